"""Whether a document can be read without being seen: the machine-checkable part of PDF/UA-1 (ISO 14289-1:2014, 7).

Follows the Matterhorn Protocol 1.1 where it applies to what a certificate can hold: text, figures, tables, lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pikepdf

from passport_app.certificate.conformance.content import Drawn
from passport_app.certificate.conformance.fault import Fault, items, name, table
from passport_app.certificate.conformance.metadata import claims_accessible

_WITHIN = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI", "Note"},
    "LBody": {"LI"},
}
"""What an element may stand in, where that is not free (ISO 32000-1, 14.8.4)."""
_HOLDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
}
_TEXT = {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link"}
_BLOCK = {
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Annot",
}
_OTHER = {"L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Figure", "Formula", "Form"}
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
_STANDARD = _TEXT | _BLOCK | _OTHER
_DEEPEST = 64


@dataclass(frozen=True, slots=True)
class _Node:
    """An element of the structure as it is met, in reading order."""

    held: Any
    tag: str
    parent: str
    kids: tuple[str, ...]
    marks: tuple[tuple[int, int], ...]
    """(page, MCID) of its own content."""


def check_tags(pdf: pikepdf.Pdf, drawn: Drawn) -> Iterator[Fault]:
    """Yield what keeps a document from being read by its tags."""
    yield from _check_said(pdf)
    tree = table(pdf.Root.get("/StructTreeRoot"))
    if "/K" not in tree:
        yield Fault("UA-7.1", "it has no structure")
        return
    for number, count in enumerate(drawn.mixed, start=1):
        if count:
            yield Fault("UA-7.1", f"page {number} has {count} artifacts within content, or content within artifacts")
    for number, count in enumerate(drawn.unmarked, start=1):
        if count:
            yield Fault("UA-7.1", f"page {number} draws {count} times what is neither content nor artifact")
    nodes = list(_walk(pdf, tree))
    for node in nodes:
        yield from _check_element(node)
    yield from _check_headings(nodes)
    yield from _check_tables(pdf, tree)
    yield from _check_marks(pdf, tree, nodes, drawn)


def _check_said(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """Yield what a file does not say of itself as a whole, or not as it is to be said."""
    root = pdf.Root
    if table(root.get("/MarkInfo")).get("/Marked") is not True:
        yield Fault("UA-6.2", "it is not marked as tagged")
    if table(root.get("/MarkInfo")).get("/Suspects") is True:
        yield Fault("UA-7.1", "it says itself that its tags may be wrong")
    if table(root.get("/ViewerPreferences")).get("/DisplayDocTitle") is not True:
        yield Fault("UA-7.1", "its title is not shown in place of the file's name")
    if not str(table(pdf.trailer.get("/Info")).get("/Title", "")):
        yield Fault("UA-7.1", "it has no title")
    if not _LANGUAGE.fullmatch(str(root.get("/Lang", ""))):
        yield Fault("UA-7.2", "it does not say in which language it is")
    if not claims_accessible(pdf):
        yield Fault("UA-5", "its metadata do not say that it is PDF/UA-1, or not its title")
    for number, page in enumerate(pdf.pages, start=1):
        if "/Annots" in page.obj and name(page.obj.get("/Tabs")) != "S":
            yield Fault("UA-7.18.3", f"on page {number} one does not go from field to field as the tags do")


def _walk(pdf: pikepdf.Pdf, tree: Any) -> Iterator[_Node]:
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    stack: list[tuple[Any, str, int]] = [(kid, "", 0) for kid in reversed(_kids(tree))]
    seen = set()
    roles = table(tree.get("/RoleMap"))
    while stack:
        held, parent, depth = stack.pop()
        if held.objgen in seen or depth > _DEEPEST:
            raise ValueError("its structure leads back into itself")
        seen.add(held.objgen)
        tag = name(held.get("/S"))
        tag = name(roles.get(f"/{tag}")) if tag not in _STANDARD and f"/{tag}" in roles else tag
        elements = [kid for kid in _kids(held) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        marks = []
        for kid in _kids(held):
            number = kid if isinstance(kid, int) else table(kid).get("/MCID")
            home = table(kid).get("/Pg", held.get("/Pg"))
            if isinstance(number, int):
                marks.append((pages.get(table(home).objgen, -1), number))
        yield _Node(held, tag, parent, tuple(name(kid.S) for kid in elements), tuple(marks))
        stack += [(kid, tag, depth + 1) for kid in reversed(elements)]


def _kids(held: Any) -> list[Any]:
    value = held.get("/K")
    return items(value) if isinstance(value, pikepdf.Array) else [] if value is None else [value]


def _check_element(node: _Node) -> Iterator[Fault]:
    tag = node.tag
    if tag not in _STANDARD:
        yield Fault("UA-7.1", f"{tag or 'an element'} is no standard structure type")
    if tag in _WITHIN and node.parent not in _WITHIN[tag]:
        yield Fault("UA-7.2", f"{tag} stands in {node.parent or 'nothing'}")
    if tag in _HOLDS and (set(node.kids) - _HOLDS[tag] or not node.kids):
        yield Fault("UA-7.2", f"{tag} holds {', '.join(sorted(set(node.kids) - _HOLDS[tag])) or 'nothing'}")
    if tag == "L" and name(_attribute(node.held, "/ListNumbering")) in ("", "None") and _is_labelled(node.held):
        yield Fault("UA-7.6", "a list does not say how its labels count")
    if tag in ("Figure", "Formula"):
        if not str(node.held.get("/Alt", "")) and not str(node.held.get("/ActualText", "")):
            yield Fault("UA-7.3", f"a {tag} has no text in its place")
        if _attribute(node.held, "/BBox") is None:
            yield Fault("UA-7.3", f"a {tag} does not say where it is")
    if tag == "TH" and name(_attribute(node.held, "/Scope")) not in ("Row", "Column", "Both"):
        yield Fault("UA-7.5", "a heading cell does not say what it heads")
    if not node.kids and not node.marks and tag not in ("TD", "TH"):
        yield Fault("UA-7.1", f"{tag} is empty")


def _is_labelled(held: Any) -> bool:
    return any(name(table(part).get("/S")) == "Lbl" for item in _kids(held) for part in _kids(table(item)))


def _attribute(held: Any, key: str) -> Any:
    """Return an attribute of an element, which may have one set of them or several."""
    value = held.get("/A")
    for each in items(value) or [value]:
        if key in table(each):
            return each[key]
    return None


def _check_headings(nodes: list[_Node]) -> Iterator[Fault]:
    levels = [int(node.tag[1]) for node in nodes if len(node.tag) == 2 and node.tag[0] == "H" and node.tag[1].isdigit()]
    if levels and levels[0] != 1:
        yield Fault("UA-7.4.2", "the first heading is not of the first level")
    for above, below in pairwise(levels):
        if below > above + 1:
            yield Fault("UA-7.4.2", f"a heading of level {below} follows one of level {above}")


def _check_tables(pdf: pikepdf.Pdf, tree: Any) -> Iterator[Fault]:
    for node in _walk(pdf, tree):
        if node.tag != "Table":
            continue
        rows = [kid for kid in _kids(node.held) if name(table(kid).get("/S")) == "TR"]
        cells = {len(_kids(row)) for row in rows}
        if len(cells) > 1:
            yield Fault("UA-7.5", f"the rows of a table have {' or '.join(map(str, sorted(cells)))} cells")


def _check_marks(pdf: pikepdf.Pdf, tree: Any, nodes: list[_Node], drawn: Drawn) -> Iterator[Fault]:
    """Yield where marks on the pages, elements and the parent tree do not lead to each other."""
    owners = {mark: node for node in nodes for mark in node.marks}
    numbers = items(table(tree.get("/ParentTree")).get("/Nums"))
    rows = {key: items(value) for key, value in zip(numbers[::2], numbers[1::2], strict=False) if isinstance(key, int)}
    for number, (page, marks) in enumerate(zip(pdf.pages, drawn.marks, strict=True)):
        key = page.obj.get("/StructParents")
        row: list[Any] = rows.get(key, []) if isinstance(key, int) else []
        for mark in marks:
            owner = owners.pop((number, mark), None)
            if owner is None:
                yield Fault("UA-7.1", f"content {mark} of page {number + 1} belongs to no element")
            elif mark >= len(row) or row[mark].objgen != owner.held.objgen:
                yield Fault("UA-7.1", f"the parent tree leads astray from content {mark} of page {number + 1}")
    for number, mark in owners:
        yield Fault("UA-7.1", f"an element claims content {mark} of page {number + 1}, which is not there")
