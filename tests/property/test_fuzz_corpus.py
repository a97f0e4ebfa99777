"""Files on which a reader once failed by no error of ours: `fuzz_corpus/READER--what was wrong.ending`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from passport_app.domain.errors import InputError
from passport_app.exchange.examine import examine
from passport_app.intake.reading import find_sources
from passport_app.trust import cosignature, note
from tests.property.bending import answered

CORPUS = Path(__file__).resolve().parent / "fuzz_corpus"


def _tables(path):
    for source in find_sources([path])[0]:
        for _ in source.chunks():
            pass


def _document(path):
    examined = examine(path.read_bytes(), datetime(2026, 11, 24, tzinfo=UTC))
    failed = [check.reason for check in examined.checks if check.verdict == "failed"]
    assert failed, "what was bent is told"


def _key(path):
    text = path.read_bytes().decode("utf-8", "surrogateescape").strip()
    for read in (note.parse_key, cosignature.parse_key):
        with pytest.raises(InputError) as caught:
            read(text)
        assert caught.value.code == "key_unreadable"


READERS = {"key": _key, "tables": _tables, "document": _document}


def test_there_is_a_corpus():
    assert {file.name.split("--")[0] for file in CORPUS.iterdir()} == set(READERS)


@pytest.mark.parametrize("file", sorted(CORPUS.iterdir()), ids=lambda file: file.name)
def test_a_fault_that_was_found_stays_mended(file):
    code = answered(lambda: READERS[file.name.split("--")[0]](file))
    assert code in ("", "damaged_workbook", "workbook_damaged", "damaged"), code
