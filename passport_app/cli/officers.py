"""`passport officers` and what an issue needs of them: proposals, approvals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import (
    ask_passphrase,
    command,
    counted,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    show_table,
    tell,
)
from passport_app.cli.key_files import ask_old_and_new, copied, tell_copied, two_passphrases

if TYPE_CHECKING:
    from passport_app.issuing.approving import Consent
    from passport_app.services.officers import Governance


@click.group("officers")
def run() -> None:
    """Name officers, and have passports issued by several of them together (four eyes).

    Each officer has a key file of their own. Once the policy asks for approvals, an issue is proposed (passport issue
    --propose FILE), approved by each officer (passport officers approve), and issued (passport issue --approved FILE).
    Officers and policy themselves then change with as many approvals only.
    """


def approvals_options(act: Callable[..., Any]) -> Callable[..., Any]:
    """Add the key files of the officers who consent."""
    act = click.option(
        "--approve-env",
        "approve_env",
        multiple=True,
        metavar="NAME",
        help="The variable with the passphrase of each --approve-with, in the same order.",
    )(act)
    return click.option(
        "--approve-with",
        "approve_with",
        multiple=True,
        type=click.Path(path_type=Path),
        help="Key file of an officer who consents; once for each.",
    )(act)


def consents(files: Sequence[Path], variables: Sequence[str]) -> list[Consent]:
    """Return the officers who consent, asking for passphrases that no variable holds."""
    from passport_app.issuing.approving import Consent

    found = []
    for number, file in enumerate(files):
        if number >= len(variables):
            tell(f"{file.name}:")
        found.append(Consent(file, ask_passphrase(variables[number] if number < len(variables) else None)))
    return found


@run.command("show")
@ledger_argument
@json_option
@command
def show(ledger: Path, as_json: bool) -> None:
    """List the officers of a ledger and what its policy asks for.

    Example: passport officers show plant.passports
    """
    from passport_app.services.officers import governance
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(ledger) as reader:
        _tell(governance(reader), as_json)


def _tell(state: Governance, as_json: bool) -> None:
    from passport_app.services.change_keys import fingerprint_of

    if as_json:
        people = [{**o._asdict(), "fingerprint": fingerprint_of(o.key)[1]} for o in state.officers]
        show_json({"officers": people, "approvals_needed": state.approvals_needed})
        return
    rows = [
        (o.name, f"{o.since} to {o.until - 1 if o.until is not None else ''}".strip(), fingerprint_of(o.key)[1])
        for o in state.officers
    ]
    if rows:
        show_table(("officer", "entries", "fingerprint"), rows)
    needed = state.approvals_needed
    words = f"asks for the approval of {needed} officer{'s' if needed != 1 else ''}" if needed else "asks for none"
    click.echo(f"To issue passports the policy {words}.")


@run.command("key")
@click.argument("file", type=click.Path(path_type=Path))
@passphrase_option
@json_option
@command
def key(file: Path, passphrase_env: str | None, as_json: bool) -> None:
    """Make an officer's key file, under a passphrase that the officer alone knows.

    Example: passport officers key bonfanti.key
    """
    from passport_app.services.officers import create_officer_key

    public = create_officer_key(file, ask_passphrase(passphrase_env, new=True))
    if as_json:
        show_json({"file": str(file), "did": public.did, "fingerprint": public.fingerprint})
        return
    click.echo(f"{file}\nfingerprint {public.fingerprint}\nNow: passport officers name LEDGER NAME --key {file.name}")


@run.command("passphrase")
@click.argument("file", type=click.Path(path_type=Path))
@two_passphrases
@command
def passphrase_of(file: Path, new_passphrase_env: str | None, passphrase_env: str | None, as_json: bool) -> None:
    """Change the passphrase of an officer's own key file, or of an auditor's or witness's.

    Example: passport officers passphrase bonfanti.key
    """
    from passport_app.services.own_keys import change_own_passphrase

    change_own_passphrase(file, *ask_old_and_new(passphrase_env, new_passphrase_env))
    if as_json:
        show_json({"file": str(file)})
    else:
        click.echo("The passphrase is changed. Copies made before still open with the old one: destroy them.")


@run.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@copied
@command
def backup(file: Path, output: Path, passphrase_env: str | None, as_json: bool) -> None:
    """Copy an officer's own key file to a new one under the same passphrase, and try it.

    Example: passport officers backup bonfanti.key -o /media/safe/bonfanti.key
    """
    from passport_app.services.own_keys import back_up_own_key

    back_up_own_key(file, output, ask_passphrase(passphrase_env))
    tell_copied(output, as_json)


@run.command("name")
@ledger_argument
@click.argument("name")
@click.option("--key", "key_file", required=True, type=click.Path(path_type=Path), help="The officer's key file.")
@click.option("--key-env", metavar="NAME", help="The variable with the passphrase of that key file.")
@approvals_options
@passphrase_option
@json_option
@command
def name_one(
    ledger: Path,
    name: str,
    key_file: Path,
    key_env: str | None,
    approve_with: tuple[Path, ...],
    approve_env: tuple[str, ...],
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Name an officer, as an entry of the ledger.

    Example: passport officers name plant.passports "R. Bonfanti" --key bonfanti.key
    """
    from passport_app.services.officers import name_officer

    (holder,) = consents([key_file], [key_env] if key_env else [])
    given = consents(approve_with, approve_env)
    passphrase = ask_passphrase(passphrase_env)
    _tell(
        name_officer(ledger, name, holder.key_file, holder.passphrase, passphrase=passphrase, approvals=given), as_json
    )


@run.command("end")
@ledger_argument
@click.argument("name")
@click.option("--reason", required=True, help="Why; it stands in the book.")
@approvals_options
@passphrase_option
@json_option
@command
def end(
    ledger: Path,
    name: str,
    reason: str,
    approve_with: tuple[Path, ...],
    approve_env: tuple[str, ...],
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """End an officer's office; what was approved before stays so.

    Example: passport officers end plant.passports "R. Bonfanti" --reason "Left the plant"
    """
    from passport_app.services.officers import end_office

    given = consents(approve_with, approve_env)
    _tell(end_office(ledger, name, reason, passphrase=ask_passphrase(passphrase_env), approvals=given), as_json)


@run.command("policy")
@ledger_argument
@click.option("--approvals", "needed", required=True, type=click.IntRange(0, 64), help="Officers; 0 for no policy.")
@approvals_options
@passphrase_option
@json_option
@command
def policy(
    ledger: Path,
    needed: int,
    approve_with: tuple[Path, ...],
    approve_env: tuple[str, ...],
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Set how many officers must approve before a passport is signed.

    Example: passport officers policy plant.passports --approvals 2
    """
    from passport_app.services.officers import set_policy

    given = consents(approve_with, approve_env)
    _tell(set_policy(ledger, needed, passphrase=ask_passphrase(passphrase_env), approvals=given), as_json)


@run.command("approve")
@ledger_argument
@click.argument("proposal", type=click.Path(path_type=Path))
@click.option("--key", "keys", multiple=True, type=click.Path(path_type=Path), help="Key file of an officer.")
@click.option("--key-env", "variables", multiple=True, metavar="NAME", help="The variable with its passphrase.")
@json_option
@command
def approve(ledger: Path, proposal: Path, keys: tuple[Path, ...], variables: tuple[str, ...], as_json: bool) -> None:
    """Approve a proposed issue, after computing anew from the ledger what it says; without --key only look at it.

    Example: passport officers approve plant.passports proposal.json --key bonfanti.key
    """
    from passport_app.services.approve_issue import approve_issue, look_at, open_proposal, save_proposal
    from passport_app.services.open_ledger import open_ledger

    held = open_proposal(proposal)
    if keys:
        held = approve_issue(ledger, held, consents(keys, variables))
        save_proposal(held, proposal)
    with open_ledger(ledger) as reader:
        state = look_at(reader, held)
    told = {
        "passports": len(held.versions), "scope": held.scope, "digest": held.digest,
        "approved_by": list(state.approved_by), "approvals_needed": state.approvals_needed,
        "changed": list(state.changed), "ready": state.ready,
    }  # fmt: skip
    if as_json:
        show_json(told)
        return
    by = ", ".join(state.approved_by) or "nobody yet"
    click.echo(f"{counted(len(held.versions), 'passport', 'passports')}, digest {held.digest}")
    click.echo(f"Approved by {by}; the policy asks for {state.approvals_needed}.")
    if state.changed:
        click.echo(
            f"The ledger would sign something else now for {len(state.changed):,}: {', '.join(state.changed[:5])}"
        )
    if state.ready:
        click.echo(f"Ready: passport issue {ledger.name} --approved {proposal.name}")
