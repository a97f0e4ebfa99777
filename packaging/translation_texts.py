"""The sentences of the floors below the window, found in the syntax tree, with `{0}`, `{1}`, ... for their values.

Whatever a person may be told is meant: what errors, problems, findings, checks and progress are given, and every
other text of several words, also the parts that sentences are put together from. Too many do no harm; one that is
missed is shown in English. A text that depends (`'batch' if n == 1 else 'batches'`, a name set in two branches,
`text += ...`) is listed in each of its forms.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from itertools import count, product
from pathlib import Path

Form = tuple["str | None", ...]
"""A text as its pieces; None is a value."""

_SKIPPED = ("gui", "cli", "telling", "certificate/conformance", "intake/sample", "intake/vocabulary")
_PRINTED = re.compile(r"certificate/(kind_|page_|content|audience|embed|tagging|xmp|charts|qr\.)")
"""What these files say stands on certificates, which have texts of their own; what they raise is told all the same."""
_TELLING = {"PassportError", "FieldError", "Rejection", "Problem", "Finding", "Check", "progress"}
"""Calls whose arguments are for a person; subclasses of the errors come in by themselves."""
_CODE = re.compile(
    r"\b(SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|SAVEPOINT|RELEASE|ROLLBACK|JOIN|AND|ORDER BY"
    r"|GROUP BY|UNIQUE INDEX|NOT NULL|BDC|BMC|VARIATION SELECTOR|H He Li)\b|urn:|https?:|xmlns|<<|</|\[0-9\]|\w = \?"
    r"| IS \?|\bcm /|\bre$|\":\"|mode=ro|zlib/|^\w:\w+:|Iterator\[|^\w+\.\w+,"
)
"""Queries, drawing operators, addresses, patterns."""
_BROKEN = re.compile(r"^[,;)]|: \.$|(?<!\.)\.\.$|(?<!\.)\.,|[^.]\. \(\{")
"""Forms that come of names set anew in another branch, and are never said."""
_SENTENCE_BEFORE = re.compile(r"^\{0\} (?=[A-Z][a-z]* .*\.$)")
"""A value before a whole sentence is a sentence itself."""
_TERMS = (
    *("quarantined", "released", "rejected", "withdrawn", "superseded", "revoked", "suspended"),
    *("passed", "failed", "indeterminate", "met", "not met", "undetermined", "not applicable", "conforms", "computed"),
    *("lot", "cell lot", "batch", "battery", "site", "party", "material", "model"),
    *("lots", "cells", "batteries", "batches", "documents"),
    *("public", "legitimate_interest", "authority", "compliance", "composition", "individual"),
    *("cobalt", "lithium", "nickel", "lead", "nothing", "none"),
    "Annex {0}",
)
"""Words of the field that stand in sentences as values."""
_NO_TEXT = (ast.Expr, ast.JoinedStr, ast.FormattedValue, ast.Compare, ast.Subscript, ast.Attribute, ast.arg)
"""What a text in these is: documentation, a part of another, a name, an annotation."""
_IN_NO_REPORT = {
    *("Checking entries", "Comparing tables", "Hashing what was verified before"),
    *("All {0} signed passports", "The {0} passports signed since"),
}
"""Progress of an audit, and beginnings of sentences that are listed whole."""
_MOST_FORMS = 16
_LONGEST = 1200


def templates(root: Path) -> list[str]:
    """Return every sentence that the floors below may say, in the order of the files, each once."""
    trees = _trees(root)
    telling = _telling(trees.values())
    found: dict[str, None] = {}
    for name, tree in trees.items():
        if not name.startswith(_SKIPPED):
            found |= dict.fromkeys(_Finder(tree, telling, printed=bool(_PRINTED.match(name))).templates())
    rules = tomllib.loads((root / "resources" / "rules" / "datapoints.toml").read_text(encoding="utf-8"))
    return list(found | dict.fromkeys(point["title"] for point in rules["datapoint"]) | dict.fromkeys(_TERMS))


def audit_templates(root: Path) -> list[str]:
    """Return the sentences that may stand in the report of an audit, which certificates print."""
    trees = _trees(root)
    telling = _telling(trees.values())
    others = ("ledger/judging.py", "ledger/standing.py", "trust/witness_policy.py")
    names = [name for name in trees if name.startswith("ledger/audit") or name in others]
    found = (text for name in names for text in _Finder(trees[name], telling, printed=False).templates())
    return [text for text in dict.fromkeys(found) if text not in _IN_NO_REPORT]


def _trees(root: Path) -> dict[str, ast.Module]:
    package = root / "passport_app"
    return {
        path.relative_to(package).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
    }


def _telling(trees: Iterable[ast.Module]) -> set[str]:
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = set(_TELLING)
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found


class _Finder:
    """Finds the texts of one module."""

    def __init__(self, tree: ast.Module, telling: set[str], *, printed: bool) -> None:
        self._tree, self._telling, self._printed = tree, telling, printed
        self._parent = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        self._under_way: set[str] = set()

    def templates(self) -> Iterator[str]:
        """Return the texts in the order of the lines."""
        nodes = [node for node in ast.walk(self._tree) if isinstance(node, ast.expr) and self._is_whole(node)]
        for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
            for form in self._forms(node) or []:
                text = _template(form)
                if self._is_wanted(node, form, text):
                    yield text

    def _is_whole(self, node: ast.expr) -> bool:
        """Tell whether a text is neither a part of a larger one, nor documentation, nor an annotation."""
        if isinstance(node, ast.Name) or self._forms(node) is None:
            return False
        match parent := self._parent.get(node):
            case ast.BinOp() | ast.IfExp():
                return self._forms(parent) is None
            case ast.AnnAssign() | ast.FunctionDef():
                return node not in (getattr(parent, "annotation", None), getattr(parent, "returns", None))
        return not isinstance(parent, _NO_TEXT)

    def _is_wanted(self, node: ast.AST, form: Form, text: str) -> bool:
        words = re.findall(r"[A-Za-z]{2,}", " ".join(piece for piece in form if piece))
        if not words or _CODE.search(text) or _BROKEN.search(text) or len(text) > _LONGEST:
            return False
        call = self._call(node)
        if call in self._telling:
            return call == "progress" or " " in text
        if self._printed or re.fullmatch(r"\w+(, \w+)+", text):
            return False
        whole = None in form and re.match(r"[A-Z][a-z]+ .*\.$", text)
        return bool(whole) or (" " in text and len(words) >= 2 and any(map(str.islower, words)))

    def _call(self, node: ast.AST) -> str:
        parent = self._parent.get(node)
        if not isinstance(parent, ast.Call):
            return ""
        return parent.func.id if isinstance(parent.func, ast.Name) else getattr(parent.func, "attr", "")

    # --- the forms of a text

    def _forms(self, node: ast.AST) -> list[Form] | None:
        """Return the forms that a text can have, None for what is no text."""
        match node:
            case ast.Constant(value=str(text)):
                return [(text,)]
            case ast.JoinedStr(values=parts):
                return self._joined(parts)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return _spoken(self._joined([left, right]))
            case ast.IfExp(body=one, orelse=other):
                return _spoken([*self._within(one), *self._within(other)])
            case ast.Name():
                return self._named(node)
        return None

    def _within(self, node: ast.AST) -> list[Form]:
        """Return the forms of a part of a text; what is no text is a value."""
        return self._forms(node.value if isinstance(node, ast.FormattedValue) else node) or [(None,)]

    def _joined(self, parts: list[ast.expr]) -> list[Form]:
        return _chained([self._within(part) for part in parts])

    def _named(self, name: ast.Name) -> list[Form] | None:
        """Return the forms of a name that its function sets to texts alone; whole sentences stay a value."""
        function = self._parent.get(name)
        while function is not None and not isinstance(function, ast.FunctionDef):
            function = self._parent.get(function)
        if function is None or name.id in self._under_way:
            return None
        self._under_way.add(name.id)
        try:
            forms: list[Form] | None = []
            for node in ast.walk(function):
                if isinstance(node, ast.arg) and node.arg == name.id:
                    return None
                if isinstance(node, ast.Name) and node.id == name.id and isinstance(node.ctx, ast.Store):
                    forms = self._set(node, forms)
                    if forms is None:
                        return None
        finally:
            self._under_way.discard(name.id)
        whole = all(re.match(r"[A-Z{].*\.$", _template(form), re.DOTALL) for form in forms if form != ("",))
        return None if whole or len(forms) > _MOST_FORMS else forms

    def _set(self, node: ast.Name, before: list[Form]) -> list[Form] | None:
        """Return the forms of a name after one more assignment to it."""
        match self._parent[node]:
            case ast.Assign(targets=[target], value=value) if target is node:
                given = self._forms(value)
                return None if given is None else [*before, *given]
            case ast.AugAssign(value=value, op=ast.Add()):
                more = self._forms(value)
                return [*before, *_chained([before, more])] if before and more else None
        return None


def _spoken(forms: list[Form]) -> list[Form] | None:
    """Return forms in which something is said at all."""
    return forms[:_MOST_FORMS] if any(piece for form in forms for piece in form) else None


def _chained(parts: list[list[Form]]) -> list[Form]:
    return [tuple(piece for form in forms for piece in form) for forms in product(*parts)][:_MOST_FORMS]


def _template(form: Form) -> str:
    """Return a text with its values numbered; values side by side are one."""
    text, before = "", ""
    for piece in form:
        if piece != "":
            text += ("" if before is None else "{}") if piece is None else piece.replace("{", "{{")
            before = piece
    text = _SENTENCE_BEFORE.sub("", text.strip().replace("{}", "{0}", 1)).replace("{0}", "{}")
    number = count()
    return re.sub(r"\{\}", lambda _: f"{{{next(number)}}}", text).replace("{{", "{")
