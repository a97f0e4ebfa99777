"""Whether a passport's figures agree with each other: what a signature cannot tell."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache, partial
from itertools import pairwise
from typing import Any

from passport_app.domain.cell import SerialRange
from passport_app.domain.content import basis_of
from passport_app.domain.errors import EvidenceError
from passport_app.domain.quantity import percent_down
from passport_app.domain.verdict import Check, Verdict
from passport_app.exchange.form import require_form
from passport_app.trust.asking import ask
from passport_app.trust.canonical import UNSURE, Writing

_METALS = ("Co", "Li", "Ni", "Pb")


def check_figures(document: dict[str, Any], writing: Writing = UNSURE) -> list[Check]:
    """Ask whether the figures of a passport agree with each other.

    Checks: `schema`; then, where that holds, `origins`, `ratio`, `cells` and `article8`. A document that is not a
    passport of a known schema is indeterminate.
    """
    form = ask("schema", partial(_check_form, document, writing))
    if form.verdict is not Verdict.PASSED:
        return [form]
    subject = document["credentialSubject"]
    elements = subject["elements"]
    return [
        form,
        ask("origins", partial(_check_origins, elements)),
        ask("ratio", partial(_check_ratios, elements)),
        ask("cells", partial(_check_cells, subject["cells"])),
        ask("article8", partial(_check_article8, subject)),
    ]


def _check_form(document: dict[str, Any], writing: Writing) -> str:
    require_form(document, writing)
    names = [item["group"] for item in document["credentialSubject"].get("groups", ())]
    if names != sorted(set(names)):
        raise EvidenceError("groups_unordered", "A group is committed to twice, or out of order.")
    return "The passport has the form of its schema."


def _check_origins(elements: list[dict[str, Any]]) -> str:
    symbols = [element["element"] for element in elements]
    if symbols != sorted(set(symbols)):
        raise EvidenceError("elements_unordered", "An element is stated twice, or out of order.")
    for element in elements:
        symbol, basis = element["element"], element["basis"]
        if basis != basis_of(symbol):
            raise EvidenceError("wrong_basis", f"{symbol} is divided over the wrong mass ({basis}).")
        if element["activeUg"] > element["totalUg"]:
            raise EvidenceError("sum_differs", f"More {symbol} is stated in active materials than in the battery.")
        divided = element["totalUg"] if basis == "whole" else element["activeUg"]
        if sum(element["origins"].values()) != divided:
            raise EvidenceError("sum_differs", f"The origins of {symbol} do not sum to the mass they divide.")
        countries = element["countries"]
        names = [country["country"] for country in countries]
        if names != sorted(set(names)) or (countries and sum(c["massUg"] for c in countries) != divided):
            raise EvidenceError("sum_differs", f"The countries of {symbol} do not sum to the mass they divide.")
    return "The origins and countries of every element sum exactly to the masses they divide."


def _check_ratios(elements: list[dict[str, Any]]) -> str:
    for element in elements:
        origins, ratio, symbol = element["origins"], element["recycled"], element["element"]
        part, whole = origins["preConsumerUg"] + origins["postConsumerUg"], sum(origins.values())
        if (ratio is None) != (whole == 0):
            raise EvidenceError("ratio_differs", f"{symbol} has a share of nothing, or no share of something.")
        if ratio is None:
            continue
        if (ratio["numerator"], ratio["denominator"]) != (part, whole):
            raise EvidenceError("ratio_differs", f"The recovered share of {symbol} is not that of its origins.")
        if ratio["percent"] != percent_down(part, whole):
            raise EvidenceError(
                "percent_differs", f"{symbol}: {ratio['percent']} % is not {part} / {whole} rounded down."
            )
    return "Every share is the exact ratio of its origins, and its percentage that ratio rounded down."


def _check_cells(ranges: list[dict[str, Any]]) -> str:
    spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for held in ranges:
        ends = f"{held['firstSerial']} to {held['lastSerial']}"
        try:
            span = SerialRange.parse(held["firstSerial"], held["lastSerial"])
        except ValueError as error:
            raise EvidenceError("count_differs", f"The cells {ends} are no range: {error}.") from None
        if span.count != held["count"]:
            raise EvidenceError("count_differs", f"The cells {ends} are {span.count}, not {held['count']}.")
        spans.setdefault((span.prefix, span.width), []).append((span.first, span.last))
    for found in spans.values():
        found.sort()
        if any(after[0] <= before[1] for before, after in pairwise(found)):
            raise EvidenceError("cells_overlap", "A cell is stated twice.")
    return f"As many cells as the serial ranges hold: {sum(held['count'] for held in ranges)}."


def _check_article8(subject: dict[str, Any]) -> str:
    lines = subject["article8"]
    if tuple(line["element"] for line in lines) != _METALS:
        raise EvidenceError("article8_incomplete", "Art. 8 needs one line each for Co, Li, Ni and Pb, in this order.")
    shares = {e["element"]: e["recycled"] for e in subject["elements"]}
    for line in lines:
        share = shares.get(line["element"])
        _check_status(line, share)
        for minimum in line["minima"]:
            _check_minimum(line["element"], minimum, share)
        _check_binding(line, subject["placedOnMarket"])
    return "All four metals of Art. 8 are stated, and agree with the shares."


def _check_status(line: dict[str, Any], share: dict[str, Any] | None) -> None:
    if line["status"] == "computed" and share is None:
        raise EvidenceError("status_differs", f"{line['element']}: a share is said to be computed, and none is stated.")
    verdicts = {minimum["verdict"] for minimum in line["minima"]} | {line["binding"]}
    if line["status"] != "computed" and verdicts & {"met", "not_met"}:
        raise EvidenceError("status_differs", f"{line['element']}: a minimum is judged without a computed share.")


def _check_minimum(element: str, minimum: dict[str, Any], share: dict[str, Any] | None) -> None:
    verdict = minimum["verdict"]
    if verdict not in ("met", "not_met"):
        return
    met = share is not None and _reaches(share, minimum["minimumPercent"])
    if met != (verdict == "met"):
        raise EvidenceError(
            "minimum_differs", f"{element}: {minimum['minimumPercent']} % is said to be {verdict.replace('_', ' ')}."
        )


def _reaches(share: dict[str, Any], percent: str) -> bool:
    """Tell whether a share is at least so many percent, exactly, in whole numbers: fractions take ten times as long."""
    least, of = _ratio(percent)
    return bool(share["numerator"] * 100 * of >= share["denominator"] * least)


@lru_cache(maxsize=64)
def _ratio(percent: str) -> tuple[int, int]:
    return Fraction(percent).as_integer_ratio()


def _check_binding(line: dict[str, Any], placed: str | None) -> None:
    if placed is None or line["binding"] not in ("met", "not_met"):
        return
    in_force = [minimum for minimum in line["minima"] if minimum["appliesFrom"] <= placed]
    if not in_force or max(in_force, key=lambda m: m["appliesFrom"])["verdict"] != line["binding"]:
        raise EvidenceError("minimum_differs", f"{line['element']}: the minimum in force has another verdict.")
