"""The look of a certificate: measures in points, colours in RGB, one place for all of them."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4

PAGE = A4
WIDTH, HEIGHT = PAGE
MARGIN = 42.0
INNER = WIDTH - 2 * MARGIN

INK: Color = HexColor("#16211d")
QUIET: Color = HexColor("#56635e")
LINE: Color = HexColor("#d5ddd9")
PALE: Color = HexColor("#eef3f0")
DEEP: Color = HexColor("#123f32")
GREEN: Color = HexColor("#2a7554")
LEAF: Color = HexColor("#8cc5a8")
EMPTY: Color = HexColor("#dfe6e2")
AMBER: Color = HexColor("#a2540c")
WHITE: Color = HexColor("#ffffff")
MINT: Color = HexColor("#b9dccb")

BAND = 108.0
"""Height of the first page's header."""
BAND_LOW = 46.0
"""Height of the other pages' header."""
