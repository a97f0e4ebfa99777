"""Ways through the dialogs of what others are to believe: the register, keys, officers, audits, trust."""

from __future__ import annotations

from tests.gui.conftest import PASSPHRASE
from tests.gui.going import Going
from tests.gui.walking import press


class WaysOfTrust(Going):
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
