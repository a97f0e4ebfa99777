"""A text as a QR code in a file of its own (ISO/IEC 18004): to print, to show, to photograph."""

from __future__ import annotations

import io

import segno

from passport_app.domain.errors import InputError

MOST_BYTES = 1200
"""More makes a code that a telephone reads only with luck."""


def qr_svg(text: str, title: str) -> bytes:
    """Return an SVG of the QR code of a text, two millimetres a module; raises InputError `too_long`."""
    if len(text.encode("utf-8")) > MOST_BYTES:
        raise InputError("too_long", f"A QR code holds {MOST_BYTES} bytes that can be read well; this has more.")
    stream = io.BytesIO()
    code = segno.make_qr(text, error="m", boost_error=False)
    code.save(stream, kind="svg", scale=2, unit="mm", border=4, dark="#111", light="#fff", title=title, xmldecl=True)
    return stream.getvalue()
