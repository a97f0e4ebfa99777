"""Bitstring status lists: decoded with bounds, looked up from the left, believed of the credential's issuer alone."""

from __future__ import annotations

import base64
import gzip

import pytest

from passport_app.domain.errors import InputError
from passport_app.domain.verdict import Verdict
from passport_app.trust import status
from passport_app.trust.keys import SigningKey

ISSUER, OTHER = SigningKey.generate().public, SigningKey.generate().public
LIST_ID = "urn:uuid:00000000-0000-4000-8000-000000000001"


def packed(bits: bytes) -> str:
    return "u" + base64.urlsafe_b64encode(gzip.compress(bits, mtime=0)).decode().rstrip("=")


def bits_with(*positions: int, size: int = status.SHORTEST_LIST) -> bytes:
    bits = bytearray(size)
    for position in positions:
        bits[position // 8] |= 0x80 >> position % 8
    return bytes(bits)


def listed(*positions: int, purpose: object = "revocation", **more: object) -> dict[str, object]:
    subject = {"type": "BitstringStatusList", "statusPurpose": purpose, "encodedList": packed(bits_with(*positions))}
    return {"id": LIST_ID, "type": ["VerifiableCredential", status.LIST_TYPE], "credentialSubject": subject} | more


def credential(position: object = "94567", purpose: object = "revocation", **more: object) -> dict[str, object]:
    entry = {
        "type": "BitstringStatusListEntry",
        "statusPurpose": purpose,
        "statusListIndex": position,
        "statusListCredential": LIST_ID,
    }
    return {"credentialStatus": entry | more}


def answer(document, *given, signer=ISSUER):
    return [(check.verdict.value, check.reason) for check in status.check_status(document, signer, given)]


def own(document):
    return status.StatusList(document, ISSUER)


@pytest.mark.parametrize("position", [0, 1, 7, 8, 94567, 131071])
def test_a_status_that_is_set_is_found_and_its_neighbours_are_not(position: int) -> None:
    bits = status.decode_list(packed(bits_with(position)))
    assert status.is_set(bits, position)
    assert not any(status.is_set(bits, near) for near in (position - 1, position + 1) if 0 <= near < 131072)


def test_the_leftmost_bit_is_the_first() -> None:
    assert status.is_set(b"\x80" + bytes(9), 0)
    assert status.is_set(b"\x01" + bytes(9), 7)


@pytest.mark.parametrize("position", [-1, 8 * status.SHORTEST_LIST, 10**17])
def test_beyond_the_list_is_refused(position: int) -> None:
    with pytest.raises(InputError) as told:
        status.is_set(bytes(status.SHORTEST_LIST), position)
    assert told.value.code == "status_out_of_range"


WHOLE = packed(bits_with(5))


@pytest.mark.parametrize(
    ("encoded", "code"),
    [
        ("", "status_list_malformed"),
        (WHOLE[1:], "status_list_malformed"),
        ("z" + WHOLE[1:], "status_list_malformed"),
        (WHOLE + "=", "status_list_malformed"),
        (WHOLE + " ", "status_list_malformed"),
        (WHOLE[:20], "status_list_malformed"),
        (WHOLE[:30] + "A" + WHOLE[31:], "status_list_malformed"),
        ("u\u00e9", "status_list_malformed"),
        ("u" + base64.urlsafe_b64encode(bytes(20_000)).decode().rstrip("="), "status_list_malformed"),
        (packed(bytes(status.SHORTEST_LIST - 1)), "status_list_short"),
        (packed(b""), "status_list_short"),
        (packed(bytes(status.LARGEST_LIST + 1)), "status_list_bomb"),
    ],
)
def test_what_is_no_list_is_refused_by_name(encoded: str, code: str) -> None:
    with pytest.raises(InputError) as told:
        status.decode_list(encoded)
    assert told.value.code == code


def test_two_streams_in_one_are_refused() -> None:
    twice = gzip.compress(bytes(status.SHORTEST_LIST)) * 2
    with pytest.raises(InputError, match="follows"):
        status.decode_list("u" + base64.urlsafe_b64encode(twice).decode().rstrip("="))


def test_a_bomb_takes_no_memory() -> None:
    import tracemalloc

    bomb = packed(bytes(256 << 20))
    tracemalloc.start()
    with pytest.raises(InputError):
        status.decode_list(bomb)
    assert tracemalloc.get_traced_memory()[1] < 4 * status.LARGEST_LIST
    tracemalloc.stop()


def test_largest_list_is_read() -> None:
    assert len(status.decode_list(packed(bytes(status.LARGEST_LIST)))) == status.LARGEST_LIST


def test_verdicts() -> None:
    assert answer({}) == []
    assert answer(credential()) == [("indeterminate", "cannot_be_told_offline")]
    assert answer(credential(), own(listed(5))) == [("passed", "ok")]
    assert answer(credential(), own(listed(94567))) == [("failed", "revoked")]
    suspended = listed(94567, purpose=["suspension", "revocation"])
    assert answer(credential(purpose="suspension"), own(suspended)) == [("failed", "suspended")]
    assert answer(credential(), own(listed(94567, purpose="suspension"))) == [
        ("indeterminate", "status_purpose_differs")
    ]
    assert answer(credential(), own(listed(94567, id="urn:other"))) == [("indeterminate", "cannot_be_told_offline")]
    assert answer(credential("131072"), own(listed())) == [("indeterminate", "status_out_of_range")]


def test_only_the_issuers_own_list_counts() -> None:
    assert answer(credential(), status.StatusList(listed(94567), OTHER)) == [
        ("indeterminate", "status_list_of_another")
    ]
    assert answer(credential(), status.StatusList(listed(), None)) == [("indeterminate", "status_list_unverified")]
    assert answer(credential(), own(listed()), signer=None) == [("indeterminate", "status_list_of_another")]
    # Another's list, or one that cannot be read, hides nothing of what the issuer's own says.
    short = listed() | {"credentialSubject": listed()["credentialSubject"] | {"encodedList": packed(b"")}}
    given = (status.StatusList(listed(), OTHER), own(short), own(listed()), own(listed(94567)))
    assert answer(credential(), *given) == [("failed", "revoked")]
    assert answer(credential(), *given[:3]) == [("indeterminate", "status_list_short")]


def test_a_suspension_can_be_lifted_and_an_old_list_does_not_bring_it_back() -> None:
    early, late = ("2026-01-01T00:00:00+02:00", "2025-12-31T22:30:00Z")
    for purpose, said in (("suspension", ("passed", "ok")), ("revocation", ("failed", "revoked"))):
        document = credential(purpose=purpose)
        set_before = own(listed(94567, purpose=purpose, validFrom=early))
        lifted = own(listed(purpose=purpose, validFrom=late))
        assert answer(document, set_before, lifted) == answer(document, lifted, set_before) == [said]
    undated = own(listed(94567, purpose="suspension"))
    dated = own(listed(purpose="suspension", validFrom=late))
    assert answer(credential(purpose="suspension"), undated, dated) == [("passed", "ok")]


def test_each_status_is_asked() -> None:
    two = {"credentialStatus": [credential()["credentialStatus"], credential("3")["credentialStatus"]]}
    assert answer(two, own(listed(3))) == [("passed", "ok"), ("failed", "revoked")]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"credentialStatus": None}, ("failed", "status_malformed")),
        ({"credentialStatus": "revoked"}, ("failed", "status_malformed")),
        ({"credentialStatus": [{}] * 101}, ("failed", "status_malformed")),
        (credential(94567), ("failed", "status_malformed")),
        (credential("-1"), ("failed", "status_malformed")),
        (credential("007"), ("failed", "status_malformed")),
        (credential("\u0661"), ("failed", "status_malformed")),
        (credential("9" * 4000), ("failed", "status_malformed")),
        (credential(purpose=7), ("failed", "status_malformed")),
        (credential(purpose="message"), ("indeterminate", "status_unsupported")),
        (credential(statusSize=2), ("indeterminate", "status_unsupported")),
        (credential(type="StatusList2021Entry"), ("indeterminate", "status_unsupported")),
    ],
)
def test_statuses_of_another_form(document, expected) -> None:
    assert answer(document, own(listed())) == [expected]


def test_no_status_at_all_is_no_status() -> None:
    assert answer({"credentialStatus": []}) == []


def test_a_list_is_checked_for_itself() -> None:
    assert status.check_list(listed(1)).verdict is Verdict.PASSED
    assert status.check_list({"credentialSubject": {}}).reason == "status_list_malformed"
    assert status.check_list({"credentialSubject": {"type": "BitstringStatusList", "encodedList": 3}}).reason == (
        "status_list_malformed"
    )
