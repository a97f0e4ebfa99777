"""L, what `openssl speed` verifies in a second on one core, and acts measured in turn with it by the processor's time.

The clock would count what other programs take on a shared machine; `openssl speed` does not count it either. Of several
rounds the best one stands, for both sides: a core that is shared with another thread is slower, never faster.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from timing import Line

ROUNDS = 5


def openssl_rate() -> tuple[float, str]:
    """Return the verifications of Ed25519 a second on one core, and by whom: the library we call where no openssl is."""
    program = shutil.which("openssl")
    if program:
        said = subprocess.run(
            [program, "speed", "-seconds", "1", "ed25519"], capture_output=True, text=True, check=False
        )
        found = re.search(r"Ed25519\)\s+\S+\s+\S+\s+\S+\s+([0-9.]+)", said.stdout)
        if found:
            return float(found[1]), "openssl speed"
    key = Ed25519PrivateKey.generate()
    public, signature = key.public_key(), key.sign(bytes(64))
    return 2000 / processor(lambda: [public.verify(signature, bytes(64)) for _ in range(2000)]), "library"


def processor(act: Callable[[], object]) -> float:
    """Return the seconds of the processor that an act takes, all threads of this process together."""
    began = time.process_time()
    act()
    return time.process_time() - began


def of_all_processes() -> float:
    """Return the seconds of the processor that this process and those it started, and that ended, have taken."""
    if sys.platform == "win32":
        return time.process_time()
    import resource

    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime


def one_by_one(act: Callable[[bytes], object], given: list[bytes]) -> float:
    """Return the seconds of the processor for all that is given; no answer is held, or the memory's upkeep counts too."""
    began = time.process_time()
    for data in given:
        act(data)
    return time.process_time() - began


def against_l(*acts: Callable[[], float]) -> tuple[float, list[float]]:
    """Return L and the least that each act says it took, in rounds in which every one has its turn."""
    rate, least = 0.0, [float("inf")] * len(acts)
    for _ in range(ROUNDS):
        rate = max(rate, openssl_rate()[0])
        least = [min(known, act()) for known, act in zip(least, acts, strict=True)]
    return rate, least


def at_least(what: str, figure: float, least: float, unit: str, digits: int = 2) -> Line:
    """Return a line whose figure must reach an aim."""
    return Line(what, f"{figure:,.{digits}f} {unit}", f"aim: at least {least:g} {unit}", figure >= least)
