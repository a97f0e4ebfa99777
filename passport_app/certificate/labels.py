"""Sheets of labels: for each battery its code and what a person reads, 24 on a page of A4 (three by eight, 70 x 37 mm).

The code is the same GS1 Digital Link as on the certificate; the line beneath has its elements (GS1 General
Specifications, 4.14), so that it can be typed where it cannot be scanned.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import NamedTuple

from passport_app import assets
from passport_app.certificate import fonts, style
from passport_app.certificate.finishing import finish
from passport_app.certificate.fonts import BOLD, REGULAR, wrap
from passport_app.certificate.layout import DRAWING, Pages
from passport_app.certificate.layouts import layout_in_hand
from passport_app.certificate.page_frame import new_canvas
from passport_app.certificate.qr import draw_qr
from passport_app.certificate.tagging import TaggedCanvas, element
from passport_app.certificate.writing import LEADING, write, write_in
from passport_app.certificate.xmp import Particulars

ACROSS, DOWN = 3, 8
_MILLIMETRE = 72 / 25.4
_WIDE, _HIGH = 70 * _MILLIMETRE, 37 * _MILLIMETRE
_CODE = 30 * _MILLIMETRE
_SMALL = 6.8


class Label(NamedTuple):
    """What stands on one label."""

    code: str
    """What its QR code says: the unique identifier of the battery."""
    serial: str
    model: str
    operator: str
    elements: str
    """`(01)...(21)...`, or empty where the identifier is no Digital Link."""


def make_labels(labels: Sequence[Label], *, language: str, title: str, issuer: str, made_at: str) -> bytes:
    """Return the sheets as a PDF/A, to be printed at full size; the same labels give the same bytes."""
    with DRAWING:
        pages = _pages(labels, language)
    return finish(pages, Particulars(title, issuer, language, made_at, layout_in_hand(), ""))


def _pages(labels: Sequence[Label], language: str) -> Pages:
    fonts.register()
    stream = io.BytesIO()
    canvas = new_canvas(stream, language)
    alt = assets.toml("text", f"certificate.{language}.toml")["check"]["alt"]
    a_page = ACROSS * DOWN
    for start in range(0, len(labels), a_page):
        with element(canvas, "L"):
            for number, label in enumerate(labels[start : start + a_page]):
                row, column = divmod(number, ACROSS)
                with element(canvas, "LI"), element(canvas, "LBody"):
                    _draw(canvas, label, alt, column * _WIDE, style.HEIGHT - (row + 1) * _HIGH - _top())
        canvas.showPage()
    canvas.save()
    return Pages(stream.getvalue(), canvas.root, canvas.meanings)


def _top() -> float:
    """Return what is left above eight rows of labels on A4, half of it above and half below."""
    return float(style.HEIGHT - DOWN * _HIGH) / 2


def _draw(canvas: TaggedCanvas, label: Label, alt: str, x: float, y: float) -> None:
    side = _CODE
    draw_qr(canvas, label.code, alt.format(text=label.code), x + 8, y + (_HIGH - side) / 2, side)
    left = x + 8 + side + 3
    room = _WIDE - side - 11 - 10
    top = y + _HIGH - 20
    write(canvas, label.operator, left, top, REGULAR, _SMALL, style.QUIET, room=room)
    write(canvas, label.model, left, top - 13, REGULAR, 8, style.INK, room=room)
    write_in(canvas, label.serial, left, top - 29, BOLD, 10.5, room=room, most=2)
    gtin, _, serial = label.elements.partition("(21)")
    if serial:
        # Whole: it must be possible to type it in.
        held = [gtin, *wrap(f"(21){serial}", REGULAR, _SMALL, room)]
        for line, text in enumerate(reversed(held)):
            write(canvas, text, left, y + 13.5 + line * _SMALL * LEADING, REGULAR, _SMALL, style.INK, room=room + 1)
