"""A QR code (ISO/IEC 18004) drawn as one path: exact edges, a few kilobytes, no picture."""

from __future__ import annotations

import segno

from passport_app.certificate import style
from passport_app.certificate.tagging import TaggedCanvas, figure

_QUIET_ZONE = 4


def draw_qr(canvas: TaggedCanvas, text: str, x: float, y: float, side: float) -> None:
    """Draw the code of a text into a square, quiet zone included; error correction M. A figure, named by its text."""
    code = segno.make_qr(text, error="m", boost_error=False)
    matrix = [bytes(row) for row in code.matrix]
    cell = side / (len(matrix) + 2 * _QUIET_ZONE)
    with figure(canvas, f"QR: {text}", (x, y, x + side, y + side)):
        canvas.setFillColor(style.WHITE)
        canvas.rect(x, y, side, side, stroke=0, fill=1)
        path = canvas.beginPath()
        for row, modules in enumerate(matrix):
            top = y + side - (row + _QUIET_ZONE + 1) * cell
            column = 0
            while column < len(modules):
                if not modules[column]:
                    column += 1
                    continue
                run = column
                while run < len(modules) and modules[run]:
                    run += 1
                path.rect(x + (column + _QUIET_ZONE) * cell, top, (run - column) * cell, cell)
                column = run
        canvas.setFillColor(style.INK)
        canvas.drawPath(path, stroke=0, fill=1)
