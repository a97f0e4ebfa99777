"""Annex XII: what is recovered of what goes in, exactly at its limits; a lower bound is never a failure.

Figures of REGULATION.md 4.6 (100 t of NMC waste), or computed by hand.
"""

from datetime import date

import pytest

from passport_app.rules import recovery

KG = 1_000_000_000
IN_2026, IN_2028, IN_2032 = date(2026, 6, 1), date(2028, 1, 1), date(2032, 1, 1)


def line(element, went_in, recovered, *, ended_on=IN_2026, assayed=True, uncounted=(), kind="lithium"):
    return recovery.line(
        element,
        kind=kind,
        went_in=went_in,
        spent=went_in,
        recovered=recovered,
        assayed=assayed,
        uncounted=uncounted,
        ended_on=ended_on,
    )


@pytest.mark.parametrize(
    ("element", "went_in", "recovered", "verdicts"),
    [
        ("Li", 2700 * KG, 1620 * KG, ["met", "not_met"]),  # 60 % against 50 and 80
        ("Ni", 10_000 * KG, 9600 * KG, ["met", "met"]),  # 96 % against 90 and 95
        ("Co", 10_000 * KG, 9600 * KG, ["met", "met"]),
        ("Cu", 10_000 * KG, 9400 * KG, ["met", "not_met"]),  # 94 %
        ("Pb", 10_000 * KG, 8999 * KG, ["not_met", "not_met"]),
    ],
)
def test_the_worked_example(element, went_in, recovered, verdicts):
    said = line(element, went_in, recovered, kind="lead" if element == "Pb" else "lithium")
    assert [t.verdict for t in said.targets] == verdicts
    assert [t.applies_from for t in said.targets] == ["2027-12-31", "2031-12-31"]


def test_a_limit_is_compared_exactly():
    assert line("Ni", 10**15, 9 * 10**14).targets[0].verdict == "met"
    assert line("Ni", 10**15, 9 * 10**14 - 1).targets[0].verdict == "not_met"


def test_what_binds_goes_by_the_day_on_which_the_batch_ended():
    assert line("Li", 100, 60, ended_on=date(2027, 12, 31)).binding == "none_binding"
    assert line("Li", 100, 60, ended_on=IN_2028).binding == "met"
    assert line("Li", 100, 60, ended_on=IN_2032).binding == "not_met"


def test_more_that_could_not_be_counted_leaves_a_shortfall_open_but_not_a_success():
    short = line("Ni", 100, 80, uncounted=["20 kg are in black mass."])
    assert (short.status, short.at_least) == ("computed", True)
    assert [t.verdict for t in short.targets] == ["undetermined", "undetermined"]
    assert "black mass" in short.remark
    assert [t.verdict for t in line("Ni", 100, 92, uncounted=["x"]).targets] == ["met", "undetermined"]


@pytest.mark.parametrize(
    ("said", "status", "word"),
    [
        (line("Cu", 0, 0), "undetermined", "No Cu is stated"),
        (line("Pb", 0, 0), "not_applicable", "holds no Pb"),
        (line("Co", 0, 0, kind="lead"), "not_applicable", "holds no Co"),
        (line("Co", 0, 0, kind=""), "undetermined", "No Co is stated"),
        (line("Ni", 100, 0, assayed=False), "undetermined", "No assay"),
        (line("Ni", 100, 101), "undetermined", "More Ni came out"),
    ],
)
def test_what_cannot_be_said_says_why(said, status, word):
    assert said.status == status
    assert {t.verdict for t in said.targets} == {status}
    assert word in said.remark


def test_nothing_recovered_is_told_apart_from_nothing_known():
    assert [t.verdict for t in line("Ni", 100, 0).targets] == ["not_met", "not_met"]


def test_the_kind_of_waste():
    assert recovery.kind_of({"Li": 1, "Ni": 5}) == "lithium"
    assert recovery.kind_of({"Pb": 1}) == "lead"
    assert recovery.kind_of({"Ni": 3, "Cd": 1}) == "nickel_cadmium"
    assert recovery.kind_of({"Ni": 3}) == ""
    assert recovery.kind_of({"Li": 3, "Pb": 1}) == ""


def test_efficiency_is_a_lower_bound():
    told = recovery.efficiency(kind="lithium", mass_in=100, recovered=66, ended_on=IN_2026)
    assert [(t.minimum_percent, t.verdict) for t in told.targets] == [("65", "met"), ("70", "undetermined")]
    assert told.binding == "met"
    short = recovery.efficiency(kind="lead", mass_in=100, recovered=74, ended_on=IN_2026)
    assert short.binding == "undetermined"
    unknown = recovery.efficiency(kind="", mass_in=100, recovered=99, ended_on=IN_2026)
    assert (unknown.targets, unknown.binding) == ((), "undetermined")
