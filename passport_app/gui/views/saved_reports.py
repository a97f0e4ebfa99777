"""Reports of verification saved to files: printed, sealed on request, or as data."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from passport_app.domain.verdict import Report, as_json
from passport_app.gui.book import Book
from passport_app.gui.language import in_force, tr
from passport_app.telling.language import days_of_the_book
from passport_app.telling.told import told


def print_reports(reports: Sequence[Report], path: Path, book: Book, parent: QWidget) -> str:
    """Write reports as PDF in the language of the window; return what went wrong, or an empty text."""
    from passport_app.services.report_verification import report_verification

    with days_of_the_book():
        printed = [told(report) for report in reports]
    if _sealed_on_request(printed, path, book, parent):
        return ""
    try:
        report_verification(printed, path, language=in_force())
    except OSError as error:
        return _not_saved(path, error)
    return ""


def write_text(report: Report, table: Callable[[], str], path: Path) -> str:
    """Write a report as JSON, or the table of all as CSV; return what went wrong, or an empty text."""
    is_table = path.suffix.lower() == ".csv"
    text = table() if is_table else json.dumps(as_json(report), ensure_ascii=False, indent=2) + "\n"
    try:
        path.write_text(text, encoding="utf-8-sig" if is_table else "utf-8", newline="")
    except OSError as error:
        return _not_saved(path, error)
    return ""


def _sealed_on_request(printed: Sequence[Any], path: Path, book: Book, parent: QWidget) -> bool:
    """Ask whether the ledger that is open seals the report, where it has a seal; tell whether it was asked."""
    from passport_app.gui.dialogs.seal_report import SealReport
    from passport_app.issuing.sealing import has_seal

    if not book.can_write or not has_seal(book.path):
        return False
    SealReport(book, printed, path, parent).exec()
    return True


def _not_saved(path: Path, error: OSError) -> str:
    return tr("The report could not be saved to {path}: {strerror}.", path=path, strerror=error.strerror)
