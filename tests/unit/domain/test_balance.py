"""What a batch makes of what went in: the worked examples, and each rule on its own."""

from fractions import Fraction

from passport_app.domain.balance import CellOutput, Draw, Output, balance_batch
from passport_app.domain.content import Component, Stated, elements_of, received_content

KG = 1_000_000_000


def salt(key, mass_kg, ppm, pre=0, post=0, unknown=0, stage="salt", active=False, element="Ni"):
    mass = mass_kg * KG
    content = received_content(key, mass, stage, active=active, stated={element: Stated(ppm, pre, post, unknown)})
    return Draw(content, 0, mass, mass)


def out(key, mass_kg, ppm=None, stage="precursor", active=False, role="product", element="Ni"):
    return Output(key, f"OUT-{key}", mass_kg * KG, stage, active, role, {} if ppm is None else {element: ppm})


def share(content, element="Ni"):
    """The recycled share of all of an element, in active materials or not."""
    held = {c: mass for c, mass in content.items() if c.element == element}
    return Fraction(sum(m for c, m in held.items() if c.origin.endswith("consumer")), sum(held.values()))


NICKEL = [salt(1, 15000, 222000), salt(2, 4000, 221000, pre=1_000_000), salt(3, 3000, 222500, post=1_000_000)]


def test_blend_of_three_lots_gives_the_published_share():
    made = balance_batch("B", "calcination", NICKEL, [out(9, 10148, 481000, active=True)])
    assert abs(share(made.contents[9]) - Fraction(317833, 1000000)) < Fraction(1, 1000000)
    assert not made.findings


def test_origins_and_sources_sum_to_what_they_divide():
    made = balance_batch("B", "calcination", NICKEL, [out(9, 7777, 481000, active=True)])
    view = elements_of(made.contents[9])["Ni"]
    assert view.origins.total == view.active == view.total == 7777 * KG * 481000 // 1_000_000
    for origin in ("primary", "pre_consumer", "post_consumer", "unknown"):
        assert sum(m for _, o, m in view.sources if o == origin) == getattr(view.origins, origin)


def test_parts_keep_their_ratio_unless_the_output_is_active():
    draws = [
        salt(1, 10, 70_000, stage="cathode_active", active=True, element="Li"),
        salt(2, 10, 30_000, stage="electrolyte", element="Li"),
    ]
    slurry = balance_batch("B", "slurry", draws, [out(9, 20, 50_000, stage="slurry", element="Li")]).contents[9]
    view = elements_of(slurry)["Li"]
    assert (view.active, view.total) == (KG * 7 // 10, KG)
    cam = balance_batch("B", "calcination", draws, [out(9, 20, 50_000, active=True, element="Li")]).contents[9]
    assert elements_of(cam)["Li"].active == KG


def test_without_an_assay_the_input_is_divided_by_mass_and_nothing_is_lost():
    made = balance_batch("B", "slurry", NICKEL, [out(7, 333), out(8, 333, role="run_around"), out(9, 334)])
    total = sum(v for d in NICKEL for v in d.content.values())
    assert sum(v for c in made.contents.values() for v in c.values()) == total
    assert share(made.contents[8]) == share(made.contents[9])


def test_run_around_gives_no_credit_and_no_dilution():
    first = balance_batch("B1", "precursor", NICKEL, [out(8, 500), out(9, 500, role="run_around")])
    back = Draw(first.contents[9], 0, 500 * KG, 500 * KG)
    again = balance_batch("B2", "precursor", [back], [out(10, 500)])
    assert abs(share(again.contents[10]) - share(first.contents[8])) < Fraction(1, 10**12)


def test_recycling_turns_waste_into_recovered_material_by_its_kind():
    trim = balance_batch("B1", "coating", [salt(1, 100, 200_000)], [out(5, 100, role="manufacturing_waste")])
    waste = Draw(trim.contents[5], 0, 100 * KG, 100 * KG)
    spent = salt(2, 50, 200_000, stage="spent_battery")
    black = balance_batch("B2", "dismantling", [waste, spent], [out(6, 150, stage="black_mass")])
    origins = {(c.origin, c.waste) for c in black.contents[6]}
    assert origins == {("primary", "manufacturing"), ("primary", "spent")}, "black mass is still waste"
    mass = Draw(black.contents[6], 0, 150 * KG, 150 * KG)
    metal = elements_of(balance_batch("B3", "recycling", [mass], [out(7, 150, active=True)]).contents[7])["Ni"].origins
    assert (metal.primary, metal.pre_consumer, metal.post_consumer) == (0, 20 * KG, 10 * KG)


def test_unknown_stays_unknown_through_recycling_and_reagents_keep_their_origin():
    draws = [salt(1, 10, 100_000, unknown=1_000_000, stage="spent_battery"), salt(2, 10, 100_000)]
    metal = elements_of(balance_batch("B", "recycling", draws, [out(7, 20, active=True)]).contents[7])["Ni"].origins
    assert (metal.unknown, metal.primary, metal.recycled) == (KG, KG, 0)


def test_received_black_mass_counts_by_its_stated_shares():
    draw = salt(1, 10, 100_000, pre=400_000, post=500_000, stage="black_mass")
    metal = elements_of(balance_batch("B", "recycling", [draw], [out(7, 10, active=True)]).contents[7])["Ni"].origins
    assert (metal.pre_consumer, metal.post_consumer, metal.primary) == (KG * 4 // 10, KG // 2, KG // 10)


def test_an_assay_of_what_did_not_go_in_is_unknown_and_told():
    made = balance_batch("B", "slurry", NICKEL, [out(9, 10, 1000, element="Co")])
    assert made.contents[9][Component("Co", "other", "unknown", "", 9)] == KG // 100
    assert [f.code for f in made.findings if f.element == "Co"] == ["unexplained_element"]


def test_six_percent_lost_is_a_finding_and_two_are_not():
    lost = balance_batch("B", "precursor", [salt(1, 100, 200_000)], [out(9, 94, 200_000)])
    assert [(f.code, f.element) for f in lost.findings] == [("conservation", "Ni")]
    assert "6.000 % less" in lost.findings[0].message
    assert not balance_batch("B", "precursor", [salt(1, 100, 200_000)], [out(9, 98, 200_000)]).findings


def test_cells_get_what_other_outputs_leave_by_their_number():
    draws = [salt(1, 100, 200_000, stage="electrode")]
    cells = [CellOutput(11, "CL-1", 261, "product"), CellOutput(12, "CL-2", 5, "manufacturing_waste")]
    made = balance_batch("B", "assembly", draws, [out(9, 10, stage="waste", role="manufacturing_waste")], cells)
    masses = [sum(made.contents[k].values()) for k in (9, 11, 12)]
    assert masses[0] == 2 * KG
    assert sum(masses) == 20 * KG
    assert masses[1] == 18 * KG * 261 // 266
    assert {c.waste for c in made.contents[12]} == {"manufacturing"}


def test_cells_never_hold_less_than_nothing():
    draws = [salt(1, 100, 100_000, stage="electrode")]
    made = balance_batch("B", "assembly", draws, [out(9, 50, 900_000)], [CellOutput(11, "CL-1", 10, "product")])
    assert not any(made.contents[11].values())
    assert [f.code for f in made.findings] == ["conservation"]


def test_a_batch_without_outputs_has_nothing_to_balance_yet():
    made = balance_batch("B", "slurry", NICKEL, [])
    assert (made.contents, made.elements, made.findings) == ({}, (), ())
