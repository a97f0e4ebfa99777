"""The command line as its users call it, in one process."""

import json

import pytest
from click.testing import CliRunner

from passport_app.cli.main import main
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.witness import create_witness
from tests.conftest import PASSPHRASE
from tests.small_plant import TABLES

SIGN = ("--passphrase-env", "TEST_PASSPHRASE")
WITNESS = "auditor.example/w1"


class Passport:
    """Runs `passport` and keeps the outcome."""

    def __init__(self):
        self.runner = CliRunner(env={"TEST_PASSPHRASE": PASSPHRASE})

    def __call__(self, *words, status=0):
        """Run a command that must end with `status`; return what it printed on standard output."""
        result = self.runner.invoke(main, [str(word) for word in words])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == status, f"{words}: {result.exit_code}\n{result.stdout}\n{result.stderr}"
        self.said = result.stderr
        return result.stdout

    def json(self, *words, status=0):
        """Run a command with --json and return its result."""
        return json.loads(self(*words, "--json", status=status))


@pytest.fixture
def passport():
    """The command line."""
    return Passport()


@pytest.fixture(scope="session")
def sample(tmp_path_factory, cheap):
    """The sample plant's ledger, with a passport for every battery; tests must not change it."""
    from passport_app.services.make_sample import make_sample

    made = make_sample(tmp_path_factory.mktemp("commands"), PASSPHRASE, cost=cheap)
    said = Passport().json("issue", made.ledger, "--all", *SIGN)
    assert len(said["issued"]) == 120
    return made.ledger


@pytest.fixture(scope="session")
def exported(sample):
    """The signed passport of one battery, exported from the sample."""
    target = sample.parent / "EV-72-00021.passport.json"
    Passport()("export", sample, "EV-72-00021", "--format", "json", "-o", target)
    return target


@pytest.fixture
def small(new_ledger, write_tables, passport):
    """A ledger of the small plant, without passports."""
    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    return ledger


@pytest.fixture
def issued(small, tmp_path):
    """A ledger with one signed passport, and the passport as a file."""
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    (file,) = export_certificates(small, ["BAT1"], target=tmp_path / "one.json", form="json")
    return small, file


@pytest.fixture
def witness(tmp_path, cheap):
    """The folder of a witness that has seen nothing."""
    return create_witness(tmp_path / "witness", name=WITNESS, passphrase=PASSPHRASE, cost=cheap).folder
