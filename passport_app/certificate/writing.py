"""Words on paper: a line that fits its room, a paragraph, a heading, a table's rule."""

from __future__ import annotations

from typing import Literal

from reportlab.lib.colors import Color

from passport_app.certificate import style
from passport_app.certificate.fonts import BOLD, REGULAR, fit, width, wrap
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
    canvas.setFont(font, fitted)
    canvas.setFillColor(colour)
    (canvas.drawString if align == "left" else canvas.drawRightString)(x, y, shown)
    return width(shown, font, fitted)


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
    canvas.setFillColor(colour)
    canvas.setFont(font, size)
    with mark(canvas):
        for line in wrap(text, font, size, room, most):
            canvas.drawString(x, y, line)
            y -= leading
    return y


def heading(canvas: TaggedCanvas, text: str, y: float, x: float = style.MARGIN, room: float = style.INNER) -> None:
    """Write a section's heading."""
    with element(canvas, "H2"):
        write(canvas, text, x, y, BOLD, 12, style.DEEP, room=room)


def rule(canvas: TaggedCanvas, y: float) -> None:
    """Draw a thin line across the page."""
    canvas.setStrokeColor(style.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(style.MARGIN, y, style.WIDTH - style.MARGIN, y)
