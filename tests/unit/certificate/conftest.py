"""A signed passport and its certificate, made once from a small plant by the services themselves."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from passport_app.certificate.making import Signer, make_certificate
from passport_app.domain.passport import LedgerEvidence, Passport
from passport_app.exchange.credential import read_passport
from passport_app.trust import canonical
from passport_app.trust.keys import PublicKey


@dataclass(frozen=True)
class Signed:
    """A passport that was issued, and what a certificate of it is made from."""

    ledger: Path
    credential: bytes
    passport: Passport
    evidence: LedgerEvidence
    signer: Signer

    def certificate(self, language="en", **more):
        return make_certificate(self.passport, self.evidence, self.signer, self.credential, language=language, **more)


@pytest.fixture(scope="session")
def signed(tmp_path_factory, cheap):
    from passport_app.services.create_ledger import create_ledger
    from passport_app.services.export_certificates import export_certificates
    from passport_app.services.import_plant import import_plant
    from passport_app.services.issue_passports import issue_passports
    from tests.small_plant import write_plant

    folder = tmp_path_factory.mktemp("signed")
    plant = write_plant(folder / "plant")
    ledger = folder / "plant.passports"
    create_ledger(ledger, operator="Voltara Celle S.p.A.", site="IT-1", passphrase="correct horse battery", cost=cheap)
    import_plant(ledger, [plant], passphrase="correct horse battery")
    issue_passports(ledger, ["BAT1"], passphrase="correct horse battery")
    (file,) = export_certificates(ledger, ["BAT1"], target=folder / "p.json", form="json")
    data = file.read_bytes()
    document = canonical.parse(data)
    passport, evidence = read_passport(document)
    key = PublicKey.from_did(document["issuer"]["id"])
    return Signed(ledger, data, passport, evidence, Signer(document["issuer"]["name"], key.did, key.fingerprint))
