"""The command line as its users call it, in one process."""

import json

import pytest
from click.testing import CliRunner

from passport_app.cli.main import main
from tests.conftest import PASSPHRASE


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
