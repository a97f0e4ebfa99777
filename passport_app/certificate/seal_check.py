"""Check the seal of a PDF: each question a check of its own, none of them left to what a library calls valid.

pyHanko's bottom line is true with bytes after the end, without certification, with any leaf of an authority; pdfsig
calls every appended revision valid. So what is covered, certified and trusted is asked here; pyHanko is asked
one thing: whether the CMS signature fits the bytes (RFC 5652, 5.4; ETSI EN 319 122-1).
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import cms, tsp
from pyhanko.sign.general import CMSExtractionError, CMSStructuralError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from passport_app.certificate.reading import CertificateContents
from passport_app.certificate.seal_names import in_any_script
from passport_app.certificate.seal_reading import FoundSeal
from passport_app.domain.errors import PassportError, UnsupportedError
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import timestamp
from passport_app.trust.outside import Roots
from passport_app.trust.revocation import check_revocation
from passport_app.trust.seal_trust import NamedBy, check_seal_trust, named_nowhere
from passport_app.trust.trustlist import TrustList

in_any_script()
_DIGESTS = {"sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}
_COVERAGE = {
    "changed_after_seal": "Something was appended after it was sealed: what is shown may not be what was sealed.",
    "range_widened": "The seal leaves out more of the file than its own value: something could hide there.",
    "saved_again": "Another program saved the file anew after it was sealed: the seal no longer lies where it says.",
    "bytes_before": "Something was put before the beginning of the file after it was sealed.",
    "range_malformed": "What the seal covers is not told in the way that a seal of the whole file does.",
}
_MOST_CERTIFICATES = 16
_BROKEN = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, NotImplementedError)
"""What the decoders of ASN.1 raise, at once or when a part is asked for."""


@dataclass(frozen=True, slots=True)
class Believed:
    """By what a seal is judged here."""

    signer: str | None
    """The did:key whose signature on the attached document verified: it may vouch for the seal."""
    trust: TrustList | None
    roots: Roots
    at: datetime
    """Now, with zone: when the seal's certificate must be valid where no timestamp tells an earlier time."""
    require: Collection[str] = ()
    """`seal`, `timestamp`: what must be there for the file to pass."""
    at_hand: Collection[str] = ()
    """The did:keys that sign the passports of the ledgers at hand: they may vouch for the seal too."""
    named: NamedBy = named_nowhere
    """Asks the registers of the ledgers at hand for this very file."""


@dataclass(frozen=True, slots=True)
class _Signature:
    """The parts of a CMS signature that are asked about."""

    signer: Any
    own: Any
    certificates: tuple[bytes, ...]
    digest: str
    token: Any


def check_seal(data: bytes, contents: CertificateContents, believed: Believed) -> list[Check]:
    """Return the checks of a PDF's seal: `seal`, `seal_coverage`, `seal_integrity`, `seal_certification`,
    `seal_time`, `seal_trust`, and `seal_revocation` where the file shows it; `seal` alone where there is none, which
    fails only what must have one.
    """
    found = contents.seal
    if found is None:
        return [_absent(believed)]
    if found.signatures > 1:
        text = f"It bears {found.signatures} signatures; a certificate has one, by its issuer."
        return [Check("seal", Verdict.FAILED, "several_signatures", text)]
    try:
        signature = _read(found.cms)
    except _BROKEN:
        text = "Its seal cannot be read: it was damaged, or is none."
        return [Check("seal", Verdict.FAILED, "seal_malformed", text)]
    time, at = _check_time(signature, believed)
    return [
        Check("seal", Verdict.PASSED, "ok", "It bears one seal for PDF readers."),
        _check_coverage(found, contents.revisions),
        _check_integrity(data, found, signature),
        _check_certification(found),
        time,
        check_seal_trust(
            signature.certificates,
            signer=believed.signer,
            trust=believed.trust,
            roots=believed.roots,
            at=at,
            at_hand=believed.at_hand,
            named=believed.named,
        ),
        *([check_revocation(signature.certificates, found.validation, at)] if found.validation.certificates else []),
    ]


def _absent(believed: Believed) -> Check:
    if believed.require:
        text = "It bears no seal, or its seal was taken off; here a seal is required."
        return Check("seal", Verdict.FAILED, "seal_missing", text)
    text = "It bears no seal for PDF readers; what counts is the signature of the passport that it carries."
    return Check("seal", Verdict.PASSED, "no_seal", text)


def _read(data: bytes) -> _Signature:
    """Return the one signature of a CMS value; raises one of _BROKEN where it is not as a seal's."""
    content = cms.ContentInfo.load(data)  # the zeros after it are filling
    if content["content_type"].native != "signed_data":
        raise ValueError("no signed data")
    signed = content["content"]
    if signed["encap_content_info"]["content_type"].native != "data" or signed["encap_content_info"]["content"]:
        raise ValueError("not detached")
    (signer,) = signed["signer_infos"]
    held = [choice.chosen for choice in signed["certificates"]]
    if len(held) > _MOST_CERTIFICATES:
        raise ValueError("too many certificates")
    attributes = {attribute["type"].native: attribute["values"] for attribute in signer["signed_attrs"]}
    (named,) = attributes["signing_certificate_v2"]
    own = _named(held, named["certs"][0])
    tokens = [
        a["values"][0] for a in signer["unsigned_attrs"] or () if a["type"].native == "signature_time_stamp_token"
    ]
    others = [c.dump() for c in held if c is not own]
    digest = signer["digest_algorithm"]["algorithm"].native
    return _Signature(signer, own, (own.dump(), *others), digest, tokens[0] if tokens else None)


def _named(held: Sequence[Any], named: Any) -> Any:
    """Return the certificate that the signed attributes name by its digest (RFC 5035), so that no other serves."""
    digest = _DIGESTS[named["hash_algorithm"]["algorithm"].native]
    found = next((c for c in held if digest(c.dump()).digest() == named["cert_hash"].native), None)
    if found is None:
        raise LookupError
    return found


def _check_coverage(found: FoundSeal, revisions: int) -> Check:
    if found.fault:
        return Check("seal_coverage", Verdict.FAILED, found.fault, _COVERAGE[found.fault])
    if revisions != 2:
        text = f"The file was saved {revisions} times; a certificate is made once, and sealed once."
        return Check("seal_coverage", Verdict.FAILED, "several_revisions", text)
    text = "The seal covers the file to its last byte: it was made, sealed, and not saved since."
    return Check("seal_coverage", Verdict.PASSED, "ok", text)


def _check_integrity(data: bytes, found: FoundSeal, signature: _Signature) -> Check:
    if signature.digest not in _DIGESTS:
        text = f"The seal is over a digest ({signature.digest[:40]}) that proves nothing here."
        return Check("seal_integrity", Verdict.FAILED, "digest_unsupported", text)
    digest = _DIGESTS[signature.digest]()
    for start, length in found.signed:
        digest.update(memoryview(data)[start : start + length])
    try:
        intact, valid = validate_sig_integrity(signature.signer, signature.own, "data", digest.digest())
    except (SignatureValidationError, CMSStructuralError, CMSExtractionError, *_BROKEN):
        intact, valid = True, False
    if not intact:
        text = "The file was changed after it was sealed: it does not fit the seal."
        return Check("seal_integrity", Verdict.FAILED, "altered_since_sealed", text)
    if not valid:
        text = "The signature of the seal is not by the key of its certificate."
        return Check("seal_integrity", Verdict.FAILED, "seal_forged", text)
    return Check("seal_integrity", Verdict.PASSED, "ok", "Nothing that the seal covers was changed.")


def _check_certification(found: FoundSeal) -> Check:
    if found.permission == 1:
        text = "The seal certifies the file: it allows no change after it."
        return Check("seal_certification", Verdict.PASSED, "ok", text)
    if found.permission is None:
        text = "The seal approves the file, but does not certify it: it would allow changes that readers do not show."
        return Check("seal_certification", Verdict.FAILED, "not_certified", text)
    text = "The seal allows the file to be changed after it; a certificate's does not."
    return Check("seal_certification", Verdict.FAILED, "changes_allowed", text)


def _check_time(signature: _Signature, believed: Believed) -> tuple[Check, datetime]:
    """Return the check `seal_time`, and the time at which the seal's certificate has to be valid."""
    if signature.token is None:
        if "timestamp" in believed.require:
            text = "It bears no timestamp; here one is required."
            return Check("seal_time", Verdict.FAILED, "timestamp_missing", text), believed.at
        text = "No timestamp: when it was sealed, only the seal says itself."
        return Check("seal_time", Verdict.PASSED, "no_timestamp", text), believed.at
    try:
        answer = tsp.TimeStampResp({"status": {"status": "granted"}, "time_stamp_token": signature.token})
        stamp = timestamp.parse(answer.dump())
        if not believed.roots:
            text = (
                f"{stamp.authority} says that it was sealed by {timestamp.told(stamp.at)}; to check it: --roots FILE."
            )
            strict = Verdict.INDETERMINATE if "timestamp" in believed.require else Verdict.PASSED
            return Check("seal_time", strict, "no_roots_given", text), believed.at
        stamp.check(signature.signer["signature"].native, believed.roots)
    except PassportError as error:
        unknown = isinstance(error, UnsupportedError) or error.code == "unknown_authority"
        verdict = Verdict.INDETERMINATE if unknown else Verdict.FAILED
        return Check("seal_time", verdict, error.code, error.message), believed.at
    except _BROKEN:
        text = "The timestamp in the seal cannot be read."
        return Check("seal_time", Verdict.FAILED, "timestamp_malformed", text), believed.at
    text = f"{stamp.authority} stamped it at {timestamp.told(stamp.at)}."
    return Check("seal_time", Verdict.PASSED, "ok", text), stamp.at
