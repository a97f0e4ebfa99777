"""Whose seal is believed: authorities that may issue, certificates for documents, and vouchers for a key of its own."""

from __future__ import annotations

import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from passport_app.trust.keys import SigningKey
from passport_app.trust.seal_key import VOUCHER as VOUCHER_PLACE
from passport_app.trust.seal_trust import check_seal_trust
from passport_app.trust.trustlist import TrustEntry, TrustList
from tests.local_seal import NOW, seal_of

VOUCHER = SigningKey.from_raw(bytes(range(32)))


USES = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
    *("key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
)


def usage(*given):
    return x509.KeyUsage(**{name: name in given for name in USES})


def certified(name, by=None, *, ca=True, extensions=(), key=None, until=365):
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = x509.CertificateBuilder().subject_name(subject).public_key(key.public_key()).serial_number(7)
    builder = builder.issuer_name(by[1].subject if by else subject)
    builder = builder.not_valid_before(NOW - dt.timedelta(days=9)).not_valid_after(NOW + dt.timedelta(days=until))
    for value in (x509.BasicConstraints(ca=ca, path_length=None), *extensions):
        builder = builder.add_extension(value, critical=False)
    return key, builder.sign(by[0] if by else key, hashes.SHA256())


def trusted(*chain, roots=(), signer=None, trust=None):
    ders = [certificate.public_bytes(Encoding.DER) for _, certificate in chain]
    return check_seal_trust(ders, signer=signer, trust=trust, roots=roots, at=NOW).reason


SEALING = usage("digital_signature")
ISSUING = usage("key_cert_sign")


def test_a_seal_under_a_root_is_believed_by_authorities_alone():
    root = certified("Root", extensions=[ISSUING])
    for made_for in (usage("content_commitment"), SEALING):
        assert trusted(certified("Seal", root, ca=False, extensions=[made_for]), roots=(root[1],)) == "ok"
    for middle in (
        certified("Middle", root, ca=False, extensions=[ISSUING]),  # no authority
        certified("Middle", root, extensions=[SEALING]),  # an authority that issues nothing
        certified("Middle", root),
        certified("Middle", root, extensions=[ISSUING], until=-1),  # it ended
    ):
        seal = certified("Seal", middle, ca=False, extensions=[SEALING])
        assert trusted(seal, middle, roots=(root[1],)) == "seal_not_trusted_here"
    middle = certified("Middle", root, extensions=[ISSUING])
    seal = certified("Seal", middle, ca=False, extensions=[SEALING])
    assert trusted(seal, middle, roots=(root[1],)) == "ok"
    forged = certified("Seal", certified("Root", extensions=[ISSUING]), ca=False, extensions=[SEALING])
    assert trusted(forged, roots=(root[1],)) == "seal_not_trusted_here"


@pytest.mark.parametrize("extensions", [[], [usage("key_cert_sign")], [usage("crl_sign", "key_agreement")]])
def test_a_certificate_that_is_not_for_documents_seals_none(extensions):
    root = certified("Root", extensions=[ISSUING])
    assert trusted(certified("S", root, ca=False, extensions=extensions), roots=(root[1],)) == "not_for_sealing"


def test_a_voucher_is_of_that_key_and_by_whom_it_names():
    held = x509.load_der_x509_certificate(seal_of(VOUCHER)[0].certificates[0])
    given = held.extensions.get_extension_for_oid(VOUCHER_PLACE).value
    forged = x509.UnrecognizedExtension(VOUCHER_PLACE, given.value.replace(b"z6Mk", b"z6Mj"))
    did = VOUCHER.public.did
    for value in (given, forged, x509.UnrecognizedExtension(VOUCHER_PLACE, b"")):
        seal = certified("Seal", ca=False, extensions=[SEALING, value])  # another key bears it
        assert trusted(seal, signer=did) == "voucher_forged"
    big = rsa.generate_private_key(65537, 2048)
    assert trusted(certified("Seal", ca=False, extensions=[SEALING, given], key=big), signer=did) == "voucher_forged"


def test_a_key_of_a_kind_that_has_no_did_is_in_no_trust_list():
    listed = TrustList((TrustEntry("V", VOUCHER.public.did),))
    for key in (rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP384R1())):
        seal = certified("Seal", ca=False, extensions=[SEALING], key=key)
        assert trusted(seal, trust=listed) == "seal_not_trusted_here"
