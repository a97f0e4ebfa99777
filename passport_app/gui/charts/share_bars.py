"""Bars of recycled content by metal: post-consumer, pre-consumer, the rest, and the minima of Article 8 as marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from passport_app.gui import theme
from passport_app.gui.language import tr
from passport_app.gui.measure import grown

_ROW = 46
_WORDS, _NAME, _BAR = 172, 88, 86
"""Least room for the number and the verdict beside a bar, for the metal's name, and for the bar, in usual letters."""
_BIG, _SMALL, _TINY = 1.45, 0.82, 0.72
"""How large a share, a verdict and the name of a mark are written."""


@dataclass(frozen=True, slots=True)
class Share:
    """One metal: a share in percent as text, its parts of the whole (0 to 1, for drawing alone), its marks."""

    symbol: str
    name: str
    text: str
    post: float = 0.0
    pre: float = 0.0
    known: bool = True
    """Whether there is a share at all."""
    hatched: bool = False
    """Undetermined: something is there, but its origin was not declared."""
    marks: tuple[tuple[float, str], ...] = ()
    """(0 to 1, label)."""
    verdict: str = ""
    tone: str = "muted"


class ShareBars(QWidget):
    """Rows of bars; the numbers stand beside them as text, so nothing is told by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setAccessibleName(tr("Recycled content by metal"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words, self._bar = _WORDS, 0
        """How wide the words beside the bars are, and where the bars begin."""

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show these metals."""
        self._shares = tuple(shares)
        said = "; ".join(f"{s.name} {s.text} {s.verdict}".strip() for s in shares)
        self.setAccessibleDescription(said)
        self.setToolTip(said.replace("; ", "\n"))
        self._measure()
        self.updateGeometry()
        self.update()

    def _measure(self) -> None:
        """Find out how much room the words take."""
        bold = QFontMetrics(self._font(1.0, bold=True))
        big, small = QFontMetrics(self._font(_BIG, bold=True)), QFontMetrics(self._font(_SMALL))
        names = [bold.horizontalAdvance(share.name) + grown(8, self) for share in self._shares]
        words = [(big if share.known else bold).horizontalAdvance(share.text) + 6 for share in self._shares]
        words += [small.horizontalAdvance(share.verdict) + 6 for share in self._shares]
        self._bar = grown(42, self) + max([_NAME, *names])
        self._words = max([_WORDS, *words])

    def _font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        width = self._bar + max(_BAR, grown(_BAR * 0.6, self)) + 12 + self._words
        return QSize(width, grown(_ROW, self) * len(self._shares) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, share in enumerate(self._shares):
            self._paint(painter, share, number * grown(_ROW, self) + 4)
        painter.end()

    def _paint(self, painter: QPainter, share: Share, top: int) -> None:
        bold = self._font(1.0, bold=True)
        side, high = grown(32, self), grown(40, self)
        tile = QRectF(0, top + grown(4, self), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if share.known else "border"))
        painter.drawRoundedRect(tile, 6, 6)
        painter.setFont(bold)
        painter.setPen(theme.colour("accent_text" if share.known else "muted"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, share.symbol)
        painter.setPen(theme.colour("text" if share.known else "muted"))
        painter.drawText(QRectF(grown(42, self), top, self._bar, high), Qt.AlignmentFlag.AlignVCenter, share.name)
        right = self.width() - self._words
        bar = QRectF(self._bar, top + grown(13, self), max(60.0, right - self._bar - 12), grown(14, self))
        self._paint_bar(painter, share, bar)
        self._paint_marks(painter, share, bar)
        self._paint_words(painter, share, QRectF(right, top, self._words - 2, high))

    def _paint_words(self, painter: QPainter, share: Share, place: QRectF) -> None:
        painter.setFont(self._font(_BIG if share.known else 1.0, bold=True))
        painter.setPen(theme.colour("text" if share.known else "muted"))
        height = grown(25, self) if share.verdict else place.height()
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(place.x(), place.y(), place.width(), height), align, share.text)
        if share.verdict:
            painter.setFont(self._font(_SMALL))
            painter.setPen(theme.colour(share.tone))
            below = QRectF(place.x(), place.y() + grown(24, self), place.width(), grown(15, self))
            painter.drawText(below, align, share.verdict)

    def _paint_bar(self, painter: QPainter, share: Share, bar: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if share.hatched:
            painter.setBrush(theme.colour("border"))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(bar)
            return
        if not share.known:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()))
            return
        painter.setBrush(theme.colour("border"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(theme.colour("accent"))
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * share.post, bar.height()))
        painter.setBrush(QColor("#8cc5a8"))
        left = bar.left() + bar.width() * share.post
        painter.drawRect(QRectF(left, bar.top(), bar.width() * share.pre, bar.height()))

    def _paint_marks(self, painter: QPainter, share: Share, bar: QRectF) -> None:
        painter.setFont(self._font(_TINY))
        tick = grown(4, self)
        for number, (at, label) in enumerate(share.marks):
            x = bar.left() + bar.width() * at
            above = number % 2 == 1
            painter.setPen(QPen(theme.colour("text"), 1.2))
            top, bottom = bar.top() - (tick if above else 0), bar.bottom() + (0 if above else tick)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.setPen(theme.colour("muted"))
            wide = painter.fontMetrics().horizontalAdvance(label)
            left = x + 3 if x + 3 + wide < bar.right() else x - 3 - wide
            painter.drawText(QPointF(left, bar.top() - 2 if above else bar.bottom() + grown(11, self)), label)
