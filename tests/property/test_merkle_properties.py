"""Trees of any shape: built four ways they agree, and every proof of them checks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.errors import EvidenceError
from passport_app.trust import merkle

LEAVES = [merkle.leaf_hash(i.to_bytes(2, "big")) for i in range(600)]


def _node(level: int, index: int) -> bytes:
    return merkle.root_of(LEAVES[index << level : (index + 1) << level])


def _defined(leaves: list[bytes]) -> bytes:
    """The definition of RFC 6962, 2.1, word for word."""
    if not leaves:
        return merkle.EMPTY_ROOT
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return merkle.node_hash(_defined(leaves[:k]), _defined(leaves[k:]))


@given(st.integers(0, 600))
def test_a_root_is_the_same_however_it_is_made(size: int) -> None:
    frontier = merkle.Frontier()
    frontier.extend(LEAVES[:size])
    expected = _defined(LEAVES[:size])
    assert merkle.root_of(LEAVES[:size]) == merkle.root(size, _node) == frontier.root() == expected


@given(st.data())
def test_every_entry_of_every_tree_is_proven_at_its_place_alone(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 600))
    index, claimed = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, 600))
    path, root = merkle.inclusion_path(index, size, _node), merkle.root(size, _node)
    assert len(path) <= 10
    merkle.check_inclusion(index, size, LEAVES[index], path, root)
    if claimed != index:
        try:
            merkle.check_inclusion(claimed, size, LEAVES[index], path, root)
        except EvidenceError:
            return
        raise AssertionError("a leaf was proven at two places")


@given(st.data())
def test_every_growth_is_proven_and_a_changed_path_is_not(data: st.DataObject) -> None:
    new = data.draw(st.integers(1, 600))
    old = data.draw(st.integers(1, new))
    path = merkle.consistency_path(old, new, _node)
    roots = merkle.root(old, _node), merkle.root(new, _node)
    merkle.check_consistency(old, new, *roots, path)
    if path:
        place = data.draw(st.integers(0, len(path) - 1))
        changed = (*path[:place], bytes(32), *path[place + 1 :])
        try:
            merkle.check_consistency(old, new, *roots, changed)
        except EvidenceError:
            return
        raise AssertionError("a changed path was accepted")
