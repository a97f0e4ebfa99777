"""Share bars and signs of a certificate; every state differs by form and word, never by colour alone."""

from __future__ import annotations

from passport_app.certificate import style
from passport_app.certificate.fonts import REGULAR, width
from passport_app.certificate.sheet import ShareRow
from passport_app.certificate.tagging import TaggedCanvas

_HEIGHT = 15.0
_LABEL = 6.8


def draw_bar(canvas: TaggedCanvas, row: ShareRow, x: float, y: float, length: float) -> None:
    """Draw a metal's bar with its lower left corner at (x, y): parts by origin, markers at the minima."""
    if row.status == "computed":
        _draw_parts(canvas, row, x, y, length)
        _draw_markers(canvas, row, x, y, length)
    elif row.status == "undetermined":
        _draw_undetermined(canvas, x, y, length)
    else:
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(0.8)
        canvas.line(x, y + _HEIGHT / 2, x + length, y + _HEIGHT / 2)


def _draw_parts(canvas: TaggedCanvas, row: ShareRow, x: float, y: float, length: float) -> None:
    canvas.setFillColor(style.EMPTY)
    canvas.rect(x, y, length, _HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(style.GREEN)
    canvas.rect(x, y, length * row.post, _HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(style.LEAF)
    canvas.rect(x + length * row.post, y, length * row.pre, _HEIGHT, stroke=0, fill=1)


def _draw_undetermined(canvas: TaggedCanvas, x: float, y: float, length: float) -> None:
    """Draw a hatched, open bar: nothing is known, which is not nothing."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, length, _HEIGHT)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(style.LINE)
    canvas.setLineWidth(0.8)
    step = 7.0
    for number in range(int(length / step) + 4):
        left = x - _HEIGHT + number * step
        canvas.line(left, y, left + _HEIGHT, y + _HEIGHT)
    canvas.restoreState()
    canvas.setStrokeColor(style.QUIET)
    canvas.setLineWidth(0.7)
    canvas.setDash(3, 2)
    canvas.rect(x, y, length, _HEIGHT, stroke=1, fill=0)
    canvas.setDash()


def _draw_markers(canvas: TaggedCanvas, row: ShareRow, x: float, y: float, length: float) -> None:
    canvas.setStrokeColor(style.INK)
    canvas.setFillColor(style.QUIET)
    canvas.setLineWidth(0.9)
    same = len({marker.position for marker in row.markers}) == 1
    for number, marker in enumerate(row.markers[:1] if same else row.markers):
        at = x + length * marker.position
        above = number % 2 == 1
        canvas.line(at, y - (0 if above else 4), at, y + _HEIGHT + (4 if above else 0))
        label = marker.label
        if same and len(row.markers) > 1:
            label = f"{row.markers[0].label[:4]} / {row.markers[-1].label}"
        canvas.setFont(REGULAR, _LABEL)
        # Near the right end a label is set to the left of its marker, so that it stays on the bar.
        wide = width(label, REGULAR, _LABEL)
        left = at + 2.5 if at + 2.5 + wide < x + length else at - 2.5 - wide
        canvas.drawString(left, y + _HEIGHT + 2.4 if above else y - 7.4, label)


def draw_sign(canvas: TaggedCanvas, kind: str, x: float, y: float, size: float) -> None:
    """Draw a tick, a cross or nothing, as a path: no font need have it."""
    canvas.setLineWidth(size / 6)
    canvas.setLineCap(1)
    path = canvas.beginPath()
    if kind == "met":
        canvas.setStrokeColor(style.GREEN)
        path.moveTo(x, y + size * 0.45)
        path.lineTo(x + size * 0.35, y + size * 0.1)
        path.lineTo(x + size, y + size * 0.85)
    elif kind == "not_met":
        canvas.setStrokeColor(style.AMBER)
        path.moveTo(x + size * 0.1, y + size * 0.1)
        path.lineTo(x + size * 0.85, y + size * 0.85)
        path.moveTo(x + size * 0.1, y + size * 0.85)
        path.lineTo(x + size * 0.85, y + size * 0.1)
    else:
        return
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setLineCap(0)
