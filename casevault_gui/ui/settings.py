"""What a person may choose about the window, in one frozen value; never a secret."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.theme import TEXT_SIZES, ThemeChoice

CLIPBOARD_RANGE = (5, 120)
"""Seconds a copied key may stay in the clipboard."""

LOCK_RANGE = (0, 240)
"""Minutes without use after which the key vault locks; 0 is never."""

MOST_RECENT = 8
"""How many packages the list of recent ones holds."""

_GEOMETRY = "window/geometry"
_RECENT = "recent/packages"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices; `clipboard_seconds` until a copied key is cleared, `text_size` in percent.

    `language` is a code of `languages.LANGUAGES`, "" for the system's. `lock_minutes` without use
    after which the key vault locks, 0 for never. `tell_ended` lets the desktop say that long work
    has ended, `hide_from_capture` asks the system to keep the windows out of pictures of the
    screen, `keep_recent` keeps a list of the packages used last.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    language: str = ""
    clipboard_seconds: int = 20
    lock_minutes: int = 10
    tell_ended: bool = True
    hide_from_capture: bool = True
    keep_recent: bool = False


class SettingsStore(QObject):
    """Loads and saves `Settings` in a `QSettings` it is given; anything unreadable is a default.

    `changed()` is emitted after new settings were saved, `recent_changed()` after the list of
    recent packages did.
    """

    changed = Signal()
    recent_changed = Signal()

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        """Use `store`, an INI file in tests."""
        super().__init__(parent)
        self._store = store
        self._settings = self._load()
        self._most_minutes = self._most_seconds = 0

    @property
    def settings(self) -> Settings:
        """The choices in force, within the limits of `limit`."""
        chosen = self._settings
        minutes, seconds = self._most_minutes, self._most_seconds
        return replace(
            chosen,
            lock_minutes=min(chosen.lock_minutes or minutes, minutes or chosen.lock_minutes),
            clipboard_seconds=min(chosen.clipboard_seconds, seconds or chosen.clipboard_seconds),
        )

    @property
    def lock_range(self) -> tuple[int, int]:
        """The minutes that may be chosen."""
        return (1, self._most_minutes) if self._most_minutes else LOCK_RANGE

    @property
    def clipboard_range(self) -> tuple[int, int]:
        """The seconds that may be chosen."""
        low, high = CLIPBOARD_RANGE
        return low, self._most_seconds or high

    def limit(self, lock_minutes: int, clipboard_seconds: int) -> None:
        """Let no more than these be chosen, 0 for no limit; what was chosen stays written down."""
        self._most_minutes, self._most_seconds = lock_minutes, clipboard_seconds

    def save(self, settings: Settings) -> None:
        """Make `settings` the choices in force and write them down."""
        self._store.setValue("view/theme", settings.theme.value)
        self._store.setValue("view/text_size", settings.text_size)
        self._store.setValue("view/language", settings.language)
        self._store.setValue("keys/clipboard_seconds", settings.clipboard_seconds)
        self._store.setValue("keys/lock_minutes", settings.lock_minutes)
        self._store.setValue("work/tell_ended", settings.tell_ended)
        self._store.setValue("view/hide_from_capture", settings.hide_from_capture)
        self._store.setValue("recent/keep", settings.keep_recent)
        self._store.sync()
        self._settings = settings
        if not settings.keep_recent:
            self.forget_recent()
        self.changed.emit()

    def recent(self) -> tuple[Path, ...]:
        """Return the packages used last, the newest first; none unless `keep_recent` says so."""
        if not self._settings.keep_recent:
            return ()
        lines = str(self._store.value(_RECENT, "")).split()
        return tuple(Path(os.fsdecode(unquote_to_bytes(line))) for line in lines[:MOST_RECENT])

    def remember(self, path: Path) -> None:
        """Put a package at the head of the list, if there is to be one."""
        if self._settings.keep_recent:
            whole = path.absolute()
            rest = [each for each in self.recent() if each != whole]
            self._keep((whole, *rest)[:MOST_RECENT])

    def forget_recent(self) -> None:
        """Empty the list of packages."""
        if self._store.contains(_RECENT):
            self._keep(())

    def _keep(self, paths: tuple[Path, ...]) -> None:
        if paths:
            # Names may hold what neither text nor this file's form can.
            words = [quote_from_bytes(os.fsencode(path)) for path in paths]
            self._store.setValue(_RECENT, " ".join(words))
        else:
            self._store.remove(_RECENT)
        self._store.sync()
        self.recent_changed.emit()

    def geometry(self) -> QByteArray:
        """Return the window's place at the last close, or nothing."""
        value = self._store.value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_geometry(self, geometry: QByteArray) -> None:
        """Keep the window's place."""
        self._store.setValue(_GEOMETRY, geometry)
        self._store.sync()

    def _load(self) -> Settings:
        usual = Settings()
        theme = str(self._store.value("view/theme", usual.theme.value))
        text_size = self._number("view/text_size", usual.text_size)
        seconds = self._number("keys/clipboard_seconds", usual.clipboard_seconds)
        minutes = self._number("keys/lock_minutes", usual.lock_minutes)
        return Settings(
            theme=ThemeChoice(theme) if theme in set(ThemeChoice) else usual.theme,
            text_size=text_size if text_size in TEXT_SIZES else usual.text_size,
            language=str(self._store.value("view/language", usual.language)),
            clipboard_seconds=_within(seconds, CLIPBOARD_RANGE),
            lock_minutes=_within(minutes, LOCK_RANGE),
            tell_ended=self._flag("work/tell_ended", usual=usual.tell_ended),
            hide_from_capture=self._flag("view/hide_from_capture", usual=usual.hide_from_capture),
            keep_recent=self._flag("recent/keep", usual=usual.keep_recent),
        )

    def _flag(self, key: str, *, usual: bool) -> bool:
        text = str(self._store.value(key, usual)).lower()
        return text == "true" if text in {"true", "false"} else usual

    def _number(self, key: str, usual: int) -> int:
        text = str(self._store.value(key, usual))
        return int(text) if text.isdecimal() else usual


def _within(number: int, bounds: tuple[int, int]) -> int:
    low, high = bounds
    return min(high, max(low, number))
