"""A text as a QR code in a file of its own (ISO/IEC 18004): to print, to show, to photograph."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

import segno

from passport_app.domain.errors import InputError

MOST_BYTES = 1200
"""More makes a code that a telephone reads only with luck."""
_QUIET_ZONE = 4
_MODULE = 2
"""Millimetres."""
_DARK = re.compile(b"\1+")


def qr_svg(text: str, title: str) -> bytes:
    """Return an SVG of the QR code of a text, two millimetres a module; raises InputError `too_long`."""
    if len(text.encode("utf-8")) > MOST_BYTES:
        raise InputError("too_long", f"A QR code holds {MOST_BYTES} bytes that can be read well; this has more.")
    matrix = [bytes(row) for row in segno.make_qr(text, error="m", boost_error=False).matrix]
    side = len(matrix) + 2 * _QUIET_ZONE
    # Closed areas by absolute corners: strokes by relative moves, half the size, are drawn askew by some programs.
    runs = "".join(
        f"M{run.start() + _QUIET_ZONE} {row + _QUIET_ZONE}h{run.end() - run.start()}v1h-{run.end() - run.start()}z"
        for row, modules in enumerate(matrix)
        for run in _DARK.finditer(modules)
    )
    size = f"{side * _MODULE}mm"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><title>{escape(title)}</title>'
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path fill="#111" d="{runs}"/></svg>\n'
    ).encode()
