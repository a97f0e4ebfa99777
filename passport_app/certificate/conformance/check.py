"""Check a PDF against PDF/A-3b and against the machine-checkable part of PDF/UA-1.

A validator written by others cannot be had everywhere, so this is our own: it knows what a certificate can hold, says
clause by clause what is wrong, and is itself tested by files with a single fault each. Tests ask veraPDF too.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

import pikepdf

from passport_app.certificate.conformance.catalog import check_catalog
from passport_app.certificate.conformance.content import Drawn, read_content
from passport_app.certificate.conformance.fault import Fault
from passport_app.certificate.conformance.file import check_file
from passport_app.certificate.conformance.fonts import check_fonts
from passport_app.certificate.conformance.metadata import check_metadata
from passport_app.certificate.conformance.tags import check_tags

__all__ = ["Fault", "check_accessible", "check_archival"]


def check_archival(data: bytes) -> list[Fault]:
    """Return where a file is no PDF/A-3b; an empty list where it is one. Files of others: guard them first."""
    return _check(
        data,
        lambda pdf, _: check_file(pdf, data),
        lambda pdf, _: check_catalog(pdf),
        lambda pdf, _: check_metadata(pdf),
        lambda _, drawn: drawn.faults,
        lambda _, drawn: check_fonts(drawn.fonts),
    )


def check_accessible(data: bytes) -> list[Fault]:
    """Return where the tags of a file do not tell all that its pages show; an empty list where they do."""
    return _check(data, check_tags)


def _check(data: bytes, *checks: Callable[[pikepdf.Pdf, Drawn], Iterable[Fault]]) -> list[Fault]:
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            drawn = read_content(pdf)
            return list(dict.fromkeys(fault for check in checks for fault in check(pdf, drawn)))
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RuntimeError) as error:
        return [Fault("6.1", f"it cannot be read as a PDF: {error}")]
