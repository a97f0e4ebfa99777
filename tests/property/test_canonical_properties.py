"""orjson and rfc8785 write the same bytes for all that we sign; canonical bytes are a fixed point."""

from __future__ import annotations

import json
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.errors import InputError
from passport_app.trust import canonical, strict

SAFE = 2**53 - 1
ascii_names = st.text(st.characters(max_codepoint=127), max_size=6)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
scalars = st.none() | st.booleans() | st.integers(-SAFE, SAFE) | texts
signable = st.recursive(
    scalars, lambda v: st.lists(v, max_size=4) | st.dictionaries(ascii_names, v, max_size=4), max_leaves=20
)
any_json = st.recursive(
    scalars | st.floats(allow_nan=False, allow_infinity=False),
    lambda v: st.lists(v, max_size=4) | st.dictionaries(texts, v, max_size=4),
    max_leaves=20,
)


@given(signable)
def test_what_we_sign_is_rfc_8785(value: Any) -> None:
    data = rfc8785.dumps(value)
    assert canonical.encode_signed(value) == data == canonical.encode_trusted(value)
    assert canonical.is_canonical(data)
    assert canonical.parse(data) == value


@given(any_json, st.data())
def test_canonical_is_what_reading_and_writing_leaves_as_it_is(value: Any, data: st.DataObject) -> None:
    written = canonical.encode(value)
    assert canonical.encode_parsed(value) == written
    position = data.draw(st.integers(0, len(written)))
    meddled = (
        written[:position] + data.draw(st.sampled_from([b"", b" ", b"0", b'"', b"a", b".", b","])) + written[position:]
    )
    for candidate in (written, meddled):
        try:
            expected = canonical.encode(canonical.parse(candidate, depth=254)) == candidate
        except InputError:
            expected = False
        assert canonical.is_canonical(candidate) is expected


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert canonical.is_canonical(data) in (True, False)
    try:
        canonical.parse(data)
    except InputError as error:
        assert error.code


def _strictly(data, depth):
    """What the strict reader alone makes of a document."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(canonical, "_read_fast", lambda *_: None)
        return _outcome(data, depth)


def _outcome(data, depth):
    try:
        return repr(canonical.parse(data, depth=depth))  # 1, 1.0 and True are told apart by how they are written
    except InputError as error:
        return error.code


_ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)  # `parse` returns neither
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


@given(value=_ANY, indent=st.sampled_from([None, 2]), depth=st.integers(1, 6), end=st.sampled_from(["", "\n", "\n\n"]))
def test_the_fast_way_to_read_is_the_strict_one(value, indent, depth, end):
    separators = (",", ":") if indent is None else None
    data = (json.dumps(value, ensure_ascii=False, indent=indent, separators=separators) + end).encode("utf-8")
    assert _outcome(data, depth) == _strictly(data, depth)


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":1}', '{"a":1,"\\u0061":2}', '["\\ud800"]', "[-0]", "[1e400]", "[1E2]", '{"a":NaN}',
        '{"":9007199254740993}', "[" * 80 + "]" * 80, '[{"é":1}]', '["\\u00e9"]',
    ],
)  # fmt: skip
def test_what_is_refused_is_refused_by_both_ways(text):
    data = text.encode("utf-8")
    assert _outcome(data, 64) == _strictly(data, 64)


@given(value=_ANY)
def test_the_fast_way_to_sign_what_was_read_is_the_strict_one(value):
    def outcome(encode):
        try:
            return encode(value)
        except InputError as error:
            return error.code

    assert outcome(canonical.encode_signed_parsed) == outcome(canonical.encode_signed)


def _parts(value):
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _parts(inner)


def _said(act, value):
    try:
        return act(value)
    except InputError as error:
        return error.code


_DOUBTFUL = [
    "[1e16]", "[5.0]", '{"a":1e-7}', "[[-0.5]]", '{"a":[],"b":-1.5}', "1.5", "-1", '{"a":true,"b":"did:key:e"}',
    '{"\U0001f600":1,"\uffff":2}', '{"a":"\U0001f600"}', '{"é":1}', '{"é\\":":1}', '{"\\"é\\"":[2]}',
    '["é:",",e","\\":."]',
    '{"a":["é"],"b":{"c":"—"}}', '{"a":9007199254740991}', '{"a":"x,.5"}', '{"a\\\\":"é\\\\"}',
]  # fmt: skip


@pytest.mark.parametrize("text", _DOUBTFUL)
def test_how_a_document_is_written_is_told_once_for_every_part_of_it(text):
    _every_part_is_written_as_by_the_slow_way(text.encode("utf-8"))


@given(value=_ANY)
def test_how_any_document_is_written_is_told_once_for_every_part_of_it(value):
    _every_part_is_written_as_by_the_slow_way(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _every_part_is_written_as_by_the_slow_way(data):
    try:
        value, writing = canonical.read(data)
    except InputError:
        return
    for part in _parts(value):
        assert _said(writing.canonical, part) == _said(canonical.encode, part)
        assert _said(writing.signed, part) == _said(canonical.encode_signed, part)


@given(value=_ANY)
def test_what_is_read_as_plain_is_what_the_strict_way_reads(value):
    data = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    plain = canonical.parse_plain(data)
    assert plain is None or (canonical.is_canonical(data) and repr(plain) == repr(_strict_value(data)))


def test_ordinary_documents_are_plain():
    signed = '{"a":{"checkpoint":"origin\\n7\\n\\n— name K=\\n","b":[{"c":"did:key:z6","d":true}]},"e":"1.5, 2e"}'
    assert canonical.read(signed.encode()).writing.signed is not canonical.encode_signed_parsed
    assert canonical.parse_plain(b'{"a":[1,true,null,"1.5",",x"],"b":"did:key:z6"}') is not None
    deep = b"[" * (canonical.DEEPEST + 2) + b"]" * (canonical.DEEPEST + 2)
    assert canonical.parse_plain(deep) is None and canonical.parse_plain(b"[1.5]") is None


def _strict_value(data):
    return strict.read(data, canonical.DEEPEST)
