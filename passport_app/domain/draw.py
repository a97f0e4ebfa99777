"""A random sample that anyone can draw again: the same seed, population and size give the same positions anywhere.

The numbers come from SHA-256 in counter mode over a label that names everything the sample depends on, made even by
rejection; positions are drawn without putting back (Durstenfeld's shuffle, kept sparse, so that ten of ten million cost
ten steps). ISAE 3000 and ISO 19011 ask that a sample be justified; this one is besides reproducible.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

LARGEST_SAMPLE = 10_000


def draw(seed: str, population: int, size: int, *, bound_to: str = "") -> list[int]:
    """Return `size` different positions from 0 to `population` - 1, in the order in which they were drawn.

    `bound_to` names what the positions are of (the root of the ledger's tree, the kind of thing), so that one seed does
    not serve for two populations. Raises ValueError for an impossible size.
    """
    if not 0 <= size <= min(population, LARGEST_SAMPLE):
        raise ValueError(f"{size} of {population} cannot be drawn (at most {LARGEST_SAMPLE})")
    numbers = _numbers(f"material-passport/draw/v1\0{seed}\0{bound_to}\0{population}".encode())
    moved: dict[int, int] = {}
    drawn = []
    for step in range(size):
        chosen = step + _below(population - step, numbers)
        drawn.append(moved.get(chosen, chosen))
        moved[chosen] = moved.get(step, step)
    return drawn


def _numbers(label: bytes) -> Iterator[int]:
    """Yield even numbers of 64 bits."""
    counter = 0
    while True:
        digest = hashlib.sha256(label + counter.to_bytes(8, "big")).digest()
        for at in range(0, 32, 8):
            yield int.from_bytes(digest[at : at + 8], "big")
        counter += 1


def _below(bound: int, numbers: Iterator[int]) -> int:
    """Return an even number below a bound: what lies in the last, incomplete stretch of 64 bits is drawn again."""
    fair = (1 << 64) // bound * bound
    while (number := next(numbers)) >= fair:
        pass
    return number % bound
