"""The encrypted key file: what opens it, what does not, and what is refused before any work."""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from passport_app.domain.errors import KeyFileError
from passport_app.trust import keyfile
from passport_app.trust.keys import SigningKey

CHEAP = keyfile.Cost(memory_kib=64, passes=1, lanes=1)


def _create(path: Path, passphrase: str = "correct horse", **keys: SigningKey) -> dict[str, SigningKey]:
    keys = keys or {"seal": SigningKey.generate(), "log": SigningKey.generate(), "officer": SigningKey.generate("p256")}
    keyfile.create(path, keys, passphrase, cost=CHEAP, allow_cheap=True)
    return keys


def _code(path: Path, passphrase: str = "correct horse") -> str:
    with pytest.raises(KeyFileError) as caught:
        keyfile.unlock(path, passphrase)
    assert caught.value.message.endswith(".")
    return caught.value.code


def test_keys_come_back_by_role(tmp_path: Path) -> None:
    path = tmp_path / "plant.keys"
    keys = _create(path)
    opened = keyfile.unlock(path, "correct horse")
    assert {r: k.secret for r, k in opened.items()} == {r: k.secret for r, k in keys.items()}
    assert keyfile.public_keys(path) == {r: k.public for r, k in keys.items()}
    assert [p.name for p in tmp_path.iterdir()] == ["plant.keys"]
    text = path.read_text(encoding="utf-8")
    assert all(k.secret.hex() not in text for k in keys.values())
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_the_standard_cost_is_neither_cheap_nor_endless(tmp_path: Path) -> None:
    path = tmp_path / "plant.keys"
    keyfile.create(path, {"log": SigningKey.generate()}, "pass phrase")
    kdf = json.loads(path.read_text(encoding="utf-8"))["kdf"]
    assert (kdf["memoryKiB"], kdf["passes"]) == (65536, 3)
    started = time.perf_counter()
    assert keyfile.unlock(path, "pass phrase")
    assert 0.01 < time.perf_counter() - started < 5


def test_a_passphrase_is_the_same_however_its_accents_are_typed(tmp_path: Path) -> None:
    _create(tmp_path / "k", "caffe\u0300")
    assert keyfile.unlock(tmp_path / "k", "caff\u00e8")


def test_a_wrong_passphrase_is_told_from_damage(tmp_path: Path) -> None:
    path = tmp_path / "k"
    _create(path)
    assert _code(path, "wrong") == "wrong_passphrase"
    assert _code(path, "") == "wrong_passphrase"
    assert _code(tmp_path / "none") == "missing"
    assert _code(tmp_path) == "unreadable"
    (tmp_path / "x").write_bytes(b"PK\x03\x04")
    assert _code(tmp_path / "x") == "not_a_key_file"
    (tmp_path / "y").write_bytes(b'{"format":"other"}')
    assert _code(tmp_path / "y") == "not_a_key_file"
    (tmp_path / "z").write_bytes(b"")
    assert _code(tmp_path / "z") == "damaged"
    for part in (0.3, 0.6, 0.99):
        (tmp_path / "t").write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
        assert _code(tmp_path / "t") == "damaged"


def _rewrite(path: Path, change: dict[str, Any]) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    for name, value in change.items():
        place = document
        *folders, last = name.split("/")
        for folder in folders:
            place = place[folder]
        place[last] = value
    path.write_text(json.dumps(document), encoding="utf-8")


def test_changed_public_keys_and_contents_are_found(tmp_path: Path) -> None:
    path = tmp_path / "k"
    _create(path)
    original = path.read_bytes()
    changes: list[tuple[dict[str, Any], str]] = [
        ({"public/log": SigningKey.generate().public.multibase}, "damaged"),
        ({"public/witness": SigningKey.generate().public.multibase}, "damaged"),
        ({"cipher/nonce": "AAAAAAAAAAAAAAAA"}, "damaged"),
        ({"cipher/nonce": "AAAA"}, "damaged"),
        ({"sealed": "AAAA" * 20}, "damaged"),
        ({"sealed": "@"}, "damaged"),
        ({"sealed": 5}, "damaged"),
        ({"more": 1}, "damaged"),
        ({"public": {}}, "damaged"),
        ({"public": []}, "damaged"),
        ({"kdf/salt": "AAAAAAAAAAAAAAAAAAAAAA=="}, "wrong_passphrase"),
        ({"kdf/passes": 2}, "wrong_passphrase"),
        ({"kdf/passes": "1"}, "damaged"),
        ({"kdf/passes": True}, "damaged"),
        ({"version": 2}, "newer_version"),
        ({"kdf/name": "argon3"}, "newer_version"),
    ]
    for change, code in changes:
        path.write_bytes(original)
        _rewrite(path, change)
        assert _code(path) == code, change


@pytest.mark.parametrize(
    "change",
    [{"kdf/memoryKiB": 64 * 1024 * 1024}, {"kdf/passes": 10**9}, {"kdf/lanes": 5000}, {"kdf/memoryKiB": 0}],
    ids=str,
)
def test_parameters_beyond_all_bounds_are_refused_before_any_work(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "k"
    _create(path)
    _rewrite(path, change)
    started = time.perf_counter()
    assert _code(path) == "unsafe_cost"
    assert time.perf_counter() - started < 0.2


def test_public_keys_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "k"
    _create(path)
    _rewrite(path, {"public/log": "zzz"})
    with pytest.raises(KeyFileError) as caught:
        keyfile.public_keys(path)
    assert caught.value.code == "damaged"


def test_nothing_is_ever_replaced(tmp_path: Path) -> None:
    path = tmp_path / "k"
    path.write_bytes(b"precious")
    with pytest.raises(KeyFileError) as caught:
        _create(path)
    assert caught.value.code == "exists"
    assert path.read_bytes() == b"precious"
    assert [p.name for p in tmp_path.iterdir()] == ["k"]


def test_of_several_at_once_one_wins_whole(tmp_path: Path) -> None:
    path = tmp_path / "k"
    outcomes: list[str] = []

    def attempt() -> None:
        try:
            _create(path)
            outcomes.append("made")
        except KeyFileError as error:
            outcomes.append(error.code)

    threads = [threading.Thread(target=attempt) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["exists"] * 7 + ["made"]
    assert keyfile.unlock(path, "correct horse")
    assert [p.name for p in tmp_path.iterdir()] == ["k"]


def test_what_is_not_made(tmp_path: Path) -> None:
    key = SigningKey.generate()
    for passphrase in ("", " ", "\t\n"):
        with pytest.raises(KeyFileError) as caught:
            _create(tmp_path / "k", passphrase)
        assert caught.value.code == "weak_passphrase"
    with pytest.raises(KeyFileError) as caught:
        _create(tmp_path / "none" / "k")
    assert caught.value.code == "not_written"
    with pytest.raises(ValueError, match="cheap"):
        keyfile.create(tmp_path / "k", {"log": key}, "x", cost=CHEAP)
    for weak in (keyfile.Cost(32 * 1024 - 1, 2, 1), keyfile.Cost(32 * 1024, 1, 1)):
        with pytest.raises(ValueError, match="cheap"):
            keyfile.create(tmp_path / "k", {"log": key}, "x", cost=weak)
    for roles in (["log", "Log in"], [f"k{n}" for n in range(17)]):
        with pytest.raises(ValueError, match="role"):
            keyfile.create(tmp_path / "k", dict.fromkeys(roles, key), "x")
    with pytest.raises(ValueError, match="role"):
        keyfile.create(tmp_path / "k", {"Log in": key}, "x")
    with pytest.raises(ValueError, match="role"):
        keyfile.create(tmp_path / "k", {}, "x")
    assert not list(tmp_path.iterdir())
