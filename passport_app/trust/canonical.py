"""JSON whose bytes are signed: reading, RFC 8785 writing, and the test that stored bytes are canonical.

What this program signs is narrower than RFC 8785: no floats, integers within 2^53-1, names in ASCII. On such values
orjson with sorted keys writes the very bytes of rfc8785, many times faster (a property test holds them equal). A
document is looked through once for what it writes otherwise; what is found plain stays so in every part.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from hashlib import sha256 as _sha256
from typing import Any, NamedTuple

import orjson
import rfc8785

from passport_app.domain.errors import InputError
from passport_app.trust import strict
from passport_app.trust.strict import LARGEST_INTEGER

LARGEST_DOCUMENT = 16 * 1024 * 1024
DEEPEST = 64
_DEEPEST_OF_ORJSON = 254


def sha256(data: bytes) -> bytes:
    """Return the SHA-256 digest of bytes."""
    return _sha256(data).digest()


class Writing(NamedTuple):
    """How a document that was read, and every part of it, is written."""

    canonical: Callable[[Any], bytes]
    """Returns the bytes of `encode`, and raises as it does."""
    signed: Callable[[Any], bytes]
    """Returns the bytes of `encode_signed`, and raises as it does."""


class Read(NamedTuple):
    """A value read strictly, and how it is written."""

    value: Any
    writing: Writing


def parse(data: bytes, *, limit: int = LARGEST_DOCUMENT, depth: int = DEEPEST) -> Any:
    """Return the value of a JSON document from outside; see `read`."""
    return read(data, limit=limit, depth=depth).value


def read(data: bytes, *, limit: int = LARGEST_DOCUMENT, depth: int = DEEPEST) -> Read:
    """Return the value of a JSON document from outside, read strictly (RFC 8259, I-JSON of RFC 7493).

    Takes at most `limit` bytes, nested at most `depth` deep, in time linear in its length.
    Raises InputError: `too_large`, `byte_order_mark`, `not_utf8`, `not_json`, `trailing_bytes`, `duplicate_name`,
    `not_a_number`, `number_too_large`, `number_too_long`, `integer_too_large`, `lone_surrogate`, `too_deep`.
    """
    if len(data) > limit:
        raise InputError("too_large", f"The JSON has {len(data)} bytes; at most {limit} are read.")
    return _read_fast(data, depth) or Read(strict.read(data, depth), UNSURE)


_pretty = partial(orjson.dumps, option=orjson.OPT_INDENT_2)


def _read_fast(data: bytes, depth: int) -> Read | None:
    """Return the value of a document that orjson writes again as it was, so that nothing strict is needed to read it.

    What comes back the same, in one line or indented by two, holds no name twice, no lone surrogate, no escape that
    is not needed; numbers in doubt and deep nesting are left to the strict way.
    """
    try:
        value = orjson.loads(data)
        plain = _looked_through(value)
        if plain is None:
            return None
        pretty = _pretty(value)
        if data != plain.data and data.removesuffix(b"\n") != pretty and data != orjson.dumps(value):
            return None
    except (orjson.JSONDecodeError, TypeError):
        return None
    if b"\n" + b"  " * depth in pretty:
        return None
    return Read(value, _PLAIN if plain.odd_names else Writing(encode_trusted, partial(_written, value, plain.data)))


def _written(known: Any, data: bytes, value: Any) -> bytes:
    """Return the bytes of the document that was read, or of a part of it."""
    return data if value is known else encode_trusted(value)


def parse_plain(data: bytes) -> Any | None:
    """Return the value of bytes that are canonical beyond doubt and not nested deep; None where `parse` must say."""
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError:
        return None
    plain = _looked_through(value)
    sure = plain is not None and plain.data == data and data.count(b"{") + data.count(b"[") <= DEEPEST
    return value if sure else None


class Stored(NamedTuple):
    """A value read from bytes that should be canonical."""

    value: Any
    canonical: bool
    """Whether the bytes are the RFC 8785 form of the value."""
    plain: bool
    """Whether `encode_trusted` surely writes the canonical bytes of the value, and of every part of it."""


def parse_stored(data: bytes, *, limit: int = LARGEST_DOCUMENT) -> Any:
    """Return the value of bytes that should be canonical; see `read_stored`."""
    return read_stored(data, limit=limit).value


def read_stored(data: bytes, *, limit: int = LARGEST_DOCUMENT) -> Stored:
    """Return the value of bytes and whether they are canonical, many times faster than `parse` where they surely are.

    What comes back the same from orjson holds no name twice, no lone surrogate, no number that is lost, and is nested
    at most 254 deep; everything else is read strictly. Raises InputError as `parse`.
    """
    if len(data) <= limit:
        try:
            value = orjson.loads(data)
            plain = _looked_through(value)
            if plain is not None and plain.data == data:
                return Stored(value, canonical=True, plain=True)
        except (orjson.JSONDecodeError, TypeError):
            pass  # `parse` says what is wrong
    return Stored(parse(data, limit=limit), is_canonical(data), plain=False)


parse_trusted = orjson.loads
"""The value of bytes that `read_stored` found canonical before."""


def encode(value: Any) -> bytes:
    """Return the canonical bytes of any JSON value that RFC 8785 can encode; InputError `not_encodable` else."""
    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise InputError("not_encodable", f"The value has no canonical JSON: {error}.") from None
    except RecursionError:
        raise strict.too_deep(DEEPEST) from None


def encode_signed(value: Any) -> bytes:
    """Return the canonical bytes of a value that is to be signed, after checking that it may be.

    Raises InputError: `float_in_signed`, `integer_too_large`, `name_not_ascii`, `lone_surrogate`, `too_deep`,
    `not_encodable` (another type than str, int, bool, None, list, tuple, dict).
    """
    _check_signable(value)
    try:
        return encode_trusted(value)
    except TypeError:
        # All else was checked: only a string that has no UTF-8 is left.
        raise strict.lone_surrogate() from None


def encode_signed_parsed(value: Any) -> bytes:
    """Return the bytes of `encode_signed` for a value that `parse` returned, many times faster where that is certain.

    Raises as `encode_signed`.
    """
    plain = _looked_through(value)
    return encode_signed(value) if plain is None or plain.odd_names else plain.data


encode_trusted = partial(orjson.dumps, option=orjson.OPT_SORT_KEYS)
"""The bytes of `encode_signed` without its check, for values that this program built of str, int, bool, None, list
and dict with ASCII names itself, and for those that were read and found so."""


Fragment = orjson.Fragment
"""Bytes of `encode_trusted` that stand in a value for what they say: a large part is written once."""


def encode_parsed(value: Any) -> bytes:
    """Return the bytes of `encode` for a value that `parse` returned, many times faster where that is certain."""
    plain = _looked_through(value)
    return encode(value) if plain is None else plain.data


UNSURE = Writing(encode_parsed, encode_signed_parsed)
"""For any value that `parse` returned: each part is looked through when it is written."""
_PLAIN = Writing(encode_trusted, encode_signed_parsed)

_encode_exact = partial(orjson.dumps, option=orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER)


class _Plain(NamedTuple):
    data: bytes
    """The canonical bytes of a value."""
    odd_names: bool
    """Whether a name may hold more than ASCII."""


def _looked_through(value: Any) -> _Plain | None:
    """Return the canonical bytes of a value where orjson surely writes them; None where it may not.

    Of what JSON can say, orjson and RFC 8785 differ in floats, in integers that doubles cannot hold, and in the order
    of names beyond the BMP alone. A text may look like one of these: then the slower way is taken for nothing.
    """
    try:
        data: bytes = _encode_exact(value)
    except TypeError:
        return None
    if type(value) is float:
        return None
    # Digits and most letters away, a float begins with its point or exponent where a value begins; a colon before
    # a value follows the quotation mark of a name. Plain bytes are looked for ten times as fast as expressions.
    left = data.translate(_MARKS, _UNMARKED)
    if b'":.' in left or b",." in left or b"\0" in left:
        return None
    return _Plain(data, _has_odd_name(left))


def _has_odd_name(left: bytes) -> bool:
    """Tell whether a text with other characters than ASCII may be a name: a colon follows the mark that ends it."""
    at = left.find(b"\1")
    while at >= 0:
        end = left.find(b'"', at)
        if left[end + 1 : end + 2] == b":" or left[end - 1 : end] == b"\\":  # perhaps it does not end there
            return True
        at = left.find(b"\1", end)
    return False


def _marks() -> tuple[bytes, bytes]:
    """Return a table that makes points of exponents, commas of brackets, 0 of what begins a character beyond the BMP
    and 1 of all else that is not ASCII; and what to leave away."""
    # Some letters stay: f and u, or `true` and `false` would begin with their e; d, h, u, or the text `did:key:...`
    # would with its colon; n, that follows a backslash at the end of every checkpoint; blanks, for what follows a comma
    # in a text. The fewer are left, the sooner they are looked through.
    kept = set(b'eE.,[": \\dfhnu') | set(range(0x80, 0x100))
    table = bytearray(range(256))
    table[ord("e")] = table[ord("E")] = ord(".")
    table[ord("[")] = ord(",")
    table[0x80:] = bytes(0 if 0xF0 <= byte <= 0xF4 else 1 for byte in range(0x80, 0x100))
    return bytes(table), bytes(sorted(set(range(256)) - kept))


_MARKS, _UNMARKED = _marks()


def is_canonical(data: bytes) -> bool:
    """Tell whether bytes are the RFC 8785 form of what they say; never raises."""
    try:
        plain = _looked_through(orjson.loads(data))
    except orjson.JSONDecodeError:
        plain = None
    if plain is not None:
        return plain.data == data
    try:
        return encode(parse(data, limit=len(data), depth=_DEEPEST_OF_ORJSON)) == data
    except InputError:
        return False


def _check_signable(value: Any) -> None:
    for items in strict.levels(value, DEEPEST):
        for item in items:
            kind = type(item)
            if kind is str or item is None or kind is bool or kind is list or kind is tuple:
                continue
            if kind is int:
                if not -LARGEST_INTEGER <= item <= LARGEST_INTEGER:
                    raise InputError("integer_too_large", f"An integer of {item.bit_length()} bits cannot be signed.")
            elif kind is dict:
                _check_names(item)
            elif kind is float:
                raise InputError("float_in_signed", f"{item!r} is a float; what is signed holds integers and texts.")
            else:
                raise InputError("not_encodable", f"A value of type {kind.__name__} has no place in signed JSON.")


def _check_names(item: dict[Any, Any]) -> None:
    for name in item:
        if type(name) is not str or not name.isascii():
            raise InputError("name_not_ascii", f"The name {name!r} is not ASCII text; what is signed has no other.")
