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
        self.left: dict[str, int] = {}
        """What is left, by lot, in the order in which they came."""
        self._whole: dict[str, int] = {}
        self._content: dict[str, dict[str, int]] = {}

    def add(self, lot: str, mass: int, content: dict[str, int]) -> None:
        """Put a lot on stock: its mass, and the mass of each element in it."""
        self.left[lot] = self._whole[lot] = mass
        self._content[lot] = content

    def content(self, draws: Iterable[Draw]) -> dict[str, int]:
        """Return how much of each element draws hold together, as the ledger will compute it."""
        total: dict[str, int] = {}
        for lot, mass in draws:
            for element, held in self._content[lot].items():
                total[element] = total.get(element, 0) + held * mass // self._whole[lot]
        return total

    def rest(self, *kinds: str) -> list[Draw]:
        """Return all that is left of some kinds of lots."""
        return [(lot, self.left[lot]) for kind in kinds for lot in self._lots(kind)]

    def draw(self, kind: str, mass: int) -> list[Draw]:
        """Return draws of a mass in all, the oldest lots first; raises ValueError where there is too little."""
        draws = []
        missing = mass
        for lot in self._lots(kind):
            taken = min(missing, self.left[lot])
            if taken:
                draws.append((lot, taken))
            missing -= taken
        if missing:
            raise ValueError(f"{missing} ug too little of {kind}")
        return draws

    def fill(self, kind: str, element: str, need: int, given: Iterable[Draw]) -> list[Draw]:
        """Return draws that bring an element up to `need` micrograms, counting what is given; oldest lots first."""
        draws = []
        missing = need - self.content(given).get(element, 0)
        for lot in self._lots(kind):
            if missing <= 0:
                break
            held = self._content[lot][element]
            taken = min(self.left[lot], -(-missing * self._whole[lot] // held))
            draws.append((lot, taken))
            missing -= held * taken // self._whole[lot]
        if missing > 0:
            raise ValueError(f"{missing} ug {element} too little in {kind}")
        return draws

    def use(self, draws: Iterable[Draw]) -> None:
        """Take draws off the stock; raises ValueError where a lot does not reach."""
        for lot, mass in draws:
            if not 0 < mass <= self.left[lot]:
                raise ValueError(f"{lot} has {self.left[lot]} ug, {mass} asked for")
            self.left[lot] -= mass

    def _lots(self, kind: str) -> list[str]:
        return [lot for lot, mass in self.left.items() if mass > 0 and lot.rsplit("-", 1)[0] == kind]
