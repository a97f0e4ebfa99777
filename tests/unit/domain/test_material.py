"""Formulas and what a compound can hold: against stoichiometry worked out by hand (REGULATION.md 4.8)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.material import ELEMENTS, ceiling_ppm, mass_fraction, parse_formula, typeset


@pytest.mark.parametrize(
    ("formula", "atoms"),
    [
        ("C", {"C": 1}),
        ("NiSO4", {"Ni": 1, "S": 1, "O": 4}),
        ("NiSO4.6H2O", {"Ni": 1, "S": 1, "O": 10, "H": 12}),
        ("NiSO4·6H2O", {"Ni": 1, "S": 1, "O": 10, "H": 12}),
        ("NiSO4*6H2O", {"Ni": 1, "S": 1, "O": 10, "H": 12}),
        ("NiSO4 . 6 H2O", {"Ni": 1, "S": 1, "O": 10, "H": 12}),
        ("LiOH.H2O", {"Li": 1, "O": 2, "H": 3}),
        ("MnSO4.H2O", {"Mn": 1, "S": 1, "O": 5, "H": 2}),
        ("CaSO4.0.5H2O", {"Ca": 1, "S": 1, "O": "4.5", "H": 1}),
        ("Ni0.8Mn0.1Co0.1(OH)2", {"Ni": "0.8", "Mn": "0.1", "Co": "0.1", "O": 2, "H": 2}),
        ("LiNi0.8Mn0.1Co0.1O2", {"Li": 1, "Ni": "0.8", "Mn": "0.1", "Co": "0.1", "O": 2}),
        ("Li(Ni0.8(Mn0.5Co0.5)0.2)O2", {"Li": 1, "Ni": "0.8", "Mn": "0.1", "Co": "0.1", "O": 2}),
        ("((Fe2)3)2", {"Fe": 12}),
        ("Fe2(SO4)3", {"Fe": 2, "S": 3, "O": 12}),
        ("Ca3(PO4)2.2H2O", {"Ca": 3, "P": 2, "O": 10, "H": 4}),
        ("KAl(SO4)2·12H2O", {"K": 1, "Al": 1, "S": 2, "O": 20, "H": 24}),
        ("2Ni(OH)2.NiCO3.4H2O", {"Ni": 3, "O": 11, "H": 12, "C": 1}),
        ("Co", {"Co": 1}),
        ("CO", {"C": 1, "O": 1}),
        ("Li2CO3", {"Li": 2, "C": 1, "O": 3}),
        ("Ni0.5.6H2O", {"Ni": "0.5", "O": 6, "H": 12}),
        ("FePO4·1.5H2O", {"Fe": 1, "P": 1, "O": "5.5", "H": 3}),
        ("3PbO.PbSO4.H2O", {"Pb": 4, "O": 8, "S": 1, "H": 2}),
        ("HH", {"H": 2}),
    ],
)
def test_formulas(formula, atoms):
    assert parse_formula(formula) == {element: Fraction(count) for element, count in atoms.items()}


@pytest.mark.parametrize(
    ("formula", "says"),
    [
        ("", "1 to 200 characters"),
        ("H" * 201, "1 to 200 characters"),
        ("Xx2", "Xx is no element"),
        ("NiSo4", "So is no element"),
        ("nickel", "'n' has no place"),
        ("Ni-SO4", "'-' has no place"),
        ("Ni\u2082", "has no place"),
        ("Ni\u0663", "has no place"),
        ("Ni;DROP TABLE lot", "';' has no place"),
        ("(Ni", "not complete"),
        ("Ni)", "a bracket closes that was not opened"),
        ("()", "not complete"),
        (")(", "a bracket closes that was not opened"),
        ("Ni(2)", "2 counts nothing"),
        ("Ni2 3", None),
        ("5", "not complete"),
        ("NiSO4..6H2O", None),
        ("NiSO4.", "'.' has no place"),
        (".6H2O", None),
        ("FePO4.1.5H2O", "can be read in two ways"),
        ("Ni1.5.5", None),
        ("(" * 9 + "H" + ")" * 9, "nested too deep"),
    ],
)
def test_junk_is_refused_and_says_why(formula, says):
    if says is None:
        # What reads as something must at least not read as less matter than is written.
        try:
            assert sum(parse_formula(formula).values()) > 0
        except ValueError as error:
            assert str(error)
        return
    with pytest.raises(ValueError, match=r".") as caught:
        parse_formula(formula)
    assert says in str(caught.value)
    assert ceiling_ppm(formula, "Ni") is None


HELD = [
    # compound, element, wt % of REGULATION.md 4.8
    ("NiSO4.6H2O", "Ni", "22.33"),
    ("CoSO4.7H2O", "Co", "20.97"),
    ("Co3O4", "Co", "73.42"),
    ("MnSO4.H2O", "Mn", "32.51"),
    ("Li2CO3", "Li", "18.79"),
    ("LiOH.H2O", "Li", "16.54"),
    ("LiOH", "Li", "28.98"),
    ("Li2SO4", "Li", "12.63"),
    ("LiPF6", "Li", "4.57"),
    ("LiNi0.8Mn0.1Co0.1O2", "Ni", "48.27"),
    ("LiNi0.8Mn0.1Co0.1O2", "Co", "6.06"),
    ("LiNi0.8Mn0.1Co0.1O2", "Li", "7.13"),
    ("LiNi0.8Mn0.1Co0.1O2", "Mn", "5.65"),
    ("LiNi0.6Mn0.2Co0.2O2", "Ni", "36.33"),
    ("LiNi0.8Co0.15Al0.05O2", "Al", "1.40"),
    ("LiNi0.8Co0.15Al0.05O2", "Co", "9.20"),
    ("LiFePO4", "Li", "4.40"),
    ("LiFePO4", "Fe", "35.40"),
    ("LiFePO4", "P", "19.63"),
    ("LiFe0.4Mn0.6PO4", "Mn", "20.97"),
    ("LiCoO2", "Co", "60.21"),
    ("LiMn2O4", "Mn", "60.77"),
    ("Ni0.8Mn0.1Co0.1(OH)2", "Ni", "50.84"),
    ("FePO4", "Fe", "37.03"),
    ("FePO4.2H2O", "Fe", "29.89"),
    ("PbO", "Pb", "92.83"),
    ("PbO2", "Pb", "86.62"),
    ("PbSO4", "Pb", "68.33"),
]


@pytest.mark.parametrize(("formula", "element", "percent"), HELD)
def test_mass_fractions_are_the_published_ones(formula, element, percent):
    assert abs(mass_fraction(formula, element) * 100 - Fraction(percent)) <= Fraction(1, 200)


def test_mass_fraction_of_nickel_sulphate_by_hand():
    """58.693 / (58.693 + 32.06 + 4*15.999 + 6*(2*1.008 + 15.999)) = 58.693 / 262.839."""
    assert mass_fraction("NiSO4.6H2O", "Ni") == Fraction(58693, 262839)


@pytest.mark.parametrize(
    ("formula", "element", "ppm"),
    [
        ("NiSO4.6H2O", "Ni", 226_653),  # 58.693 / 262.839 = 0.2233040; * 1.015 = 0.2266535
        ("Li2CO3", "Li", 190_669),  # 13.88 / (13.88 + 12.011 + 47.997) = 0.1878519; * 1.015 = 0.1906697
        ("PbO", "Pb", 942_244),  # 207.2 / 223.199 = 0.9283196; * 1.015 = 0.9422444
        ("C", "C", 1_000_000),  # no more than all of it
    ],
)
def test_ceilings_by_hand(formula, element, ppm):
    assert ceiling_ppm(formula, element) == ppm


def test_what_the_formula_lacks_may_be_there_up_to_the_tolerance():
    assert ceiling_ppm("NiSO4.6H2O", "Co") == 15_000


def test_an_element_without_a_weight_in_the_table_is_not_told():
    assert mass_fraction("UO2", "O") is None
    assert ceiling_ppm("UO2", "O") is None
    assert mass_fraction("NiSO4", "U") == 0


def test_there_are_118_elements():
    assert len(ELEMENTS) == 118
    assert {"H", "Og", "Ni", "Nh"} <= ELEMENTS


KNOWN = ["H", "Li", "C", "O", "Fe", "Ni", "Co", "Mn", "Pb", "P"]
counts = st.integers(1, 9)
formulas = st.lists(st.tuples(st.sampled_from(KNOWN), counts), min_size=1, max_size=8)


@given(formulas, counts)
def test_written_atoms_are_read_back_and_brackets_multiply(items, times):
    text = "".join(f"{element}{count}" for element, count in items)
    atoms = {}
    for element, count in items:
        atoms[element] = atoms.get(element, 0) + count
    assert parse_formula(text) == atoms
    assert parse_formula(f"({text}){times}") == {e: n * times for e, n in atoms.items()}
    assert parse_formula(f"{text}·{times}H2O").get("H", 0) == atoms.get("H", 0) + 2 * times
    assert sum(mass_fraction(text, element) for element in atoms) == 1


@given(st.text(alphabet="NiCoH()24.·*x ", max_size=40))
def test_anything_is_read_or_refused_with_a_sentence(text):
    try:
        atoms = parse_formula(text)
    except ValueError as error:
        assert len(str(error)) > 10
    else:
        assert atoms
        assert all(count >= 0 for count in atoms.values())
        assert set(atoms) <= ELEMENTS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("NiSO4.6H2O", "NiSO₄·6H₂O"),
        ("Nickel sulphate (NiSO4.6H2O)", "Nickel sulphate (NiSO₄·6H₂O)"),
        ("LiOH.H2O", "LiOH·H₂O"),
        ("Ni0.8Mn0.1Co0.1(OH)2", "Ni₀.₈Mn₀.₁Co₀.₁(OH)₂"),
        ("LiPF6 electrolyte", "LiPF₆ electrolyte"),
        ("CAM-811", "CAM-811"),
        ("NMC811", "NMC811"),
        ("B12", "B12"),
        ("", ""),
    ],
)
def test_formulas_are_set_as_chemists_print_them_and_nothing_else_is(text, shown):
    assert typeset(text) == shown
