"""Bad tokens (vc+jwt), and status lists that say what they should not, or nothing."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from passport_app.trust.keys import SigningKey
from tests.evidence.make import (
    CREDENTIAL,
    STRANGER,
    SUPPLIER,
    SUPPLIER_P256,
    Maker,
    Material,
    case,
    cases,
    sign,
)

Document = dict[str, Any]


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


HEADER = {"alg": "EdDSA", "kid": SUPPLIER.public.verification_method, "typ": "vc+jwt"}


def token(
    document: Document, key: SigningKey = SUPPLIER, *, signer: Callable[[bytes], bytes] | None = None, **header: Any
) -> Maker:
    def make(material: Material, folder: Path) -> None:
        said = HEADER | {"kid": key.public.verification_method} | header
        text = ".".join(encoded(json.dumps(part).encode()) for part in (said, document))
        signature = (signer or key.sign)(text.encode())
        (folder / "evidence.jwt").write_text(f"{text}.{encoded(signature)}\n", encoding="ascii")

    return make


GENUINE = f"{encoded(json.dumps(HEADER).encode())}.{encoded(json.dumps(CREDENTIAL).encode())}".encode()


def mac(message: bytes) -> bytes:
    return hmac.new(SUPPLIER.public.raw, message, hashlib.sha256).digest()


cases(
    {
        "token-genuine": token(CREDENTIAL),
        "token-genuine-es256": token(
            CREDENTIAL | {"issuer": SUPPLIER_P256.public.did}, SUPPLIER_P256, alg="ES256"
        ),
        "token-alg-none": token(CREDENTIAL, signer=lambda message: b"", alg="none"),
        "token-hs256-with-the-public-key": token(CREDENTIAL, signer=mac, alg="HS256"),
        "token-alg-of-other-key": token(CREDENTIAL, alg="ES256"),
        "token-key-in-header": token(CREDENTIAL, STRANGER, kid=None, jwk={"x": encoded(STRANGER.public.raw)}),
        "token-key-of-another": token(CREDENTIAL, STRANGER),
        "token-unknown-signer": token(CREDENTIAL | {"issuer": STRANGER.public.did}, STRANGER),
        "token-payload-changed": token(CREDENTIAL | {"id": "urn:other"}, signer=lambda m: SUPPLIER.sign(GENUINE)),
        "token-of-other-kind": token(CREDENTIAL, typ="JWT"),
        "token-expired": token(CREDENTIAL | {"exp": 1_700_000_000}),
    }
)  # fmt: skip


# Status lists.

LIST_ID = "urn:uuid:7d2bd0b1-0000-4000-8000-00000000000a"
WITH_STATUS = CREDENTIAL | {
    "credentialStatus": {
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "94567",
        "statusListCredential": LIST_ID,
    }
}
WHOLE = 16 * 1024


def bits(*positions: int, size: int = WHOLE) -> bytes:
    made = bytearray(size)
    for position in positions:
        made[position // 8] |= 0x80 >> position % 8
    return bytes(made)


def status_list(content: bytes, key: SigningKey = SUPPLIER, purpose: str = "revocation", **fields: Any) -> Document:
    subject = {
        "type": "BitstringStatusList",
        "statusPurpose": purpose,
        "encodedList": "u" + encoded(gzip.compress(content, mtime=0)),
    }
    document = CREDENTIAL | {
        "id": LIST_ID,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": key.public.did,
        "credentialSubject": subject,
    }
    return sign(document | fields, key)


def with_list(make: Callable[[], Document], purpose: str = "revocation") -> Maker:
    """A credential with a status, and its status list given along."""

    def write(material: Material, folder: Path) -> Document:
        (folder / "given.json").write_text(json.dumps(make()), encoding="utf-8")
        entry = WITH_STATUS["credentialStatus"] | {"statusPurpose": purpose}
        return sign(WITH_STATUS | {"credentialStatus": entry}, SUPPLIER)

    return write


def altered_list() -> Document:
    document = status_list(bits(94567))
    return document | {"credentialSubject": status_list(bits())["credentialSubject"]}


cases(
    {
        "status-good": with_list(lambda: status_list(bits(94566, 94568))),
        "status-not-given": lambda m, f: sign(WITH_STATUS, SUPPLIER),
        "status-revoked": with_list(lambda: status_list(bits(94567))),
        "status-suspended": with_list(lambda: status_list(bits(94567), purpose="suspension"), "suspension"),
        "status-list-of-another": with_list(lambda: status_list(bits(), STRANGER)),
        "status-list-altered": with_list(altered_list),
        "status-list-expired": with_list(lambda: status_list(bits(), validUntil="2020-02-01T00:00:00Z")),
        "status-list-for-other-purpose": with_list(lambda: status_list(bits(), purpose="suspension")),
        "status-list-short": with_list(lambda: status_list(bits(size=WHOLE - 1))),
        "status-list-bomb": with_list(lambda: status_list(bytes(256 << 20))),
        "status-list-bomb-itself": lambda m, f: status_list(bytes(256 << 20)),
        "status-list-short-itself": lambda m, f: status_list(bits(size=WHOLE - 1)),
    }
)


@case("status-revoked-all-tokens")
def revoked_all_tokens(material: Material, folder: Path) -> None:
    """Credential and status list both as vc+jwt."""
    content = {name: value for name, value in status_list(bits(94567)).items() if name != "proof"}
    token(content)(material, folder)
    (folder / "evidence.jwt").rename(folder / "given.jwt")
    token(WITH_STATUS)(material, folder)
