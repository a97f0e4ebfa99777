"""A table that goes on from page to page, its head on each of them; a row is never torn, the last one never alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, REGULAR, width, wrap
from passport_app.certificate.look import look_of
from passport_app.certificate.sheet import Table
from passport_app.certificate.tagging import TaggedCanvas, artifact, element
from passport_app.certificate.writing import LEADING, Align, paragraph

if TYPE_CHECKING:
    from passport_app.certificate.page_sheet import Flow

_SIZE, _PAD = 7.7, 4.8
_TIGHT = 6.8
"""Of a number that is too wide for its column: it takes more lines rather than lose a digit."""
_LEADING = _SIZE * LEADING
_HEAD, _NOTE = 7.4, 7.2
_GAP, _WIDE_GAP = 8.0, 18.0
"""Between columns, and between a number and the words after it."""
_SMALL_TABLE = 190.0
"""Lower tables are not divided."""

Ends = list[tuple[float, float]]


def draw_table(flow: Flow, table: Table) -> None:
    """Draw a table from where the flow stands, with its note beneath."""
    ends = _ends(table)
    heights = [_height(table, ends, row) for row in table.rows]
    note = _note_height(table)
    flow.need(min(least_height(table), _SMALL_TABLE))
    flow.y -= 24
    with element(flow.canvas, "Table"):
        with element(flow.canvas, "TR"):
            _head(flow.canvas, table, ends, flow.y)
        flow.y -= _head_height(table, ends) - 5
        for number, row in enumerate(table.rows):
            left = heights[number:]
            needed = sum(left) + note if len(left) <= 2 else left[0]
            _row(flow, table, ends, row, (heights[number], needed), shaded=bool(number % 2))
    if table.note:
        flow.need(note)
        flow.y = paragraph(
            flow.canvas, table.note, style.MARGIN, flow.y - 8, style.INNER, size=_NOTE, colour=style.QUIET
        )
        flow.y += 4


def least_height(table: Table) -> float:
    """Return what must fit of a table for it to begin on a page: all of a small one, else some rows."""
    ends = _ends(table)
    high = 24 + _head_height(table, ends) + _note_height(table)
    for number, row in enumerate(table.rows):
        high += _height(table, ends, row)
        if high > _SMALL_TABLE:
            return min(high, 110.0) if number > 2 else 24 + _head_height(table, ends) + _height(table, ends, row)
    return high


def _note_height(table: Table) -> float:
    if not table.note:
        return 0.0
    return 4 + len(wrap(table.note, REGULAR, _NOTE, style.INNER, 12)) * _NOTE * LEADING


def _ends(table: Table) -> Ends:
    """Return where each column begins and how much room it has."""
    whole = sum(column.wide for column in table.columns)
    room, left = style.INNER - 12, style.MARGIN + 6
    found = []
    for at, column in enumerate(table.columns):
        wide = room * column.wide / whole
        last = at + 1 == len(table.columns)
        after = 0.0 if last else _WIDE_GAP if column.right and not table.columns[at + 1].right else _GAP
        found.append((left, wide - after))
        left += wide
    return found


def _head_height(table: Table, ends: Ends) -> float:
    return 5.6 + _head_lines(table, ends) * _HEAD * LEADING


def _head_lines(table: Table, ends: Ends) -> int:
    return max(
        len(wrap(column.title, BOLD, _HEAD, room, 2)) for column, (_, room) in zip(table.columns, ends, strict=True)
    )


def _head(canvas: TaggedCanvas, table: Table, ends: Ends, y: float) -> None:
    high = _head_height(table, ends)
    canvas.setFillColor(look_of(canvas).accent)
    canvas.roundRect(style.MARGIN, y + 10.8 - high, style.INNER, high, 2.5, stroke=0, fill=1)
    for column, (left, room) in zip(table.columns, ends, strict=True):
        with element(canvas, "TH", scope="Column"):
            align: Align = "right" if column.right else "left"
            at = left + room if column.right else left
            paragraph(canvas, column.title, at, y, room, size=_HEAD, colour=style.WHITE, font=BOLD, most=2, align=align)


def _height(table: Table, ends: Ends, row: tuple[str, ...]) -> float:
    return max(_cell_lines(table, ends, at, text) for at, text in enumerate(row)) * _LEADING + _PAD


def _cell_lines(table: Table, ends: Ends, at: int, text: str) -> int:
    font, room = BOLD if at == 0 else REGULAR, ends[at][1]
    if table.columns[at].right:
        return 1 if width(text, font, _SIZE) <= room else len(wrap(text, font, _TIGHT, room, table.most))
    return len(wrap(text, font, _SIZE, room, table.most))


def _row(
    flow: Flow, table: Table, ends: Ends, row: tuple[str, ...], heights: tuple[float, float], *, shaded: bool
) -> None:
    """Draw a row of a height, on the next page unless what must stay with it fits too."""
    height, needed = heights
    if flow.need(needed):
        flow.y -= 10
        with artifact(flow.canvas, pagination=True):
            _head(flow.canvas, table, ends, flow.y)
        flow.y -= _head_height(table, ends) - 5
    canvas = flow.canvas
    if shaded:
        canvas.setFillColor(style.PALE)
        canvas.rect(style.MARGIN, flow.y - height + 2, style.INNER, height, stroke=0, fill=1)
    with element(canvas, "TR"):
        for at, text in enumerate(row):
            with element(canvas, "TD") if at else element(canvas, "TH", scope="Row"):
                _cell(flow, text, ends[at], table, at)
    flow.y -= height


def _cell(flow: Flow, text: str, ends: tuple[float, float], table: Table, at: int) -> None:
    left, room = ends
    font = BOLD if at == 0 else REGULAR
    y = flow.y - _LEADING + 1.2
    if not table.columns[at].right:
        paragraph(flow.canvas, text, left, y, room, size=_SIZE, font=font, most=table.most)
        return
    ink = style.INK if text.strip("0.,") else style.QUIET  # nothing of something is not what one looks for
    size = _SIZE if width(text, font, _SIZE) <= room else _TIGHT
    paragraph(flow.canvas, text, left + room, y, room, size=size, colour=ink, font=font, most=table.most, align="right")
