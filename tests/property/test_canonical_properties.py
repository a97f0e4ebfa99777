"""orjson and rfc8785 write the same bytes for all that we sign; canonical bytes are a fixed point."""

from __future__ import annotations

from typing import Any

import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.errors import InputError
from passport_app.trust import canonical

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
