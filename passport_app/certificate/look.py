"""What an operator may change of a certificate's look: a colour, a logo, a line at the foot; nothing that is stated.

A look is read from the subject of a signed template (`template-1`), which stands in the file beside the passport, so
that the pages can be made again. A logo is kept as plain pixels: who verifies needs no reader of pictures.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color, HexColor

from passport_app.certificate import style
from passport_app.certificate.names import display_name
from passport_app.certificate.tagging import TaggedCanvas
from passport_app.domain.errors import InputError

WIDEST, HIGHEST = 600, 200
"""Pixels of a logo as it is kept: some 300 to the inch where it is printed."""
LONGEST_FOOTER = 110
_LEAST_CONTRAST = 7.0
"""Of white on the colour (WCAG 2.2, 1.4.6, enhanced); what is set in a tint on it has 4.5 then."""
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as rows of RGB pixels, three bytes each."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Look:
    """How a certificate looks."""

    accent: Color
    """Of bands, headings and heads of tables."""
    tint: Color
    """Of what is less loud on a band."""
    footer: str = ""
    logo: Logo | None = None


PLAIN = Look(style.DEEP, style.MINT)


def read_look(subject: Mapping[str, Any]) -> Look:
    """Return the look that a template states; raises InputError `template`: a colour, logo or line that may not be."""
    accent = _accent(subject["accent"]) if subject["accent"] else style.DEEP
    footer = display_name(subject["footer"], LONGEST_FOOTER + 1)
    if len(subject["footer"]) > LONGEST_FOOTER:
        raise _refused(f"its footer has more than {LONGEST_FOOTER} characters")
    if "%" in footer:
        raise _refused("its footer holds a percentage: shares are stated by the passport alone")
    tint = _tint(accent) if subject["accent"] else style.MINT
    return Look(accent, tint, footer, _read_logo(subject["logo"]) if subject["logo"] else None)


def write_logo(logo: Logo) -> dict[str, Any]:
    """Return a logo as a template holds it."""
    packed = base64.urlsafe_b64encode(zlib.compress(logo.pixels, 9)).decode("ascii").rstrip("=")
    return {"width": logo.width, "height": logo.height, "rgb": packed}


def put_on(canvas: TaggedCanvas, look: Look) -> None:
    """Have a canvas drawn in a look."""
    canvas.look = look


def look_of(canvas: TaggedCanvas) -> Look:
    """Return the look in which a canvas is drawn."""
    return getattr(canvas, "look", PLAIN)


def _accent(text: str) -> Color:
    if not _COLOUR.fullmatch(text):
        raise _refused(f"its colour is {display_name(text, 20)!r}, not like #123f32")
    colour = HexColor(text)
    told = contrast(colour, style.WHITE)
    if told < _LEAST_CONTRAST:
        raise _refused(f"white on its colour {text} has a contrast of {told:.1f} to 1; {_LEAST_CONTRAST:.0f} are asked")
    return colour


def _tint(accent: Color) -> Color:
    parts = (0.8 + 0.2 * part for part in (accent.red, accent.green, accent.blue))
    return Color(*(round(part, 4) for part in parts))


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    parts = (float(part) for part in (colour.red, colour.green, colour.blue))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _read_logo(value: Mapping[str, Any]) -> Logo:
    width, height = value["width"], value["height"]
    if not (0 < width <= WIDEST and 0 < height <= HIGHEST):
        raise _refused(f"its logo has {width} by {height} pixels; {WIDEST} by {HIGHEST} are allowed")
    whole = width * height * 3
    try:
        packed = base64.urlsafe_b64decode(value["rgb"] + "=" * (-len(value["rgb"]) % 4))
        inflater = zlib.decompressobj()
        pixels = inflater.decompress(packed, whole + 1)
    except (zlib.error, binascii.Error, ValueError):
        raise _refused("its logo cannot be unpacked") from None
    if len(pixels) != whole or inflater.unconsumed_tail:
        raise _refused("its logo has other pixels than it says")
    return Logo(width, height, pixels)


def _refused(why: str) -> InputError:
    return InputError("template", f"The template cannot be used: {why}.")
