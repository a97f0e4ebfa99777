"""Who may say that a certificate was not revoked, and of which: answers (OCSP) and lists (CRL) of its issuer."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from passport_app.trust.revocation import Validation, check_revocation

NOW = dt.datetime(2026, 11, 24, 3, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
OCSP_SIGNING = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])
SERVER = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])


def named(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certified(name, by=None, key=None, usage=None):
    """A key with its certificate by another, or by itself."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    issuer, signer = (by.certificate.subject, by.key) if by else (named(name), key)
    builder = x509.CertificateBuilder().subject_name(named(name)).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(NOW - DAY)
    builder = builder.not_valid_after(NOW + 365 * DAY)
    if usage is not None:
        builder = builder.add_extension(usage, critical=False)
    digest = None if isinstance(signer, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    certificate = builder.sign(signer, digest)
    return SimpleNamespace(key=key, certificate=certificate, der=certificate.public_bytes(Encoding.DER))


@pytest.fixture(scope="module")
def town():
    """An authority with a seal of its making, and another of the same name."""
    root, other = certified("Authority"), certified("Authority")
    rsa_root = certified("R", key=rsa.generate_private_key(65537, 2048))
    return SimpleNamespace(
        root=root, seal=certified("Seal", root), neighbour=certified("Neighbour", root), other=other,
        responder=certified("Responder", root, usage=OCSP_SIGNING), clerk=certified("Clerk", root),
        server=certified("Server", root, usage=SERVER), thief=certified("Responder", other, usage=OCSP_SIGNING),
        rsa_root=rsa_root, rsa_seal=certified("Seal", rsa_root),
    )  # fmt: skip


def answer(of, issuer, by, *, carried=(), status=ocsp.OCSPCertStatus.GOOD, at=NOW, revoked=None, hashed=None):
    """What a responder says of a certificate."""
    builder = ocsp.OCSPResponseBuilder().add_response(
        of.certificate, issuer.certificate, hashed or hashes.SHA1(), status, at, None, revoked, None
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate)
    if carried:
        builder = builder.certificates([one.certificate for one in carried])
    digest = None if isinstance(by.key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.sign(by.key, digest).public_bytes(Encoding.DER)


def crl(by, revoked=(), at=NOW, issuer=None):
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuer or by.certificate.subject)
    builder = builder.last_update(at).next_update(at + 30 * DAY)
    for one in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(one.certificate.serial_number).revocation_date(at)
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(by.key, hashes.SHA256()).public_bytes(Encoding.DER)


def told(own, issuer, *, answers=(), lists=(), at=NOW + DAY):
    held = Validation((own.der, issuer.der), tuple(lists), tuple(answers))
    return check_revocation([own.der, issuer.der], held, at).reason


def test_the_issuer_answers_itself(town):
    for hashed in (hashes.SHA1(), hashes.SHA256()):
        said = answer(town.seal, town.root, town.root, hashed=hashed)
        assert told(town.seal, town.root, answers=[said]) == "ok"
    said = answer(town.seal, town.root, town.root, carried=[town.root])
    assert told(town.seal, town.root, answers=[said]) == "ok"
    said = answer(town.rsa_seal, town.rsa_root, town.rsa_root)
    assert told(town.rsa_seal, town.rsa_root, answers=[said]) == "ok"


@pytest.mark.parametrize("first", [(), ("clerk",)])
def test_whom_the_issuer_made_a_responder_answers_for_it(town, first):
    carried = [*(getattr(town, name) for name in first), town.responder]
    said = answer(town.seal, town.root, town.responder, carried=carried)
    assert told(town.seal, town.root, answers=[said]) == "ok"


@pytest.mark.parametrize("by", ["clerk", "server", "thief", "other", "seal"])
def test_nobody_else_answers_for_it(town, by):
    """No responder: a certificate of the issuer for something else, a responder of another of that name, the seal."""
    person = getattr(town, by)
    for carried in ([person], []):
        said = answer(town.seal, town.root, person, carried=carried)
        assert told(town.seal, town.root, answers=[said]) == "revocation_not_shown"


def test_an_answer_is_signed_by_whose_certificate_it_carries(town):
    for by, carried in ((town.clerk, [town.responder]), (town.other, [town.root]), (town.responder, [])):
        said = answer(town.seal, town.root, by, carried=carried)
        assert told(town.seal, town.root, answers=[said]) == "revocation_not_shown"
    said = answer(town.rsa_seal, town.rsa_root, certified("R", key=rsa.generate_private_key(65537, 2048)))
    assert told(town.rsa_seal, town.rsa_root, answers=[said]) == "revocation_not_shown"


def test_an_answer_by_a_key_of_another_kind_is_none(town):
    person = certified("P", town.root, key=ed25519.Ed25519PrivateKey.generate(), usage=OCSP_SIGNING)
    said = answer(town.seal, town.root, person, carried=[person])
    assert told(town.seal, town.root, answers=[said]) == "revocation_not_shown"


def test_an_answer_is_about_this_certificate_of_this_issuer(town):
    assert told(town.seal, town.root, answers=[answer(town.neighbour, town.root, town.root)]) == "revocation_not_shown"
    for hashed in (hashes.SHA1(), hashes.SHA256()):  # the same number, given out by another
        said = answer(town.seal, town.rsa_root, town.root, hashed=hashed)
        assert told(town.seal, town.root, answers=[said]) == "revocation_not_shown"


def test_who_does_not_know_shows_nothing(town):
    said = answer(town.seal, town.root, town.root, status=ocsp.OCSPCertStatus.UNKNOWN)
    assert told(town.seal, town.root, answers=[said]) == "revocation_not_shown"
    busy = ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER).public_bytes(Encoding.DER)
    assert told(town.seal, town.root, answers=[busy]) == "revocation_not_shown"


def test_a_revocation_counts_from_its_day_and_the_newest_word_counts(town):
    bad = answer(town.seal, town.root, town.root, status=ocsp.OCSPCertStatus.REVOKED, at=NOW, revoked=NOW)
    assert told(town.seal, town.root, answers=[bad], at=NOW) == "seal_revoked"
    assert told(town.seal, town.root, answers=[bad], at=NOW - DAY) == "ok"
    before = answer(town.seal, town.root, town.root, at=NOW - DAY)
    assert told(town.seal, town.root, answers=[bad, before]) == told(town.seal, town.root, answers=[before, bad])
    assert told(town.seal, town.root, answers=[before, bad]) == "seal_revoked"


def test_a_list_is_the_issuers_and_by_its_key(town):
    assert told(town.seal, town.root, lists=[crl(town.root)]) == "ok"
    assert told(town.seal, town.root, lists=[crl(town.root, [town.neighbour])]) == "ok"
    assert told(town.seal, town.root, lists=[crl(town.root, [town.seal])]) == "seal_revoked"
    for other in (crl(town.other), crl(town.root, issuer=named("Another")), b"", b"\x30\x00"):
        assert told(town.seal, town.root, lists=[other]) == "revocation_not_shown"


def test_what_cannot_be_read_shows_nothing(town):
    held = Validation((town.root.der,), (crl(town.root),), ())
    assert check_revocation([b"no certificate"], held, NOW).reason == "revocation_not_shown"
