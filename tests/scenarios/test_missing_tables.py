"""A ledger whose derived tables are gone or bent: told in words, judged by its entries, repaired from them."""

import sqlite3
from contextlib import closing

import pytest

from passport_app.domain.errors import LedgerError
from passport_app.domain.verdict import Verdict
from passport_app.ledger.reader import Reader
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.verify_evidence import verify_evidence


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TABLE lot",
        "DROP TABLE signing_key",
        "ALTER TABLE battery RENAME COLUMN model TO modell",
        "ALTER TABLE content ADD COLUMN more TEXT",
    ],
)
def test_missing_and_bent_tables_are_told_and_made_anew(small, damage, passport):
    before = passport.json("trace", small, "BAT1")
    with closing(sqlite3.connect(small)) as db:
        db.execute(damage)
        db.commit()
    with pytest.raises(LedgerError, match="audit --repair"):
        Reader(small)
    passport("trace", small, "BAT1", status=2)
    report = audit_ledger(small)
    assert report.verdict is Verdict.FAILED
    assert {c.check: c.verdict for c in report.checks} | {"entries": Verdict.PASSED} == {
        c.check: c.verdict for c in report.checks
    }
    (verified,) = verify_evidence([small])
    assert verified.verdict is Verdict.FAILED
    assert audit_ledger(small, repair=True).verdict is Verdict.PASSED
    assert audit_ledger(small).verdict is Verdict.PASSED
    assert passport.json("trace", small, "BAT1") == before
