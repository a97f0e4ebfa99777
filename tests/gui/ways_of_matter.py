"""Ways through the dialogs of what a plant makes: tables, lots, batches, passports, cells, statements."""

from __future__ import annotations

from passport_app.gui.checked import set_value
from tests.gui.conftest import PASSPHRASE
from tests.gui.going import Going
from tests.gui.walking import press


class WaysOfMatter(Going):
    def of_create_ledger(self, walk, dialog):
        dialog.operator.setText("OFFICINA PROVA")
        dialog.site.setText("IT-9")
        dialog.file.setText(str(self._folder / "NEW.passports"))
        dialog.passphrase.setText(PASSPHRASE)
        dialog.again.setText("OTHER")
        self._act(dialog)
        yield "passphrases differ"
        dialog.again.setText(PASSPHRASE)
        self._act(dialog)
        yield "made"
        walk.file = str(self._folder / "SAFE.keys")
        press(dialog.recover)
        yield "recovery file saved"
        dialog.created = None  # the window would open it

    def of_import_tables(self, walk, dialog):
        if dialog.good_only.isVisible():
            dialog.good_only.setChecked(True)
            yield "good rows only"
        if dialog.act_button.isEnabled():
            yield from self._signed(dialog, walk)

    def of_issue_passports(self, walk, dialog):
        if not dialog.act_button.isEnabled():
            return
        if dialog.approving.isVisible():
            walk.file = str(self._folder / "PROPOSAL.json")
            press(dialog.approving.save)
            yield "proposal saved"
            walk.file = str(self._folder / "PROPOSAL.json")
            press(dialog.approving.open)
            yield "proposal opened"
        yield from self._signed(dialog, walk)

    def of_export_passports(self, walk, dialog):
        dialog.folder.setText(str(self._folder / "OUT"))
        dialog.audience.setCurrentIndex(2)
        yield "for an authority"
        self._act(dialog)
        yield "passphrase asked for"
        yield from self._signed(dialog, walk)

    def of_sign_cells(self, walk, dialog):
        yield from self._signed(dialog, walk)

    def of_export_cell(self, walk, dialog):
        self._act(dialog)
        yield "done or not signed"

    def of_record_lot(self, walk, dialog):
        facts = dialog.facts.fields
        if self._times("lot"):
            yield "with the draft that was left"
            press(dialog._again)
        facts["lot_id"].setText("NI-0231")
        set_value(facts["material"], "NiSO4.6H2O")
        set_value(facts["supplier_id"], "RIVENA")
        facts["mass_kg"].setText("MUCH")
        facts["document_valid_until"].setText("2020-01-01")
        line = self._line(dialog.elements)
        line.element.setEditText("Ni")
        line.fields["assay"].setText("22.3")
        line.fields["post_consumer"].setText("118")
        for number, field in enumerate(dialog.assays.values):
            field.setText(("99", "0.1")[number % 2])
        self._pause()
        yield "wrong in many ways"
        if self._turn["lot"] == 0:
            return  # what was typed is the draft of the second time
        facts["mass_kg"].setText("1 200")
        line.fields["post_consumer"].setText("18")
        facts["origin_country"].setText("it")
        self._pause()
        yield "one thing wrong"
        facts["origin_country"].setText("IT")
        yield from self._signed(dialog, walk)

    def of_record_batch(self, walk, dialog):
        dialog.fields["batch_id"].setText("B-2607-01")
        set_value(dialog.fields["process"], "assembly")
        press(dialog.cells.add)
        yield "an assembly"
        set_value(dialog.fields["process"], "slurry")
        for name, hour in (("started_at", "06"), ("ended_at", "09")):
            dialog.fields[name].setText(f"2026-07-01T{hour}:00+02:00")
        self._line(dialog.inputs)
        press(dialog.inputs.add)
        for line, (lot, mass) in zip(dialog.inputs.lines, (("GR-2606", "1.5"), ("NI-P-2601", "10")), strict=False):
            line.lot.setText(lot)
            line.mass.setText(mass)
        out = self._line(dialog.outputs)
        out.lot.setText("SL-1")
        set_value(out.material, "graphite")
        out.mass.setText("1.2")
        self._pause()
        yield "more than there is"
        press(dialog.inputs.lines[1].remove)
        self._pause()
        yield "with its balance"
        yield from self._signed(dialog, walk)

    def of_dispose_lots(self, walk, dialog):
        dialog.decision.setCurrentIndex(self._times("dispose") % 3)
        for field in (dialog.reason, dialog.made_by):
            self._act(dialog)
            yield "asked for more"
            field.setText("WET")
        yield from self._signed(dialog, walk)

    def of_recall_lot(self, walk, dialog):
        dialog.lot.setText("NONE")
        self._act(dialog)
        yield "no such lot"
        dialog.lot.setText("NI-R-2601")
        self._act(dialog)
        yield "found"
        walk.file = str(self._folder / "DRAFTS")
        (self._folder / "DRAFTS").mkdir(exist_ok=True)
        press(dialog.notices)
        yield "notices drafted"

    def of_compare_ledgers(self, walk, dialog):
        for name in ("OLDER.passports", "FORK.passports", "OUT"):
            dialog.other.setText(str(self._folder / name))
            self._act(dialog)
            yield name
            dialog.tabs.setCurrentIndex(1)

    def of_palette(self, walk, dialog):
        dialog.field.setText("E")
        yield "narrowed"

    def of_follow_number(self, walk, dialog):
        for thing, element in (("NONE", "Co"), ("EV-72-00001", "Pb"), ("EV-72-00001", "Co"), ("NI-R-2601", "Ni")):
            dialog.thing.setText(thing)
            dialog.element.setEditText(element)
            self._act(dialog)
            yield f"{element} of {thing}"
        press(dialog.copy)
        yield "copied"

    def of_sign_declaration(self, walk, dialog):
        yield from self._stated(walk, dialog)

    def of_assess_lot(self, walk, dialog):
        dialog.lot.setText("NONE")
        dialog.look()
        yield "no such lot"
        dialog.lot.setText("NI-R-2601")
        dialog.look()
        yield "previewed"
        yield from self._stated(walk, dialog)
