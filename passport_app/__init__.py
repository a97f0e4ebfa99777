"""Material Passport: a local ledger of signed battery passports."""

__version__ = "0.1.0"
