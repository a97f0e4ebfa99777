"""Finish pages that carry no signed data of their own, lists, labels, reports: PDF/A, the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf

from passport_app.certificate.archive import make_archival
from passport_app.certificate.layout import Pages
from passport_app.certificate.structure import write_structure
from passport_app.certificate.xmp import Particulars


def finish(pages: Pages, particulars: Particulars, add: Callable[[pikepdf.Pdf], None] | None = None) -> bytes:
    """Return the finished PDF of pages; `add` puts more into it, such as attachments."""
    with pikepdf.open(io.BytesIO(pages.data)) as pdf:
        write_structure(pdf, pages.tags)
        make_archival(pdf, particulars, pages.meanings)
        if add is not None:
            add(pdf)
        stream = io.BytesIO()
        pdf.save(stream, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return stream.getvalue()
