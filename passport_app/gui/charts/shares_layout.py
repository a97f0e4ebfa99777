"""What the bars show, from what services answer; no Qt in here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from passport_app.domain.passport import Passport
from passport_app.domain.quantity import percent_down
from passport_app.gui import format as show
from passport_app.gui.charts.share_bars import Share
from passport_app.gui.language import tr
from passport_app.gui.terms import METALS, metal


def shares_of_passport(passport: Passport) -> list[Share]:
    """Return the bars of a passport, each with its minima and verdict."""
    held = {e.element: e.origins for e in passport.elements}
    shares = []
    for line in passport.article8:
        minima = [(m.applies_from[:4], m.minimum_percent, m.verdict) for m in line.minima]
        origins = held.get(line.element)
        if line.status != "computed" or origins is None or not origins.total:
            shares.append(_unknown(line.element, line.status))
            continue
        shares.append(_known(line.element, origins.post_consumer, origins.pre_consumer, origins.total, minima))
    return shares


def shares_of_elements(elements: Mapping[str, Any]) -> list[Share]:
    """Return the bars of the Art. 8 metals in a trace, without minima: those are for batteries."""
    shares = []
    for symbol in METALS:
        element = elements.get(symbol)
        if not element:
            continue
        origins = element["origins"]
        whole = sum(origins.values())
        if whole:
            shares.append(_known(symbol, origins["post_consumer"], origins["pre_consumer"], whole, []))
    return shares


def shares_of_declaration(declared: Mapping[str, Any]) -> list[Share]:
    """Return the bars of a declaration for a model, a plant and a year."""
    shares = []
    for symbol, element in declared["elements"].items():
        if element["status"] != "computed" or not element["total_ug"]:
            shares.append(_unknown(symbol, element["status"]))
            continue
        minima = [
            (t["applies_from"][:4], t["minimum_percent"], t["verdict"])
            for t in declared["thresholds"]
            if t["element"] == symbol
        ]
        post, pre = element["post_consumer_ug"], element["pre_consumer_ug"]
        shares.append(_known(symbol, post, pre, element["total_ug"], minima))
    return shares


def _unknown(symbol: str, status: str) -> Share:
    hatched = status != "not_applicable"
    text = tr("undetermined") if hatched else tr("not applicable")
    verdict = tr("origin not declared") if hatched else tr("none in this chemistry")
    return Share(symbol, metal(symbol), text, known=False, hatched=hatched, verdict=verdict)


def _known(symbol: str, post: int, pre: int, whole: int, minima: Sequence[tuple[str, str, str]]) -> Share:
    text = show.percent(percent_down(post + pre, whole, 1)) + " %"
    verdict, tone = _verdict(minima)
    return Share(
        symbol,
        metal(symbol),
        text,
        # Places on the screen, not quantities.
        post=float(Fraction(post, whole)),
        pre=float(Fraction(pre, whole)),
        marks=tuple((float(Fraction(least)) / 100, f"{year}: {least} %") for year, least, _ in minima),
        verdict=verdict,
        tone=tone,
    )


def _verdict(minima: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    """Return the words for the furthest minimum that is met, or the first that is not."""
    met = [year for year, _, said in minima if said == "met"]
    missed = [year for year, _, said in minima if said == "not_met"]
    if missed and met:
        return tr("✓ meets {met}, ✗ below {missed}", met=met[-1], missed=missed[0]), "warn"
    if missed:
        return tr("✗ below {missed}", missed=missed[0]), "warn"
    return (_meets(met), "good") if met else ("", "muted")


def _meets(years: list[str]) -> str:
    """Return that all minima are met that bind some day: two, today."""
    if len(years) == 1:
        return tr("✓ meets {year}", year=years[0])
    return tr("✓ meets {years} and {last}", years=", ".join(years[:-1]), last=years[-1])
