"""Showing a report of verification: the plain sentence first, then every question and its answer."""

from __future__ import annotations

import sys

import click

from passport_app.domain.text import display_name
from passport_app.domain.verdict import Report, Verdict, as_json

__all__ = ["as_json", "show_report"]
_SIGNS = {Verdict.PASSED: "✓ passed", Verdict.FAILED: "✗ FAILED", Verdict.INDETERMINATE: "? indeterminate"}
_ASCII = {Verdict.PASSED: "passed", Verdict.FAILED: "FAILED", Verdict.INDETERMINATE: "indeterminate"}


def show_report(report: Report, *, listed: bool) -> None:
    """Print a report for a person; `listed` tells whether there was a trust list to judge by."""
    click.echo(f"{sign(report.verdict)}  {report.file}  ({report.kind})")
    if report.signer:
        unjudged = "the trust list here does not vouch for it" if listed else "no trust list to judge by"
        trust = {True: "trusted here", False: "NOT trusted here", None: unjudged}[report.trusted]
        click.echo(f"  signed by {display_name(report.signer)} ({trust})")
    width = max((len(c.check) for c in report.checks), default=0)
    for check in report.checks:
        told = sign(check.verdict) if check.weighs else sign(check.verdict).replace("indeterminate", "cannot be told")
        click.echo(f"  {told:<16} {check.check:<{width}}  {check.detail} [{check.reason}]")


def sign(verdict: Verdict) -> str:
    """Return symbol and word for a verdict, in ASCII where the terminal has no more."""
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower()
    text = _SIGNS[verdict]
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return _ASCII[verdict]
    return text
