"""What a passport withholds from the public: its groups as JSON, their commitments, and copies that disclose some.

A copy is a W3C Verifiable Presentation without a proof of its own: the signed credential whole, and beside it `salt`
and `value` of each group that its audience may see. Any verifier checks the credential; this one checks besides that
what is disclosed is what was committed to (TRUST.md 1, "Groups for audiences").
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from passport_app.domain.disclosure import AUDIENCES, GROUPS, Audience, Commitment, Disclosure, Group
from passport_app.domain.errors import EvidenceError, InputError
from passport_app.domain.passport import DataPoint, NamedParty, SourceLot
from passport_app.domain.verdict import Check, Verdict
from passport_app.exchange.form import CONTEXT, require_copy_form
from passport_app.trust import canonical, commitment
from passport_app.trust.asking import ask
from passport_app.trust.canonical import UNSURE, Writing

COPY_TYPE = "BatteryPassportCopy"

GroupValues = dict[Group, dict[str, Any]]


def group_values(sources: Sequence[SourceLot], datapoints: Iterable[tuple[Group, DataPoint]]) -> GroupValues:
    """Return the content of every group; an empty one is committed to as well, so that none tells it is empty."""
    points: dict[Group, list[dict[str, Any]]] = {group: [] for group in GROUPS}
    for group, point in datapoints:
        stated = {"code": point.code, "value": point.value, "unit": point.unit, "language": point.language}
        points[group].append(stated)
    return {
        "compliance": {"sources": [_source(lot) for lot in sources], "dataPoints": points["compliance"]},
        "composition": {"materials": _materials(sources), "dataPoints": points["composition"]},
        "individual": {"dataPoints": points["individual"]},
    }


def digest_of(values: GroupValues, salt: bytes) -> str:
    """Return the SHA-256 of a salt and the content of all groups, hexadecimal: for the ledger, never for a passport."""
    return canonical.sha256(salt + canonical.encode_signed(values)).hex()


def disclosures(values: GroupValues, secret: bytes, record: str) -> tuple[Disclosure, ...]:
    """Return every group of a record with its salt, in the order of their names."""
    return tuple(Disclosure(g, commitment.salt_for(secret, record, g), values[g]) for g in GROUPS if g in values)


def commitments(disclosed: Iterable[Disclosure]) -> tuple[Commitment, ...]:
    """Return what is signed in place of groups."""
    return tuple(Commitment(d.group, commitment.commit(d.salt, d.value)) for d in disclosed)


def write_groups(held: Iterable[Commitment]) -> list[dict[str, str]]:
    """Return commitments as a passport states them."""
    return [{"group": c.group, "commitment": c.digest} for c in held]


def read_groups(value: Iterable[Mapping[str, Any]]) -> tuple[Commitment, ...]:
    """Return the commitments that a passport of our schema states."""
    return tuple(Commitment(item["group"], item["commitment"]) for item in value)


def write_copy(credential: dict[str, Any], audience: Audience, held: Iterable[Disclosure]) -> dict[str, Any]:
    """Return the copy of a signed passport for an audience, with what that audience may see of what is at hand."""
    return {
        "@context": list(CONTEXT),
        "type": ["VerifiablePresentation", COPY_TYPE],
        "audience": audience,
        "disclosed": write_disclosed(audience, held),
        "verifiableCredential": [credential],
    }


def write_disclosed(audience: Audience, held: Iterable[Disclosure]) -> list[dict[str, Any]]:
    """Return what an audience may see of groups, as a copy states it."""
    shown = (d for d in held if d.group in AUDIENCES[audience])
    return [{"group": d.group, "salt": _to_text(d.salt), "value": d.value} for d in shown]


def read_disclosed(value: Iterable[dict[str, Any]]) -> tuple[Disclosure, ...]:
    """Return what a copy of our schema discloses; raises InputError `schema_violated`."""
    return tuple(_disclosure(item) for item in value)


def is_copy(document: Any) -> bool:
    """Tell whether a document says that it is a copy of a passport for an audience."""
    kinds = document.get("type") if isinstance(document, dict) else None
    return isinstance(kinds, list) and COPY_TYPE in kinds


def read_copy(
    document: dict[str, Any], writing: Writing = UNSURE
) -> tuple[dict[str, Any], str, tuple[Disclosure, ...]]:
    """Return the credential of a copy, the audience it names, and what it discloses; nothing is verified by this.

    Raises InputError `schema_violated` with the place, or as `canonical.encode_signed`.
    """
    require_copy_form(document, writing)
    return document["verifiableCredential"][0], document["audience"], read_disclosed(document["disclosed"])


def check_groups(
    credential: dict[str, Any], audience: str, disclosed: Sequence[Disclosure], writing: Writing = UNSURE
) -> Check:
    """Ask whether what a copy discloses is what was signed; the check `groups` says what is withheld as well.

    Reasons: `ok`, `nothing_committed`, `group_twice`, `other_content`, `bad_salt`, `audience_exceeded`.
    """
    return ask("groups", partial(_check_groups, credential, audience, disclosed, writing))


def malformed(error: InputError) -> Check:
    """Return the check `groups` of a copy that cannot be read."""
    return Check("groups", Verdict.FAILED, error.code, error.message)


def _check_groups(credential: dict[str, Any], audience: str, disclosed: Sequence[Disclosure], writing: Writing) -> str:
    subject = credential.get("credentialSubject")
    stated = subject.get("groups") if isinstance(subject, dict) else None
    held: dict[str, str] = {}
    for item in stated if isinstance(stated, list) else []:
        if isinstance(item, dict) and isinstance(item.get("commitment"), str):
            held[str(item.get("group"))] = item["commitment"]
    names = [d.group for d in disclosed]
    if len(set(names)) != len(names):
        raise EvidenceError("group_twice", "The copy discloses one group twice.")
    for given in disclosed:
        if given.group not in held:
            text = f"The copy discloses the group {given.group}, to which the passport does not commit."
            raise EvidenceError("nothing_committed", text)
        commitment.check_commitment(held[given.group], given.salt, given.value, writing.signed)
    more = [group for group in names if group not in AUDIENCES.get(audience, ())]  # type: ignore[call-overload]
    if more:
        # The name of the audience is signed by nobody: what goes beyond it was labelled so by somebody else.
        text = f"The copy says that it is for the audience {audience}, which is not to see its {', '.join(more)}."
        raise EvidenceError("audience_exceeded", text)
    withheld = ", ".join(group for group in held if group not in names) or "nothing"
    shown = ", ".join(names) or "nothing"
    return f"A copy for the audience {audience}. It discloses {shown}, as signed; withheld: {withheld}."


def _disclosure(item: dict[str, Any]) -> Disclosure:
    text = item["salt"]
    salt = base64.urlsafe_b64decode(text + "=")
    if _to_text(salt) != text:
        raise InputError("schema_violated", "A salt is not in canonical base64url.")
    return Disclosure(item["group"], salt, item["value"])


def _source(lot: SourceLot) -> dict[str, Any]:
    return {
        "lot": lot.lot,
        "material": lot.material,
        "supplier": _party(lot.supplier),
        "country": lot.country,
        "custody": lot.custody,
        "receivedOn": lot.received_on,
        "document": lot.document,
        "documentSha256": lot.document_sha256,
        "shares": [{"element": s.element, "part": s.part, "origin": s.origin, "massUg": s.mass} for s in lot.shares],
    }


def _party(party: NamedParty | None) -> dict[str, Any] | None:
    if party is None:
        return None
    return {"localId": party.id, "name": party.name, "country": party.country, "identifier": party.identifier}


def _materials(sources: Sequence[SourceLot]) -> list[dict[str, Any]]:
    """What of each element came with each material: the detailed composition, without lots and suppliers."""
    named: dict[str, SourceLot] = {}
    masses: dict[str, dict[tuple[str, str], int]] = {}
    for lot in sources:
        named.setdefault(lot.material, lot)
        held = masses.setdefault(lot.material, {})
        for share in lot.shares:
            at = (share.element, share.part)
            held[at] = held.get(at, 0) + share.mass
    return [
        {
            "material": name,
            "name": named[name].material_name,
            "stage": named[name].stage,
            "cas": named[name].cas,
            "elements": [{"element": e, "part": p, "massUg": mass} for (e, p), mass in sorted(masses[name].items())],
        }
        for name in sorted(named)
    ]


def _to_text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")
