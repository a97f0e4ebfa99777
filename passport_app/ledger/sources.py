"""The received lots behind a content: material, supplier, country, custody and document of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from passport_app.domain.content import Component
from passport_app.domain.passport import NamedParty, SourceLot, SourceShare
from passport_app.ledger.reader import Reader

_LOT = (
    "SELECT lot.id AS lot, lot.material, lot.country, lot.custody, lot.received_on, lot.document, material.name, "
    "material.stage, material.cas, party.id AS party, party.name AS party_name, party.country AS party_country, "
    "party.identifier, (SELECT d.sha256 FROM document d WHERE d.name = lot.document ORDER BY d.rowid DESC LIMIT 1) "
    "AS sha256 FROM lot LEFT JOIN material ON material.id = lot.material LEFT JOIN party ON party.id = lot.supplier "
    "WHERE lot.key = ?"
)


class Sources:
    """Looks up the received lots of contents, keeping at hand what many of them share."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._lots: dict[int, SourceLot] = {}

    def of(self, content: Mapping[Component, int]) -> tuple[SourceLot, ...]:
        """Return the lots that a content came from, sorted by id, each with what came of it in micrograms."""
        masses: dict[int, dict[tuple[str, str, str], int]] = {}
        for component, mass in content.items():
            held = masses.setdefault(component.source, {})
            at = (component.element, component.part, component.origin)
            held[at] = held.get(at, 0) + mass
        found = []
        for key, held in masses.items():
            shares = tuple(SourceShare(*at, mass) for at, mass in sorted(held.items()) if mass)
            found.append(replace(self._lot(key), shares=shares))
        return tuple(sorted(found, key=lambda lot: lot.lot))

    def _lot(self, key: int) -> SourceLot:
        if key not in self._lots:
            row = self._reader.row(_LOT, (key,)) or {}
            supplier = None
            if row.get("party"):
                supplier = NamedParty(row["party"], row["party_name"], row["party_country"], row["identifier"])
            self._lots[key] = SourceLot(
                row["lot"], row["material"] or "", row["name"] or "", row["stage"] or "", row["cas"], supplier,
                row["country"], row["custody"], row["received_on"], row["document"], row["sha256"], (),
            )  # fmt: skip
        return self._lots[key]
