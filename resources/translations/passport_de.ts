<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>passport</name>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Ledger</source>
        <translation>&amp;Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Matter</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>T&amp;rust</source>
        <translation>Ve&amp;rtrauen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Create a ledger…</source>
        <translation>Hauptbuch &amp;anlegen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Open a ledger…</source>
        <translation>Hauptbuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Try the sample</source>
        <translation>Beispiel &amp;ausprobieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Close the ledger</source>
        <translation>Hauptbuch &amp;schließen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Import tables…</source>
        <translation>Tabellen &amp;importieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Bring a plant's tables in</source>
        <translation>Die Tabellen eines Werks übernehmen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>I&amp;ssue passports…</source>
        <translation>Pässe a&amp;usstellen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign passports</source>
        <translation>Pässe signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Export certificates…</source>
        <translation>Zertifikate &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>PDF or signed JSON</source>
        <translation>PDF oder signiertes JSON</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Si&amp;gn for cells…</source>
        <translation>Für Zellen si&amp;gnieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One signature for all cells of a lot</source>
        <translation>Eine Signatur für alle Zellen eines Loses</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Proof of a cell…</source>
        <translation>&amp;Nachweis einer Zelle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What one cell holds, to check alone</source>
        <translation>Was eine Zelle enthält, allein prüfbar</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Record a &amp;lot…</source>
        <translation>&amp;Los erfassen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One lot, by hand or from its label</source>
        <translation>Ein Los, von Hand oder vom Etikett</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Record a &amp;batch…</source>
        <translation>&amp;Charge erfassen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What went in, what came out</source>
        <translation>Was hineinging, was herauskam</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Quarantine, release, reject…</source>
        <translation>&amp;Sperren, freigeben, zurückweisen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Decide about lots</source>
        <translation>Über Lose entscheiden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Recall…</source>
        <translation>&amp;Rückruf…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Everything that holds material of a lot</source>
        <translation>Alles, was Material eines Loses enthält</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Trust list…</source>
        <translation>Vertr&amp;auensliste…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Whom this computer believes, and why</source>
        <translation>Wem dieser Rechner glaubt, und warum</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A&amp;dopt from another ledger…</source>
        <translation>Aus anderem Hauptbuch &amp;übernehmen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Its rows, with their proofs</source>
        <translation>Seine Zeilen, mit ihren Nachweisen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Audit the ledger</source>
        <translation>Hauptbuch &amp;prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Recompute all of it</source>
        <translation>Alles neu berechnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A&amp;udit with options…</source>
        <translation>Audit mit &amp;Optionen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Fast, or against a checkpoint; repair</source>
        <translation>Schnell, oder gegen einen Prüfpunkt; reparieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Checkpoints outs&amp;ide…</source>
        <translation>Prüfpunkte außer &amp;Haus…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Give out, take back, timestamp</source>
        <translation>Herausgeben, zurücknehmen, zeitstempeln</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Proof that the &amp;book holds it…</source>
        <translation>&amp;Nachweis, dass es im Buch steht…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One text, for who has nothing else</source>
        <translation>Ein Text, für den, der sonst nichts hat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Witness others…</source>
        <translation>Andere &amp;bezeugen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Cosign checkpoints that continue what was seen</source>
        <translation>Prüfpunkte gegenzeichnen, die das Gesehene fortsetzen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Com&amp;pare with another copy…</source>
        <translation>Mit einer anderen Kopie &amp;vergleichen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What either lacks</source>
        <translation>Was der einen oder anderen fehlt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Save the &amp;checkpoint…</source>
        <translation>Prüfpun&amp;kt sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Look of certificates…</source>
        <translation>&amp;Aussehen der Zertifikate…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Colour, logo, a line at the foot</source>
        <translation>Farbe, Logo, eine Zeile am Fuß</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Re&amp;gister of certificates…</source>
        <translation>Ve&amp;rzeichnis der Zertifikate…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What left the house; take back</source>
        <translation>Was das Haus verließ; zurücknehmen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Withdraw a passport…</source>
        <translation>Pass &amp;zurückziehen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>It stays genuine and no longer counts</source>
        <translation>Er bleibt echt und gilt nicht mehr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign a &amp;declaration…</source>
        <translation>&amp;Erklärung signieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Article 8, by model and year</source>
        <translation>Artikel 8, nach Modell und Jahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Assess a lot…</source>
        <translation>Los &amp;bewerten…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign how a lot stands today</source>
        <translation>Signieren, wie ein Los heute steht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>Sch&amp;lüssel…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Which key signed when; replace, back up</source>
        <translation>Welcher Schlüssel wann signierte; ersetzen, sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Seal for PDF readers…</source>
        <translation>&amp;Siegel für PDF-Leser…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Its certificate, fingerprint, timestamps</source>
        <translation>Sein Zertifikat, Fingerabdruck, Zeitstempel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Officers…</source>
        <translation>Beau&amp;ftragte…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Who may approve, and how many must</source>
        <translation>Wer freigeben darf, und wie viele müssen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Own key &amp;file…</source>
        <translation>&amp;Eigene Schlüsseldatei…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Passphrase and backup: officers, auditors, witnesses</source>
        <translation>Passphrase und Sicherung: Beauftragte, Prüfer, Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Materials</source>
        <translation>&amp;Materialien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Batches</source>
        <translation>&amp;Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Cells</source>
        <translation>&amp;Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Passports</source>
        <translation>&amp;Pässe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>P&amp;rovenance</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Co&amp;mpliance</source>
        <translation>&amp;Konformität</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Verify</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das Sys&amp;tem</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Language of the system</source>
        <translation>Spra&amp;che des Systems</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Italiano</source>
        <translation>&amp;Italiano</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Français</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Follow a number…</source>
        <translation>Einer &amp;Zahl folgen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>From percent to documents</source>
        <translation>Vom Prozentsatz bis zu den Dokumenten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Working paper…</source>
        <translation>&amp;Arbeitspapier…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A sample that anyone can draw again</source>
        <translation>Eine Stichprobe, die jeder nachziehen kann</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Verify files…</source>
        <translation>Dateien &amp;prüfen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Do anything…</source>
        <translation>&amp;Alles tun…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;About Material Passport</source>
        <translation>Ü&amp;ber Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Open a ledger</source>
        <translation>Hauptbuch öffnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Ledger (*.passports);;All files (*)</source>
        <translation>Hauptbuch (*.passports);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Making the sample plant and its ledger</source>
        <translation>Das Beispielwerk und sein Hauptbuch werden angelegt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>To sign or import in the sample, its passphrase is: "{sample_passphrase}".</source>
        <translation>Um im Beispiel zu signieren oder zu importieren, lautet die Passphrase: „{sample_passphrase}“.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Open your ledger first, with its key file beside it; then drop the tables again.</source>
        <translation>Öffnen Sie zuerst Ihr Hauptbuch mit der Schlüsseldatei daneben; ziehen Sie die Tabellen dann noch einmal hierher.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Save the checkpoint</source>
        <translation>Prüfpunkt sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Checkpoint (*.txt);;QR code (*.svg)</source>
        <translation>Prüfpunkt (*.txt);;QR-Code (*.svg)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>This book was closed for ever: nothing is entered any more.</source>
        <translation>Dieses Buch wurde für immer geschlossen: es wird nichts mehr eingetragen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Import tables</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>&lt;b&gt;Material Passport {version}&lt;/b&gt;&lt;p&gt;A local ledger of signed battery passports that computes recycled content from lots, exactly, and exports certificates that anyone can check.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Qt for Python is used under the LGPL-3.0. Nothing leaves this computer.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Material Passport {version}&lt;/b&gt;&lt;p&gt;Ein lokales Hauptbuch signierter Batteriepässe, das den Rezyklatgehalt exakt aus Losen berechnet und Zertifikate exportiert, die jeder prüfen kann.&lt;/p&gt;&lt;p&gt;Lizenz: Apache-2.0. Qt for Python wird unter der LGPL-3.0 verwendet. Nichts verlässt diesen Computer.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>Wait until {act} is done, then choose the language.</source>
        <translation>Warten Sie, bis „{act}“ fertig ist, und wählen Sie dann die Sprache.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>About Material Passport</source>
        <translation>Über Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Choose one or more lots in the list first; search finds any lot by the beginning of its name.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Lose in der Liste; die Suche findet jedes am Anfang seines Namens.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Quarantine, release, reject</source>
        <translation>Sperren, freigeben, zurückweisen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Choose a cell in the list first; search finds any serial at once.</source>
        <translation>Wählen Sie zuerst eine Zelle in der Liste; die Suche findet jede Seriennummer sofort.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Choose a battery in the list first; search finds any by the beginning of its name.</source>
        <translation>Wählen Sie zuerst eine Batterie in der Liste; die Suche findet jede am Anfang ihres Namens.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Proof of a cell</source>
        <translation>Nachweis einer Zelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Withdraw a passport</source>
        <translation>Pass zurückziehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Go on here</source>
        <translation>Hier weiterführen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Closed for ever on {at}: {why}. You can look, verify, audit and export; nothing is entered.</source>
        <translation>Für immer geschlossen am {at}: {why}. Ansehen, prüfen, auditieren und exportieren geht; eingetragen wird nichts mehr.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this ledger's key file is not beside it. You can look, verify, audit and export; not write.</source>
        <translation>Nur lesen: Die Schlüsseldatei dieses Hauptbuchs liegt nicht daneben. Sie können ansehen, verifizieren, prüfen und exportieren; nicht schreiben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: the key file beside this ledger is another ledger's. Put its own there, or recover it from a backup (Trust, Keys). You can look, verify, audit and export; not write.</source>
        <translation>Nur lesbar: Die Schlüsseldatei neben diesem Hauptbuch gehört zu einem anderen. Legen Sie seine eigene dorthin, oder stellen Sie sie aus einer Sicherung wieder her (Vertrauen, Schlüssel). Ansehen, prüfen, auditieren und exportieren geht; schreiben nicht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: {why} You can look, verify, audit and export; not write.</source>
        <translation>Nur lesbar: {why} Sie können ansehen, verifizieren, prüfen und exportieren, nicht schreiben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this is a copy of the ledger in {place}. What is written to both makes two books of one. Write to that one; or let the book go on here, and never write to the other again.</source>
        <translation>Nur lesbar: Dies ist eine Kopie des Hauptbuchs in {place}. Wer in beide schreibt, macht aus einem Buch zwei. Schreiben Sie in jenes; oder führen Sie das Buch hier weiter, und schreiben Sie nie wieder in das andere.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/book.py"/>
        <source>%Ln entries</source>
        <translation><numerusform>%Ln Eintrag</numerusform><numerusform>%Ln Einträge</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph.py"/>
        <source>Graph of provenance</source>
        <translation>Graph der Herkunft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot of cells</source>
        <translation>Zelllos</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>where it stayed</source>
        <translation>wo es blieb</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln suppliers</source>
        <translation><numerusform>%Ln Lieferant</numerusform><numerusform>%Ln Lieferanten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots</source>
        <translation><numerusform>%Ln Los</numerusform><numerusform>%Ln Lose</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batches</source>
        <translation><numerusform>%Ln Charge</numerusform><numerusform>%Ln Chargen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots of cells</source>
        <translation><numerusform>%Ln Zelllos</numerusform><numerusform>%Ln Zelllose</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batteries</source>
        <translation><numerusform>%Ln Batterie</numerusform><numerusform>%Ln Batterien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln customers</source>
        <translation><numerusform>%Ln Kunde</numerusform><numerusform>%Ln Kunden</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>waste in store</source>
        <translation>Abfall im Lager</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cells in stock</source>
        <translation>Zellen im Bestand</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>in stock</source>
        <translation>im Bestand</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not in what came out</source>
        <translation>nicht in dem, was herauskam</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained by the inputs</source>
        <translation>nicht durch das erklärt, was hineinging</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>{name} ({kind}, {what}): {mass} kg {metal}</source>
        <translation>{name} ({kind}, {what}): {mass} kg {metal}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>{name} ({kind}): {mass} kg {metal}</source>
        <translation>{name} ({kind}): {mass} kg {metal}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows them one by one.</source>
        <translation>Enter zeigt sie einzeln.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows what is behind it.</source>
        <translation>Enter zeigt, was dahinter liegt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter hides what is behind it.</source>
        <translation>Enter verbirgt, was dahinter liegt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history.py"/>
        <source>Claimed and found over time</source>
        <translation>Angegeben und gefunden im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history.py"/>
        <source>○ claimed   ● found   ✗ misses its specification</source>
        <translation>○ angegeben   ● gefunden   ✗ verfehlt die Spezifikation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>claimed {value} {unit}</source>
        <translation>angegeben {value} {unit}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>found {value} {unit}</source>
        <translation>gefunden {value} {unit}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>misses {specification}</source>
        <translation>verfehlt {specification}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>post-consumer</source>
        <translation>nach Verbrauch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>pre-consumer</source>
        <translation>vor Verbrauch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>unknown origin</source>
        <translation>Herkunft unbekannt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>{source} → {target}: {mass} kg {metal}, {share} % recycled</source>
        <translation>{source} → {target}: {mass} kg {metal}, {share} % rezykliert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>Material flow</source>
        <translation>Materialfluss</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/saving.py"/>
        <source>SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/saving.py"/>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/saving.py"/>
        <source>Save picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/saving.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>Das Bild konnte nicht in {file} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/share_bars.py"/>
        <source>Recycled content by metal</source>
        <translation>Rezyklatgehalt je Metall</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {years} and {last}</source>
        <translation>✓ erfüllt {years} und {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>undetermined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>origin not declared</source>
        <translation>Herkunft nicht angegeben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>none in this chemistry</source>
        <translation>nicht in dieser Chemie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {year}</source>
        <translation>✓ erfüllt {year}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {met}, ✗ below {missed}</source>
        <translation>✓ erfüllt {met}, ✗ unter {missed}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✗ below {missed}</source>
        <translation>✗ unter {missed}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend.py"/>
        <source>Trend of the recycled share</source>
        <translation>Verlauf des Rezyklatanteils</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend.py"/>
        <source>minimum {percent} % from {year}</source>
        <translation>Mindestanteil {percent} % ab {year}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend_layout.py"/>
        <source>{period}: {point} % of {total} kg {metal} recovered, {batteries}</source>
        <translation>{period}: {point} % von {total} kg {metal} zurückgewonnen, {batteries}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend_layout.py"/>
        <source>{period}: {batteries}, {metal} undetermined</source>
        <translation>{period}: {batteries}, {metal} nicht bestimmt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/commands.py"/>
        <source>&amp;Roots of authorities, this time…</source>
        <translation>&amp;Wurzeln der Stellen, diesmal…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/commands.py"/>
        <source>&amp;Log key</source>
        <translation>&amp;Log-Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>Something went wrong that should not ({name}). The ledger is as it was. {where}</source>
        <translation>Etwas ging schief, das nicht hätte geschehen dürfen ({name}). Das Hauptbuch ist, wie es war. {where}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>A report without any of your data was kept in {file}; nothing was sent.</source>
        <translation>Ein Bericht ohne Ihre Daten wurde in {file} aufbewahrt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>A report could not be kept.</source>
        <translation>Ein Bericht konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no day: write it as {example}, or year-month-day (ISO 8601).</source>
        <translation>Das ist kein Tag: Schreiben Sie ihn wie {example} oder als Jahr-Monat-Tag (ISO 8601).</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no time: write it as {example}, or as ISO 8601 has it.</source>
        <translation>Das ist keine Zeit: Schreiben Sie sie wie {example} oder nach ISO 8601.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Date or time (UTC): {day}, or {time}</source>
        <translation>Tag oder Zeit (UTC): {day} oder {time}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Wählen Sie einen Tag vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>{text} can be {first} or {second}: write the one you mean.</source>
        <translation>{text} kann {first} oder {second} sein: Schreiben Sie, welches gemeint ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Write it as {day}, so that nobody takes the day for the month.</source>
        <translation>Schreiben Sie {day}, damit niemand den Tag für den Monat hält.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>{none}; or as {example}</source>
        <translation>{none}; oder wie {example}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no day or time.</source>
        <translation>Das ist weder ein Tag noch eine Zeit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Remembered by this computer's keychain</source>
        <translation>Vom Schlüsselbund dieses Computers gemerkt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>contents</source>
        <translation>Gehalte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>assays</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>inputs of batches</source>
        <translation>Einsätze der Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>outputs of batches</source>
        <translation>Ausbringen der Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>cell lots</source>
        <translation>Zellenlose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>cells in batteries</source>
        <translation>Zellen in Batterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>data points</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Several workstations of a site share what they entered: another ledger's rows become visible here for provenance and recall, marked with where they came from. Its passports and keys stay its own.</source>
        <translation>Mehrere Arbeitsplätze eines Standorts teilen, was sie eingetragen haben: die Zeilen eines anderen Hauptbuchs werden hier für Herkunft und Rückruf sichtbar, mit der Angabe, woher sie kommen. Seine Pässe und Schlüssel bleiben seine.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>%Ln rows were adopted from {name}; provenance and recall know them now.</source>
        <translation><numerusform>%Ln Zeile wurde von {name} übernommen; Herkunft und Rückruf kennen sie jetzt.</numerusform><numerusform>%Ln Zeilen wurden von {name} übernommen; Herkunft und Rückruf kennen sie jetzt.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt from another ledger</source>
        <translation>Aus anderem Hauptbuch übernehmen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>&amp;Other ledger</source>
        <translation>Anderes &amp;Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Ledgers (*.passports);;All files (*)</source>
        <translation>Hauptbücher (*.passports);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Passphrase of the ledger's key file</source>
        <translation>Passphrase der Schlüsseldatei des Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>&amp;Passphrase of this ledger</source>
        <translation>&amp;Passphrase dieses Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>What of it is new here is shown first; nothing is written by that.</source>
        <translation>Zuerst wird gezeigt, was davon hier neu ist; geschrieben wird dadurch nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>entries {first} to {last}</source>
        <translation>Einträge {first} bis {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Nothing of it is adopted before its log key is trusted: compare its fingerprint another way.</source>
        <translation>Nichts davon wird übernommen, bevor seinem Log-Schlüssel vertraut wird: den Fingerabdruck auf anderem Weg vergleichen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Trust its log key…</source>
        <translation>Seinem Log-Schlüssel vertrauen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Name the file of the other ledger.</source>
        <translation>Die Datei des anderen Hauptbuchs nennen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Auditing the other ledger</source>
        <translation>Das andere Hauptbuch wird geprüft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>? its log key is not trusted here</source>
        <translation>? seinem Log-Schlüssel wird hier nicht vertraut</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt %Ln rows</source>
        <translation><numerusform>%Ln Zeile übernehmen</numerusform><numerusform>%Ln Zeilen übernehmen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopting entries</source>
        <translation>Einträge werden übernommen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Nothing new: everything in it was adopted before, or it holds no rows.</source>
        <translation>Nichts Neues: alles darin wurde schon übernommen, oder es enthält keine Zeilen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its operator, by its own word</source>
        <translation>Sein Betreiber, nach eigener Angabe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its log key</source>
        <translation>Sein Log-Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Came since the last time</source>
        <translation>Seit dem letzten Mal gekommen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its book is as it was signed. All of this is adopted, or nothing.</source>
        <translation>Sein Buch ist, wie es signiert wurde. Alles davon wird übernommen, oder nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Give the passphrase of the key file.</source>
        <translation>Geben Sie die Passphrase der Schlüsseldatei an.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Key file (*.key);;All files (*)</source>
        <translation>Schlüsseldatei (*.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Key file of an officer</source>
        <translation>Schlüsseldatei eines Beauftragten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>The officer's own key file</source>
        <translation>Die eigene Schlüsseldatei des Beauftragten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Passphrase of the officer's key file</source>
        <translation>Passphrase der Schlüsseldatei des Beauftragten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Passphrase of it</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Add an officer</source>
        <translation>Beauftragten hinzufügen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Analyte</source>
        <translation>Analyt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Minimum</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Maximum</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Total, kg</source>
        <translation>Gesamt, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Primary, kg</source>
        <translation>Primär, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Pre-consumer, kg</source>
        <translation>Vor Verbrauch, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Post-consumer, kg</source>
        <translation>Nach Verbrauch, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Unknown, kg</source>
        <translation>Unbekannt, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>How a lot stands today: its quality against its specification, origin, documents and disposition. It names the supplier: the certificate is for those alone who may see that.</source>
        <translation>Wie ein Los heute steht: Qualität gegen seine Spezifikation, Herkunft, Dokumente und Verfügung. Der Lieferant wird genannt: Das Zertifikat ist nur für die, die das sehen dürfen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Assess a lot</source>
        <translation>Los bewerten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Lot, by the beginning of its name</source>
        <translation>Los, nach dem Anfang seines Namens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>&amp;Lot</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Content and origin</source>
        <translation>Gehalt und Herkunft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Mass, kg</source>
        <translation>Masse, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Disposition</source>
        <translation>Verfügung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Say which lot.</source>
        <translation>Geben Sie an, welches Los.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>no decision</source>
        <translation>keine Entscheidung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checkpoints and what carries one (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;All files (*)</source>
        <translation>Prüfpunkte und was einen trägt (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Everything: every entry, signature, checkpoint and table</source>
        <translation>Alles: jeder Eintrag, jede Signatur, jeder Prüfpunkt, jede Tabelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Only what came after the newest checkpoint outside</source>
        <translation>Nur was nach dem neuesten Prüfpunkt außer Haus kam</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Recomputes the book from its signed entries, on all cores of this computer. Only a checkpoint that somebody else has kept can tell whether the whole book was rewritten by its owner.</source>
        <translation>Rechnet das Buch aus seinen signierten Einträgen nach, auf allen Kernen dieses Rechners. Nur ein Prüfpunkt, den jemand anderes aufbewahrt hat, kann sagen, ob das ganze Buch von seinem Eigentümer neu geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>The copies beside the ledger are asked for always; add what an auditor, a customer or a witness kept.</source>
        <translation>Die Kopien neben dem Hauptbuch werden immer befragt; hinzufügen, was ein Prüfer, ein Kunde oder ein Zeuge aufbewahrt hat.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>An audit was stopped at entry {entry}: a whole one goes on from there.</source>
        <translation>Ein Audit wurde bei Eintrag {entry} angehalten: ein ganzer geht von dort weiter.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Stopped. What was verified by now is hashed again by the next whole audit, not verified again.</source>
        <translation>Angehalten. Was bis jetzt geprüft ist, wird vom nächsten ganzen Audit neu gehasht, nicht neu geprüft.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Audit the ledger</source>
        <translation>Das Hauptbuch prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Audit</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checkpoints kept outside</source>
        <translation>Außer Haus aufbewahrte Prüfpunkte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>&amp;Look at</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>What is found is listed here, the first fault at once.</source>
        <translation>Was gefunden wird, steht hier, der erste Fehler sofort.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Re&amp;port…</source>
        <translation>Berich&amp;t…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repair the tables…</source>
        <translation>Tabellen reparieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Save what proves it…</source>
        <translation>Sichern, was es beweist…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Both books under one name, in one file that anyone verifies without the ledger</source>
        <translation>Beide Bücher unter einem Namen, in einer Datei, die jeder ohne das Hauptbuch prüft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>No checkpoint outside yet: everything would be looked at.</source>
        <translation>Noch kein Prüfpunkt außer Haus: alles würde angesehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Save the proof</source>
        <translation>Beweis sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repairing the tables</source>
        <translation>Tabellen werden repariert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Auditing the ledger</source>
        <translation>Das Hauptbuch wird geprüft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Faults ({count})</source>
        <translation>Fehler ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checks ({count})</source>
        <translation>Prüfungen ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Entries are not as they were signed: nothing repairs that. Keep this file, find an older copy.</source>
        <translation>Einträge sind nicht, wie sie signiert wurden: das repariert nichts. Diese Datei aufheben, eine ältere Kopie suchen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>A checkpoint that somebody else kept, as a file</source>
        <translation>Ein Prüfpunkt, den jemand anderes aufbewahrt hat, als Datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Hold it against</source>
        <translation>Halten gegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>As PDF in four languages, or data</source>
        <translation>Als PDF in vier Sprachen, oder als Daten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Writing the proof</source>
        <translation>Nachweis wird geschrieben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>No checkpoint by this ledger's own key contradicts it: there is nothing to prove.</source>
        <translation>Kein Prüfpunkt vom eigenen Schlüssel dieses Hauptbuchs widerspricht ihm: es gibt nichts zu beweisen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>What proves two books under one name is in {file}. Verify reads it.</source>
        <translation>Was zwei Bücher unter einem Namen beweist, ist in {file}. Prüfen liest es.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Read-only: its key is not here. Its keeper can repair it.</source>
        <translation>Nur lesbar: sein Schlüssel ist nicht hier. Sein Verwahrer kann es reparieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>%Ln differences were found in the tables that answer queries.</source>
        <translation><numerusform>%Ln Unterschied wurde in den Tabellen gefunden, die Abfragen beantworten.</numerusform><numerusform>%Ln Unterschiede wurden in den Tabellen gefunden, die Abfragen beantworten.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>The ledger is audited once more. If its entries are sound, these tables are emptied and filled anew from the {entries} signed entries, in one transaction.</source>
        <translation>Das Hauptbuch wird noch einmal geprüft. Sind die Einträge heil, werden diese Tabellen geleert und aus den {entries} signierten Einträgen neu gefüllt, in einer Transaktion.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Entries, checkpoints and keys are not touched. This file may be evidence: copy it first.</source>
        <translation>Einträge, Prüfpunkte und Schlüssel werden nicht angerührt. Diese Datei kann ein Beweis sein: zuerst kopieren.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repair the tables</source>
        <translation>Tabellen reparieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>derived tables</source>
        <translation>abgeleitete Tabellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ Sound: {entries}, all as they were signed.</source>
        <translation>✓ Heil: {entries}, alle wie sie signiert wurden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✗ The first fault: {what}</source>
        <translation>✗ Der erste Fehler: {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>the book</source>
        <translation>das Buch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ Sound from entry {since} on, {entries} in all.</source>
        <translation>✓ Heil ab Eintrag {since}, {entries} insgesamt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✗ The first fault is at entry {entry}: {what}</source>
        <translation>✗ Der erste Fehler ist bei Eintrag {entry}: {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ mended: {what}</source>
        <translation>✓ behoben: {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>The tables were filled anew from them.</source>
        <translation>Die Tabellen wurden daraus neu gefüllt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, {came_out} kg out: {rest} kg more.</source>
        <translation>{went_in} kg hinein, {came_out} kg heraus: {rest} kg mehr.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in; {came_out} kg out, and the rest in cells.</source>
        <translation>{went_in} kg hinein; {came_out} kg heraus, und der Rest in Zellen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, as much out.</source>
        <translation>{went_in} kg hinein, ebenso viel heraus.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, {came_out} kg out: {rest} kg less.</source>
        <translation>{went_in} kg hinein, {came_out} kg heraus: {rest} kg weniger.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>△ no</source>
        <translation>△ nein</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot used</source>
        <translation>Verwendetes Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot in stock</source>
        <translation>Los auf Lager</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Mass used, kg</source>
        <translation>Verwendete Masse, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add a lot</source>
        <translation>Los hinzufügen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot made</source>
        <translation>Hergestelltes Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Material made</source>
        <translation>Hergestelltes Material</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Mass made, kg</source>
        <translation>Hergestellte Masse, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>why it cannot be used again (Art. 3(51))</source>
        <translation>warum nicht wiederverwendbar (Art. 3 Nr. 51)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add an output</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Cell lot</source>
        <translation>Zelllos</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>First serial</source>
        <translation>Erste Seriennummer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Last serial</source>
        <translation>Letzte Seriennummer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Manufactured on</source>
        <translation>Hergestellt am</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Role of the cells</source>
        <translation>Rolle der Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add a cell lot</source>
        <translation>Zelllos hinzufügen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Use all that is left</source>
        <translation>Alles verwenden, was übrig ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>{mass} kg left</source>
        <translation>{mass} kg übrig</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>△ used up, first by {batch}</source>
        <translation>△ verbraucht, zuerst von {batch}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour, logo and a line at the foot of your certificates, signed by the key that signs the passports, so that nobody else can put theirs in. Nothing that a certificate states changes by it.</source>
        <translation>Farbe, Logo und eine Zeile am Fuß Ihrer Zertifikate, signiert mit dem Schlüssel, der die Pässe signiert, damit niemand sonst seine hineinsetzen kann. Nichts, was ein Zertifikat aussagt, ändert sich dadurch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Look of certificates</source>
        <translation>Aussehen der Zertifikate</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Sign this look</source>
        <translation>Dieses Aussehen signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The program's own, or such as #123f32</source>
        <translation>Die des Programms, oder wie #123f32</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Such as your firm's seat and register number</source>
        <translation>Etwa Sitz und Registernummer Ihrer Firma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The program's own look</source>
        <translation>Das Aussehen des Programms</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Line at the &amp;foot</source>
        <translation>Zeile am F&amp;uß</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>&amp;Page shown in</source>
        <translation>&amp;Seite gezeigt auf</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Pa&amp;ssphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The logo in force</source>
        <translation>Das Logo in Kraft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour of the certificates</source>
        <translation>Farbe der Zertifikate</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Logo of the certificates</source>
        <translation>Logo der Zertifikate</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Signed: certificates look so from now on. Those made before can still be made again.</source>
        <translation>Signiert: Zertifikate sehen von nun an so aus. Frühere lassen sich weiterhin noch einmal machen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>PNG or JPEG, at most 2 MiB</source>
        <translation>PNG oder JPEG, höchstens 2 MiB</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Once a passport is signed, its certificate stands here in this look.</source>
        <translation>Sobald ein Pass signiert ist, steht sein Zertifikat hier in diesem Aussehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The passphrase of the signing key is needed.</source>
        <translation>Die Passphrase des Signaturschlüssels wird gebraucht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Signing the look</source>
        <translation>Aussehen wird signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Look at the page as it is now, then sign.</source>
        <translation>Sehen Sie die Seite an, wie sie jetzt ist, und signieren Sie dann.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of %Ln cell lots.</source>
        <translation><numerusform>Eine Aussage über die Zellen von %Ln Zelllos.</numerusform><numerusform>Eine Aussage über die Zellen von %Ln Zelllosen.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>One signature serves every cell of a lot: afterwards the proof of any single cell can be written, and checked without this ledger.</source>
        <translation>Eine Signatur dient jeder Zelle eines Loses: Danach lässt sich der Nachweis jeder einzelnen Zelle schreiben und ohne dieses Hauptbuch prüfen.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln Zelle</numerusform><numerusform>%Ln Zellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signed for {cells} of %Ln lot(s).</source>
        <translation><numerusform>Für {cells} von %Ln Los signiert.</numerusform><numerusform>Für {cells} von %Ln Losen signiert.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>What cell {serial} holds, with the signature over its lot and the path between them: some 2 kB that anyone can check alone.</source>
        <translation>Was Zelle {serial} enthält, mit der Signatur über ihr Los und dem Pfad dazwischen: etwa 2 kB, die jeder allein prüfen kann.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of every cell lot that needs it.</source>
        <translation>Eine Aussage über die Zellen jedes Zellloses, das eine braucht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of {cell_lot}.</source>
        <translation>Eine Aussage über die Zellen von {cell_lot}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for cells</source>
        <translation>Für Zellen signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for the cells of this lot first…</source>
        <translation>Zuerst für die Zellen dieses Loses signieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Write the proof</source>
        <translation>Nachweis schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>; entered in the register</source>
        <translation>; im Verzeichnis eingetragen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>; not in the register</source>
        <translation>; nicht im Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Wrote {file} (%Ln bytes) to {folder}{where}.</source>
        <translation><numerusform>{file} (%Ln Byte) nach {folder} geschrieben{where}.</numerusform><numerusform>{file} (%Ln Bytes) nach {folder} geschrieben{where}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signing for cells</source>
        <translation>Signieren für Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Nothing to sign: what was signed before still says what the book says.</source>
        <translation>Nichts zu signieren: Was signiert wurde, sagt noch, was das Buch sagt.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln lot(s) were signed already.</source>
        <translation><numerusform>%Ln Los war schon signiert.</numerusform><numerusform>%Ln Lose waren schon signiert.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is withdrawn since {time}.</source>
        <translation>Zertifikat {number} ist seit {time} zurückgezogen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is superseded since {time}.</source>
        <translation>Zertifikat {number} ist seit {time} ersetzt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Declaration: {name}</source>
        <translation>Erklärung: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Assessment: {name}</source>
        <translation>Bewertung: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Audit: {name}</source>
        <translation>Prüfung: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, public</source>
        <translation>{form} {language}, öffentlich</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, legitimate interest</source>
        <translation>{form} {language}, berechtigtes Interesse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, authority</source>
        <translation>{form} {language}, Behörde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Supersede</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What left the house. Taking back is an entry of the ledger; nothing that is out can be called back.</source>
        <translation>Was das Haus verließ. Eine Rücknahme ist ein Eintrag des Hauptbuchs; was draußen ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Register of certificates</source>
        <translation>Verzeichnis der Zertifikate</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Battery, cell or lot, whole; empty for the newest of all</source>
        <translation>Batterie, Zelle oder Los, vollständig; leer für die neuesten von allen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificates of a battery, cell or lot</source>
        <translation>Zertifikate einer Batterie, einer Zelle oder eines Loses</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Whoever verifies the certificate with the ledger reads this</source>
        <translation>Wer das Zertifikat mit dem Hauptbuch prüft, liest dies</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>C-000000, where another replaces it</source>
        <translation>C-000000, falls ein anderes es ersetzt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Re&amp;placed by</source>
        <translation>&amp;Ersetzt durch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>P&amp;assphrase</source>
        <translation>P&amp;assphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Make again…</source>
        <translation>&amp;Noch einmal machen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The register is empty: export a certificate, and it is entered here.</source>
        <translation>Das Verzeichnis ist leer: Wird ein Zertifikat exportiert, wird es hier eingetragen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate (*.pdf)</source>
        <translation>Zertifikat (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Signed data (*.json)</source>
        <translation>Signierte Daten (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Make the certificate again</source>
        <translation>Das Zertifikat noch einmal machen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The same file once more, byte for byte</source>
        <translation>Dieselbe Datei noch einmal, Byte für Byte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>No certificate of it is in the register.</source>
        <translation>Davon ist kein Zertifikat im Register.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Writing to the register</source>
        <translation>Das Verzeichnis wird geschrieben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Making the certificate again</source>
        <translation>Zertifikat wird noch einmal gemacht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Made {number} again, byte for byte, {seal}: {file}.</source>
        <translation>{number} noch einmal gemacht, Byte für Byte, {seal}: {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Made {number} again, byte for byte: {file}.</source>
        <translation>{number} noch einmal gemacht, Byte für Byte: {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>As a file, just as it was signed</source>
        <translation>Als Datei, so wie er signiert wurde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>As a QR code (SVG), to be printed or photographed</source>
        <translation>Als QR-Code (SVG), zum Drucken oder Fotografieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>For a witness, with the proof that it continues what it saw</source>
        <translation>Für einen Zeugen, mit dem Nachweis, dass er fortsetzt, was er sah</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Saved in {file}. Give it to somebody whom the ledger's owner cannot make change it.</source>
        <translation>Gesichert in {file}. Jemandem geben, den der Eigentümer des Hauptbuchs nicht dazu bringen kann, ihn zu ändern.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Compare and keep it</source>
        <translation>Vergleichen und aufbewahren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Write the request</source>
        <translation>Anfrage schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The request for the checkpoint of {entries} entries is in {file}. Send it to the authority.</source>
        <translation>Die Anfrage für den Prüfpunkt von {entries} Einträgen ist in {file}. An die Stelle senden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Verify and keep it</source>
        <translation>Prüfen und aufbewahren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>{authority} says that the checkpoint of {entries} entries existed at {time}. Kept in {file}.</source>
        <translation>{authority} sagt, dass der Prüfpunkt von {entries} Einträgen am {time} bestand. Liegt in {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Number of entries that the witness has seen; 0 for none</source>
        <translation>Zahl der Einträge, die der Zeuge gesehen hat; 0 für keinen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Entries seen</source>
        <translation>&amp;Gesehene Einträge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The checkpoint as text</source>
        <translation>Der Prüfpunkt als Text</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The checkpoint as a QR code</source>
        <translation>Der Prüfpunkt als QR-Code</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The ledger has no checkpoint yet: write something first.</source>
        <translation>Das Hauptbuch hat noch keinen Prüfpunkt: zuerst etwas schreiben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Prüfpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The book agrees with the checkpoint of {entries} entries; every audit asks for it now.</source>
        <translation>Das Buch stimmt mit dem Prüfpunkt von {entries} Einträgen überein; jedes Audit fragt jetzt danach.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Timestamp request (*.tsq);;All files (*)</source>
        <translation>Zeitstempel-Anfrage (*.tsq);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Timestamp answer (*.tsr);;All files (*)</source>
        <translation>Zeitstempel-Antwort (*.tsr);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Authority's &amp;roots</source>
        <translation>&amp;Wurzeln der Stelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Its root certificates, got another way than the answer</source>
        <translation>Ihre Wurzelzertifikate, auf anderem Weg erhalten als die Antwort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Say how many entries the witness has seen; it says so itself: 0 for none.</source>
        <translation>Angeben, wie viele Einträge der Zeuge gesehen hat; er sagt es selbst: 0 für keinen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Name a new file.</source>
        <translation>Eine neue Datei nennen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the file of a checkpoint that somebody kept.</source>
        <translation>Die Datei eines Prüfpunkts wählen, den jemand aufbewahrt hat.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Cosigned by {names}.</source>
        <translation>Gegengezeichnet von {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>With lines of witnesses that are not known here: {names}.</source>
        <translation>Mit Zeilen von Zeugen, die hier nicht bekannt sind: {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the authority's answer.</source>
        <translation>Die Antwort der Stelle wählen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the authority's root certificates: an answer is verified when it arrives.</source>
        <translation>Die Wurzelzertifikate der Stelle wählen: eine Antwort wird geprüft, wenn sie ankommt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>A book that only its owner's key signs proves nothing against its owner. A checkpoint that somebody else holds does: whatever it signs cannot be changed any more without being found out.</source>
        <translation>Ein Buch, das nur der Schlüssel seines Eigentümers signiert, beweist nichts gegen diesen. Ein Prüfpunkt, den jemand anderes hat, schon: was er signiert, lässt sich nicht mehr unbemerkt ändern.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>No checkpoint has left the house yet: nothing could tell if the whole book were rewritten.</source>
        <translation>Noch kein Prüfpunkt hat das Haus verlassen: nichts könnte sagen, ob das ganze Buch neu geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Checkpoints outside</source>
        <translation>Prüfpunkte außer Haus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Signed at</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Came since</source>
        <translation>Seither</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Who holds it</source>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Give the newest one out</source>
        <translation>Den neuesten herausgeben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Take one back that somebody kept</source>
        <translation>Einen zurücknehmen, den jemand aufbewahrt hat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Ask an authority for a timestamp</source>
        <translation>Eine Stelle um einen Zeitstempel bitten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Take in an authority's timestamp</source>
        <translation>Den Zeitstempel einer Stelle aufnehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Both hold the same %Ln entries.</source>
        <translation><numerusform>Beide enthalten denselben %Ln Eintrag.</numerusform><numerusform>Beide enthalten dieselben %Ln Einträge.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is the beginning of this ledger; it lacks %Ln entries.</source>
        <translation><numerusform>Die andere Kopie ist der Anfang dieses Hauptbuchs; ihr fehlt %Ln Eintrag.</numerusform><numerusform>Die andere Kopie ist der Anfang dieses Hauptbuchs; ihr fehlen %Ln Einträge.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This ledger is the beginning of the other copy; it lacks %Ln entries.</source>
        <translation><numerusform>Dieses Hauptbuch ist der Anfang der anderen Kopie; ihm fehlt %Ln Eintrag.</numerusform><numerusform>Dieses Hauptbuch ist der Anfang der anderen Kopie; ihm fehlen %Ln Einträge.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>A FORK: from entry {common} on the two tell different stories under one name. One was rewritten.</source>
        <translation>EINE GABELUNG: Ab Eintrag {common} erzählen die beiden unter einem Namen Verschiedenes. Eines wurde umgeschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>They are different ledgers: {origin_here} and {origin_there}.</source>
        <translation>Es sind verschiedene Hauptbücher: {origin_here} und {origin_there}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Reads both entry by entry: what has the auditor's copy that yours lacks, and the other way round?</source>
        <translation>Liest beide Eintrag für Eintrag: Was hat die Kopie des Prüfers, das Ihrer fehlt, und umgekehrt?</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare with another copy</source>
        <translation>Mit einer anderen Kopie vergleichen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>&amp;Other copy</source>
        <translation>Andere K&amp;opie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>At</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in this ledger</source>
        <translation>Nur in diesem Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in the other copy</source>
        <translation>Nur in der anderen Kopie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Save the proof of the fork…</source>
        <translation>Beweis der Gabelung sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Choose the other copy</source>
        <translation>Die andere Kopie wählen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here ({count})</source>
        <translation>Nur hier ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there ({count})</source>
        <translation>Nur dort ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Name the file of the other copy.</source>
        <translation>Nennen Sie die Datei der anderen Kopie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Comparing the copies</source>
        <translation>Die Kopien werden verglichen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation>Diese Kopie ist NICHT, wie ihre eigenen Prüfpunkte sie signieren: prüfen Sie sie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation>Die andere Kopie ist NICHT, wie ihre eigenen Prüfpunkte sie signieren: prüfen Sie sie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>It could not be saved to {name}: {reason}.</source>
        <translation>Es konnte nicht in {name} gesichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saved {file}. It opens with the same passphrase: keep the two in different places.</source>
        <translation>{file} gesichert. Es öffnet sich mit derselben Passphrase: Bewahren Sie beide an verschiedenen Orten auf.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Create a ledger</source>
        <translation>Hauptbuch anlegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The ledger is one file. Its keys lie beside it, encrypted with a passphrase that nobody can recover for you: keep a copy of the key file and the passphrase in two different safe places.</source>
        <translation>Das Hauptbuch ist eine Datei. Seine Schlüssel liegen daneben, verschlüsselt mit einer Passphrase, die niemand für Sie wiederherstellen kann: Bewahren Sie eine Kopie der Schlüsseldatei und die Passphrase an zwei verschiedenen sicheren Orten auf.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>as it shall stand on certificates</source>
        <translation>wie er auf Zertifikaten stehen soll</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>the site_id of the plant's tables, such as IT-VAL-1</source>
        <translation>die site_id der Tabellen des Werks, etwa IT-VAL-1</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>several words; at least 8 characters</source>
        <translation>mehrere Wörter; mindestens 8 Zeichen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Operator</source>
        <translation>&amp;Betreiber</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The ledger's file</source>
        <translation>Die Datei des Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Ledger (*.passports)</source>
        <translation>Hauptbuch (*.passports)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Created {ledger}, and its keys in {keys}.

Fingerprint of the key that signs passports; give it to whoever shall check them, by another way:
{fingerprint}

Now save a recovery file to another disk: without its keys the ledger can be read, and never written to again.</source>
        <translation>{ledger} wurde angelegt, und seine Schlüssel in {keys}.

Fingerabdruck des Schlüssels, der Pässe signiert; geben Sie ihn auf anderem Weg denen, die sie prüfen sollen:
{fingerprint}

Sichern Sie nun eine Wiederherstellungsdatei auf einem anderen Datenträger: Ohne seine Schlüssel kann das Hauptbuch gelesen, aber nie mehr beschrieben werden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a &amp;recovery file…</source>
        <translation>&amp;Wiederherstellungsdatei sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Copy the fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Open the ledger</source>
        <translation>Hauptbuch öffnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a recovery file</source>
        <translation>Wiederherstellungsdatei sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saving the recovery file</source>
        <translation>Die Wiederherstellungsdatei wird gesichert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Tippen Sie zweimal dieselbe.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>There is no folder {parent}. Choose a place that exists.</source>
        <translation>Es gibt keinen Ordner {parent}. Wählen Sie einen Ort, den es gibt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Creating the ledger</source>
        <translation>Das Hauptbuch wird angelegt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Metal</source>
        <translation>Metall</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Recycled, %</source>
        <translation>Rezykliert, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>From 18 Aug 2031</source>
        <translation>Ab 18. Aug. 2031</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>From 18 Aug 2036</source>
        <translation>Ab 18. Aug. 2036</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Counted, kg</source>
        <translation>Gezählt, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Recycled content of all batteries of a model that a plant made in a year (Article 8), from sums of masses. The statement is signed, entered in the ledger, and written to a file that anyone can check.</source>
        <translation>Rezyklatgehalt aller Batterien eines Modells, die ein Werk in einem Jahr gefertigt hat (Artikel 8), aus Summen von Massen. Die Erklärung wird signiert, ins Hauptbuch eingetragen und in eine Datei geschrieben, die jeder prüfen kann.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Sign a declaration</source>
        <translation>Erklärung signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Model, plant and year</source>
        <translation>Modell, Werk und Jahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>&amp;Model, plant, year</source>
        <translation>&amp;Modell, Werk, Jahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>What will be signed</source>
        <translation>Was signiert wird</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>{model}, {plant}, {year}: %Ln batteries</source>
        <translation><numerusform>{model}, {plant}, {year}: %Ln Batterie</numerusform><numerusform>{model}, {plant}, {year}: %Ln Batterien</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Looking for batteries</source>
        <translation>Batterien werden gesucht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>The ledger holds no batteries yet: there is nothing to declare. Import them first.</source>
        <translation>Das Hauptbuch enthält noch keine Batterien: Es gibt nichts zu erklären. Importieren Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: quarantined since {time}.</source>
        <translation>{lot}: gesperrt seit {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: released since {time}.</source>
        <translation>{lot}: freigegeben seit {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: rejected since {time}.</source>
        <translation>{lot}: zurückgewiesen seit {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): quarantined since {time}.</source>
        <translation><numerusform>%Ln Los: gesperrt seit {time}.</numerusform><numerusform>%Ln Lose: gesperrt seit {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): released since {time}.</source>
        <translation><numerusform>%Ln Los: freigegeben seit {time}.</numerusform><numerusform>%Ln Lose: freigegeben seit {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): rejected since {time}.</source>
        <translation><numerusform>%Ln Los: zurückgewiesen seit {time}.</numerusform><numerusform>%Ln Lose: zurückgewiesen seit {time}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine: not to be used until it is decided</source>
        <translation>Sperren: nicht verwenden, bis entschieden ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release: free for use</source>
        <translation>Freigeben: frei zur Verwendung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject: not to be used</source>
        <translation>Zurückweisen: nicht verwenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>The decision is an entry of the book; it is undone by a newer one only. While a lot is held back, a batch cannot use it, and its cells go into no battery.</source>
        <translation>Die Entscheidung ist ein Eintrag des Buchs; nur eine neuere hebt sie auf. Solange ein Los zurückgehalten wird, kann keine Charge es verwenden, und seine Zellen kommen in keine Batterie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Remaining, kg</source>
        <translation>Übrig, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Lots to decide about</source>
        <translation>Lose, über die zu entscheiden ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Stands in the book; an auditor reads it</source>
        <translation>Steht im Buch; ein Prüfer liest es</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Holds from</source>
        <translation>Gi&amp;lt ab</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln batch(es)</source>
        <translation><numerusform>%Ln Charge</numerusform><numerusform>%Ln Chargen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln battery(ies)</source>
        <translation><numerusform>%Ln Batterie</numerusform><numerusform>%Ln Batterien</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine the lot</source>
        <translation>Los sperren</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine %Ln lots</source>
        <translation><numerusform>%Ln Los sperren</numerusform><numerusform>%Ln Lose sperren</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release the lot</source>
        <translation>Los freigeben</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %Ln lots</source>
        <translation><numerusform>%Ln Los freigeben</numerusform><numerusform>%Ln Lose freigeben</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject the lot</source>
        <translation>Los zurückweisen</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %Ln lots</source>
        <translation><numerusform>%Ln Los zurückweisen</numerusform><numerusform>%Ln Lose zurückweisen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say why: the reason stands in the book.</source>
        <translation>Sagen Sie, warum: Der Grund steht im Buch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say who decides.</source>
        <translation>Sagen Sie, wer entscheidet.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Writing the decision</source>
        <translation>Die Entscheidung wird geschrieben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>What was made of it before is told by Recall.</source>
        <translation>Was vorher daraus wurde, sagt der Rückruf.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/draft_dialog.py"/>
        <source>What you typed before stands here again; nothing of it is written yet.</source>
        <translation>Hier steht wieder, was Sie zuvor getippt haben; geschrieben ist davon noch nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Certificate (PDF), with the signed passport attached</source>
        <translation>Zertifikat (PDF) mit dem signierten Pass als Anhang</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Signed passport (JSON)</source>
        <translation>Signierter Pass (JSON)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Token (vc+jwt), signed anew, for systems that read nothing else</source>
        <translation>Token (vc+jwt), neu signiert, für Systeme, die nichts anderes lesen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Of each battery its newest passport, as a file for whoever shall read or check it.</source>
        <translation>Von jeder Batterie der neueste Pass, als Datei für alle, die ihn lesen oder prüfen sollen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>The seal is made with a key: give the passphrase of the key file, or export without a seal.</source>
        <translation>Das Siegel braucht einen Schlüssel: Geben Sie die Passphrase der Schlüsseldatei an, oder exportieren Sie ohne Siegel.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Export certificates</source>
        <translation>Zertifikate exportieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>all batteries that have a passport</source>
        <translation>alle Batterien, die einen Pass haben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Replace files that are there already</source>
        <translation>Vorhandene Dateien e&amp;rsetzen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>B&amp;atteries</source>
        <translation>B&amp;atterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>For who&amp;m</source>
        <translation>Für &amp;wen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>All in &amp;one file (a PDF portfolio)</source>
        <translation>Alles in &amp;einer Datei (ein PDF-Portfolio)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Go on where an export stopped: leave what is there and as it would be</source>
        <translation>Un&amp;terbrochenen Export fortsetzen: lassen, was da und richtig ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>S&amp;heets of labels with the QR codes (A4, three by eight)</source>
        <translation>Eti&amp;kettenbögen mit den QR-Codes (A4, drei mal acht)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Enter in the ledger's register of certificates</source>
        <translation>In das Ver&amp;zeichnis der Zertifikate eintragen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A firm or an office; it stays in the ledger</source>
        <translation>Eine Firma oder ein Amt; bleibt im Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Rec&amp;ipient</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A token is signed anew: give the passphrase of the key file.</source>
        <translation>Ein Token wird neu signiert: die Passphrase der Schlüsseldatei angeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A copy that discloses what was withheld needs the passphrase of the key file.</source>
        <translation>Eine Kopie, die Vorenthaltenes offenlegt, braucht die Passphrase der Schlüsseldatei.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>The register is signed: give the passphrase of the key file, or export without an entry in it.</source>
        <translation>Das Verzeichnis wird signiert: Geben Sie die Passphrase der Schlüsseldatei an, oder exportieren Sie ohne Eintrag.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>; {there} were there already</source>
        <translation>; {there} waren schon da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>, and labels ({name})</source>
        <translation>, und Etiketten ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Wrote {wrote}{beside} to {parent}{there}{where}.</source>
        <translation>Geschrieben: {wrote}{beside} nach {parent}{there}{where}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Name a folder to write to.</source>
        <translation>Nennen Sie einen Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fields.py"/>
        <source>Passphrase of the signing key</source>
        <translation>Passphrase des Signaturschlüssels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fields.py"/>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>There is no key yet to compare it with.</source>
        <translation>Es gibt noch keinen Schlüssel, mit dem er zu vergleichen wäre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>It is the fingerprint of this key.</source>
        <translation>Es ist der Fingerabdruck dieses Schlüssels.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>It is NOT the fingerprint of this key: one of the two is somebody else's.</source>
        <translation>Es ist NICHT der Fingerabdruck dieses Schlüssels: eins von beiden gehört jemand anderem.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>Fingerprint, got another way</source>
        <translation>Fingerabdruck, auf anderem Weg erhalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>64 hexadecimal digits, got another way</source>
        <translation>64 Hexadezimalziffern, auf anderem Weg erhalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>{typed} of {digits} digits</source>
        <translation>{typed} von {digits} Ziffern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Mass, g</source>
        <translation>Masse, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lot</source>
        <translation>Erhaltenes Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Takes a recycled share apart, down to the lots and documents. A pocket calculator gives the same.</source>
        <translation>Zerlegt einen Rezyklatanteil bis zu Losen und Dokumenten. Ein Taschenrechner ergibt dasselbe.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow a number</source>
        <translation>Einer Zahl folgen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Battery, cell or lot</source>
        <translation>&amp;Batterie, Zelle oder Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Element</source>
        <translation>&amp;Element</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lots</source>
        <translation>Erhaltene Lose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copy all as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} % recycled</source>
        <translation>{element}  {share} % rezykliert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} recycled</source>
        <translation>{element}  {share} rezykliert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Name a battery, cell or lot, and an element.</source>
        <translation>Nennen Sie eine Batterie, Zelle oder ein Los, und ein Element.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Following the number</source>
        <translation>Der Zahl wird gefolgt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>made here</source>
        <translation>hier gemacht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>no document</source>
        <translation>kein Dokument</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>What is wrong, and what would be right</source>
        <translation>Was falsch ist, und was richtig wäre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>New rows</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Written: %Ln rows, and a checkpoint signed over them.</source>
        <translation><numerusform>Geschrieben: %Ln Zeile, und ein Prüfpunkt darüber signiert.</numerusform><numerusform>Geschrieben: %Ln Zeilen, und ein Prüfpunkt darüber signiert.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables to import</source>
        <translation>Zu importierende Tabellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Plant folder to import</source>
        <translation>Zu importierender Werksordner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>From {files} into {name}. Nothing is written before you say so; rows that are in the ledger already are passed over.</source>
        <translation>Aus {files} nach {name}. Nichts wird geschrieben, bevor Sie es sagen; Zeilen, die schon im Hauptbuch stehen, werden übergangen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write the &amp;good rows and hand the faulty ones back as files</source>
        <translation>Die &amp;guten Zeilen schreiben und die fehlerhaften als Dateien zurückgeben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Save problems…</source>
        <translation>Probleme sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Problems ({problems})</source>
        <translation>Probleme ({problems})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Findings ({findings})</source>
        <translation>Befunde ({findings})</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln problems. Correct the files and import them again, or write the good rows only.</source>
        <translation><numerusform>%Ln Problem. Berichtigen Sie die Dateien und importieren Sie sie erneut, oder schreiben Sie nur die guten Zeilen.</numerusform><numerusform>%Ln Probleme. Berichtigen Sie die Dateien und importieren Sie sie erneut, oder schreiben Sie nur die guten Zeilen.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Save problems</source>
        <translation>Probleme sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Files are known by their names: lots.csv, batches.csv, … or the sheets of a workbook so named. You can also drop them on the window.</source>
        <translation>Dateien werden am Namen erkannt: lots.csv, batches.csv, … oder so benannte Blätter einer Arbeitsmappe. Sie können sie auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Checking the tables</source>
        <translation>Die Tabellen werden geprüft</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write %Ln rows</source>
        <translation><numerusform>%Ln Zeile schreiben</numerusform><numerusform>%Ln Zeilen schreiben</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write the good rows</source>
        <translation>Die guten Zeilen schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The passphrase of the ledger's key is needed to write to it.</source>
        <translation>Um in das Hauptbuch zu schreiben, wird die Passphrase seines Schlüssels benötigt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Writing to the ledger</source>
        <translation>In das Hauptbuch wird geschrieben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The faulty rows are in {parent}: correct them there and import that folder.</source>
        <translation>Die fehlerhaften Zeilen sind in {parent}: Berichtigen Sie sie dort, und importieren Sie diesen Ordner.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Choose f&amp;iles…</source>
        <translation>Date&amp;ien wählen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Everything is checked first and shown to you; nothing is written yet.</source>
        <translation>Alles wird zuerst geprüft und Ihnen gezeigt; geschrieben wird noch nichts.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Nothing new: all %Ln rows are in the ledger already.</source>
        <translation><numerusform>Nichts Neues: %Ln Zeile, schon im Hauptbuch.</numerusform><numerusform>Nichts Neues: Alle %Ln Zeilen stehen schon im Hauptbuch.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The problems could not be saved to {path}: {strerror}.</source>
        <translation>Die Probleme konnten nicht in {path} gesichert werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>{again} are there already.</source>
        <translation>{again} sind schon da.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln findings to look at.</source>
        <translation><numerusform>%Ln Befund anzusehen.</numerusform><numerusform>%Ln Befunde anzusehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln rows can be written.</source>
        <translation><numerusform>%Ln Zeile kann geschrieben werden.</numerusform><numerusform>%Ln Zeilen können geschrieben werden.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Co rec., %</source>
        <translation>Co rez., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Li rec., %</source>
        <translation>Li rez., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Ni rec., %</source>
        <translation>Ni rez., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Pb rec., %</source>
        <translation>Pb rez., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Material content (origin, recycled content, cells)</source>
        <translation>Materialgehalt (Herkunft, Rezyklatgehalt, Zellen)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>All data points of Annex XIII</source>
        <translation>Alle Datenpunkte des Anhangs XIII</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Issue passports</source>
        <translation>Pässe ausstellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>What is shown is what is signed. What the book says does not change by it, and nothing signed is ever undone: where the book changes later, a new version supersedes the old.</source>
        <translation>Signiert wird, was gezeigt ist. Was das Buch sagt, ändert sich dadurch nicht, und nichts Signiertes wird zurückgenommen: Ändert sich das Buch später, ersetzt eine neue Fassung die alte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>every battery that needs one</source>
        <translation>jede Batterie, die einen braucht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>&amp;What it states</source>
        <translation>&amp;Was er angibt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>What cannot be signed</source>
        <translation>Was nicht signiert werden kann</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>To sign ({to_sign})</source>
        <translation>Zu signieren ({to_sign})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cannot be signed ({refused})</source>
        <translation>Nicht signierbar ({refused})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Worth knowing ({findings})</source>
        <translation>Wissenswert ({findings})</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln passports to sign</source>
        <translation><numerusform>%Ln Pass zu signieren</numerusform><numerusform>%Ln Pässe zu signieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Sign %Ln passports</source>
        <translation><numerusform>%Ln Pass signieren</numerusform><numerusform>%Ln Pässe signieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signed %Ln passports; each carries its proof of being in the book. The checkpoint over them is worth keeping outside: Trust, Save the checkpoint.</source>
        <translation><numerusform>%Ln Pass signiert, mit dem Nachweis, dass er im Buch steht. Der Prüfpunkt darüber gehört nach außen: Vertrauen, Prüfpunkt sichern.</numerusform><numerusform>%Ln Pässe signiert, jeder mit dem Nachweis, dass er im Buch steht. Der Prüfpunkt darüber gehört nach außen: Hauptbuch, Prüfpunkt sichern.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>To sign</source>
        <translation>Zu signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cannot be signed</source>
        <translation>Nicht signierbar</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Computing the passports</source>
        <translation>Die Pässe werden berechnet</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln are signed already and still say what the book says</source>
        <translation><numerusform>%Ln ist schon signiert und sagt noch, was das Buch sagt</numerusform><numerusform>%Ln sind schon signiert und sagen noch, was das Buch sagt</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln reasons why others cannot be signed</source>
        <translation><numerusform>%Ln Grund, warum andere nicht signiert werden können</numerusform><numerusform>%Ln Gründe, warum andere nicht signiert werden können</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signing passports</source>
        <translation>Pässe werden signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Nothing was left to sign: it was signed in another window meanwhile.</source>
        <translation>Es blieb nichts zu signieren: Es wurde inzwischen in einem anderen Fenster signiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The policy asks for the approval of %Ln officers, of: {names}.</source>
        <translation><numerusform>Die Regel verlangt die Freigabe von %Ln Beauftragten, unter: {names}.</numerusform><numerusform>Die Regel verlangt die Freigabe von %Ln Beauftragten, unter: {names}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Saved. Each officer approves it: passport officers approve LEDGER {file} --key FILE</source>
        <translation>Gesichert. Jeder Beauftragte gibt frei: passport officers approve LEDGER {file} --key FILE</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>{file}: %Ln passports, approved by {names}.</source>
        <translation><numerusform>{file}: %Ln Pass, freigegeben von {names}.</numerusform><numerusform>{file}: %Ln Pässe, freigegeben von {names}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Save the proposal…</source>
        <translation>Vorschlag sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Open an approved proposal…</source>
        <translation>Freigegebenen Vorschlag öffnen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Save the proposal</source>
        <translation>Vorschlag sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Proposal (*.json);;All files (*)</source>
        <translation>Vorschlag (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Open an approved proposal</source>
        <translation>Freigegebenen Vorschlag öffnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>nobody yet</source>
        <translation>noch niemandem</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>For officers at another computer</source>
        <translation>Für Beauftragte an einem anderen Computer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The ledger would sign something else now for: {names}.</source>
        <translation>Das Hauptbuch würde jetzt etwas anderes signieren für: {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Digest: {digest}</source>
        <translation>Prüfsumme: {digest}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>passports</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>One last entry, after which none is accepted; what was signed verifies as before.</source>
        <translation>Ein letzter Eintrag, nach dem keiner mehr angenommen wird; was unterschrieben ist, wird geprüft wie bisher.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced by one that never leaves the token; both keys sign the entry. To sign then needs the token.</source>
        <translation>Ersetzt durch einen, der das Token nie verlässt; beide Schlüssel signieren den Eintrag. Signieren braucht dann das Token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>One entry says so. What was signed before keeps its name; a name outlives the keys behind it.</source>
        <translation>Ein Eintrag sagt es. Was vorher signiert wurde, behält seinen Namen; ein Name überdauert die Schlüssel dahinter.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It names every key that signs or signed so and was not revoked. Publish it anew after a change.</source>
        <translation>Es nennt jeden Schlüssel, der so signiert oder signiert hat und nicht widerrufen wurde. Nach einer Änderung neu veröffentlichen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What it signed up to the last entry you believe still holds; nothing after it does.</source>
        <translation>Was er bis zum letzten Eintrag signierte, dem Sie glauben, gilt noch; danach nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Only where the key file is lost, damaged or too old; one that is well is never replaced.</source>
        <translation>Nur wo die Schlüsseldatei verloren, beschädigt oder zu alt ist; eine heile wird nie ersetzt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The window and the commands need not ask then. Whoever can use your account can sign.</source>
        <translation>Fenster und Befehle fragen dann nicht mehr. Wer Ihr Konto benutzen kann, kann signieren.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>From then on it is asked for again.</source>
        <translation>Von da an wird wieder danach gefragt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>A copy under the same passphrase, opened once to make sure. Keep it apart from its passphrase.</source>
        <translation>Eine Kopie unter derselben Passphrase, zur Sicherheit einmal geöffnet. Bewahren Sie sie getrennt von der Passphrase auf.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Copies made before still open with the old one: destroy them, or replace the keys.</source>
        <translation>Frühere Kopien öffnen sich noch mit der alten: Vernichten Sie sie, oder ersetzen Sie die Schlüssel.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. Give the new fingerprint to whoever checks your passports.</source>
        <translation>Beide Schlüssel signieren den Eintrag darüber. Geben Sie den neuen Fingerabdruck denen, die Ihre Pässe prüfen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. What the old key signed still holds.</source>
        <translation>Beide Schlüssel signieren den Eintrag darüber. Was der alte signierte, gilt weiter.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up to a file</source>
        <translation>Die Schlüssel in eine Datei sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs passports</source>
        <translation>Den Schlüssel ersetzen, der Pässe signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs checkpoints</source>
        <translation>Den Schlüssel ersetzen, der Prüfpunkte signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Move a key to a token or HSM (PKCS#11)</source>
        <translation>Einen Schlüssel auf ein Token oder HSM verlegen (PKCS#11)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Move the key</source>
        <translation>Schlüssel verlegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Sign as a name on the web (did:web), or as the key itself</source>
        <translation>Unter einem Namen im Web signieren (did:web) oder als der Schlüssel selbst</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Sign as this</source>
        <translation>So signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Save what to publish for the name on the web (did.json)</source>
        <translation>Speichern, was für den Namen im Web zu veröffentlichen ist (did.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain remember the passphrase</source>
        <translation>Die Passphrase vom Schlüsselbund dieses Computers merken lassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Remember it</source>
        <translation>Merken</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain forget the passphrase</source>
        <translation>Die Passphrase vom Schlüsselbund dieses Computers vergessen lassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke a key that was replaced: it was stolen, or may have been</source>
        <translation>Einen ersetzten Schlüssel widerrufen: Er wurde gestohlen oder vielleicht gestohlen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover the keys from a backup</source>
        <translation>Die Schlüssel aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Close the book for ever: retire its keys without successors</source>
        <translation>Das Buch für immer schließen: seine Schlüssel ohne Nachfolger zurückziehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Close the book</source>
        <translation>Das Buch schließen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The book was closed by entry {entry} on {at}.</source>
        <translation>Das Buch wurde durch Eintrag {entry} am {at} geschlossen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced. The new fingerprint is {fingerprint}. Back the keys up again.</source>
        <translation>Ersetzt. Der neue Fingerabdruck ist {fingerprint}. Sichern Sie die Schlüssel erneut.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>from {entry}</source>
        <translation>ab {entry}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Which key signed from which entry to which. Nothing that a key signed is undone by replacing it.</source>
        <translation>Welcher Schlüssel von welchem Eintrag bis zu welchem signierte. Nichts, was ein Schlüssel signierte, wird durch Ersetzen aufgehoben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backed up to {file}.</source>
        <translation>In {file} gesichert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recovered: the key file beside the ledger holds its keys again.</source>
        <translation>Wiederhergestellt: Die Schlüsseldatei neben dem Hauptbuch enthält seine Schlüssel wieder.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{keychain} remembers the passphrase.</source>
        <translation>{keychain} merkt sich die Passphrase.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✗ revoked, believed to {entry}</source>
        <translation>✗ widerrufen, geglaubt bis {entry}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ retired</source>
        <translation>○ zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✓ in force</source>
        <translation>✓ in Kraft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ replaced</source>
        <translation>○ ersetzt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: {problem}</source>
        <translation>Schlüsseldatei {file}: {problem}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: holds the keys in force.</source>
        <translation>Schlüsseldatei {file}: enthält die Schlüssel in Kraft.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{signs}, entries {first} to {last}</source>
        <translation>{signs}, Einträge {first} bis {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase of the keys is needed.</source>
        <translation>Die Passphrase der Schlüssel wird gebraucht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The two new passphrases differ. Type the same one twice.</source>
        <translation>Die beiden neuen Passphrasen unterscheiden sich. Tippen Sie zweimal dieselbe.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backup of the keys</source>
        <translation>Sicherung der Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up</source>
        <translation>Die Schlüssel sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What to publish</source>
        <translation>Zu veröffentlichen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It was not remembered.</source>
        <translation>Sie war nicht gemerkt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Signs as {did} from entry {entry}.</source>
        <translation>Signiert als {did} ab Eintrag {entry}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Saved {file}. Publish it at {address}.</source>
        <translation>{file} gespeichert. Veröffentlichen Sie es unter {address}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>did:web:plant.example; empty: by the key's own name</source>
        <translation>did:web:werk.example; leer: unter dem eigenen Namen des Schlüssels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Passports are signed as {did} from now on. Save its document and publish it at {address}; whoever verifies without a network needs the name and the key in a trust list.</source>
        <translation>Pässe werden von nun an als {did} signiert. Speichern Sie das Dokument dazu und veröffentlichen Sie es unter {address}; wer ohne Netz prüft, braucht Namen und Schlüssel in einer Vertrauensliste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Its document is to be published at {address}.</source>
        <translation>Sein Dokument ist unter {address} zu veröffentlichen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Passports are signed by the key's own name again.</source>
        <translation>Pässe werden wieder unter dem eigenen Namen des Schlüssels signiert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>It stands in the last entry, for whoever reads the book later</source>
        <translation>Steht im letzten Eintrag, für alle, die das Buch später lesen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Nothing can be entered in this book any more, and there is no &amp;way back</source>
        <translation>In dieses Buch kann nichts mehr eingetragen werden, und es gibt &amp;kein Zurück</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Closed by entry {entry}. Give its last checkpoint out of the house, then destroy the key file and its backups: only copies for audiences need them.</source>
        <translation>Geschlossen durch Eintrag {entry}. Geben Sie den letzten Prüfpunkt aus dem Haus, dann vernichten Sie die Schlüsseldatei und ihre Sicherungen: nur Kopien für Empfängerkreise brauchen sie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Say why the book is closed.</source>
        <translation>Sagen Sie, warum das Buch geschlossen wird.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Confirm that there is no way back: a closed book is never opened again.</source>
        <translation>Bestätigen Sie, dass es kein Zurück gibt: ein geschlossenes Buch wird nie wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>The last entry by {moment} is {entry} ({kind}, entered {at}); {after} came after it and would not be believed. These are the times that its writers gave: a thief may have written earlier ones. What a checkpoint kept outside holds, the audit tells.</source>
        <translation>Der letzte Eintrag bis {moment} ist {entry} ({kind}, eingetragen {at}); {after} kamen danach und würden nicht geglaubt. Das sind die Zeiten, die die Schreibenden angaben: Ein Dieb kann frühere geschrieben haben. Was ein außerhalb aufbewahrter Prüfpunkt enthält, sagt die Prüfung.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Choose a key that was replaced, and say up to which entry it is believed, and why.</source>
        <translation>Wählen Sie einen ersetzten Schlüssel, und sagen Sie, bis zu welchem Eintrag ihm geglaubt wird, und warum.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>No replaced key to revoke</source>
        <translation>Kein ersetzter Schlüssel zu widerrufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Number of the last entry that is still believed</source>
        <translation>Nummer des letzten Eintrags, dem noch geglaubt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Believed &amp;until</source>
        <translation>Geglaubt &amp;bis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>&amp;Last believed</source>
        <translation>&amp;Zuletzt geglaubt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Revoked: nothing that it signed after entry {last} is believed.</source>
        <translation>Widerrufen: Nichts, was er nach Eintrag {last} signierte, wird geglaubt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key that signs passports</source>
        <translation>Der Schlüssel, der Pässe signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key that signs checkpoints</source>
        <translation>Der Schlüssel, der Prüfpunkte signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>ECDSA P-256: for passports alone</source>
        <translation>ECDSA P-256: nur für Pässe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PKCS#11 library (*.so *.dll *.dylib);;All files (*)</source>
        <translation>PKCS#11-Bibliothek (*.so *.dll *.dylib);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Label of the key on it; it is made where there is none</source>
        <translation>Bezeichnung des Schlüssels darauf; fehlt er, wird er angelegt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PIN of the token</source>
        <translation>PIN des Tokens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Which</source>
        <translation>We&amp;lcher</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Library of its maker</source>
        <translation>&amp;Bibliothek des Herstellers</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Token's label</source>
        <translation>Bezeichnung des &amp;Tokens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Key's label</source>
        <translation>Bezeichnung des &amp;Schlüssels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>K&amp;ind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PI&amp;N</source>
        <translation>PI&amp;N</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key is on the token {label}. Its fingerprint is {fingerprint}.</source>
        <translation>Der Schlüssel ist auf dem Token {label}. Sein Fingerabdruck ist {fingerprint}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Choose the PKCS#11 library of the token's maker.</source>
        <translation>Die PKCS#11-Bibliothek des Token-Herstellers wählen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the token's label.</source>
        <translation>Die Bezeichnung des Tokens angeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the label of the key on the token.</source>
        <translation>Die Bezeichnung des Schlüssels auf dem Token angeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the token's PIN.</source>
        <translation>Die PIN des Tokens angeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>The public</source>
        <translation>Die Öffentlichkeit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>A person with a legitimate interest: with the detailed composition</source>
        <translation>Eine Person mit berechtigtem Interesse: mit der genauen Zusammensetzung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>An authority: with lots, suppliers and documents</source>
        <translation>Eine Behörde: mit Losen, Lieferanten und Dokumenten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Certificate (PDF), with the signed data attached</source>
        <translation>Zertifikat (PDF), mit den signierten Daten als Anlage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Signed data alone (JSON)</source>
        <translation>Nur die signierten Daten (JSON)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>F&amp;orm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Reci&amp;pient</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>&amp;Replace a file that is there already</source>
        <translation>Vorhandene Datei e&amp;rsetzen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Where the file goes</source>
        <translation>Wohin die Datei kommt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Give the passphrase of the key file: what leaves is signed or registered by it.</source>
        <translation>Geben Sie die Passphrase der Schlüsseldatei an: Was hinausgeht, wird mit ihr signiert oder eingetragen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>For &amp;whom</source>
        <translation>Für &amp;wen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Name a file to write to.</source>
        <translation>Nennen Sie eine Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>at most {most} ({name})</source>
        <translation>höchstens {most} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>{least} to {most} ({name})</source>
        <translation>{least} bis {most} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>at least {least} ({name})</source>
        <translation>mindestens {least} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>Method of the assays</source>
        <translation>Verfahren der Analysen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>The ledger holds no specification of this material, so assays are held against nothing.</source>
        <translation>Das Hauptbuch hat keine Spezifikation dieses Materials; die Analysen werden an nichts gemessen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>Assay of {analyte}</source>
        <translation>Analyse von {analyte}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>{verdict} by {amount}</source>
        <translation>{verdict} um {amount}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Content, %</source>
        <translation>Gehalt, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Pre-consumer, %</source>
        <translation>Vor Verbrauch, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Post-consumer, %</source>
        <translation>Nach Verbrauch, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Unknown, %</source>
        <translation>Unbekannt, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Contained, kg</source>
        <translation>Enthalten, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Recycled, kg</source>
        <translation>Rezykliert, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Add an element</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>identity preserved</source>
        <translation>Identität gewahrt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>segregated</source>
        <translation>getrennt geführt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>controlled blending</source>
        <translation>kontrollierte Mischung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>mass balance</source>
        <translation>Massenbilanz</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>book and claim</source>
        <translation>Book and Claim</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>two letters, such as IT</source>
        <translation>zwei Buchstaben, etwa IT</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>The certificate of analysis, the declaration</source>
        <translation>Das Analysenzertifikat, die Erklärung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Dokumente (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Mass in kilograms</source>
        <translation>Masse in Kilogramm</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Chain of custody</source>
        <translation>Lieferkettenmodell</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Read as {mass} kg.</source>
        <translation>Gelesen als {mass} kg.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Supplier</source>
        <translation>Lie&amp;ferant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Material</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Country of origin</source>
        <translation>&amp;Ursprungsland</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>M&amp;ass, kg</source>
        <translation>M&amp;asse, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Chain of c&amp;ustody</source>
        <translation>Lieferketten&amp;modell</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Received on</source>
        <translation>E&amp;rhalten am</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Valid until</source>
        <translation>&amp;Gültig bis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Officer</source>
        <translation>Beauftragter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name an officer</source>
        <translation>Einen Beauftragten benennen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name the officer</source>
        <translation>Beauftragten benennen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>End the office of one</source>
        <translation>Das Amt eines Beauftragten beenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>End the office</source>
        <translation>Amt beenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Set how many must approve an issue of passports</source>
        <translation>Festlegen, wie viele eine Ausstellung von Pässen freigeben müssen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Set the policy</source>
        <translation>Regel festlegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Each officer has a key file of their own, opened by a passphrase that nobody else knows. Where the policy asks for approvals, passports are signed only as so many officers approved them, and officers and policy change only with as many approvals. The book itself refuses anything else.</source>
        <translation>Jeder Beauftragte hat eine eigene Schlüsseldatei, die eine Passphrase öffnet, die sonst niemand kennt. Wo die Regel Freigaben verlangt, werden Pässe nur so signiert, wie so viele Beauftragte sie freigaben, und Beauftragte und Regel ändern sich nur mit ebenso vielen Freigaben. Alles andere weist das Buch selbst zurück.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>from {first}</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Officers</source>
        <translation>Beauftragte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Own key file…</source>
        <translation>Eigene Schlüsseldatei…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Passphrase of the ledger</source>
        <translation>&amp;Passphrase des Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer's own key file; a new one is made where there is none</source>
        <translation>Die eigene Schlüsseldatei des Beauftragten; wo keine ist, wird eine angelegt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The &amp;officer's passphrase</source>
        <translation>Passphrase des &amp;Beauftragten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>A&amp;gain, of a new file</source>
        <translation>Noch ein&amp;mal, bei neuer Datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Officer</source>
        <translation>&amp;Beauftragter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Officers who must approve</source>
        <translation>Beauftragte, die &amp;freigeben müssen</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, %Ln officers must approve.</source>
        <translation><numerusform>Um Pässe auszustellen, muss %Ln Beauftragter freigeben.</numerusform><numerusform>Um Pässe auszustellen, müssen %Ln Beauftragte freigeben.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, nobody else must approve: whoever has the ledger's key can sign.</source>
        <translation>Um Pässe auszustellen, muss sonst niemand freigeben: Wer den Schlüssel des Hauptbuchs hat, kann signieren.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>It stands in the book.</source>
        <translation>Es steht im Buch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>△ ended: {reason}</source>
        <translation>△ beendet: {reason}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Its passphrase, and a backup of it</source>
        <translation>Ihre Passphrase, und eine Sicherung davon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer's passphrase</source>
        <translation>Die Passphrase des Beauftragten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Writing to the book</source>
        <translation>Das Buch wird geschrieben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>✓ in office</source>
        <translation>✓ im Amt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Give the officer's name.</source>
        <translation>Geben Sie den Namen des Beauftragten an.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name the officer's key file, or where to make one.</source>
        <translation>Nennen Sie die Schlüsseldatei des Beauftragten, oder wo eine angelegt werden soll.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer types the passphrase of that file.</source>
        <translation>Der Beauftragte tippt die Passphrase dieser Datei.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>The key file of an officer, an auditor or a witness is theirs alone and lies beside no ledger. Whoever has the file and its passphrase signs in their name.</source>
        <translation>Die Schlüsseldatei eines Beauftragten, Prüfers oder Zeugen gehört ihm allein und liegt neben keinem Hauptbuch. Wer die Datei und ihre Passphrase hat, signiert in seinem Namen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>The passphrase is changed. Copies made before still open with the old one: destroy them.</source>
        <translation>Die Passphrase ist geändert. Frühere Kopien öffnen sich noch mit der alten: vernichten.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Back it up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Backed up to {file}, and opened from there once. Keep it apart from its passphrase.</source>
        <translation>Gesichert in {file} und von dort einmal geöffnet. Getrennt von der Passphrase aufbewahren.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Own key file</source>
        <translation>Eigene Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Key &amp;file</source>
        <translation>Schlüssel&amp;datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Choose the key file.</source>
        <translation>Die Schlüsseldatei wählen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Type the passphrase that opens it now.</source>
        <translation>Die Passphrase eingeben, die sie jetzt öffnet.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Change its passphrase</source>
        <translation>Ihre Passphrase ändern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Back it up to another file</source>
        <translation>In eine andere Datei sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>Do anything</source>
        <translation>Alles tun</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>A few letters of what you want to do</source>
        <translation>Ein paar Buchstaben dessen, was Sie tun wollen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>One text holds the entry, its place in the tree and the newest checkpoint with its cosignatures. Whoever knows the ledger's key, or keeps a checkpoint, verifies it without the ledger and without a network.</source>
        <translation>Ein Text enthält den Eintrag, seinen Platz im Baum und den neuesten Prüfpunkt mit seinen Gegenzeichnungen. Wer den Schlüssel des Hauptbuchs kennt oder einen Prüfpunkt hat, prüft ihn ohne Hauptbuch und ohne Netz.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Proof that the book holds it</source>
        <translation>Nachweis, dass es im Buch steht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Battery, cell, cell lot, or number of a passport or statement</source>
        <translation>Batterie, Zelle, Zellenlos, oder Nummer eines Passes oder einer Erklärung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Or the number of any entry; what it says is then left out</source>
        <translation>Oder die Nummer irgendeines Eintrags; was er sagt, bleibt dann weg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Of &amp;what</source>
        <translation>&amp;Wovon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Or &amp;entry</source>
        <translation>Oder &amp;Eintrag</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Proof (*.tlog-proof);;All files (*)</source>
        <translation>Nachweis (*.tlog-proof);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Entry {entry} is proven by the checkpoint of {size} entries, with {cosigned} cosignatures: {file}.</source>
        <translation>Eintrag {entry} ist durch den Prüfpunkt von {size} Einträgen nachgewiesen, mit {cosigned} Gegenzeichnungen: {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Name a thing, or give the number of an entry: one of the two.</source>
        <translation>Eine Sache nennen, oder die Nummer eines Eintrags: eins von beiden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Passports</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Follows a lot through every batch it went into, to the batteries and the customers.</source>
        <translation>Folgt einem Los durch jede Charge, in die es einging, bis zu den Batterien und den Kunden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>&amp;Lot or cell lot</source>
        <translation>&amp;Los oder Zelllos</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Draft notices…</source>
        <translation>Entwürfe von Mitteilungen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Material of {lot} is in {cells} and {batteries}, delivered to {customers}.</source>
        <translation>Material von {lot} ist in {cells} und {batteries}, geliefert an {customers}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Folder for the drafts</source>
        <translation>Ordner für die Entwürfe</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafted %Ln notices in {parent}; nothing is sent.</source>
        <translation><numerusform>%Ln Mitteilung in {parent} entworfen; nichts wird gesendet.</numerusform><numerusform>%Ln Mitteilungen in {parent} entworfen; nichts wird gesendet.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>As a table (CSV), or as JSON</source>
        <translation>Als Tabelle (CSV) oder als JSON</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>One to each customer; nothing is sent</source>
        <translation>Eine an jeden Kunden; nichts wird gesendet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Name a lot: its id exactly as in the tables.</source>
        <translation>Nennen Sie ein Los: seine Kennung genau wie in den Tabellen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Following the lot</source>
        <translation>Dem Los wird gefolgt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafting notices</source>
        <translation>Mitteilungen werden entworfen</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>%Ln cells</source>
        <translation><numerusform>%Ln Zelle</numerusform><numerusform>%Ln Zellen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>It could not be saved to {name}: {strerror}.</source>
        <translation>Es konnte nicht in {name} gesichert werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>In, g</source>
        <translation>Hinein, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Out, g</source>
        <translation>Heraus, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Difference, g</source>
        <translation>Differenz, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Deviation, %</source>
        <translation>Abweichung, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Within 2 %</source>
        <translation>Innerhalb 2 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Batch {batch} is recorded, and a checkpoint signed over it.</source>
        <translation>Charge {batch} ist erfasst, und ein Prüfpunkt darüber signiert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Batc&amp;h</source>
        <translation>C&amp;harge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>P&amp;rocess</source>
        <translation>P&amp;rozess</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>S&amp;tarted</source>
        <translation>B&amp;egonnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>&amp;Ended</source>
        <translation>Bee&amp;ndet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Record a batch</source>
        <translation>Charge erfassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What was used and what became of it. Waste stands in its own stream; what is missing is a finding.</source>
        <translation>Was verwendet wurde und was daraus wurde. Abfall steht in seinem eigenen Strom; was fehlt, ist ein Befund.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Record the batch</source>
        <translation>Charge erfassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Recording the batch</source>
        <translation>Die Charge wird erfasst</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>The ledger holds this batch already, just so; nothing was written.</source>
        <translation>Das Hauptbuch enthält diese Charge schon genau so; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What came out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>The balance stands here when what was typed can be taken.</source>
        <translation>Die Bilanz steht hier, wenn das Getippte angenommen werden kann.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>✓ It balances.</source>
        <translation>✓ Sie geht auf.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Nothing to balance yet.</source>
        <translation>Noch nichts zu bilanzieren.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Lot {lot} is recorded, and a checkpoint signed over it.</source>
        <translation>Los {lot} ist erfasst, und ein Prüfpunkt darüber signiert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Scan the label</source>
        <translation>Etikett scannen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Scan the label here: lot and net weight are filled in</source>
        <translation>Etikett hier scannen: Los und Nettogewicht werden eingetragen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Method, such as ICP-OES</source>
        <translation>Verfahren, etwa ICP-OES</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Read from the label. Look whether it is right, and fill in the rest.</source>
        <translation>Vom Etikett gelesen. Prüfen Sie, ob es stimmt, und ergänzen Sie den Rest.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Record a lot</source>
        <translation>Los erfassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>What arrived, by whom, with its papers and what it holds. It is checked as an import is.</source>
        <translation>Was ankam, von wem, mit seinen Papieren und seinem Gehalt. Es wird geprüft wie ein Import.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Record the lot</source>
        <translation>Los erfassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Recording the lot</source>
        <translation>Das Los wird erfasst</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>The ledger holds this lot already, just so; nothing was written.</source>
        <translation>Das Hauptbuch enthält dieses Los schon genau so; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>What it holds</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Assays against the specification</source>
        <translation>Analysen gegen die Spezifikation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Something in what it holds is wrong; it is said at its line.</source>
        <translation>Etwas an dem, was es enthält, ist falsch; es steht bei seiner Zeile.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Who records it</source>
        <translation>Wer sie erfasst</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>This is the draft that you left; nothing of it is written yet.</source>
        <translation>Dies ist der Entwurf, den Sie verließen; noch ist nichts davon geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Nothing was written: what is wrong is said at its field.</source>
        <translation>Nichts wurde geschrieben: Was falsch ist, steht bei seinem Feld.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The key of the passports vouches for it (P-256, ten years). Nobody outside has to be asked.</source>
        <translation>Der Schlüssel der Pässe bürgt dafür (P-256, zehn Jahre). Niemand außerhalb muss gefragt werden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Its key is kept beside the ledger under the ledger's own passphrase; the file is not needed then.</source>
        <translation>Sein Schlüssel wird neben dem Hauptbuch unter dessen Passphrase verwahrt; die Datei wird dann nicht mehr gebraucht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The key never leaves the token; where that is, this computer's settings remember, not the ledger.</source>
        <translation>Der Schlüssel verlässt das Token nie; wo es ist, merken sich die Einstellungen dieses Computers, nicht das Hauptbuch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Customers add it in Acrobat once. Tell them its fingerprint another way, such as by telephone.</source>
        <translation>Kunden nehmen es einmal in Acrobat auf. Nennen Sie ihnen den Fingerabdruck auf anderem Weg, etwa am Telefon.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>A setting of this computer. The authority learns a digest of each seal, and nothing else.</source>
        <translation>Eine Einstellung dieses Computers. Die Stelle erfährt eine Prüfsumme jedes Siegels, und sonst nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Make an authority of the plant's own, and a seal under it</source>
        <translation>Eine eigene Stelle des Werks anlegen, und darunter ein Siegel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Make the seal</source>
        <translation>Siegel anlegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Bring a seal from a PKCS#12 file, such as of a trust service</source>
        <translation>Ein Siegel aus einer PKCS#12-Datei holen, etwa von einem Vertrauensdienst</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Bring the seal</source>
        <translation>Siegel holen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal by a key that stays on a token or HSM (PKCS#11)</source>
        <translation>Mit einem Schlüssel siegeln, der auf einem Token oder HSM bleibt (PKCS#11)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Use the token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Hand out the certificate that PDF readers are told to trust</source>
        <translation>Das Zertifikat ausgeben, dem PDF-Leser vertrauen sollen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Save the certificate…</source>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Timestamps of seals, and how long they can be judged</source>
        <translation>Zeitstempel der Siegel, und wie lange sie sich beurteilen lassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>What Acrobat and other PDF readers check on a certificate. The program itself needs no seal: it checks the signature of what is inside.</source>
        <translation>Was Acrobat und andere PDF-Leser an einem Zertifikat prüfen. Das Programm selbst braucht kein Siegel: Es prüft die Signatur dessen, was darin ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates are sealed from now on. Hand out the certificate below to whoever reads them.</source>
        <translation>Zertifikate werden von nun an gesiegelt. Geben Sie das Zertifikat, unten, denen, die sie lesen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal for PDF readers</source>
        <translation>Siegel für PDF-Leser</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates of the seal</source>
        <translation>Zertifikate des Siegels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the fi&amp;le</source>
        <translation>Passphrase der Date&amp;i</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PKCS#11 &amp;library</source>
        <translation>PKCS#11-&amp;Bibliothek</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Library (*.so *.dll *.dylib);;All files (*)</source>
        <translation>Bibliothek (*.so *.dll *.dylib);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Label of the &amp;token</source>
        <translation>Bezeichnung des &amp;Tokens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Label of the &amp;key</source>
        <translation>Bezeichnung des Schl&amp;üssels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PI&amp;N of the token</source>
        <translation>PI&amp;N des Tokens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Address of an RFC 3161 authority; empty for no timestamps</source>
        <translation>Adresse einer RFC-3161-Stelle; leer für keine Zeitstempel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Timestamp &amp;authority</source>
        <translation>Zeitstempel-Stell&amp;e</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the ledger's keys</source>
        <translation>Passphrase der Schlüssel des Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Take the place of the seal that is there, for what is sealed from then on</source>
        <translation>An die Stelle des vorhandenen Siegels t&amp;reten, für alles, was danach gesiegelt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificate (*.pem)</source>
        <translation>Zertifikat (*.pem)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>✗ {day}: expired</source>
        <translation>✗ {day}: abgelaufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Put in what shows for years that a seal was good</source>
        <translation>&amp;Beilegen, was noch nach Jahren zeigt, dass ein Siegel gültig war</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates are sealed by it when they are exported, unless you say otherwise there.</source>
        <translation>Zertifikate werden beim Exportieren damit gesiegelt, sofern Sie dort nichts anderes sagen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>No seal yet: certificates leave without one, and PDF readers say nothing about them.</source>
        <translation>Noch kein Siegel: Zertifikate gehen ohne eines hinaus, und PDF-Leser sagen nichts darüber.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>This ledger can be read only: the key file that signs is not beside it.</source>
        <translation>Dieses Hauptbuch kann nur gelesen werden: Die Schlüsseldatei, die signiert, liegt nicht daneben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Kept: seals are made so from now on, at this computer.</source>
        <translation>Behalten: Siegel werden von nun an so gemacht, an diesem Computer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Wrote {file}. Tell customers its fingerprint another way: {fingerprint}</source>
        <translation>{file} geschrieben. Nennen Sie Kunden den Fingerabdruck auf anderem Weg: {fingerprint}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>△ {day}: expires soon</source>
        <translation>△ {day}: läuft bald ab</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>There is no certificate to hand out yet.</source>
        <translation>Es gibt noch kein Zertifikat auszugeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the PKCS#12 file.</source>
        <translation>Nennen Sie die PKCS#12-Datei.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the file of the seal's certificate and its issuers' (PEM).</source>
        <translation>Nennen Sie die Datei mit dem Zertifikat des Siegels und denen seiner Aussteller (PEM).</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the PKCS#11 library of the token's maker.</source>
        <translation>Nennen Sie die PKCS#11-Bibliothek des Herstellers des Tokens.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Say how the token is labelled.</source>
        <translation>Geben Sie an, wie das Token bezeichnet ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Say how the key on the token is labelled.</source>
        <translation>Geben Sie an, wie der Schlüssel auf dem Token bezeichnet ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The PIN of the token is needed.</source>
        <translation>Die PIN des Tokens wird gebraucht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>△ not yet: from {day}</source>
        <translation>△ noch nicht: ab {day}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>With a timestamp of {authority}.</source>
        <translation>Mit einem Zeitstempel von {authority}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>&amp;Seal certificates for PDF readers such as Acrobat</source>
        <translation>Zertifikate für PDF-Leser wie Acrobat s&amp;iegeln</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>PIN of the token that holds the seal's key</source>
        <translation>PIN des Tokens mit dem Schlüssel des Siegels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>Without a timestamp; Trust, Seal for PDF readers names an authority.</source>
        <translation>Ohne Zeitstempel; Vertrauen, Siegel für PDF-Leser nennt eine Stelle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>With a timestamp of {authority}, and what shows for years that it was good.</source>
        <translation>Mit einem Zeitstempel von {authority}, und dem, was noch nach Jahren zeigt, dass es gültig war.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>The ledger has no seal yet: Trust, Seal for PDF readers makes one.</source>
        <translation>Das Hauptbuch hat noch kein Siegel: Vertrauen, Siegel für PDF-Leser legt eines an.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>The seal of {file} shows whoever opens the report in a PDF reader that it was not changed since. It states nothing of the files that were verified.</source>
        <translation>Das Siegel von {file} zeigt jedem, der den Bericht in einem PDF-Programm öffnet, dass er seither nicht verändert wurde. Über die geprüften Dateien sagt es nichts aus.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Seal the report</source>
        <translation>Bericht siegeln</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Write it &amp;without a seal</source>
        <translation>&amp;Ohne Siegel schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Seal and write</source>
        <translation>Siegeln und schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>The report is {file}.</source>
        <translation>Der Bericht ist {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>States what was found of {file}, also where it failed, by your own key: never by one of the ledger's. {act} makes a folder with such a key.</source>
        <translation>Sagt mit Ihrem eigenen Schlüssel, was an {file} gefunden wurde, auch wo es versagte: nie mit einem des Hauptbuchs. {act} legt einen Ordner mit so einem Schlüssel an.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Report of the audit</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Signed by the auditor</source>
        <translation>Vom Prüfer &amp;signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>your name, as it shall stand in the report</source>
        <translation>Ihr Name, wie er im Bericht stehen soll</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Passphrase of the auditor's key</source>
        <translation>Passphrase des Schlüssels des Prüfers</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Auditor</source>
        <translation>&amp;Prüfer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Key files (*.key);;All files (*)</source>
        <translation>Schlüsseldateien (*.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report's file</source>
        <translation>Die Datei des Berichts</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Signing the report</source>
        <translation>Der Bericht wird signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Pass&amp;phrase of the ledger</source>
        <translation>Pass&amp;phrase des Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Sign and write</source>
        <translation>Signieren und schreiben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Name the file of the auditor's key.</source>
        <translation>Nennen Sie die Datei des Schlüssels des Prüfers.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The seal and the register need the passphrase of the ledger's keys.</source>
        <translation>Siegel und Verzeichnis brauchen die Passphrase der Schlüssel des Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The signed report is {file}. Anyone verifies it: drop it on the window.</source>
        <translation>Der signierte Bericht ist {file}. Jeder kann ihn prüfen: auf das Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report is {file}. Nobody signed it: it tells, and proves nothing.</source>
        <translation>Der Bericht ist {file}. Niemand hat ihn signiert: Er berichtet, und beweist nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Version {version} was signed already and says just this: it is handed out again, nothing is signed.</source>
        <translation>Version {version} ist schon signiert und sagt genau dies: Sie wird noch einmal ausgegeben, signiert wird nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Computing what would be signed</source>
        <translation>Was signiert würde, wird berechnet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>The page that will be signed stands here.</source>
        <translation>Hier steht die Seite, die signiert wird.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Will be signed as version {version}; it takes the place of version {before}.</source>
        <translation>Wird als Version {version} signiert; sie tritt an die Stelle von Version {before}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Will be signed as version {version}, the first.</source>
        <translation>Wird als Version {version} signiert, die erste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Signing</source>
        <translation>Wird signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Wrote {file}, version {version} as it was signed before, to {folder}.</source>
        <translation>{file}, Version {version} wie schon signiert, nach {folder} geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Signed as version {version}, entered in the ledger, and written: {file} in {folder}.</source>
        <translation>Als Version {version} signiert, ins Hauptbuch eingetragen und geschrieben: {file} in {folder}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trust a signer</source>
        <translation>Einem Unterzeichner vertrauen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>End the trust in one</source>
        <translation>Das Vertrauen in einen beenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Take in a list that somebody signed</source>
        <translation>Eine Liste übernehmen, die jemand signiert hat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Hand this list on, signed</source>
        <translation>Diese Liste weitergeben, signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Ask for witnesses of checkpoints</source>
        <translation>Zeugen für Prüfpunkte verlangen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Whom this computer believes. Nobody is trusted by opening a file: each signer is added with a fingerprint that came another way, by telephone, from a contract or in person.</source>
        <translation>Wem dieser Rechner glaubt. Niemandem wird vertraut, weil eine Datei geöffnet wird: jeder Unterzeichner kommt mit einem Fingerabdruck hinzu, der auf anderem Weg kam, am Telefon, aus einem Vertrag oder persönlich.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Nobody is trusted here yet: Verify names signers, and judges none of them.
Add the first signer below, or take in a list that somebody you know has signed.</source>
        <translation>Hier wird noch niemandem vertraut: Prüfen nennt Unterzeichner und beurteilt keinen.
Unten den ersten hinzufügen, oder eine Liste übernehmen, die jemand Bekanntes signiert hat.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trust list</source>
        <translation>Vertrauensliste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Kept in {file}</source>
        <translation>Liegt in {file}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>◌ not yet trusted</source>
        <translation>◌ noch nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>△ trusted no longer</source>
        <translation>△ nicht mehr vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>✓ trusted</source>
        <translation>✓ vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trust list (*.json);;All files (*)</source>
        <translation>Vertrauensliste (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>= held already</source>
        <translation>= schon vorhanden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>× ends a trust held here</source>
        <translation>× beendet ein hier gehaltenes Vertrauen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>△ said otherwise here: left out</source>
        <translation>△ hier anders gesagt: ausgelassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trust this signer</source>
        <translation>Diesem Unterzeichner vertrauen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>{name} is trusted on this computer from now on.</source>
        <translation>Diesem Computer gilt {name} von nun an als vertrauenswürdig.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>End the trust</source>
        <translation>Vertrauen beenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>{name} is trusted until {day} and no longer.</source>
        <translation>{name} wird bis {day} vertraut und nicht länger.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Sign and write %Ln entries</source>
        <translation><numerusform>%Ln Eintrag signieren und schreiben</numerusform><numerusform>%Ln Einträge signieren und schreiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries are signed in {file}. Tell whoever takes it the fingerprint another way.</source>
        <translation><numerusform>%Ln Eintrag ist in {file} signiert. Wer sie übernimmt, erfahre den Fingerabdruck auf anderem Weg.</numerusform><numerusform>%Ln Einträge sind in {file} signiert. Wer sie übernimmt, erfahre den Fingerabdruck auf anderem Weg.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted from</source>
        <translation>Vertraut ab</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted to</source>
        <translation>Vertraut bis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>did:key:… or did:web:…; or verify a file of theirs, and Trust this signer…</source>
        <translation>did:key:… oder did:web:…; oder eine Datei von ihm prüfen, und Unterzeichner vertrauen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>did:key:… of the key behind that name: nothing is fetched to learn it</source>
        <translation>did:key:… des Schlüssels hinter diesem Namen: Nichts wird geholt, um ihn zu erfahren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>how you got the fingerprint, and from whom</source>
        <translation>wie der Fingerabdruck kam, und von wem</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Public key</source>
        <translation>Ö&amp;ffentlicher Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Fingerabdruck</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted f&amp;rom</source>
        <translation>Vertraut &amp;ab</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted &amp;to</source>
        <translation>Vertraut &amp;bis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>why it is trusted no longer</source>
        <translation>warum ihm nicht länger vertraut wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Signer</source>
        <translation>&amp;Unterzeichner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>There is nobody whose trust has no end yet.</source>
        <translation>Es gibt niemanden, dessen Vertrauen noch kein Ende hat.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Open a ledger with its key file beside it first: its key signs the list.</source>
        <translation>Zuerst ein Hauptbuch mit seiner Schlüsseldatei daneben öffnen: sein Schlüssel signiert die Liste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Signed list</source>
        <translation>&amp;Signierte Liste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Its signer's &amp;fingerprint</source>
        <translation>&amp;Fingerabdruck des Unterzeichners</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>What the list would add</source>
        <translation>Was die Liste hinzufügen würde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Its signature is checked and what it says is shown; nothing is taken in by that.</source>
        <translation>Ihre Signatur wird geprüft und gezeigt, was sie sagt; übernommen wird dadurch nichts.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Take in %Ln entries</source>
        <translation><numerusform>%Ln Eintrag übernehmen</numerusform><numerusform>%Ln Einträge übernehmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries were taken in.</source>
        <translation><numerusform>%Ln Eintrag wurde übernommen.</numerusform><numerusform>%Ln Einträge wurden übernommen.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It also asks for witnesses: {needed} of {all}.</source>
        <translation>Sie verlangt auch Zeugen: {needed} von {all}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Give the signer's key: its DID.</source>
        <translation>Den Schlüssel des Unterzeichners angeben: seinen DID.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>This DID does not hold its key, and nothing is fetched: give the key too, as a did:key.</source>
        <translation>Diese DID enthält ihren Schlüssel nicht, und nichts wird geholt: Geben Sie auch den Schlüssel an, als did:key.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say what to call the signer here.</source>
        <translation>Angeben, wie der Unterzeichner hier heißen soll.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Type the fingerprint that you got another way than with the file.</source>
        <translation>Den Fingerabdruck eingeben, der auf anderem Weg kam als mit der Datei.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say why: in a year nobody remembers how the fingerprint was got.</source>
        <translation>Angeben warum: in einem Jahr weiß niemand mehr, wie der Fingerabdruck kam.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say why: the entry stays, with its reason.</source>
        <translation>Angeben warum: der Eintrag bleibt, mit seinem Grund.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>The list is empty: there is nothing to hand on.</source>
        <translation>Die Liste ist leer: es gibt nichts weiterzugeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Choose the file of a signed list.</source>
        <translation>Die Datei einer signierten Liste wählen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It adds nobody and ends nothing: whom this computer knows is trusted again by hand.</source>
        <translation>Sie fügt niemanden hinzu und beendet nichts: wen dieser Computer kennt, dem vertraut man nur von Hand wieder.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Type the signer's fingerprint, which you got another way than the list.</source>
        <translation>Den Fingerabdruck des Unterzeichners eingeben, der auf anderem Weg kam als die Liste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It is as it was signed, by the key {did}. Whose key that is, only its fingerprint tells.</source>
        <translation>Sie ist, wie sie signiert wurde, mit dem Schlüssel {did}. Wessen Schlüssel das ist, sagt nur sein Fingerabdruck.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>A signature proves which key signed, never whose it is. Ask the signer for the fingerprint by telephone, from a contract or in person, and type or paste it here; it is compared with the key.</source>
        <translation>Eine Signatur beweist, welcher Schlüssel signierte, nie wessen er ist. Erfragen Sie den Fingerabdruck beim Unterzeichner per Telefon, aus einem Vertrag oder persönlich, und tippen oder fügen Sie ihn hier ein; er wird mit dem Schlüssel verglichen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>how you got it, and from whom</source>
        <translation>wie Sie ihn bekamen, und von wem</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Signs as</source>
        <translation>Signiert als</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Adding to the trust list</source>
        <translation>Zur Vertrauensliste wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Ask for {needed} of {all}</source>
        <translation>{needed} von {all} verlangen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>It is asked for from now on, by Verify and by the commands.</source>
        <translation>Es wird von jetzt an verlangt, von Prüfen und den Befehlen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>So &amp;many must have cosigned</source>
        <translation>So &amp;viele müssen gegengezeichnet haben</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>{needed} of %Ln witnesses must have cosigned a checkpoint before it counts here.</source>
        <translation><numerusform>{needed} von %Ln Zeugen muss einen Prüfpunkt gegengezeichnet haben, damit er hier zählt.</numerusform><numerusform>{needed} von %Ln Zeugen müssen einen Prüfpunkt gegengezeichnet haben, damit er hier zählt.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Nobody is trusted today: add the witnesses as signers first.</source>
        <translation>Heute wird niemandem vertraut: die Zeugen zuerst als Unterzeichner hinzufügen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Ask for no witnesses</source>
        <translation>Keine Zeugen verlangen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>No witnesses are asked for any more.</source>
        <translation>Es werden keine Zeugen mehr verlangt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Of these</source>
        <translation>Von diesen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>No witnesses are asked for: a checkpoint counts here by its ledger's signature alone.</source>
        <translation>Es werden keine Zeugen verlangt: ein Prüfpunkt zählt hier allein durch die Signatur seines Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>More are asked for than are marked: that could never be met.</source>
        <translation>Es werden mehr verlangt als angekreuzt sind: das wäre nie zu erfüllen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>A withdrawn passport stays genuine, and whoever verifies it with the ledger reads why it no longer counts. It is an entry of the book; a new version can be signed later, when it is asked for by name.</source>
        <translation>Ein zurückgezogener Pass bleibt echt, und wer ihn mit dem Hauptbuch prüft, liest, warum er nicht mehr gilt. Es ist ein Eintrag des Buchs; eine neue Fassung kann später signiert werden, wenn sie namentlich verlangt wird.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Withdraw the passport of {battery}</source>
        <translation>Den Pass von {battery} zurückziehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Whoever verifies the passport with the ledger reads this</source>
        <translation>Wer den Pass mit dem Hauptbuch prüft, liest dies</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Version {version} is withdrawn since {time}.</source>
        <translation>Fassung {version} ist seit {time} zurückgezogen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>This battery has no signed passport yet.</source>
        <translation>Diese Batterie hat noch keinen signierten Pass.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Withdrawing the passport</source>
        <translation>Der Pass wird zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>The newest version is withdrawn already.</source>
        <translation>Die neueste Fassung ist schon zurückgezogen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>A witness is kept by somebody else than the ledger's owner. It cosigns a checkpoint only if that continues what it saw before: a book that was rewritten, or cut, gets no cosignature.</source>
        <translation>Einen Zeugen führt jemand anderes als der Eigentümer des Hauptbuchs. Er zeichnet einen Prüfpunkt nur gegen, wenn dieser fortsetzt, was er zuvor sah: ein umgeschriebenes oder abgeschnittenes Buch bekommt keine Gegenzeichnung.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>There is no witness yet: choose the folder of one, or make one on a USB key or another computer.</source>
        <translation>Es gibt noch keinen Zeugen: den Ordner eines Zeugen wählen, oder einen auf einem USB-Stick oder anderen Rechner anlegen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Folder of the &amp;witness</source>
        <translation>Ordner des &amp;Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Cosigned at</source>
        <translation>Gegengezeichnet am</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>What it has seen</source>
        <translation>Was er gesehen hat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>What came of each</source>
        <translation>Was aus jedem wurde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>It has cosigned nothing yet.</source>
        <translation>Er hat noch nichts gegengezeichnet.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Cosign checkpoints of others</source>
        <translation>Prüfpunkte anderer gegenzeichnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Make a witness</source>
        <translation>Einen Zeugen anlegen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>✗ Evidence of two books under one name: {files}</source>
        <translation>✗ Beweis zweier Bücher unter einem Namen: {files}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Checkpoints and ledgers (*.checkpoint *.txt *.passports);;All files (*)</source>
        <translation>Prüfpunkte und Hauptbücher (*.checkpoint *.txt *.passports);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Judge and cosign</source>
        <translation>Beurteilen und gegenzeichnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>{name} is made. Tell others its key and fingerprint; keep a copy of its folder.</source>
        <translation>{name} ist angelegt. Anderen Schlüssel und Fingerabdruck sagen; eine Kopie des Ordners aufbewahren.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Checkpoints and ledgers to judge</source>
        <translation>Zu beurteilende Prüfpunkte und Hauptbücher</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Of a new ledger's checkpoint alone, or after its key was replaced</source>
        <translation>Nur beim Prüfpunkt eines neuen Hauptbuchs, oder nach Ersatz seines Schlüssels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Cosigned ones &amp;go to</source>
        <translation>Gegengezeichnete &amp;nach</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Passphrase of the witness</source>
        <translation>Passphrase des Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose the folder of a witness, or make one.</source>
        <translation>Den Ordner eines Zeugen wählen, oder einen anlegen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>A folder of checkpoints</source>
        <translation>Ein Ordner mit Prüfpunkten</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln cosigned.</source>
        <translation><numerusform>%Ln gegengezeichnet.</numerusform><numerusform>%Ln gegengezeichnet.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>One word, such as auditor.example/w1</source>
        <translation>Ein Wort, wie auditor.example/w1</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>There is a witness in this folder: choose an empty one for another.</source>
        <translation>In diesem Ordner ist ein Zeuge: für einen anderen einen leeren wählen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✓ cosigned</source>
        <translation>✓ gegengezeichnet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>To judge</source>
        <translation>Zu beurteilen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add the checkpoints or ledgers to judge.</source>
        <translation>Die zu beurteilenden Prüfpunkte oder Hauptbücher hinzufügen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose a folder for the cosigned checkpoints.</source>
        <translation>Einen Ordner für die gegengezeichneten Prüfpunkte wählen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Give the passphrase of the witness.</source>
        <translation>Die Passphrase des Zeugen angeben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✗ REFUSED: {file}: {why}</source>
        <translation>✗ ABGELEHNT: {file}: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln could not be judged.</source>
        <translation><numerusform>%Ln konnte nicht beurteilt werden.</numerusform><numerusform>%Ln konnten nicht beurteilt werden.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>There is no checkpoint and no ledger.</source>
        <translation>Es gibt keinen Prüfpunkt und kein Hauptbuch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose the folder first: on a USB key, or on another computer than the ledger's.</source>
        <translation>Zuerst den Ordner wählen: auf einem USB-Stick oder einem anderen Rechner als dem des Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Give it a name: one word.</source>
        <translation>Ihm einen Namen geben: ein Wort.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>? not judged</source>
        <translation>? nicht beurteilt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✗ refused</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln refused in all.</source>
        <translation><numerusform>%Ln insgesamt abgelehnt.</numerusform><numerusform>%Ln insgesamt abgelehnt.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} batteries, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} von {population} Batterien, Startwert „{seed}“, über {entries} Einträge; {left} noch offen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} cells, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} von {population} Zellen, Startwert „{seed}“, über {entries} Einträge; {left} noch offen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} lots, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} von {population} Losen, Startwert „{seed}“, über {entries} Einträge; {left} noch offen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} batches, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} von {population} Chargen, Startwert „{seed}“, über {entries} Einträge; {left} noch offen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Thing</source>
        <translation>Ding</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>○ open</source>
        <translation>○ offen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>✓ ok</source>
        <translation>✓ in Ordnung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>△ finding</source>
        <translation>△ Feststellung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>The same ledger and seed give the same sample on any computer, so nobody can have chosen it.</source>
        <translation>Dasselbe Hauptbuch und derselbe Startwert ergeben auf jedem Computer dieselbe Stichprobe; so kann niemand sie ausgesucht haben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper of a sample</source>
        <translation>Arbeitspapier einer Stichprobe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Any text, agreed on before: a date, a name, a lottery's numbers</source>
        <translation>Ein beliebiger, vorher vereinbarter Text: ein Datum, ein Name, Lottozahlen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Of</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;How many</source>
        <translation>Wie &amp;viele</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Things drawn</source>
        <translation>Gezogene Dinge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>What was seen, in your words</source>
        <translation>Was zu sehen war, in Ihren Worten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Ok</source>
        <translation>&amp;In Ordnung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Finding</source>
        <translation>&amp;Befund</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your own key file (witness.key), never the ledger's</source>
        <translation>Ihre eigene Schlüsseldatei (witness.key), nie die des Hauptbuchs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Passphrase of your key file</source>
        <translation>Passphrase Ihrer Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper</source>
        <translation>Arbeitspapier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper (*.json)</source>
        <translation>Arbeitspapier (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your key file</source>
        <translation>Ihre Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper (*.json);;All files (*)</source>
        <translation>Arbeitspapier (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Sign the paper</source>
        <translation>Das Papier signieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Signed: {file}. Whoever verifies it draws the sample again.</source>
        <translation>Signiert: {file}. Wer es prüft, zieht die Stichprobe erneut.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Go on with a paper drawn before…</source>
        <translation>Mit einem früher gezogenen Papier fortfahren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Drawing the sample</source>
        <translation>Die Stichprobe wird gezogen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your own key file and its passphrase are needed to sign.</source>
        <translation>Zum Signieren werden Ihre Schlüsseldatei und ihre Passphrase gebraucht.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Signing the paper</source>
        <translation>Das Papier wird signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Of each:</source>
        <translation>Von jedem:</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>ledger opened</source>
        <translation>Hauptbuch eröffnet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>officer</source>
        <translation>Beauftragter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>policy of approval</source>
        <translation>Regel der Freigabe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>firms</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>specifications</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>contents of lots</source>
        <translation>Gehalte von Losen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>what went into batches</source>
        <translation>Einsatz von Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>what came out of batches</source>
        <translation>Ergebnis von Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>spent batteries</source>
        <translation>Altbatterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>events of cells</source>
        <translation>Ereignisse von Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>cells of batteries</source>
        <translation>Zellen von Batterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>decision about lots</source>
        <translation>Entscheidung über Lose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>lots taken over</source>
        <translation>übernommene Lose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>issue of passports</source>
        <translation>Ausstellung von Pässen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>status of a passport</source>
        <translation>Stand eines Passes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>statement about cells</source>
        <translation>Aussage über Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>status of a certificate</source>
        <translation>Stand eines Zertifikats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>declaration</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>assessment of a lot</source>
        <translation>Bewertung eines Loses</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>manufacturing waste</source>
        <translation>Abfall aus der Herstellung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>by-product</source>
        <translation>Nebenprodukt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>run-around</source>
        <translation>Kreislaufschrott</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>quarantine</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>quarantined</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>scrapped</source>
        <translation>verschrottet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>in battery</source>
        <translation>in Batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>waste</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>conforms</source>
        <translation>konform</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>fails</source>
        <translation>fällt durch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not all assayed</source>
        <translation>nicht alles analysiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>no specification</source>
        <translation>keine Spezifikation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>too low</source>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>another unit</source>
        <translation>andere Einheit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not assayed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>lapsed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>lapses soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>none binding yet</source>
        <translation>noch keiner bindend</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Take this line out</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Put back what was added or taken out last (Ctrl+Z)</source>
        <translation>Zuletzt Hinzugefügtes oder Entferntes zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/menus.py"/>
        <source>Open a ledger first.</source>
        <translation>Öffnen Sie zuerst ein Hauptbuch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/navigation.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Checkpoint outside: {age}, {entries}</source>
        <translation>Prüfpunkt außer Haus: {age}, {entries}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln days ago</source>
        <translation><numerusform>vor %Ln Tag</numerusform><numerusform>vor %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Nothing could tell if the whole book were rewritten. Save a checkpoint and give it to somebody else: an auditor, a customer, a witness.</source>
        <translation>Nichts könnte sagen, ob das ganze Buch neu geschrieben wurde. Einen Prüfpunkt sichern und jemand anderem geben: einem Prüfer, einem Kunden, einem Zeugen.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln entries came after it.</source>
        <translation><numerusform>Danach kam %Ln Eintrag.</numerusform><numerusform>Danach kamen %Ln Einträge.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Nothing came after it.</source>
        <translation>Danach kam nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>of unknown age</source>
        <translation>unbekannten Alters</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>No checkpoint outside yet</source>
        <translation>Noch kein Prüfpunkt außer Haus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Stamped by {authority} at {time}.</source>
        <translation>Gestempelt von {authority} am {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Handed out: saved, shown, or within an exported passport.</source>
        <translation>Herausgegeben: gesichert, gezeigt oder in einem ausgegebenen Pass.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>Page {number} of {pages} as it is printed</source>
        <translation>Seite {number} von {pages}, wie sie gedruckt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>Page as it is printed</source>
        <translation>Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>PageDown and PageUp turn the pages</source>
        <translation>Bild ab und Bild auf blättern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Recall…</source>
        <translation>Rückruf…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Quarantine…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Assess…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Record…</source>
        <translation>Erfassen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Sign for cells…</source>
        <translation>Für Zellen signieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Proof…</source>
        <translation>Nachweis…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Let the book go on in {here}? Then {there} is a copy to look at: whoever writes to it makes another book.</source>
        <translation>Das Buch in {here} weiterführen? Dann ist {there} eine Kopie zum Ansehen: Wer darin schreibt, macht ein anderes Buch.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation>{name} ist in einem anderen Fenster offen, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{title} is under way. Stop it and quit? Nothing is left half-written.</source>
        <translation>„{title}“ läuft noch. Anhalten und beenden? Nichts bleibt halb geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>key beside the ledger</source>
        <translation>Schlüssel neben dem Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>read-only: its key is not here</source>
        <translation>nur lesen: sein Schlüssel ist nicht hier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>closed for ever on {at}</source>
        <translation>für immer geschlossen am {at}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>{name}  ·  {entries}  ·  checkpoint {at} over {size}  ·  {key}</source>
        <translation>{name}  ·  {entries}  ·  Prüfpunkt {at} über {size}  ·  {key}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>No ledger open</source>
        <translation>Kein Hauptbuch offen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/table/header.py"/>
        <source>Column titles</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Lithium</source>
        <translation>Lithium</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Nickel</source>
        <translation>Nickel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Lead</source>
        <translation>Blei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>lithium</source>
        <translation>Lithium</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>nickel</source>
        <translation>Nickel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>lead</source>
        <translation>Blei</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>precursor</source>
        <translation>Vorläufer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>calcination</source>
        <translation>Kalzinierung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>slurry</source>
        <translation>Slurry</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>coating</source>
        <translation>Beschichtung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>calendering</source>
        <translation>Kalandrierung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>slitting</source>
        <translation>Längsschneiden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>assembly</source>
        <translation>Assemblierung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>formation</source>
        <translation>Formierung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>grading</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>recycling</source>
        <translation>Recycling</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>dismantling</source>
        <translation>Demontage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>in batteries</source>
        <translation>in Batterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>by-products</source>
        <translation>Nebenprodukte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>other sites</source>
        <translation>andere Standorte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>refiner</source>
        <translation>Raffinerie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>miner</source>
        <translation>Bergwerk</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>recycler</source>
        <translation>Recycler</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>unknown supplier</source>
        <translation>unbekannter Lieferant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>industrial</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>portable</source>
        <translation>Gerätebatterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>batch {name}</source>
        <translation>Charge {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/batches.py"/>
        <source>Scrap</source>
        <translation>Schrott</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Once batteries are recorded, their shares are held against the minima here, with what they lack, what recycling recovered, and documents that lapse.</source>
        <translation>Sobald Batterien erfasst sind, werden hier ihre Anteile an den Mindestwerten gemessen; dazu steht hier, was ihnen fehlt, was das Recycling zurückgewann und welche Dokumente ablaufen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Save CSV…</source>
        <translation>CSV sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Parts of compliance</source>
        <translation>Teile der Konformität</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Import tables…</source>
        <translation>Tabellen importieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Save CSV</source>
        <translation>CSV sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>What is shown, masses in micrograms</source>
        <translation>Was gezeigt wird, Massen in Mikrogramm</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Summing recycled content</source>
        <translation>Rezyklatgehalt wird summiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>As of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Stopped; F5 computes it again.</source>
        <translation>Angehalten; F5 berechnet es neu.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>{name} could not be written: {strerror}.</source>
        <translation>{name} konnte nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>All metals</source>
        <translation>Alle Metalle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Without what is not applicable</source>
        <translation>Ohne nicht Anwendbares</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Not met or undetermined</source>
        <translation>Nicht erfüllt oder nicht bestimmt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{chemistry} batteries hold no {metal}; Art. 8 asks for none.</source>
        <translation>{chemistry}-Batterien enthalten kein {metal}; Art. 8 verlangt keines.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market, the last placed on {day}.</source>
        <translation><numerusform>{placed} von %Ln Batterie aus {year} ist in Verkehr gebracht, die letzte am {day}.</numerusform><numerusform>{placed} von %Ln Batterien aus {year} sind in Verkehr gebracht, die letzte am {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market.</source>
        <translation><numerusform>{placed} von %Ln Batterie aus {year} ist in Verkehr gebracht.</numerusform><numerusform>{placed} von %Ln Batterien aus {year} sind in Verkehr gebracht.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Article 8</source>
        <translation>Artikel 8</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Year of manufacture</source>
        <translation>Herstellungsjahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Metals shown</source>
        <translation>Gezeigte Metalle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Sign the declaration…</source>
        <translation>Erklärung signieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Shares by model, plant, year and metal</source>
        <translation>Anteile nach Modell, Werk, Jahr und Metall</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Periods of the trend</source>
        <translation>Zeiträume des Verlaufs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Copy trend</source>
        <translation>Verlauf kopieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Save picture…</source>
        <translation>Bild sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Sums of masses by model, plant and year of manufacture, each metal by itself; method {method}.</source>
        <translation>Summen von Massen nach Modell, Werk und Herstellungsjahr, jedes Metall für sich; Verfahren {method}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{metal} in {model}, {plant}</source>
        <translation>{metal} in {model}, {plant}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Art. 8 sets no minimum for {category} batteries like these.</source>
        <translation>Art. 8 setzt keinen Mindestanteil für {category}-Batterien wie diese.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Of the model, plant and year of the row chosen</source>
        <translation>Zu Modell, Werk und Jahr der gewählten Zeile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>The trend as CSV, masses in micrograms</source>
        <translation>Der Verlauf als CSV, Massen in Mikrogramm</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>SVG, PNG or CSV</source>
        <translation>SVG, PNG oder CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Once batteries are recorded, their shares by model, plant and year stand here.</source>
        <translation>Sobald Batterien erfasst sind, stehen hier ihre Anteile nach Modell, Werk und Jahr.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Choose a row above to see how its share went over time.</source>
        <translation>Wählen Sie oben eine Zeile, um den Verlauf ihres Anteils zu sehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Mandatory data points (Annex XIII) without which no passport of scope annex-xiii can be issued.</source>
        <translation>Pflichtdatenpunkte (Anhang XIII), ohne die kein Pass im Umfang annex-xiii ausgestellt werden kann.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recycling</source>
        <translation>Recycling</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recovery in recycling</source>
        <translation>Rückgewinnung beim Recycling</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show batch</source>
        <translation>Charge zeigen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Annex XII counts all steps of a chain together and only what replaces primary material: products count by their assays, black mass does not. Recycling efficiency is a lower bound: the ledger holds no mass of carbon, oxygen or plastics that are recovered.</source>
        <translation>Anhang XII zählt alle Schritte einer Kette zusammen und nur, was Primärmaterial ersetzt: Produkte zählen nach ihren Analysen, Schwarzmasse nicht. Die Recyclingeffizienz ist eine untere Grenze: Das Hauptbuch kennt keine Massen von zurückgewonnenem Kohlenstoff, Sauerstoff oder Kunststoff.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Data points</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Missing data points</source>
        <translation>Fehlende Datenpunkte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show battery</source>
        <translation>Batterie zeigen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>✓ No mandatory data point is missing.</source>
        <translation>✓ Es fehlt kein Pflichtdatenpunkt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Documents that lapse</source>
        <translation>Dokumente, die ablaufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show lot</source>
        <translation>Los zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>%Ln documents of lots on stock, {lapsed} of them lapsed, seen from {today}.</source>
        <translation><numerusform>%Ln Dokument von Losen auf Lager, {lapsed} davon abgelaufen, gesehen vom {today}.</numerusform><numerusform>%Ln Dokumente von Losen auf Lager, {lapsed} davon abgelaufen, gesehen vom {today}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Site and year, all steps</source>
        <translation>Standort und Jahr, alle Schritte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Every batch</source>
        <translation>Jede Charge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recycling shown</source>
        <translation>Gezeigtes Recycling</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Once batches of recycling are recorded, what they recover is held against Annex XII here.</source>
        <translation>Sobald Recyclingchargen erfasst sind, wird hier ihre Rückgewinnung an Anhang XII gemessen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Art. 77 asks for no passport for {models}.</source>
        <translation>Art. 77 verlangt keinen Pass für {models}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 180 days</source>
        <translation>Innerhalb von 180 Tagen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 90 days</source>
        <translation>Innerhalb von 90 Tagen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 30 days</source>
        <translation>Innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Lapsed already</source>
        <translation>Schon abgelaufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Documents shown</source>
        <translation>Gezeigte Dokumente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>✓ No document of a lot on stock is like this, seen from {today}.</source>
        <translation>✓ Kein Dokument eines Loses auf Lager ist so, gesehen vom {today}.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>{model}: %Ln points</source>
        <translation><numerusform>{model}: %Ln Punkt</numerusform><numerusform>{model}: %Ln Punkte</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Ask the suppliers for new ones.</source>
        <translation>Fordern Sie neue von den Lieferanten an.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>legitimate interest</source>
        <translation>berechtigtes Interesse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Binds now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Minimum that would bind</source>
        <translation>Mindestanteil, der gälte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>On stock, kg</source>
        <translation>Auf Lager, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Metal in it, kg</source>
        <translation>Metall darin, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Needed, kg</source>
        <translation>Nötig, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Brings it to, %</source>
        <translation>Bringt ihn auf, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By itself</source>
        <translation>Allein</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Batch, or site and year</source>
        <translation>Charge, oder Standort und Jahr</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Went in, kg</source>
        <translation>Hinein, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Recovered, kg</source>
        <translation>Gewonnen, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By end of 2027</source>
        <translation>Bis Ende 2027</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By end of 2031</source>
        <translation>Bis Ende 2031</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Data point</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>May be seen by</source>
        <translation>Dürfen sehen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Such as</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Compared exactly, before rounding.</source>
        <translation>Exakt verglichen, vor dem Runden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{chemistry} batteries hold no {metal}.</source>
        <translation>{chemistry}-Batterien enthalten kein {metal}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>No minimum binds before {day}.</source>
        <translation>Kein Mindestanteil gilt vor dem {day}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Art. 8 sets no minimum for {category} batteries like these on that day.</source>
        <translation>Art. 8 setzt an diesem Tag keinen Mindestanteil für {category}-Batterien wie diese.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>The origin is not declared, or the metal is not stated; missing is neither zero nor a pass.</source>
        <translation>Die Herkunft ist nicht angegeben, oder das Metall fehlt; Fehlendes ist weder null noch bestanden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>at least {share}</source>
        <translation>mindestens {share}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>The kind of waste cannot be told.</source>
        <translation>Die Art des Abfalls lässt sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{part} % from spent batteries.</source>
        <translation>{part} % aus Altbatterien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Nothing from spent batteries.</source>
        <translation>Nichts aus Altbatterien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>({percent} % by {year})</source>
        <translation>({percent} % bis {year})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>· in %Ln days</source>
        <translation><numerusform>· in %Ln Tag</numerusform><numerusform>· in %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>no amount</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✓ enough</source>
        <translation>✓ genügt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ not enough</source>
        <translation>△ genügt nicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ too low</source>
        <translation>✗ zu niedrig</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Lithium-based waste.</source>
        <translation>Lithiumhaltiger Abfall.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Lead-acid waste.</source>
        <translation>Blei-Säure-Abfall.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Nickel-cadmium waste.</source>
        <translation>Nickel-Cadmium-Abfall.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ lapsed %Ln days ago</source>
        <translation><numerusform>✗ vor %Ln Tag abgelaufen</numerusform><numerusform>✗ vor %Ln Tagen abgelaufen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✓ met already</source>
        <translation>✓ schon erfüllt</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ in %Ln days</source>
        <translation><numerusform>△ in %Ln Tag</numerusform><numerusform>△ in %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ today</source>
        <translation>△ heute</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Day of placing on the market</source>
        <translation>Tag des Inverkehrbringens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>What would bind</source>
        <translation>Was gelten würde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Minimum to reach</source>
        <translation>Zu erreichender Mindestanteil</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Lots on stock</source>
        <translation>Lose auf Lager</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>A question only: nothing of this is written to the ledger.</source>
        <translation>Nur eine Frage: Nichts davon wird in das Hauptbuch geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Placed on the market on another day</source>
        <translation>An einem anderen Tag in Verkehr gebracht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Lots on stock that would lift the share</source>
        <translation>Lose auf Lager, die den Anteil heben würden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Once batteries are recorded, lots that would lift their shares are looked for here.</source>
        <translation>Sobald Batterien erfasst sind, werden hier Lose gesucht, die ihre Anteile heben würden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>When the minima of Art. 8 begin</source>
        <translation>Wann die Mindestanteile des Art. 8 beginnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>{percent} %, from {day}</source>
        <translation>{percent} %, ab {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>%Ln lots are set aside: they are not released.</source>
        <translation><numerusform>%Ln Los bleibt außen vor: Es ist nicht freigegeben.</numerusform><numerusform>%Ln Lose bleiben außen vor: Sie sind nicht freigegeben.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Counted, g</source>
        <translation>Gezählt, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Sources ({count})</source>
        <translation>Quellen ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>✓ version {version} of {versions}</source>
        <translation>✓ Fassung {version} von {versions}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>entry {seq} of {size}</source>
        <translation>Eintrag {seq} von {size}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Total, g</source>
        <translation>Gesamt, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Primary, g</source>
        <translation>Primär, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Pre-consumer, g</source>
        <translation>Vor Verbrauch, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Post-consumer, g</source>
        <translation>Nach Verbrauch, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Unknown, g</source>
        <translation>Unbekannt, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Content</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No content is recorded: import its contents, or seal the batch it is from.</source>
        <translation>Kein Gehalt ist erfasst: Importieren Sie seine Gehalte, oder schließen Sie die Charge ab, aus der es kommt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No source is recorded.</source>
        <translation>Keine Quelle ist erfasst.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Used by ({count})</source>
        <translation>Verwendet von ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No batch has used it yet.</source>
        <translation>Noch keine Charge hat es verwendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/describing.py"/>
        <source>%Ln findings</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>✓ balances</source>
        <translation>✓ geht auf</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>{process} batch</source>
        <translation>Charge: {process}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing to balance: neither inputs nor outputs have contents.</source>
        <translation>Nichts zu bilanzieren: Weder Eingänge noch Ausgänge haben Gehalte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In ({count})</source>
        <translation>Hinein ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing went in.</source>
        <translation>Nichts ging hinein.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Out ({count})</source>
        <translation>Heraus ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing came out.</source>
        <translation>Nichts kam heraus.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Findings ({count})</source>
        <translation>Befunde ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing was found wanting.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>battery {model}</source>
        <translation>Batterie {model}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Remaining</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Cell of model</source>
        <translation>Zelle des Modells</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Manufactured</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In battery</source>
        <translation>In Batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Placed on the market</source>
        <translation>In Verkehr gebracht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Divided, g</source>
        <translation>Aufgeteilt, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>○ not signed yet</source>
        <translation>○ noch nicht signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/detail.py"/>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/detail.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Trust list…</source>
        <translation>Vertrauensliste…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>This computer's &amp;list…</source>
        <translation>&amp;Liste dieses Rechners…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>&amp;Judge by another list, this time…</source>
        <translation>Diesmal nach einer &amp;anderen Liste urteilen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Roots of authorities</source>
        <translation>Wurzeln der Stellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>No trust list: signers are named, not judged.</source>
        <translation>Keine Vertrauensliste: Unterzeichner werden genannt, nicht beurteilt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>The signers you believe, and why</source>
        <translation>Die Unterzeichner, denen geglaubt wird, und warum</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Trusted: as {name} says.</source>
        <translation>Vertraut: wie {name} sagt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Signers are judged by this computer's trust list.</source>
        <translation>Unterzeichner werden nach der Vertrauensliste dieses Computers beurteilt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Roots: {name}</source>
        <translation>Wurzeln: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Made here</source>
        <translation>Hier gemacht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Manufacturing waste</source>
        <translation>Abfall aus der Herstellung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All lots</source>
        <translation>Alle Lose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Lot begins with</source>
        <translation>Los beginnt mit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search lots</source>
        <translation>Lose suchen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a lot above to see what it is made of.</source>
        <translation>Wählen Sie oben ein Los, um zu sehen, woraus es besteht.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots found</source>
        <translation><numerusform>%Ln Los gefunden</numerusform><numerusform>%Ln Lose gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots or more found</source>
        <translation><numerusform>%Ln Los oder mehr gefunden</numerusform><numerusform>%Ln Lose oder mehr gefunden</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lot begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Kein Los beginnt damit. Gesucht wird der Anfang eines Namens, genau wie geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lot is like this.</source>
        <translation>Kein Los ist so.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lots yet. Import the plant's tables: suppliers, materials, the lots received and what they contain.</source>
        <translation>Noch keine Lose. Importieren Sie die Tabellen des Werks: Lieferanten, Materialien, die erhaltenen Lose und was sie enthalten.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All batches</source>
        <translation>Alle Chargen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Batch begins with</source>
        <translation>Charge beginnt mit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search batches</source>
        <translation>Chargen suchen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a batch above to see what it is made of.</source>
        <translation>Wählen Sie oben eine Charge, um zu sehen, woraus sie besteht.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches found</source>
        <translation><numerusform>%Ln Charge gefunden</numerusform><numerusform>%Ln Chargen gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches or more found</source>
        <translation><numerusform>%Ln Charge oder mehr gefunden</numerusform><numerusform>%Ln Chargen oder mehr gefunden</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batch begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Keine Charge beginnt damit. Gesucht wird der Anfang eines Namens, genau wie geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batch is like this.</source>
        <translation>Keine Charge ist so.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batches yet. Import the tables batches, inputs and outputs: what went in, and what came out.</source>
        <translation>Noch keine Chargen. Importieren Sie die Tabellen batches, inputs und outputs: was hineinging, und was herauskam.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>In, kg</source>
        <translation>Hinein, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Out, kg</source>
        <translation>Heraus, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All cells</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Serial begins with</source>
        <translation>Seriennummer beginnt mit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search cells</source>
        <translation>Zellen suchen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a cell above to see what it is made of.</source>
        <translation>Wählen Sie oben eine Zelle, um zu sehen, woraus sie besteht.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells found</source>
        <translation><numerusform>%Ln Zelle gefunden</numerusform><numerusform>%Ln Zellen gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells or more found</source>
        <translation><numerusform>%Ln Zelle oder mehr gefunden</numerusform><numerusform>%Ln Zellen oder mehr gefunden</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cell begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Keine Zelle beginnt damit. Gesucht wird der Anfang eines Namens, genau wie geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cell is like this.</source>
        <translation>Keine Zelle ist so.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cells yet. Import the table cell_lots: the range of serials that each assembly batch made.</source>
        <translation>Noch keine Zellen. Importieren Sie die Tabelle cell_lots: den Bereich der Seriennummern, den jede Assemblierung machte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All batteries</source>
        <translation>Alle Batterien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Battery begins with</source>
        <translation>Batterie beginnt mit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search batteries</source>
        <translation>Batterien suchen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a battery above to see what it is made of.</source>
        <translation>Wählen Sie oben eine Batterie, um zu sehen, woraus sie besteht.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries found</source>
        <translation><numerusform>%Ln Batterie gefunden</numerusform><numerusform>%Ln Batterien gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries or more found</source>
        <translation><numerusform>%Ln Batterie oder mehr gefunden</numerusform><numerusform>%Ln Batterien oder mehr gefunden</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No battery begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Keine Batterie beginnt damit. Gesucht wird der Anfang eines Namens, genau wie geschrieben.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No battery is like this.</source>
        <translation>Keine Batterie ist so.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batteries yet. Import the tables batteries and battery_cells; then issue their passports.</source>
        <translation>Noch keine Batterien. Importieren Sie die Tabellen batteries und battery_cells; stellen Sie dann ihre Pässe aus.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>On the market</source>
        <translation>Auf dem Markt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 0.5 %</source>
        <translation>über 0,5 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 1 %</source>
        <translation>über 1 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 5 %</source>
        <translation>über 5 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Once batches are recorded, where each metal came from, went, and came back is drawn here.</source>
        <translation>Sobald Chargen erfasst sind, wird hier gezeichnet, woher jedes Metall kam, wohin es ging und was zurückkam.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Closed loop</source>
        <translation>Geschlossener Kreis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used here; {elsewhere} kg came from other sites. Point at a band to see what it is.</source>
        <translation>{received} kg {metal} hier erhalten und verwendet; {elsewhere} kg kamen von anderen Standorten. Zeigen Sie auf ein Band, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used; {back} kg came back from recycling. Point at a band to see what it is.</source>
        <translation>{received} kg {metal} erhalten und verwendet; {back} kg kamen aus dem Recycling zurück. Zeigen Sie auf ein Band, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Flows shown</source>
        <translation>Gezeigte Flüsse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>The flows as a table, masses in micrograms</source>
        <translation>Die Flüsse als Tabelle, Massen in Mikrogramm</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>No {metal} in the batches of this time. Choose another metal or period.</source>
        <translation>Kein {metal} in den Chargen dieser Zeit. Wählen Sie ein anderes Metall oder einen anderen Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%Ln small flows are in the table alone.</source>
        <translation><numerusform>%Ln kleiner Fluss steht nur in der Tabelle.</numerusform><numerusform>%Ln kleine Flüsse stehen nur in der Tabelle.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/materials.py"/>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>signed passports</source>
        <translation>signierte Pässe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Once batteries are recorded, their recycled content by model, plant and year is computed here.</source>
        <translation>Sobald Batterien erfasst sind, wird hier ihr Rezyklatgehalt nach Modell, Werk und Jahr berechnet.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>What does not balance, does not conform or is missing stands here.</source>
        <translation>Was nicht aufgeht, nicht konform ist oder fehlt, steht hier.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln batteries have no passport yet.</source>
        <translation><numerusform>%Ln Batterie hat noch keinen Pass.</numerusform><numerusform>%Ln Batterien haben noch keinen Pass.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln passports are by a key that was revoked.</source>
        <translation><numerusform>%Ln Pass stammt von einem Schlüssel, der widerrufen wurde.</numerusform><numerusform>%Ln Pässe stammen von einem Schlüssel, der widerrufen wurde.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Computed from lots; post-consumer dark, pre-consumer light. Marks: minima of Art. 8.</source>
        <translation>Aus Losen berechnet; nach Verbrauch dunkel, vor Verbrauch hell. Marken: Mindestanteile nach Art. 8.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>retired: the book is closed</source>
        <translation>zurückgezogen: das Buch ist geschlossen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>beside the ledger</source>
        <translation>neben dem Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>not here: read-only</source>
        <translation>nicht hier: nur lesen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Recycled content</source>
        <translation>Rezyklatgehalt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>✓ No findings</source>
        <translation>✓ Keine Befunde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>The ledger is empty: bring the plant's tables in.</source>
        <translation>Das Hauptbuch ist leer: Übernehmen Sie die Tabellen des Werks.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln findings to look into, below.</source>
        <translation><numerusform>%Ln Befund anzusehen, unten.</numerusform><numerusform>%Ln Befunde anzusehen, unten.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Checkpoints…</source>
        <translation>Prüfpunkte…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>✓ Nothing: every battery has its passport.</source>
        <translation>✓ Nichts: Jede Batterie hat ihren Pass.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Cells ({count})</source>
        <translation>Zellen ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Certificates ({count})</source>
        <translation>Zertifikate ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Registered as</source>
        <translation>Eingetragen als</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}, proved by %Ln hashes</source>
        <translation><numerusform>Eintrag {seq}, bewiesen durch %Ln Hashwert</numerusform><numerusform>Eintrag {seq}, bewiesen durch %Ln Hashwerte</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>the first {size} entries</source>
        <translation>die ersten {size} Einträge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Signed passport</source>
        <translation>Signierter Pass</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}</source>
        <translation>Eintrag {seq}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>One thing</source>
        <translation>Ein Ding</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/saved_reports.py"/>
        <source>The report could not be saved to {path}: {strerror}.</source>
        <translation>Der Bericht konnte nicht in {path} gesichert werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Made, kg</source>
        <translation>Entstanden, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Of output, %</source>
        <translation>Vom Ausgang, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Used again, kg</source>
        <translation>Wiederverwendet, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Left, kg</source>
        <translation>Übrig, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Goes back into the process it came from; it is no waste and counts as no recycled content.</source>
        <translation>Geht in den Prozess zurück, aus dem er stammt; er ist kein Abfall und zählt nicht als Rezyklatgehalt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Cannot go back into its process: battery manufacturing waste, Article 3(51).</source>
        <translation>Kann nicht in seinen Prozess zurück: Abfall aus der Herstellung von Batterien, Artikel 3 Nummer 51.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Made besides the product and used as it is.</source>
        <translation>Neben dem Produkt entstanden und so verwendet, wie es ist.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Left the site or was not found again.</source>
        <translation>Hat den Standort verlassen oder wurde nicht wiedergefunden.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Streams of scrap</source>
        <translation>Schrottströme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Lots of the stream</source>
        <translation>Lose des Stroms</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>No scrap in this time. What the table of outputs calls anything but product is summed up here.</source>
        <translation>Kein Schrott in dieser Zeit. Hier wird summiert, was die Tabelle der Ausgänge nicht product nennt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>What batches gave besides their product, by process and role.</source>
        <translation>Was Chargen neben ihrem Produkt ergaben, nach Prozess und Rolle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Choose a stream above to see its lots.</source>
        <translation>Wählen Sie oben einen Strom, um seine Lose zu sehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Enter goes to a lot.</source>
        <translation>Eingabe führt zu einem Los.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>The newest {shown} of {all} lots.</source>
        <translation>Die neuesten {shown} von {all} Losen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>The ledger holds no specification of this material: import the table specifications.</source>
        <translation>Das Hauptbuch hat keine Spezifikation dieses Materials: Importieren Sie die Tabelle specifications.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>No document came with this lot.</source>
        <translation>Mit diesem Los kam kein Dokument.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Sampled on</source>
        <translation>Probe vom</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Quality ({count})</source>
        <translation>Qualität ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Documents ({count})</source>
        <translation>Dokumente ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Decisions ({count})</source>
        <translation>Entscheidungen ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>It was never held back.</source>
        <translation>Es wurde nie zurückgehalten.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>the file was not at hand</source>
        <translation>die Datei war nicht zur Hand</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Claimed, kg</source>
        <translation>Angegeben, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Found vs claimed</source>
        <translation>Gefunden/angegeben</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Out of spec.</source>
        <translation>Außer Spez.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Lapsed papers</source>
        <translation>Abgel. Papiere</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>{found} of %Ln lots were measured.</source>
        <translation><numerusform>{found} von %Ln Los wurde gemessen.</numerusform><numerusform>{found} von %Ln Losen wurden gemessen.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>What is shown over time</source>
        <translation>Was im Lauf der Zeit gezeigt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Claimed is what the supplier states; found, what your laboratory measured of the same lots.</source>
        <translation>Angegeben ist, was der Lieferant sagt; gefunden, was Ihr Labor an denselben Losen maß.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Choose a row above to see claims and findings over time.</source>
        <translation>Wählen Sie oben eine Zeile, um Angaben und Befunde im Lauf der Zeit zu sehen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Once lots are received, their suppliers are judged here.</source>
        <translation>Sobald Lose erhalten sind, werden hier ihre Lieferanten beurteilt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Specification: {name}.</source>
        <translation>Spezifikation: {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>{counted} · chosen: {chosen}</source>
        <translation>{counted} · Auswahl: {chosen}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>The graph of where it came from and where it went</source>
        <translation>Der Graph, woher es kam und wohin es ging</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Evidence (*.pdf *.json *.passports *.txt *.checkpoint);;All files (*)</source>
        <translation>Beweismittel (*.pdf *.json *.passports *.txt *.checkpoint);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report of all files (*.pdf)</source>
        <translation>Bericht über alle Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Trust this signer…</source>
        <translation>Unterzeichner vertrauen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Sign report…</source>
        <translation>Bericht signieren…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Code scanned from the battery</source>
        <translation>Von der Batterie gescannter Code</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>What its QR code says: is the certificate of this battery? Enter asks once more.</source>
        <translation>Was ihr QR-Code sagt: Gehört das Zertifikat zu dieser Batterie? Enter fragt noch einmal.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Nothing leaves this computer, and nothing is believed because it says so.

A certificate (PDF) or passport (JSON) is checked for its signature, its figures and its proof in the ledger; a certificate's pages are made again from the signed data and compared.</source>
        <translation>Nichts verlässt diesen Computer, und nichts wird geglaubt, weil es das sagt.

Ein Zertifikat (PDF) oder Pass (JSON) wird auf Signatur, Zahlen und Beweis im Hauptbuch geprüft; die Seiten eines Zertifikats werden aus den signierten Daten neu erstellt und verglichen.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>All faults, repair, other options…</source>
        <translation>Alle Fehler, Reparatur, andere Optionen…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify a folder</source>
        <translation>Ordner prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.pdf)</source>
        <translation>Gezeigter Bericht (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.json)</source>
        <translation>Gezeigter Bericht (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Table of all files (*.csv)</source>
        <translation>Tabelle aller Dateien (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>State by your own key what the audit found</source>
        <translation>Mit Ihrem eigenen Schlüssel sagen, was die Prüfung fand</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Drop a certificate, passport, checkpoint or ledger anywhere on the window, or</source>
        <translation>Ziehen Sie ein Zertifikat, einen Pass, Prüfpunkt oder ein Hauptbuch irgendwo auf das Fenster, oder</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verifying</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Files verified</source>
        <translation>Geprüfte Dateien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>✗ withdrawn {day}: {reason}</source>
        <translation>✗ zurückgezogen {day}: {reason}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Changes {before} → {newest} ({count})</source>
        <translation>Änderungen {before} → {newest} ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Versions ({count})</source>
        <translation>Fassungen ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Not to be relied on</source>
        <translation>Nicht verlässlich</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Both versions state the same of the battery.</source>
        <translation>Beide Fassungen sagen dasselbe über die Batterie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>△ by a key that was revoked: issue it anew</source>
        <translation>△ von einem widerrufenen Schlüssel: neu ausstellen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Scan or type the serial of a cell or battery, or the name of a lot: its graph shows the lots,
batches and suppliers it came through, and where its metal went.</source>
        <translation>Scannen oder tippen Sie die Seriennummer einer Zelle oder Batterie, oder den Namen eines Loses: Sein Graph zeigt die Lose,
Chargen und Lieferanten, durch die es kam, und wohin sein Metall ging.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Serial of a cell or battery, or a lot, then Enter</source>
        <translation>Nummer einer Zelle oder Batterie, oder ein Los, dann Enter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Cell, battery or lot</source>
        <translation>Zelle, Batterie oder Los</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Show in its list</source>
        <translation>In seiner Liste zeigen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Space, or a double click</source>
        <translation>Leertaste oder Doppelklick</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Follow this one</source>
        <translation>Diesem folgen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The thing looked at before</source>
        <translation>Was vorher angesehen wurde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The ways shown as a table, in micrograms</source>
        <translation>Die gezeigten Wege als Tabelle, in Mikrogramm</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Make it the thing that is asked about</source>
        <translation>Zu dem machen, wonach gefragt wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>All of it (0)</source>
        <translation>Alles (0)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Provenance of {thing}</source>
        <translation>Herkunft von {thing}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>{metal}, {mass} kg</source>
        <translation>{metal}, {mass} kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>For a plant that will sign passports of its own</source>
        <translation>Für ein Werk, das eigene Pässe signieren wird</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Yours, or a copy that somebody gave you</source>
        <translation>Ihres, oder eine Kopie, die man Ihnen gab</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>A small plant that closes the loop, with one deliberate fault</source>
        <translation>Ein kleines Werk, das den Kreis schließt, mit einem gewollten Fehler</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Verify something</source>
        <translation>Etwas prüfen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>A certificate, a passport, a checkpoint, a ledger</source>
        <translation>Ein Zertifikat, ein Pass, ein Prüfpunkt, ein Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Material Passport</source>
        <translation>Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>The book in which recycled content is computed from lots, signed, and proved.</source>
        <translation>Das Buch, in dem Rezyklatgehalt aus Losen berechnet, signiert und bewiesen wird.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>begins with “{search}”</source>
        <translation>beginnt mit „{search}“</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/which.py"/>
        <source>the %Ln chosen</source>
        <translation><numerusform>die %Ln gewählte</numerusform><numerusform>die %Ln gewählten</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>more than {count}</source>
        <translation>mehr als {count}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>all that the list finds: {says} ({many})</source>
        <translation>alle, die die Liste findet: {says} ({many})</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>audited ledger</source>
        <translation>geprüftes Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>code scanned</source>
        <translation>gelesener Code</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>checkpoint's signature</source>
        <translation>Signatur des Prüfpunkts</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>claims</source>
        <translation>Angaben im Token</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>witness's signature</source>
        <translation>Signatur des Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>fork</source>
        <translation>Gabelung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>parts shown</source>
        <translation>gezeigte Teile</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kept checkpoints</source>
        <translation>aufbewahrte Prüfpunkte</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>inclusion</source>
        <translation>Enthaltensein</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>trust list</source>
        <translation>Vertrauensliste</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>origins</source>
        <translation>Herkünfte</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>print and data</source>
        <translation>Druck und Daten</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: changes</source>
        <translation>Siegel: Änderungen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: coverage</source>
        <translation>Siegel: Abdeckung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: integrity</source>
        <translation>Siegel: Unversehrtheit</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: revocation</source>
        <translation>Siegel: Widerruf</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: time</source>
        <translation>Siegel: Zeit</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: trust</source>
        <translation>Siegel: Vertrauen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>since the last checkpoint</source>
        <translation>seit dem letzten Prüfpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>way of signing</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>an assessment of a lot</source>
        <translation>eine Bewertung eines Loses</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the report of an audit</source>
        <translation>der Bericht einer Prüfung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the proof of a cell</source>
        <translation>der Nachweis einer Zelle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a statement about the cells of a lot</source>
        <translation>eine Aussage über die Zellen eines Loses</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a certificate</source>
        <translation>ein Zertifikat</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a checkpoint</source>
        <translation>ein Prüfpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a credential</source>
        <translation>ein Nachweis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a declaration</source>
        <translation>eine Erklärung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>sealed pages without data</source>
        <translation>gesiegelte Seiten ohne Daten</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>evidence of a fork</source>
        <translation>der Beweis einer Gabelung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a ledger</source>
        <translation>ein Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the working paper of a sample</source>
        <translation>das Arbeitspapier einer Stichprobe</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a passport</source>
        <translation>ein Pass</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a proof of inclusion</source>
        <translation>ein Einschlussnachweis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a portfolio of certificates</source>
        <translation>eine Sammlung von Zertifikaten</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>not evidence</source>
        <translation>kein Beweismittel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kept checkpoint {file}</source>
        <translation>aufbewahrter Prüfpunkt {file}</translation>
    </message>
    <message>
        <location filename="passport_app/telling/cut_off.py"/>
        <source>Writing to this ledger was cut off (power, or by force). Every entry ({entries}) is as the checkpoint of {at} signs it: nothing committed is lost, and what was under way is in it wholly or not at all.</source>
        <translation>Das Schreiben in dieses Hauptbuch wurde abgebrochen (Strom, oder mit Gewalt). Jeder Eintrag ({entries}) ist so, wie der Prüfpunkt vom {at} ihn signiert: Nichts Abgeschlossenes ist verloren, und was im Gang war, steht ganz oder gar nicht darin.</translation>
    </message>
    <message>
        <location filename="passport_app/telling/cut_off.py"/>
        <source>Writing to this ledger was cut off (power, or by force), and it is not whole.</source>
        <translation>Das Schreiben in dieses Hauptbuch wurde abgebrochen (Strom, oder mit Gewalt), und es ist nicht unversehrt.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/told.py"/>
        <source>{file}: {kind}; all %Ln checks passed.</source>
        <translation><numerusform>{file}: {kind}; %Ln Prüfung bestanden.</numerusform><numerusform>{file}: {kind}; alle %Ln Prüfungen bestanden.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This passport</source>
        <translation>Dieser Pass</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This certificate</source>
        <translation>Dieses Zertifikat</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This credential</source>
        <translation>Dieser Nachweis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This checkpoint</source>
        <translation>Dieser Prüfpunkt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This evidence</source>
        <translation>Dieser Beweis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This proof of inclusion</source>
        <translation>Dieser Einschlussnachweis</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This ledger</source>
        <translation>Dieses Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This audit report</source>
        <translation>Dieser Prüfbericht</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This working paper</source>
        <translation>Dieses Arbeitspapier</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This proof of a cell</source>
        <translation>Dieser Nachweis einer Zelle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This statement about cells</source>
        <translation>Diese Aussage über Zellen</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no, by %Ln kept checkpoints; those count that somebody else holds</source>
        <translation><numerusform>nein, nach %Ln aufbewahrten Prüfpunkt; er zählt, wenn jemand anderes ihn hat</numerusform><numerusform>nein, nach %Ln aufbewahrten Prüfpunkten; es zählen die, die jemand anderes hat</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is sound</source>
        <translation>{thing} ist in Ordnung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine</source>
        <translation>{thing} ist echt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was altered</source>
        <translation>{thing} wurde verändert</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was revoked by its issuer</source>
        <translation>{thing} wurde vom Aussteller widerrufen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>revoked by its issuer</source>
        <translation>vom Aussteller widerrufen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was suspended by its issuer</source>
        <translation>{thing} wurde vom Aussteller ausgesetzt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>suspended by its issuer</source>
        <translation>vom Aussteller ausgesetzt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but was withdrawn</source>
        <translation>{thing} ist echt, wurde aber zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is of another battery or cell than the scanned code</source>
        <translation>{thing} gehört zu einer anderen Batterie oder Zelle als der gescannte Code</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>of another battery or cell than the scanned code</source>
        <translation>von einer anderen Batterie oder Zelle als der gescannte Code</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} says that the ledger failed</source>
        <translation>{thing} sagt, dass das Hauptbuch durchfiel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>says that the ledger failed</source>
        <translation>sagt, dass das Hauptbuch durchfiel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} shows a fork: two books under one name</source>
        <translation>{thing} zeigt eine Gabelung: zwei Bücher unter einem Namen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>a fork: two books under one name</source>
        <translation>Gabelung: zwei Bücher unter einem Namen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} does not hold</source>
        <translation>{thing} hält nicht stand</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>does not hold</source>
        <translation>hält nicht stand</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but superseded</source>
        <translation>{thing} ist echt, aber ersetzt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is signed by a revoked key, and not believed</source>
        <translation>{thing} ist mit einem widerrufenen Schlüssel signiert, und wird nicht geglaubt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>by a revoked key</source>
        <translation>von einem widerrufenen Schlüssel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact, but has expired</source>
        <translation>{thing} ist unversehrt, aber abgelaufen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is cosigned by fewer witnesses than are asked for</source>
        <translation>{thing} ist von weniger Zeugen mitsigniert, als verlangt sind</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>too few witnesses</source>
        <translation>zu wenige Zeugen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but one of its hand-outs was withdrawn</source>
        <translation>{thing} ist echt, aber eine seiner Ausgaben wurde zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>one of its hand-outs withdrawn</source>
        <translation>eine seiner Ausgaben zurückgezogen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but its seal is not trusted here</source>
        <translation>{thing} ist echt, aber seinem Siegel wird hier nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>its seal is not trusted here</source>
        <translation>Siegel hier nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer is not trusted here</source>
        <translation>{thing} ist unversehrt; dem Unterzeichner wird hier nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer not trusted here</source>
        <translation>Unterzeichner hier nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer is no longer trusted here</source>
        <translation>{thing} ist unversehrt; dem Unterzeichner wird hier nicht mehr vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer no longer trusted here</source>
        <translation>Unterzeichner hier nicht mehr vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer was not yet trusted here</source>
        <translation>{thing} ist unversehrt; dem Unterzeichner wird hier noch nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer not yet trusted here</source>
        <translation>Unterzeichner hier noch nicht vertraut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is by an unknown signer</source>
        <translation>{thing} ist von einem unbekannten Unterzeichner</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>unknown signer</source>
        <translation>unbekannter Unterzeichner</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is signed in a way that this program does not know</source>
        <translation>{thing} ist auf eine Weise signiert, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged: two ledgers of its name contradict each other</source>
        <translation>{thing} kann nicht beurteilt werden: Zwei Hauptbücher eines Namens widersprechen einander</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>two ledgers contradict each other</source>
        <translation>zwei Hauptbücher widersprechen einander</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged wholly offline</source>
        <translation>{thing} kann ohne Netz nicht ganz beurteilt werden</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>cannot be told offline</source>
        <translation>ohne Netz nicht feststellbar</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged wholly</source>
        <translation>{thing} kann nicht ganz beurteilt werden</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>cannot be judged wholly</source>
        <translation>nicht ganz zu beurteilen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This is not evidence</source>
        <translation>Dies ist kein Beweismittel</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: proved by the checkpoint it carries</source>
        <translation>ja: bewiesen durch den Prüfpunkt, den es trägt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: the ledger at hand holds it</source>
        <translation>ja: das vorliegende Hauptbuch enthält es</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: nothing was changed since it was signed</source>
        <translation>ja: seit der Signatur wurde nichts verändert</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no longer</source>
        <translation>? nicht mehr</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not yet</source>
        <translation>? noch nicht</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>nobody that can be told</source>
        <translation>niemand, der sich sagen lässt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Unaltered?</source>
        <translation>Unverändert?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Who signed?</source>
        <translation>Wer hat signiert?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Trusted here?</source>
        <translation>Hier vertraut?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>In the book?</source>
        <translation>Im Buch?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Superseded?</source>
        <translation>Ersetzt?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? cannot be told without a checkpoint that somebody else kept</source>
        <translation>? ohne einen Prüfpunkt, den jemand anderes hat, nicht zu sagen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Of this battery?</source>
        <translation>Von dieser Batterie?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not asked of this kind of file</source>
        <translation>? bei dieser Art Datei nicht gefragt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>✓ no, as far as the ledger at hand knows</source>
        <translation>✓ nein, soweit das vorliegende Hauptbuch weiß</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? cannot be told offline: ask the issuer, or verify it together with the ledger</source>
        <translation>? offline nicht zu sagen: Fragen Sie den Aussteller, oder prüfen Sie es zusammen mit dem Hauptbuch</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no trust list here vouches for its key: compare the fingerprint another way</source>
        <translation>? keine Vertrauensliste hier bürgt für seinen Schlüssel: Vergleichen Sie den Fingerabdruck auf anderem Weg</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no trust list given: compare the fingerprint another way</source>
        <translation>? keine Vertrauensliste angegeben: Vergleichen Sie den Fingerabdruck auf anderem Weg</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>✓ yes, as the trust list says</source>
        <translation>✓ ja, wie die Vertrauensliste sagt</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Rewritten as a whole?</source>
        <translation>Als Ganzes neu geschrieben?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Tables that answer queries?</source>
        <translation>Tabellen, die Abfragen beantworten?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not in your trust list</source>
        <translation>? nicht in Ihrer Vertrauensliste</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: all as they were signed</source>
        <translation>ja: alle wie sie signiert wurden</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>they follow from the entries</source>
        <translation>sie folgen aus den Einträgen</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no signature was checked</source>
        <translation>keine Signatur wurde geprüft</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="sentences.txt"/>
        <source>the installation lacks its {0} folder; install the program again</source>
        <translation>der Installation fehlt ihr Ordner {0}; installieren Sie das Programm erneut</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It cannot be read as a PDF: {0}.</source>
        <translation>Die Datei kann nicht als PDF gelesen werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is not a PDF.</source>
        <translation>Die Datei ist kein PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It breaks off before its end. Copy or download it again.</source>
        <translation>Die Datei bricht vor ihrem Ende ab. Kopieren Sie sie noch einmal, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It spells the name {0} in codes, as if to hide it.</source>
        <translation>Die Datei schreibt den Namen {0} in Codes, als sollte er verborgen werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It compresses its parts in ways that no certificate does. It was not opened.</source>
        <translation>Die Datei komprimiert ihre Teile so, wie es kein Zertifikat tut. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It asks for more memory than any certificate. It was not opened.</source>
        <translation>Die Datei verlangt mehr Speicher als jedes Zertifikat. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It would grow to more than {0} MiB when opened. It was not opened.</source>
        <translation>Die Datei würde beim Öffnen auf mehr als {0} MiB anwachsen. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no layout {0}; there is {1}</source>
        <translation>kein Layout {0}; es gibt {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has more than {0} MiB</source>
        <translation>es hat mehr als {0} MiB</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has {0} by {1} pixels; {2} together are allowed</source>
        <translation>es hat {0} mal {1} Pixel; erlaubt sind insgesamt {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its head says another size than its content</source>
        <translation>sein Kopf nennt eine andere Größe als sein Inhalt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is neither PNG nor JPEG; save it as one of these</source>
        <translation>es ist weder PNG noch JPEG; speichern Sie es als eines von beiden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The logo cannot be used: {0}.</source>
        <translation>Das Logo kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its footer has more than {0} characters</source>
        <translation>ihre Fußzeile hat mehr als {0} Zeichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its footer holds a percentage: shares are stated by the passport alone</source>
        <translation>ihre Fußzeile enthält einen Prozentsatz: Anteile gibt nur der Pass an</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its colour is {0}, not like #123f32</source>
        <translation>ihre Farbe ist {0}, nicht von der Form #123f32</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>white on its colour {0} has a contrast of {1} to 1; {2} are asked</source>
        <translation>Weiß auf ihrer Farbe {0} hat einen Kontrast von {1} zu 1; verlangt sind {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo has {0} by {1} pixels; {2} by {3} are allowed</source>
        <translation>ihr Logo hat {0} mal {1} Pixel; erlaubt sind {2} mal {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo cannot be unpacked</source>
        <translation>ihr Logo lässt sich nicht entpacken</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo has other pixels than it says</source>
        <translation>ihr Logo hat andere Pixel, als es angibt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The template cannot be used: {0}.</source>
        <translation>Die Vorlage kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no certificate text in {0}; there is {1}</source>
        <translation>kein Zertifikatstext in der Sprache {0}; vorhanden: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} bytes; a portfolio has at most {1}.</source>
        <translation>Die Datei hat {0} Byte; ein Portfolio hat höchstens {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is encrypted; portfolios of certificates are not.</source>
        <translation>Die Datei ist verschlüsselt; Portfolios von Zertifikaten sind es nicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no language {0}</source>
        <translation>keine Sprache {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds two files of the name "{0}".</source>
        <translation>Die Datei enthält zwei Dateien mit dem Namen „{0}“.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds more than {0} files.</source>
        <translation>Die Datei enthält mehr als {0} Dateien.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was appended to the certificate after it was made; what is shown may not be what was signed.</source>
        <translation>An das Zertifikat wurde nach seiner Erstellung etwas angehängt; was gezeigt wird, ist vielleicht nicht, was signiert wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have layout {0}, from before the first release: no released version makes it.</source>
        <translation>Die Seiten haben Layout {0} aus der Zeit vor der ersten Freigabe: keine freigegebene Version erzeugt es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have a layout that this version cannot make again ({0}).</source>
        <translation>Die Seiten haben ein Layout, das diese Version nicht neu erstellen kann ({0}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages cannot be made again from the attached document.</source>
        <translation>Die Seiten lassen sich aus dem angehängten Dokument nicht neu erstellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are, byte for byte, those that the signed data make.</source>
        <translation>Die Seiten sind Byte für Byte die, die sich aus den signierten Daten ergeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Below the seal the pages are, byte for byte, those that the signed data make.</source>
        <translation>Unter dem Siegel sind die Seiten Byte für Byte die, die sich aus den signierten Daten ergeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was put before the beginning of the certificate; another program may show that instead.</source>
        <translation>Vor den Anfang des Zertifikats wurde etwas gesetzt; ein anderes Programm kann das an seiner Stelle zeigen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was saved again; its pages are those the signed data make.</source>
        <translation>Die Datei wurde neu gespeichert; ihre Seiten sind die, die sich aus den signierten Daten ergeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is printed is not what the signed data say. Trust neither the pages nor who sent them.</source>
        <translation>Was gedruckt ist, ist nicht, was die signierten Daten sagen. Vertrauen Sie weder den Seiten noch dem, der sie geschickt hat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate was made with other versions than are here ({0}).</source>
        <translation>Das Zertifikat wurde mit anderen Versionen erstellt, als hier vorhanden sind ({0}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Trust the figures shown here, not those printed.</source>
        <translation>Vertrauen Sie den hier gezeigten Zahlen, nicht den gedruckten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds more values than any certificate. It was not read further.</source>
        <translation>Die Datei enthält mehr Werte als jedes Zertifikat. Sie wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A QR code holds {0} bytes that can be read well; this has more.</source>
        <translation>Ein QR-Code fasst {0} Byte, die sich gut lesen lassen; dies sind mehr.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} bytes, more than the {1} allowed.</source>
        <translation>Die Datei hat {0} Byte, mehr als die erlaubten {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is encrypted; certificates are not. Ask for the file as issued.</source>
        <translation>Die Datei ist verschlüsselt; Zertifikate sind es nicht. Bitten Sie um die Datei, wie sie ausgestellt wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries {0} attached files, not one.</source>
        <translation>Die Datei enthält {0} angehängte Dateien, nicht eine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries nothing signed: it is a sheet of labels or the report of a verification, and no certificate.</source>
        <translation>Die Datei enthält nichts Signiertes: Sie ist ein Bogen mit Etiketten oder der Bericht einer Prüfung, kein Zertifikat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries no {0}: it may be a print of a certificate, or a report that bears no seal. Ask for the file.</source>
        <translation>Die Datei enthält kein {0}: Vielleicht ist sie der Ausdruck eines Zertifikats oder ein Bericht ohne Siegel. Bitten Sie um die Originaldatei.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries "{0}" and no {1}. Ask for the certificate as issued.</source>
        <translation>Die Datei enthält „{0}“ und kein {1}. Bitten Sie um das Zertifikat, wie es ausgestellt wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} is not one file.</source>
        <translation>{0} darin ist nicht eine einzige Datei.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} has more than {1} bytes.</source>
        <translation>{0} darin hat mehr als {1} Byte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} objects; a certificate has some dozens.</source>
        <translation>Die Datei hat {0} Objekte; ein Zertifikat hat einige Dutzend.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds something that would act by itself ({0}); no certificate does. Nothing of it was run.</source>
        <translation>Die Datei enthält etwas, das von selbst tätig würde ({0}); kein Zertifikat tut das. Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a seal is over SHA-256, not {0}</source>
        <translation>ein Siegel beruht auf SHA-256, nicht auf {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority answered another question: {0}.</source>
        <translation>Der Dienst hat eine andere Frage beantwortet: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It cannot be sealed: {0}.</source>
        <translation>Das Zertifikat kann nicht gesiegelt werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sealing changed the certificate; nothing was written.</source>
        <translation>Das Siegeln hat das Zertifikat verändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Seal of the issuer</source>
        <translation>Siegel des Ausstellers</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was appended after it was sealed: what is shown may not be what was sealed.</source>
        <translation>Nach dem Siegeln wurde etwas angehängt: Was gezeigt wird, ist vielleicht nicht, was gesiegelt wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal leaves out more of the file than its own value: something could hide there.</source>
        <translation>Das Siegel lässt mehr von der Datei aus als seinen eigenen Wert: Darin könnte sich etwas verbergen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Another program saved the file anew after it was sealed: the seal no longer lies where it says.</source>
        <translation>Ein anderes Programm hat die Datei nach dem Siegeln neu gespeichert: Das Siegel liegt nicht mehr dort, wo es angibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was put before the beginning of the file after it was sealed.</source>
        <translation>Nach dem Siegeln wurde etwas vor den Anfang der Datei gesetzt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What the seal covers is not told in the way that a seal of the whole file does.</source>
        <translation>Was das Siegel umfasst, ist nicht so angegeben, wie es ein Siegel der ganzen Datei tut.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears {0} signatures; a certificate has one, by its issuer.</source>
        <translation>Die Datei trägt {0} Signaturen; ein Zertifikat hat eine, die des Ausstellers.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its seal cannot be read: it was damaged, or is none.</source>
        <translation>Das Siegel der Datei kann nicht gelesen werden: Es wurde beschädigt oder ist keines.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears one seal for PDF readers.</source>
        <translation>Die Datei trägt ein Siegel für PDF-Leser.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no seal, or its seal was taken off; here a seal is required.</source>
        <translation>Die Datei trägt kein Siegel, oder ihr Siegel wurde entfernt; hier wird ein Siegel verlangt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no seal for PDF readers; what counts is the signature of the passport that it carries.</source>
        <translation>Die Datei trägt kein Siegel für PDF-Leser; es zählt die Signatur des Passes, den sie enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no signed data</source>
        <translation>keine signierten Daten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not detached</source>
        <translation>nicht von den Daten getrennt (detached)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>too many certificates</source>
        <translation>zu viele Zertifikate</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was saved {0} times; a certificate is made once, and sealed once.</source>
        <translation>Die Datei wurde {0}-mal gespeichert; ein Zertifikat wird einmal erstellt und einmal gesiegelt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal covers the file to its last byte: it was made, sealed, and not saved since.</source>
        <translation>Das Siegel umfasst die Datei bis zum letzten Byte: Sie wurde erstellt, gesiegelt und seitdem nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal is over a digest ({0}) that proves nothing here.</source>
        <translation>Das Siegel beruht auf einer Prüfsumme ({0}), die hier nichts beweist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was changed after it was sealed: it does not fit the seal.</source>
        <translation>Die Datei wurde nach dem Siegeln verändert: Sie passt nicht zum Siegel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature of the seal is not by the key of its certificate.</source>
        <translation>Die Signatur des Siegels stammt nicht vom Schlüssel seines Zertifikats.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing that the seal covers was changed.</source>
        <translation>Nichts, was das Siegel umfasst, wurde verändert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal certifies the file: it allows no change after it.</source>
        <translation>Das Siegel zertifiziert die Datei: Es erlaubt danach keine Änderung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal approves the file, but does not certify it: it would allow changes that readers do not show.</source>
        <translation>Das Siegel bestätigt die Datei, zertifiziert sie aber nicht: Es würde Änderungen erlauben, die PDF-Leser nicht zeigen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal allows the file to be changed after it; a certificate's does not.</source>
        <translation>Das Siegel erlaubt es, die Datei danach zu ändern; das eines Zertifikats nicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no timestamp; here one is required.</source>
        <translation>Die Datei trägt keinen Zeitstempel; hier wird einer verlangt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No timestamp: when it was sealed, only the seal says itself.</source>
        <translation>Kein Zeitstempel: Wann gesiegelt wurde, sagt nur das Siegel selbst.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} says that it was sealed by {1}; to check it: --roots FILE.</source>
        <translation>{0} sagt, dass spätestens {1} gesiegelt war; zur Prüfung davon: --roots FILE.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp in the seal cannot be read.</source>
        <translation>Der Zeitstempel im Siegel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1}.</source>
        <translation>Zeitstempel von {0}, gesetzt am {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not the signature of that digest</source>
        <translation>nicht die Signatur dieser Prüfsumme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no constructed value</source>
        <translation>kein zusammengesetzter Wert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no page of ours has the operator {0}</source>
        <translation>keine unserer Seiten hat den Operator {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is stated to hold {1}, but no {2} went into batch {3}; its origin is taken as unknown.</source>
        <translation>Los {0} soll {1} enthalten, aber in Charge {3} ging kein {2} ein; die Herkunft gilt als unbekannt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} kg went in, {2} kg came out, {3} % less; tolerated are {4} %.</source>
        <translation>{0}: {1} kg gingen hinein, {2} kg kamen heraus, {3} % weniger; toleriert werden {4} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} kg went in, {2} kg came out, {3} % more; tolerated are {4} %.</source>
        <translation>{0}: {1} kg gingen hinein, {2} kg kamen heraus, {3} % mehr; toleriert werden {4} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no serials of {0} digits run from {1} to {2}</source>
        <translation>keine Seriennummern mit {0} Stellen laufen von {1} bis {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the prefix {0} ends in a digit, which belongs to the number</source>
        <translation>das Präfix {0} endet auf eine Ziffer, die zur Nummer gehört</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the ends differ in length: {0} has {1} characters, {2} has {3}; both must have the same</source>
        <translation>die Enden sind verschieden lang: {0} hat {1} Zeichen, {2} hat {3}; beide müssen gleich lang sein</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the text before the trailing digits differs: {0} in {1}, {2} in {3}</source>
        <translation>der Text vor den Ziffern am Ende ist verschieden: {0} in {1}, {2} in {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the range runs backwards: {0} comes after {1}; swap the two</source>
        <translation>der Bereich läuft rückwärts: {0} kommt nach {1}; vertauschen Sie die beiden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the range holds {0} cells; at most {1} are taken, a digit is probably wrong</source>
        <translation>der Bereich enthält {0} Zellen; höchstens {1} werden angenommen, wahrscheinlich ist eine Ziffer falsch</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not fit in {1} digits</source>
        <translation>{0} passt nicht in {1} Stellen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>position {0} of a range of {1}</source>
        <translation>Stelle {0} eines Bereichs von {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not between {1} and {2}</source>
        <translation>{0} liegt nicht zwischen {1} und {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the serial {0} does not end in a digit, so it cannot be counted from or to</source>
        <translation>die Seriennummer {0} endet nicht auf eine Ziffer, daher lässt sich von ihr aus oder bis zu ihr nicht zählen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the serial {0} ends in {1} digits; at most {2} can be counted</source>
        <translation>die Seriennummer {0} endet auf {1} Ziffern; höchstens {2} können gezählt werden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} cannot be drawn (at most {2})</source>
        <translation>{0} von {1} lassen sich nicht ziehen (höchstens {2})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>Wie verlangt angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what is to be written</source>
        <translation>das zu Schreibende</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no room for {0}: the disk is full. Make room and do it again.</source>
        <translation>Für {0} ist kein Platz: der Datenträger ist voll. Schaffen Sie Platz und wiederholen Sie es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written: its medium is read-only. Choose another place.</source>
        <translation>{0} kann nicht geschrieben werden: der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a formula has 1 to {0} characters</source>
        <translation>eine Formel hat 1 bis {0} Zeichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the dots of {0}H2O can be read in two ways; write the raised dot of the hydrate (·)</source>
        <translation>die Punkte von {0}H2O lassen sich auf zwei Arten lesen; schreiben Sie den hochgestellten Punkt des Hydrats (·)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no place in a formula</source>
        <translation>{0} hat in einer Formel keinen Platz</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the number {0} counts nothing</source>
        <translation>die Zahl {0} zählt nichts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the brackets are nested too deep</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a bracket closes that was not opened</source>
        <translation>eine Klammer schließt, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no element</source>
        <translation>{0} ist kein Element</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the formula is not complete</source>
        <translation>die Formel ist nicht vollständig</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a weight is negative</source>
        <translation>ein Gewicht ist negativ</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nothing to divide over</source>
        <translation>nichts, worauf aufzuteilen wäre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a share of nothing has no percentage</source>
        <translation>ein Anteil an nichts hat keinen Prozentsatz</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has the form of an audit report, and its answers agree.</source>
        <translation>Er hat die Form eines Prüfberichts, und seine Antworten stimmen überein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its verdict is {0}, but the gravest of its checks is {1}.</source>
        <translation>Sein Urteil ist {0}, aber die schwerwiegendste seiner Prüfungen ist {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It speaks of more entries than the ledger had.</source>
        <translation>Er spricht von mehr Einträgen, als das Hauptbuch hatte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>all entries</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the entries from {0} on</source>
        <translation>die Einträge ab {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}</source>
        <translation>Der Bericht sagt über alle {0} Einträge in {1} am {2}: {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}</source>
        <translation>Der Bericht sagt über die Einträge ab {0} von den {1} in {2} am {3}: {4}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}.</source>
        <translation>Der Bericht sagt über alle {0} Einträge in {1} am {2}: {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}.</source>
        <translation>Der Bericht sagt über die Einträge ab {0} von den {1} in {2} am {3}: {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}; faults: {4}, the first in entry {5}.</source>
        <translation>Der Bericht sagt über alle Einträge ({0}) in {1} am {2}: {3}; Fehler: {4}, der erste in Eintrag {5}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}; faults: {4}.</source>
        <translation>Der Bericht sagt über alle Einträge ({0}) in {1} am {2}: {3}; Fehler: {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}; faults: {5}, the first in entry {6}.</source>
        <translation>Der Bericht sagt über die Einträge ab {0} (von {1}) in {2} am {3}: {4}; Fehler: {5}, der erste in Eintrag {6}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}; faults: {5}.</source>
        <translation>Der Bericht sagt über die Einträge ab {0} (von {1}) in {2} am {3}: {4}; Fehler: {5}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was scanned is empty or has more than {0} characters: it was not compared.</source>
        <translation>Was gescannt wurde, ist leer oder hat mehr als {0} Zeichen: Es wurde nicht verglichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of {0}.</source>
        <translation>Der gescannte Code gehört zu {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of the cell {0}, which {1} holds.</source>
        <translation>Der gescannte Code gehört zur Zelle {0}, die {1} enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code says {0}, this is of {1}: the code was pasted on, or this was handed out with another battery. Ask who gave it to you.</source>
        <translation>Der gescannte Code sagt {0}, dies hier gehört zu {1}: Der Code wurde aufgeklebt, oder dies wurde mit einer anderen Batterie ausgegeben. Fragen Sie, wer es Ihnen gegeben hat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of {0}, which this states.</source>
        <translation>Der gescannte Code ist von {0}, worüber dies hier aussagt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code says {0}, this is of {1}: it is the code of something else.</source>
        <translation>Der gescannte Code sagt {0}, dies ist von {1}: Es ist der Code von etwas anderem.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement has the form of its schema.</source>
        <translation>Die Aussage hat die Form ihres Schemas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells {0} to {1} are no range: {2}.</source>
        <translation>Die Zellen {0} bis {1} sind kein Bereich: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells {0} to {1} are {2}, not {3}.</source>
        <translation>Die Zellen {0} bis {1} sind {2}, nicht {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>As many cells as the serials run: {0}.</source>
        <translation>So viele Zellen, wie die Seriennummern umfassen: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement is about the cells {0} to {1}, not this one.</source>
        <translation>Die Aussage betrifft die Zellen {0} bis {1}, nicht diese.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is number {1} of the {2} that this signature covers.</source>
        <translation>Zelle {0} ist Nummer {1} der {2}, die diese Signatur umfasst.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} exceed what the cell holds of it.</source>
        <translation>Die Herkunftsanteile von {0} übersteigen, was die Zelle davon enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The hashes of the cell's proof are not base64url.</source>
        <translation>Die Hashwerte des Nachweises der Zelle sind kein base64url.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry does not register a passport.</source>
        <translation>Der Eintrag trägt keinen Pass ein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry stands at another place, or in another ledger, than is said.</source>
        <translation>Der Eintrag steht an einer anderen Stelle oder in einem anderen Hauptbuch als angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document has no subject.</source>
        <translation>Das Dokument hat keinen Gegenstand.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry registers another passport, battery or version.</source>
        <translation>Der Eintrag trägt einen anderen Pass, eine andere Batterie oder Fassung ein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger registered other content under this passport's number.</source>
        <translation>Das Hauptbuch hat unter der Nummer dieses Passes einen anderen Inhalt eingetragen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of the ledger {1} registers exactly this content.</source>
        <translation>Eintrag {0} des Hauptbuchs {1} trägt genau diesen Inhalt ein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register entry is not canonical JSON.</source>
        <translation>Der Eintrag des Verzeichnisses ist kein kanonisches JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is of another ledger or size than is said.</source>
        <translation>Der Prüfpunkt gehört zu einem anderen Hauptbuch oder einer anderen Größe als angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry is in the ledger of {0} entries that the checkpoint states.</source>
        <translation>Der Eintrag steht im Hauptbuch von {0} Einträgen, das der Prüfpunkt angibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which this document names itself. It proves what the holder of that key had in the book; that the book was not rewritten since, only a checkpoint kept outside can.</source>
        <translation>Der Prüfpunkt ist mit dem Log-Schlüssel {0} signiert, den dieses Dokument selbst nennt. Er beweist, was der Inhaber dieses Schlüssels im Buch hatte; dass das Buch seitdem nicht umgeschrieben wurde, kann nur ein außerhalb aufbewahrter Prüfpunkt beweisen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The evidence names no log key, and its entry no author.</source>
        <translation>Der Beweis nennt keinen Log-Schlüssel, und sein Eintrag keinen Urheber.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document does not say where a ledger holds it.</source>
        <translation>Das Dokument sagt nicht, wo ein Hauptbuch es enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger evidence cannot be read: its {0} has another form.</source>
        <translation>Der Beweis im Hauptbuch kann nicht gelesen werden: {0} darin hat eine andere Form.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The folder {0} holds more than {1} files. Verify its parts one by one.</source>
        <translation>Der Ordner {0} enthält mehr als {1} Dateien. Prüfen Sie seine Teile einzeln.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not a plain file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is well-formed, with no name twice.</source>
        <translation>Wohlgeformt, kein Name kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its signer signed other content under the same number too, in another of these files: one of them is false.</source>
        <translation>Der Unterzeichner hat unter derselben Nummer auch anderen Inhalt signiert, in einer anderen dieser Dateien: Einer von beiden ist falsch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A group is committed to twice, or out of order.</source>
        <translation>Der Pass legt sich auf eine Gruppe zweimal oder in falscher Reihenfolge fest.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport has the form of its schema.</source>
        <translation>Der Pass hat die Form seines Schemas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is stated twice, or out of order.</source>
        <translation>Ein Element ist zweimal oder in falscher Reihenfolge angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is divided over the wrong mass ({1}).</source>
        <translation>{0} ist auf die falsche Masse aufgeteilt ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>More {0} is stated in active materials than in the battery.</source>
        <translation>In Aktivmaterialien ist mehr {0} angegeben als in der Batterie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} do not sum to the mass they divide.</source>
        <translation>Die Herkunftsanteile von {0} ergeben nicht die Masse, die sie aufteilen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The countries of {0} do not sum to the mass they divide.</source>
        <translation>Die Länder von {0} ergeben nicht die Masse, die sie aufteilen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins and countries of every element sum exactly to the masses they divide.</source>
        <translation>Die Herkunftsanteile und Länder jedes Elements ergeben exakt die Massen, die sie aufteilen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a share of nothing, or no share of something.</source>
        <translation>{0} hat einen Anteil an nichts, oder keinen Anteil an etwas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The recovered share of {0} is not that of its origins.</source>
        <translation>Der zurückgewonnene Anteil von {0} ist nicht der seiner Herkunftsanteile.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} % is not {2} / {3} rounded down.</source>
        <translation>{0}: {1} % ist nicht {2} / {3}, abgerundet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every share is the exact ratio of its origins, and its percentage that ratio rounded down.</source>
        <translation>Jeder Anteil ist das exakte Verhältnis seiner Herkunftsanteile, und sein Prozentsatz dieses Verhältnis, abgerundet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A cell is stated twice.</source>
        <translation>Eine Zelle ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>As many cells as the serial ranges hold: {0}.</source>
        <translation>So viele Zellen, wie die Bereiche der Seriennummern enthalten: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 needs one line each for Co, Li, Ni and Pb, in this order.</source>
        <translation>Art. 8 verlangt je eine Zeile für Co, Li, Ni und Pb, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All four metals of Art. 8 are stated, and agree with the shares.</source>
        <translation>Alle vier Metalle des Art. 8 sind angegeben und stimmen mit den Anteilen überein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a share is said to be computed, and none is stated.</source>
        <translation>{0}: Ein Anteil gilt als berechnet, aber keiner ist angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a minimum is judged without a computed share.</source>
        <translation>{0}: Ein Mindestanteil wird ohne berechneten Anteil beurteilt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} % is said to be {2}.</source>
        <translation>{0}: {1} % ist als „{2}“ angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: the minimum in force has another verdict.</source>
        <translation>{0}: Der geltende Mindestanteil hat ein anderes Urteil.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A presentation is signed by whoever shows it, not by an issuer: verify each credential in it by itself.</source>
        <translation>Eine Präsentation ist von dem signiert, der sie vorlegt, nicht von einem Aussteller: prüfen Sie jeden Nachweis darin für sich.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A credential begins its contexts with {0}; by this one nobody can tell what its words mean.</source>
        <translation>Ein Nachweis beginnt seine Kontexte mit {0}; bei diesem kann niemand sagen, was seine Wörter bedeuten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential states nothing of anybody: it has no subject.</source>
        <translation>Der Nachweis sagt von niemandem etwas aus: er hat keinen Gegenstand.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has what W3C asks of any credential; what its own words mean is its issuer's to say.</source>
        <translation>Er hat, was W3C von jedem Nachweis verlangt; was seine eigenen Wörter bedeuten, sagt sein Aussteller.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>These checkpoints prove no fork, and nothing was written. {0}</source>
        <translation>Diese Prüfpunkte beweisen keine Gabelung, und nichts wurde geschrieben. {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name.</source>
        <translation>{0} existiert schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This evidence of a fork is of a version that is not known here.</source>
        <translation>Dieser Beweis einer Gabelung ist von einer Version, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must hold two notes, their keys, and what proves them apart, and nothing else</source>
        <translation>er muss zwei Noten, ihre Schlüssel und das enthalten, was sie als verschieden erweist, und nichts weiter</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must name two notes and two keys</source>
        <translation>er muss zwei Noten und zwei Schlüssel nennen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the shorter book comes first, and a proof comes with the longer one</source>
        <translation>das kürzere Buch steht zuerst, und mit dem längeren kommt ein Nachweis</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its proof is longer than that of any tree</source>
        <translation>sein Beweis ist länger als der jedes Baums</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} signed two different books of {1} entries.</source>
        <translation>Der Schlüssel {0} hat zwei verschiedene Bücher von {1} Einträgen signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} signed a book of {1} entries, and a book of {2} entries that begins with other {3} entries: two different books.</source>
        <translation>Der Schlüssel {0} hat ein Buch von {1} Einträgen signiert, und ein Buch von {2} Einträgen, das mit anderen {3} Einträgen beginnt: zwei verschiedene Bücher.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries of {1} is signed by {2}.</source>
        <translation>Der Prüfpunkt von {0} Einträgen von {1} ist von {2} signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two checkpoints are of different ledgers: they prove nothing against each other.</source>
        <translation>Die beiden Prüfpunkte sind von verschiedenen Hauptbüchern: sie beweisen nichts gegeneinander.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two checkpoints agree: one book, and no fork. Nothing is proven against anybody.</source>
        <translation>Die beiden Prüfpunkte stimmen überein: ein Buch, und keine Gabelung. Gegen niemanden ist etwas bewiesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That the longer book begins with other entries is not proven: the proof does not lead to its root.</source>
        <translation>Dass das längere Buch mit anderen Einträgen beginnt, ist nicht bewiesen: der Nachweis führt nicht zu seiner Wurzel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two books are different, and each is signed by a key of its own. It is a fork if both keys were the ledger's, which only its entries tell.</source>
        <translation>Die beiden Bücher sind verschieden, und jedes ist von einem eigenen Schlüssel signiert. Es ist eine Gabelung, wenn beide Schlüssel die des Hauptbuchs waren, was nur seine Einträge sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not say that it is any</source>
        <translation>er sagt nicht, dass er einer ist</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a hash of its proof is not 32 bytes</source>
        <translation>ein Hashwert seines Beweises hat nicht 32 Byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no evidence of a fork: {0}.</source>
        <translation>Das ist kein Beweis einer Gabelung: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The other is signed in {0}: the book was rewritten.</source>
        <translation>Das andere ist in {0} signiert: das Buch wurde umgeschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two different books of {0} entries: {1} names the same ledger, size and key, and another root. Its key signed both, or one of the two is false; with the ledger or its key in the trust list it can be told which.</source>
        <translation>Zwei verschiedene Bücher von {0} Einträgen: {1} nennt dasselbe Hauptbuch, dieselbe Größe und denselben Schlüssel, und eine andere Wurzel. Sein Schlüssel hat beide signiert, oder eines der beiden ist falsch; mit dem Hauptbuch oder seinem Schlüssel in der Vertrauensliste lässt sich sagen, welches.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} names the same ledger and size with another root, by another key. Which of the two keys is the ledger's, only the ledger or the trust list can tell.</source>
        <translation>{0} nennt dasselbe Hauptbuch und dieselbe Größe mit einer anderen Wurzel, von einem anderen Schlüssel. Welcher der beiden der des Hauptbuchs ist, können nur das Hauptbuch oder die Vertrauensliste sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a battery material passport of this program.</source>
        <translation>Dies ist kein Batterie-Materialpass dieses Programms.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a statement about the cells of a lot.</source>
        <translation>Dies ist keine Aussage über die Zellen eines Loses.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is neither a declaration nor an assessment.</source>
        <translation>Dies ist weder eine Erklärung noch eine Beurteilung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a template of certificates.</source>
        <translation>Dies ist keine Vorlage für Zertifikate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the report of an audit.</source>
        <translation>Dies ist nicht der Bericht einer Prüfung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the working paper of an audit sample.</source>
        <translation>Dies ist nicht das Arbeitspapier einer Prüfungsstichprobe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is newer than this program: take a newer one to verify it</source>
        <translation>ist neuer als dieses Programm: Nehmen Sie zur Prüfung ein neueres</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document follows {0}, which is newer than this program: take a newer one to verify it.</source>
        <translation>Das Dokument folgt {0}, und das ist neuer als dieses Programm: Nehmen Sie zur Prüfung ein neueres.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document follows {0}, which is not known here.</source>
        <translation>Das Dokument folgt {0}, und das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>At {0}: {1}.</source>
        <translation>Bei {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text {0} holds the hidden character U+{1}.</source>
        <translation>Der Text {0} enthält das verborgene Zeichen U+{1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy discloses one group twice.</source>
        <translation>Die Kopie legt eine Gruppe zweimal offen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy discloses the group {0}, to which the passport does not commit.</source>
        <translation>Die Kopie legt die Gruppe {0} offen, auf die sich der Pass nicht festlegt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy says that it is for the audience {0}, which is not to see its {1}.</source>
        <translation>Die Kopie sagt, sie sei für den Empfängerkreis {0}, der {1} daraus nicht sehen soll.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for the audience {0}. It discloses {1}, as signed; withheld: {2}.</source>
        <translation>Eine Kopie für den Empfängerkreis {0}. Sie legt {1} offen, wie signiert; vorenthalten: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A salt is not in canonical base64url.</source>
        <translation>Ein Salt ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but superseded on {0} by {1}, version {2}, which is in {3}.</source>
        <translation>Echt, aber am {0} ersetzt durch {1}, Fassung {2}, enthalten in {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether a newer one exists, or this one was withdrawn, cannot be told offline: ask its issuer, or verify it together with the ledger.</source>
        <translation>Ob es ein neueres gibt oder dieses zurückgezogen wurde, lässt sich offline nicht sagen: fragen Sie den Aussteller, oder prüfen Sie es zusammen mit dem Hauptbuch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the ledger holds it cannot be told by this file alone: its certificate (PDF) carries the proof, and passport prove writes one.</source>
        <translation>Ob das Hauptbuch es enthält, ist an dieser Datei allein nicht zu sagen: sein Zertifikat (PDF) trägt den Beweis, und passport prove schreibt einen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} proves an entry that revoked the key {1}, which stands behind this: it is believed to entry {2} only.</source>
        <translation>{0} belegt einen Eintrag, der den Schlüssel {1} widerrufen hat, welcher hinter diesem hier steht: Ihm wird nur bis Eintrag {2} geglaubt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 needs Co, Li, Ni and Pb once each, in this order.</source>
        <translation>Art. 8 verlangt Co, Li, Ni und Pb je einmal, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is said to be {1}.</source>
        <translation>{0} ist als „{1}“ angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The shares are the exact ratios of their masses, and the verdicts follow from them.</source>
        <translation>Die Anteile sind die exakten Verhältnisse ihrer Massen, und die Urteile folgen daraus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} do not sum to what the lot holds.</source>
        <translation>Die Herkunftsanteile von {0} ergeben nicht, was das Los enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is said to be {1}, which its value is not.</source>
        <translation>{0} ist als „{1}“ angegeben, was der Wert nicht ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The lot is said to be {0}; its limits say otherwise.</source>
        <translation>Das Los ist als „{0}“ angegeben; seine Grenzwerte sagen etwas anderes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins sum exactly, and the verdicts follow from values and limits.</source>
        <translation>Die Herkunftsanteile gehen exakt auf, und die Urteile folgen aus Werten und Grenzwerten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ({1} bytes) is neither a passport nor a certificate, checkpoint or ledger.</source>
        <translation>{0} ({1} Byte) ist weder ein Pass noch ein Zertifikat, Prüfpunkt oder Hauptbuch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes; a {2} has at most {3}. It was not opened.</source>
        <translation>{0} hat {1} Byte; {2}: höchstens {3}. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport verifies, and its figures are those of the ledger.</source>
        <translation>Der Pass besteht die Prüfung, und seine Zahlen sind die des Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells built in are those that the battery carries.</source>
        <translation>Die verbauten Zellen sind die, die die Batterie enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The largest source of each metal was followed to its lot and its document.</source>
        <translation>Die größte Quelle jedes Metalls wurde bis zu ihrem Los und ihrem Dokument verfolgt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The serial on the cell is the one in the ledger.</source>
        <translation>Die Seriennummer auf der Zelle ist die im Hauptbuch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell is in the battery, or in the waste stream, that the ledger names.</source>
        <translation>Die Zelle ist in der Batterie oder im Abfallstrom, die das Hauptbuch nennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document was seen, is valid for the day of receipt, and names this lot.</source>
        <translation>Das Dokument wurde eingesehen, gilt für den Tag des Erhalts und nennt dieses Los.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Mass and assay are those of the weighing note and the certificate of analysis.</source>
        <translation>Masse und Analyse sind die des Wiegescheins und des Analysenzertifikats.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stated origin is supported by the supplier's declaration.</source>
        <translation>Die angegebene Herkunft wird durch die Erklärung des Lieferanten gestützt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Inputs and outputs are those of the production record.</source>
        <translation>Eingänge und Ausgänge sind die des Fertigungsprotokolls.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The balance closes within the tolerance, or the deviation is explained.</source>
        <translation>Die Bilanz geht innerhalb der Toleranz auf, oder die Abweichung ist erklärt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Scrap went into the stream that the ledger names.</source>
        <translation>Der Ausschuss ging in den Strom, den das Hauptbuch nennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is not among the {1} things that were drawn.</source>
        <translation>„{0}“ gehört nicht zu den {1} Dingen, die gezogen wurden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has the form of a working paper.</source>
        <translation>Es hat die Form eines Arbeitspapiers.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No such sample can be drawn: {0}.</source>
        <translation>Eine solche Stichprobe lässt sich nicht ziehen: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it lists is not what its seed draws: things were left out or added.</source>
        <translation>Was es aufführt, ist nicht, was sein Startwert zieht: Dinge wurden ausgelassen oder hinzugefügt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings</source>
        <translation>{0} von {1} {2}, wie der Startwert sie zieht: {3} mit Befunden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings, {4} still open.</source>
        <translation>{0} von {1} {2}, wie der Startwert sie zieht: {3} mit Befunden, {4} noch offen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings.</source>
        <translation>{0} von {1} {2}, wie der Startwert sie zieht: {3} mit Befunden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no sound workbook: {1}. Save it anew as .xlsx or CSV.</source>
        <translation>{0} ist keine einwandfreie Arbeitsmappe: {1}. Speichern Sie sie neu als .xlsx oder CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is encrypted, or an old .xls named .xlsx; save it without a password as .xlsx.</source>
        <translation>{0} ist verschlüsselt, oder eine alte .xls mit der Endung .xlsx; speichern Sie die Datei ohne Kennwort als .xlsx.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} ist leer (0 Byte).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not a ZIP archive, as every .xlsx is</source>
        <translation>sie ist kein ZIP-Archiv, wie es jede .xlsx ist</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its archive cannot be read ({0})</source>
        <translation>ihr Archiv kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has too many parts, or two of one name</source>
        <translation>sie hat zu viele Teile, oder zwei mit demselben Namen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is encrypted; save it without a password.</source>
        <translation>{0} ist verschlüsselt; speichern Sie die Datei ohne Kennwort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is packed in a way that workbooks do not use</source>
        <translation>{0} ist auf eine Weise gepackt, die Arbeitsmappen nicht verwenden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} grows from {1} to {2} bytes, more than a table can have; export it as CSV.</source>
        <translation>{0} wächst von {1} auf {2} Byte, mehr als eine Tabelle haben kann; exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds macros, which are never run; save it as .xlsx without macros.</source>
        <translation>{0} enthält Makros, die nie ausgeführt werden; speichern Sie die Datei als .xlsx ohne Makros.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} links to other workbooks; put values in place of the links (Data, Edit links).</source>
        <translation>{0} verweist auf andere Arbeitsmappen; setzen Sie Werte an die Stelle der Verknüpfungen (Daten, Verknüpfungen bearbeiten).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} unpacks to more than it says</source>
        <translation>{0} ergibt entpackt mehr als angegeben</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ends too early</source>
        <translation>{0} endet zu früh</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not where the archive says</source>
        <translation>{0} ist nicht dort, wo das Archiv angibt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its archive is cut off</source>
        <translation>ihr Archiv ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be unpacked ({1})</source>
        <translation>{0} kann nicht entpackt werden ({1})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes, more than it ever needs</source>
        <translation>{0} hat {1} Byte, mehr als je nötig</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is required; fill it in.</source>
        <translation>{0} ist erforderlich; füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a ZIP archive or an Excel workbook; if it is a workbook, name it .xlsx</source>
        <translation>ein ZIP-Archiv oder eine Excel-Arbeitsmappe; ist es eine Arbeitsmappe, benennen Sie sie als .xlsx</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or CSV</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls) oder eine verschlüsselte; speichern Sie sie als .xlsx oder CSV</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a PDF document; export the table as CSV or XLSX</source>
        <translation>ein PDF-Dokument; exportieren Sie die Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a picture (PNG); export the table as CSV or XLSX</source>
        <translation>ein Bild (PNG); exportieren Sie die Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a picture (JPEG); export the table as CSV or XLSX</source>
        <translation>ein Bild (JPEG); exportieren Sie die Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>compressed (gzip); unpack it first</source>
        <translation>komprimiert (gzip); entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a 7-Zip archive; unpack it first</source>
        <translation>ein 7-Zip-Archiv; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a database (SQLite); export its tables as CSV</source>
        <translation>eine Datenbank (SQLite); exportieren Sie ihre Tabellen als CSV</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds only blank space; the first line must name the columns.</source>
        <translation>{0} enthält nur Leerraum; die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes; at most {2} are read. Split it into parts.</source>
        <translation>{0} hat {1} Byte; höchstens {2} werden gelesen. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty (0 bytes); the first line must name the columns.</source>
        <translation>{0} ist leer (0 Byte); die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a table of text but {1}.</source>
        <translation>{0} ist keine Texttabelle, sondern {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in UTF-32; save it as UTF-8.</source>
        <translation>{0} ist in UTF-32; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in UTF-16 without a byte order mark; save it as UTF-8.</source>
        <translation>{0} ist in UTF-16 ohne Byte Order Mark; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds NUL bytes: it is not a table of text. Export it as CSV or XLSX.</source>
        <translation>{0} enthält NUL-Bytes: Es ist keine Texttabelle. Exportieren Sie die Datei als CSV oder XLSX.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is the file that was read; choose another name.</source>
        <translation>{0} ist die Datei, die gelesen wurde; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The header names {0} columns; at most {1} are read. {2} has: {3}.</source>
        <translation>Die Kopfzeile nennt {0} Spalten; höchstens {1} werden gelesen. {2} hat: {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first line is no header: it names no column of {0}. It must name them: {1}.</source>
        <translation>Die erste Zeile ist keine Kopfzeile: Sie nennt keine Spalte von {0}. Sie muss diese nennen: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The header names the column {0} {1} times; keep one of them.</source>
        <translation>Die Kopfzeile nennt die Spalte {0} {1}-mal; behalten Sie eine davon.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Required in {0} and not in the header: {1}. The header names: {2}. Add what is missing, or rename columns by a mapping.</source>
        <translation>In {0} erforderlich und nicht in der Kopfzeile: {1}. Die Kopfzeile nennt: {2}. Ergänzen Sie, was fehlt, oder benennen Sie Spalten durch eine Zuordnung um.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A GTIN has 8, 12, 13 or 14 digits and nothing else; leading zeros count.</source>
        <translation>Eine GTIN hat 8, 12, 13 oder 14 Ziffern und sonst nichts; führende Nullen zählen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An identifier starts with gln: lei: vat: or did:, as gln:9521234000006.</source>
        <translation>Eine Kennung beginnt mit gln: lei: vat: oder did:, etwa gln:9521234000006.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A GLN has 13 digits, for example gln:9521234000006.</source>
        <translation>Eine GLN hat 13 Ziffern, zum Beispiel gln:9521234000006.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A VAT number is two letters of a country and up to 13 more, as vat:IT01234567890.</source>
        <translation>Eine USt-IdNr. besteht aus zwei Buchstaben eines Landes und bis zu 13 weiteren Zeichen, etwa vat:IT01234567890.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A DID is did:method:name, as did:web:plant.example (W3C DID Core 3.1).</source>
        <translation>Ein DID hat die Form did:method:name, etwa did:web:plant.example (W3C DID Core 3.1).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A digit of this {0} is wrong: its check digit is {1}, {2} fits the others.</source>
        <translation>Eine Ziffer dieser Nummer ({0}) ist falsch: Die Prüfziffer ist {1}, zu den anderen passt {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An LEI has 18 capital letters or digits and two check digits (ISO 17442).</source>
        <translation>Ein LEI hat 18 Großbuchstaben oder Ziffern und zwei Prüfziffern (ISO 17442).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The check digits of this LEI do not fit its other characters: one is wrong.</source>
        <translation>Die Prüfziffern dieses LEI passen nicht zu seinen anderen Zeichen: Eines ist falsch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A field of more than {0} characters begins here</source>
        <translation>Ein Feld mit mehr als {0} Zeichen beginnt hier</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A quoted field begins here and does not end before the file does</source>
        <translation>Ein Feld in Anführungszeichen beginnt hier und endet nicht vor dem Ende der Datei</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Text follows the closing quote of a field</source>
        <translation>Nach dem schließenden Anführungszeichen eines Feldes folgt Text</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A field of more than {0} characters begins here: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Ein Feld mit mehr als {0} Zeichen beginnt hier: Ein Anführungszeichen (") fehlt oder ist nicht verdoppelt. Ab dieser Zeile wurde nichts gelesen; schreiben Sie ein Anführungszeichen in einem Feld in Anführungszeichen als "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A quoted field begins here and does not end before the file does: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Ein Feld in Anführungszeichen beginnt hier und endet nicht vor dem Ende der Datei: Ein Anführungszeichen (") fehlt oder ist nicht verdoppelt. Ab dieser Zeile wurde nichts gelesen; schreiben Sie ein Anführungszeichen in einem Feld in Anführungszeichen als "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Text follows the closing quote of a field: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Nach dem schließenden Anführungszeichen eines Feldes folgt Text: Ein Anführungszeichen (") fehlt oder ist nicht verdoppelt. Ab dieser Zeile wurde nichts gelesen; schreiben Sie ein Anführungszeichen in einem Feld in Anführungszeichen als "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>line larger than limit</source>
        <translation>Zeile länger als erlaubt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mapping names a table {0}; tables are {1}.</source>
        <translation>Die Zuordnung nennt eine Tabelle {0}; Tabellen sind {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mapping calls column {0} {1}, which {2} does not have; its columns are {3}.</source>
        <translation>Die Zuordnung benennt die Spalte {0} als {1}, aber {2} hat keine solche Spalte; die Spalten dort sind {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is larger than {1} bytes: it is not a mapping.</source>
        <translation>{0} ist größer als {1} Byte: Das ist keine Zuordnung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither TOML nor JSON as it should be: {1}.</source>
        <translation>{0} ist weder TOML noch JSON, wie es sein sollte: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} needs a list `rules` of at most {1} entries.</source>
        <translation>{0} braucht eine Liste `rules` mit höchstens {1} Einträgen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: a rule has `table`, `columns` and, if it is for some files, `files`.</source>
        <translation>{0}, Regel {1}: Eine Regel hat `table`, `columns` und, wenn sie für bestimmte Dateien gilt, `files`.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: {2} means nothing; use table, columns, files.</source>
        <translation>{0}, Regel {1}: {2} bedeutet nichts; verwenden Sie table, columns, files.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: `table` and `files` are texts, `columns` our name for each of theirs.</source>
        <translation>{0}, Regel {1}: `table` und `files` sind Texte, `columns` gibt zu jedem fremden Namen unseren an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg has {1} decimals; a mass has at most 9 (a microgram). Round it in the source.</source>
        <translation>{0} kg hat {1} Nachkommastellen; eine Masse hat höchstens 9 (ein Mikrogramm). Runden Sie in der Quelle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass is zero; write what was weighed, in kilograms, or leave the row out.</source>
        <translation>Die Masse ist null; schreiben Sie in Kilogramm, was gewogen wurde, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass {0} kg is negative; write what was weighed, in kilograms.</source>
        <translation>Die Masse {0} kg ist negativ; schreiben Sie in Kilogramm, was gewogen wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass {0} kg is more than 100 000 t; the column is in kilograms, so the unit is probably another.</source>
        <translation>Die Masse {0} kg ist mehr als 100 000 t; die Spalte ist in Kilogramm, wahrscheinlich ist die Einheit eine andere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could mean {1} or {2} ppm; write it without a separator: {3} or {4}.</source>
        <translation>{0} könnte {1} oder {2} ppm bedeuten; schreiben Sie ohne Trennzeichen: {3} oder {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a whole number of ppm; write mass fraction x 1 000 000, for example 222342.</source>
        <translation>{0} ist keine ganze Zahl von ppm; schreiben Sie Massenanteil x 1 000 000, zum Beispiel 222342.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm is negative; a share is between 0 and 1000000 ppm.</source>
        <translation>{0} ppm ist negativ; ein Anteil liegt zwischen 0 und 1000000 ppm.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm is above the whole; a share is at most 1000000 ppm (100 %).</source>
        <translation>{0} ppm ist mehr als das Ganze; ein Anteil ist höchstens 1000000 ppm (100 %).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} must be greater than zero.</source>
        <translation>{0} muss größer als null sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The number has {0} characters; at most {1} are read.</source>
        <translation>Die Zahl hat {0} Zeichen; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could mean {1} or {2}; write the number without thousands separators: {3} or {4}.</source>
        <translation>{0} könnte {1} oder {2} bedeuten; schreiben Sie die Zahl ohne Tausendertrennzeichen: {3} oder {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a decimal comma, which is read only in files separated by ';' or tab; write {1}.</source>
        <translation>{0} hat ein Dezimalkomma, das nur in Dateien gelesen wird, die durch ';' oder Tabulator getrennt sind; schreiben Sie {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has an exponent; write all its digits, for example 0.0012.</source>
        <translation>{0} hat einen Exponenten; schreiben Sie alle Ziffern aus, zum Beispiel 0.0012.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a unit; write the number alone ({1}), in the column's unit.</source>
        <translation>{0} enthält eine Einheit; schreiben Sie nur die Zahl ({1}), in der Einheit der Spalte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a number; write digits with a decimal point, for example 1250.5.</source>
        <translation>{0} ist keine Zahl; schreiben Sie Ziffern mit einem Dezimalpunkt, zum Beispiel 1250.5.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither file nor folder; give a table or a plant folder.</source>
        <translation>{0} ist weder Datei noch Ordner; geben Sie eine Tabelle oder einen Werksordner an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0}; check the name and the folder.</source>
        <translation>{0} gibt es nicht; prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds over {1} files: it is no plant folder.</source>
        <translation>{0} enthält über {1} Dateien: Das ist kein Werksordner.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is no table of the folder was passed over ({0}): {1}, ....</source>
        <translation>Was im Ordner keine Tabelle ist, wurde übergangen ({0}): {1}, ....</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is no table of the folder was passed over ({0}): {1}.</source>
        <translation>Was im Ordner keine Tabelle ist, wurde übergangen ({0}): {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not named after a table, so it was passed over. Tables are {1}.</source>
        <translation>{0} ist nicht nach einer Tabelle benannt und wurde daher übergangen. Tabellen sind {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no sheet named after a table: {1}.</source>
        <translation>{0} hat kein Blatt, das nach einer Tabelle benannt ist: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not named after a table, and its header ({1}) does not tell which one it is. Name it lots.csv, batches.csv, ... ({2}), or use a mapping.</source>
        <translation>{0} ist nicht nach einer Tabelle benannt, und die Kopfzeile ({1}) sagt nicht, welche es ist. Nennen Sie die Datei lots.csv, batches.csv, ... ({2}), oder verwenden Sie eine Zuordnung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sheets not named after a table were passed over: {0}, .... Tables are {1}.</source>
        <translation>Blätter, die nicht nach einer Tabelle benannt sind, wurden übergangen: {0}, .... Tabellen sind {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sheets not named after a table were passed over: {0}. Tables are {1}.</source>
        <translation>Blätter, die nicht nach einer Tabelle benannt sind, wurden übergangen: {0}. Tabellen sind {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a workbook with macros, which are not opened; save it as .xlsx.</source>
        <translation>{0} ist eine Arbeitsmappe mit Makros, die nicht geöffnet wird; speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a {1} workbook, which is not read; save it as .xlsx or CSV.</source>
        <translation>{0} ist eine Arbeitsmappe im Format {1}, das nicht gelesen wird; speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The row has another number of fields ({0}) than the header ({1}); a separator is missing or too many, or a field that holds the separator is not in quotes.</source>
        <translation>Die Zeile hat eine andere Zahl von Feldern ({0}) als die Kopfzeile ({1}); es fehlt ein Trennzeichen oder ist eines zu viel, oder ein Feld, das das Trennzeichen enthält, steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>pre_consumer_ppm, post_consumer_ppm and unknown_ppm are together {0} ppm; they share one mass, so at most 1000000.</source>
        <translation>pre_consumer_ppm, post_consumer_ppm und unknown_ppm sind zusammen {0} ppm; sie teilen sich eine Masse, also höchstens 1000000.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturing waste needs the reason why it cannot be re-used in the same process (Art. 3(51)).</source>
        <translation>Abfall aus der Herstellung braucht den Grund, warum er nicht im selben Verfahren wiederverwendet werden kann (Art. 3 Nr. 51).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum {0} is above the maximum {1}; swap or correct them.</source>
        <translation>Der Mindestwert {0} liegt über dem Höchstwert {1}; vertauschen oder berichtigen Sie die beiden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The batch ended ({0}) before it started ({1}); correct one of the times.</source>
        <translation>Die Charge endete ({0}), bevor sie begann ({1}); berichtigen Sie eine der Zeiten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell is a number of more than 15 digits, of which a spreadsheet loses the last; format the column as text and enter it again.</source>
        <translation>Die Zelle ist eine Zahl mit mehr als 15 Ziffern, von denen eine Tabellenkalkulation die letzten verliert; formatieren Sie die Spalte als Text, und geben Sie die Zahl neu ein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its cells cannot be read</source>
        <translation>ihre Zellen können nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell holds a formula in place of a value; what it last gave may be out of date. Paste it as a value (Paste special, Values).</source>
        <translation>Die Zelle enthält eine Formel statt eines Werts; was sie zuletzt ergab, ist vielleicht veraltet. Fügen Sie sie als Wert ein (Inhalte einfügen, Werte).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell holds an error (#N/A, #DIV/0!, ...); write the value, or leave it empty.</source>
        <translation>Die Zelle enthält einen Fehler (#N/A, #DIV/0!, ...); schreiben Sie den Wert, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML is in {0}, not in UTF-8</source>
        <translation>ihr XML ist in {0}, nicht in UTF-8</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML holds a declaration, a comment or another encoding, as no spreadsheet writes</source>
        <translation>ihr XML enthält eine Deklaration, einen Kommentar oder eine andere Kodierung, wie keine Tabellenkalkulation sie schreibt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML holds a tag without an end</source>
        <translation>ihr XML enthält ein Tag ohne Ende</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell or row in its XML is not written as spreadsheets write it</source>
        <translation>eine Zelle oder Zeile in ihrem XML ist nicht so geschrieben, wie Tabellenkalkulationen es tun</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell in its XML does not say in which column it is</source>
        <translation>eine Zelle in ihrem XML sagt nicht, in welcher Spalte sie steht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell or row in its XML is in a place that no sheet has</source>
        <translation>eine Zelle oder Zeile in ihrem XML steht an einer Stelle, die kein Blatt hat</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its cells reach row {0} and column {1}; at most {2} rows and {3} columns are read. Delete what stands far from the table</source>
        <translation>ihre Zellen reichen bis Zeile {0} und Spalte {1}; höchstens {2} Zeilen und {3} Spalten werden gelesen. Löschen Sie, was weit von der Tabelle entfernt steht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file has a header and no rows; nothing was read from it.</source>
        <translation>Die Datei hat eine Kopfzeile und keine Zeilen; aus ihr wurde nichts gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no column {1}, so it is not read. Its columns are {2}.</source>
        <translation>{0} hat keine Spalte {1}, sie wird also nicht gelesen. Die Spalten dort sind {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no rows; the first line must name the columns.</source>
        <translation>{0} enthält keine Zeilen; die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no such table: {0}</source>
        <translation>keine solche Tabelle: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no column {1}</source>
        <translation>{0} hat keine Spalte {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % is negative; a share is between 0 and 100 %.</source>
        <translation>{0} % ist negativ; ein Anteil liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % is above the whole; a share is at most 100 %.</source>
        <translation>{0} % ist mehr als das Ganze; ein Anteil ist höchstens 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % has more than 4 decimals; a share is kept in whole ppm.</source>
        <translation>{0} % hat mehr als 4 Nachkommastellen; ein Anteil wird in ganzen ppm geführt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value holds bytes that are not in the encoding of the file; save the file as UTF-8 (in a spreadsheet: CSV UTF-8).</source>
        <translation>Der Wert enthält Bytes, die nicht in der Kodierung der Datei sind; speichern Sie die Datei als UTF-8 (in einer Tabellenkalkulation: CSV UTF-8).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The id has {0} characters; at most {1} are taken.</source>
        <translation>Die Kennung hat {0} Zeichen; höchstens {1} werden angenommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The id holds the invisible character U+{0}; take it out.</source>
        <translation>Die Kennung enthält das unsichtbare Zeichen U+{0}; entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text has {0} characters; at most {1} are taken.</source>
        <translation>Der Text hat {0} Zeichen; höchstens {1} werden angenommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text holds the control sign U+{0}; take it out.</source>
        <translation>Der Text enthält das Steuerzeichen U+{0}; entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A date is written year-month-day, as 2026-11-23 (ISO 8601).</source>
        <translation>Ein Datum wird als Jahr-Monat-Tag geschrieben, etwa 2026-11-23 (ISO 8601).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no such day as {0}; correct the month or the day.</source>
        <translation>Einen Tag {0} gibt es nicht; berichtigen Sie den Monat oder den Tag.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A time is written as 2026-11-23T06:00:00+01:00 (ISO 8601).</source>
        <translation>Eine Zeit wird als 2026-11-23T06:00:00+01:00 geschrieben (ISO 8601).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The time lacks its offset from UTC; write +01:00 or Z after it, as 06:00+01:00.</source>
        <translation>Der Zeit fehlt ihr Abstand zu UTC; schreiben Sie +01:00 oder Z dahinter, etwa 06:00+01:00.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no such time as {0}; correct the day, the hour or the offset.</source>
        <translation>Eine Zeit {0} gibt es nicht; berichtigen Sie den Tag, die Stunde oder den Abstand zu UTC.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The year {0} is not between {1} and {2}: a digit is wrong.</source>
        <translation>Das Jahr {0} liegt nicht zwischen {1} und {2}: Eine Ziffer ist falsch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write yes or no (true, false, 1 and 0 are read too).</source>
        <translation>Schreiben Sie yes oder no (auch true, false, 1 und 0 werden gelesen).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>for example IT</source>
        <translation>zum Beispiel IT</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A country is its two capital letters of ISO 3166-1, write {0}.</source>
        <translation>Ein Land wird mit seinen zwei Großbuchstaben nach ISO 3166-1 angegeben; schreiben Sie {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A country is its two capital letters of ISO 3166-1, for example IT.</source>
        <translation>Ein Land wird mit seinen zwei Großbuchstaben nach ISO 3166-1 angegeben, zum Beispiel IT.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>for example Ni, Co, Li or Pb</source>
        <translation>zum Beispiel Ni, Co, Li oder Pb</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is written by its symbol, write {0}.</source>
        <translation>Ein Element wird mit seinem Symbol geschrieben; schreiben Sie {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is written by its symbol, for example Ni, Co, Li or Pb.</source>
        <translation>Ein Element wird mit seinem Symbol geschrieben, zum Beispiel Ni, Co, Li oder Pb.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write {0}.</source>
        <translation>Schreiben Sie {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write one of: {0}.</source>
        <translation>Schreiben Sie eines von: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: no such role. Write, with blanks between: {1}.</source>
        <translation>{0}: keine solche Rolle. Schreiben Sie, mit Leerzeichen dazwischen: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A role is named twice; name each once.</source>
        <translation>Eine Rolle ist zweimal genannt; nennen Sie jede einmal.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is negative; this can only be zero or more.</source>
        <translation>{0} ist negativ; hier ist nur null oder mehr möglich.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no sheet {1} any more; import it again.</source>
        <translation>{0} hat kein Blatt {1} mehr; importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its sheet {0} is not in it, or is in it twice</source>
        <translation>ihr Blatt {0} ist nicht darin, oder zweimal</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has no {0}</source>
        <translation>sie hat kein {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no officer's key; `passport officers key` makes one.</source>
        <translation>{0} enthält keinen Schlüssel eines Beauftragten; `passport officers key` legt einen an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals that the policy of this ledger asks for, by its officers ({0}): {1}; given: {2}.</source>
        <translation>Freigaben, die die Regel dieses Hauptbuchs von seinen Beauftragten ({0}) verlangt: {1}; erteilt: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} ... is of no officer of this ledger.</source>
        <translation>Der Schlüssel {0} ... gehört keinem Beauftragten dieses Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of a scope that is unknown here: "{0}".</source>
        <translation>Der Vorschlag hat einen Umfang, der hier unbekannt ist: „{0}“.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of another ledger.</source>
        <translation>Der Vorschlag gehört zu einem anderen Hauptbuch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Version {0} of the passport of {1} is not what was shown and approved: the book changed since. Look at it anew, and have it approved where need be.</source>
        <translation>Fassung {0} des Passes von {1} ist nicht das, was gezeigt und freigegeben wurde: Das Buch hat sich seitdem geändert. Sehen Sie sie neu an, und lassen Sie sie, wo nötig, freigeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals by officers that the policy of this ledger asks for: {0}; given: {1} ({2}).</source>
        <translation>Freigaben durch Beauftragte, die die Regel dieses Hauptbuchs verlangt: {0}; erteilt: {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals by officers that the policy of this ledger asks for: {0}; given: {1}.</source>
        <translation>Freigaben durch Beauftragte, die die Regel dieses Hauptbuchs verlangt: {0}; erteilt: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file is no proposal of an issue.</source>
        <translation>Die Datei ist kein Vorschlag einer Ausstellung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A sheet of the proposal does not hold 1 to {0}.</source>
        <translation>Ein Blatt des Vorschlags enthält nicht 1 bis {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a part is missing or of another kind</source>
        <translation>ein Teil fehlt oder ist von anderer Art</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal cannot be read: {0}.</source>
        <translation>Der Vorschlag kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no auditor's key. A ledger's own keys sign no audits of it; `passport witness init` makes a folder with a key of your own (witness.key).</source>
        <translation>{0} enthält keinen Schlüssel eines Prüfers. Die eigenen Schlüssel eines Hauptbuchs signieren keine Prüfungen davon; `passport witness init` legt einen Ordner mit einem eigenen Schlüssel für Sie an (witness.key).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds {1} templates. Move the oldest away.</source>
        <translation>{0} enthält {1} Vorlagen. Verschieben Sie die ältesten an einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template has more than {0} bytes.</source>
        <translation>Die Vorlage des Zertifikats hat mehr als {0} Byte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template is no credential.</source>
        <translation>Die Vorlage des Zertifikats ist kein Nachweis (Credential).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template: {0}</source>
        <translation>Die Vorlage des Zertifikats: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Logo, colour and footer were signed by another key than what is printed: somebody else put them there.</source>
        <translation>Logo, Farbe und Fußzeile wurden mit einem anderen Schlüssel signiert als das Gedruckte: Jemand anderes hat sie dort angebracht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Logo, colour and footer were signed by the key that signed what is printed.</source>
        <translation>Logo, Farbe und Fußzeile wurden mit dem Schlüssel signiert, der das Gedruckte signierte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is too large for a checkpoint ({1} bytes at most).</source>
        <translation>{0} ist zu groß für einen Prüfpunkt (höchstens {1} Byte).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no checkpoint: it is not text.</source>
        <translation>{0} ist kein Prüfpunkt: Es ist kein Text.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no checkpoint, and nothing that carries one: {1}</source>
        <translation>{0} ist kein Prüfpunkt und nichts, was einen trägt: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} carries no checkpoint; its certificate (PDF) does, or passport prove writes one for it.</source>
        <translation>{0} trägt keinen Prüfpunkt; sein Zertifikat (PDF) trägt einen, oder passport prove schreibt einen dafür.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell lot "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält kein Zelllos „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell lot {0} has {1} cells; one statement covers {2}.</source>
        <translation>Das Zelllos {0} hat {1} Zellen; eine Aussage umfasst {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell "{0}". Check the spelling; serials are exact.</source>
        <translation>Dieses Hauptbuch enthält keine Zelle „{0}“. Prüfen Sie die Schreibweise; Seriennummern müssen genau stimmen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells of {0} were not signed for yet: passport issue --cell-lot {1}.</source>
        <translation>Für die Zellen von {0} wurde noch nicht signiert: passport issue --cell-lot {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger knows other facts about {0} than were signed; sign for its cells again first.</source>
        <translation>Das Hauptbuch kennt andere Tatsachen über {0}, als signiert wurden; signieren Sie zuerst erneut für seine Zellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of {0} was signed without anything withheld, so that there is nothing to add for an audience. Issue it again to have it.</source>
        <translation>Der Pass von {0} wurde signiert, ohne etwas vorzuenthalten; daher gibt es für einen Empfängerkreis nichts hinzuzufügen. Stellen Sie ihn erneut aus, um das zu ändern.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery "{0}".</source>
        <translation>Dieses Hauptbuch enthält keine Batterie „{0}“.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger knows other facts about {0} than when its passport was signed (or the key file is not the one of then), so that no copy of that passport can disclose them. Issue a new version first.</source>
        <translation>Das Hauptbuch kennt andere Tatsachen über {0} als bei der Signatur ihres Passes (oder die Schlüsseldatei ist nicht die von damals); daher kann keine Kopie dieses Passes sie offenlegen. Stellen Sie zuerst eine neue Fassung aus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery {0} has no cells in the ledger; import its battery_cells first.</source>
        <translation>Batterie {0} hat keine Zellen im Hauptbuch; importieren Sie zuerst ihre battery_cells.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another place, or replace it (--force).</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Ort, oder ersetzen Sie die Datei (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are the list of the {0} certificates, byte for byte; each is judged by itself.</source>
        <translation>Die Seiten sind Byte für Byte die Liste der {0} Zertifikate; jedes wird für sich beurteilt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have layout {0}, which this version cannot make: they are not proven.</source>
        <translation>Die Seiten haben Layout {0}, das diese Version nicht erzeugen kann: sie sind nicht bewiesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages were made with {0}, here is {1}: they are not proven.</source>
        <translation>Die Seiten wurden mit {0} erstellt, hier ist {1}: Sie sind nicht bewiesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are not the list that the certificates in it make: believe nothing that stands on them.</source>
        <translation>Die Seiten sind nicht die Liste, die sich aus den enthaltenen Zertifikaten ergibt: Glauben Sie nichts, was darauf steht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" is by a key that was replaced since: issue a new version first.</source>
        <translation>Der Pass der Batterie "{0}" ist von einem Schlüssel, der seither ersetzt wurde: zuerst eine neue Version ausstellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No battery of this ledger has a passport yet; issue them first.</source>
        <translation>Noch keine Batterie dieses Hauptbuchs hat einen Pass; stellen Sie zuerst Pässe aus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>has no passport yet; issue it first</source>
        <translation>hat noch keinen Pass; stellen Sie ihn zuerst aus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not in this ledger; check the spelling</source>
        <translation>ist nicht in diesem Hauptbuch; prüfen Sie die Schreibweise</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery "{0}" has no passport yet; issue it first.</source>
        <translation>Batterie „{0}“ hat noch keinen Pass; stellen Sie ihn zuerst aus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery "{0}" is not in this ledger; check the spelling.</source>
        <translation>Batterie „{0}“ ist nicht in diesem Hauptbuch; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" was withdrawn on {1}: {2}.</source>
        <translation>Der Pass der Batterie „{0}“ wurde am {1} zurückgezogen: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Issue a new version first.</source>
        <translation>Stellen Sie zuerst eine neue Fassung aus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" is by a key that was revoked: whoever verifies it is told so.</source>
        <translation>Der Pass der Batterie „{0}“ stammt von einem Schlüssel, der widerrufen wurde: wer ihn prüft, erfährt es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two batteries would be written to {0}. Export them one by one.</source>
        <translation>Zwei Batterien würden in {0} geschrieben. Exportieren Sie sie einzeln.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} and {1} more exists already. Choose another place, or replace it (--force).</source>
        <translation>{0} und {1} weitere gibt es schon. Wählen Sie einen anderen Ort, oder ersetzen Sie die Dateien (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no folder {0}. Make it first, or choose another place.</source>
        <translation>Es gibt keinen Ordner {0}. Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no language {0}; choose one of {1}.</source>
        <translation>Eine Sprache {0} gibt es nicht; wählen Sie eine von {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There are no certificates of this kind of document.</source>
        <translation>Zu dieser Art Dokument gibt es keine Zertifikate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no statement {1}.</source>
        <translation>{0} enthält keine Aussage {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>These pages carry no signed data that they could be compared with: what is asked is who sealed them, and whether they were changed since.</source>
        <translation>Diese Seiten tragen keine signierten Daten, mit denen man sie vergleichen könnte: gefragt wird, wer sie gesiegelt hat und ob sie seither verändert wurden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The attached document is of a kind of which there are no certificates: the pages may say anything.</source>
        <translation>Das angehängte Dokument ist von einer Art, zu der es keine Zertifikate gibt: Auf den Seiten kann alles Mögliche stehen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register has it already, as {0}: once that is mended, make it again by its number (passport export LEDGER --again NUMBER; in the window the list of certificates).</source>
        <translation>Es steht schon im Register, als {0}: Ist das behoben, machen Sie es unter seiner Nummer noch einmal (passport export LEDGER --again NUMBER; im Fenster die Liste der Zertifikate).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register has these {0} files already, as {1} to {2}: once that is mended, make them again by their numbers (passport export LEDGER --again NUMBER; in the window the list of certificates).</source>
        <translation>Diese {0} Dateien stehen schon im Register, als {1} bis {2}: Ist das behoben, machen Sie sie unter ihren Nummern noch einmal (passport export LEDGER --again NUMBER; im Fenster die Liste der Zertifikate).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entering certificates in the register needs the passphrase of the ledger's key file.</source>
        <translation>Um Zertifikate in das Verzeichnis einzutragen, wird die Passphrase der Schlüsseldatei des Hauptbuchs gebraucht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal for long needs a timestamp too: name an authority (--timestamp-url).</source>
        <translation>Ein Siegel für lange Zeit braucht auch einen Zeitstempel: Nennen Sie einen Zeitstempeldienst (--timestamp-url).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sealing certificates needs the passphrase of the seal's key file.</source>
        <translation>Um Zertifikate zu siegeln, wird die Passphrase der Schlüsseldatei des Siegels gebraucht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key of the seal is on the token "{0}": give its PIN (--pin-env).</source>
        <translation>Der Schlüssel des Siegels liegt auf dem Token „{0}“: Geben Sie dessen PIN an (--pin-env).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no address of a timestamp authority (http).</source>
        <translation>„{0}“ ist keine Adresse eines Zeitstempeldienstes (http).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>timestamp authority {0}</source>
        <translation>Zeitstempeldienst {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no address to ask about revocation (http).</source>
        <translation>„{0}“ ist keine Adresse, um nach dem Widerruf zu fragen (http).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>authority {0}, asked whether certificates were revoked,</source>
        <translation>Dienst {0}, gefragt, ob Zertifikate widerrufen wurden,</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} does not answer: {1}. Nothing was written.</source>
        <translation>Der {0} antwortet nicht: {1}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} sends more than {1} bytes. Nothing was written.</source>
        <translation>Der {0} sendet mehr als {1} Byte. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery model "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält kein Batteriemodell „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no site "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält keinen Standort „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds no battery of model {0} made at {1} in {2}: there is nothing to declare.</source>
        <translation>Das Hauptbuch enthält keine Batterie des Modells {0}, hergestellt in {1} im Jahr {2}: Es gibt nichts zu erklären.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot of material "{0}". Check the spelling; lots of cells are not assessed.</source>
        <translation>Dieses Hauptbuch enthält kein Materiallos „{0}“. Prüfen Sie die Schreibweise; Zelllose werden nicht beurteilt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The row is good, but batch {0} is left out whole, because {1}.</source>
        <translation>Die Zeile ist gut, aber Charge {0} wird ganz ausgelassen, weil gilt: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>row {0} of {1} is faulty</source>
        <translation>Zeile {0} von {1} ist fehlerhaft</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is JSON, but holds no credential.</source>
        <translation>{0} ist JSON, enthält aber keinen Nachweis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>checkpoint signature</source>
        <translation>Signatur des Prüfpunkts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>audited ledger</source>
        <translation>geprüftes Hauptbuch</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PDF carries one document as data, and nothing that could act.</source>
        <translation>Das PDF enthält genau ein Dokument als Daten und nichts, was etwas ausführen könnte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not a plain file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a plain file.</source>
        <translation>{0} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not exist.</source>
        <translation>{0} existiert nicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Verifying</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry of the ledger holds a salt that is none.</source>
        <translation>Der erste Eintrag des Hauptbuchs enthält ein Salz, das keines ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} is a {1} batch; cells are made by assembly batches. Correct the batch.</source>
        <translation>Charge {0} ist eine Charge der Art {1}; Zellen entstehen in Chargen der Assemblierung. Berichtigen Sie die Charge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} stands twice in this import.</source>
        <translation>Zelllos {0} steht zweimal in diesem Import.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in the ledger already with other data. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>{0} steht schon mit anderen Daten im Hauptbuch. Ein Import ändert das Hauptbuch nie; berichtigen Sie die Zeile, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Serial {0} belongs to cell lot {1} already; a serial belongs to one cell lot. Correct the range.</source>
        <translation>Seriennummer {0} gehört schon zu Zelllos {1}; eine Seriennummer gehört zu einem einzigen Zelllos. Berichtigen Sie den Bereich.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot of this ledger holds serial {0}; import its cell lot first, or correct the serial.</source>
        <translation>Kein Zelllos dieses Hauptbuchs enthält die Seriennummer {0}; importieren Sie zuerst ihr Zelllos, oder berichtigen Sie die Seriennummer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in battery {1}; record it as replaced there first.</source>
        <translation>Zelle {0} ist in Batterie {1}; erfassen Sie sie dort zuerst als ersetzt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in no battery, so it cannot have been replaced. Correct the serial or the event.</source>
        <translation>Zelle {0} ist in keiner Batterie und kann daher nicht ersetzt worden sein. Berichtigen Sie die Seriennummer oder das Ereignis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot of this ledger holds serial {0}. Import its cell lot, or correct the range.</source>
        <translation>Kein Zelllos dieses Hauptbuchs enthält die Seriennummer {0}. Importieren Sie ihr Zelllos, oder berichtigen Sie den Bereich.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is manufacturing waste; its cells cannot go into a battery.</source>
        <translation>Zelllos {0} ist Abfall aus der Herstellung; seine Zellen können nicht in eine Batterie kommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in battery {1} already; a cell is in one battery at a time.</source>
        <translation>Zelle {0} ist schon in Batterie {1}; eine Zelle ist immer nur in einer Batterie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} was rejected; it cannot go into a battery.</source>
        <translation>Zelle {0} wurde zurückgewiesen; sie kann nicht in eine Batterie kommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} {1}, all of {2}, when the battery was made. Release it first, or correct the date.</source>
        <translation>Zelllos {0} {1}, und zwar den ganzen Tag ({2}), an dem die Batterie hergestellt wurde. Geben Sie es zuerst frei, oder berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} stands twice as an input of batch {1}; add the two masses up in one row.</source>
        <translation>Los {0} steht zweimal als Eingang von Charge {1}; fassen Sie die beiden Massen in einer Zeile zusammen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} has used {1} kg of lot {2} by the ledger already. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>Charge {0} hat laut Hauptbuch schon {1} kg von Los {2} verwendet. Ein Import ändert das Hauptbuch nie; berichtigen Sie die Zeile, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} made lot {1} itself; a batch cannot feed itself. Correct the batch or the lot.</source>
        <translation>Charge {0} hat Los {1} selbst hergestellt; eine Charge kann sich nicht selbst speisen. Berichtigen Sie die Charge oder das Los.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} {1}, all the time that batch {2} ran ({3} to {4}). Release it before it is used, or correct the times.</source>
        <translation>Los {0} {1}, und zwar die ganze Zeit, in der Charge {2} lief ({3} bis {4}). Geben Sie es frei, bevor es verwendet wird, oder berichtigen Sie die Zeiten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was recorded as a loss; what is lost cannot be used. Record it with another role.</source>
        <translation>Los {0} wurde als Verlust erfasst; was verloren ist, kann nicht verwendet werden. Erfassen Sie es mit einer anderen Rolle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is a lot of cells for batteries; cells go into batteries by battery_cells. Only cell lots of role manufacturing_waste can be used by mass.</source>
        <translation>Los {0} ist ein Los von Zellen für Batterien; Zellen kommen über battery_cells in Batterien. Nur Zelllose der Rolle manufacturing_waste können nach Masse verwendet werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was received on {1}, after batch {2} ended ({3}).</source>
        <translation>Los {0} wurde am {1} erhalten, nachdem Charge {2} geendet hatte ({3}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Correct one of the dates.</source>
        <translation>Berichtigen Sie eines der Daten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was made from {1} on, after batch {2} ended ({3}). Correct the times.</source>
        <translation>Los {0} wurde ab {1} hergestellt, nachdem Charge {2} geendet hatte ({3}). Berichtigen Sie die Zeiten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} holds {1} kg, of which {2} kg are used, first by batch {3}; {4} kg remain, less than the {5} kg asked for.</source>
        <translation>Los {0} enthält {1} kg, davon sind {2} kg verwendet, zuerst von Charge {3}; es bleiben {4} kg, weniger als die verlangten {5} kg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} holds {1} kg, of which {2} kg are used; {3} kg remain, less than the {4} kg asked for.</source>
        <translation>Los {0} enthält {1} kg, davon sind {2} kg verwendet; es bleiben {3} kg, weniger als die verlangten {4} kg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of lot {1}</source>
        <translation>{0} von Los {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a cell lot; what its cells hold is computed from the batch. Remove the row.</source>
        <translation>{0} ist ein Zelllos; was seine Zellen enthalten, wird aus der Charge berechnet. Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was made here: its origins are computed from what went in. Leave pre_consumer_ppm, post_consumer_ppm and unknown_ppm empty.</source>
        <translation>Los {0} wurde hier gemacht: Seine Herkunftsanteile werden aus dem berechnet, was hineinging. Lassen Sie pre_consumer_ppm, post_consumer_ppm und unknown_ppm leer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm of {1} is more than {2} can hold ({3} ppm by its formula, with a tolerance of 1.5 %). Correct the assay, or the material's formula.</source>
        <translation>{0} ppm {1} ist mehr, als {2} enthalten kann ({3} ppm nach der Formel, mit einer Toleranz von 1,5 %). Berichtigen Sie die Analyse oder die Formel des Materials.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The elements of lot {0} add up to {1} ppm, more than the lot itself (1 000 000 ppm). Correct the assays.</source>
        <translation>Die Elemente von Los {0} ergeben zusammen {1} ppm, mehr als das Los selbst (1 000 000 ppm). Berichtigen Sie die Analysen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is not a received lot of stage spent_battery; only such a lot records spent batteries.</source>
        <translation>Los {0} ist kein erhaltenes Los der Stufe spent_battery; nur ein solches Los erfasst Altbatterien.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no model, site or battery of this ledger; import it first, or correct the id.</source>
        <translation>„{0}“ ist kein Modell, kein Standort und keine Batterie dieses Hauptbuchs; importieren Sie es zuerst, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its checkpoint is not of the ledger it names</source>
        <translation>sein Prüfpunkt gehört nicht zu dem Hauptbuch, das er nennt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>entry {0} says that it is another one</source>
        <translation>Eintrag {0} gibt an, ein anderer zu sein</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An adopted entry lacks a field, or it cannot be read: {0}.</source>
        <translation>Einem übernommenen Eintrag fehlt ein Feld, oder er kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was adopted is not proven to be in the other ledger: {0}</source>
        <translation>Was übernommen wurde, steht nicht nachweislich im anderen Hauptbuch: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>kept checkpoint {0}</source>
        <translation>aufbewahrter Prüfpunkt {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} adopted entries of another book of this name, signed by a key that this one never named.</source>
        <translation>{0} hat Einträge eines anderen Buchs dieses Namens übernommen, signiert von einem Schlüssel, den dieses nie genannt hat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It still is the book from which {0} adopted entries, by its checkpoint of {1} entries.</source>
        <translation>Es ist noch das Buch, aus dem {0} Einträge übernommen hat, nach seinem Prüfpunkt über {1} Einträge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) of {2} does not fit this ledger, so nothing was adopted: {3} ... and {4} more.</source>
        <translation>Eintrag {0} ({1}) von {2} passt nicht zu diesem Hauptbuch, daher wurde nichts übernommen: {3} ... und {4} weitere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) of {2} does not fit this ledger, so nothing was adopted: {3}</source>
        <translation>Eintrag {0} ({1}) von {2} passt nicht zu diesem Hauptbuch, daher wurde nichts übernommen: {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no plain file.</source>
        <translation>{0} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what it answered cannot be understood</source>
        <translation>die Antwort ist nicht zu verstehen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could not be read safely: the process apart that read it was ended, because {1}. This program is unharmed. Do not open the file with anything else; ask for an untouched copy.</source>
        <translation>{0} konnte nicht sicher gelesen werden: Der getrennte Prozess, der die Datei las, wurde beendet. Grund: {1}. Dieses Programm ist unversehrt. Öffnen Sie die Datei mit nichts anderem; bitten Sie um eine unberührte Kopie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it took longer than any ledger of its size does</source>
        <translation>er brauchte länger als bei jedem Hauptbuch dieser Größe</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needed more memory than any ledger of its size does</source>
        <translation>er brauchte mehr Speicher als bei jedem Hauptbuch dieser Größe</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it crashed (status {0})</source>
        <translation>er stürzte ab (Status {0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no report</source>
        <translation>kein Bericht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry names no keys that can be read: {0}</source>
        <translation>Der erste Eintrag nennt keine lesbaren Schlüssel: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The derived tables cannot be checked, because the entries do not follow from each other.</source>
        <translation>Die abgeleiteten Tabellen können nicht geprüft werden, weil die Einträge nicht auseinander folgen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries {0} to {1} are signed by no checkpoint: they were added from outside.</source>
        <translation>Die Einträge {0} bis {1} sind von keinem Prüfpunkt signiert: Sie wurden von außen hinzugefügt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries does not verify: {1}</source>
        <translation>Der Prüfpunkt über {0} Einträge besteht die Prüfung nicht: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries does not say what is stored with it.</source>
        <translation>Der Prüfpunkt über {0} Einträge sagt nicht, was mit ihm gespeichert ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A checkpoint signs {0} entries, but only {1} are there: the end was cut off.</source>
        <translation>Ein Prüfpunkt signiert {0} Einträge, aber nur {1} sind da: Das Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that the checkpoint of {1} entries signs.</source>
        <translation>Die ersten {0} Einträge sind nicht die, die der Prüfpunkt über {1} Einträge signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry that is not as signed is one of entries {0} to {1}.</source>
        <translation>Der erste Eintrag, der nicht ist wie signiert, ist einer der Einträge {0} bis {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not what was signed, by the hash tree.</source>
        <translation>Eintrag {0} ist nach dem Hashbaum nicht, was signiert wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stored hash tree does not follow from the entries.</source>
        <translation>Der gespeicherte Hashbaum folgt nicht aus den Einträgen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is of ledger {0}, not of {1}.</source>
        <translation>Der Prüfpunkt gehört zum Hauptbuch {0}, nicht zu {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The kept checkpoint signs {0} entries; the ledger has only {1}. Its end was cut off after {2}.</source>
        <translation>Der aufbewahrte Prüfpunkt signiert {0} Einträge; das Hauptbuch hat nur {1}. Sein Ende wurde nach {2} abgeschnitten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that the kept checkpoint signs: the book was rewritten, or the checkpoint is of a fork.</source>
        <translation>Die ersten {0} Einträge sind nicht die, die der aufbewahrte Prüfpunkt signiert: Das Buch wurde umgeschrieben, oder der Prüfpunkt gehört zu einer Gabelung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The kept checkpoint of {0} entries is of this book, but signed by a log key not in force for it.</source>
        <translation>Der aufbewahrte Prüfpunkt über {0} Einträge ist von diesem Buch, aber von einem Log-Schlüssel unterschrieben, der dafür nicht galt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key that signed it was revoked, and believed to entry {0}: whoever took it could have signed this. Whoever keeps the checkpoint knows from whom it came, and when.</source>
        <translation>Der Schlüssel, der ihn unterschrieb, wurde widerrufen und gilt bis Eintrag {0}: wer ihn an sich nahm, könnte dies unterschrieben haben. Wer den Prüfpunkt aufbewahrt, weiß, von wem und wann er kam.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Checking entries</source>
        <translation>Einträge werden geprüft</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} came after the book was closed by entry {1}.</source>
        <translation>Eintrag {0} kam, nachdem das Buch durch Eintrag {1} geschlossen war.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before: {1}</source>
        <translation>Eintrag {0} folgt nicht aus den vorigen: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was changed while the audit was under way.</source>
        <translation>Er wurde geändert, während die Prüfung lief.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is an entry numbered {0}; the first one is entry 0.</source>
        <translation>Es gibt einen Eintrag mit der Nummer {0}; der erste ist Eintrag 0.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is missing.</source>
        <translation>Eintrag {0} fehlt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries {0} to {1} are missing.</source>
        <translation>Die Einträge {0} bis {1} fehlen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not what was hashed when it was written.</source>
        <translation>Eintrag {0} ist nicht, was beim Schreiben gehasht wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} cannot be read: {1}</source>
        <translation>Eintrag {0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not in canonical form.</source>
        <translation>Eintrag {0} ist nicht in kanonischer Form.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says that it is entry {1} ({2}).</source>
        <translation>Eintrag {0} gibt an, Eintrag {1} zu sein ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Hashing what was verified before</source>
        <translation>Hashwerte des schon Geprüften werden berechnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that this ledger never named</source>
        <translation>ist mit einem Schlüssel signiert, den dieses Hauptbuch nie genannt hat</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that was not named yet where it was registered</source>
        <translation>ist mit einem Schlüssel signiert, der bei der Eintragung noch nicht genannt war</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that had been replaced where it was registered</source>
        <translation>ist mit einem Schlüssel signiert, der bei der Eintragung schon ersetzt war</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>was registered after the last entry that is believed of its key, which was revoked</source>
        <translation>wurde nach dem letzten Eintrag eingetragen, bis zu dem dem widerrufenen Schlüssel noch geglaubt wird</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} holds no passport.</source>
        <translation>Eintrag {0} enthält keinen Pass.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not register what the passport in entry {1} states.</source>
        <translation>Eintrag {0} trägt nicht ein, was der Pass in Eintrag {1} angibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} names no entry that registers it.</source>
        <translation>Der Pass in Eintrag {0} nennt keinen Eintrag, der ihn einträgt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} names entry {1} otherwise than the book holds it.</source>
        <translation>Der Pass in Eintrag {0} nennt Eintrag {1} anders, als das Buch ihn enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What entry {0} holds is issued as {1}; the book signs as {2} there.</source>
        <translation>Was Eintrag {0} enthält, ist als {1} ausgestellt; das Buch signiert dort als {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its key</source>
        <translation>sein Schlüssel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement in entry {0} {1}.</source>
        <translation>Die Aussage in Eintrag {0} {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} {1}.</source>
        <translation>Der Pass in Eintrag {0} {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} does not verify: {1}</source>
        <translation>Der Pass in Eintrag {0} besteht die Prüfung nicht: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement in entry {0} does not verify: {1}</source>
        <translation>Die Aussage in Eintrag {0} besteht die Prüfung nicht: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that was in force</source>
        <translation>ist mit einem Schlüssel signiert, der in Kraft war</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries from {0} to {1} are as signed; checkpoints over them: {2}.</source>
        <translation>Die Einträge von {0} bis {1} sind wie signiert; Prüfpunkte über sie: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No entry came after the first {0}; the checkpoint over them is as signed.</source>
        <translation>Nach den ersten {0} kam kein Eintrag; der Prüfpunkt über sie ist wie signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every entry is as its checkpoints sign it (entries: {0}; checkpoints: {1}).</source>
        <translation>Jeder Eintrag ist, wie seine Prüfpunkte ihn signieren (Einträge: {0}; Prüfpunkte: {1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and more faults of entries and checkpoints: {0}.</source>
        <translation>... und weitere Fehler von Einträgen und Prüfpunkten: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries written after the last one that is believed of their log key, which was revoked: {0} of {1}; the first is entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Einträge nach dem letzten, bis zu dem ihrem widerrufenen Log-Schlüssel noch geglaubt wird: {0} von {1}; der erste ist Eintrag {2}. Nur ein außerhalb aufbewahrter Prüfpunkt von davor kann Klarheit geben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passports registered after the last entry that is believed of their key, which was revoked: {0} of {1}; the first as entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Pässe, eingetragen nach dem letzten Eintrag, bis zu dem ihrem widerrufenen Schlüssel noch geglaubt wird: {0} von {1}; der erste als Eintrag {2}. Nur ein außerhalb aufbewahrter Prüfpunkt von davor kann Klarheit geben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every signed passport ({0})</source>
        <translation>Jeder signierte Pass ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every passport signed since ({0})</source>
        <translation>Jeder seitdem signierte Pass ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every signed passport ({0}) verifies, by a key that was in force where it was registered.</source>
        <translation>Jeder signierte Pass ({0}) besteht die Prüfung, mit einem Schlüssel, der bei der Eintragung in Kraft war.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every passport signed since ({0}) verifies, by a key that was in force where it was registered.</source>
        <translation>Jeder seitdem signierte Pass ({0}) besteht die Prüfung, mit einem Schlüssel, der bei der Eintragung in Kraft war.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Those before entry {0} were verified by an earlier audit that was stopped; their bytes are the same.</source>
        <translation>Die vor Eintrag {0} hat eine frühere, angehaltene Prüfung geprüft; ihre Bytes sind dieselben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables that answer queries hold what the entries from {0} on say.</source>
        <translation>Die Tabellen, die Abfragen beantworten, enthalten, was die Einträge ab {0} sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables that answer queries follow from the entries.</source>
        <translation>Die Tabellen, die Abfragen beantworten, folgen aus den Einträgen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and more differences: {0}.</source>
        <translation>... und weitere Unterschiede: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries are sound: this can be repaired (--repair).</source>
        <translation>Die Einträge sind in Ordnung: Dies lässt sich reparieren (--repair).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rebuilt from the entries, which are sound. Was: {0}</source>
        <translation>Aus den Einträgen, die in Ordnung sind, neu aufgebaut. War: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Tables are missing, or have other columns: {0}.</source>
        <translation>Tabellen fehlen oder haben andere Spalten: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Comparing tables</source>
        <translation>Tabellen werden verglichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} (disposition) says.</source>
        <translation>Die Tabellen enthalten nicht, was Eintrag {0} (disposition) sagt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} ({1}) says.</source>
        <translation>Die Tabellen enthalten nicht, was Eintrag {0} ({1}) sagt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} ({1}) says: {2}</source>
        <translation>Die Tabellen enthalten nicht, was Eintrag {0} ({1}) sagt: {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables lack rows of entry {0} ({1}).</source>
        <translation>Den Tabellen fehlen Zeilen von Eintrag {0} ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables differ from entry {0} ({1}): {2}</source>
        <translation>Die Tabellen weichen von Eintrag {0} ({1}) ab: {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} (disposition) says of lot {1}.</source>
        <translation>Die Tabellen enthalten nicht, was Eintrag {0} (disposition) über Los {1} sagt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The table of keys is not what the entries say.</source>
        <translation>Die Tabelle der Schlüssel ist nicht, was die Einträge sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} is missing, or has other columns.</source>
        <translation>Tabelle {0} fehlt oder hat andere Spalten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} lacks the row of {1}, which the entries give.</source>
        <translation>In Tabelle {0} fehlt die Zeile von {1}, die die Einträge ergeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} has a row of {1} that no entry gives.</source>
        <translation>Tabelle {0} hat eine Zeile von {1}, die kein Eintrag ergibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is {1}, by the entries {2}</source>
        <translation>{0} ist {1}, nach den Einträgen {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0}, {1}: {2}.</source>
        <translation>Tabelle {0}, {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is nothing</source>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stands twice in this file; remove one of the two rows.</source>
        <translation>{0} steht zweimal in dieser Datei; entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in the ledger already with other data: {1} there. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>{0} steht schon mit anderen Daten im Hauptbuch; dort: {1}. Ein Import ändert das Hauptbuch nie; berichtigen Sie die Zeile, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry is too large to lie in the proof: verify the certificate together with the ledger.</source>
        <translation>Der Eintrag ist zu groß für den Beweis: Prüfen Sie das Zertifikat zusammen mit dem Hauptbuch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry stands at another place, or in another ledger, than the proof says.</source>
        <translation>Der Eintrag steht an anderer Stelle, oder in einem anderen Hauptbuch, als der Nachweis sagt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof is of another document, or of another ledger, than is attached.</source>
        <translation>Der Beweis gehört zu einem anderen Dokument oder einem anderen Hauptbuch als angehängt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of the ledger {1} holds exactly this document.</source>
        <translation>Eintrag {0} des Hauptbuchs {1} enthält genau dieses Dokument.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signer of this document names the log key {0}; another signed the checkpoint of the proof.</source>
        <translation>Der Unterzeichner dieses Dokuments nennt den Log-Schlüssel {0}; ein anderer hat den Prüfpunkt des Belegs signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by a key that this installation trusts as {0}.</source>
        <translation>Er ist von einem Schlüssel signiert, dem diese Installation als {0} vertraut.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the signer of this document names in it.</source>
        <translation>Der Prüfpunkt ist vom Log-Schlüssel {0} signiert, den der Unterzeichner dieses Dokuments darin nennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the entry names itself: whose key that is, the ledger tells, or your trust list. Keep the certificate: no later state of the book may contradict it.</source>
        <translation>Der Prüfpunkt ist mit dem Log-Schlüssel {0} signiert, den der Eintrag selbst nennt: Wessen Schlüssel das ist, sagt das Hauptbuch oder Ihre Vertrauensliste. Bewahren Sie das Zertifikat auf: Kein späterer Stand des Buchs darf ihm widersprechen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint over {0} entries is signed by the ledger's log key; the ledger at hand agrees.</source>
        <translation>Der Prüfpunkt über {0} Einträge ist mit dem Log-Schlüssel des Hauptbuchs signiert; das vorliegende Hauptbuch stimmt überein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint signs {0} entries; the ledger has only {1}. Its end was cut off.</source>
        <translation>Der Prüfpunkt signiert {0} Einträge; das Hauptbuch hat nur {1}. Sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries of the ledger at hand are not those that the checkpoint signs.</source>
        <translation>Die ersten {0} Einträge des vorliegenden Hauptbuchs sind nicht die, die der Prüfpunkt signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in battery</source>
        <translation>in Batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in stock</source>
        <translation>im Bestand</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The clock says {0}, but the book was written to at {1} already. Set the clock right.</source>
        <translation>Die Uhr zeigt {0}, aber der letzte Eintrag im Buch ist schon von {1}. Stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not exist. Check the name, or create a ledger there.</source>
        <translation>{0} gibt es nicht. Prüfen Sie den Namen, oder legen Sie dort ein Hauptbuch an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a ledger of Material Passport (not a database at all).</source>
        <translation>{0} ist kein Hauptbuch von Material Passport (gar keine Datenbank).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a database, but of another program.</source>
        <translation>{0} ist eine Datenbank, aber die eines anderen Programms.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was written by a newer version of Material Passport (format {1}; this program reads up to {2}). Install the newer version to open it.</source>
        <translation>{0} wurde von einer neueren Version von Material Passport geschrieben (Format {1}; dieses Programm liest bis {2}). Installieren Sie die neuere Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged ({1}). Nothing was changed; use a backup copy.</source>
        <translation>{0} ist beschädigt ({1}). Nichts wurde geändert; verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged: it has {1} bytes, and its header counts {2} pages of {3}. Nothing was changed; use a backup copy.</source>
        <translation>{0} ist beschädigt: Die Datei hat {1} Byte, und ihr Kopf zählt {2} Seiten zu {3}. Nichts wurde geändert; verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Beside {0} lies {1}, which no ledger has: it could change the book. Ask for the ledger alone.</source>
        <translation>Neben {0} liegt {1}, was kein Hauptbuch hat: Es könnte das Buch ändern. Bitten Sie um das Hauptbuch allein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name: nothing is overwritten.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Namen: Nichts wird überschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be created: {1}.</source>
        <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not as this program makes it: {1} missing, altered or foreign. Somebody has changed the file's structure; ask for an untouched copy.</source>
        <translation>{0} ist nicht so, wie dieses Programm es anlegt: {1} fehlt, ist verändert oder fremd. Jemand hat den Aufbau der Datei geändert; bitten Sie um eine unberührte Kopie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>SQLite {0} is too old; 3.37 or newer is needed.</source>
        <translation>SQLite {0} ist zu alt; nötig ist 3.37 oder neuer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged (its schema is no text). Nothing was changed; use a backup copy.</source>
        <translation>{0} ist beschädigt (das Schema ist kein Text). Nichts wurde geändert; verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The disk of {0} is full. Nothing of this act was written; make room and do it again.</source>
        <translation>Der Datenträger von {0} ist voll. Von dieser Handlung wurde nichts geschrieben; schaffen Sie Platz, und wiederholen Sie sie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in use by another program. Wait, or close it there.</source>
        <translation>{0} wird von einem anderen Programm benutzt. Warten Sie, oder schließen Sie die Datei dort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written or opened here ({1}). Copy it to a folder.</source>
        <translation>{0} kann hier nicht beschrieben oder geöffnet werden ({1}). Kopieren Sie die Datei in einen Ordner.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The disk of {0} failed ({1}). Nothing of this act was written</source>
        <translation>Der Datenträger von {0} hat versagt ({1}). Von dieser Handlung wurde nichts geschrieben</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}; check the disk and its free space, and do it again.</source>
        <translation>{0}; prüfen Sie den Datenträger und seinen freien Platz, und wiederholen Sie die Handlung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Summing recycled content</source>
        <translation>Rezyklatgehalt wird summiert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of kind {1}, unknown to this version.</source>
        <translation>Eintrag {0} ist von der Art {1}, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) lacks a field: {2}.</source>
        <translation>Eintrag {0} ({1}) fehlt ein Feld: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it repeats rows of earlier entries.</source>
        <translation>er wiederholt Zeilen früherer Einträge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before it: {1}</source>
        <translation>Eintrag {0} folgt nicht aus den vorigen: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before it: it repeats rows of earlier entries.</source>
        <translation>Eintrag {0} folgt nicht aus den vorigen: Er wiederholt Zeilen früherer Einträge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0} {1} before the entry that speaks of it.</source>
        <translation>Vor dem Eintrag, der davon spricht, gibt es {0} {1} nicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} signs passport {1}, which was not registered.</source>
        <translation>Eintrag {0} signiert Pass {1}, der nicht eingetragen war.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book holds entries that were written after the last one believed of their log key, which was revoked: {0}; the first is entry {1}. What is signed now may state what a thief wrote: look at them first.</source>
        <translation>Das Buch enthält Einträge, die nach dem letzten geschrieben wurden, der ihrem Log-Schlüssel noch geglaubt wird; dieser wurde widerrufen: {0}; der erste ist Eintrag {1}. Was jetzt signiert wird, kann aussagen, was ein Dieb schrieb: sehen Sie sie zuerst an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no lot {0} before entry {1}, of which it is.</source>
        <translation>Vor Eintrag {1} gibt es das Los {0} nicht, das er betrifft.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says of lot {1} what cannot be said of one.</source>
        <translation>Eintrag {0} sagt von Los {1}, was sich von keinem Los sagen lässt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of lot {1}: {2}.</source>
        <translation>Eintrag {0} betrifft Los {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is {0} already, since {1}</source>
        <translation>es ist schon {0}, seit {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is {0} since {1}, and a newer disposition cannot hold from before that</source>
        <translation>es ist {0} seit {1}, und eine neuere Entscheidung kann nicht ab einer früheren Zeit gelten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is {0} since {1}</source>
        <translation>ist {0} seit {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>was held back from {0} to {1}</source>
        <translation>war von {0} bis {1} zurückgehalten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>wholly while it was</source>
        <translation>ganz in der Zeit, in der es</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in part while it was</source>
        <translation>zum Teil in der Zeit, in der es</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran wholly while it was {2} (from {3} to {4}: {5}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>Charge {0} verwendete Los {1} und lief ganz in der Zeit, in der es {2} war (von {3} bis {4}: {5}). Klären Sie, wann es entnommen wurde und was mit dem daraus Hergestellten geschehen soll.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran wholly while it was {2} (from {3}: {4}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>Charge {0} verwendete Los {1} und lief ganz in der Zeit, in der es {2} war (seit {3}: {4}). Klären Sie, wann es entnommen wurde und was mit dem daraus Hergestellten geschehen soll.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran in part while it was {2} (from {3} to {4}: {5}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>Charge {0} verwendete Los {1} und lief zum Teil in der Zeit, in der es {2} war (von {3} bis {4}: {5}). Klären Sie, wann es entnommen wurde und was mit dem daraus Hergestellten geschehen soll.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran in part while it was {2} (from {3}: {4}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>Charge {0} verwendete Los {1} und lief zum Teil in der Zeit, in der es {2} war (seit {3}: {4}). Klären Sie, wann es entnommen wurde und was mit dem daraus Hergestellten geschehen soll.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is {1} since {2} ({3}); {4} kg of it went into {5} batch. A recall of {6} tells where it is now.</source>
        <translation>Los {0} ist {1} seit {2} ({3}); {4} kg davon gingen in {5} Charge. Ein Rückruf von {6} sagt, wo es jetzt ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is {1} since {2} ({3}); {4} kg of it went into {5} batches. A recall of {6} tells where it is now.</source>
        <translation>Los {0} ist {1} seit {2} ({3}); {4} kg davon gingen in {5} Chargen. Ein Rückruf von {6} sagt, wo es jetzt ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is {1} since {2} ({3}); cells of it are in {4} battery. A recall of {5} names them.</source>
        <translation>Zelllos {0} ist {1} seit {2} ({3}); Zellen davon sind in {4} Batterie. Ein Rückruf von {5} nennt sie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is {1} since {2} ({3}); cells of it are in {4} batteries. A recall of {5} names them.</source>
        <translation>Zelllos {0} ist {1} seit {2} ({3}); Zellen davon sind in {4} Batterien. Ein Rückruf von {5} nennt sie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no time; write it as 2026-11-23T20:00:00Z.</source>
        <translation>{0} ist keine Zeit; schreiben Sie sie wie 2026-11-23T20:00:00Z.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The time {0} lacks its offset from UTC; write Z or +01:00 after it.</source>
        <translation>Der Zeit {0} fehlt ihr Abstand zu UTC; schreiben Sie Z oder +01:00 dahinter.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The bytes are not an entry: a field is missing.</source>
        <translation>Die Bytes sind kein Eintrag: Ein Feld fehlt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The bytes are not an entry: a field is of another type.</source>
        <translation>Die Bytes sind kein Eintrag: Ein Feld ist von anderem Typ.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not have the columns of {1}.</source>
        <translation>Eintrag {0} hat nicht die Spalten von {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has rows of another shape than {1}.</source>
        <translation>Eintrag {0} hat Zeilen von anderer Form als {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has a mass that is not a whole number.</source>
        <translation>Eintrag {0} hat eine Masse, die keine ganze Zahl ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} was written under a log key that was revoked, after the last entry believed of it.</source>
        <translation>Eintrag {0} wurde unter einem Log-Schlüssel geschrieben, der widerrufen wurde, nach dem letzten Eintrag, der ihm geglaubt wird.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was written under the log key {0}, which this installation trusts too.</source>
        <translation>Er wurde unter dem Log-Schlüssel {0} geschrieben, dem diese Installation ebenfalls vertraut.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was written under the log key {0}, another than signed the checkpoint. Whether that one was replaced in good order or revoked as stolen cannot be told without the ledger.</source>
        <translation>Er wurde unter dem Log-Schlüssel {0} geschrieben, einem anderen, als den Prüfpunkt signiert hat. Ob dieser ordentlich ersetzt oder als gestohlen widerrufen wurde, lässt sich ohne das Hauptbuch nicht sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}.</source>
        <translation>Was er enthält, ist von {0} signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}, who names another log key than that of this entry.</source>
        <translation>Was er enthält, ist von {0} signiert, der einen anderen Log-Schlüssel nennt als den dieses Eintrags.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}, who names the log key of this entry in it.</source>
        <translation>Was er enthält, ist von {0} signiert, der darin den Log-Schlüssel dieses Eintrags nennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>waste in store</source>
        <translation>Abfall im Lager</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>other sites</source>
        <translation>andere Standorte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>unknown supplier</source>
        <translation>unbekannter Lieferant</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in batteries</source>
        <translation>in Batterien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cells in stock</source>
        <translation>Zellen im Bestand</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Both keys are of {0}, but {1} was revoked, and is believed to entry {2} only: its owner wrote two books, or whoever took the key wrote one of them.</source>
        <translation>Beide Schlüssel sind von {0}, aber {1} wurde widerrufen und gilt nur bis Eintrag {2}: entweder schrieb der Inhaber zwei Bücher, oder wer den Schlüssel an sich nahm, schrieb eines davon.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two different books, each signed by a key of its own, and the entries of {0} name both keys as its log's: its owner signed both.</source>
        <translation>Zwei verschiedene Bücher, jedes mit einem eigenen Schlüssel unterschrieben, und die Einträge von {0} nennen beide Schlüssel als die seinen: der Inhaber hat beide unterschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its first {0} entries are not those of {1}, which was given along: two books of one name, of which one was rewritten or invented. Comparing the two tells where they part.</source>
        <translation>Seine ersten {0} Einträge sind nicht die von {1}, das mitgegeben wurde: zwei Bücher unter einem Namen, von denen eines umgeschrieben oder erfunden ist. Ein Vergleich der beiden sagt, wo sie sich trennen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger it names holds no such passport.</source>
        <translation>Das Hauptbuch, das er nennt, enthält keinen solchen Pass.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds this passport otherwise.</source>
        <translation>Das Hauptbuch enthält diesen Pass anders.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but withdrawn on {0}: {1}.</source>
        <translation>Echt, aber am {0} zurückgezogen: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Withdrawn on {0}: {1}.</source>
        <translation>Zurückgezogen am {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By the ledger, this passport {0}.</source>
        <translation>Laut Hauptbuch gilt: Dieser Pass {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but superseded on {0} by {1}.</source>
        <translation>Echt, aber am {0} ersetzt durch {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds it as entry {0}; none is newer.</source>
        <translation>Das Hauptbuch enthält genau dies als Eintrag {0}; nichts ist neuer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger it names holds no such statement.</source>
        <translation>Das Hauptbuch, das sie nennt, enthält keine solche Aussage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds this statement otherwise.</source>
        <translation>Das Hauptbuch enthält diese Aussage anders.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By the ledger, this statement {0}.</source>
        <translation>Laut Hauptbuch gilt: Diese Aussage {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>names no key and entry that can be read</source>
        <translation>nennt keinen lesbaren Schlüssel und Eintrag</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} names an issuer, but {1}</source>
        <translation>Eintrag {0} nennt einen Aussteller, aber {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passports registered after the last entry that is believed of their key, which was revoked: {0} before entry {1}; the first as entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Pässe, die nach dem letzten Eintrag eingetragen wurden, der ihrem widerrufenen Schlüssel noch geglaubt wird: {0} vor Eintrag {1}; der erste als Eintrag {2}. Nur ein von früher außer Haus aufbewahrter Prüfpunkt kann es sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of the passports not believed, the book held {0} when {1} was signed, over {2} entries. What it held before the theft is genuine, and when that was, whoever kept it can tell.</source>
        <translation>Von den nicht geglaubten Pässen standen im Buch {0}, als {1} über {2} Einträge unterschrieben wurde. Was vor dem Diebstahl darin stand, ist echt; und wann das war, kann sagen, wer ihn aufbewahrt hat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of the entries not believed, the book held {0} when {1} was signed, over {2} entries. What it held before the theft is genuine, and when that was, whoever kept it can tell.</source>
        <translation>Von den nicht geglaubten Einträgen standen im Buch {0}, als {1} über {2} Einträge unterschrieben wurde. Was vor dem Diebstahl darin stand, ist echt; und wann das war, kann sagen, wer ihn aufbewahrt hat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no kept checkpoint that the book could be begun with, so everything was looked at.</source>
        <translation>Es gibt keinen aufbewahrten Prüfpunkt, bei dem das Buch begonnen werden könnte; daher wurde alles angesehen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stored tree continues the checkpoint of {0} entries kept in {1}. NOT looked at: the bytes and passports of the entries before {2}, and whether another of them changes a key; rows of tables that no entry gives; computed contents and findings. Only a whole audit tells these.</source>
        <translation>Der gespeicherte Baum setzt den Prüfpunkt über {0} Einträge fort, der in {1} aufbewahrt ist. NICHT angesehen: die Bytes und Pässe der Einträge vor {2}, und ob ein anderer davon einen Schlüssel ändert; Zeilen von Tabellen, die kein Eintrag ergibt; berechnete Gehalte und Befunde. Dies zeigt nur eine vollständige Prüfung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book stopped agreeing with what was kept after {0} ({1} entries) and before {2} ({3} entries), by the times in it.</source>
        <translation>Nach den Zeiten darin stimmt das Buch seit einem Zeitpunkt nach {0} ({1} Einträge) und vor {2} ({3} Einträge) nicht mehr mit dem Aufbewahrten überein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book stopped agreeing with what was kept before {0} ({1} entries), by the times in it; nothing older was kept.</source>
        <translation>Nach den Zeiten darin stimmt das Buch seit einem Zeitpunkt vor {0} ({1} Einträge) nicht mehr mit dem Aufbewahrten überein; Älteres war nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>kept checkpoints</source>
        <translation>aufbewahrte Prüfpunkte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger still agrees with it.</source>
        <translation>Das Hauptbuch stimmt noch damit überein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's first entry cannot be read: {0}</source>
        <translation>Der erste Eintrag des Hauptbuchs kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's first entry, which names it and its keys, is missing.</source>
        <translation>Der erste Eintrag des Hauptbuchs, der es und seine Schlüssel nennt, fehlt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger has no entry: it was never opened. Create it again.</source>
        <translation>Das Hauptbuch hat keinen Eintrag: Es wurde nie eröffnet. Legen Sie es neu an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written to ({1}). Open the ledger for reading, or copy it to a folder of your own.</source>
        <translation>In {0} kann nicht geschrieben werden ({1}). Öffnen Sie das Hauptbuch zum Lesen, oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot lock files ({1}), so that two could write to the book at once. Keep the ledger on a disk of this computer.</source>
        <translation>{0} kann keine Dateien sperren ({1}), so dass zwei zugleich ins Buch schreiben könnten. Halten Sie das Hauptbuch auf einem Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is being written to by another program or window. Wait until it is done, or close it there.</source>
        <translation>In {0} schreibt gerade ein anderes Programm oder Fenster. Warten Sie, bis es fertig ist, oder schließen Sie die Datei dort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that the first {0} entries of {1} have the root {2}...</source>
        <translation>Er sagt, dass die ersten {0} Einträge von {1} die Wurzel {2}... haben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by the log key of the ledger at hand.</source>
        <translation>Er ist mit dem Log-Schlüssel des vorliegenden Hauptbuchs signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by a log key of the ledger at hand, one that was not in force for so many entries.</source>
        <translation>Er ist von einem Log-Schlüssel des vorliegenden Hauptbuchs unterschrieben, der für so viele Einträge nicht galt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} still agrees with it.</source>
        <translation>{0} stimmt noch damit überein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key that signed the checkpoint was revoked, and is not believed for so many entries.</source>
        <translation>Der Log-Schlüssel, der den Prüfpunkt signierte, wurde widerrufen, und ihm wird für so viele Einträge nicht geglaubt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the ledger still agrees with it cannot be told without the ledger: verify both together.</source>
        <translation>Ob das Hauptbuch noch mit ihm übereinstimmt, lässt sich ohne das Hauptbuch nicht sagen: beide zusammen prüfen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether it was signed by that ledger's key cannot be told without the ledger: verify both together.</source>
        <translation>Ob er mit dem Schlüssel jenes Hauptbuchs signiert wurde, lässt sich ohne das Hauptbuch nicht sagen: Prüfen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it neither names an officer nor ends an office</source>
        <translation>er benennt weder einen Beauftragten, noch beendet er ein Amt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an officer's name has 1 to {0} printable characters</source>
        <translation>der Name eines Beauftragten hat 1 bis {0} druckbare Zeichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} had that name or that key before</source>
        <translation>{0} hatte diesen Namen oder diesen Schlüssel schon früher</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the ledger's own {0} key is no officer's</source>
        <translation>der Schlüssel {0} des Hauptbuchs selbst ist nicht der eines Beauftragten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key was not shown to be held: {0}</source>
        <translation>der Besitz des Schlüssels wurde nicht bewiesen: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no officer now</source>
        <translation>{0} ist jetzt kein Beauftragter</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>fewer officers would be left than the policy asks for, which is {0}</source>
        <translation>es würden weniger Beauftragte übrig bleiben, als die Regel verlangt, nämlich {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a policy asks for 0 to as many approvals as there are officers, which is {0}</source>
        <translation>eine Regel verlangt 0 bis so viele Freigaben, wie es Beauftragte gibt, also {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it approves none, or more than {0} passports</source>
        <translation>er gibt keinen oder mehr als {0} Pässe frei</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>version {0} of the passport of {1} was not approved</source>
        <translation>Fassung {0} des Passes von {1} wurde nicht freigegeben</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what passport {0} withholds is not what was approved</source>
        <translation>was Pass {0} vorenthält, ist nicht das, was freigegeben wurde</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) cannot stand: {2}.</source>
        <translation>Eintrag {0} ({1}) kann nicht bestehen: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is on a network share. A ledger must be on a disk of this computer: shares do not lock files reliably, and two writers could spoil the book. Keep it here and put copies on the share.</source>
        <translation>{0} liegt auf einer Netzwerkfreigabe. Ein Hauptbuch muss auf einem Datenträger dieses Computers liegen: Freigaben sperren Dateien nicht zuverlässig, und zwei Schreibende könnten das Buch beschädigen. Behalten Sie es hier, und legen Sie Kopien auf die Freigabe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no entry {1}.</source>
        <translation>{0} hat keinen Eintrag {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has {1} bytes, too many for a proof to hold: leave the entry out.</source>
        <translation>Eintrag {0} hat {1} Bytes, zu viele für einen Nachweis: den Eintrag weglassen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no checkpoint yet.</source>
        <translation>{0} hat noch keinen Prüfpunkt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no checkpoint over entry {1}.</source>
        <translation>{0} hat keinen Prüfpunkt über Eintrag {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is a proof of inclusion (C2SP tlog-proof) with its checkpoint.</source>
        <translation>Es ist ein Einschlussnachweis (C2SP tlog-proof) mit seinem Prüfpunkt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry itself, {0} of {1}, is not in the proof: verify it with the ledger.</source>
        <translation>Der Eintrag selbst, {0} von {1}, ist nicht im Nachweis: mit dem Hauptbuch prüfen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is entry {0}, {1}, of {2}.</source>
        <translation>Es ist Eintrag {0}, {1}, vom {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is entry {0}, {1}, of {2}, and holds {3}.</source>
        <translation>Es ist Eintrag {0}, {1}, vom {2}, und enthält {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Without the entry it cannot be told.</source>
        <translation>Ohne den Eintrag lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the entry names itself. Whose key that is, and whether it was revoked since, cannot be told without the ledger.</source>
        <translation>Der Prüfpunkt ist vom Log-Schlüssel {0} signiert, den der Eintrag selbst nennt. Wessen Schlüssel das ist und ob er seither widerrufen wurde, lässt sich ohne das Hauptbuch nicht sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By whom the checkpoint is signed cannot be told without the ledger, or its key in the trust list.</source>
        <translation>Von wem der Prüfpunkt signiert ist, lässt sich ohne das Hauptbuch, oder seinen Schlüssel in der Vertrauensliste, nicht sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The formula "{0}" of material {1} cannot be read ({2}); assays of its lots are not held against it.</source>
        <translation>Die Formel „{0}“ von Material {1} kann nicht gelesen werden ({2}); Analysen seiner Lose werden nicht an ihr gemessen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} lacks tables that answer queries, or they are of another version ({1}). Its entries may be sound: passport audit --repair makes them anew.</source>
        <translation>In {0} fehlen Tabellen, die Abfragen beantworten, oder sie sind von einer anderen Version ({1}). Die Einträge sind vielleicht in Ordnung: passport audit --repair legt die Tabellen neu an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg of {1} are in black mass or waste that is still to be recycled.</source>
        <translation>{0} kg {1} sind in Schwarzmasse oder Abfall, die noch zu recyceln sind.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} and others</source>
        <translation>{0} und andere</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is stated of what {0} and others holds.</source>
        <translation>Über den Gehalt von {0} und anderen ist nichts angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is stated of what {0} holds.</source>
        <translation>Über den Gehalt von {0} ist nichts angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0} "{1}" in this ledger or this import; add it to {2}, or correct the id.</source>
        <translation>Weder dieses Hauptbuch noch dieser Import kennt {0} „{1}“; ergänzen Sie {2}, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal that the register keeps cannot be read.</source>
        <translation>Das Siegel, das das Verzeichnis aufbewahrt, ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of a statement that was not signed before it.</source>
        <translation>Eintrag {0} betrifft eine Aussage, die vorher nicht signiert wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} gives number {1} a second time.</source>
        <translation>Eintrag {0} vergibt die Nummer {1} ein zweites Mal.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no certificate {0} before entry {1}.</source>
        <translation>Es gibt kein Zertifikat {0} vor Eintrag {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} is {1}; it cannot become {2}.</source>
        <translation>Zertifikat {0} ist {1}; es kann nicht {2} werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an entry is never changed</source>
        <translation>ein Eintrag wird nie geändert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an entry is never removed</source>
        <translation>ein Eintrag wird nie entfernt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a checkpoint is never changed</source>
        <translation>ein Prüfpunkt wird nie geändert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a checkpoint is never removed</source>
        <translation>ein Prüfpunkt wird nie entfernt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Balancing batches</source>
        <translation>Chargen werden bilanziert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batches feed each other in a circle: {0}. Correct one of the inputs.</source>
        <translation>Chargen speisen einander im Kreis: {0}. Berichtigen Sie einen der Eingänge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} weighs {1} kg by its batch's balance, of which {2} kg are used; {3} kg were asked for.</source>
        <translation>Zelllos {0} wiegt nach der Bilanz seiner Charge {1} kg, davon sind {2} kg verwendet; verlangt wurden {3} kg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two ledgers of its name were given along that contradict each other, {0} and {1}: one of them was rewritten or invented. Neither answers for it; comparing the two tells where they part.</source>
        <translation>Zwei Hauptbücher seines Namens lagen bei, die einander widersprechen, {0} und {1}: Eines von beiden wurde neu geschrieben oder erfunden. Keines bürgt dafür; ein Vergleich der beiden sagt, wo sie auseinandergehen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file does not hold the keys in force of {0}: it is of another ledger, or older. Recover it from its backup: passport keys recover.</source>
        <translation>Die Schlüsseldatei enthält nicht die Schlüssel in Kraft von {0}: Sie gehört zu einem anderen Hauptbuch oder ist älter. Stellen Sie sie aus ihrer Sicherung wieder her: passport keys recover.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} key of {1} was replaced in another window meanwhile. Do it again.</source>
        <translation>Der Schlüssel „{0}“ von {1} wurde inzwischen in einem anderen Fenster ersetzt. Wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned by {0}. No policy of this installation says how many are needed.</source>
        <translation>Mitsigniert von {0}. Keine Regel dieser Installation sagt, wie viele nötig sind.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>They stand for its first {0} entries; nobody else for the {1} since.</source>
        <translation>Sie stehen für die ersten {0} Einträge ein; für die {1} seither niemand sonst.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is version {1} of a statement whose newest is {2}.</source>
        <translation>Eintrag {0} ist Fassung {1} einer Aussage, deren neueste {2} ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Which of them this is cannot be told from the file: ask whom it was handed to.</source>
        <translation>Welche davon diese ist, lässt sich der Datei nicht ansehen: fragen Sie, wem sie ausgehändigt wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>One of {0} hand-outs of this file, {1}, was withdrawn on {2}: {3}. {4}</source>
        <translation>Eine von {0} Ausgaben dieser Datei, {1}, wurde am {2} zurückgezogen: {3}. {4}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} hand-outs of this file were withdrawn, {2} the last of them, on {3}: {4}. {5}</source>
        <translation>{0} von {1} Ausgaben dieser Datei wurden zurückgezogen, zuletzt {2}, am {3}: {4}. {5}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is in the ledger's register as {0}, of {1}.</source>
        <translation>Es steht im Verzeichnis des Hauptbuchs als {0}, vom {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Below its seal it is {0} of the ledger's register; with this seal it is not in it.</source>
        <translation>Unter dem Siegel ist es {0} aus dem Verzeichnis des Hauptbuchs; mit diesem Siegel steht es nicht darin.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} replaced it.</source>
        <translation>Zertifikat {0} hat es ersetzt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but {0} on {1}: {2}.{3}</source>
        <translation>Echt, aber {0} am {1}: {2}.{3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the hash tree lacks nodes of level {0}; run an audit</source>
        <translation>dem Hashbaum fehlen Knoten der Ebene {0}; führen Sie eine Prüfung aus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the hash tree does not match the entries; run an audit</source>
        <translation>der Hashbaum passt nicht zu den Einträgen; führen Sie eine Prüfung aus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a lot's content is beyond what the ledger can hold</source>
        <translation>der Gehalt eines Loses übersteigt, was das Hauptbuch fassen kann</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the stored content of a lot is damaged</source>
        <translation>der gespeicherte Gehalt eines Loses ist beschädigt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says of a passport what cannot be said of one.</source>
        <translation>Eintrag {0} sagt über einen Pass, was sich über einen Pass nicht sagen lässt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of a passport that was not signed before it.</source>
        <translation>Eintrag {0} betrifft einen Pass, der vorher nicht signiert wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} withdraws passport {1} a second time.</source>
        <translation>Eintrag {0} zieht Pass {1} ein zweites Mal zurück.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} signs {1} entries; nothing leads from {2} to them.</source>
        <translation>{0} signiert {1} Einträge; von {2} führt nichts zu ihnen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither a checkpoint nor a ledger.</source>
        <translation>{0} ist weder ein Prüfpunkt noch ein Hauptbuch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} lacks entries. Run an audit; do not write to it.</source>
        <translation>In {0} fehlen Einträge. Führen Sie eine Prüfung aus; schreiben Sie nicht hinein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds {1} entries, but its newest checkpoint signs {2}. It is not as this program left it; run an audit and compare with a backup before writing to it.</source>
        <translation>{0} enthält {1} Einträge, aber der neueste Prüfpunkt signiert {2}. Das Hauptbuch ist nicht, wie dieses Programm es verließ; führen Sie eine Prüfung aus und vergleichen Sie mit einer Sicherung, bevor Sie hineinschreiben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file beside {0} is not of this ledger, or is older than its newest key. Recover the key file from its backup: passport keys recover.</source>
        <translation>Die Schlüsseldatei neben {0} gehört nicht zu diesem Hauptbuch oder ist älter als sein neuester Schlüssel. Stellen Sie die Schlüsseldatei aus ihrer Sicherung wieder her: passport keys recover.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was closed on {1}: {2}. Nothing is entered any more.</source>
        <translation>{0} wurde am {1} geschlossen: {2}. Es wird nichts mehr eingetragen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's key is needed to write to it.</source>
        <translation>Um in das Hauptbuch zu schreiben, wird sein Schlüssel benötigt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of chemistry {1}, which holds no {2}, but its active materials hold {3} micrograms of it. Correct the model's chemistry or the batch's inputs.</source>
        <translation>{0} hat die Chemie {1}, die kein {2} enthält, aber die aktiven Materialien enthalten {3} Mikrogramm davon. Berichtigen Sie die Chemie des Modells oder die Eingänge der Charge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 77 asks for no battery passport for {0} batteries of this size; use the scope material.</source>
        <translation>Art. 77 verlangt keinen Batteriepass für {0}-Batterien dieser Größe; verwenden Sie den Umfang material.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mandatory data point {0} ({1}) is missing: {2}. Import it in the table datapoints, for the battery, its model or its site.</source>
        <translation>Der vorgeschriebene Datenpunkt {0} ({1}) fehlt: {2}. In der Tabelle datapoints einlesen, für die Batterie, ihr Modell oder ihren Standort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} waste holds no {1}.</source>
        <translation>Abfall der Art {0} enthält kein {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is stated of what went in.</source>
        <translation>Für das, was hineinging, ist kein {0} angegeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No assay of what came out states {0}.</source>
        <translation>Keine Analyse dessen, was herauskam, gibt {0} an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>More {0} came out than went in; the assays do not fit together.</source>
        <translation>Es kam mehr {0} heraus, als hineinging; die Analysen passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} asks for {2}, which was not assayed.</source>
        <translation>Los {0}: {1} verlangt {2}, das nicht analysiert wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} was assayed in {2}, {3} limits it in {4}; the two cannot be compared.</source>
        <translation>Los {0}: {1} wurde in {2} analysiert, {3} begrenzt es in {4}; beides lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}</source>
        <translation>Los {0}: {1} ist {2} {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} below the minimum of {6}</source>
        <translation>Los {0}: {1} ist {2} {3}, {4} {5} unter dem Mindestwert von {6}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} below the minimum of {6} ({7}).</source>
        <translation>Los {0}: {1} ist {2} {3}, {4} {5} unter dem Mindestwert von {6} ({7}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} above the maximum of {6} ({7}).</source>
        <translation>Los {0}: {1} ist {2} {3}, {4} {5} über dem Höchstwert von {6} ({7}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} above the maximum of {6}</source>
        <translation>Los {0}: {1} ist {2} {3}, {4} {5} über dem Höchstwert von {6}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) ran out on {2}, {3} days ago. Ask for a new one.</source>
        <translation>Das Dokument von Los {0} ({1}) lief am {2} ab, vor {3} Tagen. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ran out on {1}, {2} days ago. Ask for a new one.</source>
        <translation>Das Dokument von Los {0} lief am {1} ab, vor {2} Tagen. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) ran out yesterday, on {2}. Ask for a new one.</source>
        <translation>Das Dokument von Los {0} ({1}) lief gestern, am {2}, ab. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ran out yesterday, on {1}. Ask for a new one.</source>
        <translation>Das Dokument von Los {0} lief gestern, am {1}, ab. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) runs out on {2}.</source>
        <translation>Das Dokument von Los {0} ({1}) läuft am {2} ab.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} runs out on {1}.</source>
        <translation>Das Dokument von Los {0} läuft am {1} ab.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Looking at entries</source>
        <translation>Einträge werden angesehen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Adopting entries</source>
        <translation>Einträge werden übernommen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not as it was signed, so nothing of it is adopted: {1}</source>
        <translation>{0} ist nicht, wie es signiert wurde; daher wird nichts davon übernommen: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key of {0} is not trusted here, so nothing is adopted. Compare its fingerprint {1} with one received another way; then: passport trust add {2} --name NAME --fingerprint FINGERPRINT</source>
        <translation>Dem Log-Schlüssel von {0} wird hier nicht vertraut; daher wird nichts übernommen. Vergleichen Sie seinen Fingerabdruck {1} mit einem auf anderem Weg erhaltenen; dann: passport trust add {2} --name NAME --fingerprint FINGERPRINT</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The other file is a copy of this ledger: passport compare.</source>
        <translation>Die andere Datei ist eine Kopie dieses Hauptbuchs: passport compare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of {1} was written after the last one that is believed of its log key, which was revoked: whoever took the key may have written it. Nothing was adopted.</source>
        <translation>Eintrag {0} von {1} wurde nach dem letzten geschrieben, der seinem Log-Schlüssel noch geglaubt wird; dieser wurde widerrufen: wer ihn nahm, kann ihn geschrieben haben. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not continue what was adopted of it ({1} entries): it was cut, or rewritten. Ask its keeper; nothing was adopted.</source>
        <translation>{0} setzt nicht fort, was davon übernommen wurde ({1} Einträge): Es wurde gekürzt oder umgeschrieben. Fragen Sie, wer es führt; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>With what would be adopted the batches do not balance: {0}</source>
        <translation>Mit dem, was übernommen würde, gehen die Chargen nicht auf: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No passport needs to be signed; there is nothing to propose.</source>
        <translation>Kein Pass muss signiert werden; es gibt nichts vorzuschlagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Computing passports</source>
        <translation>Die Pässe werden berechnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of another ledger: {0}.</source>
        <translation>Der Vorschlag gehört zu einem anderen Hauptbuch: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger would sign something else now for {0} of the batteries: {1} ....</source>
        <translation>Das Hauptbuch würde jetzt für {0} der Batterien etwas anderes signieren: {1} ....</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger would sign something else now for {0} of the batteries: {1}.</source>
        <translation>Das Hauptbuch würde jetzt für {0} der Batterien etwas anderes signieren: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Propose the issue anew.</source>
        <translation>Schlagen Sie die Ausstellung neu vor.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is larger than any proposal.</source>
        <translation>{0} ist größer als jeder Vorschlag.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot or batch "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält kein Los und keine Charge „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The logo cannot be used: it has more than {0} MiB.</source>
        <translation>Das Logo kann nicht verwendet werden: Es hat mehr als {0} MiB.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has more than {1} bytes: it is no template.</source>
        <translation>{0} hat mehr als {1} Byte: Es ist keine Vorlage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be read as TOML: {1}.</source>
        <translation>{0} kann nicht als TOML gelesen werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a template sets accent, footer and logo, not {1}; nothing that is stated.</source>
        <translation>{0}: Eine Vorlage bestimmt accent, footer und logo, nicht {1}; nichts, was angegeben wird.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} must be text in quotes.</source>
        <translation>{0}: {1} muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no picture {0} beside {1}.</source>
        <translation>Es gibt kein Bild {0} neben {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A certificate can be {0}, not {1}.</source>
        <translation>Ein Zertifikat kann {0} sein, nicht {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why, in at most {0} characters: whoever verifies it reads that.</source>
        <translation>Sagen Sie, warum, in höchstens {0} Zeichen: Wer es prüft, liest das.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} is {1} since {2}; it cannot become {3}.</source>
        <translation>Zertifikat {0} ist {1} seit {2}; es kann nicht {3} werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} cannot replace itself.</source>
        <translation>Zertifikat {0} kann sich nicht selbst ersetzen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} comes out otherwise (SHA-256 {1}... where the register has {2}...). It was made with {3}; here is {4}. Nothing was written.</source>
        <translation>Zertifikat {0} fällt anders aus (SHA-256 {1}..., im Verzeichnis steht {2}...). Es wurde mit {3} erstellt; hier ist {4}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>another version</source>
        <translation>einer anderen Version</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal that the register keeps of {0} is another. Nothing was written.</source>
        <translation>Das Siegel, das das Verzeichnis von {0} aufbewahrt, ist ein anderes. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} has layout {1}, from before the first release: no released version of the program makes it again. Nothing was written.</source>
        <translation>Zertifikat {0} hat Layout {1} aus der Zeit vor der ersten Freigabe: keine freigegebene Version des Programms erzeugt es noch einmal. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} has layout {1}; this version of the program makes layout {2}, and cannot make it again. Nothing was written.</source>
        <translation>Zertifikat {0} hat das Layout {1}; diese Version des Programms macht Layout {2} und kann es nicht noch einmal machen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>with its seal</source>
        <translation>mit seinem Siegel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>without its seal, which was not kept</source>
        <translation>ohne sein Siegel, das nicht aufbewahrt wurde</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>without its seal, if it had one: seals were not kept then</source>
        <translation>ohne sein Siegel, falls es eines hatte: damals wurden Siegel nicht aufbewahrt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger lacks the statement of certificate {0}.</source>
        <translation>Dem Hauptbuch fehlt die Aussage von Zertifikat {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for an audience needs the passphrase of the ledger's key file.</source>
        <translation>Eine Kopie für eine Zielgruppe braucht die Passphrase der Schlüsseldatei des Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register holds no certificate "{0}". Numbers look like C-000001; see passport certificates.</source>
        <translation>Das Verzeichnis enthält kein Zertifikat „{0}“. Nummern sehen aus wie C-000001; siehe passport certificates.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold the keys in force; recover it from its backup.</source>
        <translation>{0} enthält nicht die Schlüssel in Kraft; stellen Sie die Datei aus ihrer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Checkpoints are signed by Ed25519 (C2SP signed notes); take that kind.</source>
        <translation>Prüfpunkte werden mit Ed25519 signiert (C2SP signed notes); wählen Sie diese Art.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file was made by an early version; issue a passport first, then move.</source>
        <translation>Die Schlüsseldatei stammt von einer frühen Version; stellen Sie zuerst einen Pass aus, und verlegen Sie dann den Schlüssel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key "{0}" is not of Ed25519, by which checkpoints are signed.</source>
        <translation>Der Schlüssel „{0}“ ist nicht von der Art Ed25519, mit der Prüfpunkte signiert werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That key is in force; replace it first (keys rotate, with --last-believed to revoke it too).</source>
        <translation>Dieser Schlüssel ist in Kraft; ersetzen Sie ihn zuerst (keys rotate, mit --last-believed, um ihn auch zu widerrufen).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No key "{0}" ever signed in this ledger; passport keys show lists them.</source>
        <translation>In diesem Hauptbuch hat nie ein Schlüssel „{0}“ signiert; passport keys show nennt alle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The last entry believed must be from 0 to {0}.</source>
        <translation>Der letzte geglaubte Eintrag muss von 0 bis {0} sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds the keys in force; there is nothing to recover.</source>
        <translation>{0} enthält die Schlüssel in Kraft; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was changed in another window meanwhile. Do it again.</source>
        <translation>{0} wurde inzwischen in einem anderen Fenster geändert. Wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Comparing entries</source>
        <translation>Die Einträge werden verglichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} rows, the first of {1}</source>
        <translation>{0} Zeilen, die erste von {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two copies are no fork; there is nothing to prove.</source>
        <translation>Die beiden Kopien sind keine Gabelung; es gibt nichts zu beweisen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copies differ, but no checkpoint of both signs what differs; there is nothing to prove it by.</source>
        <translation>Die Kopien unterscheiden sich, aber kein Prüfpunkt beider signiert, was verschieden ist; es gibt nichts, womit es zu beweisen wäre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Looking at recycling, data points and documents</source>
        <translation>Recycling, Datenpunkte und Dokumente werden betrachtet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>operator's name</source>
        <translation>Name des Betreibers</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>site's id</source>
        <translation>Kennung des Standorts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} must have 1 to 300 printable characters.</source>
        <translation>{0}: Es müssen 1 bis 300 druckbare Zeichen sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} holds the hidden character U+{1}; take it out.</source>
        <translation>{0}: Darin steht das verborgene Zeichen U+{1}; es muss weg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot "{0}". Check the spelling; ids are exact.</source>
        <translation>Dieses Hauptbuch enthält kein Los „{0}“. Prüfen Sie die Schreibweise; Kennungen gelten genau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Name 1 to {0} lots.</source>
        <translation>Nennen Sie 1 bis {0} Lose.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A lot can be {0} or {1}, not {2}.</source>
        <translation>Ein Los kann {0} oder {1} sein, nicht {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why, in at most {0} visible characters: an auditor reads it in the book.</source>
        <translation>Sagen Sie, warum, in höchstens {0} sichtbaren Zeichen: Ein Prüfer liest es im Buch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name of who decides has at most {0} characters.</source>
        <translation>Der Name dessen, der entscheidet, hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A decision cannot hold from a time to come ({0}; it is {1}).</source>
        <translation>Eine Entscheidung kann nicht ab einer künftigen Zeit gelten ({0}; jetzt ist {1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1}.</source>
        <translation>Los {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and {0} more.</source>
        <translation>... und {0} weitere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ... and {1} more. Nothing was written.</source>
        <translation>{0} ... und {1} weitere. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry of {0} is later than {1}: nothing would be left to believe.</source>
        <translation>Der erste Eintrag von {0} ist später als {1}: Es bliebe nichts, was zu glauben wäre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no date or time; write 2026-11-23, or 2026-11-23 14:05 (UTC).</source>
        <translation>"{0}" ist weder Datum noch Zeit; schreiben Sie 2026-11-23 oder 2026-11-23 14:05 (UTC).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for an audience needs the passphrase of the key file.</source>
        <translation>Eine Kopie für eine Zielgruppe braucht die Passphrase der Schlüsseldatei.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Stopped as asked. Written and whole: {0} of {1} files; where it goes on (--resume), only the others are made.</source>
        <translation>Wie verlangt angehalten. Ganz geschriebene Dateien: {0} von {1}; wird fortgesetzt (--resume), werden nur die übrigen gemacht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no format {0}; choose one of {1}.</source>
        <translation>Es gibt kein Format {0}; wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no audience {0}; choose one of {1}.</source>
        <translation>Es gibt keine Zielgruppe {0}; wählen Sie eine von: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token (vc+jwt) is of the passport itself; a copy for an audience is JSON or PDF.</source>
        <translation>Ein Token (vc+jwt) ist vom Pass selbst; eine Kopie für einen Kreis ist JSON oder PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A portfolio holds certificates (PDF); signed passports as JSON are files of their own.</source>
        <translation>Ein Portfolio enthält Zertifikate (PDF); signierte Pässe als JSON sind eigene Dateien.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token is signed anew: give the passphrase of the ledger's key file.</source>
        <translation>Ein Token wird neu signiert: die Passphrase der Schlüsseldatei des Hauptbuchs angeben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is counted in {1} ({2}): there is no share to follow.</source>
        <translation>Kein {0} wird in {1} gezählt ({2}): Es gibt keinen Anteil, dem zu folgen wäre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % = {1} g / {2} g x 100, rounded down to three places; comparisons are made with the exact ratio.</source>
        <translation>{0} % = {1} g / {2} g x 100, auf drei Stellen abgerundet; verglichen wird mit dem genauen Verhältnis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} g recycled = {1} g pre-consumer + {2} g post-consumer.</source>
        <translation>{0} g rezykliert = {1} g vor Verbrauch + {2} g nach Verbrauch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} g counted is the {1} {2} of {3}, of {4} g in all: {5} g primary, {6} g pre-consumer, {7} g post-consumer, {8} g of unknown origin.</source>
        <translation>{0} g gezählt: {1} ({2}) von {3}, von insgesamt {4} g: {5} g primär, {6} g vor Verbrauch, {7} g nach Verbrauch, {8} g unbekannter Herkunft.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It came from the received lots below, {0} of them with recycled matter; their masses sum to {1} g exactly.</source>
        <translation>Es kam aus den erhaltenen Losen unten, {0} davon mit rezykliertem Material; ihre Massen ergeben genau {1} g.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Method {0}: each batch passes on what went into it in proportion; what a lot holds is its mass times its assay, whole micrograms, rounded down.</source>
        <translation>Verfahren {0}: Jede Charge gibt anteilig weiter, was in sie einging; was ein Los enthält, ist seine Masse mal seine Analyse, in ganzen Mikrogramm, abgerundet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell, battery or lot "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält keine Zelle, keine Batterie und kein Los „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no {1}; it holds {2}.</source>
        <translation>{0} enthält kein {1}; enthalten sind {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in active materials</source>
        <translation>in aktiven Materialien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in the whole {0}</source>
        <translation>{0} als Ganzes</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger signs as {0} already.</source>
        <translation>Dieses Hauptbuch signiert schon als {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger signs by its key's own name, which needs no document: nothing is to be published.</source>
        <translation>Dieses Hauptbuch signiert unter dem eigenen Namen seines Schlüssels, der kein Dokument braucht: Es ist nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name, or replace it.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passphrase of the ledger's key is needed to write to it.</source>
        <translation>Um in das Hauptbuch zu schreiben, wird die Passphrase seines Schlüssels benötigt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing to import in {0}: no file is named after a table (lots.csv, batches.csv, ...), nor is there a workbook with sheets so named.</source>
        <translation>In {0} ist nichts zu importieren: Keine Datei ist nach einer Tabelle benannt (lots.csv, batches.csv, ...), und es gibt keine Arbeitsmappe mit so benannten Blättern.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signing for cells</source>
        <translation>Signieren für Zellen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cells yet; import them first.</source>
        <translation>Dieses Hauptbuch enthält noch keine Zellen; importieren Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signing passports</source>
        <translation>Pässe werden signiert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The policy of this ledger asks for approvals by officers before a passport is signed: {0}. Propose the issue, have it approved, and give the approved proposal.</source>
        <translation>Die Regel dieses Hauptbuchs verlangt Freigaben durch Beauftragte, bevor ein Pass signiert wird: {0}. Schlagen Sie die Ausstellung vor, lassen Sie sie freigeben, und geben Sie den freigegebenen Vorschlag an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält keine Batterie „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: checkpoint over {1} entries</source>
        <translation>{0}: Prüfpunkt über {1} Einträge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a checkpoint of {1}, not of this ledger, {2}.</source>
        <translation>{0} ist ein Prüfpunkt von {1}, nicht dieses Hauptbuchs, {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} signs {1} entries, the ledger has only {2}: its end was cut off.</source>
        <translation>{0} signiert {1} Einträge, das Hauptbuch hat nur {2}: sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that {1} signs: the book was rewritten. Keep that file safe; passport audit --against it writes the evidence.</source>
        <translation>Die ersten {0} Einträge sind nicht die, die {1} signiert: das Buch wurde umgeschrieben. Diese Datei sicher aufbewahren; passport audit --against schreibt den Beweis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of this book, but signed by a log key that was not in force for it.</source>
        <translation>{0} ist von diesem Buch, aber von einem Log-Schlüssel unterschrieben, der dafür nicht galt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries of {0} are not those that its newest checkpoint signs.</source>
        <translation>Die Einträge von {0} sind nicht die, die sein neuester Prüfpunkt signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The sample plant did not import: {0}</source>
        <translation>Das Beispielwerk ließ sich nicht importieren: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>None of the batteries that were found has a passport that counts.</source>
        <translation>Keine der gefundenen Batterien hat einen Pass, der gilt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passports of all batteries that were found were withdrawn; sign anew for one by its name.</source>
        <translation>Die Pässe aller gefundenen Batterien wurden zurückgezogen; signieren Sie für eine neu, indem Sie sie selbst wählen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot holds a cell that was found.</source>
        <translation>Kein Zellenlos enthält eine gefundene Zelle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An officer's name has 1 to {0} printable characters.</source>
        <translation>Der Name eines Beauftragten hat 1 bis {0} druckbare Zeichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why the office ends: it stands in the book.</source>
        <translation>Sagen Sie, warum das Amt endet: Der Grund steht im Buch.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} had that name or that key before (entry {1}); each serves once.</source>
        <translation>{0} hatte diesen Namen oder diesen Schlüssel schon (Eintrag {1}); jeder dient nur einmal.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no officer of this ledger now.</source>
        <translation>„{0}“ ist jetzt kein Beauftragter dieses Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Officers that the policy asks for: {0}. Name another first, or change the policy.</source>
        <translation>Beauftragte, die die Regel verlangt: {0}. Benennen Sie zuerst einen weiteren, oder ändern Sie die Regel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Officers there are: {0}. The policy can ask for the approval of so many at most.</source>
        <translation>Vorhandene Beauftragte: {0}. Die Regel kann höchstens so viele Freigaben verlangen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds the keys of a ledger: passport keys passphrase, backup.</source>
        <translation>{0} enthält die Schlüssel eines Hauptbuchs: passport keys passphrase, backup.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of {0} has no version {1}; it has {2}.</source>
        <translation>Der Pass von {0} hat keine Fassung {1}; er hat {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passport {0} was withdrawn on {1} already: {2}.</source>
        <translation>Pass {0} wurde schon am {1} zurückgezogen: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no signed passport of "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält keinen signierten Pass von „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is not in this ledger; check the spelling.</source>
        <translation>"{0}" ist nicht in diesem Hauptbuch; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing signed speaks of "{0}" itself; an entry is proven by its number (--entry).</source>
        <translation>Nichts Signiertes spricht von "{0}" selbst; ein Eintrag wird durch seine Nummer bewiesen (--entry).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell, battery or lot "{0}". Check the spelling; ids are exact.</source>
        <translation>Dieses Hauptbuch enthält keine Zelle, keine Batterie und kein Los „{0}“. Prüfen Sie die Schreibweise; Kennungen gelten genau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is known yet of what {0} holds: the book has no content of its lot.</source>
        <translation>Was {0} enthält, ist noch nicht bekannt: Das Buch hat keinen Gehalt des zugehörigen Loses.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another folder: nothing is overwritten.</source>
        <translation>{0} existiert schon. Wählen Sie einen anderen Ordner: Nichts wird überschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing was typed yet.</source>
        <translation>Noch wurde nichts getippt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The shares of recycled and unknown origin are together above 100 %.</source>
        <translation>Die Anteile rezyklierter und unbekannter Herkunft liegen zusammen über 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds at most {1}.{2} % {3}, tolerance included.</source>
        <translation>{0} enthält höchstens {1},{2} % {3}, Toleranz eingeschlossen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why the book is closed, in at most {0} characters.</source>
        <translation>Sagen, warum das Buch geschlossen wird, in höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name, or replace it (--force).</source>
        <translation>{0} existiert schon. Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a seal already; with --replace a new one takes its place, for what is sealed then on.</source>
        <translation>{0} hat schon ein Siegel; mit --replace tritt ein neues an seine Stelle, für alles, was von da an gesiegelt wird.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger says otherwise by now than what was shown. Nothing was signed; look at it again.</source>
        <translation>Das Hauptbuch sagt inzwischen anderes, als gezeigt wurde. Nichts wurde signiert; sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is genuine, but for none of the checkpoints of {0}.</source>
        <translation>Der Zeitstempel ist echt, aber für keinen der Prüfpunkte von {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} says that it was {1}; by this computer it is {2}. Set the clock right first.</source>
        <translation>{0} sagt, es sei {1} gewesen; nach diesem Computer ist es {2}. Stellen Sie zuerst die Uhr richtig.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a timestamp of this checkpoint already; it is not replaced.</source>
        <translation>{0} enthält schon einen Zeitstempel dieses Prüfpunkts; er wird nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no supplier "{0}". Check the spelling.</source>
        <translation>Dieses Hauptbuch enthält keinen Lieferanten „{0}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Give the fingerprint that you got another way than the file: that comparison is what trust rests on.</source>
        <translation>Geben Sie den Fingerabdruck an, den Sie auf anderem Weg als mit der Datei erhielten: Auf diesem Vergleich beruht das Vertrauen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold its key, and nothing is fetched: give it as a did:key (--key did:key:z...).</source>
        <translation>{0} enthält seinen Schlüssel nicht, und nichts wird geholt: geben Sie ihn als did:key an (--key did:key:z...).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is trusted already. End that first: passport trust end.</source>
        <translation>{0} wird schon vertraut. Beenden Sie das zuerst: passport trust end.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No entry that reaches beyond {0} speaks of {1}; passport trust list shows all.</source>
        <translation>Kein Eintrag, der über den {0} hinausreicht, spricht von {1}; passport trust list zeigt alle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed by nobody. Add its signers one by one: passport trust add.</source>
        <translation>{0} ist von niemandem signiert. Fügen Sie die Unterzeichner einzeln hinzu: passport trust add.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed by another key than the one of that fingerprint; nothing was taken over.</source>
        <translation>{0} ist mit einem anderen Schlüssel signiert als dem dieses Fingerabdrucks; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is nobody whom this list trusts today. Add it first: passport trust add.</source>
        <translation>"{0}" ist niemand, dem diese Liste heute vertraut. Zuerst aufnehmen: passport trust add.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Several signers are called "{0}" here: name the witness by its DID.</source>
        <translation>Mehrere Unterzeichner heißen hier "{0}": den Zeugen durch seine DID nennen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 asks for no share of {0} in {1} batteries.</source>
        <translation>Art. 8 verlangt keinen Anteil an {0} in {1}-Batterien.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is counted in these batteries yet, so that there is no share to lift.</source>
        <translation>In diesen Batterien wird noch kein {0} gezählt; daher gibt es keinen Anteil, der zu heben wäre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of {0} kg of {1} counted, {2} kg are recovered: {3} %.</source>
        <translation>Von {0} kg gezähltem {1} sind {2} kg zurückgewonnen: {3} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum of {0} % is met.</source>
        <translation>Der Mindestanteil von {0} % ist erreicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum of {0} % lacks {1} kg of recovered {2}.</source>
        <translation>Zum Mindestanteil von {0} % fehlen {1} kg zurückgewonnenes {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No released lot on stock holds recovered {0} that these batteries could use.</source>
        <translation>Kein freigegebenes Los auf Lager enthält zurückgewonnenes {0}, das diese Batterien verwenden könnten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All lots on stock whose share is above {0} % together do not reach it.</source>
        <translation>Alle Lose auf Lager, deren Anteil über {0} % liegt, erreichen ihn zusammen nicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg of {1}</source>
        <translation>{0} kg {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and one more lot</source>
        <translation>und ein weiteres Los</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and {0} more lots</source>
        <translation>und {0} weitere Lose</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} would reach it, if all of its {1} arrives in what Art. 8 counts.</source>
        <translation>Zu weiteren Batterien dieses Modells, Werks und Jahres verarbeitet, würde {0} ihn erreichen, wenn das gesamte {1} daraus in dem ankommt, was Art. 8 zählt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} and one more lot would reach it, if all of its {1} arrives in what Art. 8 counts.</source>
        <translation>Zu weiteren Batterien dieses Modells, Werks und Jahres verarbeitet, würden {0} und ein weiteres Los ihn erreichen, wenn ihr gesamtes {1} in dem ankommt, was Art. 8 zählt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} and {1} more lots would reach it, if all of its {2} arrives in what Art. 8 counts.</source>
        <translation>Zu weiteren Batterien dieses Modells, Werks und Jahres verarbeitet, würden {0} und {1} weitere Lose ihn erreichen, wenn ihr gesamtes {2} in dem ankommt, was Art. 8 zählt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot name a witness: give one word without '+'.</source>
        <translation>{0} kann keinen Zeugen benennen: Geben Sie ein einziges Wort ohne '+' an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a witness already.</source>
        <translation>{0} enthält schon einen Zeugen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigning checkpoints</source>
        <translation>Prüfpunkte werden gegengezeichnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned {0} entries of {1}.</source>
        <translation>{0} Einträge von {1} mitsigniert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned {0} entries of {1}, seen for the first time.</source>
        <translation>{0} Einträge von {1} mitsigniert, zum ersten Mal gesehen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The witness's memory was an older copy: it did not hold the {0} entries cosigned at {1}. It holds them again.</source>
        <translation>Das Gedächtnis des Zeugen war eine ältere Kopie: es hielt die {0} Einträge nicht, die am {1} mitsigniert wurden. Jetzt hält es sie wieder.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What proves it is kept in {0}.</source>
        <translation>Was es beweist, ist in {0} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is new here, and a checkpoint does not hold its key. Give the ledger itself, or its key with --log-key (passport keys show --json).</source>
        <translation>{0} ist hier neu, und ein Prüfpunkt enthält den Schlüssel nicht. Geben Sie das Hauptbuch selbst an, oder seinen Schlüssel mit --log-key (passport keys show --json).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key first seen</source>
        <translation>dem zuerst gesehenen Schlüssel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key given</source>
        <translation>dem angegebenen Schlüssel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not signed by the key first seen of {1}. If its key was replaced, compare the new one with the plant another way, then give it with --log-key.</source>
        <translation>{0} ist nicht mit dem zuerst gesehenen Schlüssel von {1} signiert. Wurde er ersetzt, vergleichen Sie den neuen auf anderem Weg mit dem Werk, und geben Sie ihn dann mit --log-key an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not signed by the key given of {1}. If its key was replaced, compare the new one with the plant another way, then give it with --log-key.</source>
        <translation>{0} ist nicht mit dem angegebenen Schlüssel von {1} signiert. Wurde er ersetzt, vergleichen Sie den neuen auf anderem Weg mit dem Werk, und geben Sie ihn dann mit --log-key an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} entries; {1} were cosigned before. It is an old copy, or its end was cut.</source>
        <translation>Es hat {0} Einträge; {1} wurden schon mitsigniert. Es ist eine alte Kopie, oder sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That it continues the {0} entries seen is not shown. Give the ledger, or ask for: passport checkpoint LEDGER --since {1} -o FILE</source>
        <translation>Dass es die gesehenen {0} Einträge fortsetzt, ist nicht gezeigt. Geben Sie das Hauptbuch an, oder fordern Sie an: passport checkpoint LEDGER --since {1} -o FILE</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two books: another one of {0} entries was cosigned at {1}.</source>
        <translation>Zwei Bücher: Ein anderes mit {0} Einträgen wurde am {1} mitsigniert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten</source>
        <translation>Es setzt die {0} am {1} mitsignierten Einträge nicht fort: Das Buch wurde umgeschrieben</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten.</source>
        <translation>Es setzt die {0} am {1} mitsignierten Einträge nicht fort: Das Buch wurde umgeschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten, or the proof is wrong. The ledger itself would tell.</source>
        <translation>Es setzt die {0} am {1} mitsignierten Einträge nicht fort: Das Buch wurde umgeschrieben, oder der Beweis ist falsch. Das Hauptbuch selbst würde es zeigen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no witness: passport witness init makes one.</source>
        <translation>{0} enthält keinen Zeugen: passport witness init legt einen an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seed has 1 to 200 printable characters; agree on it before drawing.</source>
        <translation>Ein Startwert hat 1 bis 200 druckbare Zeichen; vereinbaren Sie ihn vor dem Ziehen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2} cannot be drawn; ask for 1 to {3}.</source>
        <translation>{0} von {1} {2} können nicht gezogen werden; verlangen Sie 1 bis {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is too large for a working paper.</source>
        <translation>{0} ist zu groß für ein Arbeitspapier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Still open: {0} of {1}; mark them first.</source>
        <translation>Noch offen: {0} von {1}; kennzeichnen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed; what is signed is not changed. Draw a new paper.</source>
        <translation>{0} ist signiert; was signiert ist, wird nicht geändert. Ziehen Sie ein neues Papier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An act has more than {0} approvals.</source>
        <translation>Eine Handlung hat mehr als {0} Freigaben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The approval by {0} does not hold: {1}</source>
        <translation>Die Freigabe durch {0} hält nicht stand: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The approvals of an act are not a list.</source>
        <translation>Die Freigaben einer Handlung sind keine Liste.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An approval lacks its officer or its signature.</source>
        <translation>Einer Freigabe fehlt ihr Beauftragter oder ihre Signatur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} wrong passphrases in a row: {1} can be tried again in {2}.</source>
        <translation>{0} falsche Passphrasen in Folge: {1} kann in {2} wieder versucht werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>too long for base58</source>
        <translation>zu lang für base58</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A base58 text of {0} characters is not read; at most {1} are.</source>
        <translation>Ein base58-Text von {0} Zeichen wird nicht gelesen; höchstens {1} werden es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a base58 character.</source>
        <translation>{0} ist kein base58-Zeichen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value is not multibase base58btc: it does not begin with 'z'.</source>
        <translation>Der Wert ist kein multibase base58btc: Er beginnt nicht mit 'z'.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON has {0} bytes; at most {1} are read.</source>
        <translation>Das JSON hat {0} Byte; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value has no canonical JSON: {0}.</source>
        <translation>Der Wert hat kein kanonisches JSON: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An integer of {0} bits cannot be signed.</source>
        <translation>Eine Ganzzahl von {0} Bit kann nicht signiert werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a float; what is signed holds integers and texts.</source>
        <translation>{0} ist eine Gleitkommazahl; was signiert wird, enthält Ganzzahlen und Texte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A value of type {0} has no place in signed JSON.</source>
        <translation>Ein Wert vom Typ {0} hat in signiertem JSON keinen Platz.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name {0} is not ASCII text; what is signed has no other.</source>
        <translation>Der Name {0} ist kein ASCII-Text; was signiert wird, hat keine anderen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the checkpoint's lines do not read as they are meant</source>
        <translation>die Zeilen des Prüfpunkts lauten nicht, wie sie gemeint sind</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>origin, size and root must each have a line, and no line may be empty</source>
        <translation>Ursprung, Größe und Wurzel brauchen je eine Zeile, und keine Zeile darf leer sein</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its size is not a plain decimal number</source>
        <translation>seine Größe ist keine einfache Dezimalzahl</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its root is not base64</source>
        <translation>seine Wurzel ist kein base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its root is not 32 bytes</source>
        <translation>seine Wurzel hat nicht 32 Byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has no entries, and not the root of nothing</source>
        <translation>er hat keine Einträge, und doch nicht die Wurzel von nichts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a checkpoint: {0}.</source>
        <translation>Dies ist kein Prüfpunkt: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a salt has {0} bytes</source>
        <translation>ein Salt hat {0} Byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A salt has {0} bytes, not {1}.</source>
        <translation>Ein Salt hat {0} Byte, nicht {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is disclosed is not what was signed.</source>
        <translation>Was offengelegt wird, ist nicht, was signiert wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cosignature of {0} is by another key.</source>
        <translation>Die Mitsignatur von {0} stammt von einem anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cosignature of {0} does not fit this checkpoint and its time.</source>
        <translation>Die Mitsignatur von {0} passt nicht zu diesem Prüfpunkt und ihrer Zeit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>only Ed25519 keys cosign here</source>
        <translation>nur Ed25519-Schlüssel signieren hier mit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the time of a cosignature is from 0 to 2**63 - 1 seconds</source>
        <translation>die Zeit einer Mitsignatur liegt von 0 bis 2**63 - 1 Sekunden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The notes are over different checkpoints</source>
        <translation>Die Noten sind über verschiedene Prüfpunkte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the key of a witness: it must read name+8 digits+base64.</source>
        <translation>Dies ist nicht der Schlüssel eines Zeugen: Er muss Name+8 Ziffern+base64 lauten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key's digits do not fit its name and key: it was changed or cut.</source>
        <translation>Die Ziffern des Schlüssels passen nicht zu Name und Schlüssel: Er wurde verändert oder gekürzt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}</source>
        <translation>{0} hat ihn als {1} am {2} mitsigniert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}, which is yet to come.</source>
        <translation>{0} hat ihn als {1} am {2} mitsigniert, was erst noch kommt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}.</source>
        <translation>{0} hat ihn als {1} am {2} mitsigniert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no name of an issuer on the web: it is did:web: and a host name in small letters, such as did:web:plant.example, or did:web:plant.example:batteries for a folder of it.</source>
        <translation>{0} ist kein Name eines Ausstellers im Web: Ein solcher ist did:web: und ein Hostname in Kleinbuchstaben, etwa did:web:plant.example, oder did:web:plant.example:batteries für einen Ordner davon.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token has {0} bytes; at most {1} are read.</source>
        <translation>Das Token hat {0} Byte; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token has three parts with dots between them; this one has {0}.</source>
        <translation>Ein Token hat drei Teile mit Punkten dazwischen; dieses hat {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's header is not a JSON object.</source>
        <translation>Der Kopf des Tokens ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is a token in compact form: header, payload and signature.</source>
        <translation>Es ist ein Token in kompakter Form: Kopf, Nutzdaten und Signatur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not a number of seconds.</source>
        <translation>{0} des Tokens ist keine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token is not valid yet.</source>
        <translation>Das Token ist noch nicht gültig.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token was valid only until a time now past.</source>
        <translation>Das Token war nur bis zu einer Zeit gültig, die vergangen ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not base64url without padding, in its one form.</source>
        <translation>{0} des Tokens ist kein base64url ohne Auffüllung, in seiner einen Form.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Tokens of type {0} cannot be checked; vc+jwt can.</source>
        <translation>Tokens vom Typ {0} können nicht geprüft werden; vc+jwt schon.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token demands extensions that are not known here.</source>
        <translation>Das Token verlangt Erweiterungen, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that it is a credential (vc+jwt).</source>
        <translation>Es sagt, dass es ein Nachweis ist (vc+jwt).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's payload is not a credential, which is a JSON object.</source>
        <translation>Die Nutzdaten des Tokens sind kein Nachweis, also kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its payload is well-formed, with no name twice.</source>
        <translation>Seine Nutzdaten sind wohlgeformt, kein Name kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's header names no algorithm.</source>
        <translation>Der Kopf des Tokens nennt keinen Algorithmus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token says of itself that nobody has signed it (alg none).</source>
        <translation>Das Token sagt von sich selbst, dass niemand es signiert hat (alg none).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By {0}, whoever can check the token can have made it: that is no signature of an issuer.</source>
        <translation>Bei {0} kann jeder, der das Token prüfen kann, es auch erstellt haben: Das ist keine Signatur eines Ausstellers.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signatures by {0} cannot be checked by this program.</source>
        <translation>Signaturen mit {0} kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is said to be signed by {0}.</source>
        <translation>Es soll mit {0} signiert sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not a text.</source>
        <translation>{0} des Tokens ist kein Text.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token does not name its key: no kid and no iss.</source>
        <translation>Das Token nennt seinen Schlüssel nicht: weder kid noch iss.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of kind {0} makes no signatures by {1}.</source>
        <translation>Ein Schlüssel der Art {0} erzeugt keine Signaturen mit {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is named in the token: {0}.</source>
        <translation>Der Schlüssel ist im Token genannt: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The payload holds a claim {0}: a vc+jwt's payload is the credential itself.</source>
        <translation>Die Nutzdaten enthalten einen Claim {0}: Die Nutzdaten eines vc+jwt sind der Nachweis selbst.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The payload does not say that it is a verifiable credential.</source>
        <translation>Die Nutzdaten sagen nicht, dass sie ein prüfbarer Nachweis (verifiable credential) sind.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential holds a proof besides the token's signature.</source>
        <translation>Der Nachweis enthält neben der Signatur des Tokens einen Beweis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not what the credential states.</source>
        <translation>{0} des Tokens ist nicht, was der Nachweis angibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's claims are those of the credential.</source>
        <translation>Die Claims des Tokens sind die des Nachweises.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature fits the content: nothing was changed since it was made.</source>
        <translation>Die Signatur passt zum Inhalt: Seit sie erzeugt wurde, wurde nichts verändert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This computer has no keychain that could remember a passphrase: type it, or use --passphrase-env NAME.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich eine Passphrase merken könnte: Tippen Sie sie, oder verwenden Sie --passphrase-env NAME.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The keychain refuses: {0}.</source>
        <translation>Der Schlüsselbund verweigert: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key file holds 1 to 16 keys by role (a to z, 0 to 9 and hyphen)</source>
        <translation>eine Schlüsseldatei enthält 1 bis 16 Schlüssel nach Rolle (a bis z, 0 bis 9 und Bindestrich)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cost of {0} makes guessing cheap</source>
        <translation>ein Aufwand von {0} macht das Raten billig</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passphrase is empty; choose one of several words.</source>
        <translation>Die Passphrase ist leer; wählen Sie eine aus mehreren Wörtern.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} cannot be written: {1}.</source>
        <translation>Die Schlüsseldatei {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Others on this computer may read {0}; take that right away (chmod 600).</source>
        <translation>Andere auf diesem Computer dürfen {0} lesen; entziehen Sie ihnen dieses Recht (chmod 600).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The next try must wait {0} s.</source>
        <translation>Der nächste Versuch muss {0} s warten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That passphrase does not open {0}.{1}</source>
        <translation>Diese Passphrase öffnet {0} nicht.{1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its contents were changed</source>
        <translation>ihr Inhalt wurde verändert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its public keys are not those of its secrets</source>
        <translation>ihre öffentlichen Schlüssel sind nicht die ihrer geheimen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Opening {0} needs {1} MiB of memory, which is not free.</source>
        <translation>Um {0} zu öffnen, werden {1} MiB Speicher gebraucht, die nicht frei sind.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a key file of this program.</source>
        <translation>{0} ist keine Schlüsseldatei dieses Programms.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of a version that this program does not know.</source>
        <translation>{0} hat eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no key file {0}.</source>
        <translation>Es gibt keine Schlüsseldatei {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} cannot be read: {1}.</source>
        <translation>Die Schlüsseldatei {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it lacks a part, or has one too many</source>
        <translation>ihr fehlt ein Teil, oder sie hat einen zu viel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} uses an algorithm that this program does not know.</source>
        <translation>{0} verwendet einen Algorithmus, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its parameters are not integers</source>
        <translation>ihre Parameter sind keine Ganzzahlen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} asks for {1} KiB of memory and {2} passes; at most {3} KiB and {4} passes are given.</source>
        <translation>{0} verlangt {1} KiB Speicher und {2} Durchläufe; höchstens {3} KiB und {4} Durchläufe werden gewährt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a value is not base64</source>
        <translation>ein Wert ist kein base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a value has a wrong length</source>
        <translation>ein Wert hat eine falsche Länge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} is damaged: {1}. Restore it from a copy.</source>
        <translation>Die Schlüsseldatei {0} ist beschädigt: {1}. Stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already; a key file is never replaced.</source>
        <translation>{0} existiert schon; eine Schlüsseldatei wird nie ersetzt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold its key; only a did:key does.</source>
        <translation>{0} enthält den eigenen Schlüssel nicht; nur ein did:key tut das.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The verification method names one key and its fragment another.</source>
        <translation>Die Prüfmethode (verification method) nennt einen Schlüssel und ihr Fragment einen anderen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A signature of {0} bytes is none of this key.</source>
        <translation>Eine Signatur von {0} Byte ist keine dieses Schlüssels.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} bytes are not the secret of a key of kind {1}.</source>
        <translation>{0} Byte sind nicht das Geheimnis eines Schlüssels der Art {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} bytes are not a public key of kind {1}.</source>
        <translation>{0} Byte sind kein öffentlicher Schlüssel der Art {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not a point of the curve {0}.</source>
        <translation>Der öffentliche Schlüssel ist kein Punkt der Kurve {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is a point of low order, under which anyone can sign.</source>
        <translation>Der öffentliche Schlüssel ist ein Punkt niedriger Ordnung, unter dem jeder signieren kann.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not written canonically.</source>
        <translation>Der öffentliche Schlüssel ist nicht kanonisch geschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not a point of the curve.</source>
        <translation>Der öffentliche Schlüssel ist kein Punkt der Kurve.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature does not fit: the content or the signature was changed.</source>
        <translation>Die Signatur passt nicht: Der Inhalt oder die Signatur wurde verändert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature's numbers are beyond the order of the curve.</source>
        <translation>Die Zahlen der Signatur liegen jenseits der Ordnung der Kurve.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key cannot be read: {0}</source>
        <translation>Der Schlüssel kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of {0} bytes is too short to be one.</source>
        <translation>Ein Schlüssel von {0} Byte ist zu kurz, um einer zu sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of multicodec {0} is of no kind known here.</source>
        <translation>Ein Schlüssel mit dem Multicodec {0} ist von keiner hier bekannten Art.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a frontier needs one 32-byte hash for each complete subtree of its size</source>
        <translation>eine Frontier braucht einen 32-Byte-Hash für jeden vollständigen Teilbaum ihrer Größe</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>leaf {0} is not in a tree of {1} leaves</source>
        <translation>Blatt {0} ist nicht in einem Baum mit {1} Blättern</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a tree of {0} leaves does not continue one of {1}</source>
        <translation>ein Baum mit {0} Blättern setzt keinen mit {1} fort</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>leaves up to {0} are not in a tree of {1}</source>
        <translation>Blätter bis {0} sind nicht in einem Baum mit {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Leaf {0} cannot be in a tree of {1} leaves.</source>
        <translation>Blatt {0} kann nicht in einem Baum mit {1} Blättern sein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Leaf {0} does not lead to the root of the tree of {1} leaves.</source>
        <translation>Blatt {0} führt nicht zur Wurzel des Baums mit {1} Blättern.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A tree of {0} leaves does not continue one of {1}.</source>
        <translation>Ein Baum mit {0} Blättern setzt keinen mit {1} fort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing can stand between two trees of the same size.</source>
        <translation>Zwischen zwei Bäumen gleicher Größe kann nichts stehen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two trees of {0} leaves have different roots.</source>
        <translation>Zwei Bäume mit {0} Blättern haben verschiedene Wurzeln.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That is not the root of the empty tree.</source>
        <translation>Das ist nicht die Wurzel des leeren Baums.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every tree continues the empty one: nothing is proven.</source>
        <translation>Jeder Baum setzt den leeren fort: Nichts ist bewiesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>[{0}, {1}) is no subtree of a tree of {2} leaves.</source>
        <translation>[{0}, {1}) ist kein Teilbaum eines Baums mit {2} Blättern.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No path leads from no leaves.</source>
        <translation>Von keinen Blättern führt kein Pfad.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tree of {0} leaves does not continue that of {1}.</source>
        <translation>Der Baum mit {0} Blättern setzt den mit {1} nicht fort.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A hash in the proof is not 32 bytes long.</source>
        <translation>Ein Hashwert im Beweis ist nicht 32 Byte lang.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The path has {0} hashes where {1} belong.</source>
        <translation>Der Pfad hat {0} Hashwerte, wo {1} hingehören.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>[{0}, {1}) is not a subtree: its start must be a multiple of its rounded-up size</source>
        <translation>[{0}, {1}) ist kein Teilbaum: Sein Anfang muss ein Vielfaches seiner aufgerundeten Größe sein</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential names no issuer.</source>
        <translation>Der Nachweis nennt keinen Aussteller.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document names no issuer; it is signed by its key alone.</source>
        <translation>Das Dokument nennt keinen Aussteller; es ist allein mit seinem Schlüssel signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The issuer is the controller of the key.</source>
        <translation>Der Aussteller ist der Inhaber des Schlüssels.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list gives this key to the issuer {0}.</source>
        <translation>Die Vertrauensliste gibt diesen Schlüssel dem Aussteller {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list gives the issuer {0} another key than the one that signed.</source>
        <translation>Die Vertrauensliste gibt dem Aussteller {0} einen anderen Schlüssel als den, der unterschrieb.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The issuer {0} is not the controller of the key.</source>
        <translation>Der Aussteller {0} ist nicht der Inhaber des Schlüssels.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the key belongs to the issuer {0} cannot be told from the document alone.</source>
        <translation>Ob der Schlüssel dem Aussteller {0} gehört, lässt sich aus dem Dokument allein nicht sagen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Notes signed by a key of kind {0} cannot be checked.</source>
        <translation>Notizen, die mit einem Schlüssel der Art {0} signiert sind, können nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No signature on this note is by the key {0} as {1}.</source>
        <translation>Keine Signatur auf dieser Notiz stammt vom Schlüssel {0} als {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The note or its signature was changed: they do not fit.</source>
        <translation>Die Notiz oder ihre Signatur wurde verändert: Sie passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>only Ed25519 keys sign notes</source>
        <translation>nur Ed25519-Schlüssel signieren Notizen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no name for a key: it must hold neither spaces nor '+'</source>
        <translation>{0} ist kein Name für einen Schlüssel: Er darf weder Leerzeichen noch '+' enthalten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a note's text ends with one newline and holds no control characters</source>
        <translation>der Text einer Notiz endet mit einem Zeilenumbruch und enthält keine Steuerzeichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A note of {0} characters is not read; at most {1} are.</source>
        <translation>Eine Notiz von {0} Zeichen wird nicht gelesen; höchstens {1} werden es.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it holds control characters; lines must end with LF alone</source>
        <translation>sie enthält Steuerzeichen; Zeilen müssen allein mit LF enden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not UTF-8</source>
        <translation>sie ist nicht in UTF-8</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a text, an empty line and signature lines are needed, each line with its end</source>
        <translation>ein Text, eine Leerzeile und Signaturzeilen sind nötig, jede Zeile mit ihrem Ende</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has more than {0} signatures</source>
        <translation>sie hat mehr als {0} Signaturen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the key of a log: it must read name+8 digits+base64.</source>
        <translation>Dies ist nicht der Schlüssel eines Logs: Er muss Name+8 Ziffern+base64 lauten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not base64</source>
        <translation>kein base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not base64 in its one form</source>
        <translation>kein base64 in seiner einen Form</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature line reads: em dash, name, base64, with one space between</source>
        <translation>eine Signaturzeile lautet: Geviertstrich, Name, base64, mit je einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature is not base64</source>
        <translation>eine Signatur ist kein base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature is too short</source>
        <translation>eine Signatur ist zu kurz</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a signed note: {0}.</source>
        <translation>Dies ist keine signierte Notiz: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lines that may be cosignatures, by keys that are not trusted here: {0}.</source>
        <translation>Zeilen, die Mitsignaturen sein könnten, von Schlüsseln, denen hier nicht vertraut wird: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is over other bytes than this checkpoint.</source>
        <translation>{0} gilt für andere Bytes als die dieses Prüfpunkts.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2})</source>
        <translation>{0} hat ihn am {1} gestempelt ({2})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that {0} stamped it at {1} ({2}). Whether to believe that authority is told with its root: --roots FILE.</source>
        <translation>Der Zeitstempel sagt, dass {0} ihn am {1} gestempelt hat ({2}). Ob diesem Zeitstempeldienst zu glauben ist, zeigt sein Wurzelzertifikat: --roots FILE.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2}), which is yet to come.</source>
        <translation>{0} hat ihn am {1} gestempelt ({2}), was noch bevorsteht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2}).</source>
        <translation>{0} hat ihn am {1} gestempelt ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} is not a time with a zone.</source>
        <translation>Sein {0} ist keine Zeit mit Zeitzone.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is valid only from {0}.</source>
        <translation>Es gilt erst ab {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was valid until {0}.</source>
        <translation>Es galt bis {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is within the time for which it is stated.</source>
        <translation>Es liegt in der Zeit, für die es ausgestellt ist.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds a proof already; a new statement is a new document.</source>
        <translation>Das Dokument enthält schon einen Beweis; eine neue Aussage ist ein neues Dokument.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof's {0} is missing or not a text.</source>
        <translation>{0} des Beweises fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds {0} proofs; exactly one belongs there.</source>
        <translation>Das Dokument enthält {0} Beweise; genau einer gehört hinein.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds no proof: nobody has signed it.</source>
        <translation>Das Dokument enthält keinen Beweis: Niemand hat es signiert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document's proof is not an object.</source>
        <translation>Der Beweis des Dokuments ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds one proof.</source>
        <translation>Das Dokument enthält einen Beweis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A proof that builds on another (previousProof) cannot be checked by this program.</source>
        <translation>Ein Beweis, der auf einem anderen aufbaut (previousProof), kann von diesem Programm nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Proofs of kind {0} cannot be checked by this program.</source>
        <translation>Beweise der Art {0} kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof is of the cryptosuite {0}.</source>
        <translation>Der Beweis gehört zur Cryptosuite {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made for {0}, not to assert a statement.</source>
        <translation>Der Beweis wurde für {0} erstellt, nicht um eine Aussage zu machen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made to assert the statement.</source>
        <translation>Der Beweis wurde erstellt, um die Aussage zu machen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of kind {0} makes no proofs of the cryptosuite {1}.</source>
        <translation>Ein Schlüssel der Art {0} erzeugt keine Beweise der Cryptosuite {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is in the proof: {0}.</source>
        <translation>Der Schlüssel steht im Beweis: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof names {0}, whose key the trust list holds: {1}.</source>
        <translation>Der Beweis nennt {0}, dessen Schlüssel die Vertrauensliste enthält: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof names no context of its own.</source>
        <translation>Der Beweis nennt keinen eigenen Kontext.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made for another context than the document states.</source>
        <translation>Der Beweis wurde für einen anderen Kontext erstellt, als das Dokument angibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof's context is the document's.</source>
        <translation>Der Kontext des Beweises ist der des Dokuments.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature cannot be read: {0}</source>
        <translation>Die Signatur kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} names no place to ask whether it was revoked: a seal for long needs one.</source>
        <translation>Das Zertifikat von {0} nennt keine Stelle, bei der zu erfragen ist, ob es widerrufen wurde: Ein Siegel auf lange Zeit braucht eine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What {0} says of {1} cannot be believed.</source>
        <translation>Was {0} über {1} sagt, kann nicht geglaubt werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was revoked at {1}.</source>
        <translation>Das Zertifikat von {0} wurde am {1} widerrufen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key of another kind</source>
        <translation>ein Schlüssel anderer Art</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What the file holds about the seal's certificates cannot be read.</source>
        <translation>Was die Datei über die Zertifikate des Siegels enthält, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the certificate of {0} was revoked, the file does not show.</source>
        <translation>Ob das Zertifikat von {0} widerrufen wurde, zeigt die Datei nicht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was revoked at {1}, before it sealed this.</source>
        <translation>Das Zertifikat von {0} wurde am {1} widerrufen, bevor damit gesiegelt wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file shows for long that none of the seal's certificates was revoked, as of {0}.</source>
        <translation>Die Datei zeigt auf lange Zeit, dass keines der Zertifikate des Siegels widerrufen wurde, Stand {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no certificate to seal PDFs with; make one: passport keys certificate create.</source>
        <translation>{0} hat kein Zertifikat zum Siegeln von PDFs; legen Sie eines an: passport keys certificate create.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold the key of the certificate beside it.</source>
        <translation>{0} enthält nicht den Schlüssel des Zertifikats daneben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PKCS#12 file is larger than any that holds one key.</source>
        <translation>Die PKCS#12-Datei ist größer als jede, die einen einzigen Schlüssel enthält.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is no PKCS#12 file, or that is not its passphrase.</source>
        <translation>Es ist keine PKCS#12-Datei, oder das ist nicht ihre Passphrase.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PKCS#12 file holds no key with its certificate.</source>
        <translation>Die PKCS#12-Datei enthält keinen Schlüssel mit seinem Zertifikat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its key is not of P-256, which is what seals are made with here.</source>
        <translation>Ihr Schlüssel ist nicht von der Art P-256, mit der hier gesiegelt wird.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key in the PKCS#12 file is not that of its certificate.</source>
        <translation>Der Schlüssel in der PKCS#12-Datei ist nicht der ihres Zertifikats.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of the seal cannot be read.</source>
        <translation>Das Zertifikat des Siegels kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} is not for signing documents.</source>
        <translation>Das Zertifikat von {0} ist nicht zum Signieren von Dokumenten bestimmt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was not valid at {1}; no timestamp shows that it was once.</source>
        <translation>Das Zertifikat von {0} war am {1} nicht gültig; kein Zeitstempel zeigt, dass es das einmal war.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} claims a voucher that was never given.</source>
        <translation>Das Zertifikat von {0} beruft sich auf eine Bürgschaft, die nie gegeben wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key that signed what it carries vouches for that seal</source>
        <translation>der Schlüssel, der signierte, was es enthält, bürgt für dieses Siegel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>under one of the roots that were given</source>
        <translation>unter einer der angegebenen Wurzeln</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>by a key that is in this installation's trust list</source>
        <translation>mit einem Schlüssel, der in der Vertrauensliste dieser Installation steht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key that is in this installation's trust list vouches for that seal</source>
        <translation>ein Schlüssel aus der Vertrauensliste dieser Installation bürgt für dieses Siegel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key that signs the passports of the ledger at hand vouches for that seal</source>
        <translation>der Schlüssel, der die Pässe des vorliegenden Hauptbuchs signiert, bürgt für dieses Siegel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: the key that signed what it carries vouches for that seal.</source>
        <translation>{0} hat es gesiegelt: Der Schlüssel, der signierte, was es enthält, bürgt für dieses Siegel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: under one of the roots that were given.</source>
        <translation>{0} hat es gesiegelt: unter einer der angegebenen Wurzeln.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: by a key that is in this installation's trust list.</source>
        <translation>{0} hat es gesiegelt: mit einem Schlüssel, der in der Vertrauensliste dieser Installation steht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: a key that is in this installation's trust list vouches for that seal.</source>
        <translation>{0} hat es gesiegelt: ein Schlüssel aus der Vertrauensliste dieser Installation bürgt für dieses Siegel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: the key that signs the passports of the ledger at hand vouches for that seal.</source>
        <translation>{0} hat es gesiegelt: der Schlüssel, der die Pässe des vorliegenden Hauptbuchs signiert, bürgt für dieses Siegel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it, whom this computer was not told to trust. But the register of the ledger at hand, which its own log key signs, names this very file with this seal, {1}: whoever keeps that book vouches for the file, nobody for the name in the seal.</source>
        <translation>Gesiegelt hat {0}; diesem Computer wurde nicht gesagt, dass er ihm vertrauen soll. Aber das Register des vorliegenden Hauptbuchs, das dessen eigener Log-Schlüssel signiert, nennt genau diese Datei mit diesem Siegel, {1}: Wer dieses Buch führt, bürgt für die Datei, niemand für den Namen im Siegel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal of {0} is on it, whom neither the signer of what it carries vouches for nor this computer was told to trust: anyone can make a certificate with that name.</source>
        <translation>Es trägt ein Siegel von {0}, für das weder der Unterzeichner dessen bürgt, was es enthält, noch diesem Computer gesagt wurde, dass er ihm vertrauen soll: Jeder kann ein Zertifikat mit diesem Namen erstellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a timestamp request.</source>
        <translation>Dies ist keine Zeitstempelanfrage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not multibase base64url (u...)</source>
        <translation>ihre Bits sind kein multibase base64url (u...)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not base64url without padding</source>
        <translation>ihre Bits sind kein base64url ohne Auffüllung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not compressed by GZIP, or were changed</source>
        <translation>ihre Bits sind nicht mit GZIP komprimiert, oder sie wurden verändert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list unpacks to more than {0} bytes; not read.</source>
        <translation>Die Statusliste wird entpackt größer als {0} Byte; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its compressed bits are cut, or something follows them</source>
        <translation>ihre komprimierten Bits sind abgeschnitten, oder etwas folgt ihnen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list has {0} bytes; {1} are the least allowed.</source>
        <translation>Die Statusliste hat {0} Byte; mindestens {1} sind vorgeschrieben.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list has {0} entries, and none {1}.</source>
        <translation>Die Statusliste hat {0} Einträge und keinen {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A credential with {0} statuses is not read.</source>
        <translation>Ein Nachweis mit {0} Status wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential's status is not an object.</source>
        <translation>Der Status des Nachweises ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A status of type {0} and of this size cannot be looked up.</source>
        <translation>Ein Status vom Typ {0} und dieser Größe kann nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential's status lacks a purpose, a list, or a plain index.</source>
        <translation>Dem Status des Nachweises fehlt ein Zweck, eine Liste oder ein einfacher Index.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its subject is not one</source>
        <translation>ihr Gegenstand ist keine Statusliste</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list is not kept for {0}.</source>
        <translation>Die Statusliste wird nicht für {0} geführt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it holds no bits</source>
        <translation>sie enthält keine Bits</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds a list of {0} statuses.</source>
        <translation>Er enthält eine Liste mit {0} Status.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A status for {0} is nothing that this program can judge.</source>
        <translation>Einen Status für {0} kann dieses Programm nicht beurteilen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It names a status list, {0}, which was not given along; nothing is fetched.</source>
        <translation>Er nennt eine Statusliste, {0}, die nicht mitgegeben wurde; nichts wird abgerufen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list given along does not verify, or holds no longer.</source>
        <translation>Die mitgegebene Statusliste hält der Prüfung nicht stand oder gilt nicht mehr.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list given along is signed by another than the credential, so it tells nothing of it.</source>
        <translation>Die mitgegebene Statusliste ist von einem anderen signiert als der Nachweis und sagt daher nichts über ihn.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its issuer has {0} it: the status list says so.</source>
        <translation>Sein Aussteller hat ihn {0}: So sagt es die Statusliste.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its issuer's status list of {0} does not say that it was {1}.</source>
        <translation>Die Statusliste seines Ausstellers ({0}) sagt nicht, dass er {1} wurde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list cannot be read: {0}.</source>
        <translation>Die Statusliste kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON begins with a byte order mark; save it as plain UTF-8.</source>
        <translation>Das JSON beginnt mit einer Bytereihenfolge-Marke (BOM); speichern Sie es als einfaches UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON is not UTF-8 at byte {0}.</source>
        <translation>Das JSON ist bei Byte {0} kein UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name {0} occurs twice in one object.</source>
        <translation>Der Name {0} kommt in einem Objekt zweimal vor.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The integer {0} is beyond 2^53-1, so it is not exact in JSON.</source>
        <translation>Die Ganzzahl {0} liegt jenseits von 2^53-1 und ist daher in JSON nicht exakt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A number of {0} characters is not read.</source>
        <translation>Eine Zahl von {0} Zeichen wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The number {0} is beyond what JSON numbers can hold.</source>
        <translation>Die Zahl {0} liegt jenseits dessen, was JSON-Zahlen fassen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not JSON.</source>
        <translation>{0} ist kein JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something follows the JSON document at line {0}, column {1}.</source>
        <translation>Nach dem JSON-Dokument folgt noch etwas, in Zeile {0}, Spalte {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not JSON at line {0}, column {1}: {2}.</source>
        <translation>In Zeile {0}, Spalte {1} ist dies kein JSON: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A text holds half of a surrogate pair, which has no UTF-8.</source>
        <translation>Ein Text enthält ein halbes Surrogatpaar, das kein UTF-8 hat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON is nested deeper than {0} levels.</source>
        <translation>Das JSON ist tiefer als {0} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its first line must read old and a size, and a checkpoint must follow</source>
        <translation>seine erste Zeile muss old und eine Größe lauten, und ein Prüfpunkt muss folgen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its old size is not a plain decimal number</source>
        <translation>seine alte Größe ist keine einfache Dezimalzahl</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a line of its proof is not base64</source>
        <translation>eine Zeile seines Beweises ist kein base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its old size is beyond that of its checkpoint</source>
        <translation>seine alte Größe liegt über der seines Prüfpunkts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no checkpoint with its proof: {0}.</source>
        <translation>Dies ist kein Prüfpunkt mit seinem Beweis: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it names no role of a key</source>
        <translation>er nennt keine Rolle eines Schlüssels</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the book was closed by entry {0}</source>
        <translation>das Buch wurde durch Eintrag {0} geschlossen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it neither replaces nor revokes a key</source>
        <translation>er ersetzt keinen Schlüssel und widerruft keinen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not replace the key in force</source>
        <translation>er ersetzt nicht den Schlüssel in Kraft</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its key was in force before</source>
        <translation>sein Schlüssel war schon früher in Kraft</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature of it does not hold: {0}</source>
        <translation>eine Signatur davon hält nicht stand: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not retire the log key in force, which alone closes a book</source>
        <translation>er zieht nicht den geltenden Protokollschlüssel zurück, der allein ein Buch schließt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its signature does not hold: {0}</source>
        <translation>seine Signatur hält nicht: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it revokes a key that never signed here, or from no entry that there is</source>
        <translation>er widerruft einen Schlüssel, der hier nie signierte, oder ab einem Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it revokes the key in force without replacing it</source>
        <translation>er widerruft den Schlüssel in Kraft, ohne ihn zu ersetzen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it believes more than an earlier revocation did</source>
        <translation>er glaubt mehr als ein früherer Widerruf</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a reason has at most {0} characters</source>
        <translation>ein Grund hat höchstens {0} Zeichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of the ledger cannot be read: {0}</source>
        <translation>Ein Schlüssel des Hauptbuchs kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} changes a key, but {1}.</source>
        <translation>Eintrag {0} ändert einen Schlüssel, aber {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is over a digest {0}.</source>
        <translation>Der Zeitstempel gilt für eine Prüfsumme {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No root certificate was given to check the authority against.</source>
        <translation>Es wurde kein Wurzelzertifikat angegeben, an dem der Zeitstempeldienst zu prüfen wäre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is genuine, but over other bytes than these.</source>
        <translation>Der Zeitstempel ist echt, gilt aber für andere Bytes als diese.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp does not answer the request: its nonce is another.</source>
        <translation>Der Zeitstempel beantwortet die Anfrage nicht: Seine Nonce ist eine andere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is under policy {0}, not {1}.</source>
        <translation>Der Zeitstempel folgt der Richtlinie {0}, nicht {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was signed names another certificate than the signer's.</source>
        <translation>Was signiert wurde, nennt ein anderes Zertifikat als das des Unterzeichners.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority {0} is under none of the roots that were given.</source>
        <translation>Der Zeitstempeldienst {0} steht unter keiner der angegebenen Wurzeln.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} is not for timestamping alone.</source>
        <translation>Das Zertifikat von {0} ist nicht allein für Zeitstempel bestimmt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was not valid at {1}.</source>
        <translation>Das Zertifikat von {0} war am {1} nicht gültig.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp, its signature or its chain was changed: they do not fit.</source>
        <translation>Der Zeitstempel, seine Signatur oder seine Kette wurde verändert: Sie passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A timestamp of {0} bytes is not read.</source>
        <translation>Ein Zeitstempel von {0} Byte wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority gave no timestamp: {0}.</source>
        <translation>Der Zeitstempeldienst gab keinen Zeitstempel: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its parts do not fit together</source>
        <translation>seine Teile passen nicht zusammen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the certificate of its signer is not with it; ask for one that has it</source>
        <translation>das Zertifikat seines Unterzeichners liegt nicht bei; fordern Sie einen an, dem es beiliegt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The roots must be a file of certificates, in PEM or DER.</source>
        <translation>Die Wurzeln müssen eine Datei mit Zertifikaten sein, in PEM oder DER.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is no TimeStampResp in DER</source>
        <translation>er ist keine TimeStampResp in DER</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a timestamp: {0}.</source>
        <translation>Dies ist kein Zeitstempel: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its first line must be {0}, and a checkpoint must follow</source>
        <translation>seine erste Zeile muss {0} lauten, und ein Prüfpunkt muss folgen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its index is missing</source>
        <translation>sein Index fehlt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its index is not a plain decimal number</source>
        <translation>sein Index ist keine einfache Dezimalzahl</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its path is longer than that of any tree</source>
        <translation>sein Pfad ist länger als der jedes Baums</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a hash of its path is not 32 bytes</source>
        <translation>ein Hashwert seines Pfads hat nicht 32 Byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a line is not base64</source>
        <translation>eine Zeile ist kein base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its extra data is too long</source>
        <translation>seine Zusatzdaten sind zu lang</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a proof of inclusion: {0}.</source>
        <translation>Dies ist kein Einschlussbeweis: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token does not sign</source>
        <translation>Das Token signiert nicht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal on a token has a key of P-256, or of RSA with 2048 bits or more.</source>
        <translation>Ein Siegel auf einem Token hat einen Schlüssel der Art P-256 oder RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key on the token is not that of the certificate.</source>
        <translation>Der Schlüssel auf dem Token ist nicht der des Zertifikats.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is on a token, which does not give it out.</source>
        <translation>Der Schlüssel liegt auf einem Token, das ihn nicht herausgibt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the token makes no key of kind {0}</source>
        <translation>das Token erzeugt keinen Schlüssel der Art {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds no public key beside the private key "{1}".</source>
        <translation>Das Token „{0}“ enthält keinen öffentlichen Schlüssel neben dem privaten Schlüssel „{1}“.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A ledger's key on a token is of Ed25519 or P-256.</source>
        <translation>Der Schlüssel eines Hauptbuchs auf einem Token ist von der Art Ed25519 oder P-256.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PIN of the token that this computer's settings keep was sealed for another key file; give it anew.</source>
        <translation>Die PIN des Tokens, die in den Einstellungen dieses Computers liegt, wurde für eine andere Schlüsseldatei verschlossen; geben Sie sie neu an.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} (passport keys token)</source>
        <translation>{0} (passport keys token)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no token "{0}" by {1}</source>
        <translation>Es gibt kein Token „{0}“ über {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no token "{0}" by {1}: {2}. Is it plugged in?</source>
        <translation>Es gibt kein Token „{0}“ über {1}: {2}. Ist es eingesteckt?</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token cannot be opened</source>
        <translation>Das Token kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>another one opened it</source>
        <translation>eine andere hat es geöffnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That PIN does not open the token "{0}": {1}.</source>
        <translation>Diese PIN öffnet das Token „{0}“ nicht: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>more than one private key</source>
        <translation>mehr als einen privaten Schlüssel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no private key</source>
        <translation>keinen privaten Schlüssel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds more than one private key of the label "{1}".</source>
        <translation>Das Token „{0}“ enthält mehr als einen privaten Schlüssel mit der Bezeichnung „{1}“.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds no private key of the label "{1}".</source>
        <translation>Das Token „{0}“ enthält keinen privaten Schlüssel mit der Bezeichnung „{1}“.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needs a name and a DID</source>
        <translation>er braucht einen Namen und eine DID</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it ends before it begins</source>
        <translation>er endet, bevor er beginnt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a did:key is its own key, and needs none besides</source>
        <translation>ein did:key ist sein eigener Schlüssel und braucht keinen weiteren</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The fingerprint given for {0} is not that of its key.</source>
        <translation>Der angegebene Fingerabdruck für {0} ist nicht der seines Schlüssels.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a trust list: it must read {'trust': [...]}.</source>
        <translation>{0} ist keine Vertrauensliste: Sie muss {'trust': [...]} lauten.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list {0} cannot be written: {1}.</source>
        <translation>Die Vertrauensliste {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its signer cannot be told.</source>
        <translation>ihr Unterzeichner lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signed trust list {0} does not verify: {1}</source>
        <translation>Die signierte Vertrauensliste {0} hält der Prüfung nicht stand: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signed trust list {0} does not verify: its signer cannot be told.</source>
        <translation>Die signierte Vertrauensliste {0} hält der Prüfung nicht stand: Ihr Unterzeichner lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no trust list {0}.</source>
        <translation>Es gibt keine Vertrauensliste {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list {0} cannot be read: {1}.</source>
        <translation>Die Vertrauensliste {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it may hold {0} and nothing else</source>
        <translation>er darf {0} enthalten und sonst nichts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its values are texts of at most {0} characters</source>
        <translation>seine Werte sind Texte von höchstens {0} Zeichen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0}: {1}</source>
        <translation>Eintrag {0}: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a date such as 2026-11-23</source>
        <translation>{0} ist kein Datum wie 2026-11-23</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no entry of a trust list: {0}.</source>
        <translation>Dies ist kein Eintrag einer Vertrauensliste: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nobody's signature verified.</source>
        <translation>Niemandes Signatur wurde bestätigt.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusts the signer as {0}.</source>
        <translation>Diese Installation vertraut dem Unterzeichner als {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key {0} was trusted here as {1} until {2}, and is no longer.</source>
        <translation>Dem Log-Schlüssel {0} wurde hier als {1} bis {2} vertraut, und nun nicht mehr.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key {0} is trusted here as {1} from {2} on, which is yet to come.</source>
        <translation>Dem Log-Schlüssel {0} wird hier als {1} ab {2} vertraut, was noch bevorsteht.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature may well be genuine, but this computer has not been told to trust the signer. Compare the fingerprint {0} with one received another way.</source>
        <translation>Die Signatur kann durchaus echt sein, aber diesem Computer wurde nicht gesagt, dass er dem Unterzeichner vertrauen soll. Vergleichen Sie den Fingerabdruck {0} mit einem auf anderem Weg erhaltenen.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusted the signer as {0} until {1}, and does no longer.</source>
        <translation>Diese Installation vertraute dem Unterzeichner als {0} bis {1}, jetzt nicht mehr.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusts the signer as {0} from {1} on, which is yet to come.</source>
        <translation>Diese Installation vertraut dem Unterzeichner als {0} erst ab {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no witness's memory {0}. Restore it from a copy.</source>
        <translation>Es gibt kein Gedächtnis des Zeugen {0}. Stellen Sie es aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not of this form</source>
        <translation>es hat nicht diese Form</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a ledger is in it twice, or its name is none</source>
        <translation>ein Hauptbuch steht zweimal darin, oder sein Name ist keiner</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The witness's memory {0} is damaged ({1}). Restore it from a copy: without it the witness would cosign any book.</source>
        <translation>Das Gedächtnis des Zeugen {0} ist beschädigt ({1}). Stellen Sie es aus einer Kopie wieder her: Ohne es würde der Zeuge jedes Buch mitsignieren.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it names a witness twice, or more than {0}</source>
        <translation>sie nennt einen Zeugen zweimal, oder mehr als {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it asks for {0} of {1} witnesses</source>
        <translation>sie verlangt {0} von {1} Zeugen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>witnesses cosign by Ed25519 keys</source>
        <translation>Zeugen mitsignieren mit Ed25519-Schlüsseln</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must say how many of which witnesses are needed</source>
        <translation>sie muss sagen, wie viele welcher Zeugen nötig sind</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needs a whole number and a list of keys</source>
        <translation>sie braucht eine ganze Zahl und eine Liste von Schlüsseln</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Witnesses of the policy: {0}; needed: {1}; cosigned it: {2}.</source>
        <translation>Zeugen der Regel: {0}; nötig: {1}; haben ihn mitsigniert: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned by {0}.</source>
        <translation>Mitsigniert von {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Not by {0}.</source>
        <translation>Nicht von {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no policy of witnesses: {0}.</source>
        <translation>Das ist keine Regel für Zeugen: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Unique identifier of the battery</source>
        <translation>Eindeutige Kennung der Batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Who places the battery on the market and answers for its passport</source>
        <translation>Wer die Batterie in Verkehr bringt und für ihren Pass verantwortlich ist</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: name, trade name or mark</source>
        <translation>Erzeuger: Name, Handelsname oder Handelsmarke</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: postal address with a single contact point</source>
        <translation>Erzeuger: Postanschrift mit einer einzigen Kontaktstelle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: web and e-mail address</source>
        <translation>Erzeuger: Internet- und E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery category</source>
        <translation>Batteriekategorie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Model, and batch or serial number</source>
        <translation>Modell, und Chargen- oder Seriennummer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Place of manufacture</source>
        <translation>Ort der Erzeugung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Month and year of manufacture</source>
        <translation>Monat und Jahr der Erzeugung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Chemistry</source>
        <translation>Chemische Zusammensetzung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Hazardous substances other than mercury, cadmium and lead</source>
        <translation>Gefährliche Stoffe außer Quecksilber, Cadmium und Blei</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Usable extinguishing agent</source>
        <translation>Zu verwendendes Feuerlöschmittel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Critical raw materials above 0.1 % by weight</source>
        <translation>Kritische Rohstoffe über 0,1 Gewichtsprozent</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Material composition as an aggregate</source>
        <translation>Stoffliche Zusammensetzung, zusammengefasst</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Carbon footprint declaration</source>
        <translation>Erklärung zum CO2-Fußabdruck</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Carbon footprint label and class</source>
        <translation>Kennzeichnung und Leistungsklasse des CO2-Fußabdrucks</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Report on due diligence</source>
        <translation>Bericht über die Sorgfaltspflichten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of cobalt in active materials</source>
        <translation>Rezyklatanteil von Kobalt in aktiven Materialien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of lithium in active materials</source>
        <translation>Rezyklatanteil von Lithium in aktiven Materialien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of nickel in active materials</source>
        <translation>Rezyklatanteil von Nickel in aktiven Materialien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of lead in the battery</source>
        <translation>Rezyklatanteil von Blei in der Batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Share of renewable content</source>
        <translation>Anteil erneuerbarer Materialien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rated capacity (static copy)</source>
        <translation>Bemessungskapazität (statische Kopie)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Minimum voltage</source>
        <translation>Mindestspannung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nominal voltage</source>
        <translation>Nennspannung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Maximum voltage</source>
        <translation>Höchstspannung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Original power capability</source>
        <translation>Ursprüngliche Leistungsfähigkeit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power limits</source>
        <translation>Leistungsgrenzen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime in cycles</source>
        <translation>Erwartete Lebensdauer in Zyklen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Reference test for the expected cycles</source>
        <translation>Referenztest für die erwarteten Zyklen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity threshold for exhaustion</source>
        <translation>Schwellenwert der Kapazität für die Erschöpfung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Temperature range when not in use</source>
        <translation>Temperaturbereich im Ruhezustand</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Period of the commercial warranty</source>
        <translation>Dauer der gewerblichen Garantie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Initial round-trip energy efficiency</source>
        <translation>Anfänglicher Energiewirkungsgrad des Lade-/Entladezyklus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Round-trip efficiency at half of the cycle life</source>
        <translation>Energiewirkungsgrad des Lade-/Entladezyklus bei der Hälfte der Zykluslebensdauer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Internal resistance of cell and pack</source>
        <translation>Innenwiderstand von Zelle und Batteriesatz</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>C-rate of the cycle-life test</source>
        <translation>C-Rate des Tests der Zykluslebensdauer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Separate collection symbol, Art. 13(4)</source>
        <translation>Symbol für die getrennte Sammlung, Art. 13 Abs. 4</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Symbols for cadmium and lead, Art. 13(5)</source>
        <translation>Symbole für Cadmium und Blei, Art. 13 Abs. 5</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>EU declaration of conformity, Art. 18</source>
        <translation>EU-Konformitätserklärung, Art. 18</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Prevention and management of waste batteries, Art. 74(1)</source>
        <translation>Vermeidung und Bewirtschaftung von Altbatterien, Art. 74 Abs. 1</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Instructions for use</source>
        <translation>Gebrauchsanleitung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Detailed composition of cathode, anode and electrolyte</source>
        <translation>Genaue Zusammensetzung von Kathode, Anode und Elektrolyt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Part numbers of components</source>
        <translation>Teilenummern der Komponenten</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sources of replacement spares</source>
        <translation>Bezugsquellen für Ersatzteile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Dismantling information</source>
        <translation>Informationen zur Demontage</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Safety measures</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Results of test reports</source>
        <translation>Ergebnisse der Prüfberichte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rated capacity (kept up to date)</source>
        <translation>Bemessungskapazität (laufend aktualisiert)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity fade</source>
        <translation>Kapazitätsverlust</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power fade</source>
        <translation>Leistungsverlust</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Internal resistance (kept up to date)</source>
        <translation>Innenwiderstand (laufend aktualisiert)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Increase of the internal resistance</source>
        <translation>Zunahme des Innenwiderstands</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Round-trip efficiency (kept up to date)</source>
        <translation>Energiewirkungsgrad des Lade-/Entladezyklus (laufend aktualisiert)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Fade of the round-trip efficiency</source>
        <translation>Abnahme des Energiewirkungsgrads des Lade-/Entladezyklus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime under reference conditions, in cycles</source>
        <translation>Erwartete Lebensdauer unter Referenzbedingungen, in Zyklen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime under reference conditions, in years</source>
        <translation>Erwartete Lebensdauer unter Referenzbedingungen, in Jahren</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>State of certified energy</source>
        <translation>Zustand der zertifizierten Energie (SOCE)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining capacity</source>
        <translation>Verbleibende Kapazität</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining power capability</source>
        <translation>Verbleibende Leistungsfähigkeit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining round-trip efficiency</source>
        <translation>Verbleibender Energiewirkungsgrad des Lade-/Entladezyklus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Evolution of self-discharge</source>
        <translation>Entwicklung der Selbstentladung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Ohmic resistance</source>
        <translation>Ohmscher Widerstand</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Status: original, repurposed, re-used, remanufactured or waste</source>
        <translation>Status: original, umgenutzt, wiederverwendet, wiederaufgearbeitet oder Altbatterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Number of charging and discharging cycles</source>
        <translation>Anzahl der Lade- und Entladezyklen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Negative events, such as accidents</source>
        <translation>Negative Ereignisse, etwa Unfälle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Operating environment, recorded periodically</source>
        <translation>Betriebsumgebung, regelmäßig aufgezeichnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>State of charge, recorded periodically</source>
        <translation>Ladezustand, regelmäßig aufgezeichnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>quarantined</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>indeterminate</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>undetermined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>conforms</source>
        <translation>konform</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cell lot</source>
        <translation>Zelllos</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>material</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>legitimate_interest</source>
        <translation>berechtigtes Interesse</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>individual</source>
        <translation>einzelne Batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lithium</source>
        <translation>Lithium</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nickel</source>
        <translation>Nickel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lead</source>
        <translation>Blei</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Annex {0}</source>
        <translation>Anhang {0}</translation>
    </message>
</context>
</TS>
