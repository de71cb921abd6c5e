"""Names that somebody chose to do harm, alone in a folder, each with what becomes of it.

`kept`: it stands as it is. `escaped`: percent-decoding the name gives it back. `alias`: one line of
text cannot carry it, so the package has a stand-in and its bytes. `shortened`: escaped it would be
too long.
"""

from __future__ import annotations

from collections.abc import Iterator

DEVICES = (
    "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM0", "COM1", "COM9", "COM¹", "COM²", "COM³",
    "LPT0", "LPT1", "LPT9", "LPT¹", "LPT²", "LPT³",
)  # fmt: skip
STROKES = (
    "..\\x", "..\\..\\x", "a\\..\\..\\x", "\\x", "\\\\server\\share\\x", "\\\\?\\C:\\x",
    "\\\\.\\PhysicalDrive0", "\\\\?\\UNC\\server\\x", "C:\\x", "C:x", "c:", "Z:.", "a\\b", "a\\",
    ".\\x", "..\\", "\\??\\C:\\x", "\\Device\\Mup\\x",
)  # fmt: skip
STREAMS = (
    "a:b", "a.txt::$DATA", "a:$I30:$INDEX_ALLOCATION", ":stream", "a:", "a.txt:evil.exe",
    "..:x", "$MFT:x", "a.txt:Zone.Identifier:$DATA",
)  # fmt: skip
ENDS = (
    "name.", "name ", "name. .", "name...", "...", " ", "....", "name .", ". ", ".. ", "... .",
    "a.exe.", "a.exe ", "\u3000.",
)  # fmt: skip
WILD = ("*", "?", "a*b", "a?b", "<", ">", "|", '"', "<b>bold", "a<img src=x>", '"; x', "x|y")
PERCENT = ("%2e%2e", "%2E", "%41", "%00", "%c0%ae%c0%ae", "%5c..%5c", "%3A", "a%7E2", "%e2%80%ae")
PERCENT_TOLD = ("%0a", "%0D", "a%25b", "%250a", "x%0Ay")
"""A bag's manifests would decode these."""
UNSEEN = (
    "\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c",
    "\u202d", "\u202e", "\u2060", "\u2061", "\u2062", "\u2063", "\u2064", "\u2066", "\u2067",
    "\u2068", "\u2069", "\ufeff", "\ufff9", "\ufffa", "\ufffb",
)  # fmt: skip
CONTROL = (*(chr(code) for code in (*range(1, 32), 0x7F, *range(0x80, 0xA0))), "\u2028", "\u2029")
BYTES = (
    b"\xff", b"\xfe\xff", b"\x80", b"\xc0\xaf", b"\xc0\xae\xc0\xae", b"\xe0\x80\xaf", b"\xc1\x9c",
    b"\xf0\x80\x80\xaf", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\xa0\x81\xed\xb0\x80", b"\xe2\x82",
    b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"a\xe9b", b"caf\x82", b"\xc3", b"..\xff",
    b"\x83\x5c", b"\x8f\x5c.txt",
)  # fmt: skip
ALIAS_LIKE = (b"a~0123456789abcdef", b"a~0123456789abcdef.jpg", b"~ffffffffffffffff", b"", b".",
              b"..")  # fmt: skip
KEPT = (
    "-rf", "--help", "~", "~root", "$(touch x)", "`touch x`", "; touch x", "$HOME", "&& x", "#", "!",
    "desktop.ini", "Thumbs.db", "autorun.inf", ".git", "GIT~1", "PROGRA~1", ".DS_Store", "._x",
    ".htaccess", ".bashrc", "__init__.py", "a.lnk", "a.exe", "photo.jpg.exe", "CONSOLE", "COM10",
    "LPT", "NULL", ".con", "con_", "%", "100%", "%zz", "\u2100", "\uff0f", "\uff3c", "\uff1a", "\u2024\u2024",
    "\u2215etc\u2215passwd", "\uff0e\uff0e", "\u00a0", "\u00ad", "\u034f", "\U000e0041", "\ue000",
    "\u0430pple", "e" + "\u0301" * 100, "\u3164", "\u115f", "\ufe0f",
    "{0}", "{path}", "%s%n", "@SUM(1)", "=1+1", "+1", "'; DROP TABLE x; --",
)  # fmt: skip
LONG = (
    ("kept", "x" * 255), ("kept", "x" * 251 + ".jpg"), ("kept", "é" * 127), ("kept", "\U0001f4c1" * 63),
    ("alias", "x" * 256), ("alias", "é" * 128), ("alias", "x" * 4_000), ("alias", "漢" * 86),
    ("alias", "a." + "e" * 300), ("alias", "." * 300), ("alias", " " * 256),
    ("shortened", ":" * 100), ("shortened", "x" * 254 + "."), ("shortened", "x" * 254 + " "),
    ("shortened", "\u202e" * 40), ("shortened", "a" * 249 + ":.jpg"), ("shortened", "nul." + "x" * 251),
    ("shortened", "?" * 80 + "." + "e" * 30), ("shortened", "é" * 126 + ": "),
)  # fmt: skip


def single() -> Iterator[tuple[str, str, bytes]]:
    """Yield group, outcome and raw name."""
    for device in DEVICES:
        for end in ("", ".txt", " .tar.gz"):
            yield "device", "escaped", (device + end).encode()
        yield "device", "escaped", device.lower().encode()
    for group, outcome, texts in (
        ("strokes", "escaped", STROKES),
        ("stream", "escaped", STREAMS),
        ("end", "escaped", ENDS),
        ("wild", "escaped", WILD),
        ("percent", "escaped", PERCENT),
        ("percent", "alias", PERCENT_TOLD),
        ("harmless", "kept", KEPT),
    ):
        for text in texts:
            yield group, outcome, text.encode()
    for sign in UNSEEN:
        yield "unseen", "escaped", f"photo{sign}gpj.exe".encode()
    for sign in CONTROL:
        yield "control", "alias", f"photo{sign}gpj.exe".encode()
    for raw in BYTES:
        yield "bytes", "alias", raw
    for raw in ALIAS_LIKE:
        yield "alias", "alias", raw
    for outcome, text in LONG:
        yield "long", outcome, text.encode()


# Each set goes into one folder; the names that follow are those a plan gives, in package order.
COLLIDING: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("A", "a"), ("A", "a~2")),
    (("A", "B", "a", "b"), ("A", "B", "a~2", "b~2")),
    (("README", "ReadMe", "readme"), ("README", "ReadMe~2", "readme~3")),
    (("A.txt", "a.TXT", "a.txt"), ("A.txt", "a~2.TXT", "a~3.txt")),
    (("e\u0301", "\u00e9"), ("e\u0301", "\u00e9~2")),
    (("E\u0301", "e\u0301", "\u00c9", "\u00e9"), ("E\u0301", "e\u0301~2", "\u00c9~3", "\u00e9~4")),
    (("\u1112\u1161\u11ab", "\ud55c"), ("\u1112\u1161\u11ab", "\ud55c~2")),
    (("ss", "\u00df"), ("ss", "\u00df~2")),
    (("SS", "ss", "\u00df", "\u1e9e"), ("SS", "ss~2", "\u00df~3", "\u1e9e~4")),
    (("fi", "\ufb01"), ("fi", "\ufb01~2")),
    (("ffl", "\ufb04"), ("ffl", "\ufb04~2")),
    (("st", "\ufb05", "\ufb06"), ("st", "\ufb05~2", "\ufb06~3")),
    (("k", "\u212a"), ("k", "\u212a~2")),
    (("\u00e5", "\u212b"), ("\u00e5", "\u212b~2")),
    (("\u03a9", "\u03c9", "\u2126"), ("\u03a9", "\u03c9~2", "\u2126~3")),
    (("s", "\u017f"), ("s", "\u017f~2")),
    (("\u03bc", "\u00b5"), ("\u00b5", "\u03bc~2")),
    (("i\u0307", "\u0130"), ("i\u0307", "\u0130~2")),
    (("\u03ac", "\u1f71"), ("\u03ac", "\u1f71~2")),
    (("\u03c2", "\u03c3", "\u03a3"), ("\u03a3", "\u03c2~2", "\u03c3~3")),
    (("1", "\u2460", "\u00b9"), ("1", "\u00b9~2", "\u2460~3")),
    (("a", "\uff21", "\uff41"), ("a", "\uff21~2", "\uff41~3")),
    (("a_c", "A_C"), ("A_C", "a_c~2")),
    (("dz", "\u01f1", "\u01f2", "\u01f3"), ("dz", "\u01f1~2", "\u01f2~3", "\u01f3~4")),
    (("\u1e69", "s\u0323\u0307", "s\u0307\u0323"), ("s\u0307\u0323", "s\u0323\u0307~2", "\u1e69~3")),
    (("\u0390", "\u1fd3"), ("\u0390", "\u1fd3~2")),
    (("\u0587", "\u0565\u0582"), ("\u0565\u0582", "\u0587~2")),
    (("\u1e96", "h\u0331"), ("h\u0331", "\u1e96~2")),
    (("\u0149", "\u02bcn"), ("\u0149", "\u02bcn~2")),
    (("\u1f80", "\u1f88"), ("\u1f80", "\u1f88~2")),
    (("\u13a0", "\uab70"), ("\u13a0", "\uab70~2")),
    (("\U00010400", "\U00010428"), ("\U00010400", "\U00010428~2")),
    (("\uf900", "\u8c48"), ("\u8c48", "\uf900~2")),
    (("x:", "x%3A"), ("x%253A", "x%3A")),
    (("CON", "con"), ("%43ON", "%63on")),
    (("CON", "%43ON"), ("%2543ON", "%43ON")),
    (("a.", "a"), ("a", "a%2E")),
    (("a ", "a.", "a"), ("a", "a%20", "a%2E")),
    (("a~2", "A", "a"), ("A", "a~2", "a~2~2")),
    (("A", "a", "A~2", "a~2"), ("A", "A~2", "a~3", "a~2~2")),
    (("a.txt~2", "A.txt", "a.txt"), ("A.txt", "a~2.txt", "a.txt~2")),
    (("a\\b", "a%5Cb"), ("a%255Cb", "a%5Cb")),
    (("A\u202e", "a\u202e"), ("A%E2%80%AE", "a%E2%80%AE~2")),
    (("x" * 255, "X" * 255), ("X" * 255, "x" * 253 + "~2")),
    (("longfilename1.txt", "LONGFI~1.TXT"), ("LONGFI~1.TXT", "longfilename1.txt")),
    ((".GIT", ".git", ".Git"), (".GIT", ".Git~2", ".git~3")),
    (("git~1", ".git", "GIT~1"), (".git", "GIT~1", "git~1~2")),
    (("\u2124", "Z", "z"), ("Z", "z~2", "\u2124~3")),
    (("...", ".%2E%2E"), (".%252E%252E", "..%2E")),
    (("a\u034f", "a"), ("a", "a\u034f")),
)  # fmt: skip

TREES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("A", "a/", "a/x"), ("A", "a~2", "a~2/x")),
    (("A/", "A/x", "a/", "a/x", "a/X"), ("A", "A/x", "a~2", "a~2/X", "a~2/x~2")),
    (("CON/", "CON/NUL", "con/", "con/nul"), ("%43ON", "%43ON/%4EUL", "%63on", "%63on/%6Eul")),
    (("../", "../x", "x"), (".%2E", ".%2E/x", "x")),
    (("a/../../x", "x"), ("a/.%2E/.%2E/x", "x")),
    (("./x", "x"), ("%2E/x", "x")),
    (("C:/", "C:/x"), ("C%3A", "C%3A/x")),
    (("a/b", "a/b/c"), ("a/b", "a/b~2/c")),
    (("a.txt/", "a.txt/x", "A.txt"), ("A.txt", "a~2.txt", "a~2.txt/x")),
    (("\u00e9/", "\u00e9/x", "e\u0301/", "e\u0301/x"), ("e\u0301", "e\u0301/x", "\u00e9~2", "\u00e9~2/x")),
    (("a /", "a /x", "a/", "a/x"), ("a", "a/x", "a%20", "a%20/x")),
    (("d/" * 199 + "x",), ("d/" * 199 + "x",)),
    (("\u202e/" * 60 + "x",), ("%E2%80%AE/" * 60 + "x",)),
)  # fmt: skip
"""Paths, a folder's with a stroke at its end, and the plan for them in package order."""


def foldings() -> Iterator[tuple[str, str]]:
    """Yield each character that some system takes for several others, and those, of the rest."""
    known = {name for names, _ in COLLIDING for name in names}
    for code in range(0x80, 0x1_0000):
        sign = chr(code)
        folded = sign.casefold()
        if len(folded) > 1 and sign not in known:
            yield sign, folded
