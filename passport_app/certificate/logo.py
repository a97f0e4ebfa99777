"""Bring an operator's own picture into the form in which a template keeps it: PNG or JPEG in, plain pixels out.

The file's head is read by hand first: how large a picture would become is known before anything unpacks it.
"""

from __future__ import annotations

import io
import struct

from passport_app.certificate.look import HIGHEST, WIDEST, Logo
from passport_app.domain.errors import InputError

LARGEST_LOGO = 2 << 20
"""Bytes of the file."""
MOST_PIXELS = 4096 * 4096
_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG markers that begin a frame, and tell its size (ITU-T T.81, B.2.2)."""


def prepare_logo(data: bytes) -> Logo:
    """Return a picture as it is kept: without transparency, on white, and no larger than is printed.

    Raises InputError `logo`: neither PNG nor JPEG (such as an SVG), too many bytes or pixels, or damaged.
    """
    if len(data) > LARGEST_LOGO:
        raise _refused(f"it has more than {LARGEST_LOGO >> 20} MiB")
    width, height = _size(data)
    if not 0 < width * height <= MOST_PIXELS:
        raise _refused(f"it has {width:,} by {height:,} pixels; {MOST_PIXELS:,} together are allowed")
    from PIL import Image  # noqa: PLC0415 - of use to who signs a template, and to nobody else

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.size != (width, height):
                raise _refused("its head says another size than its content")
            seen = opened.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        white.alpha_composite(seen)
        flat = white.convert("RGB")
        flat.thumbnail((WIDEST, HIGHEST), Image.Resampling.LANCZOS)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise _refused("it is damaged") from None
    return Logo(flat.width, flat.height, flat.tobytes())


def _size(data: bytes) -> tuple[int, int]:
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"\xff\xd8"):
        return _size_of_jpeg(data)
    raise _refused("it is neither PNG nor JPEG; save it as one of these")


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    raise _refused("it is damaged")


def _refused(why: str) -> InputError:
    return InputError("logo", f"The logo cannot be used: {why}.")
