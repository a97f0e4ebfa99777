"""Words on paper: a line that fits its room, a paragraph, a heading, a table's rule."""

from __future__ import annotations

from typing import Literal

from reportlab.lib.colors import Color

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, REGULAR, fit, runs, spelled, width, wrap, writable
from passport_app.certificate.tagging import TaggedCanvas, element, mark

Align = Literal["left", "right"]


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
    meant = _meant(shown, [shown], font)
    if not meant:
        draw_line(canvas, shown, left, y, font, fitted)
        return wide
    with mark(canvas, meant):
        draw_line(canvas, shown, left, y, font, fitted)
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
) -> float:
    """Write lines downwards from the first baseline y; return the baseline that would come next."""
    leading = size * 1.36
    lines = wrap(text, font, size, room, most)
    canvas.setFillColor(colour)
    with mark(canvas, _meant(text, lines, font)):
        for line in lines:
            draw_line(canvas, line, x, y, font, size)
            y -= leading
    return y


def draw_line(canvas: TaggedCanvas, text: str, x: float, y: float, font: str, size: float) -> None:
    """Draw a line as it is, from x on: in as many fonts and the order that its script needs."""
    canvas.draw_runs(runs(text, font), x, y, size)


def _meant(text: str, lines: list[str], font: str) -> str:
    """Return a text where what is drawn does not spell it, else nothing."""
    plain = writable(text) == text and all(spelled(line, font) for line in lines)
    return "" if plain else text


def heading(canvas: TaggedCanvas, text: str, y: float, x: float = style.MARGIN, room: float = style.INNER) -> None:
    """Write a section's heading."""
    with element(canvas, "H2"):
        write(canvas, text, x, y, BOLD, 12, style.DEEP, room=room)


def rule(canvas: TaggedCanvas, y: float) -> None:
    """Draw a thin line across the page."""
    canvas.setStrokeColor(style.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(style.MARGIN, y, style.WIDTH - style.MARGIN, y)
