"""How a lot stands: each limit of its specifications judged with each assay of it, and all of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from passport_app.rules.specification import assess

LimitVerdict = Literal["met", "below_minimum", "above_maximum", "unit_mismatch", "not_assayed"]
LotVerdict = Literal["conforms", "fails", "incomplete", "unspecified"]


def judge_limit(limit: Mapping[str, Any]) -> LimitVerdict:
    """Hold a value against its limit, exactly; both as an assessment states them, in decimal text."""
    if limit["value"] is None or limit["valueUnit"] is None:
        return "not_assayed"
    assay = (limit["analyte"], limit["value"], limit["valueUnit"])
    bound = (limit["analyte"], limit["unit"], limit["minimum"], limit["maximum"], limit["specification"])
    found = {finding.code for finding in assess("", [assay], [bound])}
    order: tuple[LimitVerdict, ...] = ("unit_mismatch", "below_minimum", "above_maximum")
    return next((verdict for verdict in order if verdict in found), "met")


def judge_lot(verdicts: Sequence[str]) -> LotVerdict:
    """Return what the limits of a lot say together: a limit missed goes before one that was not assayed."""
    if not verdicts:
        return "unspecified"
    if {"below_minimum", "above_maximum"} & set(verdicts):
        return "fails"
    return "incomplete" if {"unit_mismatch", "not_assayed"} & set(verdicts) else "conforms"
