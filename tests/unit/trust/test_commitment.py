"""Salted commitments: what is withheld is bound, and cannot be guessed."""

from __future__ import annotations

import base64
import hashlib

import pytest

from passport_app.domain.errors import EvidenceError, InputError
from passport_app.trust import commitment

VALUE = {"b": [1, "é"], "a": None}
SALT = bytes(range(32))


def test_the_digest_is_the_one_that_the_design_names() -> None:
    by_hand = hashlib.sha256(b"\x02" + SALT + '{"a":null,"b":[1,"é"]}'.encode()).digest()
    assert commitment.commit(SALT, VALUE) == "u" + base64.urlsafe_b64encode(by_hand).decode().rstrip("=")


@pytest.mark.parametrize(
    ("salt", "value", "reason"),
    [
        (SALT, {**VALUE, "a": 0}, "other_content"),
        (SALT[::-1], VALUE, "other_content"),
        (SALT[:31], VALUE, "bad_salt"),
    ],
)
def test_other_content_or_salt_is_told(salt: bytes, value: object, reason: str) -> None:
    commitment.check_commitment(commitment.commit(SALT, VALUE), SALT, VALUE)
    with pytest.raises(EvidenceError) as caught:
        commitment.check_commitment(commitment.commit(SALT, VALUE), salt, value)
    assert caught.value.code == reason


def test_salts_differ_by_ledger_record_and_group() -> None:
    secrets = [commitment.group_secret(b"k" * 32, "a/b"), commitment.group_secret(b"k" * 32, "a/c")]
    salts = {commitment.salt_for(s, r, g) for s in secrets for r in ("1", "2") for g in ("composition", "compliance")}
    assert len(salts) == 8
    assert {len(salt) for salt in salts} == {32}


def test_what_cannot_be_signed_cannot_be_committed_to() -> None:
    with pytest.raises(InputError) as caught:
        commitment.commit(SALT, {"share": 0.5})
    assert caught.value.code == "float_in_signed"
    with pytest.raises(ValueError, match="32"):
        commitment.commit(b"", VALUE)
