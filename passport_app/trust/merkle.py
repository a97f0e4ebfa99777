"""The Merkle tree of RFC 6962: roots of any size, inclusion and consistency paths, and their strict checks.

A leaf is SHA-256(0x00 || data), an inner node SHA-256(0x01 || left || right), the empty tree SHA-256 of nothing.
A path is read from a `node(level, index)` that returns the root of the complete subtree of 2**level leaves number
`index`; incomplete right edges are computed here. One recursion serves both proofs: that the leaves [start, end)
are a subtree of the first `size` leaves (draft-ietf-plants-merkle-tree-certs, section 4). Inclusion is the case of
one leaf, consistency the case start = 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256

from passport_app.domain.errors import EvidenceError

Node = Callable[[int, int], bytes]
Path = tuple[bytes, ...]

HASH_SIZE = 32
LARGEST_SIZE = 1 << 63
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """Return the leaf hash of an entry (RFC 6962, 2.1)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node (RFC 6962, 2.1)."""
    return sha256(b"\x01" + left + right).digest()


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Return the root over leaf *hashes* that fit in memory, level by level (RFC 6962, 2.1)."""
    level = list(leaves)
    if not level:
        return EMPTY_ROOT
    hasher = sha256
    while len(level) > 1:
        pairs = iter(level)
        above = [hasher(b"\x01" + left + right).digest() for left, right in zip(pairs, pairs, strict=False)]
        if len(level) % 2:
            above.append(level[-1])  # a lone right edge is promoted, never hashed with itself
        level = above
    return level[0]


class Frontier:
    """The right edge of a growing tree: the roots of its complete subtrees, largest first.

    Appending costs one hash on average, and O(log n) at worst; nothing else of the tree is held.
    """

    __slots__ = ("_hashes", "_size")

    def __init__(self, size: int = 0, hashes: Iterable[bytes] = ()) -> None:
        """Start at `size` leaves whose complete subtrees have these roots; ValueError where they do not fit."""
        self._hashes = list(hashes)
        self._size = size
        if size < 0 or len(self._hashes) != size.bit_count() or any(len(h) != HASH_SIZE for h in self._hashes):
            raise ValueError("a frontier needs one 32-byte hash for each complete subtree of its size")

    @classmethod
    def restore(cls, size: int, node: Node) -> Frontier:
        """Return the frontier of the first `size` leaves of a stored tree."""
        return cls(size, [node(level, index) for level, index in _complete_subtrees(0, size)])

    @property
    def size(self) -> int:
        """The number of leaves."""
        return self._size

    @property
    def hashes(self) -> Path:
        """The roots of the complete subtrees, largest first: what a restart needs."""
        return tuple(self._hashes)

    def append(self, leaf: bytes) -> None:
        """Add a leaf by its leaf hash."""
        size, hashes = self._size, self._hashes
        while size & 1:
            leaf = sha256(b"\x01" + hashes.pop() + leaf).digest()
            size >>= 1
        hashes.append(leaf)
        self._size += 1

    def extend(self, leaves: Iterable[bytes]) -> None:
        """Add many leaf hashes, in order."""
        for leaf in leaves:
            self.append(leaf)

    def root(self) -> bytes:
        """Return the root of the leaves so far."""
        return _join(self._hashes)


def root(size: int, node: Node) -> bytes:
    """Return the root of the first `size` leaves of a stored tree, by O(log size) nodes."""
    return subtree_root(0, size, node)


def subtree_root(start: int, end: int, node: Node) -> bytes:
    """Return the root of the leaves [start, end), a valid subtree; of no leaves, the empty root."""
    _require_subtree(start, end)
    return _join([node(level, index) for level, index in _complete_subtrees(start, end)])


def inclusion_path(index: int, size: int, node: Node) -> Path:
    """Return the path from leaf `index` to the root of `size`, leaf first; raises ValueError (RFC 6962, 2.1.1)."""
    if not 0 <= index < size:
        raise ValueError(f"leaf {index} is not in a tree of {size} leaves")
    return subtree_path(index, index + 1, size, node)


def consistency_path(old: int, new: int, node: Node) -> Path:
    """Return the proof that the first `old` of `new` leaves are the old tree (RFC 6962, 2.1.2).

    Empty where the sizes are equal, and from the empty tree, of which nothing can be proven. Raises ValueError for a
    tree that would be shorter.
    """
    if not 0 <= old <= new:
        raise ValueError(f"a tree of {new} leaves does not continue one of {old}")
    return subtree_path(0, old, new, node) if old else ()


def subtree_path(start: int, end: int, size: int, node: Node) -> Path:
    """Return the proof that the leaves [start, end) are a subtree of the first `size`, inner first; or ValueError."""
    _require_subtree(start, end)
    if end > size:
        raise ValueError(f"leaves up to {end} are not in a tree of {size}")
    if start == end:
        return ()
    path: list[bytes] = []
    low, high, known = 0, size, True
    while (start, end) != (low, high):
        middle = low + _split(high - low)
        if end <= middle:
            path.append(subtree_root(middle, high, node))
            high = middle
        else:
            path.append(subtree_root(low, middle, node))
            if start < middle:
                start, known = middle, False
            low = middle
    if not known:
        path.append(subtree_root(start, end, node))
    return tuple(reversed(path))


def check_inclusion(index: int, size: int, leaf: bytes, path: Sequence[bytes], root: bytes) -> None:
    """Check that `leaf` (a leaf hash) is leaf `index` of the tree of `size` leaves with this root.

    Raises EvidenceError: `index_out_of_range`, `bad_hash`, `path_length`, `not_included`.
    """
    if not 0 <= index < size <= LARGEST_SIZE:
        raise EvidenceError("index_out_of_range", f"Leaf {index} cannot be in a tree of {size} leaves.")
    _require_hashes((leaf, root, *path))
    # Up to where the way to the last leaf is met, siblings are on the side that the bits of the index say; from
    # there on each one is a complete subtree on the left. `_replay` does the same for any subtree, more slowly.
    below = (index ^ (size - 1)).bit_length()
    _require_length(path, below + (index >> below).bit_count())
    for level, sibling in enumerate(path):
        on_left = level >= below or index >> level & 1
        leaf = sha256(b"\x01" + (sibling + leaf if on_left else leaf + sibling)).digest()
    if leaf != root:
        raise EvidenceError("not_included", f"Leaf {index} does not lead to the root of the tree of {size} leaves.")


def check_consistency(old: int, new: int, old_root: bytes, new_root: bytes, path: Sequence[bytes]) -> None:
    """Check that the tree of `new` leaves continues the tree of `old` leaves unchanged.

    Raises EvidenceError: `size_out_of_range`, `bad_hash`, `path_length`, `fork` (same size, other roots),
    `nothing_to_compare` (from the empty tree), `not_consistent`.
    """
    if not 0 <= old <= new <= LARGEST_SIZE:
        raise EvidenceError("size_out_of_range", f"A tree of {new} leaves does not continue one of {old}.")
    if old == new:
        if path:
            raise EvidenceError("path_length", "Nothing can stand between two trees of the same size.")
        if old_root != new_root:
            raise EvidenceError("fork", f"Two trees of {new} leaves have different roots.")
        if not new and new_root != EMPTY_ROOT:
            raise EvidenceError("not_consistent", "That is not the root of the empty tree.")
    elif not old:
        raise EvidenceError("nothing_to_compare", "Every tree continues the empty one: nothing is proven.")
    else:
        check_subtree(0, old, new, old_root, new_root, path)


def check_subtree(start: int, end: int, size: int, part: bytes, whole: bytes, path: Sequence[bytes]) -> None:
    """Check that the leaves [start, end) with root `part` are a subtree of the tree of `size` with root `whole`.

    Of no leaves it says only that `part` is the empty root.
    Raises EvidenceError: `size_out_of_range`, `bad_hash`, `path_length`, `not_consistent`.
    """
    if not (_valid_subtree(start, end) and end <= size <= LARGEST_SIZE):
        raise EvidenceError("size_out_of_range", f"[{start}, {end}) is no subtree of a tree of {size} leaves.")
    if start == end:
        if path:
            raise EvidenceError("path_length", "No path leads from no leaves.")
        if part != EMPTY_ROOT:
            raise EvidenceError("not_consistent", "That is not the root of the empty tree.")
        return
    _require_hashes((part, whole, *path))
    if _replay(start, end, size, part, tuple(path)) != (part, whole):
        raise EvidenceError("not_consistent", f"The tree of {size} leaves does not continue that of {end}.")


def _replay(start: int, end: int, size: int, part: bytes, path: Path) -> tuple[bytes, bytes]:
    """Return the roots of [start, end) and of the whole tree that the path leads to.

    Walks down as the prover did, then back up; the known part stands at the bottom, unless the walk split it.
    """
    turns: list[tuple[bool, bool]] = []  # (the sibling is on the left, it belongs to the part as well)
    low, high, known = 0, size, True
    while (start, end) != (low, high):
        middle = low + _split(high - low)
        if end <= middle:
            turns.append((False, False))
            high = middle
        else:
            turns.append((True, start < middle))
            if start < middle:
                start, known = middle, False
            low = middle
    _require_length(path, len(turns) + (not known))
    above = iter(path)
    old = new = part if known else next(above)
    for (on_left, shared), sibling in zip(reversed(turns), above, strict=True):
        if shared:
            old = node_hash(sibling, old)
        new = node_hash(sibling, new) if on_left else node_hash(new, sibling)
    return old, new


def _require_hashes(hashes: Iterable[bytes]) -> None:
    if not {HASH_SIZE}.issuperset(map(len, hashes)):
        raise EvidenceError("bad_hash", "A hash in the proof is not 32 bytes long.")


def _require_length(path: Sequence[bytes], wanted: int) -> None:
    if len(path) != wanted:
        raise EvidenceError("path_length", f"The path has {len(path)} hashes where {wanted} belong.")


def _require_subtree(start: int, end: int) -> None:
    if not _valid_subtree(start, end):
        raise ValueError(f"[{start}, {end}) is not a subtree: its start must be a multiple of its rounded-up size")


def _valid_subtree(start: int, end: int) -> bool:
    if not 0 <= start <= end:
        return False
    return end - start <= 1 or start % (1 << (end - start - 1).bit_length()) == 0


def _split(size: int) -> int:
    """Return the largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def _complete_subtrees(start: int, end: int) -> Iterable[tuple[int, int]]:
    """Yield (level, index) of the complete subtrees that make up the valid subtree [start, end), largest first."""
    while start < end:
        level = (end - start).bit_length() - 1
        yield level, start >> level
        start += 1 << level


def _join(hashes: Sequence[bytes]) -> bytes:
    """Return the root over complete subtrees, largest first."""
    if not hashes:
        return EMPTY_ROOT
    right = hashes[-1]
    for left in reversed(hashes[:-1]):
        right = sha256(b"\x01" + left + right).digest()
    return right
