"""The long form: `make torture`, or `python -m tests.torture.run [--kills 256] [--seed 1]`; prints a table.

Two processes side by side, each with folders of its own. Ends with status 1 where anything was lost, half there or
refused, and says which kill shows it: the same seed kills at the same moments again.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.torture.acts import ACTS, Act, make_starts
from tests.torture.killing import KINDS, Tally, carry_out, measure, plan

_BOUND = 15 * 60
"""Seconds after which no further kill is begun."""


def torture(act: Act, starts: dict[str, Path], folder: Path, count: int, seed: int, until: float) -> Tally:
    """Kill one act `count` times; returns what came of it."""
    tally = Tally()
    scratch = folder / act.name.replace(" ", "-")
    course = measure(act, starts[act.start], scratch)
    for kill in plan(act, course, count, random.Random(f"{seed} {act.name}")):
        if time.time() > until:
            tally.faults.append("the time was over before all kills were done")
            break
        carry_out(kill, course, starts[act.start], scratch, tally)
    return tally


def main(arguments: list[str]) -> int:
    """Torture every act, print a table, return the exit status."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--kills", type=int, default=16 * len(ACTS), help="how many, over all acts")
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args(arguments)
    each = -(-asked.kills // len(ACTS))
    began = time.time()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, ProcessPoolExecutor(2) as pool:
        folder = Path(name)
        os.environ["MATERIAL_PASSPORT_STATE"] = str(folder / "state")
        starts = make_starts(folder / "starts")
        running = [pool.submit(torture, act, starts, folder, each, asked.seed, began + _BOUND) for act in ACTS]
        tallies = [job.result() for job in running]
    _show(tallies, time.time() - began, asked.seed)
    return 1 if any(tally.faults for tally in tallies) else 0


def _show(tallies: list[Tally], seconds: float, seed: int) -> None:
    heads = ("act", *KINDS, "lived", "nothing", "all", "told", "faults")
    rows = [
        (
            act.name,
            *(tally.kinds[kind] for kind in KINDS),
            tally.lived,
            tally.outcomes["nothing"],
            tally.outcomes["all"],
            tally.acknowledged,
            len(tally.faults),
        )
        for act, tally in zip(ACTS, tallies, strict=True)
    ]
    rows.append(("in all", *(sum(int(row[i]) for row in rows) for i in range(1, len(heads)))))
    widths = [max(len(str(line[i])) for line in (heads, *rows)) for i in range(len(heads))]
    for line in (heads, *rows):
        first, *rest = (str(cell) for cell in line)
        print("  ".join([first.ljust(widths[0]), *(c.rjust(w) for c, w in zip(rest, widths[1:], strict=True))]))
    print(
        "\nmoment, within, byte, clock: how it was killed.  lived: it was done before.  nothing, all: what of the act "
        f"was there.\ntold: it had said that it was done.  Seed {seed}, {seconds:.0f} s."
    )
    for tally in tallies:
        for fault in tally.faults:
            print(f"FAULT  {fault}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
