"""Names in any script in the order and form in which they are read: right to left, and Arabic letters joined.

The Unicode Bidirectional Algorithm (UAX #9) for one line without explicit controls, which names do not keep
(`domain.text.display_name`); Arabic presentation forms by the joining rules of the
Unicode Standard, 9.2. Both from the character data of Python's `unicodedata`, whose version a certificate names.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ISOLATED, _FINAL, _INITIAL, _MEDIAL = "<isolated>", "<final>", "<initial>", "<medial>"
_RIGHT = frozenset({"R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})
_MIRROR = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_DEEPEST = 63
_TATWEEL, _LAM, _NON_JOINER = "\u0640", "\u0644", "\u200c"
_VIRAMA = 9
"""The combining class of the signs that join consonants of India: a non-joiner after one is for them (`shaping.py`)."""


def is_plain(text: str) -> bool:
    """Tell whether a text is read as it is written: nothing in it goes from right to left."""
    return text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text)


def is_right_to_left(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: whether its first letter does (rules P2, P3)."""
    kinds = (unicodedata.bidirectional(c) for c in text)
    return next((kind in _RIGHT for kind in kinds if kind == "L" or kind in _RIGHT), False)


def in_visual_order(text: str, right: bool | None = None) -> str:
    """Return a line as its signs stand from left to right, joined where the script joins them.

    `right` tells which way the paragraph runs that the line is of; else the line is a paragraph of its own.
    """
    if is_plain(text) and not right:
        return text
    shaped = _join(text)
    levels = _levels(shaped, int(is_right_to_left(text) if right is None else right))
    clusters = _clusters(shaped, levels)
    highest, odd = max(levels, default=0), min((level for level in levels if level % 2), default=1)
    for level in range(highest, odd - 1, -1):  # rule L2
        at = 0
        while at < len(clusters):
            end = at
            while end < len(clusters) and clusters[end][1] >= level:
                end += 1
            clusters[at:end] = clusters[at:end][::-1]
            at = end + 1
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


def _levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each sign: even from left to right, odd from right to left."""
    kinds = [unicodedata.bidirectional(c) or "L" for c in text]
    ends = "R" if base else "L"
    _resolve_weak(kinds, ends)
    _resolve_brackets(text, kinds, ends)
    _resolve_neutral(kinds, ends)
    raised = {"L": base, "R": base | 1, "EN": base + 2 - base % 2, "AN": base + 2 - base % 2}  # rules I1, I2
    levels = [base + base % 2 if kind == "L" else raised[kind] for kind in kinds]
    for at in range(len(text) - 1, -1, -1):  # rule L1
        if unicodedata.bidirectional(text[at]) not in ("WS", "S", "B", "BN"):
            break
        levels[at] = base
    return levels


def _resolve_weak(kinds: list[str], ends: str) -> None:
    """Resolve marks, numbers and what stands between and beside them (rules W1 to W7)."""
    before = ends
    for at, kind in enumerate(kinds):  # W1
        kinds[at] = before if kind == "NSM" else kind
        before = kinds[at]
    strong = ends
    for at, kind in enumerate(kinds):  # W2, W3
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[at] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for at in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[at - 1 : at + 2]
        if left == right and ((kind in ("ES", "CS") and left == "EN") or (kind == "CS" and left == "AN")):
            kinds[at] = left
    _resolve_terminators(kinds)
    strong = ends
    for at, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _resolve_terminators(kinds: list[str]) -> None:
    """Resolve signs beside numbers, such as % and currency, and then every other separator (rules W5, W6)."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > at and "EN" in (kinds[at - 1] if at else "", kinds[end] if end < len(kinds) else ""):
            kinds[at:end] = ["EN"] * (end - at)
        at = end + 1
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]


def _resolve_brackets(text: str, kinds: list[str], ends: str) -> None:
    """Give both brackets of a pair the direction of what they hold (rule N0, pairs by BD16)."""
    for opening, closing in _pairs(text, kinds):
        within = {_side(kind) for kind in kinds[opening + 1 : closing] if kind not in _NEUTRAL}
        if not within:
            continue
        side = ends
        if ends not in within:  # what they hold is against the line: so are they, if what comes before them is
            before = (_side(kind) for kind in reversed(kinds[:opening]) if kind not in _NEUTRAL)
            side = next(iter(within)) if next(before, ends) != ends else ends
        for at in (opening, closing):
            kinds[at] = side
            for mark in range(at + 1, len(text)):
                if unicodedata.bidirectional(text[mark]) != "NSM":
                    break
                kinds[mark] = side


def _pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    """Return the pairs of brackets, by the place of the opening one."""
    found: list[tuple[int, int]] = []
    open_: list[int] = []
    for at, sign in enumerate(text):
        if kinds[at] not in _NEUTRAL:
            continue
        if sign in _BRACKETS:
            if len(open_) == _DEEPEST:
                break
            open_.append(at)
            continue
        match = next((place for place in reversed(open_) if _BRACKETS[text[place]] == sign), None)
        if match is not None:
            del open_[open_.index(match) :]
            found.append((match, at))
    return sorted(found)


def _resolve_neutral(kinds: list[str], ends: str) -> None:
    """Give what has no direction that of its neighbours where these agree, else that of the line (rules N1, N2)."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > at:
            left = _side(kinds[at - 1]) if at else ends
            right = _side(kinds[end]) if end < len(kinds) else ends
            kinds[at:end] = [left if left == right else ends] * (end - at)
        at = end + 1


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"


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
