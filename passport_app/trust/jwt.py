"""Credentials secured as compact JWS: `vc+jwt` (W3C VC-JOSE-COSE, RFC 7515), by EdDSA, ES256 or ES384.

The payload is the credential itself. The key comes from a did:key in `kid` or `iss`, never from elsewhere, and tells
which algorithm there must be: what the header says must agree (RFC 8725, 3.1). Nothing is fetched; keys that a token
brings along (`jwk`, `jku`, `x5c`, `x5u`) are not looked at.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.domain.job import CLOCKS_DIFFER
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import canonical, did_web
from passport_app.trust.asking import ask
from passport_app.trust.keys import Kind, PublicKey, SigningKey
from passport_app.trust.naming import KeysOf, as_list, check_issuer, issuer_of, keys_named, no_keys

LARGEST_TOKEN = 16 * 1024 * 1024
_LARGEST_HEADER = 64 * 1024
_ALGORITHMS: dict[Kind, frozenset[str]] = {
    "ed25519": frozenset({"EdDSA", "Ed25519"}),  # RFC 8037; RFC 9864
    "p256": frozenset({"ES256"}),
    "p384": frozenset({"ES384"}),
}
_ASYMMETRIC = frozenset(name for names in _ALGORITHMS.values() for name in names)
_HEADER_BEGINS = re.compile(rb"e[w-z0-9_-][A-Za-z0-9_-]*(?:\.|$)")
"""The base64url of anything that begins with `{`."""


def looks_like_token(head: bytes) -> bool:
    """Tell by its first bytes whether a file may be a JWS in compact serialisation."""
    return _HEADER_BEGINS.match(head) is not None


@dataclass(slots=True)
class Token:
    """A token as it was read: nothing of it is to be believed before its checks."""

    header: dict[str, Any]
    payload: bytes
    signed: bytes
    """What the signature is over: header and payload as they are encoded."""
    signature: bytes
    document: dict[str, Any] = field(default_factory=dict)
    """The credential, once it has been read."""
    key: PublicKey | None = None
    keys_of: KeysOf = no_keys


def sign(document: dict[str, Any], key: SigningKey) -> bytes:
    """Return a credential as a token by its issuer's key; a proof that stands in it is left out.

    The payload is the credential in canonical JSON. Raises EvidenceError `issuer_not_controller`, `issuer_missing`;
    InputError as `canonical.encode_signed`.
    """
    said = {name: value for name, value in document.items() if name != "proof"}
    issuer = issuer_of(said) or ""
    on_the_web = issuer.startswith(did_web.PREFIX)
    if not on_the_web:
        check_issuer(said, key.public)
    header = {
        "alg": "EdDSA" if key.kind == "ed25519" else "ES256",
        "cty": "vc",
        "iss": issuer if on_the_web else key.public.did,
        "kid": did_web.method_of(issuer, key.public) if on_the_web else key.public.verification_method,
        "typ": "vc+jwt",
    }
    signed = b".".join(_encode(canonical.encode_signed(part)) for part in (header, said))
    return signed + b"." + _encode(key.sign(signed))


def parse(data: bytes) -> Token:
    """Return the parts of a token, read strictly; one line end at its end is passed over.

    Raises InputError: `too_large`, `not_compact`, `not_base64url`, `header_malformed`, or as `canonical.parse`.
    """
    if len(data) > LARGEST_TOKEN:
        raise InputError("too_large", f"The token has {len(data)} bytes; at most {LARGEST_TOKEN} are read.")
    line = data.removesuffix(b"\n").removesuffix(b"\r")
    parts = line.split(b".")
    if len(parts) != 3:
        raise InputError("not_compact", f"A token has three parts with dots between them; this one has {len(parts)}.")
    header, payload, signature = (_decode(part, name) for part, name in zip(parts, _PARTS, strict=True))
    said = canonical.parse(header, limit=_LARGEST_HEADER)
    if not isinstance(said, dict):
        raise InputError("header_malformed", "The token's header is not a JSON object.")
    return Token(said, payload, line[: len(parts[0]) + 1 + len(parts[1])], signature)


_PARTS = ("header", "payload", "signature")


def check_token(data: bytes, keys_of: KeysOf = no_keys) -> tuple[list[Check], dict[str, Any] | None, PublicKey | None]:
    """Ask everything of a `vc+jwt` that can be told from it alone; return also the credential and its key.

    Checks: `token`, `kind`, `json`, `algorithm`, `key`, `claims`, `signature`, `issuer`. The credential is returned
    where it could be read, the key only where the signature verified. Never raises for what it is given.
    """
    try:
        token = parse(data)
        token.keys_of = keys_of
    except InputError as error:
        return [Check("token", Verdict.FAILED, error.code, error.message)], None, None
    checks = [Check("token", Verdict.PASSED, "ok", "It is a token in compact form: header, payload and signature.")]
    for name, question in _QUESTIONS:
        check = ask(name, partial(question, token))
        checks.append(check)
        if check.verdict is not Verdict.PASSED and name in _NEEDED:
            break
    verified = any(check.check == "signature" and check.verdict is Verdict.PASSED for check in checks)
    return checks, token.document or None, token.key if verified else None


def check_times(document: dict[str, Any], at: datetime) -> Check | None:
    """Ask whether a token's own times hold at a time (with zone); None where they do, or it states none.

    Answers `time_unreadable`, `not_yet_valid` (claim `nbf`), `expired` (claim `exp`; RFC 7519, 4.1).
    """
    now = int(at.timestamp())
    for name in ("nbf", "exp", "iat"):
        value = document.get(name)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float):
            return Check("period", Verdict.FAILED, "time_unreadable", f"The token's {name} is not a number of seconds.")
        if name == "nbf" and now + CLOCKS_DIFFER.total_seconds() < value:
            return Check("period", Verdict.FAILED, "not_yet_valid", "The token is not valid yet.")
        if name == "exp" and now >= value:
            return Check("period", Verdict.INDETERMINATE, "expired", "The token was valid only until a time now past.")
    return None


def _encode(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _decode(part: bytes, name: str) -> bytes:
    """Return the bytes of base64url without padding, in its one form (RFC 7515, 2)."""
    try:
        data = base64.b64decode(part + b"=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise _not_base64url(name) from None
    if base64.urlsafe_b64encode(data).rstrip(b"=") != part:
        raise _not_base64url(name)
    return data


def _not_base64url(name: str) -> InputError:
    return InputError("not_base64url", f"The token's {name} is not base64url without padding, in its one form.")


def _check_kind(token: Token) -> str:
    kind = token.header.get("typ")
    # A media type is compared without case, its "application/" may be left out (RFC 7515, 4.1.9).
    if not isinstance(kind, str) or kind.lower().removeprefix("application/") != "vc+jwt":
        raise UnsupportedError("unsupported_token", f"Tokens of type {str(kind)[:80]!r} cannot be checked; vc+jwt can.")
    if "crit" in token.header or "b64" in token.header:
        raise UnsupportedError("unsupported_token", "The token demands extensions that are not known here.")
    return "It says that it is a credential (vc+jwt)."


def _read_document(token: Token) -> str:
    document = canonical.parse(token.payload)
    if not isinstance(document, dict) or not document:
        raise EvidenceError("payload_malformed", "The token's payload is not a credential, which is a JSON object.")
    token.document = document
    return "Its payload is well-formed, with no name twice."


def _check_algorithm(token: Token) -> str:
    name = token.header.get("alg")
    if not isinstance(name, str):
        raise EvidenceError("header_malformed", "The token's header names no algorithm.")
    if name.lower() == "none":
        raise EvidenceError("algorithm_none", "The token says of itself that nobody has signed it (alg none).")
    if name.upper().startswith("HS"):
        raise EvidenceError(
            "algorithm_symmetric",
            f"By {name[:20]}, whoever can check the token can have made it: that is no signature of an issuer.",
        )
    if name not in _ASYMMETRIC:
        raise UnsupportedError("unsupported_suite", f"Signatures by {name[:80]!r} cannot be checked by this program.")
    return f"It is said to be signed by {name}."


def _read_key(token: Token) -> str:
    kid, issuer = token.header.get("kid"), _iss(token)
    for name, value in (("kid", kid), ("iss", issuer)):
        if value is not None and not isinstance(value, str):
            raise EvidenceError("header_malformed", f"The token's {name} is not a text.")
    if not isinstance(kid, str):
        if not isinstance(issuer, str):
            raise UnsupportedError("key_cannot_be_told_offline", "The token does not name its key: no kid and no iss.")
        keys = keys_named_by(issuer, token.keys_of)
    elif kid.startswith("#") and isinstance(issuer, str):
        keys = keys_named(issuer + kid, token.keys_of)
    elif "#" in kid:
        keys = keys_named(kid, token.keys_of)
    else:
        keys = keys_named_by(kid, token.keys_of)
    algorithm = token.header["alg"]
    fitting = [key for key in keys if algorithm in _ALGORITHMS[key.kind]]
    if not fitting:
        raise EvidenceError("wrong_key_type", f"A key of kind {keys[0].kind} makes no signatures by {algorithm}.")
    token.key = key = fitting[0] if len(fitting) == 1 else next(filter(partial(_fits, token), fitting), fitting[0])
    return f"The key is named in the token: {key.did}."


def keys_named_by(did: str, keys_of: KeysOf) -> Sequence[PublicKey]:
    """Return the keys that a DID can stand for; raises as `PublicKey.from_did`."""
    return keys_of(did) or (PublicKey.from_did(did),)


def _fits(token: Token, key: PublicKey) -> bool:
    try:
        key.verify(token.signature, token.signed)
    except EvidenceError:
        return False
    return True


def _iss(token: Token) -> Any:
    """Return the issuer by the payload's claim or, where it makes none, by the header's."""
    return token.document.get("iss", token.header.get("iss"))


def _check_claims(token: Token) -> str:
    document = token.document
    for name in ("vc", "vp"):
        if name in document:
            raise EvidenceError(
                "claims_malformed", f"The payload holds a claim {name!r}: a vc+jwt's payload is the credential itself."
            )
    if "VerifiableCredential" not in as_list(document.get("type", [])):
        raise EvidenceError("claims_malformed", "The payload does not say that it is a verifiable credential.")
    if "proof" in document:
        raise UnsupportedError("proof_many", "The credential holds a proof besides the token's signature.")
    issuer = document.get("issuer")
    pairs = (
        ("iss", issuer.get("id") if isinstance(issuer, dict) else issuer),
        ("jti", document.get("id")),
        ("sub", document["credentialSubject"].get("id") if _is_object(document, "credentialSubject") else None),
    )
    for name, stated in pairs:
        for said in (document.get(name), token.header.get(name)):
            if said is not None and said != stated:
                raise EvidenceError("claims_differ", f"The token's {name} is not what the credential states.")
    return "The token's claims are those of the credential."


def _is_object(document: dict[str, Any], name: str) -> bool:
    return isinstance(document.get(name), dict)


def _check_signature(token: Token) -> str:
    assert token.key is not None
    token.key.verify(token.signature, token.signed)
    return "The signature fits the content: nothing was changed since it was made."


def _check_issuer(token: Token) -> str:
    assert token.key is not None
    return check_issuer(token.document, token.key, token.keys_of)


_QUESTIONS: tuple[tuple[str, Callable[[Token], str]], ...] = (
    ("kind", _check_kind),
    ("json", _read_document),
    ("algorithm", _check_algorithm),
    ("key", _read_key),
    ("claims", _check_claims),
    ("signature", _check_signature),
    ("issuer", _check_issuer),
)
_NEEDED = frozenset({"kind", "json", "algorithm", "key"})
"""Without these nothing further can be asked."""
