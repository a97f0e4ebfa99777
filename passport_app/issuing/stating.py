"""Draft declarations (of a model, plant and year) and assessments (of a lot): facts, judged by the rules."""

from __future__ import annotations

import uuid
from datetime import date
from fractions import Fraction
from typing import Any
from urllib.parse import quote

from passport_app.domain.content import ElementView, elements_of
from passport_app.domain.errors import InputError
from passport_app.domain.passport import METHOD, Article8Line, Origins
from passport_app.exchange.statements import statement_credential, write_origins, write_party, write_ratio
from passport_app.ledger.lot_facts import LotFacts, lot_facts
from passport_app.ledger.reader import Reader
from passport_app.ledger.stated import Stated
from passport_app.ledger.statement import Statements
from passport_app.ledger.year_content import made_in_year
from passport_app.rules import article8
from passport_app.rules.assessment import judge_limit, judge_lot
from passport_app.trust.issuer import Issuer

Subject = dict[str, Any]
"""What a statement says, without its version."""


def declaration_of(reader: Reader, model: str, plant: str, year: int) -> Subject:
    """Return the Art. 8 declaration of the batteries of a model that a plant made in a year.

    Raises InputError `unknown_model`, `unknown_plant`, `no_batteries`.
    """
    row = reader.row("SELECT external_storage FROM model WHERE id = ?", (model,))
    if row is None:
        raise InputError("unknown_model", f'This ledger holds no battery model "{model}". Check the spelling.')
    if reader.row("SELECT id FROM site WHERE id = ?", (plant,)) is None:
        raise InputError("unknown_plant", f'This ledger holds no site "{plant}". Check the spelling.')
    batteries, content = made_in_year(reader, model, plant, year)
    if not batteries:
        text = f"The ledger holds no battery of model {model} made at {plant} in {year}: there is nothing to declare."
        raise InputError("no_batteries", text)
    said = Statements(reader).model(model)
    operator, site = Statements(reader).parties(plant)
    views = elements_of(content)
    energy = article8.energy_wh(said.rated_capacity_ah, said.nominal_voltage_v)
    return {
        "id": _identifier(reader, "declaration", model, plant, str(year)),
        "model": {
            "localId": said.id,
            "name": said.name,
            "category": said.category,
            "chemistry": said.chemistry,
            "ratedCapacityAh": said.rated_capacity_ah,
            "nominalVoltageV": said.nominal_voltage_v,
            "massKg": said.mass_kg,
            "gtin": said.gtin,
        },
        "operator": write_party(operator),
        "plant": write_party(site),
        "year": year,
        "batteries": batteries,
        "elements": [
            _metal(metal, views.get(metal), said.category, said.chemistry, energy, bool(row["external_storage"]))
            for metal in article8.METALS
        ],
        "method": METHOD,
        "custody": "controlled_blending",
    }


def _metal(
    metal: str, view: ElementView | None, category: str, chemistry: str, energy: Fraction, external: bool
) -> Subject:
    origins = view.origins if view else Origins()
    line: Article8Line = article8.line(
        metal,
        chemistry=chemistry,
        counted=origins,
        category=category,
        energy_wh=energy,
        external_storage=external,
        placed_on_market=None,
    )
    return {
        "element": metal,
        "status": line.status,
        "origins": write_origins(origins),
        "recycled": write_ratio(origins),
        "minima": [
            {"appliesFrom": m.applies_from, "minimumPercent": m.minimum_percent, "verdict": m.verdict}
            for m in line.minima
        ],
    }


def assessment_of(reader: Reader, lot: str, today: date) -> Subject:
    """Return how a lot of material stands on a day; raises InputError `unknown_lot`."""
    facts = lot_facts(reader, lot)
    if facts is None:
        text = f'This ledger holds no lot of material "{lot}". Check the spelling; lots of cells are not assessed.'
        raise InputError("unknown_lot", text)
    limits = [_limit(limit) for limit in facts.limits]
    return {
        "id": _identifier(reader, "assessment", lot),
        "lot": lot,
        "kind": facts.kind,
        "assessedOn": today.isoformat(),
        "material": _material(facts),
        "mass": str(facts.mass),
        "supplier": write_party(facts.supplier) if facts.supplier else None,
        "receivedOn": facts.received_on,
        "country": facts.country,
        "custody": facts.custody,
        "elements": [
            {"element": element, "total": str(view.total), "origins": write_origins(view.origins)}
            for element, view in facts.elements.items()
        ],
        "limits": limits,
        "documents": [{"name": n, "sha256": digest, "validUntil": until} for n, digest, until in facts.documents],
        "disposition": facts.disposition,
        "verdict": judge_lot([str(limit["verdict"]) for limit in limits]),
    }


def _material(facts: LotFacts) -> Subject:
    said = facts.material
    return {
        "localId": said["id"],
        "name": said["name"],
        "stage": said["stage"],
        "cas": said["cas"],
        "formula": said["formula"],
    }


def _limit(limit: dict[str, str | None]) -> Subject:
    stated = {
        "analyte": limit["analyte"],
        "specification": limit["specification"],
        "unit": limit["unit"],
        "minimum": limit["minimum"],
        "maximum": limit["maximum"],
        "value": limit["value"],
        "valueUnit": limit["value_unit"],
        "method": limit["method"],
        "laboratory": limit["laboratory"],
        "sampledOn": limit["sampled_on"] or None,
    }
    return {**stated, "verdict": judge_limit(stated)}


def draft_of(kind: str, subject: Subject, before: Stated | None, issuer: Issuer, at: str) -> dict[str, Any]:
    """Return the credential of a statement that follows `before`, as its issuer would sign it."""
    version = before.version + 1 if before else 1
    stated = {**subject, "version": version, "supersedes": before.number if before else None}
    number = uuid.uuid5(uuid.NAMESPACE_URL, f"{subject['id']}/{version}")
    return statement_credential(kind, f"urn:uuid:{number}", stated, at, issuer)


def _identifier(reader: Reader, kind: str, *about: str) -> str:
    """Return what a statement is about as a URI: the ledger, the kind, and its parts."""
    parts = (quote(part, safe="-._~") for part in about)
    return f"urn:{reader.origin.replace('/', ':')}:{kind}:{':'.join(parts)}"
