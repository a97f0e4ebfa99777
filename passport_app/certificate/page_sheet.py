"""Pages of a sheet: sections one below the other, over as many pages as they take.

A row, a list's item and a panel are never torn; the head of a table stands again on each page that it goes on to.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from passport_app.certificate import style
from passport_app.certificate.charts import draw_sign
from passport_app.certificate.fonts import BOLD, REGULAR, width, wrap
from passport_app.certificate.page_figures import check_height, draw_check, draw_shares
from passport_app.certificate.page_frame import FOOT, draw_footer, draw_header, new_canvas
from passport_app.certificate.page_table import draw_table, least_height
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
from passport_app.certificate.writing import LEADING, heading, paragraph, write

_LABEL = 118.0
_ASKED, _MOST_ASKED = 104.0, 236.0
"""Width of names beside their values, and of questions beside their answers."""
_WHOLE = 8.0, 7.2, 6.7
"""Sizes of what is printed whole: the smaller ones where a word does not fit else."""
_TEXT, _SHARE = 8.2, 49.0
TOP = style.HEIGHT - style.BAND_LOW - 32
"""Where what is on a page begins whose header is low."""
_ENDLESS = 1e6


class Flow:
    """A place on a page that moves down, and on to the next page where there is no more room."""

    def __init__(self, canvas: TaggedCanvas, frame: Frame, number: int, total: int, y: float) -> None:
        """Begin at y on page `number`, whose header is drawn."""
        self.canvas, self.y = canvas, y
        self.number = number
        self._top = 0.0
        self._frame, self._total = frame, total

    def need(self, height: float) -> bool:
        """Go on to the next page unless so much fits above the footer; tell whether it did."""
        if self.y - height >= FOOT:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """Go on to the next page."""
        self.end()
        self.number += 1
        draw_header(self.canvas, self._frame, tall=False)
        self.y = self._top = TOP

    def leave(self, gap: float) -> None:
        """Move down, unless nothing stands above."""
        if self.y != self._top:
            self.y -= gap

    def end(self) -> None:
        """Finish the page."""
        draw_footer(self.canvas, self._frame, self.number, self._total)
        self.canvas.showPage()

    def height(self, sections: Sequence[Section]) -> float:
        """Return how much room sections take on one page."""
        aside = Flow(new_canvas(io.BytesIO(), "en"), self._frame, 1, 1, _ENDLESS)
        draw_sections(aside, [replace(section, keep=False) for section in sections])
        return _ENDLESS - aside.y


def draw_sections(flow: Flow, sections: Sequence[Section]) -> None:
    """Draw sections from where the flow stands; those that are to stay together begin a page if they must."""
    for keep, group in groupby(sections, key=lambda section: section.keep):
        held = list(group)
        if keep and (high := flow.height(held)) <= TOP - FOOT:
            flow.need(high)
        for section in held:
            with element(flow.canvas, "Sect"):
                _section(flow, section)


def _section(flow: Flow, section: Section) -> None:
    if section.heading:
        flow.need(_least(section.blocks[0]) + 24 if section.blocks else 60)
        flow.leave(24)
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
    match block:
        case Check():
            return check_height(block, style.MARGIN) + 14
        case Shares():
            return _SHARE * len(block.rows) + 40
        case Table():
            return least_height(block)
    return 48.0


def _shares(flow: Flow, block: Shares) -> None:
    flow.need(_SHARE * len(block.rows) + 20)
    flow.y = draw_shares(flow.canvas, block.rows, block.words, flow.y, _SHARE) - 4


def _words(flow: Flow, block: Words) -> None:
    colour = style.QUIET if block.quiet else style.INK
    flow.need(16 + _TEXT * LEADING * (len(wrap(block.text, REGULAR, _TEXT, style.INNER, 12)) - 1))
    flow.y = paragraph(flow.canvas, block.text, style.MARGIN, flow.y - 16, style.INNER, size=_TEXT, colour=colour) + 8


def _points(flow: Flow, block: Points) -> None:
    flow.y -= 16
    with element(flow.canvas, "L"):
        for text in block.texts:
            flow.need(_TEXT * LEADING * (len(wrap(text, REGULAR, _TEXT, style.INNER - 10, 12)) - 1))
            flow.canvas.setFillColor(style.GREEN)
            flow.canvas.circle(style.MARGIN + 2, flow.y + 2.6, 1.4, stroke=0, fill=1)
            with element(flow.canvas, "LI"), element(flow.canvas, "LBody"):
                flow.y = paragraph(flow.canvas, text, style.MARGIN + 10, flow.y, style.INNER - 10, size=_TEXT) - 2
    flow.y += 8


def _verdicts(flow: Flow, block: Verdicts) -> None:
    flow.y -= 16
    widest = max((width(question, BOLD, 7.8) for _, question, _ in block.rows), default=0.0)
    asked = min(max(widest + 1, _ASKED), _MOST_ASKED)
    left, room = style.MARGIN + 25 + asked, style.INNER - asked - 26
    with element(flow.canvas, "Table"):
        for number, (kind, question, answer) in enumerate(block.rows, start=1):
            after = 26 if number == len(block.rows) else 0  # a note beneath does not begin a page
            lines = max(len(wrap(answer, REGULAR, 8, room, 8)), len(wrap(question, BOLD, 7.8, asked, 3)))
            flow.need(8 * LEADING * (lines - 1) + after)
            ink = {"met": style.GREEN, "not_met": style.AMBER}.get(kind, style.QUIET)
            draw_sign(flow.canvas, kind, style.MARGIN, flow.y - 0.4, 6.6)
            with element(flow.canvas, "TR"):
                with element(flow.canvas, "TH", scope="Row"):
                    low = paragraph(
                        flow.canvas, question, style.MARGIN + 13, flow.y, asked, size=7.8, colour=ink, font=BOLD, most=3
                    )
                with element(flow.canvas, "TD"):
                    flow.y = min(low, paragraph(flow.canvas, answer, left, flow.y, room, size=8, most=8)) - 3
    flow.y += 8


def _seal(flow: Flow, block: Seal) -> None:
    """Draw the answer that the sheet is about: large, in a panel, with a sign."""
    lines = wrap(block.text, REGULAR, 8.6, style.INNER - 62, 4)
    height = 39 + 11.7 * len(lines)
    flow.need(height + 10)
    canvas, foot = flow.canvas, flow.y - height - 4
    ink = {"met": style.GREEN, "not_met": style.AMBER}.get(block.kind, style.QUIET)
    canvas.setFillColor(style.PALE)
    canvas.roundRect(style.MARGIN, foot, style.INNER, height, 6, stroke=0, fill=1)
    canvas.setFillColor(ink)
    canvas.roundRect(style.MARGIN, foot, 4, height, 2, stroke=0, fill=1)
    left = style.MARGIN + (46 if block.kind in ("met", "not_met") else 18)
    draw_sign(canvas, block.kind, style.MARGIN + 16, foot + height - 29, 17)
    write(canvas, block.title, left, foot + height - 24, BOLD, 14, ink, room=style.INNER - 62)
    paragraph(canvas, block.text, left, foot + height - 40, style.INNER - 62, size=8.6, most=4)
    flow.y = foot - 2


def _pairs(flow: Flow, block: Pairs) -> None:
    flow.y -= 17
    room = style.INNER - _LABEL
    with element(flow.canvas, "Table"):
        for label, value in block.rows:
            # Whole, in as many lines as it takes: it must be possible to type it in again.
            size = next((s for s in _WHOLE if _unbroken(value, s, room)), _WHOLE[0])
            lines = [part for line in value.split("\n") for part in wrap(line, REGULAR, size, room)][:60]
            flow.need(min(11.0 * (len(lines) - 1), 200))
            with element(flow.canvas, "TR"):
                with element(flow.canvas, "TH", scope="Row"):
                    write(flow.canvas, label, style.MARGIN, flow.y, REGULAR, 7.6, style.QUIET, room=_LABEL - 8)
                with element(flow.canvas, "TD"):
                    for line in lines:
                        flow.need(0)
                        left = style.MARGIN + _LABEL
                        write(flow.canvas, line, left, flow.y, REGULAR, size, style.INK, room=room + 1)
                        flow.y -= 11
            flow.y -= 2
    flow.y += 8


def _unbroken(value: str, size: float, room: float) -> bool:
    """Tell whether no word of a value need be broken."""
    return all(width(word, REGULAR, size) <= room for word in value.split())


def _check(flow: Flow, block: Check) -> None:
    high = check_height(block, style.MARGIN)
    flow.need(high + 14)
    flow.leave(22)
    flow.y -= high - 8
    draw_check(flow.canvas, block, style.MARGIN, flow.y, high)
