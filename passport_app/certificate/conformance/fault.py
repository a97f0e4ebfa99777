"""What a check of conformance finds, and the walk over a document that all checks share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

MOST_VALUES = 400_000


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that is not kept."""

    rule: str
    """Clause of ISO 19005-3:2012, or of ISO 14289-1:2014 after `UA-`."""
    text: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.text}"


def dictionaries(pdf: pikepdf.Pdf) -> Iterator[tuple[Any, str]]:
    """Yield every dictionary and stream of a file, direct ones too, with the number of the object it is in.

    Raises ValueError past a bound that no certificate comes near.
    """
    seen = 0
    for held in pdf.objects:
        where = f"object {held.objgen[0]}"
        stack: list[Any] = [held]
        while stack:
            value = stack.pop()
            seen += 1
            if seen > MOST_VALUES:
                raise ValueError("it holds more values than any certificate")
            if isinstance(value, pikepdf.Array):
                stack += [item for item in value if _direct(item)]
            elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
                yield value, where
                stack += [item for _, item in value.items() if _direct(item)]


def _direct(value: object) -> bool:
    return isinstance(value, (pikepdf.Array, pikepdf.Dictionary)) and not value.is_indirect


def name(value: object) -> str:
    """Return a PDF name without its slash, or an empty text for what is not a name."""
    return str(value)[1:] if isinstance(value, pikepdf.Name) else ""


def table(value: object) -> Any:
    """Return a dictionary or stream as it is, and an empty dictionary for anything else."""
    return value if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)) else pikepdf.Dictionary()


def items(value: object) -> list[Any]:
    """Return the items of an array, and none for anything else."""
    return list(value) if isinstance(value, pikepdf.Array) else []
