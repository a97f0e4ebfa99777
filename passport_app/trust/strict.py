"""JSON of strangers read strictly (RFC 8259, I-JSON of RFC 7493), by the standard library; each fault has a name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import isinf
from typing import Any, NoReturn

from passport_app.domain.errors import InputError

LARGEST_INTEGER = 2**53 - 1
_LONGEST_NUMBER = 1100  # the exact decimals of the smallest double need 1 077 characters
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read(data: bytes, depth: int) -> Any:
    """Return the value of a JSON document, nested at most `depth` deep; raises InputError as `canonical.parse`."""
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
        raise too_deep(depth) from None
    # Raw UTF-8 holds no surrogates: only an escape can have made one.
    _check_tree(value, depth, surrogates="\\ud" in text or "\\uD" in text)
    return value


def levels(value: Any, depth: int) -> Iterator[list[Any]]:
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
            raise too_deep(depth)
        left -= 1
        items = below


def _check_tree(value: Any, depth: int, *, surrogates: bool) -> None:
    """Refuse what is nested too deep and, where there may be any, lone surrogates."""
    for items in levels(value, depth):
        if surrogates:
            for item in items:
                if isinstance(item, str):
                    _check_text(item)
                elif isinstance(item, dict):
                    for name in item:
                        _check_text(name)


def _check_text(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise lone_surrogate() from None


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


def lone_surrogate() -> InputError:
    """Return the error `lone_surrogate`."""
    return InputError("lone_surrogate", "A text holds half of a surrogate pair, which has no UTF-8.")


def too_deep(depth: int) -> InputError:
    """Return the error `too_deep`."""
    return InputError("too_deep", f"The JSON is nested deeper than {depth} levels.")
