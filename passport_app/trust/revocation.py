"""Whether a certificate was revoked: lists (CRL, RFC 5280) and answers (OCSP, RFC 6960), asked for and checked.

They are put into a file when it is sealed, so that years later it can be told without asking anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from passport_app.domain.errors import InputError
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Verdict

Fetch = Callable[[str, bytes | None], bytes]
"""Gets what lies at a URL, or the answer to an OCSP request that is posted there; raises InputError."""
_UNREADABLE = (ValueError, TypeError, LookupError, InvalidSignature, UnsupportedAlgorithm, x509.InvalidVersion)
_LONGEST_CHAIN = 8


@dataclass(frozen=True, slots=True)
class Validation:
    """What shows for long that certificates were good, in DER: the certificates, lists and answers."""

    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()
    answers: tuple[bytes, ...] = ()


def gather(chains: Sequence[Sequence[bytes]], fetch: Fetch) -> Validation:
    """Return what shows that the certificates of chains (DER, the own first) were not revoked, but for roots.

    Raises InputError `no_revocation_place` where a certificate names no place to ask, `revoked`,
    `revocation_unreadable`, and as `fetch`.
    """
    certificates: dict[bytes, None] = {}
    lists: dict[bytes, None] = {}
    answers: dict[bytes, None] = {}
    for chain in chains:
        read = [x509.load_der_x509_certificate(der) for der in chain]
        certificates |= dict.fromkeys(chain)
        for certificate, issuer in ((c, i) for c in read if (i := _issuer(c, read)) is not None):
            where, what = _ask(certificate, issuer, fetch)
            (answers if where == "ocsp" else lists)[what] = None
    return Validation(tuple(certificates), tuple(lists), tuple(answers))


def _ask(certificate: x509.Certificate, issuer: x509.Certificate, fetch: Fetch) -> tuple[str, bytes]:
    name = display_name(certificate.subject.rfc4514_string(), 120)
    if url := next(_responders(certificate), None):
        request = ocsp.OCSPRequestBuilder().add_certificate(certificate, issuer, hashes.SHA1()).build()  # noqa: S303
        kind, data = "ocsp", fetch(url, request.public_bytes(Encoding.DER))
    elif url := next(_list_places(certificate), None):
        kind, data = "crl", fetch(url, None)
    else:
        text = f"The certificate of {name} names no place to ask whether it was revoked: a seal for long needs one."
        raise InputError("no_revocation_place", text)
    said = _answered(data, certificate, issuer) if kind == "ocsp" else _listed(data, certificate, issuer)
    if said is None:
        raise InputError("revocation_unreadable", f"What {display_name(url, 120)} says of {name} cannot be believed.")
    if said.revoked is not None:
        raise InputError("revoked", f"The certificate of {name} was revoked at {said.revoked:%Y-%m-%d}.")
    return kind, data


@dataclass(frozen=True, slots=True)
class Said:
    """What a list or an answer says of a certificate."""

    at: datetime
    """When it was said."""
    revoked: datetime | None


def said_of(certificate: x509.Certificate, issuer: x509.Certificate, held: Validation) -> Said | None:
    """Return the newest that is said of a certificate and signed by its issuer, None where nothing is."""
    found = [_listed(data, certificate, issuer) for data in held.lists]
    found += [_answered(data, certificate, issuer) for data in held.answers]
    return max((said for said in found if said is not None), key=lambda said: said.at, default=None)


def _listed(data: bytes, certificate: x509.Certificate, issuer: x509.Certificate) -> Said | None:
    try:
        crl = x509.load_der_x509_crl(data)
        if crl.issuer != certificate.issuer or not crl.is_signature_valid(issuer.public_key()):  # type: ignore[arg-type]
            return None
        entry = crl.get_revoked_certificate_by_serial_number(certificate.serial_number)
        return Said(crl.last_update_utc, entry.revocation_date_utc if entry else None)
    except _UNREADABLE:
        return None


def _answered(data: bytes, certificate: x509.Certificate, issuer: x509.Certificate) -> Said | None:
    try:
        response = ocsp.load_der_ocsp_response(data)
        if response.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
            return None
        if response.serial_number != certificate.serial_number or not _is_of(response, issuer):
            return None
        signer = _responder(response, issuer)
        if signer is None:
            return None
        _verify(signer.public_key(), response)
        if response.certificate_status is ocsp.OCSPCertStatus.UNKNOWN:
            return None
        return Said(response.this_update_utc, response.revocation_time_utc)
    except _UNREADABLE:
        return None


def _is_of(response: ocsp.OCSPResponse, issuer: x509.Certificate) -> bool:
    """Tell whether an answer is about a certificate of this issuer: by its name and its key (RFC 6960, 4.1.1)."""
    said = (response.issuer_name_hash, response.issuer_key_hash)
    return said == tuple(_hashed(data, response) for data in (issuer.subject.public_bytes(), _key_bits(issuer)))


def _hashed(data: bytes, response: ocsp.OCSPResponse) -> bytes:
    digest = hashes.Hash(response.hash_algorithm)
    digest.update(data)
    return digest.finalize()


def _key_bits(certificate: x509.Certificate) -> bytes:
    """Return a certificate's key as its bits stand there, without what kind it is; TypeError for other kinds."""
    key = certificate.public_key()
    if isinstance(key, ec.EllipticCurvePublicKey):
        return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    if isinstance(key, rsa.RSAPublicKey):
        return key.public_bytes(Encoding.DER, PublicFormat.PKCS1)
    raise TypeError("a key of another kind")


def _responder(response: ocsp.OCSPResponse, issuer: x509.Certificate) -> x509.Certificate | None:
    """Return who may have signed an answer: the issuer, or whom the issuer made a responder (RFC 6960, 4.2.2.2)."""
    for certificate in response.certificates:
        usage = certificate.extensions
        with_usage = [e.value for e in usage if isinstance(e.value, x509.ExtendedKeyUsage)]
        if certificate.issuer == issuer.subject and any(ExtendedKeyUsageOID.OCSP_SIGNING in u for u in with_usage):
            certificate.verify_directly_issued_by(issuer)
            return certificate
        if certificate == issuer:
            return issuer
    return None if response.certificates else issuer


def _verify(key: object, response: ocsp.OCSPResponse) -> None:
    """Raise InvalidSignature, TypeError unless an answer's signature is by the key."""
    digest = response.signature_hash_algorithm
    if digest is None or isinstance(digest, (hashes.SHA1, hashes.MD5)):
        raise InvalidSignature
    if isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(response.signature, response.tbs_response_bytes, ec.ECDSA(digest))
    elif isinstance(key, rsa.RSAPublicKey):
        key.verify(response.signature, response.tbs_response_bytes, padding.PKCS1v15(), digest)
    else:
        raise TypeError("a key of another kind")


def _issuer(certificate: x509.Certificate, among: Sequence[x509.Certificate]) -> x509.Certificate | None:
    """Return who issued a certificate, None of a root."""
    for other in among:
        if other != certificate and other.subject == certificate.issuer:
            try:
                certificate.verify_directly_issued_by(other)
            except _UNREADABLE:
                continue
            return other
    return None


def _responders(certificate: x509.Certificate) -> Iterator[str]:
    for extension in certificate.extensions:
        if isinstance(extension.value, x509.AuthorityInformationAccess):
            for place in extension.value:
                if place.access_method == AuthorityInformationAccessOID.OCSP:
                    yield str(place.access_location.value)


def _list_places(certificate: x509.Certificate) -> Iterator[str]:
    for extension in certificate.extensions:
        if isinstance(extension.value, x509.CRLDistributionPoints):
            for point in extension.value:
                for name in point.full_name or ():
                    if isinstance(name, x509.UniformResourceIdentifier) and name.value.startswith("http"):
                        yield name.value


def check_revocation(certificates: Sequence[bytes], held: Validation, at: datetime) -> Check:
    """Return the check `seal_revocation` of a seal's certificates (DER, the own first) at a time with zone.

    Passed where lists or answers in the file say that none was revoked by then; failed (`seal_revoked`);
    indeterminate (`revocation_not_shown`). Whom to believe is another question (`check_seal_trust`).
    """
    try:
        own, *others = (x509.load_der_x509_certificate(der) for der in (*certificates, *held.certificates))
        chain = _chain(own, others)
        said = [(c, said_of(c, issuer, held)) for c, issuer in chain]
    except _UNREADABLE:
        text = "What the file holds about the seal's certificates cannot be read."
        return Check("seal_revocation", Verdict.INDETERMINATE, "revocation_not_shown", text)
    for certificate, what in said:
        name = display_name(certificate.subject.rfc4514_string(), 120)
        if what is None:
            text = f"Whether the certificate of {name} was revoked, the file does not show."
            return Check("seal_revocation", Verdict.INDETERMINATE, "revocation_not_shown", text)
        if what.revoked is not None and what.revoked <= at:
            text = f"The certificate of {name} was revoked at {what.revoked:%Y-%m-%d}, before it sealed this."
            return Check("seal_revocation", Verdict.FAILED, "seal_revoked", text)
    since = min((what.at for _, what in said if what is not None), default=at)
    text = f"The file shows for long that none of the seal's certificates was revoked, as of {since:%Y-%m-%d}."
    return Check("seal_revocation", Verdict.PASSED, "ok", text)


def _chain(
    own: x509.Certificate, others: Sequence[x509.Certificate]
) -> list[tuple[x509.Certificate, x509.Certificate]]:
    """Return each certificate with its issuer, from the own upwards."""
    chain: list[tuple[x509.Certificate, x509.Certificate]] = []
    here = own
    while len(chain) < _LONGEST_CHAIN and (issuer := _issuer(here, others)) is not None:
        chain.append((here, issuer))
        here = issuer
    return chain
