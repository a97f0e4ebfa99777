"""Declarations (Art. 8, of a model, plant and year) and assessments (of a lot) as W3C Verifiable Credentials 2.0.

Their masses are decimal text: those of a plant's year may pass 2^53 micrograms, which JSON numbers cannot hold safely.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from passport_app.domain.errors import EvidenceError
from passport_app.domain.passport import NamedParty, Origins
from passport_app.domain.quantity import percent_down
from passport_app.domain.verdict import Check, Verdict
from passport_app.exchange.form import CONTEXT, STATEMENTS, require_statement, statement_kind, statement_schema
from passport_app.rules.article8 import METALS, verdict
from passport_app.rules.assessment import judge_limit, judge_lot
from passport_app.trust import canonical
from passport_app.trust.asking import ask
from passport_app.trust.issuer import Issuer

_CHANGING = ("version", "supersedes", "assessedOn")
"""What differs between two statements of the same content."""


def statement_credential(
    kind: str, number: str, subject: Mapping[str, Any], issued_at: str, issuer: Issuer
) -> dict[str, Any]:
    """Return the unsigned credential of a statement; raises InputError `schema_violated`."""
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": number,
        "type": ["VerifiableCredential", STATEMENTS[kind]],
        "issuer": issuer.row,
        "validFrom": issued_at,
        "credentialSchema": {"id": statement_schema(kind), "type": "JsonSchema"},
        "credentialSubject": dict(subject),
        "logKey": issuer.log_key.multibase,
    }
    require_statement(document)
    return document


def content_digest(subject: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what a statement says, without its version and day, hexadecimal."""
    kept = {name: value for name, value in subject.items() if name not in _CHANGING}
    return canonical.sha256(canonical.encode_signed(kept)).hex()


def write_party(party: NamedParty) -> dict[str, Any]:
    """Return an operator, site or supplier as statements name it."""
    return {"localId": party.id, "name": party.name, "country": party.country, "identifier": party.identifier}


def write_origins(origins: Origins) -> dict[str, str]:
    """Return masses by origin as statements hold them."""
    return {
        "primary": str(origins.primary),
        "preConsumer": str(origins.pre_consumer),
        "postConsumer": str(origins.post_consumer),
        "unknown": str(origins.unknown),
    }


def read_origins(value: Mapping[str, str]) -> Origins:
    """Return the masses by origin of a statement of our schema."""
    return Origins(*(int(value[name]) for name in ("primary", "preConsumer", "postConsumer", "unknown")))


def write_ratio(origins: Origins) -> dict[str, str] | None:
    """Return the recovered share of a mass, exactly and rounded down; None of nothing."""
    if not origins.total:
        return None
    percent = percent_down(origins.recycled, origins.total)
    return {"numerator": str(origins.recycled), "denominator": str(origins.total), "percent": percent}


def check_statement(document: dict[str, Any]) -> list[Check]:
    """Ask whether a declaration or assessment has its form (`schema`), and its figures agree (`figures`)."""
    form = ask("schema", partial(_check_form, document))
    if form.verdict is not Verdict.PASSED:
        return [form]
    figures = {"declaration": _check_declaration, "assessment": _check_assessment}[str(statement_kind(document))]
    return [form, ask("figures", partial(figures, document["credentialSubject"]))]


def _check_form(document: dict[str, Any]) -> str:
    require_statement(document)
    return "The statement has the form of its schema."


def _check_declaration(subject: dict[str, Any]) -> str:
    if tuple(element["element"] for element in subject["elements"]) != METALS:
        raise EvidenceError("article8_incomplete", "Art. 8 needs Co, Li, Ni and Pb once each, in this order.")
    for element in subject["elements"]:
        symbol, status, origins = element["element"], element["status"], read_origins(element["origins"])
        if element["recycled"] != write_ratio(origins):
            raise EvidenceError("ratio_differs", f"The recovered share of {symbol} is not that of its origins.")
        told = bool(origins.total) and origins.unknown < origins.total
        if told != (status == "computed") or (origins.total and status == "not_applicable"):
            raise EvidenceError("status_differs", f"{symbol} is said to be {status.replace('_', ' ')}.")
        for minimum in element["minima"]:
            said = minimum["verdict"]
            if said not in ("not_applicable", verdict(minimum["minimumPercent"], status, origins)):
                text = f"{symbol}: {minimum['minimumPercent']} % is said to be {said.replace('_', ' ')}."
                raise EvidenceError("minimum_differs", text)
    return "The shares are the exact ratios of their masses, and the verdicts follow from them."


def _check_assessment(subject: dict[str, Any]) -> str:
    for element in subject["elements"]:
        if read_origins(element["origins"]).total != int(element["total"]):
            raise EvidenceError("sum_differs", f"The origins of {element['element']} do not sum to what the lot holds.")
    said = [limit["verdict"] for limit in subject["limits"]]
    for limit, stated in zip(subject["limits"], said, strict=True):
        if judge_limit(limit) != stated:
            text = f"{limit['analyte']} is said to be {stated.replace('_', ' ')}, which its value is not."
            raise EvidenceError("limit_differs", text)
    if judge_lot(said) != subject["verdict"]:
        raise EvidenceError("verdict_differs", f"The lot is said to be {subject['verdict']}; its limits say otherwise.")
    return "The origins sum exactly, and the verdicts follow from values and limits."
