"""Which key a name stands for, and whether what a document is signed by is its issuer's; nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from passport_app.domain.errors import EvidenceError, UnsupportedError
from passport_app.trust import did_web
from passport_app.trust.keys import PublicKey

KeysOf = Callable[[str], Sequence[PublicKey]]
"""The keys that the verifier's own trust list gives to a DID that does not hold its own (did:web)."""


def no_keys(_did: str) -> Sequence[PublicKey]:
    """Give no DID any key."""
    return ()


def issuer_of(document: dict[str, Any]) -> str | None:
    """Return the issuer's identifier as a credential states it, or None."""
    issuer = document.get("issuer")
    if isinstance(issuer, dict):
        issuer = issuer.get("id")
    return issuer if isinstance(issuer, str) else None


def keys_named(url: str, keys_of: KeysOf) -> Sequence[PublicKey]:
    """Return the keys that a verification method can name: its own, or those of the trust list for its DID.

    One that it names itself is taken, of the list or not: whether it is the issuer's is asked of it then. Raises as
    `PublicKey.from_verification_method`.
    """
    try:
        return (PublicKey.from_verification_method(url),)
    except UnsupportedError:
        if known := keys_of(url.partition("#")[0]):
            return known
        raise


def key_of(document: dict[str, Any]) -> PublicKey:
    """Return the key that a document's proof names or, of one that bears none, that its issuer is.

    Nothing is verified by this. Raises as `PublicKey.from_did`.
    """
    proof = document.get("proof")
    method = proof.get("verificationMethod") if isinstance(proof, dict) else None
    if isinstance(method, str):
        return PublicKey.from_verification_method(method)
    return PublicKey.from_did(str(issuer_of(document)))


def web_of(document: dict[str, Any]) -> str:
    """Return the name on the web (did:web) under which a document is issued; empty where it is under another."""
    issuer = issuer_of(document)
    return issuer if issuer is not None and issuer.startswith(did_web.PREFIX) else ""


def its_own_word(document: dict[str, Any]) -> KeysOf:
    """Return what gives a document's issuer on the web the key that its proof names: a book is to say that of it."""

    def keys_of(did: str) -> Sequence[PublicKey]:
        return (key_of(document),) if did.startswith(did_web.PREFIX) else ()

    return keys_of


def check_issuer(document: dict[str, Any], key: PublicKey, keys_of: KeysOf = no_keys) -> str:
    """Return the sentence that a document's issuer is the controller of the key that signed it.

    Raises EvidenceError `issuer_missing`, `issuer_not_controller`; UnsupportedError `issuer_cannot_be_told_offline`.
    """
    issuer = issuer_of(document)
    if issuer is None:
        if "VerifiableCredential" in as_list(document.get("type", [])):
            raise EvidenceError("issuer_missing", "The credential names no issuer.")
        return "The document names no issuer; it is signed by its key alone."
    if issuer == key.did:
        return "The issuer is the controller of the key."
    if known := keys_of(issuer):
        if key in known:
            return f"The trust list gives this key to the issuer {issuer[:120]}."
        text = f"The trust list gives the issuer {issuer[:120]} another key than the one that signed."
        raise EvidenceError("issuer_not_controller", text)
    if issuer.startswith("did:key:"):
        raise EvidenceError("issuer_not_controller", f"The issuer {issuer[:120]} is not the controller of the key.")
    raise UnsupportedError(
        "issuer_cannot_be_told_offline",
        f"Whether the key belongs to the issuer {issuer[:120]!r} cannot be told from the document alone.",
    )


def as_list(value: Any) -> list[Any]:
    """Return a list as it is, and anything else as a list of it (JSON-LD lets one stand for many)."""
    return value if isinstance(value, list) else [value]
