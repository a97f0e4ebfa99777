"""The plant's own seal for PDFs: a P-256 key, its X.509 certificate (RFC 5280), and the authority that issued it.

PDF readers know X.509, not DIDs, and poppler rejects Ed25519: hence a key beside those of the ledger. That nobody has
to trust twice, the key that signs passports vouches for the seal's key inside the certificate, in an extension.
Secrets lie in a key file (`keyfile.py`), certificates in a PEM file beside it, the seal's first.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs12
from cryptography.x509.oid import NameOID

from passport_app.domain.errors import InputError, KeyFileError
from passport_app.domain.text import display_name
from passport_app.trust import files, keyfile, timestamp
from passport_app.trust.keys import SigningKey
from passport_app.trust.seal_place import certificate_place, key_place

VOUCHER = x509.ObjectIdentifier("2.25.148305517322907364122530942167290186513")
"""Extension of ours: a UTF8String of the vouching did:key, a space, and its signature in hexadecimal."""
_VOUCHED = b"material-passport/seal-key/1\n"
_LEAF, _AUTHORITY = "leaf", "authority"
_YEARS = {_AUTHORITY: 25, _LEAF: 10}
_LONGEST_PART = 64
"""Bytes of a part of a name in a certificate (RFC 5280, A.1 counts characters; cryptography, to be safe, bytes)."""
LARGEST_PKCS12 = 256 * 1024


class Sealer(Protocol):
    """What can seal: a key in memory, or one that a token keeps."""

    @property
    def certificates(self) -> Sequence[bytes]:
        """DER, the seal's own first, then its issuers."""

    @property
    def algorithm(self) -> str:
        """`sha256_ecdsa` or `sha256_rsa` (PKCS #1 v1.5)."""

    def sign(self, data: bytes) -> bytes:
        """Return a signature over the SHA-256 of the data, an ECDSA one in DER."""


@dataclass(frozen=True, slots=True)
class SealKey:
    """A seal in memory."""

    key: SigningKey
    certificates: tuple[bytes, ...]
    algorithm: str = "sha256_ecdsa"

    def sign(self, data: bytes) -> bytes:
        """Return an ECDSA signature in DER over the SHA-256 of the data."""
        raw = self.key.sign(data)
        return utils.encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a person compares and a list shows of a certificate."""

    subject: str
    issuer: str
    since: dt.datetime
    until: dt.datetime
    fingerprint: str
    """SHA-256 of the certificate, as PDF readers show it."""


def make_seal(operator: str, voucher: SigningKey, now: dt.datetime) -> tuple[SealKey, SigningKey]:
    """Return a new seal under a new authority of the plant's own, and that authority's key."""
    name = display_name(operator) or "Plant"
    authority, leaf = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    above = _name(name, " Seal Authority")
    root = _builder(above, above, authority.public_key(), now, _AUTHORITY)
    root = root.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    root = root.add_extension(_usage(authority=True), critical=True)
    own = _builder(_name(name, " Seal"), above, leaf.public_key(), now, _LEAF)
    own = own.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    own = own.add_extension(_usage(authority=False), critical=True)
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key())
    own = own.add_extension(identifier, critical=False)
    own = own.add_extension(_voucher(leaf.public_key(), voucher), critical=False)
    made = (own.sign(authority, hashes.SHA256()), root.sign(authority, hashes.SHA256()))
    seal = SealKey(SigningKey(leaf), tuple(c.public_bytes(Encoding.DER) for c in made))
    return seal, SigningKey(authority)


def _name(operator: str, role: str) -> x509.Name:
    common = _cut(operator, _LONGEST_PART - len(role)) + role
    parts = ((NameOID.ORGANIZATION_NAME, _cut(operator, _LONGEST_PART)), (NameOID.COMMON_NAME, common))
    return x509.Name([x509.NameAttribute(oid, text) for oid, text in parts])


def _cut(name: str, limit: int) -> str:
    """Return a name that has no more bytes in UTF-8 than a certificate holds, and ends with an ellipsis if cut."""
    whole = name.encode("utf-8")
    if len(whole) <= limit:
        return name
    return whole[: limit - 3].decode("utf-8", "ignore").rstrip() + "\u2026"


def _builder(
    subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey, now: dt.datetime, role: str
) -> x509.CertificateBuilder:
    since = now.astimezone(dt.UTC).replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(since + dt.timedelta(days=_YEARS[role] * 365))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    """Return the uses of a key: an authority issues, a seal stands for what was said (nonRepudiation)."""
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def vouched(public: ec.EllipticCurvePublicKey) -> bytes:
    """Return what a passport's key signs to vouch for a seal's key."""
    return _VOUCHED + public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _voucher(public: ec.EllipticCurvePublicKey, key: SigningKey) -> x509.UnrecognizedExtension:
    text = f"{key.public.did} {key.sign(vouched(public)).hex()}".encode("ascii")
    return x509.UnrecognizedExtension(VOUCHER, bytes([0x0C, 0x81, len(text)]) + text)


def keep_seal(
    ledger: Path,
    seal: SealKey,
    authority: SigningKey | None,
    passphrase: str,
    cost: keyfile.Cost,
    *,
    replace: bool = False,
) -> None:
    """Write a ledger's seal beside it, secrets encrypted; raises KeyFileError `exists`, `not_written`.

    A power cut between the two files leaves a key without its certificate, which `unlock_seal` says.
    """
    keys = {_LEAF: seal.key, **({_AUTHORITY: authority} if authority else {})}
    # A key without certificate is what a power cut left: it sealed nothing yet.
    write = keyfile.replace if replace or not certificate_place(ledger).exists() else keyfile.create
    write(key_place(ledger), keys, passphrase, cost=cost, allow_cheap=True)
    try:
        files.replace(certificate_place(ledger), to_pem(seal.certificates))
    except OSError as error:
        raise KeyFileError("not_written", f"{certificate_place(ledger)}: {error.strerror}.") from None


def to_pem(certificates: Sequence[bytes]) -> bytes:
    """Return certificates in DER as PEM."""
    return b"".join(x509.load_der_x509_certificate(c).public_bytes(Encoding.PEM) for c in certificates)


def seal_certificates(ledger: Path) -> tuple[bytes, ...]:
    """Return the certificates of a ledger's seal in DER, its own first; raises InputError `no_seal_certificate`."""
    try:
        data = certificate_place(ledger).read_bytes()
    except OSError:
        raise InputError(
            "no_seal_certificate",
            f"{ledger.name} has no certificate to seal PDFs with; make one: passport keys certificate create.",
        ) from None
    return read_certificates(data)


def read_certificates(data: bytes) -> tuple[bytes, ...]:
    """Return the certificates of a PEM or DER file in DER, in their order; raises InputError `roots_unreadable`."""
    return tuple(c.public_bytes(Encoding.DER) for c in timestamp.parse_roots(data))


def unlock_seal(ledger: Path, passphrase: str) -> SealKey:
    """Return a ledger's seal; raises InputError `no_seal_certificate`, KeyFileError (`other_key`: not a pair)."""
    certificates = seal_certificates(ledger)
    key = keyfile.unlock(key_place(ledger), passphrase).get(_LEAF)
    if key is None or not _fits(key, x509.load_der_x509_certificate(certificates[0])):
        text = f"{key_place(ledger).name} does not hold the key of the certificate beside it."
        raise KeyFileError("other_key", text)
    return SealKey(key, certificates)


def read_pkcs12(data: bytes, passphrase: str) -> SealKey:
    """Return the seal of a PKCS#12 file (RFC 7292) with its chain.

    Raises InputError `pkcs12_unreadable`, `key_unsupported` (another key than P-256), `other_key`.
    """
    if len(data) > LARGEST_PKCS12:
        raise InputError("pkcs12_unreadable", "The PKCS#12 file is larger than any that holds one key.")
    try:
        key, own, others = pkcs12.load_key_and_certificates(data, passphrase.encode("utf-8") or None)
    except (ValueError, TypeError):
        raise InputError("pkcs12_unreadable", "It is no PKCS#12 file, or that is not its passphrase.") from None
    if key is None or own is None:
        raise InputError("pkcs12_unreadable", "The PKCS#12 file holds no key with its certificate.")
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise InputError("key_unsupported", "Its key is not of P-256, which is what seals are made with here.")
    held = SigningKey(key)
    if not _fits(held, own):
        raise InputError("other_key", "The key in the PKCS#12 file is not that of its certificate.")
    return SealKey(held, tuple(c.public_bytes(Encoding.DER) for c in (own, *others)))


def _fits(key: SigningKey, certificate: x509.Certificate) -> bool:
    public = certificate.public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey) or not isinstance(public.curve, ec.SECP256R1):
        return False
    return public.public_bytes(Encoding.X962, PublicFormat.CompressedPoint) == key.public.raw


def facts(certificate: bytes) -> CertificateFacts:
    """Return what to show of a certificate in DER."""
    read = x509.load_der_x509_certificate(certificate)
    digest = sha256(certificate).hexdigest()
    return CertificateFacts(
        display_name(read.subject.rfc4514_string()),
        display_name(read.issuer.rfc4514_string()),
        read.not_valid_before_utc,
        read.not_valid_after_utc,
        " ".join(digest[i : i + 4] for i in range(0, 64, 4)),
    )
