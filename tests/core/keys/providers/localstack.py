"""LocalStack's KMS on the loopback, where `packaging/localstack.sh` has installed it."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PLACE = Path(__file__).resolve().parents[4] / ".casevault-env" / "localstack"
INSTALLED = (_PLACE / "complete").exists()
_SETTINGS = {
    "GATEWAY_SERVER": "hypercorn",  # The other one listens on every address, whatever it is told.
    "SERVICES": "kms",
    "STRICT_SERVICE_LOADING": "1",
    "DNS_ADDRESS": "0",
    "DISABLE_EVENTS": "1",
    "SKIP_SSL_CERT_DOWNLOAD": "1",
}


@contextmanager
def localstack(folder: Path) -> Iterator[str]:
    """Run it, its files in `folder`; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **_SETTINGS,
        "PATH": f"{_PLACE / 'bin'}:/usr/bin:/bin",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LOCALSTACK_VOLUME_DIR": str(folder),
        "GATEWAY_LISTEN": f"127.0.0.1:{port}",
    }
    with subprocess.Popen(
        [_PLACE / "bin" / "python", "-m", "localstack.runtime.main"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            if line.startswith("Ready."):
                break
        else:
            raise AssertionError("".join(said))
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            # Asked to end, it may wait for ever; it has nothing to keep.
            process.kill()
