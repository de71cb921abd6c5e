"""What processors must do to prove a package, alone: `python -m tests.bench.alone FILE`.

As many bytes as the file has are hashed twice with SHA-256 and opened once with AES-256-GCM, on
three threads, chunk by chunk as in a package. They come from memory and go nowhere; the file is
not read.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from casevault_gui.core.crypto.stream import CHUNK

_MIB = 1 << 20
_MEMORY = 64 * _MIB
"""More than a processor's cache holds."""
_NONCE = bytes(12)


def main(size: int) -> None:
    """Hash and open so many bytes, in whole MiB."""
    data, cipher = memoryview(os.urandom(_MEMORY)), AESGCM(bytes(32))
    sealed = [
        cipher.encrypt(_NONCE, bytes(data[at : at + CHUNK]), None)
        for at in range(0, _MEMORY, CHUNK)
    ]

    def hash_all() -> None:
        digest = hashlib.sha256()
        for number in range(size // _MIB):
            at = number * _MIB % _MEMORY
            digest.update(data[at : at + _MIB])

    def open_all() -> None:
        opened = bytearray(CHUNK)
        for number in range(size // CHUNK):
            cipher.decrypt_into(_NONCE, sealed[number % len(sealed)], None, opened)

    threads = [threading.Thread(target=work) for work in (hash_all, hash_all, open_all)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main(Path(sys.argv[1]).stat().st_size)
