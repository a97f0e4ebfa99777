"""A table that goes on from page to page, its head on each of them; a row is never torn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, REGULAR, wrap
from passport_app.certificate.look import look_of
from passport_app.certificate.sheet import Table
from passport_app.certificate.tagging import TaggedCanvas, artifact, element
from passport_app.certificate.writing import Align, paragraph, write

if TYPE_CHECKING:
    from passport_app.certificate.page_sheet import Flow

_SIZE, _PAD = 7.4, 4.4
_LEADING = _SIZE * 1.36
_GAP = 8.0


def draw_table(flow: Flow, table: Table) -> None:
    """Draw a table from where the flow stands, with its note beneath."""
    ends = _ends(table)
    flow.y -= 24
    with element(flow.canvas, "Table"):
        flow.need(40)
        with element(flow.canvas, "TR"):
            _head(flow.canvas, table, ends, flow.y)
        flow.y -= 10
        for number, row in enumerate(table.rows):
            _row(flow, table, ends, row, shaded=bool(number % 2))
    if table.note:
        flow.need(10)
        flow.y = paragraph(flow.canvas, table.note, style.MARGIN, flow.y - 8, style.INNER, size=7, colour=style.QUIET)
        flow.y += 4


def _ends(table: Table) -> list[tuple[float, float]]:
    """Return where each column begins and how much room it has."""
    whole = sum(column.wide for column in table.columns)
    room, left = style.INNER - 12, style.MARGIN + 6
    found = []
    for column in table.columns:
        wide = room * column.wide / whole
        found.append((left, wide - _GAP))
        left += wide
    found[-1] = (found[-1][0], found[-1][1] + _GAP)
    return found


def _head(canvas: TaggedCanvas, table: Table, ends: list[tuple[float, float]], y: float) -> None:
    canvas.setFillColor(look_of(canvas).accent)
    canvas.roundRect(style.MARGIN, y - 4.6, style.INNER, 15.5, 2.5, stroke=0, fill=1)
    for column, (left, room) in zip(table.columns, ends, strict=True):
        with element(canvas, "TH", scope="Column"):
            align: Align = "right" if column.right else "left"
            at = left + room if column.right else left
            write(canvas, column.title, at, y, BOLD, 7.2, style.WHITE, room=room, align=align)


def _row(flow: Flow, table: Table, ends: list[tuple[float, float]], row: tuple[str, ...], *, shaded: bool) -> None:
    lines = max(
        1 if table.columns[at].right else len(wrap(text, REGULAR if at else BOLD, _SIZE, ends[at][1], table.most))
        for at, text in enumerate(row)
    )
    height = lines * _LEADING + _PAD
    if flow.need(height):
        with artifact(flow.canvas, pagination=True):
            _head(flow.canvas, table, ends, flow.y)
        flow.y -= 10
    canvas = flow.canvas
    if shaded:
        canvas.setFillColor(style.PALE)
        canvas.rect(style.MARGIN, flow.y - height + 2, style.INNER, height, stroke=0, fill=1)
    with element(canvas, "TR"):
        for at, text in enumerate(row):
            with element(canvas, "TD") if at else element(canvas, "TH", scope="Row"):
                _cell(flow, text, ends[at], BOLD if at == 0 else REGULAR, table, at)
    flow.y -= height


def _cell(flow: Flow, text: str, ends: tuple[float, float], font: str, table: Table, at: int) -> None:
    left, room = ends
    y = flow.y - _LEADING + 1.2
    if table.columns[at].right:
        write(flow.canvas, text, left + room, y, font, _SIZE, style.INK, room=room, align="right")
    else:
        paragraph(flow.canvas, text, left, y, room, size=_SIZE, font=font, most=table.most)
