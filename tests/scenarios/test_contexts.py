"""Under which context we sign, and that what was signed under the one before it is judged as ever."""

from __future__ import annotations

import json

import pytest

from passport_app import assets
from passport_app.exchange.form import CONTEXT
from passport_app.ledger.reader import key_path
from passport_app.services.export_certificates import export_certificates
from passport_app.trust import canonical, keyfile, proof
from tests.conftest import PASSPHRASE

SPELLED_OUT = ["https://www.w3.org/ns/credentials/v2", {"@vocab": "urn:material-passport:terms:1:"}]


@pytest.fixture
def signed(passport, small, tmp_path):
    """A passport as it was exported, its file, and the key that signed it."""
    passport("issue", small, "--all", "--passphrase-env", "TEST_PASSPHRASE")
    (file,) = export_certificates(small, ["BAT1"], target=tmp_path / "p.json", form="json")
    key = keyfile.unlock(key_path(small), PASSPHRASE)["seal"]
    return json.loads(file.read_text(encoding="utf-8")), file, key


def test_a_context_is_a_list_of_names(signed):
    """By identity, as the reference library compares them, only names are equal after reading."""
    document, _, _ = signed
    assert document["@context"] == document["proof"]["@context"] == list(CONTEXT)
    assert all(isinstance(name, str) for name in CONTEXT)
    assert json.loads(assets.schema("context-1.jsonld"))["@context"] == SPELLED_OUT[1]


@pytest.mark.parametrize(("context", "verdict"), [(SPELLED_OUT, "passed"), ([SPELLED_OUT[0]], "failed")])
def test_the_one_before_still_verifies_and_no_other_does(passport, signed, context, verdict):
    document, file, key = signed
    del document["proof"]
    again = proof.sign_document({**document, "@context": context}, key, created="2026-11-24T10:00:00Z")
    file.write_bytes(canonical.encode_trusted(again))
    (report,) = passport.json("verify", file, status=0 if verdict == "passed" else 1)
    assert {c["check"]: c["verdict"] for c in report["checks"]}["schema"] == verdict
    assert report["verdict"] == verdict
