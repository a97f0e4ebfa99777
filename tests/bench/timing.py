"""Measuring: sides of a comparison in turn, the median of several rounds, one line for each result and its aim."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One result: a figure in words, and whether it meets its aim (None: there is none)."""

    what: str
    figure: str
    aim: str = ""
    met: bool | None = None

    def __str__(self) -> str:
        state = {True: "met", False: "MISSED", None: ""}[self.met]
        return f"{self.what:<58} {self.figure:>22}  {self.aim:<24} {state}".rstrip()


def seconds(act: Callable[[], object]) -> float:
    """Return how long an act takes, once."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def median(act: Callable[[], object], rounds: int = 5) -> float:
    """Return the median of several rounds, in seconds."""
    return statistics.median(seconds(act) for _ in range(rounds))


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], rounds: int = 3) -> tuple[float, float]:
    """Return the medians of two acts that say their own times, run in turn so that both meet the same machine."""
    one, two = [], []
    for _ in range(rounds):
        one.append(ours())
        two.append(theirs())
    return statistics.median(one), statistics.median(two)


def at_most(what: str, figure: float, limit: float, unit: str = "x", digits: int = 2) -> Line:
    """Return a line whose figure must not pass a limit."""
    return Line(what, f"{figure:.{digits}f} {unit}", f"aim: at most {limit:g} {unit}", figure <= limit)
