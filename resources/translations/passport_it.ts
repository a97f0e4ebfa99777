<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>passport</name>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Ledger</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Matter</source>
        <translation>&amp;Materia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>T&amp;rust</source>
        <translation>F&amp;iducia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Create a ledger…</source>
        <translation>&amp;Crea un registro…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Open a ledger…</source>
        <translation>&amp;Apri un registro…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Try the sample</source>
        <translation>&amp;Prova l'esempio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Close the ledger</source>
        <translation>C&amp;hiudi il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Import tables…</source>
        <translation>&amp;Importa tabelle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Bring a plant's tables in</source>
        <translation>Porta dentro le tabelle dello stabilimento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>I&amp;ssue passports…</source>
        <translation>E&amp;metti passaporti…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign passports</source>
        <translation>Firma passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Export certificates…</source>
        <translation>&amp;Esporta certificati…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>PDF or signed JSON</source>
        <translation>PDF o JSON firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Si&amp;gn for cells…</source>
        <translation>&amp;Firma per le celle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One signature for all cells of a lot</source>
        <translation>Una firma per tutte le celle di un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Proof of a cell…</source>
        <translation>&amp;Prova di una cella…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What one cell holds, to check alone</source>
        <translation>Che cosa contiene una cella, verificabile da sola</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Record a &amp;lot…</source>
        <translation>Registra un &amp;lotto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One lot, by hand or from its label</source>
        <translation>Un lotto, a mano o dalla sua etichetta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Record a &amp;batch…</source>
        <translation>Registra una la&amp;vorazione…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What went in, what came out</source>
        <translation>Che cosa è entrato, che cosa è uscito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Quarantine, release, reject…</source>
        <translation>&amp;Quarantena, rilascio, scarto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Decide about lots</source>
        <translation>Decidi sui lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Recall…</source>
        <translation>&amp;Richiamo…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Everything that holds material of a lot</source>
        <translation>Tutto ciò che contiene materiale di un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Trust list…</source>
        <translation>&amp;Elenco di fiducia…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Whom this computer believes, and why</source>
        <translation>A chi crede questo computer, e perché</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A&amp;dopt from another ledger…</source>
        <translation>A&amp;dottare da un altro registro…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Its rows, with their proofs</source>
        <translation>Le sue righe, con le loro prove</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Audit the ledger</source>
        <translation>&amp;Verifica il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Recompute all of it</source>
        <translation>Ricalcola tutto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A&amp;udit with options…</source>
        <translation>Verifica con &amp;opzioni…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Fast, or against a checkpoint; repair</source>
        <translation>Rapida, o contro un checkpoint; ripara</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Checkpoints outs&amp;ide…</source>
        <translation>Checkpoint all'este&amp;rno…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Give out, take back, timestamp</source>
        <translation>Consegnare, riprendere, marcare il tempo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Proof that the &amp;book holds it…</source>
        <translation>Prova che il li&amp;bro lo contiene…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One text, for who has nothing else</source>
        <translation>Un testo, per chi non ha altro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Witness others…</source>
        <translation>&amp;Testimoniare per altri…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Cosign checkpoints that continue what was seen</source>
        <translation>Controfirmare checkpoint che continuano ciò che si è visto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Com&amp;pare with another copy…</source>
        <translation>Con&amp;fronta con un'altra copia…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What either lacks</source>
        <translation>Che cosa manca a ciascuna</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Save the &amp;checkpoint…</source>
        <translation>Salva il chec&amp;kpoint…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Look of certificates…</source>
        <translation>&amp;Aspetto dei certificati…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Colour, logo, a line at the foot</source>
        <translation>Colore, logo, una riga in fondo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Re&amp;gister of certificates…</source>
        <translation>Re&amp;gistro dei certificati…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What left the house; take back</source>
        <translation>Che cosa è uscito; ritirare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Withdraw a passport…</source>
        <translation>&amp;Ritira un passaporto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>It stays genuine and no longer counts</source>
        <translation>Resta autentico e non vale più</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign a &amp;declaration…</source>
        <translation>Firma una &amp;dichiarazione…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Article 8, by model and year</source>
        <translation>Articolo 8, per modello e anno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Assess a lot…</source>
        <translation>&amp;Valuta un lotto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign how a lot stands today</source>
        <translation>Firmare come sta un lotto oggi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Chiavi…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Which key signed when; replace, back up</source>
        <translation>Quale chiave ha firmato quando; sostituire, salvare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Seal for PDF readers…</source>
        <translation>&amp;Sigillo per lettori PDF…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Its certificate, fingerprint, timestamps</source>
        <translation>Il suo certificato, impronta, marche temporali</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Officers…</source>
        <translation>Respo&amp;nsabili…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Who may approve, and how many must</source>
        <translation>Chi può approvare, e quanti devono</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Own key &amp;file…</source>
        <translation>File di chiavi &amp;proprio…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Passphrase and backup: officers, auditors, witnesses</source>
        <translation>Passphrase e copia: responsabili, revisori, testimoni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Start page</source>
        <translation>Pagina &amp;iniziale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Overview</source>
        <translation>&amp;Panoramica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Materials</source>
        <translation>&amp;Materiali</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Batches</source>
        <translation>&amp;Lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Cells</source>
        <translation>&amp;Celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Passports</source>
        <translation>Pa&amp;ssaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>P&amp;rovenance</source>
        <translation>P&amp;rovenienza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Co&amp;mpliance</source>
        <translation>C&amp;onformità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Next pane</source>
        <translation>Riquadro &amp;successivo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>C&amp;hiaro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>Come il sist&amp;ema</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Language of the system</source>
        <translation>Lin&amp;gua del sistema</translation>
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
        <translation>&amp;Segui un numero…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>From percent to documents</source>
        <translation>Dalla percentuale ai documenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Working paper…</source>
        <translation>&amp;Carta di lavoro…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A sample that anyone can draw again</source>
        <translation>Un campione che chiunque può estrarre di nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Verify files…</source>
        <translation>&amp;Verifica file…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Do anything…</source>
        <translation>&amp;Fai qualsiasi cosa…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;About Material Passport</source>
        <translation>&amp;Informazioni su Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Open a ledger</source>
        <translation>Apri un registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Ledger (*.passports);;All files (*)</source>
        <translation>Registro (*.passports);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Making the sample plant and its ledger</source>
        <translation>Creazione dello stabilimento di esempio e del suo registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>To sign or import in the sample, its passphrase is: "{sample_passphrase}".</source>
        <translation>Per firmare o importare nell'esempio, la passphrase è: "{sample_passphrase}".</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Open your ledger first, with its key file beside it; then drop the tables again.</source>
        <translation>Aprire prima il proprio registro, con il file delle chiavi accanto; poi trascinare di nuovo le tabelle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Save the checkpoint</source>
        <translation>Salva il checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Checkpoint (*.txt);;QR code (*.svg)</source>
        <translation>Checkpoint (*.txt);;Codice QR (*.svg)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>This book was closed for ever: nothing is entered any more.</source>
        <translation>Questo registro è stato chiuso per sempre: non vi si inserisce più nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Import tables</source>
        <translation>Importa tabelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>Non è stato possibile scrivere {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>&lt;b&gt;Material Passport {version}&lt;/b&gt;&lt;p&gt;A local ledger of signed battery passports that computes recycled content from lots, exactly, and exports certificates that anyone can check.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Qt for Python is used under the LGPL-3.0. Nothing leaves this computer.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Material Passport {version}&lt;/b&gt;&lt;p&gt;Un registro locale di passaporti di batterie firmati, che calcola il contenuto riciclato dai lotti, esattamente, ed esporta certificati che chiunque può verificare.&lt;/p&gt;&lt;p&gt;Licenza: Apache-2.0. Qt for Python è usato secondo la LGPL-3.0. Nulla lascia questo computer.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>Wait until {act} is done, then choose the language.</source>
        <translation>Attendere la fine di «{act}», poi scegliere la lingua.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>About Material Passport</source>
        <translation>Informazioni su Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Choose one or more lots in the list first; search finds any lot by the beginning of its name.</source>
        <translation>Scegliere prima uno o più lotti nell'elenco; la ricerca trova ogni lotto dall'inizio del nome.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Quarantine, release, reject</source>
        <translation>Quarantena, rilascio, scarto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Choose a cell in the list first; search finds any serial at once.</source>
        <translation>Scegliere prima una cella nell'elenco; la ricerca trova subito qualsiasi numero di serie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Choose a battery in the list first; search finds any by the beginning of its name.</source>
        <translation>Scegliere prima una batteria nell'elenco; la ricerca la trova dall'inizio del nome.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Proof of a cell</source>
        <translation>Prova di una cella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Withdraw a passport</source>
        <translation>Ritira un passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Go on here</source>
        <translation>Continuare qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Closed for ever on {at}: {why}. You can look, verify, audit and export; nothing is entered.</source>
        <translation>Chiuso per sempre il {at}: {why}. Si può guardare, verificare, controllare ed esportare; non si inserisce più nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this ledger's key file is not beside it. You can look, verify, audit and export; not write.</source>
        <translation>Sola lettura: il file delle chiavi di questo registro non è accanto. Si può guardare, verificare, controllare ed esportare; non scrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: the key file beside this ledger is another ledger's. Put its own there, or recover it from a backup (Trust, Keys). You can look, verify, audit and export; not write.</source>
        <translation>Sola lettura: il file delle chiavi accanto a questo registro è di un altro registro. Metterci il suo, o recuperarlo da una copia (Fiducia, Chiavi). Si può guardare, verificare, controllare ed esportare; non scrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: {why} You can look, verify, audit and export; not write.</source>
        <translation>Sola lettura: {why} Si può guardare, verificare, controllare ed esportare; non scrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this is a copy of the ledger in {place}. What is written to both makes two books of one. Write to that one; or let the book go on here, and never write to the other again.</source>
        <translation>Sola lettura: è una copia del registro in {place}. Scrivere in entrambi ne fa due registri diversi. Scrivere in quello; oppure far continuare il registro qui, e non scrivere mai più nell'altro.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/book.py"/>
        <source>%Ln entries</source>
        <translation><numerusform>%Ln voce</numerusform><numerusform>%Ln voci</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph.py"/>
        <source>Graph of provenance</source>
        <translation>Grafo della provenienza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>supplier</source>
        <translation>fornitore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot</source>
        <translation>lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>batch</source>
        <translation>lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot of cells</source>
        <translation>lotto di celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cell</source>
        <translation>cella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>battery</source>
        <translation>batteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>where it stayed</source>
        <translation>dove è rimasto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained</source>
        <translation>non spiegato</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln suppliers</source>
        <translation><numerusform>%Ln fornitore</numerusform><numerusform>%Ln fornitori</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots</source>
        <translation><numerusform>%Ln lotto</numerusform><numerusform>%Ln lotti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batches</source>
        <translation><numerusform>%Ln lavorazione</numerusform><numerusform>%Ln lavorazioni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots of cells</source>
        <translation><numerusform>%Ln lotto di celle</numerusform><numerusform>%Ln lotti di celle</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batteries</source>
        <translation><numerusform>%Ln batteria</numerusform><numerusform>%Ln batterie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln customers</source>
        <translation><numerusform>%Ln cliente</numerusform><numerusform>%Ln clienti</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lost</source>
        <translation>perso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>waste in store</source>
        <translation>scarti in magazzino</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cells in stock</source>
        <translation>celle in giacenza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>in stock</source>
        <translation>in giacenza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not in what came out</source>
        <translation>non in ciò che è uscito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained by the inputs</source>
        <translation>non spiegato da ciò che è entrato</translation>
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
        <translation>Invio li mostra uno per uno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows what is behind it.</source>
        <translation>Invio mostra che cosa c'è dietro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter hides what is behind it.</source>
        <translation>Invio nasconde che cosa c'è dietro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history.py"/>
        <source>Claimed and found over time</source>
        <translation>Dichiarato e trovato nel tempo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history.py"/>
        <source>○ claimed   ● found   ✗ misses its specification</source>
        <translation>○ dichiarato   ● trovato   ✗ fuori specifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>claimed {value} {unit}</source>
        <translation>dichiarato {value} {unit}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>found {value} {unit}</source>
        <translation>trovato {value} {unit}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>misses {specification}</source>
        <translation>non rispetta {specification}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>post-consumer</source>
        <translation>post-consumo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>pre-consumer</source>
        <translation>pre-consumo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>primary</source>
        <translation>primario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>unknown origin</source>
        <translation>origine ignota</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>{source} → {target}: {mass} kg {metal}, {share} % recycled</source>
        <translation>{source} → {target}: {mass} kg {metal}, riciclato {share} %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>Material flow</source>
        <translation>Flusso di materia</translation>
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
        <translation>Salva immagine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/saving.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>Non è stato possibile scrivere l'immagine in {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/share_bars.py"/>
        <source>Recycled content by metal</source>
        <translation>Contenuto riciclato per metallo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {years} and {last}</source>
        <translation>✓ soddisfa {years} e {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>undetermined</source>
        <translation>non determinato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>not applicable</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>origin not declared</source>
        <translation>origine non dichiarata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>none in this chemistry</source>
        <translation>assente in questa chimica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {year}</source>
        <translation>✓ soddisfa {year}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {met}, ✗ below {missed}</source>
        <translation>✓ soddisfa {met}, ✗ sotto {missed}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✗ below {missed}</source>
        <translation>✗ sotto {missed}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend.py"/>
        <source>Trend of the recycled share</source>
        <translation>Andamento della quota riciclata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend.py"/>
        <source>minimum {percent} % from {year}</source>
        <translation>minimo {percent} % dal {year}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend_layout.py"/>
        <source>{period}: {point} % of {total} kg {metal} recovered, {batteries}</source>
        <translation>{period}: {point} % di {total} kg {metal} recuperato, {batteries}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend_layout.py"/>
        <source>{period}: {batteries}, {metal} undetermined</source>
        <translation>{period}: {batteries}, {metal} non determinato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/commands.py"/>
        <source>&amp;Roots of authorities, this time…</source>
        <translation>&amp;Radici delle autorità, questa volta…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/commands.py"/>
        <source>&amp;Log key</source>
        <translation>Chiave dei &amp;checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>Something went wrong that should not ({name}). The ledger is as it was. {where}</source>
        <translation>Qualcosa è andato storto e non avrebbe dovuto ({name}). Il registro è com'era. {where}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>A report without any of your data was kept in {file}; nothing was sent.</source>
        <translation>Un rapporto senza alcun vostro dato è stato conservato in {file}; nulla è stato inviato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>A report could not be kept.</source>
        <translation>Non è stato possibile conservare un rapporto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no day: write it as {example}, or year-month-day (ISO 8601).</source>
        <translation>Questo non è un giorno: scriverlo come {example}, oppure anno-mese-giorno (ISO 8601).</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no time: write it as {example}, or as ISO 8601 has it.</source>
        <translation>Questa non è un'ora: scriverla come {example}, oppure come vuole ISO 8601.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Date or time (UTC): {day}, or {time}</source>
        <translation>Data o ora (UTC): {day}, oppure {time}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Scegliere un giorno dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>{text} can be {first} or {second}: write the one you mean.</source>
        <translation>{text} può essere {first} o {second}: scrivere quello che si intende.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Write it as {day}, so that nobody takes the day for the month.</source>
        <translation>Scriverlo {day}, perché nessuno prenda il giorno per il mese.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>{none}; or as {example}</source>
        <translation>{none}; oppure come {example}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no day or time.</source>
        <translation>Questo non è né un giorno né un'ora.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} di {total}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Remembered by this computer's keychain</source>
        <translation>Ricordata dal portachiavi di questo computer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>parties</source>
        <translation>soggetti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>sites</source>
        <translation>siti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>materials</source>
        <translation>materiali</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>models</source>
        <translation>modelli</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>lots</source>
        <translation>lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>contents</source>
        <translation>contenuti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>assays</source>
        <translation>analisi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>batches</source>
        <translation>lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>inputs of batches</source>
        <translation>ingressi dei batch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>outputs of batches</source>
        <translation>uscite dei batch</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>cell lots</source>
        <translation>lotti di celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>batteries</source>
        <translation>batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>cells in batteries</source>
        <translation>celle nelle batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>documents</source>
        <translation>documenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>data points</source>
        <translation>punti di dati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Several workstations of a site share what they entered: another ledger's rows become visible here for provenance and recall, marked with where they came from. Its passports and keys stay its own.</source>
        <translation>Più postazioni di un sito condividono ciò che hanno immesso: le righe di un altro registro diventano visibili qui per provenienza e richiamo, con il segno di dove vengono. I suoi passaporti e le sue chiavi restano suoi.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>%Ln rows were adopted from {name}; provenance and recall know them now.</source>
        <translation><numerusform>%Ln riga è stata adottata da {name}; provenienza e richiamo ora la conoscono.</numerusform><numerusform>%Ln righe sono state adottate da {name}; provenienza e richiamo ora le conoscono.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt from another ledger</source>
        <translation>Adottare da un altro registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>&amp;Other ledger</source>
        <translation>&amp;Altro registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Ledgers (*.passports);;All files (*)</source>
        <translation>Registri (*.passports);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Passphrase of the ledger's key file</source>
        <translation>Passphrase del file delle chiavi del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>&amp;Passphrase of this ledger</source>
        <translation>&amp;Passphrase di questo registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>What of it is new here is shown first; nothing is written by that.</source>
        <translation>Prima si mostra che cosa c'è di nuovo; con ciò nulla viene scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Look at it</source>
        <translation>Esaminarlo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>entries {first} to {last}</source>
        <translation>voci da {first} a {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Nothing of it is adopted before its log key is trusted: compare its fingerprint another way.</source>
        <translation>Nulla se ne adotta finché la sua chiave dei checkpoint non è fidata: confrontarne l'impronta per altra via.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Trust its log key…</source>
        <translation>Fidarsi della sua chiave dei checkpoint…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>What is new</source>
        <translation>Che cosa c'è di nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Name the file of the other ledger.</source>
        <translation>Indicare il file dell'altro registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Auditing the other ledger</source>
        <translation>Verifica dell'altro registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>? its log key is not trusted here</source>
        <translation>? la sua chiave dei checkpoint qui non è fidata</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt %Ln rows</source>
        <translation><numerusform>Adottare %Ln riga</numerusform><numerusform>Adottare %Ln righe</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopting entries</source>
        <translation>Adozione delle voci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Nothing new: everything in it was adopted before, or it holds no rows.</source>
        <translation>Nulla di nuovo: tutto fu già adottato, o non contiene righe.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its operator, by its own word</source>
        <translation>Il suo operatore, a suo dire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its log key</source>
        <translation>La sua chiave dei checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Came since the last time</source>
        <translation>Venuto dall'ultima volta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its book is as it was signed. All of this is adopted, or nothing.</source>
        <translation>Il suo libro è come fu firmato. Si adotta tutto questo, o nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Give the passphrase of the key file.</source>
        <translation>Indicare la passphrase del file delle chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Key file (*.key);;All files (*)</source>
        <translation>File di chiavi (*.key);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Key file of an officer</source>
        <translation>File delle chiavi di un responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>The officer's own key file</source>
        <translation>Il file delle chiavi proprio del responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Passphrase of the officer's key file</source>
        <translation>Passphrase del file delle chiavi del responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Passphrase of it</source>
        <translation>La sua passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Add an officer</source>
        <translation>Aggiungi un responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Analyte</source>
        <translation>Analita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Measured</source>
        <translation>Misurato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Minimum</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Maximum</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Verdict</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Specification</source>
        <translation>Specifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Total, kg</source>
        <translation>Totale, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Primary, kg</source>
        <translation>Primario, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Pre-consumer, kg</source>
        <translation>Pre-consumo, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Post-consumer, kg</source>
        <translation>Post-consumo, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Unknown, kg</source>
        <translation>Ignoto, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>How a lot stands today: its quality against its specification, origin, documents and disposition. It names the supplier: the certificate is for those alone who may see that.</source>
        <translation>Come sta un lotto oggi: qualità rispetto alla specifica, origine, documenti e disposizione. Nomina il fornitore: il certificato è solo per chi può vederlo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Assess a lot</source>
        <translation>Valuta un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Lot</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Lot, by the beginning of its name</source>
        <translation>Lotto, dall'inizio del nome</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>&amp;Lot</source>
        <translation>&amp;Lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Content and origin</source>
        <translation>Contenuto e origine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Mass, kg</source>
        <translation>Massa, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Disposition</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Say which lot.</source>
        <translation>Indicare quale lotto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>no decision</source>
        <translation>nessuna decisione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checkpoints and what carries one (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;All files (*)</source>
        <translation>Checkpoint e ciò che ne porta uno (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Everything: every entry, signature, checkpoint and table</source>
        <translation>Tutto: ogni voce, firma, checkpoint e tabella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Only what came after the newest checkpoint outside</source>
        <translation>Solo ciò che venne dopo il checkpoint esterno più recente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Recomputes the book from its signed entries, on all cores of this computer. Only a checkpoint that somebody else has kept can tell whether the whole book was rewritten by its owner.</source>
        <translation>Ricalcola il libro dalle sue voci firmate, su tutti i core di questo computer. Solo un checkpoint conservato da altri può dire se l'intero libro fu riscritto dal suo proprietario.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>The copies beside the ledger are asked for always; add what an auditor, a customer or a witness kept.</source>
        <translation>Le copie accanto al registro si chiedono sempre; aggiungere ciò che conservò un revisore, un cliente o un testimone.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>An audit was stopped at entry {entry}: a whole one goes on from there.</source>
        <translation>Una verifica fu fermata alla voce {entry}: una completa riprende da lì.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Stopped. What was verified by now is hashed again by the next whole audit, not verified again.</source>
        <translation>Fermata. Di ciò che è già verificato la prossima verifica completa ricalcola l'hash, senza verificarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Audit the ledger</source>
        <translation>Verificare il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Audit</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checkpoints kept outside</source>
        <translation>Checkpoint conservati fuori</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Add…</source>
        <translation>Aggiungere…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Remove</source>
        <translation>Togliere</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>&amp;Look at</source>
        <translation>&amp;Esaminare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Faults</source>
        <translation>Difetti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>What is found is listed here, the first fault at once.</source>
        <translation>Ciò che si trova è elencato qui, il primo difetto subito.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pporto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repair the tables…</source>
        <translation>Riparare le tabelle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Save what proves it…</source>
        <translation>Salvare ciò che lo prova…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Both books under one name, in one file that anyone verifies without the ledger</source>
        <translation>Entrambi i libri sotto un nome, in un file che chiunque verifica senza il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>No checkpoint outside yet: everything would be looked at.</source>
        <translation>Ancora nessun checkpoint all'esterno: si esaminerebbe tutto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Save the proof</source>
        <translation>Salva la prova</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repairing the tables</source>
        <translation>Riparazione delle tabelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Auditing the ledger</source>
        <translation>Verifica del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Faults ({count})</source>
        <translation>Difetti ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checks ({count})</source>
        <translation>Controlli ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Entries are not as they were signed: nothing repairs that. Keep this file, find an older copy.</source>
        <translation>Le voci non sono come furono firmate: nulla lo ripara. Conservare questo file, cercare una copia più vecchia.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>A checkpoint that somebody else kept, as a file</source>
        <translation>Un checkpoint conservato da altri, come file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Hold it against</source>
        <translation>Confrontare con</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>As PDF in four languages, or data</source>
        <translation>Come PDF in quattro lingue, o come dati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Writing the proof</source>
        <translation>Scrittura della prova</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>No checkpoint by this ledger's own key contradicts it: there is nothing to prove.</source>
        <translation>Nessun checkpoint della chiave di questo registro lo contraddice: non c'è nulla da provare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>What proves two books under one name is in {file}. Verify reads it.</source>
        <translation>Ciò che prova due libri sotto un nome è in {file}. Verifica lo legge.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Read-only: its key is not here. Its keeper can repair it.</source>
        <translation>Sola lettura: la sua chiave non è qui. Può ripararlo chi lo tiene.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>%Ln differences were found in the tables that answer queries.</source>
        <translation><numerusform>%Ln differenza trovata nelle tabelle che rispondono alle domande.</numerusform><numerusform>%Ln differenze trovate nelle tabelle che rispondono alle domande.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>The ledger is audited once more. If its entries are sound, these tables are emptied and filled anew from the {entries} signed entries, in one transaction.</source>
        <translation>Il registro viene verificato ancora una volta. Se le voci sono integre, queste tabelle si svuotano e si riempiono di nuovo dalle {entries} voci firmate, in una sola transazione.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Entries, checkpoints and keys are not touched. This file may be evidence: copy it first.</source>
        <translation>Voci, checkpoint e chiavi non vengono toccati. Questo file può essere una prova: prima copiarlo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repair the tables</source>
        <translation>Riparare le tabelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>What differs</source>
        <translation>Che cosa differisce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>derived tables</source>
        <translation>tabelle derivate</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>checkpoints</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ Sound: {entries}, all as they were signed.</source>
        <translation>✓ Integro: {entries}, tutte come furono firmate.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✗ The first fault: {what}</source>
        <translation>✗ Il primo difetto: {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>entries</source>
        <translation>voci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>the book</source>
        <translation>il libro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ Sound from entry {since} on, {entries} in all.</source>
        <translation>✓ Integro dalla voce {since} in poi, {entries} in tutto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✗ The first fault is at entry {entry}: {what}</source>
        <translation>✗ Il primo difetto è alla voce {entry}: {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ mended: {what}</source>
        <translation>✓ riparato: {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>The tables were filled anew from them.</source>
        <translation>Le tabelle sono state riempite di nuovo da esse.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, {came_out} kg out: {rest} kg more.</source>
        <translation>{went_in} kg entrati, {came_out} kg usciti: {rest} kg in più.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in; {came_out} kg out, and the rest in cells.</source>
        <translation>{went_in} kg entrati; {came_out} kg usciti, e il resto in celle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, as much out.</source>
        <translation>{went_in} kg entrati, altrettanti usciti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, {came_out} kg out: {rest} kg less.</source>
        <translation>{went_in} kg entrati, {came_out} kg usciti: {rest} kg in meno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>✓ yes</source>
        <translation>✓ sì</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>△ no</source>
        <translation>△ no</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot used</source>
        <translation>Lotto usato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot in stock</source>
        <translation>Lotto in giacenza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Mass used, kg</source>
        <translation>Massa usata, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>In stock</source>
        <translation>In giacenza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add a lot</source>
        <translation>Aggiungi un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot made</source>
        <translation>Lotto prodotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Material made</source>
        <translation>Materiale prodotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Mass made, kg</source>
        <translation>Massa prodotta, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>why it cannot be used again (Art. 3(51))</source>
        <translation>perché non si può riusare (art. 3(51))</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add an output</source>
        <translation>Aggiungi un'uscita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Cell lot</source>
        <translation>Lotto di celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>First serial</source>
        <translation>Primo numero di serie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Last serial</source>
        <translation>Ultimo numero di serie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Manufactured on</source>
        <translation>Fabbricato il</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Role of the cells</source>
        <translation>Ruolo delle celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add a cell lot</source>
        <translation>Aggiungi un lotto di celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Use all that is left</source>
        <translation>Usa tutto ciò che resta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>{mass} kg left</source>
        <translation>restano {mass} kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>△ used up, first by {batch}</source>
        <translation>△ esaurito, prima da {batch}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour, logo and a line at the foot of your certificates, signed by the key that signs the passports, so that nobody else can put theirs in. Nothing that a certificate states changes by it.</source>
        <translation>Colore, logo e una riga in fondo ai certificati, firmati dalla chiave che firma i passaporti, perché nessun altro possa metterci i propri. Nulla di ciò che un certificato dichiara cambia.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Look of certificates</source>
        <translation>Aspetto dei certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Sign this look</source>
        <translation>Firma questo aspetto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The program's own, or such as #123f32</source>
        <translation>Quello del programma, o come #123f32</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Such as your firm's seat and register number</source>
        <translation>Per esempio sede e numero di registro della ditta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Choose a colour</source>
        <translation>Scegli un colore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Choose a picture…</source>
        <translation>Scegli un'immagine…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Without</source>
        <translation>Senza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The program's own look</source>
        <translation>L'aspetto del programma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Line at the &amp;foot</source>
        <translation>Riga in &amp;fondo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>&amp;Page shown in</source>
        <translation>&amp;Pagina mostrata in</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Pa&amp;ssphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The logo in force</source>
        <translation>Il logo in vigore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour of the certificates</source>
        <translation>Colore dei certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Logo of the certificates</source>
        <translation>Logo dei certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} per {height} pixel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Signed: certificates look so from now on. Those made before can still be made again.</source>
        <translation>Firmato: d'ora in poi i certificati appaiono così. Quelli fatti prima si possono ancora rifare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>PNG or JPEG, at most 2 MiB</source>
        <translation>PNG o JPEG, al massimo 2 MiB</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Once a passport is signed, its certificate stands here in this look.</source>
        <translation>Appena un passaporto è firmato, il suo certificato appare qui con questo aspetto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The passphrase of the signing key is needed.</source>
        <translation>Serve la passphrase della chiave che firma.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Signing the look</source>
        <translation>Firma dell'aspetto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Look at the page as it is now, then sign.</source>
        <translation>Guardare la pagina com'è ora, poi firmare.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of %Ln cell lots.</source>
        <translation><numerusform>Una dichiarazione sulle celle di %Ln lotto di celle.</numerusform><numerusform>Una dichiarazione sulle celle di %Ln lotti di celle.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>One signature serves every cell of a lot: afterwards the proof of any single cell can be written, and checked without this ledger.</source>
        <translation>Una firma vale per ogni cella di un lotto: poi si può scrivere la prova di ogni singola cella e verificarla senza questo registro.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln cella</numerusform><numerusform>%Ln celle</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signed for {cells} of %Ln lot(s).</source>
        <translation><numerusform>Firmato per {cells} di %Ln lotto.</numerusform><numerusform>Firmato per {cells} di %Ln lotti.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>What cell {serial} holds, with the signature over its lot and the path between them: some 2 kB that anyone can check alone.</source>
        <translation>Che cosa contiene la cella {serial}, con la firma sul suo lotto e il percorso fra le due: circa 2 kB che chiunque può verificare da soli.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of every cell lot that needs it.</source>
        <translation>Una dichiarazione sulle celle di ogni lotto di celle che ne ha bisogno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of {cell_lot}.</source>
        <translation>Una dichiarazione sulle celle di {cell_lot}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for cells</source>
        <translation>Firma per le celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for the cells of this lot first…</source>
        <translation>Firma prima per le celle di questo lotto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Write the proof</source>
        <translation>Scrivere la prova</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>; entered in the register</source>
        <translation>; iscritto nel registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>; not in the register</source>
        <translation>; non nel registro</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Wrote {file} (%Ln bytes) to {folder}{where}.</source>
        <translation><numerusform>Scritto {file} (%Ln byte) in {folder}{where}.</numerusform><numerusform>Scritto {file} (%Ln byte) in {folder}{where}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signing for cells</source>
        <translation>Firma per le celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Nothing to sign: what was signed before still says what the book says.</source>
        <translation>Nulla da firmare: ciò che fu firmato dice ancora ciò che dice il registro.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln lot(s) were signed already.</source>
        <translation><numerusform>%Ln lotto era già firmato.</numerusform><numerusform>%Ln lotti erano già firmati.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is withdrawn since {time}.</source>
        <translation>Il certificato {number} è ritirato dal {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is superseded since {time}.</source>
        <translation>Il certificato {number} è sostituito dal {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Declaration: {name}</source>
        <translation>Dichiarazione: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Assessment: {name}</source>
        <translation>Valutazione: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Audit: {name}</source>
        <translation>Audit: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, public</source>
        <translation>{form} {language}, pubblico</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, legitimate interest</source>
        <translation>{form} {language}, interesse legittimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, authority</source>
        <translation>{form} {language}, autorità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Exported</source>
        <translation>Esportato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Supersede</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What left the house. Taking back is an entry of the ledger; nothing that is out can be called back.</source>
        <translation>Che cosa è uscito dalla casa. Il ritiro è una voce del registro; nulla di ciò che è fuori può essere richiamato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Register of certificates</source>
        <translation>Registro dei certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Battery, cell or lot, whole; empty for the newest of all</source>
        <translation>Batteria, cella o lotto, per intero; vuoto per i più recenti di tutti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificates of a battery, cell or lot</source>
        <translation>Certificati di una batteria, una cella o un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Whoever verifies the certificate with the ledger reads this</source>
        <translation>Chi verifica il certificato con il registro legge questo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>C-000000, where another replaces it</source>
        <translation>C-000000, se un altro lo sostituisce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;What</source>
        <translation>&amp;Che cosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Re&amp;placed by</source>
        <translation>Sos&amp;tituito da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;By</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>P&amp;assphrase</source>
        <translation>P&amp;assphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Make again…</source>
        <translation>&amp;Rifai…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The register is empty: export a certificate, and it is entered here.</source>
        <translation>Il registro dei certificati è vuoto: un certificato che si esporta vi viene iscritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate (*.pdf)</source>
        <translation>Certificato (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Signed data (*.json)</source>
        <translation>Dati firmati (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Make the certificate again</source>
        <translation>Rifai il certificato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The same file once more, byte for byte</source>
        <translation>Lo stesso file un'altra volta, byte per byte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>No certificate of it is in the register.</source>
        <translation>Nel registro non ce n'è alcun certificato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Say why.</source>
        <translation>Dire perché.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Writing to the register</source>
        <translation>Scrittura nel registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Making the certificate again</source>
        <translation>Rifacimento del certificato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Made {number} again, byte for byte, {seal}: {file}.</source>
        <translation>Rifatto {number}, byte per byte, {seal}: {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Made {number} again, byte for byte: {file}.</source>
        <translation>Rifatto {number}, byte per byte: {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>As a file, just as it was signed</source>
        <translation>Come file, così come fu firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>As a QR code (SVG), to be printed or photographed</source>
        <translation>Come codice QR (SVG), da stampare o fotografare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>For a witness, with the proof that it continues what it saw</source>
        <translation>Per un testimone, con la prova che continua ciò che ha visto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Saved in {file}. Give it to somebody whom the ledger's owner cannot make change it.</source>
        <translation>Salvato in {file}. Darlo a qualcuno a cui il proprietario del registro non possa farlo cambiare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Compare and keep it</source>
        <translation>Confrontarlo e conservarlo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Write the request</source>
        <translation>Scrivere la richiesta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The request for the checkpoint of {entries} entries is in {file}. Send it to the authority.</source>
        <translation>La richiesta per il checkpoint di {entries} voci è in {file}. Inviarla all'autorità.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Verify and keep it</source>
        <translation>Verificarla e conservarla</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>{authority} says that the checkpoint of {entries} entries existed at {time}. Kept in {file}.</source>
        <translation>{authority} dice che il checkpoint di {entries} voci esisteva il {time}. Conservato in {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Number of entries that the witness has seen; 0 for none</source>
        <translation>Numero di voci viste dal testimone; 0 per nessuna</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;How</source>
        <translation>&amp;Come</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Entries seen</source>
        <translation>&amp;Voci viste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;New file</source>
        <translation>&amp;Nuovo file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The checkpoint as text</source>
        <translation>Il checkpoint come testo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The checkpoint as a QR code</source>
        <translation>Il checkpoint come codice QR</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Copy the text</source>
        <translation>Copiare il testo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The ledger has no checkpoint yet: write something first.</source>
        <translation>Il registro non ha ancora un checkpoint: prima scrivere qualcosa.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The book agrees with the checkpoint of {entries} entries; every audit asks for it now.</source>
        <translation>Il libro concorda con il checkpoint di {entries} voci; ora ogni verifica lo chiede.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Request</source>
        <translation>&amp;Richiesta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Timestamp request (*.tsq);;All files (*)</source>
        <translation>Richiesta di marca temporale (*.tsq);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Risposta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Timestamp answer (*.tsr);;All files (*)</source>
        <translation>Risposta di marca temporale (*.tsr);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Authority's &amp;roots</source>
        <translation>&amp;Radici dell'autorità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Its root certificates, got another way than the answer</source>
        <translation>I suoi certificati radice, avuti per altra via che la risposta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Say how many entries the witness has seen; it says so itself: 0 for none.</source>
        <translation>Dire quante voci il testimone ha visto; lo dice lui stesso: 0 per nessuna.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Name a new file.</source>
        <translation>Indicare un nuovo file.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the file of a checkpoint that somebody kept.</source>
        <translation>Scegliere il file di un checkpoint conservato da qualcuno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Cosigned by {names}.</source>
        <translation>Controfirmato da {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>With lines of witnesses that are not known here: {names}.</source>
        <translation>Con righe di testimoni qui sconosciuti: {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the authority's answer.</source>
        <translation>Scegliere la risposta dell'autorità.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the authority's root certificates: an answer is verified when it arrives.</source>
        <translation>Scegliere i certificati radice dell'autorità: una risposta si verifica quando arriva.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>A book that only its owner's key signs proves nothing against its owner. A checkpoint that somebody else holds does: whatever it signs cannot be changed any more without being found out.</source>
        <translation>Un libro firmato solo dalla chiave del proprietario non prova nulla contro di lui. Un checkpoint tenuto da altri sì: ciò che firma non si può più cambiare senza essere scoperti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>No checkpoint has left the house yet: nothing could tell if the whole book were rewritten.</source>
        <translation>Nessun checkpoint è ancora uscito: nulla potrebbe dire se l'intero libro fosse riscritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Checkpoints outside</source>
        <translation>Checkpoint all'esterno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Signed at</source>
        <translation>Firmato il</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Came since</source>
        <translation>Venute dopo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Who holds it</source>
        <translation>Chi lo tiene</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Give the newest one out</source>
        <translation>Consegnare il più recente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Take one back that somebody kept</source>
        <translation>Riprenderne uno conservato da qualcuno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Ask an authority for a timestamp</source>
        <translation>Chiedere una marca temporale a un'autorità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Take in an authority's timestamp</source>
        <translation>Accogliere la marca temporale di un'autorità</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Both hold the same %Ln entries.</source>
        <translation><numerusform>Entrambi contengono la stessa %Ln voce.</numerusform><numerusform>Entrambi contengono le stesse %Ln voci.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is the beginning of this ledger; it lacks %Ln entries.</source>
        <translation><numerusform>L'altra copia è l'inizio di questo registro; le manca %Ln voce.</numerusform><numerusform>L'altra copia è l'inizio di questo registro; le mancano %Ln voci.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This ledger is the beginning of the other copy; it lacks %Ln entries.</source>
        <translation><numerusform>Questo registro è l'inizio dell'altra copia; gli manca %Ln voce.</numerusform><numerusform>Questo registro è l'inizio dell'altra copia; gli mancano %Ln voci.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>A FORK: from entry {common} on the two tell different stories under one name. One was rewritten.</source>
        <translation>UNA BIFORCAZIONE: dalla voce {common} i due raccontano storie diverse sotto un solo nome. Uno è stato riscritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>They are different ledgers: {origin_here} and {origin_there}.</source>
        <translation>Sono registri diversi: {origin_here} e {origin_there}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Reads both entry by entry: what has the auditor's copy that yours lacks, and the other way round?</source>
        <translation>Legge entrambi voce per voce: che cosa ha la copia del revisore che manca alla vostra, e viceversa?</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare with another copy</source>
        <translation>Confronta con un'altra copia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>&amp;Other copy</source>
        <translation>Altra c&amp;opia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>At</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in this ledger</source>
        <translation>Solo in questo registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in the other copy</source>
        <translation>Solo nell'altra copia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here</source>
        <translation>Solo qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there</source>
        <translation>Solo là</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Save the proof of the fork…</source>
        <translation>Salva la prova della biforcazione…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Choose the other copy</source>
        <translation>Scegli l'altra copia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here ({count})</source>
        <translation>Solo qui ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there ({count})</source>
        <translation>Solo là ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Name the file of the other copy.</source>
        <translation>Indicare il file dell'altra copia.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Comparing the copies</source>
        <translation>Confronto delle copie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation>Questa copia NON è come la firmano i suoi checkpoint: controllarla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation>L'altra copia NON è come la firmano i suoi checkpoint: controllarla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>It could not be saved to {name}: {reason}.</source>
        <translation>Non è stato possibile salvare in {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saved {file}. It opens with the same passphrase: keep the two in different places.</source>
        <translation>Salvato {file}. Si apre con la stessa passphrase: conservare le due cose in luoghi diversi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Create a ledger</source>
        <translation>Crea un registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The ledger is one file. Its keys lie beside it, encrypted with a passphrase that nobody can recover for you: keep a copy of the key file and the passphrase in two different safe places.</source>
        <translation>Il registro è un solo file. Le sue chiavi stanno accanto, cifrate con una passphrase che nessuno può recuperare: conservare una copia del file delle chiavi e la passphrase in due luoghi sicuri diversi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>as it shall stand on certificates</source>
        <translation>come deve figurare sui certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>the site_id of the plant's tables, such as IT-VAL-1</source>
        <translation>il site_id delle tabelle dello stabilimento, come IT-VAL-1</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>several words; at least 8 characters</source>
        <translation>più parole; almeno 8 caratteri</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Operator</source>
        <translation>&amp;Operatore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Site</source>
        <translation>&amp;Sito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Again</source>
        <translation>&amp;Ancora</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The ledger's file</source>
        <translation>Il file del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Ledger (*.passports)</source>
        <translation>Registro (*.passports)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Created {ledger}, and its keys in {keys}.

Fingerprint of the key that signs passports; give it to whoever shall check them, by another way:
{fingerprint}

Now save a recovery file to another disk: without its keys the ledger can be read, and never written to again.</source>
        <translation>Creato {ledger}, e le sue chiavi in {keys}.

Impronta della chiave che firma i passaporti; darla a chi dovrà verificarli, per altra via:
{fingerprint}

Ora salvare un file di recupero su un altro disco: senza le sue chiavi il registro si può leggere, ma mai più scrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a &amp;recovery file…</source>
        <translation>Salva un file di &amp;recupero…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Copy the fingerprint</source>
        <translation>&amp;Copia l'impronta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Open the ledger</source>
        <translation>Apri il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a recovery file</source>
        <translation>Salva un file di recupero</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saving the recovery file</source>
        <translation>Salvataggio del file di recupero</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Passphrase again</source>
        <translation>Di nuovo la passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Le due passphrase differiscono. Digitare la stessa due volte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>There is no folder {parent}. Choose a place that exists.</source>
        <translation>Non c'è una cartella {parent}. Scegliere un luogo che esiste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Creating the ledger</source>
        <translation>Creazione del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Metal</source>
        <translation>Metallo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Recycled, %</source>
        <translation>Riciclato, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>From 18 Aug 2031</source>
        <translation>Dal 18 ago 2031</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>From 18 Aug 2036</source>
        <translation>Dal 18 ago 2036</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Counted, kg</source>
        <translation>Contato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Recycled content of all batteries of a model that a plant made in a year (Article 8), from sums of masses. The statement is signed, entered in the ledger, and written to a file that anyone can check.</source>
        <translation>Contenuto riciclato di tutte le batterie di un modello fatte in uno stabilimento in un anno (articolo 8), da somme di masse. La dichiarazione è firmata, iscritta nel registro, e scritta in un file che chiunque può verificare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Sign a declaration</source>
        <translation>Firma una dichiarazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Model, plant and year</source>
        <translation>Modello, stabilimento e anno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>&amp;Model, plant, year</source>
        <translation>&amp;Modello, stabilimento, anno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>What will be signed</source>
        <translation>Che cosa sarà firmato</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>{model}, {plant}, {year}: %Ln batteries</source>
        <translation><numerusform>{model}, {plant}, {year}: %Ln batteria</numerusform><numerusform>{model}, {plant}, {year}: %Ln batterie</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Looking for batteries</source>
        <translation>Cerco le batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>The ledger holds no batteries yet: there is nothing to declare. Import them first.</source>
        <translation>Il registro non contiene ancora batterie: non c'è nulla da dichiarare. Importarle prima.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: quarantined since {time}.</source>
        <translation>{lot}: in quarantena dal {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: released since {time}.</source>
        <translation>{lot}: rilasciato dal {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: rejected since {time}.</source>
        <translation>{lot}: scartato dal {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): quarantined since {time}.</source>
        <translation><numerusform>%Ln lotto: in quarantena dal {time}.</numerusform><numerusform>%Ln lotti: in quarantena dal {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): released since {time}.</source>
        <translation><numerusform>%Ln lotto: rilasciato dal {time}.</numerusform><numerusform>%Ln lotti: rilasciati dal {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): rejected since {time}.</source>
        <translation><numerusform>%Ln lotto: scartato dal {time}.</numerusform><numerusform>%Ln lotti: scartati dal {time}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine: not to be used until it is decided</source>
        <translation>Quarantena: da non usare finché non è deciso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release: free for use</source>
        <translation>Rilascio: libero all'uso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject: not to be used</source>
        <translation>Scarto: da non usare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>The decision is an entry of the book; it is undone by a newer one only. While a lot is held back, a batch cannot use it, and its cells go into no battery.</source>
        <translation>La decisione è una voce del registro; solo una più recente la annulla. Finché un lotto è trattenuto, nessuna lavorazione può usarlo e le sue celle non vanno in alcuna batteria.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Remaining, kg</source>
        <translation>Restante, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Used by</source>
        <translation>Usato da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Lots to decide about</source>
        <translation>Lotti su cui decidere</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Stands in the book; an auditor reads it</source>
        <translation>Sta nel registro; un revisore lo legge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Who decides</source>
        <translation>Chi decide</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Decision</source>
        <translation>&amp;Decisione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Holds from</source>
        <translation>&amp;Vale da</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln batch(es)</source>
        <translation><numerusform>%Ln lavorazione</numerusform><numerusform>%Ln lavorazioni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln battery(ies)</source>
        <translation><numerusform>%Ln batteria</numerusform><numerusform>%Ln batterie</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>cells</source>
        <translation>celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine the lot</source>
        <translation>Metti il lotto in quarantena</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine %Ln lots</source>
        <translation><numerusform>Metti %Ln lotto in quarantena</numerusform><numerusform>Metti %Ln lotti in quarantena</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release the lot</source>
        <translation>Rilascia il lotto</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %Ln lots</source>
        <translation><numerusform>Rilascia %Ln lotto</numerusform><numerusform>Rilascia %Ln lotti</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject the lot</source>
        <translation>Scarta il lotto</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %Ln lots</source>
        <translation><numerusform>Scarta %Ln lotto</numerusform><numerusform>Scarta %Ln lotti</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say why: the reason stands in the book.</source>
        <translation>Dire perché: il motivo sta nel registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say who decides.</source>
        <translation>Dire chi decide.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Writing the decision</source>
        <translation>Scrittura della decisione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>What was made of it before is told by Recall.</source>
        <translation>Che cosa ne è stato fatto prima lo dice Richiamo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/draft_dialog.py"/>
        <source>What you typed before stands here again; nothing of it is written yet.</source>
        <translation>Qui c'è di nuovo quanto scritto prima; nulla è ancora registrato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Certificate (PDF), with the signed passport attached</source>
        <translation>Certificato (PDF), con il passaporto firmato allegato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Signed passport (JSON)</source>
        <translation>Passaporto firmato (JSON)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Token (vc+jwt), signed anew, for systems that read nothing else</source>
        <translation>Token (vc+jwt), firmato di nuovo, per sistemi che non leggono altro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Of each battery its newest passport, as a file for whoever shall read or check it.</source>
        <translation>Di ogni batteria il passaporto più recente, come file per chi lo deve leggere o verificare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>The seal is made with a key: give the passphrase of the key file, or export without a seal.</source>
        <translation>Il sigillo si fa con una chiave: indicare la passphrase del file delle chiavi, o esportare senza sigillo.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>%Ln files</source>
        <translation><numerusform>%Ln file</numerusform><numerusform>%Ln file</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Export certificates</source>
        <translation>Esporta certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>all batteries that have a passport</source>
        <translation>tutte le batterie che hanno un passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Replace files that are there already</source>
        <translation>S&amp;ostituisci i file già presenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>B&amp;atteries</source>
        <translation>B&amp;atterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>For who&amp;m</source>
        <translation>Per c&amp;hi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Passphrase of the key file</source>
        <translation>Passphrase del file delle chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>All in &amp;one file (a PDF portfolio)</source>
        <translation>Tutto in &amp;un file (un portfolio PDF)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Go on where an export stopped: leave what is there and as it would be</source>
        <translation>&amp;Riprendi un'esportazione interrotta: lascia ciò che c'è ed è come sarebbe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>S&amp;heets of labels with the QR codes (A4, three by eight)</source>
        <translation>&amp;Fogli di etichette con i codici QR (A4, tre per otto)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Enter in the ledger's register of certificates</source>
        <translation>&amp;Iscrivi nel registro dei certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A firm or an office; it stays in the ledger</source>
        <translation>Una ditta o un ufficio; resta nel registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Rec&amp;ipient</source>
        <translation>&amp;Destinatario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A token is signed anew: give the passphrase of the key file.</source>
        <translation>Un token viene firmato di nuovo: indicare la passphrase del file delle chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A copy that discloses what was withheld needs the passphrase of the key file.</source>
        <translation>Una copia che rivela ciò che era riservato richiede la passphrase del file delle chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>The register is signed: give the passphrase of the key file, or export without an entry in it.</source>
        <translation>Il registro dei certificati è firmato: indicare la passphrase del file delle chiavi, o esportare senza iscrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>; {there} were there already</source>
        <translation>; {there} c'erano già</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>, and labels ({name})</source>
        <translation>, ed etichette ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Wrote {wrote}{beside} to {parent}{there}{where}.</source>
        <translation>Scritto: {wrote}{beside} in {parent}{there}{where}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Name a folder to write to.</source>
        <translation>Indicare una cartella in cui scrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Exporting</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fields.py"/>
        <source>Passphrase of the signing key</source>
        <translation>Passphrase della chiave che firma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fields.py"/>
        <source>Show what is typed</source>
        <translation>Mostra ciò che si digita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>There is no key yet to compare it with.</source>
        <translation>Non c'è ancora una chiave con cui confrontarla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>It is the fingerprint of this key.</source>
        <translation>È l'impronta di questa chiave.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>It is NOT the fingerprint of this key: one of the two is somebody else's.</source>
        <translation>NON è l'impronta di questa chiave: una delle due è di qualcun altro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>Fingerprint, got another way</source>
        <translation>Impronta, avuta per altra via</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>64 hexadecimal digits, got another way</source>
        <translation>64 cifre esadecimali, ottenute per altra via</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>{typed} of {digits} digits</source>
        <translation>{typed} cifre su {digits}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Mass, g</source>
        <translation>Massa, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lot</source>
        <translation>Lotto ricevuto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Takes a recycled share apart, down to the lots and documents. A pocket calculator gives the same.</source>
        <translation>Scompone una quota riciclata fino ai lotti e ai documenti. Una calcolatrice tascabile dà lo stesso.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow a number</source>
        <translation>Segui un numero</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Battery, cell or lot</source>
        <translation>&amp;Batteria, cella o lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Element</source>
        <translation>&amp;Elemento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lots</source>
        <translation>Lotti ricevuti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copy all as text</source>
        <translation>Copia tutto come testo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} % recycled</source>
        <translation>{element}  {share} % riciclato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} recycled</source>
        <translation>{element}  {share} riciclato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Name a battery, cell or lot, and an element.</source>
        <translation>Indicare una batteria, una cella o un lotto, e un elemento.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Following the number</source>
        <translation>Il numero viene seguito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>made here</source>
        <translation>fatto qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>no document</source>
        <translation>nessun documento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>What is wrong, and what would be right</source>
        <translation>Che cosa è sbagliato, e che cosa sarebbe giusto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>New rows</source>
        <translation>Righe nuove</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>There already</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabelle (*.csv *.tsv *.txt *.xlsx);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Written: %Ln rows, and a checkpoint signed over them.</source>
        <translation><numerusform>Scritto: %Ln riga, e un checkpoint firmato.</numerusform><numerusform>Scritte: %Ln righe, e un checkpoint firmato.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables to import</source>
        <translation>Tabelle da importare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Plant folder to import</source>
        <translation>Cartella dello stabilimento da importare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>From {files} into {name}. Nothing is written before you say so; rows that are in the ledger already are passed over.</source>
        <translation>Da {files} in {name}. Nulla si scrive prima che lo diciate; le righe già nel registro sono saltate.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write the &amp;good rows and hand the faulty ones back as files</source>
        <translation>Scrivi le righe &amp;buone e restituisci quelle errate in file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Save problems…</source>
        <translation>Salva i problemi…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Problems ({problems})</source>
        <translation>Problemi ({problems})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Findings ({findings})</source>
        <translation>Rilievi ({findings})</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln problems. Correct the files and import them again, or write the good rows only.</source>
        <translation><numerusform>%Ln problema. Correggere i file e importarli di nuovo, o scrivere solo le righe buone.</numerusform><numerusform>%Ln problemi. Correggere i file e importarli di nuovo, o scrivere solo le righe buone.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Save problems</source>
        <translation>Salva i problemi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Files are known by their names: lots.csv, batches.csv, … or the sheets of a workbook so named. You can also drop them on the window.</source>
        <translation>I file si riconoscono dal nome: lots.csv, batches.csv, … o i fogli di una cartella di lavoro così chiamati. Si possono anche trascinare sulla finestra.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Checking the tables</source>
        <translation>Controllo delle tabelle</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write %Ln rows</source>
        <translation><numerusform>Scrivi %Ln riga</numerusform><numerusform>Scrivi %Ln righe</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write the good rows</source>
        <translation>Scrivi le righe buone</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The passphrase of the ledger's key is needed to write to it.</source>
        <translation>Per scrivere nel registro serve la passphrase della sua chiave.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Writing to the ledger</source>
        <translation>Scrittura nel registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The faulty rows are in {parent}: correct them there and import that folder.</source>
        <translation>Le righe errate sono in {parent}: correggerle lì e importare quella cartella.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Choose a &amp;folder…</source>
        <translation>Scegli una &amp;cartella…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Choose f&amp;iles…</source>
        <translation>Scegli f&amp;ile…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Everything is checked first and shown to you; nothing is written yet.</source>
        <translation>Tutto è prima controllato e mostrato; nulla è ancora scritto.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Nothing new: all %Ln rows are in the ledger already.</source>
        <translation><numerusform>Nulla di nuovo: %Ln riga, già nel registro.</numerusform><numerusform>Nulla di nuovo: tutte le %Ln righe sono già nel registro.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The problems could not be saved to {path}: {strerror}.</source>
        <translation>Non è stato possibile salvare i problemi in {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>{again} are there already.</source>
        <translation>{again} ci sono già.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln findings to look at.</source>
        <translation><numerusform>%Ln rilievo da guardare.</numerusform><numerusform>%Ln rilievi da guardare.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln rows can be written.</source>
        <translation><numerusform>%Ln riga può essere scritta.</numerusform><numerusform>%Ln righe possono essere scritte.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Co rec., %</source>
        <translation>Co ric., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Li rec., %</source>
        <translation>Li ric., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Ni rec., %</source>
        <translation>Ni ric., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Pb rec., %</source>
        <translation>Pb ric., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cells</source>
        <translation>Celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Material content (origin, recycled content, cells)</source>
        <translation>Contenuto di materia (origine, contenuto riciclato, celle)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>All data points of Annex XIII</source>
        <translation>Tutti i dati dell'allegato XIII</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Issue passports</source>
        <translation>Emetti passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>What is shown is what is signed. What the book says does not change by it, and nothing signed is ever undone: where the book changes later, a new version supersedes the old.</source>
        <translation>Si firma ciò che è mostrato. Quanto dice il registro non cambia, e nulla di firmato si annulla: se il registro cambia in seguito, una nuova versione sostituisce la vecchia.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>every battery that needs one</source>
        <translation>ogni batteria che ne ha bisogno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>&amp;What it states</source>
        <translation>&amp;Che cosa dichiara</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>What cannot be signed</source>
        <translation>Che cosa non può essere firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Worth knowing</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>To sign ({to_sign})</source>
        <translation>Da firmare ({to_sign})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cannot be signed ({refused})</source>
        <translation>Non firmabili ({refused})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Worth knowing ({findings})</source>
        <translation>Da sapere ({findings})</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln passports to sign</source>
        <translation><numerusform>%Ln passaporto da firmare</numerusform><numerusform>%Ln passaporti da firmare</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Sign %Ln passports</source>
        <translation><numerusform>Firma %Ln passaporto</numerusform><numerusform>Firma %Ln passaporti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signed %Ln passports; each carries its proof of being in the book. The checkpoint over them is worth keeping outside: Trust, Save the checkpoint.</source>
        <translation><numerusform>Firmato %Ln passaporto, con la prova di essere nel registro. Il checkpoint va conservato fuori: Fiducia, Salva il checkpoint.</numerusform><numerusform>Firmati %Ln passaporti, ciascuno con la prova di essere nel registro. Il checkpoint va conservato fuori: Registro, Salva il checkpoint.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>To sign</source>
        <translation>Da firmare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cannot be signed</source>
        <translation>Non firmabili</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Computing the passports</source>
        <translation>Calcolo dei passaporti</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln are signed already and still say what the book says</source>
        <translation><numerusform>%Ln è già firmato e dice ancora ciò che dice il registro</numerusform><numerusform>%Ln sono già firmati e dicono ancora ciò che dice il registro</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln reasons why others cannot be signed</source>
        <translation><numerusform>%Ln motivo per cui altri non possono essere firmati</numerusform><numerusform>%Ln motivi per cui altri non possono essere firmati</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signing passports</source>
        <translation>Firma dei passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Nothing was left to sign: it was signed in another window meanwhile.</source>
        <translation>Non restava nulla da firmare: è stato firmato intanto in un'altra finestra.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The policy asks for the approval of %Ln officers, of: {names}.</source>
        <translation><numerusform>La regola chiede l'approvazione di %Ln responsabile, fra: {names}.</numerusform><numerusform>La regola chiede l'approvazione di %Ln responsabili, fra: {names}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Saved. Each officer approves it: passport officers approve LEDGER {file} --key FILE</source>
        <translation>Salvato. Ogni responsabile approva: passport officers approve LEDGER {file} --key FILE</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>{file}: %Ln passports, approved by {names}.</source>
        <translation><numerusform>{file}: %Ln passaporto, approvato da {names}.</numerusform><numerusform>{file}: %Ln passaporti, approvati da {names}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Save the proposal…</source>
        <translation>Salva la proposta…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Open an approved proposal…</source>
        <translation>Apri una proposta approvata…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Save the proposal</source>
        <translation>Salva la proposta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Proposal (*.json);;All files (*)</source>
        <translation>Proposta (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Open an approved proposal</source>
        <translation>Apri una proposta approvata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>nobody yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>For officers at another computer</source>
        <translation>Per responsabili a un altro computer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The ledger would sign something else now for: {names}.</source>
        <translation>Il registro ora firmerebbe qualcos'altro per: {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Digest: {digest}</source>
        <translation>Impronta: {digest}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>passports</source>
        <translation>passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>One last entry, after which none is accepted; what was signed verifies as before.</source>
        <translation>Un'ultima voce, dopo la quale non se ne accetta nessuna; ciò che è stato firmato si verifica come prima.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced by one that never leaves the token; both keys sign the entry. To sign then needs the token.</source>
        <translation>Sostituita da una che non lascia mai il token; entrambe firmano la voce. Poi per firmare serve il token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>One entry says so. What was signed before keeps its name; a name outlives the keys behind it.</source>
        <translation>Lo dice una voce. Ciò che fu firmato prima conserva il suo nome; un nome sopravvive alle chiavi che gli stanno dietro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It names every key that signs or signed so and was not revoked. Publish it anew after a change.</source>
        <translation>Nomina ogni chiave che così firma o firmava e non fu revocata. Pubblicarlo di nuovo dopo un cambiamento.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What it signed up to the last entry you believe still holds; nothing after it does.</source>
        <translation>Ciò che ha firmato fino all'ultima voce che credete vale ancora; nulla dopo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Only where the key file is lost, damaged or too old; one that is well is never replaced.</source>
        <translation>Solo se il file delle chiavi è perso, danneggiato o troppo vecchio; uno sano non viene mai sostituito.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The window and the commands need not ask then. Whoever can use your account can sign.</source>
        <translation>La finestra e i comandi non chiedono più. Chi può usare il vostro account può firmare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>From then on it is asked for again.</source>
        <translation>Da allora è chiesta di nuovo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>A copy under the same passphrase, opened once to make sure. Keep it apart from its passphrase.</source>
        <translation>Una copia sotto la stessa passphrase, aperta una volta per sicurezza. Tenerla lontana dalla passphrase.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Copies made before still open with the old one: destroy them, or replace the keys.</source>
        <translation>Le copie fatte prima si aprono ancora con la vecchia: distruggerle, o sostituire le chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. Give the new fingerprint to whoever checks your passports.</source>
        <translation>Entrambe le chiavi firmano la voce che lo dice. Dare la nuova impronta a chi verifica i passaporti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. What the old key signed still holds.</source>
        <translation>Entrambe le chiavi firmano la voce che lo dice. Ciò che ha firmato la vecchia vale ancora.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{first} to {last}</source>
        <translation>da {first} a {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up to a file</source>
        <translation>Salvare le chiavi in un file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back up…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiare la passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs passports</source>
        <translation>Sostituire la chiave che firma i passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key</source>
        <translation>Sostituisci la chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs checkpoints</source>
        <translation>Sostituire la chiave che firma i checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Move a key to a token or HSM (PKCS#11)</source>
        <translation>Spostare una chiave su un token o HSM (PKCS#11)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Move the key</source>
        <translation>Spostare la chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Sign as a name on the web (did:web), or as the key itself</source>
        <translation>Firmare come nome sul web (did:web), o come la chiave stessa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Sign as this</source>
        <translation>Firmare così</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Save what to publish for the name on the web (did.json)</source>
        <translation>Salvare ciò che va pubblicato per il nome sul web (did.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain remember the passphrase</source>
        <translation>Far ricordare la passphrase al portachiavi di questo computer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Remember it</source>
        <translation>Ricordala</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain forget the passphrase</source>
        <translation>Far dimenticare la passphrase al portachiavi di questo computer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forget it</source>
        <translation>Dimenticala</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke a key that was replaced: it was stolen, or may have been</source>
        <translation>Revocare una chiave che fu sostituita: è stata rubata, o potrebbe esserlo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke it</source>
        <translation>Revocala</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover the keys from a backup</source>
        <translation>Recuperare le chiavi da una copia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover…</source>
        <translation>Recupera…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Close the book for ever: retire its keys without successors</source>
        <translation>Chiudere il registro per sempre: ritirare le sue chiavi senza successori</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Close the book</source>
        <translation>Chiudi il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The book was closed by entry {entry} on {at}.</source>
        <translation>Il registro è stato chiuso dalla voce {entry} il {at}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced. The new fingerprint is {fingerprint}. Back the keys up again.</source>
        <translation>Sostituita. La nuova impronta è {fingerprint}. Salvare di nuovo le chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>from {entry}</source>
        <translation>da {entry}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Which key signed from which entry to which. Nothing that a key signed is undone by replacing it.</source>
        <translation>Quale chiave ha firmato da quale voce a quale. Nulla di ciò che una chiave ha firmato è annullato sostituendola.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase</source>
        <translation>Nuova passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase again</source>
        <translation>Di nuovo la nuova passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;What to do</source>
        <translation>&amp;Che cosa fare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nuova passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backed up to {file}.</source>
        <translation>Salvate in {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recovered: the key file beside the ledger holds its keys again.</source>
        <translation>Recuperate: il file delle chiavi accanto al registro le contiene di nuovo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{keychain} remembers the passphrase.</source>
        <translation>{keychain} ricorda la passphrase.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase is changed.</source>
        <translation>La passphrase è cambiata.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✗ revoked, believed to {entry}</source>
        <translation>✗ revocata, creduta fino a {entry}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ retired</source>
        <translation>○ ritirata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✓ in force</source>
        <translation>✓ in vigore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ replaced</source>
        <translation>○ sostituita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: {problem}</source>
        <translation>File delle chiavi {file}: {problem}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: holds the keys in force.</source>
        <translation>File delle chiavi {file}: contiene le chiavi in vigore.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{signs}, entries {first} to {last}</source>
        <translation>{signs}, voci da {first} a {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase of the keys is needed.</source>
        <translation>Serve la passphrase delle chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The two new passphrases differ. Type the same one twice.</source>
        <translation>Le due nuove passphrase differiscono. Digitare la stessa due volte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backup of the keys</source>
        <translation>Copia delle chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up</source>
        <translation>Salvare le chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What to publish</source>
        <translation>Da pubblicare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forgotten.</source>
        <translation>Dimenticata.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It was not remembered.</source>
        <translation>Non era ricordata.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Signs as {did} from entry {entry}.</source>
        <translation>Firma come {did} dalla voce {entry}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Saved {file}. Publish it at {address}.</source>
        <translation>{file} salvato. Pubblicarlo all'indirizzo {address}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>did:web:plant.example; empty: by the key's own name</source>
        <translation>did:web:stabilimento.example; vuoto: con il nome della chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Passports are signed as {did} from now on. Save its document and publish it at {address}; whoever verifies without a network needs the name and the key in a trust list.</source>
        <translation>Da ora i passaporti sono firmati come {did}. Salvarne il documento e pubblicarlo all'indirizzo {address}; chi verifica senza rete ha bisogno del nome e della chiave in un elenco di fiducia.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Its document is to be published at {address}.</source>
        <translation>Il suo documento va pubblicato all'indirizzo {address}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Passports are signed by the key's own name again.</source>
        <translation>I passaporti sono di nuovo firmati con il nome della chiave.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>It stands in the last entry, for whoever reads the book later</source>
        <translation>Sta nell'ultima voce, per chi leggerà il registro più tardi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Nothing can be entered in this book any more, and there is no &amp;way back</source>
        <translation>In questo registro non si potrà più inserire nulla, e non si torna &amp;indietro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Closed by entry {entry}. Give its last checkpoint out of the house, then destroy the key file and its backups: only copies for audiences need them.</source>
        <translation>Chiuso dalla voce {entry}. Dare fuori di casa il suo ultimo checkpoint, poi distruggere il file delle chiavi e le sue copie: servono solo alle copie per destinatari.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Say why the book is closed.</source>
        <translation>Dire perché il registro viene chiuso.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Confirm that there is no way back: a closed book is never opened again.</source>
        <translation>Confermare che non si torna indietro: un registro chiuso non si riapre mai.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>The last entry by {moment} is {entry} ({kind}, entered {at}); {after} came after it and would not be believed. These are the times that its writers gave: a thief may have written earlier ones. What a checkpoint kept outside holds, the audit tells.</source>
        <translation>L'ultima voce entro {moment} è la {entry} ({kind}, inserita {at}); {after} sono venute dopo e non sarebbero credute. Sono gli orari indicati da chi ha scritto: un ladro può averne scritti di anteriori. Che cosa contiene un checkpoint custodito fuori, lo dice la verifica.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Choose a key that was replaced, and say up to which entry it is believed, and why.</source>
        <translation>Scegliere una chiave che fu sostituita, e dire fino a quale voce è creduta, e perché.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>No replaced key to revoke</source>
        <translation>Nessuna chiave sostituita da revocare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Number of the last entry that is still believed</source>
        <translation>Numero dell'ultima voce ancora creduta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>&amp;Key</source>
        <translation>C&amp;hiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Believed &amp;until</source>
        <translation>Creduta fino a&amp;l</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>&amp;Last believed</source>
        <translation>U&amp;ltima creduta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Revoked: nothing that it signed after entry {last} is believed.</source>
        <translation>Revocata: nulla di ciò che ha firmato dopo la voce {last} è creduto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key that signs passports</source>
        <translation>La chiave che firma i passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key that signs checkpoints</source>
        <translation>La chiave che firma i checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>ECDSA P-256: for passports alone</source>
        <translation>ECDSA P-256: solo per i passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PKCS#11 library (*.so *.dll *.dylib);;All files (*)</source>
        <translation>Libreria PKCS#11 (*.so *.dll *.dylib);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Label of the key on it; it is made where there is none</source>
        <translation>Etichetta della chiave su di esso; se non c'è viene creata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PIN of the token</source>
        <translation>PIN del token</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Which</source>
        <translation>&amp;Quale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Library of its maker</source>
        <translation>&amp;Libreria del produttore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Token's label</source>
        <translation>Etichetta del &amp;token</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Key's label</source>
        <translation>Etichetta della &amp;chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>K&amp;ind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PI&amp;N</source>
        <translation>PI&amp;N</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key is on the token {label}. Its fingerprint is {fingerprint}.</source>
        <translation>La chiave è sul token {label}. La sua impronta è {fingerprint}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Choose the PKCS#11 library of the token's maker.</source>
        <translation>Scegliere la libreria PKCS#11 del produttore del token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the token's label.</source>
        <translation>Dare l'etichetta del token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the label of the key on the token.</source>
        <translation>Dare l'etichetta della chiave sul token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the token's PIN.</source>
        <translation>Dare il PIN del token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>The public</source>
        <translation>Il pubblico</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>A person with a legitimate interest: with the detailed composition</source>
        <translation>Una persona con interesse legittimo: con la composizione dettagliata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>An authority: with lots, suppliers and documents</source>
        <translation>Un'autorità: con lotti, fornitori e documenti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Certificate (PDF), with the signed data attached</source>
        <translation>Certificato (PDF), con i dati firmati allegati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Signed data alone (JSON)</source>
        <translation>Solo i dati firmati (JSON)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>F&amp;orm</source>
        <translation>F&amp;orma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Reci&amp;pient</source>
        <translation>&amp;Destinatario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>&amp;Replace a file that is there already</source>
        <translation>S&amp;ostituisci un file già presente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Where the file goes</source>
        <translation>Dove va il file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Give the passphrase of the key file: what leaves is signed or registered by it.</source>
        <translation>Indicare la passphrase del file delle chiavi: ciò che esce è firmato o iscritto con essa.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Open the file</source>
        <translation>Apri il file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>For &amp;whom</source>
        <translation>Per &amp;chi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Name a file to write to.</source>
        <translation>Indicare un file in cui scrivere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>at most {most} ({name})</source>
        <translation>al massimo {most} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>{least} to {most} ({name})</source>
        <translation>da {least} a {most} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>at least {least} ({name})</source>
        <translation>almeno {least} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>Method of the assays</source>
        <translation>Metodo delle analisi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>The ledger holds no specification of this material, so assays are held against nothing.</source>
        <translation>Il registro non ha una specifica di questo materiale, perciò le analisi non hanno confronto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>Assay of {analyte}</source>
        <translation>Analisi di {analyte}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>{verdict} by {amount}</source>
        <translation>{verdict} di {amount}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Content, %</source>
        <translation>Contenuto, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Pre-consumer, %</source>
        <translation>Pre-consumo, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Post-consumer, %</source>
        <translation>Post-consumo, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Unknown, %</source>
        <translation>Ignoto, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Contained, kg</source>
        <translation>Contenuto, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Recycled, kg</source>
        <translation>Riciclato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Add an element</source>
        <translation>Aggiungi un elemento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>identity preserved</source>
        <translation>identità preservata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>segregated</source>
        <translation>segregato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>controlled blending</source>
        <translation>miscelazione controllata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>mass balance</source>
        <translation>bilancio di massa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>book and claim</source>
        <translation>book and claim</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>two letters, such as IT</source>
        <translation>due lettere, come IT</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>The certificate of analysis, the declaration</source>
        <translation>Il certificato di analisi, la dichiarazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Documenti (*.pdf);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Mass in kilograms</source>
        <translation>Massa in chilogrammi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Chain of custody</source>
        <translation>Catena di custodia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Read as {mass} kg.</source>
        <translation>Letto come {mass} kg.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Without end</source>
        <translation>Senza fine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>not stated</source>
        <translation>non dichiarato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Supplier</source>
        <translation>&amp;Fornitore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Material</source>
        <translation>&amp;Materiale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Country of origin</source>
        <translation>Paese di &amp;origine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>M&amp;ass, kg</source>
        <translation>M&amp;assa, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Chain of c&amp;ustody</source>
        <translation>Catena di c&amp;ustodia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Received on</source>
        <translation>&amp;Ricevuto il</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Valid until</source>
        <translation>&amp;Valido fino al</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Officer</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name an officer</source>
        <translation>Nominare un responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name the officer</source>
        <translation>Nomina il responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>End the office of one</source>
        <translation>Terminare l'incarico di uno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>End the office</source>
        <translation>Termina l'incarico</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Set how many must approve an issue of passports</source>
        <translation>Stabilire quanti devono approvare un'emissione di passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Set the policy</source>
        <translation>Stabilisci la regola</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Each officer has a key file of their own, opened by a passphrase that nobody else knows. Where the policy asks for approvals, passports are signed only as so many officers approved them, and officers and policy change only with as many approvals. The book itself refuses anything else.</source>
        <translation>Ogni responsabile ha un proprio file delle chiavi, aperto da una passphrase che nessun altro conosce. Dove la regola chiede approvazioni, i passaporti si firmano solo come tanti responsabili li hanno approvati, e responsabili e regola cambiano solo con altrettante approvazioni. Il registro stesso rifiuta ogni altra cosa.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>from {first}</source>
        <translation>da {first}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Officers</source>
        <translation>Responsabili</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Own key file…</source>
        <translation>File di chiavi proprio…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Passphrase of the ledger</source>
        <translation>&amp;Passphrase del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer's own key file; a new one is made where there is none</source>
        <translation>Il file delle chiavi del responsabile; se non c'è, se ne fa uno nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Key file</source>
        <translation>File delle &amp;chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The &amp;officer's passphrase</source>
        <translation>Passphrase del &amp;responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>A&amp;gain, of a new file</source>
        <translation>&amp;Di nuovo, per un file nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Officer</source>
        <translation>&amp;Responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Officers who must approve</source>
        <translation>Responsabili che &amp;devono approvare</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, %Ln officers must approve.</source>
        <translation><numerusform>Per emettere passaporti deve approvare %Ln responsabile.</numerusform><numerusform>Per emettere passaporti devono approvare %Ln responsabili.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, nobody else must approve: whoever has the ledger's key can sign.</source>
        <translation>Per emettere passaporti nessun altro deve approvare: chi ha la chiave del registro può firmare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>It stands in the book.</source>
        <translation>Sta nel registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>△ ended: {reason}</source>
        <translation>△ terminato: {reason}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Its passphrase, and a backup of it</source>
        <translation>La sua passphrase, e una sua copia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer's passphrase</source>
        <translation>La passphrase del responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Again</source>
        <translation>Di nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Writing to the book</source>
        <translation>Scrittura nel registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>✓ in office</source>
        <translation>✓ in carica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Give the officer's name.</source>
        <translation>Indicare il nome del responsabile.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name the officer's key file, or where to make one.</source>
        <translation>Indicare il file delle chiavi del responsabile, o dove crearne uno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer types the passphrase of that file.</source>
        <translation>Il responsabile digita la passphrase di quel file.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>The key file of an officer, an auditor or a witness is theirs alone and lies beside no ledger. Whoever has the file and its passphrase signs in their name.</source>
        <translation>Il file di chiavi di un responsabile, di un revisore o di un testimone è solo suo e non sta accanto ad alcun registro. Chi ha il file e la sua passphrase firma a suo nome.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>The passphrase is changed. Copies made before still open with the old one: destroy them.</source>
        <translation>La passphrase è cambiata. Le copie fatte prima si aprono ancora con la vecchia: distruggerle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Back it up</source>
        <translation>Farne una copia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Backed up to {file}, and opened from there once. Keep it apart from its passphrase.</source>
        <translation>Copiato in {file}, e da lì aperto una volta. Conservarlo lontano dalla sua passphrase.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Own key file</source>
        <translation>File di chiavi proprio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Key &amp;file</source>
        <translation>&amp;File di chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Choose the key file.</source>
        <translation>Scegliere il file di chiavi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Type the passphrase that opens it now.</source>
        <translation>Digitare la passphrase che lo apre ora.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Change its passphrase</source>
        <translation>Cambiarne la passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Back it up to another file</source>
        <translation>Copiarlo in un altro file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>Do anything</source>
        <translation>Fai qualsiasi cosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>A few letters of what you want to do</source>
        <translation>Alcune lettere di ciò che si vuole fare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>Acts</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>One text holds the entry, its place in the tree and the newest checkpoint with its cosignatures. Whoever knows the ledger's key, or keeps a checkpoint, verifies it without the ledger and without a network.</source>
        <translation>Un testo contiene la voce, il suo posto nell'albero e il checkpoint più recente con le sue controfirme. Chi conosce la chiave del registro, o conserva un checkpoint, lo verifica senza il registro e senza rete.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Proof that the book holds it</source>
        <translation>Prova che il libro lo contiene</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Battery, cell, cell lot, or number of a passport or statement</source>
        <translation>Batteria, cella, lotto di celle, o numero di un passaporto o dichiarazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Or the number of any entry; what it says is then left out</source>
        <translation>O il numero di una voce qualsiasi; ciò che dice resta allora fuori</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Of &amp;what</source>
        <translation>Di &amp;che cosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Or &amp;entry</source>
        <translation>O &amp;voce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Proof (*.tlog-proof);;All files (*)</source>
        <translation>Prova (*.tlog-proof);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Entry {entry} is proven by the checkpoint of {size} entries, with {cosigned} cosignatures: {file}.</source>
        <translation>La voce {entry} è provata dal checkpoint di {size} voci, con {cosigned} controfirme: {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Name a thing, or give the number of an entry: one of the two.</source>
        <translation>Indicare una cosa, o dare il numero di una voce: una delle due.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Lots</source>
        <translation>Lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Batteries</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Passports</source>
        <translation>Passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Follows a lot through every batch it went into, to the batteries and the customers.</source>
        <translation>Segue un lotto attraverso ogni lavorazione in cui è entrato, fino alle batterie e ai clienti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>&amp;Lot or cell lot</source>
        <translation>&amp;Lotto o lotto di celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Draft notices…</source>
        <translation>Bozze di avviso…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Material of {lot} is in {cells} and {batteries}, delivered to {customers}.</source>
        <translation>Materiale di {lot} è in {cells} e {batteries}, consegnati a {customers}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabella (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Folder for the drafts</source>
        <translation>Cartella per le bozze</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafted %Ln notices in {parent}; nothing is sent.</source>
        <translation><numerusform>Preparato %Ln avviso in {parent}; nulla è inviato.</numerusform><numerusform>Preparati %Ln avvisi in {parent}; nulla è inviato.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>As a table (CSV), or as JSON</source>
        <translation>Come tabella (CSV), o come JSON</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>One to each customer; nothing is sent</source>
        <translation>Uno a ogni cliente; nulla è inviato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Name a lot: its id exactly as in the tables.</source>
        <translation>Indicare un lotto: il suo nome esattamente come nelle tabelle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Following the lot</source>
        <translation>Il lotto viene seguito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafting notices</source>
        <translation>Preparazione degli avvisi</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>%Ln cells</source>
        <translation><numerusform>%Ln cella</numerusform><numerusform>%Ln celle</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>It could not be saved to {name}: {strerror}.</source>
        <translation>Non è stato possibile salvare in {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>In, g</source>
        <translation>Entrato, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Out, g</source>
        <translation>Uscito, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Difference, g</source>
        <translation>Differenza, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Deviation, %</source>
        <translation>Scostamento, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Within 2 %</source>
        <translation>Entro 2 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Batch {batch} is recorded, and a checkpoint signed over it.</source>
        <translation>La lavorazione {batch} è registrata, e un checkpoint firmato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Balance</source>
        <translation>Bilancio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Batc&amp;h</source>
        <translation>&amp;Lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>P&amp;rocess</source>
        <translation>P&amp;rocesso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>S&amp;tarted</source>
        <translation>I&amp;niziata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>&amp;Ended</source>
        <translation>&amp;Finita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Record a batch</source>
        <translation>Registra una lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What was used and what became of it. Waste stands in its own stream; what is missing is a finding.</source>
        <translation>Che cosa è stato usato e che cosa ne è venuto. Il rifiuto sta nel proprio flusso; ciò che manca è un rilievo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Record the batch</source>
        <translation>Registra la lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Recording the batch</source>
        <translation>Registrazione della lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>The ledger holds this batch already, just so; nothing was written.</source>
        <translation>Il registro contiene già questa lavorazione, tale e quale; nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What went in</source>
        <translation>Che cosa è entrato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What came out</source>
        <translation>Che cosa è uscito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>The balance stands here when what was typed can be taken.</source>
        <translation>Il bilancio compare qui quando ciò che è stato digitato è accettabile.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>✓ It balances.</source>
        <translation>✓ È in bilancio.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Nothing to balance yet.</source>
        <translation>Ancora nulla da bilanciare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Lot {lot} is recorded, and a checkpoint signed over it.</source>
        <translation>Il lotto {lot} è registrato, e un checkpoint firmato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Scan the label</source>
        <translation>Scansiona l'etichetta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Scan the label here: lot and net weight are filled in</source>
        <translation>Scansionare qui l'etichetta: lotto e peso netto si compilano</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Method, such as ICP-OES</source>
        <translation>Metodo, come ICP-OES</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Read from the label. Look whether it is right, and fill in the rest.</source>
        <translation>Letto dall'etichetta. Guardare se è giusto, e completare il resto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Record a lot</source>
        <translation>Registra un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>What arrived, by whom, with its papers and what it holds. It is checked as an import is.</source>
        <translation>Che cosa è arrivato, da chi, con quali documenti e che cosa contiene. È controllato come un'importazione.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Record the lot</source>
        <translation>Registra il lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Recording the lot</source>
        <translation>Registrazione del lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>The ledger holds this lot already, just so; nothing was written.</source>
        <translation>Il registro contiene già questo lotto, tale e quale; nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>What it holds</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Assays against the specification</source>
        <translation>Analisi rispetto alla specifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Something in what it holds is wrong; it is said at its line.</source>
        <translation>Qualcosa in ciò che contiene è sbagliato; è detto alla sua riga.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Who records it</source>
        <translation>Chi la registra</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Start anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>This is the draft that you left; nothing of it is written yet.</source>
        <translation>Questa è la bozza lasciata; nulla è ancora scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Nothing was written: what is wrong is said at its field.</source>
        <translation>Nulla è stato scritto: ciò che è sbagliato è detto al suo campo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The key of the passports vouches for it (P-256, ten years). Nobody outside has to be asked.</source>
        <translation>La chiave dei passaporti ne garantisce (P-256, dieci anni). Non occorre chiedere a nessuno fuori.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Its key is kept beside the ledger under the ledger's own passphrase; the file is not needed then.</source>
        <translation>La sua chiave è custodita accanto al registro sotto la passphrase del registro; poi il file non serve più.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The key never leaves the token; where that is, this computer's settings remember, not the ledger.</source>
        <translation>La chiave non lascia mai il token; dove sia lo ricordano le impostazioni di questo computer, non il registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Customers add it in Acrobat once. Tell them its fingerprint another way, such as by telephone.</source>
        <translation>I clienti lo aggiungono in Acrobat una volta. Comunicare loro l'impronta per altra via, per esempio al telefono.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>A setting of this computer. The authority learns a digest of each seal, and nothing else.</source>
        <translation>Un'impostazione di questo computer. L'autorità apprende un'impronta di ogni sigillo, e nient'altro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Make an authority of the plant's own, and a seal under it</source>
        <translation>Crea un'autorità propria dello stabilimento, e un sigillo sotto di essa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Make the seal</source>
        <translation>Crea il sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Bring a seal from a PKCS#12 file, such as of a trust service</source>
        <translation>Porta un sigillo da un file PKCS#12, per esempio di un servizio fiduciario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Bring the seal</source>
        <translation>Porta il sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal by a key that stays on a token or HSM (PKCS#11)</source>
        <translation>Sigilla con una chiave che resta su un token o HSM (PKCS#11)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Use the token</source>
        <translation>Usa il token</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Hand out the certificate that PDF readers are told to trust</source>
        <translation>Consegna il certificato di cui i lettori PDF devono fidarsi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Save the certificate…</source>
        <translation>Salva il certificato…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Timestamps of seals, and how long they can be judged</source>
        <translation>Marche temporali dei sigilli, e per quanto si possono giudicare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>What Acrobat and other PDF readers check on a certificate. The program itself needs no seal: it checks the signature of what is inside.</source>
        <translation>Ciò che Acrobat e altri lettori PDF controllano su un certificato. Il programma stesso non ha bisogno di sigillo: controlla la firma di ciò che sta dentro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates are sealed from now on. Hand out the certificate below to whoever reads them.</source>
        <translation>I certificati sono sigillati d'ora in poi. Consegnare il certificato, qui sotto, a chi li legge.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal for PDF readers</source>
        <translation>Sigillo per lettori PDF</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates of the seal</source>
        <translation>Certificati del sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the file</source>
        <translation>Passphrase del file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the fi&amp;le</source>
        <translation>Passphrase del fi&amp;le</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PKCS#11 &amp;library</source>
        <translation>&amp;Libreria PKCS#11</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Library (*.so *.dll *.dylib);;All files (*)</source>
        <translation>Libreria (*.so *.dll *.dylib);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Label of the &amp;token</source>
        <translation>Etichetta del &amp;token</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Label of the &amp;key</source>
        <translation>Etichetta della c&amp;hiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PI&amp;N of the token</source>
        <translation>PI&amp;N del token</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Address of an RFC 3161 authority; empty for no timestamps</source>
        <translation>Indirizzo di un'autorità RFC 3161; vuoto per nessuna marca temporale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Timestamp &amp;authority</source>
        <translation>&amp;Autorità di marcatura temporale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the ledger's keys</source>
        <translation>Passphrase delle chiavi del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Take the place of the seal that is there, for what is sealed from then on</source>
        <translation>P&amp;rendi il posto del sigillo che c'è, per ciò che si sigilla da allora</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificate (*.pem)</source>
        <translation>Certificato (*.pem)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>✗ {day}: expired</source>
        <translation>✗ {day}: scaduto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Put in what shows for years that a seal was good</source>
        <translation>&amp;Inserisci ciò che mostra per anni che un sigillo era valido</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates are sealed by it when they are exported, unless you say otherwise there.</source>
        <translation>I certificati ne sono sigillati quando si esportano, salvo dire altrimenti lì.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>No seal yet: certificates leave without one, and PDF readers say nothing about them.</source>
        <translation>Ancora nessun sigillo: i certificati escono senza, e i lettori PDF non ne dicono nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>This ledger can be read only: the key file that signs is not beside it.</source>
        <translation>Questo registro si può solo leggere: il file delle chiavi che firma non è accanto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Save the certificate</source>
        <translation>Salva il certificato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Kept: seals are made so from now on, at this computer.</source>
        <translation>Mantenuto: d'ora in poi i sigilli si fanno così, su questo computer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Wrote {file}. Tell customers its fingerprint another way: {fingerprint}</source>
        <translation>Scritto {file}. Comunicare ai clienti l'impronta per altra via: {fingerprint}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>△ {day}: expires soon</source>
        <translation>△ {day}: scade presto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>There is no certificate to hand out yet.</source>
        <translation>Non c'è ancora alcun certificato da consegnare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the PKCS#12 file.</source>
        <translation>Indicare il file PKCS#12.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the file of the seal's certificate and its issuers' (PEM).</source>
        <translation>Indicare il file del certificato del sigillo e dei suoi emittenti (PEM).</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the PKCS#11 library of the token's maker.</source>
        <translation>Indicare la libreria PKCS#11 del produttore del token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Say how the token is labelled.</source>
        <translation>Indicare l'etichetta del token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Say how the key on the token is labelled.</source>
        <translation>Indicare l'etichetta della chiave sul token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The PIN of the token is needed.</source>
        <translation>Serve il PIN del token.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>△ not yet: from {day}</source>
        <translation>△ non ancora: dal {day}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>With a timestamp of {authority}.</source>
        <translation>Con una marca temporale di {authority}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>&amp;Seal certificates for PDF readers such as Acrobat</source>
        <translation>&amp;Sigilla i certificati per lettori PDF come Acrobat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>PIN of the token that holds the seal's key</source>
        <translation>PIN del token che custodisce la chiave del sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>Without a timestamp; Trust, Seal for PDF readers names an authority.</source>
        <translation>Senza marca temporale; Fiducia, Sigillo per lettori PDF nomina un'autorità.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>With a timestamp of {authority}, and what shows for years that it was good.</source>
        <translation>Con una marca temporale di {authority}, e ciò che mostra per anni che era valido.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>The ledger has no seal yet: Trust, Seal for PDF readers makes one.</source>
        <translation>Il registro non ha ancora un sigillo: Fiducia, Sigillo per lettori PDF ne crea uno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>The seal of {file} shows whoever opens the report in a PDF reader that it was not changed since. It states nothing of the files that were verified.</source>
        <translation>Il sigillo di {file} mostra a chi apre il rapporto in un lettore PDF che da allora non è stato cambiato. Non dichiara nulla dei file verificati.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Seal the report</source>
        <translation>Sigilla il rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Write it &amp;without a seal</source>
        <translation>Scrivi &amp;senza sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Seal and write</source>
        <translation>Sigilla e scrivi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>The report is {file}.</source>
        <translation>Il rapporto è {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Writing the report</source>
        <translation>Scrittura del rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>States what was found of {file}, also where it failed, by your own key: never by one of the ledger's. {act} makes a folder with such a key.</source>
        <translation>Dichiara che cosa è stato trovato di {file}, anche dove non ha retto, con la vostra chiave: mai con una del registro. {act} crea una cartella con una tale chiave.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Report of the audit</source>
        <translation>Rapporto della verifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Signed by the auditor</source>
        <translation>Fir&amp;mato dall'auditor</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>your name, as it shall stand in the report</source>
        <translation>il vostro nome, come deve figurare nel rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Passphrase of the auditor's key</source>
        <translation>Passphrase della chiave del revisore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Auditor</source>
        <translation>&amp;Revisore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Key files (*.key);;All files (*)</source>
        <translation>File di chiavi (*.key);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Report</source>
        <translation>Ra&amp;pporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report's file</source>
        <translation>Il file del rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Signing the report</source>
        <translation>Firma del rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Pass&amp;phrase of the ledger</source>
        <translation>Pass&amp;phrase del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Sign and write</source>
        <translation>Firma e scrivi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Name the file of the auditor's key.</source>
        <translation>Indicare il file delle chiavi del revisore.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The seal and the register need the passphrase of the ledger's keys.</source>
        <translation>Il sigillo e il registro dei certificati richiedono la passphrase delle chiavi del registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The signed report is {file}. Anyone verifies it: drop it on the window.</source>
        <translation>Il rapporto firmato è {file}. Chiunque lo verifica: basta trascinarlo sulla finestra.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report is {file}. Nobody signed it: it tells, and proves nothing.</source>
        <translation>Il rapporto è {file}. Nessuno l'ha firmato: racconta, e non prova nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Version {version} was signed already and says just this: it is handed out again, nothing is signed.</source>
        <translation>La versione {version} è già firmata e dice proprio questo: viene consegnata di nuovo, non si firma nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Computing what would be signed</source>
        <translation>Calcolo di ciò che sarebbe firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>The page that will be signed stands here.</source>
        <translation>Qui sta la pagina che sarà firmata.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Will be signed as version {version}; it takes the place of version {before}.</source>
        <translation>Sarà firmata come versione {version}; prende il posto della versione {before}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Will be signed as version {version}, the first.</source>
        <translation>Sarà firmata come versione {version}, la prima.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Signing</source>
        <translation>Firma in corso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Wrote {file}, version {version} as it was signed before, to {folder}.</source>
        <translation>Scritto {file}, versione {version} com'era già firmata, in {folder}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Signed as version {version}, entered in the ledger, and written: {file} in {folder}.</source>
        <translation>Firmata come versione {version}, iscritta nel registro, e scritta: {file} in {folder}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trust a signer</source>
        <translation>Fidarsi di un firmatario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>End the trust in one</source>
        <translation>Porre fine alla fiducia in uno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Take in a list that somebody signed</source>
        <translation>Accogliere un elenco firmato da qualcuno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Hand this list on, signed</source>
        <translation>Trasmettere questo elenco, firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Ask for witnesses of checkpoints</source>
        <translation>Chiedere testimoni per i checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Whom this computer believes. Nobody is trusted by opening a file: each signer is added with a fingerprint that came another way, by telephone, from a contract or in person.</source>
        <translation>A chi crede questo computer. Aprire un file non dà fiducia a nessuno: ogni firmatario si aggiunge con un'impronta giunta per altra via, al telefono, da un contratto o di persona.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Nobody is trusted here yet: Verify names signers, and judges none of them.
Add the first signer below, or take in a list that somebody you know has signed.</source>
        <translation>Qui non ci si fida ancora di nessuno: Verifica nomina i firmatari e non ne giudica alcuno.
Aggiungere sotto il primo, o accogliere un elenco firmato da qualcuno che si conosce.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trust list</source>
        <translation>Elenco di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trusted</source>
        <translation>Fidato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Kept in {file}</source>
        <translation>Conservato in {file}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>◌ not yet trusted</source>
        <translation>◌ non ancora fidato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>△ trusted no longer</source>
        <translation>△ non più fidato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>✓ trusted</source>
        <translation>✓ fidato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trust list (*.json);;All files (*)</source>
        <translation>Elenco di fiducia (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>+ new</source>
        <translation>+ nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>= held already</source>
        <translation>= già presente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>× ends a trust held here</source>
        <translation>× pone fine a una fiducia tenuta qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>△ said otherwise here: left out</source>
        <translation>△ qui è detto altrimenti: lasciato fuori</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trust this signer</source>
        <translation>Fidati di questo firmatario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>{name} is trusted on this computer from now on.</source>
        <translation>D'ora in poi questo computer si fida di {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>End the trust</source>
        <translation>Porre fine alla fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>{name} is trusted until {day} and no longer.</source>
        <translation>{name} è fidato fino al {day} e non oltre.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Sign and write %Ln entries</source>
        <translation><numerusform>Firmare e scrivere %Ln voce</numerusform><numerusform>Firmare e scrivere %Ln voci</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries are signed in {file}. Tell whoever takes it the fingerprint another way.</source>
        <translation><numerusform>%Ln voce è firmata in {file}. A chi la riceve dire l'impronta per altra via.</numerusform><numerusform>%Ln voci sono firmate in {file}. A chi le riceve dire l'impronta per altra via.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted from</source>
        <translation>Fidato dal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted to</source>
        <translation>Fidato fino al</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>No end</source>
        <translation>Senza fine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>did:key:… or did:web:…; or verify a file of theirs, and Trust this signer…</source>
        <translation>did:key:… o did:web:…; oppure verificare un loro file, e Fidati del firmatario…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>did:key:… of the key behind that name: nothing is fetched to learn it</source>
        <translation>did:key:… della chiave dietro quel nome: nulla viene scaricato per saperla</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>how you got the fingerprint, and from whom</source>
        <translation>come si è avuta l'impronta, e da chi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Public key</source>
        <translation>Chiave &amp;pubblica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Impronta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted f&amp;rom</source>
        <translation>Fidato &amp;dal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted &amp;to</source>
        <translation>Fidato fino &amp;al</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>R&amp;eason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>why it is trusted no longer</source>
        <translation>perché non è più fidato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Signer</source>
        <translation>&amp;Firmatario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Last day</source>
        <translation>&amp;Ultimo giorno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>There is nobody whose trust has no end yet.</source>
        <translation>Non c'è nessuno la cui fiducia non abbia già una fine.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Open a ledger with its key file beside it first: its key signs the list.</source>
        <translation>Aprire prima un registro con accanto il suo file di chiavi: la sua chiave firma l'elenco.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Signed list</source>
        <translation>Elenco &amp;firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Its signer's &amp;fingerprint</source>
        <translation>&amp;Impronta del firmatario</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>What the list would add</source>
        <translation>Che cosa aggiungerebbe l'elenco</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Its signature is checked and what it says is shown; nothing is taken in by that.</source>
        <translation>Se ne verifica la firma e si mostra che cosa dice; con ciò nulla viene accolto.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Take in %Ln entries</source>
        <translation><numerusform>Accogliere %Ln voce</numerusform><numerusform>Accogliere %Ln voci</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries were taken in.</source>
        <translation><numerusform>%Ln voce è stata accolta.</numerusform><numerusform>%Ln voci sono state accolte.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It also asks for witnesses: {needed} of {all}.</source>
        <translation>Chiede anche testimoni: {needed} su {all}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Give the signer's key: its DID.</source>
        <translation>Dare la chiave del firmatario: il suo DID.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>This DID does not hold its key, and nothing is fetched: give the key too, as a did:key.</source>
        <translation>Questo DID non contiene la sua chiave, e nulla viene scaricato: indicare anche la chiave, come did:key.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say what to call the signer here.</source>
        <translation>Dire come chiamare qui il firmatario.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Type the fingerprint that you got another way than with the file.</source>
        <translation>Digitare l'impronta avuta per altra via che con il file.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say why: in a year nobody remembers how the fingerprint was got.</source>
        <translation>Dire perché: fra un anno nessuno ricorda come si ebbe l'impronta.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say why: the entry stays, with its reason.</source>
        <translation>Dire perché: la voce resta, con il suo motivo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>The list is empty: there is nothing to hand on.</source>
        <translation>L'elenco è vuoto: non c'è nulla da trasmettere.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Choose the file of a signed list.</source>
        <translation>Scegliere il file di un elenco firmato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It adds nobody and ends nothing: whom this computer knows is trusted again by hand.</source>
        <translation>Non aggiunge nessuno e non pone fine a nulla: chi questo computer conosce già si rende di nuovo fidato solo a mano.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Type the signer's fingerprint, which you got another way than the list.</source>
        <translation>Digitare l'impronta del firmatario, avuta per altra via che l'elenco.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It is as it was signed, by the key {did}. Whose key that is, only its fingerprint tells.</source>
        <translation>È come fu firmato, dalla chiave {did}. Di chi sia quella chiave lo dice solo la sua impronta.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>A signature proves which key signed, never whose it is. Ask the signer for the fingerprint by telephone, from a contract or in person, and type or paste it here; it is compared with the key.</source>
        <translation>Una firma prova quale chiave ha firmato, mai di chi sia. Chiedere l'impronta al firmatario per telefono, da un contratto o di persona, e digitarla o incollarla qui; viene confrontata con la chiave.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>how you got it, and from whom</source>
        <translation>come l'avete ottenuta, e da chi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Trust</source>
        <translation>Fidati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Signs as</source>
        <translation>Firma come</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Adding to the trust list</source>
        <translation>Aggiunta all'elenco di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Ask for {needed} of {all}</source>
        <translation>Chiederne {needed} su {all}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>It is asked for from now on, by Verify and by the commands.</source>
        <translation>Da ora si chiede, in Verifica e nei comandi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Witnesses</source>
        <translation>Testimoni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>So &amp;many must have cosigned</source>
        <translation>&amp;Quanti devono aver controfirmato</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>{needed} of %Ln witnesses must have cosigned a checkpoint before it counts here.</source>
        <translation><numerusform>{needed} testimone su %Ln deve aver controfirmato un checkpoint perché qui conti.</numerusform><numerusform>{needed} testimoni su %Ln devono aver controfirmato un checkpoint perché qui conti.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Nobody is trusted today: add the witnesses as signers first.</source>
        <translation>Oggi nessuno è fidato: aggiungere prima i testimoni come firmatari.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Ask for no witnesses</source>
        <translation>Non chiedere testimoni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>No witnesses are asked for any more.</source>
        <translation>Non si chiedono più testimoni.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Of these</source>
        <translation>Di questi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>No witnesses are asked for: a checkpoint counts here by its ledger's signature alone.</source>
        <translation>Non si chiedono testimoni: qui un checkpoint conta per la sola firma del suo registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>More are asked for than are marked: that could never be met.</source>
        <translation>Se ne chiedono più di quanti sono segnati: non potrebbe mai avverarsi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>A withdrawn passport stays genuine, and whoever verifies it with the ledger reads why it no longer counts. It is an entry of the book; a new version can be signed later, when it is asked for by name.</source>
        <translation>Un passaporto ritirato resta autentico, e chi lo verifica con il registro legge perché non vale più. È una voce del registro; una nuova versione si può firmare più tardi, quando è chiesta per nome.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Withdraw the passport of {battery}</source>
        <translation>Ritira il passaporto di {battery}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Whoever verifies the passport with the ledger reads this</source>
        <translation>Chi verifica il passaporto con il registro legge questo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Version {version} is withdrawn since {time}.</source>
        <translation>La versione {version} è ritirata dal {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>This battery has no signed passport yet.</source>
        <translation>Questa batteria non ha ancora un passaporto firmato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Withdrawing the passport</source>
        <translation>Ritiro del passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>The newest version is withdrawn already.</source>
        <translation>La versione più recente è già ritirata.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>A witness is kept by somebody else than the ledger's owner. It cosigns a checkpoint only if that continues what it saw before: a book that was rewritten, or cut, gets no cosignature.</source>
        <translation>Un testimone è tenuto da qualcuno che non è il proprietario del registro. Controfirma un checkpoint solo se continua ciò che ha visto prima: un libro riscritto, o troncato, non riceve controfirma.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>There is no witness yet: choose the folder of one, or make one on a USB key or another computer.</source>
        <translation>Non c'è ancora un testimone: sceglierne la cartella, o crearne uno su una chiave USB o un altro computer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Witness</source>
        <translation>Testimone</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Folder of the &amp;witness</source>
        <translation>Cartella del &amp;testimone</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Cosigned at</source>
        <translation>Controfirmato il</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Root</source>
        <translation>Radice</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>What it has seen</source>
        <translation>Che cosa ha visto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>What came of each</source>
        <translation>L'esito di ciascuno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>It has cosigned nothing yet.</source>
        <translation>Non ha ancora controfirmato nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Cosign checkpoints of others</source>
        <translation>Controfirmare checkpoint di altri</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Make a witness</source>
        <translation>Creare un testimone</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>✗ Evidence of two books under one name: {files}</source>
        <translation>✗ Prova di due libri sotto un nome: {files}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Checkpoints and ledgers (*.checkpoint *.txt *.passports);;All files (*)</source>
        <translation>Checkpoint e registri (*.checkpoint *.txt *.passports);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Judge and cosign</source>
        <translation>Giudicare e controfirmare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>{name} is made. Tell others its key and fingerprint; keep a copy of its folder.</source>
        <translation>{name} è creato. Dire ad altri la sua chiave e impronta; conservare una copia della sua cartella.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Checkpoints and ledgers to judge</source>
        <translation>Checkpoint e registri da giudicare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Clear</source>
        <translation>Svuotare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Of a new ledger's checkpoint alone, or after its key was replaced</source>
        <translation>Solo per il checkpoint di un registro nuovo, o dopo la sostituzione della chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Cosigned ones &amp;go to</source>
        <translation>I controfirmati &amp;vanno in</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Passphrase of the witness</source>
        <translation>Passphrase del testimone</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose the folder of a witness, or make one.</source>
        <translation>Scegliere la cartella di un testimone, o crearne uno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>A folder of checkpoints</source>
        <translation>Una cartella di checkpoint</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln cosigned.</source>
        <translation><numerusform>%Ln controfirmato.</numerusform><numerusform>%Ln controfirmati.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>One word, such as auditor.example/w1</source>
        <translation>Una parola, come auditor.example/w1</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>New &amp;passphrase</source>
        <translation>Nuova &amp;passphrase</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>There is a witness in this folder: choose an empty one for another.</source>
        <translation>In questa cartella c'è un testimone: sceglierne una vuota per un altro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✓ cosigned</source>
        <translation>✓ controfirmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add files…</source>
        <translation>Aggiungere file…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add a folder…</source>
        <translation>Aggiungere una cartella…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>To judge</source>
        <translation>Da giudicare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add the checkpoints or ledgers to judge.</source>
        <translation>Aggiungere i checkpoint o i registri da giudicare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose a folder for the cosigned checkpoints.</source>
        <translation>Scegliere una cartella per i checkpoint controfirmati.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Give the passphrase of the witness.</source>
        <translation>Dare la passphrase del testimone.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✗ REFUSED: {file}: {why}</source>
        <translation>✗ RIFIUTATO: {file}: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln could not be judged.</source>
        <translation><numerusform>%Ln non si è potuto giudicare.</numerusform><numerusform>%Ln non si sono potuti giudicare.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>There is no checkpoint and no ledger.</source>
        <translation>Non c'è alcun checkpoint né registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose the folder first: on a USB key, or on another computer than the ledger's.</source>
        <translation>Scegliere prima la cartella: su una chiave USB, o su un computer diverso da quello del registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Give it a name: one word.</source>
        <translation>Dargli un nome: una parola.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>? not judged</source>
        <translation>? non giudicato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✗ refused</source>
        <translation>✗ rifiutato</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln refused in all.</source>
        <translation><numerusform>%Ln rifiutato in tutto.</numerusform><numerusform>%Ln rifiutati in tutto.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} batteries, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} di {population} batterie, seme «{seed}», su {entries} voci; {left} ancora aperte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} cells, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} di {population} celle, seme «{seed}», su {entries} voci; {left} ancora aperte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} lots, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} di {population} lotti, seme «{seed}», su {entries} voci; {left} ancora aperti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} batches, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} di {population} lavorazioni, seme «{seed}», su {entries} voci; {left} ancora aperte.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Thing</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Batches</source>
        <translation>Lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>○ open</source>
        <translation>○ aperto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>✓ ok</source>
        <translation>✓ in ordine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>△ finding</source>
        <translation>△ rilievo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>The same ledger and seed give the same sample on any computer, so nobody can have chosen it.</source>
        <translation>Lo stesso registro e lo stesso seme danno lo stesso campione su ogni computer, così nessuno può averlo scelto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper of a sample</source>
        <translation>Carta di lavoro di un campione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Draw</source>
        <translation>Estrai</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Any text, agreed on before: a date, a name, a lottery's numbers</source>
        <translation>Un testo qualsiasi, concordato prima: una data, un nome, i numeri di una lotteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Of</source>
        <translation>&amp;Di</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Seed</source>
        <translation>&amp;Seme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;How many</source>
        <translation>&amp;Quanti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Things drawn</source>
        <translation>Cose estratte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>What was seen, in your words</source>
        <translation>Che cosa si è visto, a parole vostre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Ok</source>
        <translation>&amp;Bene</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Finding</source>
        <translation>&amp;Rilievo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your own key file (witness.key), never the ledger's</source>
        <translation>Il vostro file delle chiavi (witness.key), mai quello del registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Passphrase of your key file</source>
        <translation>Passphrase del vostro file delle chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Il vostro nome</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper</source>
        <translation>Carta di lavoro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper (*.json)</source>
        <translation>Carta di lavoro (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your key file</source>
        <translation>Il vostro file delle chiavi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper (*.json);;All files (*)</source>
        <translation>Carta di lavoro (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Sign the paper</source>
        <translation>Firma la carta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Signed: {file}. Whoever verifies it draws the sample again.</source>
        <translation>Firmata: {file}. Chi la verifica estrae di nuovo il campione.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Go on with a paper drawn before…</source>
        <translation>Continua con una carta estratta prima…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Drawing the sample</source>
        <translation>Estrazione del campione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your own key file and its passphrase are needed to sign.</source>
        <translation>Per firmare servono il vostro file delle chiavi e la sua passphrase.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Signing the paper</source>
        <translation>Firma della carta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Of each:</source>
        <translation>Di ciascuno:</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>ledger opened</source>
        <translation>registro aperto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>key</source>
        <translation>chiave</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>officer</source>
        <translation>responsabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>policy of approval</source>
        <translation>regola di approvazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>approval</source>
        <translation>approvazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>firms</source>
        <translation>imprese</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>specifications</source>
        <translation>specifiche</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>contents of lots</source>
        <translation>contenuti dei lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>what went into batches</source>
        <translation>entrate delle lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>what came out of batches</source>
        <translation>uscite delle lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>spent batteries</source>
        <translation>batterie esauste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>events of cells</source>
        <translation>eventi delle celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>cells of batteries</source>
        <translation>celle delle batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>decision about lots</source>
        <translation>decisione sui lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>lots taken over</source>
        <translation>lotti ripresi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>issue of passports</source>
        <translation>emissione di passaporti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>passport</source>
        <translation>passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>status of a passport</source>
        <translation>stato di un passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>statement about cells</source>
        <translation>dichiarazione sulle celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>status of a certificate</source>
        <translation>stato di un certificato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>declaration</source>
        <translation>dichiarazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>assessment of a lot</source>
        <translation>valutazione di un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>manufacturing waste</source>
        <translation>rifiuto di fabbricazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>by-product</source>
        <translation>sottoprodotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>run-around</source>
        <translation>ricircolo interno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>loss</source>
        <translation>perdita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>received</source>
        <translation>ricevuto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>released</source>
        <translation>rilasciato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>quarantine</source>
        <translation>quarantena</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>quarantined</source>
        <translation>in quarantena</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>on hold</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>blocked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>rejected</source>
        <translation>respinto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>scrapped</source>
        <translation>rottamato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>signed</source>
        <translation>firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not signed</source>
        <translation>non firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>in battery</source>
        <translation>nella batteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>waste</source>
        <translation>rifiuto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>cannot be told</source>
        <translation>non accertabile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>met</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not met</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>valid</source>
        <translation>valido</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>superseded</source>
        <translation>sostituito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>key revoked</source>
        <translation>chiave revocata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>conforms</source>
        <translation>conforme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>fails</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not all assayed</source>
        <translation>non tutto analizzato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>no specification</source>
        <translation>nessuna specifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>too low</source>
        <translation>troppo basso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>too high</source>
        <translation>troppo alto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>another unit</source>
        <translation>altra unità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not assayed</source>
        <translation>non analizzato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>lapsed</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>lapses soon</source>
        <translation>scade presto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>without end</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>none binding yet</source>
        <translation>nessuno vincola ancora</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Take this line out</source>
        <translation>Togli questa riga</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Put back what was added or taken out last (Ctrl+Z)</source>
        <translation>Ripristina ciò che è stato aggiunto o tolto per ultimo (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/menus.py"/>
        <source>Open a ledger first.</source>
        <translation>Aprire prima un registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/navigation.py"/>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Checkpoint outside: {age}, {entries}</source>
        <translation>Checkpoint all'esterno: {age}, {entries}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln days ago</source>
        <translation><numerusform>%Ln giorno fa</numerusform><numerusform>%Ln giorni fa</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Nothing could tell if the whole book were rewritten. Save a checkpoint and give it to somebody else: an auditor, a customer, a witness.</source>
        <translation>Nulla potrebbe dire se l'intero libro fosse riscritto. Salvare un checkpoint e darlo a qualcun altro: un revisore, un cliente, un testimone.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln entries came after it.</source>
        <translation><numerusform>Dopo è venuta %Ln voce.</numerusform><numerusform>Dopo sono venute %Ln voci.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Nothing came after it.</source>
        <translation>Dopo non è venuto nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>of unknown age</source>
        <translation>di età ignota</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>No checkpoint outside yet</source>
        <translation>Ancora nessun checkpoint all'esterno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Stamped by {authority} at {time}.</source>
        <translation>Marcato da {authority} il {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Handed out: saved, shown, or within an exported passport.</source>
        <translation>Consegnato: salvato, mostrato o dentro un passaporto esportato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>Page {number} of {pages} as it is printed</source>
        <translation>Pagina {number} di {pages} come viene stampata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>Page as it is printed</source>
        <translation>Pagina come viene stampata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>PageDown and PageUp turn the pages</source>
        <translation>Pag giù e Pag su voltano le pagine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Recall…</source>
        <translation>Richiamo…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Quarantine…</source>
        <translation>Quarantena…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Assess…</source>
        <translation>Valuta…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Record…</source>
        <translation>Registra…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Sign for cells…</source>
        <translation>Firma per le celle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Certificate…</source>
        <translation>Certificato…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Withdraw…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Issue…</source>
        <translation>Emetti…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Proof…</source>
        <translation>Prova…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Let the book go on in {here}? Then {there} is a copy to look at: whoever writes to it makes another book.</source>
        <translation>Far continuare il registro in {here}? Allora {there} è una copia da guardare: chi ci scrive crea un altro registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation>{name} è aperto in un'altra finestra, che è stata portata davanti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{title} is under way. Stop it and quit? Nothing is left half-written.</source>
        <translation>«{title}» è in corso. Fermare e uscire? Nulla resta scritto a metà.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>key beside the ledger</source>
        <translation>chiave accanto al registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>read-only: its key is not here</source>
        <translation>sola lettura: la sua chiave non è qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>read-only</source>
        <translation>sola lettura</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>closed for ever on {at}</source>
        <translation>chiuso per sempre il {at}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>{name}  ·  {entries}  ·  checkpoint {at} over {size}  ·  {key}</source>
        <translation>{name}  ·  {entries}  ·  checkpoint {at} su {size}  ·  {key}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>No ledger open</source>
        <translation>Nessun registro aperto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/table/header.py"/>
        <source>Column titles</source>
        <translation>Titoli delle colonne</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Cobalt</source>
        <translation>Cobalto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Lithium</source>
        <translation>Litio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Nickel</source>
        <translation>Nichel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Lead</source>
        <translation>Piombo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>cobalt</source>
        <translation>cobalto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>lithium</source>
        <translation>litio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>nickel</source>
        <translation>nichel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>lead</source>
        <translation>piombo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>precursor</source>
        <translation>precursore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>calcination</source>
        <translation>calcinazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>slurry</source>
        <translation>impasto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>coating</source>
        <translation>spalmatura</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>calendering</source>
        <translation>calandratura</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>slitting</source>
        <translation>taglio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>assembly</source>
        <translation>assemblaggio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>formation</source>
        <translation>formazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>grading</source>
        <translation>classificazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>module</source>
        <translation>modulo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>pack</source>
        <translation>pacco</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>recycling</source>
        <translation>riciclaggio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>dismantling</source>
        <translation>smontaggio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>in batteries</source>
        <translation>nelle batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>by-products</source>
        <translation>sottoprodotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>other sites</source>
        <translation>altri siti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>manufacturer</source>
        <translation>produttore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>refiner</source>
        <translation>raffinatore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>miner</source>
        <translation>minatore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>recycler</source>
        <translation>riciclatore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>unknown supplier</source>
        <translation>fornitore sconosciuto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>industrial</source>
        <translation>industriale</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>portable</source>
        <translation>portatile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>batch {name}</source>
        <translation>lavorazione {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/batches.py"/>
        <source>Scrap</source>
        <translation>Scarti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Once batteries are recorded, their shares are held against the minima here, with what they lack, what recycling recovered, and documents that lapse.</source>
        <translation>Quando saranno registrate delle batterie, qui le loro quote saranno confrontate con i minimi, con ciò che manca loro, ciò che il riciclo ha recuperato e i documenti in scadenza.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Compliance</source>
        <translation>Conformità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Copy as CSV</source>
        <translation>Copia come CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Save CSV…</source>
        <translation>Salva CSV…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Parts of compliance</source>
        <translation>Parti della conformità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Import tables…</source>
        <translation>Importa tabelle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Computing…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Save CSV</source>
        <translation>Salva CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>What is shown, masses in micrograms</source>
        <translation>Ciò che è mostrato, masse in microgrammi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Summing recycled content</source>
        <translation>Somma del contenuto riciclato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>As of {day}</source>
        <translation>Al {day}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Stopped; F5 computes it again.</source>
        <translation>Fermato; F5 lo ricalcola.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>{name} could not be written: {strerror}.</source>
        <translation>Non è stato possibile scrivere {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>All metals</source>
        <translation>Tutti i metalli</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Without what is not applicable</source>
        <translation>Senza ciò che non si applica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Not met or undetermined</source>
        <translation>Non soddisfatto o non determinato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{chemistry} batteries hold no {metal}; Art. 8 asks for none.</source>
        <translation>Le batterie {chemistry} non contengono {metal}; l'art. 8 non ne chiede.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market, the last placed on {day}.</source>
        <translation><numerusform>{placed} di %Ln batteria del {year} è sul mercato, l'ultima immessa il {day}.</numerusform><numerusform>{placed} di %Ln batterie del {year} sono sul mercato, l'ultima immessa il {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market.</source>
        <translation><numerusform>{placed} di %Ln batteria del {year} è sul mercato.</numerusform><numerusform>{placed} di %Ln batterie del {year} sono sul mercato.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Article 8</source>
        <translation>Articolo 8</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Year of manufacture</source>
        <translation>Anno di fabbricazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Metals shown</source>
        <translation>Metalli mostrati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Sign the declaration…</source>
        <translation>Firma la dichiarazione…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Shares by model, plant, year and metal</source>
        <translation>Quote per modello, stabilimento, anno e metallo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Periods of the trend</source>
        <translation>Periodi dell'andamento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Copy trend</source>
        <translation>Copia l'andamento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Sums of masses by model, plant and year of manufacture, each metal by itself; method {method}.</source>
        <translation>Somme di masse per modello, stabilimento e anno di fabbricazione, ogni metallo per sé; metodo {method}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{metal} in {model}, {plant}</source>
        <translation>{metal} in {model}, {plant}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Art. 8 sets no minimum for {category} batteries like these.</source>
        <translation>L'art. 8 non fissa minimi per batterie {category} come queste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Of the model, plant and year of the row chosen</source>
        <translation>Di modello, stabilimento e anno della riga scelta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>The trend as CSV, masses in micrograms</source>
        <translation>L'andamento come CSV, masse in microgrammi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>SVG, PNG or CSV</source>
        <translation>SVG, PNG o CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Once batteries are recorded, their shares by model, plant and year stand here.</source>
        <translation>Quando saranno registrate batterie, qui staranno le loro quote per modello, stabilimento e anno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Trend</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Choose a row above to see how its share went over time.</source>
        <translation>Scegliere una riga sopra per vedere l'andamento della sua quota.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>By month</source>
        <translation>Per mese</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>By year</source>
        <translation>Per anno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Mandatory data points (Annex XIII) without which no passport of scope annex-xiii can be issued.</source>
        <translation>Dati obbligatori (allegato XIII) senza i quali non si può emettere un passaporto di ambito annex-xiii.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recycling</source>
        <translation>Riciclaggio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recovery in recycling</source>
        <translation>Recupero nel riciclaggio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show batch</source>
        <translation>Mostra la lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Annex XII counts all steps of a chain together and only what replaces primary material: products count by their assays, black mass does not. Recycling efficiency is a lower bound: the ledger holds no mass of carbon, oxygen or plastics that are recovered.</source>
        <translation>L'allegato XII conta tutti i passi di una catena insieme e solo ciò che sostituisce materiale primario: i prodotti contano per le loro analisi, la massa nera no. L'efficienza di riciclaggio è un limite inferiore: il registro non ha le masse di carbonio, ossigeno o plastica recuperati.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Data points</source>
        <translation>Dati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Missing data points</source>
        <translation>Dati mancanti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show battery</source>
        <translation>Mostra la batteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>✓ No mandatory data point is missing.</source>
        <translation>✓ Non manca alcun dato obbligatorio.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Documents that lapse</source>
        <translation>Documenti che scadono</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show lot</source>
        <translation>Mostra il lotto</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>%Ln documents of lots on stock, {lapsed} of them lapsed, seen from {today}.</source>
        <translation><numerusform>%Ln documento di lotti in giacenza, {lapsed} scaduti, visto dal {today}.</numerusform><numerusform>%Ln documenti di lotti in giacenza, {lapsed} scaduti, visti dal {today}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Site and year, all steps</source>
        <translation>Sito e anno, tutti i passi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Every batch</source>
        <translation>Ogni lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recycling shown</source>
        <translation>Riciclaggio mostrato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Once batches of recycling are recorded, what they recover is held against Annex XII here.</source>
        <translation>Quando saranno registrate lavorazioni di riciclaggio, ciò che recuperano sarà qui confrontato con l'allegato XII.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>All models</source>
        <translation>Tutti i modelli</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Art. 77 asks for no passport for {models}.</source>
        <translation>L'art. 77 non chiede passaporti per {models}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 180 days</source>
        <translation>Entro 180 giorni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 90 days</source>
        <translation>Entro 90 giorni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 30 days</source>
        <translation>Entro 30 giorni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Lapsed already</source>
        <translation>Già scaduti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Documents shown</source>
        <translation>Documenti mostrati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>✓ No document of a lot on stock is like this, seen from {today}.</source>
        <translation>✓ Nessun documento di un lotto in giacenza è così, visto dal {today}.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>{model}: %Ln points</source>
        <translation><numerusform>{model}: %Ln dato</numerusform><numerusform>{model}: %Ln dati</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Ask the suppliers for new ones.</source>
        <translation>Chiederne di nuovi ai fornitori.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>legitimate interest</source>
        <translation>interesse legittimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>authorities</source>
        <translation>autorità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Plant</source>
        <translation>Stabilimento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Binds now</source>
        <translation>Vincola ora</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Minimum that would bind</source>
        <translation>Minimo che vincolerebbe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Then</source>
        <translation>Allora</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>On stock, kg</source>
        <translation>In giacenza, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Metal in it, kg</source>
        <translation>Metallo contenuto, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Needed, kg</source>
        <translation>Necessario, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Brings it to, %</source>
        <translation>La porta a, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By itself</source>
        <translation>Da solo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Batch, or site and year</source>
        <translation>Lavorazione, o sito e anno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Went in, kg</source>
        <translation>Entrato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Recovered, kg</source>
        <translation>Recuperato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Share, %</source>
        <translation>Quota, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By end of 2027</source>
        <translation>Entro fine 2027</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By end of 2031</source>
        <translation>Entro fine 2031</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Data point</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>May be seen by</source>
        <translation>Lo possono vedere</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Such as</source>
        <translation>Per esempio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Compared exactly, before rounding.</source>
        <translation>Confrontato esattamente, prima di arrotondare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{chemistry} batteries hold no {metal}.</source>
        <translation>Le batterie {chemistry} non contengono {metal}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>No minimum binds before {day}.</source>
        <translation>Nessun minimo vincola prima del {day}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Art. 8 sets no minimum for {category} batteries like these on that day.</source>
        <translation>L'art. 8 non fissa minimi per batterie {category} come queste in quel giorno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>The origin is not declared, or the metal is not stated; missing is neither zero nor a pass.</source>
        <translation>L'origine non è dichiarata, o il metallo non è indicato; ciò che manca non è zero né una conferma.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>at least {share}</source>
        <translation>almeno {share}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>The kind of waste cannot be told.</source>
        <translation>Il tipo di rifiuto non si può dire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Efficiency</source>
        <translation>Efficienza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{part} % from spent batteries.</source>
        <translation>{part} % da batterie esauste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Nothing from spent batteries.</source>
        <translation>Nulla da batterie esauste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>({percent} % by {year})</source>
        <translation>({percent} % entro il {year})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{some} of {all}</source>
        <translation>{some} di {all}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Annex</source>
        <translation>Allegato</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>· in %Ln days</source>
        <translation><numerusform>· fra %Ln giorno</numerusform><numerusform>· fra %Ln giorni</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>no amount</source>
        <translation>nessuna quantità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✓ enough</source>
        <translation>✓ basta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ not enough</source>
        <translation>△ non basta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ too low</source>
        <translation>✗ troppo bassa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Lithium-based waste.</source>
        <translation>Rifiuti a base di litio.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Lead-acid waste.</source>
        <translation>Rifiuti piombo-acido.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Nickel-cadmium waste.</source>
        <translation>Rifiuti nichel-cadmio.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ lapsed %Ln days ago</source>
        <translation><numerusform>✗ scaduto da %Ln giorno</numerusform><numerusform>✗ scaduto da %Ln giorni</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✓ met already</source>
        <translation>✓ già soddisfatto</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ in %Ln days</source>
        <translation><numerusform>△ fra %Ln giorno</numerusform><numerusform>△ fra %Ln giorni</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ today</source>
        <translation>△ oggi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Day of placing on the market</source>
        <translation>Giorno dell'immissione sul mercato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>What would bind</source>
        <translation>Che cosa vincolerebbe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Minimum to reach</source>
        <translation>Minimo da raggiungere</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Lots on stock</source>
        <translation>Lotti in giacenza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>A question only: nothing of this is written to the ledger.</source>
        <translation>Solo una domanda: nulla di ciò è scritto nel registro.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Placed on the market on another day</source>
        <translation>Immessa sul mercato un altro giorno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Lots on stock that would lift the share</source>
        <translation>Lotti in giacenza che alzerebbero la quota</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Once batteries are recorded, lots that would lift their shares are looked for here.</source>
        <translation>Quando saranno registrate batterie, qui si cercano i lotti che alzerebbero le loro quote.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>When the minima of Art. 8 begin</source>
        <translation>Quando cominciano i minimi dell'art. 8</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>{percent} %, from {day}</source>
        <translation>{percent} %, dal {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>%Ln lots are set aside: they are not released.</source>
        <translation><numerusform>%Ln lotto è messo da parte: non è rilasciato.</numerusform><numerusform>%Ln lotti sono messi da parte: non sono rilasciati.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Counted, g</source>
        <translation>Contato, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Sources ({count})</source>
        <translation>Fonti ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>✓ version {version} of {versions}</source>
        <translation>✓ versione {version} di {versions}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>entry {seq} of {size}</source>
        <translation>voce {seq} di {size}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Total, g</source>
        <translation>Totale, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Primary, g</source>
        <translation>Primario, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Pre-consumer, g</source>
        <translation>Pre-consumo, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Post-consumer, g</source>
        <translation>Post-consumo, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Unknown, g</source>
        <translation>Ignoto, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No content is recorded: import its contents, or seal the batch it is from.</source>
        <translation>Nessun contenuto è registrato: importare i suoi contenuti, o chiudere la lavorazione da cui viene.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No source is recorded.</source>
        <translation>Nessuna fonte è registrata.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Used by ({count})</source>
        <translation>Usato da ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No batch has used it yet.</source>
        <translation>Nessuna lavorazione lo ha ancora usato.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/describing.py"/>
        <source>%Ln findings</source>
        <translation><numerusform>%Ln rilievo</numerusform><numerusform>%Ln rilievi</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>✓ balances</source>
        <translation>✓ in bilancio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>{process} batch</source>
        <translation>lavorazione: {process}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing to balance: neither inputs nor outputs have contents.</source>
        <translation>Nulla da bilanciare: né le entrate né le uscite hanno contenuti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In ({count})</source>
        <translation>Entrate ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing went in.</source>
        <translation>Nulla è entrato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Out ({count})</source>
        <translation>Uscite ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing came out.</source>
        <translation>Nulla è uscito.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Findings ({count})</source>
        <translation>Rilievi ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing was found wanting.</source>
        <translation>Nulla da rilevare.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>battery {model}</source>
        <translation>batteria {model}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Mass</source>
        <translation>Massa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Batch</source>
        <translation>Lavorazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Started</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Cell of model</source>
        <translation>Cella del modello</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Manufactured</source>
        <translation>Fabbricato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In battery</source>
        <translation>Nella batteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Placed on the market</source>
        <translation>Immessa sul mercato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In the book</source>
        <translation>Nel registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Divided, g</source>
        <translation>Ripartito, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>○ not signed yet</source>
        <translation>○ non ancora firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/detail.py"/>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/detail.py"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Trust list…</source>
        <translation>Elenco di fiducia…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>This computer's &amp;list…</source>
        <translation>&amp;Elenco di questo computer…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>&amp;Judge by another list, this time…</source>
        <translation>&amp;Giudicare con un altro elenco, questa volta…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Roots of authorities</source>
        <translation>Radici delle autorità</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>No trust list: signers are named, not judged.</source>
        <translation>Nessun elenco di fiducia: i firmatari sono nominati, non giudicati.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>The signers you believe, and why</source>
        <translation>I firmatari a cui si crede, e perché</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Trusted: as {name} says.</source>
        <translation>Di fiducia: come dice {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Signers are judged by this computer's trust list.</source>
        <translation>I firmatari sono giudicati dall'elenco di fiducia di questo computer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Roots: {name}</source>
        <translation>Radici: {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Materials</source>
        <translation>Materiali</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Made here</source>
        <translation>Fatti qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Manufacturing waste</source>
        <translation>Rifiuto di fabbricazione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>With findings</source>
        <translation>Con rilievi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Not signed</source>
        <translation>Non firmati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Withdrawn</source>
        <translation>Ritirati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Key revoked</source>
        <translation>Chiave revocata</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All lots</source>
        <translation>Tutti i lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Lot begins with</source>
        <translation>Il lotto comincia con</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search lots</source>
        <translation>Cerca lotti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a lot above to see what it is made of.</source>
        <translation>Scegliere un lotto sopra per vedere di che cosa è fatto.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots found</source>
        <translation><numerusform>%Ln lotto trovato</numerusform><numerusform>%Ln lotti trovati</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots or more found</source>
        <translation><numerusform>%Ln lotto o più trovati</numerusform><numerusform>%Ln lotti o più trovati</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lot begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Nessun lotto comincia così. La ricerca vale per l'inizio di un nome, esattamente come è scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lot is like this.</source>
        <translation>Nessun lotto è così.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lots yet. Import the plant's tables: suppliers, materials, the lots received and what they contain.</source>
        <translation>Ancora nessun lotto. Importare le tabelle dello stabilimento: fornitori, materiali, i lotti ricevuti e che cosa contengono.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All batches</source>
        <translation>Tutte le lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Batch begins with</source>
        <translation>La lavorazione comincia con</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search batches</source>
        <translation>Cerca lavorazioni</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a batch above to see what it is made of.</source>
        <translation>Scegliere una lavorazione sopra per vedere di che cosa è fatta.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches found</source>
        <translation><numerusform>%Ln lavorazione trovata</numerusform><numerusform>%Ln lavorazioni trovate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches or more found</source>
        <translation><numerusform>%Ln lavorazione o più trovate</numerusform><numerusform>%Ln lavorazioni o più trovate</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batch begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Nessuna lavorazione comincia così. La ricerca vale per l'inizio di un nome, esattamente come è scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batch is like this.</source>
        <translation>Nessuna lavorazione è così.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batches yet. Import the tables batches, inputs and outputs: what went in, and what came out.</source>
        <translation>Ancora nessuna lavorazione. Importare le tabelle batches, inputs e outputs: che cosa è entrato, e che cosa è uscito.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>In, kg</source>
        <translation>Entrato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Out, kg</source>
        <translation>Uscito, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All cells</source>
        <translation>Tutte le celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Serial begins with</source>
        <translation>Il numero comincia con</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search cells</source>
        <translation>Cerca celle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a cell above to see what it is made of.</source>
        <translation>Scegliere una cella sopra per vedere di che cosa è fatta.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells found</source>
        <translation><numerusform>%Ln cella trovata</numerusform><numerusform>%Ln celle trovate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells or more found</source>
        <translation><numerusform>%Ln cella o più trovate</numerusform><numerusform>%Ln celle o più trovate</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cell begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Nessuna cella comincia così. La ricerca vale per l'inizio di un nome, esattamente come è scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cell is like this.</source>
        <translation>Nessuna cella è così.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cells yet. Import the table cell_lots: the range of serials that each assembly batch made.</source>
        <translation>Ancora nessuna cella. Importare la tabella cell_lots: i numeri di serie che ogni assemblaggio ha prodotto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Serial</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All batteries</source>
        <translation>Tutte le batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Battery begins with</source>
        <translation>La batteria comincia con</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search batteries</source>
        <translation>Cerca batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a battery above to see what it is made of.</source>
        <translation>Scegliere una batteria sopra per vedere di che cosa è fatta.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries found</source>
        <translation><numerusform>%Ln batteria trovata</numerusform><numerusform>%Ln batterie trovate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries or more found</source>
        <translation><numerusform>%Ln batteria o più trovate</numerusform><numerusform>%Ln batterie o più trovate</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No battery begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Nessuna batteria comincia così. La ricerca vale per l'inizio di un nome, esattamente come è scritto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No battery is like this.</source>
        <translation>Nessuna batteria è così.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batteries yet. Import the tables batteries and battery_cells; then issue their passports.</source>
        <translation>Ancora nessuna batteria. Importare le tabelle batteries e battery_cells; poi emettere i loro passaporti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>On the market</source>
        <translation>Sul mercato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 0.5 %</source>
        <translation>oltre 0,5 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 1 %</source>
        <translation>oltre 1 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 5 %</source>
        <translation>oltre 5 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Once batches are recorded, where each metal came from, went, and came back is drawn here.</source>
        <translation>Quando ci saranno lavorazioni, qui sarà disegnato da dove ogni metallo viene, dove va e che cosa ritorna.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Closed loop</source>
        <translation>Ciclo chiuso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>All sites</source>
        <translation>Tutti i siti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used here; {elsewhere} kg came from other sites. Point at a band to see what it is.</source>
        <translation>{received} kg di {metal} ricevuti e usati qui; {elsewhere} kg sono venuti da altri siti. Indicare una banda per vedere che cos'è.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used; {back} kg came back from recycling. Point at a band to see what it is.</source>
        <translation>{received} kg di {metal} ricevuti e usati; {back} kg sono tornati dal riciclaggio. Indicare una banda per vedere che cos'è.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Flows shown</source>
        <translation>Flussi mostrati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>The flows as a table, masses in micrograms</source>
        <translation>I flussi come tabella, masse in microgrammi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>No {metal} in the batches of this time. Choose another metal or period.</source>
        <translation>Nessun {metal} nelle lavorazioni di questo tempo. Scegliere un altro metallo o periodo.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%Ln small flows are in the table alone.</source>
        <translation><numerusform>%Ln piccolo flusso è solo nella tabella.</numerusform><numerusform>%Ln piccoli flussi sono solo nella tabella.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/materials.py"/>
        <source>Suppliers</source>
        <translation>Fornitori</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>signed passports</source>
        <translation>passaporti firmati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Once batteries are recorded, their recycled content by model, plant and year is computed here.</source>
        <translation>Quando saranno registrate batterie, qui si calcola il loro contenuto riciclato per modello, stabilimento e anno.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>What does not balance, does not conform or is missing stands here.</source>
        <translation>Ciò che non quadra, non è conforme o manca sta qui.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln batteries have no passport yet.</source>
        <translation><numerusform>%Ln batteria non ha ancora il passaporto.</numerusform><numerusform>%Ln batterie non hanno ancora il passaporto.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln passports are by a key that was revoked.</source>
        <translation><numerusform>%Ln passaporto è di una chiave che è stata revocata.</numerusform><numerusform>%Ln passaporti sono di una chiave che è stata revocata.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Computed from lots; post-consumer dark, pre-consumer light. Marks: minima of Art. 8.</source>
        <translation>Calcolato dai lotti; post-consumo scuro, pre-consumo chiaro. Segni: minimi dell'art. 8.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>retired: the book is closed</source>
        <translation>ritirata: il registro è chiuso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>beside the ledger</source>
        <translation>accanto al registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>not here: read-only</source>
        <translation>non qui: sola lettura</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Recycled content</source>
        <translation>Contenuto riciclato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>The book</source>
        <translation>Il registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>✓ No findings</source>
        <translation>✓ Nessun rilievo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Signing key</source>
        <translation>Chiave che firma</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>The ledger is empty: bring the plant's tables in.</source>
        <translation>Il registro è vuoto: portare dentro le tabelle dello stabilimento.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln findings to look into, below.</source>
        <translation><numerusform>%Ln rilievo da guardare, qui sotto.</numerusform><numerusform>%Ln rilievi da guardare, qui sotto.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Checkpoints…</source>
        <translation>Checkpoint…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>✓ Nothing: every battery has its passport.</source>
        <translation>✓ Nulla: ogni batteria ha il suo passaporto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Cells ({count})</source>
        <translation>Celle ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Certificates ({count})</source>
        <translation>Certificati ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Identifier</source>
        <translation>Identificatore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Supersedes</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Registered as</source>
        <translation>Registrato come</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}, proved by %Ln hashes</source>
        <translation><numerusform>voce {seq}, provata da %Ln hash</numerusform><numerusform>voce {seq}, provata da %Ln hash</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>the first {size} entries</source>
        <translation>le prime {size} voci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Signed passport</source>
        <translation>Passaporto firmato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}</source>
        <translation>voce {seq}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>Provenance</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>One thing</source>
        <translation>Una cosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/saved_reports.py"/>
        <source>The report could not be saved to {path}: {strerror}.</source>
        <translation>Non è stato possibile salvare il rapporto in {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Made, kg</source>
        <translation>Prodotto, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Of output, %</source>
        <translation>Sull'uscita, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Used again, kg</source>
        <translation>Riusato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Left, kg</source>
        <translation>Rimasto, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Goes back into the process it came from; it is no waste and counts as no recycled content.</source>
        <translation>Torna nel processo da cui viene; non è rifiuto e non conta come contenuto riciclato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Cannot go back into its process: battery manufacturing waste, Article 3(51).</source>
        <translation>Non può tornare nel suo processo: rifiuto di fabbricazione di batterie, articolo 3, punto 51.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Made besides the product and used as it is.</source>
        <translation>Prodotto accanto al prodotto e usato com'è.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Left the site or was not found again.</source>
        <translation>Ha lasciato il sito o non è stato ritrovato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Streams of scrap</source>
        <translation>Flussi di scarto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Lots of the stream</source>
        <translation>Lotti del flusso</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>No scrap in this time. What the table of outputs calls anything but product is summed up here.</source>
        <translation>Nessuno scarto in questo periodo. Qui si somma ciò che la tabella delle uscite non chiama product.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>What batches gave besides their product, by process and role.</source>
        <translation>Ciò che le lavorazioni hanno dato oltre al prodotto, per processo e ruolo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Choose a stream above to see its lots.</source>
        <translation>Scegliere sopra un flusso per vederne i lotti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Enter goes to a lot.</source>
        <translation>Invio porta a un lotto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>The newest {shown} of {all} lots.</source>
        <translation>I {shown} più recenti di {all} lotti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>The ledger holds no specification of this material: import the table specifications.</source>
        <translation>Il registro non ha una specifica di questo materiale: importare la tabella specifications.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>No document came with this lot.</source>
        <translation>Nessun documento è venuto con questo lotto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Sampled on</source>
        <translation>Campionato il</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Quality ({count})</source>
        <translation>Qualità ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Documents ({count})</source>
        <translation>Documenti ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Decisions ({count})</source>
        <translation>Decisioni ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>It was never held back.</source>
        <translation>Non è mai stato trattenuto.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>the file was not at hand</source>
        <translation>il file non era disponibile</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Claimed, kg</source>
        <translation>Dichiarato, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Found vs claimed</source>
        <translation>Trovato/dichiarato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Out of spec.</source>
        <translation>Fuori spec.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Held</source>
        <translation>Trattenuti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Lapsed papers</source>
        <translation>Doc. scaduti</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>{found} of %Ln lots were measured.</source>
        <translation><numerusform>{found} di %Ln lotto è stato misurato.</numerusform><numerusform>{found} di %Ln lotti sono stati misurati.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>What is shown over time</source>
        <translation>Che cosa è mostrato nel tempo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Over time</source>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Claimed is what the supplier states; found, what your laboratory measured of the same lots.</source>
        <translation>Dichiarato è ciò che indica il fornitore; trovato, ciò che il vostro laboratorio ha misurato degli stessi lotti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Choose a row above to see claims and findings over time.</source>
        <translation>Scegliere una riga sopra per vedere dichiarato e trovato nel tempo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Once lots are received, their suppliers are judged here.</source>
        <translation>Quando saranno ricevuti lotti, qui si giudicano i loro fornitori.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Specification: {name}.</source>
        <translation>Specifica: {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>{counted} · chosen: {chosen}</source>
        <translation>{counted} · selezione: {chosen}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>The graph of where it came from and where it went</source>
        <translation>Il grafo di dove viene e dove è andato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>Show only</source>
        <translation>Mostra solo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Evidence (*.pdf *.json *.passports *.txt *.checkpoint);;All files (*)</source>
        <translation>Elementi di prova (*.pdf *.json *.passports *.txt *.checkpoint);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report of all files (*.pdf)</source>
        <translation>Rapporto di tutti i file (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report…</source>
        <translation>Salva rapporto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Trust this signer…</source>
        <translation>Fidati del firmatario…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Sign report…</source>
        <translation>Firma rapporto…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Choose files…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Code scanned from the battery</source>
        <translation>Codice letto dalla batteria</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>What its QR code says: is the certificate of this battery? Enter asks once more.</source>
        <translation>Che cosa dice il suo codice QR: il certificato è di questa batteria? Invio chiede di nuovo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Nothing leaves this computer, and nothing is believed because it says so.

A certificate (PDF) or passport (JSON) is checked for its signature, its figures and its proof in the ledger; a certificate's pages are made again from the signed data and compared.</source>
        <translation>Nulla lascia questo computer, e nulla è creduto perché lo dice.

Di un certificato (PDF) o passaporto (JSON) si controllano la firma, i valori e la prova nel registro; le pagine di un certificato sono rifatte dai dati firmati e confrontate.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>All faults, repair, other options…</source>
        <translation>Tutti i difetti, riparazione, altre opzioni…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify files</source>
        <translation>Verifica file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify a folder</source>
        <translation>Verifica una cartella</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.pdf)</source>
        <translation>Rapporto mostrato (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.json)</source>
        <translation>Rapporto mostrato (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Table of all files (*.csv)</source>
        <translation>Tabella di tutti i file (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report</source>
        <translation>Salva rapporto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>State by your own key what the audit found</source>
        <translation>Dichiarare con la propria chiave che cosa la verifica ha trovato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Drop a certificate, passport, checkpoint or ledger anywhere on the window, or</source>
        <translation>Trascinare un certificato, passaporto, checkpoint o registro ovunque sulla finestra, o</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Failed</source>
        <translation>Non superati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Cannot be told</source>
        <translation>Non si può dire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Passed</source>
        <translation>Superati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Files verified</source>
        <translation>File verificati</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>✗ withdrawn {day}: {reason}</source>
        <translation>✗ ritirato {day}: {reason}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Changes {before} → {newest} ({count})</source>
        <translation>Modifiche {before} → {newest} ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Versions ({count})</source>
        <translation>Versioni ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Not to be relied on</source>
        <translation>Non farvi affidamento</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Both versions state the same of the battery.</source>
        <translation>Entrambe le versioni dichiarano lo stesso della batteria.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>△ by a key that was revoked: issue it anew</source>
        <translation>△ di una chiave che è stata revocata: emetterlo di nuovo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Scan or type the serial of a cell or battery, or the name of a lot: its graph shows the lots,
batches and suppliers it came through, and where its metal went.</source>
        <translation>Leggere o digitare il numero di serie di una cella o batteria, o il nome di un lotto: il suo grafo mostra i lotti,
le lavorazioni e i fornitori da cui è passato, e dove è andato il suo metallo.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Serial of a cell or battery, or a lot, then Enter</source>
        <translation>Numero di una cella o batteria, o un lotto, poi Invio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Cell, battery or lot</source>
        <translation>Cella, batteria o lotto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Show in its list</source>
        <translation>Mostra nel suo elenco</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Space, or a double click</source>
        <translation>Spazio, o doppio clic</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Follow this one</source>
        <translation>Segui questo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The thing looked at before</source>
        <translation>La cosa guardata prima</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The ways shown as a table, in micrograms</source>
        <translation>Le vie mostrate come tabella, in microgrammi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Make it the thing that is asked about</source>
        <translation>Farne la cosa di cui si chiede</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer (+)</source>
        <translation>Più vicino (+)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further (-)</source>
        <translation>Più lontano (-)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>All of it (0)</source>
        <translation>Tutto (0)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further</source>
        <translation>Più lontano</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Provenance of {thing}</source>
        <translation>Provenienza di {thing}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>{metal}, {mass} kg</source>
        <translation>{metal}, {mass} kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>For a plant that will sign passports of its own</source>
        <translation>Per uno stabilimento che firmerà passaporti propri</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Yours, or a copy that somebody gave you</source>
        <translation>Il vostro, o una copia che qualcuno vi ha dato</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Try the sample</source>
        <translation>Prova l'esempio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>A small plant that closes the loop, with one deliberate fault</source>
        <translation>Un piccolo stabilimento che chiude il ciclo, con un difetto voluto</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Verify something</source>
        <translation>Verifica qualcosa</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>A certificate, a passport, a checkpoint, a ledger</source>
        <translation>Un certificato, un passaporto, un checkpoint, un registro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Material Passport</source>
        <translation>Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>The book in which recycled content is computed from lots, signed, and proved.</source>
        <translation>Il registro in cui il contenuto riciclato è calcolato dai lotti, firmato e provato.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Open {name}</source>
        <translation>Apri {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Opened before</source>
        <translation>Aperti prima</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>begins with “{search}”</source>
        <translation>inizia con «{search}»</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>Which</source>
        <translation>Quali</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/which.py"/>
        <source>the %Ln chosen</source>
        <translation><numerusform>la %Ln scelta</numerusform><numerusform>le %Ln scelte</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>more than {count}</source>
        <translation>più di {count}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>all that the list finds: {says} ({many})</source>
        <translation>tutte quelle trovate nell'elenco: {says} ({many})</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>algorithm</source>
        <translation>algoritmo</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>audit</source>
        <translation>verifica</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>audited ledger</source>
        <translation>registro verificato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>book</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>code scanned</source>
        <translation>codice letto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>checkpoint's signature</source>
        <translation>firma del checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>claims</source>
        <translation>dichiarazioni del token</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>context</source>
        <translation>contesto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>witness's signature</source>
        <translation>firma del testimone</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>entry</source>
        <translation>voce</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>figures</source>
        <translation>cifre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>fork</source>
        <translation>biforcazione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>parts shown</source>
        <translation>parti mostrate</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kept checkpoints</source>
        <translation>checkpoint conservati</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>header</source>
        <translation>intestazione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>inclusion</source>
        <translation>inclusione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>issuer</source>
        <translation>emittente</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>ledger</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>trust list</source>
        <translation>elenco di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>newer</source>
        <translation>più recente</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>origins</source>
        <translation>origini</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>print and data</source>
        <translation>stampa e dati</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>proof</source>
        <translation>prova</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>purpose</source>
        <translation>scopo</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>shares</source>
        <translation>quote</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>register</source>
        <translation>registro dei certificati</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>sample</source>
        <translation>campione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal</source>
        <translation>sigillo</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: changes</source>
        <translation>sigillo: modifiche</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: coverage</source>
        <translation>sigillo: copertura</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: integrity</source>
        <translation>sigillo: integrità</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: revocation</source>
        <translation>sigillo: revoca</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: time</source>
        <translation>sigillo: ora</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: trust</source>
        <translation>sigillo: fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>since the last checkpoint</source>
        <translation>dall'ultimo checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>status</source>
        <translation>stato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>way of signing</source>
        <translation>modo di firmare</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>look</source>
        <translation>aspetto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>timestamp</source>
        <translation>marca temporale</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>trust</source>
        <translation>fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>witnesses</source>
        <translation>testimoni</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>an assessment of a lot</source>
        <translation>una valutazione di un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the report of an audit</source>
        <translation>il rapporto di una verifica</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the proof of a cell</source>
        <translation>la prova di una cella</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a statement about the cells of a lot</source>
        <translation>una dichiarazione sulle celle di un lotto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a certificate</source>
        <translation>un certificato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a checkpoint</source>
        <translation>un checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a credential</source>
        <translation>una credenziale</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a declaration</source>
        <translation>una dichiarazione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>sealed pages without data</source>
        <translation>pagine sigillate senza dati</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>evidence of a fork</source>
        <translation>la prova di una biforcazione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a ledger</source>
        <translation>un registro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the working paper of a sample</source>
        <translation>la carta di lavoro di un campione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a passport</source>
        <translation>un passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a proof of inclusion</source>
        <translation>una prova di inclusione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a portfolio of certificates</source>
        <translation>una raccolta di certificati</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>not evidence</source>
        <translation>non è prova</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kept checkpoint {file}</source>
        <translation>checkpoint conservato {file}</translation>
    </message>
    <message>
        <location filename="passport_app/telling/cut_off.py"/>
        <source>Writing to this ledger was cut off (power, or by force). Every entry ({entries}) is as the checkpoint of {at} signs it: nothing committed is lost, and what was under way is in it wholly or not at all.</source>
        <translation>La scrittura in questo registro è stata interrotta (corrente, o con la forza). Ogni voce ({entries}) è come la firma il checkpoint del {at}: nulla di confermato è andato perso, e ciò che era in corso c'è per intero o non c'è affatto.</translation>
    </message>
    <message>
        <location filename="passport_app/telling/cut_off.py"/>
        <source>Writing to this ledger was cut off (power, or by force), and it is not whole.</source>
        <translation>La scrittura in questo registro è stata interrotta (corrente, o con la forza), e il registro non è integro.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/told.py"/>
        <source>{file}: {kind}; all %Ln checks passed.</source>
        <translation><numerusform>{file}: {kind}; %Ln controllo superato.</numerusform><numerusform>{file}: {kind}; controlli tutti superati: %Ln.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This passport</source>
        <translation>Questo passaporto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This certificate</source>
        <translation>Questo certificato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This credential</source>
        <translation>Questa credenziale</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This document</source>
        <translation>Questo documento</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This checkpoint</source>
        <translation>Questo checkpoint</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This evidence</source>
        <translation>Questa prova</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This proof of inclusion</source>
        <translation>Questa prova di inclusione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This ledger</source>
        <translation>Questo registro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This audit report</source>
        <translation>Questo rapporto di verifica</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This working paper</source>
        <translation>Questa carta di lavoro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This proof of a cell</source>
        <translation>Questa prova di una cella</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This statement about cells</source>
        <translation>Questa dichiarazione sulle celle</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no, by %Ln kept checkpoints; those count that somebody else holds</source>
        <translation><numerusform>no, per %Ln checkpoint conservato; conta se lo tiene qualcun altro</numerusform><numerusform>no, per %Ln checkpoint conservati; contano quelli tenuti da altri</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is sound</source>
        <translation>{thing}: tutto in ordine</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>sound</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine</source>
        <translation>{thing}: autenticità confermata</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>genuine</source>
        <translation>autentico</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was altered</source>
        <translation>{thing}: contenuto alterato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>altered</source>
        <translation>alterato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was revoked by its issuer</source>
        <translation>{thing}: revoca da parte di chi lo ha emesso</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>revoked by its issuer</source>
        <translation>revocato da chi lo ha emesso</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was suspended by its issuer</source>
        <translation>{thing}: sospensione da parte di chi lo ha emesso</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>suspended by its issuer</source>
        <translation>sospeso da chi lo ha emesso</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but was withdrawn</source>
        <translation>{thing}: autenticità confermata, ma con un ritiro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is of another battery or cell than the scanned code</source>
        <translation>{thing} è di un'altra batteria o cella rispetto al codice letto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>of another battery or cell than the scanned code</source>
        <translation>di un'altra batteria o cella rispetto al codice letto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} says that the ledger failed</source>
        <translation>{thing} dice che il registro non ha retto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>says that the ledger failed</source>
        <translation>dice che il registro non ha retto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} shows a fork: two books under one name</source>
        <translation>{thing} mostra una biforcazione: due libri sotto un solo nome</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>a fork: two books under one name</source>
        <translation>biforcazione: due libri sotto un solo nome</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} does not hold</source>
        <translation>{thing} non regge</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>does not hold</source>
        <translation>non regge</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but superseded</source>
        <translation>{thing}: autenticità confermata, ma ne esiste una versione più recente</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is signed by a revoked key, and not believed</source>
        <translation>{thing} porta la firma di una chiave revocata, e non gli si crede</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>by a revoked key</source>
        <translation>di una chiave revocata</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact, but has expired</source>
        <translation>{thing} non è alterato, ma è scaduto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is cosigned by fewer witnesses than are asked for</source>
        <translation>{thing} ha la cofirma di meno testimoni di quanti sono richiesti</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>too few witnesses</source>
        <translation>troppo pochi testimoni</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but one of its hand-outs was withdrawn</source>
        <translation>{thing}: autenticità confermata, ma una delle consegne è stata ritirata</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>one of its hand-outs withdrawn</source>
        <translation>una delle sue consegne ritirata</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but its seal is not trusted here</source>
        <translation>{thing}: autenticità confermata, ma qui il sigillo non è di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>its seal is not trusted here</source>
        <translation>sigillo non di fiducia qui</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer is not trusted here</source>
        <translation>{thing}: contenuto integro; qui il firmatario non è di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer not trusted here</source>
        <translation>firmatario non di fiducia qui</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer is no longer trusted here</source>
        <translation>{thing}: contenuto integro; qui il firmatario non è più di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer no longer trusted here</source>
        <translation>firmatario non più di fiducia qui</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer was not yet trusted here</source>
        <translation>{thing}: contenuto integro; qui il firmatario non era ancora di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer not yet trusted here</source>
        <translation>firmatario non ancora di fiducia qui</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is by an unknown signer</source>
        <translation>{thing} è di un firmatario sconosciuto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>unknown signer</source>
        <translation>firmatario sconosciuto</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is signed in a way that this program does not know</source>
        <translation>{thing} porta una firma di un tipo che questo programma non conosce</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>unsupported</source>
        <translation>non supportato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged: two ledgers of its name contradict each other</source>
        <translation>{thing} non si può giudicare: due registri dello stesso nome si contraddicono</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>two ledgers contradict each other</source>
        <translation>due registri si contraddicono</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged wholly offline</source>
        <translation>{thing} non si può giudicare per intero senza rete</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>cannot be told offline</source>
        <translation>non si può dire senza rete</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged wholly</source>
        <translation>{thing} non si può giudicare per intero</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>cannot be judged wholly</source>
        <translation>non giudicabile per intero</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This is not evidence</source>
        <translation>Questo non è un elemento di prova</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: proved by the checkpoint it carries</source>
        <translation>sì: provato dal checkpoint che porta</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: the ledger at hand holds it</source>
        <translation>sì: il registro a disposizione lo contiene</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: nothing was changed since it was signed</source>
        <translation>sì: nulla è cambiato da quando fu firmato</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no longer</source>
        <translation>? non più</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not yet</source>
        <translation>? non ancora</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>nobody that can be told</source>
        <translation>nessuno che si possa dire</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Unaltered?</source>
        <translation>Inalterato?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Who signed?</source>
        <translation>Chi ha firmato?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Trusted here?</source>
        <translation>Di fiducia qui?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>In the book?</source>
        <translation>Nel registro?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Superseded?</source>
        <translation>Sostituito?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? cannot be told without a checkpoint that somebody else kept</source>
        <translation>? non si può dire senza un checkpoint conservato da altri</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Of this battery?</source>
        <translation>Di questa batteria?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not asked of this kind of file</source>
        <translation>? non si chiede a questo tipo di file</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>✓ no, as far as the ledger at hand knows</source>
        <translation>✓ no, per quanto sa il registro a disposizione</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? cannot be told offline: ask the issuer, or verify it together with the ledger</source>
        <translation>? non si può dire fuori rete: chiedere a chi lo ha emesso, o verificarlo insieme al registro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no trust list here vouches for its key: compare the fingerprint another way</source>
        <translation>? nessun elenco di fiducia qui garantisce la sua chiave: confrontare l'impronta per altra via</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no trust list given: compare the fingerprint another way</source>
        <translation>? nessun elenco di fiducia: confrontare l'impronta per altra via</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>✓ yes, as the trust list says</source>
        <translation>✓ sì, come dice l'elenco di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Rewritten as a whole?</source>
        <translation>Riscritto per intero?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Tables that answer queries?</source>
        <translation>Tabelle che rispondono alle domande?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not in your trust list</source>
        <translation>? non nel vostro elenco di fiducia</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This file</source>
        <translation>Questo file</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: all as they were signed</source>
        <translation>sì: tutte come furono firmate</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>they follow from the entries</source>
        <translation>derivano dalle voci</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no signature was checked</source>
        <translation>nessuna firma è stata controllata</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="sentences.txt"/>
        <source>the installation lacks its {0} folder; install the program again</source>
        <translation>all'installazione manca la cartella {0}; installare di nuovo il programma</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It cannot be read as a PDF: {0}.</source>
        <translation>Non può essere letto come PDF: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is not a PDF.</source>
        <translation>Non è un PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It breaks off before its end. Copy or download it again.</source>
        <translation>Si interrompe prima della fine. Copiarlo o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It spells the name {0} in codes, as if to hide it.</source>
        <translation>Scrive il nome {0} in codici, come per nasconderlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It compresses its parts in ways that no certificate does. It was not opened.</source>
        <translation>Comprime le sue parti in modi che nessun certificato usa. Non è stato aperto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It asks for more memory than any certificate. It was not opened.</source>
        <translation>Chiede più memoria di qualsiasi certificato. Non è stato aperto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It would grow to more than {0} MiB when opened. It was not opened.</source>
        <translation>Aperto, supererebbe {0} MiB. Non è stato aperto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no layout {0}; there is {1}</source>
        <translation>nessun layout {0}; ci sono {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has more than {0} MiB</source>
        <translation>ha più di {0} MiB</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has {0} by {1} pixels; {2} together are allowed</source>
        <translation>misura {0} per {1} pixel; in tutto ne sono ammessi {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its head says another size than its content</source>
        <translation>la sua intestazione indica dimensioni diverse dal contenuto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is neither PNG nor JPEG; save it as one of these</source>
        <translation>non è né PNG né JPEG; salvarlo in uno di questi formati</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The logo cannot be used: {0}.</source>
        <translation>Il logo non può essere usato: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its footer has more than {0} characters</source>
        <translation>il suo piè di pagina ha più di {0} caratteri</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its footer holds a percentage: shares are stated by the passport alone</source>
        <translation>il suo piè di pagina contiene una percentuale: le quote le dichiara solo il passaporto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its colour is {0}, not like #123f32</source>
        <translation>il suo colore è {0}, non nella forma #123f32</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>white on its colour {0} has a contrast of {1} to 1; {2} are asked</source>
        <translation>il bianco sul suo colore {0} ha un contrasto di {1} a 1; ne servono {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo has {0} by {1} pixels; {2} by {3} are allowed</source>
        <translation>il suo logo misura {0} per {1} pixel; sono ammessi {2} per {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo cannot be unpacked</source>
        <translation>il suo logo non può essere decompresso</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo has other pixels than it says</source>
        <translation>il suo logo ha pixel diversi da quelli dichiarati</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The template cannot be used: {0}.</source>
        <translation>Il modello di stampa non può essere usato: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no certificate text in {0}; there is {1}</source>
        <translation>nessun testo di certificato in {0}; c'è in {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} bytes; a portfolio has at most {1}.</source>
        <translation>Ha {0} byte; una raccolta ne ha al massimo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is encrypted; portfolios of certificates are not.</source>
        <translation>È cifrato; le raccolte di certificati non lo sono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no language {0}</source>
        <translation>nessuna lingua {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds two files of the name "{0}".</source>
        <translation>Contiene due file di nome «{0}».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds more than {0} files.</source>
        <translation>Contiene più di {0} file.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was appended to the certificate after it was made; what is shown may not be what was signed.</source>
        <translation>Al certificato è stato aggiunto qualcosa dopo la sua creazione; ciò che mostra può non essere ciò che fu firmato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have layout {0}, from before the first release: no released version makes it.</source>
        <translation>Le pagine hanno il layout {0}, precedente alla prima versione pubblicata: nessuna versione pubblicata lo produce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have a layout that this version cannot make again ({0}).</source>
        <translation>Le pagine hanno un'impaginazione che questa versione non può rifare ({0}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages cannot be made again from the attached document.</source>
        <translation>Le pagine non possono essere rifatte dal documento allegato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are, byte for byte, those that the signed data make.</source>
        <translation>Le pagine sono, byte per byte, quelle che i dati firmati producono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Below the seal the pages are, byte for byte, those that the signed data make.</source>
        <translation>Sotto il sigillo le pagine sono, byte per byte, quelle che i dati firmati producono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was put before the beginning of the certificate; another program may show that instead.</source>
        <translation>Qualcosa è stato messo prima dell’inizio del certificato; un altro programma può mostrare quello al suo posto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was saved again; its pages are those the signed data make.</source>
        <translation>Il file è stato salvato di nuovo; le sue pagine sono quelle che i dati firmati producono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is printed is not what the signed data say. Trust neither the pages nor who sent them.</source>
        <translation>Ciò che è stampato non è ciò che dicono i dati firmati. Non fidarsi né delle pagine né di chi le ha inviate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not named</source>
        <translation>non nominato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate was made with other versions than are here ({0}).</source>
        <translation>Il certificato è stato fatto con versioni diverse da quelle presenti qui ({0}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Trust the figures shown here, not those printed.</source>
        <translation>Fidarsi delle cifre mostrate qui, non di quelle stampate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is damaged.</source>
        <translation>È danneggiato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds more values than any certificate. It was not read further.</source>
        <translation>Contiene più valori di qualsiasi certificato. La lettura è stata interrotta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A QR code holds {0} bytes that can be read well; this has more.</source>
        <translation>Un codice QR contiene {0} byte ben leggibili; questo ne ha di più.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} bytes, more than the {1} allowed.</source>
        <translation>Ha {0} byte, più dei {1} ammessi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is encrypted; certificates are not. Ask for the file as issued.</source>
        <translation>È cifrato; i certificati non lo sono. Chiedere il file come è stato emesso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries {0} attached files, not one.</source>
        <translation>Contiene {0} file allegati, non uno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries nothing signed: it is a sheet of labels or the report of a verification, and no certificate.</source>
        <translation>Non contiene nulla di firmato: è un foglio di etichette o il rapporto di una verifica, non un certificato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries no {0}: it may be a print of a certificate, or a report that bears no seal. Ask for the file.</source>
        <translation>Non contiene {0}: può essere la stampa di un certificato, o un rapporto senza sigillo. Chiedere il file.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries "{0}" and no {1}. Ask for the certificate as issued.</source>
        <translation>Contiene «{0}» e nessun {1}. Chiedere il certificato come è stato emesso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} is not one file.</source>
        <translation>Il suo {0} non è un unico file.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} has more than {1} bytes.</source>
        <translation>Il suo {0} ha più di {1} byte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} objects; a certificate has some dozens.</source>
        <translation>Ha {0} oggetti; un certificato ne ha alcune decine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds something that would act by itself ({0}); no certificate does. Nothing of it was run.</source>
        <translation>Contiene qualcosa che agirebbe da sé ({0}); nessun certificato lo fa. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a seal is over SHA-256, not {0}</source>
        <translation>un sigillo si calcola su SHA-256, non su {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority answered another question: {0}.</source>
        <translation>L'autorità ha risposto a un'altra domanda: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It cannot be sealed: {0}.</source>
        <translation>Non può essere sigillato: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sealing changed the certificate; nothing was written.</source>
        <translation>Il sigillo ha cambiato il certificato; nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Seal of the issuer</source>
        <translation>Sigillo dell'emittente</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was appended after it was sealed: what is shown may not be what was sealed.</source>
        <translation>Dopo il sigillo è stato aggiunto qualcosa: ciò che è mostrato può non essere ciò che fu sigillato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal leaves out more of the file than its own value: something could hide there.</source>
        <translation>Il sigillo esclude del file più del proprio valore: lì si potrebbe nascondere qualcosa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Another program saved the file anew after it was sealed: the seal no longer lies where it says.</source>
        <translation>Dopo il sigillo un altro programma ha salvato di nuovo il file: il sigillo non si trova più dove dice.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was put before the beginning of the file after it was sealed.</source>
        <translation>Dopo il sigillo è stato messo qualcosa prima dell'inizio del file.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What the seal covers is not told in the way that a seal of the whole file does.</source>
        <translation>Ciò che il sigillo copre non è indicato nel modo proprio di un sigillo dell'intero file.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears {0} signatures; a certificate has one, by its issuer.</source>
        <translation>Porta {0} firme; un certificato ne ha una, del suo emittente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its seal cannot be read: it was damaged, or is none.</source>
        <translation>Il suo sigillo non si può leggere: è stato danneggiato, o non è un sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears one seal for PDF readers.</source>
        <translation>Porta un sigillo per i lettori PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no seal, or its seal was taken off; here a seal is required.</source>
        <translation>Non porta alcun sigillo, o il sigillo è stato tolto; qui è richiesto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no seal for PDF readers; what counts is the signature of the passport that it carries.</source>
        <translation>Non porta alcun sigillo per i lettori PDF; conta la firma del passaporto che contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no signed data</source>
        <translation>nessun dato firmato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not detached</source>
        <translation>non separata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>too many certificates</source>
        <translation>troppi certificati</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was saved {0} times; a certificate is made once, and sealed once.</source>
        <translation>Il file è stato salvato {0} volte; un certificato si fa una volta, e si sigilla una volta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal covers the file to its last byte: it was made, sealed, and not saved since.</source>
        <translation>Il sigillo copre il file fino all'ultimo byte: è stato fatto, sigillato e da allora non più salvato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal is over a digest ({0}) that proves nothing here.</source>
        <translation>Il sigillo è su un digest ({0}) che qui non prova nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was changed after it was sealed: it does not fit the seal.</source>
        <translation>Il file è stato cambiato dopo il sigillo: non vi corrisponde più.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature of the seal is not by the key of its certificate.</source>
        <translation>La firma del sigillo non è della chiave del suo certificato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing that the seal covers was changed.</source>
        <translation>Nulla di ciò che il sigillo copre è stato cambiato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal certifies the file: it allows no change after it.</source>
        <translation>Il sigillo certifica il file: non ammette modifiche successive.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal approves the file, but does not certify it: it would allow changes that readers do not show.</source>
        <translation>Il sigillo approva il file, ma non lo certifica: ammetterebbe modifiche che i lettori non mostrano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal allows the file to be changed after it; a certificate's does not.</source>
        <translation>Il sigillo ammette che il file sia modificato dopo; quello di un certificato no.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no timestamp; here one is required.</source>
        <translation>Non porta alcuna marca temporale; qui è richiesta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No timestamp: when it was sealed, only the seal says itself.</source>
        <translation>Nessuna marca temporale: quando è stato sigillato lo dice solo il sigillo stesso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} says that it was sealed by {1}; to check it: --roots FILE.</source>
        <translation>{0} dice che è stato sigillato da {1}; per verificarlo: --roots FILE.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp in the seal cannot be read.</source>
        <translation>La marca temporale nel sigillo non si può leggere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1}.</source>
        <translation>{0} vi ha apposto la marca temporale: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not the signature of that digest</source>
        <translation>non è la firma di quel digest</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no constructed value</source>
        <translation>nessun valore composto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no page of ours has the operator {0}</source>
        <translation>nessuna nostra pagina ha l'operatore {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is stated to hold {1}, but no {2} went into batch {3}; its origin is taken as unknown.</source>
        <translation>Il lotto {0} è dichiarato contenere {1}, ma nella lavorazione {3} non è entrato {2}; la sua origine è considerata ignota.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} kg went in, {2} kg came out, {3} % less; tolerated are {4} %.</source>
        <translation>{0}: entrati {1} kg, usciti {2} kg, {3} % in meno; la tolleranza è {4} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} kg went in, {2} kg came out, {3} % more; tolerated are {4} %.</source>
        <translation>{0}: entrati {1} kg, usciti {2} kg, {3} % in più; la tolleranza è {4} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no serials of {0} digits run from {1} to {2}</source>
        <translation>nessun numero di serie di {0} cifre va da {1} a {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the prefix {0} ends in a digit, which belongs to the number</source>
        <translation>il prefisso {0} termina con una cifra, che appartiene al numero</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the ends differ in length: {0} has {1} characters, {2} has {3}; both must have the same</source>
        <translation>gli estremi hanno lunghezze diverse: {0} ha {1} caratteri, {2} ne ha {3}; devono averne lo stesso numero</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the text before the trailing digits differs: {0} in {1}, {2} in {3}</source>
        <translation>il testo prima delle cifre finali è diverso: {0} in {1}, {2} in {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the range runs backwards: {0} comes after {1}; swap the two</source>
        <translation>l'intervallo è rovesciato: {0} viene dopo {1}; scambiare i due</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the range holds {0} cells; at most {1} are taken, a digit is probably wrong</source>
        <translation>l'intervallo comprende {0} celle; ne sono ammesse al massimo {1}, probabilmente una cifra è errata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not fit in {1} digits</source>
        <translation>{0} non sta in {1} cifre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>position {0} of a range of {1}</source>
        <translation>posizione {0} di un intervallo di {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not between {1} and {2}</source>
        <translation>{0} non è fra {1} e {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the serial {0} does not end in a digit, so it cannot be counted from or to</source>
        <translation>il numero di serie {0} non termina con una cifra, quindi non può delimitare un conteggio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the serial {0} ends in {1} digits; at most {2} can be counted</source>
        <translation>il numero di serie {0} termina con {1} cifre; se ne possono contare al massimo {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} cannot be drawn (at most {2})</source>
        <translation>non è possibile estrarre {0} da {1} (al massimo {2})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>Interrotto come richiesto. Nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what is to be written</source>
        <translation>ciò che va scritto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no room for {0}: the disk is full. Make room and do it again.</source>
        <translation>Non c'è posto per {0}: il disco è pieno. Fare posto e ripetere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written: its medium is read-only. Choose another place.</source>
        <translation>{0} non può essere scritto: il suo supporto è di sola lettura. Scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a formula has 1 to {0} characters</source>
        <translation>una formula ha da 1 a {0} caratteri</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the dots of {0}H2O can be read in two ways; write the raised dot of the hydrate (·)</source>
        <translation>i punti di {0}H2O si possono leggere in due modi; scrivere il punto medio dell'idrato (·)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no place in a formula</source>
        <translation>{0} non può stare in una formula</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the number {0} counts nothing</source>
        <translation>il numero {0} non conta nulla</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the brackets are nested too deep</source>
        <translation>le parentesi sono annidate troppo in profondità</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a bracket closes that was not opened</source>
        <translation>si chiude una parentesi che non è stata aperta</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no element</source>
        <translation>{0} non è un elemento</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the formula is not complete</source>
        <translation>la formula non è completa</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a weight is negative</source>
        <translation>un peso è negativo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nothing to divide over</source>
        <translation>nulla su cui ripartire</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a share of nothing has no percentage</source>
        <translation>una quota di nulla non ha percentuale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has the form of an audit report, and its answers agree.</source>
        <translation>Ha la forma di un rapporto di verifica, e le sue risposte concordano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its verdict is {0}, but the gravest of its checks is {1}.</source>
        <translation>Il suo esito è {0}, ma il più grave dei suoi controlli è {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It speaks of more entries than the ledger had.</source>
        <translation>Parla di più voci di quante il registro ne avesse.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>all entries</source>
        <translation>tutte le voci</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the entries from {0} on</source>
        <translation>le voci da {0} in poi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}</source>
        <translation>Di tutte le {0} voci in {1} il rapporto dichiara il {2}: {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}</source>
        <translation>Delle voci da {0} in poi, sulle {1} in {2}, il rapporto dichiara il {3}: {4}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}.</source>
        <translation>Di tutte le {0} voci in {1} il rapporto dichiara il {2}: {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}.</source>
        <translation>Delle voci da {0} in poi, sulle {1} in {2}, il rapporto dichiara il {3}: {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}; faults: {4}, the first in entry {5}.</source>
        <translation>Di tutte le voci ({0}) in {1} il rapporto dichiara il {2}: {3}; difetti: {4}, il primo nella voce {5}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}; faults: {4}.</source>
        <translation>Di tutte le voci ({0}) in {1} il rapporto dichiara il {2}: {3}; difetti: {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}; faults: {5}, the first in entry {6}.</source>
        <translation>Delle voci da {0} in poi, su {1} in {2}, il rapporto dichiara il {3}: {4}; difetti: {5}, il primo nella voce {6}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}; faults: {5}.</source>
        <translation>Delle voci da {0} in poi, su {1} in {2}, il rapporto dichiara il {3}: {4}; difetti: {5}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was scanned is empty or has more than {0} characters: it was not compared.</source>
        <translation>Ciò che è stato letto è vuoto o ha più di {0} caratteri: non è stato confrontato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of {0}.</source>
        <translation>Il codice letto è di {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of the cell {0}, which {1} holds.</source>
        <translation>Il codice letto è della cella {0}, che si trova in {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code says {0}, this is of {1}: the code was pasted on, or this was handed out with another battery. Ask who gave it to you.</source>
        <translation>Il codice letto dice {0}, questo è di {1}: il codice è stato incollato sopra, o questo documento è stato consegnato con un'altra batteria. Chiedere a chi l'ha dato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of {0}, which this states.</source>
        <translation>Il codice letto è di {0}, di cui questo documento dichiara.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code says {0}, this is of {1}: it is the code of something else.</source>
        <translation>Il codice letto dice {0}, questo è di {1}: è il codice di altro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement has the form of its schema.</source>
        <translation>La dichiarazione ha la forma del suo schema.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells {0} to {1} are no range: {2}.</source>
        <translation>Le celle da {0} a {1} non sono un intervallo: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells {0} to {1} are {2}, not {3}.</source>
        <translation>Le celle da {0} a {1} sono {2}, non {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>As many cells as the serials run: {0}.</source>
        <translation>Tante celle quante ne indicano i numeri di serie: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement is about the cells {0} to {1}, not this one.</source>
        <translation>La dichiarazione riguarda le celle da {0} a {1}, non questa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is number {1} of the {2} that this signature covers.</source>
        <translation>La cella {0} è la numero {1} delle {2} che questa firma copre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} exceed what the cell holds of it.</source>
        <translation>Le origini di {0} superano quanto la cella ne contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The hashes of the cell's proof are not base64url.</source>
        <translation>Le impronte della prova della cella non sono in base64url.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry does not register a passport.</source>
        <translation>La voce non registra un passaporto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry stands at another place, or in another ledger, than is said.</source>
        <translation>La voce si trova in un altro posto, o in un altro registro, rispetto a quanto indicato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document has no subject.</source>
        <translation>Il documento non ha soggetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry registers another passport, battery or version.</source>
        <translation>La voce registra un altro passaporto, batteria o versione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger registered other content under this passport's number.</source>
        <translation>Il registro ha registrato un altro contenuto sotto il numero di questo passaporto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of the ledger {1} registers exactly this content.</source>
        <translation>La voce {0} del registro {1} registra esattamente questo contenuto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register entry is not canonical JSON.</source>
        <translation>La voce di registrazione non è JSON canonico.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is of another ledger or size than is said.</source>
        <translation>Il checkpoint è di un altro registro o di un'altra dimensione rispetto a quanto indicato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry is in the ledger of {0} entries that the checkpoint states.</source>
        <translation>La voce è nel registro di {0} voci che il checkpoint dichiara.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which this document names itself. It proves what the holder of that key had in the book; that the book was not rewritten since, only a checkpoint kept outside can.</source>
        <translation>Il checkpoint è firmato con la chiave dei checkpoint {0}, che questo documento stesso indica. Prova che cosa il titolare di quella chiave aveva nel libro; che il libro non sia stato riscritto da allora può provarlo solo un checkpoint custodito fuori.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The evidence names no log key, and its entry no author.</source>
        <translation>Gli elementi di prova non indicano alcuna chiave dei checkpoint, e la loro voce alcun autore.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document does not say where a ledger holds it.</source>
        <translation>Il documento non dice dove un registro lo contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger evidence cannot be read: its {0} has another form.</source>
        <translation>La prova del registro non si può leggere: {0} ha un'altra forma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The folder {0} holds more than {1} files. Verify its parts one by one.</source>
        <translation>La cartella {0} contiene più di {1} file. Verificarne le parti una per una.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not a plain file</source>
        <translation>non è un file semplice</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is well-formed, with no name twice.</source>
        <translation>È ben formato, senza nomi ripetuti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its signer signed other content under the same number too, in another of these files: one of them is false.</source>
        <translation>Il suo firmatario ha firmato con lo stesso numero anche un altro contenuto, in un altro di questi file: uno dei due è falso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A group is committed to twice, or out of order.</source>
        <translation>Un gruppo è vincolato due volte, o fuori ordine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport has the form of its schema.</source>
        <translation>Il passaporto ha la forma del suo schema.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is stated twice, or out of order.</source>
        <translation>Un elemento è indicato due volte, o fuori ordine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is divided over the wrong mass ({1}).</source>
        <translation>{0} è ripartito sulla massa sbagliata ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>More {0} is stated in active materials than in the battery.</source>
        <translation>Nei materiali attivi è indicato più {0} che nella batteria.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} do not sum to the mass they divide.</source>
        <translation>Le origini di {0} non danno per somma la massa che ripartiscono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The countries of {0} do not sum to the mass they divide.</source>
        <translation>I paesi di {0} non danno per somma la massa che ripartiscono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins and countries of every element sum exactly to the masses they divide.</source>
        <translation>Le origini e i paesi di ogni elemento danno per somma esattamente le masse che ripartiscono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a share of nothing, or no share of something.</source>
        <translation>{0} ha una quota di nulla, o nessuna quota di qualcosa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The recovered share of {0} is not that of its origins.</source>
        <translation>La quota recuperata di {0} non è quella delle sue origini.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} % is not {2} / {3} rounded down.</source>
        <translation>{0}: {1} % non è {2} / {3} arrotondato per difetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every share is the exact ratio of its origins, and its percentage that ratio rounded down.</source>
        <translation>Ogni quota è il rapporto esatto delle sue origini, e la sua percentuale è quel rapporto arrotondato per difetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A cell is stated twice.</source>
        <translation>Una cella è indicata due volte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>As many cells as the serial ranges hold: {0}.</source>
        <translation>Tante celle quante ne comprendono gli intervalli di numeri di serie: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 needs one line each for Co, Li, Ni and Pb, in this order.</source>
        <translation>L'art. 8 richiede una riga ciascuno per Co, Li, Ni e Pb, in quest'ordine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All four metals of Art. 8 are stated, and agree with the shares.</source>
        <translation>Tutti e quattro i metalli dell'art. 8 sono indicati, e concordano con le quote.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a share is said to be computed, and none is stated.</source>
        <translation>{0}: una quota è detta calcolata, e nessuna è indicata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a minimum is judged without a computed share.</source>
        <translation>{0}: un minimo è giudicato senza una quota calcolata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} % is said to be {2}.</source>
        <translation>{0}: {1} % è detto {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: the minimum in force has another verdict.</source>
        <translation>{0}: il minimo in vigore ha un altro esito.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A presentation is signed by whoever shows it, not by an issuer: verify each credential in it by itself.</source>
        <translation>Una presentazione è firmata da chi la mostra, non da un emittente: verificare ogni credenziale che contiene per sé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A credential begins its contexts with {0}; by this one nobody can tell what its words mean.</source>
        <translation>Una credenziale inizia i suoi contesti con {0}; da questa nessuno può dire che cosa significano le sue parole.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential states nothing of anybody: it has no subject.</source>
        <translation>La credenziale non dice nulla di nessuno: non ha un soggetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has what W3C asks of any credential; what its own words mean is its issuer's to say.</source>
        <translation>Ha ciò che W3C chiede a ogni credenziale; che cosa significano le sue parole sta al suo emittente dirlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>These checkpoints prove no fork, and nothing was written. {0}</source>
        <translation>Questi checkpoint non provano alcuna biforcazione, e non è stato scritto nulla. {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name.</source>
        <translation>{0} esiste già. Scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This evidence of a fork is of a version that is not known here.</source>
        <translation>Questa prova di una biforcazione è di una versione che qui non è conosciuta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must hold two notes, their keys, and what proves them apart, and nothing else</source>
        <translation>deve contenere due note, le loro chiavi e ciò che prova che divergono, e nient'altro</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must name two notes and two keys</source>
        <translation>deve nominare due note e due chiavi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the shorter book comes first, and a proof comes with the longer one</source>
        <translation>il libro più corto viene prima, e con il più lungo viene una prova</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its proof is longer than that of any tree</source>
        <translation>la sua prova è più lunga di quella di qualsiasi albero</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} signed two different books of {1} entries.</source>
        <translation>La chiave {0} ha firmato due libri diversi di {1} voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} signed a book of {1} entries, and a book of {2} entries that begins with other {3} entries: two different books.</source>
        <translation>La chiave {0} ha firmato un libro di {1} voci, e un libro di {2} voci che comincia con altre {3} voci: due libri diversi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries of {1} is signed by {2}.</source>
        <translation>Il checkpoint di {0} voci di {1} è firmato da {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two checkpoints are of different ledgers: they prove nothing against each other.</source>
        <translation>I due checkpoint sono di registri diversi: non provano nulla l'uno contro l'altro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two checkpoints agree: one book, and no fork. Nothing is proven against anybody.</source>
        <translation>I due checkpoint concordano: un solo libro, e nessuna biforcazione. Nulla è provato contro nessuno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That the longer book begins with other entries is not proven: the proof does not lead to its root.</source>
        <translation>Che il libro più lungo cominci con altre voci non è provato: la prova non porta alla sua radice.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two books are different, and each is signed by a key of its own. It is a fork if both keys were the ledger's, which only its entries tell.</source>
        <translation>I due libri sono diversi, e ciascuno è firmato da una chiave propria. È una biforcazione se entrambe le chiavi erano del registro, e questo lo dicono solo le sue voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not say that it is any</source>
        <translation>non dice di esserlo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a hash of its proof is not 32 bytes</source>
        <translation>un'impronta della sua prova non è di 32 byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no evidence of a fork: {0}.</source>
        <translation>Questa non è la prova di una biforcazione: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The other is signed in {0}: the book was rewritten.</source>
        <translation>L'altro è firmato in {0}: il libro è stato riscritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two different books of {0} entries: {1} names the same ledger, size and key, and another root. Its key signed both, or one of the two is false; with the ledger or its key in the trust list it can be told which.</source>
        <translation>Due libri diversi di {0} voci: {1} nomina lo stesso registro, la stessa dimensione e la stessa chiave, e un'altra radice. O la sua chiave li ha firmati entrambi, o uno dei due è falso; con il registro o con la sua chiave nell'elenco di fiducia si può dire quale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} names the same ledger and size with another root, by another key. Which of the two keys is the ledger's, only the ledger or the trust list can tell.</source>
        <translation>{0} nomina lo stesso registro e la stessa dimensione con un'altra radice, con un'altra chiave. Quale delle due chiavi sia del registro lo possono dire solo il registro o l'elenco di fiducia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a battery material passport of this program.</source>
        <translation>Questo non è un passaporto di materiali di batteria di questo programma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a statement about the cells of a lot.</source>
        <translation>Questa non è una dichiarazione sulle celle di un lotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is neither a declaration nor an assessment.</source>
        <translation>Questa non è né una dichiarazione né una valutazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a template of certificates.</source>
        <translation>Questo non è un modello di stampa per certificati.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the report of an audit.</source>
        <translation>Questo non è il rapporto di una verifica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the working paper of an audit sample.</source>
        <translation>Questa non è la carta di lavoro di un campione di verifica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is newer than this program: take a newer one to verify it</source>
        <translation>è più recente di questo programma: per verificarlo procurarsi un programma più recente</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not known here</source>
        <translation>qui non è noto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document follows {0}, which is newer than this program: take a newer one to verify it.</source>
        <translation>Il documento segue {0}, che è più recente di questo programma: per verificarlo procurarsi un programma più recente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document follows {0}, which is not known here.</source>
        <translation>Il documento segue {0}, che qui non è noto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the document</source>
        <translation>il documento</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>At {0}: {1}.</source>
        <translation>In {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text {0} holds the hidden character U+{1}.</source>
        <translation>Il testo {0} contiene il carattere nascosto U+{1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy discloses one group twice.</source>
        <translation>La copia rivela un gruppo due volte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy discloses the group {0}, to which the passport does not commit.</source>
        <translation>La copia rivela il gruppo {0}, al quale il passaporto non è vincolato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy says that it is for the audience {0}, which is not to see its {1}.</source>
        <translation>La copia dice di essere per i destinatari {0}, che non devono vederne {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for the audience {0}. It discloses {1}, as signed; withheld: {2}.</source>
        <translation>Una copia per il destinatario {0}. Rivela {1}, come firmato; riservato: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A salt is not in canonical base64url.</source>
        <translation>Un salt non è in base64url canonico.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but superseded on {0} by {1}, version {2}, which is in {3}.</source>
        <translation>Autentico, ma sostituito il {0} da {1}, versione {2}, che è in {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether a newer one exists, or this one was withdrawn, cannot be told offline: ask its issuer, or verify it together with the ledger.</source>
        <translation>Se ne esista uno più nuovo, o se questo sia stato ritirato, non si può dire offline: chiedete a chi l’ha emesso, o verificatelo insieme al registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the ledger holds it cannot be told by this file alone: its certificate (PDF) carries the proof, and passport prove writes one.</source>
        <translation>Se il registro lo contenga non si può dire da questo solo file: il suo certificato (PDF) ne porta la prova, e passport prove ne scrive una.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} proves an entry that revoked the key {1}, which stands behind this: it is believed to entry {2} only.</source>
        <translation>{0} prova una voce che ha revocato la chiave {1}, che sta dietro a questo documento: le si crede solo fino alla voce {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 needs Co, Li, Ni and Pb once each, in this order.</source>
        <translation>L'art. 8 richiede Co, Li, Ni e Pb una volta ciascuno, in quest'ordine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is said to be {1}.</source>
        <translation>{0} è detto {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The shares are the exact ratios of their masses, and the verdicts follow from them.</source>
        <translation>Le quote sono i rapporti esatti delle loro masse, e gli esiti ne derivano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} do not sum to what the lot holds.</source>
        <translation>Le origini di {0} non danno per somma quanto il lotto contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is said to be {1}, which its value is not.</source>
        <translation>{0} è detto {1}, ma il suo valore non lo è.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The lot is said to be {0}; its limits say otherwise.</source>
        <translation>Il lotto è detto {0}; i suoi limiti dicono altro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins sum exactly, and the verdicts follow from values and limits.</source>
        <translation>Le origini danno una somma esatta, e gli esiti derivano da valori e limiti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ({1} bytes) is neither a passport nor a certificate, checkpoint or ledger.</source>
        <translation>{0} ({1} byte) non è né un passaporto né un certificato, un checkpoint o un registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes; a {2} has at most {3}. It was not opened.</source>
        <translation>{0} ha {1} byte; il massimo per {2} è {3}. Non è stato aperto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport verifies, and its figures are those of the ledger.</source>
        <translation>Il passaporto si verifica, e le sue cifre sono quelle del registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells built in are those that the battery carries.</source>
        <translation>Le celle montate sono quelle che la batteria contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The largest source of each metal was followed to its lot and its document.</source>
        <translation>La fonte maggiore di ogni metallo è stata seguita fino al suo lotto e al suo documento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The serial on the cell is the one in the ledger.</source>
        <translation>Il numero di serie sulla cella è quello del registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell is in the battery, or in the waste stream, that the ledger names.</source>
        <translation>La cella è nella batteria, o nel flusso di rifiuti, che il registro indica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document was seen, is valid for the day of receipt, and names this lot.</source>
        <translation>Il documento è stato visto, è valido per il giorno di ricevimento e nomina questo lotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Mass and assay are those of the weighing note and the certificate of analysis.</source>
        <translation>Massa e analisi sono quelle della bolla di pesata e del certificato di analisi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stated origin is supported by the supplier's declaration.</source>
        <translation>L'origine indicata è sostenuta dalla dichiarazione del fornitore.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Inputs and outputs are those of the production record.</source>
        <translation>Entrate e uscite sono quelle della scheda di produzione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The balance closes within the tolerance, or the deviation is explained.</source>
        <translation>Il bilancio chiude entro la tolleranza, o lo scostamento è spiegato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Scrap went into the stream that the ledger names.</source>
        <translation>Lo scarto è andato nel flusso che il registro indica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is not among the {1} things that were drawn.</source>
        <translation>«{0}» non è fra i {1} oggetti estratti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has the form of a working paper.</source>
        <translation>Ha la forma di una carta di lavoro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No such sample can be drawn: {0}.</source>
        <translation>Un tale campione non può essere estratto: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it lists is not what its seed draws: things were left out or added.</source>
        <translation>Ciò che elenca non è ciò che il suo seme estrae: qualcosa è stato tolto o aggiunto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings</source>
        <translation>{0} di {1} {2}, come il seme li estrae: {3} con rilievi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings, {4} still open.</source>
        <translation>{0} di {1} {2}, come il seme li estrae: {3} con rilievi, {4} ancora da esaminare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings.</source>
        <translation>{0} di {1} {2}, come il seme li estrae: {3} con rilievi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no sound workbook: {1}. Save it anew as .xlsx or CSV.</source>
        <translation>{0} non è una cartella di lavoro integra: {1}. Salvarla di nuovo come .xlsx o CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is encrypted, or an old .xls named .xlsx; save it without a password as .xlsx.</source>
        <translation>{0} è cifrato, o è un vecchio .xls chiamato .xlsx; salvarlo senza password come .xlsx.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} è vuoto (0 byte).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not a ZIP archive, as every .xlsx is</source>
        <translation>non è un archivio ZIP, come lo è ogni .xlsx</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its archive cannot be read ({0})</source>
        <translation>il suo archivio non si può leggere ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has too many parts, or two of one name</source>
        <translation>ha troppe parti, o due con lo stesso nome</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is encrypted; save it without a password.</source>
        <translation>{0} è cifrato; salvarlo senza password.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is packed in a way that workbooks do not use</source>
        <translation>{0} è compresso in un modo che le cartelle di lavoro non usano</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} grows from {1} to {2} bytes, more than a table can have; export it as CSV.</source>
        <translation>{0} cresce da {1} a {2} byte, più di quanto una tabella possa avere; esportarlo come CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds macros, which are never run; save it as .xlsx without macros.</source>
        <translation>{0} contiene macro, che non vengono mai eseguite; salvarlo come .xlsx senza macro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} links to other workbooks; put values in place of the links (Data, Edit links).</source>
        <translation>{0} ha collegamenti ad altre cartelle di lavoro; mettere valori al posto dei collegamenti (Dati, Modifica collegamenti).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} unpacks to more than it says</source>
        <translation>{0}, decompresso, supera quanto dichiara</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ends too early</source>
        <translation>{0} finisce troppo presto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not where the archive says</source>
        <translation>{0} non è dove l'archivio dice</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its archive is cut off</source>
        <translation>il suo archivio è troncato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be unpacked ({1})</source>
        <translation>{0} non può essere decompresso ({1})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes, more than it ever needs</source>
        <translation>{0} ha {1} byte, più di quanti ne servano mai</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is required; fill it in.</source>
        <translation>{0} è obbligatorio; compilarlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a ZIP archive or an Excel workbook; if it is a workbook, name it .xlsx</source>
        <translation>un archivio ZIP o una cartella di lavoro Excel; se è una cartella di lavoro, chiamarla .xlsx</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or CSV</source>
        <translation>una vecchia cartella di lavoro Excel (.xls) o una cifrata; salvarla come .xlsx o CSV</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a PDF document; export the table as CSV or XLSX</source>
        <translation>un documento PDF; esportare la tabella come CSV o XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a picture (PNG); export the table as CSV or XLSX</source>
        <translation>un'immagine (PNG); esportare la tabella come CSV o XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a picture (JPEG); export the table as CSV or XLSX</source>
        <translation>un'immagine (JPEG); esportare la tabella come CSV o XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>compressed (gzip); unpack it first</source>
        <translation>compresso (gzip); prima decomprimerlo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a 7-Zip archive; unpack it first</source>
        <translation>un archivio 7-Zip; prima estrarlo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a database (SQLite); export its tables as CSV</source>
        <translation>un database (SQLite); esportare le sue tabelle come CSV</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds only blank space; the first line must name the columns.</source>
        <translation>{0} contiene solo spazi; la prima riga deve nominare le colonne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes; at most {2} are read. Split it into parts.</source>
        <translation>{0} ha {1} byte; se ne leggono al massimo {2}. Dividerlo in parti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty (0 bytes); the first line must name the columns.</source>
        <translation>{0} è vuoto (0 byte); la prima riga deve nominare le colonne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a table of text but {1}.</source>
        <translation>{0} non è una tabella di testo: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in UTF-32; save it as UTF-8.</source>
        <translation>{0} è in UTF-32; salvarlo come UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in UTF-16 without a byte order mark; save it as UTF-8.</source>
        <translation>{0} è in UTF-16 senza byte order mark; salvarlo come UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds NUL bytes: it is not a table of text. Export it as CSV or XLSX.</source>
        <translation>{0} contiene byte NUL: non è una tabella di testo. Esportarlo come CSV o XLSX.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is the file that was read; choose another name.</source>
        <translation>{0} è il file che è stato letto; scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The header names {0} columns; at most {1} are read. {2} has: {3}.</source>
        <translation>L'intestazione nomina {0} colonne; se ne leggono al massimo {1}. {2} ha: {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first line is no header: it names no column of {0}. It must name them: {1}.</source>
        <translation>La prima riga non è un'intestazione: non nomina alcuna colonna di {0}. Deve nominare: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The header names the column {0} {1} times; keep one of them.</source>
        <translation>L'intestazione nomina la colonna {0} {1} volte; tenerne una.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Required in {0} and not in the header: {1}. The header names: {2}. Add what is missing, or rename columns by a mapping.</source>
        <translation>Obbligatorio in {0} e non nell'intestazione: {1}. L'intestazione nomina: {2}. Aggiungere ciò che manca, o rinominare le colonne con una mappatura.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A GTIN has 8, 12, 13 or 14 digits and nothing else; leading zeros count.</source>
        <translation>Un GTIN ha 8, 12, 13 o 14 cifre e nient'altro; gli zeri iniziali contano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An identifier starts with gln: lei: vat: or did:, as gln:9521234000006.</source>
        <translation>Un identificativo comincia con gln: lei: vat: o did:, come gln:9521234000006.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A GLN has 13 digits, for example gln:9521234000006.</source>
        <translation>Un GLN ha 13 cifre, per esempio gln:9521234000006.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A VAT number is two letters of a country and up to 13 more, as vat:IT01234567890.</source>
        <translation>Una partita IVA è formata dalle due lettere di un paese e da un massimo di altri 13 caratteri, come vat:IT01234567890.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A DID is did:method:name, as did:web:plant.example (W3C DID Core 3.1).</source>
        <translation>Un DID è did:metodo:nome, come did:web:plant.example (W3C DID Core 3.1).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A digit of this {0} is wrong: its check digit is {1}, {2} fits the others.</source>
        <translation>Una cifra di questo {0} è errata: la sua cifra di controllo è {1}, alle altre corrisponde {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An LEI has 18 capital letters or digits and two check digits (ISO 17442).</source>
        <translation>Un LEI ha 18 lettere maiuscole o cifre e due cifre di controllo (ISO 17442).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The check digits of this LEI do not fit its other characters: one is wrong.</source>
        <translation>Le cifre di controllo di questo LEI non corrispondono agli altri caratteri: uno è errato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A field of more than {0} characters begins here</source>
        <translation>Qui comincia un campo di più di {0} caratteri</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A quoted field begins here and does not end before the file does</source>
        <translation>Qui comincia un campo fra virgolette che non finisce prima della fine del file</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Text follows the closing quote of a field</source>
        <translation>Dopo le virgolette di chiusura di un campo segue del testo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A field of more than {0} characters begins here: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Qui comincia un campo di più di {0} caratteri: una virgoletta (") manca o non è raddoppiata. Da questa riga in poi nulla è stato letto; scrivere una virgoletta dentro un campo fra virgolette come "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A quoted field begins here and does not end before the file does: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Qui comincia un campo fra virgolette che non finisce prima della fine del file: una virgoletta (") manca o non è raddoppiata. Da questa riga in poi nulla è stato letto; scrivere una virgoletta dentro un campo fra virgolette come "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Text follows the closing quote of a field: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Dopo le virgolette di chiusura di un campo segue del testo: una virgoletta (") manca o non è raddoppiata. Da questa riga in poi nulla è stato letto; scrivere una virgoletta dentro un campo fra virgolette come "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>line larger than limit</source>
        <translation>riga più lunga del limite</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mapping names a table {0}; tables are {1}.</source>
        <translation>La mappatura nomina una tabella {0}; le tabelle sono {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mapping calls column {0} {1}, which {2} does not have; its columns are {3}.</source>
        <translation>La mappatura chiama la colonna {0} {1}, che {2} non ha; le sue colonne sono {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is larger than {1} bytes: it is not a mapping.</source>
        <translation>{0} supera {1} byte: non è una mappatura.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither TOML nor JSON as it should be: {1}.</source>
        <translation>{0} non è né TOML né JSON come dovrebbe essere: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} needs a list `rules` of at most {1} entries.</source>
        <translation>A {0} serve un elenco `rules` di al massimo {1} voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: a rule has `table`, `columns` and, if it is for some files, `files`.</source>
        <translation>{0}, regola {1}: una regola ha `table`, `columns` e, se vale per alcuni file, `files`.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: {2} means nothing; use table, columns, files.</source>
        <translation>{0}, regola {1}: {2} non significa nulla; usare table, columns, files.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: `table` and `files` are texts, `columns` our name for each of theirs.</source>
        <translation>{0}, regola {1}: `table` e `files` sono testi, `columns` il nostro nome per ciascuno dei loro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg has {1} decimals; a mass has at most 9 (a microgram). Round it in the source.</source>
        <translation>{0} kg ha {1} decimali; una massa ne ha al massimo 9 (un microgrammo). Arrotondarla nel file di origine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass is zero; write what was weighed, in kilograms, or leave the row out.</source>
        <translation>La massa è zero; scrivere quanto è stato pesato, in chilogrammi, o omettere la riga.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass {0} kg is negative; write what was weighed, in kilograms.</source>
        <translation>La massa {0} kg è negativa; scrivere quanto è stato pesato, in chilogrammi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass {0} kg is more than 100 000 t; the column is in kilograms, so the unit is probably another.</source>
        <translation>La massa {0} kg supera 100 000 t; la colonna è in chilogrammi, quindi probabilmente l'unità è un'altra.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could mean {1} or {2} ppm; write it without a separator: {3} or {4}.</source>
        <translation>{0} potrebbe significare {1} o {2} ppm; scriverlo senza separatore: {3} o {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a whole number of ppm; write mass fraction x 1 000 000, for example 222342.</source>
        <translation>{0} non è un numero intero di ppm; scrivere la frazione in massa x 1 000 000, per esempio 222342.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm is negative; a share is between 0 and 1000000 ppm.</source>
        <translation>{0} ppm è negativo; una quota è fra 0 e 1000000 ppm.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm is above the whole; a share is at most 1000000 ppm (100 %).</source>
        <translation>{0} ppm supera l'intero; una quota è al massimo 1000000 ppm (100 %).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} must be greater than zero.</source>
        <translation>{0} deve essere maggiore di zero.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The number has {0} characters; at most {1} are read.</source>
        <translation>Il numero ha {0} caratteri; se ne leggono al massimo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could mean {1} or {2}; write the number without thousands separators: {3} or {4}.</source>
        <translation>{0} potrebbe significare {1} o {2}; scrivere il numero senza separatori delle migliaia: {3} o {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a decimal comma, which is read only in files separated by ';' or tab; write {1}.</source>
        <translation>{0} ha la virgola decimale, che si legge solo in file separati da ';' o tabulazione; scrivere {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has an exponent; write all its digits, for example 0.0012.</source>
        <translation>{0} ha un esponente; scrivere tutte le sue cifre, per esempio 0.0012.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a unit; write the number alone ({1}), in the column's unit.</source>
        <translation>{0} contiene un'unità; scrivere solo il numero ({1}), nell'unità della colonna.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a number; write digits with a decimal point, for example 1250.5.</source>
        <translation>{0} non è un numero; scrivere cifre con il punto decimale, per esempio 1250.5.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither file nor folder; give a table or a plant folder.</source>
        <translation>{0} non è né file né cartella; indicare una tabella o la cartella di uno stabilimento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0}; check the name and the folder.</source>
        <translation>{0} non c'è; controllare il nome e la cartella.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds over {1} files: it is no plant folder.</source>
        <translation>{0} contiene oltre {1} file: non è la cartella di uno stabilimento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is no table of the folder was passed over ({0}): {1}, ....</source>
        <translation>Ciò che nella cartella non è una tabella è stato saltato ({0}): {1}, ....</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is no table of the folder was passed over ({0}): {1}.</source>
        <translation>Ciò che nella cartella non è una tabella è stato saltato ({0}): {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not named after a table, so it was passed over. Tables are {1}.</source>
        <translation>{0} non porta il nome di una tabella, quindi è stato saltato. Le tabelle sono {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no sheet named after a table: {1}.</source>
        <translation>{0} non ha alcun foglio con il nome di una tabella: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not named after a table, and its header ({1}) does not tell which one it is. Name it lots.csv, batches.csv, ... ({2}), or use a mapping.</source>
        <translation>{0} non porta il nome di una tabella, e la sua intestazione ({1}) non dice quale sia. Chiamarlo lots.csv, batches.csv, ... ({2}), o usare una mappatura.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sheets not named after a table were passed over: {0}, .... Tables are {1}.</source>
        <translation>Fogli senza il nome di una tabella sono stati saltati: {0}, .... Le tabelle sono {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sheets not named after a table were passed over: {0}. Tables are {1}.</source>
        <translation>Fogli senza il nome di una tabella sono stati saltati: {0}. Le tabelle sono {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a workbook with macros, which are not opened; save it as .xlsx.</source>
        <translation>{0} è una cartella di lavoro con macro, che non si apre; salvarla come .xlsx.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a {1} workbook, which is not read; save it as .xlsx or CSV.</source>
        <translation>{0} è una cartella di lavoro {1}, che non si legge; salvarla come .xlsx o CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The row has another number of fields ({0}) than the header ({1}); a separator is missing or too many, or a field that holds the separator is not in quotes.</source>
        <translation>La riga ha un numero di campi ({0}) diverso da quello dell'intestazione ({1}); un separatore manca o è di troppo, oppure un campo che contiene il separatore non è fra virgolette.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>pre_consumer_ppm, post_consumer_ppm and unknown_ppm are together {0} ppm; they share one mass, so at most 1000000.</source>
        <translation>pre_consumer_ppm, post_consumer_ppm e unknown_ppm sono insieme {0} ppm; ripartiscono una sola massa, quindi al massimo 1000000.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturing waste needs the reason why it cannot be re-used in the same process (Art. 3(51)).</source>
        <translation>Un rifiuto di fabbricazione richiede il motivo per cui non può essere riutilizzato nello stesso processo (art. 3(51)).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum {0} is above the maximum {1}; swap or correct them.</source>
        <translation>Il minimo {0} è sopra il massimo {1}; scambiarli o correggerli.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The batch ended ({0}) before it started ({1}); correct one of the times.</source>
        <translation>La lavorazione è finita ({0}) prima di cominciare ({1}); correggere uno dei due tempi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell is a number of more than 15 digits, of which a spreadsheet loses the last; format the column as text and enter it again.</source>
        <translation>La casella è un numero di più di 15 cifre, di cui un foglio di calcolo perde le ultime; formattare la colonna come testo e inserirlo di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its cells cannot be read</source>
        <translation>le sue caselle non si possono leggere</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell holds a formula in place of a value; what it last gave may be out of date. Paste it as a value (Paste special, Values).</source>
        <translation>La casella contiene una formula al posto di un valore; l'ultimo risultato può non essere aggiornato. Incollarla come valore (Incolla speciale, Valori).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell holds an error (#N/A, #DIV/0!, ...); write the value, or leave it empty.</source>
        <translation>La casella contiene un errore (#N/A, #DIV/0!, ...); scrivere il valore, o lasciarla vuota.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML is in {0}, not in UTF-8</source>
        <translation>il suo XML è in {0}, non in UTF-8</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML holds a declaration, a comment or another encoding, as no spreadsheet writes</source>
        <translation>il suo XML contiene una dichiarazione, un commento o un'altra codifica, come nessun foglio di calcolo scrive</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML holds a tag without an end</source>
        <translation>il suo XML contiene un tag senza fine</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell or row in its XML is not written as spreadsheets write it</source>
        <translation>una casella o riga nel suo XML non è scritta come la scrivono i fogli di calcolo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell in its XML does not say in which column it is</source>
        <translation>una casella nel suo XML non dice in quale colonna si trova</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell or row in its XML is in a place that no sheet has</source>
        <translation>una casella o riga nel suo XML è in un posto che nessun foglio ha</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its cells reach row {0} and column {1}; at most {2} rows and {3} columns are read. Delete what stands far from the table</source>
        <translation>le sue caselle arrivano alla riga {0} e alla colonna {1}; si leggono al massimo {2} righe e {3} colonne. Eliminare ciò che sta lontano dalla tabella</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file cannot be read: {0}.</source>
        <translation>Il file non si può leggere: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file has a header and no rows; nothing was read from it.</source>
        <translation>Il file ha un'intestazione e nessuna riga; non ne è stato letto nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no column {1}, so it is not read. Its columns are {2}.</source>
        <translation>{0} non ha la colonna {1}, quindi non si legge. Le sue colonne sono {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no rows; the first line must name the columns.</source>
        <translation>{0} non contiene righe; la prima riga deve nominare le colonne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no such table: {0}</source>
        <translation>nessuna tabella del genere: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no column {1}</source>
        <translation>{0} non ha la colonna {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % is negative; a share is between 0 and 100 %.</source>
        <translation>{0} % è negativo; una quota sta tra 0 e 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % is above the whole; a share is at most 100 %.</source>
        <translation>{0} % supera l'intero; una quota è al massimo 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % has more than 4 decimals; a share is kept in whole ppm.</source>
        <translation>{0} % ha più di 4 decimali; una quota è tenuta in ppm interi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value holds bytes that are not in the encoding of the file; save the file as UTF-8 (in a spreadsheet: CSV UTF-8).</source>
        <translation>Il valore contiene byte estranei alla codifica del file; salvare il file come UTF-8 (in un foglio di calcolo: CSV UTF-8).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The id has {0} characters; at most {1} are taken.</source>
        <translation>L'id ha {0} caratteri; se ne accettano al massimo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The id holds the invisible character U+{0}; take it out.</source>
        <translation>L'id contiene il carattere invisibile U+{0}; toglierlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text has {0} characters; at most {1} are taken.</source>
        <translation>Il testo ha {0} caratteri; se ne accettano al massimo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text holds the control sign U+{0}; take it out.</source>
        <translation>Il testo contiene il carattere di controllo U+{0}; toglierlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A date is written year-month-day, as 2026-11-23 (ISO 8601).</source>
        <translation>Una data si scrive anno-mese-giorno, come 2026-11-23 (ISO 8601).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no such day as {0}; correct the month or the day.</source>
        <translation>Il giorno {0} non esiste; correggere il mese o il giorno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A time is written as 2026-11-23T06:00:00+01:00 (ISO 8601).</source>
        <translation>Un'ora si scrive come 2026-11-23T06:00:00+01:00 (ISO 8601).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The time lacks its offset from UTC; write +01:00 or Z after it, as 06:00+01:00.</source>
        <translation>All'ora manca lo scarto da UTC; scrivere +01:00 o Z dopo di essa, come 06:00+01:00.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no such time as {0}; correct the day, the hour or the offset.</source>
        <translation>L'ora {0} non esiste; correggere il giorno, l'ora o lo scarto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The year {0} is not between {1} and {2}: a digit is wrong.</source>
        <translation>L'anno {0} non è fra {1} e {2}: una cifra è errata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write yes or no (true, false, 1 and 0 are read too).</source>
        <translation>Scrivere yes o no (si leggono anche true, false, 1 e 0).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>for example IT</source>
        <translation>per esempio IT</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A country is its two capital letters of ISO 3166-1, write {0}.</source>
        <translation>Un paese si indica con le due lettere maiuscole di ISO 3166-1, scrivere {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A country is its two capital letters of ISO 3166-1, for example IT.</source>
        <translation>Un paese si indica con le due lettere maiuscole di ISO 3166-1, per esempio IT.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>for example Ni, Co, Li or Pb</source>
        <translation>per esempio Ni, Co, Li o Pb</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is written by its symbol, write {0}.</source>
        <translation>Un elemento si scrive con il suo simbolo, scrivere {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is written by its symbol, for example Ni, Co, Li or Pb.</source>
        <translation>Un elemento si scrive con il suo simbolo, per esempio Ni, Co, Li o Pb.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write {0}.</source>
        <translation>Scrivere {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write one of: {0}.</source>
        <translation>Scrivere uno fra: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: no such role. Write, with blanks between: {1}.</source>
        <translation>{0}: nessun ruolo di questo nome. Scrivere, separati da spazi: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A role is named twice; name each once.</source>
        <translation>Un ruolo è indicato due volte; indicarli una volta ciascuno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is negative; this can only be zero or more.</source>
        <translation>{0} è negativo; qui si ammette solo zero o più.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no sheet {1} any more; import it again.</source>
        <translation>{0} non ha più il foglio {1}; importarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its sheet {0} is not in it, or is in it twice</source>
        <translation>il suo foglio {0} non c'è, o c'è due volte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has no {0}</source>
        <translation>non ha {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no officer's key; `passport officers key` makes one.</source>
        <translation>{0} non contiene la chiave di un responsabile; `passport officers key` ne crea una.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals that the policy of this ledger asks for, by its officers ({0}): {1}; given: {2}.</source>
        <translation>Approvazioni che la regola di questo registro richiede, dei suoi responsabili ({0}): {1}; date: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} ... is of no officer of this ledger.</source>
        <translation>La chiave {0} ... non è di alcun responsabile di questo registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of a scope that is unknown here: "{0}".</source>
        <translation>La proposta ha un ambito che qui non è noto: «{0}».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of another ledger.</source>
        <translation>La proposta è di un altro registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Version {0} of the passport of {1} is not what was shown and approved: the book changed since. Look at it anew, and have it approved where need be.</source>
        <translation>La versione {0} del passaporto di {1} non è quella mostrata e approvata: il libro è cambiato da allora. Esaminarla di nuovo e, dove occorre, farla approvare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals by officers that the policy of this ledger asks for: {0}; given: {1} ({2}).</source>
        <translation>Approvazioni di responsabili che la regola di questo registro richiede: {0}; date: {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals by officers that the policy of this ledger asks for: {0}; given: {1}.</source>
        <translation>Approvazioni di responsabili che la regola di questo registro richiede: {0}; date: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file is no proposal of an issue.</source>
        <translation>Il file non è una proposta di emissione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A sheet of the proposal does not hold 1 to {0}.</source>
        <translation>Una scheda della proposta non ne contiene da 1 a {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a part is missing or of another kind</source>
        <translation>una parte manca o è di altro tipo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal cannot be read: {0}.</source>
        <translation>La proposta non si può leggere: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no auditor's key. A ledger's own keys sign no audits of it; `passport witness init` makes a folder with a key of your own (witness.key).</source>
        <translation>{0} non contiene la chiave di un revisore. Le chiavi di un registro non firmano verifiche su di esso; `passport witness init` crea una cartella con una chiave propria (witness.key).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds {1} templates. Move the oldest away.</source>
        <translation>{0} contiene {1} modelli di stampa. Spostare altrove il più vecchio.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template has more than {0} bytes.</source>
        <translation>Il suo modello di stampa ha più di {0} byte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template is no credential.</source>
        <translation>Il suo modello di stampa non è una credenziale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template: {0}</source>
        <translation>Il suo modello di stampa: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Logo, colour and footer were signed by another key than what is printed: somebody else put them there.</source>
        <translation>Logo, colore e piè di pagina sono stati firmati con una chiave diversa da quella di ciò che è stampato: li ha messi qualcun altro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Logo, colour and footer were signed by the key that signed what is printed.</source>
        <translation>Logo, colore e piè di pagina sono stati firmati con la chiave che ha firmato ciò che è stampato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is too large for a checkpoint ({1} bytes at most).</source>
        <translation>{0} è troppo grande per un checkpoint (al massimo {1} byte).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no checkpoint: it is not text.</source>
        <translation>{0} non è un checkpoint: non è testo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no checkpoint, and nothing that carries one: {1}</source>
        <translation>{0} non è un checkpoint, e nulla che ne porti uno: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} carries no checkpoint; its certificate (PDF) does, or passport prove writes one for it.</source>
        <translation>{0} non porta alcun checkpoint; lo porta il suo certificato (PDF), oppure ne scrive uno passport prove.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell lot "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcun lotto di celle «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell lot {0} has {1} cells; one statement covers {2}.</source>
        <translation>Il lotto di celle {0} ha {1} celle; una dichiarazione ne copre {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell "{0}". Check the spelling; serials are exact.</source>
        <translation>Questo registro non contiene alcuna cella «{0}». Controllare la grafia; i numeri di serie valgono esattamente come scritti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells of {0} were not signed for yet: passport issue --cell-lot {1}.</source>
        <translation>Per le celle di {0} non si è ancora firmato: passport issue --cell-lot {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger knows other facts about {0} than were signed; sign for its cells again first.</source>
        <translation>Il registro conosce di {0} fatti diversi da quelli firmati; prima firmare di nuovo per le sue celle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of {0} was signed without anything withheld, so that there is nothing to add for an audience. Issue it again to have it.</source>
        <translation>Il passaporto di {0} è stato firmato senza nulla di riservato, quindi non c'è nulla da aggiungere per un destinatario. Emetterlo di nuovo per averlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery "{0}".</source>
        <translation>Questo registro non contiene alcuna batteria «{0}».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger knows other facts about {0} than when its passport was signed (or the key file is not the one of then), so that no copy of that passport can disclose them. Issue a new version first.</source>
        <translation>Il registro conosce di {0} fatti diversi da quando il suo passaporto è stato firmato (o il file delle chiavi non è quello di allora), quindi nessuna copia di quel passaporto può rivelarli. Prima emettere una nuova versione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery {0} has no cells in the ledger; import its battery_cells first.</source>
        <translation>La batteria {0} non ha celle nel registro; prima importare le sue battery_cells.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another place, or replace it (--force).</source>
        <translation>{0} esiste già. Scegliere un altro posto, o sostituirlo (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are the list of the {0} certificates, byte for byte; each is judged by itself.</source>
        <translation>Le pagine sono l'elenco dei {0} certificati, byte per byte; ciascuno è giudicato per sé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have layout {0}, which this version cannot make: they are not proven.</source>
        <translation>Le pagine hanno il layout {0}, che questa versione non può produrre: non sono dimostrate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages were made with {0}, here is {1}: they are not proven.</source>
        <translation>Le pagine sono state fatte con {0}, qui c'è {1}: non sono provate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are not the list that the certificates in it make: believe nothing that stands on them.</source>
        <translation>Le pagine non sono l'elenco che i certificati contenuti producono: non credere a nulla di ciò che vi si legge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" is by a key that was replaced since: issue a new version first.</source>
        <translation>Il passaporto della batteria "{0}" è di una chiave che da allora è stata sostituita: emettere prima una nuova versione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No battery of this ledger has a passport yet; issue them first.</source>
        <translation>Nessuna batteria di questo registro ha ancora un passaporto; prima emetterli.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>has no passport yet; issue it first</source>
        <translation>non ha ancora un passaporto; prima emetterlo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not in this ledger; check the spelling</source>
        <translation>non è in questo registro; controllare la grafia</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery "{0}" has no passport yet; issue it first.</source>
        <translation>La batteria «{0}» non ha ancora un passaporto; prima emetterlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery "{0}" is not in this ledger; check the spelling.</source>
        <translation>La batteria «{0}» non è in questo registro; controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" was withdrawn on {1}: {2}.</source>
        <translation>Il passaporto della batteria «{0}» è stato ritirato il {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Issue a new version first.</source>
        <translation>Emettere prima una nuova versione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" is by a key that was revoked: whoever verifies it is told so.</source>
        <translation>Il passaporto della batteria «{0}» è di una chiave che è stata revocata: chi lo verifica ne viene informato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two batteries would be written to {0}. Export them one by one.</source>
        <translation>Due batterie sarebbero scritte in {0}. Esportarle una per una.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and {0} more</source>
        <translation>e altri {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} and {1} more exists already. Choose another place, or replace it (--force).</source>
        <translation>Già presenti: {0} e altri {1}. Scegliere un altro posto, o sostituirli (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no folder {0}. Make it first, or choose another place.</source>
        <translation>La cartella {0} non esiste. Crearla prima, o scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no language {0}; choose one of {1}.</source>
        <translation>La lingua {0} non c'è; scegliere fra {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There are no certificates of this kind of document.</source>
        <translation>Per questo tipo di documento non ci sono certificati.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no statement {1}.</source>
        <translation>{0} non contiene la dichiarazione {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>These pages carry no signed data that they could be compared with: what is asked is who sealed them, and whether they were changed since.</source>
        <translation>Queste pagine non portano dati firmati con cui confrontarle: si chiede chi le ha sigillate, e se da allora sono state cambiate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The attached document is of a kind of which there are no certificates: the pages may say anything.</source>
        <translation>Il documento allegato è di un tipo per cui non ci sono certificati: le pagine possono dire qualsiasi cosa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register has it already, as {0}: once that is mended, make it again by its number (passport export LEDGER --again NUMBER; in the window the list of certificates).</source>
        <translation>È già nel registro, come {0}: posto rimedio, lo si rifaccia con il suo numero (passport export LEDGER --again NUMBER; nella finestra l'elenco dei certificati).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register has these {0} files already, as {1} to {2}: once that is mended, make them again by their numbers (passport export LEDGER --again NUMBER; in the window the list of certificates).</source>
        <translation>Questi {0} file sono già nel registro, da {1} a {2}: posto rimedio, li si rifaccia con i loro numeri (passport export LEDGER --again NUMBER; nella finestra l'elenco dei certificati).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entering certificates in the register needs the passphrase of the ledger's key file.</source>
        <translation>Per iscrivere certificati nel registro serve la passphrase del file delle chiavi del registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal for long needs a timestamp too: name an authority (--timestamp-url).</source>
        <translation>Un sigillo a lungo termine richiede anche una marca temporale: indicare un'autorità (--timestamp-url).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sealing certificates needs the passphrase of the seal's key file.</source>
        <translation>Per sigillare certificati serve la passphrase del file delle chiavi del sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key of the seal is on the token "{0}": give its PIN (--pin-env).</source>
        <translation>La chiave del sigillo è sul token «{0}»: indicarne il PIN (--pin-env).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no address of a timestamp authority (http).</source>
        <translation>«{0}» non è l'indirizzo di un'autorità di marcatura temporale (http).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>timestamp authority {0}</source>
        <translation>autorità di marcatura temporale {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no address to ask about revocation (http).</source>
        <translation>«{0}» non è un indirizzo a cui chiedere della revoca (http).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>authority {0}, asked whether certificates were revoked,</source>
        <translation>autorità {0}, interrogata sulla revoca dei certificati,</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} does not answer: {1}. Nothing was written.</source>
        <translation>Nessuna risposta da: {0} ({1}). Nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} sends more than {1} bytes. Nothing was written.</source>
        <translation>Risposta di oltre {1} byte da: {0}. Nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery model "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcun modello di batteria «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no site "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcun sito «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds no battery of model {0} made at {1} in {2}: there is nothing to declare.</source>
        <translation>Il registro non contiene batterie del modello {0} fabbricate in {1} nel {2}: non c'è nulla da dichiarare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot of material "{0}". Check the spelling; lots of cells are not assessed.</source>
        <translation>Questo registro non contiene alcun lotto di materiale «{0}». Controllare la grafia; i lotti di celle non si valutano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Reading {0}</source>
        <translation>Lettura di {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The row is good, but batch {0} is left out whole, because {1}.</source>
        <translation>La riga è buona, ma la lavorazione {0} è omessa per intero, perché {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>row {0} of {1} is faulty</source>
        <translation>la riga {0} di {1} è errata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is JSON, but holds no credential.</source>
        <translation>{0} è JSON, ma non contiene alcuna credenziale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>checkpoint signature</source>
        <translation>firma del checkpoint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>audited ledger</source>
        <translation>registro verificato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PDF carries one document as data, and nothing that could act.</source>
        <translation>Il PDF contiene un solo documento come dati, e nulla che possa agire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not a plain file</source>
        <translation>non è un file ordinario</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>does not exist</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a plain file.</source>
        <translation>{0} non è un file ordinario.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not exist.</source>
        <translation>{0} non esiste.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty.</source>
        <translation>{0} è vuoto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry of the ledger holds a salt that is none.</source>
        <translation>La prima voce del registro contiene un sale che non lo è.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} is a {1} batch; cells are made by assembly batches. Correct the batch.</source>
        <translation>La lavorazione {0} è del processo {1}; le celle si fanno in lavorazioni di assemblaggio. Correggere la lavorazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} stands twice in this import.</source>
        <translation>Il lotto di celle {0} compare due volte in questa importazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in the ledger already with other data. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>{0} è già nel registro con altri dati. Un'importazione non cambia mai il registro; correggere la riga, o ometterla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Serial {0} belongs to cell lot {1} already; a serial belongs to one cell lot. Correct the range.</source>
        <translation>Il numero di serie {0} appartiene già al lotto di celle {1}; un numero di serie appartiene a un solo lotto. Correggere l'intervallo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot of this ledger holds serial {0}; import its cell lot first, or correct the serial.</source>
        <translation>Nessun lotto di celle di questo registro contiene il numero di serie {0}; prima importare il suo lotto di celle, o correggere il numero.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in battery {1}; record it as replaced there first.</source>
        <translation>La cella {0} è nella batteria {1}; prima registrarla lì come sostituita.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in no battery, so it cannot have been replaced. Correct the serial or the event.</source>
        <translation>La cella {0} non è in alcuna batteria, quindi non può essere stata sostituita. Correggere il numero di serie o l'evento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot of this ledger holds serial {0}. Import its cell lot, or correct the range.</source>
        <translation>Nessun lotto di celle di questo registro contiene il numero di serie {0}. Importare il suo lotto di celle, o correggere l'intervallo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is manufacturing waste; its cells cannot go into a battery.</source>
        <translation>Il lotto di celle {0} è un rifiuto di fabbricazione; le sue celle non possono andare in una batteria.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in battery {1} already; a cell is in one battery at a time.</source>
        <translation>La cella {0} è già nella batteria {1}; una cella è in una sola batteria per volta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} was rejected; it cannot go into a battery.</source>
        <translation>La cella {0} è stata respinta; non può andare in una batteria.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} {1}, all of {2}, when the battery was made. Release it first, or correct the date.</source>
        <translation>Il lotto di celle {0} {1}, per tutto il {2}, quando la batteria è stata fabbricata. Prima rilasciarlo, o correggere la data.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} stands twice as an input of batch {1}; add the two masses up in one row.</source>
        <translation>Il lotto {0} compare due volte come entrata della lavorazione {1}; sommare le due masse in una riga.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} has used {1} kg of lot {2} by the ledger already. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>Secondo il registro la lavorazione {0} ha già usato {1} kg del lotto {2}. Un'importazione non cambia mai il registro; correggere la riga, o ometterla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} made lot {1} itself; a batch cannot feed itself. Correct the batch or the lot.</source>
        <translation>La lavorazione {0} ha prodotto essa stessa il lotto {1}; una lavorazione non può alimentare sé stessa. Correggere la lavorazione o il lotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} {1}, all the time that batch {2} ran ({3} to {4}). Release it before it is used, or correct the times.</source>
        <translation>Il lotto {0} {1}, per tutta la durata della lavorazione {2} (da {3} a {4}). Rilasciarlo prima di usarlo, o correggere i tempi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was recorded as a loss; what is lost cannot be used. Record it with another role.</source>
        <translation>Il lotto {0} è stato registrato come perdita; ciò che è perso non si può usare. Registrarlo con un altro ruolo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is a lot of cells for batteries; cells go into batteries by battery_cells. Only cell lots of role manufacturing_waste can be used by mass.</source>
        <translation>Il lotto {0} è un lotto di celle per batterie; le celle vanno nelle batterie con battery_cells. Solo i lotti di celle di ruolo manufacturing_waste si possono usare a massa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was received on {1}, after batch {2} ended ({3}).</source>
        <translation>Il lotto {0} è stato ricevuto il {1}, dopo la fine della lavorazione {2} ({3}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Correct one of the dates.</source>
        <translation>Correggere una delle date.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was made from {1} on, after batch {2} ended ({3}). Correct the times.</source>
        <translation>Il lotto {0} è stato prodotto dal {1} in poi, dopo la fine della lavorazione {2} ({3}). Correggere i tempi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} holds {1} kg, of which {2} kg are used, first by batch {3}; {4} kg remain, less than the {5} kg asked for.</source>
        <translation>Il lotto {0} contiene {1} kg, di cui {2} kg usati, per la prima volta dalla lavorazione {3}; restano {4} kg, meno dei {5} kg richiesti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} holds {1} kg, of which {2} kg are used; {3} kg remain, less than the {4} kg asked for.</source>
        <translation>Il lotto {0} contiene {1} kg, di cui {2} kg usati; restano {3} kg, meno dei {4} kg richiesti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of lot {1}</source>
        <translation>{0} del lotto {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a cell lot; what its cells hold is computed from the batch. Remove the row.</source>
        <translation>{0} è un lotto di celle; ciò che le sue celle contengono è calcolato dalla lavorazione. Togliere la riga.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was made here: its origins are computed from what went in. Leave pre_consumer_ppm, post_consumer_ppm and unknown_ppm empty.</source>
        <translation>Il lotto {0} è stato fatto qui: le sue origini sono calcolate da ciò che è entrato. Lasciare vuoti pre_consumer_ppm, post_consumer_ppm e unknown_ppm.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm of {1} is more than {2} can hold ({3} ppm by its formula, with a tolerance of 1.5 %). Correct the assay, or the material's formula.</source>
        <translation>{0} ppm di {1} è più di quanto {2} possa contenere ({3} ppm secondo la formula, con una tolleranza di 1.5 %). Correggere l'analisi, o la formula del materiale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The elements of lot {0} add up to {1} ppm, more than the lot itself (1 000 000 ppm). Correct the assays.</source>
        <translation>Gli elementi del lotto {0} sommano a {1} ppm, più del lotto stesso (1 000 000 ppm). Correggere le analisi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is not a received lot of stage spent_battery; only such a lot records spent batteries.</source>
        <translation>Il lotto {0} non è un lotto ricevuto di stadio spent_battery; solo un tale lotto registra batterie esauste.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no model, site or battery of this ledger; import it first, or correct the id.</source>
        <translation>«{0}» non è un modello, sito o batteria di questo registro; prima importarlo, o correggere l'id.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its checkpoint is not of the ledger it names</source>
        <translation>il suo checkpoint non è del registro che nomina</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>entry {0} says that it is another one</source>
        <translation>la voce {0} dice di essere un'altra</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An adopted entry lacks a field, or it cannot be read: {0}.</source>
        <translation>A una voce adottata manca un campo, o non si può leggere: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was adopted is not proven to be in the other ledger: {0}</source>
        <translation>Non è provato che quanto adottato sia nell'altro registro: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>kept checkpoint {0}</source>
        <translation>checkpoint custodito {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} adopted entries of another book of this name, signed by a key that this one never named.</source>
        <translation>{0} ha adottato voci di un altro libro di questo nome, firmato da una chiave che questo non ha mai nominato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It still is the book from which {0} adopted entries, by its checkpoint of {1} entries.</source>
        <translation>È ancora il libro da cui {0} ha adottato voci, secondo il suo checkpoint di {1} voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) of {2} does not fit this ledger, so nothing was adopted: {3} ... and {4} more.</source>
        <translation>La voce {0} ({1}) di {2} non si accorda con questo registro, quindi nulla è stato adottato: {3} ... e altri {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) of {2} does not fit this ledger, so nothing was adopted: {3}</source>
        <translation>La voce {0} ({1}) di {2} non si accorda con questo registro, quindi nulla è stato adottato: {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no plain file.</source>
        <translation>{0} non è un file ordinario.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what it answered cannot be understood</source>
        <translation>ciò che ha risposto non si può comprendere</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could not be read safely: the process apart that read it was ended, because {1}. This program is unharmed. Do not open the file with anything else; ask for an untouched copy.</source>
        <translation>{0} non si è potuto leggere in sicurezza: il processo separato che lo leggeva è stato chiuso, perché {1}. Questo programma non ha subito danni. Non aprire il file con altro; chiedere una copia intatta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it took longer than any ledger of its size does</source>
        <translation>ha impiegato più tempo di qualsiasi registro di quella dimensione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needed more memory than any ledger of its size does</source>
        <translation>ha richiesto più memoria di qualsiasi registro di quella dimensione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it crashed (status {0})</source>
        <translation>si è arrestato in modo anomalo (stato {0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no report</source>
        <translation>nessun rapporto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry names no keys that can be read: {0}</source>
        <translation>La prima voce non indica chiavi leggibili: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The derived tables cannot be checked, because the entries do not follow from each other.</source>
        <translation>Le tabelle derivate non si possono controllare, perché le voci non si susseguono coerentemente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries {0} to {1} are signed by no checkpoint: they were added from outside.</source>
        <translation>Le voci da {0} a {1} non sono firmate da alcun checkpoint: sono state aggiunte dall'esterno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries does not verify: {1}</source>
        <translation>Il checkpoint di {0} voci non supera la verifica: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries does not say what is stored with it.</source>
        <translation>Il checkpoint di {0} voci non dice ciò che è conservato con esso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A checkpoint signs {0} entries, but only {1} are there: the end was cut off.</source>
        <translation>Un checkpoint firma {0} voci, ma ce ne sono solo {1}: la fine è stata tagliata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that the checkpoint of {1} entries signs.</source>
        <translation>Le prime {0} voci non sono quelle che il checkpoint di {1} voci firma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry that is not as signed is one of entries {0} to {1}.</source>
        <translation>La prima voce diversa da come fu firmata è fra le voci da {0} a {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not what was signed, by the hash tree.</source>
        <translation>La voce {0} non è ciò che fu firmato, secondo l'albero delle impronte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stored hash tree does not follow from the entries.</source>
        <translation>L'albero delle impronte conservato non deriva dalle voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is of ledger {0}, not of {1}.</source>
        <translation>Il checkpoint è del registro {0}, non di {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The kept checkpoint signs {0} entries; the ledger has only {1}. Its end was cut off after {2}.</source>
        <translation>Il checkpoint conservato firma {0} voci; il registro ne ha solo {1}. La sua fine è stata tagliata dopo {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that the kept checkpoint signs: the book was rewritten, or the checkpoint is of a fork.</source>
        <translation>Le prime {0} voci non sono quelle che il checkpoint custodito firma: il libro è stato riscritto, o il checkpoint è di una biforcazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The kept checkpoint of {0} entries is of this book, but signed by a log key not in force for it.</source>
        <translation>Il checkpoint conservato di {0} voci è di questo registro, ma firmato da una chiave di registro che non era in vigore per esso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key that signed it was revoked, and believed to entry {0}: whoever took it could have signed this. Whoever keeps the checkpoint knows from whom it came, and when.</source>
        <translation>La chiave che lo ha firmato è stata revocata ed è creduta fino alla voce {0}: chi l'ha presa potrebbe averlo firmato. Chi conserva il checkpoint sa da chi è venuto, e quando.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Checking entries</source>
        <translation>Controllo delle voci</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} came after the book was closed by entry {1}.</source>
        <translation>La voce {0} è venuta dopo che il libro era stato chiuso dalla voce {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before: {1}</source>
        <translation>La voce {0} non segue da quelle precedenti: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was changed while the audit was under way.</source>
        <translation>È cambiata mentre la verifica era in corso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is an entry numbered {0}; the first one is entry 0.</source>
        <translation>C'è una voce numero {0}; la prima è la voce 0.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is missing.</source>
        <translation>Manca la voce {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries {0} to {1} are missing.</source>
        <translation>Mancano le voci da {0} a {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not what was hashed when it was written.</source>
        <translation>La voce {0} non è quella la cui impronta fu calcolata alla scrittura.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} cannot be read: {1}</source>
        <translation>La voce {0} non si può leggere: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not in canonical form.</source>
        <translation>La voce {0} non è in forma canonica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says that it is entry {1} ({2}).</source>
        <translation>La voce {0} dice di essere la voce {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Hashing what was verified before</source>
        <translation>Calcolo delle impronte di quanto già verificato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that this ledger never named</source>
        <translation>è firmato con una chiave che questo registro non ha mai nominato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that was not named yet where it was registered</source>
        <translation>è firmato con una chiave non ancora nominata nel punto in cui è stato registrato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that had been replaced where it was registered</source>
        <translation>è firmato con una chiave già sostituita nel punto in cui è stato registrato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>was registered after the last entry that is believed of its key, which was revoked</source>
        <translation>è stato registrato dopo l'ultima voce attendibile della sua chiave, che è stata revocata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} holds no passport.</source>
        <translation>La voce {0} non contiene alcun passaporto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not register what the passport in entry {1} states.</source>
        <translation>La voce {0} non registra ciò che il passaporto nella voce {1} dichiara.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} names no entry that registers it.</source>
        <translation>Il passaporto nella voce {0} non nomina alcuna voce che lo registri.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} names entry {1} otherwise than the book holds it.</source>
        <translation>Il passaporto nella voce {0} nomina la voce {1} diversamente da come il libro la contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What entry {0} holds is issued as {1}; the book signs as {2} there.</source>
        <translation>Ciò che la voce {0} contiene è emesso come {1}; il registro lì firma come {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its key</source>
        <translation>la sua chiave</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement in entry {0} {1}.</source>
        <translation>La dichiarazione nella voce {0}: il documento {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} {1}.</source>
        <translation>Il passaporto nella voce {0} {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} does not verify: {1}</source>
        <translation>Il passaporto nella voce {0} non supera la verifica: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement in entry {0} does not verify: {1}</source>
        <translation>La dichiarazione nella voce {0} non supera la verifica: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that was in force</source>
        <translation>è firmato con una chiave che era in vigore</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries from {0} to {1} are as signed; checkpoints over them: {2}.</source>
        <translation>Le voci da {0} a {1} sono come furono firmate; checkpoint su di esse: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No entry came after the first {0}; the checkpoint over them is as signed.</source>
        <translation>Nessuna voce è venuta dopo le prime {0}; il checkpoint su di esse è come fu firmato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every entry is as its checkpoints sign it (entries: {0}; checkpoints: {1}).</source>
        <translation>Ogni voce è come la firmano i suoi checkpoint (voci: {0}; checkpoint: {1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and more faults of entries and checkpoints: {0}.</source>
        <translation>... e altri difetti di voci e checkpoint: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries written after the last one that is believed of their log key, which was revoked: {0} of {1}; the first is entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Voci scritte dopo l'ultima attendibile della loro chiave dei checkpoint, che è stata revocata: {0} su {1}; la prima è la voce {2}. Solo un checkpoint precedente custodito fuori può chiarirlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passports registered after the last entry that is believed of their key, which was revoked: {0} of {1}; the first as entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Passaporti registrati dopo l'ultima voce attendibile della loro chiave, che è stata revocata: {0} su {1}; il primo come voce {2}. Solo un checkpoint precedente custodito fuori può chiarirlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every signed passport ({0})</source>
        <translation>Ogni passaporto firmato ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every passport signed since ({0})</source>
        <translation>Ogni passaporto firmato da allora ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every signed passport ({0}) verifies, by a key that was in force where it was registered.</source>
        <translation>Ogni passaporto firmato ({0}) supera la verifica, con una chiave in vigore nel punto in cui fu registrato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every passport signed since ({0}) verifies, by a key that was in force where it was registered.</source>
        <translation>Ogni passaporto firmato da allora ({0}) supera la verifica, con una chiave in vigore nel punto in cui fu registrato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Those before entry {0} were verified by an earlier audit that was stopped; their bytes are the same.</source>
        <translation>Quelli prima della voce {0} sono stati verificati da una verifica precedente, poi fermata; i loro byte sono gli stessi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables that answer queries hold what the entries from {0} on say.</source>
        <translation>Le tabelle che rispondono alle interrogazioni contengono ciò che dicono le voci da {0} in poi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables that answer queries follow from the entries.</source>
        <translation>Le tabelle che rispondono alle interrogazioni derivano dalle voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and more differences: {0}.</source>
        <translation>... e altre differenze: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries are sound: this can be repaired (--repair).</source>
        <translation>Le voci sono integre: questo si può riparare (--repair).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rebuilt from the entries, which are sound. Was: {0}</source>
        <translation>Ricostruito dalle voci, che sono integre. Era: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Tables are missing, or have other columns: {0}.</source>
        <translation>Mancano tabelle, o hanno altre colonne: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Comparing tables</source>
        <translation>Confronto delle tabelle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} (disposition) says.</source>
        <translation>Le tabelle non contengono ciò che dice la voce {0} (disposition).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} ({1}) says.</source>
        <translation>Le tabelle non contengono ciò che dice la voce {0} ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} ({1}) says: {2}</source>
        <translation>Le tabelle non contengono ciò che dice la voce {0} ({1}): {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables lack rows of entry {0} ({1}).</source>
        <translation>Nelle tabelle mancano righe della voce {0} ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables differ from entry {0} ({1}): {2}</source>
        <translation>Le tabelle differiscono dalla voce {0} ({1}): {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} (disposition) says of lot {1}.</source>
        <translation>Le tabelle non contengono ciò che la voce {0} (disposition) dice del lotto {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The table of keys is not what the entries say.</source>
        <translation>La tabella delle chiavi non è ciò che dicono le voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} is missing, or has other columns.</source>
        <translation>La tabella {0} manca, o ha altre colonne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} lacks the row of {1}, which the entries give.</source>
        <translation>Nella tabella {0} manca la riga di {1}, che le voci danno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} has a row of {1} that no entry gives.</source>
        <translation>La tabella {0} ha una riga di {1} che nessuna voce dà.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is {1}, by the entries {2}</source>
        <translation>{0} è {1}, secondo le voci {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0}, {1}: {2}.</source>
        <translation>Tabella {0}, {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is nothing</source>
        <translation>{0} è vuoto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stands twice in this file; remove one of the two rows.</source>
        <translation>{0} compare due volte in questo file; togliere una delle due righe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in the ledger already with other data: {1} there. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>{0} è già nel registro con altri dati: lì {1}. Un'importazione non cambia mai il registro; correggere la riga, o ometterla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry is too large to lie in the proof: verify the certificate together with the ledger.</source>
        <translation>La voce è troppo grande per stare nella prova: verificare il certificato insieme al registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry stands at another place, or in another ledger, than the proof says.</source>
        <translation>La voce sta in un altro posto, o in un altro registro, di quanto dica la prova.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof is of another document, or of another ledger, than is attached.</source>
        <translation>La prova è di un altro documento, o di un altro registro, rispetto a quello allegato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of the ledger {1} holds exactly this document.</source>
        <translation>La voce {0} del registro {1} contiene esattamente questo documento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signer of this document names the log key {0}; another signed the checkpoint of the proof.</source>
        <translation>Il firmatario di questo documento nomina la chiave dei checkpoint {0}; il checkpoint della prova è firmato da un'altra.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by a key that this installation trusts as {0}.</source>
        <translation>È firmato da una chiave di cui questa installazione si fida come {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the signer of this document names in it.</source>
        <translation>Il checkpoint è firmato con la chiave dei checkpoint {0}, che il firmatario di questo documento vi nomina.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the entry names itself: whose key that is, the ledger tells, or your trust list. Keep the certificate: no later state of the book may contradict it.</source>
        <translation>Il checkpoint è firmato dalla chiave di log {0}, che la voce stessa nomina: di chi sia quella chiave, lo dice il registro, o il proprio elenco di fiducia. Conservare il certificato: nessuno stato successivo del registro può contraddirlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint over {0} entries is signed by the ledger's log key; the ledger at hand agrees.</source>
        <translation>Il checkpoint su {0} voci è firmato dalla chiave di log del registro; il registro a disposizione concorda.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint signs {0} entries; the ledger has only {1}. Its end was cut off.</source>
        <translation>Il checkpoint firma {0} voci; il registro ne ha solo {1}. La sua fine è stata tagliata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries of the ledger at hand are not those that the checkpoint signs.</source>
        <translation>Le prime {0} voci del registro a disposizione non sono quelle che il checkpoint firma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in battery</source>
        <translation>nella batteria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in stock</source>
        <translation>in giacenza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The clock says {0}, but the book was written to at {1} already. Set the clock right.</source>
        <translation>L'orologio segna {0}, ma nel libro si è già scritto alle {1}. Regolare l'orologio.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not exist. Check the name, or create a ledger there.</source>
        <translation>{0} non esiste. Controllare il nome, o creare lì un registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a ledger of Material Passport (not a database at all).</source>
        <translation>{0} non è un registro di Material Passport (non è affatto un database).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a database, but of another program.</source>
        <translation>{0} è un database, ma di un altro programma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was written by a newer version of Material Passport (format {1}; this program reads up to {2}). Install the newer version to open it.</source>
        <translation>{0} è stato scritto da una versione più recente di Material Passport (formato {1}; questo programma legge fino a {2}). Per aprirlo installare la versione più recente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged ({1}). Nothing was changed; use a backup copy.</source>
        <translation>{0} è danneggiato ({1}). Nulla è stato cambiato; usare una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged: it has {1} bytes, and its header counts {2} pages of {3}. Nothing was changed; use a backup copy.</source>
        <translation>{0} è danneggiato: ha {1} byte, e la sua intestazione conta {2} pagine di {3}. Nulla è stato cambiato; usare una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Beside {0} lies {1}, which no ledger has: it could change the book. Ask for the ledger alone.</source>
        <translation>Accanto a {0} c'è {1}, che nessun registro ha: potrebbe cambiare il libro. Chiedere il registro da solo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name: nothing is overwritten.</source>
        <translation>{0} esiste già. Scegliere un altro nome: nulla viene sovrascritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be created: {1}.</source>
        <translation>{0} non può essere creato: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not as this program makes it: {1} missing, altered or foreign. Somebody has changed the file's structure; ask for an untouched copy.</source>
        <translation>{0} non è come lo fa questo programma: mancante, alterato o estraneo: {1}. Qualcuno ha cambiato la struttura del file; chiedere una copia intatta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>SQLite {0} is too old; 3.37 or newer is needed.</source>
        <translation>SQLite {0} è troppo vecchio; serve 3.37 o più recente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged (its schema is no text). Nothing was changed; use a backup copy.</source>
        <translation>{0} è danneggiato (il suo schema non è testo). Nulla è stato cambiato; usare una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The disk of {0} is full. Nothing of this act was written; make room and do it again.</source>
        <translation>Il disco di {0} è pieno. Nulla di questa operazione è stato scritto; fare spazio e ripeterla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in use by another program. Wait, or close it there.</source>
        <translation>{0} è in uso da un altro programma. Attendere, o chiuderlo lì.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written or opened here ({1}). Copy it to a folder.</source>
        <translation>{0} qui non può essere scritto o aperto ({1}). Copiarlo in una cartella.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The disk of {0} failed ({1}). Nothing of this act was written</source>
        <translation>Il disco di {0} ha avuto un guasto ({1}). Nulla di questa operazione è stato scritto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}; check the disk and its free space, and do it again.</source>
        <translation>{0}; controllare il disco e il suo spazio libero, e ripetere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Summing recycled content</source>
        <translation>Somma del contenuto riciclato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of kind {1}, unknown to this version.</source>
        <translation>La voce {0} è di tipo {1}, ignoto a questa versione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) lacks a field: {2}.</source>
        <translation>Alla voce {0} ({1}) manca un campo: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it repeats rows of earlier entries.</source>
        <translation>ripete righe di voci precedenti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before it: {1}</source>
        <translation>La voce {0} non segue da quelle precedenti: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before it: it repeats rows of earlier entries.</source>
        <translation>La voce {0} non segue da quelle precedenti: ripete righe di voci precedenti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0} {1} before the entry that speaks of it.</source>
        <translation>Non c'è {0} {1} prima della voce che ne parla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} signs passport {1}, which was not registered.</source>
        <translation>La voce {0} firma il passaporto {1}, che non era stato registrato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book holds entries that were written after the last one believed of their log key, which was revoked: {0}; the first is entry {1}. What is signed now may state what a thief wrote: look at them first.</source>
        <translation>Il libro contiene voci scritte dopo l’ultima a cui si crede della loro chiave del registro, che è stata revocata: {0}; la prima è la voce {1}. Ciò che si firma ora può affermare quello che ha scritto un ladro: guardarle prima.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no lot {0} before entry {1}, of which it is.</source>
        <translation>Non c'è un lotto {0} prima della voce {1}, che vi si riferisce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says of lot {1} what cannot be said of one.</source>
        <translation>La voce {0} dice del lotto {1} ciò che di un lotto non si può dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of lot {1}: {2}.</source>
        <translation>La voce {0} riguarda il lotto {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is {0} already, since {1}</source>
        <translation>è già {0}, dal {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is {0} since {1}, and a newer disposition cannot hold from before that</source>
        <translation>è {0} dal {1}, e una disposizione più recente non può valere da prima</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is {0} since {1}</source>
        <translation>è {0} dal {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>was held back from {0} to {1}</source>
        <translation>è stato trattenuto da {0} a {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>wholly while it was</source>
        <translation>interamente mentre era</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in part while it was</source>
        <translation>in parte mentre era</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran wholly while it was {2} (from {3} to {4}: {5}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La lavorazione {0} ha usato il lotto {1} e si è svolta interamente mentre esso era {2} (da {3} a {4}: {5}). Accertare quando è stato prelevato, e che cosa fare di quanto prodotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran wholly while it was {2} (from {3}: {4}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La lavorazione {0} ha usato il lotto {1} e si è svolta interamente mentre esso era {2} (da {3}: {4}). Accertare quando è stato prelevato, e che cosa fare di quanto prodotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran in part while it was {2} (from {3} to {4}: {5}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La lavorazione {0} ha usato il lotto {1} e si è svolta in parte mentre esso era {2} (da {3} a {4}: {5}). Accertare quando è stato prelevato, e che cosa fare di quanto prodotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran in part while it was {2} (from {3}: {4}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La lavorazione {0} ha usato il lotto {1} e si è svolta in parte mentre esso era {2} (da {3}: {4}). Accertare quando è stato prelevato, e che cosa fare di quanto prodotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is {1} since {2} ({3}); {4} kg of it went into {5} batch. A recall of {6} tells where it is now.</source>
        <translation>Il lotto {0} è {1} dal {2} ({3}); {4} kg sono entrati in {5} lavorazione. Un richiamo di {6} dice dove si trova ora.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is {1} since {2} ({3}); {4} kg of it went into {5} batches. A recall of {6} tells where it is now.</source>
        <translation>Il lotto {0} è {1} dal {2} ({3}); {4} kg sono entrati in {5} lavorazioni. Un richiamo di {6} dice dove si trova ora.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is {1} since {2} ({3}); cells of it are in {4} battery. A recall of {5} names them.</source>
        <translation>Il lotto di celle {0} è {1} dal {2} ({3}); sue celle sono in {4} batteria. Un richiamo di {5} la nomina.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is {1} since {2} ({3}); cells of it are in {4} batteries. A recall of {5} names them.</source>
        <translation>Il lotto di celle {0} è {1} dal {2} ({3}); sue celle sono in {4} batterie. Un richiamo di {5} le nomina.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no time; write it as 2026-11-23T20:00:00Z.</source>
        <translation>{0} non è un'ora; scriverla come 2026-11-23T20:00:00Z.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The time {0} lacks its offset from UTC; write Z or +01:00 after it.</source>
        <translation>All'ora {0} manca lo scarto da UTC; scrivere Z o +01:00 dopo di essa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The bytes are not an entry: a field is missing.</source>
        <translation>I byte non sono una voce: manca un campo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The bytes are not an entry: a field is of another type.</source>
        <translation>I byte non sono una voce: un campo è di un altro tipo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not have the columns of {1}.</source>
        <translation>La voce {0} non ha le colonne di {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has rows of another shape than {1}.</source>
        <translation>La voce {0} ha righe di forma diversa da {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has a mass that is not a whole number.</source>
        <translation>La voce {0} ha una massa che non è un numero intero.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} was written under a log key that was revoked, after the last entry believed of it.</source>
        <translation>La voce {0} è stata scritta con una chiave dei checkpoint revocata, dopo l'ultima voce che le si crede.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was written under the log key {0}, which this installation trusts too.</source>
        <translation>È stata scritta con la chiave dei checkpoint {0}, di cui questa installazione si fida pure.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was written under the log key {0}, another than signed the checkpoint. Whether that one was replaced in good order or revoked as stolen cannot be told without the ledger.</source>
        <translation>È stata scritta con la chiave dei checkpoint {0}, diversa da quella che ha firmato il checkpoint. Se quella sia stata sostituita regolarmente o revocata perché rubata non si può dire senza il registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}.</source>
        <translation>Ciò che contiene è firmato da {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}, who names another log key than that of this entry.</source>
        <translation>Ciò che contiene è firmato da {0}, che nomina una chiave dei checkpoint diversa da quella di questa voce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}, who names the log key of this entry in it.</source>
        <translation>Ciò che contiene è firmato da {0}, che vi nomina la chiave dei checkpoint di questa voce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>waste in store</source>
        <translation>scarti in magazzino</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>other sites</source>
        <translation>altri siti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>unknown supplier</source>
        <translation>fornitore sconosciuto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in batteries</source>
        <translation>nelle batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cells in stock</source>
        <translation>celle in giacenza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Both keys are of {0}, but {1} was revoked, and is believed to entry {2} only: its owner wrote two books, or whoever took the key wrote one of them.</source>
        <translation>Entrambe le chiavi sono di {0}, ma {1} è stata revocata ed è creduta solo fino alla voce {2}: o il suo titolare ha scritto due registri, o uno dei due l'ha scritto chi ha preso la chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two different books, each signed by a key of its own, and the entries of {0} name both keys as its log's: its owner signed both.</source>
        <translation>Due registri diversi, ciascuno firmato da una propria chiave, e le voci di {0} nominano entrambe le chiavi come sue: il titolare li ha firmati tutti e due.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its first {0} entries are not those of {1}, which was given along: two books of one name, of which one was rewritten or invented. Comparing the two tells where they part.</source>
        <translation>Le sue prime {0} voci non sono quelle di {1}, dato insieme: due registri con lo stesso nome, di cui uno è stato riscritto o inventato. Il confronto tra i due dice dove si separano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger it names holds no such passport.</source>
        <translation>Il registro che nomina non contiene un tale passaporto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds this passport otherwise.</source>
        <translation>Il registro contiene questo passaporto in altra forma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but withdrawn on {0}: {1}.</source>
        <translation>Autentico, ma ritirato il {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Withdrawn on {0}: {1}.</source>
        <translation>Ritirato il {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By the ledger, this passport {0}.</source>
        <translation>Secondo il registro, questo passaporto {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but superseded on {0} by {1}.</source>
        <translation>Autentico, ma sostituito il {0} da {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds it as entry {0}; none is newer.</source>
        <translation>Il registro contiene questo documento come voce {0}; nulla di più recente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger it names holds no such statement.</source>
        <translation>Il registro che nomina non contiene una tale dichiarazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds this statement otherwise.</source>
        <translation>Il registro contiene questa dichiarazione in altra forma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By the ledger, this statement {0}.</source>
        <translation>Secondo il registro, questa dichiarazione: il documento {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>names no key and entry that can be read</source>
        <translation>non indica una chiave e una voce leggibili</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} names an issuer, but {1}</source>
        <translation>La voce {0} nomina un emittente, ma {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passports registered after the last entry that is believed of their key, which was revoked: {0} before entry {1}; the first as entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Passaporti iscritti dopo l’ultima voce a cui si crede della loro chiave, che è stata revocata: {0} prima della voce {1}; il primo come voce {2}. Solo un checkpoint conservato fuori da prima può dirlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of the passports not believed, the book held {0} when {1} was signed, over {2} entries. What it held before the theft is genuine, and when that was, whoever kept it can tell.</source>
        <translation>Dei passaporti non creduti il registro ne conteneva {0} quando {1} è stato firmato, su {2} voci. Ciò che conteneva prima del furto è autentico, e quando ciò fu può dirlo chi lo ha conservato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of the entries not believed, the book held {0} when {1} was signed, over {2} entries. What it held before the theft is genuine, and when that was, whoever kept it can tell.</source>
        <translation>Delle voci non credute il registro ne conteneva {0} quando {1} è stato firmato, su {2} voci. Ciò che conteneva prima del furto è autentico, e quando ciò fu può dirlo chi lo ha conservato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no kept checkpoint that the book could be begun with, so everything was looked at.</source>
        <translation>Non c'è un checkpoint custodito da cui il libro potesse essere cominciato, quindi tutto è stato esaminato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stored tree continues the checkpoint of {0} entries kept in {1}. NOT looked at: the bytes and passports of the entries before {2}, and whether another of them changes a key; rows of tables that no entry gives; computed contents and findings. Only a whole audit tells these.</source>
        <translation>L'albero conservato continua il checkpoint di {0} voci custodito in {1}. NON esaminati: i byte e i passaporti delle voci prima di {2}, e se un'altra di esse cambia una chiave; righe di tabelle che nessuna voce dà; contenuti calcolati e rilievi. Solo una verifica completa lo dice.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book stopped agreeing with what was kept after {0} ({1} entries) and before {2} ({3} entries), by the times in it.</source>
        <translation>Secondo i tempi che vi figurano, il registro ha smesso di concordare con ciò che era conservato dopo {0} ({1} voci) e prima di {2} ({3} voci).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book stopped agreeing with what was kept before {0} ({1} entries), by the times in it; nothing older was kept.</source>
        <translation>Secondo i tempi che vi figurano, il registro ha smesso di concordare con ciò che era conservato prima di {0} ({1} voci); nulla di più vecchio era conservato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>kept checkpoints</source>
        <translation>checkpoint conservati</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger still agrees with it.</source>
        <translation>Il registro concorda ancora con esso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's first entry cannot be read: {0}</source>
        <translation>La prima voce del registro non si può leggere: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's first entry, which names it and its keys, is missing.</source>
        <translation>Manca la prima voce del registro, che nomina il libro e le sue chiavi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger has no entry: it was never opened. Create it again.</source>
        <translation>Il registro non ha alcuna voce: non è mai stato aperto. Crearlo di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written to ({1}). Open the ledger for reading, or copy it to a folder of your own.</source>
        <translation>In {0} non si può scrivere ({1}). Aprire il registro in lettura, o copiarlo in una propria cartella.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot lock files ({1}), so that two could write to the book at once. Keep the ledger on a disk of this computer.</source>
        <translation>{0} non può bloccare i file ({1}), così che in due potrebbero scrivere nel libro insieme. Tenere il registro su un disco di questo computer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is being written to by another program or window. Wait until it is done, or close it there.</source>
        <translation>In {0} sta scrivendo un altro programma o un'altra finestra. Attendere che finisca, o chiuderlo lì.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that the first {0} entries of {1} have the root {2}...</source>
        <translation>Dice che le prime {0} voci di {1} hanno la radice {2}...</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by the log key of the ledger at hand.</source>
        <translation>È firmato con la chiave dei checkpoint del registro a disposizione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by a log key of the ledger at hand, one that was not in force for so many entries.</source>
        <translation>È firmato da una chiave di registro del registro a disposizione, che però non era in vigore per così tante voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} still agrees with it.</source>
        <translation>{0} concorda ancora con esso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key that signed the checkpoint was revoked, and is not believed for so many entries.</source>
        <translation>La chiave di log che ha firmato il checkpoint è stata revocata, e non è creduta per tante voci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the ledger still agrees with it cannot be told without the ledger: verify both together.</source>
        <translation>Se il registro concordi ancora con esso non si può dire senza il registro: verificare entrambi insieme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether it was signed by that ledger's key cannot be told without the ledger: verify both together.</source>
        <translation>Se è stato firmato con la chiave di quel registro non si può dire senza il registro: verificarli insieme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it neither names an officer nor ends an office</source>
        <translation>non nomina un responsabile né termina un incarico</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an officer's name has 1 to {0} printable characters</source>
        <translation>il nome di un responsabile ha da 1 a {0} caratteri stampabili</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} had that name or that key before</source>
        <translation>{0} aveva già quel nome o quella chiave</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the ledger's own {0} key is no officer's</source>
        <translation>la chiave {0} del registro stesso non è di un responsabile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key was not shown to be held: {0}</source>
        <translation>il possesso della chiave non è stato dimostrato: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no officer now</source>
        <translation>{0} non è ora un responsabile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>fewer officers would be left than the policy asks for, which is {0}</source>
        <translation>resterebbero meno responsabili di quanti ne richiede la regola, cioè {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a policy asks for 0 to as many approvals as there are officers, which is {0}</source>
        <translation>una regola richiede da 0 a tante approvazioni quanti sono i responsabili, cioè {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it approves none, or more than {0} passports</source>
        <translation>non approva alcun passaporto, o ne approva più di {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>version {0} of the passport of {1} was not approved</source>
        <translation>la versione {0} del passaporto di {1} non è stata approvata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what passport {0} withholds is not what was approved</source>
        <translation>ciò che il passaporto {0} riserva non è ciò che è stato approvato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) cannot stand: {2}.</source>
        <translation>La voce {0} ({1}) non può valere: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is on a network share. A ledger must be on a disk of this computer: shares do not lock files reliably, and two writers could spoil the book. Keep it here and put copies on the share.</source>
        <translation>{0} è su una condivisione di rete. Un registro deve stare su un disco di questo computer: le condivisioni non bloccano i file in modo affidabile, e due scritture contemporanee potrebbero guastare il libro. Tenerlo qui e mettere copie sulla condivisione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no entry {1}.</source>
        <translation>{0} non ha la voce {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has {1} bytes, too many for a proof to hold: leave the entry out.</source>
        <translation>La voce {0} ha {1} byte, troppi per una prova: lasciare fuori la voce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no checkpoint yet.</source>
        <translation>{0} non ha ancora un checkpoint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no checkpoint over entry {1}.</source>
        <translation>{0} non ha alcun checkpoint sulla voce {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is a proof of inclusion (C2SP tlog-proof) with its checkpoint.</source>
        <translation>È una prova di inclusione (C2SP tlog-proof) con il suo checkpoint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry itself, {0} of {1}, is not in the proof: verify it with the ledger.</source>
        <translation>La voce stessa, {0} di {1}, non è nella prova: verificarla con il registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is entry {0}, {1}, of {2}.</source>
        <translation>È la voce {0}, {1}, del {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is entry {0}, {1}, of {2}, and holds {3}.</source>
        <translation>È la voce {0}, {1}, del {2}, e contiene {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Without the entry it cannot be told.</source>
        <translation>Senza la voce non si può dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the entry names itself. Whose key that is, and whether it was revoked since, cannot be told without the ledger.</source>
        <translation>Il checkpoint è firmato con la chiave dei checkpoint {0}, che la voce nomina essa stessa. Di chi sia la chiave, e se sia stata revocata in seguito, non si può dire senza il registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By whom the checkpoint is signed cannot be told without the ledger, or its key in the trust list.</source>
        <translation>Da chi sia firmato il checkpoint non si può dire senza il registro, o senza la sua chiave nell'elenco di fiducia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The formula "{0}" of material {1} cannot be read ({2}); assays of its lots are not held against it.</source>
        <translation>La formula «{0}» del materiale {1} non si può leggere ({2}); le analisi dei suoi lotti non vi vengono confrontate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} lacks tables that answer queries, or they are of another version ({1}). Its entries may be sound: passport audit --repair makes them anew.</source>
        <translation>A {0} mancano tabelle che rispondono alle interrogazioni, o sono di un'altra versione ({1}). Le sue voci possono essere integre: passport audit --repair le rifà.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg of {1} are in black mass or waste that is still to be recycled.</source>
        <translation>{0} kg di {1} sono in massa nera o rifiuti ancora da riciclare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} and others</source>
        <translation>{0} e altri</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is stated of what {0} and others holds.</source>
        <translation>Non è indicato nulla di ciò che {0} e altri contengono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is stated of what {0} holds.</source>
        <translation>Non è indicato nulla di ciò che {0} contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0} "{1}" in this ledger or this import; add it to {2}, or correct the id.</source>
        <translation>Non c'è {0} «{1}» in questo registro o in questa importazione; aggiungere in {2}, o correggere l'id.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal that the register keeps cannot be read.</source>
        <translation>Il sigillo conservato nel registro dei certificati non si può leggere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of a statement that was not signed before it.</source>
        <translation>La voce {0} è di una dichiarazione che non era stata firmata prima.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} gives number {1} a second time.</source>
        <translation>La voce {0} dà il numero {1} una seconda volta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no certificate {0} before entry {1}.</source>
        <translation>Non c'è un certificato {0} prima della voce {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} is {1}; it cannot become {2}.</source>
        <translation>Lo stato del certificato {0} è {1}; non può diventare {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an entry is never changed</source>
        <translation>una voce non si cambia mai</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an entry is never removed</source>
        <translation>una voce non si toglie mai</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a checkpoint is never changed</source>
        <translation>un checkpoint non si cambia mai</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a checkpoint is never removed</source>
        <translation>un checkpoint non si toglie mai</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Balancing batches</source>
        <translation>Bilancio delle lavorazioni</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batches feed each other in a circle: {0}. Correct one of the inputs.</source>
        <translation>Alcune lavorazioni si alimentano a vicenda in cerchio: {0}. Correggere una delle entrate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} weighs {1} kg by its batch's balance, of which {2} kg are used; {3} kg were asked for.</source>
        <translation>Il lotto di celle {0} pesa {1} kg secondo il bilancio della sua lavorazione, di cui {2} kg usati; ne sono stati richiesti {3} kg.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two ledgers of its name were given along that contradict each other, {0} and {1}: one of them was rewritten or invented. Neither answers for it; comparing the two tells where they part.</source>
        <translation>Sono stati forniti due registri con il suo nome che si contraddicono, {0} e {1}: uno dei due è stato riscritto o inventato. Nessuno dei due risponde per esso; il confronto tra i due dice da dove divergono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file does not hold the keys in force of {0}: it is of another ledger, or older. Recover it from its backup: passport keys recover.</source>
        <translation>Il file delle chiavi non contiene le chiavi in vigore di {0}: è di un altro registro, o più vecchio. Recuperarlo dalla copia di sicurezza: passport keys recover.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} key of {1} was replaced in another window meanwhile. Do it again.</source>
        <translation>La chiave {0} di {1} è stata nel frattempo sostituita in un'altra finestra. Ripetere l'operazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned by {0}. No policy of this installation says how many are needed.</source>
        <translation>Controfirmato da {0}. Nessuna regola di questa installazione dice quanti ne servono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>They stand for its first {0} entries; nobody else for the {1} since.</source>
        <translation>Rispondono delle sue prime {0} voci; nessun altro delle {1} successive.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is version {1} of a statement whose newest is {2}.</source>
        <translation>La voce {0} è la versione {1} di una dichiarazione la cui versione più recente è {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Which of them this is cannot be told from the file: ask whom it was handed to.</source>
        <translation>Quale di esse sia questa non si può dire dal file: chiedete a chi è stato consegnato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>One of {0} hand-outs of this file, {1}, was withdrawn on {2}: {3}. {4}</source>
        <translation>Una di {0} consegne di questo file, {1}, è stata ritirata il {2}: {3}. {4}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} hand-outs of this file were withdrawn, {2} the last of them, on {3}: {4}. {5}</source>
        <translation>{0} di {1} consegne di questo file sono state ritirate, l’ultima {2}, il {3}: {4}. {5}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is in the ledger's register as {0}, of {1}.</source>
        <translation>È nel registro dei certificati del registro come {0}, del {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Below its seal it is {0} of the ledger's register; with this seal it is not in it.</source>
        <translation>Sotto il sigillo è {0} del registro dei certificati; con questo sigillo non vi figura.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} replaced it.</source>
        <translation>Lo ha sostituito il certificato {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but {0} on {1}: {2}.{3}</source>
        <translation>Autentico, ma {0} il {1}: {2}.{3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the hash tree lacks nodes of level {0}; run an audit</source>
        <translation>all'albero delle impronte mancano nodi del livello {0}; eseguire una verifica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the hash tree does not match the entries; run an audit</source>
        <translation>l'albero delle impronte non corrisponde alle voci; eseguire una verifica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a lot's content is beyond what the ledger can hold</source>
        <translation>il contenuto di un lotto supera ciò che il registro può registrare</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the stored content of a lot is damaged</source>
        <translation>il contenuto conservato di un lotto è danneggiato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says of a passport what cannot be said of one.</source>
        <translation>La voce {0} dice di un passaporto ciò che di un passaporto non si può dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of a passport that was not signed before it.</source>
        <translation>La voce {0} riguarda un passaporto che non era stato firmato prima di essa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} withdraws passport {1} a second time.</source>
        <translation>La voce {0} ritira il passaporto {1} una seconda volta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} signs {1} entries; nothing leads from {2} to them.</source>
        <translation>{0} firma {1} voci; nulla vi porta da {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no file {0}.</source>
        <translation>Il file {0} non c'è.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither a checkpoint nor a ledger.</source>
        <translation>{0} non è né un checkpoint né un registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} lacks entries. Run an audit; do not write to it.</source>
        <translation>A {0} mancano voci. Eseguire una verifica; non scrivervi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds {1} entries, but its newest checkpoint signs {2}. It is not as this program left it; run an audit and compare with a backup before writing to it.</source>
        <translation>{0} contiene {1} voci, ma il suo checkpoint più recente ne firma {2}. Non è come questo programma lo ha lasciato; prima di scrivervi eseguire una verifica e confrontarlo con una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file beside {0} is not of this ledger, or is older than its newest key. Recover the key file from its backup: passport keys recover.</source>
        <translation>Il file delle chiavi accanto a {0} non è di questo registro, o è più vecchio della sua chiave più recente. Recuperarlo dalla copia di sicurezza: passport keys recover.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was closed on {1}: {2}. Nothing is entered any more.</source>
        <translation>{0} è stato chiuso il {1}: {2}. Non vi si registra più nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's key is needed to write to it.</source>
        <translation>Per scrivere nel registro serve la sua chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of chemistry {1}, which holds no {2}, but its active materials hold {3} micrograms of it. Correct the model's chemistry or the batch's inputs.</source>
        <translation>{0} è di chimica {1}, che non contiene {2}, ma i suoi materiali attivi ne contengono {3} microgrammi. Correggere la chimica del modello o le entrate della lavorazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 77 asks for no battery passport for {0} batteries of this size; use the scope material.</source>
        <translation>L'art. 77 non richiede un passaporto per batterie {0} di questa dimensione; usare l'ambito material.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mandatory data point {0} ({1}) is missing: {2}. Import it in the table datapoints, for the battery, its model or its site.</source>
        <translation>Manca il dato obbligatorio {0} ({1}): {2}. Importarlo nella tabella datapoints, per la batteria, il suo modello o il suo sito.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} waste holds no {1}.</source>
        <translation>Rifiuti di tipo {0}: non contengono {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is stated of what went in.</source>
        <translation>Di ciò che è entrato non è indicato alcun {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No assay of what came out states {0}.</source>
        <translation>Nessuna analisi di ciò che è uscito indica {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>More {0} came out than went in; the assays do not fit together.</source>
        <translation>È uscito più {0} di quanto ne sia entrato; le analisi non concordano.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} asks for {2}, which was not assayed.</source>
        <translation>Lotto {0}: {1} richiede {2}, che non è stato analizzato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} was assayed in {2}, {3} limits it in {4}; the two cannot be compared.</source>
        <translation>Lotto {0}: {1} è stato analizzato in {2}, {3} lo limita in {4}; i due non si possono confrontare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}</source>
        <translation>Lotto {0}: {1} è {2} {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} below the minimum of {6}</source>
        <translation>Lotto {0}: {1} è {2} {3}, {4} {5} sotto il minimo di {6}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} below the minimum of {6} ({7}).</source>
        <translation>Lotto {0}: {1} è {2} {3}, {4} {5} sotto il minimo di {6} ({7}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} above the maximum of {6} ({7}).</source>
        <translation>Lotto {0}: {1} è {2} {3}, {4} {5} sopra il massimo di {6} ({7}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} above the maximum of {6}</source>
        <translation>Lotto {0}: {1} è {2} {3}, {4} {5} sopra il massimo di {6}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) ran out on {2}, {3} days ago. Ask for a new one.</source>
        <translation>Il documento del lotto {0} ({1}) è scaduto il {2}, {3} giorni fa. Chiederne uno nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ran out on {1}, {2} days ago. Ask for a new one.</source>
        <translation>Il documento del lotto {0} è scaduto il {1}, {2} giorni fa. Chiederne uno nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) ran out yesterday, on {2}. Ask for a new one.</source>
        <translation>Il documento del lotto {0} ({1}) è scaduto ieri, il {2}. Chiederne uno nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ran out yesterday, on {1}. Ask for a new one.</source>
        <translation>Il documento del lotto {0} è scaduto ieri, il {1}. Chiederne uno nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) runs out on {2}.</source>
        <translation>Il documento del lotto {0} ({1}) scade il {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} runs out on {1}.</source>
        <translation>Il documento del lotto {0} scade il {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Looking at entries</source>
        <translation>Esame delle voci</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Adopting entries</source>
        <translation>Adozione delle voci</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not as it was signed, so nothing of it is adopted: {1}</source>
        <translation>{0} non è come fu firmato, quindi nulla ne viene adottato: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key of {0} is not trusted here, so nothing is adopted. Compare its fingerprint {1} with one received another way; then: passport trust add {2} --name NAME --fingerprint FINGERPRINT</source>
        <translation>La chiave dei checkpoint di {0} qui non è di fiducia, quindi nulla viene adottato. Confrontare la sua impronta {1} con una ricevuta per altra via; poi: passport trust add {2} --name NAME --fingerprint FINGERPRINT</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The other file is a copy of this ledger: passport compare.</source>
        <translation>L'altro file è una copia di questo registro: passport compare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of {1} was written after the last one that is believed of its log key, which was revoked: whoever took the key may have written it. Nothing was adopted.</source>
        <translation>La voce {0} di {1} è stata scritta dopo l’ultima a cui si crede della sua chiave del registro, che è stata revocata: può averla scritta chi ha preso la chiave. Non è stato adottato nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not continue what was adopted of it ({1} entries): it was cut, or rewritten. Ask its keeper; nothing was adopted.</source>
        <translation>{0} non continua ciò che ne è stato adottato ({1} voci): è stato tagliato, o riscritto. Chiedere a chi lo tiene; nulla è stato adottato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>With what would be adopted the batches do not balance: {0}</source>
        <translation>Con ciò che si adotterebbe le lavorazioni non sono in bilancio: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No passport needs to be signed; there is nothing to propose.</source>
        <translation>Nessun passaporto è da firmare; non c'è nulla da proporre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Computing passports</source>
        <translation>Calcolo dei passaporti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of another ledger: {0}.</source>
        <translation>La proposta è di un altro registro: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger would sign something else now for {0} of the batteries: {1} ....</source>
        <translation>Il registro firmerebbe ora qualcosa di diverso per {0} delle batterie: {1} ....</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger would sign something else now for {0} of the batteries: {1}.</source>
        <translation>Il registro firmerebbe ora qualcosa di diverso per {0} delle batterie: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Propose the issue anew.</source>
        <translation>Proporre di nuovo l'emissione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is larger than any proposal.</source>
        <translation>{0} è più grande di qualsiasi proposta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot or batch "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcun lotto o lavorazione «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The logo cannot be used: it has more than {0} MiB.</source>
        <translation>Il logo non può essere usato: ha più di {0} MiB.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has more than {1} bytes: it is no template.</source>
        <translation>{0} ha più di {1} byte: non è un modello di stampa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be read as TOML: {1}.</source>
        <translation>{0} non si può leggere come TOML: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a template sets accent, footer and logo, not {1}; nothing that is stated.</source>
        <translation>{0}: un modello di stampa imposta accent, footer e logo, non {1}; nulla di ciò che si dichiara.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} must be text in quotes.</source>
        <translation>{0}: {1} deve essere testo fra virgolette.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no picture {0} beside {1}.</source>
        <translation>Non c'è un'immagine {0} accanto a {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A certificate can be {0}, not {1}.</source>
        <translation>Un certificato può essere {0}, non {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why, in at most {0} characters: whoever verifies it reads that.</source>
        <translation>Indicare il motivo, in al massimo {0} caratteri: lo legge chi verifica il certificato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} is {1} since {2}; it cannot become {3}.</source>
        <translation>Lo stato del certificato {0} è {1} dal {2}; non può diventare {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} cannot replace itself.</source>
        <translation>Il certificato {0} non può sostituire sé stesso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} comes out otherwise (SHA-256 {1}... where the register has {2}...). It was made with {3}; here is {4}. Nothing was written.</source>
        <translation>Il certificato {0} risulta diverso (SHA-256 {1}... dove il registro ha {2}...). È stato fatto con {3}; qui c'è {4}. Nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>another version</source>
        <translation>un'altra versione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal that the register keeps of {0} is another. Nothing was written.</source>
        <translation>Il sigillo che il registro dei certificati conserva di {0} è un altro. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} has layout {1}, from before the first release: no released version of the program makes it again. Nothing was written.</source>
        <translation>Il certificato {0} ha il layout {1}, precedente alla prima versione pubblicata: nessuna versione pubblicata del programma lo rifà. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} has layout {1}; this version of the program makes layout {2}, and cannot make it again. Nothing was written.</source>
        <translation>Il certificato {0} ha il layout {1}; questa versione del programma fa il layout {2} e non può rifarlo. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>with its seal</source>
        <translation>con il suo sigillo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>without its seal, which was not kept</source>
        <translation>senza il suo sigillo, che non è stato conservato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>without its seal, if it had one: seals were not kept then</source>
        <translation>senza il suo sigillo, se ne aveva uno: allora i sigilli non si conservavano</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger lacks the statement of certificate {0}.</source>
        <translation>Nel registro manca la dichiarazione del certificato {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for an audience needs the passphrase of the ledger's key file.</source>
        <translation>Una copia per un destinatario richiede la passphrase del file delle chiavi del registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register holds no certificate "{0}". Numbers look like C-000001; see passport certificates.</source>
        <translation>Il registro non contiene alcun certificato «{0}». I numeri sono come C-000001; vedere passport certificates.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold the keys in force; recover it from its backup.</source>
        <translation>{0} non contiene le chiavi in vigore; recuperarlo dalla copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Checkpoints are signed by Ed25519 (C2SP signed notes); take that kind.</source>
        <translation>I checkpoint si firmano con Ed25519 (note firmate C2SP); usare quel tipo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file was made by an early version; issue a passport first, then move.</source>
        <translation>Il file delle chiavi è stato fatto da una versione iniziale; prima emettere un passaporto, poi spostare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key "{0}" is not of Ed25519, by which checkpoints are signed.</source>
        <translation>La chiave «{0}» non è di Ed25519, con cui si firmano i checkpoint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That key is in force; replace it first (keys rotate, with --last-believed to revoke it too).</source>
        <translation>Quella chiave è in vigore; prima sostituirla (keys rotate, con --last-believed anche per revocarla).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No key "{0}" ever signed in this ledger; passport keys show lists them.</source>
        <translation>Nessuna chiave «{0}» ha mai firmato in questo registro; passport keys show le elenca.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The last entry believed must be from 0 to {0}.</source>
        <translation>L'ultima voce attendibile deve essere da 0 a {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds the keys in force; there is nothing to recover.</source>
        <translation>{0} contiene le chiavi in vigore; non c'è nulla da recuperare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was changed in another window meanwhile. Do it again.</source>
        <translation>{0} è stato nel frattempo cambiato in un'altra finestra. Ripetere l'operazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Comparing entries</source>
        <translation>Confronto delle voci</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} rows, the first of {1}</source>
        <translation>{0} righe, la prima di {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two copies are no fork; there is nothing to prove.</source>
        <translation>Le due copie non sono una biforcazione; non c'è nulla da provare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copies differ, but no checkpoint of both signs what differs; there is nothing to prove it by.</source>
        <translation>Le copie differiscono, ma nessun checkpoint di entrambe firma ciò che differisce; non c'è nulla con cui provarlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Looking at recycling, data points and documents</source>
        <translation>Esame di riciclaggio, dati e documenti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cannot be told</source>
        <translation>non accertabile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>operator's name</source>
        <translation>nome dell'operatore</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>site's id</source>
        <translation>id del sito</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} must have 1 to 300 printable characters.</source>
        <translation>Testo richiesto da 1 a 300 caratteri stampabili: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} holds the hidden character U+{1}; take it out.</source>
        <translation>{0}: contiene il carattere nascosto U+{1}; va tolto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot "{0}". Check the spelling; ids are exact.</source>
        <translation>Questo registro non contiene alcun lotto «{0}». Controllare la grafia; gli id valgono esattamente come scritti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Name 1 to {0} lots.</source>
        <translation>Indicare da 1 a {0} lotti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A lot can be {0} or {1}, not {2}.</source>
        <translation>Un lotto può essere {0} o {1}, non {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why, in at most {0} visible characters: an auditor reads it in the book.</source>
        <translation>Indicare il motivo, in al massimo {0} caratteri visibili: il revisore lo legge nel libro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name of who decides has at most {0} characters.</source>
        <translation>Il nome di chi decide ha al massimo {0} caratteri.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A decision cannot hold from a time to come ({0}; it is {1}).</source>
        <translation>Una decisione non può valere da un'ora futura ({0}; ora è {1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1}.</source>
        <translation>Lotto {0}: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and {0} more.</source>
        <translation>... e altri {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ... and {1} more. Nothing was written.</source>
        <translation>{0} ... e altri {1}. Nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing was written.</source>
        <translation>Nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry of {0} is later than {1}: nothing would be left to believe.</source>
        <translation>La prima voce di {0} è posteriore a {1}: non resterebbe nulla da credere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no date or time; write 2026-11-23, or 2026-11-23 14:05 (UTC).</source>
        <translation>"{0}" non è una data né un'ora; scrivere 2026-11-23, oppure 2026-11-23 14:05 (UTC).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for an audience needs the passphrase of the key file.</source>
        <translation>Una copia per un destinatario richiede la passphrase del file delle chiavi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Stopped as asked. Written and whole: {0} of {1} files; where it goes on (--resume), only the others are made.</source>
        <translation>Fermato come richiesto. File scritti e interi: {0} su {1}; riprendendo (--resume) si fanno soltanto gli altri.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Exporting</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no format {0}; choose one of {1}.</source>
        <translation>Il formato {0} non c'è; scegliere fra {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no audience {0}; choose one of {1}.</source>
        <translation>Il destinatario {0} non c'è; scegliere fra {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token (vc+jwt) is of the passport itself; a copy for an audience is JSON or PDF.</source>
        <translation>Un token (vc+jwt) è del passaporto stesso; una copia per un pubblico è JSON o PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A portfolio holds certificates (PDF); signed passports as JSON are files of their own.</source>
        <translation>Una raccolta contiene certificati (PDF); i passaporti firmati in JSON sono file a sé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token is signed anew: give the passphrase of the ledger's key file.</source>
        <translation>Un token viene firmato di nuovo: indicare la passphrase del file delle chiavi del registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is counted in {1} ({2}): there is no share to follow.</source>
        <translation>In {1} non è contato alcun {0} ({2}): non c'è una quota da seguire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % = {1} g / {2} g x 100, rounded down to three places; comparisons are made with the exact ratio.</source>
        <translation>{0} % = {1} g / {2} g x 100, arrotondato per difetto a tre decimali; i confronti si fanno con il rapporto esatto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} g recycled = {1} g pre-consumer + {2} g post-consumer.</source>
        <translation>{0} g riciclati = {1} g pre-consumo + {2} g post-consumo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} g counted is the {1} {2} of {3}, of {4} g in all: {5} g primary, {6} g pre-consumer, {7} g post-consumer, {8} g of unknown origin.</source>
        <translation>Contati {0} g: è {1} {2} di {3}, su {4} g in tutto: {5} g primario, {6} g pre-consumo, {7} g post-consumo, {8} g di origine ignota.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It came from the received lots below, {0} of them with recycled matter; their masses sum to {1} g exactly.</source>
        <translation>Viene dai lotti ricevuti qui sotto, {0} dei quali con materiale riciclato; le loro masse danno per somma esattamente {1} g.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Method {0}: each batch passes on what went into it in proportion; what a lot holds is its mass times its assay, whole micrograms, rounded down.</source>
        <translation>Metodo {0}: ogni lavorazione trasmette in proporzione ciò che vi è entrato; ciò che un lotto contiene è la sua massa per la sua analisi, in microgrammi interi, arrotondato per difetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell, battery or lot "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcuna cella, batteria o lotto «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no {1}; it holds {2}.</source>
        <translation>{0} non contiene {1}; contiene {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in active materials</source>
        <translation>nei materiali attivi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in the whole {0}</source>
        <translation>nell'intero oggetto ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger signs as {0} already.</source>
        <translation>Questo registro firma già come {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger signs by its key's own name, which needs no document: nothing is to be published.</source>
        <translation>Questo registro firma con il nome della sua chiave, che non ha bisogno di un documento: non c'è nulla da pubblicare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name, or replace it.</source>
        <translation>{0} esiste già. Scegliere un altro nome, o sostituirlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passphrase of the ledger's key is needed to write to it.</source>
        <translation>Per scrivere nel registro serve la passphrase della sua chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing to import in {0}: no file is named after a table (lots.csv, batches.csv, ...), nor is there a workbook with sheets so named.</source>
        <translation>Nulla da importare in {0}: nessun file porta il nome di una tabella (lots.csv, batches.csv, ...), e non c'è una cartella di lavoro con fogli così chiamati.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signing for cells</source>
        <translation>Firma per le celle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cells yet; import them first.</source>
        <translation>Questo registro non contiene ancora celle; prima importarle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signing passports</source>
        <translation>Firma dei passaporti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The policy of this ledger asks for approvals by officers before a passport is signed: {0}. Propose the issue, have it approved, and give the approved proposal.</source>
        <translation>La regola di questo registro richiede approvazioni di responsabili prima che si firmi un passaporto: {0}. Proporre l'emissione, farla approvare e indicare la proposta approvata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcuna batteria «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: checkpoint over {1} entries</source>
        <translation>{0}: checkpoint su {1} voci</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a checkpoint of {1}, not of this ledger, {2}.</source>
        <translation>{0} è un checkpoint di {1}, non di questo registro, {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} signs {1} entries, the ledger has only {2}: its end was cut off.</source>
        <translation>{0} firma {1} voci, il registro ne ha solo {2}: la sua fine è stata tagliata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that {1} signs: the book was rewritten. Keep that file safe; passport audit --against it writes the evidence.</source>
        <translation>Le prime {0} voci non sono quelle che {1} firma: il libro è stato riscritto. Quel file va tenuto al sicuro; passport audit --against ne scrive la prova.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of this book, but signed by a log key that was not in force for it.</source>
        <translation>{0} è di questo registro, ma firmato da una chiave di registro che non era in vigore per esso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries of {0} are not those that its newest checkpoint signs.</source>
        <translation>Le voci di {0} non sono quelle che firma il suo checkpoint più recente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The sample plant did not import: {0}</source>
        <translation>L'importazione dello stabilimento di esempio non è riuscita: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>None of the batteries that were found has a passport that counts.</source>
        <translation>Nessuna delle batterie trovate ha un passaporto che vale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passports of all batteries that were found were withdrawn; sign anew for one by its name.</source>
        <translation>I passaporti di tutte le batterie trovate sono stati ritirati; firmarne uno nuovo scegliendo la batteria per nome.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot holds a cell that was found.</source>
        <translation>Nessun lotto di celle contiene una cella trovata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An officer's name has 1 to {0} printable characters.</source>
        <translation>Il nome di un responsabile ha da 1 a {0} caratteri stampabili.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why the office ends: it stands in the book.</source>
        <translation>Indicare perché l'incarico termina: resta nel libro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} had that name or that key before (entry {1}); each serves once.</source>
        <translation>{0} aveva già quel nome o quella chiave (voce {1}); ciascuno serve una volta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no officer of this ledger now.</source>
        <translation>«{0}» non è ora un responsabile di questo registro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Officers that the policy asks for: {0}. Name another first, or change the policy.</source>
        <translation>Responsabili che la regola richiede: {0}. Prima nominarne un altro, o cambiare la regola.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Officers there are: {0}. The policy can ask for the approval of so many at most.</source>
        <translation>Responsabili presenti: {0}. La regola può richiedere al massimo altrettante approvazioni.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds the keys of a ledger: passport keys passphrase, backup.</source>
        <translation>{0} contiene le chiavi di un registro: passport keys passphrase, backup.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of {0} has no version {1}; it has {2}.</source>
        <translation>Il passaporto di {0} non ha la versione {1}; ha {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passport {0} was withdrawn on {1} already: {2}.</source>
        <translation>Il passaporto {0} è già stato ritirato il {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no signed passport of "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcun passaporto firmato di «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is not in this ledger; check the spelling.</source>
        <translation>"{0}" non è in questo registro; controllare l'ortografia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing signed speaks of "{0}" itself; an entry is proven by its number (--entry).</source>
        <translation>Nulla di firmato parla di "{0}" stesso; una voce si prova con il suo numero (--entry).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell, battery or lot "{0}". Check the spelling; ids are exact.</source>
        <translation>Questo registro non contiene alcuna cella, batteria o lotto «{0}». Controllare la grafia; gli id valgono esattamente come scritti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is known yet of what {0} holds: the book has no content of its lot.</source>
        <translation>Di ciò che {0} contiene non si sa ancora nulla: il libro non ha il contenuto del suo lotto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not stated</source>
        <translation>non dichiarato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another folder: nothing is overwritten.</source>
        <translation>{0} esiste già. Scegliere un'altra cartella: nulla viene sovrascritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing was typed yet.</source>
        <translation>Non è stato ancora digitato nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The shares of recycled and unknown origin are together above 100 %.</source>
        <translation>Le quote di origine riciclata e ignota superano insieme il 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds at most {1}.{2} % {3}, tolerance included.</source>
        <translation>{0} contiene al massimo {1}.{2} % di {3}, tolleranza inclusa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why the book is closed, in at most {0} characters.</source>
        <translation>Dire perché il libro viene chiuso, in al massimo {0} caratteri.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name, or replace it (--force).</source>
        <translation>{0} esiste già. Scegliere un altro nome, o sostituirlo (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a seal already; with --replace a new one takes its place, for what is sealed then on.</source>
        <translation>{0} ha già un sigillo; con --replace ne prende il posto uno nuovo, per ciò che si sigilla da allora in poi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger says otherwise by now than what was shown. Nothing was signed; look at it again.</source>
        <translation>Il registro ormai dice altro da ciò che è stato mostrato. Nulla è stato firmato; guardarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is genuine, but for none of the checkpoints of {0}.</source>
        <translation>La marca temporale è autentica, ma non è di alcun checkpoint di {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} says that it was {1}; by this computer it is {2}. Set the clock right first.</source>
        <translation>{0} dice che erano le {1}; per questo computer sono le {2}. Regolare prima l’orologio.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a timestamp of this checkpoint already; it is not replaced.</source>
        <translation>{0} contiene già una marca temporale di questo checkpoint; non viene sostituita.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no supplier "{0}". Check the spelling.</source>
        <translation>Questo registro non contiene alcun fornitore «{0}». Controllare la grafia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Give the fingerprint that you got another way than the file: that comparison is what trust rests on.</source>
        <translation>Indicare l'impronta ottenuta per via diversa dal file: la fiducia si fonda su quel confronto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold its key, and nothing is fetched: give it as a did:key (--key did:key:z...).</source>
        <translation>{0} non contiene la sua chiave, e non si scarica nulla: indicarla come did:key (--key did:key:z...).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is trusted already. End that first: passport trust end.</source>
        <translation>{0} è già di fiducia. Prima terminare quella fiducia: passport trust end.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No entry that reaches beyond {0} speaks of {1}; passport trust list shows all.</source>
        <translation>Nessuna voce che vada oltre il {0} parla di {1}; passport trust list le mostra tutte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed by nobody. Add its signers one by one: passport trust add.</source>
        <translation>{0} non è firmato da nessuno. Aggiungere i suoi firmatari uno per uno: passport trust add.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed by another key than the one of that fingerprint; nothing was taken over.</source>
        <translation>{0} è firmato con una chiave diversa da quella di tale impronta; nulla è stato ripreso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is nobody whom this list trusts today. Add it first: passport trust add.</source>
        <translation>"{0}" non è nessuno di cui questo elenco si fidi oggi. Aggiungerlo prima: passport trust add.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Several signers are called "{0}" here: name the witness by its DID.</source>
        <translation>Più firmatari qui si chiamano "{0}": indicare il testimone con il suo DID.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} non può essere creato: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 asks for no share of {0} in {1} batteries.</source>
        <translation>L'art. 8 non richiede una quota di {0} nelle batterie {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is counted in these batteries yet, so that there is no share to lift.</source>
        <translation>In queste batterie non è ancora contato alcun {0}, quindi non c'è una quota da alzare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of {0} kg of {1} counted, {2} kg are recovered: {3} %.</source>
        <translation>Di {0} kg di {1} contati, {2} kg sono recuperati: {3} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum of {0} % is met.</source>
        <translation>Il minimo di {0} % è raggiunto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum of {0} % lacks {1} kg of recovered {2}.</source>
        <translation>Per il minimo di {0} % mancano {1} kg di {2} recuperato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No released lot on stock holds recovered {0} that these batteries could use.</source>
        <translation>Nessun lotto rilasciato in giacenza contiene {0} recuperato che queste batterie possano usare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All lots on stock whose share is above {0} % together do not reach it.</source>
        <translation>Tutti i lotti in giacenza con quota sopra {0} % insieme non lo raggiungono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg of {1}</source>
        <translation>{0} kg di {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and one more lot</source>
        <translation>e un altro lotto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and {0} more lots</source>
        <translation>e altri {0} lotti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} would reach it, if all of its {1} arrives in what Art. 8 counts.</source>
        <translation>Trasformato in altre batterie di questo modello, stabilimento e anno, {0} lo raggiungerebbe, se tutto il suo {1} arriva in ciò che l'art. 8 conta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} and one more lot would reach it, if all of its {1} arrives in what Art. 8 counts.</source>
        <translation>Trasformati in altre batterie di questo modello, stabilimento e anno, {0} e un altro lotto lo raggiungerebbero, se tutto il loro {1} arriva in ciò che l'art. 8 conta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} and {1} more lots would reach it, if all of its {2} arrives in what Art. 8 counts.</source>
        <translation>Trasformati in altre batterie di questo modello, stabilimento e anno, {0} e altri {1} lotti lo raggiungerebbero, se tutto il loro {2} arriva in ciò che l'art. 8 conta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot name a witness: give one word without '+'.</source>
        <translation>{0} non può essere il nome di un testimone: indicare una parola senza '+'.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a witness already.</source>
        <translation>{0} contiene già un testimone.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigning checkpoints</source>
        <translation>Controfirma dei checkpoint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned {0} entries of {1}.</source>
        <translation>Controfirmate {0} voci di {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned {0} entries of {1}, seen for the first time.</source>
        <translation>Controfirmate {0} voci di {1}, visto per la prima volta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The witness's memory was an older copy: it did not hold the {0} entries cosigned at {1}. It holds them again.</source>
        <translation>La memoria del testimone era una copia più vecchia: non conteneva le {0} voci cofirmate alle {1}. Ora le contiene di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What proves it is kept in {0}.</source>
        <translation>Ciò che lo prova è conservato in {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is new here, and a checkpoint does not hold its key. Give the ledger itself, or its key with --log-key (passport keys show --json).</source>
        <translation>{0} qui è nuovo, e un checkpoint non contiene la sua chiave. Indicare il registro stesso, o la sua chiave con --log-key (passport keys show --json).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key first seen</source>
        <translation>la chiave vista per prima</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key given</source>
        <translation>la chiave indicata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not signed by the key first seen of {1}. If its key was replaced, compare the new one with the plant another way, then give it with --log-key.</source>
        <translation>{0} non è firmato con la chiave vista per prima di {1}. Se la chiave è stata sostituita, confrontare quella nuova con lo stabilimento per altra via, poi indicarla con --log-key.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not signed by the key given of {1}. If its key was replaced, compare the new one with the plant another way, then give it with --log-key.</source>
        <translation>{0} non è firmato con la chiave indicata di {1}. Se la chiave è stata sostituita, confrontare quella nuova con lo stabilimento per altra via, poi indicarla con --log-key.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} entries; {1} were cosigned before. It is an old copy, or its end was cut.</source>
        <translation>Ha {0} voci; prima ne sono state controfirmate {1}. È una vecchia copia, o la sua fine è stata tagliata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That it continues the {0} entries seen is not shown. Give the ledger, or ask for: passport checkpoint LEDGER --since {1} -o FILE</source>
        <translation>Che continui le {0} voci viste non è dimostrato. Indicare il registro, o chiedere: passport checkpoint LEDGER --since {1} -o FILE</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two books: another one of {0} entries was cosigned at {1}.</source>
        <translation>Due libri: un altro di {0} voci è stato controfirmato il {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten</source>
        <translation>Non continua le {0} voci controfirmate il {1}: il libro è stato riscritto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten.</source>
        <translation>Non continua le {0} voci controfirmate il {1}: il libro è stato riscritto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten, or the proof is wrong. The ledger itself would tell.</source>
        <translation>Non continua le {0} voci controfirmate il {1}: il libro è stato riscritto, o la prova è errata. Lo direbbe il registro stesso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no witness: passport witness init makes one.</source>
        <translation>{0} non contiene alcun testimone: passport witness init ne crea uno.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seed has 1 to 200 printable characters; agree on it before drawing.</source>
        <translation>Un seme ha da 1 a 200 caratteri stampabili; concordarlo prima dell'estrazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2} cannot be drawn; ask for 1 to {3}.</source>
        <translation>Non è possibile estrarre {0} da {1} {2}; chiedere da 1 a {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is too large for a working paper.</source>
        <translation>{0} è troppo grande per una carta di lavoro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Still open: {0} of {1}; mark them first.</source>
        <translation>Ancora da esaminare: {0} su {1}; prima contrassegnarli.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed; what is signed is not changed. Draw a new paper.</source>
        <translation>{0} è firmato; ciò che è firmato non si cambia. Estrarre una nuova carta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An act has more than {0} approvals.</source>
        <translation>Un atto ha più di {0} approvazioni.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The approval by {0} does not hold: {1}</source>
        <translation>L'approvazione di {0} non regge: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The approvals of an act are not a list.</source>
        <translation>Le approvazioni di un atto non sono un elenco.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An approval lacks its officer or its signature.</source>
        <translation>A un'approvazione manca il responsabile o la firma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} wrong passphrases in a row: {1} can be tried again in {2}.</source>
        <translation>{0} passphrase errate di seguito: {1} si può riprovare fra {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>too long for base58</source>
        <translation>troppo lungo per base58</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A base58 text of {0} characters is not read; at most {1} are.</source>
        <translation>Un testo base58 di {0} caratteri non si legge; il massimo è {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a base58 character.</source>
        <translation>{0} non è un carattere base58.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value is not multibase base58btc: it does not begin with 'z'.</source>
        <translation>Il valore non è multibase base58btc: non comincia con 'z'.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON has {0} bytes; at most {1} are read.</source>
        <translation>Il JSON ha {0} byte; se ne leggono al massimo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value has no canonical JSON: {0}.</source>
        <translation>Il valore non ha un JSON canonico: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An integer of {0} bits cannot be signed.</source>
        <translation>Un intero di {0} bit non si può firmare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a float; what is signed holds integers and texts.</source>
        <translation>{0} è un numero in virgola mobile; ciò che si firma contiene interi e testi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A value of type {0} has no place in signed JSON.</source>
        <translation>Un valore di tipo {0} non può stare nel JSON firmato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name {0} is not ASCII text; what is signed has no other.</source>
        <translation>Il nome {0} non è testo ASCII; ciò che si firma non ne ha altri.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the checkpoint's lines do not read as they are meant</source>
        <translation>le righe del checkpoint non si leggono come previsto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>origin, size and root must each have a line, and no line may be empty</source>
        <translation>origine, dimensione e radice devono avere una riga ciascuna, e nessuna riga può essere vuota</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its size is not a plain decimal number</source>
        <translation>la sua dimensione non è un semplice numero decimale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its root is not base64</source>
        <translation>la sua radice non è in base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its root is not 32 bytes</source>
        <translation>la sua radice non è di 32 byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has no entries, and not the root of nothing</source>
        <translation>non ha voci, e la sua radice non è quella del vuoto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a checkpoint: {0}.</source>
        <translation>Questo non è un checkpoint: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a salt has {0} bytes</source>
        <translation>un salt ha {0} byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A salt has {0} bytes, not {1}.</source>
        <translation>Un salt ha {0} byte, non {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is disclosed is not what was signed.</source>
        <translation>Ciò che è rivelato non è ciò che fu firmato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cosignature of {0} is by another key.</source>
        <translation>La controfirma di {0} è di un'altra chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cosignature of {0} does not fit this checkpoint and its time.</source>
        <translation>La controfirma di {0} non corrisponde a questo checkpoint e alla sua ora.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>only Ed25519 keys cosign here</source>
        <translation>qui controfirmano solo chiavi Ed25519</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the time of a cosignature is from 0 to 2**63 - 1 seconds</source>
        <translation>l'ora di una controfirma è da 0 a 2**63 - 1 secondi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The notes are over different checkpoints</source>
        <translation>Le note riguardano checkpoint diversi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the key of a witness: it must read name+8 digits+base64.</source>
        <translation>Questa non è la chiave di un testimone: deve avere la forma nome+8 cifre+base64.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key's digits do not fit its name and key: it was changed or cut.</source>
        <translation>Le cifre della chiave non corrispondono al suo nome e alla chiave: è stata cambiata o tagliata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}</source>
        <translation>{0} lo ha controfirmato come {1} il {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}, which is yet to come.</source>
        <translation>{0} lo ha controfirmato come {1} il {2}, una data ancora futura.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}.</source>
        <translation>{0} lo ha controfirmato come {1} il {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no name of an issuer on the web: it is did:web: and a host name in small letters, such as did:web:plant.example, or did:web:plant.example:batteries for a folder of it.</source>
        <translation>{0} non è il nome di un emittente sul web: questo è did:web: e un nome di host in lettere minuscole, come did:web:plant.example, o did:web:plant.example:batteries per una sua cartella.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token has {0} bytes; at most {1} are read.</source>
        <translation>Il token ha {0} byte; se ne leggono al massimo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token has three parts with dots between them; this one has {0}.</source>
        <translation>Un token ha tre parti separate da punti; questo ne ha {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's header is not a JSON object.</source>
        <translation>L'intestazione del token non è un oggetto JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is a token in compact form: header, payload and signature.</source>
        <translation>È un token in forma compatta: intestazione, contenuto e firma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not a number of seconds.</source>
        <translation>Il valore {0} del token non è un numero di secondi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token is not valid yet.</source>
        <translation>Il token non è ancora valido.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token was valid only until a time now past.</source>
        <translation>Il token era valido solo fino a un'ora ormai passata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not base64url without padding, in its one form.</source>
        <translation>Il valore {0} del token non è base64url senza riempimento, nella sua unica forma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Tokens of type {0} cannot be checked; vc+jwt can.</source>
        <translation>I token di tipo {0} non si possono controllare; vc+jwt sì.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token demands extensions that are not known here.</source>
        <translation>Il token richiede estensioni che qui non sono note.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that it is a credential (vc+jwt).</source>
        <translation>Dice di essere una credenziale (vc+jwt).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's payload is not a credential, which is a JSON object.</source>
        <translation>Il contenuto del token non è una credenziale, che è un oggetto JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its payload is well-formed, with no name twice.</source>
        <translation>Il suo contenuto è ben formato, senza nomi ripetuti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's header names no algorithm.</source>
        <translation>L'intestazione del token non indica alcun algoritmo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token says of itself that nobody has signed it (alg none).</source>
        <translation>Il token dice di sé che nessuno lo ha firmato (alg none).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By {0}, whoever can check the token can have made it: that is no signature of an issuer.</source>
        <translation>Con {0}, chiunque può controllare il token può anche averlo fatto: non è la firma di un emittente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signatures by {0} cannot be checked by this program.</source>
        <translation>Le firme con {0} non si possono controllare con questo programma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is said to be signed by {0}.</source>
        <translation>È detto firmato con {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not a text.</source>
        <translation>Il valore {0} del token non è un testo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token does not name its key: no kid and no iss.</source>
        <translation>Il token non indica la sua chiave: né kid né iss.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of kind {0} makes no signatures by {1}.</source>
        <translation>Una chiave di tipo {0} non fa firme con {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is named in the token: {0}.</source>
        <translation>La chiave è indicata nel token: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The payload holds a claim {0}: a vc+jwt's payload is the credential itself.</source>
        <translation>Il contenuto ha un'asserzione {0}: il contenuto di un vc+jwt è la credenziale stessa.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The payload does not say that it is a verifiable credential.</source>
        <translation>Il contenuto non dice di essere una credenziale verificabile.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential holds a proof besides the token's signature.</source>
        <translation>La credenziale contiene una prova oltre alla firma del token.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not what the credential states.</source>
        <translation>Il valore {0} del token non è ciò che la credenziale dichiara.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's claims are those of the credential.</source>
        <translation>Le asserzioni del token sono quelle della credenziale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature fits the content: nothing was changed since it was made.</source>
        <translation>La firma corrisponde al contenuto: nulla è stato cambiato da quando è stata fatta.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This computer has no keychain that could remember a passphrase: type it, or use --passphrase-env NAME.</source>
        <translation>Questo computer non ha un portachiavi che possa ricordare una passphrase: digitarla, o usare --passphrase-env NAME.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The keychain refuses: {0}.</source>
        <translation>Il portachiavi rifiuta: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key file holds 1 to 16 keys by role (a to z, 0 to 9 and hyphen)</source>
        <translation>un file delle chiavi contiene da 1 a 16 chiavi per ruolo (da a a z, da 0 a 9 e trattino)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cost of {0} makes guessing cheap</source>
        <translation>un costo di {0} rende facile indovinare</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passphrase is empty; choose one of several words.</source>
        <translation>La passphrase è vuota; sceglierne una di più parole.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} cannot be written: {1}.</source>
        <translation>Il file delle chiavi {0} non può essere scritto: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Others on this computer may read {0}; take that right away (chmod 600).</source>
        <translation>Altri su questo computer possono leggere {0}; togliere questo diritto (chmod 600).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The next try must wait {0} s.</source>
        <translation>Per il prossimo tentativo attendere {0} s.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That passphrase does not open {0}.{1}</source>
        <translation>Quella passphrase non apre {0}.{1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its contents were changed</source>
        <translation>il suo contenuto è stato cambiato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its public keys are not those of its secrets</source>
        <translation>le sue chiavi pubbliche non sono quelle dei suoi segreti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Opening {0} needs {1} MiB of memory, which is not free.</source>
        <translation>Per aprire {0} servono {1} MiB di memoria, che non sono liberi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a key file of this program.</source>
        <translation>{0} non è un file delle chiavi di questo programma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of a version that this program does not know.</source>
        <translation>{0} è di una versione che questo programma non conosce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no key file {0}.</source>
        <translation>Il file delle chiavi {0} non c'è.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} cannot be read: {1}.</source>
        <translation>Il file delle chiavi {0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it lacks a part, or has one too many</source>
        <translation>gli manca una parte, o ne ha una di troppo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} uses an algorithm that this program does not know.</source>
        <translation>{0} usa un algoritmo che questo programma non conosce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its parameters are not integers</source>
        <translation>i suoi parametri non sono interi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} asks for {1} KiB of memory and {2} passes; at most {3} KiB and {4} passes are given.</source>
        <translation>{0} richiede {1} KiB di memoria e {2} passaggi; sono concessi al massimo {3} KiB e {4} passaggi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a value is not base64</source>
        <translation>un valore non è in base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a value has a wrong length</source>
        <translation>un valore ha una lunghezza errata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} is damaged: {1}. Restore it from a copy.</source>
        <translation>Il file delle chiavi {0} è danneggiato: {1}. Ripristinarlo da una copia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already; a key file is never replaced.</source>
        <translation>{0} esiste già; un file delle chiavi non viene mai sostituito.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold its key; only a did:key does.</source>
        <translation>{0} non contiene la sua chiave; solo un did:key la contiene.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The verification method names one key and its fragment another.</source>
        <translation>Il metodo di verifica indica una chiave e il suo frammento un'altra.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A signature of {0} bytes is none of this key.</source>
        <translation>Una firma di {0} byte non è di questa chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} bytes are not the secret of a key of kind {1}.</source>
        <translation>{0} byte non sono il segreto di una chiave di tipo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} bytes are not a public key of kind {1}.</source>
        <translation>{0} byte non sono una chiave pubblica di tipo {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not a point of the curve {0}.</source>
        <translation>La chiave pubblica non è un punto della curva {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is a point of low order, under which anyone can sign.</source>
        <translation>La chiave pubblica è un punto di ordine basso, con cui chiunque può firmare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not written canonically.</source>
        <translation>La chiave pubblica non è scritta in forma canonica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not a point of the curve.</source>
        <translation>La chiave pubblica non è un punto della curva.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature does not fit: the content or the signature was changed.</source>
        <translation>La firma non corrisponde: il contenuto o la firma sono stati cambiati.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature's numbers are beyond the order of the curve.</source>
        <translation>I numeri della firma superano l'ordine della curva.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key cannot be read: {0}</source>
        <translation>La chiave non si può leggere: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of {0} bytes is too short to be one.</source>
        <translation>Una chiave di {0} byte è troppo corta per esserlo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of multicodec {0} is of no kind known here.</source>
        <translation>Una chiave di multicodec {0} non è di alcun tipo noto qui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a frontier needs one 32-byte hash for each complete subtree of its size</source>
        <translation>una frontiera richiede un'impronta di 32 byte per ogni sottoalbero completo della sua dimensione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>leaf {0} is not in a tree of {1} leaves</source>
        <translation>la foglia {0} non è in un albero di {1} foglie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a tree of {0} leaves does not continue one of {1}</source>
        <translation>un albero di {0} foglie non continua uno di {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>leaves up to {0} are not in a tree of {1}</source>
        <translation>le foglie fino a {0} non sono in un albero di {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Leaf {0} cannot be in a tree of {1} leaves.</source>
        <translation>La foglia {0} non può essere in un albero di {1} foglie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Leaf {0} does not lead to the root of the tree of {1} leaves.</source>
        <translation>La foglia {0} non porta alla radice dell'albero di {1} foglie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A tree of {0} leaves does not continue one of {1}.</source>
        <translation>Un albero di {0} foglie non continua uno di {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing can stand between two trees of the same size.</source>
        <translation>Fra due alberi della stessa dimensione non può esserci nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two trees of {0} leaves have different roots.</source>
        <translation>Due alberi di {0} foglie hanno radici diverse.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That is not the root of the empty tree.</source>
        <translation>Quella non è la radice dell'albero vuoto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every tree continues the empty one: nothing is proven.</source>
        <translation>Ogni albero continua quello vuoto: nulla è provato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>[{0}, {1}) is no subtree of a tree of {2} leaves.</source>
        <translation>[{0}, {1}) non è un sottoalbero di un albero di {2} foglie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No path leads from no leaves.</source>
        <translation>Da nessuna foglia non parte alcun percorso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tree of {0} leaves does not continue that of {1}.</source>
        <translation>L'albero di {0} foglie non continua quello di {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A hash in the proof is not 32 bytes long.</source>
        <translation>Un'impronta nella prova non è lunga 32 byte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The path has {0} hashes where {1} belong.</source>
        <translation>Il percorso ha {0} impronte dove ne servono {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>[{0}, {1}) is not a subtree: its start must be a multiple of its rounded-up size</source>
        <translation>[{0}, {1}) non è un sottoalbero: il suo inizio deve essere un multiplo della sua dimensione arrotondata per eccesso</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential names no issuer.</source>
        <translation>La credenziale non nomina alcun emittente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document names no issuer; it is signed by its key alone.</source>
        <translation>Il documento non nomina alcun emittente; è firmato solo dalla sua chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The issuer is the controller of the key.</source>
        <translation>L'emittente è il titolare della chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list gives this key to the issuer {0}.</source>
        <translation>L'elenco di fiducia attribuisce questa chiave all'emittente {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list gives the issuer {0} another key than the one that signed.</source>
        <translation>L'elenco di fiducia attribuisce all'emittente {0} un'altra chiave da quella che ha firmato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The issuer {0} is not the controller of the key.</source>
        <translation>L'emittente {0} non è il titolare della chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the key belongs to the issuer {0} cannot be told from the document alone.</source>
        <translation>Se la chiave appartenga all'emittente {0} non si può dire dal solo documento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Notes signed by a key of kind {0} cannot be checked.</source>
        <translation>Le note firmate con una chiave di tipo {0} non si possono controllare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No signature on this note is by the key {0} as {1}.</source>
        <translation>Nessuna firma su questa nota è della chiave {0} come {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The note or its signature was changed: they do not fit.</source>
        <translation>La nota o la sua firma è stata cambiata: non corrispondono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>only Ed25519 keys sign notes</source>
        <translation>solo chiavi Ed25519 firmano note</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no name for a key: it must hold neither spaces nor '+'</source>
        <translation>{0} non è un nome per una chiave: non deve contenere né spazi né '+'</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a note's text ends with one newline and holds no control characters</source>
        <translation>il testo di una nota termina con un solo a capo e non contiene caratteri di controllo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A note of {0} characters is not read; at most {1} are.</source>
        <translation>Una nota di {0} caratteri non si legge; il massimo è {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it holds control characters; lines must end with LF alone</source>
        <translation>contiene caratteri di controllo; le righe devono terminare solo con LF</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not UTF-8</source>
        <translation>non è UTF-8</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a text, an empty line and signature lines are needed, each line with its end</source>
        <translation>servono un testo, una riga vuota e righe di firma, ciascuna con la sua fine</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has more than {0} signatures</source>
        <translation>ha più di {0} firme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the key of a log: it must read name+8 digits+base64.</source>
        <translation>Questa non è la chiave di un log: deve avere la forma nome+8 cifre+base64.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not base64</source>
        <translation>non è base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not base64 in its one form</source>
        <translation>non è base64 nella sua unica forma</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature line reads: em dash, name, base64, with one space between</source>
        <translation>una riga di firma ha la forma: trattino lungo, nome, base64, con uno spazio in mezzo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature is not base64</source>
        <translation>una firma non è in base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature is too short</source>
        <translation>una firma è troppo corta</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a signed note: {0}.</source>
        <translation>Questa non è una nota firmata: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lines that may be cosignatures, by keys that are not trusted here: {0}.</source>
        <translation>Righe che possono essere controfirme, di chiavi che qui non sono di fiducia: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is over other bytes than this checkpoint.</source>
        <translation>{0} è su byte diversi da questo checkpoint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2})</source>
        <translation>{0} vi ha apposto la marca temporale: {1} ({2})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that {0} stamped it at {1} ({2}). Whether to believe that authority is told with its root: --roots FILE.</source>
        <translation>Dice che {0} vi ha apposto la marca temporale: {1} ({2}). Se credere a quell'autorità lo dice la sua radice: --roots FILE.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2}), which is yet to come.</source>
        <translation>{0} l’ha marcato alle {1} ({2}), che deve ancora venire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2}).</source>
        <translation>{0} vi ha apposto la marca temporale: {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} is not a time with a zone.</source>
        <translation>Il suo {0} non è un'ora con fuso.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is valid only from {0}.</source>
        <translation>È valido solo dal {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was valid until {0}.</source>
        <translation>Era valido fino al {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is within the time for which it is stated.</source>
        <translation>È entro il tempo per cui è dichiarato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds a proof already; a new statement is a new document.</source>
        <translation>Il documento contiene già una prova; una nuova dichiarazione è un nuovo documento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof's {0} is missing or not a text.</source>
        <translation>Il valore {0} della prova manca o non è un testo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds {0} proofs; exactly one belongs there.</source>
        <translation>Il documento contiene {0} prove; ce ne deve essere esattamente una.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds no proof: nobody has signed it.</source>
        <translation>Il documento non contiene alcuna prova: nessuno lo ha firmato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document's proof is not an object.</source>
        <translation>La prova del documento non è un oggetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds one proof.</source>
        <translation>Il documento contiene una prova.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A proof that builds on another (previousProof) cannot be checked by this program.</source>
        <translation>Una prova che si fonda su un’altra (previousProof) non può essere controllata da questo programma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Proofs of kind {0} cannot be checked by this program.</source>
        <translation>Le prove di tipo {0} non si possono controllare con questo programma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof is of the cryptosuite {0}.</source>
        <translation>La prova è della suite crittografica {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made for {0}, not to assert a statement.</source>
        <translation>La prova è stata fatta per {0}, non per asserire una dichiarazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made to assert the statement.</source>
        <translation>La prova è stata fatta per asserire la dichiarazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of kind {0} makes no proofs of the cryptosuite {1}.</source>
        <translation>Una chiave di tipo {0} non fa prove della suite crittografica {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is in the proof: {0}.</source>
        <translation>La chiave è nella prova: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof names {0}, whose key the trust list holds: {1}.</source>
        <translation>La prova nomina {0}, la cui chiave è nell'elenco di fiducia: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof names no context of its own.</source>
        <translation>La prova non indica un proprio contesto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made for another context than the document states.</source>
        <translation>La prova è stata fatta per un contesto diverso da quello che il documento indica.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof's context is the document's.</source>
        <translation>Il contesto della prova è quello del documento.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature cannot be read: {0}</source>
        <translation>La firma non si può leggere: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} names no place to ask whether it was revoked: a seal for long needs one.</source>
        <translation>Il certificato di {0} non indica dove chiedere se è stato revocato: un sigillo a lungo termine lo richiede.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What {0} says of {1} cannot be believed.</source>
        <translation>Ciò che {0} dice di {1} non è credibile.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was revoked at {1}.</source>
        <translation>Il certificato di {0} è stato revocato il {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key of another kind</source>
        <translation>una chiave di altro tipo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What the file holds about the seal's certificates cannot be read.</source>
        <translation>Ciò che il file contiene sui certificati del sigillo non si può leggere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the certificate of {0} was revoked, the file does not show.</source>
        <translation>Se il certificato di {0} sia stato revocato, il file non lo mostra.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was revoked at {1}, before it sealed this.</source>
        <translation>Il certificato di {0} è stato revocato il {1}, prima di questo sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file shows for long that none of the seal's certificates was revoked, as of {0}.</source>
        <translation>Il file mostra a lungo termine che nessuno dei certificati del sigillo era revocato, al {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no certificate to seal PDFs with; make one: passport keys certificate create.</source>
        <translation>{0} non ha un certificato con cui sigillare PDF; crearne uno: passport keys certificate create.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold the key of the certificate beside it.</source>
        <translation>{0} non contiene la chiave del certificato che gli sta accanto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PKCS#12 file is larger than any that holds one key.</source>
        <translation>Il file PKCS#12 è più grande di qualsiasi file che contenga una chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is no PKCS#12 file, or that is not its passphrase.</source>
        <translation>Non è un file PKCS#12, o quella non è la sua passphrase.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PKCS#12 file holds no key with its certificate.</source>
        <translation>Il file PKCS#12 non contiene alcuna chiave con il suo certificato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its key is not of P-256, which is what seals are made with here.</source>
        <translation>La sua chiave non è di P-256, con cui qui si fanno i sigilli.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key in the PKCS#12 file is not that of its certificate.</source>
        <translation>La chiave nel file PKCS#12 non è quella del suo certificato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of the seal cannot be read.</source>
        <translation>Il certificato del sigillo non si può leggere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} is not for signing documents.</source>
        <translation>Il certificato di {0} non serve a firmare documenti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was not valid at {1}; no timestamp shows that it was once.</source>
        <translation>Il certificato di {0} non era valido il {1}; nessuna marca temporale mostra che lo fosse stato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} claims a voucher that was never given.</source>
        <translation>Il certificato di {0} vanta una garanzia che non è mai stata data.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key that signed what it carries vouches for that seal</source>
        <translation>la chiave che ha firmato ciò che contiene garantisce per quel sigillo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>under one of the roots that were given</source>
        <translation>sotto una delle radici indicate</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>by a key that is in this installation's trust list</source>
        <translation>con una chiave che è nell'elenco di fiducia di questa installazione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key that is in this installation's trust list vouches for that seal</source>
        <translation>una chiave che sta nell’elenco di fiducia di questa installazione garantisce per quel sigillo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key that signs the passports of the ledger at hand vouches for that seal</source>
        <translation>la chiave che firma i passaporti del registro a disposizione garantisce per quel sigillo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: the key that signed what it carries vouches for that seal.</source>
        <translation>{0} lo ha sigillato: la chiave che ha firmato ciò che contiene garantisce per quel sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: under one of the roots that were given.</source>
        <translation>{0} lo ha sigillato: sotto una delle radici indicate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: by a key that is in this installation's trust list.</source>
        <translation>{0} lo ha sigillato: con una chiave che è nell'elenco di fiducia di questa installazione.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: a key that is in this installation's trust list vouches for that seal.</source>
        <translation>{0} lo ha sigillato: una chiave che sta nell’elenco di fiducia di questa installazione garantisce per quel sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: the key that signs the passports of the ledger at hand vouches for that seal.</source>
        <translation>{0} lo ha sigillato: la chiave che firma i passaporti del registro a disposizione garantisce per quel sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it, whom this computer was not told to trust. But the register of the ledger at hand, which its own log key signs, names this very file with this seal, {1}: whoever keeps that book vouches for the file, nobody for the name in the seal.</source>
        <translation>L'ha sigillato {0}, di cui a questo computer non è stato detto di fidarsi. Ma il registro dei certificati del registro a disposizione, firmato dalla sua chiave di log, nomina proprio questo file con questo sigillo, {1}: chi tiene quel registro garantisce per il file, nessuno per il nome nel sigillo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal of {0} is on it, whom neither the signer of what it carries vouches for nor this computer was told to trust: anyone can make a certificate with that name.</source>
        <translation>Porta un sigillo di {0}, per cui il firmatario di ciò che contiene non garantisce e di cui a questo computer non è stato detto di fidarsi: chiunque può fare un certificato con quel nome.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a timestamp request.</source>
        <translation>Questa non è una richiesta di marca temporale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not multibase base64url (u...)</source>
        <translation>i suoi bit non sono multibase base64url (u...)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not base64url without padding</source>
        <translation>i suoi bit non sono base64url senza riempimento</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not compressed by GZIP, or were changed</source>
        <translation>i suoi bit non sono compressi con GZIP, o sono stati cambiati</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list unpacks to more than {0} bytes; not read.</source>
        <translation>L'elenco di stato, decompresso, supera {0} byte; non letto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its compressed bits are cut, or something follows them</source>
        <translation>i suoi bit compressi sono troncati, o sono seguiti da qualcosa</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list has {0} bytes; {1} are the least allowed.</source>
        <translation>L'elenco di stato ha {0} byte; ne sono ammessi almeno {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list has {0} entries, and none {1}.</source>
        <translation>L'elenco di stato ha {0} voci, e non la {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A credential with {0} statuses is not read.</source>
        <translation>Una credenziale con {0} stati non si legge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential's status is not an object.</source>
        <translation>Lo stato della credenziale non è un oggetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A status of type {0} and of this size cannot be looked up.</source>
        <translation>Uno stato di tipo {0} e di questa dimensione non si può consultare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential's status lacks a purpose, a list, or a plain index.</source>
        <translation>Allo stato della credenziale manca uno scopo, un elenco o un indice semplice.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its subject is not one</source>
        <translation>il suo soggetto non lo è</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list is not kept for {0}.</source>
        <translation>L'elenco di stato non è tenuto per {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it holds no bits</source>
        <translation>non contiene bit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds a list of {0} statuses.</source>
        <translation>Contiene un elenco di {0} stati.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A status for {0} is nothing that this program can judge.</source>
        <translation>Uno stato per {0} non è qualcosa che questo programma possa giudicare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It names a status list, {0}, which was not given along; nothing is fetched.</source>
        <translation>Nomina un elenco di stato, {0}, che non è stato fornito insieme; nulla viene scaricato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list given along does not verify, or holds no longer.</source>
        <translation>L'elenco di stato fornito insieme non supera la verifica, o non vale più.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list given along is signed by another than the credential, so it tells nothing of it.</source>
        <translation>L'elenco di stato fornito insieme è firmato da altri che la credenziale, quindi non ne dice nulla.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its issuer has {0} it: the status list says so.</source>
        <translation>Stato dato dal suo emittente: {0}; lo dice l'elenco di stato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no date</source>
        <translation>nessuna data</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its issuer's status list of {0} does not say that it was {1}.</source>
        <translation>L'elenco di stato del suo emittente, del {0}, non lo indica come {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list cannot be read: {0}.</source>
        <translation>L'elenco di stato non si può leggere: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON begins with a byte order mark; save it as plain UTF-8.</source>
        <translation>Il JSON comincia con un byte order mark; salvarlo come semplice UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON is not UTF-8 at byte {0}.</source>
        <translation>Il JSON non è UTF-8 al byte {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name {0} occurs twice in one object.</source>
        <translation>Il nome {0} compare due volte in un oggetto.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The integer {0} is beyond 2^53-1, so it is not exact in JSON.</source>
        <translation>L'intero {0} supera 2^53-1, quindi non è esatto in JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A number of {0} characters is not read.</source>
        <translation>Un numero di {0} caratteri non si legge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The number {0} is beyond what JSON numbers can hold.</source>
        <translation>Il numero {0} supera ciò che i numeri JSON possono contenere.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not JSON.</source>
        <translation>{0} non è JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>line {0}, column {1}</source>
        <translation>riga {0}, colonna {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something follows the JSON document at line {0}, column {1}.</source>
        <translation>Qualcosa segue il documento JSON alla riga {0}, colonna {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not JSON at line {0}, column {1}: {2}.</source>
        <translation>Questo non è JSON alla riga {0}, colonna {1}: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A text holds half of a surrogate pair, which has no UTF-8.</source>
        <translation>Un testo contiene metà di una coppia surrogata, che non ha UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON is nested deeper than {0} levels.</source>
        <translation>Il JSON è annidato per più di {0} livelli.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its first line must read old and a size, and a checkpoint must follow</source>
        <translation>la sua prima riga deve contenere old e una dimensione, e deve seguire un checkpoint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its old size is not a plain decimal number</source>
        <translation>la sua vecchia dimensione non è un semplice numero decimale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a line of its proof is not base64</source>
        <translation>una riga della sua prova non è in base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its old size is beyond that of its checkpoint</source>
        <translation>la sua vecchia dimensione supera quella del suo checkpoint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no checkpoint with its proof: {0}.</source>
        <translation>Questo non è un checkpoint con la sua prova: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it names no role of a key</source>
        <translation>non indica alcun ruolo di una chiave</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the book was closed by entry {0}</source>
        <translation>il libro è stato chiuso dalla voce {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it neither replaces nor revokes a key</source>
        <translation>non sostituisce né revoca una chiave</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not replace the key in force</source>
        <translation>non sostituisce la chiave in vigore</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its key was in force before</source>
        <translation>la sua chiave era già stata in vigore</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature of it does not hold: {0}</source>
        <translation>una sua firma non regge: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not retire the log key in force, which alone closes a book</source>
        <translation>non ritira la chiave del log in vigore, la sola che chiude un libro</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its signature does not hold: {0}</source>
        <translation>la sua firma non regge: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it revokes a key that never signed here, or from no entry that there is</source>
        <translation>revoca una chiave che qui non ha mai firmato, o da una voce che non c'è</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it revokes the key in force without replacing it</source>
        <translation>revoca la chiave in vigore senza sostituirla</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it believes more than an earlier revocation did</source>
        <translation>ritiene attendibile più di quanto facesse una revoca precedente</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a reason has at most {0} characters</source>
        <translation>un motivo ha al massimo {0} caratteri</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of the ledger cannot be read: {0}</source>
        <translation>Una chiave del registro non si può leggere: {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} changes a key, but {1}.</source>
        <translation>La voce {0} cambia una chiave, ma {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is over a digest {0}.</source>
        <translation>La marca temporale è su un digest {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No root certificate was given to check the authority against.</source>
        <translation>Non è stato indicato alcun certificato radice con cui controllare l'autorità.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is genuine, but over other bytes than these.</source>
        <translation>La marca temporale è autentica, ma su byte diversi da questi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp does not answer the request: its nonce is another.</source>
        <translation>La marca temporale non risponde alla richiesta: il suo nonce è un altro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is under policy {0}, not {1}.</source>
        <translation>La marca temporale segue la policy {0}, non {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was signed names another certificate than the signer's.</source>
        <translation>Ciò che è stato firmato indica un certificato diverso da quello del firmatario.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority {0} is under none of the roots that were given.</source>
        <translation>L'autorità {0} non è sotto alcuna delle radici indicate.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} is not for timestamping alone.</source>
        <translation>Il certificato di {0} non serve alla sola marcatura temporale.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was not valid at {1}.</source>
        <translation>Il certificato di {0} non era valido il {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp, its signature or its chain was changed: they do not fit.</source>
        <translation>La marca temporale, la sua firma o la sua catena è stata cambiata: non corrispondono.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A timestamp of {0} bytes is not read.</source>
        <translation>Una marca temporale di {0} byte non si legge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority gave no timestamp: {0}.</source>
        <translation>L'autorità non ha dato alcuna marca temporale: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its parts do not fit together</source>
        <translation>le sue parti non corrispondono fra loro</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the certificate of its signer is not with it; ask for one that has it</source>
        <translation>il certificato del suo firmatario non è incluso; chiederne una che lo contenga</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The roots must be a file of certificates, in PEM or DER.</source>
        <translation>Le radici devono essere un file di certificati, in PEM o DER.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is no TimeStampResp in DER</source>
        <translation>non è un TimeStampResp in DER</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a timestamp: {0}.</source>
        <translation>Questa non è una marca temporale: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its first line must be {0}, and a checkpoint must follow</source>
        <translation>la sua prima riga deve essere {0}, e deve seguire un checkpoint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its index is missing</source>
        <translation>manca il suo indice</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its index is not a plain decimal number</source>
        <translation>il suo indice non è un semplice numero decimale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its path is longer than that of any tree</source>
        <translation>il suo percorso è più lungo di quello di qualsiasi albero</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a hash of its path is not 32 bytes</source>
        <translation>un'impronta del suo percorso non è di 32 byte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a line is not base64</source>
        <translation>una riga non è in base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its extra data is too long</source>
        <translation>i suoi dati aggiuntivi sono troppo lunghi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a proof of inclusion: {0}.</source>
        <translation>Questa non è una prova di inclusione: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token does not sign</source>
        <translation>Il token non firma</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal on a token has a key of P-256, or of RSA with 2048 bits or more.</source>
        <translation>Un sigillo su un token ha una chiave di P-256, o di RSA con almeno 2048 bit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key on the token is not that of the certificate.</source>
        <translation>La chiave sul token non è quella del certificato.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is on a token, which does not give it out.</source>
        <translation>La chiave è su un token, che non la cede.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the token makes no key of kind {0}</source>
        <translation>il token non fa chiavi di tipo {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds no public key beside the private key "{1}".</source>
        <translation>Il token «{0}» non contiene una chiave pubblica accanto alla chiave privata «{1}».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A ledger's key on a token is of Ed25519 or P-256.</source>
        <translation>La chiave di un registro su un token è di Ed25519 o P-256.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PIN of the token that this computer's settings keep was sealed for another key file; give it anew.</source>
        <translation>Il PIN del token conservato nelle impostazioni di questo computer è stato sigillato per un altro file delle chiavi; indicarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} (passport keys token)</source>
        <translation>{0} (passport keys token)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no token "{0}" by {1}</source>
        <translation>Non c'è un token «{0}» secondo {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no token "{0}" by {1}: {2}. Is it plugged in?</source>
        <translation>Non c'è un token «{0}» secondo {1}: {2}. È inserito?</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token cannot be opened</source>
        <translation>Il token non può essere aperto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>another one opened it</source>
        <translation>lo ha aperto un altro</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That PIN does not open the token "{0}": {1}.</source>
        <translation>Quel PIN non apre il token «{0}»: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>more than one private key</source>
        <translation>più di una chiave privata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no private key</source>
        <translation>nessuna chiave privata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds more than one private key of the label "{1}".</source>
        <translation>Il token «{0}» contiene più di una chiave privata con l'etichetta «{1}».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds no private key of the label "{1}".</source>
        <translation>Il token «{0}» non contiene alcuna chiave privata con l'etichetta «{1}».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needs a name and a DID</source>
        <translation>servono un nome e un DID</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it ends before it begins</source>
        <translation>termina prima di cominciare</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a did:key is its own key, and needs none besides</source>
        <translation>una did:key è la propria chiave, e non ne vuole altre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The fingerprint given for {0} is not that of its key.</source>
        <translation>L'impronta indicata per {0} non è quella della sua chiave.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a trust list: it must read {'trust': [...]}.</source>
        <translation>{0} non è un elenco di fiducia: deve avere la forma {'trust': [...]}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list {0} cannot be written: {1}.</source>
        <translation>L'elenco di fiducia {0} non può essere scritto: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its signer cannot be told.</source>
        <translation>il suo firmatario non si può indicare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signed trust list {0} does not verify: {1}</source>
        <translation>L'elenco di fiducia firmato {0} non supera la verifica: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signed trust list {0} does not verify: its signer cannot be told.</source>
        <translation>L'elenco di fiducia firmato {0} non supera la verifica: il suo firmatario non si può indicare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no trust list {0}.</source>
        <translation>L'elenco di fiducia {0} non c'è.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list {0} cannot be read: {1}.</source>
        <translation>L'elenco di fiducia {0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it may hold {0} and nothing else</source>
        <translation>può contenere {0} e nient'altro</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its values are texts of at most {0} characters</source>
        <translation>i suoi valori sono testi di al massimo {0} caratteri</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0}: {1}</source>
        <translation>Voce {0}: {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a date such as 2026-11-23</source>
        <translation>{0} non è una data come 2026-11-23</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no entry of a trust list: {0}.</source>
        <translation>Questa non è una voce di un elenco di fiducia: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nobody's signature verified.</source>
        <translation>Nessuna firma è stata verificata.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusts the signer as {0}.</source>
        <translation>Questa installazione riconosce il firmatario di fiducia come {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key {0} was trusted here as {1} until {2}, and is no longer.</source>
        <translation>La chiave dei checkpoint {0} era considerata fidata qui come {1} fino al {2}, e non lo è più.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key {0} is trusted here as {1} from {2} on, which is yet to come.</source>
        <translation>La chiave dei checkpoint {0} è considerata fidata qui come {1} dal {2}, che deve ancora venire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature may well be genuine, but this computer has not been told to trust the signer. Compare the fingerprint {0} with one received another way.</source>
        <translation>La firma può ben essere autentica, ma a questo computer non è stato detto di fidarsi del firmatario. Confrontare l'impronta {0} con una ricevuta per altra via.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusted the signer as {0} until {1}, and does no longer.</source>
        <translation>Questa installazione si fidava del firmatario come {0} fino al {1}, ora non più.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusts the signer as {0} from {1} on, which is yet to come.</source>
        <translation>Questa installazione si fida del firmatario come {0} solo dal {1}, che deve ancora venire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no witness's memory {0}. Restore it from a copy.</source>
        <translation>La memoria del testimone {0} non c'è. Ripristinarla da una copia.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not of this form</source>
        <translation>non è di questa forma</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a ledger is in it twice, or its name is none</source>
        <translation>un registro vi compare due volte, o il suo nome non è valido</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The witness's memory {0} is damaged ({1}). Restore it from a copy: without it the witness would cosign any book.</source>
        <translation>La memoria del testimone {0} è danneggiata ({1}). Ripristinarla da una copia: senza di essa il testimone controfirmerebbe qualsiasi libro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it names a witness twice, or more than {0}</source>
        <translation>nomina due volte un testimone, o più di {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it asks for {0} of {1} witnesses</source>
        <translation>chiede {0} di {1} testimoni</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>witnesses cosign by Ed25519 keys</source>
        <translation>i testimoni controfirmano con chiavi Ed25519</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must say how many of which witnesses are needed</source>
        <translation>deve dire quanti e quali testimoni servono</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needs a whole number and a list of keys</source>
        <translation>ha bisogno di un numero intero e di un elenco di chiavi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Witnesses of the policy: {0}; needed: {1}; cosigned it: {2}.</source>
        <translation>Testimoni della regola: {0}; necessari: {1}; lo hanno controfirmato: {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned by {0}.</source>
        <translation>Controfirmato da {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Not by {0}.</source>
        <translation>Non da {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no policy of witnesses: {0}.</source>
        <translation>Questa non è una regola di testimoni: {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Unique identifier of the battery</source>
        <translation>Identificativo univoco della batteria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Who places the battery on the market and answers for its passport</source>
        <translation>Chi immette la batteria sul mercato e risponde del suo passaporto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: name, trade name or mark</source>
        <translation>Fabbricante: nome, denominazione commerciale o marchio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: postal address with a single contact point</source>
        <translation>Fabbricante: indirizzo postale con un unico punto di contatto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: web and e-mail address</source>
        <translation>Fabbricante: indirizzo web ed e-mail</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery category</source>
        <translation>Categoria della batteria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Model, and batch or serial number</source>
        <translation>Modello, e numero di lotto o di serie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Place of manufacture</source>
        <translation>Luogo di fabbricazione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Month and year of manufacture</source>
        <translation>Mese e anno di fabbricazione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Chemistry</source>
        <translation>Chimica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Hazardous substances other than mercury, cadmium and lead</source>
        <translation>Sostanze pericolose diverse da mercurio, cadmio e piombo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Usable extinguishing agent</source>
        <translation>Agente estinguente utilizzabile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Critical raw materials above 0.1 % by weight</source>
        <translation>Materie prime critiche oltre lo 0,1 % in peso</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Material composition as an aggregate</source>
        <translation>Composizione aggregata dei materiali</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Carbon footprint declaration</source>
        <translation>Dichiarazione dell'impronta di carbonio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Carbon footprint label and class</source>
        <translation>Etichetta e classe dell'impronta di carbonio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Report on due diligence</source>
        <translation>Relazione sul dovere di diligenza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of cobalt in active materials</source>
        <translation>Quota riciclata di cobalto nei materiali attivi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of lithium in active materials</source>
        <translation>Quota riciclata di litio nei materiali attivi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of nickel in active materials</source>
        <translation>Quota riciclata di nichel nei materiali attivi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of lead in the battery</source>
        <translation>Quota riciclata di piombo nella batteria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Share of renewable content</source>
        <translation>Quota di contenuto rinnovabile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rated capacity (static copy)</source>
        <translation>Capacità nominale (copia statica)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Minimum voltage</source>
        <translation>Tensione minima</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nominal voltage</source>
        <translation>Tensione nominale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Maximum voltage</source>
        <translation>Tensione massima</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Original power capability</source>
        <translation>Capacità di potenza originaria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power limits</source>
        <translation>Limiti di potenza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime in cycles</source>
        <translation>Durata di vita prevista, in cicli</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Reference test for the expected cycles</source>
        <translation>Prova di riferimento per i cicli previsti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity threshold for exhaustion</source>
        <translation>Soglia di capacità per l'esaurimento</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Temperature range when not in use</source>
        <translation>Intervallo di temperatura in stato di inutilizzo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Period of the commercial warranty</source>
        <translation>Periodo della garanzia commerciale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Initial round-trip energy efficiency</source>
        <translation>Efficienza energetica iniziale di carica e scarica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Round-trip efficiency at half of the cycle life</source>
        <translation>Efficienza di carica e scarica al 50 % del ciclo di vita</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Internal resistance of cell and pack</source>
        <translation>Resistenza interna della cella e del pacco</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>C-rate of the cycle-life test</source>
        <translation>C-rate della prova del ciclo di vita</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Separate collection symbol, Art. 13(4)</source>
        <translation>Simbolo di raccolta differenziata, art. 13(4)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Symbols for cadmium and lead, Art. 13(5)</source>
        <translation>Simboli di cadmio e piombo, art. 13(5)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>EU declaration of conformity, Art. 18</source>
        <translation>Dichiarazione di conformità UE, art. 18</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Prevention and management of waste batteries, Art. 74(1)</source>
        <translation>Prevenzione e gestione dei rifiuti di batterie, art. 74(1)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Instructions for use</source>
        <translation>Istruzioni per l'uso</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Detailed composition of cathode, anode and electrolyte</source>
        <translation>Composizione dettagliata di catodo, anodo ed elettrolita</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Part numbers of components</source>
        <translation>Numeri di parte dei componenti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sources of replacement spares</source>
        <translation>Fonti dei pezzi di ricambio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Dismantling information</source>
        <translation>Informazioni sullo smontaggio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Safety measures</source>
        <translation>Misure di sicurezza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Results of test reports</source>
        <translation>Risultati dei rapporti di prova</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rated capacity (kept up to date)</source>
        <translation>Capacità nominale (aggiornata)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity fade</source>
        <translation>Diminuzione della capacità</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power fade</source>
        <translation>Diminuzione della potenza</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Internal resistance (kept up to date)</source>
        <translation>Resistenza interna (aggiornata)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Increase of the internal resistance</source>
        <translation>Aumento della resistenza interna</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Round-trip efficiency (kept up to date)</source>
        <translation>Efficienza di carica e scarica (aggiornata)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Fade of the round-trip efficiency</source>
        <translation>Diminuzione dell'efficienza di carica e scarica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime under reference conditions, in cycles</source>
        <translation>Durata di vita prevista in condizioni di riferimento, in cicli</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime under reference conditions, in years</source>
        <translation>Durata di vita prevista in condizioni di riferimento, in anni</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>State of certified energy</source>
        <translation>Stato dell'energia certificata</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining capacity</source>
        <translation>Capacità residua</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining power capability</source>
        <translation>Capacità di potenza residua</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining round-trip efficiency</source>
        <translation>Efficienza di carica e scarica residua</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Evolution of self-discharge</source>
        <translation>Evoluzione dell'autoscarica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Ohmic resistance</source>
        <translation>Resistenza ohmica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Status: original, repurposed, re-used, remanufactured or waste</source>
        <translation>Stato: originale, con cambio di destinazione, riutilizzata, rifabbricata o rifiuto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Number of charging and discharging cycles</source>
        <translation>Numero di cicli di carica e scarica</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Negative events, such as accidents</source>
        <translation>Eventi negativi, come incidenti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Operating environment, recorded periodically</source>
        <translation>Ambiente di funzionamento, registrato periodicamente</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>State of charge, recorded periodically</source>
        <translation>Stato di carica, registrato periodicamente</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>quarantined</source>
        <translation>in quarantena</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>released</source>
        <translation>rilasciato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>rejected</source>
        <translation>respinto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>superseded</source>
        <translation>sostituito</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>revoked</source>
        <translation>revocato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>indeterminate</source>
        <translation>indeterminato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>met</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not met</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>undetermined</source>
        <translation>non determinato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not applicable</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>conforms</source>
        <translation>conforme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>computed</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lot</source>
        <translation>lotto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cell lot</source>
        <translation>lotto di celle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batch</source>
        <translation>lavorazione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>battery</source>
        <translation>batteria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>site</source>
        <translation>sito</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>party</source>
        <translation>soggetto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>material</source>
        <translation>materiale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lots</source>
        <translation>lotti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cells</source>
        <translation>celle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batteries</source>
        <translation>batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batches</source>
        <translation>lavorazioni</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>documents</source>
        <translation>documenti</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>public</source>
        <translation>pubblico</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>legitimate_interest</source>
        <translation>interesse legittimo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>authority</source>
        <translation>autorità</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>compliance</source>
        <translation>conformità</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>composition</source>
        <translation>composizione</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>individual</source>
        <translation>singola batteria</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cobalt</source>
        <translation>cobalto</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lithium</source>
        <translation>litio</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nickel</source>
        <translation>nichel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lead</source>
        <translation>piombo</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Annex {0}</source>
        <translation>allegato {0}</translation>
    </message>
</context>
</TS>
