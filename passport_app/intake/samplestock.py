"""What the sample plant has on stock while it is made up: how much is left of each lot, and what it holds.

The generator draws from here, so it never uses more than there is. Masses are whole micrograms.
"""

from __future__ import annotations

from collections.abc import Iterable

from passport_app.domain.quantity import PPM

Draw = tuple[str, int]
"""A lot and the mass that is drawn of it."""


class Stock:
    """The lots of the sample plant. A lot's id is its kind, a hyphen and its month: `NI-P-2603`."""

    def __init__(self) -> None:
        self._left: dict[str, int] = {}
        """What is left, by lot, in the order in which they came."""
        self._whole: dict[str, int] = {}
        self._content: dict[str, dict[str, int]] = {}

    def add(self, lot: str, mass: int, content: dict[str, int], *, kept_back: int = 0) -> None:
        """Put a lot on stock: its mass, and the mass of each element in it; what is kept back is never drawn."""
        self._whole[lot] = mass
        self._left[lot] = mass - kept_back
        self._content[lot] = content

    def content(self, draws: Iterable[Draw]) -> dict[str, int]:
        """Return how much of each element draws hold together, as the ledger will compute it."""
        total: dict[str, int] = {}
        for lot, mass in draws:
            for element, held in self._content[lot].items():
                total[element] = total.get(element, 0) + held * mass // self._whole[lot]
        return total

    def rest(self, *kinds: str, share: int = PPM) -> list[Draw]:
        """Return draws of a share (ppm) of all that is left of some kinds of lots, the oldest first."""
        draws = [
            (lot, left * share // PPM)
            for kind in kinds
            for lot, left in self._left.items()
            if lot.rsplit("-", 1)[0] == kind
        ]
        return [(lot, mass) for lot, mass in draws if mass > 0]

    def use(self, draws: Iterable[Draw]) -> None:
        """Take draws off the stock; raises ValueError where a lot does not reach."""
        for lot, mass in draws:
            if not 0 < mass <= self._left[lot]:
                raise ValueError(f"{lot} has {self._left[lot]} ug, {mass} asked for")
            self._left[lot] -= mass
