"""Vectors of sections 7.1, 7.2 and 7.6: the tar, its headers, the tag files, the content."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator

from tests.vectors.forge import BAGIT, Entry, Forge, Hook, Member, member_header
from tests.vectors.vector import (
    BOTH,
    ONE,
    Vector,
    append,
    at,
    constant,
    cut,
    flip,
    overwrite,
    replace,
    swap,
    without,
)

# Positions in the list of members of SMALL.
BAG, BAGIT_TXT, DATA, FOLDER, FIRST, SECOND, INFO, SUMS, CASEVAULT, CASE = range(10)
EXCEPTIONS, INDEX, INTAKE, MANIFEST, TAG_SUMS = range(10, 15)


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield from _headers()
    yield from _members()
    yield from _fillings()
    yield from _tag_files()
    yield from _further()


def _checksum(header: bytes) -> bytes:
    blank = header[:148] + b" " * 8 + header[156:]
    return overwrite(148, b"%06o\0 " % sum(blank))(header)


def _header(change: Hook) -> Hook:
    return lambda member: dataclasses.replace(member, header=_checksum(change(member.header)))


def _bag(name: str, comment: str, hook: Hook, stage: str = "members") -> Vector:
    return Vector(f"bag_{name}", "bag", comment, hooks={stage: hook})


def _headers() -> Iterator[Vector]:
    for name, position, new in (
        ("name", 40, b"X"),
        ("name_end", 99, b"x"),
        ("mode", 106, b"5"),
        ("mode_spaces", 100, b"   644 \0"),
        ("uid", 114, b"1"),
        ("gid", 122, b"1"),
        ("size_octal", 124, b"      00020\0"),
        ("size_base256", 124, b"\x80" + bytes(10) + b"\x10"),
        ("mtime", 146, b"7"),
        ("type_nul", 156, b"\0"),
        ("type_link", 156, b"2"),
        ("linkname", 157, b"x"),
        ("magic_gnu", 257, b"ustar  \0"),
        ("uname", 265, b"root"),
        ("gname", 297, b"root"),
        ("devmajor", 335, b"1"),
        ("devminor_empty", 337, bytes(8)),
        ("prefix", 345, b"x"),
        ("rest", 511, b"x"),
    ):
        yield _bag(f"header_{name}", f"a file's header differs: {name}, its checksum is right",
                   at(FIRST, _header(overwrite(position, new))))  # fmt: skip
    for name, checksum in (
        ("wrong", b"000001\0 "),
        ("spaces", b"  7777\0 "),
        ("seven", b"0012345\0"),
    ):
        yield _bag(
            f"header_checksum_{name}",
            "a file's header has another checksum",
            at(
                FIRST,
                lambda m, c=checksum: dataclasses.replace(m, header=overwrite(148, c)(m.header)),
            ),
        )
    for position, name in ((BAG, "bag"), (DATA, "data"), (FOLDER, "folder"), (CASEVAULT, "casevault"),
                           (BAGIT_TXT, "bagit_txt"), (CASE, "case"), (TAG_SUMS, "tag_sums")):  # fmt: skip
        yield _bag(f"mode_of_{name}", "a member's mode differs",
                   at(position, _header(overwrite(104, b"700"))))  # fmt: skip
    yield _bag("mtime_of_case", "a tag file has a time", at(CASE, _header(overwrite(146, b"1"))))
    yield _bag(
        "mtime_of_bag", "the bag's folder has a time", at(BAG, _header(overwrite(146, b"1")))
    )
    yield from _long_names()


def _long_names() -> Iterator[Vector]:
    path = "data/" + "\u00e9" * 40

    def pax(name: str, comment: str, change: Hook, stage: str = "members") -> Vector:
        def hook(members: list[Member]) -> list[Member]:
            return at(3, lambda m: dataclasses.replace(m, header=change(m.header)))(members)

        return Vector(f"pax_{name}", "bag", comment, [Entry(path, ONE)], hooks={stage: hook})

    yield pax("value", "the pax path is another", replace(b"\xc3\xa9", b"\xc3\xa8"))
    yield pax("length", "the record's length is wrong", flip(512))
    yield pax("filling", "the filling of the records is not zero", flip(1023))
    yield pax(
        "mode",
        "the pax header has another mode",
        lambda h: _checksum(overwrite(106, b"0")(h[:512])) + h[512:],
    )
    yield pax(
        "name",
        "the pax header has another name",
        lambda h: _checksum(overwrite(33, b"PAX")(h[:512])) + h[512:],
    )
    yield pax("short_name", "the digits of the short name differ",
              lambda h: h[:1024] + _checksum(flip(40)(h[1024:])))  # fmt: skip
    yield pax("missing", "the pax header is missing", cut(None, 1024), "payload")
    yield pax(
        "global",
        "it is a global pax header",
        lambda h: _checksum(overwrite(156, b"g")(h[:512])) + h[512:],
    )

    def needless(members: list[Member]) -> list[Member]:
        bag = members[3].header[:32].decode()
        longer = member_header(bag, path, 0o644, len(ONE), 1_700_000_000)[:1024]
        return at(3, lambda m: dataclasses.replace(m, header=longer + m.header))(members)

    yield Vector("pax_needless", "bag", "a pax header where none belongs", [Entry("data/1", ONE)],
                 hooks={"payload": needless})  # fmt: skip
    deep = "data/" + "d" * 60 + "/" + "e" * 60
    entries = [Entry("data/" + "d" * 60), Entry(deep, ONE)]

    def split(members: list[Member]) -> list[Member]:
        header = bytearray(members[4].header)
        full = header[345:500].rstrip(b"\0") + b"/" + header[:100].rstrip(b"\0")
        for field, start, size in ((full[:32], 345, 155), (full[33:], 0, 100)):
            header[start : start + size] = field[:size].ljust(size, b"\0")
        return at(4, lambda m: dataclasses.replace(m, header=_checksum(bytes(header))))(members)

    yield Vector("bag_prefix_split", "bag", "prefix and name are divided at another slash",
                 entries, hooks={"members": split})  # fmt: skip


def _members() -> Iterator[Vector]:
    def stranger(file: Member) -> Member:
        header = member_header(file.header[:32].decode(), "data/new", 0o644, len(file.content), 0)
        return Member("data/new", file.content, header)

    for position, name in (
        (BAG, "bag"),
        (BAGIT_TXT, "bagit_txt"),
        (DATA, "data"),
        (FOLDER, "folder"),
    ):
        yield _bag(f"{name}_missing", "a member before the files is missing", without(position),
                   "payload")  # fmt: skip
    for position, name in (
        (INFO, "info"),
        (SUMS, "sums"),
        (CASEVAULT, "casevault"),
        (TAG_SUMS, "tag_sums"),
    ):
        yield _bag(f"{name}_missing", "a member behind the files is missing", without(position))
    yield _bag(
        "files_swapped", "two files stand in the other order", swap(FIRST, SECOND), "payload"
    )
    yield Vector("bag_last_file_missing", "bag", "the last file is missing",
                 released=BOTH[:1], hooks={"payload": without(SECOND)})  # fmt: skip
    yield _bag(
        "file_twice", "a file that the manifest has once", lambda m: [*m, m[FIRST]], "payload"
    )
    yield _bag("file_more", "a file that the manifest does not have",
               lambda m: [*m, stranger(m[FIRST])], "payload")  # fmt: skip
    yield _bag("file_more_first", "a file that the manifest does not have, before the others",
               lambda m: [*m[:FOLDER], stranger(m[FIRST]), *m[FOLDER:]], "payload")  # fmt: skip
    yield Vector("bag_manifest_empty", "bag", "files, and a manifest without lines",
                 released=[], hooks={"records": constant([])})  # fmt: skip
    yield _bag("tags_swapped", "two tag files are swapped", swap(INFO, SUMS))
    yield _bag(
        "casevault_tags_swapped",
        "case.json and exceptions.jsonl are swapped",
        swap(CASE, EXCEPTIONS),
    )
    yield _bag("casevault_late", "the folder stands behind its first file", swap(CASEVAULT, CASE))
    yield _bag("member_after_end", "a member behind the last", lambda m: [*m, m[CASE]])
    yield _bag("casevault_twice", "the folder casevault stands twice",
               lambda m: [*m[:CASE], m[CASEVAULT], *m[CASE:]])  # fmt: skip


def _fillings() -> Iterator[Vector]:
    yield _bag(
        "filling_first",
        "the filling of a file is not zero",
        replace(ONE + b"\0", ONE + b"\1"),
        "tar",
    )
    yield _bag(
        "filling_bagit",
        "the filling of bagit.txt is not zero",
        replace(BAGIT + b"\0", BAGIT + b" "),
        "tar",
    )
    yield _bag(
        "filling_tag_sums", "the filling of the last tag file is not zero", flip(-1025), "tar"
    )
    yield _bag("end_first", "the first of the end's blocks is not zero", flip(-1024), "tar")
    yield _bag("end_last", "the end's last byte is not zero", flip(-1), "tar")
    yield _bag("end_one_block", "one zero block at the end", cut(-512), "tar")
    yield _bag("end_no_block", "no zero block at the end", cut(-1024), "tar")
    yield _bag("end_three_blocks", "three zero blocks at the end", append(bytes(512)), "tar")
    yield _bag("end_record", "the end is filled to a record of 10,240",
               lambda t: t + bytes(-len(t) % 10_240), "tar")  # fmt: skip


def _tag(path: str, hook: Hook) -> Hook:
    return lambda tags: [(p, hook(c) if p == path else c) for p, c in tags]


def _tag_files() -> Iterator[Vector]:
    for name, comment, text in (
        ("version", "bagit.txt tells another version", BAGIT.replace(b"1.0", b"0.9")),
        ("encoding", "bagit.txt tells another encoding", BAGIT.replace(b"UTF-8", b"UTF-7")),
        ("longer", "bagit.txt has an empty line more", BAGIT + b"\n"),
        ("no_end", "the last line of bagit.txt has no end", BAGIT[:-1]),
    ):

        def bagit(member: Member, text: bytes = text) -> Member:
            header = member_header(member.header[:32].decode(), member.path, 0o644, len(text), 0)
            return dataclasses.replace(member, content=text, header=header)

        yield _bag(f"bagit_{name}", comment, at(BAGIT_TXT, bagit), "payload")
    for name, size in (("huge", b"77777777777"), ("zero", b"00000000000")):
        yield _bag(f"tag_size_{name}", "a tag file's header tells another size",
                   at(INTAKE, _header(overwrite(124, size))))  # fmt: skip
    for name, comment, old, new in (
        ("oxum_bytes", "Payload-Oxum has other bytes", b"Payload-Oxum: 5", b"Payload-Oxum: 6"),
        ("oxum_count", "Payload-Oxum has another count", b".2\n", b".3\n"),
        ("oxum_missing", "Payload-Oxum is missing", b"Payload-Oxum", b"Payload-Sum"),
        ("oxum_zero", "Payload-Oxum with a leading zero", b"Payload-Oxum: 5", b"Payload-Oxum: 05"),
        ("oxum_comma", "Payload-Oxum with a comma", b".2\n", b",2\n"),
        ("identifier", "External-Identifier is another's", b"Identifier: ", b"Identifier: x"),
        ("crlf", "lines end with CR LF", b"\n", b"\r\n"),
        ("no_end", "the last line has no end", b".2\n", b".2"),
        ("date", "the date is not YYYY-MM-DD", b"2026-01-01", b"1 Jan 2026"),
        ("extra", "a field more", b"Bagging-Date", b"Contact-Name: X\nBagging-Date"),
    ):
        yield _bag(f"info_{name}", comment, replace(old, new), "bag_info")
    yield _bag("info_order", "the fields are in another order",
               lambda info: b"\n".join(info.split(b"\n")[i] for i in (1, 0, 2, 3, 4)), "bag_info")  # fmt: skip
    for name, comment, hook in (
        ("line_missing", "without its last line", lambda s: s[: s.rindex(b"\n", 0, -1) + 1]),
        ("line_more", "with a line more", append(b"0" * 64 + b"  data/x\n")),
        ("order", "in another order", lambda s: b"".join(s.splitlines(keepends=True)[::-1])),
        ("one_space", "with one space", replace(b"  ", b" ")),
        ("star", "with a star", replace(b"  ", b" *")),
        ("hash", "with another hash", flip(3)),
        ("path", "with another path", replace(b"two", b"tow")),
        ("no_end", "without its last line end", cut(-1)),
        ("empty", "empty", constant(b"")),
    ):
        yield _bag(f"sums_{name}", f"manifest-sha256.txt is {comment}", hook, "payload_sums")
        if name != "path":
            yield _bag(f"tag_sums_{name}", f"tagmanifest-sha256.txt is {comment}", hook, "tag_sums")
    for path, name in (("case.json", "case"), ("intake.json", "intake")):
        yield _bag(f"{name}_changed", f"{path} is not what the tag manifest tells",
                   in_content(CASE if name == "case" else INTAKE, flip(5)))  # fmt: skip


def in_content(position: int, hook: Hook) -> Hook:
    return at(position, lambda m: dataclasses.replace(m, content=hook(m.content)))


def _further() -> Iterator[Vector]:
    def further(name: str, comment: str, *paths: str) -> Vector:
        files = [(path, path.encode()) for path in paths]
        return _bag(f"further_{name}", comment, constant(files), "further")

    yield further("order", "further tag files out of order", "casevault/b", "casevault/a")
    yield further("twice", "a further tag file twice", "casevault/a", "casevault/a")
    yield further("named", "case.json once more", "casevault/case.json")
    yield further("upper", "a further tag file in capitals", "casevault/NOTES")
    yield further("digit", "its name begins with a digit", "casevault/1a")
    yield further("hidden", "its name begins with a dot", "casevault/.a")
    yield further("65", "its name has 65 characters", "casevault/" + "a" * 65)
    yield further("folder", "it is in a folder", "casevault/a/b")
    yield further("elsewhere", "it is not in casevault", "notes.txt")
    yield further("payload", "it is in data", "data/zzz")
    for path in ("bag-info.txt", "casevault/case.json", "casevault/exceptions.jsonl",
                 "casevault/intake.json"):  # fmt: skip
        name = path.rpartition("/")[2].partition(".")[0].replace("-", "_")
        yield _bag(f"tag_{name}_missing", f"{path} is missing everywhere",
                   lambda tags, path=path: [tag for tag in tags if tag[0] != path], "tags")  # fmt: skip

    for name, wanted in (("manifest", MANIFEST), ("index", INDEX)):

        def setup(forge: Forge, name: str = name, wanted: int = wanted) -> None:
            found: list[int] = []

            def members(items: list[Member]) -> list[Member]:
                content = items[wanted].content
                twin = forge.file("casevault/twin", content)
                line = f"{hashlib.sha256(content).hexdigest()}  casevault/twin\n".encode()
                last = forge.file("tagmanifest-sha256.txt", items[-1].content + line)
                out = [*items[:-1], twin, last]
                found.append(sum(len(m.blocks) for m in out[:-2]) + len(twin.header))
                return out

            forge.hooks["members"] = members
            forge.hooks["footer"] = lambda fields: fields | {f"{name}_at": found[0]}

        yield Vector(f"bag_{name}_twin", "bag", f"the footer points to an equal copy of the {name}",
                     setup=setup)  # fmt: skip
