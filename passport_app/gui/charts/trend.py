"""The recycled share of one metal over time, as columns by origin, with the minima of Article 8 as lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from passport_app.gui import theme
from passport_app.gui.charts.saving import Caption, save_picture
from passport_app.gui.charts.trend_layout import LEFT, RIGHT, Bar, Point, Trend, lay_out, words_of
from passport_app.gui.language import tr
from passport_app.gui.measure import times, usual

POST, PRE = QColor("#2f7d5b"), QColor("#8cc5a8")
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TrendChart(QWidget):
    """Columns of one metal; every number stands there as text too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self.about = self.source = ""
        """What stands above the picture when it is saved: what it is of, and whose book it is from."""
        self._minima: tuple[tuple[str, str], ...] = ()
        self._metal = ""
        self.setAccessibleName(tr("Trend of the recycled share"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(*(420, 150)) * times(self))

    def sizeHint(self) -> QSize:
        return QSize(700, 220).expandedTo(self.minimumSize())

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(times(self), times(self))
        self.paint(painter, self.size() / times(self), theme.colour("text"), theme.colour("muted"))
        painter.end()

    def paint(self, painter: QPainter, size: QSize, ink: QColor, quiet: QColor) -> None:
        """Draw the picture on anything, in letters of the usual size."""
        if not self._points:
            return  # a scale without anything on it would say zero
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self.picture(size)
        small = usual(self)
        small.setPointSizeF(small.pointSizeF() * 0.82)
        painter.setFont(small)
        faint = QColor(quiet)
        faint.setAlpha(60)
        for step in picture.scale:
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(LEFT, step.y), QPointF(size.width() - RIGHT, step.y))
            painter.setPen(quiet)
            painter.drawText(QRectF(0, step.y - 9, LEFT - 8, 18), Qt.AlignmentFlag.AlignRight | _MIDDLE, step.text)
        for bar in picture.bars:
            self._paint_bar(painter, bar, picture.floor, ink, quiet)
        for mark in picture.minima:
            painter.setPen(QPen(ink, 1.3, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(LEFT, mark.y), QPointF(size.width() - RIGHT + 4, mark.y))
            painter.drawText(QRectF(size.width() - RIGHT + 8, mark.y - 9, RIGHT - 8, 18), _MIDDLE, mark.text)

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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(event.pos().x() / times(self))
            QToolTip.showText(event.globalPos(), words, self) if words else QToolTip.hideText()
            return True
        return super().event(event)

    def words_at(self, x: float) -> str:
        """Return what the column at a place says, empty beside the columns."""
        return next(
            (b.words for b in self.picture(self.size() / times(self)).bars if b.x - 4 <= x <= b.x + b.width + 4), ""
        )

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what the colours of the columns mean."""
        return (POST.name(), tr("post-consumer")), (PRE.name(), tr("pre-consumer"))

    def save(self, target: Path) -> bool:
        """Save the picture as SVG or PNG, by the file's ending; returns whether it could be written."""
        caption = Caption(self.about or self.accessibleName(), self.source, self.legend())
        return save_picture(self.paint, QSize(1100, 420), target, caption)
