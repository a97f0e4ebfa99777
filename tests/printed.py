"""What stands on the pages of a certificate, for tests that look at them."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf


def sizes(data: bytes) -> set[float]:
    """The sizes of all text of a PDF, in points."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {
            float(operands[1])
            for page in pdf.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Tf"
        }


def pages_of(data: bytes, tag: str) -> list[int]:
    """The page on which each structure element of a tag begins, from 0, in the order in which they are read."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return [numbers[_page(e)] for e in _elements(pdf.Root.StructTreeRoot.K) if f"/{tag}" == e.S]


def figures(data: bytes) -> list[str]:
    """What is said of each picture."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [str(e.Alt) for e in _elements(pdf.Root.StructTreeRoot.K) if e.S == "/Figure"]


def _elements(element):
    yield element
    for kid in _kids(element):
        yield from _elements(kid)


def _kids(element):
    kids = element.get("/K")
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _page(element):
    return element.Pg.objgen if "/Pg" in element else _page(_kids(element)[0])


def baselines(data: bytes, page: int) -> dict[int, list[float]]:
    """The baselines of the lines of each marked piece of text on a page, by its number."""
    found: dict[int, list[float]] = {}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        mark = -1
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[page]):
            if str(operator) in ("BMC", "BDC") and operands[0] == "/Artifact":
                mark = -1
            elif str(operator) == "BDC" and "/MCID" in operands[1]:
                mark = int(operands[1].MCID)
            if str(operator) == "Tm":
                found.setdefault(mark, []).append(float(operands[5]))
    return found


def marks_of(data: bytes, tag: str, page: int) -> list[int]:
    """The numbers of the marked pieces that begin structure elements of a tag on a page."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        elements = [e for e in _elements(pdf.Root.StructTreeRoot.K) if f"/{tag}" == e.S]
        here = pdf.pages[page].obj.objgen
        return [_mark(e) for e in elements if _page(e) == here]


def _mark(element):
    kid = element.K[0] if isinstance(element.K, pikepdf.Array) else element.K
    return int(kid) if isinstance(kid, int) else _mark(kid) if "/S" in kid else int(kid.MCID)


def renamed(passport, name):
    """A passport in which everything that has a name has this one."""
    return replace(
        passport,
        battery=name,
        operator=replace(passport.operator, name=name),
        plant=replace(passport.plant, name=name),
        model=replace(passport.model, name=name, chemistry=name),
    )
