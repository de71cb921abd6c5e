"""Writes an Ex01 image (EWF version 2): `python write_ex01.py LIBEWF.SO TARGET [SEGMENT_BYTES]`.

`medium.Ex01` beside this file was made by it. No program that is free writes the format, and no
package of Debian or for Python holds a libewf that does; the library itself can, where it is built
with zlib from the source of libewf-python 20260924:

    ./configure --enable-shared --without-openssl --with-zlib=yes && make

The target is named without its ending. An image made again differs in its identifier alone.
"""

from __future__ import annotations

import ctypes
import hashlib
import sys
from typing import Final

CHUNK: Final = 32 << 10
SMALL: Final = hashlib.shake_256(b"an Ex01 medium").digest(CHUNK // 2) + b"evidence" * (CHUNK // 4)
"""What the image beside this file holds: noise, then a pattern that is deflated."""
LARGE: Final = hashlib.shake_256(b"an Ex01 medium in segments").digest(3 << 20)
_EX01: Final = 0x37
_DEFLATE: Final = 1


def write(library: str, target: str, medium: bytes, segment: int = 0) -> None:
    """Write the medium and its hashes; raises `OSError`. `segment` is the most bytes of one."""
    ewf = ctypes.CDLL(library)
    handle, error = ctypes.c_void_p(), ctypes.c_void_p()

    def call(name: str, *arguments: object) -> None:
        function = getattr(ewf, "libewf_handle_" + name)
        function.restype = ctypes.c_ssize_t
        if function(*arguments, ctypes.byref(error)) < 0:
            said = ctypes.create_string_buffer(4096)
            ewf.libewf_error_backtrace_sprint(error, said, len(said))
            raise OSError(said.value.decode())

    names = (ctypes.c_char_p * 1)(target.encode())
    call("initialize", ctypes.byref(handle))
    call("open", handle, names, 1, ewf.libewf_get_access_flags_write())
    call("set_format", handle, ctypes.c_uint8(_EX01))
    call("set_media_size", handle, ctypes.c_uint64(len(medium)))
    call("set_compression_values", handle, ctypes.c_int8(_DEFLATE), ctypes.c_uint8(0))
    if segment:
        call("set_maximum_segment_size", handle, ctypes.c_uint64(segment))
    for start in range(0, len(medium), CHUNK):
        piece = medium[start : start + CHUNK]
        call("write_buffer", handle, piece, ctypes.c_size_t(len(piece)))
    for name in ("MD5", "SHA1"):
        digest = hashlib.new(name, medium, usedforsecurity=False).hexdigest().encode()
        said = name.encode()
        call("set_utf8_hash_value", handle, said, len(said), digest, len(digest))
    call("write_finalize", handle)
    call("close", handle)
    call("free", ctypes.byref(handle))


if __name__ == "__main__":
    if len(sys.argv) > 3:
        write(sys.argv[1], sys.argv[2], LARGE, int(sys.argv[3]))
    else:
        write(sys.argv[1], sys.argv[2], SMALL)
