"""Bent texts and tokens: JSON, notes, proofs, submissions, timestamps, tokens, status lists, key files, trust lists."""

from __future__ import annotations

import base64
import gzip
import json
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.exchange.examine import examine
from passport_app.exchange.fork_evidence import Signed, check_fork, gather
from passport_app.exchange.fork_evidence import parse as parse_fork
from passport_app.intake.mapping import Mapping
from passport_app.ledger.entry import Entry, decode_entry, encode_entry
from passport_app.trust import (
    canonical,
    checkpoint,
    cosignature,
    jwt,
    keyfile,
    merkle,
    note,
    proof,
    status,
    submission,
    timestamp,
    tlogproof,
)
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.trustlist import TrustList
from passport_app.trust.witness_memory import Memory
from tests.local_authority import OPENSSL, Authority
from tests.property.bending import answered, as_bytes, bend, bend_value, bounded
from tests.property.good import THINGS

KEY, WITNESS = SigningKey.from_raw(bytes(range(32))), SigningKey.from_raw(bytes(range(32, 64)))
NOTE = checkpoint.sign(Checkpoint("ledger.example/plant-1", 7, bytes(range(32))), KEY)
COSIGNED = cosignature.cosign(NOTE, WITNESS, "witness.example/w", 1_790_000_000)
ENTRY = encode_entry(Entry(3, "party", "2026-01-01T00:00:00Z", KEY.public.multibase, "o", {"rows": [["A", 1, None]]}))
BITS = "u" + base64.urlsafe_b64encode(gzip.compress(bytes(16384))).decode().rstrip("=")
CREDENTIAL = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "id": "urn:uuid:7d2bd0b1-0000-4000-8000-000000000001",
    "type": ["VerifiableCredential", "BitstringStatusListCredential"],
    "issuer": {"id": KEY.public.did, "name": "A"},
    "validFrom": "2020-01-01T00:00:00Z",
    "validUntil": "2036-01-01T00:00:00Z",
    "credentialStatus": [
        {
            "id": "urn:s#7",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": "7",
            "statusListCredential": "urn:s",
        }
    ],
    "credentialSubject": {
        "id": "urn:s",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": BITS,
    },
}
SIGNED = proof.sign_document(CREDENTIAL, KEY, "2026-11-23T20:00:00Z")


def _part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def _token() -> bytes:
    head = {"alg": "EdDSA", "typ": "vc+jwt", "kid": KEY.public.verification_method, "iss": KEY.public.did}
    text = f"{_part(head)}.{_part(CREDENTIAL)}"
    return f"{text}.{base64.urlsafe_b64encode(KEY.sign(text.encode())).decode().rstrip('=')}".encode()


def _text(read):
    """A reader of text as a reader of bytes: what is no UTF-8 is refused before it comes to it."""
    return lambda data: read(data.decode("utf-8", "surrogateescape"))


def _proof(text: str) -> None:
    tlogproof.parse(text).check(merkle.leaf_hash(b"leaf"), KEY.public)


def _document(data: bytes) -> None:
    from datetime import UTC, datetime

    examined = examine(data, datetime(2026, 11, 23, tzinfo=UTC))
    assert all(check.reason for check in examined.checks)
    assert isinstance(examined.kind, str)
    if examined.document is not None:
        found = status.check_status(examined.document, examined.key, [])
        assert isinstance(found, list)


def _fork_of_two_sizes() -> bytes:
    leaves = [merkle.leaf_hash(bytes([number])) for number in range(7)]
    longer = checkpoint.sign(Checkpoint("ledger.example/plant-1", 7, merkle.root_of(leaves)), KEY)
    shorter = checkpoint.sign(Checkpoint("ledger.example/plant-1", 3, bytes(32)), KEY)
    node = lambda level, index: merkle.root_of(leaves[index << level : (index + 1) << level])  # noqa: E731
    path = merkle.consistency_path(3, 7, node)
    proven = gather(Signed(shorter, KEY.public), Signed(longer, KEY.public), merkle.root_of(leaves[:3]), path)
    assert [check.reason for check in check_fork(proven)] == ["ok", "ok", "fork"]
    return proven.encode()


def _fork(data: bytes) -> None:
    """Nothing bent accuses anybody of other books than were signed."""
    evidence = parse_fork(data)
    if any(check.reason == "fork" for check in check_fork(evidence)):
        assert (evidence.first.checkpoint.size, evidence.second.checkpoint.size) == (3, 7)
        assert evidence.root == merkle.root_of([merkle.leaf_hash(bytes([number])) for number in range(3)])


READERS = {
    "json": (canonical.parse, json.dumps(SIGNED).encode()),
    "stored json": (canonical.read_stored, canonical.encode_signed(SIGNED)),
    "canonical": (lambda data: canonical.encode_signed(canonical.parse(data)), json.dumps(SIGNED).encode()),
    "entry": (decode_entry, ENTRY),
    "note": (_text(note.parse), COSIGNED.encode()),
    "checkpoint": (_text(lambda text: checkpoint.parse(text).check(KEY.public)), NOTE.encode()),
    "cosignatures": (
        _text(
            lambda text: [
                c.check(checkpoint.parse(text).checkpoint.text, WITNESS.public)
                for c in cosignature.cosignatures(checkpoint.parse(text))
            ]
        ),
        COSIGNED.encode(),
    ),
    "witness key": (_text(cosignature.parse_key), cosignature.encode_key("witness.example/w", WITNESS.public).encode()),
    "log key": (_text(note.parse_key), note.encode_key("ledger.example/plant-1", KEY.public).encode()),
    "did": (_text(PublicKey.from_did), KEY.public.did.encode()),
    "tlog-proof": (_text(_proof), tlogproof.InclusionProof(3, (bytes(32),) * 3, NOTE, b"extra").text.encode()),
    "submission": (
        _text(submission.parse),
        submission.Submission(3, (bytes(32),) * 3, NOTE).text.encode(),
    ),
    "token": (jwt.check_token, _token()),
    "document": (_document, json.dumps(SIGNED).encode()),
    "document as token": (_document, _token()),
    "fork": (_fork, _fork_of_two_sizes()),
    "bits": (_text(status.decode_list), BITS.encode()),
    **THINGS,
}


@pytest.mark.parametrize("name", READERS)
@bounded(50)
@given(data=st.data())
def test_a_bent_text(name, data):
    read, good = READERS[name]
    answered(lambda: read(bend(data, good, [other for _, other in READERS.values()])))


@pytest.mark.parametrize("name", READERS)
def test_a_good_text_is_read(name):
    read, good = READERS[name]
    if name == "tlog-proof":  # a proof of a leaf that this checkpoint does not hold
        assert answered(lambda: read(good)) == "not_included"
    else:
        assert answered(lambda: read(good)) == ""


@bounded(300)
@given(data=st.data())
def test_a_bent_credential_with_its_parts_in_the_wrong_places(data):
    bent = as_bytes(bend_value(data, SIGNED))
    answered(lambda: _document(bent))
    token = _token().split(b".")
    payload = base64.urlsafe_b64encode(bent).rstrip(b"=")
    head = base64.urlsafe_b64encode(as_bytes(bend_value(data, json.loads(base64.urlsafe_b64decode(token[0] + b"==")))))
    answered(lambda: _document(b".".join([token[0], payload, token[2]])))
    answered(lambda: _document(b".".join([head.rstrip(b"="), token[1], token[2]])))
    document = canonical_or_none(bent)
    if isinstance(document, dict):
        for read in (status.list_bits, status.check_list, status.read_entries, proof.check_document):
            answered(lambda read=read: read(document))


def canonical_or_none(data: bytes) -> object:
    found: list[object] = []
    answered(lambda: found.append(canonical.parse(data)))
    return found[0] if found else None


FILES = {
    "keys": lambda path: (keyfile.public_keys(path), keyfile.unlock(path, "pass")),
    "trust": TrustList.load,
    "signed trust": TrustList.load_signed,
    "memory": Memory.load,
    "mapping.toml": Mapping.load,
    "mapping.json": Mapping.load,
}


@pytest.fixture(scope="module")
def good_files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    keyfile.create(folder / "keys", {"log": KEY}, "pass", cost=keyfile.Cost(64, 1, 1), allow_cheap=True)
    row = {"name": "A", "did": KEY.public.did, "from": "2026-01-01", "reason": "audited"}
    (folder / "trust").write_text(json.dumps({"trust": [row]}), encoding="utf-8")
    trusted = TrustList.load(folder / "trust")
    (folder / "signed trust").write_bytes(trusted.signed(KEY, "A", "2026-11-23T20:00:00Z"))
    Memory("witness.example/w", {}).save(folder / "memory")
    rule = {"rules": [{"files": "*.csv", "table": "lots", "columns": {"Charge": "lot_id"}}]}
    (folder / "mapping.json").write_text(json.dumps(rule), encoding="utf-8")
    Mapping.load(folder / "mapping.json").save(folder / "mapping.toml")
    return SimpleNamespace(folder=folder, data={name: (folder / name).read_bytes() for name in FILES})


@pytest.mark.parametrize("name", FILES)
@bounded(60)
@given(data=st.data())
def test_a_bent_file(name, good_files, data):
    good = good_files.data[name]
    FILES[name](good_files.folder / name)
    bent = bend(data, good, list(good_files.data.values()))
    if not name.endswith("toml") and data.draw(st.booleans()):
        bent = as_bytes(bend_value(data, json.loads(good)))
    path = good_files.folder / f"bent-{name}"
    path.write_bytes(bent)
    answered(lambda: FILES[name](path))


@pytest.fixture(scope="module")
def stamp(tmp_path_factory):
    if not OPENSSL:
        pytest.skip("openssl is not here to be a timestamp authority")
    authority = Authority(tmp_path_factory.mktemp("tsa"))
    asked = timestamp.request(b"data")
    answer = authority.answer(asked)
    return SimpleNamespace(authority=authority, answer=answer, asked=asked)


@bounded(150)
@given(data=st.data())
def test_a_bent_timestamp(stamp, data):
    bent = bend(data, stamp.answer, [stamp.asked])
    answered(lambda: timestamp.parse(bent).check(b"data", [stamp.authority.root]))
    chain = timestamp.chain_pem(timestamp.parse(stamp.answer), [stamp.authority.root])
    answered(lambda: timestamp.parse_roots(bend(data, chain, [stamp.answer])))
