"""Cosignatures of witnesses: made, read, checked, and told apart from all else on a note."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime

import pytest

from passport_app.domain.errors import EvidenceError, InputError
from passport_app.domain.verdict import Verdict
from passport_app.trust import checkpoint, cosignature, note
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList

LOG = SigningKey.from_raw(bytes(range(32)))
WITNESS = SigningKey.from_raw(bytes(range(1, 33)))
NAME = "witness.example/w1"
HEAD = Checkpoint("ledger.example/plant-1", 7, bytes(range(32)))
NOTE = checkpoint.sign(HEAD, LOG)
TIME = 1_764_000_000
NOW = datetime.fromtimestamp(TIME + 60, UTC)
COSIGNED = cosignature.cosign(NOTE, WITNESS, NAME, TIME)
TRUST = TrustList((TrustEntry("The auditor", WITNESS.public.did),))


def line_of(text: str) -> cosignature.Cosignature:
    (line,) = cosignature.cosignatures(checkpoint.parse(text))
    return line


def test_what_is_signed_is_what_the_specification_says() -> None:
    message = f"cosignature/v1\ntime {TIME}\n{HEAD.text}".encode()
    last = COSIGNED.split("\n")[-2]
    dash, name, encoded = last.split(" ")
    data = base64.b64decode(encoded)
    assert (dash, name, len(data)) == ("\u2014", NAME, 4 + 8 + 64)
    assert int.from_bytes(data[4:12], "big") == TIME
    WITNESS.public.verify(data[12:], message)


def test_a_cosigned_checkpoint_is_still_the_ledgers() -> None:
    assert COSIGNED.startswith(NOTE)
    signed = checkpoint.parse(COSIGNED)
    signed.check(LOG.public)
    assert cosignature.without_cosignatures(signed) == NOTE
    line_of(COSIGNED).check(HEAD.text, WITNESS.public)


def test_a_witness_signs_a_note_once_and_renews_its_line() -> None:
    again = cosignature.cosign(COSIGNED, WITNESS, NAME, TIME + 5)
    assert line_of(again).time == TIME + 5
    other = cosignature.cosign(COSIGNED, SigningKey.generate(), "witness.example/w2", TIME)
    assert len(cosignature.cosignatures(checkpoint.parse(other))) == 2


def test_every_change_of_a_cosignature_is_found() -> None:
    raw = base64.b64decode(COSIGNED.split("\n")[-2].split(" ")[2])
    for place in range(len(raw)):
        changed = bytes(b ^ (1 if i == place else 0) for i, b in enumerate(raw))
        text = f"{NOTE}\u2014 {NAME} {note.to_base64(changed)}\n"
        with pytest.raises(EvidenceError) as caught:
            line_of(text).check(HEAD.text, WITNESS.public)
        assert caught.value.code == ("unknown_signer" if place < 4 else "altered")
    for head in (Checkpoint(HEAD.origin, 8, HEAD.root), Checkpoint(HEAD.origin, 7, bytes(32))):
        with pytest.raises(EvidenceError, match="does not fit"):
            line_of(COSIGNED).check(head.text, WITNESS.public)


def test_a_log_signature_is_no_cosignature_under_another_name() -> None:
    # The same key and text, but without the header that keeps the two apart.
    plain = note.sign(HEAD.text, WITNESS, NAME)
    assert cosignature.cosignatures(checkpoint.parse(plain)) == ()
    with pytest.raises(EvidenceError) as caught:
        checkpoint.parse(COSIGNED).check(WITNESS.public, NAME)
    assert caught.value.code == "unknown_signer"


def test_a_time_beyond_the_limit_is_no_cosignature() -> None:
    far = cosignature.key_id(NAME, WITNESS.public) + b"\x80" + bytes(7) + bytes(64)
    assert cosignature.cosignatures(checkpoint.parse(f"{NOTE}\u2014 {NAME} {note.to_base64(far)}\n")) == ()
    with pytest.raises(ValueError, match="time"):
        cosignature.cosign(NOTE, WITNESS, NAME, 1 << 63)
    latest = cosignature.cosign(NOTE, WITNESS, NAME, (1 << 63) - 1)
    assert line_of(latest).at == f"{(1 << 63) - 1} s after 1970"


def test_only_witnesses_of_the_trust_list_are_judged() -> None:
    signed = checkpoint.parse(cosignature.cosign(COSIGNED, SigningKey.generate(), "witness.example/w2", TIME))
    checks, unknown = cosignature.check_known(signed, TRUST, NOW)
    assert [(c.check, c.verdict, c.reason) for c in checks] == [("cosignature", Verdict.PASSED, "ok")]
    assert "The auditor" in checks[0].detail
    assert "2025-11-24T16:00:00Z" in checks[0].detail
    assert unknown == ["witness.example/w2"]
    assert cosignature.check_known(signed, None, NOW) == ([], [NAME, "witness.example/w2"])
    ended = TrustList((TrustEntry("The auditor", WITNESS.public.did, until=date(2020, 1, 1)),))
    assert cosignature.check_known(signed, ended, NOW) == ([], [NAME, "witness.example/w2"])


def test_false_and_future_cosignatures_of_a_known_witness() -> None:
    other = checkpoint.sign(Checkpoint(HEAD.origin, 8, HEAD.root), LOG)
    false = other + COSIGNED.split("\n")[-2] + "\n"
    (check,), _ = cosignature.check_known(checkpoint.parse(false), TRUST, NOW)
    assert (check.verdict, check.reason) == (Verdict.FAILED, "altered")
    early = datetime.fromtimestamp(TIME - 3600, UTC)
    (check,), _ = cosignature.check_known(checkpoint.parse(COSIGNED), TRUST, early)
    assert (check.verdict, check.reason) == (Verdict.INDETERMINATE, "time_in_future")


def test_a_witness_hands_its_key_on() -> None:
    text = cosignature.encode_key(NAME, WITNESS.public)
    assert cosignature.parse_key(text + "\n") == (NAME, WITNESS.public)
    for wrong in ("", NAME, text[:-4], text.replace("w1", "w2"), note.encode_key(NAME, WITNESS.public)):
        with pytest.raises(InputError) as caught:
            cosignature.parse_key(wrong)
        assert caught.value.code == "key_unreadable"
    for name in ("", "two words", "plus+sign"):
        with pytest.raises(ValueError, match="name"):
            cosignature.cosign(NOTE, WITNESS, name, TIME)
    with pytest.raises(ValueError, match="Ed25519"):
        cosignature.cosign(NOTE, SigningKey.generate("p256"), NAME, TIME)
