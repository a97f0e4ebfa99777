"""The pages of a certificate: `content.py` decided what is said, here it is placed.

A pure function of the content and of the layout in hand: no clock, locale or chance. A change of what is drawn is a
new layout (`layouts.py`), for a printed page is proved by making it again (CERTIFICATE.md, "Print equals data").
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import RLock

from passport_app.certificate import fonts, style
from passport_app.certificate.content import Content
from passport_app.certificate.look import PLAIN, Look, put_on
from passport_app.certificate.page_figures import draw_figures, draw_identity
from passport_app.certificate.page_frame import draw_header, draw_notice, new_canvas, notice_height
from passport_app.certificate.page_proof import proof_sections
from passport_app.certificate.page_sheet import TOP, Flow, draw_sections
from passport_app.certificate.sheet import Sheet
from passport_app.certificate.tagging import Element, TaggedCanvas, element

_MOST_ARE = 2
DRAWING = RLock()
"""Held by who draws: fonts are shared, and reportlab reads their files with one place for all threads."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages as they were drawn, without attachment and metadata of ours; `embed.py` finishes them."""

    data: bytes
    """A PDF."""
    tags: Element
    """The Document element of what is drawn."""
    meanings: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By font and sign: what a sign that was shaped means."""


def draw_pages(content: Content | Sheet, look: Look = PLAIN) -> Pages:
    """Return the pages of a content, drawn and tagged."""
    # How many pages there are stands on each: where they turn out to be others than most are, they are laid out again.
    total = _MOST_ARE
    with DRAWING:
        fonts.register()
        pages, last = _draw(content, look, total)
        return pages if last == total else _draw(content, look, last)[0]


def _draw(content: Content | Sheet, look: Look, total: int) -> tuple[Pages, int]:
    """Draw the pages of which there are `total`, and return them with how many there were."""
    stream = io.BytesIO()
    canvas = new_canvas(stream, content.language)
    put_on(canvas, look)
    last = _draw_sheet(canvas, content, total) if isinstance(content, Sheet) else _draw_battery(canvas, content, total)
    canvas.save()
    return Pages(stream.getvalue(), canvas.root, canvas.meanings), last


def _draw_battery(canvas: TaggedCanvas, content: Content, total: int) -> int:
    draw_header(canvas, content.frame, tall=True)
    rest = draw_figures(canvas, content)
    flow = Flow(canvas, content.frame, 1, total, TOP)
    flow.turn()
    draw_sections(flow, (*rest, *proof_sections(content), *content.annex))
    flow.end()
    return flow.number


def _draw_sheet(canvas: TaggedCanvas, sheet: Sheet, total: int) -> int:
    draw_header(canvas, sheet.frame, tall=True)
    top = style.HEIGHT - style.BAND - 24
    if sheet.notice:
        draw_notice(canvas, sheet.notice)
        top -= notice_height(sheet.notice)
    with element(canvas, "Sect"):
        foot = draw_identity(canvas, sheet.identity, top)
    flow = Flow(canvas, sheet.frame, 1, total, foot - 4)
    draw_sections(flow, sheet.sections)
    flow.end()
    return flow.number
