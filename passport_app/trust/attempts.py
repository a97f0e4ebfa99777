"""Wrong passphrases in a row make the next try wait, longer each time, and a restart does not shorten it.

This slows whoever sits at the keyboard. Whoever takes the key file away is slowed by what each guess costs
(`keyfile.Cost`), not by this.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from pathlib import Path

from passport_app.domain.errors import KeyFileError
from passport_app.trust import files

FREE = 4
"""Wrong tries that cost nothing: a person mistypes."""
LONGEST = 300
"""Seconds; never more, so that nobody can lock the owner out."""
_LARGEST = 1024
_here: dict[str, tuple[int, int]] = {}
"""What could not be written down: on a medium that cannot be written to, it counts for this process."""


def check(key_file: Path) -> None:
    """Raise KeyFileError `slow_down` where it is too early for another try."""
    count, at = _read(key_file)
    if at > _now():  # the clock was set back since: the wait begins now, and not when it gets there again
        at = _now()
        _keep(key_file, count, at)
    left = wait(count) - (_now() - at)
    if left > 0:
        text = f"{count} wrong passphrases in a row: {key_file.name} can be tried again in {_told(left)}."
        raise KeyFileError("slow_down", text)


def wait(count: int) -> int:
    """Return how many seconds to wait after so many wrong tries in a row: 2, 4, 8, ... from the fifth on."""
    return 0 if count <= FREE else min(LONGEST, 2 ** min(count - FREE, 16))


def failed(key_file: Path) -> int:
    """Write down that a try was wrong, and return how many seconds to wait for the next."""
    count = _read(key_file)[0] + 1
    _keep(key_file, count, _now())
    return wait(count)


def _keep(key_file: Path, count: int, at: int) -> None:
    _here[str(key_file)] = (count, at)
    with suppress(OSError):
        files.replace(_place(key_file), json.dumps({"wrong": count, "at": at}).encode("ascii"))


def opened(key_file: Path) -> None:
    """Forget wrong tries: it was opened."""
    _here.pop(str(key_file), None)
    with suppress(OSError):
        _place(key_file).unlink(missing_ok=True)


def _place(key_file: Path) -> Path:
    return key_file.with_name(key_file.name + ".tries")


def _read(key_file: Path) -> tuple[int, int]:
    """Return how many tries were wrong in a row, and when the last was; a file that says otherwise counts as one."""
    here = _here.get(str(key_file), (0, 0))
    try:
        with _place(key_file).open("rb") as file:
            held = json.loads(file.read(_LARGEST))
        count, at = held["wrong"], held["at"]
        if not (type(count) is int and type(at) is int and 0 <= count < 10**6):
            return here
    except (OSError, ValueError, TypeError, KeyError):
        return here
    return (count, at) if count >= here[0] else here


def _now() -> int:
    return int(time.time())


def _told(seconds: int) -> str:
    return f"{seconds} s" if seconds < 90 else f"{(seconds + 59) // 60} minutes"
