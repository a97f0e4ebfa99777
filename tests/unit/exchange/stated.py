"""A passport stated, put into a small book and signed, to be changed in tests; what is found wrong in a document."""

from __future__ import annotations

import copy
from collections.abc import Callable
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
from passport_app.domain.verdict import Verdict
from passport_app.exchange import credential
from passport_app.trust import canonical, checkpoint, merkle, proof
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.issuer import Issuer
from passport_app.trust.keys import SigningKey

SEAL = SigningKey.from_raw(bytes(range(32)))
LOG = SigningKey.from_raw(bytes(range(1, 33)))
ORIGIN = "ledger.example/plant-1"
NOW = "2026-11-23T20:00:00Z"
NUMBER = "urn:uuid:58172aac-d8ba-51ed-83dd-0b3aef56cc33"


def _element(symbol: str, total: int, active: int, origins: Origins) -> ElementContent:
    counted = origins.total
    countries = (("", counted - counted // 3), ("FI", counted // 3)) if counted else ()
    basis = "whole" if symbol == "Pb" else "active"
    return ElementContent(symbol, total, active, basis, origins, ("controlled_blending", "unstated"), countries)


def _line(element: str, status: str, first: str, binding: str = "none_binding") -> Article8Line:
    minima = (
        Minimum("2031-08-18", "16", first),
        Minimum("2036-08-18", "26", "not_met" if status == "computed" else first),
    )
    return Article8Line(element, status, minima, binding)


PASSPORT = Passport(
    number=NUMBER,
    version=1,
    scope="material",
    battery="BAT-1",
    identifier="https://id.gs1.org/01/09506000134352/21/BAT-1",
    manufactured="2026-11",
    placed_on_market="2031-09-01",
    model=ModelStatement("M-1", "Größe 1", "EV", "NMC811", "150", "3.7", "350.5"),
    operator=NamedParty("P-1", "Plant \u200d 1", "IT"),
    plant=NamedParty("S-1", "Scarmagno", "IT", "https://id.gs1.org/414/9506000134352"),
    issued_at=NOW,
    elements=(
        _element("Al", 5_000, 0, Origins()),
        _element("Co", 1_000_003, 1_000_000, Origins(600_001, 99_999, 100_000, 200_000)),
        _element("Ni", 10**13, 10**13, Origins(10**13)),
        _element("Pb", 7, 0, Origins(unknown=7)),
    ),
    article8=(
        _line("Co", "computed", "met", "met"),
        _line("Li", "not_applicable", "not_applicable", "not_applicable"),
        _line("Ni", "computed", "not_met", "not_met"),
        _line("Pb", "undetermined", "undetermined", "undetermined"),
    ),
    cells=(
        CellRange("CL-1", "A0099", "A0101", 3),
        CellRange("CL-2", "A0102", "A0102", 1),
        CellRange("CL-3", "7", "7", 1),
    ),
    datapoints=(DataPoint("1.n", "95", "%"), DataPoint("1.r", "", None, "it")),
)


def evidence_of(passport: Passport, others: int = 6, seq: int = 3) -> LedgerEvidence:
    subject = credential.subject_of(passport)
    body = {
        "passport": passport.number,
        "battery": passport.battery,
        "version": passport.version,
        "subject_sha256": credential.subject_digest(subject),
    }
    entry = {"kind": "issue", "at": NOW, "author": LOG.public.multibase, "origin": ORIGIN, "seq": seq, "body": body}
    entries = [b"entry %d" % i for i in range(others)]
    entries.insert(seq, canonical.encode_trusted(entry))
    leaves = [merkle.leaf_hash(e) for e in entries]

    def node(level: int, index: int) -> bytes:
        return merkle.root_of(leaves[index << level : (index + 1) << level])

    size = len(entries)
    signed = checkpoint.sign(Checkpoint(ORIGIN, size, merkle.root(size, node)), LOG)
    return LedgerEvidence(ORIGIN, seq, entries[seq], size, merkle.inclusion_path(seq, size, node), signed)


EVIDENCE = evidence_of(PASSPORT)
ISSUER = Issuer(SEAL.public, "Plant 1", LOG.public)
UNSIGNED = credential.passport_credential(PASSPORT, ISSUER, EVIDENCE)
DOCUMENT = proof.sign_document(UNSIGNED, SEAL, NOW)


def failures(document: dict[str, Any]) -> dict[str, str]:
    checks = [*credential.check_figures(document), *credential.check_inclusion_evidence(document)]
    assert all(c.detail.endswith(".") for c in checks)
    return {c.check: c.reason for c in checks if c.verdict is not Verdict.PASSED}


Change = Callable[[dict[str, Any]], Any]


def changed(change: Change) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document
