"""Timestamps (RFC 3161): a third party says that the bytes of a checkpoint existed at a time.

A request names SHA-256 of the bytes and a nonce; the answer is a CMS signature by an authority over both and the
time. It is checked offline against roots that the user names: the chain as it was at the time of the token (RFC 3161,
2.3 and 2.4.2), so that a token outlives its authority's certificate. Whether that was revoked cannot be told offline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from rfc3161_client import (
    HashAlgorithm,
    PKIStatus,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.domain.text import display_name
from passport_app.trust.stamp_der import DIGESTS, in_order, names_signer

LARGEST_RESPONSE = 256 * 1024
LARGEST_ROOTS = 1024 * 1024
_MOST_CERTIFICATES = 500
_LONGEST_CHAIN = 10
_UNREADABLE = (ValueError, TypeError, LookupError, x509.InvalidVersion, UnsupportedAlgorithm)
"""What the decoders raise over bytes that are none of theirs, at once or when a part is asked for."""


@dataclass(frozen=True, slots=True)
class Timestamp:
    """An answer of an authority as it was read: what it says is not to be believed before `check`."""

    response: bytes
    """The whole TimeStampResp in DER."""
    at: datetime
    """The time that it states, UTC (genTime)."""
    policy: str
    """Under which policy of the authority, as a dotted OID."""
    nonce: int | None
    authority: str
    """The subject of the certificate that signed."""
    certificates: tuple[x509.Certificate, ...]
    """What came with the token, the signer's first."""

    def covers(self, data: bytes) -> bool:
        """Tell whether it is over these bytes; raises UnsupportedError `digest_unsupported`."""
        imprint = _decode(self.response).tst_info.message_imprint
        digest = DIGESTS.get(imprint.hash_algorithm.dotted_string)
        if digest is None:
            raise UnsupportedError(
                "digest_unsupported", f"The timestamp is over a digest {imprint.hash_algorithm.dotted_string}."
            )
        return digest(data) == imprint.message

    def check(
        self,
        data: bytes,
        roots: Sequence[x509.Certificate],
        *,
        nonce: int | None = None,
        policy: str | None = None,
    ) -> None:
        """Check that an authority under one of the roots stamped these bytes; nonce and policy where they are given.

        Raises EvidenceError: `unknown_authority`, `expired` (a certificate, at the time of the token),
        `not_for_timestamping`, `other_certificate`, `altered`, `wrong_bytes`, `nonce_differs`, `policy_differs`;
        UnsupportedError.
        """
        if not roots:
            raise EvidenceError("unknown_authority", "No root certificate was given to check the authority against.")
        self._check_signature(roots)
        if not self.covers(data):
            raise EvidenceError("wrong_bytes", "The timestamp is genuine, but over other bytes than these.")
        if nonce is not None and self.nonce != nonce:
            raise EvidenceError("nonce_differs", "The timestamp does not answer the request: its nonce is another.")
        if policy is not None and self.policy != policy:
            raise EvidenceError("policy_differs", f"The timestamp is under policy {self.policy}, not {policy}.")

    def _check_signature(self, roots: Sequence[x509.Certificate]) -> None:
        response = _decode(self.response)
        try:
            builder = VerifierBuilder(roots=list(roots))
            builder.build().verify(response, response.tst_info.message_imprint.message)
        except (VerificationError, *_UNREADABLE):
            raise self._fault(roots) from None
        if not _for_timestamping(self.certificates[0]):
            raise self._fault(roots)
        if not names_signer(self.response, self.certificates[0].public_bytes(Encoding.DER)):
            raise EvidenceError("other_certificate", "What was signed names another certificate than the signer's.")

    def _fault(self, roots: Sequence[x509.Certificate]) -> EvidenceError:
        """Tell why the signature was refused: by whom, for what, when, and only then that it does not fit."""
        chain = _chain(self.certificates, roots)
        if not chain:
            return EvidenceError(
                "unknown_authority", f"The authority {self.authority} is under none of the roots that were given."
            )
        if not _for_timestamping(self.certificates[0]):
            return EvidenceError(
                "not_for_timestamping", f"The certificate of {self.authority} is not for timestamping alone."
            )
        for certificate in chain:
            if not certificate.not_valid_before_utc <= self.at <= certificate.not_valid_after_utc:
                name = display_name(certificate.subject.rfc4514_string())
                return EvidenceError("expired", f"The certificate of {name} was not valid at {told(self.at)}.")
        return EvidenceError("altered", "The timestamp, its signature or its chain was changed: they do not fit.")


def request(data: bytes) -> bytes:
    """Return a TimeStampReq in DER over SHA-256 of the bytes, with a random nonce and asking for certificates."""
    builder = TimestampRequestBuilder().data(data).hash_algorithm(HashAlgorithm.SHA256)
    return builder.nonce(nonce=True).cert_request(cert_request=True).build().as_bytes()


def parse(response: bytes) -> Timestamp:
    """Return an authority's answer, read strictly.

    Raises InputError `too_large`, `timestamp_malformed`; EvidenceError `timestamp_refused` where the authority said no.
    """
    if len(response) > LARGEST_RESPONSE:
        raise InputError("too_large", f"A timestamp of {len(response)} bytes is not read.")
    read = _decode(response)
    if read.status != PKIStatus.GRANTED:
        words = "; ".join(read.status_string) or f"status {read.status}"
        raise EvidenceError("timestamp_refused", f"The authority gave no timestamp: {words[:200]}.")
    try:
        info, signed = read.tst_info, read.signed_data
        certificates = [x509.load_der_x509_certificate(der) for der in sorted(signed.certificates)]
        (signer,) = signed.signer_infos
        own = [c for c in certificates if (c.issuer, c.serial_number) == (signer.issuer, signer.serial_number)]
        others = [c for c in certificates if c not in own]
        policy, at, nonce = info.policy.dotted_string, info.gen_time.astimezone(UTC), info.nonce
        # Read now what is read late otherwise: the name and days of each.
        names = [(c.subject.rfc4514_string(), c.not_valid_before_utc, c.not_valid_after_utc) for c in (*own, *others)]
    except _UNREADABLE:
        raise _malformed("its parts do not fit together") from None
    if len(own) != 1:
        raise _malformed("the certificate of its signer is not with it; ask for one that has it")
    return Timestamp(response, at, policy, nonce, display_name(names[0][0]), (*own, *others))


def parse_roots(data: bytes) -> tuple[x509.Certificate, ...]:
    """Return the certificates of a PEM or DER file; raises InputError `roots_unreadable`."""
    try:
        if len(data) > LARGEST_ROOTS:
            raise ValueError
        if b"-----BEGIN" in data:
            found = x509.load_pem_x509_certificates(data)
        else:
            found = [x509.load_der_x509_certificate(data)]
    except _UNREADABLE:
        found = []
    if not 0 < len(found) <= _MOST_CERTIFICATES:
        raise InputError("roots_unreadable", "The roots must be a file of certificates, in PEM or DER.")
    return tuple(dict.fromkeys(found))


def certificates_of(stamp: Timestamp) -> list[bytes]:
    """Return the certificates that came with a token in DER, its signer's first."""
    return [certificate.public_bytes(Encoding.DER) for certificate in stamp.certificates]


def chain_pem(stamp: Timestamp, roots: Sequence[x509.Certificate]) -> bytes:
    """Return the chain from the token's signer to its root as PEM, to be kept; empty where there is none."""
    return b"".join(c.public_bytes(Encoding.PEM) for c in _chain(stamp.certificates, roots))


def told(at: datetime) -> str:
    """Return a time as `2026-11-23T20:00:00Z`."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _decode(response: bytes) -> TimeStampResponse:
    try:
        return decode_timestamp_response(in_order(response))
    except _UNREADABLE:
        raise _malformed("it is no TimeStampResp in DER") from None


def _for_timestamping(certificate: x509.Certificate) -> bool:
    """Tell whether the one extended use is timeStamping, and critical (RFC 3161, 2.3)."""
    try:
        use = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, x509.DuplicateExtension, *_UNREADABLE):
        return False
    return use.critical and list(use.value) == [ExtendedKeyUsageOID.TIME_STAMPING]


def _chain(held: Sequence[x509.Certificate], roots: Sequence[x509.Certificate]) -> list[x509.Certificate]:
    """Return the certificates from the first one held up to a root, by their signatures alone; empty if none leads."""
    chain = [held[0]]
    while chain[-1] not in roots:
        above = next((c for c in (*roots, *held[1:]) if c not in chain and _issued(c, chain[-1])), None)
        if above is None or len(chain) == _LONGEST_CHAIN:
            return []
        chain.append(above)
    return chain


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, *_UNREADABLE):
        return False
    return True


def _malformed(why: str) -> InputError:
    return InputError("timestamp_malformed", f"This is not a timestamp: {why}.")
