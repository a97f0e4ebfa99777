"""JSON whose bytes are signed: reading, RFC 8785 writing, and the test that stored bytes are canonical.

What this program signs is narrower than RFC 8785: no floats, integers within 2^53-1, names in ASCII. On such values
orjson with sorted keys writes the very bytes of rfc8785, many times faster (a property test holds them equal). What
it would write otherwise is told when a document is read; what is found plain stays so in every part.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from hashlib import sha256 as _sha256
from typing import Any, NamedTuple

import msgspec
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
        value = _decode(data)
        written, pretty = _encode_exact(value), _pretty(value)
        if data != written and data.removesuffix(b"\n") != pretty and data != orjson.dumps(value):
            return None
    except _NOT_PLAIN:
        return None
    if b"\n" + b"  " * depth in pretty or not _sorts_alike(written):
        return None
    return Read(value, _PLAIN if _has_odd_name(written) else Writing(encode_trusted, partial(_written, value, written)))


def _written(known: Any, data: bytes, value: Any) -> bytes:
    """Return the bytes of the document that was read, or of a part of it."""
    return data if value is known else encode_trusted(value)


def parse_plain(data: bytes) -> Any | None:
    """Return the value of bytes that are canonical beyond doubt and not nested deep; None where `parse` must say."""
    try:
        value = _decode(data)
        sure = _encode_exact(value) == data and data.count(b"{") + data.count(b"[") <= DEEPEST
    except _NOT_PLAIN:
        return None
    return value if sure and _sorts_alike(data) else None


class Stored(NamedTuple):
    """A value read from bytes that should be canonical."""

    value: Any
    canonical: bool
    """Whether the bytes are the RFC 8785 form of the value."""
    plain: bool
    """Whether `encode_trusted` surely writes the canonical bytes of the value, and of every part of it."""


def read_stored(data: bytes, *, limit: int = LARGEST_DOCUMENT) -> Stored:
    """Return the value of bytes and whether they are canonical, many times faster than `parse` where they surely are.

    What comes back the same from orjson holds no name twice, no lone surrogate, no number that is lost, and is nested
    at most 254 deep; everything else is read strictly. Raises InputError as `parse`.
    """
    if len(data) <= limit:
        try:
            value = _decode(data)
            if _encode_exact(value) == data and _sorts_alike(data):
                return Stored(value, canonical=True, plain=True)
        except _NOT_PLAIN:
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
    written = _surely_written(value)
    return encode_signed(value) if written is None or _has_odd_name(written) else written


encode_trusted = partial(orjson.dumps, option=orjson.OPT_SORT_KEYS)
"""The bytes of `encode_signed` without its check, for values that this program built of str, int, bool, None, list
and dict with ASCII names itself, and for those that were read and found so."""


Fragment = orjson.Fragment
"""Bytes of `encode_trusted` that stand in a value for what they say: a large part is written once."""


def encode_parsed(value: Any) -> bytes:
    """Return the bytes of `encode` for a value that `parse` returned, many times faster where that is certain."""
    written = _surely_written(value)
    return encode(value) if written is None else written


UNSURE = Writing(encode_parsed, encode_signed_parsed)
"""For any value that `parse` returned: each part is looked through when it is written."""
_PLAIN = Writing(encode_trusted, encode_signed_parsed)

_encode_exact = partial(orjson.dumps, option=orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER)


def _refuse_float(text: str) -> float:
    raise ValueError(text)


_decode = msgspec.json.Decoder(float_hook=_refuse_float).decode
"""Reads JSON as orjson does and as fast, and refuses numbers that are not whole: orjson writes those otherwise than
RFC 8785 does. It takes more than is JSON, which does not come back the same from `_encode_exact`."""
_NOT_PLAIN = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, TypeError)
"""What `_decode` and `_encode_exact` raise."""


def _surely_written(value: Any) -> bytes | None:
    """Return the canonical bytes of a value where orjson surely writes them; None where it may not.

    Of what JSON can say, orjson and RFC 8785 differ in floats, in integers that doubles cannot hold, and in the order
    of names beyond the BMP alone. A name may be suspected for nothing: then the slower way is taken.
    """
    try:
        written = _encode_exact(value)
        _decode(written)
    except _NOT_PLAIN:
        return None
    return written if _sorts_alike(written) else None


_BEYOND_BMP = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4")
"""How characters begin, in UTF-8, that are two units in UTF-16, by which RFC 8785 sorts."""
_LOOKED_AT_ONCE = 4096
_MOST_LOOKED_AT = 64
"""Texts with other characters than ASCII in which the name is looked for; of more nothing is said."""


def _sorts_alike(written: bytes) -> bool:
    """Tell whether names are surely sorted as RFC 8785 sorts them."""
    if written.isascii() or not any(lead in written for lead in _BEYOND_BMP):
        return True
    return not _has_odd_name(written)


def _has_odd_name(written: bytes) -> bool:
    """Tell whether a text with other characters than ASCII may be a name: a colon follows the mark that ends it."""
    if written.isascii():
        return False
    at = 0
    for _ in range(_MOST_LOOKED_AT):
        at = _beyond_ascii(written, at)
        if at < 0:
            return False
        end = written.find(b'"', at)
        if written[end + 1 : end + 2] == b":" or written[end - 1 : end] == b"\\":  # perhaps it does not end there
            return True
        at = end
    return True


def _beyond_ascii(written: bytes, at: int) -> int:
    """Return where the next character stands that is not ASCII, -1 where there is none."""
    while at < len(written):
        try:
            written[at : at + _LOOKED_AT_ONCE].decode("ascii")
        except UnicodeDecodeError as error:
            return at + error.start
        at += _LOOKED_AT_ONCE
    return -1


def is_canonical(data: bytes) -> bool:
    """Tell whether bytes are the RFC 8785 form of what they say; never raises."""
    try:
        written = _encode_exact(_decode(data))
        if _sorts_alike(written):
            return written == data
    except _NOT_PLAIN:
        pass
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
