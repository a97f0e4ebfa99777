"""Which key may sign for a ledger when: every rule of a replacement, a revocation and the end, tried on a fault."""

from __future__ import annotations

import pytest

from passport_app.domain.errors import EvidenceError
from passport_app.trust.keys import SigningKey
from passport_app.trust.succession import KeyHistory, KeyPeriod, retirement, revocation, succession

SEAL, LOG, NEXT, OTHER = (SigningKey.from_raw(bytes([n]) * 32) for n in range(1, 5))
KEYS = {"seal": SEAL.public.multibase, "log": LOG.public.multibase}
ORIGIN = "ledger/a"


def history(*bodies):
    """The keys of a ledger after entries that came at 5, 6 and so on."""
    keys = KeyHistory(ORIGIN, KEYS)
    for seq, body in enumerate(bodies, 5):
        keys.apply(body, seq)
    return keys


REPLACED = succession(ORIGIN, "seal", SEAL, NEXT, 5)
REVOKED = revocation("seal", SEAL.public.multibase, 3, "stolen")


def refused(keys, body, seq, why):
    before = list(keys.periods)
    with pytest.raises(EvidenceError, match=why) as caught:
        keys.apply(body, seq)
    assert caught.value.code == "bad_key_entry"
    assert (keys.periods, keys.closed) == (before, keys.closed)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"role": "officer"}, "no role"),
        ({"role": None}, "no role"),
        ({"act": "lent"}, "neither replaces nor revokes"),
        ({"replaces": NEXT.public.multibase}, "does not replace the key in force"),
        ({"key": SEAL.public.multibase}, "does not replace the key in force"),
        ({"key": LOG.public.multibase}, "was in force before"),
        ({"key": OTHER.public.multibase}, "a signature of it does not hold"),
        ({"key": "z"}, "a signature of it does not hold"),
        ({"signatures": None}, "a signature of it does not hold"),
        ({"signatures": REPLACED["signatures"] | {"old": REPLACED["signatures"]["new"]}}, "does not hold"),
        ({"signatures": REPLACED["signatures"] | {"new": REPLACED["signatures"]["old"]}}, "does not hold"),
    ],
)
def test_a_replacement_needs_both_keys_consent_to_just_that(change, why):
    refused(history(), REPLACED | change, 5, why)


def test_a_replacement_that_both_consent_to_stands():
    keys = history(REPLACED)
    assert [keys.judge("seal", SEAL.public.multibase, seq) for seq in (0, 4, 5)] == ["ok", "ok", "retired_key"]
    assert [keys.judge("seal", NEXT.public.multibase, seq) for seq in (4, 5)] == ["not_yet_valid", "ok"]
    assert keys.judge("log", NEXT.public.multibase, 5) == "unknown_key"
    assert keys.current("seal").key == NEXT.public.multibase


def test_a_key_never_comes_back():
    back = succession(ORIGIN, "seal", NEXT, SEAL, 6)
    refused(history(REPLACED), back, 6, "was in force before")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"key": OTHER.public.multibase}, "never signed here"),
        ({"role": "log"}, "never signed here"),
        ({"last_believed": "3"}, "from no entry that there is"),
        ({"last_believed": None}, "from no entry that there is"),
        ({"last_believed": -1}, "from no entry that there is"),
        ({"last_believed": 6}, "from no entry that there is"),
        ({"key": NEXT.public.multibase}, "without replacing it"),
    ],
)
def test_a_revocation_is_of_a_key_that_was_replaced_and_from_an_entry_that_there_is(change, why):
    refused(history(REPLACED), REVOKED | change, 6, why)


def test_a_revocation_is_believed_to_its_entry_and_never_believes_more_than_an_earlier_one():
    keys = history(REPLACED, REVOKED)
    assert [keys.judge("seal", SEAL.public.multibase, seq) for seq in (3, 4)] == ["ok", "revoked"]
    refused(keys, revocation("seal", SEAL.public.multibase, 4, ""), 7, "more than an earlier")
    keys.apply(revocation("seal", SEAL.public.multibase, 3, "again"), 7)
    keys.apply(revocation("seal", SEAL.public.multibase, 0, "worse"), 8)
    assert [keys.judge("seal", SEAL.public.multibase, seq) for seq in (0, 1)] == ["ok", "revoked"]
    assert (keys.periods[0].revoked, keys.periods[0].reason) == (8, "worse")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"role": "seal"}, "does not retire the log key"),
        ({"key": SEAL.public.multibase}, "does not retire the log key"),
        ({"signature": "z"}, "its signature does not hold"),
        ({"signature": None}, "its signature does not hold"),
        ({"signature": retirement(ORIGIN, LOG, 6, "")["signature"]}, "its signature does not hold"),
        ({"signature": retirement("ledger/b", LOG, 5, "")["signature"]}, "its signature does not hold"),
    ],
)
def test_only_the_log_key_closes_a_book(change, why):
    keys = history()
    refused(keys, retirement(ORIGIN, LOG, 5, "sold") | change, 5, why)
    assert keys.closed is None


def test_nothing_comes_after_the_end():
    keys = history(retirement(ORIGIN, LOG, 5, "sold"))
    assert keys.closed == 5
    for body in (succession(ORIGIN, "seal", SEAL, NEXT, 6), REVOKED, retirement(ORIGIN, LOG, 6, "")):
        refused(keys, body, 6, "closed by entry 5")


def test_what_is_no_key_opens_no_book():
    for keys in ({}, KEYS | {"log": None}, KEYS | {"seal": "z6Mk"}):
        with pytest.raises(EvidenceError) as caught:
            KeyHistory(ORIGIN, keys)
        assert caught.value.code == "bad_key_entry"


def test_a_reason_is_short():
    for make in (lambda reason: retirement(ORIGIN, LOG, 5, reason), lambda reason: revocation("log", "z", 0, reason)):
        assert make("r" * 500)["reason"] == "r" * 500
        with pytest.raises(ValueError, match="500"):
            make("r" * 501)
    keys = history(REPLACED, REVOKED | {"reason": "r" * 501})
    assert keys.periods[0].reason == "r" * 500


def test_who_signs_a_checkpoint_by_its_size():
    """The entry that replaces a key is itself signed for by the new one."""
    keys = history(succession(ORIGIN, "log", LOG, NEXT, 5))
    assert [keys.log_key_at(size) for size in (0, 1, 5)] == [LOG.public] * 3
    assert [keys.log_key_at(size) for size in (6, 100)] == [NEXT.public] * 2


def test_a_key_that_was_in_force_twice_is_judged_by_the_time_that_fits():
    """No history of ours has one; one that is read from a file's table could."""
    periods = (KeyPeriod("seal", "k", 0, until=3), KeyPeriod("seal", "j", 3, until=6), KeyPeriod("seal", "k", 6))
    keys = KeyHistory.of(ORIGIN, periods)
    assert [keys.judge("seal", "k", seq) for seq in (2, 4, 6)] == ["ok", "not_yet_valid", "ok"]
