"""The form of a signed passport, and of what else is signed: schemas, checked with nothing fetched."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

import jsonschema_rs

from passport_app import assets
from passport_app.domain.errors import InputError, UnsupportedError
from passport_app.domain.text import display_name
from passport_app.trust.canonical import UNSURE, Writing

PASSPORT_TYPE = "BatteryMaterialPassport"
SCHEMA_ID = "urn:material-passport:schema:passport:1"
CELLS_TYPE = "BatteryCellLotStatement"
CELLS_SCHEMA_ID = "urn:material-passport:schema:cells:1"
PAPER_TYPE = "MaterialPassportWorkingPaper"
PAPER_SCHEMA_ID = "urn:material-passport:schema:working-paper:1"
AUDIT_TYPE = "MaterialPassportAuditReport"
AUDIT_SCHEMA_ID = "urn:material-passport:schema:audit-report:1"
STATEMENTS = {"declaration": "BatteryRecycledContentDeclaration", "assessment": "MaterialLotAssessment"}
"""What an operator states of more than one thing, or of a lot: by entry kind, with the type of its credential."""
CONTEXT = ("https://www.w3.org/ns/credentials/v2", "urn:material-passport:context:1")
"""What every document here is signed under. Names alone: verifiers that compare contexts by identity, as the reference
library of `eddsa-jcs-2022` does, refuse one that is spelled out. What the second says is `schemas/context-1.jsonld`."""
TEMPLATE_TYPE = "CertificateTemplate"
TEMPLATE_SCHEMA_ID = "urn:material-passport:schema:template:1"
_SCHEMA_FILE = "passport-1.schema.json"
_COPY_FILE = "passport-copy-1.schema.json"
_CELLS_FILE = "cells-1.schema.json"
_CELL_PROOF_FILE = "cell-proof-1.schema.json"
_PAPER_FILE = "working-paper-1.schema.json"
_AUDIT_FILE = "audit-report-1.schema.json"


@lru_cache(maxsize=8)
def _validator(file: str) -> jsonschema_rs.Draft202012Validator:
    schema = json.loads(assets.schema(file))
    # A regular expression engine without backtracking, and no way to the network: documents come from strangers.
    return jsonschema_rs.Draft202012Validator(schema, pattern_options=jsonschema_rs.RegexOptions(), offline=True)


_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Controls but tab and line ends, and marks that reorder text: by them what is read is not what is signed. These are
what intake refuses in tables."""


_SMALL, _MOST_SOUND = 4096, 64
_SOUND: set[tuple[str, bytes]] = set()
"""Canonical bytes that have the form of a schema: the statement of a lot comes with the proof of each of its cells."""
_MAY_ESCAPE = re.compile(rb"\\[ubf]").search
_MAY_REORDER = re.compile(rb"\xe2(?:\x80[\xaa-\xae]|\x81)").search


def _may_hide(data: bytes) -> bool:
    """Tell whether a text may hide something, by the canonical bytes: few do, so few are looked through.

    Single bytes are looked for first, which is fast: one expression for all of them takes ten times as long.
    """
    if b"\x7f" in data or (b"\\" in data and _MAY_ESCAPE(data)):
        return True
    if data.isascii():
        return False
    return b"\xc2" in data or (b"\xef" in data and b"\xef\xbf" in data) or bool(_MAY_REORDER(data))


def is_passport(document: Any) -> bool:
    """Tell whether a document says that it is a battery material passport, of whatever version."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and PASSPORT_TYPE in kinds


def is_cells_statement(document: Any) -> bool:
    """Tell whether a document says that it is a statement about the cells of a lot."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and CELLS_TYPE in kinds


def require_form(document: dict[str, Any], writing: Writing = UNSURE) -> None:
    """Check a passport against its schema, and that it holds nothing that may not be signed.

    Raises UnsupportedError `unknown_schema` for another schema or document; InputError `schema_violated` with the
    place, `hidden_characters`, or as `canonical.encode_signed`.
    """
    if not is_passport(document):
        raise UnsupportedError("unknown_schema", "This is not a battery material passport of this program.")
    _require_signed(document, SCHEMA_ID, _SCHEMA_FILE, writing)


def require_cells(document: dict[str, Any], writing: Writing = UNSURE) -> None:
    """Check a statement about a lot's cells against its schema; raises as `require_form`."""
    if not is_cells_statement(document):
        raise UnsupportedError("unknown_schema", "This is not a statement about the cells of a lot.")
    _require_signed(document, CELLS_SCHEMA_ID, _CELLS_FILE, writing)


def statement_kind(document: Any) -> str | None:
    """Return which of `STATEMENTS` a document says that it is, or None."""
    kinds = document.get("type") if isinstance(document, dict) else None
    if not isinstance(kinds, list):
        return None
    return next((kind for kind, name in STATEMENTS.items() if name in kinds), None)


def statement_schema(kind: str) -> str:
    """Return the id of the schema of a kind of `STATEMENTS`."""
    return f"urn:material-passport:schema:{kind}:1"


def require_statement(document: dict[str, Any]) -> None:
    """Check a declaration or assessment against its schema; raises as `require_form`."""
    kind = statement_kind(document)
    if kind is None:
        raise UnsupportedError("unknown_schema", "This is neither a declaration nor an assessment.")
    _require_signed(document, statement_schema(kind), f"{kind}-1.schema.json")


def is_template(document: Any) -> bool:
    """Tell whether a document says that it is a template of certificates."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and TEMPLATE_TYPE in kinds


def require_template(document: dict[str, Any]) -> None:
    """Check a template of certificates against its schema; raises as `require_form`."""
    if not is_template(document):
        raise UnsupportedError("unknown_schema", "This is not a template of certificates.")
    _require_signed(document, TEMPLATE_SCHEMA_ID, "template-1.schema.json")


def is_audit_report(document: Any) -> bool:
    """Tell whether a document says that it is the report of an audit."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and AUDIT_TYPE in kinds


def require_audit_report(document: dict[str, Any]) -> None:
    """Check the report of an audit against its schema; raises as `require_form`."""
    if not is_audit_report(document):
        raise UnsupportedError("unknown_schema", "This is not the report of an audit.")
    _require_signed(document, AUDIT_SCHEMA_ID, _AUDIT_FILE)


def is_paper(document: Any) -> bool:
    """Tell whether a document says that it is the working paper of an audit sample."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and PAPER_TYPE in kinds


def require_paper(document: dict[str, Any]) -> None:
    """Check a working paper against its schema; raises as `require_form`."""
    if not is_paper(document):
        raise UnsupportedError("unknown_schema", "This is not the working paper of an audit sample.")
    _require_signed(document, PAPER_SCHEMA_ID, _PAPER_FILE)


def _require_signed(document: dict[str, Any], known: str, file: str, writing: Writing = UNSURE) -> None:
    schema = document.get("credentialSchema")
    name = schema.get("id") if isinstance(schema, dict) else None
    if name != known and isinstance(name, str):
        newer = name.rpartition(":")[0] == known.rpartition(":")[0]
        what = "is newer than this program: take a newer one to verify it" if newer else "is not known here"
        raise UnsupportedError("unknown_schema", f"The document follows {display_name(name, 120)}, which {what}.")
    # First: the validator takes 5.0 for an integer, and cannot take a lone surrogate.
    data = writing.signed(document)
    small = len(data) <= _SMALL
    if small and (file, data) in _SOUND:
        return
    if _may_hide(data):
        _refuse_hidden(document.get("issuer"), document.get("credentialSubject"))
    _require(document, file)
    if small:
        if len(_SOUND) >= _MOST_SOUND:
            _SOUND.clear()
        _SOUND.add((file, data))


def require_copy_form(document: dict[str, Any], writing: Writing = UNSURE) -> None:
    """Check a copy for an audience against its schema, but for the passport within; raises as `require_form`."""
    _require_shown(document.get("disclosed"), writing)
    _require(document, _COPY_FILE)


def require_cell_proof(document: dict[str, Any], writing: Writing = UNSURE) -> None:
    """Check the proof of a cell against its schema, but for the statement within; raises as `require_form`."""
    _require_shown([document.get("cell"), document.get("disclosed")], writing)
    _require(document, _CELL_PROOF_FILE)


def _require(document: dict[str, Any], file: str) -> None:
    validator = _validator(file)
    if validator.is_valid(document):  # in two thirds of the time: what is wrong is asked of few
        return
    for error in validator.iter_errors(document):
        place = "/".join(str(step) for step in error.instance_path) or "the document"
        raise InputError("schema_violated", f"At {place}: {error.message[:300].rstrip('.')}.")


def _require_shown(value: Any, writing: Writing) -> None:
    """Check what is shown beside a signed document: that it may be signed, and hides nothing."""
    if _may_hide(writing.signed(value)):
        _refuse_hidden(value)


def _refuse_hidden(*shown: Any) -> None:
    """Refuse texts for people that hide something; the evidence is for programs, and its checkpoint has lines."""
    left = list(shown)
    while left:
        value = left.pop()
        if isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
        elif isinstance(value, str) and (found := _HIDDEN.search(value)):
            text = f"The text {display_name(value, 60)!r} holds the hidden character U+{ord(found[0]):04X}."
            raise InputError("hidden_characters", text)
