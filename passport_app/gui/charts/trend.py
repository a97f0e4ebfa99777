"""The recycled share of one metal over time, as columns by origin, with the minima of Article 8 as lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from passport_app.gui.charts.painted import Across, Painted, Sizes
from passport_app.gui.charts.trend_layout import LEFT, RIGHT, Bar, Point, Trend, lay_out, words_of
from passport_app.gui.language import tr

POST, PRE = QColor("#2f7d5b"), QColor("#8cc5a8")
_CENTRE = Qt.AlignmentFlag.AlignCenter
_SIZES = Sizes(least=QSize(420, 150), hint=QSize(700, 220), saved=QSize(1100, 420))


class TrendChart(Painted):
    """Columns of one metal; every number stands there as text too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Trend of the recycled share"), _SIZES, parent)
        self._points: tuple[Point, ...] = ()
        self._minima: tuple[tuple[str, str], ...] = ()
        self._metal = ""

    def set_points(self, points: Sequence[Point], minima: Sequence[tuple[str, str]], metal: str) -> None:
        """Show these periods of a metal, with the minima that apply to it as (year, percent)."""
        self._points, self._minima, self._metal = tuple(points), tuple(minima), metal
        said = [words_of(point, metal) for point in points]
        said += [tr("minimum {percent} % from {year}", percent=percent, year=year) for year, percent in minima]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def picture(self, size: QSize) -> Trend:
        """Return the picture laid out on an area."""
        return lay_out(self._points, self._minima, size.width(), size.height(), self._metal)

    def paint(self, painter: QPainter, size: QSize, ink: QColor, quiet: QColor) -> None:
        """Draw the picture on anything, in letters of the usual size."""
        if not self._points:
            return  # a scale without anything on it would say zero
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self.picture(size)
        painter.setFont(self.small())
        across = Across(LEFT, RIGHT, size.width())
        across.paint_scale(painter, picture.scale, quiet)
        for bar in picture.bars:
            self._paint_bar(painter, bar, picture.floor, ink, quiet)
        across.paint_limits(painter, picture.minima, ink)

    def _paint_bar(self, painter: QPainter, bar: Bar, floor: float, ink: QColor, quiet: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.known:
            painter.setBrush(PRE)
            painter.drawRect(QRectF(bar.x, bar.top, bar.width, bar.pre))
            painter.setBrush(POST)
            painter.drawRect(QRectF(bar.x, bar.top + bar.pre, bar.width, bar.post))
        else:
            painter.setPen(QPen(quiet, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.drawRect(QRectF(bar.x, floor - 34, bar.width, 34))
        over = bar.top if bar.known else floor - 34
        painter.setPen(ink)
        if painter.fontMetrics().horizontalAdvance(bar.value) <= bar.width * 1.5 + 4:
            painter.drawText(QRectF(bar.x - 24, over - 17, bar.width + 48, 16), _CENTRE, bar.value)
        painter.setPen(quiet)
        painter.drawText(QRectF(bar.x - 30, floor + 4, bar.width + 60, 18), _CENTRE, bar.name)

    def words_at(self, place: QPointF) -> str:
        """Return what the column at a place says, empty beside the columns."""
        bars = self.picture(self.area()).bars
        return next((bar.words for bar in bars if bar.x - 4 <= place.x() <= bar.x + bar.width + 4), "")

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what the colours of the columns mean."""
        return (POST.name(), tr("post-consumer")), (PRE.name(), tr("pre-consumer"))
