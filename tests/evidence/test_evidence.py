"""Every attack of the table, end to end: made anew, handed in as a file, answered by its own verdict and reason."""

from __future__ import annotations

import pytest

from tests.evidence import make, page
from tests.evidence.judging import judge, table, told

TABLE = table()
GENUINE = {
    "json-genuine",
    "json-order-utf-16",
    "copy-genuine",
    "credential-genuine",
    "credential-genuine-p256",
    "credential-names-reordered",
    "credential-before-revocation",
    "credential-on-the-web",
    "token-genuine",
    "token-genuine-es256",
    "status-good",
    "log-genuine",
    "tlog-proof-genuine",
    "checkpoint-genuine",
    "cosignature-genuine",
    "cosignature-of-an-unknown-witness",
    "timestamp-genuine",
    "file-wal-beside",
    "pdf-genuine",
    "pdf-saved-again",
    "seal-genuine",
    "seal-genuine-italian",
    "seal-genuine-recompressed",
    "seal-cut-off-not-required",
    "key-file-genuine",
    "insider-book-rebuilt-alone",
    "insider-book-witnessed",
}
"""All that may be green. `insider-book-rebuilt-alone` is what no program can tell from the file alone: README, "What it
promises"."""


@pytest.fixture(scope="session")
def evidence(tmp_path_factory):
    """The folder of all cases, and the trust list of the installation that judges them."""
    folder = tmp_path_factory.mktemp("evidence")
    return folder, make.make_all(folder).trust()


@pytest.mark.parametrize("expected", TABLE, ids=[case.name for case in TABLE])
def test_it_is_answered(evidence, expected):
    folder, trust = evidence
    if not any((folder / expected.name).iterdir()):
        pytest.skip("openssl is not installed: no local timestamp authority")
    assert judge(folder / expected.name, expected.way, trust) == (expected.verdict, expected.reason)


def test_the_window_calls_nothing_unaltered_whose_signature_was_not_checked(evidence):
    from passport_app.telling.verdict_words import headline, questions

    folder, trust = evidence
    cases = [case for case in TABLE if case.family in ("JSON", "Credential") and case.name not in GENUINE]
    for case in cases:
        report = told(folder / case.name, case.way, trust)
        signed = any(check.check == "signature" and check.verdict == "passed" for check in report.checks)
        unaltered = next((answer for question, answer, _ in questions(report) if question == "Unaltered?"), "")
        assert signed or not unaltered.startswith("✓"), case.name
        assert "genuine" not in headline(report), case.name


def test_the_table_is_whole(evidence):
    names = [case.name for case in TABLE]
    assert len(set(names)) == len(names)
    assert set(names) == set(make.MAKERS)
    assert set(names) == {folder.name for folder in evidence[0].iterdir() if folder.name[0] != "_"}
    assert {case.family for case in TABLE} == {"JSON", "Credential", "Log", "Files", "Seals", "Insider"}


def test_only_the_genuine_is_green():
    assert {case.name for case in TABLE if case.verdict == "passed"} == GENUINE


def test_the_page_says_what_the_table_says():
    made_by = "python -m tests.evidence.page"
    assert page.PAGE.read_text(encoding="utf-8") == page.page(TABLE), f"make it anew: {made_by}"


def test_all_at_once_crash_nothing(evidence):
    """A folder of everything, as somebody drops it on the window."""
    from passport_app.services.verify_evidence import verify_evidence

    folder, trust = evidence
    reports = verify_evidence([folder], trust=trust)
    assert len(reports) >= len(TABLE) - 20
    assert all(report.checks and all(check.detail.strip() for check in report.checks) for report in reports)
