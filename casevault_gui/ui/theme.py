"""One visual language: Fusion, a palette of named colours, one style sheet, one type scale."""

from __future__ import annotations

import string
from dataclasses import asdict
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.assets import register_search_paths, resources_folder

SPACING = (4, 8, 12, 16, 24)
"""The only distances used, in device-independent pixels: hair, tight, near, wide, far."""
HAIR, TIGHT, NEAR, WIDE, FAR = SPACING

TYPE_SCALE = {"small": 0.9, "body": 1.0, "lead": 1.15, "title": 1.3, "page": 1.7}
"""Sizes of type as multiples of the body size."""

BODY_POINTS = 10.5
MONO_FAMILIES = ("DejaVu Sans Mono", "Cascadia Mono", "Menlo", "Consolas", "monospace")
SANS_FAMILIES = ("DejaVu Sans", "Segoe UI", "Helvetica Neue", "sans-serif")
TEXT_SIZES = (90, 100, 115, 130, 150)
"""Percentages of the body size a person may choose."""


class ThemeChoice(StrEnum):
    """What a person may choose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Scheme:
    """The named colours of one theme, as #rrggbb."""

    name: str
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    track: str
    edge: str
    off: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    focus: str
    side: str
    side_text: str
    side_hover: str
    side_chosen: str
    side_ink: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str


LIGHT = Scheme(
    name="light",
    window="#f3f6f7",
    surface="#ffffff",
    raised="#f8fafb",
    text="#18242a",
    muted="#52626a",
    line="#d8e0e3",
    track="#d8e0e3",
    edge="#7d8d95",
    off="#7d8d95",
    accent="#0e6377",
    accent_hover="#0a4f60",
    on_accent="#ffffff",
    soft="#e2f0f4",
    focus="#0b7f99",
    side="#0f313c",
    side_text="#c3d5db",
    side_hover="#184450",
    side_chosen="#1f5563",
    side_ink="#ffffff",
    success="#1a6a3c",
    success_soft="#e5f4ea",
    warning="#7a4b00",
    warning_soft="#fff3d9",
    danger="#a3261c",
    danger_soft="#fceae8",
)
DARK = Scheme(
    name="dark",
    window="#12191c",
    surface="#1a2327",
    raised="#202b30",
    text="#e6ecee",
    muted="#a3b3ba",
    line="#2f3c42",
    track="#2f3c42",
    edge="#74868e",
    off="#74868e",
    accent="#56b8cc",
    accent_hover="#7bcbdb",
    on_accent="#06212a",
    soft="#173540",
    focus="#7bd3e6",
    side="#0c1f26",
    side_text="#a9bec6",
    side_hover="#14303a",
    side_chosen="#1a4250",
    side_ink="#ffffff",
    success="#7fd79d",
    success_soft="#15301f",
    warning="#f1c26d",
    warning_soft="#33270e",
    danger="#ff9d92",
    danger_soft="#3b1a17",
)
CONTRAST = Scheme(
    name="contrast",
    window="#000000",
    surface="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    track="#3a3a3a",
    edge="#ffffff",
    off="#8c8c8c",
    accent="#ffe45c",
    accent_hover="#fff3b0",
    on_accent="#000000",
    soft="#1c1c1c",
    focus="#4de8ff",
    side="#000000",
    side_text="#ffffff",
    side_hover="#1c1c1c",
    side_chosen="#1c1c1c",
    side_ink="#ffe45c",
    success="#8cff9f",
    success_soft="#000000",
    warning="#ffe45c",
    warning_soft="#000000",
    danger="#ff9d92",
    danger_soft="#000000",
)
SCHEMES = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.CONTRAST: CONTRAST,
}


def scheme_in_force() -> Scheme:
    """Return the scheme whose palette the application has now."""
    window = QGuiApplication.palette().window().color().name()
    return next((each for each in SCHEMES.values() if each.window == window), LIGHT)


def mono_font(scale: float = 1.0) -> QFont:
    """Return the fixed-width font, for keys, hashes and paths; `scale` multiplies the body size."""
    font = QFont(list(MONO_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Monospace)
    size = QApplication.font().pointSizeF()
    font.setPointSizeF(size * scale)
    return font


def palette_of(scheme: Scheme) -> QPalette:
    """Return Qt's palette for a scheme; `Accent` and `PlaceholderText` carry accent and muted."""
    roles = {
        QPalette.ColorRole.Window: scheme.window,
        QPalette.ColorRole.WindowText: scheme.text,
        QPalette.ColorRole.Base: scheme.surface,
        QPalette.ColorRole.AlternateBase: scheme.raised,
        QPalette.ColorRole.Text: scheme.text,
        QPalette.ColorRole.Button: scheme.surface,
        QPalette.ColorRole.ButtonText: scheme.text,
        QPalette.ColorRole.BrightText: scheme.danger,
        QPalette.ColorRole.Highlight: scheme.accent,
        QPalette.ColorRole.HighlightedText: scheme.on_accent,
        QPalette.ColorRole.Link: scheme.accent,
        QPalette.ColorRole.LinkVisited: scheme.accent,
        QPalette.ColorRole.Accent: scheme.accent,
        QPalette.ColorRole.PlaceholderText: scheme.muted,
        QPalette.ColorRole.ToolTipBase: scheme.raised,
        QPalette.ColorRole.ToolTipText: scheme.text,
        QPalette.ColorRole.Light: scheme.surface,
        QPalette.ColorRole.Midlight: scheme.line,
        QPalette.ColorRole.Mid: scheme.edge,
        QPalette.ColorRole.Dark: scheme.edge,
        QPalette.ColorRole.Shadow: scheme.line,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.off))
    return palette


def style_sheet_of(scheme: Scheme, body_points: float) -> str:
    """Fill the style sheet's tokens with the scheme's colours and the type scale."""
    source = (resources_folder() / "themes" / "casevault.qss").read_text(encoding="utf-8")
    tokens = asdict(scheme)
    for name, factor in TYPE_SCALE.items():
        tokens[f"type_{name}"] = f"{body_points * factor:.1f}pt"
    return string.Template(source).substitute(tokens)


class Theme(QObject):
    """Applies a scheme to the application and follows the system when told so.

    A system that asks for high contrast gets the scheme of that name.

    `changed()` is emitted after another scheme or size of type was applied.
    """

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        """Prepare to theme `application`; nothing changes before `apply`."""
        super().__init__(parent)
        self._application = application
        self._choice = ThemeChoice.SYSTEM
        self._text_size = 100
        self._scheme = LIGHT
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._needs = self._hints.accessibility()
        self._needs.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        """The scheme in use."""
        return self._scheme

    def apply(self, choice: ThemeChoice, text_size: int = 100) -> None:
        """Show `choice` with type at `text_size` percent of the body size."""
        register_search_paths()
        self._choice, self._text_size = choice, text_size
        wanted = {
            ThemeChoice.LIGHT: Qt.ColorScheme.Light,
            ThemeChoice.DARK: Qt.ColorScheme.Dark,
            ThemeChoice.CONTRAST: Qt.ColorScheme.Dark,
        }.get(choice, Qt.ColorScheme.Unknown)
        self._hints.setColorScheme(wanted)
        self._show()

    def _show(self) -> None:
        scheme = SCHEMES.get(self._choice)
        if scheme is None:
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
            sharp = self._needs.contrastPreference() is Qt.ContrastPreference.HighContrast
            scheme = CONTRAST if sharp else DARK if dark else LIGHT
        self._scheme = scheme
        points = BODY_POINTS * self._text_size / 100
        font = QFont(list(SANS_FAMILIES))
        font.setPointSizeF(points)
        application = self._application
        if application.style().name() != "fusion":
            application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(font)
        application.setPalette(palette_of(scheme))
        application.setStyleSheet(style_sheet_of(scheme, points))
        self.changed.emit()

    @Slot()
    def _system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._show()
