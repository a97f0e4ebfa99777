"""A QR code (ISO/IEC 18004) drawn as one path: exact edges, a few kilobytes, no picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

import segno

from passport_app.certificate import style
from passport_app.certificate.tagging import TaggedCanvas, figure

_QUIET_ZONE = 4
_DARK = re.compile(b"\1+")


def draw_qr(canvas: TaggedCanvas, text: str, said: str, x: float, y: float, side: float) -> None:
    """Draw the code of a text into a square, quiet zone included; error correction M. `said` tells of it."""
    code = segno.make_qr(text, error="m", boost_error=False)
    matrix = [bytes(row) for row in code.matrix]
    size = len(matrix)
    cell = side / (size + 2 * _QUIET_ZONE)
    with figure(canvas, said, (x, y, x + side, y + side)):
        canvas.setFillColor(style.WHITE)
        canvas.rect(x, y, side, side, stroke=0, fill=1)
        canvas.setFillColor(style.INK)
        canvas.saveState()
        canvas.translate(x + _QUIET_ZONE * cell, y + _QUIET_ZONE * cell)
        canvas.scale(cell, cell)
        # In units of a module every coordinate is a small integer, written at once: a tenth of the time and bytes.
        runs = (
            f"{at} {size - 1 - row} {wide} 1 re" for row, modules in enumerate(matrix) for at, wide in _runs(modules)
        )
        canvas.addLiteral(" ".join((*runs, "f")))
        canvas.restoreState()


def _runs(modules: bytes) -> Iterator[tuple[int, int]]:
    """Yield the dark runs of a row: where they begin, and how many modules they have."""
    for match in _DARK.finditer(modules):
        yield match.start(), match.end() - match.start()
