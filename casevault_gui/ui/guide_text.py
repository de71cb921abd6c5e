"""The guide as it is shown: Markdown from the shipped documentation, pictures that fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from casevault_gui.ui.assets import documents_folder
from casevault_gui.ui.guide_search import blocks_of, is_code, places_in
from casevault_gui.ui.theme import FAR, HAIR, LIGHT, NEAR, TIGHT, WIDE, mono_font, scheme_in_force
from casevault_gui.ui.widgets.icon import scaled

_COLUMN = 720
"""Pixels of a line at the usual size of type: some 90 characters."""
_HEADINGS = {1: 1.7, 2: 1.3, 3: 1.1}
_LINE_HEIGHT = 130.0
_ABOVE = 96
"""Pixels that are left above what was searched for."""


def anchor_of(heading: str) -> str:
    """Return what links call a heading: small letters, digits and hyphens."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


class GuideText(QTextBrowser):
    """Shows pages of the shipped documentation, and nothing from elsewhere.

    Emits `turned()` when another page is shown, and `elsewhere(url)` for a link that leads out of
    the documentation; nothing is opened then.
    """

    elsewhere = Signal(str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page of the guide"))
        # A bar that came while a page is laid out would change the width it is laid out for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: Path, anchor: str = "") -> None:
        """Turn to `page`, at the heading that `anchor` names."""
        self._turn_to(page, anchor)
        self._scroll_to(anchor)
        self.turned.emit()

    def show_found(self, page: Path, block: int, words: Sequence[str]) -> None:
        """Turn to `page`, at a block of it; each of the folded `words` is marked on the page."""
        self._turn_to(page, f"block-{block}", words)
        found = self.document().findBlockByNumber(block)
        first = min(places_in(found.text(), words), default=(0, 0))
        self.setTextCursor(_over(found, *first))
        self._put_at_top(found, scaled(self, _ABOVE))
        self.turned.emit()

    @Slot()
    def go_back(self) -> None:
        """Turn to the place that was shown before, if there is one."""
        if self.isBackwardAvailable():
            self.backward()
            self._arrived()

    @Slot()
    def go_forward(self) -> None:
        """Turn to the place that was left by going back, if there is one."""
        if self.isForwardAvailable():
            self.forward()
            self._arrived()

    def _turn_to(self, page: Path, place: str, words: Sequence[str] = ()) -> None:
        # The way back leads to each place that was turned to, also within a page.
        url = QUrl.fromLocalFile(str(page))
        url.setFragment(place)
        self.setSource(url)
        self._words = tuple(words)
        self.dress()

    def _arrived(self) -> None:
        self._words = ()
        self.dress()
        self.turned.emit()

    def page(self) -> Path:
        """Return the page that is shown."""
        return Path(self.source().toLocalFile())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load from the documentation alone: pictures in the theme's colours, as wide as fits."""
        url = self.source().resolved(QUrl(name))
        file = Path(url.toLocalFile()).resolve() if url.isLocalFile() else Path()
        if not file.is_file() or not file.is_relative_to(documents_folder().resolve()):
            return None
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        return self._picture(file)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable and pictures inside them."""
        super().resizeEvent(event)
        if not self.source().isEmpty():
            self.dress()

    def dress(self) -> None:
        """Give the page margins, type and colours of the theme in force."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        # What reload() reads it puts behind what was there.
        self.document().clear()
        self.setMarkdown(self.page().read_text("utf-8"))
        self._frame()
        for block in blocks_of(self.document()):
            self._dress_block(block)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self._mark()
        bar.setValue(round(place * bar.maximum()))

    def _column(self) -> int:
        return min(scaled(self, _COLUMN), self.viewport().width() - 2 * FAR)

    def _frame(self) -> None:
        form = self.document().rootFrame().frameFormat()
        form.setMargin(FAR)
        form.setRightMargin(max(FAR, self.viewport().width() - self._column() - FAR))
        self.document().rootFrame().setFrameFormat(form)

    def _dress_block(self, block: QTextBlock) -> None:
        colours, form = scheme_in_force(), QTextBlockFormat()
        letters = QTextCharFormat()
        level = block.blockFormat().headingLevel()
        in_table = QTextCursor(block).currentTable() is not None
        if is_code(block):
            form.setBackground(QColor(colours.raised))
            form.setNonBreakableLines(False)
            form.setTopMargin(0 if is_code(block.previous()) else TIGHT)
            form.setBottomMargin(0 if is_code(block.next()) else WIDE)
            letters.setFontFamilies(mono_font().families())
            letters.setFontPointSize(self.font().pointSizeF() * 0.9)
        elif level:
            form.setTopMargin(0 if level == 1 else FAR)
            form.setBottomMargin(TIGHT)
            letters.setFontPointSize(self.font().pointSizeF() * _HEADINGS.get(level, 1.0))
            letters.setFontWeight(QFont.Weight.DemiBold)
        elif not in_table:
            form.setLineHeight(
                _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            form.setBottomMargin(HAIR if block.blockFormat().objectIndex() >= 0 else NEAR)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(form)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(scheme_in_force().line))
        form.setCellPadding(TIGHT)
        form.setCellSpacing(0)
        form.setTopMargin(TIGHT)
        form.setBottomMargin(WIDE)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)

    def _picture(self, file: Path) -> QImage:
        colours = scheme_in_force()
        if colours is not LIGHT:
            twin = file.with_name(file.name.replace("-light.png", "-dark.png"))
            file = twin if twin.is_file() else file
        image = QImage(str(file))
        ratio = self.devicePixelRatioF()
        width = round(self._column() * ratio)
        if 0 < width < image.width():
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        url = self.source().resolved(link)
        page = Path(url.toLocalFile()).resolve() if url.isLocalFile() else Path()
        known = page.suffix == ".md" and page.is_file()
        if known and page.is_relative_to(documents_folder().resolve()):
            self.show_page(page, url.fragment())
        else:
            self.elsewhere.emit(link.toString())

    def _scroll_to(self, anchor: str) -> None:
        for block in blocks_of(self.document()):
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                self._put_at_top(block)
                return
        self.verticalScrollBar().setValue(0)

    def _put_at_top(self, block: QTextBlock, above: int = 0) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - above)

    def _mark(self) -> None:
        colours, marks = scheme_in_force(), []
        if self._words:
            for block in blocks_of(self.document()):
                for start, end in places_in(block.text(), self._words):
                    mark = QTextEdit.ExtraSelection()
                    mark.cursor = _over(block, start, end)
                    mark.format.setBackground(QColor(colours.warning_soft))
                    mark.format.setForeground(QColor(colours.warning))
                    mark.format.setFontUnderline(True)
                    marks.append(mark)
        self.setExtraSelections(marks)


def _over(block: QTextBlock, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
