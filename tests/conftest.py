"""What all tests share: where the shared material lies, and ledgers made quickly."""

import os
import tempfile
from pathlib import Path

import keyring
import pytest

from tests.local_keychain import Chain

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests trust nobody that whoever runs them has been told to trust.
os.environ["MATERIAL_PASSPORT_TRUST"] = str(Path(__file__).parent / "no trust list")
# ... no seal of theirs is stamped as this computer's settings say,
os.environ["MATERIAL_PASSPORT_SEALS"] = str(Path(tempfile.gettempdir()) / f"passport-seals-{os.getpid()}.json")
# ... and an audit that one of them stops is not gone on with by another.
os.environ["MATERIAL_PASSPORT_STATE"] = str(Path(tempfile.gettempdir()) / f"passport-state-{os.getpid()}")
# ... and no keychain of whoever runs them is written to, nor one that a test makes taken for it by another.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="session")
def shared():
    """The folder of shared designs, plants and vectors; tests that need it are skipped where it is absent."""
    if not (SHARED / "plant").is_dir():
        pytest.skip("the shared material is not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def cheap():
    """Key derivation that takes no time, for tests alone."""
    from passport_app.trust.keyfile import Cost

    return Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture(scope="session")
def token_folder(tmp_path_factory):
    """The folder of the one token that tests share; they are skipped where there is no SoftHSM2."""
    from tests.local_token import make_token

    return make_token(tmp_path_factory.mktemp("hsm"))


@pytest.fixture
def new_ledger(tmp_path, cheap):
    """A function that makes an empty ledger with its key."""
    from passport_app.services.create_ledger import create_ledger

    def make(name="plant.passports"):
        path = tmp_path / name
        create_ledger(path, operator="Voltara Celle S.p.A.", site="IT-1", passphrase=PASSPHRASE, cost=cheap)
        return path

    return make


@pytest.fixture
def write_tables(tmp_path):
    """A function that writes tables, given as text, into a plant folder."""

    from tests.small_plant import write_plant

    return lambda tables, name="plant": write_plant(tmp_path / name, tables)


@pytest.fixture
def chain():
    """The keychain of this computer, for the test alone."""
    before = keyring.get_keyring()
    made = Chain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)
