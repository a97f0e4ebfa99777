"""What is asked of a certificate's file beside the document that it carries: its seal, and whether its pages are it."""

from __future__ import annotations

from functools import partial

from passport_app.certificate.printing import check_print
from passport_app.certificate.reading import CertificateContents
from passport_app.certificate.seal_check import Believed, check_seal
from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.issuing.branding import check_template
from passport_app.issuing.printing import PRINTED, certificate_of
from passport_app.trust import canonical


def check_file(data: bytes, contents: CertificateContents, kind: str, believed: Believed) -> tuple[Check, ...]:
    """Return the checks of a certificate's seal and of its pages; `kind` is what the attached document is."""
    branded = check_template(contents.template, contents.credential) if contents.template is not None else None
    printed = _printed(data, contents, kind, branded)
    return (*check_seal(data, contents, believed), *((branded,) if branded else ()), *printed)


def check_bare(data: bytes, contents: CertificateContents, believed: Believed) -> tuple[Check, ...]:
    """Return the checks of sealed pages that carry no signed document, such as the report of a verification."""
    text = (
        "These pages carry no signed data that they could be compared with: what is asked is who sealed them, and "
        "whether they were changed since."
    )
    return (Check("pdf", Verdict.PASSED, "no_data", text), *check_seal(data, contents, believed))


def _printed(data: bytes, contents: CertificateContents, kind: str, branded: Check | None) -> tuple[Check, ...]:
    """Ask whether what is printed is what is signed, by making the page again from the embedded data."""
    try:
        document = canonical.parse(contents.credential)
    except PassportError:
        return ()  # said already
    if kind not in PRINTED:
        text = "The attached document is of a kind of which there are no certificates: the pages may say anything."
        return (Check("print", Verdict.INDETERMINATE, "print_not_proven", text),)
    template = contents.template if branded and branded.verdict is Verdict.PASSED else None
    make = partial(certificate_of, document, contents.credential, template=template, proof=contents.proof)
    return (check_print(data, contents, make),)
