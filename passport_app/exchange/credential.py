"""The battery passport as a W3C Verifiable Credential 2.0: from a `Passport` to the JSON that is signed, and back.

Contexts are stated, never fetched. Masses are whole micrograms in names that end with `Ug`; every share stands as the
exact ratio beside its percentage rounded down. The form is `schemas/passport-1.schema.json`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from passport_app.domain.passport import (
    Article8Line,
    CellRange,
    DataPoint,
    ElementContent,
    LedgerEvidence,
    Minimum,
    ModelStatement,
    NamedParty,
    Origins,
    Passport,
)
from passport_app.domain.quantity import percent_down
from passport_app.exchange.evidence import (
    check_inclusion_evidence,
    read_evidence,
    subject_digest,
    write_evidence,
)
from passport_app.exchange.figures import check_figures
from passport_app.exchange.form import CONTEXT, PASSPORT_TYPE, SCHEMA_ID, is_passport, require_form
from passport_app.exchange.groups import is_copy, read_copy, read_groups, write_groups
from passport_app.trust.issuer import Issuer

__all__ = [
    "check_figures",
    "check_inclusion_evidence",
    "is_passport",
    "passport_credential",
    "read_carried",
    "read_passport",
    "subject_digest",
    "subject_of",
]


def passport_credential(passport: Passport, issuer: Issuer, evidence: LedgerEvidence) -> dict[str, Any]:
    """Return the unsigned credential of a passport.

    Raises InputError `schema_violated` where a value has no place in the schema, so that nothing is signed that its
    reader would refuse.
    """
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": passport.number,
        "type": ["VerifiableCredential", PASSPORT_TYPE],
        "issuer": issuer.row,
        "validFrom": passport.issued_at,
        "credentialSchema": {"id": SCHEMA_ID, "type": "JsonSchema"},
        "credentialSubject": subject_of(passport),
        "evidence": [write_evidence(evidence)],
    }
    require_form(document)
    return document


def subject_of(passport: Passport) -> dict[str, Any]:
    """Return what a passport states, as the JSON object whose digest its register entry holds."""
    subject = _public(passport)
    if passport.commitments:
        subject["groups"] = write_groups(passport.commitments)
    return subject


def _public(passport: Passport) -> dict[str, Any]:
    return {
        "id": passport.identifier,
        "batteryId": passport.battery,
        "version": passport.version,
        "scope": passport.scope,
        "manufactured": passport.manufactured,
        "placedOnMarket": passport.placed_on_market,
        "model": _model(passport.model),
        "operator": _party(passport.operator),
        "plant": _party(passport.plant),
        "elements": [_element(element) for element in passport.elements],
        "article8": [_line(line) for line in passport.article8],
        "cells": [
            {"cellLot": c.cell_lot, "firstSerial": c.first_serial, "lastSerial": c.last_serial, "count": c.count}
            for c in passport.cells
        ],
        "method": passport.method,
        "custody": passport.custody,
        "supersedes": passport.supersedes,
        "dataPoints": [
            {"code": p.code, "value": p.value, "unit": p.unit, "language": p.language} for p in passport.datapoints
        ],
    }


def read_passport(document: dict[str, Any]) -> tuple[Passport, LedgerEvidence]:
    """Return the passport and the ledger evidence that a document states; nothing of it is verified by this.

    Raises InputError `schema_violated` with the place, `evidence_malformed`, or as `canonical.encode_signed`;
    UnsupportedError `unknown_schema` for a document that is not a passport of this schema.
    """
    require_form(document)
    subject = document["credentialSubject"]
    passport = Passport(
        number=document["id"],
        version=subject["version"],
        scope=subject["scope"],
        battery=subject["batteryId"],
        identifier=subject["id"],
        manufactured=subject["manufactured"],
        placed_on_market=subject["placedOnMarket"],
        model=_read_model(subject["model"]),
        operator=_read_party(subject["operator"]),
        plant=_read_party(subject["plant"]),
        issued_at=document["validFrom"],
        elements=tuple(_read_element(element) for element in subject["elements"]),
        article8=tuple(_read_line(line) for line in subject["article8"]),
        cells=tuple(CellRange(c["cellLot"], c["firstSerial"], c["lastSerial"], c["count"]) for c in subject["cells"]),
        method=subject["method"],
        custody=subject["custody"],
        supersedes=subject["supersedes"],
        datapoints=tuple(DataPoint(p["code"], p["value"], p["unit"], p["language"]) for p in subject["dataPoints"]),
        commitments=read_groups(subject.get("groups", ())),
    )
    return passport, read_evidence(document)


def read_carried(document: dict[str, Any]) -> tuple[Passport, LedgerEvidence, dict[str, Any]]:
    """Return what a certificate carries: the passport (with what a copy discloses), its evidence, the credential.

    Nothing of it is verified by this. Raises as `read_copy` and `read_passport`.
    """
    if not is_copy(document):
        return (*read_passport(document), document)
    credential, _, disclosed = read_copy(document)
    passport, evidence = read_passport(credential)
    return replace(passport, disclosed=disclosed), evidence, credential


def _model(model: ModelStatement) -> dict[str, Any]:
    return {
        "localId": model.id,
        "name": model.name,
        "category": model.category,
        "chemistry": model.chemistry,
        "ratedCapacityAh": model.rated_capacity_ah,
        "nominalVoltageV": model.nominal_voltage_v,
        "massKg": model.mass_kg,
        "gtin": model.gtin,
    }


def _read_model(value: dict[str, Any]) -> ModelStatement:
    return ModelStatement(
        id=value["localId"],
        name=value["name"],
        category=value["category"],
        chemistry=value["chemistry"],
        rated_capacity_ah=value["ratedCapacityAh"],
        nominal_voltage_v=value["nominalVoltageV"],
        mass_kg=value["massKg"],
        gtin=value["gtin"],
    )


def _party(party: NamedParty) -> dict[str, Any]:
    return {"localId": party.id, "name": party.name, "country": party.country, "identifier": party.identifier}


def _read_party(value: dict[str, Any]) -> NamedParty:
    return NamedParty(value["localId"], value["name"], value["country"], value["identifier"])


def _element(content: ElementContent) -> dict[str, Any]:
    origins = content.origins
    whole = origins.total
    return {
        "element": content.element,
        "totalUg": content.total,
        "activeUg": content.active,
        "basis": content.basis,
        "origins": {
            "primaryUg": origins.primary,
            "preConsumerUg": origins.pre_consumer,
            "postConsumerUg": origins.post_consumer,
            "unknownUg": origins.unknown,
        },
        "recycled": {
            "numerator": origins.recycled,
            "denominator": whole,
            "percent": percent_down(origins.recycled, whole),
        }
        if whole
        else None,
        "chainOfCustody": list(content.custody),
        "countries": [{"country": country, "massUg": mass} for country, mass in content.countries],
    }


def _read_element(value: dict[str, Any]) -> ElementContent:
    origins = value["origins"]
    return ElementContent(
        element=value["element"],
        total=value["totalUg"],
        active=value["activeUg"],
        basis=value["basis"],
        origins=Origins(
            origins["primaryUg"], origins["preConsumerUg"], origins["postConsumerUg"], origins["unknownUg"]
        ),
        custody=tuple(value["chainOfCustody"]),
        countries=tuple((c["country"], c["massUg"]) for c in value["countries"]),
    )


def _line(line: Article8Line) -> dict[str, Any]:
    return {
        "element": line.element,
        "status": line.status,
        "minima": [
            {"appliesFrom": m.applies_from, "minimumPercent": m.minimum_percent, "verdict": m.verdict}
            for m in line.minima
        ],
        "binding": line.binding,
    }


def _read_line(value: dict[str, Any]) -> Article8Line:
    return Article8Line(
        element=value["element"],
        status=value["status"],
        minima=tuple(Minimum(m["appliesFrom"], m["minimumPercent"], m["verdict"]) for m in value["minima"]),
        binding=value["binding"],
    )
