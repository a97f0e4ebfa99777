"""PDF/A-3b by the objects of the file: what acts, annotations, layers, colours' intent, transparency, attachments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from passport_app.certificate.conformance.fault import Fault, dictionaries, items, name, table

_ACTING = frozenset(
    {"/AA", "/JS", "/JavaScript", "/XFA", "/NeedsRendering", "/Requirements", "/AlternatePresentations"}
)
_ACTIONS = frozenset({"GoTo", "GoToR", "GoToE", "URI", "Thread", "Named", "SubmitForm"})
_NAMED = frozenset({"NextPage", "PrevPage", "FirstPage", "LastPage"})
_ANNOTATIONS = frozenset(
    {"Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline"}
    | {"Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Widget", "PrinterMark", "TrapNet"}
    | {"Watermark", "Redact"}
)
_PRINT, _UNSEEN = 0b100, 0b1_0010_0011
"""Flags of an annotation: it must be printed; not invisible, hidden, without view, toggling (ISO 32000-1, 12.5.3)."""
_RELATIONSHIPS = frozenset({"Source", "Data", "Alternative", "Supplement", "Unspecified"})
_PERMISSIONS = frozenset({"/UR3", "/DocMDP"})


def check_catalog(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """Yield what is wrong with a file's objects, whatever its pages draw."""
    root = pdf.Root
    if "/OpenAction" in root and not isinstance(root.OpenAction, pikepdf.Array):
        yield from _check_action(root.OpenAction, "the catalog")
    if set(table(root.get("/Perms")).keys()) - _PERMISSIONS:
        yield Fault("6.1.12", "the catalog gives permissions that are neither UR3 nor DocMDP")
    for held, where in dictionaries(pdf):
        yield from _check_dictionary(held, where)
    layers = table(root.get("/OCProperties"))
    for configuration in [layers.get("/D"), *items(layers.get("/Configs"))]:
        if "/AS" in table(configuration):
            yield Fault("6.9", "a configuration of layers switches them by itself (AS)")
    if table(root.get("/AcroForm")).get("/NeedAppearances") is True:
        yield Fault("6.4.1", "the form wants its appearances made by the reader")
    yield from _check_intents(items(root.get("/OutputIntents")))
    yield from _check_files(pdf)


def _check_dictionary(held: Any, where: str) -> Iterator[Fault]:
    keys = set(held.keys())
    for key in sorted(keys & _ACTING):
        yield Fault("6.5", f"{where} holds {key}")
    if name(held.get("/Type")) == "Action" or ("/S" in keys and keys & {"/URI", "/N", "/F", "/Next"}):
        yield from _check_action(held, where)
    if name(held.get("/Type")) == "Annot" or ("/Rect" in keys and "/Subtype" in keys):
        yield from _check_annotation(held, where)
    if name(held.get("/Subtype")) == "PS" or keys & {"/OPI", "/Ref"} or name(held.get("/Subtype2")) == "PS":
        yield Fault("6.2.9", f"{where} is PostScript, OPI or a reference to another file")
    if held.get("/Interpolate") is True or "/Alternates" in keys:
        yield Fault("6.2.8", f"an image in {where} is interpolated or has alternates")
    yield from _check_paint(held, keys, where)


def _check_paint(held: Any, keys: set[str], where: str) -> Iterator[Fault]:
    if keys & {"/TR", "/HTP"} or ("/TR2" in keys and name(held.TR2) != "Default"):
        yield Fault("6.2.5", f"{where} changes colours by a transfer function")
    group = name(table(held.get("/Group")).get("/S")) == "Transparency"
    opaque = all(held.get(key, 1) == 1 for key in ("/ca", "/CA") if not isinstance(held.get(key), pikepdf.Object))
    masked = "/SMask" in keys and name(held.SMask) != "None"
    blended = "/BM" in keys and name(held.BM) not in ("Normal", "Compatible")
    if group or not opaque or masked or blended:
        # PDF/A-3 would allow it with a blending space; a certificate has none, so that what covers what is plain.
        yield Fault("6.2.10", f"{where} is transparent")
    spaces = [item for key in ("/ColorSpace", "/CS") for item in _names(held.get(key))]
    if "DeviceCMYK" in spaces:
        yield Fault("6.2.4.3", f"{where} uses DeviceCMYK, for which there is no output intent")


def _names(value: object) -> list[str]:
    if isinstance(value, pikepdf.Dictionary):
        return [found for _, item in value.items() for found in _names(item)]
    return [name(value)] if isinstance(value, pikepdf.Name) else [name(item) for item in items(value)]


def _check_action(action: Any, where: str) -> Iterator[Fault]:
    kind = name(table(action).get("/S"))
    if kind in _ACTIONS and not (kind == "Named" and name(action.get("/N")) not in _NAMED):
        return
    known = "/Type" in table(action) or kind in ("JavaScript", "Launch", "Rendition", "ImportData", "Hide")
    if known:
        yield Fault("6.5.1", f"{where} holds an action {kind or 'of no kind'}")


def _check_annotation(held: Any, where: str) -> Iterator[Fault]:
    kind = name(held.get("/Subtype"))
    if kind not in _ANNOTATIONS:
        yield Fault("6.3.1", f"{where} is an annotation of the kind {kind or 'none'}")
    flags = held.get("/F", 0)
    if kind != "Popup" and (not isinstance(flags, int) or not flags & _PRINT or flags & _UNSEEN):
        yield Fault("6.3.2", f"the annotation in {where} is not one that is always shown and printed")
    sides = [float(side) for side in items(held.get("/Rect"))]
    empty = len(sides) == 4 and sides[0] == sides[2] and sides[1] == sides[3]
    shown = set(table(held.get("/AP")).keys())
    if (shown or not (empty or kind in ("Popup", "Link"))) and shown != {"/N"}:
        yield Fault("6.3.3", f"the annotation in {where} has no appearance, or more than the normal one")


def _check_intents(intents: list[Any]) -> Iterator[Fault]:
    archival = [intent for intent in intents if name(table(intent).get("/S")) == "GTS_PDFA1"]
    if len(archival) != 1:
        yield Fault("6.2.3", f"it has {len(archival)} output intents GTS_PDFA1, not one")
        return
    profile = archival[0].get("/DestOutputProfile")
    if not isinstance(profile, pikepdf.Stream):
        yield Fault("6.2.3", "its output intent has no profile")
        return
    held = bytes(profile.read_bytes())
    size = int.from_bytes(held[:4], "big")
    colours = {b"RGB ": 3, b"GRAY": 1, b"CMYK": 4}.get(held[16:20])
    if size != len(held) or held[36:40] != b"acsp" or held[8:9] > b"\x04" or held[12:16] not in (b"mntr", b"prtr"):
        yield Fault("6.2.3", "the profile of its output intent is no ICC profile of a monitor or printer")
    if colours is None or profile.get("/N") != colours:
        yield Fault("6.2.3", "the profile of its output intent has another number of colours than N says")
    elif colours != 3:
        yield Fault("6.2.4.3", "its output intent is not of RGB, in which its pages are drawn")


def _check_files(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    associated = {
        item.objgen
        for held, _ in dictionaries(pdf)
        for item in items(held.get("/AF"))
        if isinstance(item, pikepdf.Object)
    }
    for held, where in dictionaries(pdf):
        if "/EF" not in held:
            continue
        if "/F" not in held or "/UF" not in held:
            yield Fault("6.8", f"the file specification in {where} lacks F or UF")
        if name(held.get("/AFRelationship")) not in _RELATIONSHIPS:
            yield Fault("6.8", f"the file specification in {where} does not say how it relates to the document")
        if held.objgen not in associated:
            yield Fault("6.8", f"the file in {where} is associated with no part of the document (AF)")
        for _, file in held.EF.items():
            if not isinstance(file, pikepdf.Stream) or "/" not in name(file.get("/Subtype")):
                yield Fault("6.8", f"the file in {where} has no media type")
            elif "/ModDate" not in table(file.get("/Params")):
                yield Fault("6.8", f"the file in {where} has no date of change")
