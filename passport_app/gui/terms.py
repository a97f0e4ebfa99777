"""Terms of the plant's tables as a person reads them: processes, ends of a flow, roles, categories, metals."""

from __future__ import annotations

from passport_app.gui.language import mark, tr

_TERMS = frozenset(
    {
        mark("precursor"), mark("calcination"), mark("slurry"), mark("coating"), mark("calendering"), mark("slitting"),
        mark("assembly"), mark("formation"), mark("grading"), mark("module"), mark("pack"), mark("recycling"),
        mark("dismantling"),
        mark("in batteries"), mark("cells in stock"), mark("in stock"), mark("by-products"), mark("waste in store"),
        mark("lost"), mark("other sites"),
        mark("manufacturer"), mark("supplier"), mark("refiner"), mark("miner"), mark("recycler"), mark("laboratory"),
        mark("customer"), mark("unknown supplier"),
        mark("industrial"), mark("portable"),
    }
)  # fmt: skip
METALS = {"Co": mark("Cobalt"), "Li": mark("Lithium"), "Ni": mark("Nickel"), "Pb": mark("Lead")}
_WITHIN = {"Co": mark("cobalt"), "Li": mark("lithium"), "Ni": mark("nickel"), "Pb": mark("lead")}


def term(value: str) -> str:
    """Return a term in the language in force; what is none of ours, such as a name, stays as it is."""
    return tr(value) if value in _TERMS else value


def terms(values: str) -> str:
    """Return several terms that the book keeps in one text, as `refiner recycler`."""
    return ", ".join(map(term, values.split()))


def metal(symbol: str) -> str:
    """Return the name of a metal of Article 8, as it stands by itself."""
    return tr(METALS[symbol]) if symbol in METALS else symbol


def metal_within(symbol: str) -> str:
    """Return the name of a metal of Article 8, as it stands within a sentence: in most languages in small letters."""
    return tr(_WITHIN[symbol]) if symbol in _WITHIN else symbol


def maker(name: str) -> str:
    """Return where a lot is from: its supplier, or the batch that made it, which the book calls `batch B-17`."""
    return tr("batch {name}", name=name.removeprefix("batch ")) if name.startswith("batch ") else name
