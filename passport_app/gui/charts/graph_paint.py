"""A graph of provenance drawn on anything: boxes with a mark of their kind, ways as thick as what they carry."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from passport_app.domain.graph import CLOSED, OPEN, Node
from passport_app.gui import format as show
from passport_app.gui.charts.graph_layout import Box, Line, Plan
from passport_app.gui.language import mark, tr
from passport_app.gui.terms import term, terms

KINDS = {
    "supplier": mark("supplier"),
    "lot": mark("lot"),
    "batch": mark("batch"),
    "cell_lot": mark("lot of cells"),
    "cell": mark("cell"),
    "battery": mark("battery"),
    "customer": mark("customer"),
    "left": mark("where it stayed"),
    "unexplained": mark("not explained"),
}
COLOURS = {
    "supplier": "#5b7f9e", "lot": "#2f7d5b", "batch": "#8a9a92", "cell_lot": "#0f8b8d", "cell": "#0f8b8d",
    "battery": "#1f5a45", "customer": "#7a5ea8", "left": "#c08a2e", "unexplained": "#b3261e",
}  # fmt: skip
_MANY = {
    "supplier": mark("%Ln suppliers", plural=True),
    "lot": mark("%Ln lots", plural=True),
    "batch": mark("%Ln batches", plural=True),
    "cell_lot": mark("%Ln lots of cells", plural=True),
    "battery": mark("%Ln batteries", plural=True),
    "customer": mark("%Ln customers", plural=True),
}
_CROWD = 600
"""Lines in sight from which on they are drawn without smoothing."""


class Inks(NamedTuple):
    """The colours of a picture: on the screen those of the scheme, in a file always the same."""

    text: QColor
    muted: QColor
    paper: QColor
    border: QColor
    way: QColor
    chosen: QColor
    soft: QColor


PAPER = Inks(*(QColor(c) for c in ("#1b221e", "#5b6862", "#ffffff", "#c9d2cd", "#a9b8b0", "#2f7d5b", "#e4f1ea")))


def name_of(node: Node) -> str:
    """Return what a node is called: its name, or how many of what there are."""
    if node.name:
        return node.name
    if node.kind == "left":
        return tr(_LEFT.get(node.what, node.what))
    if node.kind == "unexplained":
        return tr("not explained by the inputs")
    words = _MANY.get(node.kind)
    return tr(words, n=node.count) if words else show.count(node.count)


_LEFT = {
    "lost": mark("lost"),
    "waste in store": mark("waste in store"),
    "cells in stock": mark("cells in stock"),
    "in stock": mark("in stock"),
    "not stated": mark("not in what came out"),
}


def words_of(node: Node, element: str) -> str:
    """Return a node in a sentence, for a tip or a screen reader."""
    kind = tr(KINDS.get(node.kind, node.kind))
    values: dict[str, Any] = {
        "name": name_of(node),
        "kind": kind,
        "mass": show.brief(node.mass, "kg", 6),
        "metal": element,
    }
    if what := _what(node):
        words = tr("{name} ({kind}, {what}): {mass} kg {metal}", what=what, **values)
    else:
        words = tr("{name} ({kind}): {mass} kg {metal}", **values)
    if node.state == CLOSED:
        words += ". " + (tr("Enter shows them one by one.") if node.count > 1 else tr("Enter shows what is behind it."))
    elif node.state == OPEN:
        words += ". " + tr("Enter hides what is behind it.")
    return words


def _what(node: Node) -> str:
    """Return what a node is of its kind: a term of ours for batches and suppliers, else a name of the ledger's."""
    if node.kind == "left":
        return ""
    return {"batch": term, "supplier": terms}.get(node.kind, str)(node.what)


def paint_lines(painter: QPainter, lines: Iterable[Line], inks: Inks, lit: Collection[tuple[str, str]]) -> None:
    """Draw ways; those that are lit are drawn last and in the colour of what is chosen."""
    later = []
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        if (line.way.source, line.way.target) in lit:
            later.append(line)
        else:
            _line(painter, line, inks.way)
    for line in later:
        _line(painter, line, inks.chosen)


def _line(painter: QPainter, line: Line, colour: QColor) -> None:
    pen = QPen(colour, line.thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    path = QPainterPath(QPointF(*line.points[0]))
    for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False):
        middle = (x1 + x2) / 2
        path.cubicTo(middle, y1, middle, y2, x2, y2)
    painter.drawPath(path)


def paint_box(painter: QPainter, box: Box, element: str, inks: Inks, *, thing: bool, chosen: bool) -> None:
    """Draw a node with its name and mass, and the sign that opens or closes it."""
    node, area = box.node, QRectF(box.x, box.y, box.width, box.height)
    slim = node.kind == "batch"
    if node.count > 1:  # several are a pile
        painter.setPen(QPen(inks.border, 1))
        painter.setBrush(inks.paper)
        painter.drawRoundedRect(area.translated(3, 3), 6, 6)
    colour = QColor(COLOURS.get(node.kind, "#8a9a92"))
    painter.setPen(QPen(inks.chosen, 2) if chosen else QPen(colour if thing else inks.border, 2 if thing else 1))
    painter.setBrush(inks.soft if thing or chosen else inks.paper)
    painter.drawRoundedRect(area, 13 if slim else 6, 13 if slim else 6)
    if not slim:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(area.x(), area.y() + 7, 4, area.height() - 14), 2, 2)
    _write(painter, node, area, element, inks, slim=slim)
    if node.state:
        _sign(painter, area, node, inks)


def paint_far(painter: QPainter, box: Box, inks: Inks, *, thing: bool, chosen: bool) -> None:
    """Draw a node that is too small to be read: the colour of its kind alone."""
    colour = QColor(COLOURS.get(box.node.kind, "#8a9a92"))
    area = QRectF(box.x, box.y, box.width, box.height)
    painter.fillRect(area, colour)
    if thing or chosen:
        painter.setPen(QPen(inks.text, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)


def sign_of(box: Box) -> QRectF:
    """Return where the sign of a node is that opens or closes it: on the side that is further from the thing."""
    x = box.x + (box.width if box.node.side > 0 or (box.node.side == 0) else 0)
    return QRectF(x - 8, box.middle - 8, 16, 16)


def _sign(painter: QPainter, area: QRectF, node: Node, inks: Inks) -> None:
    place = sign_of(Box(node, area.x(), area.y(), area.width(), area.height()))
    closed = node.state == CLOSED
    painter.setPen(QPen(inks.chosen if closed else inks.border, 1.2))
    painter.setBrush(inks.chosen if closed else inks.paper)
    painter.drawEllipse(place)
    painter.setPen(QPen(inks.paper if closed else inks.muted, 1.6))
    middle = place.center()
    painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
    if closed:
        painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))


def _write(painter: QPainter, node: Node, area: QRectF, element: str, inks: Inks, *, slim: bool) -> None:
    base = painter.font()
    small = QFont(base)
    small.setPointSizeF(base.pointSizeF() * 0.82)
    room = area.adjusted(13, 0, -12, 0) if not slim else area.adjusted(8, 0, -8, 0)
    if slim:
        painter.setFont(small)
        painter.setPen(inks.muted)
        words = term(node.what) if node.count == 1 else name_of(node)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _fitted(painter, words, room.width()))
        painter.setFont(base)
        return
    painter.setPen(inks.text)
    upper = QRectF(room.x(), area.y() + 4, room.width(), area.height() / 2 - 3)
    lower = QRectF(room.x(), area.y() + area.height() / 2 + 1, room.width(), area.height() / 2 - 5)
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(upper, align, _fitted(painter, name_of(node), upper.width()))
    painter.setFont(small)
    painter.setPen(inks.muted)
    mass = f"{show.brief(node.mass, 'kg', 3)} kg {element}"
    what = node.what if node.kind in ("lot", "cell_lot", "battery") else ""
    room_left = lower.width() - painter.fontMetrics().horizontalAdvance(mass) - 8
    painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, mass)
    if what and room_left > 24:
        painter.drawText(lower, align, _fitted(painter, what, room_left))
    painter.setFont(base)


def _fitted(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))


class Marks(NamedTuple):
    """What stands out in a graph, and how closely it is looked at."""

    thing: str
    """The node that the graph is of."""
    element: str
    chosen: str = ""
    lit: Collection[tuple[str, str]] = ()
    far: bool = False
    """Too far away to read."""


def paint_plan(painter: QPainter, plan: Plan, inks: Inks, marks: Marks, seen: QRectF | None) -> None:
    """Paint the lines and boxes of a graph that lie within `seen`, all of them where that is None."""
    lines = [line for line in plan.lines if seen is None or _in_sight(line, seen)]
    if len(lines) > _CROWD:  # a thousand hairlines look the same, and take a third of the time
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    paint_lines(painter, lines, inks, marks.lit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in plan.boxes:
        if seen is None or seen.intersects(QRectF(box.x, box.y, box.width, box.height)):
            own, chosen = box.node.id == marks.thing, box.node.id == marks.chosen
            if marks.far:
                paint_far(painter, box, inks, thing=own, chosen=chosen)
            else:
                paint_box(painter, box, marks.element, inks, thing=own, chosen=chosen)


def _in_sight(line: Line, seen: QRectF) -> bool:
    """Tell whether a line may be seen; its points go from left to right."""
    if line.points[-1][0] < seen.left() or line.points[0][0] > seen.right():
        return False
    heights = [y for _, y in line.points]
    return max(heights) + line.thick >= seen.top() and min(heights) - line.thick <= seen.bottom()
