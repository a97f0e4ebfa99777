"""The signed passport: written, read back, and every disagreement within it found."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from passport_app import assets
from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
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


def _evidence(passport: Passport, others: int = 6, seq: int = 3) -> LedgerEvidence:
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


EVIDENCE = _evidence(PASSPORT)
ISSUER = Issuer(SEAL.public, "Plant 1", LOG.public)
UNSIGNED = credential.passport_credential(PASSPORT, ISSUER, EVIDENCE)
DOCUMENT = proof.sign_document(UNSIGNED, SEAL, NOW)


def _failures(document: dict[str, Any]) -> dict[str, str]:
    checks = [*credential.check_figures(document), *credential.check_inclusion_evidence(document)]
    assert all(c.detail.endswith(".") for c in checks)
    return {c.check: c.reason for c in checks if c.verdict is not Verdict.PASSED}


def test_a_passport_is_read_back_as_it_was_stated() -> None:
    passport, evidence = credential.read_passport(DOCUMENT)
    assert passport == PASSPORT
    assert evidence == replace(EVIDENCE, log_key=LOG.public.multibase)
    again = canonical.parse(json.dumps(DOCUMENT, indent=2).encode())
    assert credential.read_passport(again) == (passport, evidence)


def test_a_signed_passport_passes_every_check() -> None:
    checks, key = proof.check_document(DOCUMENT)
    assert {c.verdict for c in checks} == {Verdict.PASSED}
    assert key == SEAL.public
    assert _failures(DOCUMENT) == {}
    asked = [c.check for c in [*credential.check_figures(DOCUMENT), *credential.check_inclusion_evidence(DOCUMENT)]]
    assert asked == ["schema", "origins", "ratio", "cells", "article8", "entry", "inclusion", "checkpoint"]


def test_shares_are_exact_and_rounded_down() -> None:
    elements = {e["element"]: e for e in UNSIGNED["credentialSubject"]["elements"]}
    assert elements["Al"]["recycled"] is None
    assert elements["Co"]["recycled"] == {"numerator": 199_999, "denominator": 1_000_000, "percent": "19.999"}
    assert elements["Ni"]["recycled"] == {"numerator": 0, "denominator": 10**13, "percent": "0.000"}


def test_what_is_signed_does_not_depend_on_the_evidence() -> None:
    other = credential.passport_credential(PASSPORT, ISSUER, _evidence(PASSPORT, others=99, seq=50))
    assert other["credentialSubject"] == UNSIGNED["credentialSubject"]
    assert _failures(other) == {}


Change = Callable[[dict[str, Any]], Any]


def _changed(change: Change) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document


def _co(document: dict[str, Any]) -> Any:
    return document["credentialSubject"]["elements"][1]


def _subject(document: dict[str, Any]) -> Any:
    return document["credentialSubject"]


FIGURES: list[tuple[str, Change, str, str]] = [
    ("origin", lambda d: _co(d)["origins"].update(primaryUg=600_002), "origins", "sum_differs"),
    ("total", lambda d: _co(d).update(totalUg=999_999), "origins", "sum_differs"),
    ("active", lambda d: _co(d).update(activeUg=999_999), "origins", "sum_differs"),
    ("basis", lambda d: _co(d).update(basis="whole"), "origins", "wrong_basis"),
    ("country", lambda d: _co(d)["countries"][0].update(massUg=1), "origins", "sum_differs"),
    ("twice", lambda d: _subject(d)["elements"].insert(1, _co(d)), "origins", "elements_unordered"),
    ("swapped", lambda d: _subject(d)["elements"].reverse(), "origins", "elements_unordered"),
    ("numerator", lambda d: _co(d)["recycled"].update(numerator=200_000), "ratio", "ratio_differs"),
    ("reduced", lambda d: _co(d)["recycled"].update(denominator=500_000), "ratio", "ratio_differs"),
    ("no share", lambda d: _co(d).update(recycled=None), "ratio", "ratio_differs"),
    ("rounded up", lambda d: _co(d)["recycled"].update(percent="20.000"), "ratio", "percent_differs"),
    ("count", lambda d: _subject(d)["cells"][0].update(count=4), "cells", "count_differs"),
    ("ends", lambda d: _subject(d)["cells"][0].update(lastSerial="B0101"), "cells", "count_differs"),
    ("backwards", lambda d: _subject(d)["cells"][0].update(lastSerial="A0098"), "cells", "count_differs"),
    ("no digits", lambda d: _subject(d)["cells"][2].update(firstSerial="X", lastSerial="X"), "cells", "count_differs"),
    ("width", lambda d: _subject(d)["cells"][0].update(lastSerial="A101"), "cells", "count_differs"),
    (
        "overlap",
        lambda d: _subject(d)["cells"][1].update(firstSerial="A0101", lastSerial="A0101"),
        "cells",
        "cells_overlap",
    ),
    ("order", lambda d: _subject(d)["article8"].reverse(), "article8", "article8_incomplete"),
    ("verdict", lambda d: _subject(d)["article8"][0]["minima"][1].update(verdict="met"), "article8", "minimum_differs"),
    ("binding", lambda d: _subject(d)["article8"][0].update(binding="not_met"), "article8", "minimum_differs"),
    (
        "no share to compute",
        lambda d: _subject(d)["article8"][1].update(status="computed"),
        "article8",
        "status_differs",
    ),
    (
        "judged without",
        lambda d: _subject(d)["article8"][0].update(status="undetermined"),
        "article8",
        "status_differs",
    ),
    ("more", lambda d: _subject(d).update(more=1), "schema", "schema_violated"),
    ("less", lambda d: _subject(d).pop("cells"), "schema", "schema_violated"),
    ("three lines", lambda d: _subject(d)["article8"].pop(), "schema", "schema_violated"),
    ("negative", lambda d: _co(d).update(totalUg=-1), "schema", "schema_violated"),
    ("text", lambda d: _co(d).update(totalUg="5"), "schema", "schema_violated"),
    ("float", lambda d: _co(d).update(totalUg=1_000_003.0), "schema", "float_in_signed"),
    ("too great", lambda d: _co(d).update(totalUg=2**53), "schema", "integer_too_large"),
    ("decimal", lambda d: _subject(d)["model"].update(massKg="6,10"), "schema", "schema_violated"),
    ("plus", lambda d: _subject(d)["model"].update(massKg="+6"), "schema", "schema_violated"),
    ("zeros", lambda d: _subject(d)["model"].update(massKg="06.1"), "schema", "schema_violated"),
    ("full width", lambda d: _subject(d)["model"].update(massKg="\uff16"), "schema", "schema_violated"),
    ("newline", lambda d: _subject(d)["model"].update(massKg="6\n"), "schema", "schema_violated"),
    ("context", lambda d: d["@context"].append({"massUg": "urn:x"}), "schema", "schema_violated"),
    ("issuer", lambda d: d.update(issuer=SEAL.public.did), "schema", "schema_violated"),
    ("two evidences", lambda d: d["evidence"].append(d["evidence"][0]), "schema", "schema_violated"),
    (
        "schema",
        lambda d: d["credentialSchema"].update(id="urn:material-passport:schema:passport:2"),
        "schema",
        "unknown_schema",
    ),
    ("type", lambda d: d.update(type=["VerifiableCredential"]), "schema", "unknown_schema"),
    ("type text", lambda d: d.update(type="BatteryMaterialPassport"), "schema", "unknown_schema"),
]


@pytest.mark.parametrize(("change", "check", "reason"), [f[1:] for f in FIGURES], ids=[f[0] for f in FIGURES])
def test_figures_that_do_not_agree(change: Change, check: str, reason: str) -> None:
    document = _changed(change)
    assert _failures(document)[check] == reason
    if check == "schema":
        with pytest.raises((InputError, UnsupportedError)) as caught:
            credential.read_passport(document)
        assert caught.value.code == reason
    checks, key = proof.check_document(document)
    if reason == "float_in_signed":  # 5.0 is the same number as 5, so the signature holds; the form does not
        assert key == SEAL.public
    else:
        assert key is None
        assert {"altered", "not_encodable"} & {c.reason for c in checks}


def _ledger(document: dict[str, Any]) -> Any:
    return document["evidence"][0]


OTHER = _evidence(replace(PASSPORT, battery="BAT-2"))
FORGED = checkpoint.sign(checkpoint.parse(EVIDENCE.checkpoint).checkpoint, SEAL)
ENTRY = credential.read_passport(UNSIGNED)[1].entry


def _entry(data: bytes) -> str:
    import base64

    return base64.urlsafe_b64encode(data).decode().rstrip("=")


EVIDENCES: list[tuple[str, Change, str, str]] = [
    ("content", lambda d: _subject(d).update(manufactured="2026-12"), "entry", "subject_differs"),
    ("number", lambda d: d.update(id=NUMBER[:-1] + "4"), "entry", "other_entry"),
    ("battery", lambda d: _subject(d).update(batteryId="BAT-9"), "entry", "other_entry"),
    ("version", lambda d: _subject(d).update(version=2), "entry", "other_entry"),
    ("seq", lambda d: _ledger(d).update(seq=2), "inclusion", "path_length|not_included"),
    ("far seq", lambda d: _ledger(d).update(seq=99), "inclusion", "index_out_of_range"),
    ("size", lambda d: _ledger(d).update(size=8), "inclusion", "other_checkpoint"),
    ("origin", lambda d: _ledger(d).update(origin="ledger.example/x"), "inclusion", "other_checkpoint"),
    ("path", lambda d: _ledger(d)["path"].reverse(), "inclusion", "not_included"),
    ("short path", lambda d: _ledger(d)["path"].pop(), "inclusion", "path_length"),
    ("long path", lambda d: _ledger(d)["path"].append(_ledger(d)["path"][0]), "inclusion", "path_length"),
    ("entry", lambda d: _ledger(d).update(entry=_entry(OTHER.entry)), "inclusion", "not_included"),
    ("entry spaced", lambda d: _ledger(d).update(entry=_entry(ENTRY + b" ")), "entry", "entry_not_canonical"),
    ("no entry", lambda d: _ledger(d).update(entry=_entry(b"[]")), "entry", "other_entry"),
    ("checkpoint", lambda d: _ledger(d).update(checkpoint=OTHER.checkpoint), "inclusion", "not_included"),
    ("forged", lambda d: _ledger(d).update(checkpoint=FORGED), "checkpoint", "unknown_signer"),
    (
        "crlf",
        lambda d: _ledger(d).update(checkpoint=EVIDENCE.checkpoint.replace("\n", "\r\n")),
        "checkpoint",
        "note_malformed",
    ),
    ("log key", lambda d: _ledger(d).update(logKey=SEAL.public.multibase), "checkpoint", "unknown_signer"),
    ("no key", lambda d: _ledger(d).update(logKey="z" + "1" * 48), "checkpoint", "key_unsupported"),
    ("hash", lambda d: _ledger(d)["path"].append("AAAA"), "entry", "evidence_malformed"),
    ("not base64", lambda d: _ledger(d).update(entry="a="), "entry", "evidence_malformed"),
    ("text", lambda d: _ledger(d).update(seq="3"), "entry", "evidence_malformed"),
    ("truth", lambda d: _ledger(d).update(seq=True), "entry", "evidence_malformed"),
    ("none", lambda d: d.pop("evidence"), "entry", "evidence_missing"),
    ("empty", lambda d: d.update(evidence=[]), "entry", "evidence_missing"),
    ("other kind", lambda d: _ledger(d).update(type=["Photograph"]), "entry", "evidence_missing"),
]


@pytest.mark.parametrize(("change", "check", "reason"), [e[1:] for e in EVIDENCES], ids=[e[0] for e in EVIDENCES])
def test_evidence_that_does_not_hold(change: Change, check: str, reason: str) -> None:
    assert _failures(_changed(change))[check] in reason.split("|")


def test_a_document_that_is_no_passport_is_not_judged_by_our_rules() -> None:
    for document in ({}, {"type": ["VerifiableCredential", "AlumniCredential"]}):
        checks = [*credential.check_figures(document), *credential.check_inclusion_evidence(document)]
        assert {(c.check, c.verdict, c.reason) for c in checks} == {
            ("schema", Verdict.INDETERMINATE, "unknown_schema"),
            ("entry", Verdict.INDETERMINATE, "evidence_missing"),
        }


def test_what_its_reader_would_refuse_is_not_made() -> None:
    bad = replace(PASSPORT, model=replace(PASSPORT.model, mass_kg="6,10"))
    with pytest.raises(InputError) as caught:
        credential.passport_credential(bad, ISSUER, EVIDENCE)
    assert caught.value.code == "schema_violated"
    assert "massKg" in caught.value.message
    with pytest.raises((InputError, EvidenceError)):
        credential.passport_credential(PASSPORT, ISSUER, replace(EVIDENCE, entry=b"{}"))


def test_the_schema_says_the_same_to_another_validator() -> None:
    schema = json.loads(assets.schema("passport-1.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    oracle = jsonschema.Draft202012Validator(schema)
    assert oracle.is_valid(DOCUMENT)
    for name, change, check, _ in FIGURES:
        if name not in ("float", "newline"):  # 5.0 is an integer to every schema; Python's $ allows a last newline
            assert oracle.is_valid(_changed(change)) is (check != "schema"), name


def test_every_part_of_the_schema_is_described_and_closed() -> None:
    def visit(node: Any, place: str) -> None:
        if not isinstance(node, dict):
            return
        if "properties" in node:
            assert node.get("additionalProperties") is False, place
            assert set(node["required"]) | {"proof", "groups"} >= set(node["properties"]), place
        for name, child in node.get("properties", {}).items():
            assert child.get("description"), f"{place}/{name}"
            visit(child, f"{place}/{name}")
        visit(node.get("items"), f"{place}/items")

    visit(json.loads(assets.schema("passport-1.schema.json")), "")
    assert (Path(assets.__file__).parent.parent / "schemas/README.md").is_file()
