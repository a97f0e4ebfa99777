"""Turn what the services answer about a thing into what the pane shows; runs beside the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from passport_app.gui import format as show
from passport_app.gui.charts.shares_layout import shares_of_elements, shares_of_passport
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.terms import maker
from passport_app.gui.views.detail import Detail, Rows
from passport_app.gui.views.passport_rows import cell_rows, certificate_rows, proof_rows

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

Facts = tuple[tuple[str, str, str], ...]
_DAYS = frozenset({"since", "started_at", "ended_at", "manufactured_on", "placed_on"})
_MOST = 500
"""Rows in a tab of the pane; the command line lists all."""


def _of(values: Mapping[str, Any], *names: tuple[str, str]) -> Facts:
    shown = (
        (title, show.day(found) if name in _DAYS else found) for name, title in names if (found := values.get(name))
    )
    return tuple((title, str(value), "") for title, value in shown)


def content_rows(elements: Mapping[str, Any], divided: str = mark("Counted, g")) -> Rows:
    """Return the table of elements: totals, what is divided by origin (what Art. 8 counts), the origins, in grams."""
    columns = (
        Column("Element", width=8),
        Column("Total, g", True, 16),
        Column(divided, True, 16),
        Column("Primary, g", True, 16),
        Column("Pre-consumer, g", True, 16),
        Column("Post-consumer, g", True, 16),
        Column("Unknown, g", True, 13),
        Column("Recycled, %", True, 11),
    )
    table = []
    for symbol, element in elements.items():
        origins = element["origins"]
        masses = (
            element["total_ug"],
            sum(origins.values()),
            *(origins[o] for o in ("primary", "pre_consumer", "post_consumer", "unknown")),
        )
        percent = element["recycled"]["percent"] if element["recycled"] else None
        table.append((symbol, *(show.mass(m, "g", 6) for m in masses), show.percent(percent)))
    return Rows(
        tr("Content"), columns, table, tr("No content is recorded: import its contents, or seal the batch it is from.")
    )


def source_rows(elements: Mapping[str, Any]) -> Rows:
    """Return the received lots that the counted metal came from, the largest first."""
    columns = (
        Column("Element", width=8),
        Column("Received lot", width=24),
        Column("Origin", width=16),
        Column("Mass, g", True, 18),
    )
    found = [
        (symbol, source["lot"], source["origin"], source["mass_ug"])
        for symbol, element in elements.items()
        for source in element["sources"]
    ]
    total = len(found)
    found.sort(key=lambda row: (row[0], -row[3]))
    table = [(e, lot, show.word(o), show.mass(m, "g", 6)) for e, lot, o, m in found[:_MOST]]
    title = tr("Sources ({count})", count=show.count(total))
    return Rows(title, columns, table, tr("No source is recorded."))


def describe_lot(reader: Reader, values: Mapping[str, Any]) -> Detail:
    """Describe a lot: what it holds, where that came from, who used it."""
    from passport_app.gui.views.standing_rows import standing_rows
    from passport_app.services.balance import balance
    from passport_app.services.lot_standing import lot_standing
    from passport_app.services.trace import trace

    name = values["id"]
    traced, balanced = trace(reader, name), balance(reader, name)
    facts = (
        (tr("Mass"), f"{show.mass(values['mass_ug'])} kg", ""),
        (tr("Used"), f"{show.mass(balanced['used_ug'])} kg", ""),
        (tr("Remaining"), f"{show.mass(values['remaining_ug'])} kg", ""),
        *_of({**values, "origin": maker(values["origin"] or "")}, ("origin", tr("From")), ("since", tr("Since"))),
        (tr("Status"), show.state(values["status"]), show.tone(values["status"])),
    )
    uses = Rows(
        tr("Used by ({count})", count=len(balanced["uses"])),
        (Column("Batch", width=28), Column("Mass, kg", True, 18)),
        [(use["batch"], show.mass(use["mass_ug"])) for use in balanced["uses"][:_MOST]],
        tr("No batch has used it yet."),
    )
    tables: tuple[Rows, ...] = ()
    if balanced["kind"] == "lot":
        standing = lot_standing(reader, name, date.today())  # noqa: DTZ011 - the user's day
        facts = (*facts, (tr("Quality"), show.state(standing.verdict), show.tone(standing.verdict)))
        tables = standing_rows(standing)
    subtitle = f"{values['material']}, {show.word(values['role'])}"
    # A salt or a foil is no active material yet: of a lot, all that it holds is shown.
    elements = {symbol: element | element["whole"] for symbol, element in traced["elements"].items()}
    return Detail(
        name,
        subtitle,
        facts,
        tuple(shares_of_elements(elements)),
        (content_rows(elements, mark("Divided, g")), source_rows(elements), uses, *tables),
    )


def describe_batch(reader: Reader, values: Mapping[str, Any]) -> Detail:
    """Describe a batch: what went in, what came out, and whether it adds up."""
    from passport_app.services.balance import balance

    found = balance(reader, values["id"])
    shown = {
        **values,
        "process": show.word(values["process"]),
    }
    facts = _of(
        shown,
        ("process", tr("Process")), ("site", tr("Site")), ("started_at", tr("Started")), ("ended_at", tr("Ended")),
    )  # fmt: skip
    findings = found["findings"]
    words = tr("%Ln findings", n=len(findings)) if findings else tr("✓ balances")
    facts = (*facts, (tr("Balance"), words, "warn" if findings else "good"))
    tables = (
        _balance_rows(found["elements"]),
        _in_rows(found["inputs"]),
        _out_rows(found["outputs"]),
        finding_rows(findings),
    )
    return Detail(values["id"], tr("{process} batch", process=show.word(values["process"])), facts, (), tables)


def _balance_rows(elements: Mapping[str, Any]) -> Rows:
    columns = (
        Column("Element", width=8), Column("In, g", True, 20), Column("Out, g", True, 20),
        Column("Difference, g", True, 18), Column("Deviation, %", True, 12), Column("Within 2 %", width=16),
    )  # fmt: skip
    table = [
        (
            symbol, *(show.mass(e[name], "g", 6) for name in ("in_ug", "out_ug", "difference_ug")),
            show.percent(e["deviation_percent"]),
            (tr("✓ yes"), "good") if e["within_tolerance"] else (tr("△ no"), "warn"),
        )
        for symbol, e in elements.items()
    ]  # fmt: skip
    return Rows(tr("Balance"), columns, table, tr("Nothing to balance: neither inputs nor outputs have contents."))


def _in_rows(inputs: Sequence[Mapping[str, Any]]) -> Rows:
    columns = (Column("Lot", width=26), Column("Material", width=22), Column("Mass, kg", True, 18))
    table = [(i["lot"], i["material"] or tr("cells"), show.mass(i["mass_ug"])) for i in inputs[:_MOST]]
    return Rows(tr("In ({count})", count=len(inputs)), columns, table, tr("Nothing went in."))


def _out_rows(outputs: Sequence[Mapping[str, Any]]) -> Rows:
    columns = (
        Column("Lot", width=26), Column("Material", width=18), Column("Role", width=20), Column("Cells", True, 10),
        Column("Mass, kg", True, 18), Column("Reason", width=24),
    )  # fmt: skip
    table = [
        (
            o["lot"], o["material"] or tr("cells"), show.word(o["role"]),
            show.NONE if o["cells"] is None else show.count(o["cells"]),
            show.mass(o["mass_ug"]), o["reason"] or "",
        )
        for o in outputs[:_MOST]
    ]  # fmt: skip
    return Rows(tr("Out ({count})", count=len(outputs)), columns, table, tr("Nothing came out."))


def finding_rows(findings: Sequence[Mapping[str, Any]]) -> Rows:
    """Return findings as a table."""
    columns = (Column("Weight", width=18), Column("Where", width=22), Column("What was found", width=40))
    table = [
        ((show.state(f["severity"]), show.tone(f["severity"])), f["where"], said(f["message"]))
        for f in findings[:_MOST]
    ]
    return Rows(
        tr("Findings ({count})", count=len(findings)), columns, table, tr("Nothing was found wanting."), wrap=True
    )


def describe_cell(reader: Reader, values: Mapping[str, Any]) -> Detail:
    """Describe a cell: what it is made of, and where it went."""
    from passport_app.services.trace import trace

    traced = trace(reader, values["serial"])
    facts = _of(
        values,
        ("cell_lot", tr("Cell lot")), ("model", tr("Cell of model")), ("manufactured_on", tr("Manufactured")),
        ("battery", tr("In battery")),
    )  # fmt: skip
    facts = (*facts, (tr("Status"), show.state(values["status"]), show.tone(values["status"])))
    elements = traced["elements"]
    return Detail(
        values["serial"],
        tr("cell"),
        facts,
        tuple(shares_of_elements(elements)),
        (content_rows(elements), source_rows(elements)),
    )


def describe_battery(reader: Reader, values: Mapping[str, Any]) -> Detail:
    """Describe a battery: its passport where one was signed, its content and sources always."""
    from passport_app.gui.views.version_rows import not_relied_on, version_rows
    from passport_app.services.look_up import certificates_of, passport_of
    from passport_app.services.trace import trace

    name = values["id"]
    traced, signed = trace(reader, name), passport_of(reader, name)
    elements = traced["elements"]
    tables = [content_rows(elements), source_rows(elements)]
    facts = _of(
        values,
        ("manufactured_on", tr("Manufactured")),
        ("placed_on", tr("Placed on the market")),
        ("customer", tr("Customer")),
    )
    if signed is None:
        facts = (*facts, (tr("Passport"), tr("○ not signed yet"), "warn"))
        return Detail(
            name,
            tr("battery {model}", model=values["model"]),
            facts,
            tuple(shares_of_elements(elements)),
            tuple(tables),
        )
    facts = (*facts, *not_relied_on(reader, name), *_facts_of_passport(signed))
    tables += [cell_rows(signed.passport), proof_rows(signed)]
    tables += version_rows(reader, name)
    if handed_out := certificates_of(reader, name):
        tables.append(certificate_rows(handed_out))
    return Detail(
        name,
        tr("battery {model}", model=values["model"]),
        facts,
        tuple(shares_of_passport(signed.passport)),
        tuple(tables),
    )


def _facts_of_passport(signed: Any) -> Iterator[tuple[str, str, str]]:
    passport, evidence = signed.passport, signed.evidence
    version = tr("✓ version {version} of {versions}", version=passport.version, versions=signed.versions)
    yield tr("Passport"), version, "good"
    yield tr("Signed"), show.moment(passport.issued_at), ""
    entry = tr("entry {seq} of {size}", seq=show.count(evidence.seq), size=show.count(evidence.size))
    yield tr("In the book"), entry, ""
