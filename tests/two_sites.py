"""The sample plant with its recycling at a second site, for what tells sites apart."""

from __future__ import annotations

import csv
from pathlib import Path

from passport_app.intake.sample import write_sample_plant
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.trust.keyfile import Cost
from tests.conftest import PASSPHRASE

SECOND = "IT-REC-2"
BACK = ("dismantling", "recycling")


def make_two_sites(folder: Path, cost: Cost) -> Path:
    """Return the ledger of a plant of two sites, whose tables are in `plant` beside it."""
    plant, ledger = folder / "plant", folder / "two.passports"
    plant.mkdir()
    write_sample_plant(plant)
    with (plant / "sites.csv").open("a", encoding="utf-8", newline="") as file:
        file.write(f"{SECOND},VOLTARA,Riciclo Dora,IT,,no\n")
    with (plant / "batches.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row["site_id"] = SECOND if row["process"] in BACK else row["site_id"]
    with (plant / "batches.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    create_ledger(ledger, operator="Voltara Celle S.p.A.", site="IT-VAL-1", passphrase=PASSPHRASE, cost=cost)
    assert import_plant(ledger, [plant], passphrase=PASSPHRASE).problems == ()
    return ledger
