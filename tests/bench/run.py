"""Run the benchmarks: `python tests/bench/run.py [import growth audit trust cells peer certificate seal window graph gaps]`; status 1 where an aim is missed."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]
ALL = ("import", "growth", "audit", "trust", "cells", "peer", "certificate", "seal", "window", "graph", "gaps")


def main(names: list[str]) -> int:
    """Run them and print a line for each result."""
    unknown = set(names) - set(ALL)
    if unknown:
        print(f"There is no benchmark {', '.join(sorted(unknown))}; there is {', '.join(ALL)}.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missed = 0
    for name in names or ALL:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            print(f"== {name}", flush=True)
            for line in importlib.import_module(f"bench_{name}").run(Path(folder)):
                print(line, flush=True)
                missed += line.met is False
    print(f"{missed} aims missed" if missed else "every aim met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
