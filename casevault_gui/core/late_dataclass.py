"""Data classes whose methods are made when the first object is.

`dataclasses.dataclass` compiles the methods of each class while its module is imported: 0.6 ms a
class, a third of what importing took, and a command uses a quarter of the classes it imports
(docs/decisions/0082-methods-when-they-are-used.md). What is made in the end is the library's own.
"""

from __future__ import annotations

import dataclasses
import threading
from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["dataclass"]

_MAKING: Final = threading.RLock()
_FACTS: Final = ("__dataclass_fields__", "__dataclass_params__", "__match_args__")
_METHODS: Final = ("__init__", "__repr__", "__eq__", "__hash__", "__replace__")


def _late_dataclass(**terms: bool) -> Callable[[type], type]:
    """Make a data class as `dataclasses.dataclass` does with these terms.

    With slots and without bases it is made late: what is wrong with its fields is then raised at
    its first use. All others are the library's at once.
    """

    def made(plain: type) -> type:
        if terms.get("slots") and plain.__bases__ == (object,):
            return _Late(plain, terms).made
        return dataclasses.dataclass(plain, **terms)

    return made


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _late_dataclass


class _Late:
    """A class of which everything stands but what the library makes; `made` is it."""

    def __init__(self, plain: type, terms: dict[str, bool]) -> None:
        """`plain` is the class as it was written: the library will do its work on that."""
        self._plain = plain
        self._terms = {name: value for name, value in terms.items() if "slot" not in name}
        self._written = dict(plain.__dict__)
        self._done = False
        kinds = plain.__annotations__.items()
        fields = [name for name, kind in kinds if kind.partition("[")[0] != "ClassVar"]
        slots = [*fields, "__weakref__"] if terms.get("weakref_slot") else fields
        no_more = {*fields, "__dict__", "__weakref__"}
        body = {name: value for name, value in self._written.items() if name not in no_more}
        self.made = type(
            plain.__name__,
            (),
            {"__slots__": tuple(slots), **self._methods(), **self._guards(set(fields)), **body},
        )
        self.made.__qualname__ = plain.__qualname__
        for name in _FACTS:
            setattr(self.made, name, _Fact(self, name))

    def complete(self) -> None:
        """Let the library make the methods, once, and take them over one after the other."""
        with _MAKING:
            if self._done:
                return
            dataclasses.dataclass(self._plain, **self._terms)
            for name in (*_FACTS, *_METHODS):
                found = self._plain.__dict__.get(name)
                if found is not self._written.get(name):
                    setattr(self.made, name, found)
            self._done = True

    def _methods(self) -> dict[str, Any]:
        """Return those that complete the class when they are called first."""
        made: dict[str, Any] = {"__init__": self._first_call("__init__")}
        if self._terms.get("repr", True):
            made["__repr__"] = self._first_call("__repr__")
        if self._terms.get("eq", True):
            frozen = self._terms.get("frozen")
            made["__eq__"] = self._first_call("__eq__")
            made["__hash__"] = self._first_call("__hash__") if frozen else None
        return made

    def _first_call(self, name: str) -> Callable[..., Any]:
        def method(of: object, *given: object, **named: object) -> Any:
            self.complete()
            return getattr(self.made, name)(of, *given, **named)

        return method

    def _guards(self, fields: set[str]) -> dict[str, Any]:
        """Return what keeps a frozen class from being changed, and lets it be copied."""
        if not self._terms.get("frozen"):
            return {}

        def guarded(act: str, change: Callable[..., None]) -> Callable[..., None]:
            def method(of: object, name: str, *value: object) -> None:
                if type(of) is self.made or name in fields:
                    msg = f"cannot {act} field {name!r}"
                    raise FrozenInstanceError(msg)
                change(of, name, *value)

            return method

        return {
            "__setattr__": guarded("assign to", object.__setattr__),
            "__delattr__": guarded("delete", object.__delattr__),
            "__getstate__": _state,
            "__setstate__": _set_state,
        }


class _Fact:
    """What the library notes of a class; whoever asks for it completes the class."""

    def __init__(self, late: _Late, name: str) -> None:
        self._late = late
        self._name = name

    def __get__(self, of: object, owner: type) -> Any:
        self._late.complete()
        return getattr(owner, self._name)


def _state(of: Any) -> list[object]:
    return [getattr(of, field.name) for field in dataclasses.fields(of)]


def _set_state(of: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(of), state, strict=True):
        object.__setattr__(of, field.name, value)
