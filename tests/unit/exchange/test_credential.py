"""The signed passport: written, read back, and every disagreement within it found."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from passport_app import assets
from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.domain.verdict import Verdict
from passport_app.exchange import credential
from passport_app.trust import canonical, proof
from tests.unit.exchange.stated import (
    DOCUMENT,
    EVIDENCE,
    ISSUER,
    LOG,
    PASSPORT,
    SEAL,
    UNSIGNED,
    Change,
    changed,
    evidence_of,
    failures,
)


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
    assert failures(DOCUMENT) == {}
    asked = [c.check for c in [*credential.check_figures(DOCUMENT), *credential.check_inclusion_evidence(DOCUMENT)]]
    assert asked == ["schema", "origins", "ratio", "cells", "article8", "entry", "inclusion", "checkpoint"]


def test_shares_are_exact_and_rounded_down() -> None:
    elements = {e["element"]: e for e in UNSIGNED["credentialSubject"]["elements"]}
    assert elements["Al"]["recycled"] is None
    assert elements["Co"]["recycled"] == {"numerator": 199_999, "denominator": 1_000_000, "percent": "19.999"}
    assert elements["Ni"]["recycled"] == {"numerator": 0, "denominator": 10**13, "percent": "0.000"}


def test_what_is_signed_does_not_depend_on_the_evidence() -> None:
    other = credential.passport_credential(PASSPORT, ISSUER, evidence_of(PASSPORT, others=99, seq=50))
    assert other["credentialSubject"] == UNSIGNED["credentialSubject"]
    assert failures(other) == {}


def _co(document: dict[str, Any]) -> Any:
    return document["credentialSubject"]["elements"][1]


def _subject(document: dict[str, Any]) -> Any:
    return document["credentialSubject"]


def _nothing_in_force(document: dict[str, Any]) -> None:
    _subject(document)["placedOnMarket"] = "2030-01-01"
    assert _subject(document)["article8"][0]["binding"] == "met"


def _country_twice(document: dict[str, Any]) -> None:
    countries = _co(document)["countries"]
    first = countries[0]
    countries.insert(0, {**first, "massUg": 1})
    first["massUg"] -= 1


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
    ("nothing in force", _nothing_in_force, "article8", "minimum_differs"),
    ("a country twice", _country_twice, "origins", "sum_differs"),
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
    document = changed(change)
    assert failures(document)[check] == reason
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
            assert oracle.is_valid(changed(change)) is (check != "schema"), name


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
