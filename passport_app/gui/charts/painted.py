"""What charts that are painted by hand have in common: how large they are, how they speak, how they are saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from passport_app.gui import theme
from passport_app.gui.charts.lines_layout import Line
from passport_app.gui.charts.saving import Caption, save_picture
from passport_app.gui.measure import times, usual

_SMALLER = 0.82
_DOWN = Qt.AlignmentFlag.AlignVCenter


class Sizes(NamedTuple):
    """How large a chart is, in pixels of a screen with usual letters: at least, gladly, and in a file."""

    least: QSize
    hint: QSize
    saved: QSize


class Painted(QWidget):
    """A chart drawn in letters of the usual size and scaled as letters are; it says what the pointer is on."""

    def __init__(self, name: str, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self.about = self.source = ""
        """What stands above the picture when it is saved: what it is of, and whose book it is from."""
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(sizes.least * times(self))

    def paint(self, painter: QPainter, size: QSize, ink: QColor, quiet: QColor) -> None:
        """Draw the chart on anything, in letters of the usual size; `ink` is for what is read first."""
        raise NotImplementedError

    def words_at(self, place: QPointF) -> str:
        """Return what is at a place of the chart, empty where there is nothing."""
        raise NotImplementedError

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what its colours mean, as (colour, words)."""
        raise NotImplementedError

    def area(self) -> QSize:
        """Return how large the chart is, measured in letters of the usual size."""
        return self.size() / times(self)

    def sizeHint(self) -> QSize:
        return self._sizes.hint.expandedTo(self.minimumSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(times(self), times(self))
        self.paint(painter, self.area(), theme.colour("text"), theme.colour("muted"))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()) / times(self))
            QToolTip.showText(event.globalPos(), words, self) if words else QToolTip.hideText()
            return True
        return super().event(event)

    def save(self, target: Path) -> bool:
        """Save the chart as SVG or PNG, by the file's ending; returns whether it could be written."""
        caption = Caption(self.about or self.accessibleName(), self.source, self.legend())
        return save_picture(self.paint, self._sizes.saved, target, caption)

    def small(self) -> QFont:
        """Return the letters of what is beside the point: scales, names below, masses."""
        font = usual(self)
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        return font


class Across(NamedTuple):
    """Where lines across a chart begin and end: room for words at their left and right, of its whole width."""

    left: float
    right: float
    width: float

    def paint_scale(self, painter: QPainter, steps: Sequence[Line], quiet: QColor) -> None:
        """Draw the steps of a scale, each with its value at its left."""
        faint = QColor(quiet)
        faint.setAlpha(60)
        for step in steps:
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(self.left, step.y), QPointF(self.width - self.right, step.y))
            painter.setPen(quiet)
            room = QRectF(QPointF(0, step.y - 9), QSizeF(self.left - 8, 18))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | _DOWN, step.text)

    def paint_limits(self, painter: QPainter, limits: Sequence[Line], ink: QColor) -> None:
        """Draw limits as broken lines, each with its name at its right."""
        painter.setPen(QPen(ink, 1.3, Qt.PenStyle.DashLine))
        for limit in limits:
            end = self.width - self.right
            painter.drawLine(QPointF(self.left, limit.y), QPointF(end + 4, limit.y))
            painter.drawText(QRectF(end + 8, limit.y - 9, self.right - 8, 18), _DOWN, limit.text)
