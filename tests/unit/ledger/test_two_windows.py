"""Two windows that write to one ledger: whoever comes second is told, and no key, passport or passphrase is lost."""

from __future__ import annotations

import pytest

from passport_app.domain.errors import LedgerError
from passport_app.ledger.lock import WriterLock
from passport_app.services import change_keys, issue_cells, issue_passports
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.change_keys import change_passphrase, replace_key, show_keys
from passport_app.services.import_plant import import_plant
from passport_app.services.issue_cells import issue_cells as sign_cells
from passport_app.services.issue_passports import issue_passports as sign_passports
from tests.conftest import PASSPHRASE
from tests.small_plant import TABLES


@pytest.fixture
def ledger(new_ledger, write_tables):
    path = new_ledger()
    import_plant(path, [write_tables(TABLES)], passphrase=PASSPHRASE)
    return path


def between(monkeypatch, module, act):
    """Let another window act once, after a service of `module` unlocked the keys and before it holds the lock."""
    real = module.signing_keys

    def unlock(*args):
        keys = real(*args)
        monkeypatch.setattr(module, "signing_keys", real)
        act()
        return keys

    monkeypatch.setattr(module, "signing_keys", unlock)


@pytest.mark.parametrize("role", ["seal", "log"])
@pytest.mark.parametrize(
    ("module", "sign"),
    [(issue_passports, sign_passports), (issue_cells, sign_cells)],
    ids=["passports", "cells"],
)
def test_nothing_is_signed_by_a_key_that_was_just_replaced(ledger, monkeypatch, module, sign, role):
    between(monkeypatch, module, lambda: replace_key(ledger, role, PASSPHRASE))
    with pytest.raises(LedgerError) as caught:
        sign(ledger, None, passphrase=PASSPHRASE)
    assert caught.value.code in ("keys_changed", "other_key")
    assert audit_ledger(ledger).verdict == "passed"
    assert sign(ledger, None, passphrase=PASSPHRASE).issued
    assert audit_ledger(ledger).verdict == "passed"


@pytest.mark.parametrize("role", ["seal", "log"])
@pytest.mark.parametrize("other", ["seal", "log"])
def test_two_replacements_at_once_lose_no_key(ledger, monkeypatch, role, other):
    between(monkeypatch, change_keys, lambda: replace_key(ledger, other, PASSPHRASE))
    with pytest.raises(LedgerError) as caught:
        replace_key(ledger, role, PASSPHRASE)
    assert caught.value.code in ("keys_changed", "other_key")
    assert show_keys(ledger).at_hand
    assert sign_passports(ledger, None, passphrase=PASSPHRASE).issued
    assert audit_ledger(ledger).verdict == "passed"


def test_a_passphrase_that_was_just_changed_is_not_changed_back(ledger, monkeypatch):
    between(monkeypatch, change_keys, lambda: change_passphrase(ledger, PASSPHRASE, "another horse staple"))
    with pytest.raises(LedgerError) as caught:
        replace_key(ledger, "seal", PASSPHRASE)
    assert caught.value.code == "keys_changed"
    assert "Do it again" in caught.value.message
    assert replace_key(ledger, "seal", "another horse staple")


def test_keys_wait_for_whoever_writes(ledger):
    with WriterLock(ledger):
        for act in (
            lambda: change_passphrase(ledger, PASSPHRASE, "another horse staple"),
            lambda: replace_key(ledger, "seal", PASSPHRASE),
        ):
            before = ledger.with_name(ledger.name + ".key").read_bytes()
            with pytest.raises(LedgerError) as caught:
                act()
            assert caught.value.code == "locked"
            assert ledger.with_name(ledger.name + ".key").read_bytes() == before
    change_passphrase(ledger, PASSPHRASE, "another horse staple")
