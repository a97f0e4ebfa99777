"""How a dialog comes to the states that need something filled in: refused, in doubt, half done, done.

Each way is a generator given the walk and a dialog as it was opened; it yields the name of each state to be looked at.
Texts typed are in capitals or digits, so that a test in capitals knows them for names.
"""

from __future__ import annotations

import shutil

from passport_app.domain.errors import PassportError
from passport_app.issuing.sealing import has_seal
from passport_app.services.seal_certificate import create_seal
from tests.gui.conftest import PASSPHRASE
from tests.gui.ways_of_matter import WaysOfMatter
from tests.gui.ways_of_trust import WaysOfTrust

_FAULTY = """X-2,graphite,RIVENA,"1,250.0",2026-07-01,IT,
X-3,NONE,RIVENA,3,2026-07-02,SE,
X-4,graphite,RIVENA,4,2026-07-02,SE,
"""


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


class _Ways(WaysOfMatter, WaysOfTrust):
    """All of them."""


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
