"""The house keeps its rules: floors and doors, no Qt that is not free, no float in a figure, small rooms, a tidy top.

Every rule is a function from a source to what is wrong with it, so that each is also tried on a planted fault.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "passport_app"
LONGEST_FILE, LONGEST_FUNCTION = 300, 40

NOT_FREE = re.compile(
    r"Qt(Charts|Graphs|GraphsWidgets|DataVisualization|WebEngine\w*|Quick\w*|Qml\w*|VirtualKeyboard)$"
)
"""Modules of PySide6 that are GPL-only without a licence bought, or bring a browser or a second toolkit along."""

EXACT_ROOMS = ("domain", "ledger", "trust", "rules", "exchange")
FLOATS_WITH_A_REASON = {
    "trust/strict.py:_float": "reads numbers of strangers' JSON; what is signed refuses them",
    "ledger/connection.py:_connect": "seconds to wait for a lock, no quantity",
}

DOOR = "assets.py"
BESIDE_THE_CODE = re.compile(r"(^|[/\\])(resources|schemas)([/\\]|$)")

TOP_LEVEL = {
    *("pyproject.toml", "passport_app", "resources", "schemas", "tests", "packaging", "Makefile"),
    *("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"),
}


def sources():
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 50, f"looked in the wrong place: {PACKAGE}"
    return {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in files}


def faults(rule):
    """Return what a rule finds wrong in the whole package."""
    return [f"passport_app/{name}{fault}" for name, text in sources().items() for fault in rule(name, text)]


def functions(tree):
    """Yield every function of a module with the name it goes by."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


# The rules.


def qt_that_is_not_free(name, text):
    for node in ast.walk(ast.parse(text)):
        imported = []
        if isinstance(node, ast.Import):
            imported = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        for module in imported:
            parts = module.split(".")
            if parts[0] == "PySide6" and len(parts) > 1 and NOT_FREE.match(parts[1]):
                yield f":{node.lineno} imports {module}"


def floats(name, text):
    """Float literals and calls of float(); those in the functions whitelisted above are passed over."""
    if name.split("/")[0] not in EXACT_ROOMS:
        return
    tree = ast.parse(text)
    excused = {
        id(inner)
        for function in functions(tree)
        if f"{name}:{function.name}" in FLOATS_WITH_A_REASON
        for inner in ast.walk(function)
    }
    for node in ast.walk(tree):
        if id(node) in excused:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            yield f":{node.lineno} holds the float {node.value}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float":
            yield f":{node.lineno} calls float()"


def other_doors(name, text):
    """Ways to the folders beside the code that do not lead through assets.py."""
    if name == DOOR:
        return
    tree = ast.parse(text)
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            if "://" not in node.value and BESIDE_THE_CODE.search(node.value):
                yield f":{node.lineno} names {node.value!r}"
            if node.value == "_MEIPASS":
                yield f":{node.lineno} asks for the frozen bundle"
        elif isinstance(node, ast.Name) and node.id == "__file__":
            yield f":{node.lineno} asks where it lies (__file__)"
        elif isinstance(node, ast.Import | ast.ImportFrom):
            named = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
            if any(part in ("importlib.resources", "pkgutil") for part in named) or named == ["importlib", "resources"]:
                yield f":{node.lineno} imports {' '.join(filter(None, named))}"


def unsaid_errors(name, text):
    """Public functions of the floors below the skins that raise an error, and do not say which."""
    if name.split("/")[0] in ("cli", "gui"):
        return
    tree = ast.parse(text)
    of_all = ast.get_docstring(tree) or ""
    inner = {id(one) for function in functions(tree) for one in functions(function) if one is not function}
    for function in functions(tree):
        if id(function) in inner:
            continue
        says = (ast.get_docstring(function) or "") + of_all
        raised = {
            node.exc.func.id
            for node in ast.walk(function)
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name)
        }
        errors = {error for error in raised if error[0].isupper()}
        if errors and function.name[0] != "_" and not re.search("|".join(("[Rr]aise", "refuse", *errors)), says):
            yield f":{function.lineno} {function.name}() does not say that it raises {', '.join(sorted(errors))}"


def long_file(_name, text):
    lines = len(text.splitlines())
    if lines > LONGEST_FILE:
        yield f" has {lines} lines; {LONGEST_FILE} at most"


def too_long(name, text):
    yield from long_file(name, text)
    for function in functions(ast.parse(text)):
        said = ast.get_docstring(function) is not None and len(function.body) > 1  # what it says of itself is no doing
        length = function.end_lineno - function.body[int(said)].lineno + 1
        if length > LONGEST_FUNCTION:
            yield f":{function.lineno} {function.name}() has {length} lines; {LONGEST_FUNCTION} at most"


def not_at_the_top(names):
    """Return what does not belong at the top of the repository, of the paths that git knows."""
    return sorted({top for top in (name.split("/")[0] for name in names) if top not in TOP_LEVEL and top[0] != "."})


# The house as it is.


def test_import_linter_contracts():
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    env = os.environ | {"PYTHONUTF8": "1"}  # its output is drawn with box characters
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"a contract of pyproject.toml is broken:\n{done.stdout}\n{done.stderr}"
    assert re.search(r"Contracts: [1-9]\d* kept, 0 broken", done.stdout), done.stdout


@pytest.mark.parametrize("rule", [qt_that_is_not_free, floats, other_doors, too_long, unsaid_errors])
def test_rule_holds(rule):
    found = faults(rule)
    assert not found, "\n".join(found)


def test_files_beside_the_program_are_no_longer():
    files = [path for folder in ("tests", "packaging") for path in sorted((ROOT / folder).rglob("*.py"))]
    assert len(files) > 200, f"looked in the wrong place: {ROOT}"
    found = [
        f"{path.relative_to(ROOT)}{fault}"
        for path in files
        for fault in long_file("", path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def test_every_excuse_is_still_needed():
    texts = sources()
    for place in FLOATS_WITH_A_REASON:
        name, wanted = place.split(":")
        mine = [f for f in functions(ast.parse(texts[name])) if f.name == wanted]
        assert mine, f"{place} is gone; so is its excuse"
        elsewhere = f"{name.split('/')[0]}/elsewhere.py"
        assert list(floats(elsewhere, ast.unparse(mine[0]))), f"{place} holds no float any more; take its excuse out"


def test_top_of_the_repository():
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    done = subprocess.run(
        [git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode or not done.stdout:
        pytest.skip("this is no checkout")
    names = done.stdout.split("\0")[:-1]
    assert "pyproject.toml" in names, "git lists another repository"
    assert not not_at_the_top(names)


# The rules on planted faults: each must be able to fail.

LONG_FUNCTION = "def long():\n" + "    pass\n" * (LONGEST_FUNCTION + 1)

PLANTED = [
    (qt_that_is_not_free, "gui/x.py", "from PySide6 import QtCharts"),
    (qt_that_is_not_free, "gui/x.py", "from PySide6 import QtWidgets, QtGraphs"),
    (qt_that_is_not_free, "gui/x.py", "import PySide6.QtWebEngineCore"),
    (qt_that_is_not_free, "gui/x.py", "def f():\n    from PySide6.QtQuickWidgets import QQuickWidget"),
    (qt_that_is_not_free, "cli/x.py", "import os, PySide6.QtDataVisualization as q"),
    (qt_that_is_not_free, "gui/x.py", "from PySide6.QtQml import QQmlEngine"),
    (qt_that_is_not_free, "gui/x.py", "from PySide6.QtVirtualKeyboard import X"),
    (floats, "domain/x.py", "A = 0.5"),
    (floats, "rules/x.py", "def f(a): return float(a)"),
    (floats, "ledger/x.py", "def _connect(t=5.0): ..."),
    (floats, "exchange/x.py", "A = 1e6"),
    (floats, "trust/strict.py", "def other(a): return float(a)"),
    (other_doors, "rules/x.py", "from pathlib import Path\nP = Path('resources') / 'rules'"),
    (other_doors, "exchange/x.py", "open('../schemas/passport-1.schema.json')"),
    (other_doors, "gui/x.py", "def f(root): return f'{root}/resources/icons'"),
    (other_doors, "gui/x.py", "from pathlib import Path\nHERE = Path(__file__)"),
    (other_doors, "gui/x.py", "from importlib import resources"),
    (other_doors, "gui/x.py", "import importlib.resources as r"),
    (other_doors, "gui/x.py", "import sys\nB = getattr(sys, '_MEIPASS', None)"),
    (too_long, "gui/x.py", "a = 1\n" * (LONGEST_FILE + 1)),
    (unsaid_errors, "trust/x.py", "def f(a):\n    '''Return it.'''\n    raise ValueError(a)"),
    (long_file, "tests/x.py", "a = 1\n" * (LONGEST_FILE + 1)),
    (too_long, "gui/x.py", LONG_FUNCTION),
    (too_long, "gui/x.py", "class A:\n" + "".join(f"    {line}\n" for line in LONG_FUNCTION.splitlines())),
]

SOUND = [
    (qt_that_is_not_free, "gui/x.py", "from PySide6 import QtCore, QtGui\nfrom PySide6.QtWidgets import QWidget"),
    (floats, "gui/x.py", "A = 0.5"),
    (floats, "domain/x.py", "A = 5 * 10**6\nB = isinstance(A, float)"),
    (floats, "trust/strict.py", "def _float(a): return float(a)"),
    (other_doors, "rules/x.py", "'''As resources/rules says.'''\nfrom passport_app import assets\nassets.toml('a')"),
    (other_doors, "intake/x.py", "NS = '{http://host.example/schemas/main}'"),
    (too_long, "gui/x.py", "a = 1\n" * LONGEST_FILE),
    (unsaid_errors, "trust/x.py", "def f(a):\n    '''Return it; ValueError else.'''\n    raise ValueError(a)"),
    (too_long, "gui/x.py", "def f():\n    '''Says.'''\n" + "    pass\n" * LONGEST_FUNCTION),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "name", "text"), PLANTED)
def test_rule_finds_a_planted_fault(rule, name, text):
    assert list(rule(name, text))


@pytest.mark.parametrize(("rule", "name", "text"), SOUND)
def test_rule_lets_sound_code_pass(rule, name, text):
    assert not list(rule(name, text))


def test_top_finds_a_planted_fault():
    assert not_at_the_top(["README.md", ".ci/run", "notes.txt", "src/a.py", "tests/x.py"]) == ["notes.txt", "src"]
