"""Bars of recycled content by metal: post-consumer, pre-consumer, the rest, and the minima of Article 8 as marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from passport_app.gui import theme
from passport_app.gui.language import tr

_ROW = 46
_WORDS = 172.0
"""Room for the number and the verdict beside a bar."""


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
        self.setMinimumWidth(400)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show these metals."""
        self._shares = tuple(shares)
        said = "; ".join(f"{s.name} {s.text} {s.verdict}".strip() for s in shares)
        self.setAccessibleDescription(said)
        self.setToolTip(said.replace("; ", "\n"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, _ROW * len(self._shares) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(380, _ROW * len(self._shares) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, share in enumerate(self._shares):
            self._paint(painter, share, number * _ROW + 4)
        painter.end()

    def _paint(self, painter: QPainter, share: Share, top: int) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        tile = QRectF(0, top + 4, 32, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if share.known else "border"))
        painter.drawRoundedRect(tile, 6, 6)
        painter.setFont(bold)
        painter.setPen(theme.colour("accent_text" if share.known else "muted"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, share.symbol)
        painter.setPen(theme.colour("text" if share.known else "muted"))
        painter.drawText(QRectF(42, top, 90, 40), Qt.AlignmentFlag.AlignVCenter, share.name)
        right = self.width() - _WORDS
        bar = QRectF(130, top + 13, max(60.0, right - 130 - 12), 14)
        self._paint_bar(painter, share, bar)
        self._paint_marks(painter, share, bar)
        self._paint_words(painter, share, QRectF(right, top, _WORDS - 2, 40), bold)

    def _paint_words(self, painter: QPainter, share: Share, place: QRectF, bold: QFont) -> None:
        big = QFont(bold)
        big.setPointSizeF(bold.pointSizeF() * (1.45 if share.known else 1.0))
        painter.setFont(big)
        painter.setPen(theme.colour("text" if share.known else "muted"))
        height = 25 if share.verdict else 40
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(place.x(), place.y(), place.width(), height), align, share.text)
        if share.verdict:
            small = QFont(self.font())
            small.setPointSizeF(small.pointSizeF() * 0.82)
            painter.setFont(small)
            painter.setPen(theme.colour(share.tone))
            painter.drawText(QRectF(place.x(), place.y() + 24, place.width(), 15), align, share.verdict)

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
            painter.drawLine(bar.left(), bar.center().y(), bar.right(), bar.center().y())
            return
        painter.setBrush(theme.colour("border"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(theme.colour("accent"))
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * share.post, bar.height()))
        painter.setBrush(QColor("#8cc5a8"))
        left = bar.left() + bar.width() * share.post
        painter.drawRect(QRectF(left, bar.top(), bar.width() * share.pre, bar.height()))

    def _paint_marks(self, painter: QPainter, share: Share, bar: QRectF) -> None:
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.72)
        painter.setFont(small)
        for number, (at, label) in enumerate(share.marks):
            x = bar.left() + bar.width() * at
            above = number % 2 == 1
            painter.setPen(QPen(theme.colour("text"), 1.2))
            painter.drawLine(x, bar.top() - (4 if above else 0), x, bar.bottom() + (0 if above else 4))
            painter.setPen(theme.colour("muted"))
            wide = painter.fontMetrics().horizontalAdvance(label)
            left = x + 3 if x + 3 + wide < bar.right() else x - 3 - wide
            painter.drawText(left, bar.top() - 2 if above else bar.bottom() + 11, label)
