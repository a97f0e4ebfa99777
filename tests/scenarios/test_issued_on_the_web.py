"""Passports and statements issued under a name on the web (did:web), verified without a network."""

from __future__ import annotations

import json

import pytest

from passport_app.certificate.reading import read_certificate
from passport_app.issuing.printing import pages_of
from passport_app.ledger.reader import Reader
from passport_app.services.change_keys import replace_key
from passport_app.services.create_ledger import create_ledger
from passport_app.telling.catalogue import LANGUAGES
from passport_app.trust import canonical
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN
from tests.scenarios.test_in_book import words_on

DID = "did:web:voltara.example"


@pytest.fixture
def web(small, passport, tmp_path):
    """The small plant's ledger, whose first passport is by the key's own name and all else under a name on the web."""
    passport("issue", small, "--battery", "BAT1", *SIGN)
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "own.json")
    passport("keys", "identity", small, "--did", DID, *SIGN)
    return small


def known(passport, path, ledger, did=DID):
    said = passport.json("keys", "identity", ledger)
    words = ("--name", "Voltara", "--fingerprint", said["fingerprint"], "--key", said["key"], "--list", path)
    passport("trust", "add", did, *words)
    return path


def wrong(report):
    told = (check for check in report["checks"] if check["verdict"] != "passed" and check.get("weighs", True))
    return [(check["check"], check["reason"]) for check in told]


def hand_out(passport, ledger, folder, kind):
    file = folder / f"{kind}.{'jwt' if kind == 'token' else 'json' if kind.endswith('json') else 'pdf'}"
    words = {
        "passport-json": ("export", ledger, "BAT2", "--format", "json"),
        "token": ("export", ledger, "BAT2", "--format", "jwt"),
        "passport": ("export", ledger, "BAT2", "--unregistered", "--no-seal"),
        "authority": ("export", ledger, "BAT2", "--audience", "authority"),
        "cell-json": ("export", ledger, "A07"),
        "cell": ("export", ledger, "A07"),
        "declaration": ("declare", ledger, "--model", "M", "--plant", "IT-1", "--year", "2026", "--sign"),
        "assessment": ("assess", ledger, "N2"),
    }[kind]
    passport(*words, "-o", file, *SIGN)
    return file


KINDS = ("passport-json", "token", "passport", "authority", "cell-json", "cell", "declaration", "assessment")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_issued_names_it_and_is_verified_offline_by_the_trust_list(web, passport, tmp_path, kind):
    passport("issue", web, "--battery", "BAT2", *SIGN)
    passport("issue", web, "--all-cell-lots", *SIGN)
    file = hand_out(passport, web, tmp_path, kind)
    (alone,) = passport.json("verify", file, status=3)
    assert wrong(alone) == [("issuer", "issuer_cannot_be_told_offline")]
    trust = known(passport, tmp_path / "trust.json", web)
    (report,) = passport.json("verify", file, "--trust", trust)
    assert (report["verdict"], report["trusted"]) == ("passed", True)
    assert f"The trust list gives this key to the issuer {DID}." in {c["detail"] for c in report["checks"]}
    report = passport.json("verify", file, web, "--trust", trust, status=3)[0]  # nobody was told of the log key
    assert report["verdict"] == "passed" and "book" in {check["check"] for check in report["checks"]}
    if kind in ("passport", "cell", "declaration", "assessment"):
        key = passport.json("keys", "identity", web)["key"].removeprefix("did:key:")
        held = read_certificate(file.read_bytes())
        printed = words_on(pages_of(canonical.parse(held.credential), language="en", proof=held.proof))
        assert f"{DID}#{key}" in printed.replace(" ", "")


def test_what_was_signed_before_keeps_its_name_and_the_book_is_as_sound_as_ever(web, passport, tmp_path):
    passport("issue", web, "--battery", "BAT2", *SIGN)
    assert passport.json("verify", tmp_path / "own.json", web)[0]["verdict"] == "passed"
    assert passport.json("audit", web)["verdict"] == "passed"
    assert passport.json("audit", web, "--repair", *SIGN)["verdict"] == "passed"
    passport("keys", "identity", web, "--did", "did:key", *SIGN)
    passport("export", web, "BAT2", "--format", "json", "-o", tmp_path / "web.json")
    passport("supersede", web, "BAT2", "--reason", "again", *SIGN, status=2)
    document = json.loads((tmp_path / "web.json").read_text(encoding="utf-8"))
    assert document["issuer"]["id"] == DID, "it was signed under that name"
    said = passport("keys", "identity", web)
    assert "Signs as     did:key:z6Mk" in said and "Publish" not in said


@pytest.mark.parametrize("kind", ["passport-json", "cell", "declaration"])
def test_nobody_else_issues_in_its_name(web, passport, tmp_path, kind, new_ledger, write_tables):
    from tests.small_plant import TABLES

    thief = new_ledger("thief.passports")
    passport("import", thief, write_tables(TABLES, "thief"), *SIGN)
    passport("keys", "identity", thief, "--did", DID, *SIGN)
    passport("issue", thief, "--battery", "BAT2", *SIGN)
    passport("issue", thief, "--all-cell-lots", *SIGN)
    file = hand_out(passport, thief, tmp_path, kind)
    trust = known(passport, tmp_path / "trust.json", web)
    (report,) = passport.json("verify", file, "--trust", trust, status=1)
    assert ("issuer", "issuer_not_controller") in wrong(report)
    assert passport.json("verify", file, thief, status=3)[0]["verdict"] == "indeterminate", "its book is no authority"


def test_the_document_to_publish_holds_every_key_that_still_counts(web, passport, tmp_path):
    first = passport.json("keys", "identity", web)
    passport("issue", web, "--battery", "BAT2", *SIGN)
    replace_key(web, "seal", PASSPHRASE)
    second = passport.json("keys", "identity", web)
    assert second["key"] != first["key"] and second["did"] == DID
    said = passport("keys", "identity", web, "--document", tmp_path / "did.json")
    assert "https://voltara.example/.well-known/did.json" in said
    document = json.loads((tmp_path / "did.json").read_text(encoding="utf-8"))
    keys = [method["publicKeyMultibase"] for method in document["verificationMethod"]]
    assert keys == [named["key"].removeprefix("did:key:") for named in (second, first)]
    assert document["id"] == DID and document["assertionMethod"] == [f"{DID}#{key}" for key in keys]
    assert {method["controller"] for method in document["verificationMethod"]} == {DID}
    # What a passport names is found in it: by id, as any resolver does.
    passport("export", web, "BAT2", "--format", "json", "-o", tmp_path / "two.json")
    method = json.loads((tmp_path / "two.json").read_text(encoding="utf-8"))["proof"]["verificationMethod"]
    assert method in document["assertionMethod"]
    # Nothing is written over, unless asked; a stolen key is in it no more.
    passport("keys", "identity", web, "--document", tmp_path / "did.json", status=2)
    assert "[exists]" in passport.said
    with Reader(web) as reader:
        last = reader.summary().entries - 1
    replace_key(web, "seal", PASSPHRASE, last_believed=last, reason="stolen")
    passport("keys", "identity", web, "--document", tmp_path / "did.json", "--force")
    third = json.loads((tmp_path / "did.json").read_text(encoding="utf-8"))["assertionMethod"]
    assert len(third) == 2 and f"{DID}#{second['key'].removeprefix('did:key:')}" not in third
    # Both keys of one name are trusted.
    trust = known(passport, tmp_path / "trust.json", web)
    words = ("--name", "Voltara, until today", "--fingerprint", first["fingerprint"], "--key", first["key"])
    passport("trust", "add", DID, *words, "--list", trust)
    assert passport.json("verify", tmp_path / "two.json", "--trust", trust)[0]["verdict"] == "passed"
    passport("trust", "add", DID, *words, "--list", trust, status=2)
    assert "[trusted_already]" in passport.said


def test_a_key_before_the_name_was_taken_is_not_in_the_document(small, passport, tmp_path):
    replace_key(small, "seal", PASSPHRASE)
    passport("keys", "identity", small, "--did", f"{DID}:plants:it-1", *SIGN)
    said = passport("keys", "identity", small, "--document", tmp_path / "did.json")
    assert "https://voltara.example/plants/it-1/did.json" in said
    document = json.loads((tmp_path / "did.json").read_text(encoding="utf-8"))
    assert len(document["verificationMethod"]) == 1


def test_a_ledger_is_created_under_a_name(tmp_path, passport, cheap):
    made = create_ledger(
        tmp_path / "web.passports", operator="Voltara", site="IT-1", passphrase=PASSPHRASE, cost=cheap, did=DID
    )
    assert made.did == DID
    said = passport.json("keys", "identity", made.path)
    assert (said["did"], said["since"], said["key"]) == (DID, 0, made.seal_did)
    assert passport.json("audit", made.path)["verdict"] == "passed"
    given = passport.json("init", tmp_path / "two.passports", "--operator", "V", "--site", "S", "--did", DID, *SIGN)
    assert (given["issuer"], given["key"].startswith("did:key:")) == (DID, True)


@pytest.mark.parametrize(
    "did",
    [
        "did:web:",
        "did:web:Voltara.example",
        "did:web:voltara",
        "did:web:192.168.1.1",
        "did:web:voltara.example/batteries",
        "did:web:voltara.example:..:x",
        "did:web:voltara.example#key",
        "did:web:voltara.example%3A0",
        "did:web:volt ara.example",
        "did:key:z6Mk",
        "voltara.example",
        "",
    ],
)
def test_what_is_no_name_is_refused(small, passport, did):
    passport("keys", "identity", small, "--did", did, *SIGN, status=2)
    assert "[bad_did]" in passport.said
    assert passport.json("keys", "identity", small)["did"].startswith("did:key:")


def test_what_changes_nothing_is_refused(web, passport, tmp_path):
    passport("keys", "identity", web, "--did", DID, *SIGN, status=2)
    assert "[unchanged]" in passport.said
    passport("keys", "identity", web, "--did", "did:key", *SIGN)
    passport("keys", "identity", web, "--document", tmp_path / "did.json", status=2)
    assert "[no_web_name]" in passport.said and not (tmp_path / "did.json").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sealed_and_branded_certificate_of_it_verifies(web, passport, tmp_path, language):
    (tmp_path / "brand.toml").write_text('accent = "#123f32"\nfooter = "Voltara"\n', encoding="utf-8")
    passport("brand", web, tmp_path / "brand.toml", *SIGN)
    passport("keys", "certificate", "create", web, *SIGN)
    passport("issue", web, "--battery", "BAT2", *SIGN)
    passport("export", web, "BAT2", "-o", tmp_path / "two.pdf", "--language", language, *SIGN)
    trust = known(passport, tmp_path / "trust.json", web)
    report = passport.json("verify", tmp_path / "two.pdf", web, "--trust", trust, status=3)[0]
    assert wrong(report) == []
    assert ("template", "passed") in {(check["check"], check["verdict"]) for check in report["checks"]}


def test_its_book_is_adopted_and_its_passport_proven(web, passport, tmp_path):
    passport("issue", web, "--battery", "BAT2", *SIGN)
    passport("prove", web, "BAT2", "-o", tmp_path / "two.tlog-proof")
    (report,) = passport.json("verify", tmp_path / "two.tlog-proof", status=3)
    assert wrong(report) == [("proof", "issuer_cannot_be_told_offline")]
    trust = known(passport, tmp_path / "trust.json", web)
    (report,) = passport.json("verify", tmp_path / "two.tlog-proof", "--trust", trust, status=3)
    assert wrong(report) == [("trust", "not_trusted_here")], "of the log key, of which nobody was told"


def test_a_fast_audit_knows_the_name_that_was_taken_before_it_begins(web, passport, tmp_path):
    passport("checkpoint", web, "-o", tmp_path / "kept.txt")
    passport("issue", web, "--battery", "BAT2", *SIGN)
    passport("issue", web, "--all-cell-lots", *SIGN)
    said = passport.json("audit", web, "--fast", "--against", tmp_path / "kept.txt")
    assert said["verdict"] == "passed"
    assert "since" in {check["check"] for check in said["checks"]}


@pytest.mark.parametrize("fast", [False, True])
@pytest.mark.parametrize("named", ["", "did:web:other.example"])
def test_what_is_issued_under_another_name_than_the_book_states_is_found(
    web, passport, tmp_path, monkeypatch, named, fast
):
    """Whoever holds the keys can sign under any name; the book says which was in force."""
    from passport_app.services import issue_passports

    passport("checkpoint", web, "-o", tmp_path / "kept.txt")
    in_force = issue_passports.issuer_of
    monkeypatch.setattr(issue_passports, "issuer_of", lambda reader: in_force(reader)._replace(web=named))
    passport("issue", web, "--battery", "BAT2", *SIGN)
    words = ("--fast", "--against", tmp_path / "kept.txt") if fast else ()
    said = passport.json("audit", web, *words, status=1)
    assert "other_name" in {check["reason"] for check in said["checks"]}
