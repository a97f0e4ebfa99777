"""The Art. 8 declaration of a model, plant and year as a certificate: shares, masses, minima, verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from passport_app.certificate.content import Signer, element_label, number, share_row, share_text
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
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Column, Frame, Section, Shares, Sheet, Words
from passport_app.domain.passport import Article8Line, ElementContent, Minimum, Origins
from passport_app.domain.quantity import kilograms


def declaration_sheet(document: Mapping[str, Any], signer: Signer, language: str, held: InBook | None = None) -> Sheet:
    """Return what a declaration prints; `document` has the form of `declaration-1`."""
    words = words_of("declaration", language)
    said = document["credentialSubject"]
    about = {
        "model": display_name(said["model"]["localId"], 60),
        "plant": display_name(said["plant"]["name"], 60),
        "year": said["year"],
    }
    return Sheet(
        language=language,
        frame=Frame(
            kicker=words.own["kicker"],
            title=words.own["title"],
            line=display_name(said["id"], 300),
            issuer=display_name(said["operator"]["name"]),
            place=place_of(said["plant"]["name"], said["plant"]["country"]),
            name=words.own["name"].format(**about),
            footer=words.own["footer"].format(**about),
            page=words.texts["page"],
            logo=logo_of(words, signer),
        ),
        identity=_identity(words, document, held),
        sections=(
            _shares(words, said["elements"]),
            _masses(words, said["elements"]),
            check_block(words, _in_code(said["id"]), signer, said["id"]),
            _minima(words, said["elements"]),
            Section(words.texts["method"]["heading"], (Words(_method(words, said)),)),
            limits(words),
            proof(words, document, signer, _more(words, said), book_rows(words, held)),
        ),
        issued_at=document["validFrom"],
        description="The signed declaration (W3C Verifiable Credential) that this certificate prints",
    )


def origins_of(value: Mapping[str, str]) -> Origins:
    """Return masses by origin that stand as decimal text."""
    return Origins(*(int(value[name]) for name in ("primary", "preConsumer", "postConsumer", "unknown")))


def _in_code(identifier: str) -> str:
    """Return what the code says of a declaration after the name of its ledger: model, plant and year, by their ids."""
    return display_name(identifier.partition(":declaration:")[2] or identifier, 60)


def _identity(words: Language, document: Mapping[str, Any], held: InBook | None) -> tuple[tuple[str, str], ...]:
    said, own, common = document["credentialSubject"], words.own, words.sheets
    model, labels = said["model"], words.texts["identity"]
    watt_hours = Fraction(model["ratedCapacityAh"]) * Fraction(model["nominalVoltageV"])
    scaled = watt_hours.numerator * 1000 // watt_hours.denominator  # thousandths of a watt-hour: micro-kWh
    energy = kilograms(scaled * 1000)
    later = held is not None and not held.checkpoint
    return (
        (labels["model"], display_name(f"{model['name']} ({model['localId']})")),
        (common["plant"], display_name(f"{said['plant']['name']} ({said['plant']['localId']})")),
        (own["year"], str(said["year"])),
        (own["batteries"], number(str(said["batteries"]), words.texts)),
        (labels["category"], words.texts["category"].get(model["category"], display_name(model["category"]))),
        (labels["chemistry"], display_name(model["chemistry"])),
        (labels["capacity"], f"{number(model['ratedCapacityAh'], words.texts)} Ah"),
        (labels["energy"], f"{number(energy, words.texts)} kWh"),
        (common["method"], display_name(said["method"], 60)),
        (common["version"], str(said["version"])),
        (common["issued"], common["on_signing"] if later else document["validFrom"][:10]),
    )


def _shares(words: Language, elements: list[Mapping[str, Any]]) -> Section:
    rows = []
    for element in elements:
        minima = tuple(Minimum(m["appliesFrom"], m["minimumPercent"], m["verdict"]) for m in element["minima"][:2])
        line = Article8Line(element["element"], element["status"], minima, "none_binding")
        origins = origins_of(element["origins"])
        content = ElementContent(element["element"], origins.total, origins.total, "active", origins)
        rows.append(share_row(line, content, words.texts))
    return Section(words.texts["shares"]["heading"], (Shares(tuple(rows), words.texts["shares"]),))


def _masses(words: Language, elements: list[Mapping[str, Any]]) -> Section:
    said = words.texts["table"]
    rows = []
    for element in elements:
        origins = origins_of(element["origins"])
        if not origins.total:
            continue
        masses = (origins.primary, origins.pre_consumer, origins.post_consumer, origins.unknown, origins.total)
        share = share_text(origins.recycled, origins.total, words.texts)
        name = element_label(element["element"], words.texts)
        rows.append((name, *(number(kilograms_exactly(mass), words.texts) for mass in masses), share))
    columns = (
        Column(said["element"], 74),
        *(Column(said[key], 78, right=True) for key in ("primary", "pre", "post", "unknown", "counted")),
        Column(said["share"], 52, right=True),
    )
    return Section(words.own["table_heading"], (table(words, columns, rows, words.own["table_note"]),))


def _minima(words: Language, elements: list[Mapping[str, Any]]) -> Section:
    own = words.own
    rows = []
    for element in elements:
        origins = origins_of(element["origins"])
        told = element["status"] == "computed"
        share = f"{share_text(origins.recycled, origins.total, words.texts)}\u00a0%" if told else "-"
        for minimum in element["minima"]:
            rows.append(
                (
                    element_label(element["element"], words.texts),
                    minimum["appliesFrom"],
                    f"{number(minimum['minimumPercent'], words.texts)}\u00a0%",
                    share,
                    own[minimum["verdict"]],
                )
            )
    columns = (
        Column(own["metal"], 120),
        Column(own["applies"], 140),
        Column(own["minimum"], 60, right=True),
        Column(own["share"], 100, right=True),
        Column(own["verdict"], 90),
    )
    block = table(words, columns, rows, own["minima_note"])
    return Section(own["minima_heading"], (block,))


def _method(words: Language, said: Mapping[str, Any]) -> str:
    return str(words.texts["method"]["text"].format(method=display_name(said["method"], 60)))


def _more(words: Language, said: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    rows = [(words.texts["evidence"]["identifier"], display_name(said["id"], 300))]
    if said["supersedes"]:
        rows.append((words.texts["evidence"]["supersedes"], said["supersedes"]))
    return tuple(rows)
