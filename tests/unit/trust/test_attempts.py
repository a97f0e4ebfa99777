"""Wrong passphrases wait, longer each time, over restarts; a right one forgets them; nobody is locked out for ever."""

from __future__ import annotations

import json

import pytest

from passport_app.domain.errors import KeyFileError
from passport_app.trust import attempts, keyfile
from passport_app.trust.keys import SigningKey

CHEAP = keyfile.Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def clock(monkeypatch):
    """A clock that the test moves."""

    class Clock:
        now = 1_000_000

    monkeypatch.setattr(attempts, "_now", lambda: Clock.now)
    return Clock


@pytest.fixture
def key_file(tmp_path, clock):
    path = tmp_path / "plant.passports.key"
    keyfile.create(path, {"log": SigningKey.generate()}, "right", cost=CHEAP, allow_cheap=True)
    return path


def code(key_file, passphrase):
    try:
        keyfile.unlock(key_file, passphrase)
    except KeyFileError as error:
        return error.code
    return "opened"


def forget():
    """As a new process would."""
    attempts._here.clear()


def test_a_person_may_mistype_and_then_it_waits_longer_each_time(key_file, clock):
    for _ in range(attempts.FREE + 1):
        assert code(key_file, "wrong") == "wrong_passphrase"
    waits = []
    for _ in range(12):
        forget()
        assert code(key_file, "right") == "slow_down"  # even the right one: else its being right would show at once
        with pytest.raises(KeyFileError, match="tried again in"):
            keyfile.unlock(key_file, "right")
        start = clock.now
        while code(key_file, "wrong") == "slow_down":
            clock.now += 1
        waits.append(clock.now - start)
    assert waits[:5] == [2, 4, 8, 16, 32] and max(waits) == attempts.LONGEST
    clock.now += attempts.LONGEST
    assert code(key_file, "right") == "opened"
    assert not list(key_file.parent.glob("*.tries"))
    assert [code(key_file, "wrong") for _ in range(attempts.FREE)] == ["wrong_passphrase"] * attempts.FREE


def test_a_clock_set_back_or_forward_locks_nobody_out(key_file, clock):
    for _ in range(attempts.FREE + 8):
        attempts.failed(key_file)
    forget()
    clock.now -= 500_000
    assert code(key_file, "right") == "slow_down"
    forget()
    clock.now += attempts.LONGEST  # the wait began anew when the clock was found set back, once
    assert code(key_file, "right") == "opened"
    tries = key_file.with_name(key_file.name + ".tries")
    tries.write_text(json.dumps({"wrong": 999_999, "at": 10**15}), encoding="ascii")
    assert code(key_file, "right") == "slow_down"
    forget()
    clock.now += attempts.LONGEST
    assert code(key_file, "right") == "opened"


@pytest.mark.parametrize(
    "held", [b"", b"{", b"[]", b'{"wrong": -1, "at": 0}', b'{"wrong": true, "at": 0}', b"9" * 5000]
)
def test_what_others_write_there_is_not_believed(key_file, held):
    key_file.with_name(key_file.name + ".tries").write_bytes(held)
    assert code(key_file, "right") == "opened"


def test_where_nothing_can_be_written_it_counts_in_the_process(key_file, clock, monkeypatch):
    def none(*_):
        raise OSError("read-only")

    monkeypatch.setattr(attempts.files, "replace", none)
    for _ in range(attempts.FREE + 1):
        assert code(key_file, "wrong") == "wrong_passphrase"
    assert code(key_file, "right") == "slow_down"
    clock.now += 2
    assert code(key_file, "right") == "opened"
