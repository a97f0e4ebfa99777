"""A workbook (XLSX, ECMA-376) looked over before it is opened: its parts are bounded, and nothing of it is run.

Every part of XML is unpacked once, by blocks, so that its true size is known, and the sheets are searched for formulas
and errors. Refused: macros, links to other workbooks, encryption, archives that unpack to far more than a plant's
tables can be, document type declarations.
"""

from __future__ import annotations

import posixpath
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from passport_app.domain.errors import InputError
from passport_app.domain.tables import TABLES
from passport_app.intake.archive import damaged, open_archive, read_part, unpack
from passport_app.intake.sheetscan import SheetError, SheetScan, check_xml, scan_sheet

_LARGEST_INDEX = 4 << 20
"""Bytes of the parts that list the sheets, at most."""
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_LINKS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)


class Workbook:
    """The sheets of a workbook that may be read; looked over anew when the file has changed."""

    def __init__(self, path: Path) -> None:
        """Look the workbook over; raises InputError with a code that says why it is refused."""
        self.path = path
        self._look_over()

    @property
    def sheets(self) -> list[str]:
        """Names of its sheets in their order."""
        return list(self._sheets)

    def scan(self, sheet: str) -> SheetScan:
        """Return what a sheet holds; raises InputError."""
        if self._stamp != self._stamp_now():
            self._look_over()
        if sheet not in self._sheets:
            raise InputError("damaged_workbook", f"{self.path.name} has no sheet {sheet!r} any more; import it again.")
        return self._scans[sheet]

    def _stamp_now(self) -> tuple[int, int]:
        status = self.path.stat()
        return status.st_mtime_ns, status.st_size

    def _look_over(self) -> None:
        self._stamp = self._stamp_now()
        parts = open_archive(self.path)
        self._sheets = self._list_sheets(parts)
        self._scans: dict[str, SheetScan] = {}
        sheet_of = {part: sheet for sheet, part in self._sheets.items()}
        for name, part in parts.items():
            if not name.endswith((".xml", ".rels")):
                continue
            try:
                sheet = sheet_of.get(name)
                if sheet is not None and sheet.strip().lower() in TABLES:
                    self._scans[sheet] = scan_sheet(unpack(self.path, part))
                else:
                    for _ in check_xml(unpack(self.path, part)):
                        pass
            except SheetError as error:
                raise damaged(self.path, f"{sheet_of.get(name, name)}: {error}") from error

    def _list_sheets(self, parts: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
        """Return the part of each worksheet by the sheet's name."""
        book = self._tree(parts, "xl/workbook.xml")
        links = self._tree(parts, "xl/_rels/workbook.xml.rels")
        targets = {link.get("Id"): link for link in links if str(link.get("Type")).endswith("/worksheet")}
        sheets: dict[str, str] = {}
        for sheet in [*book.iter(f"{_MAIN}sheet"), *book.iter(f"{_STRICT}sheet")]:
            link = targets.get(next((sheet.get(name) for name in _LINKS if sheet.get(name)), None))
            if link is None:
                continue
            name = sheet.get("name", "")
            part = posixpath.normpath(posixpath.join("/xl", link.get("Target", ""))).lstrip("/").lower()
            if part not in parts or name in sheets or part in sheets.values():
                raise damaged(self.path, f"its sheet {name!r} is not in it, or is in it twice")
            sheets[name] = part
        return sheets

    def _tree(self, parts: dict[str, zipfile.ZipInfo], name: str) -> ElementTree.Element:
        part = parts.get(name)
        if part is None:
            raise damaged(self.path, f"it has no {name}")
        try:
            text = b"".join(check_xml([read_part(self.path, part, _LARGEST_INDEX)]))
            # Without a document type, which check_xml refuses, there are no entities to expand or to fetch.
            return ElementTree.fromstring(text)  # noqa: S314
        except (SheetError, ElementTree.ParseError) as error:
            raise damaged(self.path, f"{name}: {error}") from error
