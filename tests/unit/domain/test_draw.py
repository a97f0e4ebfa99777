"""A sample anyone can draw again."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.draw import draw


@given(st.text(max_size=20), st.integers(0, 300), st.data())
def test_positions_are_different_and_the_same_each_time(seed, population, data):
    size = data.draw(st.integers(0, population))
    drawn = draw(seed, population, size)
    assert drawn == draw(seed, population, size)
    assert len(set(drawn)) == size
    assert all(0 <= position < population for position in drawn)
    assert draw(seed, population, population)[:size] == drawn  # a larger sample goes on where the smaller ended


def test_the_first_number_by_hand():
    label = b"material-passport/draw/v1\0audit 2026\0root cells\x001000" + bytes(8)
    first = int.from_bytes(hashlib.sha256(label).digest()[:8], "big") % 1000
    assert draw("audit 2026", 1000, 1, bound_to="root cells") == [first]


def test_every_position_is_drawn_as_often_as_others():
    counts = Counter(draw(f"seed {n}", 10, 1)[0] for n in range(5000))
    assert sorted(counts) == list(range(10))
    assert max(counts.values()) - min(counts.values()) < 150  # six standard deviations


def test_ten_of_ten_million_cost_ten_steps():
    assert len(draw("x", 10_000_000, 10)) == 10


@pytest.mark.parametrize(("population", "size"), [(3, 4), (3, -1), (20_000, 10_001)])
def test_what_cannot_be_drawn_is_told(population, size):
    with pytest.raises(ValueError, match="cannot be drawn"):
        draw("x", population, size)
