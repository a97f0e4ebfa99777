"""Every check that a report may hold, and every kind of evidence, has words in the window."""

from __future__ import annotations

import ast
from pathlib import Path

import passport_app
from passport_app.exchange.form import STATEMENTS
from passport_app.telling import check_names
from passport_app.trust import jwt, proof

PACKAGE = Path(passport_app.__file__).parent


def _names() -> dict[str, str]:
    """Return the names of checks that stand in the code, each with a file that has it."""
    found = {}
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if called in ("Check", "ask") and isinstance(node.args[0].value, str):
                    found[node.args[0].value] = path.name
    for module in (proof, jwt):
        found |= dict.fromkeys((name for name, _ in module._QUESTIONS), module.__name__)
    return found


def test_every_check_has_words():
    names = _names()
    assert {"signature", "entries", "suite", "algorithm", "inclusion"} <= set(names)
    assert {name: file for name, file in names.items() if name not in check_names._CHECKS} == {}


def test_every_kind_of_evidence_has_words():
    kinds = {"passport", "certificate", "credential", "checkpoint", "ledger", "audit", "paper", "cell", "cells", "fork"}
    assert kinds | set(STATEMENTS) | {"document", "portfolio", "proof", "unknown"} == set(check_names._KINDS)


def test_a_kept_checkpoint_keeps_its_file_and_an_unknown_check_its_code(qapp):
    assert check_names.check_name("kept checkpoint may.txt") == "kept checkpoint may.txt"
    assert check_names.check_name("of-a-newer-version") == "of-a-newer-version"
