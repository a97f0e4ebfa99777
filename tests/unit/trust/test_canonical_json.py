"""Strict reading and canonical writing of JSON."""

from __future__ import annotations

import time
from typing import Any

import pytest

from passport_app.domain.errors import InputError
from passport_app.trust import canonical

REFUSED = {
    b'{"a":1,"a":1}': "duplicate_name",
    b'{"a":1,"\\u0061":1}': "duplicate_name",
    b'[{"x":{"b":1,"b":2}}]': "duplicate_name",
    b"NaN": "not_a_number",
    b"[-Infinity]": "not_a_number",
    b"1e400": "number_too_large",
    b"-1e400": "number_too_large",
    b"9007199254740992": "integer_too_large",
    b"-9007199254740992": "integer_too_large",
    b"1" * 4000: "integer_too_large",
    b"0." + b"1" * 4000: "number_too_long",
    b'"\\ud800"': "lone_surrogate",
    b'{"\\udfff":1}': "lone_surrogate",
    b'"\\udc00\\ud800"': "lone_surrogate",
    b'"\xed\xa0\x80"': "not_utf8",
    b'"\xc0\xaf"': "not_utf8",
    b"\xef\xbb\xbf{}": "byte_order_mark",
    b"\xff\xfe{\x00}\x00": "byte_order_mark",
    b"{} {}": "trailing_bytes",
    b"{}\x00": "trailing_bytes",
    b"": "not_json",
    b"{'a':1}": "not_json",
    b'"\x00"': "not_json",
    b"[1,]": "not_json",
    b"[01]": "not_json",
    b"[+6]": "not_json",
    b"[\xef\xbc\x96]": "not_json",
    b"[" * 65 + b"]" * 65: "too_deep",
    b"[" * 10_000: "too_deep",
    b'{"a":' * 10_000: "too_deep",
    b"[" * 10_000 + b"]" * 10_000: "too_deep",
}


@pytest.mark.parametrize(("data", "code"), REFUSED.items(), ids=lambda v: repr(v[:24]))
def test_what_is_not_strict_json_is_refused_each_with_its_own_code(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        canonical.parse(data)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b' {"a" : [1, 2.5, null, true]} \n', {"a": [1, 2.5, None, True]}),
        (b"9007199254740991", 2**53 - 1),
        (b'"\\ud83d\\ude02"', "\U0001f602"),
        (b"[" * 64 + b"]" * 64, None),
        (b"1E2", 100.0),
        (b"-0", 0),
    ],
)
def test_strict_json_is_read(data: bytes, value: Any) -> None:
    read = canonical.parse(data)
    assert value is None or read == value


def test_limits_are_those_asked_for() -> None:
    with pytest.raises(InputError) as caught:
        canonical.parse(b"[1,2]", limit=4)
    assert caught.value.code == "too_large"
    with pytest.raises(InputError) as caught:
        canonical.parse(b"[[1]]", depth=1)
    assert caught.value.code == "too_deep"
    assert canonical.parse(b"[[1]]", depth=2) == [[1]]


@pytest.mark.parametrize(
    "data",
    [
        b'"' + b"a" * 4_000_000 + b'"',
        b'"' + b'\\"' * 2_000_000,
        b"9" * 4_000_000,
        b"0." + b"9" * 4_000_000,
        b"[" * 4_000_000,
        b'{"a":' * 800_000,
        b"[" + b"\n" * 4_000_000,
        b'"' + b"\\u0061" * 600_000 + b'"',
    ],
    ids=["text", "quotes", "digits", "decimals", "brackets", "braces", "lines", "escapes"],
)
def test_hostile_megabytes_take_linear_time(data: bytes) -> None:
    started = time.process_time()
    try:
        canonical.parse(data)
    except InputError as error:
        assert error.code
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (1.0, "float_in_signed"),
        ({"a": [float("nan")]}, "float_in_signed"),
        (2**53, "integer_too_large"),
        ([-(2**53)], "integer_too_large"),
        ({"é": 1}, "name_not_ascii"),
        ({1: 1}, "name_not_ascii"),
        ("\ud800", "lone_surrogate"),
        ({"a": ["x\udfff"]}, "lone_surrogate"),
        ({"a": {1}}, "not_encodable"),
        (b"bytes", "not_encodable"),
    ],
)
def test_what_may_not_be_signed_is_refused(value: Any, code: str) -> None:
    with pytest.raises(InputError) as caught:
        canonical.encode_signed(value)
    assert caught.value.code == code


def test_a_value_nested_too_deep_is_not_signed() -> None:
    value: Any = 1
    for _ in range(64):
        value = [value]
    assert canonical.encode_signed(value) == b"[" * 64 + b"1" + b"]" * 64
    with pytest.raises(InputError, match="64"):
        canonical.encode_signed([value])


def test_names_sort_by_utf_16_and_texts_escape_least() -> None:
    assert canonical.encode({"\ufb33": 1, "\U0001f602": 2}) == '{"\U0001f602":2,"\ufb33":1}'.encode()
    assert (
        canonical.encode_signed({"b": "\x1f\u2028\x7f/é", "a": None}) == '{"a":null,"b":"\\u001f\u2028\x7f/é"}'.encode()
    )
    with pytest.raises(InputError):
        canonical.encode({"\ud800": 1})
    with pytest.raises(InputError):
        canonical.encode(float("inf"))


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b'{"a":1,"b":[]}', True),
        (b'{"b":1,"a":1}', False),
        (b'{"a": 1}', False),
        (b'{"a":1}\n', False),
        (b'{"a":1,"a":1}', False),
        (b'"\\u0061"', False),
        (b'"\\u001F"', False),
        (b"1.5", True),
        (b"1.0", False),
        (b"1e+30", True),
        (b"1e30", False),
        (b"-0", False),
        (b"[" * 300 + b"]" * 300, False),
        ('{"\U0001f602":2,"\ufb33":1}'.encode(), True),
        ('{"\ufb33":1,"\U0001f602":2}'.encode(), False),
        (b"9007199254740993", False),
        (b"\xff", False),
        (b"", False),
    ],
)
def test_canonical_bytes_are_told_from_others(data: bytes, answer: bool) -> None:
    assert canonical.is_canonical(data) is answer
