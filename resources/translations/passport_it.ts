<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>passport</name>
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
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%n batches</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%n lots of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%n batteries</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
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
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: {status} since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%n lots: {status} since {time}.</source>
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
        <source>Now</source>
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
        <source>Quarantine %n lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %n lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %n lots</source>
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
        <source>Give the passphrase of the key file.</source>
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
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>1 battery</source>
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
        <source>{signs}, entries {span}</source>
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
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It was not remembered.</source>
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
