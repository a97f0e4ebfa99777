"""Data Integrity proofs (W3C) on JSON documents: `eddsa-jcs-2022` by Ed25519, `ecdsa-jcs-2019` by P-256 and P-384.

Signed is hash(JCS(proof without proofValue)) || hash(JCS(document without proof)). No context, schema or DID document
is ever fetched: a key is in the proof itself, as a did:key, or the verifier's trust list holds it. Suites that are not
known here are indeterminate.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import base58, canonical
from passport_app.trust.asking import ask
from passport_app.trust.keys import Kind, PublicKey, SigningKey
from passport_app.trust.naming import KeysOf, as_list, check_issuer, keys_named, no_keys

_SUITES: dict[str, tuple[Kind, ...]] = {"eddsa-jcs-2022": ("ed25519",), "ecdsa-jcs-2019": ("p256", "p384")}
_SUITE_OF: dict[Kind, str] = {kind: suite for suite, kinds in _SUITES.items() for kind in kinds}


def suite_of(key: PublicKey) -> str:
    """Return the cryptosuite in which a key makes proofs."""
    return _SUITE_OF[key.kind]


def sign_document(document: dict[str, Any], key: SigningKey, created: str, method: str = "") -> dict[str, Any]:
    """Return the document with one proof by `key`, made at `created` (UTC, `2026-11-23T20:00:00Z`).

    `method` is how the proof names the key, where that is not its own did:key.
    Raises InputError for content that may not be signed (see `canonical.encode_signed`), or `signed_already`.
    """
    if "proof" in document:
        raise InputError("signed_already", "The document holds a proof already; a new statement is a new document.")
    proof: dict[str, Any] = {
        "type": "DataIntegrityProof",
        "cryptosuite": _SUITE_OF[key.kind],
        "created": created,
        "verificationMethod": method or key.public.verification_method,
        "proofPurpose": "assertionMethod",
    }
    if "@context" in document:
        proof["@context"] = document["@context"]
    digest = signing_input(document, proof, key.kind, canonical.encode_signed)
    return {**document, "proof": {**proof, "proofValue": base58.encode_multibase(key.sign(digest))}}


def check_document(
    document: dict[str, Any], encode: Callable[[Any], bytes] = canonical.encode_parsed, keys_of: KeysOf = no_keys
) -> tuple[list[Check], PublicKey | None]:
    """Ask everything of a document's proof that can be told from the document alone, in the order of TRUST.md 1.

    Checks: `proof`, `suite`, `purpose`, `key`, `context`, `signature`, `issuer`. The key is returned only where the
    signature verified; whether its owner is to be believed is for the trust list. `encode` must write the canonical
    form of the document and its parts; `keys_of` gives the keys of DIDs that do not hold them. Never raises for what
    it is given.
    """
    case = _Case(document, encode, keys_of=keys_of)
    checks = []
    for name, question in _QUESTIONS:
        check = ask(name, partial(question, case))
        checks.append(check)
        if check.verdict is not Verdict.PASSED and name in _NEEDED:
            break
    verified = any(check.check == "signature" and check.verdict is Verdict.PASSED for check in checks)
    return checks, case.key if verified else None


def signed_parts(
    document: dict[str, Any],
    encode: Callable[[Any], bytes] = canonical.encode_parsed,
    written: Mapping[str, canonical.Fragment] = MappingProxyType({}),
    keys_of: KeysOf = no_keys,
) -> tuple[PublicKey, bytes, bytes]:
    """Ask of a proof all but whether the signature fits; return its key, the signature, and the bytes it signs.

    For audits, which verify many signatures at a time. `encode` must write the canonical form of the document and its
    parts; `written` are members of the document whose bytes are known, where it is `encode_trusted`; `keys_of` as in
    `check_document`. Raises EvidenceError, InputError as the checks of `check_document` name them.
    """
    case = _Case(document, encode, keys_of=keys_of)
    for question in _BUT_THE_SIGNATURE:
        question(case)
    assert case.proof is not None and case.key is not None
    return case.key, _signature_of(case), signing_input({**document, **written}, case.proof, case.key.kind, encode)


def signing_input(
    document: dict[str, Any],
    proof: dict[str, Any],
    kind: Kind,
    encode: Callable[[Any], bytes] = canonical.encode_parsed,
) -> bytes:
    """Return the bytes that a proof signs: the hash of its configuration, then that of the document."""
    hasher = hashlib.sha384 if kind == "p384" else hashlib.sha256
    configuration, unsecured = proof.copy(), document.copy()
    configuration.pop("proofValue", None)
    unsecured.pop("proof", None)
    return hasher(encode(configuration)).digest() + hasher(encode(unsecured)).digest()


@dataclass(slots=True)
class _Case:
    document: dict[str, Any]
    encode: Callable[[Any], bytes]
    proof: dict[str, Any] | None = None
    key: PublicKey | None = None
    keys_of: KeysOf = no_keys

    def text(self, name: str) -> str:
        """Return a text of the proof; raises EvidenceError `proof_malformed`."""
        assert self.proof is not None
        value = self.proof.get(name)
        if not isinstance(value, str):
            raise EvidenceError("proof_malformed", f"The proof's {name} is missing or not a text.")
        return value


def _find_proof(case: _Case) -> str:
    proof = case.document.get("proof")
    if isinstance(proof, list):
        if len(proof) > 1:
            raise EvidenceError("proof_many", f"The document holds {len(proof)} proofs; exactly one belongs there.")
        proof = proof[0] if proof else None
    if not proof:
        raise EvidenceError("proof_missing", "The document holds no proof: nobody has signed it.")
    if not isinstance(proof, dict):
        raise EvidenceError("proof_malformed", "The document's proof is not an object.")
    case.proof = proof
    return "The document holds one proof."


def _check_suite(case: _Case) -> str:
    assert case.proof is not None
    kind = case.text("type")
    suite = case.text("cryptosuite") if kind == "DataIntegrityProof" else kind
    if "previousProof" in case.proof:
        text = "A proof that builds on another (previousProof) cannot be checked by this program."
        raise UnsupportedError("unsupported_suite", text)
    if suite not in _SUITES or kind != "DataIntegrityProof":
        raise UnsupportedError("unsupported_suite", f"Proofs of kind {suite[:80]!r} cannot be checked by this program.")
    return f"The proof is of the cryptosuite {suite}."


def _check_purpose(case: _Case) -> str:
    purpose = case.text("proofPurpose")
    if purpose != "assertionMethod":
        raise EvidenceError("wrong_purpose", f"The proof was made for {purpose[:80]!r}, not to assert a statement.")
    return "The proof was made to assert the statement."


def _read_key(case: _Case) -> str:
    method, suite = case.text("verificationMethod"), case.text("cryptosuite")
    keys = keys_named(method, case.keys_of)
    fitting = [key for key in keys if key.kind in _SUITES[suite]]
    if not fitting:
        kind = keys[0].kind
        raise EvidenceError("wrong_key_type", f"A key of kind {kind} makes no proofs of the cryptosuite {suite}.")
    case.key = fitting[0] if len(fitting) == 1 else next(filter(partial(_fits, case), fitting), fitting[0])
    if method.startswith("did:key:") or case.key not in case.keys_of(method.partition("#")[0]):
        return f"The key is in the proof: {case.key.did}."
    return f"The proof names {method[:120]}, whose key the trust list holds: {case.key.did}."


def _fits(case: _Case, key: PublicKey) -> bool:
    assert case.proof is not None
    try:
        _verify(key, _signature_of(case), signing_input(case.document, case.proof, key.kind, case.encode))
    except EvidenceError:
        return False
    return True


def _check_context(case: _Case) -> str:
    assert case.proof is not None
    if "@context" not in case.proof:
        return "The proof names no context of its own."
    of_proof, of_document = as_list(case.proof["@context"]), as_list(case.document.get("@context", []))
    if of_document[: len(of_proof)] != of_proof:
        raise EvidenceError("context_mismatch", "The proof was made for another context than the document states.")
    return "The proof's context is the document's."


def _check_signature(case: _Case) -> str:
    assert case.proof is not None and case.key is not None
    _verify(case.key, _signature_of(case), signing_input(case.document, case.proof, case.key.kind, case.encode))
    return "The signature fits the content: nothing was changed since it was made."


# The proofs of a lot's cells share a statement: what verified once is not verified anew. What did not is not kept.
@lru_cache(maxsize=64)
def _verify(key: PublicKey, signature: bytes, message: bytes) -> None:
    key.verify(signature, message)


def _signature_of(case: _Case) -> bytes:
    try:
        return base58.decode_multibase(case.text("proofValue"))
    except InputError as error:
        raise EvidenceError("signature_unreadable", f"The signature cannot be read: {error.message}") from None


def _check_issuer(case: _Case) -> str:
    assert case.key is not None
    return check_issuer(case.document, case.key, case.keys_of)


_QUESTIONS: tuple[tuple[str, Callable[[_Case], str]], ...] = (
    ("proof", _find_proof),
    ("suite", _check_suite),
    ("purpose", _check_purpose),
    ("key", _read_key),
    ("context", _check_context),
    ("signature", _check_signature),
    ("issuer", _check_issuer),
)
_BUT_THE_SIGNATURE = tuple(question for name, question in _QUESTIONS if name != "signature")
_NEEDED = frozenset({"proof", "suite", "key"})
"""Without these nothing further can be asked."""
