"""JSON whose bytes are signed: strict reading, RFC 8785 writing, and the test that stored bytes are canonical.

What this program signs is narrower than RFC 8785: no floats, integers within 2^53-1, names in ASCII. On such values
orjson with sorted keys writes the very bytes of rfc8785, many times faster (a property test holds them equal).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from hashlib import sha256 as _sha256
from math import isinf
from typing import Any, NamedTuple, NoReturn

import orjson
import rfc8785

from passport_app.domain.errors import InputError

LARGEST_DOCUMENT = 16 * 1024 * 1024
DEEPEST = 64
LARGEST_INTEGER = 2**53 - 1
_LONGEST_NUMBER = 1100  # the exact decimals of the smallest double need 1 077 characters
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def sha256(data: bytes) -> bytes:
    """Return the SHA-256 digest of bytes."""
    return _sha256(data).digest()


def parse(data: bytes, *, limit: int = LARGEST_DOCUMENT, depth: int = DEEPEST) -> Any:
    """Return the value of a JSON document from outside, read strictly (RFC 8259, I-JSON of RFC 7493).

    Takes at most `limit` bytes, nested at most `depth` deep, in time linear in its length.
    Raises InputError: `too_large`, `byte_order_mark`, `not_utf8`, `not_json`, `trailing_bytes`, `duplicate_name`,
    `not_a_number`, `number_too_large`, `number_too_long`, `integer_too_large`, `lone_surrogate`, `too_deep`.
    """
    if len(data) > limit:
        raise InputError("too_large", f"The JSON has {len(data)} bytes; at most {limit} are read.")
    fast = _parse_fast(data, depth)
    if fast is not _NOT_SURE:
        return fast
    if data.startswith(_BYTE_ORDER_MARKS):
        raise InputError("byte_order_mark", "The JSON begins with a byte order mark; save it as plain UTF-8.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("not_utf8", f"The JSON is not UTF-8 at byte {error.start}.") from None
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _not_json(error) from None
    except RecursionError:
        raise _too_deep(depth) from None
    # Raw UTF-8 holds no surrogates: only an escape can have made one.
    _check_tree(value, depth, surrogates="\\ud" in text or "\\uD" in text)
    return value


_NOT_SURE = object()
_pretty = partial(orjson.dumps, option=orjson.OPT_INDENT_2)


def _parse_fast(data: bytes, depth: int) -> Any:
    """Return the value of a document that orjson writes again as it was, so that nothing strict is needed to read it.

    What comes back the same, in one line or indented by two, holds no name twice, no lone surrogate, no escape that
    is not needed; numbers in doubt and deep nesting are left to the strict way.
    """
    try:
        value = orjson.loads(data)
        pretty = _pretty(value)
        if orjson.dumps(value) != data and data.removesuffix(b"\n") != pretty:
            return _NOT_SURE
        sure = b"\n" + b"  " * depth not in pretty and not _in_doubt(encode_trusted(value))
    except (orjson.JSONDecodeError, TypeError):
        return _NOT_SURE
    return value if sure else _NOT_SURE


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
    if len(data) <= limit and not _in_doubt(data):
        try:
            value = orjson.loads(data)
            if encode_trusted(value) == data:
                return Stored(value, canonical=True, plain=True)
        except (orjson.JSONDecodeError, TypeError):
            pass  # `parse` says what is wrong
    return Stored(parse(data, limit=limit), is_canonical(data), plain=False)


def encode(value: Any) -> bytes:
    """Return the canonical bytes of any JSON value that RFC 8785 can encode; InputError `not_encodable` else."""
    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise InputError("not_encodable", f"The value has no canonical JSON: {error}.") from None
    except RecursionError:
        raise _too_deep(DEEPEST) from None


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
        raise _lone_surrogate() from None


def encode_signed_parsed(value: Any) -> bytes:
    """Return the bytes of `encode_signed` for a value that `parse` returned, many times faster where that is certain.

    Raises as `encode_signed`.
    """
    try:
        data: bytes = encode_trusted(value)
    except TypeError:
        return encode_signed(value)
    if _in_doubt(data) or (not data.isascii() and _NAME_NOT_ASCII.search(data)):
        return encode_signed(value)
    return data


_NAME_NOT_ASCII = re.compile(rb'[\x80-\xff](?:[^"\\]|\\.)*":', re.DOTALL)
"""In a text, before the quotation mark that ends it and a colon: what it is in is a name."""
encode_trusted = partial(orjson.dumps, option=orjson.OPT_SORT_KEYS)
"""The bytes of `encode_signed` without its check, for values that this program built of str, int, bool, None, list
and dict with ASCII names itself."""


def encode_parsed(value: Any) -> bytes:
    """Return the bytes of `encode` for a value that `parse` returned, many times faster where that is certain."""
    try:
        data = encode_trusted(value)
    except TypeError:
        return encode(value)
    return encode(value) if _in_doubt(data) else data


_NUMBERS_IN_DOUBT = tuple(
    # A colon before a number follows the quotation mark of a name; one inside a text (`urn:uuid:5e...`) does not.
    # One expression for each beginning is twice as fast as one for all: each is looked for as plain bytes.
    re.compile(before + rb"-?(?:[0-9]+[.eE]|[0-9]{16})").search
    for before in (rb'":', rb",", rb"\[")
)
_NAME_IN_DOUBT = re.compile(rb"[\xf0-\xf4]")


def _in_doubt(data: bytes) -> bool:
    """Tell whether orjson and RFC 8785 may write a value differently, by the bytes that orjson wrote of it.

    They differ in floats, in integers that doubles cannot hold, and in the order of names beyond the BMP alone. What
    a text holds may look like one of these: then the slower way is taken for nothing, which is no error.
    """
    if not data.isascii() and _NAME_IN_DOUBT.search(data):
        return True
    if data[:1] in b"-0123456789":
        return True
    return any(search(data) for search in _NUMBERS_IN_DOUBT)


def is_canonical(data: bytes) -> bool:
    """Tell whether bytes are the RFC 8785 form of what they say; never raises."""
    if _in_doubt(data):
        try:
            return encode(parse(data, limit=len(data), depth=_DEEPEST_OF_ORJSON)) == data
        except InputError:
            return False
    try:
        return encode_trusted(orjson.loads(data)) == data
    except (orjson.JSONDecodeError, TypeError):
        return False


_DEEPEST_OF_ORJSON = 254


def _levels(value: Any, depth: int) -> Iterator[list[Any]]:
    """Yield the values at each level of nesting, without recursion; InputError `too_deep` beyond `depth` levels."""
    left, items = depth, [value]
    while items:
        yield items
        below: list[Any] = []
        nested = False
        for item in items:
            if isinstance(item, dict):
                nested = True
                below.extend(item.values())
            elif isinstance(item, (list, tuple)):
                nested = True
                below.extend(item)
        if nested and not left:
            raise _too_deep(depth)
        left -= 1
        items = below


def _check_tree(value: Any, depth: int, *, surrogates: bool) -> None:
    """Refuse what is nested too deep and, where there may be any, lone surrogates."""
    for items in _levels(value, depth):
        if surrogates:
            for item in items:
                if isinstance(item, str):
                    _check_text(item)
                elif isinstance(item, dict):
                    for name in item:
                        _check_text(name)


def _check_signable(value: Any) -> None:
    for items in _levels(value, DEEPEST):
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


def _check_text(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise _lone_surrogate() from None


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise InputError("duplicate_name", f"The name {name[:80]!r} occurs twice in one object.")
            seen.add(name)
    return value


def _integer(text: str) -> int | float:
    if text == "-0":
        # A zero with a sign is a float by ECMAScript, so by RFC 8785: what we sign holds none.
        return _float(text)
    if len(text) > 17 or abs(int(text)) > LARGEST_INTEGER:
        raise InputError("integer_too_large", f"The integer {text[:24]} is beyond 2^53-1, so it is not exact in JSON.")
    return int(text)


def _float(text: str) -> float:
    if len(text) > _LONGEST_NUMBER:
        raise InputError("number_too_long", f"A number of {len(text)} characters is not read.")
    value = float(text)
    if isinf(value):
        raise InputError("number_too_large", f"The number {text[:24]} is beyond what JSON numbers can hold.")
    return value


def _constant(text: str) -> NoReturn:
    raise InputError("not_a_number", f"{text} is not JSON.")


_DECODER = json.JSONDecoder(object_pairs_hook=_pairs, parse_int=_integer, parse_float=_float, parse_constant=_constant)


def _not_json(error: json.JSONDecodeError) -> InputError:
    where = f"line {error.lineno}, column {error.colno}"
    if error.msg == "Extra data":
        return InputError("trailing_bytes", f"Something follows the JSON document at {where}.")
    return InputError("not_json", f"This is not JSON at {where}: {error.msg}.")


def _lone_surrogate() -> InputError:
    return InputError("lone_surrogate", "A text holds half of a surrogate pair, which has no UTF-8.")


def _too_deep(depth: int) -> InputError:
    return InputError("too_deep", f"The JSON is nested deeper than {depth} levels.")
