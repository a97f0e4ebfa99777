"""A keychain for tests, so that nobody's own is asked."""

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Chain(KeyringBackend):
    """Keeps secrets for as long as a test runs."""

    priority = 1
    name = "Chain of the test"

    def __init__(self):
        super().__init__()
        self.held = {}

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def get_password(self, service, username):
        return self.held.get((service, username))

    def delete_password(self, service, username):
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("nothing there")
