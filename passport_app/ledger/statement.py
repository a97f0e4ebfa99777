"""What the ledger holds about one battery, ready to be stated in a passport."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from passport_app.domain.content import ElementView, basis_of, elements_of
from passport_app.domain.passport import CellRange, DataPoint, ElementContent, ModelStatement, NamedParty, SourceLot
from passport_app.ledger.disowning import is_disowned
from passport_app.ledger.reader import Reader
from passport_app.ledger.sources import Sources
from passport_app.ledger.withdrawing import withdrawn


@dataclass(frozen=True, slots=True)
class BatteryFacts:
    """Everything a passport states that the ledger knows."""

    key: int
    battery: str
    identifier: str
    manufactured_on: date
    placed_on: date | None
    model: ModelStatement
    external_storage: bool
    operator: NamedParty
    plant: NamedParty
    elements: tuple[ElementContent, ...]
    cells: tuple[CellRange, ...]
    datapoints: tuple[DataPoint, ...]
    sources: tuple[SourceLot, ...]
    """The received lots behind all of it."""


@dataclass(frozen=True, slots=True)
class SignedBefore:
    """The newest passport of a battery."""

    number: str
    version: int
    content_sha256: str
    withheld_sha256: str
    """Of the content of its groups; empty where nothing was withheld."""
    counts: bool
    """It was neither withdrawn nor signed by a key that is not believed for it: else the same may be signed anew."""


class Statements:
    """Gathers facts of batteries, keeping at hand what many of them share."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._models: dict[str, tuple[ModelStatement, bool]] = {}
        self._plants: dict[str, tuple[NamedParty, NamedParty]] = {}
        self._sources: dict[int, tuple[str, str]] = {}
        self._lots = Sources(reader)

    def facts(self, battery: str) -> BatteryFacts | None:
        """Return the facts of a battery by its id, or None where the ledger has no such battery."""
        row = self._reader.row("SELECT * FROM battery WHERE id = ?", (battery,))
        if row is None:
            return None
        model, external = self._model(row["model"])
        operator, plant = self._plant(row["site"])
        content = self._reader.contents.of_battery(row["key"])
        views = elements_of(content)
        return BatteryFacts(
            key=row["key"],
            battery=battery,
            identifier=self._identifier(battery, model),
            manufactured_on=date.fromisoformat(row["manufactured_on"]),
            placed_on=date.fromisoformat(row["placed_on"]) if row["placed_on"] else None,
            model=model,
            external_storage=external,
            operator=operator,
            plant=plant,
            elements=tuple(self._element(element, view) for element, view in views.items()),
            cells=self._cells(row["key"]),
            datapoints=self._datapoints(battery, row["model"], row["site"]),
            sources=self._lots.of(content),
        )

    def model(self, name: str) -> ModelStatement:
        """Return a model of this ledger by its id."""
        return self._model(name)[0]

    def plant(self, site: str) -> NamedParty:
        """Return a site of this ledger by its id."""
        return self._plant(site)[1]

    def parties(self, site: str) -> tuple[NamedParty, NamedParty]:
        """Return who runs a site of this ledger, and the site."""
        return self._plant(site)

    def signed_before(self, key: int) -> SignedBefore | None:
        """Return the newest signed passport of a battery, or None."""
        row = self._reader.row(
            "SELECT number, version, content_sha256, register_seq, seq FROM passport WHERE battery = ? "
            "AND seq IS NOT NULL ORDER BY version DESC LIMIT 1",
            (key,),
        )
        entry = self._reader.entry(row["seq"]) if row else None
        if row is None or entry is None:
            return None
        withheld = str(entry.body.get("withheld_sha256", ""))
        return SignedBefore(
            row["number"],
            row["version"],
            row["content_sha256"],
            withheld,
            withdrawn(self._reader, row["number"]) is None
            and not is_disowned(self._reader, row["register_seq"], row["seq"]),
        )

    def _identifier(self, battery: str, model: ModelStatement) -> str:
        """A GS1 Digital Link where the model has a GTIN and the id fits a serial number, else a urn of this ledger."""
        if (
            model.gtin
            and 0 < len(battery) <= 20
            and battery.isascii()
            and all(c.isalnum() or c in "-._" for c in battery)
        ):
            return f"https://id.gs1.org/01/{model.gtin.zfill(14)}/21/{battery}"
        quoted = "".join(c if c.isascii() and (c.isalnum() or c in "-._~") else _percent(c) for c in battery)
        return f"urn:{self._reader.origin.replace('/', ':')}:battery:{quoted}"

    def _model(self, name: str) -> tuple[ModelStatement, bool]:
        if name not in self._models:
            row = self._reader.row("SELECT * FROM model WHERE id = ?", (name,)) or {}
            external = bool(row.pop("external_storage", 0))
            self._models[name] = (ModelStatement(**row), external)
        return self._models[name]

    def _plant(self, site: str) -> tuple[NamedParty, NamedParty]:
        if site not in self._plants:
            row = self._reader.row("SELECT * FROM site WHERE id = ?", (site,)) or {}
            party = self._reader.row("SELECT * FROM party WHERE id = ?", (row["party"],)) or {}
            self._plants[site] = (_party(party), _party(row))
        return self._plants[site]

    def _element(self, element: str, view: ElementView) -> ElementContent:
        custody: set[str] = set()
        countries: dict[str, int] = {}
        for lot, _, mass in view.sources:
            model, country = self._source(lot)
            custody.add(model)
            countries[country] = countries.get(country, 0) + mass
        return ElementContent(
            element=element,
            total=view.total,
            active=view.active,
            basis=basis_of(element),
            origins=view.origins,
            custody=tuple(sorted(custody)),
            countries=tuple(sorted(countries.items())),
        )

    def _source(self, lot: int) -> tuple[str, str]:
        if lot not in self._sources:
            row = self._reader.row("SELECT custody, country FROM lot WHERE key = ?", (lot,)) or {}
            self._sources[lot] = (row.get("custody") or "unstated", row.get("country") or "")
        return self._sources[lot]

    def _cells(self, key: int) -> tuple[CellRange, ...]:
        rows = self._reader.rows(
            "SELECT lot.id, c.prefix, c.width, r.first, r.last FROM battery_range r "
            "JOIN cell_lot c ON c.key = r.cell_lot JOIN lot ON lot.key = c.key WHERE r.battery = ? "
            "ORDER BY c.prefix, c.width, r.first",
            (key,),
        )
        return tuple(_range(row) for row in rows)

    def _datapoints(self, battery: str, model: str, site: str) -> tuple[DataPoint, ...]:
        """What is stated of the battery, its model or its site; the nearer statement goes before the farther."""
        found: dict[tuple[str, str], DataPoint] = {}
        for subject in (site, model, battery):
            for row in self._reader.rows("SELECT * FROM datapoint WHERE subject = ?", (subject,)):
                at = (row["datapoint"], row["language"] or "")
                found[at] = DataPoint(row["datapoint"], row["value"], row["unit"], row["language"] or None)
        return tuple(found[at] for at in sorted(found))


def _party(row: dict[str, Any]) -> NamedParty:
    return NamedParty(row["id"], row["name"], row["country"], row["identifier"])


def _range(row: dict[str, Any]) -> CellRange:
    def serial(number: int) -> str:
        return f"{row['prefix']}{number:0{row['width']}d}"

    return CellRange(row["id"], serial(row["first"]), serial(row["last"]), row["last"] - row["first"] + 1)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8"))
