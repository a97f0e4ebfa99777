"""One number followed from percent to grams, lots and documents (PRODUCT.md 13), redone by a calculator."""

import re
from fractions import Fraction

import pytest


@pytest.mark.parametrize(("thing", "element"), [("EV-72-00021", "Co"), ("VD01-00000006", "Ni"), ("NI-R-2601", "Ni")])
def test_the_steps_are_those_of_a_calculator(passport, sample, thing, element):
    found = passport.json("follow", sample, thing, "--element", element)
    assert (
        sum(source["mass_ug"] for source in found["sources"]) == found["counted_ug"] == sum(found["origins"].values())
    )
    percent, part, whole = re.match(r"([\d.]+) % = ([\d.]+) g / ([\d.]+) g", found["steps"][0]).groups()
    share = Fraction(part) / Fraction(whole) * 100
    assert Fraction(percent) <= share < Fraction(percent) + Fraction(1, 1000)
    traced = passport.json("trace", sample, thing)["elements"][element]
    if found["kind"] != "lot":
        assert traced["recycled"]["percent"] == percent
        assert traced["origins"] == found["origins"]


def test_lead_is_counted_in_the_whole_battery(passport, sample):
    name = passport.json("recall", sample, "PB-P-2601")["batteries"][0]
    assert "in the whole battery" in passport("follow", sample, name, "--element", "Pb")


def test_clear_words_for_what_cannot_be_followed(passport, sample):
    passport("follow", sample, "EV-72-00021", "--element", "Pb", status=2)
    assert "it holds Al, C, Co" in passport.said
    passport("follow", sample, "nothing", "--element", "Co", status=2)
    assert "holds no cell, battery or lot" in passport.said
