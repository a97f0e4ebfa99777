"""Everything the window can do, in one table: menus, shortcuts, toolbar and the palette are made from it."""

from __future__ import annotations

from typing import NamedTuple

from passport_app.gui.language import mark, tr

MENUS = (mark("&File"), mark("&Ledger"), mark("&Matter"), mark("T&rust"), mark("&View"), mark("&Tools"), mark("&Help"))


class Act(NamedTuple):
    """One thing to do; `show_` with a view shows it, for others the window or an `acts*.py` has a method so named.

    Text and tip are translated where they are shown. A new room of acts is named in `Shell.deed`.
    """

    name: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    needs: str = ""
    """`book`: an open ledger; `key`: an open ledger with its key; empty: nothing."""
    tip: str = ""


ACTS: tuple[Act, ...] = (
    Act("create_ledger", "&Create a ledger…", "&File", "Ctrl+N", "create"),
    Act("open_ledger", "&Open a ledger…", "&File", "Ctrl+O", "open"),
    Act("try_sample", "&Try the sample", "&File", "", "sample"),
    Act("close_ledger", "&Close the ledger", "&File", "Ctrl+W", "", "book"),
    Act("quit_program", "&Quit", "&File", "Ctrl+Q"),
    Act("import_tables", "&Import tables…", "&Ledger", "Ctrl+I", "import", "key", "Bring a plant's tables in"),
    Act("issue_passports", "I&ssue passports…", "&Ledger", "Ctrl+Shift+I", "issue", "key", "Sign passports"),
    Act("export_passports", "&Export certificates…", "&Ledger", "Ctrl+E", "export", "book", "PDF or signed JSON"),
    Act("sign_cells", "Si&gn for cells…", "&Ledger", "", "issue", "key", "One signature for all cells of a lot"),
    Act("export_cell", "&Proof of a cell…", "&Ledger", "", "export", "book", "What one cell holds, to check alone"),
    Act("record_lot", "Record a &lot…", "&Matter", "Ctrl+L", "create", "key", "One lot, by hand or from its label"),
    Act("record_batch", "Record a &batch…", "&Matter", "Ctrl+B", "batches", "key", "What went in, what came out"),
    Act("dispose_lots", "&Quarantine, release, reject…", "&Matter", "Ctrl+D", "warning", "key", "Decide about lots"),
    Act("recall_lot", "&Recall…", "&Ledger", "Ctrl+R", "search", "book", "Everything that holds material of a lot"),
    Act("show_trust", "&Trust list…", "T&rust", "", "", "", "Whom this computer believes, and why"),
    Act("adopt_ledger", "A&dopt from another ledger…", "T&rust", "", "import", "key", "Its rows, with their proofs"),
    Act("audit_ledger", "&Audit the ledger", "T&rust", "Ctrl+Shift+A", "verify", "book", "Recompute all of it"),
    Act("audit_options", "A&udit with options…", "T&rust", "", "", "book", "Fast, or against a checkpoint; repair"),
    Act("show_checkpoints", "Checkpoints outs&ide…", "T&rust", "", "", "book", "Give out, take back, timestamp"),
    Act(
        "prove_entry", "Proof that the &book holds it…", "T&rust", "", "", "book", "One text, for who has nothing else"
    ),
    Act("witness_others", "&Witness others…", "T&rust", "", "", "", "Cosign checkpoints that continue what was seen"),
    Act("compare_ledgers", "Com&pare with another copy…", "T&rust", "", "", "book", "What either lacks"),
    Act("save_checkpoint", "Save the &checkpoint…", "T&rust", "Ctrl+Shift+S", "", "book"),
    Act("brand_certificates", "&Look of certificates…", "&Ledger", "", "", "key", "Colour, logo, a line at the foot"),
    Act("show_certificates", "Re&gister of certificates…", "&Ledger", "", "", "book", "What left the house; take back"),
    Act(
        "withdraw_passport",
        "&Withdraw a passport…",
        "&Ledger",
        "",
        "warning",
        "key",
        "It stays genuine and no longer counts",
    ),
    Act("sign_declaration", "Sign a &declaration…", "&Ledger", "", "issue", "key", "Article 8, by model and year"),
    Act("assess_lot", "&Assess a lot…", "&Matter", "", "issue", "key", "Sign how a lot stands today"),
    Act("show_keys", "&Keys…", "T&rust", "", "", "book", "Which key signed when; replace, back up"),
    Act(
        "show_seal",
        "&Seal for PDF readers…",
        "T&rust",
        "",
        "",
        "book",
        "Its certificate, fingerprint, timestamps",
    ),
    Act("show_officers", "&Officers…", "T&rust", "", "", "book", "Who may approve, and how many must"),
    Act("own_key", "Own key &file…", "T&rust", "", "", "", "Passphrase and backup: officers, auditors, witnesses"),
    Act("show_welcome", "&Start page", "&View", "Ctrl+0"),
    Act("show_overview", "&Overview", "&View", "Ctrl+1", "overview", "book"),
    Act("show_materials", "&Materials", "&View", "Ctrl+2", "materials", "book"),
    Act("show_batches", "&Batches", "&View", "Ctrl+3", "batches", "book"),
    Act("show_cells", "&Cells", "&View", "Ctrl+4", "cells", "book"),
    Act("show_passports", "&Passports", "&View", "Ctrl+5", "passports", "book"),
    Act("show_provenance", "P&rovenance", "&View", "Ctrl+6", "provenance", "book"),
    Act("show_compliance", "Co&mpliance", "&View", "Ctrl+7", "compliance", "book"),
    Act("show_verify", "&Verify", "&View", "Ctrl+8", "verify"),
    Act("find", "&Find", "&View", "Ctrl+F", "search", "book"),
    Act("next_pane", "&Next pane", "&View", "F6"),
    Act("refresh", "&Refresh", "&View", "F5", "", "book"),
    Act("look_light", "&Light", "&View"),
    Act("look_dark", "&Dark", "&View"),
    Act("look_system", "As the &system", "&View"),
    Act("language_system", "&Language of the system", "&View"),
    Act("language_en", "&English", "&View"),
    Act("language_it", "&Italiano", "&View"),
    Act("language_de", "&Deutsch", "&View"),
    Act("language_fr", "&Français", "&View"),
    Act("follow_number", "&Follow a number…", "&Tools", "Ctrl+G", "search", "book", "From percent to documents"),
    Act("working_paper", "&Working paper…", "&Tools", "", "verify", "book", "A sample that anyone can draw again"),
    Act("verify_files", "&Verify files…", "&Tools", "Ctrl+Shift+V", "verify"),
    Act("show_palette", "&Do anything…", "&Tools", "Ctrl+K", "search"),
    Act("show_about", "&About Material Passport", "&Help", "F1"),
)
VIEWS = ("overview", "materials", "batches", "cells", "passports", "provenance", "compliance", "verify")
"""In the order of the navigation."""


def title_of(view: str) -> str:
    """Return the title of a view in the language in force, as its act has it."""
    return tr(next(act.text for act in ACTS if act.name == f"show_{view}")).replace("&", "")
