"""`passport recall`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import LANGUAGES, command, json_option, ledger_argument, show_json, show_table, tell


@click.command("recall")
@ledger_argument
@click.argument("lot")
@click.option("--csv", "table", type=click.Path(path_type=Path, dir_okay=False), help="Write it all as a table too.")
@click.option(
    "--notices", type=click.Path(path_type=Path, file_okay=False), help="Draft a notice to each customer here."
)
@click.option("--language", type=LANGUAGES, default="en", show_default=True)
@json_option
@command
def run(ledger: Path, lot: str, table: Path | None, notices: Path | None, language: str, as_json: bool) -> None:
    """List every lot, cell range, battery, passport and customer that holds material of LOT.

    Example: passport recall plant.passports NI-0231 --csv recall.csv --notices drafts --language it
    """
    from passport_app.domain.job import utc_now
    from passport_app.services.open_ledger import open_ledger
    from passport_app.services.recall import recall
    from passport_app.services.recall_papers import write_notices, write_table

    with open_ledger(ledger) as reader:
        result = recall(reader, lot)
        if notices is not None:
            drafts = write_notices(reader, result, notices, date=utc_now()[:10], language=language)
            many = "1 draft of a notice" if len(drafts) == 1 else f"{len(drafts)} drafts of notices"
            tell(f"{many} in {notices}; nothing is sent.")
    if table is not None:
        write_table(result, table)
    if as_json:
        show_json(result)
        return
    click.echo(
        f"Lot {lot} is in {len(result['lots']):,} lots, {result['cells']:,} cells, {len(result['batteries']):,} "
        f"batteries ({len(result['passports']):,} with a passport), at {len(result['customers']):,} customers."
    )
    if result["cell_ranges"]:
        click.echo()
        rows = [(r["cell_lot"], r["first_serial"], r["last_serial"], f"{r['count']:,}") for r in result["cell_ranges"]]
        show_table(("cell lot", "first serial", "last serial", "cells"), rows, right=(3,))
    for title, names in (
        ("Lots", result["lots"]),
        ("Batteries", result["batteries"]),
        ("Passports", result["passports"]),
        ("Customers", result["customers"]),
    ):
        if names:
            click.echo(f"\n{title}: {', '.join(names)}")
