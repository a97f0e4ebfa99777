"""A clock set back: the book goes on, is ordered by the numbers of its entries, and passes its audit."""

from __future__ import annotations

from passport_app.issuing import taking_in
from passport_app.ledger.reader import Reader
from passport_app.services import change_keys, import_plant, issue_passports
from passport_app.services.audit_ledger import audit_ledger
from tests.conftest import PASSPHRASE
from tests.small_plant import TABLES


def test_a_clock_set_back_refuses_nothing(new_ledger, write_tables, monkeypatch):
    ledger = new_ledger()
    first = import_plant.import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    assert "clock_set_back" not in [finding.code for finding in first.findings]
    for module in (change_keys, taking_in, issue_passports):
        monkeypatch.setattr(module, "utc_now", lambda: "2026-06-01T00:00:00Z")
    assert len(issue_passports.issue_passports(ledger, None, passphrase=PASSPHRASE).issued) == 2
    change_keys.replace_key(ledger, "log", PASSPHRASE)
    again = import_plant.import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    assert not again.problems
    told = next(finding for finding in again.findings if finding.code == "clock_set_back")
    assert told.message.startswith("The clock says 2026-06-01T00:00:00Z, but")
    with Reader(ledger) as reader:
        times = [reader.entry(seq).at for seq in range(reader.summary().entries)]
    assert sorted(times) != times, "the clock was not set back"
    assert audit_ledger(ledger).verdict == "passed"
