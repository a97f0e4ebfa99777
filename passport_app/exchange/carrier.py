"""Whether what a data carrier says (the QR code on a battery) is what a certificate is of: codes can be pasted on.

A scanner hands over text. It is held against the unique identifier that was signed, as a URI, by the GTIN and serial
of a GS1 Digital Link whatever host resolves it (GS1 Digital Link URI Syntax 1.3), or as the bare serial.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from passport_app.domain.cell import SerialRange
from passport_app.domain.gs1 import LONGEST, read_code
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict

_KINDS = frozenset({"passport", "certificate", "cell", "declaration", "assessment", "audit"})
_NAMED = re.compile(r"^urn:material-passport:[a-z0-9-]+:[0-9a-f]{16}:")
"""How identifiers of statements begin: with the name of their ledger."""


def told_carrier(reports: Sequence[Report], scanned: str) -> list[Report]:
    """Add the check `carrier` to passports, certificates and proofs of cells: is the scanned code of what they state?

    `other_thing` where the code names another, `not_a_carrier` (indeterminate) where it names nothing known.
    """
    text = scanned.strip()
    return [
        replace(report, checks=(*report.checks, _check(report.subject, text))) if _stated(report) else report
        for report in reports
    ]


def _stated(report: Report) -> bool:
    return report.kind in _KINDS and isinstance(report.subject.get("credentialSubject"), dict)


def _check(subject: dict[str, Any], text: str) -> Check:
    shown = display_name(text, 80)
    if not text or len(text) > LONGEST:
        why = f"What was scanned is empty or has more than {LONGEST} characters: it was not compared."
        return Check("carrier", Verdict.INDETERMINATE, "not_a_carrier", why)
    stated = subject["credentialSubject"]
    serial = _serial(subject)
    if not serial:
        return _check_paper(subject, text, shown)
    if same_thing(text, str(stated.get("id")), serial):
        return Check("carrier", Verdict.PASSED, "ok", f"The scanned code is of {display_name(serial, 80)}.")
    if "cell" not in subject and _holds(stated, text):
        why = f"The scanned code is of the cell {shown}, which {display_name(serial, 80)} holds."
        return Check("carrier", Verdict.PASSED, "ok", why)
    why = (
        f"The scanned code says {shown}, this is of {display_name(serial, 80)}: the code was pasted on, or this was "
        "handed out with another battery. Ask who gave it to you."
    )
    return Check("carrier", Verdict.FAILED, "other_thing", why)


def _check_paper(subject: dict[str, Any], text: str, shown: str) -> Check:
    """As `_check`, of what no code is stuck on: a declaration, an assessment, an audit's report have theirs printed."""
    identifier = str(subject["credentialSubject"].get("id") or subject.get("id"))
    name = display_name(_NAMED.sub("", identifier), 80)
    if text == identifier:
        return Check("carrier", Verdict.PASSED, "ok", f"The scanned code is of {name}, which this states.")
    why = f"The scanned code says {shown}, this is of {name}: it is the code of something else."
    return Check("carrier", Verdict.FAILED, "other_thing", why)


def same_thing(text: str, identifier: str, serial: str) -> bool:
    """Tell whether a scanned text names the thing with this unique identifier and this serial."""
    if text in (identifier, f"{identifier}#{serial}", serial):
        return True
    stated, named = read_code(identifier), read_code(text)
    return stated is not None and named == stated


def _serial(subject: dict[str, Any]) -> str:
    cell = subject.get("cell")
    if isinstance(cell, dict):
        return str(cell.get("serial", ""))
    return str(subject["credentialSubject"].get("batteryId", ""))


def _holds(stated: dict[str, Any], serial: str) -> bool:
    """Tell whether a battery holds a cell with this serial."""
    for cells in stated.get("cells") or ():
        try:
            if serial in SerialRange.parse(cells["firstSerial"], cells["lastSerial"]):
                return True
        except (ValueError, KeyError, TypeError):
            continue  # the form was judged by a check of its own
    return False
