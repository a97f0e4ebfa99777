"""Many files verified in one act: a ledger at hand is opened once, asked anew for each, and let go of at the end."""

from __future__ import annotations

import json
import multiprocessing
import shutil
import sqlite3
import threading
from collections import Counter

import pytest

from passport_app.domain.errors import Cancelled, LedgerError
from passport_app.issuing import verifying_many
from passport_app.ledger import reading
from passport_app.ledger.reader import Reader
from passport_app.services.verify_evidence import verify_evidence
from tests.scenarios.conftest import Passport


@pytest.fixture
def opened(monkeypatch):
    """How often each ledger was opened to be read, and whether it is open still."""
    readers = []
    begin = Reader.__init__

    def counted(self, path, **how):
        begin(self, path, **how)
        readers.append(self)

    monkeypatch.setattr(Reader, "__init__", counted)
    return readers


@pytest.fixture(scope="module")
def passports(sample, tmp_path_factory):
    """The passports of the sample, a file each."""
    folder = tmp_path_factory.mktemp("passports")
    Passport().json("export", sample, "--all", "--format", "json", "-o", folder)
    return sorted(folder.glob("*.json"))


def _closed(reader):
    try:
        reader.db.execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        return "closed" in str(error)
    return False


def test_a_ledger_is_opened_no_more_often_for_many_passports_than_for_two(sample, passports, opened):
    counts = []
    for given in (passports[:2], passports[:40]):
        opened.clear()
        reports = verify_evidence(given, ledger=sample)
        assert {report.verdict.value for report in reports} == {"passed"}
        assert all(any(check.check == "book" for check in report.checks) for report in reports)
        assert all(map(_closed, opened)), "on Windows nobody could move the file"
        counts.append(Counter(reader.path for reader in opened))
    assert counts[0] == counts[1]


def test_what_many_are_told_each_is_told_alone(sample, passports):
    altered = passports[0].with_name("altered.json")
    document = json.loads(passports[0].read_text("utf-8"))
    document["credentialSubject"]["manufactured"] = "1999-01"
    altered.write_text(json.dumps(document), "utf-8")
    together = verify_evidence([*passports[:5], altered], ledger=sample)
    apart = [verify_evidence([path], ledger=sample)[0] for path in (*passports[:5], altered)]
    kinds = {"number"}  # what can be told only of several
    told = [[check for check in report.checks if check.check not in kinds] for report in together]
    assert told == [list(report.checks) for report in apart]
    altered.unlink()


@pytest.fixture(scope="module")
def mixed(sample, passports, tmp_path_factory):
    """A folder of everything: certificates, passports, one altered, a checkpoint, a ledger, and what is no evidence."""
    folder = tmp_path_factory.mktemp("mixed")
    for battery in [path.name.partition(".")[0] for path in passports[:3]]:
        Passport().json("export", sample, battery, "--unregistered", "-o", folder / f"{battery}.pdf")
    for passport in passports[:6]:
        shutil.copy(passport, folder)
    (folder / "altered.json").write_bytes(passports[7].read_bytes().replace(b"2026", b"2025", 1))
    (folder / "same number.json").write_bytes(passports[0].read_bytes())
    Passport()("checkpoint", sample, "-o", folder / "checkpoint.txt")
    (folder / "empty.json").touch()
    (folder / "notes.bin").write_bytes(bytes(100_000))
    shutil.copy(sample, folder / "book.passports")
    return folder


@pytest.mark.parametrize("with_ledger", [False, True])
def test_processes_say_what_one_says_in_the_same_order(mixed, sample, with_ledger, monkeypatch):
    given = [mixed] if with_ledger else sorted(set(mixed.iterdir()) - {mixed / "book.passports"})
    alone = verify_evidence(given)
    monkeypatch.setattr(verifying_many, "WORTH_PROCESSES", 0)
    monkeypatch.setattr(verifying_many, "_AT_ONCE", 2)
    monkeypatch.setattr(verifying_many, "cores", lambda: 2)
    told = []
    assert verify_evidence(given, progress=lambda *said: told.append(said)) == alone
    assert len({report.verdict for report in alone}) == 3
    done = [done for what, done, _ in told if what == "Verifying"]
    assert done == sorted(done) and done[-1] == len(alone) == told[-1][2]


def test_a_stopped_one_leaves_no_process(passports, monkeypatch):
    monkeypatch.setattr(verifying_many, "WORTH_PROCESSES", 0)
    monkeypatch.setattr(verifying_many, "_AT_ONCE", 2)
    monkeypatch.setattr(verifying_many, "cores", lambda: 2)
    told = []
    with pytest.raises(Cancelled):
        verify_evidence(passports, progress=lambda *said: told.append(said), cancelled=lambda: len(told) > 3)
    assert multiprocessing.active_children() == []


def test_whoever_asks_stops_between_two_files_of_a_part(passports, monkeypatch):
    monkeypatch.setattr(verifying_many, "WORTH_PROCESSES", 0)
    monkeypatch.setattr(verifying_many, "cores", lambda: 2)
    verified, verify = [], verifying_many.verify_file
    monkeypatch.setattr(verifying_many, "verify_file", lambda *given: verified.append(1) or verify(*given))
    with pytest.raises(Cancelled):
        verify_evidence([*passports] * 12, cancelled=lambda: len(verified) >= 7)  # in parts of 400
    assert len(verified) == 7


def test_an_act_has_its_own_readers_and_answers(sample):
    asked = []

    def ask():
        asked.append(1)
        return len(asked)

    with reading.kept_open():
        with reading.reading(sample) as one, reading.reading(sample) as other:
            assert one is other
        with reading.reading(sample, book_only=True) as bare:
            assert bare is not one
        assert [reading.asked_once("how many", ask) for _ in range(3)] == [1, 1, 1]
        elsewhere = []
        thread = threading.Thread(target=lambda: elsewhere.append(reading.asked_once("how many", ask)))
        thread.start()
        thread.join()
        assert elsewhere == [2], "another thread is another act: a connection is its thread's alone"
    assert _closed(one) and _closed(bare)
    with reading.reading(sample) as later:
        assert later is not one and reading.asked_once("how many", ask) == 3
    assert _closed(later)


def test_what_could_not_be_told_is_asked_again(sample, tmp_path):
    tries = []

    def fail():
        tries.append(1)
        raise LedgerError("locked", "It is locked.")

    with reading.kept_open():
        for _ in range(2):
            with pytest.raises(LedgerError):
                reading.asked_once("a question", fail)
            with pytest.raises(LedgerError), reading.reading(tmp_path / "none.passports"):
                pass
    assert len(tries) == 2


def test_what_sqlite_says_while_reading_is_told_as_ours(sample):
    with reading.kept_open(), pytest.raises(LedgerError), reading.reading(sample) as reader:
        reader.db.execute("SELECT * FROM nowhere")
