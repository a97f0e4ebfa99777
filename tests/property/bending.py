"""Bends what strangers could send: good examples with bits flipped, parts cut, doubled, spliced, numbers blown up.

Every reader of foreign bytes must answer a bent example with a value or with one of the house's own errors, in bounded
time and memory. `PASSPORT_FUZZ=long` (which is `make fuzz`) tries other examples each time, and many more of them.
"""

from __future__ import annotations

import copy
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Report
from passport_app.services.verify_evidence import verify_evidence

LONG = os.environ.get("PASSPORT_FUZZ") == "long"
MOST_SECONDS = 10.0
"""Of the processor, for one example."""
MOST_BYTES = 1 << 30
"""How far the process may grow while one example is read."""
_HUGE = (b"9" * 400, b"1e999", b"-1", b"18446744073709551616", b"2147483648", b"0", b"0.1", b"NaN")
_PIECES = (
    b"", b"\x00", b"\xff", b"\xff\xfe", b"\xed\xa0\x80", b"\n", b"\r\n", b'"', b"'", b"{", b"[" * 300, b"\\u0000",
    b"null", b"\x80\x80\x80\x80", b"\x30\x84\xff\xff\xff\xff", b"=", b";", b"\t", b"\xc3\x28", b"\xe2\x80\xae", b"\x1a",
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 2**53, 1.5, "", "\u202e", "\ud800", "z", "did:key:z6Mk", "a" * 3000, [], {}, [[]], [None],
    {"": None}, {"id": {}}, [{}], "9999-99-99T99:99:99Z", "0000-00-00", "urn:", "-", "1" * 500,
)  # fmt: skip


def bounded(examples: int) -> Callable[[Any], Any]:
    """Settings of a fuzz test: the same few examples each time in the suite, many new ones in the long profile."""
    return settings(
        max_examples=examples * 40 if LONG else examples,
        derandomize=not LONG,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def bend(data: st.DataObject, good: bytes, others: Sequence[bytes] = ()) -> bytes:
    """Return an example bent one to four times."""
    bent = good
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(bent)))
        end = min(len(bent), start + data.draw(st.integers(0, 40)))
        how = data.draw(st.integers(0, 6))
        if how == 0 and bent:
            place = min(start, len(bent) - 1)
            bent = bent[:place] + bytes([bent[place] ^ 1 << data.draw(st.integers(0, 7))]) + bent[place + 1 :]
        elif how == 1:
            bent = bent[:start] + bent[end:]
        elif how == 2:
            bent = bent[:end] + bent[start:]
        elif how == 3:
            bent = bent[:start]
        elif how == 4:
            other = data.draw(st.sampled_from([good, *others]))
            from_ = data.draw(st.integers(0, len(other)))
            bent = bent[:start] + other[from_ : from_ + 200] + bent[end:]
        elif how == 5:
            bent = _blown_up(bent, start, data.draw(st.sampled_from(_HUGE)))
        else:
            bent = bent[:start] + data.draw(st.sampled_from(_PIECES) | st.binary(max_size=6)) + bent[end:]
    return bent


def _blown_up(text: bytes, start: int, number: bytes) -> bytes:
    """Put another number in the place of the next one."""
    place = next((i for i in range(start, len(text)) if text[i : i + 1].isdigit()), len(text))
    end = place
    while text[end : end + 1].isdigit():
        end += 1
    return text[:place] + number + text[end:]


def bend_value(data: st.DataObject, good: Any) -> Any:
    """Return a copy of a JSON value with one to three of its parts replaced, removed, doubled or exchanged."""
    bent = copy.deepcopy(good)
    for _ in range(data.draw(st.integers(1, 3))):
        holders = list(_holders(bent))
        if not holders:
            return bent
        holder = data.draw(st.sampled_from(holders))
        name = data.draw(st.sampled_from(list(holder) if isinstance(holder, dict) else range(len(holder))))
        how = data.draw(st.integers(0, 3))
        if how == 0:
            del holder[name]
        elif how == 1 and isinstance(holder, list):
            holder.insert(name, copy.deepcopy(holder[name]))
        elif how == 2:
            other = data.draw(st.sampled_from(holders))
            holder[name] = copy.deepcopy(other)
        else:
            holder[name] = copy.deepcopy(data.draw(st.sampled_from(_VALUES)))
    return bent


def as_bytes(value: Any) -> bytes:
    """Write a bent value as JSON, lone surrogates by their escapes."""
    return json.dumps(value).encode("ascii")


def _holders(value: Any) -> list[Any]:
    found, waiting = [], [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict | list):
            if item:
                found.append(item)
            waiting += item.values() if isinstance(item, dict) else item
    return found


def answered(read: Callable[[], Any]) -> str:
    """Read, and return the code of the refusal, or an empty text; anything but the house's own errors comes out."""
    before, grown = time.process_time(), _largest()  # the clock would count what other programs take
    try:
        read()
        code = ""
    except PassportError as error:
        assert error.code and error.message
        code = error.code
    assert time.process_time() - before < MOST_SECONDS, "it took too long"
    assert _largest() - grown < MOST_BYTES, "it took too much memory"
    return code


def _largest() -> int:
    """Return the largest size that this process ever had, in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def judged(*paths: Path) -> list[Report]:
    """Verify bent files and return the reports; whatever they say, each check has a reason."""
    reports: list[Report] = []
    answered(lambda: reports.extend(verify_evidence(paths)))
    assert all(check.reason for report in reports for check in report.checks)
    return reports
