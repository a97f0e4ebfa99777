"""Write the structure tree of tagged pages into a PDF: elements, and the way back from marks to them.

ISO 32000-1, 14.7.2 (hierarchy), 14.7.4 (marked content), 14.7.4.4 (parent tree), 14.8.5 (attributes).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.tagging import Element


def write_structure(pdf: pikepdf.Pdf, root: Element) -> None:
    """Put the tree under `root`, its Document element, into the catalog; every page gets its row of the parent tree."""
    marks: list[dict[int, pikepdf.Object]] = [{} for _ in pdf.pages]
    pages = [page.obj for page in pdf.pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree.K = _write(pdf, root, tree, pages, marks)
    numbers = Array()
    for number, (page, held) in enumerate(zip(pages, marks, strict=True)):
        page.StructParents = number
        page.Tabs = Name.S
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([held[mark] for mark in range(len(held))])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _write(
    pdf: pikepdf.Pdf,
    element: Element,
    parent: pikepdf.Object,
    pages: Sequence[pikepdf.Object],
    marks: list[dict[int, pikepdf.Object]],
) -> pikepdf.Object:
    made = pdf.make_indirect(Dictionary({"/S": _name(element.tag), "/P": parent}))
    _describe(made, element)
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    if home is not None:
        made.Pg = pages[home]
    kids = Array()
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_write(pdf, kid, made, pages, marks))
            continue
        page, number = kid
        marks[page][number] = made
        kids.append(number if page == home else Dictionary(Type=Name.MCR, Pg=pages[page], MCID=number))
    made.K = kids[0] if len(kids) == 1 else kids
    return made


@lru_cache(maxsize=64)
def _name(tag: str) -> pikepdf.Name:
    return Name(f"/{tag}")


def _describe(made: pikepdf.Object, element: Element) -> None:
    if element.alt:
        made.Alt = String(element.alt)
    if element.actual:
        made.ActualText = String(element.actual)
    if element.box:
        made.A = Dictionary(O=Name.Layout, BBox=Array([round(side, 2) for side in element.box]))
    elif element.scope:
        made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    elif element.numbering:
        made.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
