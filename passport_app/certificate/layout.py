"""The pages of a certificate: `content.py` decided what is said, here it is placed.

A pure function of the content: no clock, locale or chance. A change of what is drawn is a new LAYOUT, for a printed
page is proved by making it again (CERTIFICATE.md, "Print equals data").
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from passport_app.certificate import fonts, style
from passport_app.certificate.content import Content
from passport_app.certificate.fonts import BOLD, REGULAR
from passport_app.certificate.page_figures import draw_figures
from passport_app.certificate.page_proof import draw_proof
from passport_app.certificate.tagging import Element, TaggedCanvas, artifact, element
from passport_app.certificate.writing import write

LAYOUT = "2"
_PAGES = (draw_figures, draw_proof)


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages as they were drawn, without attachment and metadata of ours; `embed.py` finishes them."""

    data: bytes
    """A PDF."""
    tags: Element
    """The Document element of what is drawn."""


def draw_pages(content: Content) -> Pages:
    """Return the pages of a content, drawn and tagged."""
    fonts.register()
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
    for number, draw in enumerate(_PAGES, start=1):
        _header(canvas, content, tall=number == 1)
        draw(canvas, content)
        with artifact(canvas, pagination=True):
            _footer(canvas, content, number)
        canvas.showPage()
    canvas.save()
    return Pages(stream.getvalue(), canvas.root)


def _header(canvas: TaggedCanvas, content: Content, *, tall: bool) -> None:
    height = style.BAND if tall else style.BAND_LOW
    foot = style.HEIGHT - height
    canvas.setFillColor(style.DEEP)
    canvas.rect(0, foot, style.WIDTH, height, stroke=0, fill=1)
    canvas.setFillColor(style.GREEN)
    canvas.rect(0, foot - 3.5, style.WIDTH, 3.5, stroke=0, fill=1)
    right, texts = style.WIDTH - style.MARGIN, content.texts
    if not tall:
        with artifact(canvas, pagination=True):
            write(canvas, texts["title"], style.MARGIN, foot + 16, BOLD, 13, style.WHITE, room=250)
            write(canvas, content.battery, right, foot + 16, REGULAR, 9.5, style.MINT, room=230, align="right")
        return
    write(canvas, texts["kicker"], style.MARGIN, foot + 76, BOLD, 8, style.MINT, room=style.INNER * 0.6)
    with element(canvas, "H1"):
        write(canvas, texts["title"], style.MARGIN, foot + 47, BOLD, 23, style.WHITE, room=style.INNER * 0.64)
    write(canvas, content.identifier, style.MARGIN, foot + 25, REGULAR, 8.5, style.MINT, room=style.INNER * 0.64)
    write(canvas, content.operator, right, foot + 50, BOLD, 12, style.WHITE, room=style.INNER * 0.34, align="right")
    write(canvas, content.plant, right, foot + 34, REGULAR, 8.5, style.MINT, room=style.INNER * 0.34, align="right")


def _footer(canvas: TaggedCanvas, content: Content, number: int) -> None:
    canvas.setStrokeColor(style.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(style.MARGIN, 38, style.WIDTH - style.MARGIN, 38)
    said = content.texts["certificate_of"].format(battery=content.battery)
    write(canvas, said, style.MARGIN, 26, REGULAR, 7.2, style.QUIET, room=style.INNER * 0.8)
    page = content.texts["page"].format(n=number, total=len(_PAGES))
    write(canvas, page, style.WIDTH - style.MARGIN, 26, REGULAR, 7.2, style.QUIET, room=80, align="right")
