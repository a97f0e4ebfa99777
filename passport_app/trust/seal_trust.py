"""Whether a seal's certificate is one to believe: vouched for by the passport's own key, trusted here, or under a root.

What a certificate says of itself convinces nobody: a look-alike authority has the same names. Revocation cannot be told
offline; the plant withdraws a seal by replacing the passports' key or by its customers ending trust in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from passport_app.domain.errors import PassportError
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust.keys import PublicKey
from passport_app.trust.seal_key import VOUCHER, vouched
from passport_app.trust.trustlist import TrustList

NamedBy = Callable[[str | None], str]
"""Given the did:key that signed what a file carries, returns where a register names the file, or an empty text."""
_LONGEST_CHAIN = 8
_UNREADABLE = (ValueError, TypeError, LookupError, x509.InvalidVersion, x509.DuplicateExtension, UnsupportedAlgorithm)


def named_nowhere(_signer: str | None) -> str:
    """No register is at hand."""
    return ""


def check_seal_trust(
    certificates: Sequence[bytes],
    *,
    signer: str | None,
    trust: TrustList | None,
    roots: Sequence[x509.Certificate],
    at: datetime,
    at_hand: Collection[str] = (),
    named: NamedBy = named_nowhere,
) -> Check:
    """Return the check `seal_trust` of certificates in DER, the seal's own first, at a time with zone.

    `signer` is the did:key whose signature on the attached document verified; `at_hand` those that sign the passports
    of the ledgers at hand; `named` is asked last, of `signer`, which entry of their registers names this very file.
    Passed (`ok`, `in_register`); failed (`not_for_sealing`, `voucher_forged`, `certificate_malformed`, `expired`);
    indeterminate (`seal_not_trusted_here`).
    """
    try:
        own, *above = (x509.load_der_x509_certificate(der) for der in certificates)
        return _check(own, above, signer, at_hand, named, trust, roots, at)
    except _UNREADABLE:
        return _failed("certificate_malformed", "The certificate of the seal cannot be read.")


def _check(
    own: x509.Certificate,
    above: Sequence[x509.Certificate],
    signer: str | None,
    at_hand: Collection[str],
    named: NamedBy,
    trust: TrustList | None,
    roots: Sequence[x509.Certificate],
    at: datetime,
) -> Check:
    name = display_name(own.subject.rfc4514_string())
    if not _may_seal(own):
        return _failed("not_for_sealing", f"The certificate of {name} is not for signing documents.")
    if not own.not_valid_before_utc <= at <= own.not_valid_after_utc:
        text = f"The certificate of {name} was not valid at {at:%Y-%m-%d}; no timestamp shows that it was once."
        return _unknown("expired", text)
    voucher = _voucher(own)
    if voucher == "":
        return _failed("voucher_forged", f"The certificate of {name} claims a voucher that was never given.")
    chain = _chain(own, [*above, *roots], at)
    why = (
        "the key that signed what it carries vouches for that seal" if voucher and voucher == signer
        else "under one of the roots that were given" if any(c in roots for c in chain)
        else "by a key that is in this installation's trust list" if _listed(map(did_of, chain), trust, at)
        else "a key that is in this installation's trust list vouches for that seal" if _listed([voucher], trust, at)
        else "the key that signs the passports of the ledger at hand vouches for that seal" if voucher in at_hand
        else ""
    )  # fmt: skip
    if why:
        return Check("seal_trust", Verdict.PASSED, "ok", f"{name} sealed it: {why}.")
    if where := named(signer):
        text = (
            f"{name} sealed it, whom this computer was not told to trust. But the register of the ledger at hand, "
            f"which its own log key signs, names this very file with this seal, {where}: whoever keeps that book "
            "vouches for the file, nobody for the name in the seal."
        )
        return Check("seal_trust", Verdict.PASSED, "in_register", text)
    text = (
        f"A seal of {name} is on it, whom neither the signer of what it carries vouches for nor this computer was "
        "told to trust: anyone can make a certificate with that name."
    )
    return _unknown("seal_not_trusted_here", text)


def _may_seal(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return usage.content_commitment or usage.digital_signature


def _voucher(certificate: x509.Certificate) -> str | None:
    """Return the DID that vouches for a seal's key, an empty text where it never did, None where none is named."""
    try:
        held = certificate.extensions.get_extension_for_oid(VOUCHER).value
    except x509.ExtensionNotFound:
        return None
    public = certificate.public_key()
    if not isinstance(held, x509.UnrecognizedExtension) or not isinstance(public, ec.EllipticCurvePublicKey):
        return ""
    did, _, signature = held.value[3:].decode("ascii", "replace").partition(" ")
    try:
        PublicKey.from_did(did).verify(bytes.fromhex(signature), vouched(public))
    except (PassportError, ValueError):
        return ""
    return did


def _chain(own: x509.Certificate, above: Sequence[x509.Certificate], at: datetime) -> list[x509.Certificate]:
    """Return the certificates from the seal's own upwards, as far as each was issued by an authority valid then."""
    chain = [own]
    while len(chain) < _LONGEST_CHAIN:
        following = next((c for c in above if c not in chain and _issued(c, chain[-1], at)), None)
        if following is None:
            break
        chain.append(following)
    return chain


def _issued(issuer: x509.Certificate, certificate: x509.Certificate, at: datetime) -> bool:
    try:
        if not issuer.extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
        if not issuer.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign:
            return False
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, x509.ExtensionNotFound, *_UNREADABLE):
        return False
    return issuer.not_valid_before_utc <= at <= issuer.not_valid_after_utc


def _listed(keys: Iterable[str | None], trust: TrustList | None, at: datetime) -> bool:
    day = date(at.year, at.month, at.day)
    return trust is not None and any(key and trust.find(key, day)[1] == "trusted" for key in keys)


def did_of(certificate: x509.Certificate) -> str | None:
    """Return the did:key of a certificate's key, None for a kind of key that has none here (RSA)."""
    public = certificate.public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey) or not isinstance(public.curve, ec.SECP256R1):
        return None
    return PublicKey("p256", public.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)).did


def _failed(reason: str, text: str) -> Check:
    return Check("seal_trust", Verdict.FAILED, reason, text)


def _unknown(reason: str, text: str) -> Check:
    return Check("seal_trust", Verdict.INDETERMINATE, reason, text)
