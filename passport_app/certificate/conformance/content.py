"""What pages draw: which operators, colours and codes, and under which marks; read once for all checks.

ISO 19005-3, 6.2.2 (content streams), 6.2.4 (colours); ISO 32000-1, 14.6 (marked content).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from passport_app.certificate.conformance.fault import Fault, name, table

_STATE = frozenset(["q", "Q", "cm", "w", "J", "j", "M", "d", "ri", "i", "gs"])
_PATH = frozenset(["m", "l", "c", "v", "y", "h", "re", "W", "W*", "n"])
_PAINT = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "INLINE", "IMAGE"])
_COLOUR = frozenset(["CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg"])
_TEXT = frozenset(["BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*"])
_SHOW = frozenset({"Tj", "TJ", "'", '"'})
_MARKS = frozenset(["MP", "DP", "BMC", "BDC", "EMC", "BX", "EX", "d0", "d1"])
_KNOWN = _STATE | _PATH | _PAINT | _COLOUR | _TEXT | _SHOW | _MARKS
_CMYK = frozenset({"k", "K"})
_MOST_OPERATORS, _DEEPEST = 200_000, 28


@dataclass(slots=True)
class Drawn:
    """What the pages of a file draw."""

    faults: list[Fault] = field(default_factory=list)
    fonts: dict[str, tuple[Any, set[int]]] = field(default_factory=dict)
    """By object: the font and the codes shown in it."""
    marks: list[dict[int, int]] = field(default_factory=list)
    """Of each page: MCID to how many times text or lines were drawn under it."""
    tags: list[dict[int, str]] = field(default_factory=list)
    """Of each page: MCID to the tag it was marked with."""
    unmarked: list[int] = field(default_factory=list)
    """Of each page: how many times something was drawn under no mark."""
    mixed: list[int] = field(default_factory=list)
    """Of each page: how many artifacts stand within content, or content within artifacts."""


@dataclass(slots=True)
class _Hand:
    """The state of one page's drawing."""

    number: int
    resources: Any
    font: str = ""
    depth: int = 0
    open: list[int | None] = field(default_factory=list)
    """Marks that are open: an MCID, -1 for an artifact, None for what says nothing."""


def read_content(pdf: pikepdf.Pdf) -> Drawn:
    """Return what the pages of a file draw, with the faults of drawing."""
    drawn = Drawn()
    for number, page in enumerate(pdf.pages):
        drawn.marks.append({})
        drawn.tags.append({})
        drawn.unmarked.append(0)
        drawn.mixed.append(0)
        hand = _Hand(number, table(page.obj.get("/Resources")))
        try:
            instructions = pikepdf.parse_content_stream(page)
        except pikepdf.PdfError as error:
            drawn.faults.append(Fault("6.2.2", f"the content of page {number + 1} cannot be read: {error}"))
            continue
        if len(instructions) > _MOST_OPERATORS:
            drawn.faults.append(Fault("6.2.2", f"page {number + 1} draws more than any certificate"))
            continue
        for instruction in instructions:
            drawn.faults += _follow(drawn, hand, str(instruction.operator), list(instruction.operands))
        if hand.open or hand.depth:
            drawn.faults.append(Fault("6.2.2", f"page {number + 1} ends within a mark or a saved state"))
    return drawn


def _follow(drawn: Drawn, hand: _Hand, operator: str, operands: list[Any]) -> Iterator[Fault]:
    page = f"page {hand.number + 1}"
    if operator in _CMYK or (operator in ("cs", "CS") and name(operands[0]) == "DeviceCMYK"):
        yield Fault("6.2.4.3", f"{page} draws in CMYK")
    elif operator not in _KNOWN:
        yield Fault("6.2.2", f"{page} uses {operator}, which is no operator")
    if operator in ("q", "Q"):
        hand.depth += 1 if operator == "q" else -1
        if not 0 <= hand.depth <= _DEEPEST:
            yield Fault("6.1.13", f"{page} saves its state {hand.depth} deep")
    elif operator in ("BMC", "BDC"):
        mark = _opened(drawn, hand, operands)
        drawn.mixed[hand.number] += mark is not None and any(other is not None for other in hand.open)
        hand.open.append(mark)
    elif operator == "EMC":
        if not hand.open:
            yield Fault("6.2.2", f"{page} ends a mark that was not begun")
        else:
            hand.open.pop()
    elif operator == "Tf":
        hand.font = name(operands[0])
    elif operator in _SHOW:
        yield from _show(drawn, hand, operands)
    if operator in _SHOW or operator in _PAINT:
        _count(drawn, hand)


def _opened(drawn: Drawn, hand: _Hand, operands: list[Any]) -> int | None:
    tag = name(operands[0])
    held = table(operands[1]) if len(operands) > 1 else pikepdf.Dictionary()
    if tag == "Artifact":
        return -1
    number = held.get("/MCID")
    if not isinstance(number, int):
        return None
    drawn.marks[hand.number].setdefault(number, 0)
    drawn.tags[hand.number][number] = tag
    return number


def _count(drawn: Drawn, hand: _Hand) -> None:
    mark = next((mark for mark in reversed(hand.open) if mark is not None), None)
    if mark is None:
        drawn.unmarked[hand.number] += 1
    elif mark >= 0:
        drawn.marks[hand.number][mark] += 1


def _show(drawn: Drawn, hand: _Hand, operands: list[Any]) -> Iterator[Fault]:
    font = table(table(hand.resources.get("/Font")).get(f"/{hand.font}"))
    if "/Subtype" not in font:
        yield Fault("6.2.2", f"page {hand.number + 1} writes in {hand.font or 'no font'}, which it does not have")
        return
    key = f"{font.objgen}" if font.is_indirect else f"{hand.number}/{hand.font}"
    codes = drawn.fonts.setdefault(key, (font, set()))[1]
    for operand in operands:
        for text in operand if isinstance(operand, pikepdf.Array) else [operand]:
            if isinstance(text, pikepdf.String):
                codes.update(bytes(text))
