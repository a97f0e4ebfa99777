"""The second page: where the metal came from, which cells, what is not claimed, and the proof in full."""

from __future__ import annotations

from passport_app.certificate import style
from passport_app.certificate.content import Content
from passport_app.certificate.fonts import BOLD, REGULAR
from passport_app.certificate.tagging import TaggedCanvas, element
from passport_app.certificate.writing import heading, paragraph, rule, write

_LABEL = 118.0
_COLUMNS = (style.MARGIN, style.MARGIN + 104, style.MARGIN + 366)
_ROOMS = (98.0, 252.0, style.WIDTH - style.MARGIN - _COLUMNS[2])


def draw_proof(canvas: TaggedCanvas, content: Content) -> None:
    """Draw everything of the second page but header and footer, each section below the one before."""
    y = style.HEIGHT - style.BAND_LOW - 12
    for section in (_origins, _cells, _limits, _evidence):
        with element(canvas, "Sect"):
            y = section(canvas, content, y - 20)


def _origins(canvas: TaggedCanvas, content: Content, y: float) -> float:
    words = content.texts["origins"]
    heading(canvas, words["heading"], y)
    y -= 18
    with element(canvas, "Table"):
        with element(canvas, "TR"):
            for key, x, room in zip(("element", "countries", "custody"), _COLUMNS, _ROOMS, strict=True):
                with element(canvas, "TH", scope="Column"):
                    write(canvas, words[key], x, y, BOLD, 7.2, style.QUIET, room=room)
        rule(canvas, y - 5)
        y -= 17
        for row in content.origins:
            with element(canvas, "TR"):
                _origins_row(canvas, row, y)
            y -= 13
    return y


def _origins_row(canvas: TaggedCanvas, row: tuple[str, str, str], y: float) -> None:
    for column, text in enumerate(row):
        with element(canvas, "TD") if column else element(canvas, "TH", scope="Row"):
            font = REGULAR if column else BOLD
            write(canvas, text, _COLUMNS[column], y, font, 7.8, style.INK, room=_ROOMS[column])


def _cells(canvas: TaggedCanvas, content: Content, y: float) -> float:
    heading(canvas, content.texts["cells"]["heading"], y)
    y -= 16
    with element(canvas, "L"):
        for row in content.cells:
            with element(canvas, "LI"), element(canvas, "LBody"):
                write(canvas, row, style.MARGIN, y, REGULAR, 7.8, style.INK, room=style.INNER)
            y -= 11
    return y


def _limits(canvas: TaggedCanvas, content: Content, y: float) -> float:
    heading(canvas, content.texts["limits"]["heading"], y)
    y -= 16
    with element(canvas, "L"):
        for text in content.limits:
            canvas.setFillColor(style.GREEN)
            canvas.circle(style.MARGIN + 2, y + 2.4, 1.4, stroke=0, fill=1)
            with element(canvas, "LI"), element(canvas, "LBody"):
                y = paragraph(canvas, text, style.MARGIN + 10, y, style.INNER - 10, size=7.8) - 2
    return y


def _evidence(canvas: TaggedCanvas, content: Content, y: float) -> float:
    words = content.texts["evidence"]
    heading(canvas, words["heading"], y)
    y -= 17
    with element(canvas, "Table"):
        for label, value in content.evidence:
            with element(canvas, "TR"):
                _label(canvas, label, y)
                with element(canvas, "TD"):
                    write(canvas, value, style.MARGIN + _LABEL, y, REGULAR, 7.8, style.INK, room=style.INNER - _LABEL)
            y -= 12.5
        with element(canvas, "TR"):
            _label(canvas, words["checkpoint"], y)
            with element(canvas, "TD"):
                for line in content.checkpoint:
                    # Whole, in as many lines as it takes: it must be possible to type it in again.
                    y = paragraph(canvas, line, style.MARGIN + _LABEL, y, style.INNER - _LABEL, size=7.2)
    return paragraph(canvas, content.attachment, style.MARGIN, y - 10, style.INNER, size=7.8, colour=style.QUIET)


def _label(canvas: TaggedCanvas, label: str, y: float) -> None:
    with element(canvas, "TH", scope="Row"):
        write(canvas, label, style.MARGIN, y, REGULAR, 7.2, style.QUIET, room=_LABEL - 8)
