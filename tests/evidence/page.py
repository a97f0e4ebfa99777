"""Makes schemas/EVIDENCE.md, the page for people, of the table: `python -m tests.evidence.page`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from tests.evidence.judging import Expected, table

PAGE = Path(__file__).resolve().parents[2] / "schemas" / "EVIDENCE.md"
_HEAD = """\
# What is tried against it, and what is answered

Each line is a file that a stranger, a thief or the plant itself could hand on. The tests make all of them from the
sample plant, with real keys, hand each to the program as a user would, and compare its answer with this table
(`tests/evidence/expected.toml`, from which this page is made).

*Passed* is the only green answer, and only for what is genuine. *Failed* is false, changed or revoked. *Indeterminate*
could not be told, and the reason says why: it is neither valid nor invalid. *Refused* was not opened. The reason is the
code of the first check that gave the verdict; `--json` shows it, and the program says it in a sentence. The trust list
at hand names the plant's two keys, a supplier's and a witness's.
"""
_FAMILIES = {
    "JSON": "JSON: a passport whose text holds ...",
    "Credential": "Credentials, tokens and status lists",
    "Log": "Ledgers, checkpoints, proofs of inclusion, witnesses, timestamps",
    "Files": "Files: databases, certificates, keys",
    "Seals": "Certificates with a seal for PDF readers",
    "Insider": "The keeper of the book, who has all its keys",
}
_TAIL = """
## What no file can show
These have tests of their own, by the command line and on real media:

- *Killed at any moment*: `tests/torture` ends the program by a signal that it cannot catch, before and after everything
  that changes a disk, within commits, in the middle of writes and by the clock (`make torture`: 256 times; a short form
  is in the suite). What it said was done is there, nothing is half there, the audit passes, and the next act works.
- *No room, or a medium that may not be written to*: `tests/scenarios/test_media.py`; a small disk that fills up:
  `tests/unit/ledger/test_opening.py`.
- *Two windows*: `tests/unit/ledger/test_two_windows.py`; whoever comes second is told, and signs by no replaced key.
- *Bent bytes* at every reader: `tests/property/test_fuzz_*.py` (`make fuzz`), with the faults found in `fuzz_corpus/`.
- *A clock set back*: `tests/unit/ledger/test_clock.py`; an import tells of it, and nothing is
  refused, for entries go by their numbers.
"""


def page(cases: list[Expected]) -> str:
    parts = [_HEAD]
    for family, members in groupby(cases, lambda case: case.family):
        rows = [f"| {case.what} | {_answer(case)} | `{case.reason}` |" for case in members]
        parts.append(f"\n## {_FAMILIES[family]}\n| tried | answer | reason |\n|---|---|---|\n" + "\n".join(rows) + "\n")
    return "".join([*parts, _TAIL])


def _answer(case: Expected) -> str:
    return f"**{case.verdict}**" if case.verdict == "passed" else case.verdict


if __name__ == "__main__":
    PAGE.write_text(page(table()), encoding="utf-8")
