"""The second page: where the metal came from, which cells, what is not claimed, and the proof in full."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from passport_app.certificate import style
from passport_app.certificate.content import Content
from passport_app.certificate.fonts import BOLD, REGULAR
from passport_app.certificate.writing import heading, paragraph, rule, write

_LABEL = 118.0


def draw_proof(canvas: Canvas, content: Content) -> None:
    """Draw everything of the second page but header and footer, each section below the one before."""
    y = style.HEIGHT - style.BAND_LOW - 32
    y = _origins(canvas, content, y)
    y = _cells(canvas, content, y - 20)
    y = _limits(canvas, content, y - 20)
    _evidence(canvas, content, y - 20)


def _origins(canvas: Canvas, content: Content, y: float) -> float:
    words = content.texts["origins"]
    heading(canvas, words["heading"], y)
    columns = (style.MARGIN, style.MARGIN + 104, style.MARGIN + 366)
    rooms = (98.0, 252.0, style.WIDTH - style.MARGIN - columns[2])
    y -= 18
    for key, x, room in zip(("element", "countries", "custody"), columns, rooms, strict=True):
        write(canvas, words[key], x, y, BOLD, 7.2, style.QUIET, room=room)
    rule(canvas, y - 5)
    y -= 17
    for element, countries, custody in content.origins:
        write(canvas, element, columns[0], y, BOLD, 7.8, style.INK, room=rooms[0])
        write(canvas, countries, columns[1], y, REGULAR, 7.8, style.INK, room=rooms[1])
        write(canvas, custody, columns[2], y, REGULAR, 7.8, style.INK, room=rooms[2])
        y -= 13
    return y


def _cells(canvas: Canvas, content: Content, y: float) -> float:
    heading(canvas, content.texts["cells"]["heading"], y)
    y -= 16
    for row in content.cells:
        write(canvas, row, style.MARGIN, y, REGULAR, 7.8, style.INK, room=style.INNER)
        y -= 11
    return y


def _limits(canvas: Canvas, content: Content, y: float) -> float:
    heading(canvas, content.texts["limits"]["heading"], y)
    y -= 16
    for text in content.limits:
        canvas.setFillColor(style.GREEN)
        canvas.circle(style.MARGIN + 2, y + 2.4, 1.4, stroke=0, fill=1)
        y = paragraph(canvas, text, style.MARGIN + 10, y, style.INNER - 10, size=7.8) - 2
    return y


def _evidence(canvas: Canvas, content: Content, y: float) -> None:
    words = content.texts["evidence"]
    heading(canvas, words["heading"], y)
    y -= 17
    for label, value in content.evidence:
        write(canvas, label, style.MARGIN, y, REGULAR, 7.2, style.QUIET, room=_LABEL - 8)
        write(canvas, value, style.MARGIN + _LABEL, y, REGULAR, 7.8, style.INK, room=style.INNER - _LABEL)
        y -= 12.5
    write(canvas, words["checkpoint"], style.MARGIN, y, REGULAR, 7.2, style.QUIET, room=_LABEL - 8)
    for line in content.checkpoint:
        # Whole, in as many lines as it takes: it must be possible to type it in again.
        y = paragraph(canvas, line, style.MARGIN + _LABEL, y, style.INNER - _LABEL, size=7.2)
    paragraph(canvas, content.attachment, style.MARGIN, y - 10, style.INNER, size=7.8, colour=style.QUIET)
