"""The language in which reports are told: English in the code, the others as the window's translation files have them.

The window has Qt translate; a command reads the same files (`catalogue.py`). What the floors below say (findings,
checks, errors) is English too, and is made of sentences with values in them; `said` finds the sentence again and says
it in the language in force, with the same values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple

from passport_app.telling.sentences import Part, read

CONTEXT = "passport"
SENTENCES = "sentences"
_QUANTITY, _UNIT = re.compile(r"-?\d+\.\d+"), re.compile(r" ?(%|kg|g|mg|ppm)(?![A-Za-z])")
"""A number with decimals, and what stands after it where it is an amount: 6.000 % is six thousand to a German."""


class Tongue(NamedTuple):
    """A language that texts are said in."""

    code: str
    translate: Callable[[str, str, int], str]
    """Of a context and a text, the words; with a number not below 0 the plural form of it, `%Ln` filled in."""
    point: str
    """What stands before decimals."""
    days: Callable[[str], str] = str
    """Of a text, the same with its days as this language writes them; as it is where they stay ISO 8601."""
    finish: Callable[[str], str] = str
    """Of a text with its values in it, the same as one speaks it: what depends on the number that follows."""
    acts: Callable[[str], str] = str
    """Of a sentence, the same with its commands as a window calls what they do; as it is for who types commands."""


def _english(_context: str, text: str, n: int) -> str:
    return text.replace("%Ln", f"{n:,}")


ENGLISH = Tongue("en", _english, ".")
_in_force = [ENGLISH]


def speak(tongue: Tongue) -> None:
    """Put a language in force."""
    _in_force[0] = tongue
    said.cache_clear()


@contextmanager
def days_of_the_book() -> Iterator[None]:
    """Leave days in ISO 8601 and commands as they are for a while, as what leaves the window has them."""
    with speaking(_in_force[0]._replace(days=str, acts=str)):
        yield


@contextmanager
def speaking(tongue: Tongue) -> Iterator[None]:
    """Put a language in force for a while."""
    before = _in_force[0]
    speak(tongue)
    try:
        yield
    finally:
        speak(before)


def tr(text: str, /, n: int = -1, **values: Any) -> str:
    """Return a text in the language in force, with `{names}` filled in; `n` as in the window's `tr`."""
    found = _in_force[0].translate(CONTEXT, text, n)
    return _in_force[0].finish(found.format(**values) if values else found)


def mark(text: str, /, *, plural: bool = False) -> str:  # noqa: ARG001 - for whoever looks for texts to translate
    """Return a text as it is, marked for translation: of tables made before a language is in force.

    It is given to `tr` when it is shown; `plural` says that it will be given a number `n` then.
    """
    return text


@lru_cache(maxsize=4096)
def said(text: str) -> str:
    """Return what a service said in the language in force, its days too; what is not known stays as it is."""
    tongue = _in_force[0]
    if not text or (tongue.code == "en" and tongue.days(text) == text == tongue.acts(text)):
        return text
    return tongue.finish(_say(read(text)))


def _say(parts: tuple[Part, ...]) -> str:
    return "".join(_say_part(part) for part in parts)


def _say_value(part: Part, number: int) -> str:
    """Return a value as it stands in a sentence: a quantity with the decimal point of its language, a day in its form.

    What stands in quotation marks was written so by somebody.
    """
    pieces = part.template.pieces if part.template else ("", "")
    text, before, after = _say(part.values[number]), pieces[number], pieces[number + 1]
    if _QUANTITY.fullmatch(text) and _UNIT.match(after):
        return text.replace(".", _in_force[0].point)
    return text if before.endswith('"') else _in_force[0].days(text)


def _say_part(part: Part) -> str:
    if part.template is None:
        return part.text
    words = _in_force[0].acts(_in_force[0].translate(SENTENCES, part.template.text, -1))
    words = re.sub(r"\{(\d+)\}", lambda at: _say_value(part, int(at[1])), words)
    return f"{words[:1].upper()}{words[1:]}." if part.raised else words
