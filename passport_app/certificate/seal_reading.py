"""Find the seal of a stranger's PDF, and what it covers: by the bytes themselves, not by what a library makes of them.

A signature field says in `/ByteRange` which bytes it is over. It is a seal of the whole file only if these are all
bytes but those of the signature's own value, to the last one (ISO 32000-2, 12.8.1); all else is told apart here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf

from passport_app.trust.revocation import Validation

_LARGEST_SIGNATURE = 256 * 1024
_MOST_STORED, _LARGEST_STORED = 32, 4 << 20
_END = b"%%EOF\n"
_FIELD_KEYS = frozenset({"/FT", "/T", "/TU", "/V", "/Type", "/Subtype", "/F", "/Rect", "/P"})
"""What a field without a picture holds: nothing that could be seen."""


@dataclass(frozen=True, slots=True)
class FoundSeal:
    """A signature as it lies in the file; nothing of it is believed yet."""

    signatures: int
    """How many signatures the file holds; of more than one, this is the first found."""
    cms: bytes
    """The CMS signature, with the zeros that fill up its place."""
    kind: str
    """`ETSI.CAdES.detached` for PAdES."""
    signed: tuple[tuple[int, int], ...]
    """Offset and length of what it says that it is over."""
    fault: str
    """Why it is not over the whole file (`changed_after_seal`, `range_widened`, `saved_again`, `bytes_before`,
    `range_malformed`), or empty."""
    validation: Validation
    """What the file holds to show for long that certificates were good; unchecked."""
    permission: int | None
    """What may change after it (DocMDP /P: 1 nothing, 2 forms, 3 comments); None where it does not certify."""


def find_seal(pdf: pikepdf.Pdf, signatures: Sequence[Any], data: bytes) -> FoundSeal | None:
    """Return the seal among the signature dictionaries of a file (those with a /ByteRange), None where there is none.

    A signature that does not lie in a form's field is found all the same: readers differ in where they look.
    """
    if not signatures:
        return None
    held = signatures[0]
    cms = held.get("/Contents")
    cms = bytes(cms) if isinstance(cms, pikepdf.String) else b""
    cms = cms if len(cms) <= _LARGEST_SIGNATURE else b""
    signed, fault = _range(held.get("/ByteRange"), cms, data)
    kind = held.get("/SubFilter")
    return FoundSeal(
        signatures=len(signatures),
        cms=cms,
        kind=str(kind).lstrip("/")[:60] if isinstance(kind, pikepdf.Name) else "",
        signed=signed,
        fault=fault,
        validation=_validation(pdf),
        permission=_permission(pdf, held),
    )


def _validation(pdf: pikepdf.Pdf) -> Validation:
    """Return what lies in the store of the catalog (DSS, ISO 32000-2, 12.8.4.3): at most so much of it is looked at."""
    store = pdf.Root.get("/DSS")
    if not isinstance(store, pikepdf.Dictionary):
        return Validation()

    def held(name: str) -> tuple[bytes, ...]:
        values = store.get(name)
        streams = [v for v in values if isinstance(v, pikepdf.Stream)] if isinstance(values, pikepdf.Array) else []
        read = (bytes(stream.read_bytes()) for stream in streams[:_MOST_STORED])
        return tuple(data for data in read if len(data) <= _LARGEST_STORED)

    return Validation(held("/Certs"), held("/CRLs"), held("/OCSPs"))


def _range(value: Any, cms: bytes, data: bytes) -> tuple[tuple[tuple[int, int], ...], str]:
    numbers = list(value) if isinstance(value, pikepdf.Array) and len(value) == 4 else []
    if len(numbers) != 4 or not all(isinstance(n, int) and not isinstance(n, bool) for n in numbers):
        return (), "range_malformed"
    first, gap, rest, length = (int(n) for n in numbers)
    end = rest + length
    if not (first == 0 < gap < rest < end):
        return (), "range_malformed"
    if not data.startswith(b"%PDF-"):
        return (), "bytes_before"
    value = b"<" + cms.hex().encode("ascii") + b">"
    if not cms or end > len(data) or data[gap : gap + len(value)].lower() != value:
        return (), "saved_again"
    signed = ((0, gap), (rest, length))
    if gap + len(value) != rest:
        return signed, "range_widened"
    return signed, "changed_after_seal" if end != len(data) else ""


def _permission(pdf: pikepdf.Pdf, signature: Any) -> int | None:
    """Return what a certification allows, if the catalog names this signature as the one that certifies."""
    rights = pdf.Root.get("/Perms")
    named = rights.get("/DocMDP") if isinstance(rights, pikepdf.Dictionary) else None
    if not isinstance(named, pikepdf.Dictionary) or named.objgen != signature.objgen or named.objgen == (0, 0):
        return None
    references = signature.get("/Reference")
    for reference in list(references)[:8] if isinstance(references, pikepdf.Array) else []:
        if not isinstance(reference, pikepdf.Dictionary) or reference.get("/TransformMethod") != "/DocMDP":
            continue
        given = reference.get("/TransformParams")
        level = given.get("/P", 2) if isinstance(given, pikepdf.Dictionary) else 2  # 2 where it is not said
        return int(level) if isinstance(level, int) else None
    return None


def take_off(pdf: pikepdf.Pdf) -> None:
    """Take a seal as ours are off an opened file, so that what is left can be compared with what was made.

    Whatever is not exactly such a seal stays, and so will differ: a field with a picture, a second one, a form.
    """
    form, rights = pdf.Root.get("/AcroForm"), pdf.Root.get("/Perms")
    if not isinstance(form, pikepdf.Dictionary) or not set(form.keys()) <= {"/Fields", "/SigFlags"}:
        return
    fields = form.get("/Fields")
    if not isinstance(fields, pikepdf.Array) or len(fields) != 1 or not _is_unseen(fields[0]):
        return
    if rights is not None and (not isinstance(rights, pikepdf.Dictionary) or set(rights.keys()) != {"/DocMDP"}):
        return
    page = pdf.pages[0].obj
    shown = page.get("/Annots")
    if not isinstance(shown, pikepdf.Array):
        return
    places = [i for i, item in enumerate(shown) if item.objgen == fields[0].objgen]
    if len(places) != 1:
        return
    del shown[places[0]]
    if len(shown) == 0:
        del page["/Annots"]
    if _is_store(pdf.Root.get("/DSS")):
        del pdf.Root["/DSS"]
    del pdf.Root["/AcroForm"]
    if rights is not None:
        del pdf.Root["/Perms"]


def _is_store(store: Any) -> bool:
    """Tell whether this is a store as ours are, which shows nothing: streams of certificates, lists and answers."""
    if not isinstance(store, pikepdf.Dictionary) or not set(store.keys()) <= {"/Type", "/Certs", "/CRLs", "/OCSPs"}:
        return False
    held = [store[key] for key in store.keys() if key != "/Type"]  # noqa: SIM118 - a pikepdf object, no mapping
    return all(
        isinstance(kind, pikepdf.Array) and all(isinstance(v, pikepdf.Stream) and _is_bare(v) for v in kind)
        for kind in held
    )


def _is_bare(stream: Any) -> bool:
    return set(stream.keys()) <= {"/Length", "/Filter"}


def _is_unseen(field: Any) -> bool:
    if not isinstance(field, pikepdf.Dictionary) or not set(field.keys()) <= _FIELD_KEYS or not field.is_indirect:
        return False
    box = field.get("/Rect")
    flat = isinstance(box, pikepdf.Array) and len(box) == 4 and box[0] == box[2] and box[1] == box[3]
    return bool(flat and field.get("/FT") == "/Sig" and field.get("/Subtype") == "/Widget")


def unsealed(data: bytes, seal: FoundSeal | None) -> bytes:
    """Return the certificate as it was made, without what its seal added; as it is where there is no seal."""
    end = data.find(_END) if seal else -1
    return data[: end + len(_END)] if end >= 0 else data
