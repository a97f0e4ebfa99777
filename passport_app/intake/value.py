"""One value of each kind from its text; the text is stripped and not empty. Each reader raises FieldError."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from passport_app.domain.tables import Column, Value
from passport_app.intake.fault import FieldError, broken
from passport_app.intake.identifier import read_gtin, read_identifier
from passport_app.intake.number import read_decimal, read_mass, read_ppm
from passport_app.intake.vocabulary import COUNTRIES, ELEMENT_SET

LONGEST_ID = 128
LONGEST_TEXT = 4096
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years of a plant's dates: outside of them a digit is wrong."""

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)
# Controls but tab and line ends; marks that reorder text, by which what is shown may differ from what is stored.
_UNFIT_IN_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})

Reader = Callable[[str], Value]


def reader_of(table: str, column: Column, *, comma: bool) -> Reader:  # noqa: PLR0911 - one for each kind
    """Return the function that reads one value of a column; `comma` says that a decimal comma is read."""
    special = _SPECIAL.get((table, column.name))
    if special is not None:
        return partial(special, comma)
    match column.kind:
        case "mass":
            return partial(read_mass, comma=comma)
        case "ppm":
            return partial(read_ppm, comma=comma)
        case "decimal":
            return partial(read_decimal, comma=comma, positive=column.positive)
        case "choice":
            return partial(_choice, column.choices)
        case "roles":
            return partial(_roles, column.choices)
        case kind:
            return _SIMPLE[kind]


def check_characters(text: str) -> None:
    """Refuse text with bytes that the encoding of its file does not allow; raises FieldError (`encoding`)."""
    if broken(text):
        raise FieldError(
            "encoding",
            "The value holds bytes that are not in the encoding of the file; save the file as UTF-8 "
            "(in a spreadsheet: CSV UTF-8).",
        )


def read_id(text: str) -> str:
    """Return an identifier of at most 128 characters, all of them visible."""
    if len(text) > LONGEST_ID:
        raise FieldError("too_long", f"The id has {len(text)} characters; at most {LONGEST_ID} are taken.")
    if not text.isprintable():
        sign = next(sign for sign in text if not sign.isprintable())
        raise FieldError("control_character", f"The id holds the invisible character U+{ord(sign):04X}; take it out.")
    return text


def read_text(text: str) -> str:
    """Return text of at most 4096 characters; line ends and tabs are allowed, other controls are not."""
    if len(text) > LONGEST_TEXT:
        raise FieldError("too_long", f"The text has {len(text)} characters; at most {LONGEST_TEXT} are taken.")
    unfit = _UNFIT_IN_TEXT.search(text)
    if unfit:
        raise FieldError("control_character", f"The text holds the control sign U+{ord(unfit[0]):04X}; take it out.")
    return text


def read_date(text: str) -> str:
    """Return an ISO 8601 calendar date that exists."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise FieldError("date", "A date is written year-month-day, as 2026-11-23 (ISO 8601).")
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise FieldError("date", f"There is no such day as {text}; correct the month or the day.") from None
    _check_year(day.year)
    return text


def read_time(text: str) -> str:
    """Return an ISO 8601 time with its offset, in one spelling: `T`, seconds, and `+00:00` for `Z`."""
    match = _TIME.fullmatch(text)
    if match is None:
        raise FieldError("time", "A time is written as 2026-11-23T06:00:00+01:00 (ISO 8601).")
    if match[1] is None:
        raise FieldError(
            "time_offset", "The time lacks its offset from UTC; write +01:00 or Z after it, as 06:00+01:00."
        )
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise FieldError("time", f"There is no such time as {text}; correct the day, the hour or the offset.") from None
    _check_year(moment.year)
    return moment.isoformat()


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise FieldError("date", f"The year {year:04d} is not between {FIRST_YEAR} and {LAST_YEAR}: a digit is wrong.")


def read_flag(text: str) -> int:
    """Return 1 for yes and 0 for no."""
    word = text.lower()
    if word in _YES:
        return 1
    if word in _NO:
        return 0
    raise FieldError("flag", "Write yes or no (true, false, 1 and 0 are read too).")


def read_country(text: str) -> str:
    """Return an ISO 3166-1 alpha-2 code."""
    if text in COUNTRIES:
        return text
    hint = f"write {text.upper()}" if text.upper() in COUNTRIES else "for example IT"
    raise FieldError("country", f"A country is its two capital letters of ISO 3166-1, {hint}.")


def read_element(text: str) -> str:
    """Return the symbol of a chemical element."""
    if text in ELEMENT_SET:
        return text
    hint = text.capitalize()
    right = f"write {hint}" if hint in ELEMENT_SET else "for example Ni, Co, Li or Pb"
    raise FieldError("element", f"An element is written by its symbol, {right}.")


def _choice(choices: tuple[str, ...], text: str) -> str:
    if text in choices:
        return text
    near = next((choice for choice in choices if choice.lower() == text.lower().replace(" ", "_")), None)
    hint = f"Write {near}." if near else f"Write one of: {', '.join(choices)}."
    raise FieldError("choice", hint)


def _roles(choices: tuple[str, ...], text: str) -> str:
    words = text.split()
    wrong = [word for word in words if word not in choices]
    if wrong:
        raise FieldError("roles", f"{', '.join(wrong)}: no such role. Write, with blanks between: {' '.join(choices)}.")
    if len(set(words)) < len(words):
        raise FieldError("roles", "A role is named twice; name each once.")
    return " ".join(words)


def _gtin(_comma: bool, text: str) -> str:
    return read_gtin(text)


def _not_negative(comma: bool, text: str) -> str:
    number = read_decimal(text, comma=comma)
    if number.startswith("-"):
        raise FieldError("negative", f"{text} is negative; this can only be zero or more.")
    return number


_SIMPLE: dict[str, Reader] = {
    "id": read_id,
    "text": read_text,
    "country": read_country,
    "identifier": read_identifier,
    "element": read_element,
    "date": read_date,
    "time": read_time,
    "flag": read_flag,
}
_SPECIAL: dict[tuple[str, str], Callable[[bool, str], Value]] = {
    ("models", "gtin"): _gtin,
    ("assays", "uncertainty"): _not_negative,
    ("spent_batteries", "state_of_health_pct"): _not_negative,
}


def is_special(table: str, column: Column) -> bool:
    """Tell whether a column is checked beyond what its kind asks."""
    return (table, column.name) in _SPECIAL
