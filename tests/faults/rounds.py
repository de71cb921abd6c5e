"""One loop of kills over one kind of work: kill, look, reconcile, look again."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable
from operator import attrgetter
from pathlib import Path

from tests import figures
from tests.faults.killing import Death, Kill, Tally, each_step, moments

_MEASURED = 5
FRESH_EVERY = 4


class Rounds(ABC):
    """Kills work that has, each time, a place of its own; subclasses say what work."""

    name = ""

    def __init__(self, yard: Path) -> None:
        """Work below `yard`."""
        self._yard = yard

    @abstractmethod
    def run(self, kill: Kill, place: Path) -> Death:
        """Prepare the new folder `place`, let a child work there, and kill it."""

    @abstractmethod
    def look(self, place: Path, death: Death) -> str:
        """Assert all that must hold, reconcile, assert again; return the outcome in words."""

    def at_moments(self, count: int, seed: str) -> Tally:
        """Kill at `count` moments spread over the time that the work takes here and now."""
        wholes = [self._whole(number, variant=1) for number in range(_MEASURED)]
        typical = sorted(wholes, key=attrgetter("seconds"))[_MEASURED // 2]
        drawn = moments(count, typical, f"{seed}/{self.name}")
        tally = self._all(drawn, f"{self.name}, at moments of {typical.seconds:.3f} s, seed {seed}")
        figures.give(f"kills-at-moments-{self.name}", tried=tally.total, found=tally.counts)
        return tally

    def at_steps(self, variant: int = 0) -> Tally:
        """Kill before every step that the work takes, when it begins with nothing unless told."""
        whole = self._whole(0, variant)
        tally = self._all(each_step(whole.labels, variant), f"{self.name}, at steps")
        figures.give(f"kills-at-steps-{self.name}", tried=tally.total, found=tally.counts)
        return tally

    def _whole(self, number: int, variant: int) -> Death:
        place = self._yard / f"whole-{self.name}-{number}"
        death = self.run(Kill(number, variant), place)
        self.look(place, death)
        return death

    def _all(self, kills: Iterable[Kill], name: str) -> Tally:
        tally = Tally(name)
        for kill in kills:
            place = self._yard / f"{self.name}-{kill.number}"
            death = self.run(kill, place)
            try:
                tally.add(death.phase, self.look(place, death))
            except BaseException:
                print(f"{name}: {kill}: it had told {death}")
                raise
            shutil.rmtree(place)
        print(tally)
        return tally
