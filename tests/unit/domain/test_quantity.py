"""Exact quantities: what is divided sums to what it was, what is printed is rounded down."""

from decimal import ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.quantity import LARGEST_MASS, apportion, draw, grams, kilograms, percent_down, share

masses = st.integers(0, LARGEST_MASS)
weights = st.lists(st.integers(0, 10**15), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (10, [1, 1, 1], [3, 3, 4]),
        (1_000_001, [1, 1, 1], [333_333, 333_334, 333_334]),
        (7, [0, 5, 0, 2], [0, 5, 0, 2]),
        (0, [0, 0], [0, 0]),
        (0, [], []),
        (5, [10**30], [5]),
        (1, [1, 10**30], [0, 1]),
    ],
)
def test_apportion_by_hand(total, weights, parts):
    assert apportion(total, weights) == parts


@pytest.mark.parametrize(("total", "weights"), [(1, []), (1, [0, 0]), (10, [3, -1]), (0, [-1, 1])])
def test_what_cannot_be_divided_is_refused(total, weights):
    with pytest.raises(ValueError, match=r"negative|nothing"):
        apportion(total, weights)


@given(masses, weights)
def test_parts_sum_to_the_whole_within_one_unit_each(total, weights):
    whole = sum(weights)
    if not whole:
        return
    parts = apportion(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, whole)) < 1
        assert part == 0 or weight > 0, "nothing goes to a weight of nothing"


@given(masses, st.lists(st.integers(1, 10**12), min_size=1, max_size=10))
def test_draws_telescope_to_all_there_was(value, steps):
    whole, at, taken = sum(steps), 0, 0
    for step in steps:
        part = draw(value, at, at + step, whole)
        assert abs(part - Fraction(value * step, whole)) < 1
        taken, at = taken + part, at + step
    assert taken == value


@pytest.mark.parametrize(
    ("part", "whole", "decimals", "text"),
    [
        (159_996, 1_000_000, 3, "15.999"),
        (15_999_999, 100_000_000, 3, "15.999"),
        (16, 100, 3, "16.000"),
        (16, 100, 0, "16"),
        (1, 3, 3, "33.333"),
        (2, 3, 3, "66.666"),
        (2, 3, 1, "66.6"),
        (2, 3, 0, "66"),
        (0, 7, 3, "0.000"),
        (7, 7, 3, "100.000"),
        (1, 10**9, 3, "0.000"),
        (9, 7, 3, "128.571"),
        (64_208_600, 370_895_000, 3, "17.311"),
    ],
)
def test_percentages_are_rounded_down(part, whole, decimals, text):
    assert percent_down(part, whole, decimals) == text


@pytest.mark.parametrize("whole", [0, -1])
def test_a_share_of_nothing_has_no_percentage(whole):
    with pytest.raises(ValueError, match="no percentage"):
        percent_down(1, whole)
    assert share(1, 0) is None


@given(masses, st.integers(1, LARGEST_MASS), st.integers(0, 6))
def test_a_percentage_is_never_above_and_less_than_a_step_below(part, whole, decimals):
    shown = Fraction(percent_down(part, whole, decimals))
    exact = share(part, whole) * 100
    assert shown <= exact < shown + Fraction(1, 10**decimals)


@pytest.mark.parametrize(
    ("micrograms", "text"),
    [
        (0, "0"),
        (1, "0.000000001"),
        (1_000_000_000, "1"),
        (1_250_000_000, "1.25"),
        (50_000_000_000, "50"),
        (-1_500_000_000, "-1.5"),
        (-1, "-0.000000001"),
        (LARGEST_MASS, "100000000"),
    ],
)
def test_kilograms(micrograms, text):
    assert kilograms(micrograms) == text


@pytest.mark.parametrize(
    ("micrograms", "decimals", "text"),
    [
        (370_895_000, 6, "370.895000"),
        (370_895_999, 3, "370.895"),
        (999_999, 0, "0"),
        (999_999, 3, "0.999"),
        (1, 6, "0.000001"),
        (0, 0, "0"),
        (-1, 6, "-0.000001"),
    ],
)
def test_grams(micrograms, decimals, text):
    assert grams(micrograms, decimals) == text


@given(st.integers(-LARGEST_MASS, LARGEST_MASS), st.integers(0, 6))
def test_masses_as_text_agree_with_decimal_arithmetic(micrograms, decimals):
    with localcontext(prec=60):
        exact = Decimal(micrograms)
        assert Decimal(kilograms(micrograms)) == exact.scaleb(-9)
        step = Decimal(1).scaleb(-decimals)
        assert Decimal(grams(micrograms, decimals)) == exact.scaleb(-6).quantize(step, rounding=ROUND_FLOOR)
    assert "e" not in kilograms(micrograms).lower()
