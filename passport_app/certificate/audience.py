"""What a copy for an audience prints besides the public pages: composition, lots, suppliers, documents, data points.

Regulation (EU) 2023/1542, Art. 77(2) and Annex XIII. The groups are JSON of the form of `passport-copy-1`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from passport_app import assets
from passport_app.certificate.content import Content, element_label, number
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Block, Column, Section, Table, Words
from passport_app.domain.disclosure import Disclosure
from passport_app.domain.material import typeset
from passport_app.domain.passport import Passport
from passport_app.domain.quantity import grams

MOST_ROWS = 1500
"""Of one table: a stranger's file must not keep its reader for minutes. The attached data has them all."""
_ORIGINS = ("primary", "pre_consumer", "post_consumer", "unknown")

Texts = Mapping[str, Any]


def for_audience(content: Content, passport: Passport, audience: str) -> Content:
    """Return the content of a copy: that of the public certificate, with what the audience may see besides."""
    words = assets.toml("text", f"audience.{content.language}.toml")
    limits = content.limits
    if any(d.group == "compliance" for d in passport.disclosed):
        limits = (*limits[:-1], words["limit"])  # the public one says that no supplier is named
    return replace(
        content,
        notice=notice(passport, audience, content.language),
        annex=sections_for(passport.disclosed, content.language),
        limits=limits,
        description="The copy for an audience of the signed battery passport that this certificate prints",
    )


def notice(passport: Passport, audience: str, language: str) -> str:
    """Return the line that says for whom a copy is, what it discloses and what it withholds."""
    return notice_of(audience, [d.group for d in passport.disclosed], [c.group for c in passport.commitments], language)


def notice_of(audience: str, shown: Sequence[str], held: Sequence[str], language: str) -> str:
    """Return the line that says for whom a copy is, which groups it shows, and which of those held it does not."""
    words = assets.toml("text", f"audience.{language}.toml")

    def named(groups: Sequence[str]) -> str:
        return ", ".join(words["group"].get(group, group) for group in groups) or words["nothing"]

    withheld = named([group for group in held if group not in shown])
    return str(words["notice"].format(audience=words["for"][audience], shown=named(shown), withheld=withheld))


def sections_for(disclosed: Iterable[Disclosure], language: str, *, cells: bool = False) -> tuple[Section, ...]:
    """Return what the disclosed groups say, in the order in which the law names them; of a battery, or a cell lot."""
    texts = assets.toml("text", f"certificate.{language}.toml")
    words = assets.toml("text", f"audience.{language}.toml")
    if cells:
        words = {
            **words,
            "composition": {**words["composition"], "note": words["composition"]["note_cells"]},
            "lots": {**words["lots"], **{k: words["lots"][f"{k}_cells"] for k in ("heading", "masses_heading")}},
        }
    held = {d.group: d.value for d in disclosed}
    sections: list[Section] = []
    if "composition" in held:
        sections.append(_composition(held["composition"], words, texts))
    if "compliance" in held:
        sections += _compliance(held["compliance"], words, texts)
    if "individual" in held:
        points = _points(held["individual"], words)
        sections.append(Section(words["individual"]["heading"], points or (Words(words["none"], quiet=True),)))
    return tuple(sections)


def _composition(value: Texts, words: Texts, texts: Texts) -> Section:
    said = words["composition"]
    rows = [
        (
            typeset(display_name(f"{material['name']} ({material['material']})")),
            words["stage"].get(material["stage"], display_name(material["stage"])),
            display_name(material["cas"] or "-", 40),
            element_label(share["element"], texts),
            words["part"][share["part"]],
            number(grams(share["massUg"]), texts),
        )
        for material in value["materials"]
        for share in material["elements"]
    ]
    columns = (
        Column(said["material"], 150),
        Column(said["stage"], 86),
        Column(said["cas"], 58),
        Column(texts["table"]["element"], 82),
        Column(said["part"], 68),
        Column(said["grams"], 66, right=True),
    )
    return Section(said["heading"], (_table(columns, rows, words, said["note"]), *_points(value, words)))


def _compliance(value: Texts, words: Texts, texts: Texts) -> list[Section]:
    said = words["lots"]
    sources = value["sources"]
    custody = texts["custody"]
    columns = (
        Column(said["lot"], 58),
        Column(said["material"], 62),
        Column(said["supplier"], 119),
        Column(said["country"], 40),
        Column(said["custody"], 98),
        Column(said["received"], 53),
        Column(said["document"], 82),
    )
    rows = [
        (
            display_name(lot["lot"], 60),
            typeset(display_name(lot["material"], 60)),
            _party(lot["supplier"]),
            display_name(lot["country"] or "-", 10),
            custody.get(lot["custody"] or "unstated", display_name(lot["custody"] or "")),
            display_name(lot["receivedOn"] or "-", 20),
            display_name(lot["document"] or "-"),
        )
        for lot in sources
    ]
    unseen = any(lot["document"] and not lot["documentSha256"] for lot in sources)
    note = f"{said['note']} {said['no_hash']}" if unseen else said["note"]
    return [
        Section(said["heading"], (_table(columns, rows, words, note), *_points(value, words))),
        *_documents(sources, words),
        Section(said["masses_heading"], (_masses(sources, words, texts),)),
    ]


def _documents(sources: list[Texts], words: Texts) -> tuple[Section, ...]:
    """Return the hashes of the documents that were at hand; of the others the names stand with the lots."""
    said = words["lots"]
    rows = [
        (display_name(lot["lot"], 60), display_name(lot["document"] or "-"), lot["documentSha256"])
        for lot in sources
        if lot["documentSha256"]
    ]
    if not rows:
        return ()
    columns = (Column(said["lot"], 76), Column(said["document"], 150), Column("SHA-256", 286))
    return (Section(said["documents_heading"], (_table(columns, rows, words, ""),)),)


def _masses(sources: list[Texts], words: Texts, texts: Texts) -> Block:
    """Grams of each lot by element and part, divided by origin."""
    said = texts["table"]
    rows: list[tuple[str, ...]] = []
    for lot in sources:
        masses: dict[tuple[str, str], dict[str, int]] = {}
        for share in lot["shares"]:
            held = masses.setdefault((share["element"], share["part"]), dict.fromkeys(_ORIGINS, 0))
            held[share["origin"]] += share["massUg"]
        for (element, part), held in sorted(masses.items()):
            figures = (number(grams(held[origin]), texts) for origin in _ORIGINS)
            rows.append((display_name(lot["lot"], 60), element, words["part"][part], *figures))
    columns = (
        Column(words["lots"]["lot"], 76),
        Column(said["element"], 44),
        Column(words["composition"]["part"], 66),
        *(Column(said[key], 80, right=True) for key in ("primary", "pre", "post", "unknown")),
    )
    return _table(columns, rows, words, "")


def _points(value: Texts, words: Texts) -> tuple[Block, ...]:
    said = words["points"]
    rows = [
        (
            display_name(point["code"], 80),
            display_name(point["value"], 2000),
            display_name(point["unit"] or "", 30),
            display_name(point["language"] or "", 20),
        )
        for point in value["dataPoints"]
    ]
    if not rows:
        return ()
    columns = (Column(said["code"], 150), Column(said["value"], 280), Column(said["unit"], 46), Column("", 36))
    return (_table(columns, rows, words, "", most=24),)


def _table(
    columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]], words: Texts, note: str, most: int = 3
) -> Block:
    if not rows:
        return Words(words["none"], quiet=True)
    if len(rows) > MOST_ROWS:
        note = f"{words['more'].format(count=len(rows) - MOST_ROWS)} {note}"
    return Table(columns, tuple(rows[:MOST_ROWS]), note, most)


def _party(party: Texts | None) -> str:
    if party is None:
        return "-"
    country = f" ({party['country']})" if party["country"] else ""
    return display_name(f"{party['name']}{country}")
