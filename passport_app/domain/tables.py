"""The tables of a plant's data (design INTAKE.md): their columns, in order, and what each holds.

A *record* of a table is a tuple of values in the order of its columns:

| kind | value |
|---|---|
| `id` `text` `country` `roles` `identifier` `element` | str |
| `mass` | int, micrograms (the file says kilograms) |
| `ppm` | int, at most 1 000 000 |
| `decimal` | str, canonical decimal `-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?` |
| `date` | str, `2026-11-23` |
| `time` | str, `2026-11-23T06:00:00+01:00` |
| `flag` | int, 1 for yes and 0 for no |
| `choice` | str, one of `choices` |

An empty optional field is None (or the column's `default`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "id",
    "text",
    "country",
    "roles",
    "identifier",
    "element",
    "mass",
    "ppm",
    "decimal",
    "date",
    "time",
    "flag",
    "choice",
]
Value = str | int | None
Record = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    """As in the file; a mass is `mass_kg` there and micrograms in the record."""
    kind: Kind
    required: bool = False
    choices: tuple[str, ...] = ()
    default: Value = None
    refers_to: str | None = None
    """The table whose key this value must be: `parties`, `lots` (received, produced or a cell lot), ..."""
    positive: bool = False
    """A number that must be greater than zero."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the contract: its name, its columns and which of them tell two rows apart."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    def index(self, column: str) -> int:
        """Return the position of a column in a record."""
        return next(i for i, c in enumerate(self.columns) if c.name == column)

    @property
    def key_positions(self) -> tuple[int, ...]:
        """Positions of the key columns in a record."""
        return tuple(self.index(name) for name in self.key)


ROLES = ("manufacturer", "supplier", "refiner", "miner", "recycler", "laboratory", "customer")
STAGES = (
    "salt", "precursor", "cathode_active", "anode_active", "slurry", "electrode", "foil", "electrolyte",
    "separator", "housing", "metal_alloy", "cell", "waste", "black_mass", "spent_battery", "other",
)  # fmt: skip
CATEGORIES = ("EV", "LMT", "industrial", "SLI", "portable")
CUSTODY = ("identity_preserved", "segregated", "controlled_blending", "mass_balance", "book_and_claim")
PROCESSES = (
    "precursor", "calcination", "slurry", "coating", "calendering", "slitting", "assembly", "formation",
    "grading", "module", "pack", "recycling", "dismantling",
)  # fmt: skip
OUTPUT_ROLES = ("product", "by_product", "run_around", "manufacturing_waste", "loss")
CELL_ROLES = ("product", "manufacturing_waste")
CELL_EVENTS = ("rejected", "replaced")


def _id(name: str, refers_to: str | None = None, *, required: bool = True) -> Column:
    return Column(name, "id", required=required, refers_to=refers_to)


def _choice(name: str, choices: tuple[str, ...], *, required: bool = True, default: Value = None) -> Column:
    return Column(name, "choice", required=required, choices=choices, default=default)


def _text(name: str, *, required: bool = False) -> Column:
    return Column(name, "text", required=required)


def _decimal(name: str, *, required: bool = False, positive: bool = False) -> Column:
    return Column(name, "decimal", required=required, positive=positive)


def _date(name: str, *, required: bool = True) -> Column:
    return Column(name, "date", required=required)


_ALL = (
    Table("parties", (_id("party_id"), _text("name", required=True), Column("roles", "roles", required=True, choices=ROLES),
                      Column("country", "country"), Column("identifier", "identifier")), ("party_id",)),
    Table("sites", (_id("site_id"), _id("party_id", "parties"), _text("name", required=True), Column("country", "country"),
                    Column("identifier", "identifier"), Column("manufacturing_plant", "flag", default=0)), ("site_id",)),
    Table("materials", (_id("material"), _text("name", required=True), _choice("stage", STAGES),
                        Column("active", "flag", default=0), _text("cas"), _text("formula")), ("material",)),
    Table("models", (_id("model_id"), _text("name", required=True), _choice("category", CATEGORIES),
                     _text("chemistry", required=True), _decimal("rated_capacity_ah", required=True, positive=True),
                     _decimal("nominal_voltage_v", required=True, positive=True),
                     _decimal("mass_kg", required=True, positive=True), _text("gtin"),
                     Column("external_storage", "flag", default=0)), ("model_id",)),
    Table("specifications", (_id("material", "materials"), _id("analyte"), _text("unit", required=True), _decimal("minimum"),
                             _decimal("maximum"), _text("specification", required=True)),
          ("material", "analyte", "specification")),
    Table("lots", (_id("lot_id"), _id("material", "materials"), _id("supplier_id", "parties"),
                   Column("mass_kg", "mass", required=True, positive=True), _date("received_on"),
                   Column("origin_country", "country"), _choice("chain_of_custody", CUSTODY, required=False),
                   _text("document"), _date("document_valid_until", required=False)), ("lot_id",)),
    Table("batches", (_id("batch_id"), _choice("process", PROCESSES), _id("site_id", "sites"),
                      Column("started_at", "time", required=True), Column("ended_at", "time", required=True)), ("batch_id",)),
    Table("outputs", (_id("batch_id", "batches"), _id("lot_id"), _id("material", "materials"),
                      Column("mass_kg", "mass", required=True, positive=True), _choice("role", OUTPUT_ROLES),
                      _text("reason")), ("lot_id",)),
    Table("cell_lots", (_id("cell_lot_id"), _id("batch_id", "batches"), _id("model_id", "models"), _id("first_serial"),
                        _id("last_serial"), _date("manufactured_on"),
                        _choice("role", CELL_ROLES, required=False, default="product")), ("cell_lot_id",)),
    Table("inputs", (_id("batch_id", "batches"), _id("lot_id", "lots"),
                     Column("mass_kg", "mass", required=True, positive=True)), ("batch_id", "lot_id")),
    Table("contents", (_id("lot_id", "lots"), Column("element", "element", required=True),
                       Column("assay_ppm", "ppm", required=True), Column("pre_consumer_ppm", "ppm"),
                       Column("post_consumer_ppm", "ppm"), Column("unknown_ppm", "ppm")), ("lot_id", "element")),
    Table("assays", (_id("lot_id", "lots"), _id("analyte"), _decimal("value", required=True), _text("unit", required=True),
                     _text("method", required=True), _id("laboratory_id", "parties", required=False),
                     _decimal("uncertainty"), _date("sampled_on", required=False)),
          ("lot_id", "analyte", "method", "sampled_on")),
    Table("spent_batteries", (_id("lot_id", "lots"), _text("passport_id"), _text("holder"),
                              _decimal("state_of_health_pct")), ("lot_id", "passport_id")),
    Table("cell_events", (_id("serial"), _choice("event", CELL_EVENTS), Column("at", "time", required=True),
                          _text("reason")), ("serial", "event", "at")),
    Table("batteries", (_id("battery_id"), _id("model_id", "models"), _id("site_id", "sites"), _date("manufactured_on"),
                        _date("placed_on_market_on", required=False), _id("customer_id", "parties", required=False)),
          ("battery_id",)),
    Table("battery_cells", (_id("battery_id", "batteries"), _id("first_serial"), _id("last_serial")),
          ("battery_id", "first_serial", "last_serial")),
    Table("datapoints", (_id("subject"), _id("datapoint"), _text("value", required=True), _text("unit"), _text("language")),
          ("subject", "datapoint", "language")),
)  # fmt: skip

TABLES: dict[str, Table] = {table.name: table for table in _ALL}
"""Every table by its name, in the order in which an import reads them: what is referred to comes first."""
