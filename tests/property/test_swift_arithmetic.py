"""What is computed in a swift way says what the plain way says: base58, shares against minima, paths of one leaf."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.errors import EvidenceError, InputError
from passport_app.exchange.figures import _reaches
from passport_app.trust import base58, merkle

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def _by_digits(text: str) -> bytes:
    number = 0
    for character in text:
        number = number * 58 + ALPHABET.index(character)
    zeros = len(text) - len(text.lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


@given(st.text(ALPHABET, max_size=base58.LONGEST))
def test_base58_is_read_as_digit_by_digit(text):
    assert base58.decode(text) == _by_digits(text)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 7, 8, 9, 127, 128, 129, 255, 256])
def test_base58_of_every_width_holds_its_largest_number(size):
    assert base58.decode("z" * size) == _by_digits("z" * size)


@given(st.text(ALPHABET, max_size=20), st.characters(exclude_characters=ALPHABET), st.text(ALPHABET, max_size=20))
def test_base58_names_the_first_character_that_is_none(before, wrong, after):
    with pytest.raises(InputError) as refused:
        base58.decode(before + wrong + after)
    assert refused.value.code == "bad_base58" and repr(wrong) in refused.value.message


@given(st.integers(0, 10**15), st.integers(1, 10**15), st.integers(0, 999_999))
def test_a_minimum_is_reached_exactly_where_the_fraction_says(part, whole, thousandths):
    percent = f"{thousandths // 1000}.{thousandths % 1000:03d}"
    share = {"numerator": part, "denominator": whole}
    assert _reaches(share, percent) is (Fraction(part, whole) * 100 >= Fraction(percent))


@pytest.mark.parametrize("percent", ["6", "16.5", "0.001"])
def test_a_minimum_is_reached_at_its_very_ratio_and_not_below(percent):
    least = Fraction(percent) / 100
    share = {"numerator": least.numerator * 3, "denominator": least.denominator * 3}
    assert _reaches(share, percent)
    assert not _reaches(share | {"numerator": share["numerator"] - 1}, percent)


def _answer(check, *given):
    try:
        check(*given)
    except EvidenceError as error:
        return error.code
    return "ok"


@given(st.data())
def test_the_path_of_a_leaf_is_checked_as_that_of_the_subtree_of_one(data):
    size = data.draw(st.integers(1, 40))
    leaves = [merkle.leaf_hash(bytes([number])) for number in range(size)]
    levels = [leaves]
    while len(levels[-1]) > 1:
        levels.append([merkle.node_hash(a, b) for a, b in list(pairwise(levels[-1]))[::2]])
    index = data.draw(st.integers(0, size - 1))
    right = list(merkle.inclusion_path(index, size, lambda level, at: levels[level][at]))
    path = list(right)
    meddled = data.draw(st.sampled_from(["no", "cut", "longer", "other", "place"]))
    if meddled == "cut":
        path = path[:-1]
    elif meddled == "longer":
        path.append(bytes(32))
    elif meddled == "other" and path:
        path[data.draw(st.integers(0, len(path) - 1))] = bytes(32)
    stated = data.draw(st.integers(0, size - 1)) if meddled == "place" else index
    root = merkle.root_of(leaves)
    one = _answer(merkle.check_inclusion, stated, size, leaves[index], path, root)
    all_ = _answer(merkle.check_subtree, stated, stated + 1, size, leaves[index], root, path)
    assert one == {"not_consistent": "not_included"}.get(all_, all_)
    assert (one == "ok") is (
        stated == index and path == list(merkle.inclusion_path(index, size, lambda a, b: levels[a][b]))
    )
