"""A column of a chunk at a time: a cheap test that proves all its values good, else each value by itself.

A million rows are read this way at a small multiple of what splitting them into fields costs; only a chunk with
a value out of the ordinary pays for a closer look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import repeat

from passport_app.domain.quantity import LARGEST_MASS, PPM
from passport_app.domain.tables import Column, Value
from passport_app.intake.fault import FieldError
from passport_app.intake.number import LONGEST_NUMBER, MASS_DECIMALS
from passport_app.intake.value import LONGEST_ID, LONGEST_TEXT, check_characters, is_special, reader_of

Fault = tuple[int, FieldError]
"""The index of a value, and what is wrong with it."""
Fast = Callable[[Sequence[str]], Sequence[Value] | None]
"""Reads all values, or returns None where one of them needs a closer look."""

_REMEMBERED = 20_000
"""Different values of a column whose reading is kept: dates, choices, countries repeat."""
_LEADING_ZERO = re.compile(r",0[0-9]")
_SCALES = tuple(10 ** (MASS_DECIMALS - decimals) for decimals in range(MASS_DECIMALS + 1))


class ColumnReader:
    """Reads one column of a table, chunk after chunk."""

    def __init__(self, table: str, column: Column, *, comma: bool) -> None:
        self.column = column
        self._one = reader_of(table, column, comma=comma)
        self._memory: dict[str, Value] = {}
        self._fast = self._remembered if is_special(table, column) else self._fast_of(column)

    def read(self, texts: Sequence[str]) -> tuple[Sequence[Value], list[Fault]]:
        """Return a value for each text, None where it is faulty, and the faults."""
        values = self._fast(texts)
        return (values, []) if values is not None else self._each(texts)

    def _fast_of(self, column: Column) -> Fast:
        match column.kind:
            case "id":
                return lambda texts: self._plain(texts, LONGEST_ID)
            case "text":
                return lambda texts: self._plain(texts, LONGEST_TEXT)
            case "mass":
                return _masses
            case "ppm":
                return self._ppm
            case "decimal":
                return self._decimals
            case _:
                return self._remembered

    def _plain(self, texts: Sequence[str], longest: int) -> Sequence[Value] | None:
        together = "".join(texts)
        if not together.isprintable() or max(map(len, texts)) > longest:
            return None
        if " " in together:
            texts = [text.strip() for text in texts]
        if all(texts):
            return texts
        return None if self.column.required else [text or None for text in texts]

    def _ppm(self, texts: Sequence[str]) -> Sequence[Value] | None:
        together = "".join(texts)
        # Seven digits hold the greatest value, so that no number here is long.
        if not (together.isascii() and (together.isdecimal() or not together)) or max(map(len, texts)) > 7:
            return None
        if all(texts):
            values = list(map(int, texts))
            return values if max(values) <= PPM else None
        if self.column.required:
            return None
        shares = [int(text) if text else None for text in texts]
        return shares if max((share or 0 for share in shares), default=0) <= PPM else None

    def _decimals(self, texts: Sequence[str]) -> Sequence[Value] | None:
        if not all(texts):
            if self.column.required:
                return None
            if not any(texts):
                return [None] * len(texts)
            filled = self._decimals([text or "1" for text in texts])
            return filled and [value if text else None for value, text in zip(filled, texts, strict=True)]
        together = _numbers(texts)
        if together is None or max(map(len, texts)) > LONGEST_NUMBER or _LEADING_ZERO.search(together):
            return None
        if "." in together:
            if max(map(str.count, texts, repeat("."))) > 1:
                return None
            texts = [text.rstrip("0").rstrip(".") if "." in text else text for text in texts]
        return None if self.column.positive and "0" in texts else texts

    def _remembered(self, texts: Sequence[str]) -> Sequence[Value] | None:
        memory = self._memory
        try:
            return [memory[text] for text in texts]
        except KeyError:
            if len(memory) > _REMEMBERED:
                memory.clear()
        try:
            for text in set(texts).difference(memory):
                memory[text] = self._read_one(text)
        except FieldError:
            return None
        return [memory[text] for text in texts]

    def _each(self, texts: Sequence[str]) -> tuple[list[Value], list[Fault]]:
        values: list[Value] = []
        faults: list[Fault] = []
        for index, raw in enumerate(texts):
            try:
                values.append(self._read_one(raw))
            except FieldError as fault:
                values.append(None)
                faults.append((index, fault))
        return values, faults

    def _read_one(self, raw: str) -> Value:
        text = raw.strip()
        if text:
            check_characters(text)
            return self._one(text)
        if self.column.required:
            raise FieldError("missing", f"{self.column.name} is required; fill it in.")
        return self.column.default


def _numbers(texts: Sequence[str]) -> str | None:
    """Return the texts joined by commas, one before and one after, if they are digits with points amid them."""
    together = f",{','.join(texts)},"
    digits = together.replace(",", "")
    if len(together) - len(digits) != len(texts) + 1 or not digits.isascii():
        return None
    if "." in digits:
        digits = digits.replace(".", "")
        if ",." in together or ".," in together:
            return None
    return together if digits.isdecimal() and ",," not in together else None


def _masses(texts: Sequence[str]) -> Sequence[Value] | None:
    if max(map(len, texts)) > LONGEST_NUMBER or _numbers(texts) is None:
        return None
    try:
        # int() refuses a second point; ten decimals or more have no scale.
        masses = [
            int(whole + decimals) * _SCALES[len(decimals)]
            for whole, _, decimals in map(str.partition, texts, repeat("."))
        ]
    except (ValueError, IndexError):
        return None
    return masses if min(masses) > 0 and max(masses) <= LARGEST_MASS else None
