"""Cut the published vectors down to what the tests run; what stays is as its authors wrote it.

    python -m tests.vectors_published.trim WYCHEPROOF RFC6962

WYCHEPROOF is the folder `testvectors_v1` of C2SP/wycheproof and RFC6962 the folder `testdata` of
transparency-dev/merkle, both at the commits that README.md names.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# Which groups of each set are of use: those of the sizes the program uses.
WYCHEPROOF: dict[str, dict[str, int]] = {
    "aes_gcm": {"ivSize": 96, "keySize": 256, "tagSize": 128},
    "aes_wrap": {"keySize": 256},
    "ed25519": {},
    "hkdf_sha256": {},
    "hkdf_sha512": {},
    "hmac_sha256": {"tagSize": 256},
    "mldsa_65_verify": {},
    "pbkdf2_hmacsha512": {},
    "rsa_oaep_3072_sha256_mgf1sha256": {},
    "rsa_oaep_4096_sha256_mgf1sha256": {},
}
# Signatures of this size: of each kind of test in a group, so many.
FEW = {"mldsa_65_verify": 2}
# The same key again in other encodings, and where a group came from.
LEFT_OUT = {"publicKeyDer", "publicKeyPem", "publicKeyJwk", "source", "tests"}


def line(value: object) -> str:
    """Return a value as JSON in one line."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def wycheproof(source: Path, name: str) -> str:
    """Return one Wycheproof set with the wanted groups alone, a test a line."""
    whole: dict[str, Any] = json.loads((source / f"{name}_test.json").read_bytes())
    groups = []
    for group in whole["testGroups"]:
        if all(group[member] == value for member, value in WYCHEPROOF[name].items()):
            about = {member: group[member] for member in group if member not in LEFT_OUT}
            tests = ",\n".join(map(line, few(group["tests"], FEW.get(name))))
            groups.append(f'{line(about)[:-1]},"tests":[\n{tests}\n]}}')
    about = {"algorithm": whole["algorithm"], "schema": whole["schema"]}
    return f'{line(about)[:-1]},"testGroups":[\n{",".join(groups)}]}}\n'


def few(tests: list[dict[str, Any]], most: int | None) -> list[dict[str, Any]]:
    """Return at most so many tests of each result and set of flags, the first ones."""
    if most is None:
        return tests
    seen: Counter[tuple[str, ...]] = Counter()
    kept = []
    for test in tests:
        kind = (test["result"], *test["flags"])
        seen[kind] += 1
        if seen[kind] <= most:
            kept.append(test)
    return kept


def rfc6962(source: Path, kind: str) -> str:
    """Return all vectors of one kind by name, one a line."""
    rows = [
        f"{line(path.relative_to(source / kind).with_suffix('').as_posix())}:"
        f"{line(json.loads(path.read_bytes()))}"
        for path in sorted((source / kind).rglob("*.json"))
    ]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def main() -> None:
    """Write every file anew."""
    parser = argparse.ArgumentParser(description="Cut down the published vectors.")
    parser.add_argument("wycheproof", type=Path)
    parser.add_argument("rfc6962", type=Path)
    arguments = parser.parse_args()
    for name in WYCHEPROOF:
        text = wycheproof(arguments.wycheproof, name)
        (HERE / "wycheproof" / f"{name}_test.json").write_text(text, "ascii")
    for kind in ("consistency", "inclusion"):
        text = rfc6962(arguments.rfc6962, kind)
        (HERE / "rfc6962" / f"{kind}.json").write_text(text, "ascii")


if __name__ == "__main__":
    main()
