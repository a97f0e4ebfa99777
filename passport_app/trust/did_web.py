"""Names of issuers on the web (`did:web`, W3C CCG): what is one, where its document lies, and what stands in it.

Nothing is fetched, here or anywhere: whoever verifies with a network finds the document at its address, whoever
verifies without one has the key in a trust list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from passport_app.domain.errors import InputError
from passport_app.trust.keys import PublicKey

PREFIX = "did:web:"
_LONGEST = 300
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NAME = re.compile(
    rf"did:web:(?P<host>(?:{_LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?)(?P<port>%3A[1-9][0-9]{{0,4}})?"
    r"(?P<path>(?::[A-Za-z0-9._~-]+)*)"
)
_CONTEXT = ("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1")


def check_name(did: str) -> str:
    """Return the name, which is a `did:web` of a host name in small letters; raises InputError `bad_did` for another.

    An address of numbers is no name (did:web, 3.1).
    """
    found = _NAME.fullmatch(did)
    steps = found["path"].split(":") if found else []
    if found is None or len(did) > _LONGEST or any(step in (".", "..") for step in steps):
        text = (
            f"{did[:120]!r} is no name of an issuer on the web: it is did:web: and a host name in small letters, such "
            "as did:web:plant.example, or did:web:plant.example:batteries for a folder of it."
        )
        raise InputError("bad_did", text)
    return did


def address_of(did: str) -> str:
    """Return where the document of a name is to be published; raises InputError as `check_name`."""
    host, _, path = check_name(did).removeprefix(PREFIX).partition(":")
    folder = "/".join(path.split(":")) if path else ".well-known"
    return f"https://{unquote(host)}/{folder}/did.json"


def method_of(did: str, key: PublicKey) -> str:
    """Return how a proof names one of the keys of a name: by the key itself, so that it is read without a network."""
    return f"{did}#{key.multibase}"


def document_of(did: str, keys: Iterable[PublicKey]) -> dict[str, Any]:
    """Return the document that tells, at `address_of`, which keys sign under a name (W3C DID Core, Multikey)."""
    methods = [
        {
            "id": method_of(did, key),
            "type": "Multikey",
            "controller": check_name(did),
            "publicKeyMultibase": key.multibase,
        }
        for key in keys
    ]
    return {
        "@context": list(_CONTEXT),
        "id": did,
        "verificationMethod": methods,
        "assertionMethod": [method["id"] for method in methods],
    }
