"""Elements, and what a compound can hold of them by its formula."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

_SYMBOLS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb "
    "Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au "
    "Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts "
    "Og"
)
ELEMENTS = frozenset(_SYMBOLS.split())
"""The symbols of all 118 elements."""

_WEIGHTS = {
    "H": "1.008", "Li": "6.94", "B": "10.81", "C": "12.011", "N": "14.007", "O": "15.999", "F": "18.998",
    "Na": "22.990", "Mg": "24.305", "Al": "26.982", "Si": "28.085", "P": "30.974", "S": "32.06", "Cl": "35.45",
    "K": "39.098", "Ca": "40.078", "Ti": "47.867", "V": "50.942", "Cr": "51.996", "Mn": "54.938", "Fe": "55.845",
    "Co": "58.933", "Ni": "58.693", "Cu": "63.546", "Zn": "65.38", "Ga": "69.723", "Sr": "87.62", "Y": "88.906",
    "Zr": "91.224", "Nb": "92.906", "Mo": "95.95", "Ag": "107.87", "Cd": "112.41", "In": "114.82", "Sn": "118.71",
    "Sb": "121.76", "Ba": "137.33", "La": "138.91", "Ce": "140.12", "W": "183.84", "Hg": "200.59", "Pb": "207.2",
    "Bi": "208.98",
}  # fmt: skip
"""Abridged standard atomic weights (IUPAC/CIAAW)."""

TOLERANCE = Fraction(15, 1000)
"""An assay may pass the stoichiometric figure by 1.5 %: laboratories and hydrates vary (REGULATION.md 4.7)."""

_TOKEN = re.compile(r"([A-Z][a-z]?)|(\()|(\))|([0-9]+(?:\.[0-9]+)?)", re.ASCII)
# A plain dot parts a hydrate where water follows it, or where no number stands before it or after it; else it is a
# decimal point.
_DOT = re.compile(r"\.(?=[0-9]*H2O)|(?<=[A-Za-z)])\.|\.(?=[A-Z(])")
_RAISED_DOT = re.compile(r"[·*]")
_TWO_DOTS = re.compile(r"([0-9]+)\.([0-9]+)\.([0-9]+)(?=H2O)", re.ASCII)
_COUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?", re.ASCII)
_LONGEST, _DEEPEST = 200, 8
_WRITTEN = re.compile(r"[A-Z][A-Za-z0-9().\u00b7]*[A-Za-z0-9]", re.ASCII)
_COUNTED = re.compile(r"(?<=[A-Za-z)])[0-9]+(?:\.[0-9]+)?", re.ASCII)
_LOWERED = str.maketrans("0123456789", "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089")


@lru_cache(maxsize=1024)
def parse_formula(formula: str) -> dict[str, Fraction]:
    """Return the atoms of a formula by element: brackets, hydrates after a dot, decimal counts.

    `NiSO4.6H2O`, `Ni0.8Mn0.1Co0.1(OH)2`. Raises ValueError.
    """
    if not formula or len(formula) > _LONGEST:
        raise ValueError(f"a formula has 1 to {_LONGEST} characters")
    atoms: dict[str, Fraction] = {}
    for text in _RAISED_DOT.split(formula.replace(" ", "")):
        for times, part in _parts(text):
            _merge(atoms, _group(part), times)
    return atoms


def typeset(text: str) -> str:
    """Return a text with its formulas as chemists print them: counts lowered, a raised dot before water."""
    return _WRITTEN.sub(lambda found: _typeset(found[0]), text)


def _typeset(word: str) -> str:
    try:
        atoms = parse_formula(word)
    except ValueError:
        return word
    if len(atoms) < 2:  # `B12` is rather the number of something
        return word
    return _COUNTED.sub(lambda found: found[0].translate(_LOWERED), _DOT.sub("\u00b7", word))


def _parts(text: str) -> Iterator[tuple[Fraction, str]]:
    """Yield how often each part of a formula is there, and the part: the compound, then its hydrates."""
    count = _COUNT.match(text)
    times, rest = (Fraction(count[0]), text[count.end() :]) if count else (Fraction(1), text)
    two = _TWO_DOTS.search(rest)
    if two is None:
        first, *others = _DOT.split(rest, maxsplit=1)
    else:  # `CaSO4.0.5H2O` is CaSO4 with 0.5 H2O, `Ni0.5.6H2O` is Ni0.5 with 6 H2O
        before, middle, after = two.groups()
        if "0" not in (before, middle):
            raise ValueError(
                f"the dots of {two[0]}H2O can be read in two ways; write the raised dot of the hydrate (·)"
            )
        whole, water = (before, f"0.{after}") if middle == "0" else (f"{before}.{middle}", after)
        first, *others = rest[: two.start()] + whole, water + rest[two.end() :]
    yield times, first
    for other in others:
        yield from _parts(other)


def _group(text: str) -> dict[str, Fraction]:
    stack: list[dict[str, Fraction]] = [{}]
    last: dict[str, Fraction] = {}
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(f"{text[at]!r} has no place in a formula")
        symbol, opening, closing, number = match.groups()
        at = match.end()
        if number:
            if not last:
                raise ValueError(f"the number {number} counts nothing")
            _merge(stack[-1], last, Fraction(number) - 1)
            last = {}
        elif opening:
            if len(stack) > _DEEPEST:
                raise ValueError("the brackets are nested too deep")
            stack.append({})
            last = {}
        elif closing:
            if len(stack) == 1:
                raise ValueError("a bracket closes that was not opened")
            last = stack.pop()
            _merge(stack[-1], last, Fraction(1))
        else:
            if symbol not in ELEMENTS:
                raise ValueError(f"{symbol} is no element")
            last = {symbol: Fraction(1)}
            _merge(stack[-1], last, Fraction(1))
    if len(stack) > 1 or not stack[0]:
        raise ValueError("the formula is not complete")
    return stack[0]


def _merge(into: dict[str, Fraction], more: dict[str, Fraction], times: Fraction) -> None:
    for element, count in more.items():
        into[element] = into.get(element, Fraction(0)) + times * count


def mass_fraction(formula: str, element: str) -> Fraction | None:
    """Return the share of an element in a compound's mass; None where an atomic weight is not in our table.

    Raises ValueError for a formula that cannot be read.
    """
    atoms = parse_formula(formula)
    if any(symbol not in _WEIGHTS for symbol in atoms):
        return None
    whole = sum(count * Fraction(_WEIGHTS[symbol]) for symbol, count in atoms.items())
    held = atoms.get(element, Fraction(0)) * Fraction(_WEIGHTS.get(element, "0"))
    return held / whole if whole else None


@lru_cache(maxsize=4096)
def ceiling_ppm(formula: str, element: str) -> int | None:
    """Return the most ppm of an element that a compound can hold, tolerance included; None where it cannot be told.

    An element that the formula lacks may still be there as an impurity, up to the tolerance.
    """
    try:
        share = mass_fraction(formula, element)
    except ValueError:
        return None
    if share is None:
        return None
    ceiling = share * (1 + TOLERANCE) if share else TOLERANCE
    return min(1_000_000, int(ceiling * 1_000_000))
