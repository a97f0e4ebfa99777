"""Exact numbers from text: micrograms, parts per million, canonical decimals. No float, and never a guess.

`.` is always the decimal point. Where the separator of the file is not a comma, `,` is a decimal comma. What could
mean two numbers (`1,250.0`, `1.250,0`, a quoted `1,250` in a file separated by commas) is refused, naming both.
"""

from __future__ import annotations

import re

from passport_app.domain.quantity import LARGEST_MASS, PPM
from passport_app.intake.fault import FieldError

LONGEST_NUMBER = 40
"""Characters of a number at most: enough for any quantity of a plant, too few to make arithmetic slow."""
MASS_DECIMALS = 9
"""Decimals of a kilogram that a microgram has."""

_PLAIN = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?")
_GROUPED_POINT = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_GROUPED_COMMA = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_GROUPED_ONLY = re.compile(r"-?[0-9]{1,3}(?:([.,'’ \u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*")
_EXPONENT = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]+")
_WITH_UNIT = re.compile(r"([-+]?[0-9.,]+)\s*([A-Za-zµμ%°/]+)")


def read_mass(text: str, *, comma: bool = False) -> int:
    """Return micrograms from kilograms with at most 9 decimals.

    `comma` says that a decimal comma is read. Raises FieldError: `number`, `ambiguous_number`, `mass_decimals`,
    `mass_zero`, `mass_negative`, `mass_absurd` (> 100 000 t).
    """
    sign, whole, decimals = _parts(text, comma)
    if len(decimals) > MASS_DECIMALS and decimals[MASS_DECIMALS:].strip("0"):
        raise FieldError(
            "mass_decimals",
            f"{text} kg has {len(decimals)} decimals; a mass has at most 9 (a microgram). Round it in the source.",
        )
    micrograms = int(whole + decimals[:MASS_DECIMALS].ljust(MASS_DECIMALS, "0"))
    if micrograms == 0:
        raise FieldError("mass_zero", "The mass is zero; write what was weighed, in kilograms, or leave the row out.")
    if sign:
        raise FieldError("mass_negative", f"The mass {text} kg is negative; write what was weighed, in kilograms.")
    if micrograms > LARGEST_MASS:
        raise FieldError(
            "mass_absurd",
            f"The mass {text} kg is more than 100 000 t; the column is in kilograms, so the unit is probably another.",
        )
    return micrograms


def read_ppm(text: str, *, comma: bool = False) -> int:
    """Return parts per million, 0 to 1 000 000, from a whole number (`170575`, or `170575.0` as programs write it).

    Raises FieldError: `number`, `ambiguous_number`, `ppm_not_whole`, `ppm_negative`, `ppm_too_large`.
    """
    sign, whole, decimals = _parts(text, comma)
    if len(decimals) == 3 and not decimals.strip("0") and len(whole) <= 3:
        thousand = whole + decimals
        raise FieldError(
            "ambiguous_number",
            f"{text} could mean {whole} or {thousand} ppm; write it without a separator: {whole} or {thousand}.",
        )
    if decimals.strip("0"):
        raise FieldError(
            "ppm_not_whole",
            f"{text} is not a whole number of ppm; write mass fraction x 1 000 000, for example 222342.",
        )
    value = int(whole)
    if sign and value:
        raise FieldError("ppm_negative", f"{text} ppm is negative; a share is between 0 and 1000000 ppm.")
    if value > PPM:
        raise FieldError("ppm_too_large", f"{text} ppm is above the whole; a share is at most 1000000 ppm (100 %).")
    return value


def read_decimal(text: str, *, comma: bool = False, positive: bool = False) -> str:
    """Return the canonical text of a decimal number: no leading or trailing zeros, no `-0`.

    Raises FieldError: `number`, `ambiguous_number`, and with `positive` also `not_positive`.
    """
    sign, whole, decimals = _parts(text, comma)
    whole = whole.lstrip("0") or "0"
    decimals = decimals.rstrip("0")
    zero = whole == "0" and not decimals
    if positive and (sign or zero):
        raise FieldError("not_positive", f"{text} must be greater than zero.")
    number = f"{whole}.{decimals}" if decimals else whole
    return f"-{number}" if sign and not zero else number


def _parts(text: str, comma: bool) -> tuple[str, str, str]:
    """Return sign, whole digits and decimal digits, or raise a FieldError that says what would be right."""
    if len(text) > LONGEST_NUMBER:
        raise FieldError("number", f"The number has {len(text)} characters; at most {LONGEST_NUMBER} are read.")
    match = _PLAIN.fullmatch(text)
    if match is None and comma and "." not in text and text.count(",") == 1:
        match = _PLAIN.fullmatch(text.replace(",", "."))
    if match is None:
        raise _unreadable(text, comma)
    return match[1], match[2], match[3] or ""


def _unreadable(text: str, comma: bool) -> FieldError:
    readings = _two_readings(text)
    if readings:
        one, other = readings
        return FieldError(
            "ambiguous_number",
            f"{text} could mean {one} or {other}; write the number without thousands separators: {one} or {other}.",
        )
    if "," in text and not comma and _PLAIN.fullmatch(text.replace(",", ".")):
        right = text.replace(",", ".")
        return FieldError(
            "number",
            f"{text} has a decimal comma, which is read only in files separated by ';' or tab; write {right}.",
        )
    if _EXPONENT.fullmatch(text):
        return FieldError("number", f"{text} has an exponent; write all its digits, for example 0.0012.")
    unit = _WITH_UNIT.fullmatch(text)
    if unit:
        return FieldError("number", f"{text} holds a unit; write the number alone ({unit[1]}), in the column's unit.")
    return FieldError("number", f"{text!r} is not a number; write digits with a decimal point, for example 1250.5.")


def _two_readings(text: str) -> tuple[str, str] | None:
    """Return the two numbers that a text with thousands separators could mean, or None."""
    if _GROUPED_POINT.fullmatch(text):
        groups, _, end = text.rpartition(".")
        return f"{groups.replace(',', '')}.{end}", _first_as_point(groups, ",") + end
    if _GROUPED_COMMA.fullmatch(text):
        groups, _, end = text.rpartition(",")
        return f"{groups.replace('.', '')}.{end}", _first_as_point(groups, ".") + end
    match = _GROUPED_ONLY.fullmatch(text)
    if match:
        return text.replace(match[1], ""), _first_as_point(text, match[1])
    return None


def _first_as_point(text: str, separator: str) -> str:
    whole, _, rest = text.partition(separator)
    return f"{whole}.{rest.replace(separator, '')}"
