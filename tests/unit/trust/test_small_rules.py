"""Small rules of what is read and written, each tried alone: one part of a condition wrong and all the others right."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from passport_app.domain.errors import EvidenceError, InputError, KeyFileError
from passport_app.trust import attempts, checkpoint, cosignature, jwt, keyfile, note, submission, timestamp, token_place
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList, judge_signer
from passport_app.trust.witness_memory import Memory, Seen
from passport_app.trust.witness_policy import WitnessPolicy

KEY, OTHER, P256 = SigningKey.from_raw(bytes(range(32))), SigningKey.from_raw(b"o" * 32), SigningKey.generate("p256")
NOTE = checkpoint.sign(Checkpoint("ledger.example/a", 7, bytes(32)), KEY)
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def refused(code, act, *given, error=InputError):
    with pytest.raises(error) as caught:
        act(*given)
    assert caught.value.code == code


# Notes and keys as text.


@pytest.mark.parametrize("text", ["no end", "two ends\n\n", "tab\t\n", "return\r\n", ""])
def test_a_text_that_no_note_can_hold_is_not_signed(text):
    with pytest.raises(ValueError, match="one newline"):
        note.sign(text, KEY, "name")


@pytest.mark.parametrize("name", ["", "two words", "a+b", "a\u00a0b", "\ud800"])
def test_a_name_that_no_key_can_have_signs_nothing(name):
    for act in (lambda: note.sign("text\n", KEY, name), lambda: note.encode_key(name, KEY.public)):
        with pytest.raises(ValueError, match="no name for a key"):
            act()


@pytest.mark.parametrize("text", ["a\tb", "a\r\nb", "\x00", "\x1f", "\udc80"])
def test_controls_are_in_no_note(text):
    good = note.sign("text\n", KEY, "name")
    assert note.parse(good).text == "text\n"
    refused("note_malformed", note.parse, good.replace("text", text))


def test_the_key_of_a_log_is_of_its_kind_and_named():
    good = note.encode_key("name", KEY.public)
    assert note.parse_key(good) == ("name", KEY.public)
    data = note.to_base64(b"\x02" + KEY.public.raw)
    for text in (good.replace("name", "n\x07"), good.replace("name", ""), f"{good.rpartition('+')[0]}+{data}", "name"):
        refused("key_unreadable", note.parse_key, text)


def test_the_key_of_a_witness_is_of_its_kind_and_named():
    good = cosignature.encode_key("w", OTHER.public)
    assert cosignature.parse_key(good) == ("w", OTHER.public)
    nameless = f"+{cosignature.key_id('', OTHER.public).hex()}+{good.rpartition('+')[2]}"
    for text in (note.encode_key("w", OTHER.public), nameless, good.replace("w+", "w\x07+", 1)):
        refused("key_unreadable", cosignature.parse_key, text)


def test_only_ed25519_cosigns():
    with pytest.raises(ValueError, match="Ed25519"):
        cosignature.key_id("w", P256.public)


def test_of_one_witness_the_later_cosignature_stays():
    early, late = (cosignature.cosign(NOTE, OTHER, "w", time) for time in (1_790_000_000, 1_790_000_060))
    for kept, given in ((early, late), (late, early), (late, late)):
        assert cosignature.merged(kept, given) == late
    assert cosignature.merged(NOTE, early) == early
    other = cosignature.cosign(NOTE, KEY, "v", 1_790_000_000)
    both = cosignature.merged(early, other)
    assert both.startswith(early) and len(checkpoint.parse(both).signatures) == 3
    with pytest.raises(ValueError, match="different checkpoints"):
        cosignature.merged(NOTE, checkpoint.sign(Checkpoint("ledger.example/a", 8, bytes(32)), KEY))


def test_what_another_log_key_signed_is_merged_into_nothing():
    """Of the second note only cosignatures are taken: its own line could be anybody's."""
    forged = checkpoint.sign(Checkpoint("ledger.example/a", 7, bytes(32)), OTHER)
    assert cosignature.merged(NOTE, forged) == NOTE


def test_only_a_key_that_fits_and_signed_well_stands_for_a_checkpoint():
    trust = TrustList((TrustEntry("W", OTHER.public.did), TrustEntry("K", KEY.public.did)))
    good = cosignature.cosign(NOTE, OTHER, "w", int(NOW.timestamp()))
    assert cosignature.cosigned_by(checkpoint.parse(good), trust, NOW) == {OTHER.public.did: "W"}
    late = cosignature.cosign(NOTE, OTHER, "w", int((NOW + timedelta(days=1)).timestamp()))
    bent = good.replace("\n7\n", "\n8\n", 1)
    for text in (late, bent):
        assert cosignature.cosigned_by(checkpoint.parse(text), trust, NOW) == {}


BENT = ("7\n\n", "old \n\n", "old 07\n\n", "old 8\n\n", "old 7\nAAAA\n\n", "old 7\n-\n\n", "")


@pytest.mark.parametrize("text", BENT)
def test_a_submission_is_a_size_and_a_checkpoint_that_continues_it(text):
    assert submission.parse("old 7\n\n" + NOTE).old == 7
    refused("submission_malformed", submission.parse, text + NOTE)


def test_a_submission_with_a_longer_proof_than_any_tree_has():
    line = note.to_base64(bytes(32))
    refused("submission_malformed", submission.parse, "old 7\n" + f"{line}\n" * 200 + "\n" + NOTE)
    refused("submission_malformed", submission.parse, "old 7")


# Times.


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"nbf": 1_800_000_000}, "not_yet_valid"),
        ({"exp": 1_000_000_000}, "expired"),
        ({"exp": int(NOW.timestamp())}, "expired"),
        ({"exp": int(NOW.timestamp()) + 1}, None),
        ({"nbf": 1_000_000_000, "exp": 1_800_000_000, "iat": 1_900_000_000}, None),
        ({"iat": 1_000_000_000}, None),
        ({"iat": "x"}, "time_unreadable"),
        ({"nbf": True}, "time_unreadable"),
        ({"exp": None, "nbf": None}, None),
    ],
)
def test_the_times_of_a_token(claims, reason):
    check = jwt.check_times(claims, NOW)
    assert (check.reason if check else None) == reason


def test_a_timestamp_without_roots_is_by_nobody():
    stamp = timestamp.Timestamp.__new__(timestamp.Timestamp)
    refused("unknown_authority", lambda: stamp.check(b"", []), error=EvidenceError)


def test_roots_in_a_large_file_are_not_read():
    refused("roots_unreadable", timestamp.parse_roots, b" " * (timestamp.LARGEST_ROOTS + 1))
    refused("roots_unreadable", timestamp.parse_roots, b" " * timestamp.LARGEST_ROOTS)


# Whom an installation believes.


def test_of_many_periods_the_last_that_ended_and_the_next_that_begins_are_shown():
    def entry(name, since=None, until=None):
        return TrustEntry(name, KEY.public.did, since=since, until=until)

    days = [date(2026, month, 1) for month in range(1, 13)]
    ended = [entry("a", until=days[1]), entry("b", days[2], days[5]), entry("c", days[3], days[4])]
    coming = [entry("x", days[9]), entry("y", days[7]), entry("z", days[8])]
    for order in (1, -1):
        assert TrustList(tuple(ended[::order])).find(KEY.public.did, days[6])[0].name == "b"
        assert TrustList(tuple(coming[::order])).find(KEY.public.did, days[6])[0].name == "y"
        both = TrustList(tuple((ended + coming)[::order]))
        assert both.find(KEY.public.did, days[6])[1] == "no_longer_trusted"


def test_only_who_is_trusted_today_passes():
    today = date.today()  # noqa: DTZ011 - as the program asks
    day = timedelta(days=1)
    for since, until, verdict in ((None, None, "passed"), (today + day, None, None), (None, today - day, None)):
        trust = TrustList((TrustEntry("A", KEY.public.did, since=since, until=until),))
        trusted, (check,) = judge_signer(KEY.public, trust)
        assert trusted is (verdict == "passed")
        assert check.verdict.value == (verdict or "indeterminate")
    trusted, (check,) = judge_signer(None, TrustList())
    assert (trusted, check.verdict.value, check.reason) == (False, "indeterminate", "no_signer")
    trusted, (check,) = judge_signer(OTHER.public, TrustList((TrustEntry("A", KEY.public.did),)))
    assert (trusted, check.verdict.value, check.reason) == (False, "indeterminate", "not_trusted_here")


@pytest.mark.parametrize(
    "value",
    [None, [], {"needed": 1}, {"needed": 1, "of": "x"}, {"needed": True, "of": [KEY.public.did]},
     {"needed": 1, "of": [1]}, {"needed": 1, "of": [KEY.public.did, 1]}, {"needed": 0, "of": [KEY.public.did]},
     {"needed": 2, "of": [KEY.public.did]}, {"needed": 1, "of": [KEY.public.did] * 2},
     {"needed": 1, "of": [P256.public.did]}, {"needed": 1, "of": [KEY.public.did], "more": 1}],
)  # fmt: skip
def test_a_policy_of_witnesses_is_all_of_its_parts(value):
    assert WitnessPolicy.read({"needed": 1, "of": [KEY.public.did]}).needed == 1
    refused("witness_policy_malformed", WitnessPolicy.read, value)


def test_a_witness_remembers_each_ledger_once_by_what_its_key_signed(tmp_path):
    file = tmp_path / "memory"
    seen = Seen("ledger.example/a", 7, bytes(32), NOTE, KEY.public.did, "2026-11-24T00:00:00Z")
    Memory("w", {seen.origin: seen}).save(file)
    assert Memory.load(file).seen == {seen.origin: seen}
    whole = json.loads(file.read_text("utf-8"))
    (row,) = whole["seen"]
    for change in (
        {"format": "other"},
        {"more": 1},
        {"name": 7},
        {"seen": [row, row]},
        {"seen": [row | {"log_key": OTHER.public.did}]},
        {"seen": [{}]},
        {"seen": None},
    ):
        file.write_text(json.dumps(whole | change), encoding="utf-8")
        refused("memory_damaged", Memory.load, file)
    for text in ("[]", "{}", json.dumps({name: value for name, value in whole.items() if name != "name"})):
        file.write_text(text, encoding="utf-8")
        refused("memory_damaged", Memory.load, file)


# Key files and what lies beside them.


@pytest.fixture
def key_file(tmp_path, cheap):
    file = tmp_path / "keys"
    keyfile.create(file, {"log": KEY}, "a passphrase", cost=cheap, allow_cheap=True)
    return file


def test_a_key_file_is_never_made_over_another(key_file, cheap):
    before = key_file.read_bytes()
    make = {"cost": cheap, "allow_cheap": True}
    with pytest.raises(KeyFileError) as caught:
        keyfile.create(key_file, {"log": OTHER}, "a passphrase", **make)
    assert caught.value.code == "exists"
    assert key_file.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        lambda held: held.update(more=1),
        lambda held: held.update(kdf=[]),
        lambda held: held["kdf"].update(more=1),
        lambda held: held.update(cipher=[]),
        lambda held: held["cipher"].update(more=1),
        lambda held: held.update(public=[]),
        lambda held: held.update(public={}),
        lambda held: held["public"].update({f"k{n}": KEY.public.multibase for n in range(65)}),
        lambda held: held["public"].update({"Not a role!": KEY.public.multibase}),
        lambda held: held["public"].update(seal=1),
        lambda held: held.update(check=1),
        lambda held: held["kdf"].update(memoryKiB="64"),
    ],
)
def test_a_key_file_has_all_of_its_parts_and_no_more(key_file, change):
    held = json.loads(key_file.read_text("utf-8"))
    change(held)
    key_file.write_text(json.dumps(held), encoding="utf-8")
    refused("damaged", keyfile.public_keys, key_file, error=KeyFileError)


@pytest.mark.parametrize(("part", "name"), [("kdf", "scrypt"), ("cipher", "AES-128-CBC")])
def test_an_algorithm_that_is_not_ours_is_newer(key_file, part, name):
    held = json.loads(key_file.read_text("utf-8"))
    held[part]["name"] = name
    key_file.write_text(json.dumps(held), encoding="utf-8")
    refused("newer_version", keyfile.public_keys, key_file, error=KeyFileError)


@pytest.mark.parametrize("held", [{"wrong": True, "at": 1}, {"wrong": -1, "at": 1}, {"wrong": 10**6, "at": 1}, [], 7])
def test_a_note_of_wrong_tries_that_says_nothing_counts_none(key_file, held):
    attempts._here.clear()
    key_file.with_name("keys.tries").write_text(json.dumps(held), encoding="utf-8")
    attempts.check(key_file)
    assert attempts._read(key_file) == (0, 0)


def test_what_was_counted_here_is_not_forgotten_for_a_file_that_was_put_back(key_file, monkeypatch):
    monkeypatch.setattr(attempts, "_here", {str(key_file): (9, 1_790_000_000)})
    for wrong in (0, 8):
        key_file.with_name("keys.tries").write_text(json.dumps({"wrong": wrong, "at": 1}), encoding="utf-8")
        assert attempts._read(key_file) == (9, 1_790_000_000)
    key_file.with_name("keys.tries").write_text(json.dumps({"wrong": 9, "at": 1_790_000_005}), encoding="utf-8")
    assert attempts._read(key_file) == (9, 1_790_000_005)


@pytest.mark.parametrize("lacking", ["module", "token", "key", "pin"])
def test_where_a_key_lies_is_told_in_whole_or_not(tmp_path, monkeypatch, lacking):
    monkeypatch.setenv(token_place.VARIABLE, str(tmp_path / "new" / "tokens"))
    place = token_place.TokenPlace("m", "t", "k")
    token_place.keep_key_place("z", place, "p")
    token_place.keep_place(b"certificate", place)
    assert token_place.key_place("z") == (place, "p") and token_place.place_of(b"certificate") == place
    held = json.loads((tmp_path / "new" / "tokens").read_text("utf-8"))
    for value in (None, 7):
        bent = {name: {**said, lacking: value} for name, said in held.items()}
        (tmp_path / "new" / "tokens").write_text(json.dumps(bent), encoding="utf-8")
        assert token_place.key_place("z") is None
        assert (token_place.place_of(b"certificate") is None) is (lacking != "pin")
