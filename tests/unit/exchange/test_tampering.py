"""Any change anywhere in a signed passport: nothing crashes, and nothing stays green."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app.domain.errors import InputError
from passport_app.domain.verdict import Verdict
from passport_app.exchange import credential
from passport_app.trust import canonical, proof
from passport_app.trust.period import check_period
from tests.unit.exchange.stated import DOCUMENT

WHOLE = canonical.encode(DOCUMENT)
SCALARS = (
    None,
    True,
    0,
    -1,
    5,
    2**53,
    2**70,
    0.5,
    1e300,
    "",
    "x",
    "z",
    "z1",
    "did:key:z",
    "\ud800",
    "\u202e",
    "9" * 300,
)
STRUCTURES = ([], {}, [[]], {"id": 1}, ["VerifiableCredential"], {"a": {"b": [1]}}, "urn:uuid:" + "0" * 400, [None] * 3)
VALUES = st.sampled_from([*SCALARS, *STRUCTURES])


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    places = [path] if path else []
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, child in children:
        places.extend(_places(child, (*path, name)))
    return places


PLACES = _places(DOCUMENT)


def _verdicts(document: dict[str, Any]) -> set[Verdict]:
    checks, _ = proof.check_document(document)
    checks.append(check_period(document, datetime(2026, 12, 1, tzinfo=UTC)))
    checks.extend(credential.check_figures(document))
    checks.extend(credential.check_inclusion_evidence(document))
    return {check.verdict for check in checks}


def test_unchanged_it_is_green() -> None:
    assert _verdicts(DOCUMENT) == {Verdict.PASSED}


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PLACES), VALUES, st.sampled_from(["replace", "remove", "add"]))
def test_a_change_anywhere_is_never_green(place: tuple[Any, ...], value: Any, act: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    parent: Any = document
    for step in place[:-1]:
        parent = parent[step]
    if act == "remove":
        del parent[place[-1]]
    elif act == "add" and isinstance(parent, dict):
        parent["added"] = value
    else:
        parent[place[-1]] = value
    try:
        unchanged = canonical.encode(document) == WHOLE
    except InputError:  # what cannot even be encoded is certainly changed
        unchanged = False
    assert (_verdicts(document) == {Verdict.PASSED}) is unchanged


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_a_changed_byte_is_never_green(position: int, byte: int) -> None:
    data = WHOLE[:position] + bytes([byte]) + WHOLE[position + 1 :]
    try:
        document = canonical.parse(data)
    except InputError:
        return
    assert (_verdicts(document) == {Verdict.PASSED}) is (document == DOCUMENT)
