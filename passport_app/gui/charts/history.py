"""An analyte of a supplier's lots over time: what was claimed as a line, what was found as dots, limits across."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from passport_app.domain.supplier import History
from passport_app.gui import theme
from passport_app.gui.charts.history_layout import LEFT, RIGHT, Dot, HistoryPicture, lay_out, words_of
from passport_app.gui.charts.painted import Across, Painted, Sizes
from passport_app.gui.language import tr

FOUND, MISSED = QColor("#2f7d5b"), QColor("#b3261e")
_NEAR = 12
_SIZES = Sizes(least=QSize(420, 150), hint=QSize(700, 230), saved=QSize(1100, 420))


class HistoryChart(Painted):
    """Dots over time; every lot is there in words too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claimed and found over time"), _SIZES, parent)
        self._history: History | None = None

    def set_history(self, history: History | None) -> None:
        """Show this history, or nothing."""
        self._history = history
        self.setAccessibleDescription("; ".join(words_of(p, history) for p in history.points) if history else "")
        self.update()

    def picture(self, size: QSize) -> HistoryPicture | None:
        """Return the picture laid out on an area, None where there is nothing to show."""
        if self._history is None or not self._history.points:
            return None
        return lay_out(self._history, size.width(), size.height())

    def paint(self, painter: QPainter, size: QSize, ink: QColor, quiet: QColor) -> None:
        """Draw the picture on anything, in letters of the usual size."""
        picture = self.picture(size)
        if picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small())
        across = Across(LEFT, RIGHT, size.width())
        across.paint_scale(painter, picture.scale, quiet)
        across.paint_limits(painter, picture.limits, ink)
        painter.setPen(quiet)
        for day in picture.days:
            rect = QRectF(day.x - 45, picture.floor + 5, 90, 18)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, day.text)
        self._paint_dots(painter, picture, quiet)

    def _paint_dots(self, painter: QPainter, picture: HistoryPicture, quiet: QColor) -> None:
        claimed = [QPointF(dot.x, dot.claimed) for dot in picture.dots if dot.claimed is not None]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(quiet, 1.6))
        if len(claimed) > 1:
            painter.drawPolyline(QPolygonF(claimed))
        # Within a window the ground is the theme's; a file is white, and a dot in it would be a found one.
        painter.setBrush(theme.colour("base") if quiet == theme.colour("muted") else QColor("#ffffff"))
        for place in claimed:
            painter.drawEllipse(place, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in picture.dots:
            if dot.found is not None:
                _paint_found(painter, dot, QPointF(dot.x, dot.found))

    def words_at(self, place: QPointF) -> str:
        """Return what the lot nearest to a place says, empty where none is near."""
        picture = self.picture(self.area())
        near = min(picture.dots, key=lambda dot: abs(dot.x - place.x())) if picture else None
        return near.words if near and abs(near.x - place.x()) <= _NEAR else ""

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what the marks mean: they stand in the words themselves, so that their patch is as white as paper."""
        return (("#ffffff", tr("○ claimed   ● found   ✗ misses its specification")),)


def _paint_found(painter: QPainter, dot: Dot, place: QPointF) -> None:
    """Draw what was found: a dot, or, where it misses its specification, a cross in another shape and colour."""
    if not dot.misses:
        painter.setBrush(FOUND)
        painter.drawEllipse(place, 4.5, 4.5)
        return
    painter.setPen(QPen(MISSED, 2.2))
    for dx in (-4.5, 4.5):
        painter.drawLine(place + QPointF(dx, -4.5), place + QPointF(-dx, 4.5))
    painter.setPen(Qt.PenStyle.NoPen)
