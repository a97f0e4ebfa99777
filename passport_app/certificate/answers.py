"""The answers of an audit in the language of a certificate: its sentences found again, with their values.

An audit answers in the program's own English, which is what is signed. What the texts do not know stays as it is; they
are part of what makes a page, and the page is proved by making it again.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from passport_app import assets

_PLACE = re.compile(r"\{(\d+)\}")
_END = re.compile(r"(?<=[.!?]) (?=\S)")
_WIDEST = 4
"""How many sentences one text may be."""
_DEEPEST = 2
"""How often a value is looked into: it may be a sentence itself."""


class _Known(NamedTuple):
    pattern: re.Pattern[str]
    places: tuple[int, ...]
    """Which value each group of the pattern is."""
    words: str


def answer_in(text: str, language: str) -> str:
    """Return what an audit said in a language; the part that is not known as it was said."""
    return text if language == "en" else _said(text, _texts(language, "answers"), 0)


def check_in(name: str, language: str) -> str:
    """Return the name of a check in a language."""
    return name if language == "en" else _found(name, _texts(language, "checks"), _DEEPEST) or name


@lru_cache(maxsize=8)
def _texts(language: str, table: str) -> tuple[_Known, ...]:
    """Return the texts of a table, those with the most letters of their own first."""
    held: dict[str, str] = assets.toml("text", f"answers.{language}.toml")[table]
    ordered = sorted(held.items(), key=lambda pair: -len(_PLACE.sub("", pair[0])))
    return tuple(_Known(_pattern(said), tuple(map(int, _PLACE.findall(said))), words) for said, words in ordered)


def _pattern(said: str) -> re.Pattern[str]:
    pieces = (re.escape(piece) for piece in _PLACE.split(said)[::2])
    return re.compile("(.+?)".join(pieces), re.DOTALL)


def _said(text: str, known: tuple[_Known, ...], depth: int) -> str:
    sentences, told, at = _END.split(text), list[str](), 0
    while at < len(sentences):
        for end in range(min(len(sentences), at + _WIDEST), at, -1):
            words = _found(" ".join(sentences[at:end]), known, depth)
            if words is not None:
                break
        else:
            end, words = at + 1, sentences[at]
        told.append(words)
        at = end
    return " ".join(told)


def _found(text: str, known: tuple[_Known, ...], depth: int) -> str | None:
    for one in known:
        match = one.pattern.fullmatch(text)
        if match:
            values = dict(zip(one.places, match.groups(), strict=True))
            if depth < _DEEPEST:
                values = {place: _said(value, known, depth + 1) for place, value in values.items()}
            return _filled(one.words, values)
    return None


def _filled(words: str, values: dict[int, str]) -> str:
    return _PLACE.sub(lambda place: values[int(place[1])], words)
