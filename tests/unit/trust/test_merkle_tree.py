"""The tree by hand: shapes that can be checked on paper, and what is refused."""

from __future__ import annotations

from hashlib import sha256

import pytest

from passport_app.domain.errors import EvidenceError
from passport_app.trust import merkle

LEAVES = [merkle.leaf_hash(bytes([i])) for i in range(7)]


def _hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def _node(level: int, index: int) -> bytes:
    complete = LEAVES[index << level : (index + 1) << level]
    assert len(complete) == 1 << level, "only complete subtrees may be asked for"
    return merkle.root_of(complete)


A, B, C, D, E, F, G = LEAVES
SEVEN = _hash(_hash(_hash(A, B), _hash(C, D)), _hash(_hash(E, F), G))


def test_roots_of_seven_leaves_as_rfc_6962_draws_them() -> None:
    assert sha256(b"\x00\x03").digest() == D
    assert merkle.root_of([]) == merkle.root(0, _node) == merkle.Frontier().root() == sha256(b"").digest()
    assert merkle.root_of([A]) == merkle.root(1, _node) == A
    assert merkle.root_of(LEAVES) == merkle.root(7, _node) == SEVEN
    assert merkle.root(6, _node) == _hash(_hash(_hash(A, B), _hash(C, D)), _hash(E, F))


def test_paths_of_the_example_in_rfc_6962() -> None:
    left, right = _hash(_hash(A, B), _hash(C, D)), _hash(_hash(E, F), G)
    assert merkle.inclusion_path(0, 7, _node) == (B, _hash(C, D), right)
    assert merkle.inclusion_path(3, 7, _node) == (C, _hash(A, B), right)
    assert merkle.inclusion_path(4, 7, _node) == (F, G, left)
    assert merkle.inclusion_path(6, 7, _node) == (_hash(E, F), left)
    assert merkle.inclusion_path(0, 1, _node) == ()
    assert merkle.consistency_path(3, 7, _node) == (C, D, _hash(A, B), right)
    assert merkle.consistency_path(4, 7, _node) == (right,)
    assert merkle.consistency_path(6, 7, _node) == (_hash(E, F), G, left)
    assert merkle.consistency_path(7, 7, _node) == merkle.consistency_path(0, 7, _node) == ()


def test_every_path_checks_and_no_other_does() -> None:
    for size in range(1, 8):
        root = merkle.root(size, _node)
        for index in range(size):
            path = merkle.inclusion_path(index, size, _node)
            merkle.check_inclusion(index, size, LEAVES[index], path, root)
            wrong = [
                (index, size, LEAVES[(index + 1) % 7], path, root, "not_included"),
                (index, size, LEAVES[index], path, LEAVES[0] if size > 1 else B, "not_included"),
                (index, size, LEAVES[index], (*path, A), root, "path_length"),
                (index, size, LEAVES[index], path[:-1], root, "path_length" if path else ""),
                (size, size, LEAVES[index], path, root, "index_out_of_range"),
                (-1, size, LEAVES[index], path, root, "index_out_of_range"),
                (
                    index,
                    size,
                    LEAVES[index],
                    (*path[:-1], b"short"),
                    root,
                    "bad_hash" if path else "path_length|bad_hash",
                ),
            ]
            for i, n, leaf, steps, top, code in wrong:
                if not code:
                    continue
                with pytest.raises(EvidenceError) as caught:
                    merkle.check_inclusion(i, n, leaf, steps, top)
                assert caught.value.code in code.split("|")


def test_an_inner_node_is_no_leaf() -> None:
    inner, right = _hash(A, B), _hash(_hash(E, F), G)
    with pytest.raises(EvidenceError) as caught:
        merkle.check_inclusion(0, 7, inner, (_hash(C, D), right), SEVEN)
    assert caught.value.code == "path_length"
    # offered as the entry itself, it hashes to another leaf: leaves and nodes begin differently
    with pytest.raises(EvidenceError) as caught:
        merkle.check_inclusion(0, 4, merkle.leaf_hash(A + B), (_hash(C, D), right), SEVEN)
    assert caught.value.code == "not_included"


def test_growth_checks_and_every_other_answer_has_its_code() -> None:
    roots = [merkle.root(size, _node) for size in range(8)]
    for old in range(1, 8):
        for new in range(old, 8):
            merkle.check_consistency(old, new, roots[old], roots[new], merkle.consistency_path(old, new, _node))
    path = merkle.consistency_path(3, 7, _node)
    for old, new, first, second, steps, code in (
        (3, 7, roots[2], roots[7], path, "not_consistent"),
        (3, 7, roots[3], roots[6], path, "not_consistent"),
        (3, 7, roots[3], roots[7], path[::-1], "not_consistent"),
        (3, 7, roots[3], roots[7], path[1:], "path_length"),
        (3, 7, roots[3], roots[7], (*path, A), "path_length"),
        (3, 7, roots[3][:31], roots[7], path, "bad_hash"),
        (7, 3, roots[7], roots[3], path, "size_out_of_range"),
        (-1, 3, roots[0], roots[3], (), "size_out_of_range"),
        (3, 1 << 64, roots[3], roots[7], path, "size_out_of_range"),
        (7, 7, roots[7], roots[6], (), "fork"),
        (7, 7, roots[7], roots[7], (A,), "path_length"),
        (0, 7, roots[0], roots[7], (), "nothing_to_compare"),
        (0, 0, A, A, (), "not_consistent"),
    ):
        with pytest.raises(EvidenceError) as caught:
            merkle.check_consistency(old, new, first, second, steps)
        assert caught.value.code == code
    merkle.check_consistency(0, 0, roots[0], roots[0], ())


def test_what_no_tree_has() -> None:
    for call in (
        lambda: merkle.inclusion_path(7, 7, _node),
        lambda: merkle.inclusion_path(-1, 7, _node),
        lambda: merkle.consistency_path(7, 3, _node),
        lambda: merkle.subtree_root(1, 3, _node),
        lambda: merkle.subtree_path(0, 8, 7, _node),
        lambda: merkle.Frontier(3, [A]),
        lambda: merkle.Frontier(1, [b"short"]),
        lambda: merkle.Frontier(-1, []),
    ):
        with pytest.raises(ValueError, match=r"."):
            call()


def test_a_frontier_goes_on_where_a_stored_tree_ends() -> None:
    for size in range(8):
        frontier = merkle.Frontier.restore(size, _node)
        frontier.extend(LEAVES[size:])
        assert (frontier.size, frontier.root()) == (7, SEVEN)
        assert merkle.Frontier(frontier.size, frontier.hashes).root() == SEVEN
