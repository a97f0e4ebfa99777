"""The working paper of an audit sample: drawn by a seed, marked by the auditor, then signed as a credential."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

from passport_app.domain.draw import draw
from passport_app.domain.errors import EvidenceError, InputError
from passport_app.domain.verdict import Check, Verdict
from passport_app.exchange.form import CONTEXT, PAPER_SCHEMA_ID, PAPER_TYPE, require_paper
from passport_app.trust import canonical
from passport_app.trust.asking import ask

Result = Literal["open", "ok", "finding"]
RESULTS: tuple[Result, ...] = ("open", "ok", "finding")
Population = Literal["batteries", "cells", "lots", "batches"]

CHECKLISTS: dict[Population, tuple[str, ...]] = {
    "batteries": (
        "The passport verifies, and its figures are those of the ledger.",
        "The cells built in are those that the battery carries.",
        "The largest source of each metal was followed to its lot and its document.",
    ),
    "cells": (
        "The serial on the cell is the one in the ledger.",
        "The cell is in the battery, or in the waste stream, that the ledger names.",
    ),
    "lots": (
        "The document was seen, is valid for the day of receipt, and names this lot.",
        "Mass and assay are those of the weighing note and the certificate of analysis.",
        "The stated origin is supported by the supplier's declaration.",
    ),
    "batches": (
        "Inputs and outputs are those of the production record.",
        "The balance closes within the tolerance, or the deviation is explained.",
        "Scrap went into the stream that the ledger names.",
    ),
}


@dataclass(frozen=True, slots=True)
class SampleItem:
    """A thing that was drawn, and what was found of it."""

    position: int
    id: str
    result: Result = "open"
    note: str = ""


@dataclass(frozen=True, slots=True)
class WorkingPaper:
    """A sample of a ledger as it was."""

    origin: str
    entries: int
    root: str
    """Of the entries' tree, hexadecimal."""
    of: Population
    seed: str
    population: int
    items: tuple[SampleItem, ...]
    at: str
    """When it was drawn, or signed; UTC."""

    @property
    def left(self) -> int:
        """How many items are still open."""
        return sum(item.result == "open" for item in self.items)

    def marked(self, id: str, result: Result, note: str) -> WorkingPaper:  # noqa: A002 - the field's own name
        """Return the paper with one thing marked; raises InputError `not_in_sample`."""
        if all(item.id != id for item in self.items):
            raise InputError("not_in_sample", f'"{id}" is not among the {len(self.items)} things that were drawn.')
        items = (replace(i, result=result, note=note) if i.id == id else i for i in self.items)
        return replace(self, items=tuple(items))


def positions(paper: WorkingPaper) -> list[int]:
    """Return the positions that the paper's seed draws."""
    return draw(paper.seed, paper.population, len(paper.items), bound_to=f"{paper.root} {paper.of}")


def write_paper(paper: WorkingPaper, issuer: dict[str, str] | None = None) -> dict[str, Any]:
    """Return the paper as a document to be signed, or as a draft without issuer; raises InputError."""
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{paper.origin}/{paper.root}/{paper.of}/{paper.seed}')}",
        "type": ["VerifiableCredential", PAPER_TYPE],
        **({"issuer": issuer} if issuer else {}),
        "validFrom": paper.at,
        "credentialSchema": {"id": PAPER_SCHEMA_ID, "type": "JsonSchema"},
        "credentialSubject": {
            "ledger": {"origin": paper.origin, "entries": paper.entries, "root": paper.root},
            "sample": {
                "of": paper.of,
                "seed": paper.seed,
                "population": paper.population,
                "size": len(paper.items),
            },
            "checklist": list(CHECKLISTS[paper.of]),
            "items": [{"position": i.position, "id": i.id, "result": i.result, "note": i.note} for i in paper.items],
        },
    }
    require_paper(document)
    return document


def read_paper(data: bytes) -> WorkingPaper:
    """Return the paper that bytes hold, signed or not; raises InputError for anything else."""
    document = canonical.parse(data)
    require_paper(document)
    said = document["credentialSubject"]
    ledger, sample = said["ledger"], said["sample"]
    return WorkingPaper(
        origin=ledger["origin"],
        entries=ledger["entries"],
        root=ledger["root"],
        of=sample["of"],
        seed=sample["seed"],
        population=sample["population"],
        items=tuple(SampleItem(i["position"], i["id"], i["result"], i["note"]) for i in said["items"]),
        at=document["validFrom"],
    )


def as_bytes(document: dict[str, Any]) -> bytes:
    """Return a paper's document as it is kept in a file, to be read by people as well."""
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def check_paper(document: dict[str, Any]) -> list[Check]:
    """Ask whether a paper has its form, and holds just what its seed draws: the checks `schema` and `sample`."""
    form = ask("schema", partial(_check_form, document))
    return [form, ask("sample", partial(_check_drawn, document))] if form.verdict is Verdict.PASSED else [form]


def _check_form(document: dict[str, Any]) -> str:
    require_paper(document)
    return "It has the form of a working paper."


def _check_drawn(document: dict[str, Any]) -> str:
    paper = read_paper(canonical.encode_signed(document))
    stated = document["credentialSubject"]["sample"]["size"]
    try:
        drawn = positions(paper)
    except ValueError as error:
        raise EvidenceError("other_sample", f"No such sample can be drawn: {error}.") from None
    if stated != len(paper.items) or drawn != [item.position for item in paper.items]:
        raise EvidenceError("other_sample", "What it lists is not what its seed draws: things were left out or added.")
    found = sum(item.result == "finding" for item in paper.items)
    text = f"{len(paper.items)} of {paper.population} {paper.of}, as the seed draws them: {found} with findings"
    return f"{text}, {paper.left} still open." if paper.left else f"{text}."
