"""How much of a lot brings a share to its minimum: the equation, solved by hand and checked by putting it in."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.passport import Origins
from passport_app.rules import what_if

TEN_PERCENT = Origins(primary=90, post_consumer=10)


def test_by_hand():
    # 15 % of 100 are 5 more than 10; each unit that is all recycled brings 1 - 0.15.
    assert what_if.metal_needed(TEN_PERCENT, "15", Fraction(1)) == Fraction(100, 17)
    assert what_if.metal_needed(TEN_PERCENT, "15", Fraction(1, 2)) == Fraction(100, 7)
    # The lot is a fifth metal: 100/17 of metal are 500/17 = 29.4 of the lot.
    assert what_if.lot_needed(TEN_PERCENT, "15", (1000, 200, 200)) == 30


@pytest.mark.parametrize("share", [Fraction(15, 100), Fraction(1, 10), Fraction(0)])
def test_what_is_not_above_the_minimum_never_reaches_it(share):
    assert what_if.metal_needed(TEN_PERCENT, "15", share) is None


def test_what_is_met_needs_nothing():
    assert what_if.metal_needed(TEN_PERCENT, "10", Fraction(0)) == 0
    assert what_if.plan(TEN_PERCENT, "10", [(10, 2, 2)]) == []


def test_a_plan_takes_the_highest_share_first_and_of_the_last_only_what_it_needs():
    # The first gains 2 - 0.3 = 1.7 of the 5 that lack; the second 170 for all of it, so 3.3 / 170 of 1000 = 19.4.
    assert what_if.plan(TEN_PERCENT, "15", [(10, 2, 2), (1000, 200, 200)]) == [10, 20]
    assert what_if.plan(TEN_PERCENT, "15", [(10, 2, 2)]) is None
    assert what_if.plan(TEN_PERCENT, "15", [(10, 2, 2), (1000, 200, 20)]) is None


def test_unknown_origin_is_counted_and_never_recovered():
    assert what_if.metal_needed(Origins(unknown=100), "50", Fraction(1)) == 100


@given(
    st.integers(1, 10**15), st.integers(0, 10**15), st.integers(1, 100), st.integers(1, 10**12), st.integers(1, 10**12)
)
def test_putting_it_in_reaches_the_minimum_and_a_microgram_less_does_not(primary, recycled, percent, metal, more):
    counted = Origins(primary=primary, post_consumer=recycled)
    stock = (metal + more, metal + more, metal)  # all metal, of which `metal` is recycled
    needed = what_if.lot_needed(counted, str(percent), stock)
    share, least = Fraction(metal, metal + more), Fraction(percent, 100)

    def reached(mass):
        return (recycled + share * mass) / (counted.total + mass) >= least

    if needed is None:
        assert share <= least
        return
    assert reached(needed)
    assert needed == 0 or not reached(needed - 1)


def test_what_fits_a_chemistry():
    nickel = {"Ni": 220_000, "Co": 10}
    assert what_if.fits("NMC811", "salt", nickel)
    assert not what_if.fits("NMC811", "slurry", {"Li": 10})  # an LFP slurry lacks nickel and cobalt
    assert what_if.fits("NMC811", "cathode_active", {"Li": 10, "Ni": 60, "Co": 8})
    assert not what_if.fits("LFP", "cathode_active", {"Li": 10, "Ni": 60, "Co": 8})
    assert what_if.fits("something new", "slurry", {"Li": 10})


def test_stages_differ_for_active_materials_and_lead():
    assert "metal_alloy" in what_if.stages("Pb")
    assert "metal_alloy" not in what_if.stages("Ni")
    assert not what_if.stages("Pb") & {"waste", "black_mass", "spent_battery"}
