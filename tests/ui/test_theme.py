"""Colours can be read by everybody, and the theme follows its choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui import assets
from casevault_gui.ui.settings import Settings, SettingsStore
from casevault_gui.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    MONO_FAMILIES,
    SANS_FAMILIES,
    SCHEMES,
    Scheme,
    Theme,
    ThemeChoice,
    style_sheet_of,
)
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import MonoText, Text

READABLE = 4.5
_APART = 2.5
SEEN = 3.0
TEXT_PAIRS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("side_text", "side"),
    ("side_text", "side_hover"),
    ("side_ink", "side_chosen"),
    ("side_ink", "side"),
    *[(tone, f"{tone}_soft") for tone in ("success", "warning", "danger")],
    *[("text", f"{tone}_soft") for tone in ("success", "warning", "danger")],
    *[("muted", f"{tone}_soft") for tone in ("success", "warning", "danger")],
    ("danger", "surface"),
    ("text", "track"),
    ("muted", "track"),
]
EDGE_PAIRS = [
    ("edge", "surface"),
    ("edge", "window"),
    ("focus", "surface"),
    ("focus", "window"),
    ("side_ink", "side"),
    ("accent", "track"),
]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Give a theme, and the plain look back afterwards."""
    made = Theme(qapp)
    yield made
    made.apply(ThemeChoice.LIGHT)
    qapp.setStyleSheet("")
    made.deleteLater()


def test_contrast_is_computed_as_the_standard_says() -> None:
    """Black on white is 21, and a known grey on white is just readable."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(scheme: Scheme, ink: str, ground: str) -> None:
    """Text reaches level AA on each ground it stands on."""
    colours = asdict(scheme)
    assert contrast(colours[ink], colours[ground]) >= READABLE


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
@pytest.mark.parametrize(("ink", "ground"), EDGE_PAIRS)
def test_edges_and_focus_can_be_seen(scheme: Scheme, ink: str, ground: str) -> None:
    """The outline of a field, the focus and the filled part of a bar reach 3 to 1."""
    colours = asdict(scheme)
    assert contrast(colours[ink], colours[ground]) >= SEEN


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
def test_what_is_off_does_not_look_like_what_is_on(scheme: Scheme) -> None:
    """Words of a control that cannot be used stand back behind others, and can still be read."""
    assert contrast(scheme.text, scheme.off) >= _APART
    assert contrast(scheme.off, scheme.surface) >= SEEN


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
def test_the_style_sheet_has_no_hole(scheme: Scheme) -> None:
    """Every token is filled in, and every picture it names is there."""
    sheet = style_sheet_of(scheme, 10.5)
    assert "$" not in sheet
    pictures = re.findall(r"url\(themes:([^)]+)\)", sheet)
    assert pictures
    for name in pictures:
        assert (assets.resources_folder() / "themes" / name).is_file()


def test_a_choice_colours_the_application(qapp: QApplication, theme: Theme) -> None:
    """Dark and high contrast change the palette, and listeners are told."""
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.scheme.name))
    for choice, scheme in ((ThemeChoice.DARK, DARK), (ThemeChoice.CONTRAST, CONTRAST)):
        theme.apply(choice)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(scheme.window)
    assert told == ["dark", "contrast"]


def test_the_system_is_followed_until_overridden(qapp: QApplication, theme: Theme) -> None:
    """A system that says nothing is light, and an override holds whatever the system says."""
    theme.apply(ThemeChoice.SYSTEM)
    assert theme.scheme == LIGHT
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.scheme == LIGHT
    theme.apply(ThemeChoice.DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.scheme == DARK


def test_text_grows_with_its_size(qtbot: QtBot, theme: Theme) -> None:
    """Titles and fixed-width text follow the size of text without being built again."""
    theme.apply(ThemeChoice.LIGHT, 100)
    labels = [Text("A title", "title"), MonoText("cvkey1")]
    for label in labels:
        qtbot.addWidget(label)
        label.show()
    before = [label.fontMetrics().height() for label in labels]
    theme.apply(ThemeChoice.LIGHT, 150)
    after = [label.fontMetrics().height() for label in labels]
    assert all(new > old * 1.3 for new, old in zip(after, before, strict=True))


def test_icons_take_the_colour_of_their_tone(qtbot: QtBot, theme: Theme) -> None:
    """A danger icon is painted in the scheme's danger colour, in each scheme."""
    icon = Icon("error", 32, "danger")
    qtbot.addWidget(icon)
    icon.show()
    for choice, scheme in ((ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)):
        theme.apply(choice)
        image = icon.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(32) for y in range(32)}
        assert scheme.danger in seen


def test_button_icons_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    """The icon of a button is drawn in the colour of its text after a change of theme."""
    button = IconButton("Copy", "copy")
    qtbot.addWidget(button)
    button.show()
    for choice, scheme in ((ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)):
        theme.apply(choice)
        button.grab()
        image = button.icon().pixmap(64, 64).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert scheme.text in colours


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    """Each of our files is an icon that leaves a mark."""
    names = [path.stem for path in (assets.resources_folder() / "icons").glob("*.svg")]
    assert len(names) > 30
    assert qapp is not None
    for name in names:
        image = assets.icon(name, QColor("#123456")).pixmap(32, 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_buttons_draw_their_icon_in_the_size_shown_alone(qtbot: QtBot) -> None:
    """A button's icon has one picture, of as many dots as it takes; larger type asks for more."""
    button = IconButton("Lock", "lock")
    qtbot.addWidget(button)
    (size,) = button.icon().availableSizes()
    assert size == button.iconSize() * button.devicePixelRatioF()
    font = button.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    button.setFont(font)
    button.grab()
    (larger,) = button.icon().availableSizes()
    assert larger == button.iconSize() * button.devicePixelRatioF()
    assert larger.height() > size.height()


def test_settings_survive(tmp_path: Path) -> None:
    """What was saved is what the next start reads."""
    path = str(tmp_path / "s.ini")
    chosen = Settings(
        ThemeChoice.CONTRAST,
        130,
        clipboard_seconds=45,
        tell_ended=False,
        hide_from_capture=False,
        keep_recent=True,
    )
    SettingsStore(QSettings(path, QSettings.Format.IniFormat)).save(chosen)
    again = SettingsStore(QSettings(path, QSettings.Format.IniFormat))
    assert again.settings == chosen
    assert again.geometry().isEmpty()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("[view]\ntheme=plaid\ntext_size=1000\n", Settings()),
        ("[view]\ntext_size=-3\n[keys]\nclipboard_seconds=soon\n", Settings()),
        ("[keys]\nclipboard_seconds=0\n", Settings(clipboard_seconds=5)),
        ("[work]\ntell_ended=maybe\n[recent]\nkeep=1\n", Settings()),
        ("[keys]\nclipboard_seconds=86400\n", Settings(clipboard_seconds=120)),
    ],
)
def test_unreadable_settings_become_the_usual_ones(
    tmp_path: Path, lines: str, expected: Settings
) -> None:
    """A damaged file changes nothing, and a key never stays in the clipboard for a day."""
    path = tmp_path / "s.ini"
    path.write_text(lines, encoding="utf-8")
    assert SettingsStore(QSettings(str(path), QSettings.Format.IniFormat)).settings == expected


def test_the_fonts_of_the_window_are_our_own(qapp: QApplication) -> None:
    """Both families are loaded from `resources`, for every system; text and digits are drawn."""
    del qapp
    assets.load_fonts()
    folder = assets.resources_folder() / "fonts"
    families = {
        family
        for path in folder.glob("*.ttf")
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path))
        )
    }
    assert families == {SANS_FAMILIES[0], MONO_FAMILIES[0]}
    assert "Bitstream" in (folder / "LICENSE.txt").read_text("utf-8")
