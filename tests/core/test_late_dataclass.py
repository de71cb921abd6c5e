"""Data classes of which the library makes the methods when they are first used."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import threading
import weakref
from dataclasses import FrozenInstanceError, field
from types import ModuleType
from typing import Any, ClassVar

import pytest

from casevault_gui import cli, core
from casevault_gui.core.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Late:
    """Frozen, with each kind of default."""

    KIND: ClassVar[str] = "late"
    name: str
    size: int = 3
    parts: list[str] = field(default_factory=list)
    hidden: str = field(default="-", repr=False, compare=False)

    @property
    def doubled(self) -> int:
        """Twice the size."""
        return 2 * self.size


@dataclasses.dataclass(frozen=True, slots=True)
class Early:
    """The same by the library."""

    KIND: ClassVar[str] = "late"
    name: str
    size: int = 3
    parts: list[str] = field(default_factory=list)
    hidden: str = field(default="-", repr=False, compare=False)


def fresh() -> Any:
    """Return a class of which nothing was made yet."""

    @dataclass(frozen=True, slots=True)
    class Fresh:
        name: str
        size: int = 3

    return Fresh


def test_it_is_what_the_library_makes() -> None:
    """Text, fields, slots, places in patterns and defaults are those of the library."""
    late, early = Late("a", parts=["x"]), Early("a", parts=["x"])
    assert repr(late) == repr(early).replace("Early", "Late")
    assert dataclasses.asdict(late) == dataclasses.asdict(early)
    assert Late.__match_args__ == Early.__match_args__
    assert Late.__slots__ == Early.__slots__
    assert not hasattr(late, "__dict__")
    assert (late.KIND, late.doubled, Late("b").parts) == ("late", 6, [])
    assert Late("b").parts is not Late("b").parts


def test_values_are_compared_and_counted_as_one() -> None:
    """Equal where all compared fields are, and then one key; other classes are never equal."""
    first, second = fresh(), fresh()
    assert first("a") == first("a", 3)
    assert first("a") != first("b")
    assert first("a") != second("a")
    assert len({first("a"), first("a"), first("b")}) == 2
    assert Late("a", hidden="x") == Late("a", hidden="y")


def test_frozen_ones_are_not_changed() -> None:
    """Neither a field nor anything else can be set or deleted, before or after first use."""
    one = Late("a")
    for name in ("name", "nothing"):
        with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
            setattr(one, name, "b")
        with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
            delattr(one, name)
    assert one.name == "a"


def test_a_class_that_adds_to_a_frozen_one_has_its_own() -> None:
    """What a class without fields adds can be set; the fields cannot."""
    base = fresh()

    class More(base):  # type: ignore[misc,valid-type]
        extra = ""

    one = More("a")
    one.extra = "b"
    with pytest.raises(FrozenInstanceError):
        one.size = 4
    assert one.extra == "b"
    del one.extra
    assert one.extra == ""


def test_copies_are_equal_and_frozen() -> None:
    """A copy, one that went through a pickle, and one with a field replaced."""
    one: Any = Late("a", 4, ["x"])
    for other in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301 - our own bytes
        assert other == one
        assert other.parts == ["x"]
        with pytest.raises(FrozenInstanceError):
            other.size = 5
    assert dataclasses.replace(one, size=5) == Late("a", 5, ["x"])


def test_nothing_is_made_before_the_first_use() -> None:
    """Until then the library has not seen the class; whoever asks for its fields makes it too."""
    made = fresh()
    waiting = made.__dict__["__init__"]
    assert "__dataclass_fields__" in made.__dict__
    assert made.__dict__["__init__"] is waiting
    assert [each.name for each in dataclasses.fields(made)] == ["name", "size"]
    assert made.__dict__["__init__"] is not waiting


def test_ones_that_change_have_no_hash_and_can_be_pointed_to() -> None:
    """Not frozen: fields are set, equality compares, hashing is refused; a weak slot is there."""

    @dataclass(slots=True)
    class Changing:
        size: int = 0

    one = Changing()
    one.size = 2
    assert one == Changing(2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)

    @dataclass(slots=True, weakref_slot=True, eq=False)
    class Pointed:
        size: int = 0

    pointed = Pointed()
    assert weakref.ref(pointed)() is pointed
    assert pointed != Pointed()
    assert hash(pointed) == object.__hash__(pointed)


def test_what_a_class_says_itself_stays() -> None:
    """Its own text and equality count; the library makes the hash, as it does beside one."""

    @dataclass(frozen=True, slots=True)
    class Own:  # noqa: PLW1641 - that is the question
        size: int

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own)

    assert repr(Own(1)) == "own"
    assert Own(1) == Own(2)
    assert hash(Own(1)) == hash((1,))


def test_a_class_with_a_base_is_the_library_s_at_once() -> None:
    """It has the fields of its base, which is completed for it."""
    base = fresh()

    @dataclass(frozen=True, slots=True)
    class With(base):  # type: ignore[misc,valid-type]
        extra: int = 1

    assert repr(With("a", extra=2)).endswith("With(name='a', size=3, extra=2)")


def test_many_threads_make_the_first_at_once() -> None:
    """All of them get whole objects, from one making."""
    made = fresh()
    together = threading.Barrier(8)
    found: list[object] = []

    def make() -> None:
        together.wait(10)
        found.append(made("a"))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [made("a")] * 8


@pytest.mark.parametrize(("room", "some"), [(core, 150), (cli, 5)])
def test_every_class_of_the_program_can_be_made(room: ModuleType, some: int) -> None:
    """What the library would refuse when a module is imported is found here."""
    found = 0
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        for thing in list(vars(importlib.import_module(module.name)).values()):
            if isinstance(thing, type) and dataclasses.is_dataclass(thing):
                dataclasses.fields(thing)
                found += 1
    assert found > some
