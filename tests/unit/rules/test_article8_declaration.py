"""Article 8 summed up: which metals contradict a chemistry, and the declaration of a model, plant and year.

Expected figures are those of the worked examples of REGULATION.md 4.2 to 4.4, or computed by hand.
"""

from fractions import Fraction

import pytest

from passport_app.domain.passport import Origins
from passport_app.rules import article8
from tests.unit.rules.declared import KG, MINIMA, declare


def test_lfp_with_one_percent_of_cobalt_is_a_contradiction():
    found = article8.contradictions("BAT-1", "LFP", {"Li": 4400 * KG, "Co": 44 * KG})
    assert [(f.code, f.where, f.element) for f in found] == [("chemistry_contradiction", "BAT-1", "Co")]
    assert "LFP" in found[0].message


def test_traces_up_to_a_thousandth_are_no_contradiction():
    assert not article8.contradictions("B", "LFP", {"Li": 1_000_000, "Co": 1000, "Ni": 1000})
    assert [f.element for f in article8.contradictions("B", "LFP", {"Li": 1_000_000, "Co": 1000, "Ni": 1001})] == ["Ni"]


def test_a_metal_alone_contradicts_and_an_unknown_chemistry_cannot_be_contradicted():
    assert [f.element for f in article8.contradictions("B", "LFP", {"Pb": 1})] == ["Pb"]
    assert not article8.contradictions("B", "Na-ion", {"Pb": 10**12})
    assert not article8.contradictions("B", "NMC811", {"Co": 1, "Li": 1, "Ni": 1})


# The declaration.


def told(said, metal):
    return [t["verdict"] for t in said["thresholds"] if t["element"] == metal]


def origins(whole_kg, pre=Fraction(0), post=Fraction(0)):
    """Origins of a mass in kilograms, of which exact shares are recycled."""
    whole = Fraction(whole_kg) * KG
    recycled = int(whole * pre), int(whole * post)
    return Origins(int(whole) - sum(recycled), *recycled)


def test_the_worked_year_of_nmc():
    """REGULATION.md 4.2: 600 000 cells of both lots, 400 000 of lot B, 200 000 of lot A: 406 t of A, 518 t of B."""
    a, b = 406_000, 518_000
    nickel_a, nickel_b = Fraction(481, 1000) * a, Fraction(4825, 10_000) * b
    nickel = nickel_a + nickel_b
    cobalt_a, cobalt_b = Fraction(603, 10_000) * a, Fraction(601, 10_000) * b
    cobalt = cobalt_a + cobalt_b
    lithium_a, lithium_b = Fraction(726, 10_000) * a, Fraction(729, 10_000) * b
    lithium = lithium_a + lithium_b
    assert (nickel, cobalt, lithium) == (445_221, Fraction("55613.6"), Fraction("67237.8")), "the published masses"
    said = declare(
        {
            "Ni": origins(
                nickel,
                pre=Fraction("884") / Fraction("4881.5") * nickel_a / nickel,
                post=Fraction("667.5") / Fraction("4881.5") * nickel_a / nickel,
            ),
            "Co": origins(
                cobalt,
                pre=Fraction(1, 10) * cobalt_b / cobalt,
                post=Fraction("247.2") / Fraction("616.2") * cobalt_a / cobalt,
            ),
            "Li": origins(lithium, post=Fraction("65.6") / Fraction("723.6") * lithium_a / lithium),
        }
    )
    assert {m: said["elements"][m]["percent"] for m in ("Ni", "Co", "Li")} == {
        "Ni": "13.941",
        "Co": "23.257",  # 23.25781: published as 23.258, printed rounded down
        "Li": "3.974",
    }
    assert told(said, "Ni") == ["met", "not_met"]
    assert told(said, "Co") == ["met", "not_met"]
    assert told(said, "Li") == ["not_met", "not_met"]
    assert told(said, "Pb") == ["not_applicable", "not_applicable"]
    assert said["elements"]["Pb"] == {
        "total_ug": None,
        "pre_consumer_ug": None,
        "post_consumer_ug": None,
        "percent": None,
        "status": "not_applicable",
    }
    assert said["elements"]["Ni"]["total_ug"] == 445_221 * KG


def test_the_worked_lfp():
    """REGULATION.md 4.3: 13.14 kg pre-consumer and 28.02 kg post-consumer lithium of 190.84 kg."""
    lithium = origins("190.84", pre=Fraction(1314, 19084), post=Fraction(2802, 19084))
    said = declare({"Li": lithium}, category="industrial", chemistry="LFP", capacity="200", voltage="51.2")
    assert said["elements"]["Li"]["percent"] == "21.567"  # 41.16 / 190.84 = 21.5678 %
    assert told(said, "Li") == ["met", "met"]
    for metal in ("Co", "Ni", "Pb"):
        assert said["elements"][metal]["status"] == "not_applicable"
        assert told(said, metal) == ["not_applicable", "not_applicable"]


@pytest.mark.parametrize("category", ["industrial", "SLI"])
def test_the_worked_lead_acid(category):
    """REGULATION.md 4.4: 474.8 kg secondary of 542.0 kg lead, 48 V 500 Ah."""
    lead = Origins(primary=67_200_000_000, post_consumer=474_800_000_000)
    said = declare({"Pb": lead}, category=category, chemistry="lead-acid", capacity="500", voltage="48")
    assert said["elements"]["Pb"]["percent"] == "87.601"
    assert told(said, "Pb") == ["met", "met"]


def test_the_shape_of_a_declaration():
    said = declare({})
    assert {k: said[k] for k in ("model", "plant", "year", "method", "batteries")} == {
        "model": "M",
        "plant": "IT-1",
        "year": 2026,
        "method": "art8-provisional-1",
        "batteries": 3,
    }
    assert list(said["elements"]) == ["Co", "Li", "Ni", "Pb"]
    assert [(t["element"], t["applies_from"], t["minimum_percent"]) for t in said["thresholds"]] == [
        (metal, day, percent)
        for metal in ("Co", "Li", "Ni", "Pb")
        for day, percent in zip(("2031-08-18", "2036-08-18"), MINIMA[metal], strict=True)
    ]
    assert {s["status"] for m, s in said["elements"].items() if m != "Pb"} == {"undetermined"}
    assert "mean" not in str(said), "there is no figure over several metals"
