"""How values are shown: numbers by the user's locale, masses exact, states by symbol and word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale

from passport_app.domain.verdict import Check
from passport_app.gui import days
from passport_app.gui.language import mark, tr
from passport_app.gui.terms import maker, term

NONE = "–"
MICROGRAMS_PLACES = {"kg": 9, "g": 6}

STATES = {
    "released": ("✓", mark("released"), "good"),
    "quarantine": ("◌", mark("quarantine"), "warn"),
    "quarantined": ("◌", mark("quarantined"), "warn"),
    "hold": ("◌", mark("on hold"), "warn"),
    "blocked": ("✗", mark("blocked"), "bad"),
    "rejected": ("✗", mark("rejected"), "bad"),
    "scrapped": ("✗", mark("scrapped"), "bad"),
    "signed": ("✓", mark("signed"), "good"),
    "unsigned": ("○", mark("not signed"), "muted"),
    "in battery": ("■", mark("in battery"), ""),
    "in stock": ("□", mark("in stock"), ""),
    "waste": ("△", mark("waste"), "warn"),
    "passed": ("✓", mark("passed"), "good"),
    "failed": ("✗", mark("failed"), "bad"),
    "indeterminate": ("?", mark("cannot be told"), "warn"),
    "problem": ("✗", mark("problem"), "bad"),
    "warning": ("△", mark("warning"), "warn"),
    "note": ("·", mark("note"), "muted"),
    "met": ("✓", mark("met"), "good"),
    "not_met": ("✗", mark("not met"), "bad"),
    "undetermined": ("?", mark("undetermined"), "warn"),
    "not_applicable": ("–", mark("not applicable"), "muted"),
    "valid": ("✓", mark("valid"), "good"),
    "superseded": ("△", mark("superseded"), "warn"),
    "withdrawn": ("✗", mark("withdrawn"), "bad"),
    "revoked": ("△", mark("key revoked"), "warn"),
    "conforms": ("✓", mark("conforms"), "good"),
    "fails": ("✗", mark("fails"), "bad"),
    "incomplete": ("?", mark("not all assayed"), "warn"),
    "unspecified": ("–", mark("no specification"), "muted"),
    "below_minimum": ("✗", mark("too low"), "bad"),
    "above_maximum": ("✗", mark("too high"), "bad"),
    "unit_mismatch": ("?", mark("another unit"), "warn"),
    "not_assayed": ("?", mark("not assayed"), "warn"),
    "lapsed": ("✗", mark("lapsed"), "bad"),
    "lapsing": ("△", mark("lapses soon"), "warn"),
    "undated": ("·", mark("without end"), "muted"),
    "none_binding": ("○", mark("none binding yet"), ""),
}
"""State -> (symbol, word, tone); never colour alone."""

WORDS = {
    "manufacturing_waste": mark("manufacturing waste"),
    "by_product": mark("by-product"),
    "run_around": mark("run-around"),
    "product": mark("product"),
    "loss": mark("loss"),
    "received": mark("received"),
    "primary": mark("primary"),
    "unknown": mark("unknown"),
    "pre_consumer": mark("pre-consumer"),
    "post_consumer": mark("post-consumer"),
}


def count(number: int) -> str:
    """Return a whole number grouped as the locale does."""
    return QLocale().toString(int(number))


def decimals_of(micrograms: int, unit: str = "kg") -> int:
    """Return how many decimals a mass needs to be exact."""
    places = MICROGRAMS_PLACES[unit]
    fraction = abs(micrograms) % 10**places
    while places and fraction % 10 == 0:
        fraction //= 10
        places -= 1
    return places


def mass(micrograms: int | None, unit: str = "kg", decimals: int | None = None) -> str:
    """Return a mass in kg or g, exact: with `decimals` places, or as many as it needs where those are too few."""
    if micrograms is None:
        return NONE
    places = max(decimals or 0, decimals_of(micrograms, unit))
    scaled = abs(micrograms) // 10 ** (MICROGRAMS_PLACES[unit] - places)
    locale = QLocale()
    text = locale.toString(scaled // 10**places)
    if places:
        text += f"{locale.decimalPoint()}{scaled % 10**places:0{places}d}"
    return f"{locale.negativeSign()}{text}" if micrograms < 0 else text


def brief(micrograms: int | None, unit: str = "kg", places: int = 3) -> str:
    """Return a mass for a list: three decimals, rounded towards zero; what is less is said to be less, never zero."""
    if micrograms is None:
        return NONE
    step = 10 ** (MICROGRAMS_PLACES[unit] - places)
    if micrograms and abs(micrograms) < step:
        return f"{'> -' if micrograms < 0 else '< '}{mass(step, unit, places)}"
    whole = abs(micrograms) // step * step
    return mass(-whole if micrograms < 0 else whole, unit, places)


def percent(text: str | None) -> str:
    """Return a percentage as a service gave it, with the locale's decimal point; a dash where there is none."""
    if text is None:
        return NONE
    return text.replace(".", QLocale().decimalPoint())


def day(written: str | date | None) -> str:
    """Return a day of the book as the locale writes it; a dash where there is none."""
    return days.day(written) or NONE


def moment(written: str | None) -> str:
    """Return a time of the book as the locale writes it, without seconds that are zero; a dash where there is none."""
    return days.day(written) or NONE


def state(value: str | None) -> str:
    """Return a state as symbol and word."""
    if not value:
        return NONE
    symbol, word, _ = STATES.get(value, ("·", value.replace("_", " "), ""))
    return f"{symbol} {tr(word)}"


def tone(value: str | None) -> str:
    """Return the tone a state is painted in: `good`, `bad`, `warn`, `muted` or empty."""
    return STATES.get(value or "", ("", "", ""))[2]


def check_answer(check: Check) -> tuple[str, str]:
    """Return a check's verdict in words, and its tone: quiet for what does not weigh."""
    return state(check.verdict.value), tone(check.verdict.value) if check.weighs else "muted"


def word(value: str | None) -> str:
    """Return a term of the tables as a person writes it."""
    if not value:
        return NONE
    return tr(WORDS[value]) if value in WORDS else term(value)


def column_texts(kind: str, values: Sequence[Any]) -> list[str]:
    """Return a column of a page as texts, by its kind in the listing."""
    if kind == "mass_ug":
        return [brief(v) for v in values]
    one: Callable[[Any], str] = {
        "count": lambda v: NONE if v is None else count(v),
        "time": moment,
        "date": day,
        "status": state,
        "term": word,
        "origin": lambda v: maker(v) if v else NONE,
        "material": lambda v: tr("cells") if v == "cells" else v or NONE,
    }.get(kind, lambda v: NONE if v in (None, "") else str(v))  # a name is nobody's to translate
    return [one(v) for v in values]
