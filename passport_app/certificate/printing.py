"""Print equals data: whether the pages are those that the signed passport makes.

What a PDF shows cannot be read out of it safely: a white box over a figure, or two glyphs swapped in the font, deceive
every extraction of text. So the pages are made again from the data and compared, first by bytes, else object by object.
A sealed file begins with exactly the unsealed one; what the seal's update adds may show nothing.
"""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Callable
from typing import Any

import pikepdf

from passport_app.certificate.content import LANGUAGES
from passport_app.certificate.layouts import LAYOUTS, UNRELEASED
from passport_app.certificate.making import made_with
from passport_app.certificate.reading import CertificateContents
from passport_app.certificate.seal_reading import take_off
from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.domain.verdict import Check, Verdict

_MOST_VISITS = 400_000
_IGNORED = frozenset({"/Length", "/Filter", "/DecodeParms", "/Metadata", "/Parent"})
"""How a stream is packed is not what it holds; programs renew metadata as they save; /Parent is the way back up."""
logging.getLogger("pikepdf").addHandler(logging.NullHandler())  # a check tells what is wrong with a file
_CALLED = ("dc:title", "dc:creator", "dc:description", "dc:subject", "pdf:Keywords")
_APPENDED = "Something was appended to the certificate after it was made; what is shown may not be what was signed."

Maker = Callable[..., bytes]
"""Makes a certificate of the attached document, given `language`, `versions` and `layout` as it names them."""


def check_print(data: bytes, contents: CertificateContents, make: Maker) -> Check:
    """Return the check `print`: passed, failed (`bytes_before`, `appended`, `print_differs`), or indeterminate
    (`print_not_proven`).

    `make` is asked to make the certificate again from the attached document.
    """
    if contents.layout in UNRELEASED:
        return _not_proven(
            f"The pages have layout {contents.layout}, from before the first release: no released version makes it."
        )
    if contents.layout not in LAYOUTS or contents.language not in LANGUAGES:
        return _not_proven(
            f"The pages have a layout that this version cannot make again ({contents.layout or 'none'})."
        )
    try:
        made = make(language=contents.language, versions=contents.made_with, layout=contents.layout)
    except (PassportError, ValueError, ArithmeticError, LookupError, TypeError):
        return _not_proven("The pages cannot be made again from the attached document.")
    return _compare(data, made, contents)


def _compare(data: bytes, made: bytes, contents: CertificateContents) -> Check:
    sealed_once = bool(contents.seal) and contents.revisions == 2
    whole, same = data.startswith(made), data == made or _same(data, made)
    if data == made:
        text = "The pages are, byte for byte, those that the signed data make."
    elif whole and sealed_once and same:
        text = "Below the seal the pages are, byte for byte, those that the signed data make."
    elif whole and not sealed_once:
        return Check("print", Verdict.FAILED, "appended", _APPENDED)
    elif not data.startswith(b"%PDF-"):
        # A PDF reader passes over it; whatever opens the file by another name shows it.
        text = "Something was put before the beginning of the certificate; another program may show that instead."
        return Check("print", Verdict.FAILED, "bytes_before", text)
    elif same and not data.rstrip().endswith(b"%%EOF"):
        return Check("print", Verdict.FAILED, "appended", _APPENDED)
    elif same:
        text = "The file was saved again; its pages are those the signed data make."
    elif contents.made_with == made_with() or contents.revisions > 1:
        text = "What is printed is not what the signed data say. Trust neither the pages nor who sent them."
        return Check("print", Verdict.FAILED, "print_differs", text)
    else:
        named = contents.made_with or "not named"
        return _not_proven(f"The certificate was made with other versions than are here ({named}).")
    return Check("print", Verdict.PASSED, "ok", text)


def _not_proven(why: str) -> Check:
    text = f"{why} Trust the figures shown here, not those printed."
    return Check("print", Verdict.INDETERMINATE, "print_not_proven", text)


def _same(data: bytes, made: bytes) -> bool:
    """Tell whether two PDFs hold the same, however they are packed, but for a seal that shows nothing."""
    try:
        return hash_of_all(data) == hash_of_all(made)
    except (pikepdf.PdfError, EvidenceError, ValueError, TypeError, KeyError, AttributeError, SyntaxError):
        return False


def _called(pdf: pikepdf.Pdf) -> bytes:
    """Return what readers show beside the pages: title, author and the like, of both kinds of metadata.

    The title stands in the bar of a reader's window; dates and programs are renewed by whoever saves, and left out.
    """
    information = pdf.trailer.get("/Info", pikepdf.Dictionary())
    said = [str(information.get(f"/{name}", "")) for name in ("Title", "Author", "Subject", "Keywords")]
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False, strict=True) as metadata:
        said += [str(metadata.get(name, "")) for name in _CALLED]
    return repr(said).encode()


def hash_of_all(data: bytes) -> bytes:
    """Return a hash of everything that the catalog of a PDF leads to, streams unpacked; raises EvidenceError."""
    with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
        take_off(pdf)
        digest = hashlib.sha256(_called(pdf))
        seen: dict[tuple[int, int], int] = {}
        stack: list[Any] = [pdf.Root]
        for _ in range(_MOST_VISITS):
            if not stack:
                if pdf.get_warnings():  # read around a damage, which whoever saves a file again would have mended
                    raise EvidenceError("broken", "It is damaged.")
                return digest.digest()
            value = stack.pop()
            if isinstance(value, pikepdf.Object) and value.is_indirect:
                known = value.objgen in seen
                digest.update(b"@%d;" % seen.setdefault(value.objgen, len(seen)))
                if known:
                    continue
            stack += _describe(value, digest)
    raise EvidenceError("bomb", "It holds more values than any certificate. It was not read further.")


def _describe(value: Any, digest: Any) -> list[Any]:
    """Add a value to the hash, and return those within it, last first."""
    if isinstance(value, pikepdf.Array):
        digest.update(b"[%d;" % len(value))
        return list(value)[::-1]
    if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        keys = sorted(key for key in value.keys() if key not in _IGNORED)  # noqa: SIM118 - a pikepdf object, no mapping
        digest.update(b"<%d;%r;" % (len(keys), keys))
        if isinstance(value, pikepdf.Stream):
            held = value.read_bytes()
            digest.update(b"s%d;" % len(held) + held)
        return [value[key] for key in reversed(keys)]
    if isinstance(value, pikepdf.String):
        held = bytes(value)
        digest.update(b"(%d;" % len(held) + held)
    else:
        digest.update(f"{type(value).__name__} {value};".encode())
    return []
