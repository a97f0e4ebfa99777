"""A passport of a version to come: signed well, not judged, and neither called genuine nor false."""

from __future__ import annotations

import json

from passport_app.certificate.embed import ATTACHMENT
from passport_app.ledger.reader import key_path
from passport_app.services.export_certificates import export_certificates
from passport_app.trust import canonical, keyfile, proof
from tests.conftest import PASSPHRASE


def test_it_cannot_be_told_and_says_what_to_do(passport, small, tmp_path):
    passport("issue", small, "--all", "--passphrase-env", "TEST_PASSPHRASE")
    (file,) = export_certificates(small, ["BAT1"], target=tmp_path / "p.json", form="json")
    document = json.loads(file.read_text(encoding="utf-8"))
    del document["proof"], document["evidence"]  # this ledger did not register it
    document["credentialSchema"]["id"] = document["credentialSchema"]["id"][:-1] + "2"
    document["credentialSubject"]["stateOfHealth"] = {"percent": "97"}
    key = keyfile.unlock(key_path(small), PASSPHRASE)["seal"]
    signed = proof.sign_document(document, key, created="2026-11-24T10:00:00Z")
    file.write_bytes(canonical.encode_trusted(signed))
    (report,) = passport.json("verify", file, status=3)
    said = {c["check"]: c for c in report["checks"]}
    assert said["signature"]["verdict"] == "passed"
    assert (said["schema"]["verdict"], said["schema"]["reason"]) == ("indeterminate", "unknown_schema")
    assert "newer one" in said["schema"]["detail"]


def test_a_certificate_of_it_is_not_proven(passport, small, tmp_path):
    import pikepdf

    passport("issue", small, "--all", "--passphrase-env", "TEST_PASSPHRASE")
    (file,) = export_certificates(small, ["BAT1"], target=tmp_path / "c.pdf")
    with pikepdf.open(file) as pdf:
        document = json.loads(pdf.attachments[ATTACHMENT].get_file().read_bytes())
        document["credentialSchema"]["id"] = document["credentialSchema"]["id"][:-1] + "2"
        del document["proof"], document["evidence"]
        key = keyfile.unlock(key_path(small), PASSPHRASE)["seal"]
        signed = proof.sign_document(document, key, created="2026-11-24T10:00:00Z")
        pdf.Root.AF[0].EF.F.write(canonical.encode_trusted(signed))
        pdf.save(tmp_path / "newer.pdf")
    (report,) = passport.json("verify", tmp_path / "newer.pdf", status=3)
    said = {c["check"]: c for c in report["checks"]}
    assert said["schema"]["reason"] == "unknown_schema"
    assert said["print"]["reason"] == "print_not_proven"
