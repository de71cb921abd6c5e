"""A package key in a file of its own: one line of text, for the user alone, apart from its package.

```
# CaseVault package key. Keep it apart from the package. Fingerprint 3F2A-91C0-77DE-0B14
cvkey1…
```

Lines that begin with `#` are for people and never believed; the rest is one key, which may be
grouped and may run over several lines.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from casevault_gui.core.crypto.keytext import PackageKey, short_fingerprint
from casevault_gui.core.errors import KeyOnSameVolume
from casevault_gui.core.files import same_volume, shown_path, write_private
from casevault_gui.core.keys.secret_file import read_secret_file

_COMMENT: Final = "# CaseVault package key. Keep it apart from the package. Fingerprint "


def write_key_file(
    path: Path,
    key: PackageKey,
    *,
    package_volume_of: Path | None,
    same_volume_ok: bool = False,
) -> None:
    """Write `key` to the new file `path`, mode 0600, whole and durable.

    `package_volume_of` is where the package lies or will lie, None when there is none. Raises
    `KeyOnSameVolume` as `require_other_volume` does, `TargetExists` rather than replace anything,
    and other `TargetTrouble`.
    """
    require_other_volume(path, package_volume_of, same_volume_ok=same_volume_ok)
    text = f"{_COMMENT}{short_fingerprint(key.fingerprint)}\n{key.text}\n"
    write_private(path, text.encode("ascii"))


def require_other_volume(
    path: Path, package_volume_of: Path | None, *, same_volume_ok: bool = False
) -> None:
    """Raise `KeyOnSameVolume` when a key at `path` would travel with its package.

    It holds for every file that shows a key (key file, key card), unless `same_volume_ok`.
    """
    if package_volume_of is None or same_volume_ok:
        return
    if same_volume(path, package_volume_of):
        raise KeyOnSameVolume(path=shown_path(path))


def read_key_file(path: Path) -> PackageKey:
    """Return the key in `path`.

    Raises `KeyFileUnreadable`, or `KeyTextInvalid` for what is not exactly one key.
    """
    return key_in(read_secret_file(path).text)


def key_in(text: str) -> PackageKey:
    """Return the key in the `text` of a key file; raise `KeyTextInvalid`."""
    lines = text.splitlines()
    return PackageKey.parse(" ".join(line for line in lines if not line.lstrip().startswith("#")))
