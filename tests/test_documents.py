"""What the pages of the repository say is there: files, tests, commands with their options, bounds, actions of make.

Every rule is a function from a page to what is wrong with it, so that each is also tried on a planted fault.
"""

import fnmatch
import os
import re
import shlex
from pathlib import Path

import click
import pytest

from passport_app.cli.main import main
from tests.test_architecture import LONGEST_FILE, LONGEST_FUNCTION

ROOT = Path(__file__).resolve().parents[1]
SET_ASIDE = {".git", ".venv", "build", "dist", "__pycache__", "node_modules"}
CODE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"`([\w*./-]+\.(?:py|toml|lock|md)|[\w./-]+/|\.ci/run)(?:::(test_\w+))?(?:\.\.\.)?`")
OF_THE_PAST = {"CHANGELOG.md"}
"""What was is called there as it was called then."""
MADE_BY_THE_READER = {("schemas/CHECK.md", "take_apart.py"), ("schemas/CHECK.md", "look_into.py")}


def everything():
    """Return every file and folder of the repository by its path: `/tests/`, `/tests/conftest.py`."""
    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(set(folders) - SET_ASIDE)
        here = f"/{Path(folder).relative_to(ROOT).as_posix()}/".replace("/./", "/")
        found += [here + name for name in files] + [f"{here}{name}/" for name in folders]
    return found


def pages():
    names = [path[1:] for path in everything() if path.endswith(".md") and path[1:] not in OF_THE_PAST]
    return {name: (ROOT / name).read_text(encoding="utf-8") for name in sorted(names)}


def lacking_files(page, text, there):
    """Paths in backticks and links, as far as a page gives them: at the end of the path of something that is there."""
    for name, test in NAMED.findall(CODE.sub("", text)):
        found = [path for path in there if fnmatch.fnmatchcase(path, f"*/{name.removeprefix('../')}")]
        if (page, name) in MADE_BY_THE_READER:
            continue
        if not found:
            yield f"{page} names {name}, which is nowhere"
        elif test and not any(f"def {test}" in (ROOT / path[1:]).read_text(encoding="utf-8") for path in found):
            yield f"{page} names {test} of {name}, which is not in it"
    for link in re.findall(r"\]\(([^)#]+)", text):
        if "://" not in link and not (ROOT / page).parent.joinpath(link).exists():
            yield f"{page} leads to {link}, which is nowhere"


def lacking_commands(page, text, _there):
    """Commands of ours in blocks of code and in backticks: their names and their options."""
    blocks = "\n".join(CODE.findall(text))
    said = [*re.findall(r"^(passport [a-z].*)$", blocks, re.MULTILINE), *re.findall(r"`(passport [a-z][^`]*)`", text)]
    for line in said:
        words = shlex.split(line, comments=True)[1:]
        command, names = main, []
        while isinstance(command, click.Group) and words:
            names.append(words.pop(0))
            command = command.get_command(click.Context(command), names[-1])
        if command is None:
            yield f"{page}: there is no command {' '.join(names)}"
            continue
        options = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
        for word in words:
            if word.startswith("-") and word.split("=")[0] not in options | {"-h", "--help"}:
                yield f"{page}: {' '.join(names)} has no option {word}"


def lacking_actions(page, text, _there):
    """What `make` is asked for."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for action in re.findall(r"(?:`|^)make (\w+)", text, re.MULTILINE):
        if not re.search(rf"^{action}:", makefile, re.MULTILINE):
            yield f"{page}: the Makefile has no {action}"


RULES = [lacking_files, lacking_commands, lacking_actions]


@pytest.mark.parametrize("rule", RULES)
def test_what_pages_name_is_there(rule):
    there = everything()
    found = [fault for page, text in pages().items() for fault in rule(page, text, there)]
    assert not found, "\n".join(found)


def test_the_bounds_told_are_those_that_are_held():
    told = re.search(r"files over (\d+) lines and functions over (\d+)", pages()["CONTRIBUTING.md"])
    assert told, "CONTRIBUTING.md says no more how long files may be"
    assert [int(number) for number in told.groups()] == [LONGEST_FILE, LONGEST_FUNCTION]


def test_every_room_is_told_of():
    rooms = {path.parent.name for path in (ROOT / "passport_app").glob("*/__init__.py")}
    assert rooms == set(re.findall(r"^\| `(\w+)/` \|", pages()["ARCHITECTURE.md"], re.MULTILINE))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (lacking_files, "See `ledger/no_such_room.py`."),
        (lacking_files, "See `tests/nowhere/`."),
        (lacking_files, "See [there](nowhere.md)."),
        (lacking_files, "See `test_documents.py::test_that_is_not`."),
        (lacking_commands, "```\npassport no-such a.passports   # says\n```"),
        (lacking_commands, "```\npassport keys certificate no-such a.passports\n```"),
        (lacking_commands, "Ask `passport verify FILE --no-such-option`."),
        (lacking_actions, "`make nothing` does it"),
    ],
)
def test_rule_finds_a_planted_fault(rule, text):
    assert list(rule("README.md", text, everything()))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (lacking_files, "See `test_documents.py::test_every_room_...`, `trust/canonical.py`, [it](tests/bench)."),
        (lacking_commands, "```\npassport export a.passports B --format=pdf -o b.pdf  # or --none\n```"),
        (lacking_actions, "`make run` and then `make test ARGS=x`"),
    ],
)
def test_rule_lets_what_is_true_pass(rule, text):
    assert not list(rule("README.md", text, everything()))
