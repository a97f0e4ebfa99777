"""Bad JSON: what no careful reader takes, and texts that are not what they look like."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from passport_app.trust import base58
from passport_app.trust.keys import SigningKey
from tests.evidence.make import AT, CREDENTIAL, SUPPLIER, Material, case, cases, sign


def edited(old: bytes, new: bytes) -> Callable[[Material, Path], bytes]:
    """The passport with a piece of its text replaced, which must be there."""

    def make(material: Material, folder: Path) -> bytes:
        assert old in material.passport, old
        return material.passport.replace(old, new, 1)

    return make


def resigned(change: Callable[[dict[str, Any]], object]) -> Callable[[Material, Path], dict[str, Any]]:
    """The passport after a change, signed anew by the plant's own key: what an insider can do."""

    def make(material: Material, folder: Path) -> dict[str, Any]:
        document = material.document
        change(document)
        return sign(document, material.seal)

    return make


def figure(name: str, value: Any) -> Callable[[Material, Path], dict[str, Any]]:
    """The passport with another figure in its model, signed by the plant's own key."""
    return resigned(lambda document: document["credentialSubject"]["model"].__setitem__(name, value))


cases(
    {
        "json-genuine": lambda m, f: m.passport,
        "json-name-twice": edited(b'"credentialSubject":{', b'"credentialSubject":{"batteryId":"X",'),
        "json-name-twice-escaped": edited(b'"credentialSubject":{', b'"credentialSubject":{"battery\\u0049d":"X",'),
        "json-nan": edited(b'"version":1', b'"version":NaN'),
        "json-infinity": edited(b'"version":1', b'"version":-Infinity'),
        "json-1e400": edited(b'"version":1', b'"version":1e400'),
        "json-integer-2-53": edited(b'"version":1', b'"version":9007199254740992'),
        "json-integer-4000-digits": edited(b'"version":1', b'"version":' + b"9" * 4000),
        "json-byte-order-mark": lambda m, f: b"\xef\xbb\xbf" + m.passport,
        "json-utf-16": lambda m, f: m.passport.decode().encode("utf-16"),
        "json-invalid-utf-8": edited(b"Voltara", b"Volt\xe4ra"),
        "json-overlong-utf-8": edited(b"Voltara", b"\xc1\x96oltara"),
        "json-lone-surrogate": edited(b"Voltara", b"Volt\\ud800ara"),
        "json-surrogate-in-utf-8": edited(b"Voltara", b"Volt\xed\xa0\x80ara"),
        "json-depth-10000": lambda m, f: b'{"proof":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
        "json-trailing-bytes": lambda m, f: m.passport + b"{}",
        "json-cut": lambda m, f: m.passport[: len(m.passport) // 2],
        "json-float": resigned(lambda d: d["credentialSubject"]["elements"][0].__setitem__("totalUg", 6.5)),
        "json-float-whole": resigned(lambda d: d["credentialSubject"].__setitem__("version", 1.0)),
        "json-decimal-comma": figure("massKg", "6,10"),
        "json-decimal-plus": figure("massKg", "+6"),
        "json-decimal-zero": figure("massKg", "06.1"),
        "json-decimal-fullwidth": figure("massKg", "\uff16\uff11"),
        "json-name-bidi": resigned(lambda d: d["issuer"].__setitem__("name", "Voltara \u202e.A.p.S elleC")),
        "json-name-nul": resigned(lambda d: d["issuer"].__setitem__("name", "Voltara\x00 Celle S.p.A.")),
        "json-text-bidi": figure("name", "Pack \u202e27-VE"),
        "json-names-not-ascii": resigned(lambda d: d["credentialSubject"].__setitem__("versi\u043en", 2)),
    }
)


@case("json-minus-zero")
def minus_zero(material: Material, folder: Path) -> bytes:
    assert b'"unknownUg":0' in material.passport
    return material.passport.replace(b'"unknownUg":0', b'"unknownUg":-0', 1)


@case("json-string-200-mb")
def long_string(material: Material, folder: Path) -> None:
    path = folder / "evidence.json"
    path.write_bytes(b'{"proof":"')
    os.truncate(path, 200 << 20)


NAMES = {"\U0001f600": "beyond the basic plane", "\ufb33": "at its end"}


@case("json-order-utf-16")
def order_by_units(material: Material, folder: Path) -> dict[str, Any]:
    return sign(CREDENTIAL | {"credentialSubject": NAMES}, SUPPLIER)


@case("json-order-code-points")
def order_by_points(material: Material, folder: Path) -> dict[str, Any]:
    """Signed over the bytes of a writer that sorts names by code point, as most languages do by themselves."""

    def wrongly(value: Any) -> bytes:
        return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

    return by_another_writer(CREDENTIAL | {"credentialSubject": NAMES}, SUPPLIER, wrongly)


def by_another_writer(document: dict[str, Any], key: SigningKey, encode: Callable[[Any], bytes]) -> dict[str, Any]:
    from passport_app.trust import proof

    made = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": AT,
        "verificationMethod": key.public.verification_method,
        "proofPurpose": "assertionMethod",
    }
    value = key.sign(proof.signing_input(document, made, key.kind, encode))
    return {**document, "proof": {**made, "proofValue": base58.encode_multibase(value)}}
