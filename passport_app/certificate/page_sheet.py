"""Pages of a sheet: sections one below the other, over as many pages as they take.

A row, a list's item and a panel are never torn; the head of a table stands again on each page that it goes on to.
"""

from __future__ import annotations

from collections.abc import Sequence

from passport_app.certificate import style
from passport_app.certificate.charts import draw_sign
from passport_app.certificate.fonts import BOLD, REGULAR, wrap
from passport_app.certificate.page_figures import draw_check, draw_shares
from passport_app.certificate.page_frame import FOOT, draw_footer, draw_header
from passport_app.certificate.page_table import draw_table
from passport_app.certificate.sheet import (
    Block,
    Check,
    Frame,
    Pairs,
    Points,
    Seal,
    Section,
    Shares,
    Table,
    Verdicts,
    Words,
)
from passport_app.certificate.tagging import TaggedCanvas, element
from passport_app.certificate.writing import heading, paragraph, write

_LABEL = 118.0
_CHECK = 122.0
"""Height of the panel that says how to check: wider than on a battery's certificate, and lower."""
TOP = style.HEIGHT - style.BAND_LOW - 12
"""Where a page begins whose header is low."""


class Flow:
    """A place on a page that moves down, and on to the next page where there is no more room."""

    def __init__(self, canvas: TaggedCanvas, frame: Frame, number: int, total: int, y: float) -> None:
        """Begin at y on page `number`, whose header is drawn."""
        self.canvas, self.y = canvas, y
        self.number = number
        self._frame, self._total = frame, total

    def need(self, height: float) -> bool:
        """Go on to the next page unless so much fits above the footer; tell whether it did."""
        if self.y - height >= FOOT:
            return False
        self.end()
        self.number += 1
        draw_header(self.canvas, self._frame, tall=False)
        self.y = TOP - 20
        return True

    def end(self) -> None:
        """Finish the page."""
        draw_footer(self.canvas, self._frame, self.number, self._total)
        self.canvas.showPage()


def draw_sections(flow: Flow, sections: Sequence[Section]) -> None:
    """Draw sections from where the flow stands."""
    for section in sections:
        with element(flow.canvas, "Sect"):
            if section.fresh:
                flow.need(style.HEIGHT)
            if section.heading:
                flow.need(_least(section.blocks[0]) + 44 if section.blocks else 60)
                flow.y -= 20
                heading(flow.canvas, section.heading, flow.y)
            for block in section.blocks:
                _draw(flow, block)


def _draw(flow: Flow, block: Block) -> None:  # noqa: PLR0911 - one line a kind
    match block:
        case Table():
            return draw_table(flow, block)
        case Shares():
            return _shares(flow, block)
        case Words():
            return _words(flow, block)
        case Points():
            return _points(flow, block)
        case Verdicts():
            return _verdicts(flow, block)
        case Seal():
            return _seal(flow, block)
        case Pairs():
            return _pairs(flow, block)
        case Check():
            return _check(flow, block)


def _least(block: Block) -> float:
    """Return what must fit under a heading for it not to stand alone."""
    if isinstance(block, Check):
        return _CHECK + 14
    if isinstance(block, Shares):
        return 46.0 * len(block.rows) + 40
    return 60.0


def _shares(flow: Flow, block: Shares) -> None:
    flow.need(46.0 * len(block.rows) + 20)
    flow.y = draw_shares(flow.canvas, block.rows, block.words, flow.y) - 4


def _words(flow: Flow, block: Words) -> None:
    colour = style.QUIET if block.quiet else style.INK
    flow.need(12.0 * len(wrap(block.text, REGULAR, 8, style.INNER, 12)))
    flow.y = paragraph(flow.canvas, block.text, style.MARGIN, flow.y - 16, style.INNER, colour=colour) + 8


def _points(flow: Flow, block: Points) -> None:
    flow.y -= 16
    with element(flow.canvas, "L"):
        for text in block.texts:
            flow.need(10.7 * len(wrap(text, REGULAR, 7.8, style.INNER - 10, 12)))
            flow.canvas.setFillColor(style.GREEN)
            flow.canvas.circle(style.MARGIN + 2, flow.y + 2.4, 1.4, stroke=0, fill=1)
            with element(flow.canvas, "LI"), element(flow.canvas, "LBody"):
                flow.y = paragraph(flow.canvas, text, style.MARGIN + 10, flow.y, style.INNER - 10, size=7.8) - 2
    flow.y += 6


def _verdicts(flow: Flow, block: Verdicts) -> None:
    flow.y -= 16
    asked, left, room = _LABEL - 8, style.MARGIN + 13 + _LABEL, style.INNER - _LABEL - 16
    with element(flow.canvas, "Table"):
        for kind, question, answer in block.rows:
            lines = max(len(wrap(answer, REGULAR, 7.8, room, 6)), len(wrap(question, BOLD, 7.6, asked, 2)))
            flow.need(11.0 * lines)
            ink = {"met": style.GREEN, "not_met": style.AMBER}.get(kind, style.QUIET)
            draw_sign(flow.canvas, kind, style.MARGIN, flow.y - 0.4, 6.4)
            with element(flow.canvas, "TR"):
                with element(flow.canvas, "TH", scope="Row"):
                    low = paragraph(
                        flow.canvas, question, style.MARGIN + 13, flow.y, asked, size=7.6, colour=ink, font=BOLD, most=2
                    )
                with element(flow.canvas, "TD"):
                    flow.y = min(low, paragraph(flow.canvas, answer, left, flow.y, room, size=7.8, most=6)) - 3
    flow.y += 6


def _seal(flow: Flow, block: Seal) -> None:
    """Draw the answer that the sheet is about: large, in a panel, with a sign."""
    lines = wrap(block.text, REGULAR, 8.4, style.INNER - 62, 4)
    height = 37 + 11.5 * len(lines)
    flow.need(height + 10)
    canvas, foot = flow.canvas, flow.y - height - 4
    ink = {"met": style.GREEN, "not_met": style.AMBER}.get(block.kind, style.QUIET)
    canvas.setFillColor(style.PALE)
    canvas.roundRect(style.MARGIN, foot, style.INNER, height, 6, stroke=0, fill=1)
    canvas.setFillColor(ink)
    canvas.roundRect(style.MARGIN, foot, 4, height, 2, stroke=0, fill=1)
    left = style.MARGIN + (46 if block.kind in ("met", "not_met") else 18)
    draw_sign(canvas, block.kind, style.MARGIN + 16, foot + height - 29, 17)
    write(canvas, block.title, left, foot + height - 23, BOLD, 14, ink, room=style.INNER - 62)
    paragraph(canvas, block.text, left, foot + height - 38, style.INNER - 62, size=8.4, most=4)
    flow.y = foot - 2


def _pairs(flow: Flow, block: Pairs) -> None:
    flow.y -= 17
    room = style.INNER - _LABEL
    with element(flow.canvas, "Table"):
        for label, value in block.rows:
            # Whole, in as many lines as it takes: it must be possible to type it in again.
            lines = [part for line in value.split("\n") for part in wrap(line, REGULAR, 7.6, room)][:60]
            flow.need(min(11.0 * len(lines), 200))
            with element(flow.canvas, "TR"):
                with element(flow.canvas, "TH", scope="Row"):
                    write(flow.canvas, label, style.MARGIN, flow.y, REGULAR, 7.2, style.QUIET, room=_LABEL - 8)
                with element(flow.canvas, "TD"):
                    for line in lines:
                        flow.need(8)
                        left = style.MARGIN + _LABEL
                        write(flow.canvas, line, left, flow.y, REGULAR, 7.6, style.INK, room=room + 1)
                        flow.y -= 10.4
            flow.y -= 2
    flow.y += 6


def _check(flow: Flow, block: Check) -> None:
    flow.need(_CHECK + 14)
    flow.y -= _CHECK + 12
    draw_check(flow.canvas, block, style.MARGIN, flow.y, _CHECK)
