"""A material flow as a picture: bands as wide as the masses they carry, coloured by origin; saved as SVG or PNG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from passport_app.domain.quantity import percent_down
from passport_app.gui import format as show
from passport_app.gui.charts.painted import Painted, Sizes
from passport_app.gui.charts.sankey_layout import LIFT, NODE, Band, Node, Picture, lay_out
from passport_app.gui.language import mark, tr
from passport_app.gui.measure import usual
from passport_app.gui.terms import term

if TYPE_CHECKING:
    from passport_app.ledger.flows import Flow, Place

COLOURS = {"primary": "#9aa5ab", "unknown": "#c9a35c", "pre_consumer": "#8cc5a8", "post_consumer": "#2f7d5b"}
WORDS = {
    "post_consumer": mark("post-consumer"),
    "pre_consumer": mark("pre-consumer"),
    "primary": mark("primary"),
    "unknown": mark("unknown origin"),
}
_SIZES = Sizes(least=QSize(500, 320), hint=QSize(1000, 520), saved=QSize(1400, 760))


class Sankey(Painted):
    """The closed loop of a metal; says in words what the pointer is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Material flow"), _SIZES, parent)
        self._flows: Sequence[Flow] = ()
        self._cut_off = 0.0
        self._unit_words: dict[tuple[Place, Place], str] = {}

    def set_flows(self, flows: Sequence[Flow], metal: str, cut_off: float) -> None:
        """Show these flows of a metal, without those below a part (0 to 1) of the largest."""
        self._flows, self._cut_off = flows, cut_off
        self._unit_words = {(f.source, f.target): _words(f, metal) for f in flows}
        self.setAccessibleDescription(". ".join(self._unit_words.values()))
        self.update()

    def picture(self, size: QSize) -> Picture:
        """Return the picture laid out on an area."""
        return lay_out(self._flows, self._unit_words, size.width(), size.height(), self._cut_off)

    def left_out(self) -> int:
        """Return how many flows are too small for the picture."""
        return self.picture(self.area()).left_out

    def paint(self, painter: QPainter, size: QSize, ink: QColor, quiet: QColor) -> None:
        """Draw the picture on anything, in letters of the usual size."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self.picture(size)
        painter.setPen(Qt.PenStyle.NoPen)
        for band in picture.bands:
            colour = QColor(COLOURS[band.origin])
            colour.setAlpha(215 if band.origin in ("pre_consumer", "post_consumer") else 130)
            painter.setBrush(colour)
            painter.drawPath(_path(band))
        for node in picture.nodes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(quiet)
            painter.drawRoundedRect(QRectF(node.x, node.y, NODE, node.height), 2, 2)
            self._name(painter, node, size.width(), ink, quiet)

    def _name(self, painter: QPainter, node: Node, width: float, ink: QColor, quiet: QColor) -> None:
        """Write a node's name beside it: outside for suppliers and ends, above for processes."""
        mass = f"{show.brief(node.value, 'kg', 1)} kg"
        align = Qt.AlignmentFlag.AlignVCenter
        if node.kind == "process":
            room = QRectF(node.x - 70, node.y - 19 - (LIFT if node.lifted else 0), 140 + NODE, 17)
            painter.setFont(usual(self))
            painter.setPen(ink)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | align, name_of(node.kind, node.name))
            return
        left = node.kind in ("supplier", "site")
        side = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
        x = 4.0 if left else node.x + NODE + 7
        room = QRectF(x, node.middle - 16, node.x - 11 if left else width - x - 3, 17)
        painter.setFont(usual(self))
        painter.setPen(ink)
        name = painter.fontMetrics().elidedText(
            name_of(node.kind, node.name), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, side | align, name)
        painter.setFont(self.small())
        painter.setPen(quiet)
        painter.drawText(room.translated(0, 15), side | align, mass)

    def words_at(self, place: QPointF) -> str:
        """Return what the flow at a place is, empty where there is none."""
        for band in reversed(self.picture(self.area()).bands):
            if _path(band).contains(place):
                return band.words
        return ""

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what the colours of the bands mean."""
        return tuple((COLOURS[origin], tr(words)) for origin, words in WORDS.items())


def name_of(kind: str, name: str) -> str:
    """Return what a place is called: processes and ends by terms of ours, suppliers by the names they have."""
    return name if kind == "supplier" and name != "unknown supplier" else term(name)


def _words(flow: Flow, metal: str) -> str:
    origins = flow.origins
    share = show.percent(percent_down(origins.recycled, origins.total, 1)) if origins.total else show.NONE
    return tr(
        "{source} → {target}: {mass} kg {metal}, {share} % recycled",
        source=name_of(*flow.source), target=name_of(*flow.target),
        mass=show.brief(origins.total, "kg", 3), metal=metal, share=share,
    )  # fmt: skip


def _path(band: Band) -> QPainterPath:
    """Return a strip's outline: two parallel curves that leave and enter level."""
    (x1, y1), (x2, y2) = band.start, band.end
    turns = band.leaves == band.enters
    reach = max(46.0, abs(x2 - x1) * 0.5) if not turns else max(60.0, abs(y2 - y1) * 0.45)
    c1 = x1 + (reach if band.leaves == "right" else -reach)
    c2 = x2 + (reach if band.enters == "right" else -reach)
    path = QPainterPath(QPointF(x1, y1))
    if turns:
        # The edge that is above at one end is below at the other: the outer curve reaches further by the band's width.
        wide = band.width
        outer = wide if band.leaves == "right" else -wide
        first, last = (y1, y2 + wide) if y1 < y2 else (y1 + wide, y2)
        path = QPainterPath(QPointF(x1, first))
        path.cubicTo(c1 + outer, first, c2 + outer, last, x2, last)
        first, last = (y2, y1 + wide) if y1 < y2 else (y2 + wide, y1)
        path.lineTo(x2, first)
        path.cubicTo(c2, first, c1, last, x1, last)
    else:
        path.cubicTo(c1, y1, c2, y2, x2, y2)
        path.lineTo(x2, y2 + band.width)
        path.cubicTo(c2, y2 + band.width, c1, y1 + band.width, x1, y1 + band.width)
    path.closeSubpath()
    return path
