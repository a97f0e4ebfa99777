"""Read a stranger's certificate: take the signed passport out, and nothing else; nothing in it is ever run.

A PDF can hide much and grow a thousandfold. Before a library opens it, `guard.py` bounds what it can expand to; after
that, what could act is refused, and there must be just one attachment.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from passport_app.certificate.archive import LAYOUT_KEY, MADE_WITH_KEY
from passport_app.certificate.embed import ATTACHMENT, PROOF, TEMPLATE
from passport_app.certificate.guard import broken, check_bytes
from passport_app.certificate.seal_reading import FoundSeal, find_seal
from passport_app.domain.errors import EvidenceError
from passport_app.domain.text import display_name
from passport_app.trust.canonical import LARGEST_DOCUMENT

LARGEST_CERTIFICATE = 32 << 20
"""Bytes; ours have some fifty thousand."""
_MOST_OBJECTS = 20_000
_MOST_VALUES = 400_000
_ACTING = frozenset({"/JS", "/JavaScript", "/OpenAction", "/AA", "/XFA", "/RichMediaContent", "/Launch"})
"""Keys whose presence means that something happens by itself (ISO 32000-2, 12.6)."""
_ACTIONS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition"})


@dataclass(frozen=True, slots=True)
class CertificateContents:
    """What a certificate carries."""

    credential: bytes
    """The attached passport.json, as it is; unchecked."""
    language: str
    layout: str
    made_with: str
    """Versions of what made it, as it says itself."""
    revisions: int
    """How often the file was saved: 1 as made, 2 with its seal, more where something was appended."""
    seal: FoundSeal | None = None
    template: bytes | None = None
    """The attached template.json, as it is; unchecked."""
    proof: bytes | None = None
    """The attached entry.tlog-proof, as it is; unchecked."""


def read_certificate(data: bytes, *, bare: bool = False) -> CertificateContents:
    """Return what a certificate carries; with `bare` also of sealed pages of ours that carry nothing: `credential` is
    empty then.

    Raises EvidenceError: `empty`, `not_a_pdf`, `truncated`, `too_large`, `bomb`, `disguised`, `encrypted`, `broken`,
    `active_content`, `no_passport_attached`, `nothing_signed`, `several_attachments`.
    """
    if len(data) > LARGEST_CERTIFICATE:
        raise EvidenceError("too_large", f"It has {len(data):,} bytes, more than the {LARGEST_CERTIFICATE:,} allowed.")
    check_bytes(data)
    try:
        # Repair would guess; a certificate that has to be guessed at proves nothing.
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _contents(pdf, data, bare)
    except pikepdf.PasswordError:
        raise EvidenceError("encrypted", "It is encrypted; certificates are not. Ask for the file as issued.") from None
    except (pikepdf.PdfError, ValueError, TypeError, RecursionError, AttributeError, KeyError, RuntimeError) as error:
        raise broken(error) from None


def _contents(pdf: pikepdf.Pdf, data: bytes, bare: bool) -> CertificateContents:
    if pdf.is_encrypted:
        raise EvidenceError("encrypted", "It is encrypted; certificates are not. Ask for the file as issued.")
    specifications, signatures = _survey(pdf)
    information = pdf.trailer.get("/Info", pikepdf.Dictionary())
    bare = bare and bool(signatures) and LAYOUT_KEY in information
    if not specifications and not bare:
        raise _carries_nothing(information)
    if len(specifications) > 3:
        raise EvidenceError("several_attachments", f"It carries {len(specifications)} attached files, not one.")
    held = _by_name(specifications) if specifications else {}
    return CertificateContents(
        credential=_attached(held[ATTACHMENT], ATTACHMENT) if held else b"",
        language=_text(pdf.Root.get("/Lang")),
        layout=_text(information.get(LAYOUT_KEY)),
        made_with=_text(information.get(MADE_WITH_KEY)),
        revisions=data.count(b"%%EOF"),
        seal=find_seal(pdf, signatures, data),
        template=_attached(held[TEMPLATE], TEMPLATE) if TEMPLATE in held else None,
        proof=_attached(held[PROOF], PROOF) if PROOF in held else None,
    )


def _carries_nothing(information: pikepdf.Object) -> EvidenceError:
    """Return what is said of a PDF without data: what this program makes without any says so, and is no fault."""
    if LAYOUT_KEY in information and MADE_WITH_KEY in information and not _text(information[MADE_WITH_KEY]):
        text = "It carries nothing signed: it is a sheet of labels or the report of a verification, and no certificate."
        return EvidenceError("nothing_signed", text)
    text = (
        f"It carries no {ATTACHMENT}: it may be a print of a certificate, or a report that bears no seal. "
        "Ask for the file."
    )
    return EvidenceError("no_passport_attached", text)


def _by_name(specifications: list[pikepdf.Object]) -> dict[str, pikepdf.Object]:
    """Return the attached files by their names: the passport, with it at most a template and a proof, each once."""
    names = [_text(specification.get("/UF") or specification.get("/F")) for specification in specifications]
    if ATTACHMENT not in names:
        raise EvidenceError(
            "no_passport_attached", f'It carries "{names[0]}" and no {ATTACHMENT}. Ask for the certificate as issued.'
        )
    if len(set(names)) != len(names) or not set(names) <= {ATTACHMENT, PROOF, TEMPLATE}:
        raise EvidenceError("several_attachments", f"It carries {len(names)} attached files, not one.")
    return dict(zip(names, specifications, strict=True))


def _text(value: object) -> str:
    return display_name(str(value)) if isinstance(value, pikepdf.String) else ""


def _attached(specification: pikepdf.Object, name: str) -> bytes:
    files = [specification.EF[key] for key in ("/F", "/UF") if key in specification.EF]
    if not files or any(not isinstance(f, pikepdf.Stream) for f in files) or len({f.objgen for f in files}) > 1:
        raise EvidenceError("several_attachments", f"Its {name} is not one file.")
    credential = files[0].read_bytes()
    if len(credential) > LARGEST_DOCUMENT:
        raise EvidenceError("too_large", f"Its {name} has more than {LARGEST_DOCUMENT:,} bytes.")
    return bytes(credential)


def _survey(pdf: pikepdf.Pdf) -> tuple[list[pikepdf.Object], list[pikepdf.Object]]:
    """Look at every object once: refuse what could act; return the specifications of files, and the signatures."""
    if len(pdf.objects) > _MOST_OBJECTS:
        raise EvidenceError("too_large", f"It has {len(pdf.objects):,} objects; a certificate has some dozens.")
    found, signatures = [], []
    for dictionary in _dictionaries(pdf):
        keys = set(dictionary.keys())
        acting = keys & _ACTING
        action = dictionary.get("/S")
        if acting or (isinstance(action, pikepdf.Name) and str(action) in _ACTIONS):
            what = min(acting) if acting else str(action)
            raise EvidenceError(
                "active_content",
                f"It holds something that would act by itself ({what}); no certificate does. Nothing of it was run.",
            )
        if "/EF" in keys:
            found.append(dictionary)
        if "/ByteRange" in keys:
            signatures.append(dictionary)
    return found, signatures


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield every dictionary of the file, those within others too; raises EvidenceError `bomb` past a bound."""
    seen = 0
    for held in pdf.objects:
        stack = [held]
        while stack:
            value = stack.pop()
            seen += 1
            if seen > _MOST_VALUES:
                raise EvidenceError("bomb", "It holds more values than any certificate. It was not read further.")
            if isinstance(value, pikepdf.Array):
                stack += [item for item in value if _is_direct(item)]
            elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
                yield value
                stack += [item for _, item in value.items() if _is_direct(item)]


def _is_direct(value: object) -> bool:
    return isinstance(value, pikepdf.Array | pikepdf.Dictionary) and not value.is_indirect
