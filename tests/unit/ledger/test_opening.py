"""Opening ledgers: what is not ours, newer, locked, read-only, damaged or full is said, and nothing is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from passport_app.domain.errors import InputError, KeyFileError, LedgerError
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.reader import Reader
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from tests.conftest import PASSPHRASE
from tests.small_plant import TABLES


def refused(path):
    with pytest.raises(LedgerError) as caught:
        Reader(path)
    assert path.name in caught.value.message or str(path) in caught.value.message
    return caught.value.code


def test_what_is_no_ledger(tmp_path, new_ledger):
    assert refused(tmp_path / "nowhere.passports") == "missing"
    text = tmp_path / "text.passports"
    text.write_text("hello" * 100, encoding="utf-8")
    assert refused(text) == "not_a_ledger"
    foreign = tmp_path / "foreign.passports"
    db = sqlite3.connect(foreign)
    db.execute("CREATE TABLE t (x)")
    db.commit()
    db.close()
    assert refused(foreign) == "not_a_ledger"
    newer = new_ledger()
    db = sqlite3.connect(newer)
    db.execute("PRAGMA user_version = 2000")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    assert refused(newer) == "newer"


def test_a_truncated_ledger(new_ledger, write_tables):
    ledger = new_ledger()
    import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[: len(whole) // 2])
    assert refused(ledger) in ("damaged", "schema_altered")


def test_a_damaged_page_met_while_reading(new_ledger, write_tables):
    """Opened without a word, for the page is not needed for that: what SQLite says of it later is told as ours."""
    ledger = new_ledger()
    import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    db = sqlite3.connect(ledger)
    page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'battery'").fetchone()[0]
    size = db.execute("PRAGMA page_size").fetchone()[0]
    db.close()
    data = bytearray(ledger.read_bytes())
    data[(page - 1) * size : (page - 1) * size + 8] = b"\xff" * 8
    ledger.write_bytes(data)
    with pytest.raises(LedgerError) as caught, Reader(ledger) as reader:
        reader.summary()
    assert caught.value.code == "damaged"
    assert ledger.name in caught.value.message


def test_one_writer_at_a_time(new_ledger, write_tables):
    ledger = new_ledger()
    with WriterLock(ledger), pytest.raises(LedgerError) as caught:
        import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    assert caught.value.code == "locked"
    assert import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE).committed


def test_another_process_holds_the_lock(new_ledger, write_tables):
    ledger = new_ledger()
    code = (
        "import sys, pathlib; from passport_app.ledger.lock import WriterLock\n"
        "with WriterLock(pathlib.Path(sys.argv[1])):\n print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(ledger)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout.readline().strip() == "held"
        with pytest.raises(LedgerError) as caught:
            import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
        assert caught.value.code == "locked"
    finally:
        holder.communicate("")
    assert import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE).committed


def test_a_wrong_passphrase_changes_nothing(new_ledger, write_tables):
    ledger = new_ledger()
    before = ledger.read_bytes()
    with pytest.raises(KeyFileError) as caught:
        import_plant(ledger, [write_tables(TABLES)], passphrase="wrong")
    assert caught.value.code == "wrong_passphrase"
    assert ledger.read_bytes() == before


def test_creating_never_overwrites_and_leaves_nothing_behind(tmp_path, cheap):
    path = tmp_path / "a.passports"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(LedgerError) as caught:
        create_ledger(path, operator="A", site="B", passphrase=PASSPHRASE, cost=cheap)
    assert caught.value.code == "exists"
    assert [p.name for p in tmp_path.iterdir()] == ["a.passports"]
    assert path.read_text(encoding="utf-8") == "mine"
    with pytest.raises(InputError):
        create_ledger(tmp_path / "b.passports", operator=" ", site="B", passphrase=PASSPHRASE, cost=cheap)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_copy_without_its_folder_being_writable_can_be_read(new_ledger, write_tables, tmp_path):
    ledger = new_ledger()
    import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    folder = tmp_path / "medium"
    folder.mkdir()
    copy = folder / "copy.passports"
    shutil.copy(ledger, copy)
    copy.chmod(0o444)
    folder.chmod(0o555)
    try:
        with Reader(copy) as reader:
            assert reader.summary().lots == 4
        if os.geteuid() != 0:  # root writes anywhere
            with pytest.raises(LedgerError) as caught:
                import_plant(copy, [write_tables(TABLES)], dry_run=True)
            assert caught.value.code == "read_only"
    finally:
        folder.chmod(0o755)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a small disk is made by mounting a tmpfs")
def test_a_full_disk_loses_nothing(tmp_path, cheap, write_tables):
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1000k", "tmpfs", str(disk)]
    mount = subprocess.run(command, capture_output=True, check=False)
    if mount.returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        ledger = disk / "a.passports"
        create_ledger(ledger, operator="A", site="B", passphrase=PASSPHRASE, cost=cheap)
        parties = "party_id,name,roles\n" + "".join(f"P{i},{'name ' * 30},supplier\n" for i in range(9000))
        (tmp_path / "parties.csv").write_text(parties, encoding="utf-8")
        with pytest.raises(LedgerError) as caught:
            import_plant(ledger, [tmp_path / "parties.csv"], passphrase=PASSPHRASE)
        assert caught.value.code == "disk_full"
        with Reader(ledger) as reader:
            assert reader.summary().entries == 1
        assert import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE).committed
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def test_an_interrupted_import_leaves_the_last_committed_state(new_ledger, write_tables, tmp_path):
    """kill -9 in the middle of writing: on reopening, what was acknowledged is there and nothing else."""
    ledger = new_ledger()
    import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    parties = "party_id,name,roles\n" + "".join(f"P{i},name,supplier\n" for i in range(60_000))
    (tmp_path / "parties.csv").write_text(parties, encoding="utf-8")
    code = (
        "import sys, os, pathlib; from passport_app.services.import_plant import import_plant\n"
        "seen = []\n"
        "def progress(what, done, total):\n"
        " seen.append(done)\n"
        " if done > 20000: os.kill(os.getpid(), 9) if os.name == 'posix' else os._exit(9)\n"
        "ledger, table, passphrase = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]\n"
        "import_plant(ledger, [table], passphrase=passphrase, progress=progress)"
    )
    command = [sys.executable, "-c", code, str(ledger), str(tmp_path / "parties.csv"), PASSPHRASE]
    done = subprocess.run(command, check=False)
    assert done.returncode != 0
    from passport_app.services.audit_ledger import audit_ledger

    assert audit_ledger(ledger).verdict == "passed"
    with Reader(ledger) as reader:
        assert reader.row("SELECT count(*) AS n FROM party") == {"n": 3}
    assert import_plant(ledger, [tmp_path / "parties.csv"], passphrase=PASSPHRASE).committed
    assert audit_ledger(ledger).verdict == "passed"
