"""The views, each made when it is first asked for: the window is there before what nobody looks at yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from passport_app.gui.language import tr

if TYPE_CHECKING:
    from passport_app.gui.book import Book
    from passport_app.gui.views.batches import BatchesView
    from passport_app.gui.views.compliance import ComplianceView
    from passport_app.gui.views.materials import MaterialsView
    from passport_app.gui.views.overview import Overview
    from passport_app.gui.views.provenance import Provenance
    from passport_app.gui.views.things import ThingsView
    from passport_app.gui.views.verify import VerifyView
    from passport_app.gui.views.view import View


class Pages:
    """Views by their names in `actions.VIEWS`."""

    def __init__(self, book: Book, settle_in: Callable[[str, View], None]) -> None:
        """Make nothing yet; `settle_in` is called with each view and its name when it is made."""
        self._book, self._settle_in = book, settle_in
        self._made: dict[str, View] = {}

    def __getitem__(self, name: str) -> View:
        view = self._made.get(name)
        if view is None:
            view = self._made[name] = _MAKERS[name](self._book)
            self._settle_in(name, view)
            view.show_book()
        return view

    def items(self) -> list[tuple[str, View]]:
        """Return the views that there are by now, with their names."""
        return list(self._made.items())

    def made(self) -> list[View]:
        """Return the views that there are by now."""
        return list(self._made.values())


class Views:
    """The views of a window, each by its name and as what it is; asked for, it is made."""

    views: Pages

    @property
    def overview(self) -> Overview:
        return cast("Overview", self.views["overview"])

    @property
    def materials(self) -> MaterialsView:
        return cast("MaterialsView", self.views["materials"])

    @property
    def batches(self) -> BatchesView:
        return cast("BatchesView", self.views["batches"])

    @property
    def cells(self) -> ThingsView:
        return cast("ThingsView", self.views["cells"])

    @property
    def passports(self) -> ThingsView:
        return cast("ThingsView", self.views["passports"])

    @property
    def provenance(self) -> Provenance:
        return cast("Provenance", self.views["provenance"])

    @property
    def compliance(self) -> ComplianceView:
        return cast("ComplianceView", self.views["compliance"])

    @property
    def verify(self) -> VerifyView:
        return cast("VerifyView", self.views["verify"])


def _overview(book: Book) -> View:
    from passport_app.gui.views.overview import Overview

    return Overview(book)


def _materials(book: Book) -> View:
    from passport_app.gui.views.materials import MaterialsView

    view = MaterialsView(book)
    view.add_pane_tool(tr("Recall…"), "recall_lot")
    view.add_pane_tool(tr("Quarantine…"), "dispose_lots")
    view.add_pane_tool(tr("Assess…"), "assess_lot")
    view.add_tool(tr("Record…"), "record_lot")
    view.add_tool(tr("Import…"), "import_tables", primary=True)
    return view


def _batches(book: Book) -> View:
    from passport_app.gui.views.batches import BatchesView

    view = BatchesView(book)
    view.add_tool(tr("Record…"), "record_batch")
    return view


def _cells(book: Book) -> View:
    from passport_app.gui.views.kinds import CELLS
    from passport_app.gui.views.things import ThingsView

    view = ThingsView(CELLS, book)
    view.table.offer(view.add_tool(tr("Proof…"), "export_cell"))
    view.add_tool(tr("Sign for cells…"), "sign_cells", primary=True)
    return view


def _passports(book: Book) -> View:
    from passport_app.gui.views.kinds import PASSPORTS
    from passport_app.gui.views.things import ThingsView

    view = ThingsView(PASSPORTS, book)
    view.add_pane_tool(tr("Certificate…"), "export_passports")
    view.add_pane_tool(tr("Withdraw…"), "withdraw_passport")
    view.add_tool(tr("Export…"), "export_passports")
    view.add_tool(tr("Issue…"), "issue_passports", primary=True)
    return view


def _provenance(book: Book) -> View:
    from passport_app.gui.views.provenance import Provenance

    return Provenance(book)


def _compliance(book: Book) -> View:
    from passport_app.gui.views.compliance import ComplianceView

    return ComplianceView(book)


def _verify(book: Book) -> View:
    from passport_app.gui.views.verify import VerifyView

    return VerifyView(book)


_MAKERS: dict[str, Callable[[Book], View]] = {
    "overview": _overview,
    "materials": _materials,
    "batches": _batches,
    "cells": _cells,
    "passports": _passports,
    "provenance": _provenance,
    "compliance": _compliance,
    "verify": _verify,
}
