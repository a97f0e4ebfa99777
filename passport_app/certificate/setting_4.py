"""How layout 4 set a line, kept as it was: certificates in it are proved by being made again (`layouts.py`).

Arabic letters were joined by their presentation forms (Unicode Standard, 9.2), marks stood behind their letters, and
only the scripts of India, Thai, Lao and Khmer were shaped.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from passport_app.certificate.scripts import is_plain, is_right_to_left, levels_of, turned
from passport_app.certificate.shaping import JOINERS, Part
from passport_app.certificate.typefaces import fonts_for, is_shaped, signs_of

_ISOLATED, _FINAL, _INITIAL, _MEDIAL = "<isolated>", "<final>", "<initial>", "<medial>"
_MIRROR = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_TATWEEL, _LAM, _NON_JOINER = "\u0640", "\u0644", "\u200c"
_VIRAMA = 9
"""The combining class of the signs that join consonants of India: a non-joiner after one is for them (`shaping.py`)."""


def parts_of(text: str, font: str, right: bool | None) -> list[Part]:
    """Return a line of which everything can be written as parts of one font each, from left to right."""
    pieces: list[tuple[str, str]] = []
    for sign in in_visual_order(text, right):
        before = pieces[-1][0] if pieces else font
        name, shown = (before, sign) if _goes_with(sign, before, font) else _choose(sign, font)
        if pieces and before == name:
            pieces[-1] = (name, pieces[-1][1] + shown)
        else:
            pieces.append((name, shown))
    return [Part(name, shown, "ltr" if is_shaped(name) else "") for name, shown in pieces]


def _goes_with(sign: str, before: str, font: str) -> bool:
    """Tell whether a sign belongs to the shaped piece before it: a joiner, or what several scripts share."""
    return is_shaped(before) and sign in signs_of(before) and (sign in JOINERS or sign not in signs_of(font))


def _choose(sign: str, font: str) -> tuple[str, str]:
    for name in fonts_for(sign, font):
        if sign in signs_of(name):
            return name, sign
    # A joined form that the font lacks: the letter itself, which it has.
    plain = unicodedata.normalize("NFKC", sign)
    return _choose(plain if plain != sign and len(plain) == 1 else "\ufffd", font)


def in_visual_order(text: str, right: bool | None = None) -> str:
    """Return a line as its signs stand from left to right, joined where the script joins them.

    `right` tells which way the paragraph runs that the line is of; else the line is a paragraph of its own.
    """
    if is_plain(text) and not right:
        return text
    shaped = _join(text)
    levels = levels_of(shaped, int(is_right_to_left(text) if right is None else right))
    clusters = _clusters(shaped, levels)
    clusters = turned(clusters)
    return "".join(_MIRROR.get(sign, sign) if level % 2 else sign for sign, level in clusters)


def _clusters(text: str, levels: list[int]) -> list[tuple[str, int]]:
    """Return signs with the marks upon them, which stay behind their sign when it is moved (rule L3)."""
    clusters: list[tuple[str, int]] = []
    for sign, level in zip(text, levels, strict=True):
        if clusters and unicodedata.bidirectional(sign) == "NSM":
            clusters[-1] = (clusters[-1][0] + sign, clusters[-1][1])
        else:
            clusters.append((sign, level))
    return clusters


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Return the presentation forms of letters, and those of lam with an alef, by the form."""
    letters: dict[str, dict[str, str]] = {}
    ligatures: dict[str, dict[str, str]] = {}
    for point in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        form, _, made = unicodedata.decomposition(chr(point)).partition(" ")
        signs = "".join(chr(int(code, 16)) for code in made.split())
        if len(signs) == 1:
            letters.setdefault(signs, {})[form] = chr(point)
        elif len(signs) == 2 and signs[0] == _LAM:
            ligatures.setdefault(signs[1], {})[form] = chr(point)
    return letters, ligatures


def _join(text: str) -> str:
    """Return a text with its Arabic letters in the forms that joining gives them; marks do not interrupt it."""
    letters, ligatures = _forms()
    shown: list[str] = []
    joined = False  # whether the letter before reaches over to this one
    at = 0
    while at < len(text):
        sign = text[at]
        if unicodedata.bidirectional(sign) == "NSM":
            shown.append(sign)
            at += 1
            continue
        if sign == _NON_JOINER and unicodedata.combining(text[at - 1]) != _VIRAMA:
            at += 1  # not drawn: the letter before it has seen that it is not joined
            continue
        alef = text[at + 1] if sign == _LAM and at + 1 < len(text) else ""
        forms = ligatures.get(alef) or letters.get(sign, {})
        taken = 2 if alef in ligatures else 1
        follows = _INITIAL in forms and _takes(text, at + taken, letters)
        receives = joined and _FINAL in forms
        form = {(0, 0): _ISOLATED, (1, 0): _FINAL, (0, 1): _INITIAL, (1, 1): _MEDIAL}[receives, follows]
        shown.append(forms.get(form, sign))
        joined = follows or sign == _TATWEEL
        at += taken
    return "".join(shown)


def _takes(text: str, at: int, letters: dict[str, dict[str, str]]) -> bool:
    """Tell whether the next letter can be joined from before."""
    while at < len(text) and unicodedata.bidirectional(text[at]) == "NSM":
        at += 1
    return at < len(text) and (text[at] == _TATWEEL or _FINAL in letters.get(text[at], {}))
