"""An analyte of a supplier's lots over time: what was claimed as a line, what was found as dots, limits across."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from passport_app.domain.supplier import History
from passport_app.gui import theme
from passport_app.gui.charts.history_layout import LEFT, RIGHT, Dot, HistoryPicture, lay_out, words_of
from passport_app.gui.charts.saving import Caption, save_picture
from passport_app.gui.language import tr
from passport_app.gui.measure import times, usual

FOUND, MISSED = QColor("#2f7d5b"), QColor("#b3261e")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_NEAR = 12


class HistoryChart(QWidget):
    """Dots over time; every lot is there in words too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None
        self.about = self.source = ""
        """What stands above the picture when it is saved: what it is of, and whose book it is from."""
        self.setAccessibleName(tr("Claimed and found over time"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(*(420, 150)) * times(self))

    def sizeHint(self) -> QSize:
        return QSize(700, 230).expandedTo(self.minimumSize())

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(times(self), times(self))
        self.paint(painter, self.size() / times(self), theme.colour("text"), theme.colour("muted"))
        painter.end()

    def paint(self, painter: QPainter, size: QSize, ink: QColor, quiet: QColor) -> None:
        """Draw the picture on anything, in letters of the usual size."""
        picture = self.picture(size)
        if picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        for limit in picture.limits:
            painter.setPen(QPen(ink, 1.3, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(LEFT, limit.y), QPointF(size.width() - RIGHT + 4, limit.y))
            painter.drawText(QRectF(size.width() - RIGHT + 8, limit.y - 9, RIGHT - 8, 18), _MIDDLE, limit.text)
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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(event.pos().x() / times(self))
            QToolTip.showText(event.globalPos(), words, self) if words else QToolTip.hideText()
            return True
        return super().event(event)

    def words_at(self, x: float) -> str:
        """Return what the lot nearest to a place says, empty where none is near."""
        picture = self.picture(self.size() / times(self))
        near = min(picture.dots, key=lambda dot: abs(dot.x - x)) if picture else None
        return near.words if near and abs(near.x - x) <= _NEAR else ""

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what the marks mean: they stand in the words themselves, so that their patch is as white as paper."""
        return (("#ffffff", tr("○ claimed   ● found   ✗ misses its specification")),)

    def save(self, target: Path) -> bool:
        """Save the picture as SVG or PNG, by the file's ending; returns whether it could be written."""
        caption = Caption(self.about or self.accessibleName(), self.source, self.legend())
        return save_picture(self.paint, QSize(1100, 420), target, caption)


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
