"""How a dialog comes to the states that need something filled in: refused, in doubt, half done, done.

Each way is a generator given the walk and a dialog as it was opened; it yields the name of each state to be looked at.
Texts typed are in capitals or digits, so that a test in capitals knows them for names.
"""

from __future__ import annotations

import shutil

from passport_app.domain.errors import PassportError
from passport_app.gui.checked import set_value
from passport_app.issuing.sealing import has_seal
from passport_app.services.seal_certificate import create_seal
from tests.gui.conftest import PASSPHRASE
from tests.gui.walking import press

_FAULTY = """X-2,graphite,RIVENA,"1,250.0",2026-07-01,IT,
X-3,NONE,RIVENA,3,2026-07-02,SE,
X-4,graphite,RIVENA,4,2026-07-02,SE,
"""
_PAUSE = 0.4
"""Seconds in which the forms wait for silence before they ask the ledger."""


def ways_of(qtbot, tmp_path):
    """The ways by dialog, `of_record_lot` for RecordLot; what they need is made by `prepare`."""
    ways = _Ways(qtbot, tmp_path)
    return {name.removeprefix("of_"): getattr(ways, name) for name in dir(ways) if name.startswith("of_")}


def prepare(shell, tmp_path, cheap):
    """Make what the ways need beside the ledger: older and other copies, a table with faults, an auditor's key."""
    from passport_app.services.import_plant import import_plant
    from passport_app.services.witness import create_witness

    ledger = shell.book.path
    older, fork = tmp_path / "OLDER.passports", tmp_path / "FORK.passports"
    for copy in (older, fork):
        shutil.copy(ledger, copy)
    shutil.copy(f"{ledger}.key", f"{fork}.key")
    head = "lot_id,material,supplier_id,mass_kg,received_on,origin_country,document_valid_until\n"
    for name, lines in (
        ("FORKED", "F-1,graphite,RIVENA,3,2026-07-01,IT,\n"),
        ("SOUND", "X-1,graphite,RIVENA,12.5,2026-07-01,IT,2026-06-01\n"),
        ("FAULTY", _FAULTY),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "lots.csv").write_text(head + lines, encoding="utf-8")
    import_plant(fork, [tmp_path / "FORKED"], passphrase=PASSPHRASE)
    create_witness(tmp_path / "AUDITOR", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)


class _Ways:
    def __init__(self, qtbot, tmp_path):
        self._qtbot, self._folder, self._turn = qtbot, tmp_path, {}

    def _times(self, name):
        """How often this way was gone before: a dialog opened again is in another state of the ledger."""
        self._turn[name] = self._turn.get(name, -1) + 1
        return self._turn[name]

    def _act(self, dialog):
        press(dialog.act_button)

    def _line(self, grid):
        """The first line of a grid; whoever pressed everything has taken it out."""
        if not grid.lines:
            press(grid.add)
        return grid.lines[0]

    def _pause(self):
        self._qtbot.wait(int(_PAUSE * 1000))

    def _signed(self, dialog, walk):
        """Try a wrong passphrase, then the right one."""
        dialog.passphrase.setText("NOT IT")
        self._act(dialog)
        yield "wrong passphrase"
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "done"

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

    def of_certificates(self, walk, dialog):
        dialog.table.selectRow(0)
        for number in range(dialog.what.count()):
            dialog.what.setCurrentIndex(number)
            yield f"one chosen, {number}"
        self._act(dialog)
        yield "reason asked for"
        dialog.reason.setText("WRONG BATTERY")
        if dialog.what.currentData() == "superseded":
            dialog.by_number.setText("C-000001")
        yield from self._signed(dialog, walk)
        dialog.search.setText("NONE")
        dialog.look()
        yield "none of this battery"

    def of_withdraw_passport(self, walk, dialog):
        if dialog.act_button.isEnabled():
            dialog.reason.setText("WRONG")
            yield from self._signed(dialog, walk)

    def of_keys(self, walk, dialog):
        dialog.what.setCurrentIndex(dialog.what.findData("seal"))
        yield from self._signed(dialog, walk)
        dialog.what.setCurrentIndex(dialog.what.findData("revoke"))
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "revoking, asked for more"
        dialog.revoke.last.setText("9")
        dialog.revoke.reason.setText("STOLEN")
        self._act(dialog)
        yield "revoked"
        for name, file in (("backup", "BACKUP.keys"), ("recover", "BACKUP.keys"), ("remember", ""), ("forget", "")):
            dialog.what.setCurrentIndex(dialog.what.findData(name))
            dialog.passphrase.setText(PASSPHRASE)
            walk.file = str(self._folder / file) if file else ""
            self._act(dialog)
            yield name
        dialog.what.setCurrentIndex(dialog.what.findData("passphrase"))
        dialog.passphrase.setText(PASSPHRASE)
        dialog.new.setText("OTHER")
        self._act(dialog)
        yield "passphrases differ"
        dialog.what.setCurrentIndex(dialog.what.findData("retire"))
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "asked why the book is closed"
        dialog.retire.why.setText("SOLD")
        self._act(dialog)
        yield "asked whether one is sure"

    def of_officers(self, walk, dialog):
        dialog.name.setText("R. BONFANTI")
        self._act(dialog)
        yield "file asked for"
        for number, person in enumerate(("R. BONFANTI", "A. KOWALSKA")):
            dialog.name.setText(person)
            dialog.key_file.setText(str(self._folder / f"OFFICER-{number}.key"))
            dialog.own.setText("HERS ALONE")
            dialog.again.setText("HERS ALONE")
            yield from self._signed(dialog, walk)
        dialog.what.setCurrentIndex(dialog.what.findData("end"))
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "reason asked for"
        dialog.what.setCurrentIndex(dialog.what.findData("policy"))
        dialog.needed.setValue(1)
        yield from self._signed(dialog, walk)
        dialog.what.setCurrentIndex(dialog.what.findData("end"))
        dialog.reason.setText("LEFT")
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "approval asked for"
        line = dialog.approvals.lines[0]
        line.file.setText(str(self._folder / "OFFICER-0.key"))
        line.passphrase.setText("HERS ALONE")
        dialog.who.setCurrentIndex(1)
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "an office ended"

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

    def of_working_paper_dialog(self, walk, dialog):
        kinds = ("batteries", "cells", "lots", "batches")
        at = self._times("paper")
        dialog.of.setCurrentIndex(dialog.of.findData(kinds[at % len(kinds)]))
        dialog.seed.setText("2026")
        dialog.how_many.setValue(3)
        dialog.place.setText(str(self._folder / f"PAPER-{at}.json"))
        self._act(dialog)
        yield "drawn"
        dialog.note.setText("SEEN")
        press(dialog.finding)
        yield "a finding"
        press(dialog.ok)
        press(dialog.ok)
        yield "all marked"
        self._act(dialog)
        yield "key asked for"
        dialog.key.setText(str(self._folder / "AUDITOR" / "witness.key"))
        dialog.auditor.setText("A. ROSSI")
        yield from self._signed(dialog, walk)

    def of_sign_report(self, walk, dialog):
        dialog.auditor.setText("A. ROSSI")
        dialog.key_file.setText(str(self._folder / "AUDITOR" / "witness.key"))
        dialog.file.setText(str(self._folder / "REPORT.json"))
        yield from self._signed(dialog, walk)

    def of_trust_signer(self, walk, dialog):
        dialog.fingerprint.edit.setText("0" * 9)
        yield "not all of it"
        dialog.fingerprint.edit.setText("0" * 64)
        self._act(dialog)
        yield "another fingerprint"

    def of_trust_list_dialog(self, walk, dialog):
        from passport_app.trust.keys import SigningKey

        key = SigningKey.generate().public
        page = dialog.add
        dialog.what.setCurrentIndex(dialog.what.findData("add"))
        for field, words in ((page.did, key.did), (page.name, "KVARN"), (page.fingerprint.edit, key.fingerprint)):
            self._act(dialog)
            yield "asked for more"
            field.setText(words)
        page.reason.setText("BY TELEPHONE")
        page.until.setText("SOON")
        self._act(dialog)
        yield "no day"
        page.until.clear()
        self._act(dialog)
        yield "trusted"
        dialog.what.setCurrentIndex(dialog.what.findData("export"))
        yield "handing on"
        dialog.hand_on.file.setText(str(self._folder / "HANDED.json"))
        dialog.hand_on.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "handed on"
        dialog.what.setCurrentIndex(dialog.what.findData("import"))
        dialog.take.file.setText(str(self._folder / "HANDED.json"))
        self._act(dialog)
        yield "offered"
        dialog.what.setCurrentIndex(dialog.what.findData("end"))
        dialog.end.reason.setText("ENDED")
        self._act(dialog)
        yield "ended"

    def of_audit_ledger(self, walk, dialog):
        self._act(dialog)
        yield "audited"

    def of_seal_report(self, walk, dialog):
        yield from self._signed(dialog, walk)

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

    def _stated(self, walk, dialog):
        self._act(dialog)
        yield "asked for more"
        yield from self._signed(dialog, walk)


def again(walk, tmp_path):
    """Open once more what is in another state by now, and what is opened by a file."""
    acts = walk.shell.acts
    for folder in ("FAULTY", "SOUND", "SOUND", "NOWHERE"):
        acts.import_paths([tmp_path / folder])
    for _ in range(2):
        walk.act("dispose_lots")
    walk.act("record_lot")
    for _ in range(3):
        walk.act("working_paper")
    walk.act("show_certificates")
    walk.act("issue_passports", "EV-72-00021")
    walk.act("withdraw_passport", "EV-72-00001")
    walk.act("withdraw_passport", "EV-72-00001")
    ledger = walk.shell.book.path
    if not has_seal(ledger):
        create_seal(ledger, PASSPHRASE)
    verify = walk.shell.verify
    verify.print_reports(verify.files.reports[:1], tmp_path / "REPORT.pdf")


def evidence(shell, settled):
    """Verify what can be signed and trusted, so that the view offers it."""
    try:
        shell.verify_paths([shell.book.path])
    except PassportError as error:  # pragma: no cover - said, so that the test tells why
        raise AssertionError(error.message) from error
    settled()
