"""Serials of cells: a range stands for every serial between its ends, and nothing is stored per cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDEST_NUMBER = 18
"""Trailing digits of a serial at most: the number must fit the signed 64 bits that the ledger stores."""
MOST_CELLS = 100_000_000
"""Cells of one range at most: more is a slip of a digit, no plant makes a lot of that size."""

_SERIAL = re.compile(r"(.*?)([0-9]+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SerialRange:
    """Every serial from the first to the last, both included (INTAKE.md, "Tables")."""

    prefix: str
    """The text before the trailing digits, the same for all."""
    width: int
    """How many trailing digits there are: `A0042` has 4."""
    first: int
    last: int

    def __post_init__(self) -> None:
        if not 1 <= self.width <= WIDEST_NUMBER or not 0 <= self.first <= self.last < 10**self.width:
            raise ValueError(f"no serials of {self.width} digits run from {self.first} to {self.last}")
        if self.prefix[-1:].isascii() and self.prefix[-1:].isdigit():
            raise ValueError(f"the prefix {self.prefix!r} ends in a digit, which belongs to the number")

    @classmethod
    def parse(cls, first_serial: str, last_serial: str) -> SerialRange:
        """Return the range between two serials; raises ValueError where they do not belong together."""
        prefix, digits = _split(first_serial)
        other, last_digits = _split(last_serial)
        if len(first_serial) != len(last_serial):
            raise ValueError(
                f"the ends differ in length: {first_serial} has {len(first_serial)} characters, "
                f"{last_serial} has {len(last_serial)}; both must have the same"
            )
        if prefix != other:
            raise ValueError(
                f"the text before the trailing digits differs: {prefix!r} in {first_serial}, {other!r} in {last_serial}"
            )
        first, last = int(digits), int(last_digits)
        if first > last:
            raise ValueError(f"the range runs backwards: {first_serial} comes after {last_serial}; swap the two")
        if last - first >= MOST_CELLS:
            raise ValueError(
                f"the range holds {last - first + 1} cells; at most {MOST_CELLS} are taken, a digit is probably wrong"
            )
        return cls(prefix, len(digits), first, last)

    @property
    def count(self) -> int:
        """How many serials the range holds."""
        return self.last - self.first + 1

    def text(self, number: int) -> str:
        """Return the serial of this shape whose trailing number is given, which need not lie in the range.

        Raises ValueError for a number that the width cannot hold.
        """
        if not 0 <= number < 10**self.width:
            raise ValueError(f"{number} does not fit in {self.width} digits")
        return f"{self.prefix}{number:0{self.width}d}"

    def serial(self, position: int) -> str:
        """Return the serial at a position, 0 being the first; raises IndexError outside of the range."""
        if not 0 <= position < self.count:
            raise IndexError(f"position {position} of a range of {self.count}")
        return self.text(self.first + position)

    def position(self, serial: str) -> int:
        """Return the position of a serial, 0 being the first; raises ValueError where it is not in the range."""
        number = self._number(serial)
        if number is None:
            raise ValueError(f"{serial} is not between {self.text(self.first)} and {self.text(self.last)}")
        return number - self.first

    def __contains__(self, serial: object) -> bool:
        return isinstance(serial, str) and self._number(serial) is not None

    def _number(self, serial: str) -> int | None:
        if len(serial) != len(self.prefix) + self.width or not serial.startswith(self.prefix):
            return None
        digits = serial[len(self.prefix) :]
        if not (digits.isascii() and digits.isdigit()):
            return None
        number = int(digits)
        return number if self.first <= number <= self.last else None


def _split(serial: str) -> tuple[str, str]:
    """Return the text before the trailing digits, and the digits; ASCII digits only."""
    match = _SERIAL.fullmatch(serial)
    if match is None:
        raise ValueError(f"the serial {serial!r} does not end in a digit, so it cannot be counted from or to")
    if len(match[2]) > WIDEST_NUMBER:
        raise ValueError(f"the serial {serial} ends in {len(match[2])} digits; at most {WIDEST_NUMBER} can be counted")
    return match[1], match[2]
