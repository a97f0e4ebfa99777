"""Sentences of the floors below, found again among the templates that they were made of.

A service says "Lot N-17 is held." and the translation files know "Lot {0} is held."; found are the template and the
values, so that the window can say it in another language. A text can be several sentences, and a value a sentence or
a part of one again: of all readings, the one that explains the most letters is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from passport_app.assets import resource

_VALUE = re.compile(r"\{\d+\}")
_WORD = re.compile(r"[A-Za-z]+")
_END = re.compile(r"(?<=[.!?]) (?=\S)|\n")
_DEEPEST = 3
"""How often a value is looked into."""
_WIDEST = 4
"""How many sentences may be one template."""


class Template(NamedTuple):
    """A sentence with places for values, as `sentences.txt` lists it."""

    text: str
    pieces: tuple[str, ...]
    """What stands before, between and after the values."""
    weight: int
    """How many letters are its own."""


class Part(NamedTuple):
    """A piece of a text: an instance of a template, or, without one, what is not known and stays as it is."""

    text: str
    template: Template | None = None
    values: tuple[tuple[Part, ...], ...] = ()
    raised: bool = False
    """Whether it is a part of a sentence, said as a whole one: with a capital letter and a full stop."""


class _Reading(NamedTuple):
    weight: int
    parts: tuple[Part, ...]


def read(text: str) -> tuple[Part, ...]:
    """Return the parts of a text, which joined are the text again."""
    return _read(text, 0).parts


def known(text: str) -> tuple[str, ...]:
    """Return the templates that a text is made of, one after the other; nothing where any of it is unknown."""
    parts = [part for part in read(text) if part.text.strip()]
    return tuple(part.template.text for part in parts if part.template) if all(p.template for p in parts) else ()


def _read(text: str, depth: int) -> _Reading:
    """Return the reading of a text that explains the most; of several as good, the one with the fewest parts."""
    ends = [0, *(at.end() for at in _END.finditer(text)), len(text)]
    best = [_Reading(0, ())]
    for last in range(1, len(ends)):
        readings = [
            _after(best[first], _one(text[ends[first] : ends[last]], depth))
            for first in range(max(0, last - _WIDEST), last)
        ]
        if last > _WIDEST and last == len(ends) - 1:
            readings.append(_one(text, depth))
        best.append(max(readings, key=lambda reading: (reading.weight, -len(reading.parts))))
    return best[-1]


def _after(before: _Reading, more: _Reading) -> _Reading:
    return _Reading(before.weight + more.weight, before.parts + more.parts)


def _one(text: str, depth: int) -> _Reading:
    """Return the best reading of a text as one template, with what its values say themselves."""
    inner = text.strip()
    best = _instance(inner, depth)
    if best is None and inner[:1].isupper() and inner.endswith("."):
        best = _instance(inner[0].lower() + inner[1:-1], depth)
        best = best and _Reading(best.weight, (best.parts[0]._replace(text=inner, raised=True),))
    if best is None:
        return _Reading(0, (Part(text),))
    before, after = text.split(inner, 1)
    return _Reading(best.weight, (*_space(before), *best.parts, *_space(after)))


def _space(text: str) -> tuple[Part, ...]:
    return (Part(text),) if text else ()


def _instance(text: str, depth: int) -> _Reading | None:
    """Return the reading of a text as an instance of the template that explains the most of it."""
    best = None
    for template in _candidates(text):
        values = _values(template, text)
        if values is None:
            continue
        readings = [_value(value, depth) for value in values]
        weight = template.weight + sum(reading.weight for reading in readings)
        if best is None or weight > best.weight:
            best = _Reading(weight, (Part(text, template, tuple(reading.parts for reading in readings)),))
    return best


def _value(text: str, depth: int) -> _Reading:
    if " " in text.strip():
        return _read(text, depth + 1) if depth < _DEEPEST else _Reading(0, (Part(text),))
    template = _alone().get(text)
    return _Reading(template.weight, (Part(text, template),)) if template else _Reading(0, (Part(text),))


def _values(template: Template, text: str) -> tuple[str, ...] | None:
    """Return what stands in a template's places, None where the text is no instance of it."""
    pieces = template.pieces
    if len(pieces) == 1:
        return () if text == pieces[0] else None
    at, end = len(pieces[0]), len(text) - len(pieces[-1])
    if at > end or not (text.startswith(pieces[0]) and text.endswith(pieces[-1])):
        return None
    values = []
    for piece in pieces[1:-1]:
        found = text.find(piece, at, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(piece)
    return (*values, text[at:end])


def _candidates(text: str) -> list[Template]:
    """Return the templates that can be meant: those whose rarest word is in the text, and those without any."""
    index = _index()
    words = dict.fromkeys(_WORD.findall(text))
    return [template for word in ("", *words) for template in index.get(word, ())]


@lru_cache(maxsize=1)
def _templates() -> tuple[Template, ...]:
    """Return all templates, those that say more first."""
    lines = resource("translations", "sentences.txt").read_text(encoding="utf-8").splitlines()
    return tuple(sorted((_template(line.replace("\\n", "\n")) for line in lines if line), key=lambda t: -t.weight))


@lru_cache(maxsize=1)
def _alone() -> dict[str, Template]:
    """Return the terms that stand in sentences as values: templates of one word."""
    return {template.text: template for template in _templates() if " " not in template.text}


@lru_cache(maxsize=1)
def _index() -> dict[str, list[Template]]:
    """Return the templates by the rarest word that is whole in them."""
    words = [_whole_words(template) for template in _templates()]
    often = Counter(word for own in words for word in own)
    found: dict[str, list[Template]] = {}
    for template, own in zip(_templates(), words, strict=True):
        found.setdefault(min(own, key=lambda word: (often[word], word), default=""), []).append(template)
    return found


def _template(text: str) -> Template:
    pieces = tuple(_VALUE.split(text))
    return Template(text, pieces, sum(map(str.isalpha, "".join(pieces))))


def _whole_words(template: Template) -> set[str]:
    """Return the words that no value can run into: a letter may stand beside a place."""
    found = set()
    for number, piece in enumerate(template.pieces):
        for word in _WORD.finditer(piece):
            open_before = word.start() == 0 and number > 0
            open_after = word.end() == len(piece) and number < len(template.pieces) - 1
            if not (open_before or open_after):
                found.add(word[0])
    return found
