"""Pin what the program needs, with the hashes of its wheels for every platform named below.

    .venv/bin/python packaging/lock.py

writes `requirements.lock` (the program) and `requirements-dev.lock` (with its tests) from the newest versions that
pyproject.toml allows. pip finds them; where it looks is the machine's own configuration and is not written down.
Each file says on its line `# covers:` for which platforms and Pythons its hashes were asked for.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_MANYLINUX = [*(f"manylinux_2_{minor}" for minor in range(39, 4, -1)), "manylinux2014", "manylinux2010", "manylinux1"]
PLATFORMS = {
    "linux-x86_64": [f"{tag}_x86_64" for tag in _MANYLINUX],
    "linux-aarch64": [f"{tag}_aarch64" for tag in _MANYLINUX],
    "win32-amd64": ["win_amd64"],
    "darwin-arm64": ["macosx_15_0_arm64"],
}
"""Names as `bootstrap.platform_name` makes them, with the tags that pip knows them by. Not every package still makes
wheels for Macs with Intel processors: there bootstrap pins versions alone, and says so."""
_MARKERS = {
    "win32": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    "darwin": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
}

Item = dict[str, Any]


def report(arguments: list[str]) -> list[Item]:
    """Return what pip would install, as its report says it; raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.json"
        pip = [sys.executable, "-m", "pip", "install", "-qq", "--dry-run", "--ignore-installed"]
        subprocess.run([*pip, "--report", str(file), *arguments], check=True)
        install: list[Item] = json.loads(file.read_text(encoding="utf-8"))["install"]
        return install


def name_of(item: Item) -> str:
    """Return a package's name in its normal form."""
    return canonicalize_name(item["metadata"]["name"])


def elsewhere(items: list[Item]) -> dict[str, str]:
    """Return what these packages need on other systems only: name -> marker (colorama on Windows, for one)."""
    here = {name_of(item) for item in items}
    found: dict[str, str] = {}
    for item in items:
        for line in item["metadata"].get("requires_dist", []):
            need = Requirement(line)
            if need.marker is None or need.marker.evaluate({"extra": ""}) or canonicalize_name(need.name) in here:
                continue
            for system, values in _MARKERS.items():
                if need.marker.evaluate({"extra": "", **values}):
                    found[canonicalize_name(need.name)] = f'sys_platform == "{system}"'
    return found


def hashes(pins: list[str], system: str, python: str) -> dict[str, str]:
    """Return the hash of the wheel that each pin means on a system and a Python."""
    tags = [part for tag in PLATFORMS[system] for part in ("--platform", tag)]
    target = ["--no-deps", "--only-binary", ":all:", "--target", "unused", "--python-version", python]
    return {
        name_of(item): item["download_info"]["archive_info"]["hashes"]["sha256"]
        for item in report([*target, *tags, *pins])
    }


def write_lock(file: Path, items: list[Item], markers: dict[str, str], known: dict[str, set[str]]) -> None:
    """Write a lock: every package with its version, marker and hashes, in the order of names."""
    covers = f"# covers: {' '.join(PLATFORMS)} python {' '.join(PYTHONS)}"
    lines = ["# Written by packaging/lock.py from pyproject.toml; run it again rather than editing this.", covers]
    for item in sorted(items, key=name_of):
        name = name_of(item)
        marker = f" ; {markers[name]}" if name in markers else ""
        shown = [f"    --hash=sha256:{value}" for value in sorted(known[name])]
        lines.append(" \\\n".join([f"{name}=={item['metadata']['version']}{marker}", *shown]))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{file.name}: {len(items)} packages, {sum(len(known[name_of(i)]) for i in items)} hashes")


def main() -> None:
    """Write both locks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = project["project"]["dependencies"]
    tests = project["project"]["optional-dependencies"]["dev"] + project["build-system"]["requires"]
    everything = report([*run, *tests])
    markers = elsewhere(everything)
    everything += report(["--no-deps", *markers]) if markers else []
    pins = {name_of(item): f"{name_of(item)}=={item['metadata']['version']}" for item in everything}
    known: dict[str, set[str]] = {name: set() for name in pins}
    for system in PLATFORMS:
        for python in PYTHONS:
            print(f"asking for {system}, Python {python}", flush=True)
            for name, value in hashes(list(pins.values()), system, python).items():
                known[name].add(value)
    program = report([*run, "--constraint", _constraints(pins)])
    wanted = {name_of(item) for item in program} | elsewhere(program).keys()
    write_lock(ROOT / "packaging/requirements.lock", [i for i in everything if name_of(i) in wanted], markers, known)
    write_lock(ROOT / "packaging/requirements-dev.lock", everything, markers, known)


def _constraints(pins: dict[str, str]) -> str:
    file = Path(tempfile.gettempdir()) / "material-passport-constraints.txt"
    file.write_text("\n".join(pins.values()), encoding="utf-8")
    return str(file)


if __name__ == "__main__":
    main()
