"""Words on paper: a line that fits its room, a paragraph, a heading, a table's rule."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Literal

from reportlab.lib.colors import Color

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, LEAST, REGULAR, fit, runs, spelled, width, wrap, writable
from passport_app.certificate.layouts import since
from passport_app.certificate.look import look_of
from passport_app.certificate.scripts import is_plain, is_right_to_left
from passport_app.certificate.tagging import TaggedCanvas, element, mark, meant

Align = Literal["left", "right"]
LEADING = 1.36
"""From baseline to baseline, as a multiple of the size."""


def write(
    canvas: TaggedCanvas,
    text: str,
    x: float,
    y: float,
    font: str,
    size: float,
    colour: Color,
    *,
    room: float,
    align: Align = "left",
) -> float:
    """Write one line from x, or up to x, smaller or cut short where it would leave its room; return its width."""
    shown, fitted = fit(text, font, size, room)
    wide = width(shown, font, fitted)
    canvas.setFillColor(colour)
    left = x if align == "left" else x - wide
    said = _meant(shown, [shown], font)
    if not said:
        canvas.draw_runs(runs(shown, font), left, y, fitted)
        return wide
    with _saying(canvas, said):
        canvas.draw_runs(runs(shown, font), left, y, fitted)
    return wide


def paragraph(
    canvas: TaggedCanvas,
    text: str,
    x: float,
    y: float,
    room: float,
    *,
    size: float = 8,
    colour: Color = style.INK,
    font: str = REGULAR,
    most: int = 12,
    align: Align = "left",
) -> float:
    """Write lines downwards from the first baseline y, from x or up to x; return the baseline that would come next."""
    lines = wrap(text, font, size, room, most)
    right = is_right_to_left(text)
    canvas.setFillColor(colour)
    with _saying(canvas, _meant(text, lines, font)):
        for line in lines:
            left = x if align == "left" else x - width(line, font, size)
            canvas.draw_runs(runs(line, font, right), left, y, size)
            y -= size * LEADING
    return y


def write_above(
    canvas: TaggedCanvas,
    text: str,
    x: float,
    y: float,
    font: str,
    size: float,
    colour: Color,
    *,
    room: float,
    most: int,
) -> None:
    """Write up to x on the baseline y; what does not fit nearly so large takes more lines, the last of them on y."""
    least = size * 0.75
    if width(text, font, least) <= room:
        write(canvas, text, x, y, font, size, colour, room=room, align="right")
        return
    top = y + (len(wrap(text, font, least, room, most)) - 1) * least * LEADING
    paragraph(canvas, text, x, top, room, size=least, colour=colour, font=font, most=most, align="right")


def write_in(
    canvas: TaggedCanvas, text: str, x: float, y: float, font: str, size: float, *, room: float, most: int
) -> float:
    """Write from x on the baseline y; what does not fit nearly so large takes more lines; return the last baseline."""
    least = max(LEAST, size * 0.84)
    if width(text, font, least) <= room:
        write(canvas, text, x, y, font, size, style.INK, room=room)
        return y
    return paragraph(canvas, text, x, y, room, size=least, font=font, most=most) + least * LEADING


def _meant(text: str, lines: list[str], font: str) -> str:
    """Return a text where what is drawn does not spell it, else nothing."""
    plain = writable(text) == text and all(spelled(line, font) for line in lines)
    return "" if plain else text


def _saying(canvas: TaggedCanvas, text: str) -> AbstractContextManager[None]:
    """Return what marks a text that is drawn otherwise than it is spelled; an empty one is drawn as it is."""
    return mark(canvas, text) if is_plain(text) or not since(5) else meant(canvas, text)


def heading(canvas: TaggedCanvas, text: str, y: float, x: float = style.MARGIN, room: float = style.INNER) -> None:
    """Write a section's heading."""
    with element(canvas, "H2"):
        write(canvas, text, x, y, BOLD, 12, look_of(canvas).accent, room=room)


def rule(canvas: TaggedCanvas, y: float) -> None:
    """Draw a thin line across the page."""
    canvas.setStrokeColor(style.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(style.MARGIN, y, style.WIDTH - style.MARGIN, y)
