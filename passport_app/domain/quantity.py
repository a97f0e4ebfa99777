"""Exact quantities: masses in integer micrograms, shares as fractions, divisions that lose nothing."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

MICROGRAMS_PER_KILOGRAM = 1_000_000_000
MICROGRAMS_PER_GRAM = 1_000_000
PPM = 1_000_000
LARGEST_MASS = 100_000 * 1_000 * MICROGRAMS_PER_KILOGRAM
"""100 000 t: no lot of a plant is heavier; more is a slip of the unit."""


def apportion(total: int, weights: Sequence[int]) -> list[int]:
    """Divide `total` in proportion to `weights` so that the parts sum exactly to it.

    Cumulative rounding: part i is floor(total*c[i]/W) - floor(total*c[i-1]/W), c being the running sum of the
    weights and W its end. Each part is within one unit of its exact share.

    Raises ValueError for a negative weight, or for a total other than zero over weights that are all zero.
    """
    whole = sum(weights)
    if any(weight < 0 for weight in weights):
        raise ValueError("a weight is negative")
    if whole == 0:
        if total:
            raise ValueError("nothing to divide over")
        return [0] * len(weights)
    parts = []
    running = before = 0
    for weight in weights:
        running += weight
        after = total * running // whole
        parts.append(after - before)
        before = after
    return parts


def draw(value: int, start: int, end: int, whole: int) -> int:
    """Return what the interval [start, end) of a thing of mass `whole` takes of its component `value`.

    floor(value*end/whole) - floor(value*start/whole): successive draws telescope, so a thing drawn to the end
    has given exactly `value`, and each draw is within one microgram of its exact share (INTAKE.md, rule 7).
    """
    return value * end // whole - value * start // whole


def percent_down(part: int, whole: int, decimals: int = 3) -> str:
    """Return part/whole as percent text, rounded *down*: 15.9996 prints 15.999, never 16.000.

    Raises ValueError for a share of nothing.
    """
    if whole <= 0:
        raise ValueError("a share of nothing has no percentage")
    scaled = part * 100 * 10**decimals // whole
    if not decimals:
        return str(scaled)
    digits = f"{scaled:0{decimals + 1}d}"
    return f"{digits[:-decimals]}.{digits[-decimals:]}"


def share(part: int, whole: int) -> Fraction | None:
    """Return the exact ratio, or None where there is nothing to share."""
    return Fraction(part, whole) if whole else None


def kilograms(micrograms: int) -> str:
    """Return a mass as an exact decimal number of kilograms, without trailing zeros."""
    return _decimal(micrograms, 9)


def grams(micrograms: int, decimals: int = 6) -> str:
    """Return a mass as a decimal number of grams, rounded down to `decimals` (at most 6, which is exact)."""
    return _decimal_fixed(micrograms // 10 ** (6 - decimals), decimals)


def _decimal(value: int, places: int) -> str:
    text = _decimal_fixed(value, places)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _decimal_fixed(value: int, places: int) -> str:
    sign, value = ("-", -value) if value < 0 else ("", value)
    digits = f"{value:0{places + 1}d}"
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"
