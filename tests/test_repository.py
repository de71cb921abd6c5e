"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from casevault_gui import messages
from casevault_gui.core import errors

ROOT = Path(__file__).resolve().parents[1]

MOST_LINES = 350
LONG_FOR_A_REASON = {
    "tests/ui/test_key_once.py": "one dialog with many ways out, each told apart",
    "tests/vectors/forge.py": "every stage of the format in one place, so that one can be wrong",
    "casevault_gui/core/errors.py": "one tree of codes, read and numbered as a whole",
    "resources/custody_verify.py": "handed to the other side as one file that needs nothing else",
    "resources/cvx_reader.py": "handed to the other side as one file that needs nothing else",
}

# Folders of one machine, and hosts that a mirror or an offline copy would have to replace.
MACHINE_PATH = re.compile(r"/(tmp|work|root|farm|home/[a-z]+)/[\w.]")
REGISTRY_HOST = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|(?<!no-emit-)index[-]url")
TOO_MUCH_SAID = re.compile(r"court[- ]admissible|tamper[- ]?proof|fips[- ]validated", re.IGNORECASE)

SHARED_DEFAULTS = {"Argon2Cost", "Style", "frozenset"}
"""Values that nothing changes."""
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def tracked(*patterns: str) -> list[Path]:
    """Return the files git knows or would add, by pattern."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = [os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def name_of(path: Path) -> str:
    """Return how a failure should call `path`."""
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_bytes(), str(path))


def lines_matching(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    """Return `file:line: text` for each line of a text file that matches."""
    found = []
    for path in files:
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                found.append(f"{name_of(path)}:{number}: {line.strip()[:90]}")
    return found


def error_classes() -> list[type[errors.CaseVaultError]]:
    """Return the whole error tree."""
    classes: list[type[errors.CaseVaultError]] = [errors.CaseVaultError]
    for cls in classes:
        classes.extend(cls.__subclasses__())
    return [cls for cls in classes if cls.__module__ == errors.__name__]


def composed_texts(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield each call that asks for the translation of a text made at run time."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name in TRANSLATING and any(map(is_composed, call.args)):
            yield call


def is_composed(text: ast.expr) -> bool:
    """Tell whether `text` is an f-string, a `%`, a `+` or a `.format()`."""
    if isinstance(text, ast.Call):
        return isinstance(text.func, ast.Attribute) and text.func.attr == "format"
    return isinstance(text, ast.JoinedStr | ast.BinOp)


def test_no_file_is_longer_than_its_reason_allows() -> None:
    """A Python file over 350 lines has more than one reason to change, or a named excuse."""
    lengths = {name_of(path): len(path.read_bytes().splitlines()) for path in tracked("*.py")}
    long = {name for name, lines in lengths.items() if lines > MOST_LINES}
    assert long <= set(LONG_FOR_A_REASON)


def test_no_text_is_composed_before_it_is_translated() -> None:
    """`tr()` is given a literal: a translator never sees a sentence that was put together."""
    found = [
        f"{name_of(path)}:{call.lineno}"
        for path in tracked("casevault_gui/*.py")
        for call in composed_texts(tree_of(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        'self.tr(f"{n} files")',
        'tr("%d files" % n)',
        'translate("c", "{}".format(n))',
        'tr("a" + b)',
    ],
)
def test_composed_texts_are_seen(text: str) -> None:
    """The rule above sees each way of composing a text."""
    assert len(list(composed_texts(ast.parse(text)))) == 1


def test_every_error_has_a_code_of_its_own() -> None:
    """A code names one class: a person on the telephone can be helped by it."""
    codes = {cls: cls.__dict__.get("code") for cls in error_classes()}
    assert all(re.fullmatch(r"CV-[XPRKSTCIVUAF]\d\d", code or "") for code in codes.values())
    assert len(set(codes.values())) == len(codes)


def test_every_error_is_explained_in_four_parts() -> None:
    """What happened, what is safe, what was not done, what next: none is missing or empty."""
    codes = {cls.code for cls in error_classes()}
    assert set(messages.TABLE) == codes
    unfinished = [code for code, words in messages.TABLE.items() if not all(map(str.strip, words))]
    assert unfinished == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    """Nothing works only where it was written."""
    files = [
        path for path in tracked() if not name_of(path).startswith(("docs/", "tests/vectors/"))
    ]
    assert lines_matching(MACHINE_PATH, files) == []


def test_no_file_names_a_package_registry() -> None:
    """Installing follows the machine's own configuration, a mirror or an offline copy included."""
    assert lines_matching(REGISTRY_HOST, tracked()) == []


def test_no_file_promises_what_no_program_can_keep() -> None:
    """The words that a cross-examination would take apart are not used."""
    assert lines_matching(TOO_MUCH_SAID, tracked()) == []


def called_defaults(tree: ast.Module) -> Iterator[str]:
    """Yield the names of what data classes call to make one default for all their objects."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(
            "dataclass" in ast.unparse(each) for each in node.decorator_list
        ):
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and isinstance(line.value, ast.Call):
                    yield ast.unparse(line.value.func)


def test_no_default_of_a_data_class_is_shared_but_values() -> None:
    """A linter knows the library's data classes alone: what is called once is shared by all."""
    found = {
        name for path in tracked("casevault_gui/*.py") for name in called_defaults(tree_of(path))
    }
    assert found - {"field"} == SHARED_DEFAULTS
    assert list(called_defaults(ast.parse("@dataclass(slots=True)\nclass A:\n x: B = b()"))) == [
        "b"
    ]


def test_every_test_says_its_behaviour() -> None:
    """Each test function has a docstring."""
    silent = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in tracked("tests/*.py")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


def test_core_words_and_command_line_load_without_qt() -> None:
    """Every module outside `ui` and `app` imports where PySide6 cannot be."""
    modules = [
        name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in tracked("casevault_gui/*.py")
        if not name_of(path).startswith(("casevault_gui/ui/", "casevault_gui/app.py"))
    ]
    assert len(modules) > 20
    script = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"
    run = subprocess.run(
        [sys.executable, "-c", script, *modules],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT / "tests/without_qt"), str(ROOT)]),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


def locked(name: str) -> dict[str, str]:
    """Return the version of each package in a lock file, all of them with a hash."""
    text = (ROOT / "packaging" / name).read_text("ascii").replace("\\\n", " ")
    versions = {}
    for line in text.splitlines():
        match = re.fullmatch(r"(\S+)==(\S+)( ; .*?)?(\s+--hash=sha256:[0-9a-f]{64})+", line)
        assert match, f"{name}: not a pinned and hashed requirement: {line[:60]}"
        versions[match[1]] = match[2]
    return versions


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("requirements.lock", []),
        ("requirements-test.lock", ["test"]),
        ("requirements-build.lock", ["build"]),
        ("requirements-frozen.lock", ["freeze"]),
    ],
)
def test_locks_hold_what_pyproject_asks_for(name: str, groups: list[str]) -> None:
    """Each declared dependency is locked, with hashes, at a version that satisfies it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [text for group in groups for text in project["dependency-groups"][group]]
    if groups != ["build"]:
        asked += project["project"]["dependencies"]
    versions = locked(name)
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])


def test_links_between_documents_lead_somewhere() -> None:
    """Every relative link in a Markdown file names a file of the project."""
    broken = [
        f"{name_of(path)}: {target}"
        for path in tracked("*.md")
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]
    assert broken == []
