"""The assessment of a lot as a certificate: quality against specification, origin, documents, disposition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from passport_app import assets
from passport_app.certificate.content import Signer, element_label, number
from passport_app.certificate.in_book import InBook, book_rows
from passport_app.certificate.kind import (
    Language,
    check_block,
    kilograms_exactly,
    limits,
    logo_of,
    place_of,
    proof,
    table,
    words_of,
)
from passport_app.certificate.kind_declaration import origins_of
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Column, Frame, Pairs, Seal, Section, Sheet, Words
from passport_app.domain.material import typeset
from passport_app.domain.quantity import kilograms

_KINDS = {"conforms": "met", "fails": "not_met"}
_MOST_NAMED = 8


def assessment_sheet(document: Mapping[str, Any], signer: Signer, language: str, held: InBook | None = None) -> Sheet:
    """Return what an assessment prints; `document` has the form of `assessment-1`."""
    words = words_of("assessment", language)
    said = document["credentialSubject"]
    lot = display_name(said["lot"], 80)
    supplier = said["supplier"]
    return Sheet(
        language=language,
        frame=Frame(
            kicker=words.own["kicker"],
            title=words.own["title"],
            line=display_name(said["id"], 300),
            issuer=display_name(signer.name),
            place=typeset(display_name(f"{said['material']['name']} ({said['material']['localId']})")),
            name=lot,
            footer=words.own["footer"].format(lot=lot, day=said["assessedOn"]),
            page=words.texts["page"],
            logo=logo_of(words, signer),
        ),
        identity=_identity(words, said),
        sections=(
            Section("", (_answer(words, said),)),
            *_quality(words, said["limits"]),
            _origin(words, said["elements"]),
            *_documents(words, said),
            _disposition(words, said),
            check_block(words, said["lot"], signer, said["id"]),
            limits(words),
            proof(words, document, signer, _more(words, said), book_rows(words, held)),
        ),
        issued_at=document["validFrom"],
        description="The signed assessment of a lot (W3C Verifiable Credential) that this certificate prints",
        notice=words.own["notice"] if supplier else "",
    )


def _identity(words: Language, said: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    own, custody, supplier = words.own, words.texts["custody"], said["supplier"]
    stages = assets.toml("text", f"audience.{words.language}.toml")["stage"]
    rows = [
        (own["lot"], display_name(said["lot"])),
        (own["material"], typeset(display_name(said["material"]["name"]))),
        (own["kind"], f"{own[said['kind']]}, {stages.get(said['material']['stage'], '')}".rstrip(", ")),
        (own["mass"], f"{number(kilograms(int(said['mass'])), words.texts)} kg"),
    ]
    if said["kind"] == "received":
        rows += [
            (own["supplier"], place_of(supplier["name"], supplier["country"]) if supplier else "-"),
            (own["received_on"], said["receivedOn"] or "-"),
            (own["country"], display_name(said["country"] or "-", 10)),
            (own["custody"], custody.get(said["custody"] or "unstated", display_name(said["custody"] or "-"))),
        ]
    return (*rows, (own["day"], said["assessedOn"]), (words.sheets["version"], str(said["version"])))


def _answer(words: Language, said: Mapping[str, Any]) -> Seal:
    own, verdict, bounds = words.own, said["verdict"], said["limits"]
    wanted = {
        "fails": ("below_minimum", "above_maximum"),
        "incomplete": ("unit_mismatch", "not_assayed"),
    }.get(verdict, ())
    found = [limit for limit in bounds if limit["verdict"] in wanted]
    names = list(dict.fromkeys(display_name(limit["analyte"], 40) for limit in found))
    specifications = list(dict.fromkeys(display_name(limit["specification"], 80) for limit in bounds))
    text = own[f"{verdict}_text"].format(
        count=len(found),
        limits=len(bounds),
        analytes=_some(names),
        specification=_some(specifications),
    )
    return Seal(_KINDS.get(verdict, "plain"), own[verdict], text)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST_NAMED]) + (", \u2026" if len(names) > _MOST_NAMED else "")


def _quality(words: Language, bounds: Sequence[Mapping[str, Any]]) -> tuple[Section, ...]:
    """Return each limit with what was found; where there is no specification, the answer above has said so."""
    if not bounds:
        return ()
    own = words.own
    rows = [
        (
            display_name(limit["analyte"], 60),
            display_name(limit["specification"], 120),
            _bounds(words, limit),
            "-"
            if limit["value"] is None
            else f"{number(limit['value'], words.texts)} {display_name(limit['valueUnit'] or '', 20)}",
            ", ".join(display_name(limit[key], 80) for key in ("method", "laboratory", "sampledOn") if limit[key])
            or "-",
            own[limit["verdict"]],
        )
        for limit in bounds
    ]
    columns = (
        Column(own["analyte"], 58),
        Column(own["specification"], 96),
        Column(own["limits"], 104),
        Column(own["measured"], 78),
        Column(own["how"], 108),
        Column(own["verdict"], 70),
    )
    return (Section(own["quality"], (table(words, columns, rows),)),)


def _bounds(words: Language, limit: Mapping[str, Any]) -> str:
    said = {name: number(limit[name], words.texts) for name in ("minimum", "maximum") if limit[name] is not None}
    key = "between" if len(said) == 2 else "at_least" if "minimum" in said else "at_most" if said else None
    return words.own[key].format(**said, unit=display_name(limit["unit"], 20)) if key else "-"


def _origin(words: Language, elements: Sequence[Mapping[str, Any]]) -> Section:
    said = words.texts["table"]
    rows = []
    for element in elements:
        origins = origins_of(element["origins"])
        masses = (origins.primary, origins.pre_consumer, origins.post_consumer, origins.unknown, int(element["total"]))
        name = element_label(element["element"], words.texts)
        rows.append((name, *(number(kilograms_exactly(mass), words.texts) for mass in masses)))
    columns = (
        Column(said["element"], 96),
        *(Column(said[key], 84, right=True) for key in ("primary", "pre", "post", "unknown")),
        Column(words.own["mass"], 84, right=True),
    )
    return Section(words.own["origin"], (table(words, columns, rows, words.own["origin_note"]),))


def _documents(words: Language, said: Mapping[str, Any]) -> tuple[Section, ...]:
    if not said["documents"]:
        return ()
    own = words.own
    rows = []
    for document in said["documents"]:
        until = document["validUntil"]
        run_out = until is not None and until < said["assessedOn"]
        standing = own["expired" if run_out else "valid"].format(until=until) if until else own["undated"]
        rows.append((display_name(document["name"]), document["sha256"] or "-", standing))
    columns = (Column(own["document"], 140), Column("SHA-256", 272), Column(own["standing"], 100))
    no_hash = assets.toml("text", f"audience.{words.language}.toml")["lots"]["no_hash"]
    note = no_hash if any(document["sha256"] is None for document in said["documents"]) else ""
    return (Section(own["documents"], (table(words, columns, rows, note),)),)


def _disposition(words: Language, said: Mapping[str, Any]) -> Section:
    """Return the decision about the lot; that there are no documents is said beside it, in one line."""
    own, held = words.own, said["disposition"]
    if not said["documents"]:
        rows = _decision(own, held) if held else ((own["disposition"], own["undisposed"]),)
        heading = own["documents_and_disposition"]
        return Section(heading, (Pairs(((own["documents"], words.sheets["none"]), *rows)),))
    return Section(own["disposition"], (Pairs(_decision(own, held)) if held else Words(own["undisposed"]),))


def _decision(own: Mapping[str, Any], held: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    known = {"released": "released", "quarantined": "quarantine", "rejected": "rejected"}.get(held["status"])
    status = own[known] if known else display_name(held["status"], 60)
    return (
        (own["status"], status),
        (own["reason"], display_name(held["reason"], 600) or "-"),
        (own["since"], display_name(held["at"].replace("T", " ").replace("Z", " UTC"), 40)),
    )


def _more(words: Language, said: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    rows = [(words.texts["evidence"]["identifier"], display_name(said["id"], 300))]
    if said["supersedes"]:
        rows.append((words.texts["evidence"]["supersedes"], said["supersedes"]))
    return tuple(rows)
