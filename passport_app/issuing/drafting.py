"""Draft passports: what the ledger holds about a battery, judged by the rules, before anyone signs it."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, field
from typing import NamedTuple

from passport_app.domain.errors import InputError
from passport_app.domain.finding import Finding, Severity
from passport_app.domain.passport import Article8Line, Origins, Passport, Scope
from passport_app.exchange import groups
from passport_app.exchange.credential import subject_of
from passport_app.issuing.withheld import withheld_digest
from passport_app.ledger.reader import Reader
from passport_app.ledger.statement import BatteryFacts, Statements
from passport_app.rules import article8, datapoints
from passport_app.trust import canonical

_METALS = ("Co", "Li", "Ni", "Pb")
_CHANGING = ("version", "supersedes", "groups")
"""What differs between two statements of the same content; commitments do, for each version has salts of its own."""


class Draft(NamedTuple):
    """A passport to be signed, with what it withholds."""

    passport: Passport
    content_sha256: str
    battery: int
    values: groups.GroupValues
    withheld_sha256: str


@dataclass
class Drafts:
    """Statements on their way to being signed, and what became of the others."""

    drafts: list[Draft] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def let_go(self) -> None:
        """Forget the drafts one at a time: freeing a thousand at once holds the lock of Python, and a window, 45 ms."""
        while self.drafts:
            self.drafts.pop()


class Drafting:
    """Makes statements from facts: the only place where ledger and rules meet for a passport."""

    def __init__(self, reader: Reader, scope: Scope, at: str) -> None:
        self._reader, self._statements = reader, Statements(reader)
        self._origin = reader.origin
        self._scope, self._at = scope, at

    def draft(self, battery: str, into: Drafts) -> None:
        """Draft the passport of a battery, or note why there is none; raises InputError `unknown_battery`."""
        facts = self._statements.facts(battery)
        if facts is None:
            raise InputError("unknown_battery", f'This ledger holds no battery "{battery}".')
        refusals = self._refusals(facts)
        if refusals:
            into.refused += refusals
            return
        lines, findings = self._article8(facts)
        before = self._statements.signed_before(facts.key)
        version = before.version + 1 if before else 1
        number = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{self._origin}/{battery}/{version}')}"
        passport = self._passport(facts, lines, number, version, before.number if before else None)
        digest = _content_digest(passport)
        values = withheld_of(facts)
        withheld = withheld_digest(self._reader, values)
        said = (before.content_sha256, before.withheld_sha256) if before and before.counts else None
        if said == (digest, withheld):
            into.unchanged.append(battery)
            return
        into.findings += findings
        into.drafts.append(Draft(passport, digest, facts.key, values, withheld))

    def _refusals(self, facts: BatteryFacts) -> list[Finding]:
        if not facts.cells:
            text = f"Battery {facts.battery} has no cells in the ledger; import its battery_cells first."
            return [Finding("no_cells", Severity.PROBLEM, facts.battery, text)]
        if self._scope == "annex-xiii":
            energy = article8.energy_wh(facts.model.rated_capacity_ah, facts.model.nominal_voltage_v)
            given = [point.code for point in facts.datapoints]
            return [
                Finding(f.code, Severity.PROBLEM, facts.battery, f.message)
                for f in datapoints.missing(facts.model.category, energy, given)
            ]
        return []

    def _article8(self, facts: BatteryFacts) -> tuple[tuple[Article8Line, ...], list[Finding]]:
        energy = article8.energy_wh(facts.model.rated_capacity_ah, facts.model.nominal_voltage_v)
        held = {e.element: e for e in facts.elements}
        lines = []
        for metal in _METALS:
            content = held.get(metal)
            lines.append(
                article8.line(
                    metal,
                    chemistry=facts.model.chemistry,
                    counted=content.origins if content else Origins(),
                    category=facts.model.category,
                    energy_wh=energy,
                    external_storage=facts.external_storage,
                    placed_on_market=facts.placed_on,
                )
            )
        counted = {e.element: e.origins.total for e in facts.elements}
        return tuple(lines), article8.contradictions(facts.battery, facts.model.chemistry, counted)

    def _passport(
        self,
        facts: BatteryFacts,
        lines: tuple[Article8Line, ...],
        number: str,
        version: int,
        supersedes: str | None,
    ) -> Passport:
        return Passport(
            number=number,
            version=version,
            scope=self._scope,
            battery=facts.battery,
            identifier=facts.identifier,
            manufactured=f"{facts.manufactured_on:%Y-%m}",
            placed_on_market=facts.placed_on.isoformat() if facts.placed_on else None,
            model=facts.model,
            operator=facts.operator,
            plant=facts.plant,
            issued_at=self._at,
            elements=facts.elements,
            article8=lines,
            cells=facts.cells,
            supersedes=supersedes,
            datapoints=tuple(point for point in facts.datapoints if point.code not in datapoints.groups()),
        )


def withheld_of(facts: BatteryFacts) -> groups.GroupValues:
    """Return what a passport withholds from the public (Art. 77(2)), by group."""
    held = datapoints.groups()
    return groups.group_values(facts.sources, [(held[p.code], p) for p in facts.datapoints if p.code in held])


def _content_digest(passport: Passport) -> str:
    """Return the digest of what a passport states, without its number, version and time."""
    subject = {name: value for name, value in subject_of(passport).items() if name not in _CHANGING}
    return hashlib.sha256(canonical.encode_trusted(subject)).hexdigest()
