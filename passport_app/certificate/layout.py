"""The pages of a certificate: `content.py` decided what is said, here it is placed.

A pure function of the content: no clock, locale or chance. A change of what is drawn is a new LAYOUT, for a printed
page is proved by making it again (CERTIFICATE.md, "Print equals data").
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from passport_app.certificate import fonts, style
from passport_app.certificate.content import Content
from passport_app.certificate.fonts import REGULAR
from passport_app.certificate.look import PLAIN, Look, put_on
from passport_app.certificate.page_figures import draw_figures, draw_identity
from passport_app.certificate.page_frame import NOTICE, draw_footer, draw_header, draw_notice
from passport_app.certificate.page_proof import draw_proof
from passport_app.certificate.page_sheet import TOP, Flow, draw_sections
from passport_app.certificate.sheet import Sheet
from passport_app.certificate.tagging import Element, TaggedCanvas, element

LAYOUT = "3"
_PAGES = (draw_figures, draw_proof)


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages as they were drawn, without attachment and metadata of ours; `embed.py` finishes them."""

    data: bytes
    """A PDF."""
    tags: Element
    """The Document element of what is drawn."""


def draw_pages(content: Content | Sheet, look: Look = PLAIN) -> Pages:
    """Return the pages of a content, drawn and tagged."""
    fonts.register()
    # How many pages there are stands on each: where they are not known beforehand, they are laid out twice.
    total = len(_PAGES)
    if isinstance(content, Sheet) or content.annex:
        total = _draw(content, look, 0)[1]
    return _draw(content, look, total)[0]


def _draw(content: Content | Sheet, look: Look, total: int) -> tuple[Pages, int]:
    """Draw the pages of which there are `total`, and return them with how many there were."""
    stream = io.BytesIO()
    canvas = TaggedCanvas(
        stream,
        pagesize=style.PAGE,
        invariant=1,
        pageCompression=1,
        pdfVersion=(1, 7),
        lang=content.language,
        initialFontName=REGULAR,  # else Helvetica, which is never embedded, would enter every page
        enforceColorSpace="rgb",
    )
    put_on(canvas, look)
    last = _draw_sheet(canvas, content, total) if isinstance(content, Sheet) else _draw_battery(canvas, content, total)
    canvas.save()
    return Pages(stream.getvalue(), canvas.root), last


def _draw_battery(canvas: TaggedCanvas, content: Content, total: int) -> int:
    for number, draw in enumerate(_PAGES, start=1):
        draw_header(canvas, content.frame, tall=number == 1)
        draw(canvas, content)
        draw_footer(canvas, content.frame, number, total)
        canvas.showPage()
    if not content.annex:
        return len(_PAGES)
    draw_header(canvas, content.frame, tall=False)
    flow = Flow(canvas, content.frame, len(_PAGES) + 1, total, TOP)
    draw_sections(flow, content.annex)
    flow.end()
    return flow.number


def _draw_sheet(canvas: TaggedCanvas, sheet: Sheet, total: int) -> int:
    draw_header(canvas, sheet.frame, tall=True)
    top = style.HEIGHT - style.BAND - 24
    if sheet.notice:
        draw_notice(canvas, sheet.notice)
        top -= NOTICE
    with element(canvas, "Sect"):
        foot = draw_identity(canvas, sheet.identity, top)
    flow = Flow(canvas, sheet.frame, 1, total, foot - 4)
    draw_sections(flow, sheet.sections)
    flow.end()
    return flow.number
