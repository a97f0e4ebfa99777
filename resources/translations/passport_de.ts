<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>passport</name>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Wait until {act} is done, then choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Choose one or more lots in the list first; search finds any lot by the beginning of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Quarantine, release, reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this ledger's key file is not beside it. You can look, verify, audit and export; not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph.py"/>
        <source>Graph of provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>where it stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n lots of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n batteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>waste in store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cells in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not in what came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>{name} ({kind}{what}): {mass} kg {metal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained by the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter hides what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>post-consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>pre-consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>unknown origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>{source} → {target}: {mass} kg {metal}, {share} % recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>Material flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Remembered by this computer's keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of %Ln cell lots.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>One signature serves every cell of a lot: afterwards the proof of any single cell can be written, and checked without this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln cell(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signed for {cells} of %Ln lot(s).</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of every cell lot that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of {cell_lot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Proof of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>What cell {serial} holds, with the signature over its lot and the path between them: some 2 kB that anyone can check alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>&amp;Replace a file that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Passphrase of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Write the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Folder for the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Wrote {file} (%Ln bytes) to {folder}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>The passphrase of the signing key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signing for cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Nothing to sign: what was signed before still says what the book says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln lot(s) were signed already.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Writing the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>The passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Name a folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is withdrawn since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is superseded since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, legitimate interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What left the house. Taking back is an entry of the ledger; nothing that is out can be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Register of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Battery, whole; empty for the newest of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificates of a battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Whoever verifies the certificate with the ledger reads this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>C-000000, where another replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Re&amp;placed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>P&amp;assphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>No certificate of this battery is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The register is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Give the passphrase of the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Writing to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Both hold the same %Ln entries.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is the beginning of this ledger; it lacks %Ln entries.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This ledger is the beginning of the other copy; it lacks %Ln entries.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>A FORK: from entry {common} on the two tell different stories under one name. One was rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>They are different ledgers: {origin_here} and {origin_there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Reads both entry by entry: what has the auditor's copy that yours lacks, and the other way round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Ledgers (*.passports);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare with another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>&amp;Other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in this ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Save the proof of the fork…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Choose the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Save the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Name the file of the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Comparing the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>It could not be saved to {name}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saved {file}. It opens with the same passphrase: keep the two in different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Created {ledger}, and its keys in {keys}.

Fingerprint of the key that signs passports; give it to whoever shall check them, by another way:
{fingerprint}

Now save a recovery file to another disk: without its keys the ledger can be read, and never written to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a &amp;recovery file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Open the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a recovery file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saving the recovery file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Creating the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: quarantined since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: released since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: rejected since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): quarantined since {time}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): released since {time}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): rejected since {time}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine: not to be used until it is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release: free for use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject: not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>The decision is an entry of the book; it is undone by a newer one only. While a lot is held back, a batch cannot use it, and its cells go into no battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Lots to decide about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Stands in the book; an auditor reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Now; or a time with its offset, as 2026-11-23T06:00+01:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln batch(es)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln battery(ies)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Remaining, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine %Ln lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %Ln lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %Ln lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say why: the reason stands in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Writing the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>What was made of it before is told by Recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>PIN of the token that holds the seal's key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>PI&amp;N of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>All in &amp;one file (a PDF portfolio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Go on where an export stopped: leave what is there and as it would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>S&amp;heets of labels with the QR codes (A4, three by eight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Mass, g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Takes a recycled share apart, down to the lots and documents. A pocket calculator gives the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Battery, cell or lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copy all as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} % recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Name a battery, cell or lot, and an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Following the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>passports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What it signed up to the last entry you believe still holds; nothing after it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Only where the key file is lost, damaged or too old; one that is well is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The window and the commands need not ask then. Whoever can use your account can sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>From then on it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>A copy under the same passphrase, opened once to make sure. Keep it apart from its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Copies made before still open with the old one: destroy them, or replace the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. Give the new fingerprint to whoever checks your passports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. What the old key signed still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs passports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain remember the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain forget the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke a key that was replaced: it was stolen, or may have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover the keys from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced. The new fingerprint is {fingerprint}. Back the keys up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>from {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Which key signed from which entry to which. Nothing that a key signed is undone by replacing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Number of the last entry that is still believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;Last believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backed up to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoked: nothing that it signed after entry {last} is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recovered: the key file beside the ledger holds its keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{keychain} remembers the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✗ revoked, believed to {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✓ in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: holds the keys in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{signs}, entries {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase of the keys is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The two new passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Choose a key that was replaced, and say up to which entry it is believed, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backup of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It was not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Key files (*.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Credential (*.json);;Certificate (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Sign the audit's report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>States what was found of {file}, also where it failed, by your own key: never by one of the ledger's. The command passport witness init makes a folder with such a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>your name, as it shall stand in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Passphrase of the auditor's key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The auditor's key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The signed report is {file}. Anyone verifies it: drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Name the file of the auditor's key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Signing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Trust this signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>A signature proves which key signed, never whose it is. Ask the signer for the fingerprint by telephone, from a contract or in person, and type or paste it here; it is compared with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>64 hexadecimal digits, got another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>how you got it, and from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>&amp;Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>{name} is trusted on this computer from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Adding to the trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 0.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used; {back} kg came back from recycling. Point at a band to see what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>No {metal} in the batches of this time. Choose another metal or period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Flows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>The flows as a table, masses in micrograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%n small flows are in the table alone.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>One thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>The graph of where it came from and where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verdict_words.py"/>
        <source>Of this battery?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report of all files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Code scanned from the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>What its QR code says: is the certificate of this battery? Enter asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Table of all files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Scan or type the serial of a cell or battery, or the name of a lot: its graph shows the lots,
batches and suppliers it came through, and where its metal went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Serial of a cell or battery, or a lot, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Cell, battery or lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Show in its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Space, or a double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Follow this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The thing looked at before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The ways shown as a table, in micrograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Make it the thing that is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>All of it (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>{metal}, {mass} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Provenance of {thing}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
