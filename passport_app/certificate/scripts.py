"""Which way a line is read, and where its parts stand: the Unicode Bidirectional Algorithm (UAX #9).

For one line without explicit controls, which names do not keep (`domain.text.display_name`). By the character data of
Python's `unicodedata`, whose version a certificate names.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

_RIGHT = frozenset({"R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_DEEPEST = 63


def is_plain(text: str) -> bool:
    """Tell whether a text is read as it is written: nothing in it goes from right to left."""
    return text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text)


def is_right_to_left(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: whether its first letter does (rules P2, P3)."""
    kinds = (unicodedata.bidirectional(c) for c in text)
    return next((kind in _RIGHT for kind in kinds if kind == "L" or kind in _RIGHT), False)


def visual_runs(text: str, right: bool | None = None) -> list[tuple[str, bool]]:
    """Return the parts of a line from left to right, each as it is written and with whether it is read from the right.

    `right` tells which way the paragraph runs that the line is of; else the line is a paragraph of its own.
    """
    if is_plain(text) and not right:
        return [(text, False)]
    at, parts = 0, []
    for level, run in groupby(levels_of(text, int(is_right_to_left(text) if right is None else right))):
        end = at + len(list(run))
        parts.append((text[at:end], level))
        at = end
    return [(part, level % 2 == 1) for part, level in turned(parts)]


def turned(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return parts of a line with their levels in the order in which they stand from left to right (rule L2)."""
    turned = list(parts)
    highest, odd = max((p[1] for p in parts), default=0), min((p[1] for p in parts if p[1] % 2), default=1)
    for level in range(highest, odd - 1, -1):
        at = 0
        while at < len(turned):
            end = at
            while end < len(turned) and turned[end][1] >= level:
                end += 1
            turned[at:end] = turned[at:end][::-1]
            at = end + 1
    return turned


def levels_of(text: str, base: int) -> list[int]:
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
