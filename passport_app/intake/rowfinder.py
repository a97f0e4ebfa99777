"""Rows by number from a file that can only be read forward, without reading it anew for each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

from passport_app.intake.grid import Block

_KEPT_BLOCKS = 3
"""Blocks kept for questions that go back a little, as problems of one chunk do."""


class RowFinder:
    """Reads on while rows are asked for in ascending order, and begins anew where one lies before what is kept."""

    def __init__(self, blocks: Callable[[], Iterator[Block]]) -> None:
        self._open = blocks
        self._blocks: Iterator[Block] | None = None
        self._kept: deque[tuple[int, Block]] = deque(maxlen=_KEPT_BLOCKS)
        self._next = 1

    def find(self, row: int) -> list[str]:
        """Return the fields of a row, numbered from 1; none past the end. Raises InputError as reading does."""
        if row < 1:
            return []
        if self._blocks is None or (row < self._next and (not self._kept or row < self._kept[0][0])):
            self._blocks, self._next = self._open(), 1
            self._kept.clear()
        while row >= self._next:
            block = next(self._blocks, None)
            if block is None:
                # At the end the file is let go, and nothing is kept.
                self._blocks = None
                return []
            self._kept.append((self._next, block))
            self._next += len(block.rows)
        for first, block in self._kept:
            if first <= row < first + len(block.rows):
                return list(block.rows[row - first])
        return []
