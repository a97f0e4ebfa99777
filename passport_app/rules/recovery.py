"""Recycling of waste batteries, Regulation (EU) 2023/1542, Annex XII: efficiency (part B), recovery of metals (part C).

Figures and dates are in `resources/rules/recovery.toml`. Shares are compared as exact ratios, before any rounding. What
cannot be computed is undetermined with the reason, and a lower bound can be met but is never not met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from passport_app import assets
from passport_app.domain.compliance import Binding, Efficiency, RecoveryLine
from passport_app.domain.passport import Minimum, MinimumVerdict, Status

KINDS = {"lithium": "lithium-based", "lead": "lead-acid", "nickel_cadmium": "nickel-cadmium", "other": "other"}


def metals() -> tuple[str, ...]:
    """Return the metals that part C names."""
    return tuple(assets.toml("rules", "recovery.toml")["metals"])


def kind_of(elements: Mapping[str, int]) -> str:
    """Return the kind of waste by what it holds, micrograms by element; empty where that cannot be told.

    Lithium and lead together, or neither, leave it open: kinds differ in their minima.
    """
    lithium, lead, cadmium = (elements.get(e, 0) > 0 for e in ("Li", "Pb", "Cd"))
    if lithium + lead + cadmium != 1:
        return ""
    return "lithium" if lithium else "lead" if lead else "nickel_cadmium"


def line(
    element: str,
    *,
    kind: str,
    went_in: int,
    spent: int,
    recovered: int,
    assayed: bool,
    uncounted: Iterable[str],
    ended_on: date,
) -> RecoveryLine:
    """Return what part C says of one metal; masses are micrograms.

    `assayed` tells whether any product's assay states the metal; `uncounted` are reasons why more may have been
    recovered, as sentences.
    """
    reasons = list(uncounted)
    status, remark = _status(element, kind, went_in, recovered, assayed=assayed)
    at_least = status == "computed" and bool(reasons)
    told: list[Minimum] = []
    binding: Binding = "none_binding"
    for stage in assets.toml("rules", "recovery.toml")["recovery"]:
        percent = stage["minimum_percent"][element]
        said = _verdict(percent, status, recovered, went_in, at_least=at_least)
        told.append(Minimum(stage["by"].isoformat(), percent, said))
        if ended_on > stage["by"]:
            binding = said
    said_of_it = remark or " ".join(reasons if at_least else ())
    return RecoveryLine(element, went_in, spent, recovered, status, at_least, tuple(told), binding, said_of_it)


def _status(element: str, kind: str, went_in: int, recovered: int, *, assayed: bool) -> tuple[Status, str]:
    if not went_in:
        if element in assets.toml("rules", "recovery.toml")["lacks"].get(kind, ()):
            return "not_applicable", f"{KINDS[kind].capitalize()} waste holds no {element}."
        return "undetermined", f"No {element} is stated of what went in."
    if not assayed:
        return "undetermined", f"No assay of what came out states {element}."
    if recovered > went_in:
        return "undetermined", f"More {element} came out than went in; the assays do not fit together."
    return "computed", ""


def efficiency(*, kind: str, mass_in: int, recovered: int, ended_on: date) -> Efficiency:
    """Return what part B says: the elements recovered over the mass that went in are a lower bound.

    What else counts (carbon, oxygen, plastics that replace primary material) the ledger does not hold.
    """
    told: list[Minimum] = []
    binding: Binding = "none_binding"
    for stage in assets.toml("rules", "recovery.toml")["efficiency"]:
        percent = stage["minimum_percent"].get(kind)
        if percent is None:
            continue
        said = _verdict(percent, "computed" if mass_in else "undetermined", recovered, mass_in, at_least=True)
        told.append(Minimum(stage["by"].isoformat(), percent, said))
        if ended_on > stage["by"]:
            binding = said
    return Efficiency(kind, mass_in, recovered, tuple(told), binding if kind else "undetermined")


def _verdict(minimum_percent: str, status: Status, part: int, whole: int, *, at_least: bool) -> MinimumVerdict:
    if status != "computed":
        return status
    if part * 100 >= Fraction(minimum_percent) * whole:
        return "met"
    return "undetermined" if at_least else "not_met"
