"""Pages of a certificate on the screen, drawn from what the PDF would hold: paper stays white in the dark too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGlyphRun,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRawFont,
    QWheelEvent,
)
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from passport_app.assets import resource
from passport_app.gui import theme
from passport_app.gui.language import tr
from passport_app.gui.row import AsTall, Beside

_EDGE = 10
"""Pixels around the paper."""
_NARROW = 640
"""Pixels, with usual letters, in which fields and a page stand beside each other."""
_FIRST_GLYPH = 0xE000
"""A private sign is a glyph of its font, by its number from this one on: `Text` says so."""


class PagePreview(QWidget):
    """Shows one page whole; PageDown and PageUp, or the wheel, turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Any] = ()
        self._pictures: dict[str, QImage] = {}
        self._says = ""
        self.number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 300)
        self._name()

    def sizeHint(self) -> QSize:
        return QSize(400, 560)

    def show_pages(self, pages: Sequence[Any], logo: Any = None) -> None:
        """Show pages as `services` traced them, and the logo that stands on them."""
        self._pages, self._says = pages, ""
        self._pictures = {"Logo": _image(logo)} if logo is not None else {}
        self.turn(self.number)

    def show_message(self, words: str) -> None:
        """Show a sentence in place of a page."""
        self._pages, self._says = (), words
        self.turn(0)

    def turn(self, number: int) -> None:
        """Show a page by its number, from 0."""
        self.number = max(0, min(number, len(self._pages) - 1))
        self._name()
        self.update()

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages)

    def marks(self) -> Sequence[Any]:
        """Return what is drawn on the page shown."""
        return self._pages[self.number].marks if self._pages else ()

    def _name(self) -> None:
        if self._pages:
            words = tr("Page {number} of {pages} as it is printed", number=self.number + 1, pages=len(self._pages))
        else:
            words = self._says or tr("Page as it is printed")
        self.setAccessibleName(words)
        self.setToolTip(tr("PageDown and PageUp turn the pages") if len(self._pages) > 1 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Up: -1}
        if event.key() in turns:
            self.turn(self.number + turns[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.turn(self.number + (1 if event.angleDelta().y() < 0 else -1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self._pages:
            painter.setPen(theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self._says)
            return
        page = self._pages[self.number]
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / page.width, room.height() / page.height)
        paper = QRectF(0, 0, page.width * scale, page.height * scale)
        paper.moveCenter(QPointF(self.rect().center()))
        painter.fillRect(paper, QColor("white"))
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "border"), 1))
        painter.drawRect(paper)
        painter.setClipRect(paper)
        _Brush(painter, paper, scale, self._pictures).draw(page)


class _Brush:
    """Draws the marks of a page, whose y grows upwards, on paper whose y grows downwards."""

    def __init__(self, painter: QPainter, paper: QRectF, scale: float, pictures: dict[str, QImage]) -> None:
        self._painter, self._paper, self._scale, self._pictures = painter, paper, scale, pictures

    def draw(self, page: Any) -> None:
        draw = {"Shape": self._shape, "Text": self._text, "Picture": self._picture}
        for mark in page.marks:
            draw[type(mark).__name__](mark)

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(self._paper.left() + x * self._scale, self._paper.bottom() - y * self._scale)

    def _shape(self, shape: Any) -> None:
        path = QPainterPath()
        for kind, points in shape.steps:
            places = [self._point(x, y) for x, y in zip(points[::2], points[1::2], strict=True)]
            if kind == "M":
                path.moveTo(*places)
            elif kind == "L":
                path.lineTo(*places)
            elif kind == "C":
                path.cubicTo(*places)
            else:
                path.closeSubpath()
        if shape.within is not None:
            left, low, right, high = shape.within
            self._painter.save()
            edges = QRectF(self._point(left, high), self._point(right, low))
            self._painter.setClipRect(edges, Qt.ClipOperation.IntersectClip)
        if shape.fill is not None:
            self._painter.fillPath(path, _colour(shape.fill))
        if shape.line is not None:
            pen = QPen(_colour(shape.line), max(shape.width * self._scale, 0.5))
            if shape.dashes:  # Qt counts them in widths of the pen
                pen.setDashPattern([length * self._scale / pen.widthF() for length in shape.dashes])
            self._painter.strokePath(path, pen)
        if shape.within is not None:
            self._painter.restore()

    def _text(self, text: Any) -> None:
        font = _font(text.font, text.size * self._scale)
        glyphs = [
            ord(sign) - _FIRST_GLYPH if "\ue000" <= sign <= "\uf8ff" else glyph
            for sign, glyph in zip(text.signs, font.glyphIndexesForString(text.signs), strict=True)
        ]
        x, places = 0.0, []
        for step in font.advancesForGlyphIndexes(glyphs):
            places.append(QPointF(x, 0))
            x += step.x()
        run = QGlyphRun()
        run.setRawFont(font)
        run.setGlyphIndexes(glyphs)
        run.setPositions(places)
        self._painter.setPen(_colour(text.colour))
        self._painter.drawGlyphRun(self._point(text.x, text.y), run)

    def _picture(self, picture: Any) -> None:
        image = self._pictures.get(picture.name)
        if image is not None:
            top = self._point(picture.x, picture.y + picture.height)
            wide, high = picture.width * self._scale, picture.height * self._scale
            self._painter.drawImage(QRectF(top.x(), top.y(), wide, high), image)


@lru_cache(maxsize=64)
def _font(name: str, size: float) -> QRawFont:
    # Without hinting letters stand where the paper has them, at any scale.
    return QRawFont(str(resource("fonts", f"{name}.ttf")), size, _UNHINTED)


def _image(logo: Any) -> QImage:
    return QImage(logo.pixels, logo.width, logo.height, logo.width * 3, QImage.Format.Format_RGB888).copy()


def _colour(parts: tuple[float, float, float]) -> QColor:
    return QColor.fromRgbF(*parts)


_UNHINTED = QRawFont().hintingPreference().__class__.PreferNoHinting


def beside_page(fields: QLayout, page: PagePreview, share: int = 3) -> Beside:
    """Put fields beside the page that they make, or above it where letters are too large; `share` to the page's 2."""
    left, both = AsTall(), Beside(_NARROW)
    fields.setContentsMargins(0, 0, 0, 0)
    left.setLayout(fields)
    for number, (widget, part) in enumerate(((left, share), (page, 2))):
        both.addWidget(widget)
        both.setStretchFactor(number, part)
    both.setSizes([share * 1000, 2000])
    return both
