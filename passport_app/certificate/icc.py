"""The colour space of a certificate: sRGB as an ICC profile, made from numbers, so that its bytes never change.

ICC.1:2001-04 (version 2 profiles, which PDF/A allows), IEC 61966-2-1 (sRGB). No profile of others is shipped.
"""

from __future__ import annotations

import struct
from decimal import Decimal, localcontext
from functools import lru_cache

_NAME = b"sRGB IEC61966-2.1 (Material Passport)\0"
_COPYRIGHT = b"No copyright, use freely\0"
_DATE = (2026, 1, 1, 0, 0, 0)
"""A profile must bear a date; this one has nothing to do with when a certificate was made."""
_D50 = (0xF6D6, 0x10000, 0xD32D)
"""White of the connection space, as are all of these in sixteenths of a sixteen-bit part (s15Fixed16Number)."""
_PRIMARIES = {
    b"rXYZ": (0x6FA2, 0x38F5, 0x0390),
    b"gXYZ": (0x6299, 0xB785, 0x18DA),
    b"bXYZ": (0x24A0, 0x0F84, 0xB6CF),
}
"""The primaries of sRGB, adapted to D50 (Bradford)."""
_STEPS = 1024


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """Return the profile; the same bytes on every machine."""
    curve = _tone_curve()
    white = {b"wtpt": _xyz(_D50)}
    colours = {name: _xyz(value) for name, value in _PRIMARIES.items()}
    tags = {b"desc": _description(), b"cprt": b"text" + bytes(4) + _COPYRIGHT, **white, **colours}
    names = [*tags, b"rTRC", b"gTRC", b"bTRC"]
    at = 128 + 4 + 12 * len(names)
    table, data = b"", b""
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", name, at + len(data), len(content))
        data += padded
    for name in names[len(tags) :]:  # one curve for the three colours
        table += struct.pack(">4sII", name, at + len(data), len(curve))
    body = struct.pack(">I", len(names)) + table + data + curve + bytes(-len(curve) % 4)
    return _header(128 + len(body)) + body


def _header(size: int) -> bytes:
    return struct.pack(
        ">I4sI4s4s4s6H4s4sIIIQI3II44x",
        *(size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ", *_DATE, b"acsp"),
        *(bytes(4), 0, 0, 0, 0, 0, *_D50, 0),
    )


def _xyz(value: tuple[int, int, int]) -> bytes:
    return b"XYZ " + struct.pack(">I3I", 0, *value)


def _description() -> bytes:
    # textDescriptionType: ASCII, then no Unicode and an empty Macintosh string of fixed length.
    return b"desc" + struct.pack(">II", 0, len(_NAME)) + _NAME + struct.pack(">IIHB67x", 0, 0, 0, 0)


def _tone_curve() -> bytes:
    with localcontext() as context:
        context.prec = 20
        values = [int(_linear(Decimal(step) / (_STEPS - 1)) * 65535 + Decimal("0.5")) for step in range(_STEPS)]
    return b"curv" + struct.pack(f">II{_STEPS}H", 0, _STEPS, *values)


def _linear(value: Decimal) -> Decimal:
    """Return the light of a signal, both 0 to 1 (IEC 61966-2-1, 5.2)."""
    if value <= Decimal("0.04045"):
        return value / Decimal("12.92")
    base = (value + Decimal("0.055")) / Decimal("1.055")
    return (base.ln() * Decimal("2.4")).exp()
