"""What the forms offer: materials, suppliers, sites, models and lots of the ledger; limits to hold assays to."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from passport_app.intake.fault import FieldError
from passport_app.intake.number import read_decimal
from passport_app.ledger.reader import Reader
from passport_app.rules.assessment import judge_limit
from passport_app.rules.specification import decimal_text

_SUPPLYING = ("supplier", "refiner", "miner", "recycler", "customer", "manufacturer")


@dataclass(frozen=True, slots=True)
class Choices:
    """Pairs of (id, words) to choose from, each in the order of its words."""

    materials: tuple[tuple[str, str], ...]
    formulas: dict[str, str]
    """Material -> formula, where it has one."""
    suppliers: tuple[tuple[str, str], ...]
    sites: tuple[tuple[str, str], ...]
    models: tuple[tuple[str, str], ...]


def choices(reader: Reader) -> Choices:
    """Return what a ledger offers to its forms."""
    materials = reader.rows("SELECT id, name, formula FROM material ORDER BY name, id", ())
    parties = reader.rows("SELECT id, name, roles FROM party ORDER BY name, id", ())
    return Choices(
        materials=tuple((m["id"], _words(m)) for m in materials),
        formulas={m["id"]: m["formula"] for m in materials if m["formula"]},
        suppliers=tuple((p["id"], _words(p)) for p in parties if set(p["roles"].split()) & set(_SUPPLYING)),
        sites=tuple((s["id"], _words(s)) for s in reader.rows("SELECT id, name FROM site ORDER BY name, id", ())),
        models=tuple((m["id"], _words(m)) for m in reader.rows("SELECT id, name FROM model ORDER BY name, id", ())),
    )


def _words(row: dict[str, Any]) -> str:
    return str(row["name"]) if row["name"] == row["id"] else f"{row['name']}  ({row['id']})"


def lots_beginning(reader: Reader, text: str, most: int = 40) -> list[str]:
    """Return lots in stock whose ids begin with a text."""
    listing = reader.listing("lots", text, {"stock": "1"})
    return [str(row[0]) for row in listing.rows(0, most)]


def stock_of(reader: Reader, lot: str) -> tuple[int | None, str | None]:
    """Return (micrograms left, the batch that used the lot first); None for what is not known."""
    row = reader.row("SELECT key, mass_ug, used_ug FROM lot WHERE id = ?", (lot,))
    if row is None or row["mass_ug"] is None:
        return None, None
    first = reader.row(
        "SELECT batch.id FROM draw JOIN batch ON batch.key = draw.batch WHERE draw.lot = ? "
        "ORDER BY draw.start_ug LIMIT 1",
        (row["key"],),
    )
    return row["mass_ug"] - row["used_ug"], first["id"] if first else None


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of a material's specification."""

    analyte: str
    unit: str
    minimum: str | None
    maximum: str | None
    specification: str

    def judge(self, value: str) -> tuple[str, str]:
        """Hold a value that was typed, in the limit's unit, against it: (verdict, by how much it misses).

        The verdict is `met`, `below_minimum`, `above_maximum`, `not_assayed` for nothing typed; a value that is no
        number raises FieldError.
        """
        if not value.strip():
            return "not_assayed", ""
        number = read_decimal(value.strip(), comma=True)
        asked = {
            "analyte": self.analyte, "specification": self.specification, "unit": self.unit, "minimum": self.minimum,
            "maximum": self.maximum, "value": number, "valueUnit": self.unit,
        }  # fmt: skip
        verdict = judge_limit(asked)
        bound = {"below_minimum": self.minimum, "above_maximum": self.maximum}.get(verdict)
        return verdict, decimal_text(abs(Fraction(number) - Fraction(bound))) if bound else ""


def limits_of(reader: Reader, material: str) -> list[Limit]:
    """Return the limits of a material's specifications."""
    rows = reader.rows(
        "SELECT analyte, unit, minimum, maximum, specification FROM specification WHERE material = ? "
        "ORDER BY specification, analyte",
        (material,),
    )
    return [Limit(**row) for row in rows]


def value_fault(limit: Limit, value: str) -> str:
    """Return what is wrong with a value that was typed as an assay, empty where nothing is."""
    try:
        limit.judge(value)
    except FieldError as error:
        return error.message
    return ""
