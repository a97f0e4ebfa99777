"""What the services say is found again among its templates, with the right values, and said in another language."""

from __future__ import annotations

import json
import re
import sqlite3
import statistics
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from passport_app.domain.errors import PassportError
from passport_app.gui import language
from passport_app.gui.language import SENTENCES, said
from passport_app.telling.sentences import known, read
from tests.gui.conftest import PASSPHRASE
from tests.scenarios.test_bad_input import CASES

ROOT = Path(__file__).resolve().parents[2]
LISTED = (ROOT / "resources" / "translations" / "sentences.txt").read_text(encoding="utf-8").splitlines()
_PROSE = re.compile(r"(?<![\w'\"(])[a-z]{2,}(?: [a-z]{2,}){2,}(?![\w'\"])")
"""Three words in a row: no value, but a part of a sentence that nobody translates."""


def values_of(parts):
    """What stands as it is: the values of a text's templates, and of the templates in them."""
    for part in parts:
        if part.template is None:
            yield part.text
        for value in part.values:
            yield from values_of(value)


def assert_known(messages):
    assert messages
    unknown = [message for message in messages if not known(message)]
    assert unknown == [], f"not among the sentences: {unknown}"
    for message in messages:
        assert "".join(part.text for part in read(message)) == message
        swallowed = [value for value in values_of(read(message)) if _PROSE.search(value)]
        assert swallowed == [], f"{message}: {known(message)} takes sentences for values"


@pytest.fixture(scope="session")
def texts():
    spec = spec_from_file_location("translation_texts", ROOT / "packaging" / "translation_texts.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_list_is_what_the_code_says(texts):
    found = [text.replace("\n", "\\n") for text in texts.templates(ROOT)]
    assert set(found) - set(LISTED) == set(), "run packaging/translations.py update"
    assert len(LISTED) == len(set(LISTED))


@pytest.mark.parametrize("name", CASES)
def test_every_problem_of_bad_input_is_known(name, new_ledger, write_tables):
    from passport_app.services.import_plant import import_plant

    result = import_plant(new_ledger(), [write_tables(CASES[name][0])], dry_run=True)
    assert_known([problem.message for problem in result.problems])


def test_rows_that_contradict_files_that_are_none_and_batches_left_out_are_known(new_ledger, write_tables, tmp_path):
    from passport_app.services.import_plant import import_plant
    from tests.small_plant import TABLES, changed

    ledger = new_ledger()
    faulty = write_tables(changed(inputs="+B1,N9,1", lots="+N3,pCAM,S,oops,2026-01-05,,,,"), "faulty")
    messages = [p.message for p in import_plant(ledger, [faulty], dry_run=True, good_rows_only=True).problems]
    import_plant(ledger, [write_tables(TABLES)], passphrase=PASSPHRASE)
    other = TABLES["lots"].replace("N1,NiSO4.6H2O,S,100", "N1,NiSO4.6H2O,S,99")
    result = import_plant(ledger, [write_tables({"lots": other}, "other")], dry_run=True)
    messages += [p.message for p in result.problems]
    for file, data in (("lots.csv", b"\0\1\2binary"), ("parties.csv", b""), ("sites.csv", b"\x89PNG\r\n\x1a\n0000")):
        (tmp_path / file).write_bytes(data)
        messages += [p.message for p in import_plant(ledger, [tmp_path / file], dry_run=True).problems]
    assert_known(messages)
    assert any("contradict" not in m and "in the ledger already with other data" in m for m in messages)


def test_every_finding_of_the_sample_is_known(made_sample):
    from passport_app.services.balance import balance
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(made_sample.ledger) as reader:
        findings = [finding["message"] for finding in balance(reader)["findings"]]
    assert len(findings) >= 5
    assert_known(findings)


def test_reports_of_files_whole_and_tampered_with_are_known(ledger, tmp_path):
    from passport_app.services.export_certificates import export_certificates
    from passport_app.services.verify_evidence import verify_evidence

    (whole,) = export_certificates(ledger, ["EV-72-00001"], target=tmp_path / "a.json", form="json")
    (pdf,) = export_certificates(ledger, ["EV-72-00001"], target=tmp_path / "a.pdf")
    document = json.loads(whole.read_text(encoding="utf-8"))
    document["credentialSubject"]["version"] = 7
    (changed := tmp_path / "changed.json").write_text(json.dumps(document), encoding="utf-8")
    (cut := tmp_path / "cut.pdf").write_bytes(pdf.read_bytes()[:-2000])
    (none := tmp_path / "none.txt").write_bytes(b"nothing of the kind")
    (bent := tmp_path / "bent.passports").write_bytes(ledger.read_bytes())
    with sqlite3.connect(bent) as db:
        db.execute("UPDATE lot SET mass_ug = mass_ug + 1 WHERE mass_ug IS NOT NULL")
    db.close()
    reports = verify_evidence([whole, pdf, changed, cut, none, ledger, bent], scanned="EV-72-00009")
    assert {report.verdict.value for report in reports} >= {"failed", "indeterminate"}
    assert_known([check.detail for report in reports for check in report.checks if check.detail])


def test_errors_are_known(ledger, tmp_path):
    from passport_app.services.dispose import dispose
    from passport_app.services.follow import follow
    from passport_app.services.issue_passports import issue_passports
    from passport_app.services.open_ledger import open_ledger

    def message(act):
        with pytest.raises(PassportError) as told:
            act()
        return told.value.message

    def decide(status):
        return dispose(ledger, ["NI-P-2601"], status, reason="Iron", passphrase=PASSPHRASE)

    decide("quarantined")
    with open_ledger(ledger) as reader:
        messages = [message(lambda: follow(reader, "nothing-of-that-name", "Co"))]
        steps = follow(reader, "EV-72-00001", "Co").steps
    messages += [
        message(lambda: decide("quarantined")),
        message(lambda: decide("no such status")),
        message(lambda: issue_passports(ledger, None, passphrase="wrong")),
        message(lambda: open_ledger(tmp_path / "nothing.passports")),
    ]
    assert_known([*messages, *steps, "Stopped as asked. Nothing was written.", "Signing passports", "Reading lots.csv"])


# --- said in another language


class Backwards(QTranslator):
    """A language of our own: templates in capitals, their values in the other order."""

    def translate(self, context, source, _comment=None, _n=-1):
        if context != SENTENCES:
            return ""
        numbers = re.findall(r"\{\d+\}", source)
        out = iter(reversed(numbers))
        return re.sub(r"\{\d+\}|[^{}]+", lambda at: next(out) if at[0] in numbers else at[0].upper(), source)

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def backwards(qapp):
    language.install("it")
    translator = Backwards(qapp)
    qapp.installTranslator(translator)
    said.cache_clear()
    yield
    qapp.removeTranslator(translator)
    language.install("en")


@pytest.mark.parametrize(
    ("english", "other"),
    [
        ("It is empty.", "IT IS EMPTY."),
        ("Entries 3 to 17 are missing.", "ENTRIES 17 TO 3 ARE MISSING."),
        ("Entry 3 cannot be read: It is empty.", "ENTRY IT IS EMPTY. CANNOT BE READ: 3"),
        ("Something else. It is empty. Nothing was written.", "Something else. IT IS EMPTY. NOTHING WAS WRITTEN."),
        ("The brackets are nested too deep.", "THE BRACKETS ARE NESTED TOO DEEP."),
        ("The number 0 counts nothing.", "THE NUMBER 0 COUNTS NOTHING."),
        ("Voltara Celle S.p.A. is empty.", "Voltara Celle S.p.A. IS EMPTY."),
        ("A name nobody knows", "A name nobody knows"),
    ],
)  # fmt: skip
def test_a_text_is_said_by_its_parts(backwards, english, other):
    assert said(english) == other


def test_what_nobody_says_is_not_known():
    assert known("The lot was sold to nobody in particular.") == ()
    assert known("It is empty. The lot was sold to nobody in particular.") == ()


def test_english_is_left_as_it_is(qapp):
    assert said("Entries 3 to 17 are missing.") == "Entries 3 to 17 are missing."


def test_a_sentence_is_found_at_once():
    known("Entries 3 to 17 are missing.")  # the list is read
    times = []
    for number in range(200):
        text = (
            f"Lot N{number} holds 100 kg, of which 50 kg are used, first by batch B{number}; 50 kg remain, less than "
            f"the {number} kg asked for."
        )
        begun = time.perf_counter()
        assert known(text)
        times.append(time.perf_counter() - begun)
    assert statistics.median(times) < 0.001
