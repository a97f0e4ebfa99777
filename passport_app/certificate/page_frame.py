"""What stands around every page: the band at its top, the line at its foot."""

from __future__ import annotations

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, REGULAR
from passport_app.certificate.sheet import Frame
from passport_app.certificate.tagging import TaggedCanvas, artifact, element
from passport_app.certificate.writing import write, write_above

FOOT = 48.0
"""Nothing but the footer stands below this."""
NOTICE = 16.0
"""Height of the strip that says for whom a copy is."""


def draw_header(canvas: TaggedCanvas, frame: Frame, *, tall: bool) -> None:
    """Draw the band at the top, tall on the first page."""
    height = style.BAND if tall else style.BAND_LOW
    foot = style.HEIGHT - height
    canvas.setFillColor(style.DEEP)
    canvas.rect(0, foot, style.WIDTH, height, stroke=0, fill=1)
    canvas.setFillColor(style.GREEN)
    canvas.rect(0, foot - 3.5, style.WIDTH, 3.5, stroke=0, fill=1)
    right = style.WIDTH - style.MARGIN
    if not tall:
        with artifact(canvas, pagination=True):
            write(canvas, frame.title, style.MARGIN, foot + 16, BOLD, 13, style.WHITE, room=270)
            write(canvas, frame.name, right, foot + 16, REGULAR, 9.5, style.MINT, room=220, align="right")
        return
    write(canvas, frame.kicker, style.MARGIN, foot + 76, BOLD, 8, style.MINT, room=style.INNER * 0.6)
    with element(canvas, "H1"):
        write(canvas, frame.title, style.MARGIN, foot + 47, BOLD, 23, style.WHITE, room=style.INNER * 0.64)
    write(canvas, frame.line, style.MARGIN, foot + 25, REGULAR, 8.5, style.MINT, room=style.INNER * 0.64)
    write_above(canvas, frame.issuer, right, foot + 50, BOLD, 12, style.WHITE, room=style.INNER * 0.34, most=3)
    write(canvas, frame.place, right, foot + 34, REGULAR, 8.5, style.MINT, room=style.INNER * 0.34, align="right")


def draw_notice(canvas: TaggedCanvas, text: str) -> None:
    """Draw the strip below the first page's band."""
    foot = style.HEIGHT - style.BAND - 3.5 - NOTICE
    canvas.setFillColor(style.PALE)
    canvas.rect(0, foot, style.WIDTH, NOTICE, stroke=0, fill=1)
    write(canvas, text, style.MARGIN, foot + 5.2, BOLD, 7.6, style.DEEP, room=style.INNER)


def draw_footer(canvas: TaggedCanvas, frame: Frame, number: int, total: int) -> None:
    """Draw the line at the foot of a page."""
    with artifact(canvas, pagination=True):
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(style.MARGIN, 38, style.WIDTH - style.MARGIN, 38)
        write(canvas, frame.footer, style.MARGIN, 26, REGULAR, 7.2, style.QUIET, room=style.INNER * 0.8)
        page = frame.page.format(n=number, total=total)
        write(canvas, page, style.WIDTH - style.MARGIN, 26, REGULAR, 7.2, style.QUIET, room=80, align="right")
