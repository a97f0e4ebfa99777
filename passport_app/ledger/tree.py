"""The Merkle tree of the entries, kept as tiles of 256 hashes so that any root or proof costs O(log n).

Tile (level, number) holds nodes of tree level 8 x level, from 256 x number on, as far as they are complete
(C2SP tlog-tiles). The arithmetic is `trust.merkle`; this module only fetches and stores nodes.
"""

from __future__ import annotations

import sqlite3

from passport_app.domain.errors import LedgerError
from passport_app.ledger.entry import bytes_of
from passport_app.trust import merkle

_WIDTH = 256
_HASH = 32


class Tree:
    """The tree as the file holds it; one for each connection."""

    def __init__(self, db: sqlite3.Connection, size: int) -> None:
        self._db = db
        self.size = size
        self._cache: dict[tuple[int, int], bytearray] = {}
        self._dirty: set[tuple[int, int]] = set()

    def node(self, level: int, index: int) -> bytes:
        """Return the root of complete subtree `index` of 2**level leaves; raises LedgerError where it is missing."""
        tile_level, within = divmod(level, 8)
        first = index << within
        number, offset = divmod(first, _WIDTH)
        tile = self._tile(tile_level, number)
        end = (offset + (1 << within)) * _HASH
        if len(tile) < end:
            raise LedgerError("tree_incomplete", f"the hash tree lacks nodes of level {level}; run an audit")
        hashes = [bytes(tile[i : i + _HASH]) for i in range(offset * _HASH, end, _HASH)]
        return _fold(hashes)

    def append(self, leaf: bytes) -> None:
        """Add a leaf hash at the end; raises LedgerError `tree_incomplete` where tiles were lost."""
        index, level = self.size, 0
        self.size += 1
        value = leaf
        while True:
            number, offset = divmod(index, _WIDTH)
            tile = self._tile(level, number)
            if len(tile) != offset * _HASH:
                raise LedgerError("tree_incomplete", "the hash tree does not match the entries; run an audit")
            tile += value
            self._dirty.add((level, number))
            if len(tile) < _WIDTH * _HASH:
                return
            value = _fold([bytes(tile[i : i + _HASH]) for i in range(0, len(tile), _HASH)])
            index, level = number, level + 1

    def root(self, size: int | None = None) -> bytes:
        """Return the root of the first `size` entries."""
        return merkle.root(self.size if size is None else size, self.node)

    def inclusion(self, index: int, size: int) -> tuple[bytes, ...]:
        """Return the path that proves entry `index` in the tree of `size` (RFC 6962, 2.1.1)."""
        return tuple(merkle.inclusion_path(index, size, self.node))

    def consistency(self, old: int, new: int) -> tuple[bytes, ...]:
        """Return the path that proves the tree of `old` entries a prefix of that of `new` (RFC 6962, 2.1.2)."""
        return tuple(merkle.consistency_path(old, new, self.node))

    def save(self) -> None:
        """Write the tiles that have changed; the caller's transaction commits them."""
        self._db.executemany(
            "INSERT INTO tile(level, number, hashes) VALUES (?, ?, ?) "
            "ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes",
            [(level, number, bytes(self._cache[level, number])) for level, number in sorted(self._dirty)],
        )
        self._dirty.clear()
        if len(self._cache) > 64:
            self._cache.clear()

    def _tile(self, level: int, number: int) -> bytearray:
        tile = self._cache.get((level, number))
        if tile is None:
            row = self._db.execute("SELECT hashes FROM tile WHERE level = ? AND number = ?", (level, number)).fetchone()
            tile = bytearray(bytes_of(row[0]) if row else b"")
            if len(self._cache) > 4096 and not self._dirty:
                self._cache.clear()
            self._cache[level, number] = tile
        return tile


def _fold(hashes: list[bytes]) -> bytes:
    while len(hashes) > 1:
        hashes = [merkle.node_hash(hashes[i], hashes[i + 1]) for i in range(0, len(hashes), 2)]
    return hashes[0]
