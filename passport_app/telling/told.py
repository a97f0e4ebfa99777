"""A report as a person is told of it, on the screen and on paper."""

from __future__ import annotations

from passport_app.domain.verdict import Report
from passport_app.telling.check_names import check_name, kind_name
from passport_app.telling.language import said, tr
from passport_app.telling.verdict_words import headline, questions

Pairs = list[tuple[str, str]]


def sentence_of(report: Report) -> str:
    """Return the sentence that decided, or that all checks passed."""
    if report.decisive:
        return said(report.decisive.detail)
    kind, count = kind_name(report.kind), sum(check.weighs for check in report.checks)
    return tr("{file}: {kind}; all %Ln checks passed.", n=count, file=report.file, kind=kind)


def told(report: Report) -> tuple[Report, str, str, Pairs, Pairs]:
    """Return a report as a printed one tells it: headline, sentence, questions with answers, checks with answers."""
    asked = [(question, answer) for question, answer, _ in questions(report)]
    checks = [(check_name(check.check), said(check.detail) or check.reason) for check in report.checks]
    # What nobody could tell says nothing against it, and is said all the same: paper is read without the checks.
    left_open = () if report.decisive else (said(check.detail) for check in report.checks if not check.weighs)
    return report, headline(report), " ".join((sentence_of(report), *left_open)), asked, checks
