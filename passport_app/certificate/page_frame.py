"""What stands around every page: the band at its top, the line at its foot."""

from __future__ import annotations

from typing import BinaryIO

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, REGULAR, wrap
from passport_app.certificate.look import PLAIN, Logo, look_of
from passport_app.certificate.sheet import Frame
from passport_app.certificate.tagging import TaggedCanvas, artifact, element, figure
from passport_app.certificate.writing import LEADING, paragraph, write, write_above

FOOT = 48.0
"""Nothing but the footer stands below this."""
LOGO = "Logo"
"""Name of the picture among the resources of the first page."""
_LOGO_WIDE, _LOGO_HIGH = 146.0, 26.0
_LINE = 7.6 * LEADING


def new_canvas(stream: BinaryIO, language: str) -> TaggedCanvas:
    """Return a canvas for pages of ours."""
    return TaggedCanvas(
        stream,
        pagesize=style.PAGE,
        invariant=1,
        pageCompression=1,
        pdfVersion=(1, 7),
        lang=language,
        initialFontName=REGULAR,  # else Helvetica, which is never embedded, would enter every page
        enforceColorSpace="rgb",
    )


def draw_header(canvas: TaggedCanvas, frame: Frame, *, tall: bool) -> None:
    """Draw the band at the top, tall on the first page."""
    height = style.BAND if tall else style.BAND_LOW
    foot = style.HEIGHT - height
    look = look_of(canvas)
    canvas.setFillColor(look.accent)
    canvas.rect(0, foot, style.WIDTH, height, stroke=0, fill=1)
    canvas.setFillColor(style.GREEN if look is PLAIN else look.tint)
    canvas.rect(0, foot - 3.5, style.WIDTH, 3.5, stroke=0, fill=1)
    right = style.WIDTH - style.MARGIN
    if not tall:
        with artifact(canvas, pagination=True):
            write(canvas, frame.title, style.MARGIN, foot + 16, BOLD, 13, style.WHITE, room=270)
            write(canvas, frame.name, right, foot + 16, REGULAR, 9.5, look.tint, room=220, align="right")
        return
    if look.logo:
        _draw_logo(canvas, look.logo, frame.logo, foot)
    write(canvas, frame.kicker, style.MARGIN, foot + 76, BOLD, 8, look.tint, room=style.INNER * 0.6)
    with element(canvas, "H1"):
        write(canvas, frame.title, style.MARGIN, foot + 47, BOLD, 23, style.WHITE, room=style.INNER * 0.64)
    write(canvas, frame.line, style.MARGIN, foot + 25, REGULAR, 8.5, look.tint, room=style.INNER * 0.64)
    write_above(
        canvas,
        frame.issuer,
        right,
        foot + 47,
        BOLD,
        12,
        style.WHITE,
        room=style.INNER * 0.34,
        most=1 if look.logo else 3,
    )
    write(canvas, frame.place, right, foot + 32, REGULAR, 8.5, look.tint, room=style.INNER * 0.34, align="right")


def _draw_logo(canvas: TaggedCanvas, logo: Logo, said: str, foot: float) -> None:
    """Draw a logo on a white plate in the upper right corner of the tall band; `embed.py` puts its pixels in."""
    scale = min(_LOGO_WIDE / logo.width, _LOGO_HIGH / logo.height)
    wide, high = round(logo.width * scale, 2), round(logo.height * scale, 2)
    x, y = style.WIDTH - style.MARGIN - wide - 5, foot + 68
    canvas.setFillColor(style.WHITE)
    canvas.roundRect(x - 5, y - 4, wide + 10, high + 8, 3, stroke=0, fill=1)
    with figure(canvas, said, (x, y, x + wide, y + high)):
        canvas.addLiteral(f"q {wide} 0 0 {high} {x:.2f} {y} cm /{LOGO} Do Q")


def notice_height(text: str) -> float:
    """Return the height of the strip that says for whom a copy is."""
    return 6.0 + _LINE * len(_notice_lines(text))


def draw_notice(canvas: TaggedCanvas, text: str) -> None:
    """Draw the strip below the first page's band."""
    high = notice_height(text)
    foot = style.HEIGHT - style.BAND - 3.5 - high
    canvas.setFillColor(style.PALE)
    canvas.rect(0, foot, style.WIDTH, high, stroke=0, fill=1)
    ink = look_of(canvas).accent
    paragraph(canvas, text, style.MARGIN, foot + high - 10.8, style.INNER, size=7.6, colour=ink, font=BOLD, most=3)


def _notice_lines(text: str) -> list[str]:
    return wrap(text, BOLD, 7.6, style.INNER, 3)


def draw_footer(canvas: TaggedCanvas, frame: Frame, number: int, total: int) -> None:
    """Draw the line at the foot of a page."""
    with artifact(canvas, pagination=True):
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(style.MARGIN, 38, style.WIDTH - style.MARGIN, 38)
        write(canvas, frame.footer, style.MARGIN, 26, REGULAR, 7.2, style.QUIET, room=style.INNER * 0.8)
        if look_of(canvas).footer:
            write(canvas, look_of(canvas).footer, style.MARGIN, 15, REGULAR, 6.8, style.QUIET, room=style.INNER)
        page = frame.page.format(n=number, total=total)
        write(canvas, page, style.WIDTH - style.MARGIN, 26, REGULAR, 7.2, style.QUIET, room=80, align="right")
