"""The form of a signed passport: its schema, checked with nothing fetched."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

import jsonschema_rs

from passport_app import assets
from passport_app.domain.errors import InputError, UnsupportedError
from passport_app.domain.text import display_name
from passport_app.trust import canonical

PASSPORT_TYPE = "BatteryMaterialPassport"
SCHEMA_ID = "urn:material-passport:schema:passport:1"
_SCHEMA_FILE = "passport-1.schema.json"


@lru_cache(maxsize=1)
def _validator() -> jsonschema_rs.Draft202012Validator:
    schema = json.loads(assets.schema(_SCHEMA_FILE))
    # A regular expression engine without backtracking, and no way to the network: documents come from strangers.
    return jsonschema_rs.Draft202012Validator(schema, pattern_options=jsonschema_rs.RegexOptions(), offline=True)


_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Controls but tab and line ends, and marks that reorder text: by them what is read is not what is signed. These are
what intake refuses in tables."""


_HIDDEN_AS_BYTES = (
    *(b"\\u", b"\\b", b"\\f", b"\x7f", b"\xc2", b"\xe2\x81", b"\xef\xbf"),
    *(b"\xe2\x80" + bytes([last]) for last in range(0xAA, 0xAF)),
)
"""What canonical bytes hold where a text may hide something: few do, so few are looked through."""


def is_passport(document: Any) -> bool:
    """Tell whether a document says that it is a battery material passport, of whatever version."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and PASSPORT_TYPE in kinds


def require_form(document: dict[str, Any]) -> None:
    """Check a passport against its schema, and that it holds nothing that may not be signed.

    Raises UnsupportedError `unknown_schema` for another schema or document; InputError `schema_violated` with the
    place, `hidden_characters`, or as `canonical.encode_signed`.
    """
    if not is_passport(document):
        raise UnsupportedError("unknown_schema", "This is not a battery material passport of this program.")
    schema = document.get("credentialSchema")
    name = schema.get("id") if isinstance(schema, dict) else None
    if name != SCHEMA_ID and isinstance(name, str):
        raise UnsupportedError("unknown_schema", f"The passport follows {name[:120]!r}, which is not known here.")
    # First: the validator takes 5.0 for an integer, and cannot take a lone surrogate.
    data = canonical.encode_signed(document)
    if any(piece in data for piece in _HIDDEN_AS_BYTES):
        _refuse_hidden(document)
    for error in _validator().iter_errors(document):
        place = "/".join(str(step) for step in error.instance_path) or "the document"
        raise InputError("schema_violated", f"At {place}: {error.message[:300].rstrip('.')}.")


def _refuse_hidden(document: dict[str, Any]) -> None:
    """Refuse texts for people that hide something; the evidence is for programs, and its checkpoint has lines."""
    left: list[Any] = [document.get("issuer"), document.get("credentialSubject")]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
        elif isinstance(value, str) and (found := _HIDDEN.search(value)):
            text = f"The text {display_name(value, 60)!r} holds the hidden character U+{ord(found[0]):04X}."
            raise InputError("hidden_characters", text)
