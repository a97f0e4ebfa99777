"""Trust a signer: only with a fingerprint that was got another way than with the file."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form
from passport_app.gui.dialogs.fingerprint import Fingerprint
from passport_app.gui.jobs import Jobs
from passport_app.gui.language import tr
from passport_app.gui.views.view import label


class TrustSigner(ActDialog):
    """Asks for the fingerprint and the reason, and adds the signer to this computer's trust list."""

    def __init__(self, jobs: Jobs, name: str, did: str, parent: QWidget | None = None, web: str = "") -> None:
        """Ask for trust in a key (`did`, a did:key), under the name on the web that it signs as, where it has one."""
        super().__init__(
            tr("Trust this signer"),
            tr(
                "A signature proves which key signed, never whose it is. Ask the signer for the fingerprint by "
                "telephone, from a contract or in person, and type or paste it here; it is compared with the key."
            ),
            parent,
        )
        self._jobs, self._did, self._web, self.draft = jobs, did, web, f"trust\n{did}"
        self.trusted = False
        self.name, self.fingerprint, self.reason = QLineEdit(name), Fingerprint(), QLineEdit()
        self.fingerprint.set_key(did)
        self.reason.setPlaceholderText(tr("how you got it, and from whom"))
        fields = form()
        fields.addRow(tr("Key"), label(did, select=True, wrap=True))
        if web:
            fields.addRow(tr("Signs as"), label(web, select=True, wrap=True))
        fields.addRow(tr("&Name"), self.name)
        fields.addRow(tr("&Fingerprint"), self.fingerprint)
        fields.addRow(tr("&Reason"), self.reason)
        self.body.addLayout(fields)
        self.act_button.setText(tr("Trust"))

    def act(self) -> None:
        name, fingerprint, reason = self.name.text(), self.fingerprint.text(), self.reason.text()
        did, key = (self._web, self._did) if self._web else (self._did, None)

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.trusted import default_trust, trust_signer

            why = reason or None
            return trust_signer(default_trust(), did, name=name, fingerprint=fingerprint, reason=why, key=key)

        self.run(self._jobs.write(tr("Adding to the trust list"), work), self._added)

    def _added(self, entry: Any) -> None:
        self.trusted = True
        self.inside.setEnabled(False)
        self.finish(tr("{name} is trusted on this computer from now on.", name=entry.name))
