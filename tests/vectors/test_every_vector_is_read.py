"""No published vector lies beside the checkout that no test names: what is not read proves nothing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
VECTORS = HERE.parents[1] / "../shared/vectors"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")
ABOUT_THEM = {"SOURCES.md"}
"""Files that say where the others are from."""


def patterns(source: str) -> tuple[list[re.Pattern[str]], bool]:
    """Return the texts of a test as patterns of names, values standing for anything; and whether it walks folders."""
    tree = ast.parse(source)
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
            found.append(re.escape(node.value))
        elif isinstance(node, ast.JoinedStr):
            found.append("".join(re.escape(p.value) if isinstance(p, ast.Constant) else "[^/]+" for p in node.values))
    # A text of values alone would name anything.
    return [re.compile(text) for text in found if len(text.replace("[^/]+", "")) > 2], "rglob(" in source


def unnamed(files: list[str], sources: list[str]) -> list[str]:
    """Return the files that no source names: by name below a folder that it names too, or by a folder it walks."""
    left = []
    read = [patterns(source) for source in sources]
    for file in files:
        folder, *_ = parts = file.split("/")
        tails = {"/".join(parts[n:]) for n in range(len(parts))}
        if not any(
            (
                any(folder in pattern.pattern.replace("\\", "").split("/") for pattern in known)
                and any(pattern.fullmatch(tail) for pattern in known for tail in tails)
            )
            or (walks and any(pattern.fullmatch(name) for pattern in known for name in parts[1:-1]))
            for known, walks in read
        ):
            left.append(file)
    return left


def test_every_file_is_named_by_a_test() -> None:
    files = [path.relative_to(VECTORS).as_posix() for path in sorted(VECTORS.rglob("*")) if path.is_file()]
    assert len(files) > 300
    sources = [path.read_text(encoding="utf-8") for path in sorted(HERE.glob("test_*.py")) if path != Path(__file__)]
    assert unnamed([file for file in files if file not in ABOUT_THEM], sources) == []
    added = [f"{folder.name}/added-later.json" for folder in VECTORS.iterdir() if folder.is_dir()]
    assert unnamed(added, sources) == added


def test_a_file_that_no_test_names_is_found() -> None:
    source = 'A = B / "jcs"\ndef test_x(n): (A / f"input/{n}.json").read_bytes()'
    assert unnamed(["jcs/input/a.json", "jcs/other/a.json", "jcs/input/a.txt"], [source]) == [
        "jcs/other/a.json",
        "jcs/input/a.txt",
    ]
    walking = 'A = B / "merkle"\nC = A.rglob("*.json")\nKINDS = ("inclusion",)'
    assert unnamed(["merkle/inclusion/0/a.json", "merkle/new/0/a.json"], [walking]) == ["merkle/new/0/a.json"]
