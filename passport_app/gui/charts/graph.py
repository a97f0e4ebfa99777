"""A graph of provenance on the screen: looked over, walked by keys, opened and closed, saved as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from passport_app.domain.graph import Graph, Node
from passport_app.gui import theme
from passport_app.gui.charts.graph_layout import Box, Plan, plan
from passport_app.gui.charts.graph_paint import PAPER, Inks, Marks, paint_plan, sign_of, words_of
from passport_app.gui.charts.graph_walk import beside, lit_ways
from passport_app.gui.charts.saving import Caption, save_picture
from passport_app.gui.language import tr
from passport_app.gui.measure import grown, times, usual

_MARGIN = 24.0
_LEAST, _MOST, _STEP = 0.15, 2.0, 1.2
"""Scales between which one looks closer or further, and by how much at once."""
_FILLING = 1.5
"""How much a small graph is enlarged at most, that it does not stand lost in its pane."""
_READABLE = 0.9
"""A graph is made smaller to fit only as far as it can be read."""
_TOO_SMALL = 0.4
"""Below this scale nothing is written."""


class GraphView(QAbstractScrollArea):
    """Boxes and ways of a graph; the arrow keys go along them."""

    toggled = Signal(str)
    """The id of a node to be opened or closed."""
    asked = Signal(str)
    """The id of a node of which one wants to see the thing."""
    moved = Signal(str)
    """The id of the node that is chosen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Graph of provenance"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMinimumHeight(grown(220, self))
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._plan = Plan((), (), 0, 0)
        self._boxes: dict[str, Box] = {}
        self._element, self._thing, self.chosen = "", "", ""
        self._scale, self._zoomed = 1.0, False
        self._lit: set[tuple[str, str]] = set()
        self._held: QPoint | None = None
        self._dragged = False

    # --- what is shown

    def set_graph(self, graph: Graph, thing: str, element: str) -> None:
        """Show a graph; another thing is put into the middle, the same one stays where it was."""
        before = self._boxes.get(self.chosen) if thing == self._thing and self._boxes else None
        place = self._to_screen(before) if before else None
        fresh = before is None or (element != self._element and self.chosen == thing)
        self._plan = plan(graph)
        self._boxes = {box.node.id: box for box in self._plan.boxes}
        self._thing, self._element = thing, element
        if self.chosen not in self._boxes:
            self.chosen = thing if thing in self._boxes else ""
        if fresh:
            self._scale, self._zoomed = self._fitting(), False
        self._measure()
        if fresh or place is None:
            self.show_node(thing)
        elif (box := self._boxes.get(self.chosen)) is not None:  # what one clicked on stays under the pointer
            now = self._to_screen(box)
            self._scroll(now.x() - place.x(), now.y() - place.y())
        self.choose(self.chosen)

    @property
    def nodes(self) -> dict[str, Node]:
        """Return the nodes that are shown, by their ids."""
        return {key: box.node for key, box in self._boxes.items()}

    def choose(self, name: str) -> None:
        """Choose a node: it is framed, its ways are lit, and a screen reader says it."""
        self.chosen = name
        self._lit = lit_ways(self._plan, name)
        box = self._boxes.get(name)
        self.setAccessibleDescription(words_of(box.node, self._element) if box else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.viewport().update()
        self.moved.emit(name)

    def show_node(self, name: str) -> None:
        """Bring a node to the middle."""
        box = self._boxes.get(name)
        if box is None:
            return
        at = self._to_screen(box)
        middle = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        if self._plan.width * self._scale + 2 * _MARGIN <= self.viewport().width():
            middle.setX(at.x())
        self._scroll(at.x() - middle.x(), at.y() - middle.y())

    def zoom(self, factor: float) -> None:
        """Look closer (above 1) or further, about the node chosen."""
        box = self._boxes.get(self.chosen)
        before = self._to_screen(box) if box else None
        self._scale, self._zoomed = min(_MOST * times(self), max(_LEAST, self._scale * factor)), True
        self._measure()
        if box is not None and before is not None:
            now = self._to_screen(box)
            self._scroll(now.x() - before.x(), now.y() - before.y())
        self.viewport().update()

    def fit(self) -> None:
        """Show all of it, however small."""
        self._scale, self._zoomed = max(_LEAST, self._whole()), True
        self._measure()
        self.viewport().update()

    def save(self, target: Path, title: str, source: str = "") -> bool:
        """Save all of the graph as SVG or PNG, by the file's ending; returns whether it could be written."""
        size = QSize(int(self._plan.width + 2 * _MARGIN), int(self._plan.height + 2 * _MARGIN))

        def draw(painter: QPainter, _size: QSize, _ink: QColor, _quiet: QColor) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(usual(self))
            painter.translate(_MARGIN, _MARGIN)
            self._draw(painter, PAPER, None)

        return save_picture(draw, size, target, Caption(title, source))

    # --- geometry

    def _whole(self) -> float:
        width, height = self._plan.width + 2 * _MARGIN, self._plan.height + 2 * _MARGIN
        return min(_FILLING * times(self), self.viewport().width() / width, self.viewport().height() / height)

    def _fitting(self) -> float:
        return max(_READABLE * times(self), self._whole())

    def _measure(self) -> None:
        view = self.viewport().size()
        for bar, length, room in (
            (self.horizontalScrollBar(), self._plan.width, view.width()),
            (self.verticalScrollBar(), self._plan.height, view.height()),
        ):
            whole = int(length * self._scale + 2 * _MARGIN)
            bar.setRange(0, max(0, whole - room))
            bar.setPageStep(room)
            bar.setSingleStep(40)

    def _scroll(self, dx: float, dy: float) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(dx))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(dy))

    def _origin(self) -> QPointF:
        """Return where the plan's corner is on the screen; what is smaller than the view stands in its middle."""
        view = self.viewport().size()
        spare_x = max(0.0, view.width() - self._plan.width * self._scale - 2 * _MARGIN) / 2
        spare_y = max(0.0, view.height() - self._plan.height * self._scale - 2 * _MARGIN) / 2
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPointF(_MARGIN + spare_x - across, _MARGIN + spare_y - down)

    def _to_screen(self, box: Box) -> QPointF:
        return self._origin() + QPointF(box.x + box.width / 2, box.middle) * self._scale

    def _box_at(self, point: QPointF) -> Box | None:
        place = (point - self._origin()) / self._scale
        for box in self._plan.boxes:
            area = QRectF(box.x, box.y, box.width, box.height)
            if area.contains(place) or (box.node.state and sign_of(box).contains(place)):
                return box
        return None

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(usual(self))  # the scale holds how large letters are
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        origin = self._origin()
        painter.translate(origin)
        painter.scale(self._scale, self._scale)
        seen = QRectF(event.rect()).translated(-origin)
        seen = QRectF(seen.topLeft() / self._scale, seen.size() / self._scale).adjusted(-12, -12, 12, 12)
        t = theme.colour
        inks = Inks(t("text"), t("muted"), t("base"), t("border"), t("border"), t("accent"), t("soft"))
        self._draw(painter, inks, seen)
        painter.end()

    def _draw(self, painter: QPainter, inks: Inks, seen: QRectF | None) -> None:
        own = Marks(self._thing, self._element)
        if seen is not None:
            chosen = self.chosen if self.hasFocus() else ""
            own = Marks(self._thing, self._element, chosen, self._lit, far=self._scale < _TOO_SMALL * times(self))
        paint_plan(painter, self._plan, inks, own, seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoomed and self._boxes and (scale := self._fitting()) != self._scale:
            self._scale = scale
            self._measure()
            self.show_node(self.chosen or self._thing)
        self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            box = self._box_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words_of(box.node, self._element) if box else "", self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._held, self._dragged = event.position().toPoint(), False
        box = self._box_at(event.position())
        if box is not None:
            self.choose(box.node.id)
            if event.button() == Qt.MouseButton.LeftButton and box.node.state:
                place = (event.position() - self._origin()) / self._scale
                if sign_of(box).contains(place) or box.node.count > 1:
                    self._held = None
                    self.toggled.emit(box.node.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            box = self._box_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if box is not None else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        here = event.position().toPoint()
        self._scroll(self._held.x() - here.x(), self._held.y() - here.y())
        self._held = here

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        box = self._box_at(event.position())
        if box is not None:
            self.asked.emit(box.node.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(beside(self._plan, self.chosen or self._thing, Qt.Key(key).name.removeprefix("Key_").lower()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.nodes.get(self.chosen):
            if self.nodes[self.chosen].state:
                self.toggled.emit(self.chosen)
        elif key == Qt.Key.Key_Space and self.chosen:
            self.asked.emit(self.chosen)
        elif key == Qt.Key.Key_Home:
            self._go(self._thing)
        elif event.text() in ("+", "-"):
            self.zoom(_STEP if event.text() == "+" else 1 / _STEP)
        elif event.text() == "0":
            self.fit()
        else:
            super().keyPressEvent(event)

    def _go(self, name: str) -> None:
        box = self._boxes.get(name)
        if box is None:
            return
        self.choose(name)
        at = self._to_screen(box)
        room = QRectF(self.viewport().rect()).adjusted(110, 40, -110, -40)
        if not room.contains(at):
            self.show_node(name)

    def focusInEvent(self, _event: object) -> None:
        self.viewport().update()

    def focusOutEvent(self, _event: object) -> None:
        self.viewport().update()
