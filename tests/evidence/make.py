"""Makes, from our own sample, every piece of bad evidence of the table in expected.toml: one folder a case.

In each folder `evidence.*` is what is judged, `given*` is handed along with it. All of it is signed with real keys of a
ledger made on the spot, so nothing here needs to be kept: `python -m tests.evidence.make FOLDER`.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from passport_app.ledger.reader import Reader, key_path
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.make_sample import make_sample
from passport_app.trust import base58, canonical, keyfile, proof
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList
from tests.tampered import settle

PASSPHRASE = "correct horse battery"
CHEAP = keyfile.Cost(memory_kib=64, passes=1, lanes=1)
BATTERY, OTHER_BATTERY = "EV-72-00021", "EV-72-00022"
SUPPLIER = SigningKey.from_raw(bytes(range(32)))
"""A supplier that the installation trusts, and signs credentials of its own."""
SUPPLIER_P256 = SigningKey.from_raw(bytes(range(1, 33)), "p256")
STRANGER = SigningKey.from_raw(bytes(range(32, 64)))
"""Somebody whom the installation does not know."""
WITNESS = SigningKey.from_raw(bytes(range(64, 96)))
"""An auditor who cosigns checkpoints, and is trusted."""
AT = "2026-11-23T20:00:00Z"
CREDENTIAL = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "id": "urn:uuid:7d2bd0b1-0000-4000-8000-000000000001",
    "type": ["VerifiableCredential"],
    "issuer": {"id": SUPPLIER.public.did, "name": "Kvarn Nickel AB"},
    "validFrom": "2020-01-01T00:00:00Z",
    "credentialSubject": {"id": "urn:lot:NI-R-2601", "recycledNickelPercent": "57.000"},
}


@dataclass(frozen=True)
class Material:
    """What the evidence is made of: the sample's ledger, in which one battery has its passport."""

    folder: Path
    ledger: Path
    checkpoint: str
    seal: SigningKey
    log: SigningKey

    @classmethod
    def make(cls, folder: Path) -> Material:
        sample = make_sample(folder, PASSPHRASE, cost=CHEAP)
        issue_passports(sample.ledger, [BATTERY], passphrase=PASSPHRASE)
        keys = keyfile.unlock(key_path(sample.ledger), PASSPHRASE)
        with Reader(sample.ledger) as reader:
            checkpoint = reader.newest_checkpoint()
        assert checkpoint is not None
        settle(sample.ledger)
        return cls(folder, sample.ledger, checkpoint, keys["seal"], keys["log"])

    @cached_property
    def passport(self) -> bytes:
        """The signed passport, as it is exported."""
        (file,) = export_certificates(self.ledger, [BATTERY], target=self.folder / "p.json", form="json")
        return file.read_bytes()

    @cached_property
    def certificate(self) -> bytes:
        (file,) = export_certificates(self.ledger, [BATTERY], target=self.folder / "c.pdf", form="pdf")
        return file.read_bytes()

    @property
    def document(self) -> dict[str, Any]:
        """The signed passport, to be changed at will."""
        return json.loads(self.passport)

    @property
    def subject(self) -> dict[str, Any]:
        return self.document["credentialSubject"]

    def trust(self) -> Path:
        """The installation's trust list: the plant's two keys, the supplier's, and the auditor's."""
        entries = [("Voltara", self.seal), ("Voltara's log", self.log), ("Kvarn", SUPPLIER), ("Kvarn P", SUPPLIER_P256)]
        entries.append(("The auditor", WITNESS))
        path = self.folder / "trust.json"
        TrustList(tuple(TrustEntry(name, key.public.did) for name, key in entries)).save(path)
        return path

    def copy(self, target: Path, *, with_key: bool = False) -> Path:
        """Copy the ledger, with its key file where it is to be written to."""
        shutil.copy(self.ledger, target)
        if with_key:
            shutil.copy(key_path(self.ledger), key_path(target))
        return target


Maker = Callable[[Material, Path], object]
MAKERS: dict[str, Maker] = {}


def case(name: str) -> Callable[[Maker], Maker]:
    """Register the maker of a case; it writes into the folder it is given, or returns the bytes of evidence.json."""

    def register(maker: Maker) -> Maker:
        assert name not in MAKERS
        MAKERS[name] = maker
        return maker

    return register


def cases(makers: dict[str, Maker]) -> None:
    """Register many cases."""
    for name, maker in makers.items():
        case(name)(maker)


def make_all(folder: Path) -> Material:
    """Make every case in a folder of its own; return what they were made of."""
    from tests.evidence import (  # noqa: F401 - they register
        make_credentials,
        make_files,
        make_forks,
        make_json,
        make_keys,
        make_logs,
        make_names,
        make_outside,
        make_proofs,
        make_seals,
        make_seals_misused,
        make_tokens,
    )

    base = folder / "_material"
    base.mkdir(parents=True)
    material = Material.make(base)
    for name, maker in MAKERS.items():
        target = folder / name
        target.mkdir()
        made = maker(material, target)
        if isinstance(made, dict):
            made = json.dumps(made, ensure_ascii=False).encode()
        if isinstance(made, bytes):
            (target / "evidence.json").write_bytes(made)
    return material


def sign(document: dict[str, Any], key: SigningKey, **proof_fields: Any) -> dict[str, Any]:
    """Sign whatever there is, with whatever proof: what our own code refuses to sign included."""
    document = {name: value for name, value in document.items() if name != "proof"}
    made: dict[str, Any] = {
        "type": "DataIntegrityProof",
        "cryptosuite": "ecdsa-jcs-2019" if key.kind == "p256" else "eddsa-jcs-2022",
        "created": AT,
        "verificationMethod": key.public.verification_method,
        "proofPurpose": "assertionMethod",
        "@context": document["@context"],
    } | proof_fields
    made = {name: value for name, value in made.items() if value is not None}
    # Through the parser, as a reader would see it.
    document = canonical.parse(json.dumps(document).encode())
    value = key.sign(proof.signing_input(document, made, key.kind))
    return {**document, "proof": {**made, "proofValue": base58.encode_multibase(value)}}


if __name__ == "__main__":
    from tests.evidence import make as itself  # under the name by which the makers register

    itself.make_all(Path(sys.argv[1]))
