"""What a certificate prints, as plain texts and numbers: everything is decided here, `layout.py` only places it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from passport_app import assets
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Frame, Marker, Section, ShareRow
from passport_app.domain.passport import Article8Line, ElementContent, LedgerEvidence, Passport
from passport_app.domain.quantity import PPM, grams, percent_down

LANGUAGES = ("en", "it", "de", "fr")
_MOST_RANGES = 12
_MOST_COUNTRIES = 8
_MOST_ELEMENTS = 10
_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed the passport, as its evidence says it."""

    name: str
    did: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Content:
    """Everything printed, in order."""

    language: str
    texts: Mapping[str, Any]
    operator: str
    plant: str
    battery: str
    identifier: str
    identity: tuple[tuple[str, str], ...]
    shares: tuple[ShareRow, ...]
    grams: tuple[tuple[str, ...], ...]
    """(element, primary, pre, post, unknown, counted, percent)."""
    method: str
    checks: tuple[str, ...]
    origins: tuple[tuple[str, str, str], ...]
    cells: tuple[str, ...]
    limits: tuple[str, ...]
    evidence: tuple[tuple[str, str], ...]
    checkpoint: tuple[str, ...]
    attachment: str
    issued_at: str
    description: str = "The signed battery passport (W3C Verifiable Credential) that this certificate prints"
    notice: str = ""
    """For whom a copy is, and what it withholds; empty on the public certificate."""
    annex: tuple[Section, ...] = ()
    """What a copy for an audience shows besides, on pages of its own."""

    @property
    def frame(self) -> Frame:
        """What stands around its pages."""
        return Frame(
            kicker=self.texts["kicker"],
            title=self.texts["title"],
            line=self.identifier,
            issuer=self.operator,
            place=self.plant,
            name=self.battery,
            footer=self.texts["certificate_of"].format(battery=self.battery),
            page=self.texts["page"],
            logo=self.texts["logo"].format(issuer=self.operator),
        )


def make_content(passport: Passport, evidence: LedgerEvidence, signer: Signer, language: str) -> Content:
    """Return what the certificate of a passport prints in a language of LANGUAGES."""
    texts = assets.toml("text", f"certificate.{language}.toml")
    held = {e.element: e for e in passport.elements}
    return Content(
        language=language,
        texts=texts,
        operator=display_name(passport.operator.name),
        plant=_place(passport),
        battery=display_name(passport.battery),
        identifier=display_name(passport.identifier, 300),
        identity=_identity(passport, texts),
        shares=tuple(share_row(line, held.get(line.element), texts) for line in passport.article8),
        grams=tuple(_grams(e, texts) for e in _counted(passport)),
        method=texts["method"]["text"].format(method=passport.method),
        checks=_checks(passport, texts),
        origins=tuple(_origins(e, texts) for e in _counted(passport)),
        cells=_cells(passport, texts),
        limits=tuple(texts["limits"][key] for key in ("one", "two", "three")),
        evidence=_evidence(passport, evidence, signer, texts),
        checkpoint=tuple(display_name(line, 300) for line in evidence.checkpoint.splitlines()[:_MOST_LINES] if line),
        attachment=texts["evidence"]["attachment"].format(suite="eddsa-jcs-2022"),
        issued_at=passport.issued_at,
    )


def number(text: str, texts: Mapping[str, Any]) -> str:
    """Return decimal text with a language's decimal sign and groups of three."""
    whole, _, rest = text.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    groups: list[str] = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    grouped = texts["group"].join([whole, *groups])
    return f"{sign}{grouped}{texts['decimal']}{rest}" if rest else f"{sign}{grouped}"


def share_text(part: int, whole: int, texts: Mapping[str, Any], decimals: int = 3) -> str:
    """Return a share as a percentage rounded down, without its sign; what is there but rounds to nothing is told so."""
    percent = percent_down(part, whole, decimals)
    if part and not percent.strip("0."):
        return f"<\u00a0{number('0.1'.replace('1', '1'.zfill(decimals)), texts)}"
    return number(percent, texts)


def _place(passport: Passport) -> str:
    country = f" ({passport.plant.country})" if passport.plant.country else ""
    return display_name(passport.plant.name) + country


def _identity(passport: Passport, texts: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    words, model = texts["identity"], passport.model
    watt_hours = Fraction(model.rated_capacity_ah) * Fraction(model.nominal_voltage_v)
    kilowatt_hours = _decimal(watt_hours / 1000)
    return (
        (words["battery"], display_name(passport.battery)),
        (words["model"], f"{display_name(model.name)}"),
        (words["category"], texts["category"].get(model.category, model.category)),
        (words["chemistry"], display_name(model.chemistry)),
        (words["capacity"], f"{number(model.rated_capacity_ah, texts)} Ah"),
        (words["energy"], f"{number(kilowatt_hours, texts)} kWh"),
        (words["mass"], f"{number(model.mass_kg, texts)} kg"),
        (words["manufactured"], passport.manufactured),
        (words["placed"], passport.placed_on_market or words["not_placed"]),
        (words["version"], f"{passport.version}"),
        (words["issued"], passport.issued_at[:10]),
    )


def _decimal(value: Fraction) -> str:
    """Return a fraction of powers of ten as decimal text, rounded down to six places."""
    scaled = value.numerator * PPM // value.denominator
    text = f"{scaled:07d}"
    return f"{text[:-6]}.{text[-6:]}".rstrip("0").rstrip(".")


def share_row(line: Article8Line, content: ElementContent | None, texts: Mapping[str, Any]) -> ShareRow:
    """Return the bar of an Art. 8 metal, or why there is none."""
    words = texts["shares"]
    markers = tuple(
        Marker(
            f"{m.applies_from[:4]}: {number(m.minimum_percent, texts)} %", _position(Fraction(m.minimum_percent) / 100)
        )
        for m in line.minima
        if m.verdict != "not_applicable"  # a minimum that never binds such a battery is no mark to be measured by
    )
    name = texts["metal"].get(line.element, line.element)
    if line.status != "computed" or content is None or not content.origins.total:
        status = "undetermined" if line.status == "computed" else line.status
        note = (("plain", words[f"{status}_note"]),)
        return ShareRow(line.element, name, status, words[status], 0.0, 0.0, markers, note)
    origins = content.origins
    verdicts: list[tuple[str, str]] = []
    for minimum in line.minima:
        if minimum.verdict in ("met", "not_met"):
            percent = number(minimum.minimum_percent, texts)
            words_said = words[minimum.verdict].format(year=minimum.applies_from[:4], minimum=percent)
            verdicts.append((minimum.verdict, words_said))
    if not verdicts:
        verdicts.append(("plain", words["none_binds"]))
    return ShareRow(
        line.element,
        name,
        "computed",
        f"{share_text(origins.recycled, origins.total, texts, 1)} %",
        _position(Fraction(origins.post_consumer, origins.total)),
        _position(Fraction(origins.pre_consumer, origins.total)),
        markers,
        tuple(verdicts),
    )


def _position(share: Fraction) -> float:
    # A place on paper, not a quantity: a thousandth of the bar is finer than any printer.
    return int(share * 10000) / 10000


def _counted(passport: Passport) -> Sequence[ElementContent]:
    """Return the elements worth a row: those counted, the Art. 8 metals first."""
    metals = [line.element for line in passport.article8]
    present = [e for e in passport.elements if e.origins.total]
    present.sort(key=lambda e: (e.element not in metals, e.element))
    return present[:_MOST_ELEMENTS]


def element_label(element: str, texts: Mapping[str, Any]) -> str:
    """Return the name of an element with its symbol, or the symbol alone."""
    name = texts["metal"].get(element)
    return f"{name} ({element})" if name else element


def _grams(content: ElementContent, texts: Mapping[str, Any]) -> tuple[str, ...]:
    origins = content.origins
    masses = (origins.primary, origins.pre_consumer, origins.post_consumer, origins.unknown, origins.total)
    return (
        element_label(content.element, texts),
        *(number(grams(mass), texts) for mass in masses),
        share_text(origins.recycled, origins.total, texts),
    )


def _checks(passport: Passport, texts: Mapping[str, Any]) -> tuple[str, ...]:
    words = texts["check"]
    battery, operator = display_name(passport.battery, 40), display_name(passport.operator.name, 40)
    return (words["one"].format(battery=battery), words["two"], words["three"].format(operator=operator))


def _origins(content: ElementContent, texts: Mapping[str, Any]) -> tuple[str, str, str]:
    whole = content.origins.total
    largest = sorted(content.countries, key=lambda item: (-item[1], item[0]))[:_MOST_COUNTRIES]
    countries = ", ".join(
        f"{country or texts['origins']['unstated_country']}\u00a0{share_text(mass, whole, texts, 1)}\u00a0%"
        for country, mass in largest
    )
    custody = ", ".join(texts["custody"].get(model, model) for model in content.custody)
    return element_label(content.element, texts), countries, custody


def _cells(passport: Passport, texts: Mapping[str, Any]) -> tuple[str, ...]:
    words = texts["cells"]
    if not passport.cells:
        return (words["none"],)
    rows = [
        words["row"].format(
            lot=display_name(c.cell_lot, 60),
            first=display_name(c.first_serial, 60),
            last=display_name(c.last_serial, 60),
            count=number(str(c.count), texts),
        )
        for c in passport.cells[:_MOST_RANGES]
    ]
    if len(passport.cells) > _MOST_RANGES:
        rows.append(words["more"].format(count=number(str(len(passport.cells) - _MOST_RANGES), texts)))
    return tuple(rows)


def _evidence(
    passport: Passport, evidence: LedgerEvidence, signer: Signer, texts: Mapping[str, Any]
) -> tuple[tuple[str, str], ...]:
    words = texts["evidence"]
    entry = words["entry_value"].format(seq=number(str(evidence.seq), texts), size=number(str(evidence.size), texts))
    rows = [
        (words["identifier"], display_name(passport.identifier, 300)),
        (words["passport"], passport.number),
        (words["signer"], display_name(signer.name)),
        (words["key"], signer.did),
        (words["fingerprint"], signer.fingerprint),
        (words["ledger"], display_name(evidence.origin)),
        (words["entry"], entry),
    ]
    if passport.supersedes:
        rows.insert(2, (words["supersedes"], passport.supersedes))
    return tuple(rows)
