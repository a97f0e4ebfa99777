"""Find what the window says, and keep the translation files of it.

    .venv/bin/python packaging/translations.py update          # after texts changed: new ones in, gone ones out
    .venv/bin/python packaging/translations.py missing it      # what has no translation yet, as JSON {text: ""}
    .venv/bin/python packaging/translations.py fill it FILE    # translations from such a file; plurals as [one, many]
    .venv/bin/python packaging/translations.py unmarked [FILE]  # what looks like words and is not given to tr or mark
    .venv/bin/python packaging/translations.py sentences       # what the floors below say, anew; update does it too
    .venv/bin/python packaging/translations.py answers         # what certificates lack of the sentences of audits
    .venv/bin/python packaging/translations.py release         # .ts to .qm, which the window loads

Texts are found in the syntax tree: the literals that `tr` and `mark` of `passport_app/gui` and `passport_app/telling`
are given, and the sentences in which the floors below tell of problems, findings and checks (`sentences.txt`, `{0}` for
values). Tests hold that the files are what this makes, that no text of the window and no sentence of the floors below
lacks a translation, and that each keeps its values.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translation_texts import audit_templates, templates

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("it", "de", "fr")
PLURALS = ("en", *LANGUAGES)
"""English has a file too, for the plurals alone."""
GUI = ROOT / "passport_app" / "gui"
SPEAKING = (GUI, ROOT / "passport_app" / "telling")
"""Rooms whose texts are given to `tr` and `mark`."""


class Text(NamedTuple):
    """One text to translate."""

    context: str
    source: str
    plural: bool
    file: str


# --- finding


def texts() -> list[Text]:
    """Return every text of the window and every sentence of the floors below, once, in the order of the files."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(path for room in SPEAKING for path in room.rglob("*.py")):
        for text in _marked(path):
            known = found.get((text.context, text.source))
            if known is None or (text.plural and not known.plural):
                found[text.context, text.source] = text
    for sentence in sentences():
        found["sentences", sentence] = Text("sentences", sentence, False, "sentences.txt")
    return list(found.values())


_GIVEN = {"tr": (0,), "mark": (0,), "Column": (0,), "Act": (1, 6)}
"""Which arguments are texts: titles of columns, and text and tip of an act, are translated where they are shown."""


def _marked(path: Path) -> Iterator[Text]:
    name = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GIVEN):
            continue
        for place in _GIVEN[node.func.id]:
            given = node.args[place] if place < len(node.args) else None
            if isinstance(given, ast.JoinedStr):
                raise SystemExit(f"{name}:{node.lineno}: an f-string cannot be translated; name the values: tr(x, a=a)")
            if isinstance(given, ast.Constant) and isinstance(given.value, str) and given.value:
                plural = any(word.arg in ("n", "plural") for word in node.keywords)
                yield Text("passport", given.value, plural, name)


_WORDS = re.compile(r"[A-Za-z]{2,} +[A-Za-z(]|^[A-Z][a-z]{2,}")
_NOT_SHOWN = {
    "setObjectName",
    "setProperty",
    "getattr",
    "setattr",
    "hasattr",
    "Signal",
    "property",
    "fromTheme",
    "compile",
}
_ALL_STYLE = {"theme.py", "crash.py", "presence.py", "app.py"}
"""Files whose texts are style sheets, names of settings, or for whoever starts the program in a terminal."""


def unmarked(path: Path) -> list[str]:
    """Return the literals of a file that look like words for a person and are neither translated nor documentation."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed: set[int] = set()
    for node in ast.walk(tree):
        skip: list[ast.AST] = []
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in _GIVEN | dict.fromkeys(_NOT_SHOWN):
                skip = list(ast.walk(node)) if name != "tr" else list(ast.walk(node.args[0]))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skip = [node.value]  # documentation
        elif isinstance(node, ast.AnnAssign | ast.arg | ast.FunctionDef):
            annotation = node.returns if isinstance(node, ast.FunctionDef) else node.annotation
            skip = list(ast.walk(annotation)) if annotation else []
        elif isinstance(node, ast.JoinedStr):
            texts = [part.value for part in node.values if isinstance(part, ast.Constant)]
            skip = [] if any(_WORDS.search(text.strip()) for text in texts) else list(node.values)
        passed |= {id(one) for one in skip}
    out = []
    for node in ast.walk(tree):
        shown = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed
        if shown and _WORDS.search(node.value.strip()):
            out.append(f"{path.relative_to(ROOT)}:{node.lineno}: {node.value.strip()[:100]!r}")
    return out


def sentences() -> list[str]:
    """Return the sentences of the floors below, as `sentences.txt` lists them."""
    path = FOLDER / "sentences.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return [line.replace("\\n", "\n") for line in lines if line]


def list_sentences() -> int:
    """Write the sentences of the floors below anew, one a line; return how many there are."""
    found = templates(ROOT)
    lines = "".join(text.replace("\n", "\\n") + "\n" for text in found)
    (FOLDER / "sentences.txt").write_text(lines, encoding="utf-8", newline="\n")
    return len(found)


# --- the files


def read(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the translations of a language: one form, or as many as its plurals have."""
    path = FOLDER / f"passport_{language}.ts"
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    if not path.is_file():
        return known
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            target = message.find("translation")
            forms = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
            known[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return known


def compose(language: str, known: dict[tuple[str, str], tuple[str, ...]]) -> str:
    """Return the text of a translation file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    wanted = [text for text in texts() if language != "en" or text.plural]
    for context in dict.fromkeys(text.context for text in wanted):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in (text for text in wanted if text.context == context):
            lines += _message(text, known.get((context, text.source), ()))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, forms: tuple[str, ...]) -> list[str]:
    done = all(forms) and len(forms) == (2 if text.plural else 1)
    mark = "" if done else ' type="unfinished"'
    if text.plural:
        pair = (*forms, "", "")[:2]
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in pair)
    else:
        inside = escape(forms[0]) if forms else ""
    return [
        '    <message numerus="yes">' if text.plural else "    <message>",
        f'        <location filename="{text.file}"/>',
        f"        <source>{escape(text.source)}</source>",
        f"        <translation{mark}>{inside}</translation>",
        "    </message>",
    ]


def missing(language: str) -> dict[str, object]:
    """Return the texts without a translation, with an empty place for it."""
    known = read(language)
    out: dict[str, object] = {}
    for text in texts():
        if language == "en" and not text.plural:
            continue
        forms = known.get((text.context, text.source), ())
        if not (all(forms) and len(forms) == (2 if text.plural else 1)):
            out[text.source] = ["", ""] if text.plural else ""
    return out


def fill(language: str, given: dict[str, str | list[str]]) -> None:
    """Put translations into the file of a language."""
    known = read(language)
    for text in texts():
        if value := given.get(text.source):
            known[text.context, text.source] = tuple(value) if isinstance(value, list) else (value,)
    write(language, known)


def write(language: str, known: dict[tuple[str, str], tuple[str, ...]]) -> None:
    """Write the file of a language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"passport_{language}.ts").write_text(compose(language, known), encoding="utf-8", newline="\n")


def release(language: str, target: Path) -> None:
    """Make what Qt loads of a translation file, by the lrelease that PySide6 brings."""
    tool = next(Path(find_spec("PySide6").submodule_search_locations[0]).glob("lrelease*"))
    source = FOLDER / f"passport_{language}.ts"
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


def add_answers(language: str) -> int:
    """Add to the texts of certificates what they lack of an audit's sentences, as translated; return how many.

    What is there stays: printed pages are proved by making them again, so that a change there is a new layout.
    """
    file = ROOT / "resources" / "text" / f"answers.{language}.toml"
    held = tomllib.loads(file.read_text(encoding="utf-8"))
    lacking = [t for t in audit_templates(ROOT) if t not in held["answers"] and t not in held["checks"]]
    known = read(language)
    said = {t: forms[0] for t in lacking if (forms := known.get(("sentences", t))) and forms[0]}
    lines = (f"{json.dumps(t, ensure_ascii=False)} = {json.dumps(w, ensure_ascii=False)}\n" for t, w in said.items())
    with file.open("a", encoding="utf-8", newline="\n") as stream:
        stream.writelines(lines)
    return len(said)


def main(words: list[str]) -> None:
    """Do what is asked for."""
    match words:
        case ["sentences"]:
            print(f"{list_sentences()} sentences")
        case ["update"]:
            print(f"{list_sentences()} sentences")
            for language in PLURALS:
                write(language, read(language))
                print(f"{language}: {len(missing(language))} texts without a translation")
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, name]:
            fill(language, json.loads(Path(name).read_text(encoding="utf-8")))
            print(f"{language}: {len(missing(language))} texts without a translation")
        case ["unmarked", *names]:
            paths = map(Path, names) if names else sorted(GUI.rglob("*.py"))
            print("\n".join("\n".join(unmarked(p.resolve())) for p in paths if p.name not in _ALL_STYLE))
        case ["answers"]:
            for language in LANGUAGES:
                print(f"{language}: {add_answers(language)} sentences of audits added")
        case ["release"]:
            for language in PLURALS:
                release(language, FOLDER / f"passport_{language}.qm")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
