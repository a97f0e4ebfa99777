<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>passport</name>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Ledger</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Matter</source>
        <translation>&amp;Matière</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>T&amp;rust</source>
        <translation>Confia&amp;nce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Create a ledger…</source>
        <translation>&amp;Créer un registre…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Open a ledger…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Try the sample</source>
        <translation>&amp;Essayer l'exemple</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Close the ledger</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Import tables…</source>
        <translation>&amp;Importer des tables…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Bring a plant's tables in</source>
        <translation>Reprendre les tables d'une usine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>I&amp;ssue passports…</source>
        <translation>É&amp;mettre des passeports…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign passports</source>
        <translation>Signer des passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Export certificates…</source>
        <translation>&amp;Exporter des certificats…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>PDF or signed JSON</source>
        <translation>PDF ou JSON signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Si&amp;gn for cells…</source>
        <translation>Si&amp;gner pour des cellules…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One signature for all cells of a lot</source>
        <translation>Une signature pour toutes les cellules d'un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Proof of a cell…</source>
        <translation>&amp;Preuve d'une cellule…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What one cell holds, to check alone</source>
        <translation>Ce que contient une cellule, vérifiable seul</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Record a &amp;lot…</source>
        <translation>Saisir un &amp;lot…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One lot, by hand or from its label</source>
        <translation>Un lot, à la main ou d'après son étiquette</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Record a &amp;batch…</source>
        <translation>Saisir une fa&amp;brication…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What went in, what came out</source>
        <translation>Ce qui est entré, ce qui est sorti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Quarantine, release, reject…</source>
        <translation>&amp;Quarantaine, libération, rejet…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Decide about lots</source>
        <translation>Décider des lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Recall…</source>
        <translation>&amp;Rappel…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Everything that holds material of a lot</source>
        <translation>Tout ce qui contient de la matière d'un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Trust list…</source>
        <translation>L&amp;iste de confiance…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Whom this computer believes, and why</source>
        <translation>Qui cet ordinateur croit, et pourquoi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A&amp;dopt from another ledger…</source>
        <translation>A&amp;dopter d'un autre registre…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Its rows, with their proofs</source>
        <translation>Ses lignes, avec leurs preuves</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Audit the ledger</source>
        <translation>&amp;Auditer le registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Recompute all of it</source>
        <translation>Tout recalculer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A&amp;udit with options…</source>
        <translation>Audit avec &amp;options…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Fast, or against a checkpoint; repair</source>
        <translation>Rapide, ou contre un point de contrôle ; réparer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Checkpoints outs&amp;ide…</source>
        <translation>Points de contrôle au-de&amp;hors…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Give out, take back, timestamp</source>
        <translation>Remettre, reprendre, horodater</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Proof that the &amp;book holds it…</source>
        <translation>Preu&amp;ve que le livre le contient…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>One text, for who has nothing else</source>
        <translation>Un texte, pour qui n'a rien d'autre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Witness others…</source>
        <translation>&amp;Témoigner pour d'autres…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Cosign checkpoints that continue what was seen</source>
        <translation>Cosigner des points de contrôle qui continuent ce qui fut vu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Com&amp;pare with another copy…</source>
        <translation>Com&amp;parer à une autre copie…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What either lacks</source>
        <translation>Ce qui manque à l'une ou à l'autre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Save the &amp;checkpoint…</source>
        <translation>Enregistrer le point de &amp;contrôle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Look of certificates…</source>
        <translation>&amp;Aspect des certificats…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Colour, logo, a line at the foot</source>
        <translation>Couleur, logo, une ligne en pied</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Re&amp;gister of certificates…</source>
        <translation>Ré&amp;pertoire des certificats…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>What left the house; take back</source>
        <translation>Ce qui est sorti ; retirer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Withdraw a passport…</source>
        <translation>&amp;Retirer un passeport…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>It stays genuine and no longer counts</source>
        <translation>Il reste authentique et ne vaut plus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign a &amp;declaration…</source>
        <translation>Signer une &amp;déclaration…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Article 8, by model and year</source>
        <translation>Article 8, par modèle et par année</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Assess a lot…</source>
        <translation>É&amp;valuer un lot…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Sign how a lot stands today</source>
        <translation>Signer l'état d'un lot aujourd'hui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>C&amp;lés…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Which key signed when; replace, back up</source>
        <translation>Quelle clé a signé quand ; remplacer, sauvegarder</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Seal for PDF readers…</source>
        <translation>&amp;Sceau pour lecteurs PDF…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Its certificate, fingerprint, timestamps</source>
        <translation>Son certificat, empreinte, horodatages</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Officers…</source>
        <translation>Respo&amp;nsables…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Who may approve, and how many must</source>
        <translation>Qui peut approuver, et combien le doivent</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Own key &amp;file…</source>
        <translation>&amp;Fichier de clés personnel…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Passphrase and backup: officers, auditors, witnesses</source>
        <translation>Phrase secrète et sauvegarde : responsables, auditeurs, témoins</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Start page</source>
        <translation>Page d'&amp;accueil</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d'ensemble</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Materials</source>
        <translation>&amp;Matières</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Batches</source>
        <translation>&amp;Fabrications</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Cells</source>
        <translation>&amp;Cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Passports</source>
        <translation>&amp;Passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>P&amp;rovenance</source>
        <translation>P&amp;rovenance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>Co&amp;mpliance</source>
        <translation>C&amp;onformité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Language of the system</source>
        <translation>Lan&amp;gue du système</translation>
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
        <translation>&amp;Suivre un nombre…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>From percent to documents</source>
        <translation>Du pourcentage aux documents</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Working paper…</source>
        <translation>&amp;Feuille de travail…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>A sample that anyone can draw again</source>
        <translation>Un échantillon que chacun peut tirer à nouveau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Verify files…</source>
        <translation>&amp;Vérifier des fichiers…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;Do anything…</source>
        <translation>&amp;Tout faire…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/actions.py"/>
        <source>&amp;About Material Passport</source>
        <translation>À &amp;propos de Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Open a ledger</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Ledger (*.passports);;All files (*)</source>
        <translation>Registre (*.passports);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Making the sample plant and its ledger</source>
        <translation>Création de l'usine d'exemple et de son registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>To sign or import in the sample, its passphrase is: "{sample_passphrase}".</source>
        <translation>Pour signer ou importer dans l'exemple, la phrase secrète est : « {sample_passphrase} ».</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Open your ledger first, with its key file beside it; then drop the tables again.</source>
        <translation>Ouvrez d'abord votre registre, avec son fichier de clés à côté ; déposez ensuite les tables à nouveau.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Save the checkpoint</source>
        <translation>Enregistrer le point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Checkpoint (*.txt);;QR code (*.svg)</source>
        <translation>Point de contrôle (*.txt);;Code QR (*.svg)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>This book was closed for ever: nothing is entered any more.</source>
        <translation>Ce livre a été fermé pour toujours : rien n'y est plus inscrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>Import tables</source>
        <translation>Importer des tables</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>&lt;b&gt;Material Passport {version}&lt;/b&gt;&lt;p&gt;A local ledger of signed battery passports that computes recycled content from lots, exactly, and exports certificates that anyone can check.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Qt for Python is used under the LGPL-3.0. Nothing leaves this computer.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Material Passport {version}&lt;/b&gt;&lt;p&gt;Un registre local de passeports de batteries signés, qui calcule le contenu recyclé à partir des lots, exactement, et exporte des certificats que chacun peut vérifier.&lt;/p&gt;&lt;p&gt;Licence : Apache-2.0. Qt for Python est utilisé sous la LGPL-3.0. Rien ne quitte cet ordinateur.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>Wait until {act} is done, then choose the language.</source>
        <translation>Attendez la fin de « {act} », puis choisissez la langue.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_look.py"/>
        <source>About Material Passport</source>
        <translation>À propos de Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Choose one or more lots in the list first; search finds any lot by the beginning of its name.</source>
        <translation>Choisissez d'abord un ou plusieurs lots dans la liste ; la recherche trouve tout lot d'après le début de son nom.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_matter.py"/>
        <source>Quarantine, release, reject</source>
        <translation>Quarantaine, libération, rejet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Choose a cell in the list first; search finds any serial at once.</source>
        <translation>Choisissez d'abord une cellule dans la liste ; la recherche trouve aussitôt tout numéro de série.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Choose a battery in the list first; search finds any by the beginning of its name.</source>
        <translation>Choisissez d'abord une batterie dans la liste ; la recherche la trouve d'après le début de son nom.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Proof of a cell</source>
        <translation>Preuve d'une cellule</translation>
    </message>
    <message>
        <location filename="passport_app/gui/acts_passports.py"/>
        <source>Withdraw a passport</source>
        <translation>Retirer un passeport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Closed for ever on {at}: {why}. You can look, verify, audit and export; nothing is entered.</source>
        <translation>Fermé pour toujours le {at} : {why}. On peut regarder, vérifier, auditer et exporter ; rien n'est plus inscrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this ledger's key file is not beside it. You can look, verify, audit and export; not write.</source>
        <translation>Lecture seule : le fichier de clés de ce registre n'est pas à côté. Vous pouvez regarder, vérifier, auditer et exporter ; pas écrire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: the key file beside this ledger is another ledger's. Put its own there, or recover it from a backup (Trust, Keys). You can look, verify, audit and export; not write.</source>
        <translation>Lecture seule : le fichier de clés à côté de ce registre est celui d'un autre. Mettez-y le sien, ou récupérez-le d'une sauvegarde (Confiance, Clés). Vous pouvez regarder, vérifier, auditer et exporter ; pas écrire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: {why} You can look, verify, audit and export; not write.</source>
        <translation>Lecture seule : {why} On peut regarder, vérifier, auditer et exporter ; pas écrire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/banner.py"/>
        <source>Read-only: this is a copy of the ledger in {place}. What is written to both makes two books of one. Write to that one; or let the book go on here, and never write to the other again.</source>
        <translation>Lecture seule : ceci est une copie du registre dans {place}. Écrire dans les deux en fait deux registres. Écrivez dans celui-là ; ou continuez le registre ici, et n'écrivez plus jamais dans l'autre.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/book.py"/>
        <source>%Ln entries</source>
        <translation><numerusform>%Ln inscription</numerusform><numerusform>%Ln inscriptions</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph.py"/>
        <source>Graph of provenance</source>
        <translation>Graphe de provenance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>batch</source>
        <translation>fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lot of cells</source>
        <translation>lot de cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>where it stayed</source>
        <translation>où c'est resté</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained</source>
        <translation>inexpliqué</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln suppliers</source>
        <translation><numerusform>%Ln fournisseur</numerusform><numerusform>%Ln fournisseurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots</source>
        <translation><numerusform>%Ln lot</numerusform><numerusform>%Ln lots</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batches</source>
        <translation><numerusform>%Ln fabrication</numerusform><numerusform>%Ln fabrications</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots of cells</source>
        <translation><numerusform>%Ln lot de cellules</numerusform><numerusform>%Ln lots de cellules</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batteries</source>
        <translation><numerusform>%Ln batterie</numerusform><numerusform>%Ln batteries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln customers</source>
        <translation><numerusform>%Ln client</numerusform><numerusform>%Ln clients</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>waste in store</source>
        <translation>déchets en stock</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>cells in stock</source>
        <translation>cellules en stock</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>in stock</source>
        <translation>en stock</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not in what came out</source>
        <translation>absent de ce qui est sorti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>not explained by the inputs</source>
        <translation>non expliqué par ce qui est entré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>{name} ({kind}, {what}): {mass} kg {metal}</source>
        <translation>{name} ({kind}, {what}) : {mass} kg {metal}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>{name} ({kind}): {mass} kg {metal}</source>
        <translation>{name} ({kind}) : {mass} kg {metal}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows them one by one.</source>
        <translation>Entrée les montre un par un.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter shows what is behind it.</source>
        <translation>Entrée montre ce qu'il y a derrière.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>Enter hides what is behind it.</source>
        <translation>Entrée cache ce qu'il y a derrière.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history.py"/>
        <source>Claimed and found over time</source>
        <translation>Déclaré et trouvé au fil du temps</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history.py"/>
        <source>○ claimed   ● found   ✗ misses its specification</source>
        <translation>○ déclaré   ● trouvé   ✗ hors spécification</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>claimed {value} {unit}</source>
        <translation>déclaré {value} {unit}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>found {value} {unit}</source>
        <translation>trouvé {value} {unit}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/history_layout.py"/>
        <source>misses {specification}</source>
        <translation>ne respecte pas {specification}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>post-consumer</source>
        <translation>post-consommation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>pre-consumer</source>
        <translation>pré-consommation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>unknown origin</source>
        <translation>origine inconnue</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>{source} → {target}: {mass} kg {metal}, {share} % recycled</source>
        <translation>{source} → {target} : {mass} kg {metal}, {share} % recyclé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/sankey.py"/>
        <source>Material flow</source>
        <translation>Flux de matière</translation>
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
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/saving.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>L'image n'a pas pu être écrite dans {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/share_bars.py"/>
        <source>Recycled content by metal</source>
        <translation>Contenu recyclé par métal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {years} and {last}</source>
        <translation>✓ satisfait {years} et {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>origin not declared</source>
        <translation>origine non déclarée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>none in this chemistry</source>
        <translation>absent de cette chimie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {year}</source>
        <translation>✓ satisfait {year}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✓ meets {met}, ✗ below {missed}</source>
        <translation>✓ satisfait {met}, ✗ sous {missed}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/shares_layout.py"/>
        <source>✗ below {missed}</source>
        <translation>✗ sous {missed}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend.py"/>
        <source>Trend of the recycled share</source>
        <translation>Évolution de la part recyclée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend.py"/>
        <source>minimum {percent} % from {year}</source>
        <translation>minimum {percent} % dès {year}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend_layout.py"/>
        <source>{period}: {point} % of {total} kg {metal} recovered, {batteries}</source>
        <translation>{period} : {point} % de {total} kg {metal} récupérés, {batteries}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/charts/trend_layout.py"/>
        <source>{period}: {batteries}, {metal} undetermined</source>
        <translation>{period} : {batteries}, {metal} indéterminé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/commands.py"/>
        <source>&amp;Roots of authorities, this time…</source>
        <translation>&amp;Racines des autorités, cette fois…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/commands.py"/>
        <source>&amp;Log key</source>
        <translation>Clé de &amp;journal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>Something went wrong that should not ({name}). The ledger is as it was. {where}</source>
        <translation>Une erreur s'est produite qui n'aurait pas dû ({name}). Le registre est tel qu'il était. {where}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>A report without any of your data was kept in {file}; nothing was sent.</source>
        <translation>Un rapport sans aucune de vos données a été gardé dans {file} ; rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>A report could not be kept.</source>
        <translation>Aucun rapport n'a pu être gardé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Une erreur s'est produite</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no day: write it as {example}, or year-month-day (ISO 8601).</source>
        <translation>Ce n'est pas un jour : écrivez-le comme {example}, ou année-mois-jour (ISO 8601).</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no time: write it as {example}, or as ISO 8601 has it.</source>
        <translation>Ce n'est pas une heure : écrivez-la comme {example}, ou selon ISO 8601.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Date or time (UTC): {day}, or {time}</source>
        <translation>Date ou heure (UTC) : {day}, ou {time}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Choisissez un jour du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>{text} can be {first} or {second}: write the one you mean.</source>
        <translation>{text} peut être {first} ou {second} : écrivez celui que vous voulez dire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>Write it as {day}, so that nobody takes the day for the month.</source>
        <translation>Écrivez {day}, pour que personne ne prenne le jour pour le mois.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>{none}; or as {example}</source>
        <translation>{none} ; ou comme {example}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/day_fields.py"/>
        <source>This is no day or time.</source>
        <translation>Ce n'est ni un jour ni une heure.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>{what}: {done} of {total}</source>
        <translation>{what} : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Remembered by this computer's keychain</source>
        <translation>Retenue par le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/act_dialog.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>parties</source>
        <translation>parties prenantes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>materials</source>
        <translation>matériaux</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>lots</source>
        <translation>lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>contents</source>
        <translation>teneurs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>assays</source>
        <translation>analyses</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>batches</source>
        <translation>fabrications</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>inputs of batches</source>
        <translation>entrées des lots de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>outputs of batches</source>
        <translation>sorties des lots de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>cell lots</source>
        <translation>lots de cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>batteries</source>
        <translation>batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>cells in batteries</source>
        <translation>cellules dans les batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>data points</source>
        <translation>points de données</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Several workstations of a site share what they entered: another ledger's rows become visible here for provenance and recall, marked with where they came from. Its passports and keys stay its own.</source>
        <translation>Plusieurs postes d'un site partagent ce qu'ils ont saisi : les lignes d'un autre registre deviennent visibles ici pour la provenance et le rappel, marquées de leur origine. Ses passeports et ses clés restent les siens.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>%Ln rows were adopted from {name}; provenance and recall know them now.</source>
        <translation><numerusform>%Ln ligne a été adoptée de {name} ; provenance et rappel la connaissent désormais.</numerusform><numerusform>%Ln lignes ont été adoptées de {name} ; provenance et rappel les connaissent désormais.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt from another ledger</source>
        <translation>Adopter d'un autre registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>&amp;Other ledger</source>
        <translation>&amp;Autre registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Ledgers (*.passports);;All files (*)</source>
        <translation>Registres (*.passports);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Passphrase of the ledger's key file</source>
        <translation>Phrase secrète du fichier de clés du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>&amp;Passphrase of this ledger</source>
        <translation>&amp;Phrase secrète de ce registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>What of it is new here is shown first; nothing is written by that.</source>
        <translation>On montre d'abord ce qui est nouveau ici ; rien n'est écrit par là.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Look at it</source>
        <translation>L'examiner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>entries {first} to {last}</source>
        <translation>inscriptions {first} à {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Nothing of it is adopted before its log key is trusted: compare its fingerprint another way.</source>
        <translation>Rien n'en est adopté avant que sa clé de journal soit de confiance : comparer son empreinte par une autre voie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Trust its log key…</source>
        <translation>Faire confiance à sa clé de journal…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Name the file of the other ledger.</source>
        <translation>Nommer le fichier de l'autre registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Auditing the other ledger</source>
        <translation>Audit de l'autre registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>? its log key is not trusted here</source>
        <translation>? sa clé de journal n'est pas de confiance ici</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt %Ln rows</source>
        <translation><numerusform>Adopter %Ln ligne</numerusform><numerusform>Adopter %Ln lignes</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopting entries</source>
        <translation>Adoption des inscriptions</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Nothing new: everything in it was adopted before, or it holds no rows.</source>
        <translation>Rien de nouveau : tout a déjà été adopté, ou il ne contient pas de lignes.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its operator, by its own word</source>
        <translation>Son exploitant, selon lui-même</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its log key</source>
        <translation>Sa clé de journal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Came since the last time</source>
        <translation>Venu depuis la dernière fois</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Its book is as it was signed. All of this is adopted, or nothing.</source>
        <translation>Son livre est tel que signé. Tout ceci est adopté, ou rien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Give the passphrase of the key file.</source>
        <translation>Donnez la phrase secrète du fichier de clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Key file (*.key);;All files (*)</source>
        <translation>Fichier de clés (*.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Key file of an officer</source>
        <translation>Fichier de clé d'un responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>The officer's own key file</source>
        <translation>Le fichier de clé propre au responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Passphrase of the officer's key file</source>
        <translation>Phrase secrète du fichier de clé du responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Passphrase of it</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/approvals.py"/>
        <source>Add an officer</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Analyte</source>
        <translation>Analyte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Total, kg</source>
        <translation>Total, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Primary, kg</source>
        <translation>Primaire, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Pre-consumer, kg</source>
        <translation>Pré-conso., kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Post-consumer, kg</source>
        <translation>Post-conso., kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Unknown, kg</source>
        <translation>Inconnu, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Valid until</source>
        <translation>Valable jusqu'au</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>How a lot stands today: its quality against its specification, origin, documents and disposition. It names the supplier: the certificate is for those alone who may see that.</source>
        <translation>L'état d'un lot aujourd'hui : qualité face à sa spécification, origine, documents et disposition. Il nomme le fournisseur : le certificat n'est que pour ceux qui peuvent le voir.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Assess a lot</source>
        <translation>Évaluer un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Lot, by the beginning of its name</source>
        <translation>Lot, par le début de son nom</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Content and origin</source>
        <translation>Contenu et origine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Mass, kg</source>
        <translation>Masse, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>Say which lot.</source>
        <translation>Indiquez quel lot.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/assess.py"/>
        <source>no decision</source>
        <translation>aucune décision</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checkpoints and what carries one (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;All files (*)</source>
        <translation>Points de contrôle et ce qui en porte un (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Everything: every entry, signature, checkpoint and table</source>
        <translation>Tout : chaque inscription, signature, point de contrôle et table</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Only what came after the newest checkpoint outside</source>
        <translation>Seulement ce qui suit le dernier point de contrôle au-dehors</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Recomputes the book from its signed entries, on all cores of this computer. Only a checkpoint that somebody else has kept can tell whether the whole book was rewritten by its owner.</source>
        <translation>Recalcule le livre à partir de ses inscriptions signées, sur tous les cœurs de cet ordinateur. Seul un point de contrôle gardé par quelqu'un d'autre peut dire si tout le livre a été réécrit par son propriétaire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>The copies beside the ledger are asked for always; add what an auditor, a customer or a witness kept.</source>
        <translation>Les copies à côté du registre sont toujours consultées ; ajouter ce qu'un auditeur, un client ou un témoin a gardé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>An audit was stopped at entry {entry}: a whole one goes on from there.</source>
        <translation>Un audit a été arrêté à l'inscription {entry} : un audit complet reprend de là.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Stopped. What was verified by now is hashed again by the next whole audit, not verified again.</source>
        <translation>Arrêté. Ce qui est déjà vérifié sera haché de nouveau par le prochain audit complet, pas vérifié de nouveau.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Audit the ledger</source>
        <translation>Auditer le registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Audit</source>
        <translation>Auditer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checkpoints kept outside</source>
        <translation>Points de contrôle gardés au-dehors</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>&amp;Look at</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>What is found is listed here, the first fault at once.</source>
        <translation>Ce qui est trouvé est listé ici, le premier défaut aussitôt.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Re&amp;port…</source>
        <translation>Rap&amp;port…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repair the tables…</source>
        <translation>Réparer les tables…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Save what proves it…</source>
        <translation>Enregistrer ce qui le prouve…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Both books under one name, in one file that anyone verifies without the ledger</source>
        <translation>Les deux livres sous un nom, en un fichier que chacun vérifie sans le registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>No checkpoint outside yet: everything would be looked at.</source>
        <translation>Encore aucun point de contrôle au-dehors : tout serait examiné.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repairing the tables</source>
        <translation>Réparation des tables</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Auditing the ledger</source>
        <translation>Audit du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Faults ({count})</source>
        <translation>Défauts ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Checks ({count})</source>
        <translation>Contrôles ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Entries are not as they were signed: nothing repairs that. Keep this file, find an older copy.</source>
        <translation>Des inscriptions ne sont pas telles que signées : rien ne répare cela. Garder ce fichier, trouver une copie plus ancienne.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>A checkpoint that somebody else kept, as a file</source>
        <translation>Un point de contrôle gardé par quelqu'un d'autre, en fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Hold it against</source>
        <translation>Confronter à</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>As PDF in four languages, or data</source>
        <translation>En PDF dans quatre langues, ou en données</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Writing the proof</source>
        <translation>Écriture de la preuve</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>No checkpoint by this ledger's own key contradicts it: there is nothing to prove.</source>
        <translation>Aucun point de contrôle de la clé de ce registre ne le contredit : il n'y a rien à prouver.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>What proves two books under one name is in {file}. Verify reads it.</source>
        <translation>Ce qui prouve deux livres sous un nom est dans {file}. Vérifier le lit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Read-only: its key is not here. Its keeper can repair it.</source>
        <translation>Lecture seule : sa clé n'est pas ici. Son gardien peut le réparer.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>%Ln differences were found in the tables that answer queries.</source>
        <translation><numerusform>%Ln différence trouvée dans les tables qui répondent aux requêtes.</numerusform><numerusform>%Ln différences trouvées dans les tables qui répondent aux requêtes.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>The ledger is audited once more. If its entries are sound, these tables are emptied and filled anew from the {entries} signed entries, in one transaction.</source>
        <translation>Le registre est audité une fois encore. Si ses inscriptions sont saines, ces tables sont vidées et remplies de nouveau à partir des {entries} inscriptions signées, en une transaction.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Entries, checkpoints and keys are not touched. This file may be evidence: copy it first.</source>
        <translation>Inscriptions, points de contrôle et clés ne sont pas touchés. Ce fichier peut être une preuve : le copier d'abord.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>Repair the tables</source>
        <translation>Réparer les tables</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>derived tables</source>
        <translation>tables dérivées</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>checkpoints</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ Sound: {entries}, all as they were signed.</source>
        <translation>✓ Sain : {entries}, toutes telles que signées.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✗ The first fault: {what}</source>
        <translation>✗ Le premier défaut : {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>entries</source>
        <translation>inscriptions</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>the book</source>
        <translation>le livre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ Sound from entry {since} on, {entries} in all.</source>
        <translation>✓ Sain à partir de l'inscription {since}, {entries} en tout.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✗ The first fault is at entry {entry}: {what}</source>
        <translation>✗ Le premier défaut est à l'inscription {entry} : {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>✓ mended: {what}</source>
        <translation>✓ réparé : {what}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/audit_rows.py"/>
        <source>The tables were filled anew from them.</source>
        <translation>Les tables ont été remplies de nouveau à partir d'elles.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, {came_out} kg out: {rest} kg more.</source>
        <translation>{went_in} kg entrés, {came_out} kg sortis : {rest} kg de plus.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in; {came_out} kg out, and the rest in cells.</source>
        <translation>{went_in} kg entrés ; {came_out} kg sortis, et le reste en cellules.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, as much out.</source>
        <translation>{went_in} kg entrés, autant sortis.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>{went_in} kg in, {came_out} kg out: {rest} kg less.</source>
        <translation>{went_in} kg entrés, {came_out} kg sortis : {rest} kg de moins.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>✓ yes</source>
        <translation>✓ oui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_balance.py"/>
        <source>△ no</source>
        <translation>△ non</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot used</source>
        <translation>Lot utilisé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot in stock</source>
        <translation>Lot en stock</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Mass used, kg</source>
        <translation>Masse utilisée, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add a lot</source>
        <translation>Ajouter un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Lot made</source>
        <translation>Lot produit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Material made</source>
        <translation>Matière produite</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Mass made, kg</source>
        <translation>Masse produite, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>why it cannot be used again (Art. 3(51))</source>
        <translation>pourquoi non réutilisable (art. 3, 51)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add an output</source>
        <translation>Ajouter une sortie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Cell lot</source>
        <translation>Lot de cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>First serial</source>
        <translation>Premier numéro de série</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Last serial</source>
        <translation>Dernier numéro de série</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Manufactured on</source>
        <translation>Fabriqué le</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Role of the cells</source>
        <translation>Rôle des cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Add a cell lot</source>
        <translation>Ajouter un lot de cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>Use all that is left</source>
        <translation>Utiliser tout ce qui reste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>{mass} kg left</source>
        <translation>reste {mass} kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/batch_lines.py"/>
        <source>△ used up, first by {batch}</source>
        <translation>△ épuisé, d'abord par {batch}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour, logo and a line at the foot of your certificates, signed by the key that signs the passports, so that nobody else can put theirs in. Nothing that a certificate states changes by it.</source>
        <translation>Couleur, logo et une ligne en pied de vos certificats, signés par la clé qui signe les passeports, pour que personne d'autre n'y mette les siens. Rien de ce qu'un certificat énonce n'en change.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Look of certificates</source>
        <translation>Aspect des certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Sign this look</source>
        <translation>Signer cet aspect</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The program's own, or such as #123f32</source>
        <translation>Celle du programme, ou comme #123f32</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Such as your firm's seat and register number</source>
        <translation>Par exemple siège et numéro de registre de l'entreprise</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The program's own look</source>
        <translation>L'aspect du programme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Line at the &amp;foot</source>
        <translation>Ligne en &amp;pied</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>&amp;Page shown in</source>
        <translation>Page mo&amp;ntrée en</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Phra&amp;se secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The logo in force</source>
        <translation>Le logo en vigueur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Colour of the certificates</source>
        <translation>Couleur des certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Logo of the certificates</source>
        <translation>Logo des certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} sur {height} pixels</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Signed: certificates look so from now on. Those made before can still be made again.</source>
        <translation>Signé : les certificats auront désormais cet aspect. Ceux d'avant peuvent toujours être refaits.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>PNG or JPEG, at most 2 MiB</source>
        <translation>PNG ou JPEG, au plus 2 Mio</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Once a passport is signed, its certificate stands here in this look.</source>
        <translation>Dès qu'un passeport est signé, son certificat paraît ici sous cet aspect.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>The passphrase of the signing key is needed.</source>
        <translation>La phrase secrète de la clé de signature est nécessaire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Signing the look</source>
        <translation>Signature de l'aspect</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/brand.py"/>
        <source>Look at the page as it is now, then sign.</source>
        <translation>Regardez la page telle qu'elle est maintenant, puis signez.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of %Ln cell lots.</source>
        <translation><numerusform>Une déclaration sur les cellules de %Ln lot de cellules.</numerusform><numerusform>Une déclaration sur les cellules de %Ln lots de cellules.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>One signature serves every cell of a lot: afterwards the proof of any single cell can be written, and checked without this ledger.</source>
        <translation>Une signature sert pour chaque cellule d'un lot : ensuite, la preuve de toute cellule peut être écrite, et vérifiée sans ce registre.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln cellule</numerusform><numerusform>%Ln cellules</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signed for {cells} of %Ln lot(s).</source>
        <translation><numerusform>Signé pour {cells} de %Ln lot.</numerusform><numerusform>Signé pour {cells} de %Ln lots.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>What cell {serial} holds, with the signature over its lot and the path between them: some 2 kB that anyone can check alone.</source>
        <translation>Ce que contient la cellule {serial}, avec la signature de son lot et le chemin entre les deux : quelque 2 ko que chacun peut vérifier seul.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of every cell lot that needs it.</source>
        <translation>Une déclaration sur les cellules de chaque lot qui en a besoin.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of {cell_lot}.</source>
        <translation>Une déclaration sur les cellules de {cell_lot}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for cells</source>
        <translation>Signer pour des cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Sign for the cells of this lot first…</source>
        <translation>Signer d'abord pour les cellules de ce lot…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Write the proof</source>
        <translation>Écrire la preuve</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>; entered in the register</source>
        <translation> ; inscrit au répertoire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>; not in the register</source>
        <translation> ; pas au répertoire</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Wrote {file} (%Ln bytes) to {folder}{where}.</source>
        <translation><numerusform>{file} (%Ln octet) écrit dans {folder}{where}.</numerusform><numerusform>{file} (%Ln octets) écrit dans {folder}{where}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signing for cells</source>
        <translation>Signature pour les cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Nothing to sign: what was signed before still says what the book says.</source>
        <translation>Rien à signer : ce qui fut signé dit encore ce que dit le registre.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln lot(s) were signed already.</source>
        <translation><numerusform>%Ln lot était déjà signé.</numerusform><numerusform>%Ln lots étaient déjà signés.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is withdrawn since {time}.</source>
        <translation>Le certificat {number} est retiré depuis le {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate {number} is superseded since {time}.</source>
        <translation>Le certificat {number} est remplacé depuis le {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Declaration: {name}</source>
        <translation>Déclaration : {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Assessment: {name}</source>
        <translation>Évaluation : {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Audit: {name}</source>
        <translation>Audit : {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, public</source>
        <translation>{form} {language}, public</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, legitimate interest</source>
        <translation>{form} {language}, intérêt légitime</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>{form} {language}, authority</source>
        <translation>{form} {language}, autorité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Supersede</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>What left the house. Taking back is an entry of the ledger; nothing that is out can be called back.</source>
        <translation>Ce qui est sorti. Un retrait est une inscription au registre ; rien de ce qui est dehors ne peut être rappelé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Register of certificates</source>
        <translation>Répertoire des certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Battery, cell or lot, whole; empty for the newest of all</source>
        <translation>Batterie, cellule ou lot, en entier ; vide pour les plus récents de tous</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificates of a battery, cell or lot</source>
        <translation>Certificats d'une batterie, d'une cellule ou d'un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Whoever verifies the certificate with the ledger reads this</source>
        <translation>Qui vérifie le certificat avec le registre lit ceci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>C-000000, where another replaces it</source>
        <translation>C-000000, si un autre le remplace</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Re&amp;placed by</source>
        <translation>Rem&amp;placé par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>P&amp;assphrase</source>
        <translation>Phr&amp;ase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>&amp;Make again…</source>
        <translation>Re&amp;faire…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The register is empty: export a certificate, and it is entered here.</source>
        <translation>Le répertoire est vide : exportez un certificat, il y sera inscrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Certificate (*.pdf)</source>
        <translation>Certificat (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Signed data (*.json)</source>
        <translation>Données signées (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Make the certificate again</source>
        <translation>Refaire le certificat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>The same file once more, byte for byte</source>
        <translation>Le même fichier une fois encore, octet pour octet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>No certificate of it is in the register.</source>
        <translation>Le registre n'en contient aucun certificat.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Writing to the register</source>
        <translation>Écriture au répertoire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Making the certificate again</source>
        <translation>Le certificat est refait</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Made {number} again, byte for byte, {seal}: {file}.</source>
        <translation>{number} refait, octet pour octet, {seal} : {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/certificates.py"/>
        <source>Made {number} again, byte for byte: {file}.</source>
        <translation>{number} refait, octet pour octet : {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>As a file, just as it was signed</source>
        <translation>En fichier, tel qu'il fut signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>As a QR code (SVG), to be printed or photographed</source>
        <translation>En code QR (SVG), à imprimer ou photographier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>For a witness, with the proof that it continues what it saw</source>
        <translation>Pour un témoin, avec la preuve qu'il continue ce qu'il a vu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Saved in {file}. Give it to somebody whom the ledger's owner cannot make change it.</source>
        <translation>Enregistré dans {file}. Le donner à quelqu'un à qui le propriétaire du registre ne peut le faire changer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Compare and keep it</source>
        <translation>Le comparer et le garder</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Write the request</source>
        <translation>Écrire la demande</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The request for the checkpoint of {entries} entries is in {file}. Send it to the authority.</source>
        <translation>La demande pour le point de contrôle de {entries} inscriptions est dans {file}. L'envoyer à l'autorité.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Verify and keep it</source>
        <translation>La vérifier et la garder</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>{authority} says that the checkpoint of {entries} entries existed at {time}. Kept in {file}.</source>
        <translation>{authority} dit que le point de contrôle de {entries} inscriptions existait le {time}. Gardé dans {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Number of entries that the witness has seen; 0 for none</source>
        <translation>Nombre d'inscriptions que le témoin a vues ; 0 pour aucune</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;How</source>
        <translation>C&amp;omment</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Entries seen</source>
        <translation>&amp;Inscriptions vues</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;New file</source>
        <translation>&amp;Nouveau fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The checkpoint as text</source>
        <translation>Le point de contrôle en texte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The checkpoint as a QR code</source>
        <translation>Le point de contrôle en code QR</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The ledger has no checkpoint yet: write something first.</source>
        <translation>Le registre n'a pas encore de point de contrôle : écrire d'abord quelque chose.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>The book agrees with the checkpoint of {entries} entries; every audit asks for it now.</source>
        <translation>Le livre concorde avec le point de contrôle de {entries} inscriptions ; chaque audit le consulte désormais.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Timestamp request (*.tsq);;All files (*)</source>
        <translation>Demande d'horodatage (*.tsq);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Timestamp answer (*.tsr);;All files (*)</source>
        <translation>Réponse d'horodatage (*.tsr);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Authority's &amp;roots</source>
        <translation>Racines de l'&amp;autorité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Its root certificates, got another way than the answer</source>
        <translation>Ses certificats racines, obtenus par une autre voie que la réponse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Say how many entries the witness has seen; it says so itself: 0 for none.</source>
        <translation>Dire combien d'inscriptions le témoin a vues ; il le dit lui-même : 0 pour aucune.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Name a new file.</source>
        <translation>Nommer un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the file of a checkpoint that somebody kept.</source>
        <translation>Choisir le fichier d'un point de contrôle que quelqu'un a gardé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Cosigned by {names}.</source>
        <translation>Cosigné par {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>With lines of witnesses that are not known here: {names}.</source>
        <translation>Avec des lignes de témoins inconnus ici : {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the authority's answer.</source>
        <translation>Choisir la réponse de l'autorité.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoint_pages.py"/>
        <source>Choose the authority's root certificates: an answer is verified when it arrives.</source>
        <translation>Choisir les certificats racines de l'autorité : une réponse est vérifiée à son arrivée.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>A book that only its owner's key signs proves nothing against its owner. A checkpoint that somebody else holds does: whatever it signs cannot be changed any more without being found out.</source>
        <translation>Un livre que signe seule la clé de son propriétaire ne prouve rien contre lui. Un point de contrôle détenu par autrui, si : ce qu'il signe ne peut plus être changé sans être découvert.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>No checkpoint has left the house yet: nothing could tell if the whole book were rewritten.</source>
        <translation>Aucun point de contrôle n'est encore sorti : rien ne pourrait dire si tout le livre était réécrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Checkpoints outside</source>
        <translation>Points de contrôle au-dehors</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Entries</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Came since</source>
        <translation>Venues depuis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Who holds it</source>
        <translation>Qui le détient</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Give the newest one out</source>
        <translation>Remettre le plus récent</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Take one back that somebody kept</source>
        <translation>En reprendre un que quelqu'un a gardé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Ask an authority for a timestamp</source>
        <translation>Demander un horodatage à une autorité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/checkpoints.py"/>
        <source>Take in an authority's timestamp</source>
        <translation>Recevoir l'horodatage d'une autorité</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Both hold the same %Ln entries.</source>
        <translation><numerusform>Les deux contiennent la même %Ln inscription.</numerusform><numerusform>Les deux contiennent les mêmes %Ln inscriptions.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is the beginning of this ledger; it lacks %Ln entries.</source>
        <translation><numerusform>L'autre copie est le début de ce registre ; il lui manque %Ln inscription.</numerusform><numerusform>L'autre copie est le début de ce registre ; il lui manque %Ln inscriptions.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This ledger is the beginning of the other copy; it lacks %Ln entries.</source>
        <translation><numerusform>Ce registre est le début de l'autre copie ; il lui manque %Ln inscription.</numerusform><numerusform>Ce registre est le début de l'autre copie ; il lui manque %Ln inscriptions.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>A FORK: from entry {common} on the two tell different stories under one name. One was rewritten.</source>
        <translation>UNE FOURCHE : dès l'inscription {common}, les deux racontent des histoires différentes sous un même nom. L'un a été réécrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>They are different ledgers: {origin_here} and {origin_there}.</source>
        <translation>Ce sont des registres différents : {origin_here} et {origin_there}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Reads both entry by entry: what has the auditor's copy that yours lacks, and the other way round?</source>
        <translation>Lit les deux inscription par inscription : qu'a la copie de l'auditeur que la vôtre n'a pas, et inversement ?</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare with another copy</source>
        <translation>Comparer à une autre copie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>&amp;Other copy</source>
        <translation>Autre c&amp;opie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in this ledger</source>
        <translation>Dans ce registre seulement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only in the other copy</source>
        <translation>Dans l'autre copie seulement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there</source>
        <translation>Là seulement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Save the proof of the fork…</source>
        <translation>Enregistrer la preuve de la fourche…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Choose the other copy</source>
        <translation>Choisir l'autre copie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only here ({count})</source>
        <translation>Ici seulement ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Only there ({count})</source>
        <translation>Là seulement ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Name the file of the other copy.</source>
        <translation>Indiquez le fichier de l'autre copie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Comparing the copies</source>
        <translation>Comparaison des copies</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation>Cette copie n'est PAS telle que ses propres points de contrôle la signent : auditez-la.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is NOT as its own checkpoints sign it: audit it.</source>
        <translation>L'autre copie n'est PAS telle que ses propres points de contrôle la signent : auditez-la.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>It could not be saved to {name}: {reason}.</source>
        <translation>L'enregistrement dans {name} a échoué : {reason}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saved {file}. It opens with the same passphrase: keep the two in different places.</source>
        <translation>{file} enregistré. Il s'ouvre avec la même phrase secrète : gardez les deux en des lieux différents.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Create a ledger</source>
        <translation>Créer un registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The ledger is one file. Its keys lie beside it, encrypted with a passphrase that nobody can recover for you: keep a copy of the key file and the passphrase in two different safe places.</source>
        <translation>Le registre est un seul fichier. Ses clés sont à côté, chiffrées par une phrase secrète que personne ne peut retrouver pour vous : gardez une copie du fichier de clés et la phrase secrète en deux lieux sûrs différents.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>as it shall stand on certificates</source>
        <translation>tel qu'il figurera sur les certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>the site_id of the plant's tables, such as IT-VAL-1</source>
        <translation>le site_id des tables de l'usine, comme IT-VAL-1</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>several words; at least 8 characters</source>
        <translation>plusieurs mots ; au moins 8 caractères</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Operator</source>
        <translation>&amp;Opérateur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Again</source>
        <translation>&amp;Encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The ledger's file</source>
        <translation>Le fichier du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Ledger (*.passports)</source>
        <translation>Registre (*.passports)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Created {ledger}, and its keys in {keys}.

Fingerprint of the key that signs passports; give it to whoever shall check them, by another way:
{fingerprint}

Now save a recovery file to another disk: without its keys the ledger can be read, and never written to again.</source>
        <translation>{ledger} est créé, et ses clés dans {keys}.

Empreinte de la clé qui signe les passeports ; donnez-la par une autre voie à qui devra les vérifier :
{fingerprint}

Enregistrez maintenant un fichier de secours sur un autre disque : sans ses clés, le registre peut être lu, mais plus jamais écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a &amp;recovery file…</source>
        <translation>Enregistrer un fichier de &amp;secours…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>&amp;Copy the fingerprint</source>
        <translation>&amp;Copier l'empreinte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Open the ledger</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Save a recovery file</source>
        <translation>Enregistrer un fichier de secours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Saving the recovery file</source>
        <translation>Enregistrement du fichier de secours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Passphrase again</source>
        <translation>Phrase secrète encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Tapez deux fois la même.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>There is no folder {parent}. Choose a place that exists.</source>
        <translation>Il n'y a pas de dossier {parent}. Choisissez un lieu qui existe.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/create_ledger.py"/>
        <source>Creating the ledger</source>
        <translation>Création du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Metal</source>
        <translation>Métal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Recycled, %</source>
        <translation>Recyclé, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>From 18 Aug 2031</source>
        <translation>Dès le 18 août 2031</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>From 18 Aug 2036</source>
        <translation>Dès le 18 août 2036</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Counted, kg</source>
        <translation>Compté, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Recycled content of all batteries of a model that a plant made in a year (Article 8), from sums of masses. The statement is signed, entered in the ledger, and written to a file that anyone can check.</source>
        <translation>Contenu recyclé de toutes les batteries d'un modèle faites par une usine en une année (article 8), à partir de sommes de masses. La déclaration est signée, inscrite au registre, et écrite dans un fichier que chacun peut vérifier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Sign a declaration</source>
        <translation>Signer une déclaration</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Model, plant and year</source>
        <translation>Modèle, usine et année</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>&amp;Model, plant, year</source>
        <translation>&amp;Modèle, usine, année</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>What will be signed</source>
        <translation>Ce qui sera signé</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>{model}, {plant}, {year}: %Ln batteries</source>
        <translation><numerusform>{model}, {plant}, {year} : %Ln batterie</numerusform><numerusform>{model}, {plant}, {year} : %Ln batteries</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>Looking for batteries</source>
        <translation>Recherche des batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>The ledger holds no batteries yet: there is nothing to declare. Import them first.</source>
        <translation>Le registre ne contient pas encore de batteries : il n'y a rien à déclarer. Importez-les d'abord.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: quarantined since {time}.</source>
        <translation>{lot} : en quarantaine depuis le {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: released since {time}.</source>
        <translation>{lot} : libéré depuis le {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>{lot}: rejected since {time}.</source>
        <translation>{lot} : rejeté depuis le {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): quarantined since {time}.</source>
        <translation><numerusform>%Ln lot : en quarantaine depuis le {time}.</numerusform><numerusform>%Ln lots : en quarantaine depuis le {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): released since {time}.</source>
        <translation><numerusform>%Ln lot : libéré depuis le {time}.</numerusform><numerusform>%Ln lots : libérés depuis le {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): rejected since {time}.</source>
        <translation><numerusform>%Ln lot : rejeté depuis le {time}.</numerusform><numerusform>%Ln lots : rejetés depuis le {time}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine: not to be used until it is decided</source>
        <translation>Quarantaine : ne pas utiliser avant décision</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release: free for use</source>
        <translation>Libération : libre d'usage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject: not to be used</source>
        <translation>Rejet : ne pas utiliser</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>The decision is an entry of the book; it is undone by a newer one only. While a lot is held back, a batch cannot use it, and its cells go into no battery.</source>
        <translation>La décision est une inscription au registre ; seule une plus récente l'annule. Tant qu'un lot est retenu, aucune fabrication ne peut l'utiliser, et ses cellules n'entrent dans aucune batterie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Remaining, kg</source>
        <translation>Restant, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Lots to decide about</source>
        <translation>Lots à décider</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Stands in the book; an auditor reads it</source>
        <translation>Figure au registre ; un auditeur le lit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>&amp;Holds from</source>
        <translation>&amp;Vaut dès</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln batch(es)</source>
        <translation><numerusform>%Ln fabrication</numerusform><numerusform>%Ln fabrications</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln battery(ies)</source>
        <translation><numerusform>%Ln batterie</numerusform><numerusform>%Ln batteries</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine the lot</source>
        <translation>Mettre le lot en quarantaine</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine %Ln lots</source>
        <translation><numerusform>Mettre %Ln lot en quarantaine</numerusform><numerusform>Mettre %Ln lots en quarantaine</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release the lot</source>
        <translation>Libérer le lot</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %Ln lots</source>
        <translation><numerusform>Libérer %Ln lot</numerusform><numerusform>Libérer %Ln lots</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject the lot</source>
        <translation>Rejeter le lot</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %Ln lots</source>
        <translation><numerusform>Rejeter %Ln lot</numerusform><numerusform>Rejeter %Ln lots</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say why: the reason stands in the book.</source>
        <translation>Dites pourquoi : le motif figure au registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Say who decides.</source>
        <translation>Dites qui décide.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Writing the decision</source>
        <translation>Écriture de la décision</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>What was made of it before is told by Recall.</source>
        <translation>Ce qui en fut fait avant, le Rappel le dit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/draft_dialog.py"/>
        <source>What you typed before stands here again; nothing of it is written yet.</source>
        <translation>Voici de nouveau ce que vous aviez saisi ; rien n'en est encore écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Certificate (PDF), with the signed passport attached</source>
        <translation>Certificat (PDF), avec le passeport signé en pièce jointe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Signed passport (JSON)</source>
        <translation>Passeport signé (JSON)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Token (vc+jwt), signed anew, for systems that read nothing else</source>
        <translation>Jeton (vc+jwt), signé à nouveau, pour les systèmes qui ne lisent rien d'autre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Of each battery its newest passport, as a file for whoever shall read or check it.</source>
        <translation>De chaque batterie le passeport le plus récent, en fichier pour qui doit le lire ou le vérifier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>The seal is made with a key: give the passphrase of the key file, or export without a seal.</source>
        <translation>Le sceau demande une clé : donnez la phrase secrète du fichier de clés, ou exportez sans sceau.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Export certificates</source>
        <translation>Exporter des certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>all batteries that have a passport</source>
        <translation>toutes les batteries qui ont un passeport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Replace files that are there already</source>
        <translation>&amp;Remplacer les fichiers déjà présents</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>B&amp;atteries</source>
        <translation>B&amp;atteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>For who&amp;m</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Passphrase of the key file</source>
        <translation>Phrase secrète du fichier de clés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>All in &amp;one file (a PDF portfolio)</source>
        <translation>Tout dans &amp;un fichier (un portfolio PDF)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Go on where an export stopped: leave what is there and as it would be</source>
        <translation>&amp;Reprendre un export interrompu : laisser ce qui est là et tel qu'il serait</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>S&amp;heets of labels with the QR codes (A4, three by eight)</source>
        <translation>&amp;Planches d'étiquettes avec les codes QR (A4, trois par huit)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>&amp;Enter in the ledger's register of certificates</source>
        <translation>&amp;Inscrire au répertoire des certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A firm or an office; it stays in the ledger</source>
        <translation>Une entreprise ou un service ; reste au registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Rec&amp;ipient</source>
        <translation>Des&amp;tinataire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A token is signed anew: give the passphrase of the key file.</source>
        <translation>Un jeton est signé à nouveau : donnez la phrase secrète du fichier de clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>A copy that discloses what was withheld needs the passphrase of the key file.</source>
        <translation>Une copie qui révèle ce qui était réservé demande la phrase secrète du fichier de clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>The register is signed: give the passphrase of the key file, or export without an entry in it.</source>
        <translation>Le répertoire est signé : donnez la phrase secrète du fichier de clés, ou exportez sans inscription.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>; {there} were there already</source>
        <translation> ; {there} étaient déjà là</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>, and labels ({name})</source>
        <translation>, et étiquettes ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Wrote {wrote}{beside} to {parent}{there}{where}.</source>
        <translation>Écrit : {wrote}{beside} dans {parent}{there}{where}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Name a folder to write to.</source>
        <translation>Indiquez un dossier où écrire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fields.py"/>
        <source>Passphrase of the signing key</source>
        <translation>Phrase secrète de la clé de signature</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fields.py"/>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>There is no key yet to compare it with.</source>
        <translation>Il n'y a pas encore de clé à laquelle la comparer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>It is the fingerprint of this key.</source>
        <translation>C'est l'empreinte de cette clé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>It is NOT the fingerprint of this key: one of the two is somebody else's.</source>
        <translation>Ce n'est PAS l'empreinte de cette clé : l'une des deux est à quelqu'un d'autre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>Fingerprint, got another way</source>
        <translation>Empreinte, obtenue par une autre voie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>64 hexadecimal digits, got another way</source>
        <translation>64 chiffres hexadécimaux, obtenus par une autre voie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/fingerprint.py"/>
        <source>{typed} of {digits} digits</source>
        <translation>{typed} chiffres sur {digits}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Mass, g</source>
        <translation>Masse, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lot</source>
        <translation>Lot reçu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Takes a recycled share apart, down to the lots and documents. A pocket calculator gives the same.</source>
        <translation>Décompose une part recyclée jusqu'aux lots et aux documents. Une calculette donne la même chose.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow a number</source>
        <translation>Suivre un nombre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Battery, cell or lot</source>
        <translation>&amp;Batterie, cellule ou lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>&amp;Element</source>
        <translation>&amp;Élément</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Received lots</source>
        <translation>Lots reçus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copy all as text</source>
        <translation>Tout copier en texte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} % recycled</source>
        <translation>{element}  {share} % recyclé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>{element}  {share} recycled</source>
        <translation>{element}  {share} recyclé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Name a battery, cell or lot, and an element.</source>
        <translation>Indiquez une batterie, une cellule ou un lot, et un élément.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>Following the number</source>
        <translation>Suivi du nombre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>made here</source>
        <translation>fait ici</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/follow.py"/>
        <source>no document</source>
        <translation>aucun document</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>What is wrong, and what would be right</source>
        <translation>Ce qui est faux, et ce qui serait juste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>New rows</source>
        <translation>Lignes nouvelles</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Written: %Ln rows, and a checkpoint signed over them.</source>
        <translation><numerusform>Écrit : %Ln ligne, et un point de contrôle signé.</numerusform><numerusform>Écrit : %Ln lignes, et un point de contrôle signé.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables to import</source>
        <translation>Tables à importer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Plant folder to import</source>
        <translation>Dossier d'usine à importer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>From {files} into {name}. Nothing is written before you say so; rows that are in the ledger already are passed over.</source>
        <translation>De {files} vers {name}. Rien n'est écrit avant que vous le disiez ; les lignes déjà au registre sont sautées.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write the &amp;good rows and hand the faulty ones back as files</source>
        <translation>Écrire les &amp;bonnes lignes et rendre les fautives en fichiers</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Save problems…</source>
        <translation>Enregistrer les problèmes…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Problems ({problems})</source>
        <translation>Problèmes ({problems})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Findings ({findings})</source>
        <translation>Constats ({findings})</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln problems. Correct the files and import them again, or write the good rows only.</source>
        <translation><numerusform>%Ln problème. Corrigez les fichiers et importez-les à nouveau, ou n'écrivez que les bonnes lignes.</numerusform><numerusform>%Ln problèmes. Corrigez les fichiers et importez-les à nouveau, ou n'écrivez que les bonnes lignes.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Save problems</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Files are known by their names: lots.csv, batches.csv, … or the sheets of a workbook so named. You can also drop them on the window.</source>
        <translation>Les fichiers se reconnaissent à leur nom : lots.csv, batches.csv, … ou les feuilles d'un classeur ainsi nommées. Vous pouvez aussi les déposer sur la fenêtre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Checking the tables</source>
        <translation>Contrôle des tables</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write %Ln rows</source>
        <translation><numerusform>Écrire %Ln ligne</numerusform><numerusform>Écrire %Ln lignes</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write the good rows</source>
        <translation>Écrire les bonnes lignes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The passphrase of the ledger's key is needed to write to it.</source>
        <translation>Pour écrire dans le registre, il faut la phrase secrète de sa clé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Writing to the ledger</source>
        <translation>Écriture au registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The faulty rows are in {parent}: correct them there and import that folder.</source>
        <translation>Les lignes fautives sont dans {parent} : corrigez-les là et importez ce dossier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Choose f&amp;iles…</source>
        <translation>Choisir des f&amp;ichiers…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Everything is checked first and shown to you; nothing is written yet.</source>
        <translation>Tout est d'abord contrôlé et montré ; rien n'est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Nothing new: all %Ln rows are in the ledger already.</source>
        <translation><numerusform>Rien de nouveau : %Ln ligne, déjà au registre.</numerusform><numerusform>Rien de nouveau : les %Ln lignes sont toutes déjà au registre.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>The problems could not be saved to {path}: {strerror}.</source>
        <translation>Les problèmes n'ont pas pu être enregistrés dans {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>{again} are there already.</source>
        <translation>{again} sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln findings to look at.</source>
        <translation><numerusform>%Ln constat à regarder.</numerusform><numerusform>%Ln constats à regarder.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln rows can be written.</source>
        <translation><numerusform>%Ln ligne peut être écrite.</numerusform><numerusform>%Ln lignes peuvent être écrites.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Co rec., %</source>
        <translation>Co rec., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Li rec., %</source>
        <translation>Li rec., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Ni rec., %</source>
        <translation>Ni rec., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Pb rec., %</source>
        <translation>Pb rec., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Material content (origin, recycled content, cells)</source>
        <translation>Contenu en matière (origine, contenu recyclé, cellules)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>All data points of Annex XIII</source>
        <translation>Toutes les données de l'annexe XIII</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Issue passports</source>
        <translation>Émettre des passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>What is shown is what is signed. What the book says does not change by it, and nothing signed is ever undone: where the book changes later, a new version supersedes the old.</source>
        <translation>Ce qui est montré est ce qui est signé. Ce que dit le registre n'en change pas, et rien de signé n'est annulé : si le registre change plus tard, une nouvelle version remplace l'ancienne.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>every battery that needs one</source>
        <translation>chaque batterie qui en a besoin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>&amp;What it states</source>
        <translation>&amp;Ce qu'il énonce</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>What cannot be signed</source>
        <translation>Ce qui ne peut être signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Worth knowing</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>To sign ({to_sign})</source>
        <translation>À signer ({to_sign})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cannot be signed ({refused})</source>
        <translation>Non signables ({refused})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Worth knowing ({findings})</source>
        <translation>À savoir ({findings})</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln passports to sign</source>
        <translation><numerusform>%Ln passeport à signer</numerusform><numerusform>%Ln passeports à signer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Sign %Ln passports</source>
        <translation><numerusform>Signer %Ln passeport</numerusform><numerusform>Signer %Ln passeports</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signed %Ln passports; each carries its proof of being in the book. The checkpoint over them is worth keeping outside: Trust, Save the checkpoint.</source>
        <translation><numerusform>%Ln passeport signé, avec la preuve d'être au registre. Le point de contrôle mérite d'être gardé au-dehors : Confiance, Enregistrer le point de contrôle.</numerusform><numerusform>%Ln passeports signés, chacun avec la preuve d'être au registre. Le point de contrôle mérite d'être gardé au-dehors : Registre, Enregistrer le point de contrôle.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Cannot be signed</source>
        <translation>Non signables</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Computing the passports</source>
        <translation>Calcul des passeports</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln are signed already and still say what the book says</source>
        <translation><numerusform>%Ln est déjà signé et dit encore ce que dit le registre</numerusform><numerusform>%Ln sont déjà signés et disent encore ce que dit le registre</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln reasons why others cannot be signed</source>
        <translation><numerusform>%Ln raison pour laquelle d'autres ne peuvent être signés</numerusform><numerusform>%Ln raisons pour lesquelles d'autres ne peuvent être signés</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signing passports</source>
        <translation>Signature des passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Nothing was left to sign: it was signed in another window meanwhile.</source>
        <translation>Il ne restait rien à signer : ce fut signé entre-temps dans une autre fenêtre.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The policy asks for the approval of %Ln officers, of: {names}.</source>
        <translation><numerusform>La règle demande l'approbation de %Ln responsable, parmi : {names}.</numerusform><numerusform>La règle demande l'approbation de %Ln responsables, parmi : {names}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Saved. Each officer approves it: passport officers approve LEDGER {file} --key FILE</source>
        <translation>Enregistré. Chaque responsable approuve : passport officers approve LEDGER {file} --key FILE</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>{file}: %Ln passports, approved by {names}.</source>
        <translation><numerusform>{file} : %Ln passeport, approuvé par {names}.</numerusform><numerusform>{file} : %Ln passeports, approuvés par {names}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Save the proposal…</source>
        <translation>Enregistrer la proposition…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Open an approved proposal…</source>
        <translation>Ouvrir une proposition approuvée…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Save the proposal</source>
        <translation>Enregistrer la proposition</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Proposal (*.json);;All files (*)</source>
        <translation>Proposition (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Open an approved proposal</source>
        <translation>Ouvrir une proposition approuvée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>For officers at another computer</source>
        <translation>Pour des responsables à un autre ordinateur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The ledger would sign something else now for: {names}.</source>
        <translation>Le registre signerait maintenant autre chose pour : {names}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>Digest: {digest}</source>
        <translation>Empreinte : {digest}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>passports</source>
        <translation>passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>One last entry, after which none is accepted; what was signed verifies as before.</source>
        <translation>Une dernière entrée, après laquelle aucune n'est acceptée ; ce qui a été signé se vérifie comme avant.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced by one that never leaves the token; both keys sign the entry. To sign then needs the token.</source>
        <translation>Remplacée par une qui ne quitte jamais le jeton ; les deux clés signent l'inscription. Signer demande ensuite le jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>One entry says so. What was signed before keeps its name; a name outlives the keys behind it.</source>
        <translation>Une inscription le dit. Ce qui a été signé avant garde son nom ; un nom survit aux clés qui le portent.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It names every key that signs or signed so and was not revoked. Publish it anew after a change.</source>
        <translation>Il nomme chaque clé qui signe ou a signé ainsi et n'a pas été révoquée. À republier après un changement.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What it signed up to the last entry you believe still holds; nothing after it does.</source>
        <translation>Ce qu'elle a signé jusqu'à la dernière inscription que vous croyez vaut encore ; rien après.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Only where the key file is lost, damaged or too old; one that is well is never replaced.</source>
        <translation>Seulement si le fichier de clés est perdu, abîmé ou trop ancien ; un fichier sain n'est jamais remplacé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The window and the commands need not ask then. Whoever can use your account can sign.</source>
        <translation>La fenêtre et les commandes ne demandent plus. Qui peut utiliser votre compte peut signer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>From then on it is asked for again.</source>
        <translation>Dès lors, elle est demandée à nouveau.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>A copy under the same passphrase, opened once to make sure. Keep it apart from its passphrase.</source>
        <translation>Une copie sous la même phrase secrète, ouverte une fois pour s'en assurer. Gardez-la loin de la phrase secrète.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Copies made before still open with the old one: destroy them, or replace the keys.</source>
        <translation>Les copies faites avant s'ouvrent encore avec l'ancienne : détruisez-les, ou remplacez les clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. Give the new fingerprint to whoever checks your passports.</source>
        <translation>Les deux clés signent l'inscription qui le dit. Donnez la nouvelle empreinte à qui vérifie vos passeports.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Both keys sign the entry that says so. What the old key signed still holds.</source>
        <translation>Les deux clés signent l'inscription qui le dit. Ce que l'ancienne a signé vaut encore.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up to a file</source>
        <translation>Sauvegarder les clés dans un fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs passports</source>
        <translation>Remplacer la clé qui signe les passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replace the key that signs checkpoints</source>
        <translation>Remplacer la clé qui signe les points de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Move a key to a token or HSM (PKCS#11)</source>
        <translation>Déplacer une clé vers un jeton ou HSM (PKCS#11)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Move the key</source>
        <translation>Déplacer la clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Sign as a name on the web (did:web), or as the key itself</source>
        <translation>Signer sous un nom du web (did:web), ou comme la clé elle-même</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Sign as this</source>
        <translation>Signer ainsi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Save what to publish for the name on the web (did.json)</source>
        <translation>Enregistrer ce qui est à publier pour le nom du web (did.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain remember the passphrase</source>
        <translation>Faire retenir la phrase secrète par le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Remember it</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Let this computer's keychain forget the passphrase</source>
        <translation>Faire oublier la phrase secrète par le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke a key that was replaced: it was stolen, or may have been</source>
        <translation>Révoquer une clé qui fut remplacée : elle a été volée, ou a pu l'être</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Revoke it</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover the keys from a backup</source>
        <translation>Récupérer les clés d'une sauvegarde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Close the book for ever: retire its keys without successors</source>
        <translation>Fermer le livre pour toujours : retirer ses clés sans successeurs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Close the book</source>
        <translation>Fermer le livre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The book was closed by entry {entry} on {at}.</source>
        <translation>Le livre a été fermé par l'entrée {entry} le {at}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Replaced. The new fingerprint is {fingerprint}. Back the keys up again.</source>
        <translation>Remplacée. La nouvelle empreinte est {fingerprint}. Sauvegardez à nouveau les clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>from {entry}</source>
        <translation>dès {entry}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Which key signed from which entry to which. Nothing that a key signed is undone by replacing it.</source>
        <translation>Quelle clé a signé de quelle inscription à quelle autre. Rien de ce qu'une clé a signé n'est défait en la remplaçant.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backed up to {file}.</source>
        <translation>Sauvegardées dans {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Recovered: the key file beside the ledger holds its keys again.</source>
        <translation>Récupérées : le fichier à côté du registre contient à nouveau ses clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{keychain} remembers the passphrase.</source>
        <translation>{keychain} retient la phrase secrète.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✗ revoked, believed to {entry}</source>
        <translation>✗ révoquée, crue jusqu'à {entry}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ retired</source>
        <translation>○ retirée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>✓ in force</source>
        <translation>✓ en vigueur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>○ replaced</source>
        <translation>○ remplacée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: {problem}</source>
        <translation>Fichier de clés {file} : {problem}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Key file {file}: holds the keys in force.</source>
        <translation>Fichier de clés {file} : contient les clés en vigueur.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>{signs}, entries {first} to {last}</source>
        <translation>{signs}, inscriptions {first} à {last}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The passphrase of the keys is needed.</source>
        <translation>La phrase secrète des clés est nécessaire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>The two new passphrases differ. Type the same one twice.</source>
        <translation>Les deux nouvelles phrases secrètes diffèrent. Tapez deux fois la même.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Backup of the keys</source>
        <translation>Sauvegarde des clés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Back the keys up</source>
        <translation>Sauvegarder les clés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>What to publish</source>
        <translation>À publier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>Forgotten.</source>
        <translation>Oubliée.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys.py"/>
        <source>It was not remembered.</source>
        <translation>Elle n'était pas retenue.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Signs as {did} from entry {entry}.</source>
        <translation>Signe comme {did} à partir de l'inscription {entry}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Saved {file}. Publish it at {address}.</source>
        <translation>{file} enregistré. Publiez-le à {address}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>did:web:plant.example; empty: by the key's own name</source>
        <translation>did:web:usine.example ; vide : sous le nom de la clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Passports are signed as {did} from now on. Save its document and publish it at {address}; whoever verifies without a network needs the name and the key in a trust list.</source>
        <translation>Les passeports sont désormais signés comme {did}. Enregistrez-en le document et publiez-le à {address} ; qui vérifie hors ligne a besoin du nom et de la clé dans une liste de confiance.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Its document is to be published at {address}.</source>
        <translation>Son document est à publier à {address}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_identity.py"/>
        <source>Passports are signed by the key's own name again.</source>
        <translation>Les passeports sont de nouveau signés sous le nom de la clé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>It stands in the last entry, for whoever reads the book later</source>
        <translation>Figure dans la dernière entrée, pour qui lira le livre plus tard</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Nothing can be entered in this book any more, and there is no &amp;way back</source>
        <translation>Rien ne peut plus être inscrit dans ce livre, et il n'y a pas de retou&amp;r</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Closed by entry {entry}. Give its last checkpoint out of the house, then destroy the key file and its backups: only copies for audiences need them.</source>
        <translation>Fermé par l'entrée {entry}. Donnez son dernier point de contrôle hors de la maison, puis détruisez le fichier des clés et ses sauvegardes : seules les copies pour des destinataires en ont besoin.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Say why the book is closed.</source>
        <translation>Dites pourquoi le livre est fermé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_retire.py"/>
        <source>Confirm that there is no way back: a closed book is never opened again.</source>
        <translation>Confirmez qu'il n'y a pas de retour : un livre fermé ne se rouvre jamais.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>The last entry by {moment} is {entry} ({kind}, entered {at}); {after} came after it and would not be believed. These are the times that its writers gave: a thief may have written earlier ones. What a checkpoint kept outside holds, the audit tells.</source>
        <translation>La dernière entrée jusqu'au {moment} est la {entry} ({kind}, inscrite le {at}) ; {after} sont venues après et ne seraient pas crues. Ce sont les heures données par ceux qui écrivent : un voleur peut en avoir écrit d'antérieures. Ce que contient un point de contrôle gardé à l'extérieur, l'audit le dit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Choose a key that was replaced, and say up to which entry it is believed, and why.</source>
        <translation>Choisissez une clé qui fut remplacée, et dites jusqu'à quelle inscription elle est crue, et pourquoi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>No replaced key to revoke</source>
        <translation>Aucune clé remplacée à révoquer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Number of the last entry that is still believed</source>
        <translation>Numéro de la dernière inscription encore crue</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Believed &amp;until</source>
        <translation>Crue &amp;jusqu'au</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>&amp;Last believed</source>
        <translation>&amp;Dernière crue</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_revoke.py"/>
        <source>Revoked: nothing that it signed after entry {last} is believed.</source>
        <translation>Révoquée : rien de ce qu'elle a signé après l'inscription {last} n'est cru.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key that signs passports</source>
        <translation>La clé qui signe les passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key that signs checkpoints</source>
        <translation>La clé qui signe les points de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>ECDSA P-256: for passports alone</source>
        <translation>ECDSA P-256 : pour les passeports seuls</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PKCS#11 library (*.so *.dll *.dylib);;All files (*)</source>
        <translation>Bibliothèque PKCS#11 (*.so *.dll *.dylib);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Label of the key on it; it is made where there is none</source>
        <translation>Étiquette de la clé dessus ; elle est créée s'il n'y en a pas</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PIN of the token</source>
        <translation>PIN du jeton</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Which</source>
        <translation>&amp;Laquelle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Library of its maker</source>
        <translation>&amp;Bibliothèque du fabricant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Token's label</source>
        <translation>Étiquette du &amp;jeton</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>&amp;Key's label</source>
        <translation>Étiquette de la &amp;clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>K&amp;ind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>PI&amp;N</source>
        <translation>PI&amp;N</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>The key is on the token {label}. Its fingerprint is {fingerprint}.</source>
        <translation>La clé est sur le jeton {label}. Son empreinte est {fingerprint}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Choose the PKCS#11 library of the token's maker.</source>
        <translation>Choisir la bibliothèque PKCS#11 du fabricant du jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the token's label.</source>
        <translation>Donner l'étiquette du jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the label of the key on the token.</source>
        <translation>Donner l'étiquette de la clé sur le jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/keys_token.py"/>
        <source>Give the token's PIN.</source>
        <translation>Donner le PIN du jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>A person with a legitimate interest: with the detailed composition</source>
        <translation>Une personne ayant un intérêt légitime : avec la composition détaillée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>An authority: with lots, suppliers and documents</source>
        <translation>Une autorité : avec lots, fournisseurs et documents</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Certificate (PDF), with the signed data attached</source>
        <translation>Certificat (PDF), avec les données signées jointes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Signed data alone (JSON)</source>
        <translation>Les données signées seules (JSON)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>F&amp;orm</source>
        <translation>F&amp;orme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Reci&amp;pient</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>&amp;Replace a file that is there already</source>
        <translation>&amp;Remplacer un fichier déjà présent</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Give the passphrase of the key file: what leaves is signed or registered by it.</source>
        <translation>Donnez la phrase secrète du fichier de clés : ce qui sort est signé ou inscrit par elle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>For &amp;whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/leaving.py"/>
        <source>Name a file to write to.</source>
        <translation>Indiquez un fichier où écrire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>at most {most} ({name})</source>
        <translation>au plus {most} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>{least} to {most} ({name})</source>
        <translation>de {least} à {most} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>at least {least} ({name})</source>
        <translation>au moins {least} ({name})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>Method of the assays</source>
        <translation>Méthode des analyses</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>The ledger holds no specification of this material, so assays are held against nothing.</source>
        <translation>Le registre n'a pas de spécification de cette matière ; les analyses ne sont comparées à rien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>Assay of {analyte}</source>
        <translation>Analyse de {analyte}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_assays.py"/>
        <source>{verdict} by {amount}</source>
        <translation>{verdict} de {amount}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Content, %</source>
        <translation>Teneur, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Pre-consumer, %</source>
        <translation>Pré-conso., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Post-consumer, %</source>
        <translation>Post-conso., %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Unknown, %</source>
        <translation>Inconnu, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Contained, kg</source>
        <translation>Contenu, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Recycled, kg</source>
        <translation>Recyclé, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_elements.py"/>
        <source>Add an element</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>identity preserved</source>
        <translation>identité préservée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>segregated</source>
        <translation>ségrégué</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>controlled blending</source>
        <translation>mélange contrôlé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>mass balance</source>
        <translation>bilan massique</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>book and claim</source>
        <translation>book and claim</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>two letters, such as IT</source>
        <translation>deux lettres, comme IT</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>The certificate of analysis, the declaration</source>
        <translation>Le certificat d'analyse, la déclaration</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Documents (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Mass in kilograms</source>
        <translation>Masse en kilogrammes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Chain of custody</source>
        <translation>Chaîne de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Read as {mass} kg.</source>
        <translation>Lu comme {mass} kg.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Without end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>not stated</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Supplier</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Material</source>
        <translation>&amp;Matière</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Country of origin</source>
        <translation>Pays d'&amp;origine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>M&amp;ass, kg</source>
        <translation>M&amp;asse, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>Chain of c&amp;ustody</source>
        <translation>Chaîne de cont&amp;rôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Received on</source>
        <translation>Reç&amp;u le</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/lot_facts_form.py"/>
        <source>&amp;Valid until</source>
        <translation>&amp;Valable jusqu'au</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name an officer</source>
        <translation>Nommer un responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name the officer</source>
        <translation>Nommer le responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>End the office of one</source>
        <translation>Mettre fin à la charge de l'un</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>End the office</source>
        <translation>Mettre fin à la charge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Set how many must approve an issue of passports</source>
        <translation>Fixer combien doivent approuver une émission de passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Set the policy</source>
        <translation>Fixer la règle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Each officer has a key file of their own, opened by a passphrase that nobody else knows. Where the policy asks for approvals, passports are signed only as so many officers approved them, and officers and policy change only with as many approvals. The book itself refuses anything else.</source>
        <translation>Chaque responsable a son propre fichier de clé, ouvert par une phrase secrète que nul autre ne connaît. Où la règle demande des approbations, les passeports ne sont signés que tels qu'autant de responsables les ont approuvés, et responsables et règle ne changent qu'avec autant d'approbations. Le registre lui-même refuse tout le reste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>from {first}</source>
        <translation>dès {first}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Officers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Own key file…</source>
        <translation>Fichier de clés personnel…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Passphrase of the ledger</source>
        <translation>&amp;Phrase secrète du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer's own key file; a new one is made where there is none</source>
        <translation>Le fichier de clé du responsable ; s'il n'existe pas, il est créé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Key file</source>
        <translation>Fichier de &amp;clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The &amp;officer's passphrase</source>
        <translation>Phrase secrète du &amp;responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>A&amp;gain, of a new file</source>
        <translation>&amp;Encore, pour un nouveau fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Officer</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>&amp;Officers who must approve</source>
        <translation>Responsables qui &amp;doivent approuver</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, %Ln officers must approve.</source>
        <translation><numerusform>Pour émettre des passeports, %Ln responsable doit approuver.</numerusform><numerusform>Pour émettre des passeports, %Ln responsables doivent approuver.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, nobody else must approve: whoever has the ledger's key can sign.</source>
        <translation>Pour émettre des passeports, personne d'autre ne doit approuver : qui a la clé du registre peut signer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>It stands in the book.</source>
        <translation>C'est inscrit au registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>△ ended: {reason}</source>
        <translation>△ terminée : {reason}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Its passphrase, and a backup of it</source>
        <translation>Sa phrase secrète, et une sauvegarde</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer's passphrase</source>
        <translation>La phrase secrète du responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Writing to the book</source>
        <translation>Écriture au registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>✓ in office</source>
        <translation>✓ en charge</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Give the officer's name.</source>
        <translation>Donnez le nom du responsable.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>Name the officer's key file, or where to make one.</source>
        <translation>Indiquez le fichier de clé du responsable, ou où en créer un.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>The officer types the passphrase of that file.</source>
        <translation>Le responsable tape la phrase secrète de ce fichier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>The key file of an officer, an auditor or a witness is theirs alone and lies beside no ledger. Whoever has the file and its passphrase signs in their name.</source>
        <translation>Le fichier de clés d'un responsable, d'un auditeur ou d'un témoin n'est qu'à lui et ne se trouve à côté d'aucun registre. Qui a le fichier et sa phrase secrète signe en son nom.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>The passphrase is changed. Copies made before still open with the old one: destroy them.</source>
        <translation>La phrase secrète est changée. Les copies faites avant s'ouvrent encore avec l'ancienne : les détruire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Back it up</source>
        <translation>Le sauvegarder</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Backed up to {file}, and opened from there once. Keep it apart from its passphrase.</source>
        <translation>Sauvegardé dans {file}, et ouvert de là une fois. Le garder à l'écart de sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Own key file</source>
        <translation>Fichier de clés personnel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Key &amp;file</source>
        <translation>&amp;Fichier de clés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Choose the key file.</source>
        <translation>Choisir le fichier de clés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Type the passphrase that opens it now.</source>
        <translation>Saisir la phrase secrète qui l'ouvre à présent.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Change its passphrase</source>
        <translation>Changer sa phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/own_key.py"/>
        <source>Back it up to another file</source>
        <translation>Le sauvegarder dans un autre fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>Do anything</source>
        <translation>Tout faire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>A few letters of what you want to do</source>
        <translation>Quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/palette.py"/>
        <source>Acts</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>One text holds the entry, its place in the tree and the newest checkpoint with its cosignatures. Whoever knows the ledger's key, or keeps a checkpoint, verifies it without the ledger and without a network.</source>
        <translation>Un texte contient l'inscription, sa place dans l'arbre et le dernier point de contrôle avec ses cosignatures. Qui connaît la clé du registre, ou garde un point de contrôle, le vérifie sans le registre et sans réseau.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Proof that the book holds it</source>
        <translation>Preuve que le livre le contient</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Battery, cell, cell lot, or number of a passport or statement</source>
        <translation>Batterie, cellule, lot de cellules, ou numéro d'un passeport ou d'une déclaration</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Or the number of any entry; what it says is then left out</source>
        <translation>Ou le numéro d'une inscription quelconque ; ce qu'elle dit est alors omis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Of &amp;what</source>
        <translation>De &amp;quoi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Or &amp;entry</source>
        <translation>Ou &amp;inscription</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Proof (*.tlog-proof);;All files (*)</source>
        <translation>Preuve (*.tlog-proof);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Entry {entry} is proven by the checkpoint of {size} entries, with {cosigned} cosignatures: {file}.</source>
        <translation>L'inscription {entry} est prouvée par le point de contrôle de {size} inscriptions, avec {cosigned} cosignatures : {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/prove.py"/>
        <source>Name a thing, or give the number of an entry: one of the two.</source>
        <translation>Nommer une chose, ou donner le numéro d'une inscription : l'un des deux.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Batteries</source>
        <translation>Batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Passports</source>
        <translation>Passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Follows a lot through every batch it went into, to the batteries and the customers.</source>
        <translation>Suit un lot à travers chaque fabrication où il est entré, jusqu'aux batteries et aux clients.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>&amp;Lot or cell lot</source>
        <translation>&amp;Lot ou lot de cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Draft notices…</source>
        <translation>Projets d'avis…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Material of {lot} is in {cells} and {batteries}, delivered to {customers}.</source>
        <translation>De la matière de {lot} est dans {cells} et {batteries}, livrées à {customers}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Table (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Folder for the drafts</source>
        <translation>Dossier pour les projets</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafted %Ln notices in {parent}; nothing is sent.</source>
        <translation><numerusform>%Ln avis préparé dans {parent} ; rien n'est envoyé.</numerusform><numerusform>%Ln avis préparés dans {parent} ; rien n'est envoyé.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>As a table (CSV), or as JSON</source>
        <translation>En table (CSV), ou en JSON</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>One to each customer; nothing is sent</source>
        <translation>Un à chaque client ; rien n'est envoyé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Name a lot: its id exactly as in the tables.</source>
        <translation>Indiquez un lot : son identifiant exactement comme dans les tables.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Following the lot</source>
        <translation>Suivi du lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafting notices</source>
        <translation>Préparation des avis</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>%Ln cells</source>
        <translation><numerusform>%Ln cellule</numerusform><numerusform>%Ln cellules</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>It could not be saved to {name}: {strerror}.</source>
        <translation>L'enregistrement dans {name} a échoué : {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>In, g</source>
        <translation>Entré, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Out, g</source>
        <translation>Sorti, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Difference, g</source>
        <translation>Différence, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Deviation, %</source>
        <translation>Écart, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Within 2 %</source>
        <translation>Dans les 2 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Batch {batch} is recorded, and a checkpoint signed over it.</source>
        <translation>La fabrication {batch} est saisie, et un point de contrôle signé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Balance</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Batc&amp;h</source>
        <translation>&amp;Lot de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>P&amp;rocess</source>
        <translation>P&amp;rocédé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>S&amp;tarted</source>
        <translation>C&amp;ommencée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>&amp;Ended</source>
        <translation>&amp;Finie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Record a batch</source>
        <translation>Saisir une fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What was used and what became of it. Waste stands in its own stream; what is missing is a finding.</source>
        <translation>Ce qui fut utilisé et ce qu'il en advint. Les déchets ont leur propre flux ; ce qui manque est un constat.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Record the batch</source>
        <translation>Saisir la fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Recording the batch</source>
        <translation>Saisie de la fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>The ledger holds this batch already, just so; nothing was written.</source>
        <translation>Le registre contient déjà cette fabrication, telle quelle ; rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Process</source>
        <translation>Procédé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What went in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>What came out</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>The balance stands here when what was typed can be taken.</source>
        <translation>Le bilan apparaît ici quand ce qui est tapé peut être accepté.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>✓ It balances.</source>
        <translation>✓ Le bilan est juste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_batch.py"/>
        <source>Nothing to balance yet.</source>
        <translation>Rien encore à équilibrer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Lot {lot} is recorded, and a checkpoint signed over it.</source>
        <translation>Le lot {lot} est saisi, et un point de contrôle signé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Scan the label</source>
        <translation>Scanner l'étiquette</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Scan the label here: lot and net weight are filled in</source>
        <translation>Scannez l'étiquette ici : lot et poids net sont remplis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Method, such as ICP-OES</source>
        <translation>Méthode, comme ICP-OES</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Read from the label. Look whether it is right, and fill in the rest.</source>
        <translation>Lu sur l'étiquette. Voyez si c'est juste, et complétez le reste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Record a lot</source>
        <translation>Saisir un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>What arrived, by whom, with its papers and what it holds. It is checked as an import is.</source>
        <translation>Ce qui est arrivé, de qui, avec ses papiers et ce qu'il contient. C'est contrôlé comme un import.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Record the lot</source>
        <translation>Saisir le lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Recording the lot</source>
        <translation>Saisie du lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>The ledger holds this lot already, just so; nothing was written.</source>
        <translation>Le registre contient déjà ce lot, tel quel ; rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>What it holds</source>
        <translation>Ce qu'il contient</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Assays against the specification</source>
        <translation>Analyses face à la spécification</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/record_lot.py"/>
        <source>Something in what it holds is wrong; it is said at its line.</source>
        <translation>Quelque chose dans ce qu'il contient est faux ; c'est dit à sa ligne.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Who records it</source>
        <translation>Qui saisit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>This is the draft that you left; nothing of it is written yet.</source>
        <translation>Voici le brouillon que vous aviez laissé ; rien n'en est encore écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/recording.py"/>
        <source>Nothing was written: what is wrong is said at its field.</source>
        <translation>Rien n'a été écrit : ce qui est faux est dit à son champ.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The key of the passports vouches for it (P-256, ten years). Nobody outside has to be asked.</source>
        <translation>La clé des passeports s'en porte garante (P-256, dix ans). Personne au dehors n'est à solliciter.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Its key is kept beside the ledger under the ledger's own passphrase; the file is not needed then.</source>
        <translation>Sa clé est gardée à côté du registre sous la phrase secrète de celui-ci ; le fichier ne sert plus ensuite.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The key never leaves the token; where that is, this computer's settings remember, not the ledger.</source>
        <translation>La clé ne quitte jamais le jeton ; où il est, les réglages de cet ordinateur s'en souviennent, non le registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Customers add it in Acrobat once. Tell them its fingerprint another way, such as by telephone.</source>
        <translation>Les clients l'ajoutent une fois dans Acrobat. Donnez-leur l'empreinte par une autre voie, comme le téléphone.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>A setting of this computer. The authority learns a digest of each seal, and nothing else.</source>
        <translation>Un réglage de cet ordinateur. L'autorité n'apprend qu'une empreinte de chaque sceau, rien d'autre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Make an authority of the plant's own, and a seal under it</source>
        <translation>Créer une autorité propre à l'usine, et un sceau sous elle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Make the seal</source>
        <translation>Créer le sceau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Bring a seal from a PKCS#12 file, such as of a trust service</source>
        <translation>Apporter un sceau d'un fichier PKCS#12, par exemple d'un service de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Bring the seal</source>
        <translation>Apporter le sceau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal by a key that stays on a token or HSM (PKCS#11)</source>
        <translation>Sceller par une clé qui reste sur un jeton ou HSM (PKCS#11)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Use the token</source>
        <translation>Utiliser le jeton</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Hand out the certificate that PDF readers are told to trust</source>
        <translation>Remettre le certificat auquel les lecteurs PDF doivent se fier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Timestamps of seals, and how long they can be judged</source>
        <translation>Horodatages des sceaux, et combien de temps on peut en juger</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>What Acrobat and other PDF readers check on a certificate. The program itself needs no seal: it checks the signature of what is inside.</source>
        <translation>Ce qu'Acrobat et d'autres lecteurs PDF vérifient sur un certificat. Le programme lui-même n'a pas besoin de sceau : il vérifie la signature de ce qui est dedans.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates are sealed from now on. Hand out the certificate below to whoever reads them.</source>
        <translation>Les certificats sont scellés désormais. Remettez le certificat, ci-dessous, à ceux qui les lisent.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal for PDF readers</source>
        <translation>Sceau pour lecteurs PDF</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates of the seal</source>
        <translation>Certificats du sceau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the fi&amp;le</source>
        <translation>Phrase secrète du fichi&amp;er</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PKCS#11 &amp;library</source>
        <translation>&amp;Bibliothèque PKCS#11</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Library (*.so *.dll *.dylib);;All files (*)</source>
        <translation>Bibliothèque (*.so *.dll *.dylib);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Label of the &amp;token</source>
        <translation>Étiquette du &amp;jeton</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Label of the &amp;key</source>
        <translation>Étiquette de la c&amp;lé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>PI&amp;N of the token</source>
        <translation>PI&amp;N du jeton</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Address of an RFC 3161 authority; empty for no timestamps</source>
        <translation>Adresse d'une autorité RFC 3161 ; vide pour aucun horodatage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Timestamp &amp;authority</source>
        <translation>&amp;Autorité d'horodatage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Passphrase of the ledger's keys</source>
        <translation>Phrase secrète des clés du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Take the place of the seal that is there, for what is sealed from then on</source>
        <translation>P&amp;rendre la place du sceau présent, pour ce qui est scellé ensuite</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificate (*.pem)</source>
        <translation>Certificat (*.pem)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>✗ {day}: expired</source>
        <translation>✗ {day} : expiré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>&amp;Put in what shows for years that a seal was good</source>
        <translation>&amp;Inclure ce qui montre pendant des années qu'un sceau était bon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Certificates are sealed by it when they are exported, unless you say otherwise there.</source>
        <translation>Les certificats en sont scellés à l'export, sauf à dire autrement là.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>No seal yet: certificates leave without one, and PDF readers say nothing about them.</source>
        <translation>Pas encore de sceau : les certificats sortent sans, et les lecteurs PDF n'en disent rien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>This ledger can be read only: the key file that signs is not beside it.</source>
        <translation>Ce registre ne peut être que lu : le fichier de clés qui signe n'est pas à côté.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Kept: seals are made so from now on, at this computer.</source>
        <translation>Conservé : les sceaux se font ainsi désormais, sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Wrote {file}. Tell customers its fingerprint another way: {fingerprint}</source>
        <translation>{file} écrit. Donnez aux clients l'empreinte par une autre voie : {fingerprint}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>△ {day}: expires soon</source>
        <translation>△ {day} : expire bientôt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>There is no certificate to hand out yet.</source>
        <translation>Il n'y a pas encore de certificat à remettre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the PKCS#12 file.</source>
        <translation>Indiquez le fichier PKCS#12.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the file of the seal's certificate and its issuers' (PEM).</source>
        <translation>Indiquez le fichier du certificat du sceau et de ses émetteurs (PEM).</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Name the PKCS#11 library of the token's maker.</source>
        <translation>Indiquez la bibliothèque PKCS#11 du fabricant du jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Say how the token is labelled.</source>
        <translation>Indiquez l'étiquette du jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>Say how the key on the token is labelled.</source>
        <translation>Indiquez l'étiquette de la clé sur le jeton.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>The PIN of the token is needed.</source>
        <translation>Le PIN du jeton est nécessaire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal.py"/>
        <source>△ not yet: from {day}</source>
        <translation>△ pas encore : dès le {day}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>With a timestamp of {authority}.</source>
        <translation>Avec un horodatage de {authority}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>&amp;Seal certificates for PDF readers such as Acrobat</source>
        <translation>&amp;Sceller les certificats pour des lecteurs PDF comme Acrobat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>PIN of the token that holds the seal's key</source>
        <translation>PIN du jeton qui garde la clé du sceau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>Without a timestamp; Trust, Seal for PDF readers names an authority.</source>
        <translation>Sans horodatage ; Confiance, Sceau pour lecteurs PDF nomme une autorité.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>With a timestamp of {authority}, and what shows for years that it was good.</source>
        <translation>Avec un horodatage de {authority}, et ce qui montre pendant des années qu'il était bon.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_fields.py"/>
        <source>The ledger has no seal yet: Trust, Seal for PDF readers makes one.</source>
        <translation>Le registre n'a pas encore de sceau : Confiance, Sceau pour lecteurs PDF en crée un.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>The seal of {file} shows whoever opens the report in a PDF reader that it was not changed since. It states nothing of the files that were verified.</source>
        <translation>Le sceau de {file} montre à qui ouvre le rapport dans un lecteur PDF qu’il n’a pas été modifié depuis. Il n’énonce rien des fichiers vérifiés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Seal the report</source>
        <translation>Sceller le rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Write it &amp;without a seal</source>
        <translation>Écrire sans &amp;sceau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Seal and write</source>
        <translation>Sceller et écrire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>The report is {file}.</source>
        <translation>Le rapport est {file}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/seal_report.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>States what was found of {file}, also where it failed, by your own key: never by one of the ledger's. {act} makes a folder with such a key.</source>
        <translation>Énonce ce qui fut trouvé de {file}, même en cas d'échec, par votre propre clé : jamais par une du registre. {act} crée un dossier avec une telle clé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Report of the audit</source>
        <translation>Rapport de l'audit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Signed by the auditor</source>
        <translation>&amp;Signé par l'auditeur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>your name, as it shall stand in the report</source>
        <translation>votre nom, tel qu'il figurera au rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Passphrase of the auditor's key</source>
        <translation>Phrase secrète de la clé de l'auditeur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Auditor</source>
        <translation>&amp;Auditeur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Key files (*.key);;All files (*)</source>
        <translation>Fichiers de clés (*.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report's file</source>
        <translation>Le fichier du rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Signing the report</source>
        <translation>Signature du rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Pass&amp;phrase of the ledger</source>
        <translation>&amp;Phrase secrète du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Sign and write</source>
        <translation>Signer et écrire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>Name the file of the auditor's key.</source>
        <translation>Indiquez le fichier de clé de l'auditeur.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The seal and the register need the passphrase of the ledger's keys.</source>
        <translation>Le sceau et le répertoire demandent la phrase secrète des clés du registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The signed report is {file}. Anyone verifies it: drop it on the window.</source>
        <translation>Le rapport signé est {file}. Chacun le vérifie : déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/sign_report.py"/>
        <source>The report is {file}. Nobody signed it: it tells, and proves nothing.</source>
        <translation>Le rapport est {file}. Personne ne l'a signé : il raconte, et ne prouve rien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Version {version} was signed already and says just this: it is handed out again, nothing is signed.</source>
        <translation>La version {version} est déjà signée et dit exactement cela : elle est remise à nouveau, rien n'est signé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Computing what would be signed</source>
        <translation>Calcul de ce qui serait signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>The page that will be signed stands here.</source>
        <translation>Ici paraît la page qui sera signée.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Will be signed as version {version}; it takes the place of version {before}.</source>
        <translation>Sera signée comme version {version} ; elle remplace la version {before}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Will be signed as version {version}, the first.</source>
        <translation>Sera signée comme version {version}, la première.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Signing</source>
        <translation>Signature en cours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Wrote {file}, version {version} as it was signed before, to {folder}.</source>
        <translation>{file} écrit, version {version} telle que déjà signée, dans {folder}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/statement.py"/>
        <source>Signed as version {version}, entered in the ledger, and written: {file} in {folder}.</source>
        <translation>Signée comme version {version}, inscrite au registre, et écrite : {file} dans {folder}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trust a signer</source>
        <translation>Faire confiance à un signataire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>End the trust in one</source>
        <translation>Mettre fin à la confiance en l'un d'eux</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Take in a list that somebody signed</source>
        <translation>Reprendre une liste que quelqu'un a signée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Hand this list on, signed</source>
        <translation>Transmettre cette liste, signée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Ask for witnesses of checkpoints</source>
        <translation>Exiger des témoins pour les points de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Whom this computer believes. Nobody is trusted by opening a file: each signer is added with a fingerprint that came another way, by telephone, from a contract or in person.</source>
        <translation>Qui cet ordinateur croit. Ouvrir un fichier ne donne confiance en personne : chaque signataire s'ajoute avec une empreinte venue par une autre voie, au téléphone, d'un contrat ou en personne.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Nobody is trusted here yet: Verify names signers, and judges none of them.
Add the first signer below, or take in a list that somebody you know has signed.</source>
        <translation>Personne n'est encore de confiance ici : Vérifier nomme les signataires et n'en juge aucun.
Ajouter ci-dessous le premier, ou reprendre une liste signée par quelqu'un de connu.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trust list</source>
        <translation>Liste de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>Kept in {file}</source>
        <translation>Conservée dans {file}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>◌ not yet trusted</source>
        <translation>◌ pas encore de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>△ trusted no longer</source>
        <translation>△ plus de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_list.py"/>
        <source>✓ trusted</source>
        <translation>✓ de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trust list (*.json);;All files (*)</source>
        <translation>Liste de confiance (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>+ new</source>
        <translation>+ nouveau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>= held already</source>
        <translation>= déjà présent</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>× ends a trust held here</source>
        <translation>× met fin à une confiance tenue ici</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>△ said otherwise here: left out</source>
        <translation>△ dit autrement ici : laissé de côté</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trust this signer</source>
        <translation>Faire confiance à ce signataire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>{name} is trusted on this computer from now on.</source>
        <translation>Désormais cet ordinateur fait confiance à {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>End the trust</source>
        <translation>Mettre fin à la confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>{name} is trusted until {day} and no longer.</source>
        <translation>{name} est de confiance jusqu'au {day} et pas au-delà.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Sign and write %Ln entries</source>
        <translation><numerusform>Signer et écrire %Ln inscription</numerusform><numerusform>Signer et écrire %Ln inscriptions</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries are signed in {file}. Tell whoever takes it the fingerprint another way.</source>
        <translation><numerusform>%Ln inscription est signée dans {file}. Dire l'empreinte par une autre voie à qui la reprend.</numerusform><numerusform>%Ln inscriptions sont signées dans {file}. Dire l'empreinte par une autre voie à qui les reprend.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted from</source>
        <translation>De confiance depuis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted to</source>
        <translation>De confiance jusqu'à</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>did:key:… or did:web:…; or verify a file of theirs, and Trust this signer…</source>
        <translation>did:key:… ou did:web:… ; ou vérifier un fichier à lui, et Faire confiance au signataire…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>did:key:… of the key behind that name: nothing is fetched to learn it</source>
        <translation>did:key:… de la clé derrière ce nom : rien n'est téléchargé pour la connaître</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>how you got the fingerprint, and from whom</source>
        <translation>comment l'empreinte a été obtenue, et de qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Public key</source>
        <translation>Clé pu&amp;blique</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted f&amp;rom</source>
        <translation>De confiance &amp;depuis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Trusted &amp;to</source>
        <translation>De confiance &amp;jusqu'à</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>why it is trusted no longer</source>
        <translation>pourquoi il n'est plus de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Signer</source>
        <translation>&amp;Signataire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>There is nobody whose trust has no end yet.</source>
        <translation>Il n'y a personne dont la confiance n'ait pas déjà une fin.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Open a ledger with its key file beside it first: its key signs the list.</source>
        <translation>Ouvrir d'abord un registre avec son fichier de clés à côté : sa clé signe la liste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>&amp;Signed list</source>
        <translation>Liste &amp;signée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Its signer's &amp;fingerprint</source>
        <translation>&amp;Empreinte du signataire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>What the list would add</source>
        <translation>Ce que la liste ajouterait</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Its signature is checked and what it says is shown; nothing is taken in by that.</source>
        <translation>Sa signature est vérifiée et ce qu'elle dit est montré ; rien n'est repris par là.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Take in %Ln entries</source>
        <translation><numerusform>Reprendre %Ln inscription</numerusform><numerusform>Reprendre %Ln inscriptions</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries were taken in.</source>
        <translation><numerusform>%Ln inscription a été reprise.</numerusform><numerusform>%Ln inscriptions ont été reprises.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It also asks for witnesses: {needed} of {all}.</source>
        <translation>Elle exige aussi des témoins : {needed} sur {all}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Give the signer's key: its DID.</source>
        <translation>Donner la clé du signataire : son DID.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>This DID does not hold its key, and nothing is fetched: give the key too, as a did:key.</source>
        <translation>Ce DID ne contient pas sa clé, et rien n'est téléchargé : donnez aussi la clé, sous forme de did:key.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say what to call the signer here.</source>
        <translation>Dire comment appeler ici le signataire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Type the fingerprint that you got another way than with the file.</source>
        <translation>Saisir l'empreinte obtenue par une autre voie que le fichier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say why: in a year nobody remembers how the fingerprint was got.</source>
        <translation>Dire pourquoi : dans un an, nul ne saura comment l'empreinte fut obtenue.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Say why: the entry stays, with its reason.</source>
        <translation>Dire pourquoi : l'inscription reste, avec son motif.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>The list is empty: there is nothing to hand on.</source>
        <translation>La liste est vide : il n'y a rien à transmettre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Choose the file of a signed list.</source>
        <translation>Choisir le fichier d'une liste signée.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It adds nobody and ends nothing: whom this computer knows is trusted again by hand.</source>
        <translation>Elle n’ajoute personne et ne met fin à rien : qui est connu de cet ordinateur n’est de nouveau digne de confiance qu’à la main.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Type the signer's fingerprint, which you got another way than the list.</source>
        <translation>Saisir l'empreinte du signataire, obtenue par une autre voie que la liste.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>It is as it was signed, by the key {did}. Whose key that is, only its fingerprint tells.</source>
        <translation>Elle est telle qu'elle fut signée, par la clé {did}. À qui est cette clé, seule son empreinte le dit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>A signature proves which key signed, never whose it is. Ask the signer for the fingerprint by telephone, from a contract or in person, and type or paste it here; it is compared with the key.</source>
        <translation>Une signature prouve quelle clé a signé, jamais à qui elle est. Demandez l'empreinte au signataire par téléphone, dans un contrat ou en personne, et tapez-la ou collez-la ici ; elle est comparée à la clé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>how you got it, and from whom</source>
        <translation>comment vous l'avez obtenue, et de qui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Trust</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Signs as</source>
        <translation>Signe comme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_signer.py"/>
        <source>Adding to the trust list</source>
        <translation>Ajout à la liste de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Ask for {needed} of {all}</source>
        <translation>En exiger {needed} sur {all}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>It is asked for from now on, by Verify and by the commands.</source>
        <translation>C'est exigé désormais, par Vérifier et par les commandes.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>So &amp;many must have cosigned</source>
        <translation>&amp;Combien doivent avoir cosigné</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>{needed} of %Ln witnesses must have cosigned a checkpoint before it counts here.</source>
        <translation><numerusform>{needed} témoin sur %Ln doit avoir cosigné un point de contrôle pour qu'il compte ici.</numerusform><numerusform>{needed} témoins sur %Ln doivent avoir cosigné un point de contrôle pour qu'il compte ici.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Nobody is trusted today: add the witnesses as signers first.</source>
        <translation>Personne n'est de confiance aujourd'hui : ajouter d'abord les témoins comme signataires.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Ask for no witnesses</source>
        <translation>N'exiger aucun témoin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>No witnesses are asked for any more.</source>
        <translation>Aucun témoin n'est plus exigé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>Of these</source>
        <translation>Parmi ceux-ci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>No witnesses are asked for: a checkpoint counts here by its ledger's signature alone.</source>
        <translation>Aucun témoin n'est exigé : un point de contrôle compte ici par la seule signature de son registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>More are asked for than are marked: that could never be met.</source>
        <translation>On en exige plus qu'il n'y en a de cochés : ce serait irréalisable.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>A withdrawn passport stays genuine, and whoever verifies it with the ledger reads why it no longer counts. It is an entry of the book; a new version can be signed later, when it is asked for by name.</source>
        <translation>Un passeport retiré reste authentique, et qui le vérifie avec le registre lit pourquoi il ne vaut plus. C'est une inscription au registre ; une nouvelle version peut être signée plus tard, si elle est demandée par son nom.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Withdraw the passport of {battery}</source>
        <translation>Retirer le passeport de {battery}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Whoever verifies the passport with the ledger reads this</source>
        <translation>Qui vérifie le passeport avec le registre lit ceci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Version {version} is withdrawn since {time}.</source>
        <translation>La version {version} est retirée depuis le {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>This battery has no signed passport yet.</source>
        <translation>Cette batterie n'a pas encore de passeport signé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>Withdrawing the passport</source>
        <translation>Retrait du passeport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/withdraw.py"/>
        <source>The newest version is withdrawn already.</source>
        <translation>La version la plus récente est déjà retirée.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>A witness is kept by somebody else than the ledger's owner. It cosigns a checkpoint only if that continues what it saw before: a book that was rewritten, or cut, gets no cosignature.</source>
        <translation>Un témoin est tenu par quelqu'un d'autre que le propriétaire du registre. Il ne cosigne un point de contrôle que s'il continue ce qu'il a vu : un livre réécrit, ou coupé, n'obtient pas de cosignature.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>There is no witness yet: choose the folder of one, or make one on a USB key or another computer.</source>
        <translation>Il n'y a pas encore de témoin : en choisir le dossier, ou en créer un sur une clé USB ou un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Folder of the &amp;witness</source>
        <translation>Dossier du &amp;témoin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Cosigned at</source>
        <translation>Cosigné le</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>What it has seen</source>
        <translation>Ce qu'il a vu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>What came of each</source>
        <translation>Le résultat de chacun</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>It has cosigned nothing yet.</source>
        <translation>Il n'a encore rien cosigné.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Cosign checkpoints of others</source>
        <translation>Cosigner des points de contrôle d'autrui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>Make a witness</source>
        <translation>Créer un témoin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness.py"/>
        <source>✗ Evidence of two books under one name: {files}</source>
        <translation>✗ Preuve de deux livres sous un nom : {files}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Checkpoints and ledgers (*.checkpoint *.txt *.passports);;All files (*)</source>
        <translation>Points de contrôle et registres (*.checkpoint *.txt *.passports);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Judge and cosign</source>
        <translation>Juger et cosigner</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>{name} is made. Tell others its key and fingerprint; keep a copy of its folder.</source>
        <translation>{name} est créé. Dire aux autres sa clé et son empreinte ; garder une copie de son dossier.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Checkpoints and ledgers to judge</source>
        <translation>Points de contrôle et registres à juger</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Of a new ledger's checkpoint alone, or after its key was replaced</source>
        <translation>Pour le seul point de contrôle d'un nouveau registre, ou après remplacement de sa clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Cosigned ones &amp;go to</source>
        <translation>Les cosignés &amp;vont dans</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Passphrase of the witness</source>
        <translation>Phrase secrète du témoin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose the folder of a witness, or make one.</source>
        <translation>Choisir le dossier d'un témoin, ou en créer un.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>A folder of checkpoints</source>
        <translation>Un dossier de points de contrôle</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln cosigned.</source>
        <translation><numerusform>%Ln cosigné.</numerusform><numerusform>%Ln cosignés.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>One word, such as auditor.example/w1</source>
        <translation>Un mot, comme auditor.example/w1</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>There is a witness in this folder: choose an empty one for another.</source>
        <translation>Il y a un témoin dans ce dossier : en choisir un vide pour un autre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✓ cosigned</source>
        <translation>✓ cosigné</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>To judge</source>
        <translation>À juger</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Add the checkpoints or ledgers to judge.</source>
        <translation>Ajouter les points de contrôle ou registres à juger.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose a folder for the cosigned checkpoints.</source>
        <translation>Choisir un dossier pour les points de contrôle cosignés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Give the passphrase of the witness.</source>
        <translation>Donner la phrase secrète du témoin.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✗ REFUSED: {file}: {why}</source>
        <translation>✗ REFUSÉ : {file} : {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln could not be judged.</source>
        <translation><numerusform>%Ln n'a pu être jugé.</numerusform><numerusform>%Ln n'ont pu être jugés.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>There is no checkpoint and no ledger.</source>
        <translation>Il n'y a ni point de contrôle ni registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Choose the folder first: on a USB key, or on another computer than the ledger's.</source>
        <translation>Choisir d'abord le dossier : sur une clé USB, ou un autre ordinateur que celui du registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>Give it a name: one word.</source>
        <translation>Lui donner un nom : un mot.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>? not judged</source>
        <translation>? non jugé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>✗ refused</source>
        <translation>✗ refusé</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln refused in all.</source>
        <translation><numerusform>%Ln refusé en tout.</numerusform><numerusform>%Ln refusés en tout.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} batteries, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} batteries sur {population}, graine « {seed} », sur {entries} inscriptions ; {left} encore ouvertes.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} cells, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} cellules sur {population}, graine « {seed} », sur {entries} inscriptions ; {left} encore ouvertes.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} lots, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} lots sur {population}, graine « {seed} », sur {entries} inscriptions ; {left} encore ouverts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>{items} of {population} batches, seed “{seed}”, over {entries} entries; {left} still open.</source>
        <translation>{items} lots de fabrication sur {population}, graine « {seed} », sur {entries} inscriptions ; {left} encore ouverts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Thing</source>
        <translation>Chose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Batches</source>
        <translation>Fabrications</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>○ open</source>
        <translation>○ ouvert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>✓ ok</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>△ finding</source>
        <translation>△ constat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>The same ledger and seed give the same sample on any computer, so nobody can have chosen it.</source>
        <translation>Le même registre et la même graine donnent le même échantillon sur tout ordinateur ; ainsi nul ne peut l'avoir choisi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper of a sample</source>
        <translation>Feuille de travail d'un échantillon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Any text, agreed on before: a date, a name, a lottery's numbers</source>
        <translation>Un texte quelconque, convenu d'avance : une date, un nom, les numéros d'une loterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;How many</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Things drawn</source>
        <translation>Choses tirées</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>What was seen, in your words</source>
        <translation>Ce qui fut vu, avec vos mots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Ok</source>
        <translation>&amp;Bon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Finding</source>
        <translation>&amp;Constat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your own key file (witness.key), never the ledger's</source>
        <translation>Votre propre fichier de clé (witness.key), jamais celui du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Passphrase of your key file</source>
        <translation>Phrase secrète de votre fichier de clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper</source>
        <translation>Feuille de travail</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper (*.json)</source>
        <translation>Feuille de travail (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your key file</source>
        <translation>Votre fichier de clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Working paper (*.json);;All files (*)</source>
        <translation>Feuille de travail (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Sign the paper</source>
        <translation>Signer la feuille</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Signed: {file}. Whoever verifies it draws the sample again.</source>
        <translation>Signée : {file}. Qui la vérifie tire à nouveau l'échantillon.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Go on with a paper drawn before…</source>
        <translation>Continuer avec une feuille déjà tirée…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Drawing the sample</source>
        <translation>Tirage de l'échantillon</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Your own key file and its passphrase are needed to sign.</source>
        <translation>Votre fichier de clé et sa phrase secrète sont nécessaires pour signer.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Signing the paper</source>
        <translation>Signature de la feuille</translation>
    </message>
    <message>
        <location filename="passport_app/gui/dialogs/working_paper.py"/>
        <source>Of each:</source>
        <translation>De chacun :</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>ledger opened</source>
        <translation>registre ouvert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>officer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>policy of approval</source>
        <translation>règle d'approbation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>firms</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>specifications</source>
        <translation>spécifications</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>contents of lots</source>
        <translation>teneurs des lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>what went into batches</source>
        <translation>entrées des lots de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>what came out of batches</source>
        <translation>sorties des lots de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>spent batteries</source>
        <translation>batteries usagées</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>events of cells</source>
        <translation>événements de cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>cells of batteries</source>
        <translation>cellules des batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>decision about lots</source>
        <translation>décision sur des lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>lots taken over</source>
        <translation>lots repris</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>issue of passports</source>
        <translation>émission de passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>passport</source>
        <translation>passeport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>status of a passport</source>
        <translation>état d'un passeport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>statement about cells</source>
        <translation>énoncé sur des cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>status of a certificate</source>
        <translation>état d'un certificat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>declaration</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <location filename="passport_app/gui/entry_names.py"/>
        <source>assessment of a lot</source>
        <translation>évaluation d'un lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>manufacturing waste</source>
        <translation>déchet de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>by-product</source>
        <translation>sous-produit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>run-around</source>
        <translation>chute réemployée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>quarantine</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>quarantined</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>scrapped</source>
        <translation>mis au rebut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>in battery</source>
        <translation>dans la batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>waste</source>
        <translation>déchet</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>cannot be told</source>
        <translation>ne peut être établi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not met</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>key revoked</source>
        <translation>clé révoquée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>conforms</source>
        <translation>conforme</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not all assayed</source>
        <translation>pas tout analysé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>no specification</source>
        <translation>pas de spécification</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>too low</source>
        <translation>trop bas</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>too high</source>
        <translation>trop haut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>another unit</source>
        <translation>autre unité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>not assayed</source>
        <translation>non analysé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>lapsed</source>
        <translation>échu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>lapses soon</source>
        <translation>échoit bientôt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>without end</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/format.py"/>
        <source>none binding yet</source>
        <translation>aucun ne lie encore</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/line_grid.py"/>
        <source>Put back what was added or taken out last (Ctrl+Z)</source>
        <translation>Rétablit ce qui fut ajouté ou retiré en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/menus.py"/>
        <source>Open a ledger first.</source>
        <translation>Ouvrez d'abord un registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/navigation.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Checkpoint outside: {age}, {entries}</source>
        <translation>Point de contrôle au-dehors : {age}, {entries}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln days ago</source>
        <translation><numerusform>il y a %Ln jour</numerusform><numerusform>il y a %Ln jours</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Nothing could tell if the whole book were rewritten. Save a checkpoint and give it to somebody else: an auditor, a customer, a witness.</source>
        <translation>Rien ne pourrait dire si tout le livre était réécrit. Enregistrer un point de contrôle et le donner à quelqu'un d'autre : un auditeur, un client, un témoin.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln entries came after it.</source>
        <translation><numerusform>%Ln inscription est venue après.</numerusform><numerusform>%Ln inscriptions sont venues après.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Nothing came after it.</source>
        <translation>Rien n'est venu après.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>of unknown age</source>
        <translation>d'âge inconnu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>No checkpoint outside yet</source>
        <translation>Encore aucun point de contrôle au-dehors</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Stamped by {authority} at {time}.</source>
        <translation>Horodaté par {authority} le {time}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/outside.py"/>
        <source>Handed out: saved, shown, or within an exported passport.</source>
        <translation>Remis : enregistré, montré ou dans un passeport exporté.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>Page {number} of {pages} as it is printed</source>
        <translation>Page {number} sur {pages} telle qu'elle s'imprime</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>Page as it is printed</source>
        <translation>Page telle qu'elle s'imprime</translation>
    </message>
    <message>
        <location filename="passport_app/gui/page_preview.py"/>
        <source>PageDown and PageUp turn the pages</source>
        <translation>Page suiv. et Page préc. tournent les pages</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Recall…</source>
        <translation>Rappel…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Quarantine…</source>
        <translation>Quarantaine…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Assess…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Record…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Sign for cells…</source>
        <translation>Signer pour des cellules…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/pages.py"/>
        <source>Proof…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Let the book go on in {here}? Then {there} is a copy to look at: whoever writes to it makes another book.</source>
        <translation>Continuer le registre dans {here} ? Alors {there} est une copie à regarder : qui y écrit fait un autre registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation>{name} est ouvert dans une autre fenêtre, qui a été mise au premier plan.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>{title} is under way. Stop it and quit? Nothing is left half-written.</source>
        <translation>« {title} » est en cours. Arrêter et quitter ? Rien ne reste écrit à moitié.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/shell.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>key beside the ledger</source>
        <translation>clé à côté du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>read-only: its key is not here</source>
        <translation>lecture seule : sa clé n'est pas ici</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>closed for ever on {at}</source>
        <translation>fermé pour toujours le {at}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>{name}  ·  {entries}  ·  checkpoint {at} over {size}  ·  {key}</source>
        <translation>{name}  ·  {entries}  ·  point de contrôle {at} sur {size}  ·  {key}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/status.py"/>
        <source>No ledger open</source>
        <translation>Aucun registre ouvert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/table/header.py"/>
        <source>Column titles</source>
        <translation>Titres des colonnes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>Cobalt</source>
        <translation>Cobalt</translation>
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
        <translation>Plomb</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>cobalt</source>
        <translation>cobalt</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>lithium</source>
        <translation>lithium</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>nickel</source>
        <translation>nickel</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>lead</source>
        <translation>plomb</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>precursor</source>
        <translation>précurseur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>calcination</source>
        <translation>calcination</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>slurry</source>
        <translation>barbotine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>coating</source>
        <translation>enduction</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>calendering</source>
        <translation>calandrage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>slitting</source>
        <translation>refendage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>assembly</source>
        <translation>assemblage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>formation</source>
        <translation>formation</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>grading</source>
        <translation>tri</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>pack</source>
        <translation>pack</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>recycling</source>
        <translation>recyclage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>dismantling</source>
        <translation>démontage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>in batteries</source>
        <translation>dans les batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>by-products</source>
        <translation>sous-produits</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>other sites</source>
        <translation>autres sites</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>manufacturer</source>
        <translation>fabricant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>refiner</source>
        <translation>raffineur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>miner</source>
        <translation>mineur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>recycler</source>
        <translation>recycleur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>unknown supplier</source>
        <translation>fournisseur inconnu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>industrial</source>
        <translation>industrielle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>portable</source>
        <translation>portable</translation>
    </message>
    <message>
        <location filename="passport_app/gui/terms.py"/>
        <source>batch {name}</source>
        <translation>fabrication {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/batches.py"/>
        <source>Scrap</source>
        <translation>Rebuts</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Once batteries are recorded, their shares are held against the minima here, with what they lack, what recycling recovered, and documents that lapse.</source>
        <translation>Dès que des batteries seront enregistrées, leurs parts seront comparées ici aux minima, avec ce qui leur manque, ce que le recyclage a récupéré et les documents qui expirent.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Parts of compliance</source>
        <translation>Parties de la conformité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Import tables…</source>
        <translation>Importer des tables…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Save CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>What is shown, masses in micrograms</source>
        <translation>Ce qui est montré, masses en microgrammes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Summing recycled content</source>
        <translation>Somme du contenu recyclé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>As of {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>Stopped; F5 computes it again.</source>
        <translation>Arrêté ; F5 le recalcule.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance.py"/>
        <source>{name} could not be written: {strerror}.</source>
        <translation>{name} n'a pas pu être écrit : {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>All metals</source>
        <translation>Tous les métaux</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Without what is not applicable</source>
        <translation>Sans ce qui ne s'applique pas</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Not met or undetermined</source>
        <translation>Non satisfait ou indéterminé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{chemistry} batteries hold no {metal}; Art. 8 asks for none.</source>
        <translation>Les batteries {chemistry} ne contiennent pas de {metal} ; l'art. 8 n'en demande pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market, the last placed on {day}.</source>
        <translation><numerusform>{placed} de %Ln batterie de {year} est sur le marché, la dernière mise le {day}.</numerusform><numerusform>{placed} de %Ln batteries de {year} sont sur le marché, la dernière mise le {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market.</source>
        <translation><numerusform>{placed} de %Ln batterie de {year} est sur le marché.</numerusform><numerusform>{placed} de %Ln batteries de {year} sont sur le marché.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Article 8</source>
        <translation>Article 8</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Year of manufacture</source>
        <translation>Année de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Metals shown</source>
        <translation>Métaux montrés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Sign the declaration…</source>
        <translation>Signer la déclaration…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Shares by model, plant, year and metal</source>
        <translation>Parts par modèle, usine, année et métal</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Periods of the trend</source>
        <translation>Périodes de l'évolution</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Copy trend</source>
        <translation>Copier l'évolution</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Save picture…</source>
        <translation>Enregistrer l'image…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Sums of masses by model, plant and year of manufacture, each metal by itself; method {method}.</source>
        <translation>Sommes de masses par modèle, usine et année de fabrication, chaque métal à part ; méthode {method}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{metal} in {model}, {plant}</source>
        <translation>{metal} dans {model}, {plant}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Art. 8 sets no minimum for {category} batteries like these.</source>
        <translation>L'art. 8 ne fixe pas de minimum pour des batteries {category} comme celles-ci.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Of the model, plant and year of the row chosen</source>
        <translation>Du modèle, de l'usine et de l'année de la ligne choisie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>The trend as CSV, masses in micrograms</source>
        <translation>L'évolution en CSV, masses en microgrammes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>SVG, PNG or CSV</source>
        <translation>SVG, PNG ou CSV</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Once batteries are recorded, their shares by model, plant and year stand here.</source>
        <translation>Quand des batteries seront inscrites, leurs parts par modèle, usine et année seront ici.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>Choose a row above to see how its share went over time.</source>
        <translation>Choisissez une ligne ci-dessus pour voir l'évolution de sa part.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Mandatory data points (Annex XIII) without which no passport of scope annex-xiii can be issued.</source>
        <translation>Données obligatoires (annexe XIII) sans lesquelles aucun passeport de portée annex-xiii ne peut être émis.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recycling</source>
        <translation>Recyclage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recovery in recycling</source>
        <translation>Valorisation au recyclage</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show batch</source>
        <translation>Montrer la fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Annex XII counts all steps of a chain together and only what replaces primary material: products count by their assays, black mass does not. Recycling efficiency is a lower bound: the ledger holds no mass of carbon, oxygen or plastics that are recovered.</source>
        <translation>L'annexe XII compte ensemble toutes les étapes d'une chaîne et seulement ce qui remplace de la matière primaire : les produits comptent selon leurs analyses, la masse noire non. L'efficacité du recyclage est une borne inférieure : le registre n'a pas les masses de carbone, d'oxygène ou de plastiques valorisés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Data points</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Missing data points</source>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show battery</source>
        <translation>Montrer la batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>✓ No mandatory data point is missing.</source>
        <translation>✓ Aucune donnée obligatoire ne manque.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Documents that lapse</source>
        <translation>Documents qui échoient</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Show lot</source>
        <translation>Montrer le lot</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>%Ln documents of lots on stock, {lapsed} of them lapsed, seen from {today}.</source>
        <translation><numerusform>%Ln document de lots en stock, {lapsed} échus, vu du {today}.</numerusform><numerusform>%Ln documents de lots en stock, {lapsed} échus, vus du {today}.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Site and year, all steps</source>
        <translation>Site et année, toutes les étapes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Every batch</source>
        <translation>Chaque fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Recycling shown</source>
        <translation>Recyclage montré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Once batches of recycling are recorded, what they recover is held against Annex XII here.</source>
        <translation>Quand des fabrications de recyclage seront inscrites, ce qu'elles valorisent sera ici comparé à l'annexe XII.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Art. 77 asks for no passport for {models}.</source>
        <translation>L'art. 77 ne demande pas de passeport pour {models}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 180 days</source>
        <translation>Sous 180 jours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 90 days</source>
        <translation>Sous 90 jours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Within 30 days</source>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Lapsed already</source>
        <translation>Déjà échus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Documents shown</source>
        <translation>Documents montrés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>✓ No document of a lot on stock is like this, seen from {today}.</source>
        <translation>✓ Aucun document d'un lot en stock n'est ainsi, vu du {today}.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>{model}: %Ln points</source>
        <translation><numerusform>{model} : %Ln donnée</numerusform><numerusform>{model} : %Ln données</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>Ask the suppliers for new ones.</source>
        <translation>Demandez-en de nouveaux aux fournisseurs.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>legitimate interest</source>
        <translation>intérêt légitime</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>authorities</source>
        <translation>autorités</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Plant</source>
        <translation>Usine</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Binds now</source>
        <translation>Lie maintenant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Minimum that would bind</source>
        <translation>Minimum qui lierait</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>On stock, kg</source>
        <translation>En stock, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Metal in it, kg</source>
        <translation>Métal contenu, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Needed, kg</source>
        <translation>Nécessaire, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Brings it to, %</source>
        <translation>La porte à, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By itself</source>
        <translation>À lui seul</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Batch, or site and year</source>
        <translation>Fabrication, ou site et année</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Went in, kg</source>
        <translation>Entré, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Recovered, kg</source>
        <translation>Valorisé, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By end of 2027</source>
        <translation>D'ici fin 2027</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>By end of 2031</source>
        <translation>D'ici fin 2031</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Data point</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>May be seen by</source>
        <translation>Peuvent la voir</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Such as</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Compared exactly, before rounding.</source>
        <translation>Comparé exactement, avant d'arrondir.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{chemistry} batteries hold no {metal}.</source>
        <translation>Les batteries {chemistry} ne contiennent pas de {metal}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>No minimum binds before {day}.</source>
        <translation>Aucun minimum ne lie avant le {day}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Art. 8 sets no minimum for {category} batteries like these on that day.</source>
        <translation>L'art. 8 ne fixe pas de minimum pour des batteries {category} comme celles-ci ce jour-là.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>The origin is not declared, or the metal is not stated; missing is neither zero nor a pass.</source>
        <translation>L'origine n'est pas déclarée, ou le métal n'est pas indiqué ; ce qui manque n'est ni zéro ni une réussite.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>at least {share}</source>
        <translation>au moins {share}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>The kind of waste cannot be told.</source>
        <translation>Le type de déchet ne peut être dit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{part} % from spent batteries.</source>
        <translation>{part} % de batteries usagées.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Nothing from spent batteries.</source>
        <translation>Rien de batteries usagées.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>({percent} % by {year})</source>
        <translation>({percent} % d'ici {year})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>· in %Ln days</source>
        <translation><numerusform>· dans %Ln jour</numerusform><numerusform>· dans %Ln jours</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>no amount</source>
        <translation>aucune quantité</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✓ enough</source>
        <translation>✓ suffit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ not enough</source>
        <translation>△ ne suffit pas</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ too low</source>
        <translation>✗ trop basse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Lithium-based waste.</source>
        <translation>Déchets au lithium.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Lead-acid waste.</source>
        <translation>Déchets plomb-acide.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>Nickel-cadmium waste.</source>
        <translation>Déchets nickel-cadmium.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ lapsed %Ln days ago</source>
        <translation><numerusform>✗ échu depuis %Ln jour</numerusform><numerusform>✗ échu depuis %Ln jours</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✓ met already</source>
        <translation>✓ déjà satisfait</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ in %Ln days</source>
        <translation><numerusform>△ dans %Ln jour</numerusform><numerusform>△ dans %Ln jours</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ today</source>
        <translation>△ aujourd'hui</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Day of placing on the market</source>
        <translation>Jour de mise sur le marché</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>What would bind</source>
        <translation>Ce qui lierait</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Minimum to reach</source>
        <translation>Minimum à atteindre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Lots on stock</source>
        <translation>Lots en stock</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>A question only: nothing of this is written to the ledger.</source>
        <translation>Une question seulement : rien n'en est écrit au registre.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Placed on the market on another day</source>
        <translation>Mise sur le marché un autre jour</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Lots on stock that would lift the share</source>
        <translation>Lots en stock qui élèveraient la part</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>Once batteries are recorded, lots that would lift their shares are looked for here.</source>
        <translation>Quand des batteries seront inscrites, on cherche ici les lots qui élèveraient leurs parts.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>When the minima of Art. 8 begin</source>
        <translation>Quand commencent les minima de l'art. 8</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>{percent} %, from {day}</source>
        <translation>{percent} %, dès le {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>%Ln lots are set aside: they are not released.</source>
        <translation><numerusform>%Ln lot est mis de côté : il n'est pas libéré.</numerusform><numerusform>%Ln lots sont mis de côté : ils ne sont pas libérés.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Counted, g</source>
        <translation>Compté, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Sources ({count})</source>
        <translation>Sources ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>✓ version {version} of {versions}</source>
        <translation>✓ version {version} sur {versions}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>entry {seq} of {size}</source>
        <translation>inscription {seq} sur {size}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Total, g</source>
        <translation>Total, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Primary, g</source>
        <translation>Primaire, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Pre-consumer, g</source>
        <translation>Pré-conso., g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Post-consumer, g</source>
        <translation>Post-conso., g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Unknown, g</source>
        <translation>Inconnu, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No content is recorded: import its contents, or seal the batch it is from.</source>
        <translation>Aucun contenu n'est inscrit : importez ses teneurs, ou clôturez la fabrication dont il vient.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No source is recorded.</source>
        <translation>Aucune source n'est inscrite.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Used by ({count})</source>
        <translation>Utilisé par ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>No batch has used it yet.</source>
        <translation>Aucune fabrication ne l'a encore utilisé.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/describing.py"/>
        <source>%Ln findings</source>
        <translation><numerusform>%Ln constat</numerusform><numerusform>%Ln constats</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>✓ balances</source>
        <translation>✓ équilibré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>{process} batch</source>
        <translation>fabrication : {process}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing to balance: neither inputs nor outputs have contents.</source>
        <translation>Rien à équilibrer : ni les entrées ni les sorties n'ont de contenu.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In ({count})</source>
        <translation>Entrées ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing went in.</source>
        <translation>Rien n'est entré.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Out ({count})</source>
        <translation>Sorties ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing came out.</source>
        <translation>Rien n'est sorti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Findings ({count})</source>
        <translation>Constats ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Nothing was found wanting.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>battery {model}</source>
        <translation>batterie {model}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Batch</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Ended</source>
        <translation>Finie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Cell of model</source>
        <translation>Cellule du modèle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Manufactured</source>
        <translation>Fabriqué</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In battery</source>
        <translation>Dans la batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Placed on the market</source>
        <translation>Mise sur le marché</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>In the book</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Divided, g</source>
        <translation>Réparti, g</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>○ not signed yet</source>
        <translation>○ pas encore signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/describing.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/detail.py"/>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/detail.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Trust list…</source>
        <translation>Liste de confiance…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>This computer's &amp;list…</source>
        <translation>&amp;Liste de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>&amp;Judge by another list, this time…</source>
        <translation>&amp;Juger selon une autre liste, cette fois…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Roots of authorities</source>
        <translation>Racines des autorités</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>No trust list: signers are named, not judged.</source>
        <translation>Pas de liste de confiance : les signataires sont nommés, pas jugés.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>The signers you believe, and why</source>
        <translation>Les signataires que l'on croit, et pourquoi</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Trusted: as {name} says.</source>
        <translation>De confiance : comme le dit {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Signers are judged by this computer's trust list.</source>
        <translation>Les signataires sont jugés par la liste de confiance de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/judging.py"/>
        <source>Roots: {name}</source>
        <translation>Racines : {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Materials</source>
        <translation>Matières</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Made here</source>
        <translation>Faits ici</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Manufacturing waste</source>
        <translation>Déchets de fabrication</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>With findings</source>
        <translation>Avec constats</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Not signed</source>
        <translation>Non signés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All lots</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Lot begins with</source>
        <translation>Le lot commence par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search lots</source>
        <translation>Chercher des lots</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a lot above to see what it is made of.</source>
        <translation>Choisissez un lot ci-dessus pour voir de quoi il est fait.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots found</source>
        <translation><numerusform>%Ln lot trouvé</numerusform><numerusform>%Ln lots trouvés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots or more found</source>
        <translation><numerusform>%Ln lot ou plus trouvés</numerusform><numerusform>%Ln lots ou plus trouvés</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lot begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Aucun lot ne commence ainsi. La recherche porte sur le début d'un nom, exactement comme il s'écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lot is like this.</source>
        <translation>Aucun lot n'est ainsi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No lots yet. Import the plant's tables: suppliers, materials, the lots received and what they contain.</source>
        <translation>Pas encore de lots. Importez les tables de l'usine : fournisseurs, matières, lots reçus et ce qu'ils contiennent.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All batches</source>
        <translation>Toutes les fabrications</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Batch begins with</source>
        <translation>La fabrication commence par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search batches</source>
        <translation>Chercher des fabrications</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a batch above to see what it is made of.</source>
        <translation>Choisissez une fabrication ci-dessus pour voir de quoi elle est faite.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches found</source>
        <translation><numerusform>%Ln fabrication trouvée</numerusform><numerusform>%Ln fabrications trouvées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches or more found</source>
        <translation><numerusform>%Ln fabrication ou plus trouvées</numerusform><numerusform>%Ln fabrications ou plus trouvées</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batch begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Aucune fabrication ne commence ainsi. La recherche porte sur le début d'un nom, exactement comme il s'écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batch is like this.</source>
        <translation>Aucune fabrication n'est ainsi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batches yet. Import the tables batches, inputs and outputs: what went in, and what came out.</source>
        <translation>Pas encore de fabrications. Importez les tables batches, inputs et outputs : ce qui est entré, et ce qui est sorti.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>In, kg</source>
        <translation>Entré, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Out, kg</source>
        <translation>Sorti, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Serial begins with</source>
        <translation>Le numéro commence par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search cells</source>
        <translation>Chercher des cellules</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a cell above to see what it is made of.</source>
        <translation>Choisissez une cellule ci-dessus pour voir de quoi elle est faite.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells found</source>
        <translation><numerusform>%Ln cellule trouvée</numerusform><numerusform>%Ln cellules trouvées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells or more found</source>
        <translation><numerusform>%Ln cellule ou plus trouvées</numerusform><numerusform>%Ln cellules ou plus trouvées</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cell begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Aucune cellule ne commence ainsi. La recherche porte sur le début d'un nom, exactement comme il s'écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cell is like this.</source>
        <translation>Aucune cellule n'est ainsi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No cells yet. Import the table cell_lots: the range of serials that each assembly batch made.</source>
        <translation>Pas encore de cellules. Importez la table cell_lots : la plage de numéros de série que chaque assemblage a faite.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>All batteries</source>
        <translation>Toutes les batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Battery begins with</source>
        <translation>La batterie commence par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Search batteries</source>
        <translation>Chercher des batteries</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>Choose a battery above to see what it is made of.</source>
        <translation>Choisissez une batterie ci-dessus pour voir de quoi elle est faite.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries found</source>
        <translation><numerusform>%Ln batterie trouvée</numerusform><numerusform>%Ln batteries trouvées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries or more found</source>
        <translation><numerusform>%Ln batterie ou plus trouvées</numerusform><numerusform>%Ln batteries ou plus trouvées</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No battery begins with this. Search is for the beginning of a name, exactly as written.</source>
        <translation>Aucune batterie ne commence ainsi. La recherche porte sur le début d'un nom, exactement comme il s'écrit.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No battery is like this.</source>
        <translation>Aucune batterie n'est ainsi.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>No batteries yet. Import the tables batteries and battery_cells; then issue their passports.</source>
        <translation>Pas encore de batteries. Importez les tables batteries et battery_cells ; émettez ensuite leurs passeports.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>On the market</source>
        <translation>Sur le marché</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 0.5 %</source>
        <translation>au-delà de 0,5 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 1 %</source>
        <translation>au-delà de 1 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>above 5 %</source>
        <translation>au-delà de 5 %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Once batches are recorded, where each metal came from, went, and came back is drawn here.</source>
        <translation>Dès que des lots de fabrication sont saisis, on voit ici d'où vient chaque métal, où il va et ce qui revient.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Closed loop</source>
        <translation>Boucle fermée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used here; {elsewhere} kg came from other sites. Point at a band to see what it is.</source>
        <translation>{received} kg de {metal} reçus et utilisés ici ; {elsewhere} kg sont venus d'autres sites. Pointez une bande pour voir ce qu'elle est.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>{received} kg of {metal} received and used; {back} kg came back from recycling. Point at a band to see what it is.</source>
        <translation>{received} kg de {metal} reçus et utilisés ; {back} kg sont revenus du recyclage. Pointez une bande pour voir ce que c'est.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>Flows shown</source>
        <translation>Flux montrés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>The flows as a table, masses in micrograms</source>
        <translation>Les flux en table, masses en microgrammes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/loop.py"/>
        <source>No {metal} in the batches of this time. Choose another metal or period.</source>
        <translation>Pas de {metal} dans les fabrications de cette période. Choisissez un autre métal ou une autre période.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%Ln small flows are in the table alone.</source>
        <translation><numerusform>%Ln petit flux est dans la table seule.</numerusform><numerusform>%Ln petits flux sont dans la table seule.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/materials.py"/>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>signed passports</source>
        <translation>passeports signés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Overview</source>
        <translation>Vue d'ensemble</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Once batteries are recorded, their recycled content by model, plant and year is computed here.</source>
        <translation>Quand des batteries seront inscrites, leur contenu recyclé par modèle, usine et année est calculé ici.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>What does not balance, does not conform or is missing stands here.</source>
        <translation>Ce qui ne s'équilibre pas, n'est pas conforme ou manque se trouve ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln batteries have no passport yet.</source>
        <translation><numerusform>%Ln batterie n'a pas encore de passeport.</numerusform><numerusform>%Ln batteries n'ont pas encore de passeport.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln passports are by a key that was revoked.</source>
        <translation><numerusform>%Ln passeport provient d’une clé qui a été révoquée.</numerusform><numerusform>%Ln passeports proviennent d’une clé qui a été révoquée.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Computed from lots; post-consumer dark, pre-consumer light. Marks: minima of Art. 8.</source>
        <translation>Calculé à partir des lots ; post-consommation foncé, pré-consommation clair. Repères : minima de l'art. 8.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>retired: the book is closed</source>
        <translation>retirée : le livre est fermé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>beside the ledger</source>
        <translation>à côté du registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>not here: read-only</source>
        <translation>pas ici : lecture seule</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Recycled content</source>
        <translation>Contenu recyclé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>The book</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>✓ No findings</source>
        <translation>✓ Aucun constat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>The ledger is empty: bring the plant's tables in.</source>
        <translation>Le registre est vide : reprenez les tables de l'usine.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln findings to look into, below.</source>
        <translation><numerusform>%Ln constat à regarder, ci-dessous.</numerusform><numerusform>%Ln constats à regarder, ci-dessous.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>Checkpoints…</source>
        <translation>Points de contrôle…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/overview.py"/>
        <source>✓ Nothing: every battery has its passport.</source>
        <translation>✓ Rien : chaque batterie a son passeport.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Cells ({count})</source>
        <translation>Cellules ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Certificates ({count})</source>
        <translation>Certificats ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Registered as</source>
        <translation>Inscrit comme</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}, proved by %Ln hashes</source>
        <translation><numerusform>inscription {seq}, prouvée par %Ln empreinte</numerusform><numerusform>inscription {seq}, prouvée par %Ln empreintes</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>the first {size} entries</source>
        <translation>les {size} premières inscriptions</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>Signed passport</source>
        <translation>Passeport signé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}</source>
        <translation>inscription {seq}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/provenance.py"/>
        <source>One thing</source>
        <translation>Une chose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/saved_reports.py"/>
        <source>The report could not be saved to {path}: {strerror}.</source>
        <translation>Le rapport n'a pas pu être enregistré dans {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Made, kg</source>
        <translation>Produit, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Of output, %</source>
        <translation>De la sortie, %</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Used again, kg</source>
        <translation>Réutilisé, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Left, kg</source>
        <translation>Restant, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Goes back into the process it came from; it is no waste and counts as no recycled content.</source>
        <translation>Retourne dans le procédé dont il vient ; ce n'est pas un déchet et il ne compte pas comme contenu recyclé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Cannot go back into its process: battery manufacturing waste, Article 3(51).</source>
        <translation>Ne peut retourner dans son procédé : déchet de fabrication de batteries, article 3, point 51.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Made besides the product and used as it is.</source>
        <translation>Obtenu à côté du produit et utilisé tel quel.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Left the site or was not found again.</source>
        <translation>A quitté le site ou n'a pas été retrouvé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Streams of scrap</source>
        <translation>Flux de rebuts</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Lots of the stream</source>
        <translation>Lots du flux</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>No scrap in this time. What the table of outputs calls anything but product is summed up here.</source>
        <translation>Aucun rebut dans cette période. Ici est additionné ce que la table des sorties n'appelle pas product.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>What batches gave besides their product, by process and role.</source>
        <translation>Ce que les lots de fabrication ont donné en plus de leur produit, par procédé et rôle.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Choose a stream above to see its lots.</source>
        <translation>Choisissez un flux ci-dessus pour voir ses lots.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>Enter goes to a lot.</source>
        <translation>Entrée mène à un lot.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/scrap.py"/>
        <source>The newest {shown} of {all} lots.</source>
        <translation>Les {shown} plus récents de {all} lots.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>The ledger holds no specification of this material: import the table specifications.</source>
        <translation>Le registre n'a pas de spécification de cette matière : importez la table specifications.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>No document came with this lot.</source>
        <translation>Aucun document n'est venu avec ce lot.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Sampled on</source>
        <translation>Prélevé le</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Quality ({count})</source>
        <translation>Qualité ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Documents ({count})</source>
        <translation>Documents ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>Decisions ({count})</source>
        <translation>Décisions ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>It was never held back.</source>
        <translation>Il n'a jamais été retenu.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/standing_rows.py"/>
        <source>the file was not at hand</source>
        <translation>le fichier n'était pas disponible</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Claimed, kg</source>
        <translation>Déclaré, kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Found vs claimed</source>
        <translation>Trouvé/déclaré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Out of spec.</source>
        <translation>Hors spéc.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Held</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Lapsed papers</source>
        <translation>Doc. échus</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>{found} of %Ln lots were measured.</source>
        <translation><numerusform>{found} de %Ln lot a été mesuré.</numerusform><numerusform>{found} de %Ln lots ont été mesurés.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>What is shown over time</source>
        <translation>Ce qui est montré au fil du temps</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Claimed is what the supplier states; found, what your laboratory measured of the same lots.</source>
        <translation>Déclaré est ce qu'indique le fournisseur ; trouvé, ce que votre laboratoire a mesuré des mêmes lots.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Choose a row above to see claims and findings over time.</source>
        <translation>Choisissez une ligne ci-dessus pour voir déclaré et trouvé au fil du temps.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Once lots are received, their suppliers are judged here.</source>
        <translation>Quand des lots seront reçus, leurs fournisseurs sont jugés ici.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>Specification: {name}.</source>
        <translation>Spécification : {name}.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>{counted} · chosen: {chosen}</source>
        <translation>{counted} · sélection : {chosen}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>The graph of where it came from and where it went</source>
        <translation>Le graphe d'où cela vient et où c'est allé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/things.py"/>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Evidence (*.pdf *.json *.passports *.txt *.checkpoint);;All files (*)</source>
        <translation>Éléments de preuve (*.pdf *.json *.passports *.txt *.checkpoint);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report of all files (*.pdf)</source>
        <translation>Rapport de tous les fichiers (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Trust this signer…</source>
        <translation>Faire confiance au signataire…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Sign report…</source>
        <translation>Signer le rapport…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Code scanned from the battery</source>
        <translation>Code scanné sur la batterie</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>What its QR code says: is the certificate of this battery? Enter asks once more.</source>
        <translation>Ce que dit son code QR : le certificat est-il de cette batterie ? Entrée redemande.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Nothing leaves this computer, and nothing is believed because it says so.

A certificate (PDF) or passport (JSON) is checked for its signature, its figures and its proof in the ledger; a certificate's pages are made again from the signed data and compared.</source>
        <translation>Rien ne quitte cet ordinateur, et rien n'est cru parce qu'il le dit.

D'un certificat (PDF) ou passeport (JSON) sont contrôlés la signature, les chiffres et la preuve au registre ; les pages d'un certificat sont refaites des données signées et comparées.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>All faults, repair, other options…</source>
        <translation>Tous les défauts, réparation, autres options…</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify files</source>
        <translation>Vérifier des fichiers</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verify a folder</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.pdf)</source>
        <translation>Rapport montré (*.pdf)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Report shown (*.json)</source>
        <translation>Rapport montré (*.json)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Table of all files (*.csv)</source>
        <translation>Table de tous les fichiers (*.csv)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>State by your own key what the audit found</source>
        <translation>Énoncer par votre propre clé ce que l'audit a trouvé</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Drop a certificate, passport, checkpoint or ledger anywhere on the window, or</source>
        <translation>Déposez un certificat, passeport, point de contrôle ou registre n'importe où sur la fenêtre, ou</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify.py"/>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Cannot be told</source>
        <translation>Ne peut être dit</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Passed</source>
        <translation>Passés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/verify_files.py"/>
        <source>Files verified</source>
        <translation>Fichiers vérifiés</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>✗ withdrawn {day}: {reason}</source>
        <translation>✗ retiré {day} : {reason}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Changes {before} → {newest} ({count})</source>
        <translation>Changements {before} → {newest} ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Versions ({count})</source>
        <translation>Versions ({count})</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Not to be relied on</source>
        <translation>À ne pas croire</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>Both versions state the same of the battery.</source>
        <translation>Les deux versions énoncent la même chose de la batterie.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/version_rows.py"/>
        <source>△ by a key that was revoked: issue it anew</source>
        <translation>△ d’une clé révoquée : à émettre de nouveau</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Scan or type the serial of a cell or battery, or the name of a lot: its graph shows the lots,
batches and suppliers it came through, and where its metal went.</source>
        <translation>Scannez ou tapez le numéro d'une cellule ou batterie, ou le nom d'un lot : son graphe montre les lots,
fabrications et fournisseurs par où il est passé, et où est allé son métal.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Serial of a cell or battery, or a lot, then Enter</source>
        <translation>Numéro d'une cellule ou batterie, ou un lot, puis Entrée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Cell, battery or lot</source>
        <translation>Cellule, batterie ou lot</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Show in its list</source>
        <translation>Montrer dans sa liste</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Space, or a double click</source>
        <translation>Espace, ou double clic</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Follow this one</source>
        <translation>Suivre celui-ci</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The thing looked at before</source>
        <translation>La chose regardée avant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>The ways shown as a table, in micrograms</source>
        <translation>Les voies montrées en table, en microgrammes</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Make it the thing that is asked about</source>
        <translation>En faire la chose dont on s'enquiert</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>All of it (0)</source>
        <translation>Tout (0)</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Further</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>Provenance of {thing}</source>
        <translation>Provenance de {thing}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/way.py"/>
        <source>{metal}, {mass} kg</source>
        <translation>{metal}, {mass} kg</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>For a plant that will sign passports of its own</source>
        <translation>Pour une usine qui signera ses propres passeports</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Yours, or a copy that somebody gave you</source>
        <translation>Le vôtre, ou une copie qu'on vous a donnée</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Try the sample</source>
        <translation>Essayer l'exemple</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>A small plant that closes the loop, with one deliberate fault</source>
        <translation>Une petite usine qui ferme la boucle, avec un défaut voulu</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Verify something</source>
        <translation>Vérifier quelque chose</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>A certificate, a passport, a checkpoint, a ledger</source>
        <translation>Un certificat, un passeport, un point de contrôle, un registre</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Material Passport</source>
        <translation>Material Passport</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>The book in which recycled content is computed from lots, signed, and proved.</source>
        <translation>Le registre où le contenu recyclé est calculé à partir des lots, signé et prouvé.</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/views/welcome.py"/>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>begins with “{search}”</source>
        <translation>commence par « {search} »</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/which.py"/>
        <source>the %Ln chosen</source>
        <translation><numerusform>la %Ln choisie</numerusform><numerusform>les %Ln choisies</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <location filename="passport_app/gui/which.py"/>
        <source>all that the list finds: {says} ({many})</source>
        <translation>toutes celles que la liste trouve : {says} ({many})</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>algorithm</source>
        <translation>algorithme</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>audited ledger</source>
        <translation>registre audité</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>book</source>
        <translation>registre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>code scanned</source>
        <translation>code lu</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>checkpoint</source>
        <translation>point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>checkpoint's signature</source>
        <translation>signature du point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>claims</source>
        <translation>déclarations du jeton</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>witness's signature</source>
        <translation>signature du témoin</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>entry</source>
        <translation>inscription</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>fork</source>
        <translation>bifurcation</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>parts shown</source>
        <translation>parties montrées</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kept checkpoints</source>
        <translation>points de contrôle conservés</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>inclusion</source>
        <translation>inclusion</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>ledger</source>
        <translation>registre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>trust list</source>
        <translation>liste de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>newer</source>
        <translation>plus récent</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>origins</source>
        <translation>origines</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>print and data</source>
        <translation>impression et données</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>register</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal</source>
        <translation>sceau</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: changes</source>
        <translation>sceau : modifications</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: coverage</source>
        <translation>sceau : couverture</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: integrity</source>
        <translation>sceau : intégrité</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: revocation</source>
        <translation>sceau : révocation</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: time</source>
        <translation>sceau : heure</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>seal: trust</source>
        <translation>sceau : confiance</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>since the last checkpoint</source>
        <translation>depuis le dernier point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>way of signing</source>
        <translation>procédé de signature</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>look</source>
        <translation>apparence</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>timestamp</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>trust</source>
        <translation>confiance</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>witnesses</source>
        <translation>témoins</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>an assessment of a lot</source>
        <translation>une évaluation d'un lot</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the report of an audit</source>
        <translation>le rapport d'un audit</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the proof of a cell</source>
        <translation>la preuve d'une cellule</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a statement about the cells of a lot</source>
        <translation>une déclaration sur les cellules d'un lot</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a certificate</source>
        <translation>un certificat</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a checkpoint</source>
        <translation>un point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a credential</source>
        <translation>une attestation</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a declaration</source>
        <translation>une déclaration</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>sealed pages without data</source>
        <translation>des pages scellées sans données</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>evidence of a fork</source>
        <translation>la preuve d'une bifurcation</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a ledger</source>
        <translation>un registre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>the working paper of a sample</source>
        <translation>le papier de travail d'un échantillon</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a passport</source>
        <translation>un passeport</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a proof of inclusion</source>
        <translation>une preuve d'inclusion</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>a portfolio of certificates</source>
        <translation>un recueil de certificats</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>not evidence</source>
        <translation>pas une preuve</translation>
    </message>
    <message>
        <location filename="passport_app/telling/check_names.py"/>
        <source>kept checkpoint {file}</source>
        <translation>point de contrôle conservé {file}</translation>
    </message>
    <message>
        <location filename="passport_app/telling/cut_off.py"/>
        <source>Writing to this ledger was cut off (power, or by force). Every entry ({entries}) is as the checkpoint of {at} signs it: nothing committed is lost, and what was under way is in it wholly or not at all.</source>
        <translation>L'écriture dans ce registre a été coupée (courant, ou de force). Chaque inscription ({entries}) est telle que le point de contrôle du {at} la signe : rien de ce qui était validé n'est perdu, et ce qui était en cours y est en entier ou pas du tout.</translation>
    </message>
    <message>
        <location filename="passport_app/telling/cut_off.py"/>
        <source>Writing to this ledger was cut off (power, or by force), and it is not whole.</source>
        <translation>L'écriture dans ce registre a été coupée (courant, ou de force), et il n'est pas intègre.</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/told.py"/>
        <source>{file}: {kind}; all %Ln checks passed.</source>
        <translation><numerusform>{file} : {kind} ; %Ln contrôle passé.</numerusform><numerusform>{file} : {kind} ; les %Ln contrôles sont tous passés.</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This passport</source>
        <translation>Ce passeport</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This certificate</source>
        <translation>Ce certificat</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This credential</source>
        <translation>Cette attestation</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This checkpoint</source>
        <translation>Ce point de contrôle</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This evidence</source>
        <translation>Cette preuve</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This proof of inclusion</source>
        <translation>Cette preuve d'inclusion</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This ledger</source>
        <translation>Ce registre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This audit report</source>
        <translation>Ce rapport d'audit</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This working paper</source>
        <translation>Cette feuille de travail</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This proof of a cell</source>
        <translation>Cette preuve d'une cellule</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This statement about cells</source>
        <translation>Cette déclaration sur des cellules</translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no, by %Ln kept checkpoints; those count that somebody else holds</source>
        <translation><numerusform>non, selon %Ln point de contrôle gardé ; il compte si quelqu'un d'autre le détient</numerusform><numerusform>non, selon %Ln points de contrôle gardés ; comptent ceux que d'autres détiennent</numerusform></translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is sound</source>
        <translation>{thing} : tout est en ordre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>sound</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine</source>
        <translation>{thing} : authentique</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was altered</source>
        <translation>{thing} : contenu modifié</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>altered</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was revoked by its issuer</source>
        <translation>{thing} : révocation par l'émetteur</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>revoked by its issuer</source>
        <translation>révoqué par l'émetteur</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} was suspended by its issuer</source>
        <translation>{thing} : suspension par l'émetteur</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>suspended by its issuer</source>
        <translation>suspendu par l'émetteur</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but was withdrawn</source>
        <translation>{thing} : authentique, mais retiré</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is of another battery or cell than the scanned code</source>
        <translation>{thing} est d'une autre batterie ou cellule que le code scanné</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>of another battery or cell than the scanned code</source>
        <translation>d'une autre batterie ou cellule que le code scanné</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} says that the ledger failed</source>
        <translation>{thing} dit que le registre a échoué</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>says that the ledger failed</source>
        <translation>dit que le registre a échoué</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} shows a fork: two books under one name</source>
        <translation>{thing} montre une bifurcation : deux livres sous un même nom</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>a fork: two books under one name</source>
        <translation>bifurcation : deux livres sous un même nom</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} does not hold</source>
        <translation>{thing} ne tient pas</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>does not hold</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but superseded</source>
        <translation>{thing} : authentique, mais remplacé</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is signed by a revoked key, and not believed</source>
        <translation>{thing} porte la signature d’une clé révoquée, et n’est pas cru</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>by a revoked key</source>
        <translation>d’une clé révoquée</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact, but has expired</source>
        <translation>{thing} n’a pas été altéré, mais n’est plus valable</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is cosigned by fewer witnesses than are asked for</source>
        <translation>{thing} porte la cosignature de moins de témoins qu’il n’en est demandé</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>too few witnesses</source>
        <translation>trop peu de témoins</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but one of its hand-outs was withdrawn</source>
        <translation>{thing} est authentique, mais l’une de ses remises a été retirée</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>one of its hand-outs withdrawn</source>
        <translation>l’une de ses remises retirée</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is genuine, but its seal is not trusted here</source>
        <translation>{thing} : authentique, mais son sceau n'est pas de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>its seal is not trusted here</source>
        <translation>sceau pas de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer is not trusted here</source>
        <translation>{thing} : intact ; son signataire n'est pas de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer not trusted here</source>
        <translation>signataire pas de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer is no longer trusted here</source>
        <translation>{thing} : intact ; son signataire n'est plus de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer no longer trusted here</source>
        <translation>signataire plus de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is intact; its signer was not yet trusted here</source>
        <translation>{thing} : intact ; son signataire n'est pas encore de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>signer not yet trusted here</source>
        <translation>signataire pas encore de confiance ici</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is by an unknown signer</source>
        <translation>{thing} : d'un signataire inconnu</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>unknown signer</source>
        <translation>signataire inconnu</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} is signed in a way that this program does not know</source>
        <translation>{thing} : signé d'une manière que ce programme ne connaît pas</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>unsupported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged: two ledgers of its name contradict each other</source>
        <translation>{thing} ne peut être jugé : deux registres de ce nom se contredisent</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>two ledgers contradict each other</source>
        <translation>deux registres se contredisent</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged wholly offline</source>
        <translation>{thing} ne peut être jugé en entier hors ligne</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>cannot be told offline</source>
        <translation>indéterminable hors ligne</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>{thing} cannot be judged wholly</source>
        <translation>{thing} ne peut être jugé en entier</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>cannot be judged wholly</source>
        <translation>pas jugeable en entier</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This is not evidence</source>
        <translation>Ceci n'est pas un élément de preuve</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: proved by the checkpoint it carries</source>
        <translation>oui : prouvé par le point de contrôle qu'il porte</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: the ledger at hand holds it</source>
        <translation>oui : le registre à disposition le contient</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: nothing was changed since it was signed</source>
        <translation>oui : rien n'a changé depuis la signature</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no longer</source>
        <translation>? plus maintenant</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not yet</source>
        <translation>? pas encore</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>nobody that can be told</source>
        <translation>personne qu'on puisse dire</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Unaltered?</source>
        <translation>Inaltéré ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Who signed?</source>
        <translation>Qui a signé ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Trusted here?</source>
        <translation>De confiance ici ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>In the book?</source>
        <translation>Au registre ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Superseded?</source>
        <translation>Remplacé ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? cannot be told without a checkpoint that somebody else kept</source>
        <translation>? ne peut se dire sans un point de contrôle gardé par quelqu'un d'autre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Of this battery?</source>
        <translation>De cette batterie ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not asked of this kind of file</source>
        <translation>? pas demandé à ce type de fichier</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>✓ no, as far as the ledger at hand knows</source>
        <translation>✓ non, pour autant que sache le registre à disposition</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? cannot be told offline: ask the issuer, or verify it together with the ledger</source>
        <translation>? ne peut être dit hors ligne : demandez à l'émetteur, ou vérifiez-le avec le registre</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no trust list here vouches for its key: compare the fingerprint another way</source>
        <translation>? aucune liste de confiance ici ne répond de sa clé : comparez l'empreinte par une autre voie</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? no trust list given: compare the fingerprint another way</source>
        <translation>? pas de liste de confiance : comparez l'empreinte par une autre voie</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>✓ yes, as the trust list says</source>
        <translation>✓ oui, comme le dit la liste de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Rewritten as a whole?</source>
        <translation>Réécrit en entier ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>Tables that answer queries?</source>
        <translation>Tables qui répondent aux requêtes ?</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>? not in your trust list</source>
        <translation>? pas dans votre liste de confiance</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>yes: all as they were signed</source>
        <translation>oui : toutes telles que signées</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>they follow from the entries</source>
        <translation>elles découlent des inscriptions</translation>
    </message>
    <message>
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no signature was checked</source>
        <translation>aucune signature n'a été contrôlée</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="sentences.txt"/>
        <source>the installation lacks its {0} folder; install the program again</source>
        <translation>l'installation n'a pas son dossier {0} ; réinstallez le programme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It cannot be read as a PDF: {0}.</source>
        <translation>Il ne peut pas être lu comme PDF : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is not a PDF.</source>
        <translation>Ce n'est pas un PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It breaks off before its end. Copy or download it again.</source>
        <translation>Il s'interrompt avant sa fin. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It spells the name {0} in codes, as if to hide it.</source>
        <translation>Il écrit le nom {0} en codes, comme pour le cacher.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It compresses its parts in ways that no certificate does. It was not opened.</source>
        <translation>Il compresse ses parties comme aucun certificat ne le fait. Il n'a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It asks for more memory than any certificate. It was not opened.</source>
        <translation>Il demande plus de mémoire qu'aucun certificat. Il n'a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It would grow to more than {0} MiB when opened. It was not opened.</source>
        <translation>Il dépasserait {0} MiB à l'ouverture. Il n'a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no layout {0}; there is {1}</source>
        <translation>pas de mise en page {0} ; il y a {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has more than {0} MiB</source>
        <translation>il dépasse {0} MiB</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has {0} by {1} pixels; {2} together are allowed</source>
        <translation>il a {0} pixels sur {1} ; {2} en tout sont permis</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its head says another size than its content</source>
        <translation>son en-tête indique une autre taille que son contenu</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is neither PNG nor JPEG; save it as one of these</source>
        <translation>ce n'est ni un PNG ni un JPEG ; enregistrez-le sous l'un de ces formats</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The logo cannot be used: {0}.</source>
        <translation>Le logo ne peut pas être utilisé : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its footer has more than {0} characters</source>
        <translation>son pied de page a plus de {0} caractères</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its footer holds a percentage: shares are stated by the passport alone</source>
        <translation>son pied de page contient un pourcentage : seul le passeport énonce des parts</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its colour is {0}, not like #123f32</source>
        <translation>sa couleur est {0}, et non de la forme #123f32</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>white on its colour {0} has a contrast of {1} to 1; {2} are asked</source>
        <translation>le blanc sur sa couleur {0} a un contraste de {1} à 1 ; {2} sont demandés</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo has {0} by {1} pixels; {2} by {3} are allowed</source>
        <translation>son logo a {0} pixels sur {1} ; {2} sur {3} sont permis</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo cannot be unpacked</source>
        <translation>son logo ne peut pas être décompressé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its logo has other pixels than it says</source>
        <translation>son logo a d'autres pixels que ceux qu'il annonce</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The template cannot be used: {0}.</source>
        <translation>Le modèle de certificat ne peut pas être utilisé : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no certificate text in {0}; there is {1}</source>
        <translation>aucun texte de certificat en {0} ; il existe {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} bytes; a portfolio has at most {1}.</source>
        <translation>Il a {0} octets ; un portfolio en a au plus {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is encrypted; portfolios of certificates are not.</source>
        <translation>Il est chiffré ; les portfolios de certificats ne le sont pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no language {0}</source>
        <translation>pas de langue {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds two files of the name "{0}".</source>
        <translation>Il contient deux fichiers du nom "{0}".</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds more than {0} files.</source>
        <translation>Il contient plus de {0} fichiers.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was appended to the certificate after it was made; what is shown may not be what was signed.</source>
        <translation>Quelque chose a été ajouté à la fin du certificat après sa création ; ce qui est montré peut ne pas être ce qui a été signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have layout {0}, from before the first release: no released version makes it.</source>
        <translation>Les pages ont la mise en page {0}, d’avant la première version publiée : aucune version publiée ne la produit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have a layout that this version cannot make again ({0}).</source>
        <translation>Les pages ont une mise en page que cette version ne peut pas refaire ({0}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages cannot be made again from the attached document.</source>
        <translation>Les pages ne peuvent pas être refaites à partir du document joint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are, byte for byte, those that the signed data make.</source>
        <translation>Les pages sont, octet pour octet, celles que produisent les données signées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Below the seal the pages are, byte for byte, those that the signed data make.</source>
        <translation>Sous le sceau, les pages sont, octet pour octet, celles que produisent les données signées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was put before the beginning of the certificate; another program may show that instead.</source>
        <translation>Quelque chose a été placé avant le début du certificat ; un autre programme peut montrer cela à sa place.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was saved again; its pages are those the signed data make.</source>
        <translation>Le fichier a été réenregistré ; ses pages sont celles que produisent les données signées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is printed is not what the signed data say. Trust neither the pages nor who sent them.</source>
        <translation>Ce qui est imprimé n'est pas ce que disent les données signées. Ne vous fiez ni aux pages ni à qui les a envoyées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not named</source>
        <translation>sans indication</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate was made with other versions than are here ({0}).</source>
        <translation>Le certificat a été fait avec d'autres versions que celles présentes ici ({0}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Trust the figures shown here, not those printed.</source>
        <translation>Fiez-vous aux chiffres montrés ici, non à ceux qui sont imprimés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is damaged.</source>
        <translation>Il est endommagé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds more values than any certificate. It was not read further.</source>
        <translation>Il contient plus de valeurs qu'aucun certificat. La lecture s'est arrêtée là.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A QR code holds {0} bytes that can be read well; this has more.</source>
        <translation>Un code QR contient {0} octets bien lisibles ; ceci en a plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} bytes, more than the {1} allowed.</source>
        <translation>Il a {0} octets, plus que les {1} permis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is encrypted; certificates are not. Ask for the file as issued.</source>
        <translation>Il est chiffré ; les certificats ne le sont pas. Demandez le fichier tel qu'émis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries {0} attached files, not one.</source>
        <translation>Il porte {0} fichiers joints, et non un seul.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries nothing signed: it is a sheet of labels or the report of a verification, and no certificate.</source>
        <translation>Il ne contient rien de signé : c'est une planche d'étiquettes ou le rapport d'une vérification, et non un certificat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries no {0}: it may be a print of a certificate, or a report that bears no seal. Ask for the file.</source>
        <translation>Il ne porte pas de {0} : c'est peut-être l'impression d'un certificat, ou un rapport sans sceau. Demandez le fichier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It carries "{0}" and no {1}. Ask for the certificate as issued.</source>
        <translation>Il porte "{0}" et pas de {1}. Demandez le certificat tel qu'émis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} is not one file.</source>
        <translation>Son {0} n'est pas un fichier unique.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} has more than {1} bytes.</source>
        <translation>Son {0} a plus de {1} octets.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} objects; a certificate has some dozens.</source>
        <translation>Il a {0} objets ; un certificat en a quelques dizaines.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds something that would act by itself ({0}); no certificate does. Nothing of it was run.</source>
        <translation>Il contient quelque chose qui agirait de soi-même ({0}) ; aucun certificat n'en contient. Rien n'en a été exécuté.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a seal is over SHA-256, not {0}</source>
        <translation>un sceau porte sur SHA-256, et non sur {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority answered another question: {0}.</source>
        <translation>L'autorité a répondu à une autre question : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It cannot be sealed: {0}.</source>
        <translation>Il ne peut pas être scellé : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sealing changed the certificate; nothing was written.</source>
        <translation>Le scellement a changé le certificat ; rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Seal of the issuer</source>
        <translation>Sceau de l'émetteur</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was appended after it was sealed: what is shown may not be what was sealed.</source>
        <translation>Quelque chose a été ajouté à la fin après le scellement : ce qui est montré peut ne pas être ce qui a été scellé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal leaves out more of the file than its own value: something could hide there.</source>
        <translation>Le sceau laisse de côté, dans le fichier, plus que sa propre valeur : quelque chose pourrait s'y cacher.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Another program saved the file anew after it was sealed: the seal no longer lies where it says.</source>
        <translation>Un autre programme a réenregistré le fichier après le scellement : le sceau n'est plus là où il le dit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something was put before the beginning of the file after it was sealed.</source>
        <translation>Quelque chose a été placé avant le début du fichier après le scellement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What the seal covers is not told in the way that a seal of the whole file does.</source>
        <translation>Ce que couvre le sceau n'est pas indiqué comme le fait un sceau de tout le fichier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears {0} signatures; a certificate has one, by its issuer.</source>
        <translation>Il porte {0} signatures ; un certificat en a une, de son émetteur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its seal cannot be read: it was damaged, or is none.</source>
        <translation>Son sceau ne peut pas être lu : il a été endommagé, ou n'en est pas un.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears one seal for PDF readers.</source>
        <translation>Il porte un sceau pour lecteurs PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no seal, or its seal was taken off; here a seal is required.</source>
        <translation>Il ne porte pas de sceau, ou son sceau a été enlevé ; ici, un sceau est exigé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no seal for PDF readers; what counts is the signature of the passport that it carries.</source>
        <translation>Il ne porte pas de sceau pour lecteurs PDF ; ce qui compte est la signature du passeport qu'il porte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no signed data</source>
        <translation>aucune donnée signée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not detached</source>
        <translation>non détachée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>too many certificates</source>
        <translation>trop de certificats</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was saved {0} times; a certificate is made once, and sealed once.</source>
        <translation>Le fichier a été enregistré {0} fois ; un certificat est fait une fois, et scellé une fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal covers the file to its last byte: it was made, sealed, and not saved since.</source>
        <translation>Le sceau couvre le fichier jusqu'à son dernier octet : il a été fait, scellé, et n'a pas été réenregistré depuis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal is over a digest ({0}) that proves nothing here.</source>
        <translation>Le sceau porte sur une empreinte ({0}) qui ne prouve rien ici.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file was changed after it was sealed: it does not fit the seal.</source>
        <translation>Le fichier a été changé après le scellement : il ne correspond pas au sceau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature of the seal is not by the key of its certificate.</source>
        <translation>La signature du sceau n'est pas celle de la clé de son certificat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing that the seal covers was changed.</source>
        <translation>Rien de ce que couvre le sceau n'a été changé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal certifies the file: it allows no change after it.</source>
        <translation>Le sceau certifie le fichier : il ne permet aucun changement ultérieur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal approves the file, but does not certify it: it would allow changes that readers do not show.</source>
        <translation>Le sceau approuve le fichier, mais ne le certifie pas : il permettrait des changements que les lecteurs ne montrent pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal allows the file to be changed after it; a certificate's does not.</source>
        <translation>Le sceau permet de changer le fichier ensuite ; celui d'un certificat ne le permet pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It bears no timestamp; here one is required.</source>
        <translation>Il ne porte pas d'horodatage ; ici, il en faut un.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No timestamp: when it was sealed, only the seal says itself.</source>
        <translation>Pas d'horodatage : seul le sceau lui-même dit quand il a été apposé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} says that it was sealed by {1}; to check it: --roots FILE.</source>
        <translation>{0} dit que {1} a apposé le sceau ; pour le vérifier : --roots FILE.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp in the seal cannot be read.</source>
        <translation>L'horodatage dans le sceau ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1}.</source>
        <translation>{0} l'a horodaté le {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not the signature of that digest</source>
        <translation>pas la signature de cette empreinte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no constructed value</source>
        <translation>pas une valeur construite</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no page of ours has the operator {0}</source>
        <translation>aucune de nos pages n'a l'opérateur {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is stated to hold {1}, but no {2} went into batch {3}; its origin is taken as unknown.</source>
        <translation>Le lot {0} est déclaré contenir {1}, mais il n'est pas entré de {2} dans la fabrication {3} ; son origine est tenue pour inconnue.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} kg went in, {2} kg came out, {3} % less; tolerated are {4} %.</source>
        <translation>{0} : {1} kg entrés, {2} kg sortis, soit {3} % de moins ; {4} % sont tolérés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} kg went in, {2} kg came out, {3} % more; tolerated are {4} %.</source>
        <translation>{0} : {1} kg entrés, {2} kg sortis, soit {3} % de plus ; {4} % sont tolérés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no serials of {0} digits run from {1} to {2}</source>
        <translation>aucune suite de numéros de série à {0} chiffres ne va de {1} à {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the prefix {0} ends in a digit, which belongs to the number</source>
        <translation>le préfixe {0} finit par un chiffre, qui appartient au numéro</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the ends differ in length: {0} has {1} characters, {2} has {3}; both must have the same</source>
        <translation>les bornes n'ont pas la même longueur : {0} a {1} caractères, {2} en a {3} ; il en faut autant aux deux</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the text before the trailing digits differs: {0} in {1}, {2} in {3}</source>
        <translation>le texte avant les derniers chiffres diffère : {0} dans {1}, {2} dans {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the range runs backwards: {0} comes after {1}; swap the two</source>
        <translation>la plage va à rebours : {0} vient après {1} ; échangez-les</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the range holds {0} cells; at most {1} are taken, a digit is probably wrong</source>
        <translation>la plage contient {0} cellules ; {1} au plus sont acceptées, un chiffre est sans doute faux</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not fit in {1} digits</source>
        <translation>{0} ne tient pas en {1} chiffres</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>position {0} of a range of {1}</source>
        <translation>position {0} d'une plage de {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not between {1} and {2}</source>
        <translation>{0} n'est pas entre {1} et {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the serial {0} does not end in a digit, so it cannot be counted from or to</source>
        <translation>le numéro de série {0} ne finit pas par un chiffre ; on ne peut donc pas compter à partir de lui ni jusqu'à lui</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the serial {0} ends in {1} digits; at most {2} can be counted</source>
        <translation>le numéro de série {0} finit par {1} chiffres ; {2} au plus peuvent être comptés</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} cannot be drawn (at most {2})</source>
        <translation>{0} sur {1} ne peuvent être tirés (au plus {2})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>Arrêté comme demandé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what is to be written</source>
        <translation>ce qui est à écrire</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no room for {0}: the disk is full. Make room and do it again.</source>
        <translation>Il n'y a pas de place pour {0} : le disque est plein. Faites de la place et recommencez.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written: its medium is read-only. Choose another place.</source>
        <translation>{0} ne peut pas être écrit : son support est en lecture seule. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a formula has 1 to {0} characters</source>
        <translation>une formule a de 1 à {0} caractères</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the dots of {0}H2O can be read in two ways; write the raised dot of the hydrate (·)</source>
        <translation>les points de {0}H2O peuvent être lus de deux façons ; écrivez le point médian de l'hydrate (·)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no place in a formula</source>
        <translation>{0} n'a pas sa place dans une formule</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the number {0} counts nothing</source>
        <translation>le nombre {0} ne compte rien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the brackets are nested too deep</source>
        <translation>les parenthèses sont trop imbriquées</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a bracket closes that was not opened</source>
        <translation>une parenthèse fermée n'a pas été ouverte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no element</source>
        <translation>{0} n'est pas un élément</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the formula is not complete</source>
        <translation>la formule est incomplète</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a weight is negative</source>
        <translation>un poids est négatif</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nothing to divide over</source>
        <translation>rien sur quoi répartir</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a share of nothing has no percentage</source>
        <translation>une part de rien n'a pas de pourcentage</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has the form of an audit report, and its answers agree.</source>
        <translation>Il a la forme d'un rapport d'audit, et ses réponses concordent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its verdict is {0}, but the gravest of its checks is {1}.</source>
        <translation>Son verdict est {0}, mais le plus grave de ses contrôles est {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It speaks of more entries than the ledger had.</source>
        <translation>Il parle de plus d'inscriptions que le registre n'en avait.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>all entries</source>
        <translation>toutes les inscriptions</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the entries from {0} on</source>
        <translation>les inscriptions à partir de la {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}</source>
        <translation>Le rapport énonce, de toutes les inscriptions, soit {0}, de {1} le {2} : {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}</source>
        <translation>Le rapport énonce, des inscriptions à partir de la {0}, sur {1} de {2} le {3} : {4}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}.</source>
        <translation>Le rapport énonce, de toutes les inscriptions, soit {0}, de {1} le {2} : {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}.</source>
        <translation>Le rapport énonce, des inscriptions à partir de la {0}, sur {1} de {2} le {3} : {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}; faults: {4}, the first in entry {5}.</source>
        <translation>Le rapport énonce, de toutes les inscriptions, soit {0}, de {1} le {2} : {3} ; défauts : {4}, le premier dans l'inscription {5}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of all entries of the {0} in {1} on {2}: {3}; faults: {4}.</source>
        <translation>Le rapport énonce, de toutes les inscriptions, soit {0}, de {1} le {2} : {3} ; défauts : {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}; faults: {5}, the first in entry {6}.</source>
        <translation>Le rapport énonce, des inscriptions à partir de la {0}, sur {1} de {2} le {3} : {4} ; défauts : {5}, le premier dans l'inscription {6}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The report states of the entries from {0} on of the {1} in {2} on {3}: {4}; faults: {5}.</source>
        <translation>Le rapport énonce, des inscriptions à partir de la {0}, sur {1} de {2} le {3} : {4} ; défauts : {5}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was scanned is empty or has more than {0} characters: it was not compared.</source>
        <translation>Ce qui a été scanné est vide ou a plus de {0} caractères : rien n'a été comparé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of {0}.</source>
        <translation>Le code scanné est celui de {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of the cell {0}, which {1} holds.</source>
        <translation>Le code scanné est celui de la cellule {0}, que contient {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code says {0}, this is of {1}: the code was pasted on, or this was handed out with another battery. Ask who gave it to you.</source>
        <translation>Le code scanné dit {0}, ceci est de {1} : le code a été collé là, ou ceci a été remis avec une autre batterie. Demandez à qui vous l'a donné.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code is of {0}, which this states.</source>
        <translation>Le code lu est celui de {0}, que ceci énonce.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The scanned code says {0}, this is of {1}: it is the code of something else.</source>
        <translation>Le code lu dit {0}, ceci est de {1} : c’est le code d’autre chose.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement has the form of its schema.</source>
        <translation>La déclaration a la forme de son schéma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells {0} to {1} are no range: {2}.</source>
        <translation>Les cellules {0} à {1} ne forment pas une plage : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells {0} to {1} are {2}, not {3}.</source>
        <translation>Les cellules {0} à {1} sont au nombre de {2}, et non de {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>As many cells as the serials run: {0}.</source>
        <translation>Autant de cellules qu'en compte la suite des numéros de série : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement is about the cells {0} to {1}, not this one.</source>
        <translation>La déclaration porte sur les cellules {0} à {1}, non sur celle-ci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is number {1} of the {2} that this signature covers.</source>
        <translation>La cellule {0} est la n° {1} des {2} que couvre cette signature.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} exceed what the cell holds of it.</source>
        <translation>Les origines de {0} dépassent ce que la cellule en contient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The hashes of the cell's proof are not base64url.</source>
        <translation>Les empreintes de la preuve de la cellule ne sont pas en base64url.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry does not register a passport.</source>
        <translation>L'inscription n'enregistre pas de passeport.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry stands at another place, or in another ledger, than is said.</source>
        <translation>L'inscription n'est pas à la place, ou pas dans le registre, qui est indiqué.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document has no subject.</source>
        <translation>Le document n'a pas de sujet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry registers another passport, battery or version.</source>
        <translation>L'inscription enregistre un autre passeport, une autre batterie ou une autre version.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger registered other content under this passport's number.</source>
        <translation>Le registre a enregistré un autre contenu sous le numéro de ce passeport.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of the ledger {1} registers exactly this content.</source>
        <translation>L'inscription {0} du registre {1} enregistre exactement ce contenu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register entry is not canonical JSON.</source>
        <translation>L'inscription n'est pas en JSON canonique.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is of another ledger or size than is said.</source>
        <translation>Le point de contrôle est d'un autre registre ou d'une autre taille qu'indiqué.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry is in the ledger of {0} entries that the checkpoint states.</source>
        <translation>L'inscription est dans le registre de {0} inscriptions qu'énonce le point de contrôle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which this document names itself. It proves what the holder of that key had in the book; that the book was not rewritten since, only a checkpoint kept outside can.</source>
        <translation>Le point de contrôle est signé par la clé de journal {0}, que ce document nomme lui-même. Il prouve ce que le détenteur de cette clé avait au registre ; que le registre n'ait pas été réécrit depuis, seul un point de contrôle gardé à l'extérieur peut le prouver.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The evidence names no log key, and its entry no author.</source>
        <translation>La preuve ne nomme pas de clé de journal, et son inscription pas d'auteur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document does not say where a ledger holds it.</source>
        <translation>Le document ne dit pas où un registre le contient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger evidence cannot be read: its {0} has another form.</source>
        <translation>La preuve du registre ne peut pas être lue : {0} y a une autre forme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The folder {0} holds more than {1} files. Verify its parts one by one.</source>
        <translation>Le dossier {0} contient plus de {1} fichiers. Vérifiez-en les parties une à une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not a plain file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is well-formed, with no name twice.</source>
        <translation>Le document est bien formé, sans aucun nom en double.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its signer signed other content under the same number too, in another of these files: one of them is false.</source>
        <translation>Son signataire a signé aussi un autre contenu sous le même numéro, dans un autre de ces fichiers : l'un d'eux est faux.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A group is committed to twice, or out of order.</source>
        <translation>Un groupe fait l'objet de deux engagements, ou n'est pas dans l'ordre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport has the form of its schema.</source>
        <translation>Le passeport a la forme de son schéma.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is stated twice, or out of order.</source>
        <translation>Un élément est énoncé deux fois, ou n'est pas dans l'ordre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is divided over the wrong mass ({1}).</source>
        <translation>{0} est réparti sur une masse fausse ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>More {0} is stated in active materials than in the battery.</source>
        <translation>Plus de {0} est énoncé dans les matières actives que dans la batterie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} do not sum to the mass they divide.</source>
        <translation>La somme des origines de {0} n'est pas la masse qu'elles répartissent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The countries of {0} do not sum to the mass they divide.</source>
        <translation>La somme des pays de {0} n'est pas la masse qu'ils répartissent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins and countries of every element sum exactly to the masses they divide.</source>
        <translation>Les origines et les pays de chaque élément font exactement la somme des masses qu'ils répartissent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a share of nothing, or no share of something.</source>
        <translation>{0} a une part de rien, ou n'a pas de part de quelque chose.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The recovered share of {0} is not that of its origins.</source>
        <translation>La part valorisée de {0} n'est pas celle de ses origines.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} % is not {2} / {3} rounded down.</source>
        <translation>{0} : {1} % n'est pas {2} / {3} arrondi vers le bas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every share is the exact ratio of its origins, and its percentage that ratio rounded down.</source>
        <translation>Chaque part est le rapport exact de ses origines, et son pourcentage ce rapport arrondi vers le bas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A cell is stated twice.</source>
        <translation>Une cellule est énoncée deux fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>As many cells as the serial ranges hold: {0}.</source>
        <translation>Autant de cellules qu'en contiennent les plages de numéros de série : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 needs one line each for Co, Li, Ni and Pb, in this order.</source>
        <translation>L'art. 8 demande une ligne pour chacun de Co, Li, Ni et Pb, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All four metals of Art. 8 are stated, and agree with the shares.</source>
        <translation>Les quatre métaux de l'art. 8 sont tous énoncés, et concordent avec les parts.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a share is said to be computed, and none is stated.</source>
        <translation>{0} : une part est dite calculée, et aucune n'est énoncée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a minimum is judged without a computed share.</source>
        <translation>{0} : un minimum est jugé sans part calculée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} % is said to be {2}.</source>
        <translation>{0} : {1} % est donné pour {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: the minimum in force has another verdict.</source>
        <translation>{0} : le minimum en vigueur a un autre verdict.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A presentation is signed by whoever shows it, not by an issuer: verify each credential in it by itself.</source>
        <translation>Une présentation est signée par qui la montre, non par un émetteur : vérifiez séparément chaque attestation qu’elle contient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A credential begins its contexts with {0}; by this one nobody can tell what its words mean.</source>
        <translation>Une attestation commence ses contextes par {0} ; d’après celle-ci, nul ne peut dire ce que ses mots signifient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential states nothing of anybody: it has no subject.</source>
        <translation>L’attestation ne dit rien de personne : elle n’a pas de sujet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has what W3C asks of any credential; what its own words mean is its issuer's to say.</source>
        <translation>Elle a ce que W3C demande à toute attestation ; ce que signifient ses propres mots, c’est à son émetteur de le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>These checkpoints prove no fork, and nothing was written. {0}</source>
        <translation>Ces points de contrôle ne prouvent aucune bifurcation, et rien n'a été écrit. {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name.</source>
        <translation>{0} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This evidence of a fork is of a version that is not known here.</source>
        <translation>Cette preuve d'une bifurcation est d'une version qui n'est pas connue ici.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must hold two notes, their keys, and what proves them apart, and nothing else</source>
        <translation>elle doit contenir deux notes, leurs clés et ce qui prouve qu'elles divergent, et rien d'autre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must name two notes and two keys</source>
        <translation>elle doit nommer deux notes et deux clés</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the shorter book comes first, and a proof comes with the longer one</source>
        <translation>le livre le plus court vient d'abord, et une preuve accompagne le plus long</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its proof is longer than that of any tree</source>
        <translation>sa preuve est plus longue que celle de tout arbre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} signed two different books of {1} entries.</source>
        <translation>La clé {0} a signé deux livres différents de {1} inscriptions.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} signed a book of {1} entries, and a book of {2} entries that begins with other {3} entries: two different books.</source>
        <translation>La clé {0} a signé un livre de {1} inscriptions, et un livre de {2} inscriptions qui commence par {3} autres inscriptions : deux livres différents.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries of {1} is signed by {2}.</source>
        <translation>Le point de contrôle de {0} inscriptions de {1} est signé par {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two checkpoints are of different ledgers: they prove nothing against each other.</source>
        <translation>Les deux points de contrôle sont de registres différents : ils ne prouvent rien l'un contre l'autre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two checkpoints agree: one book, and no fork. Nothing is proven against anybody.</source>
        <translation>Les deux points de contrôle concordent : un seul livre, et aucune bifurcation. Rien n'est prouvé contre personne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That the longer book begins with other entries is not proven: the proof does not lead to its root.</source>
        <translation>Que le livre le plus long commence par d'autres inscriptions n'est pas prouvé : la preuve ne mène pas à sa racine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two books are different, and each is signed by a key of its own. It is a fork if both keys were the ledger's, which only its entries tell.</source>
        <translation>Les deux livres sont différents, et chacun est signé par une clé qui lui est propre. C'est une bifurcation si les deux clés étaient celles du registre, ce que seules ses inscriptions disent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not say that it is any</source>
        <translation>elle ne dit pas qu'elle en est une</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a hash of its proof is not 32 bytes</source>
        <translation>une empreinte de sa preuve n'a pas 32 octets</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no evidence of a fork: {0}.</source>
        <translation>Ce n'est pas la preuve d'une bifurcation : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The other is signed in {0}: the book was rewritten.</source>
        <translation>L'autre est signé dans {0} : le livre a été réécrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two different books of {0} entries: {1} names the same ledger, size and key, and another root. Its key signed both, or one of the two is false; with the ledger or its key in the trust list it can be told which.</source>
        <translation>Deux livres différents de {0} inscriptions : {1} nomme le même registre, la même taille et la même clé, et une autre racine. Sa clé a signé les deux, ou l'un des deux est faux ; avec le registre ou sa clé dans la liste de confiance, on peut dire lequel.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} names the same ledger and size with another root, by another key. Which of the two keys is the ledger's, only the ledger or the trust list can tell.</source>
        <translation>{0} nomme le même registre et la même taille avec une autre racine, par une autre clé. Laquelle des deux clés est celle du registre, seuls le registre ou la liste de confiance peuvent le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a battery material passport of this program.</source>
        <translation>Ce n'est pas un passeport de matières de batterie de ce programme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a statement about the cells of a lot.</source>
        <translation>Ce n'est pas une déclaration sur les cellules d'un lot.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is neither a declaration nor an assessment.</source>
        <translation>Ce n'est ni une déclaration ni une évaluation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a template of certificates.</source>
        <translation>Ce n'est pas un modèle de certificat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the report of an audit.</source>
        <translation>Ce n'est pas le rapport d'un audit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the working paper of an audit sample.</source>
        <translation>Ce n'est pas la feuille de travail d'un échantillon d'audit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is newer than this program: take a newer one to verify it</source>
        <translation>est plus récent que ce programme : prenez-en un plus récent pour vérifier</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not known here</source>
        <translation>n'est pas connu ici</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document follows {0}, which is newer than this program: take a newer one to verify it.</source>
        <translation>Le document suit {0}, qui est plus récent que ce programme : prenez-en un plus récent pour le vérifier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document follows {0}, which is not known here.</source>
        <translation>Le document suit {0}, qui n'est pas connu ici.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>At {0}: {1}.</source>
        <translation>À {0} : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text {0} holds the hidden character U+{1}.</source>
        <translation>Le texte {0} contient le caractère caché U+{1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy discloses one group twice.</source>
        <translation>La copie révèle un groupe deux fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy discloses the group {0}, to which the passport does not commit.</source>
        <translation>La copie révèle le groupe {0}, auquel le passeport ne s'engage pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copy says that it is for the audience {0}, which is not to see its {1}.</source>
        <translation>La copie se dit destinée au public {0}, qui n’a pas à en voir {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for the audience {0}. It discloses {1}, as signed; withheld: {2}.</source>
        <translation>Une copie pour les destinataires : {0}. Elle révèle {1}, tel que signé ; réservé : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A salt is not in canonical base64url.</source>
        <translation>Un sel n'est pas en base64url canonique.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but superseded on {0} by {1}, version {2}, which is in {3}.</source>
        <translation>Authentique, mais remplacé le {0} par {1}, version {2}, qui est dans {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether a newer one exists, or this one was withdrawn, cannot be told offline: ask its issuer, or verify it together with the ledger.</source>
        <translation>S’il en existe un plus récent, ou si celui-ci a été retiré, ne peut se dire hors ligne : demandez à son émetteur, ou vérifiez-le avec le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the ledger holds it cannot be told by this file alone: its certificate (PDF) carries the proof, and passport prove writes one.</source>
        <translation>Si le registre le contient ne peut se dire par ce seul fichier : son certificat (PDF) en porte la preuve, et passport prove en écrit une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} proves an entry that revoked the key {1}, which stands behind this: it is believed to entry {2} only.</source>
        <translation>{0} prouve une inscription qui a révoqué la clé {1}, sur laquelle ceci repose : elle n'est crue que jusqu'à l'inscription {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 needs Co, Li, Ni and Pb once each, in this order.</source>
        <translation>L'art. 8 demande Co, Li, Ni et Pb une fois chacun, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is said to be {1}.</source>
        <translation>{0} est donné pour {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The shares are the exact ratios of their masses, and the verdicts follow from them.</source>
        <translation>Les parts sont les rapports exacts de leurs masses, et les verdicts en découlent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins of {0} do not sum to what the lot holds.</source>
        <translation>La somme des origines de {0} n'est pas ce que le lot contient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is said to be {1}, which its value is not.</source>
        <translation>{0} est donné pour {1}, ce que sa valeur n'est pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The lot is said to be {0}; its limits say otherwise.</source>
        <translation>Le lot est donné pour {0} ; ses limites disent autre chose.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The origins sum exactly, and the verdicts follow from values and limits.</source>
        <translation>La somme des origines est exacte, et les verdicts découlent des valeurs et des limites.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ({1} bytes) is neither a passport nor a certificate, checkpoint or ledger.</source>
        <translation>{0} ({1} octets) n'est ni un passeport, ni un certificat, ni un point de contrôle, ni un registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes; a {2} has at most {3}. It was not opened.</source>
        <translation>{0} a {1} octets ; pour ce type ({2}), {3} au plus. Il n'a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport verifies, and its figures are those of the ledger.</source>
        <translation>Le passeport se vérifie, et ses chiffres sont ceux du registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells built in are those that the battery carries.</source>
        <translation>Les cellules montées sont celles que porte la batterie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The largest source of each metal was followed to its lot and its document.</source>
        <translation>La plus grande source de chaque métal a été suivie jusqu'à son lot et son document.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The serial on the cell is the one in the ledger.</source>
        <translation>Le numéro de série sur la cellule est celui du registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell is in the battery, or in the waste stream, that the ledger names.</source>
        <translation>La cellule est dans la batterie, ou dans le flux de déchets, que nomme le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document was seen, is valid for the day of receipt, and names this lot.</source>
        <translation>Le document a été vu, est valable au jour de la réception, et nomme ce lot.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Mass and assay are those of the weighing note and the certificate of analysis.</source>
        <translation>La masse et l'analyse sont celles du bon de pesée et du certificat d'analyse.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stated origin is supported by the supplier's declaration.</source>
        <translation>L'origine énoncée est étayée par la déclaration du fournisseur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Inputs and outputs are those of the production record.</source>
        <translation>Les entrées et les sorties sont celles du relevé de production.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The balance closes within the tolerance, or the deviation is explained.</source>
        <translation>Le bilan est équilibré dans la tolérance, ou l'écart est expliqué.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Scrap went into the stream that the ledger names.</source>
        <translation>Les rebuts sont allés dans le flux que nomme le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is not among the {1} things that were drawn.</source>
        <translation>« {0} » n'est pas parmi les {1} choses tirées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has the form of a working paper.</source>
        <translation>Elle a la forme d'une feuille de travail.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No such sample can be drawn: {0}.</source>
        <translation>Un tel échantillon ne peut pas être tiré : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it lists is not what its seed draws: things were left out or added.</source>
        <translation>Ce qu'elle liste n'est pas ce que tire sa graine : des choses ont été omises ou ajoutées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings</source>
        <translation>{0} sur {1} {2}, comme la graine les tire : {3} avec constats</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings, {4} still open.</source>
        <translation>{0} sur {1} {2}, comme la graine les tire : {3} avec constats, {4} encore ouverts.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2}, as the seed draws them: {3} with findings.</source>
        <translation>{0} sur {1} {2}, comme la graine les tire : {3} avec constats.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no sound workbook: {1}. Save it anew as .xlsx or CSV.</source>
        <translation>{0} n'est pas un classeur valide : {1}. Réenregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is encrypted, or an old .xls named .xlsx; save it without a password as .xlsx.</source>
        <translation>{0} est chiffré, ou est un ancien .xls nommé .xlsx ; enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} est vide (0 octet).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not a ZIP archive, as every .xlsx is</source>
        <translation>ce n'est pas une archive ZIP, comme l'est tout .xlsx</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its archive cannot be read ({0})</source>
        <translation>son archive ne peut pas être lue ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has too many parts, or two of one name</source>
        <translation>il a trop de parties, ou deux du même nom</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is encrypted; save it without a password.</source>
        <translation>{0} est chiffré ; enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is packed in a way that workbooks do not use</source>
        <translation>{0} est compressé d'une façon que les classeurs n'utilisent pas</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} grows from {1} to {2} bytes, more than a table can have; export it as CSV.</source>
        <translation>{0} passe de {1} à {2} octets, plus qu'une table ne peut avoir ; exportez en CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds macros, which are never run; save it as .xlsx without macros.</source>
        <translation>{0} contient des macros, qui ne sont jamais exécutées ; enregistrez-le en .xlsx sans macros.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} links to other workbooks; put values in place of the links (Data, Edit links).</source>
        <translation>{0} a des liaisons avec d'autres classeurs ; remplacez les liaisons par des valeurs (Données, Modifier les liens).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} unpacks to more than it says</source>
        <translation>{0} décompressé dépasse la taille annoncée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ends too early</source>
        <translation>{0} finit trop tôt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not where the archive says</source>
        <translation>{0} n'est pas là où le dit l'archive</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its archive is cut off</source>
        <translation>son archive est tronquée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be unpacked ({1})</source>
        <translation>{0} ne peut pas être décompressé ({1})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes, more than it ever needs</source>
        <translation>{0} a {1} octets, plus qu'il n'en faut jamais</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is required; fill it in.</source>
        <translation>{0} est obligatoire ; remplissez ce champ.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a ZIP archive or an Excel workbook; if it is a workbook, name it .xlsx</source>
        <translation>une archive ZIP ou un classeur Excel ; si c'est un classeur, nommez-le .xlsx</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or CSV</source>
        <translation>un ancien classeur Excel (.xls) ou un classeur chiffré ; enregistrez-le en .xlsx ou en CSV</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a PDF document; export the table as CSV or XLSX</source>
        <translation>un document PDF ; exportez la table en CSV ou en XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a picture (PNG); export the table as CSV or XLSX</source>
        <translation>une image (PNG) ; exportez la table en CSV ou en XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a picture (JPEG); export the table as CSV or XLSX</source>
        <translation>une image (JPEG) ; exportez la table en CSV ou en XLSX</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>compressed (gzip); unpack it first</source>
        <translation>un fichier compressé (gzip) ; décompressez-le d'abord</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a 7-Zip archive; unpack it first</source>
        <translation>une archive 7-Zip ; décompressez-la d'abord</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a database (SQLite); export its tables as CSV</source>
        <translation>une base de données (SQLite) ; exportez ses tables en CSV</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds only blank space; the first line must name the columns.</source>
        <translation>{0} ne contient que des espaces vides ; la première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has {1} bytes; at most {2} are read. Split it into parts.</source>
        <translation>{0} a {1} octets ; {2} au plus sont lus. Divisez le fichier en parties.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty (0 bytes); the first line must name the columns.</source>
        <translation>{0} est vide (0 octet) ; la première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a table of text but {1}.</source>
        <translation>{0} n'est pas une table de texte, mais {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in UTF-32; save it as UTF-8.</source>
        <translation>{0} est en UTF-32 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in UTF-16 without a byte order mark; save it as UTF-8.</source>
        <translation>{0} est en UTF-16 sans marque d'ordre des octets ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds NUL bytes: it is not a table of text. Export it as CSV or XLSX.</source>
        <translation>{0} contient des octets NUL : ce n'est pas une table de texte. Exportez en CSV ou en XLSX.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is the file that was read; choose another name.</source>
        <translation>{0} est le fichier qui a été lu ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The header names {0} columns; at most {1} are read. {2} has: {3}.</source>
        <translation>L'en-tête nomme {0} colonnes ; {1} au plus sont lues. Celles de {2} : {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first line is no header: it names no column of {0}. It must name them: {1}.</source>
        <translation>La première ligne n'est pas un en-tête : elle ne nomme aucune colonne de {0}. Elle doit les nommer : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The header names the column {0} {1} times; keep one of them.</source>
        <translation>L'en-tête nomme la colonne {0} {1} fois ; n'en gardez qu'une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Required in {0} and not in the header: {1}. The header names: {2}. Add what is missing, or rename columns by a mapping.</source>
        <translation>Obligatoire dans {0} et absent de l'en-tête : {1}. L'en-tête nomme : {2}. Ajoutez ce qui manque, ou renommez des colonnes par une correspondance.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A GTIN has 8, 12, 13 or 14 digits and nothing else; leading zeros count.</source>
        <translation>Un GTIN a 8, 12, 13 ou 14 chiffres et rien d'autre ; les zéros initiaux comptent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An identifier starts with gln: lei: vat: or did:, as gln:9521234000006.</source>
        <translation>Un identifiant commence par gln: lei: vat: ou did:, comme gln:9521234000006.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A GLN has 13 digits, for example gln:9521234000006.</source>
        <translation>Un GLN a 13 chiffres, par exemple gln:9521234000006.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A VAT number is two letters of a country and up to 13 more, as vat:IT01234567890.</source>
        <translation>Un numéro de TVA est fait des deux lettres d'un pays et de 13 caractères au plus, comme vat:IT01234567890.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A DID is did:method:name, as did:web:plant.example (W3C DID Core 3.1).</source>
        <translation>Un DID est did:method:name, comme did:web:plant.example (W3C DID Core 3.1).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A digit of this {0} is wrong: its check digit is {1}, {2} fits the others.</source>
        <translation>Un chiffre de ce {0} est faux : sa clé de contrôle est {1}, {2} correspond aux autres chiffres.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An LEI has 18 capital letters or digits and two check digits (ISO 17442).</source>
        <translation>Un LEI a 18 majuscules ou chiffres et deux chiffres de contrôle (ISO 17442).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The check digits of this LEI do not fit its other characters: one is wrong.</source>
        <translation>Les chiffres de contrôle de ce LEI ne correspondent pas aux autres caractères : l'un d'eux est faux.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A field of more than {0} characters begins here</source>
        <translation>Un champ de plus de {0} caractères commence ici</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A quoted field begins here and does not end before the file does</source>
        <translation>Un champ entre guillemets commence ici et ne finit pas avant la fin du fichier</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Text follows the closing quote of a field</source>
        <translation>Du texte suit le guillemet fermant d'un champ</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A field of more than {0} characters begins here: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Un champ de plus de {0} caractères commence ici : un guillemet (") manque ou n'est pas doublé. Rien n'a été lu à partir de cette ligne ; dans un champ entre guillemets, écrivez un guillemet "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A quoted field begins here and does not end before the file does: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Un champ entre guillemets commence ici et ne finit pas avant la fin du fichier : un guillemet (") manque ou n'est pas doublé. Rien n'a été lu à partir de cette ligne ; dans un champ entre guillemets, écrivez un guillemet "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Text follows the closing quote of a field: a quote (") is missing or not doubled. Nothing from this row on was read; write a quote inside of a quoted field as "" (RFC 4180).</source>
        <translation>Du texte suit le guillemet fermant d'un champ : un guillemet (") manque ou n'est pas doublé. Rien n'a été lu à partir de cette ligne ; dans un champ entre guillemets, écrivez un guillemet "" (RFC 4180).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>line larger than limit</source>
        <translation>ligne plus longue que la limite</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mapping names a table {0}; tables are {1}.</source>
        <translation>La correspondance nomme une table {0} ; les tables sont {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mapping calls column {0} {1}, which {2} does not have; its columns are {3}.</source>
        <translation>La correspondance appelle la colonne {0} {1}, que {2} n'a pas ; ses colonnes sont {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is larger than {1} bytes: it is not a mapping.</source>
        <translation>{0} dépasse {1} octets : ce n'est pas une correspondance.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither TOML nor JSON as it should be: {1}.</source>
        <translation>{0} n'est ni en TOML ni en JSON corrects : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} needs a list `rules` of at most {1} entries.</source>
        <translation>{0} demande une liste `rules` de {1} éléments au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: a rule has `table`, `columns` and, if it is for some files, `files`.</source>
        <translation>{0}, règle {1} : une règle a `table`, `columns` et, si elle vaut pour certains fichiers, `files`.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: {2} means nothing; use table, columns, files.</source>
        <translation>{0}, règle {1} : {2} ne signifie rien ; utilisez table, columns, files.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}, rule {1}: `table` and `files` are texts, `columns` our name for each of theirs.</source>
        <translation>{0}, règle {1} : `table` et `files` sont des textes, `columns` donne notre nom pour chacun des leurs.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg has {1} decimals; a mass has at most 9 (a microgram). Round it in the source.</source>
        <translation>{0} kg a {1} décimales ; une masse en a au plus 9 (un microgramme). Arrondissez à la source.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass is zero; write what was weighed, in kilograms, or leave the row out.</source>
        <translation>La masse est nulle ; écrivez ce qui a été pesé, en kilogrammes, ou omettez la ligne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass {0} kg is negative; write what was weighed, in kilograms.</source>
        <translation>La masse {0} kg est négative ; écrivez ce qui a été pesé, en kilogrammes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mass {0} kg is more than 100 000 t; the column is in kilograms, so the unit is probably another.</source>
        <translation>La masse {0} kg dépasse 100 000 t ; la colonne est en kilogrammes, l'unité est donc sans doute une autre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could mean {1} or {2} ppm; write it without a separator: {3} or {4}.</source>
        <translation>{0} pourrait signifier {1} ou {2} ppm ; écrivez-le sans séparateur : {3} ou {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a whole number of ppm; write mass fraction x 1 000 000, for example 222342.</source>
        <translation>{0} n'est pas un nombre entier de ppm ; écrivez la fraction massique x 1 000 000, par exemple 222342.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm is negative; a share is between 0 and 1000000 ppm.</source>
        <translation>{0} ppm est négatif ; une part est entre 0 et 1000000 ppm.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm is above the whole; a share is at most 1000000 ppm (100 %).</source>
        <translation>{0} ppm dépasse le tout ; une part est d'au plus 1000000 ppm (100 %).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} must be greater than zero.</source>
        <translation>{0} doit être supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The number has {0} characters; at most {1} are read.</source>
        <translation>Le nombre a {0} caractères ; {1} au plus sont lus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could mean {1} or {2}; write the number without thousands separators: {3} or {4}.</source>
        <translation>{0} pourrait signifier {1} ou {2} ; écrivez le nombre sans séparateur de milliers : {3} ou {4}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a decimal comma, which is read only in files separated by ';' or tab; write {1}.</source>
        <translation>{0} a une virgule décimale, qui n'est lue que dans les fichiers séparés par ';' ou par tabulation ; écrivez {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has an exponent; write all its digits, for example 0.0012.</source>
        <translation>{0} a un exposant ; écrivez tous ses chiffres, par exemple 0.0012.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a unit; write the number alone ({1}), in the column's unit.</source>
        <translation>{0} contient une unité ; écrivez le nombre seul ({1}), dans l'unité de la colonne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a number; write digits with a decimal point, for example 1250.5.</source>
        <translation>{0} n'est pas un nombre ; écrivez des chiffres avec un point décimal, par exemple 1250.5.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither file nor folder; give a table or a plant folder.</source>
        <translation>{0} n'est ni un fichier ni un dossier ; indiquez une table ou un dossier d'usine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0}; check the name and the folder.</source>
        <translation>Il n'y a pas de {0} ; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds over {1} files: it is no plant folder.</source>
        <translation>{0} contient plus de {1} fichiers : ce n'est pas un dossier d'usine.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is no table of the folder was passed over ({0}): {1}, ....</source>
        <translation>Ce qui n'est pas une table dans le dossier a été sauté ({0}) : {1}, ....</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is no table of the folder was passed over ({0}): {1}.</source>
        <translation>Ce qui n'est pas une table dans le dossier a été sauté ({0}) : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not named after a table, so it was passed over. Tables are {1}.</source>
        <translation>{0} ne porte pas le nom d'une table et a donc été sauté. Les tables sont {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no sheet named after a table: {1}.</source>
        <translation>{0} n'a pas de feuille portant le nom d'une table : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not named after a table, and its header ({1}) does not tell which one it is. Name it lots.csv, batches.csv, ... ({2}), or use a mapping.</source>
        <translation>{0} ne porte pas le nom d'une table, et son en-tête ({1}) ne dit pas laquelle c'est. Nommez le fichier lots.csv, batches.csv, ... ({2}), ou utilisez une correspondance.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sheets not named after a table were passed over: {0}, .... Tables are {1}.</source>
        <translation>Les feuilles qui ne portent pas le nom d'une table ont été sautées : {0}, .... Les tables sont {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sheets not named after a table were passed over: {0}. Tables are {1}.</source>
        <translation>Les feuilles qui ne portent pas le nom d'une table ont été sautées : {0}. Les tables sont {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a workbook with macros, which are not opened; save it as .xlsx.</source>
        <translation>{0} est un classeur avec macros, qui n'est pas ouvert ; enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a {1} workbook, which is not read; save it as .xlsx or CSV.</source>
        <translation>{0} est un classeur {1}, qui n'est pas lu ; enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The row has another number of fields ({0}) than the header ({1}); a separator is missing or too many, or a field that holds the separator is not in quotes.</source>
        <translation>La ligne a un autre nombre de champs ({0}) que l'en-tête ({1}) ; un séparateur manque ou est de trop, ou un champ qui contient le séparateur n'est pas entre guillemets.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>pre_consumer_ppm, post_consumer_ppm and unknown_ppm are together {0} ppm; they share one mass, so at most 1000000.</source>
        <translation>pre_consumer_ppm, post_consumer_ppm et unknown_ppm font ensemble {0} ppm ; ils se partagent une masse, donc au plus 1000000.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturing waste needs the reason why it cannot be re-used in the same process (Art. 3(51)).</source>
        <translation>Un déchet de fabrication demande le motif pour lequel il ne peut pas être réutilisé dans le même procédé (art. 3, 51).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum {0} is above the maximum {1}; swap or correct them.</source>
        <translation>Le minimum {0} dépasse le maximum {1} ; échangez-les ou corrigez-les.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The batch ended ({0}) before it started ({1}); correct one of the times.</source>
        <translation>La fabrication a fini ({0}) avant d'avoir commencé ({1}) ; corrigez l'une des heures.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell is a number of more than 15 digits, of which a spreadsheet loses the last; format the column as text and enter it again.</source>
        <translation>La case est un nombre de plus de 15 chiffres, dont un tableur perd les derniers ; mettez la colonne au format texte et ressaisissez-le.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its cells cannot be read</source>
        <translation>ses cases ne peuvent pas être lues</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell holds a formula in place of a value; what it last gave may be out of date. Paste it as a value (Paste special, Values).</source>
        <translation>La case contient une formule au lieu d'une valeur ; son dernier résultat peut être périmé. Collez-la comme valeur (Collage spécial, Valeurs).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell holds an error (#N/A, #DIV/0!, ...); write the value, or leave it empty.</source>
        <translation>La case contient une erreur (#N/A, #DIV/0!, ...) ; écrivez la valeur, ou laissez-la vide.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML is in {0}, not in UTF-8</source>
        <translation>son XML est en {0}, et non en UTF-8</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML holds a declaration, a comment or another encoding, as no spreadsheet writes</source>
        <translation>son XML contient une déclaration, un commentaire ou un autre codage, comme aucun tableur n'en écrit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its XML holds a tag without an end</source>
        <translation>son XML contient une balise sans fin</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell or row in its XML is not written as spreadsheets write it</source>
        <translation>une case ou une ligne de son XML n'est pas écrite comme les tableurs l'écrivent</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell in its XML does not say in which column it is</source>
        <translation>une case de son XML ne dit pas dans quelle colonne elle est</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cell or row in its XML is in a place that no sheet has</source>
        <translation>une case ou une ligne de son XML est à une place qu'aucune feuille n'a</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its cells reach row {0} and column {1}; at most {2} rows and {3} columns are read. Delete what stands far from the table</source>
        <translation>ses cases vont jusqu'à la ligne {0} et à la colonne {1} ; {2} lignes et {3} colonnes au plus sont lues. Supprimez ce qui est loin de la table</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file cannot be read: {0}.</source>
        <translation>Le fichier ne peut pas être lu : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file has a header and no rows; nothing was read from it.</source>
        <translation>Le fichier a un en-tête et aucune ligne ; rien n'en a été lu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no column {1}, so it is not read. Its columns are {2}.</source>
        <translation>{0} n'a pas de colonne {1} ; elle n'est donc pas lue. Ses colonnes sont {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no rows; the first line must name the columns.</source>
        <translation>{0} ne contient aucune ligne ; la première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no such table: {0}</source>
        <translation>pas de telle table : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no column {1}</source>
        <translation>{0} n'a pas de colonne {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % is negative; a share is between 0 and 100 %.</source>
        <translation>{0} % est négatif ; une part est entre 0 et 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % is above the whole; a share is at most 100 %.</source>
        <translation>{0} % dépasse le tout ; une part est d'au plus 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % has more than 4 decimals; a share is kept in whole ppm.</source>
        <translation>{0} % a plus de 4 décimales ; une part est conservée en ppm entiers.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value holds bytes that are not in the encoding of the file; save the file as UTF-8 (in a spreadsheet: CSV UTF-8).</source>
        <translation>La valeur contient des octets qui ne sont pas dans le codage du fichier ; enregistrez le fichier en UTF-8 (dans un tableur : CSV UTF-8).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The id has {0} characters; at most {1} are taken.</source>
        <translation>L'identifiant a {0} caractères ; {1} au plus sont acceptés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The id holds the invisible character U+{0}; take it out.</source>
        <translation>L'identifiant contient le caractère invisible U+{0} ; enlevez-le.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text has {0} characters; at most {1} are taken.</source>
        <translation>Le texte a {0} caractères ; {1} au plus sont acceptés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The text holds the control sign U+{0}; take it out.</source>
        <translation>Le texte contient le caractère de commande U+{0} ; enlevez-le.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A date is written year-month-day, as 2026-11-23 (ISO 8601).</source>
        <translation>Une date s'écrit année-mois-jour, comme 2026-11-23 (ISO 8601).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no such day as {0}; correct the month or the day.</source>
        <translation>Le jour {0} n'existe pas ; corrigez le mois ou le jour.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A time is written as 2026-11-23T06:00:00+01:00 (ISO 8601).</source>
        <translation>Une heure s'écrit comme 2026-11-23T06:00:00+01:00 (ISO 8601).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The time lacks its offset from UTC; write +01:00 or Z after it, as 06:00+01:00.</source>
        <translation>L'heure n'a pas son décalage par rapport à UTC ; écrivez +01:00 ou Z à la suite, comme 06:00+01:00.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no such time as {0}; correct the day, the hour or the offset.</source>
        <translation>L'heure {0} n'existe pas ; corrigez le jour, l'heure ou le décalage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The year {0} is not between {1} and {2}: a digit is wrong.</source>
        <translation>L'année {0} n'est pas entre {1} et {2} : un chiffre est faux.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write yes or no (true, false, 1 and 0 are read too).</source>
        <translation>Écrivez yes ou no (true, false, 1 et 0 sont lus aussi).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>for example IT</source>
        <translation>par exemple IT</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A country is its two capital letters of ISO 3166-1, write {0}.</source>
        <translation>Un pays s'écrit par ses deux majuscules de l'ISO 3166-1, écrivez {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A country is its two capital letters of ISO 3166-1, for example IT.</source>
        <translation>Un pays s'écrit par ses deux majuscules de l'ISO 3166-1, par exemple IT.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>for example Ni, Co, Li or Pb</source>
        <translation>par exemple Ni, Co, Li ou Pb</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is written by its symbol, write {0}.</source>
        <translation>Un élément s'écrit par son symbole, écrivez {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An element is written by its symbol, for example Ni, Co, Li or Pb.</source>
        <translation>Un élément s'écrit par son symbole, par exemple Ni, Co, Li ou Pb.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write {0}.</source>
        <translation>Écrivez {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Write one of: {0}.</source>
        <translation>Écrivez l'un de : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: no such role. Write, with blanks between: {1}.</source>
        <translation>{0} : ce rôle n'existe pas. Écrivez, séparés par des espaces : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A role is named twice; name each once.</source>
        <translation>Un rôle est nommé deux fois ; nommez chacun une fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is negative; this can only be zero or more.</source>
        <translation>{0} est négatif ; il faut zéro ou plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no sheet {1} any more; import it again.</source>
        <translation>{0} n'a plus de feuille {1} ; importez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its sheet {0} is not in it, or is in it twice</source>
        <translation>sa feuille {0} n'y est pas, ou y est deux fois</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has no {0}</source>
        <translation>il n'a pas de {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no officer's key; `passport officers key` makes one.</source>
        <translation>{0} ne contient pas de clé de responsable ; `passport officers key` en crée une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals that the policy of this ledger asks for, by its officers ({0}): {1}; given: {2}.</source>
        <translation>Approbations que la règle de ce registre demande, de ses responsables ({0}) : {1} ; données : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key {0} ... is of no officer of this ledger.</source>
        <translation>La clé {0} ... n'est celle d'aucun responsable de ce registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of a scope that is unknown here: "{0}".</source>
        <translation>La proposition est d'une portée inconnue ici : « {0} ».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of another ledger.</source>
        <translation>La proposition est d'un autre registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Version {0} of the passport of {1} is not what was shown and approved: the book changed since. Look at it anew, and have it approved where need be.</source>
        <translation>La version {0} du passeport de {1} n'est pas ce qui a été montré et approuvé : le registre a changé depuis. Examinez-la à nouveau et, au besoin, faites-la approuver.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals by officers that the policy of this ledger asks for: {0}; given: {1} ({2}).</source>
        <translation>Approbations de responsables que la règle de ce registre demande : {0} ; données : {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Approvals by officers that the policy of this ledger asks for: {0}; given: {1}.</source>
        <translation>Approbations de responsables que la règle de ce registre demande : {0} ; données : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file is no proposal of an issue.</source>
        <translation>Le fichier n'est pas une proposition d'émission.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A sheet of the proposal does not hold 1 to {0}.</source>
        <translation>Une feuille de la proposition ne contient pas 1 à {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a part is missing or of another kind</source>
        <translation>une partie manque ou est d'un autre type</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal cannot be read: {0}.</source>
        <translation>La proposition ne peut pas être lue : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no auditor's key. A ledger's own keys sign no audits of it; `passport witness init` makes a folder with a key of your own (witness.key).</source>
        <translation>{0} ne contient pas de clé d'auditeur. Les clés d'un registre ne signent pas ses propres audits ; `passport witness init` crée un dossier avec une clé à vous (witness.key).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds {1} templates. Move the oldest away.</source>
        <translation>{0} contient {1} modèles de certificat. Déplacez ailleurs les plus anciens.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template has more than {0} bytes.</source>
        <translation>Son modèle de certificat a plus de {0} octets.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template is no credential.</source>
        <translation>Son modèle de certificat n'est pas une attestation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its template: {0}</source>
        <translation>Son modèle de certificat : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Logo, colour and footer were signed by another key than what is printed: somebody else put them there.</source>
        <translation>Le logo, la couleur et le pied de page ont été signés par une autre clé que ce qui est imprimé : quelqu'un d'autre les y a mis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Logo, colour and footer were signed by the key that signed what is printed.</source>
        <translation>Le logo, la couleur et le pied de page ont été signés par la clé qui a signé ce qui est imprimé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is too large for a checkpoint ({1} bytes at most).</source>
        <translation>{0} est trop grand pour un point de contrôle ({1} octets au plus).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no checkpoint: it is not text.</source>
        <translation>{0} n'est pas un point de contrôle : ce n'est pas du texte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no checkpoint, and nothing that carries one: {1}</source>
        <translation>{0} n'est pas un point de contrôle, ni rien qui en porte un : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} carries no checkpoint; its certificate (PDF) does, or passport prove writes one for it.</source>
        <translation>{0} ne porte aucun point de contrôle ; son certificat (PDF) en porte un, ou passport prove en écrit un pour lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell lot "{0}". Check the spelling.</source>
        <translation>Ce registre ne contient pas de lot de cellules « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cell lot {0} has {1} cells; one statement covers {2}.</source>
        <translation>Le lot de cellules {0} a {1} cellules ; une déclaration en couvre {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell "{0}". Check the spelling; serials are exact.</source>
        <translation>Ce registre ne contient pas de cellule « {0} ». Vérifiez l'orthographe ; les numéros de série s'écrivent exactement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cells of {0} were not signed for yet: passport issue --cell-lot {1}.</source>
        <translation>Les cellules de {0} n'ont pas encore été signées : passport issue --cell-lot {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger knows other facts about {0} than were signed; sign for its cells again first.</source>
        <translation>Le registre connaît sur {0} d'autres faits que ceux qui ont été signés ; signez d'abord à nouveau pour ses cellules.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of {0} was signed without anything withheld, so that there is nothing to add for an audience. Issue it again to have it.</source>
        <translation>Le passeport de {0} a été signé sans rien de réservé ; il n'y a donc rien à ajouter pour un destinataire. Émettez-le à nouveau pour l'obtenir.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery "{0}".</source>
        <translation>Ce registre ne contient pas de batterie « {0} ».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger knows other facts about {0} than when its passport was signed (or the key file is not the one of then), so that no copy of that passport can disclose them. Issue a new version first.</source>
        <translation>Le registre connaît sur {0} d'autres faits que lors de la signature de son passeport (ou le fichier de clés n'est pas celui d'alors) ; aucune copie de ce passeport ne peut donc les révéler. Émettez d'abord une nouvelle version.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery {0} has no cells in the ledger; import its battery_cells first.</source>
        <translation>La batterie {0} n'a pas de cellules dans le registre ; importez d'abord ses battery_cells.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another place, or replace it (--force).</source>
        <translation>{0} existe déjà. Choisissez un autre lieu, ou remplacez-le (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are the list of the {0} certificates, byte for byte; each is judged by itself.</source>
        <translation>Les pages sont la liste des {0} certificats, octet pour octet ; chacun est jugé à part.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages have layout {0}, which this version cannot make: they are not proven.</source>
        <translation>Les pages ont la mise en page {0}, que cette version ne peut pas produire : elles ne sont pas prouvées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages were made with {0}, here is {1}: they are not proven.</source>
        <translation>Les pages ont été faites avec {0}, ici il y a {1} : elles ne sont pas prouvées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The pages are not the list that the certificates in it make: believe nothing that stands on them.</source>
        <translation>Les pages ne sont pas la liste que donnent les certificats contenus : ne croyez rien de ce qui y figure.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" is by a key that was replaced since: issue a new version first.</source>
        <translation>Le passeport de la batterie "{0}" est d'une clé remplacée depuis : émettez d'abord une nouvelle version.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No battery of this ledger has a passport yet; issue them first.</source>
        <translation>Aucune batterie de ce registre n'a encore de passeport ; émettez-les d'abord.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>has no passport yet; issue it first</source>
        <translation>n'a pas encore de passeport ; émettez-le d'abord</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not in this ledger; check the spelling</source>
        <translation>n'est pas dans ce registre ; vérifiez l'orthographe</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery "{0}" has no passport yet; issue it first.</source>
        <translation>La batterie « {0} » n'a pas encore de passeport ; émettez-le d'abord.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery "{0}" is not in this ledger; check the spelling.</source>
        <translation>La batterie « {0} » n'est pas dans ce registre ; vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" was withdrawn on {1}: {2}.</source>
        <translation>Le passeport de la batterie « {0} » a été retiré le {1} : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Issue a new version first.</source>
        <translation>Émettez d'abord une nouvelle version.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of battery "{0}" is by a key that was revoked: whoever verifies it is told so.</source>
        <translation>Le passeport de la batterie « {0} » provient d’une clé qui a été révoquée : qui le vérifie en est averti.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two batteries would be written to {0}. Export them one by one.</source>
        <translation>Deux batteries seraient écrites dans {0}. Exportez-les une par une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} and {1} more exists already. Choose another place, or replace it (--force).</source>
        <translation>{0} existe déjà, et {1} de plus. Choisissez un autre lieu, ou remplacez (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no folder {0}. Make it first, or choose another place.</source>
        <translation>Il n'y a pas de dossier {0}. Créez-le d'abord, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no language {0}; choose one of {1}.</source>
        <translation>Il n'y a pas de langue {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There are no certificates of this kind of document.</source>
        <translation>Il n'existe pas de certificats de ce type de document.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no statement {1}.</source>
        <translation>{0} ne contient pas la déclaration {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>These pages carry no signed data that they could be compared with: what is asked is who sealed them, and whether they were changed since.</source>
        <translation>Ces pages ne portent aucune donnée signée à laquelle les comparer : on demande qui les a scellées, et si elles ont été modifiées depuis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The attached document is of a kind of which there are no certificates: the pages may say anything.</source>
        <translation>Le document joint est d'un type dont il n'existe pas de certificats : les pages peuvent dire n'importe quoi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register has it already, as {0}: once that is mended, make it again by its number (passport export LEDGER --again NUMBER; in the window the list of certificates).</source>
        <translation>Il est déjà au registre, sous {0} : une fois cela réparé, refaites-le par son numéro (passport export LEDGER --again NUMBER ; dans la fenêtre, la liste des certificats).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register has these {0} files already, as {1} to {2}: once that is mended, make them again by their numbers (passport export LEDGER --again NUMBER; in the window the list of certificates).</source>
        <translation>Ces {0} fichiers sont déjà au registre, de {1} à {2} : une fois cela réparé, refaites-les par leurs numéros (passport export LEDGER --again NUMBER ; dans la fenêtre, la liste des certificats).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entering certificates in the register needs the passphrase of the ledger's key file.</source>
        <translation>Pour inscrire des certificats au répertoire, il faut la phrase secrète du fichier de clés du registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal for long needs a timestamp too: name an authority (--timestamp-url).</source>
        <translation>Un sceau de longue durée demande aussi un horodatage : nommez une autorité (--timestamp-url).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sealing certificates needs the passphrase of the seal's key file.</source>
        <translation>Pour sceller des certificats, il faut la phrase secrète du fichier de clés du sceau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key of the seal is on the token "{0}": give its PIN (--pin-env).</source>
        <translation>La clé du sceau est sur le jeton « {0} » : donnez son PIN (--pin-env).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no address of a timestamp authority (http).</source>
        <translation>« {0} » n'est pas l'adresse d'une autorité d'horodatage (http).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>timestamp authority {0}</source>
        <translation>autorité d'horodatage {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no address to ask about revocation (http).</source>
        <translation>« {0} » n'est pas une adresse où s'enquérir d'une révocation (http).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>authority {0}, asked whether certificates were revoked,</source>
        <translation>autorité {0}, interrogée sur la révocation de certificats,</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} does not answer: {1}. Nothing was written.</source>
        <translation>L'{0} ne répond pas : {1}. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} sends more than {1} bytes. Nothing was written.</source>
        <translation>L'{0} envoie plus de {1} octets. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery model "{0}". Check the spelling.</source>
        <translation>Ce registre ne contient pas de modèle de batterie « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no site "{0}". Check the spelling.</source>
        <translation>Ce registre ne contient pas de site « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds no battery of model {0} made at {1} in {2}: there is nothing to declare.</source>
        <translation>Le registre ne contient aucune batterie du modèle {0} fabriquée à {1} en {2} : il n'y a rien à déclarer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot of material "{0}". Check the spelling; lots of cells are not assessed.</source>
        <translation>Ce registre ne contient pas de lot de matière « {0} ». Vérifiez l'orthographe ; les lots de cellules ne sont pas évalués.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The row is good, but batch {0} is left out whole, because {1}.</source>
        <translation>La ligne est bonne, mais la fabrication {0} est omise en entier, car {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>row {0} of {1} is faulty</source>
        <translation>la ligne {0} de {1} est fautive</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is JSON, but holds no credential.</source>
        <translation>{0} est du JSON, mais ne contient pas d'attestation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>checkpoint signature</source>
        <translation>signature du point de contrôle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>audited ledger</source>
        <translation>registre audité</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PDF carries one document as data, and nothing that could act.</source>
        <translation>Le PDF porte un seul document comme données, et rien qui puisse agir.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is not a plain file</source>
        <translation>n'est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>does not exist</source>
        <translation>n'existe pas</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a plain file.</source>
        <translation>{0} n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not exist.</source>
        <translation>{0} n'existe pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry of the ledger holds a salt that is none.</source>
        <translation>La première entrée du registre contient un sel qui n’en est pas un.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} is a {1} batch; cells are made by assembly batches. Correct the batch.</source>
        <translation>La fabrication {0} est de type {1} ; les cellules sont faites par des fabrications d'assemblage. Corrigez la fabrication.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} stands twice in this import.</source>
        <translation>Le lot de cellules {0} figure deux fois dans cet import.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in the ledger already with other data. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>{0} est déjà au registre avec d'autres données. Un import ne change jamais le registre ; corrigez la ligne, ou omettez-la.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Serial {0} belongs to cell lot {1} already; a serial belongs to one cell lot. Correct the range.</source>
        <translation>Le numéro de série {0} appartient déjà au lot de cellules {1} ; un numéro de série appartient à un seul lot de cellules. Corrigez la plage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot of this ledger holds serial {0}; import its cell lot first, or correct the serial.</source>
        <translation>Aucun lot de cellules de ce registre ne contient le numéro de série {0} ; importez d'abord son lot de cellules, ou corrigez le numéro de série.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in battery {1}; record it as replaced there first.</source>
        <translation>La cellule {0} est dans la batterie {1} ; saisissez d'abord qu'elle y a été remplacée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in no battery, so it cannot have been replaced. Correct the serial or the event.</source>
        <translation>La cellule {0} n'est dans aucune batterie ; elle ne peut donc pas avoir été remplacée. Corrigez le numéro de série ou l'événement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot of this ledger holds serial {0}. Import its cell lot, or correct the range.</source>
        <translation>Aucun lot de cellules de ce registre ne contient le numéro de série {0}. Importez son lot de cellules, ou corrigez la plage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is manufacturing waste; its cells cannot go into a battery.</source>
        <translation>Le lot de cellules {0} est un déchet de fabrication ; ses cellules ne peuvent pas entrer dans une batterie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} is in battery {1} already; a cell is in one battery at a time.</source>
        <translation>La cellule {0} est déjà dans la batterie {1} ; une cellule est dans une seule batterie à la fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell {0} was rejected; it cannot go into a battery.</source>
        <translation>La cellule {0} a été rejetée ; elle ne peut pas entrer dans une batterie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} {1}, all of {2}, when the battery was made. Release it first, or correct the date.</source>
        <translation>Le lot de cellules {0} {1}, durant tout le {2}, quand la batterie a été fabriquée. Libérez-le d'abord, ou corrigez la date.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} stands twice as an input of batch {1}; add the two masses up in one row.</source>
        <translation>Le lot {0} figure deux fois comme entrée de la fabrication {1} ; additionnez les deux masses en une ligne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} has used {1} kg of lot {2} by the ledger already. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>La fabrication {0} a déjà utilisé {1} kg du lot {2} selon le registre. Un import ne change jamais le registre ; corrigez la ligne, ou omettez-la.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} made lot {1} itself; a batch cannot feed itself. Correct the batch or the lot.</source>
        <translation>La fabrication {0} a elle-même fait le lot {1} ; une fabrication ne peut pas s'alimenter elle-même. Corrigez la fabrication ou le lot.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} {1}, all the time that batch {2} ran ({3} to {4}). Release it before it is used, or correct the times.</source>
        <translation>Le lot {0} {1}, durant tout le déroulement de la fabrication {2} (du {3} au {4}). Libérez-le avant son utilisation, ou corrigez les heures.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was recorded as a loss; what is lost cannot be used. Record it with another role.</source>
        <translation>Le lot {0} a été saisi comme perte ; ce qui est perdu ne peut pas être utilisé. Saisissez-le avec un autre rôle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is a lot of cells for batteries; cells go into batteries by battery_cells. Only cell lots of role manufacturing_waste can be used by mass.</source>
        <translation>Le lot {0} est un lot de cellules pour des batteries ; les cellules entrent dans les batteries par battery_cells. Seuls les lots de cellules de rôle manufacturing_waste peuvent être utilisés par masse.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was received on {1}, after batch {2} ended ({3}).</source>
        <translation>Le lot {0} a été reçu le {1}, après la fin de la fabrication {2} ({3}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Correct one of the dates.</source>
        <translation>Corrigez l'une des dates.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was made from {1} on, after batch {2} ended ({3}). Correct the times.</source>
        <translation>Le lot {0} a été fait à partir du {1}, après la fin de la fabrication {2} ({3}). Corrigez les heures.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} holds {1} kg, of which {2} kg are used, first by batch {3}; {4} kg remain, less than the {5} kg asked for.</source>
        <translation>Le lot {0} contient {1} kg, dont {2} kg sont utilisés, d'abord par la fabrication {3} ; il reste {4} kg, moins que les {5} kg demandés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} holds {1} kg, of which {2} kg are used; {3} kg remain, less than the {4} kg asked for.</source>
        <translation>Le lot {0} contient {1} kg, dont {2} kg sont utilisés ; il reste {3} kg, moins que les {4} kg demandés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of lot {1}</source>
        <translation>{0} du lot {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a cell lot; what its cells hold is computed from the batch. Remove the row.</source>
        <translation>{0} est un lot de cellules ; ce que contiennent ses cellules est calculé à partir de la fabrication. Supprimez la ligne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} was made here: its origins are computed from what went in. Leave pre_consumer_ppm, post_consumer_ppm and unknown_ppm empty.</source>
        <translation>Le lot {0} a été fait ici : ses origines sont calculées à partir de ce qui est entré. Laissez pre_consumer_ppm, post_consumer_ppm et unknown_ppm vides.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ppm of {1} is more than {2} can hold ({3} ppm by its formula, with a tolerance of 1.5 %). Correct the assay, or the material's formula.</source>
        <translation>{0} ppm de {1}, c'est plus que ne peut contenir {2} ({3} ppm selon sa formule, avec une tolérance de 1,5 %). Corrigez l'analyse, ou la formule de la matière.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The elements of lot {0} add up to {1} ppm, more than the lot itself (1 000 000 ppm). Correct the assays.</source>
        <translation>Les éléments du lot {0} font ensemble {1} ppm, plus que le lot lui-même (1 000 000 ppm). Corrigez les analyses.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is not a received lot of stage spent_battery; only such a lot records spent batteries.</source>
        <translation>Le lot {0} n'est pas un lot reçu du stade spent_battery ; seul un tel lot recense des batteries usagées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no model, site or battery of this ledger; import it first, or correct the id.</source>
        <translation>« {0} » n'est ni un modèle, ni un site, ni une batterie de ce registre ; importez-le d'abord, ou corrigez l'identifiant.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its checkpoint is not of the ledger it names</source>
        <translation>son point de contrôle n'est pas du registre qu'il nomme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>entry {0} says that it is another one</source>
        <translation>l'inscription {0} dit être une autre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An adopted entry lacks a field, or it cannot be read: {0}.</source>
        <translation>Il manque un champ à une inscription adoptée, ou elle ne peut pas être lue : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was adopted is not proven to be in the other ledger: {0}</source>
        <translation>Il n'est pas prouvé que ce qui a été adopté soit dans l'autre registre : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>kept checkpoint {0}</source>
        <translation>point de contrôle conservé {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} adopted entries of another book of this name, signed by a key that this one never named.</source>
        <translation>{0} a adopté des entrées d’un autre livre de ce nom, signé par une clé que celui-ci n’a jamais nommée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It still is the book from which {0} adopted entries, by its checkpoint of {1} entries.</source>
        <translation>C’est encore le livre dont {0} a adopté des entrées, d’après son point de contrôle de {1} entrées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) of {2} does not fit this ledger, so nothing was adopted: {3} ... and {4} more.</source>
        <translation>L'inscription {0} ({1}) de {2} ne convient pas à ce registre ; rien n'a donc été adopté : {3} ... et {4} de plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) of {2} does not fit this ledger, so nothing was adopted: {3}</source>
        <translation>L'inscription {0} ({1}) de {2} ne convient pas à ce registre ; rien n'a donc été adopté : {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no plain file.</source>
        <translation>{0} n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what it answered cannot be understood</source>
        <translation>sa réponse ne peut pas être comprise</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} could not be read safely: the process apart that read it was ended, because {1}. This program is unharmed. Do not open the file with anything else; ask for an untouched copy.</source>
        <translation>{0} n'a pas pu être lu sans risque : le processus séparé qui le lisait a été arrêté, car {1}. Ce programme est indemne. N'ouvrez le fichier avec rien d'autre ; demandez une copie intacte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it took longer than any ledger of its size does</source>
        <translation>il a mis plus de temps qu'aucun registre de cette taille</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needed more memory than any ledger of its size does</source>
        <translation>il a demandé plus de mémoire qu'aucun registre de cette taille</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it crashed (status {0})</source>
        <translation>il s'est interrompu brutalement (statut {0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry names no keys that can be read: {0}</source>
        <translation>La première inscription ne nomme pas de clés lisibles : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The derived tables cannot be checked, because the entries do not follow from each other.</source>
        <translation>Les tables dérivées ne peuvent pas être contrôlées, car les inscriptions ne découlent pas les unes des autres.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries {0} to {1} are signed by no checkpoint: they were added from outside.</source>
        <translation>Les inscriptions {0} à {1} ne sont signées par aucun point de contrôle : elles ont été ajoutées de l'extérieur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries does not verify: {1}</source>
        <translation>Le point de contrôle de {0} inscriptions ne se vérifie pas : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint of {0} entries does not say what is stored with it.</source>
        <translation>Le point de contrôle de {0} inscriptions ne dit pas ce qui est enregistré avec lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A checkpoint signs {0} entries, but only {1} are there: the end was cut off.</source>
        <translation>Un point de contrôle signe {0} inscriptions, mais seules {1} sont là : la fin a été coupée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that the checkpoint of {1} entries signs.</source>
        <translation>Les {0} premières inscriptions ne sont pas celles que signe le point de contrôle de {1} inscriptions.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry that is not as signed is one of entries {0} to {1}.</source>
        <translation>La première inscription qui n'est pas telle que signée est l'une des inscriptions {0} à {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not what was signed, by the hash tree.</source>
        <translation>L'inscription {0} n'est pas ce qui a été signé, selon l'arbre de hachage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stored hash tree does not follow from the entries.</source>
        <translation>L'arbre de hachage enregistré ne découle pas des inscriptions.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is of ledger {0}, not of {1}.</source>
        <translation>Le point de contrôle est du registre {0}, non de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The kept checkpoint signs {0} entries; the ledger has only {1}. Its end was cut off after {2}.</source>
        <translation>Le point de contrôle conservé signe {0} entrées ; le registre n'en a que {1}. Sa fin a été coupée après {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that the kept checkpoint signs: the book was rewritten, or the checkpoint is of a fork.</source>
        <translation>Les {0} premières inscriptions ne sont pas celles que signe le point de contrôle conservé : le registre a été réécrit, ou le point de contrôle est d'une fourche.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The kept checkpoint of {0} entries is of this book, but signed by a log key not in force for it.</source>
        <translation>Le point de contrôle conservé de {0} entrées est de ce livre, mais signé par une clé de journal qui n'était pas en vigueur pour lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key that signed it was revoked, and believed to entry {0}: whoever took it could have signed this. Whoever keeps the checkpoint knows from whom it came, and when.</source>
        <translation>La clé qui l'a signé a été révoquée, et n'est crue que jusqu'à l'entrée {0} : qui l'a prise a pu signer ceci. Qui conserve le point de contrôle sait de qui il vient, et quand.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Checking entries</source>
        <translation>Contrôle des inscriptions</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} came after the book was closed by entry {1}.</source>
        <translation>L'inscription {0} est venue après que le livre eut été clos par l'inscription {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before: {1}</source>
        <translation>L'inscription {0} ne découle pas des précédentes : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was changed while the audit was under way.</source>
        <translation>Elle a été changée pendant que l’audit était en cours.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is an entry numbered {0}; the first one is entry 0.</source>
        <translation>Il y a une inscription numérotée {0} ; la première est l'inscription 0.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is missing.</source>
        <translation>L'inscription {0} manque.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries {0} to {1} are missing.</source>
        <translation>Les inscriptions {0} à {1} manquent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not what was hashed when it was written.</source>
        <translation>L'inscription {0} n'est pas ce dont l'empreinte a été prise à son écriture.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} cannot be read: {1}</source>
        <translation>L'inscription {0} ne peut pas être lue : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is not in canonical form.</source>
        <translation>L'inscription {0} n'est pas sous forme canonique.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says that it is entry {1} ({2}).</source>
        <translation>L'inscription {0} dit être l'inscription {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Hashing what was verified before</source>
        <translation>Calcul de l'empreinte de ce qui a été vérifié auparavant</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that this ledger never named</source>
        <translation>porte la signature d'une clé que ce registre n'a jamais nommée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that was not named yet where it was registered</source>
        <translation>porte la signature d'une clé qui n'était pas encore nommée lors de son inscription</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that had been replaced where it was registered</source>
        <translation>porte la signature d'une clé déjà remplacée lors de son inscription</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>was registered after the last entry that is believed of its key, which was revoked</source>
        <translation>vient après la dernière inscription crue de sa clé, qui a été révoquée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} holds no passport.</source>
        <translation>L'inscription {0} ne contient pas de passeport.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not register what the passport in entry {1} states.</source>
        <translation>L'inscription {0} n'enregistre pas ce qu'énonce le passeport de l'inscription {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} names no entry that registers it.</source>
        <translation>Le passeport de l'inscription {0} ne nomme aucune inscription qui l'enregistre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} names entry {1} otherwise than the book holds it.</source>
        <translation>Le passeport de l'inscription {0} nomme l'inscription {1} autrement que le registre ne la contient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What entry {0} holds is issued as {1}; the book signs as {2} there.</source>
        <translation>Ce que contient l'inscription {0} est émis comme {1} ; le registre y signe comme {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its key</source>
        <translation>sa clé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement in entry {0} {1}.</source>
        <translation>La déclaration de l'inscription {0} {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} {1}.</source>
        <translation>Le passeport de l'inscription {0} {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport in entry {0} does not verify: {1}</source>
        <translation>Le passeport de l'inscription {0} ne se vérifie pas : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The statement in entry {0} does not verify: {1}</source>
        <translation>La déclaration de l'inscription {0} ne se vérifie pas : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is signed by a key that was in force</source>
        <translation>porte la signature d'une clé qui était en vigueur</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries from {0} to {1} are as signed; checkpoints over them: {2}.</source>
        <translation>Les inscriptions de {0} à {1} sont telles que signées ; points de contrôle qui les couvrent : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No entry came after the first {0}; the checkpoint over them is as signed.</source>
        <translation>Aucune inscription n'a suivi les {0} premières ; le point de contrôle qui les couvre est tel que signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every entry is as its checkpoints sign it (entries: {0}; checkpoints: {1}).</source>
        <translation>Chaque inscription est telle que ses points de contrôle la signent (inscriptions : {0} ; points de contrôle : {1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and more faults of entries and checkpoints: {0}.</source>
        <translation>... et d'autres défauts dans les inscriptions et points de contrôle : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entries written after the last one that is believed of their log key, which was revoked: {0} of {1}; the first is entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Inscriptions écrites après la dernière crue de leur clé de journal, qui a été révoquée : {0} sur {1} ; la première est l'inscription {2}. Seul un point de contrôle antérieur gardé à l'extérieur peut trancher.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passports registered after the last entry that is believed of their key, which was revoked: {0} of {1}; the first as entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Passeports inscrits après la dernière inscription crue de leur clé, qui a été révoquée : {0} sur {1} ; le premier à l'inscription {2}. Seul un point de contrôle antérieur gardé à l'extérieur peut trancher.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every signed passport ({0})</source>
        <translation>Chaque passeport signé ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every passport signed since ({0})</source>
        <translation>Chaque passeport signé depuis ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every signed passport ({0}) verifies, by a key that was in force where it was registered.</source>
        <translation>Chaque passeport signé ({0}) se vérifie, par une clé qui était en vigueur lors de son inscription.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every passport signed since ({0}) verifies, by a key that was in force where it was registered.</source>
        <translation>Chaque passeport signé depuis ({0}) se vérifie, par une clé qui était en vigueur lors de son inscription.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Those before entry {0} were verified by an earlier audit that was stopped; their bytes are the same.</source>
        <translation>Celles d'avant l'inscription {0} ont été vérifiées par un audit antérieur, qui a été arrêté ; leurs octets sont les mêmes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables that answer queries hold what the entries from {0} on say.</source>
        <translation>Les tables qui répondent aux requêtes contiennent ce que disent les inscriptions à partir de la {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables that answer queries follow from the entries.</source>
        <translation>Les tables qui répondent aux requêtes découlent des inscriptions.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and more differences: {0}.</source>
        <translation>... et d'autres différences : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries are sound: this can be repaired (--repair).</source>
        <translation>Les inscriptions sont en ordre : ceci peut être réparé (--repair).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rebuilt from the entries, which are sound. Was: {0}</source>
        <translation>Reconstruit à partir des inscriptions, qui sont en ordre. C'était : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Tables are missing, or have other columns: {0}.</source>
        <translation>Des tables manquent, ou ont d'autres colonnes : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Comparing tables</source>
        <translation>Comparaison des tables</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} (disposition) says.</source>
        <translation>Les tables ne contiennent pas ce que dit l'inscription {0} (disposition).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} ({1}) says.</source>
        <translation>Les tables ne contiennent pas ce que dit l'inscription {0} ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} ({1}) says: {2}</source>
        <translation>Les tables ne contiennent pas ce que dit l'inscription {0} ({1}) : {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables lack rows of entry {0} ({1}).</source>
        <translation>Il manque aux tables des lignes de l'inscription {0} ({1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables differ from entry {0} ({1}): {2}</source>
        <translation>Les tables diffèrent de l'inscription {0} ({1}) : {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tables do not hold what entry {0} (disposition) says of lot {1}.</source>
        <translation>Les tables ne contiennent pas ce que l'inscription {0} (disposition) dit du lot {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The table of keys is not what the entries say.</source>
        <translation>La table des clés n'est pas ce que disent les inscriptions.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} is missing, or has other columns.</source>
        <translation>La table {0} manque, ou a d'autres colonnes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} lacks the row of {1}, which the entries give.</source>
        <translation>Il manque à la table {0} la ligne de {1}, que donnent les inscriptions.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0} has a row of {1} that no entry gives.</source>
        <translation>La table {0} a une ligne de {1} qu'aucune inscription ne donne.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is {1}, by the entries {2}</source>
        <translation>{0} vaut {1}, et selon les inscriptions {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Table {0}, {1}: {2}.</source>
        <translation>Table {0}, {1} : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is nothing</source>
        <translation>{0} est vide</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stands twice in this file; remove one of the two rows.</source>
        <translation>{0} figure deux fois dans ce fichier ; supprimez l'une des deux lignes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in the ledger already with other data: {1} there. An import never changes the ledger; correct the row, or leave it out.</source>
        <translation>{0} est déjà au registre avec d'autres données : là, {1}. Un import ne change jamais le registre ; corrigez la ligne, ou omettez-la.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry is too large to lie in the proof: verify the certificate together with the ledger.</source>
        <translation>L'entrée est trop grande pour tenir dans la preuve : vérifiez le certificat avec le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry stands at another place, or in another ledger, than the proof says.</source>
        <translation>L'inscription se trouve à une autre place, ou dans un autre registre, que ce que dit la preuve.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof is of another document, or of another ledger, than is attached.</source>
        <translation>La preuve est d'un autre document, ou d'un autre registre, que ce qui est joint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of the ledger {1} holds exactly this document.</source>
        <translation>L'entrée {0} du registre {1} contient exactement ce document.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signer of this document names the log key {0}; another signed the checkpoint of the proof.</source>
        <translation>Le signataire de ce document nomme la clé de journal {0} ; une autre a signé le point de contrôle de la preuve.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by a key that this installation trusts as {0}.</source>
        <translation>Il est signé par une clé à laquelle cette installation fait confiance comme {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the signer of this document names in it.</source>
        <translation>Le point de contrôle est signé par la clé de journal {0}, que le signataire de ce document y nomme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the entry names itself: whose key that is, the ledger tells, or your trust list. Keep the certificate: no later state of the book may contradict it.</source>
        <translation>Le point de contrôle est signé par la clé de journal {0}, que l'entrée nomme elle-même : à qui est cette clé, le registre le dit, ou votre liste de confiance. Gardez le certificat : aucun état ultérieur du livre ne peut le contredire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint over {0} entries is signed by the ledger's log key; the ledger at hand agrees.</source>
        <translation>Le point de contrôle sur {0} entrées est signé par la clé de journal du registre ; le registre en main concorde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint signs {0} entries; the ledger has only {1}. Its end was cut off.</source>
        <translation>Le point de contrôle signe {0} entrées ; le registre n'en a que {1}. Sa fin a été coupée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries of the ledger at hand are not those that the checkpoint signs.</source>
        <translation>Les {0} premières entrées du registre en main ne sont pas celles que le point de contrôle signe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in battery</source>
        <translation>dans la batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in stock</source>
        <translation>en stock</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The clock says {0}, but the book was written to at {1} already. Set the clock right.</source>
        <translation>L'horloge indique {0}, mais le registre a déjà été écrit le {1}. Réglez l'horloge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not exist. Check the name, or create a ledger there.</source>
        <translation>{0} n'existe pas. Vérifiez le nom, ou créez-y un registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a ledger of Material Passport (not a database at all).</source>
        <translation>{0} n'est pas un registre de Material Passport (pas même une base de données).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a database, but of another program.</source>
        <translation>{0} est une base de données, mais d'un autre programme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was written by a newer version of Material Passport (format {1}; this program reads up to {2}). Install the newer version to open it.</source>
        <translation>{0} a été écrit par une version plus récente de Material Passport (format {1} ; ce programme lit jusqu'à {2}). Installez la version plus récente pour l'ouvrir.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged ({1}). Nothing was changed; use a backup copy.</source>
        <translation>{0} est endommagé ({1}). Rien n'a été changé ; utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged: it has {1} bytes, and its header counts {2} pages of {3}. Nothing was changed; use a backup copy.</source>
        <translation>{0} est endommagé : il a {1} octets, et son en-tête compte {2} pages de {3}. Rien n'a été changé ; utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Beside {0} lies {1}, which no ledger has: it could change the book. Ask for the ledger alone.</source>
        <translation>À côté de {0} se trouve {1}, qu'aucun registre n'a : cela pourrait changer le registre. Demandez le registre seul.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name: nothing is overwritten.</source>
        <translation>{0} existe déjà. Choisissez un autre nom : rien n'est écrasé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be created: {1}.</source>
        <translation>{0} ne peut pas être créé : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not as this program makes it: {1} missing, altered or foreign. Somebody has changed the file's structure; ask for an untouched copy.</source>
        <translation>{0} n'est pas tel que ce programme le fait : {1} manque, est modifié ou étranger. Quelqu'un a changé la structure du fichier ; demandez une copie intacte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>SQLite {0} is too old; 3.37 or newer is needed.</source>
        <translation>SQLite {0} est trop ancien ; il faut la version 3.37 ou une plus récente.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is damaged (its schema is no text). Nothing was changed; use a backup copy.</source>
        <translation>{0} est endommagé (son schéma n'est pas du texte). Rien n'a été changé ; utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The disk of {0} is full. Nothing of this act was written; make room and do it again.</source>
        <translation>Le disque de {0} est plein. Rien de cette action n'a été écrit ; faites de la place et recommencez.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is in use by another program. Wait, or close it there.</source>
        <translation>{0} est utilisé par un autre programme. Attendez, ou fermez-le là.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written or opened here ({1}). Copy it to a folder.</source>
        <translation>{0} ne peut pas être écrit ou ouvert ici ({1}). Copiez-le dans un dossier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The disk of {0} failed ({1}). Nothing of this act was written</source>
        <translation>Le disque de {0} a fait défaut ({1}). Rien de cette action n'a été écrit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}; check the disk and its free space, and do it again.</source>
        <translation>{0} ; vérifiez le disque et son espace libre, et recommencez.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Summing recycled content</source>
        <translation>Somme du contenu recyclé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of kind {1}, unknown to this version.</source>
        <translation>L'inscription {0} est de type {1}, inconnu de cette version.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) lacks a field: {2}.</source>
        <translation>Il manque un champ à l'inscription {0} ({1}) : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it repeats rows of earlier entries.</source>
        <translation>elle répète des lignes d'inscriptions antérieures.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before it: {1}</source>
        <translation>L'inscription {0} ne découle pas des précédentes : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not follow from those before it: it repeats rows of earlier entries.</source>
        <translation>L'inscription {0} ne découle pas des précédentes : elle répète des lignes d'inscriptions antérieures.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0} {1} before the entry that speaks of it.</source>
        <translation>Avant l'inscription qui en parle, il n'existe pas de {0} {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} signs passport {1}, which was not registered.</source>
        <translation>L'inscription {0} signe le passeport {1}, qui n'a pas été enregistré.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book holds entries that were written after the last one believed of their log key, which was revoked: {0}; the first is entry {1}. What is signed now may state what a thief wrote: look at them first.</source>
        <translation>Le livre contient des entrées écrites après la dernière que l’on croit de leur clé de journal, qui a été révoquée : {0} ; la première est l’entrée {1}. Ce qui est signé maintenant peut énoncer ce qu’un voleur a écrit : regardez-les d’abord.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no lot {0} before entry {1}, of which it is.</source>
        <translation>Il n'existe pas de lot {0} avant l'inscription {1}, qui porte sur lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says of lot {1} what cannot be said of one.</source>
        <translation>L'inscription {0} dit du lot {1} ce qui ne peut pas se dire d'un lot.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of lot {1}: {2}.</source>
        <translation>L'inscription {0} porte sur le lot {1} : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is {0} already, since {1}</source>
        <translation>il est déjà {0}, depuis le {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is {0} since {1}, and a newer disposition cannot hold from before that</source>
        <translation>il est {0} depuis le {1}, et une décision plus récente ne peut pas valoir dès avant</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>is {0} since {1}</source>
        <translation>est {0} depuis le {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>was held back from {0} to {1}</source>
        <translation>a été retenu du {0} au {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>wholly while it was</source>
        <translation>entièrement pendant qu'il était</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in part while it was</source>
        <translation>en partie pendant qu'il était</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran wholly while it was {2} (from {3} to {4}: {5}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La fabrication {0} a utilisé le lot {1} et s'est déroulée entièrement pendant qu'il était {2} (du {3} au {4} : {5}). Établissez quand il a été prélevé, et que faire de ce qui en a été fait.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran wholly while it was {2} (from {3}: {4}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La fabrication {0} a utilisé le lot {1} et s'est déroulée entièrement pendant qu'il était {2} (dès le {3} : {4}). Établissez quand il a été prélevé, et que faire de ce qui en a été fait.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran in part while it was {2} (from {3} to {4}: {5}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La fabrication {0} a utilisé le lot {1} et s'est déroulée en partie pendant qu'il était {2} (du {3} au {4} : {5}). Établissez quand il a été prélevé, et que faire de ce qui en a été fait.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batch {0} used lot {1} and ran in part while it was {2} (from {3}: {4}). Find out when it was drawn, and what is to be done with what was made.</source>
        <translation>La fabrication {0} a utilisé le lot {1} et s'est déroulée en partie pendant qu'il était {2} (dès le {3} : {4}). Établissez quand il a été prélevé, et que faire de ce qui en a été fait.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is {1} since {2} ({3}); {4} kg of it went into {5} batch. A recall of {6} tells where it is now.</source>
        <translation>Le lot {0} est {1} depuis le {2} ({3}) ; {4} kg en sont entrés dans {5} fabrication. Un rappel de {6} dit où il est maintenant.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0} is {1} since {2} ({3}); {4} kg of it went into {5} batches. A recall of {6} tells where it is now.</source>
        <translation>Le lot {0} est {1} depuis le {2} ({3}) ; {4} kg en sont entrés dans {5} fabrications. Un rappel de {6} dit où il est maintenant.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is {1} since {2} ({3}); cells of it are in {4} battery. A recall of {5} names them.</source>
        <translation>Le lot de cellules {0} est {1} depuis le {2} ({3}) ; de ses cellules sont dans {4} batterie. Un rappel de {5} la nomme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} is {1} since {2} ({3}); cells of it are in {4} batteries. A recall of {5} names them.</source>
        <translation>Le lot de cellules {0} est {1} depuis le {2} ({3}) ; de ses cellules sont dans {4} batteries. Un rappel de {5} les nomme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no time; write it as 2026-11-23T20:00:00Z.</source>
        <translation>{0} n'est pas une heure ; écrivez-la comme 2026-11-23T20:00:00Z.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The time {0} lacks its offset from UTC; write Z or +01:00 after it.</source>
        <translation>L'heure {0} n'a pas son décalage par rapport à UTC ; écrivez Z ou +01:00 à la suite.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The bytes are not an entry: a field is missing.</source>
        <translation>Les octets ne sont pas une inscription : un champ manque.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The bytes are not an entry: a field is of another type.</source>
        <translation>Les octets ne sont pas une inscription : un champ est d'un autre type.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} does not have the columns of {1}.</source>
        <translation>L'inscription {0} n'a pas les colonnes de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has rows of another shape than {1}.</source>
        <translation>L'inscription {0} a des lignes d'une autre forme que {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has a mass that is not a whole number.</source>
        <translation>L'inscription {0} a une masse qui n'est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} was written under a log key that was revoked, after the last entry believed of it.</source>
        <translation>L'inscription {0} a été faite sous une clé de journal révoquée, après la dernière inscription qu'on lui croit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was written under the log key {0}, which this installation trusts too.</source>
        <translation>Elle a été faite sous la clé de journal {0}, à laquelle cette installation fait également confiance.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was written under the log key {0}, another than signed the checkpoint. Whether that one was replaced in good order or revoked as stolen cannot be told without the ledger.</source>
        <translation>Elle a été faite sous la clé de journal {0}, autre que celle qui a signé le point de contrôle. Si celle-là a été remplacée en bonne et due forme ou révoquée comme volée ne peut se dire sans le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}.</source>
        <translation>Ce qu'elle contient est signé par {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}, who names another log key than that of this entry.</source>
        <translation>Ce qu'elle contient est signé par {0}, qui nomme une autre clé de journal que celle de cette inscription.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What it holds is signed by {0}, who names the log key of this entry in it.</source>
        <translation>Ce qu'elle contient est signé par {0}, qui y nomme la clé de journal de cette inscription.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>waste in store</source>
        <translation>déchets en stock</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>other sites</source>
        <translation>autres sites</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>unknown supplier</source>
        <translation>fournisseur inconnu</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in batteries</source>
        <translation>dans les batteries</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cells in stock</source>
        <translation>cellules en stock</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Both keys are of {0}, but {1} was revoked, and is believed to entry {2} only: its owner wrote two books, or whoever took the key wrote one of them.</source>
        <translation>Les deux clés sont de {0}, mais {1} a été révoquée et n'est crue que jusqu'à l'entrée {2} : son titulaire a écrit deux livres, ou celui qui a pris la clé a écrit l'un d'eux.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two different books, each signed by a key of its own, and the entries of {0} name both keys as its log's: its owner signed both.</source>
        <translation>Deux livres différents, chacun signé par une clé à lui, et les entrées de {0} nomment les deux clés comme siennes : son titulaire a signé les deux.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its first {0} entries are not those of {1}, which was given along: two books of one name, of which one was rewritten or invented. Comparing the two tells where they part.</source>
        <translation>Ses {0} premières inscriptions ne sont pas celles de {1}, donné en même temps : deux livres sous un même nom, dont l’un a été réécrit ou inventé. La comparaison des deux dit où ils se séparent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger it names holds no such passport.</source>
        <translation>Le registre qu'il nomme ne contient pas de tel passeport.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds this passport otherwise.</source>
        <translation>Le registre contient ce passeport autrement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but withdrawn on {0}: {1}.</source>
        <translation>Authentique, mais retiré le {0} : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Withdrawn on {0}: {1}.</source>
        <translation>Retiré le {0} : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By the ledger, this passport {0}.</source>
        <translation>Selon le registre, ce passeport {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but superseded on {0} by {1}.</source>
        <translation>Authentique, mais remplacé le {0} par {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds it as entry {0}; none is newer.</source>
        <translation>Le registre contient ce document à l'inscription {0} ; rien n'est plus récent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger it names holds no such statement.</source>
        <translation>Le registre qu'elle nomme ne contient pas de telle déclaration.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger holds this statement otherwise.</source>
        <translation>Le registre contient cette déclaration autrement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By the ledger, this statement {0}.</source>
        <translation>Selon le registre, cette déclaration {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>names no key and entry that can be read</source>
        <translation>ne nomme pas de clé et d'inscription lisibles</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} names an issuer, but {1}</source>
        <translation>L'inscription {0} nomme un émetteur, mais {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passports registered after the last entry that is believed of their key, which was revoked: {0} before entry {1}; the first as entry {2}. Only a checkpoint kept outside from before can tell.</source>
        <translation>Passeports inscrits après la dernière entrée que l’on croit de leur clé, qui a été révoquée : {0} avant l’entrée {1} ; le premier comme entrée {2}. Seul un point de contrôle gardé dehors depuis avant peut le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of the passports not believed, the book held {0} when {1} was signed, over {2} entries. What it held before the theft is genuine, and when that was, whoever kept it can tell.</source>
        <translation>Des passeports non crus, le livre en contenait {0} quand {1} a été signé, sur {2} inscriptions. Ce qu'il contenait avant le vol est authentique, et quand c'était, qui l'a conservé peut le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of the entries not believed, the book held {0} when {1} was signed, over {2} entries. What it held before the theft is genuine, and when that was, whoever kept it can tell.</source>
        <translation>Des inscriptions non crues, le livre en contenait {0} quand {1} a été signé, sur {2} inscriptions. Ce qu'il contenait avant le vol est authentique, et quand c'était, qui l'a conservé peut le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no kept checkpoint that the book could be begun with, so everything was looked at.</source>
        <translation>Aucun point de contrôle conservé ne permet de partir de plus loin ; tout a donc été examiné.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The stored tree continues the checkpoint of {0} entries kept in {1}. NOT looked at: the bytes and passports of the entries before {2}, and whether another of them changes a key; rows of tables that no entry gives; computed contents and findings. Only a whole audit tells these.</source>
        <translation>L'arbre enregistré prolonge le point de contrôle de {0} inscriptions conservé dans {1}. NON examinés : les octets et les passeports des inscriptions avant la {2}, et si une autre d'entre elles change une clé ; les lignes de tables qu'aucune inscription ne donne ; les teneurs calculées et les constats. Seul un audit complet les établit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book stopped agreeing with what was kept after {0} ({1} entries) and before {2} ({3} entries), by the times in it.</source>
        <translation>D'après les heures qu'il porte, le registre a cessé de concorder avec ce qui était conservé après {0} ({1} entrées) et avant {2} ({3} entrées).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The book stopped agreeing with what was kept before {0} ({1} entries), by the times in it; nothing older was kept.</source>
        <translation>D'après les heures qu'il porte, le registre a cessé de concorder avec ce qui était conservé avant {0} ({1} entrées) ; rien de plus ancien n'était conservé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>kept checkpoints</source>
        <translation>points de contrôle conservés</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger still agrees with it.</source>
        <translation>Le registre concorde encore avec lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's first entry cannot be read: {0}</source>
        <translation>La première inscription du registre ne peut être lue : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's first entry, which names it and its keys, is missing.</source>
        <translation>La première inscription du registre, qui le nomme ainsi que ses clés, manque.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger has no entry: it was never opened. Create it again.</source>
        <translation>Le registre n'a pas d'inscription : il n'a jamais été ouvert. Créez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be written to ({1}). Open the ledger for reading, or copy it to a folder of your own.</source>
        <translation>On ne peut pas écrire dans {0} ({1}). Ouvrez le registre en lecture, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot lock files ({1}), so that two could write to the book at once. Keep the ledger on a disk of this computer.</source>
        <translation>{0} ne peut verrouiller de fichiers ({1}), si bien que deux pourraient écrire dans le livre à la fois. Gardez le registre sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is being written to by another program or window. Wait until it is done, or close it there.</source>
        <translation>Un autre programme ou une autre fenêtre écrit dans {0}. Attendez la fin, ou fermez-le là.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that the first {0} entries of {1} have the root {2}...</source>
        <translation>Il dit que les {0} premières inscriptions de {1} ont la racine {2}...</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by the log key of the ledger at hand.</source>
        <translation>Il est signé par la clé de journal du registre à disposition.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is signed by a log key of the ledger at hand, one that was not in force for so many entries.</source>
        <translation>Il est signé par une clé de journal du registre disponible, qui n'était pas en vigueur pour autant d'entrées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} still agrees with it.</source>
        <translation>{0} concorde encore avec lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key that signed the checkpoint was revoked, and is not believed for so many entries.</source>
        <translation>La clé de journal qui a signé le point de contrôle a été révoquée, et n'est pas crue pour autant d'entrées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the ledger still agrees with it cannot be told without the ledger: verify both together.</source>
        <translation>Si le registre concorde encore avec lui ne peut être dit sans le registre : vérifiez les deux ensemble.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether it was signed by that ledger's key cannot be told without the ledger: verify both together.</source>
        <translation>Sans le registre, on ne peut établir s'il a été signé par la clé de celui-ci : vérifiez les deux ensemble.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it neither names an officer nor ends an office</source>
        <translation>elle ne nomme pas de responsable et ne met fin à aucune charge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an officer's name has 1 to {0} printable characters</source>
        <translation>le nom d'un responsable a de 1 à {0} caractères imprimables</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} had that name or that key before</source>
        <translation>{0} avait déjà ce nom ou cette clé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the ledger's own {0} key is no officer's</source>
        <translation>la clé {0} du registre lui-même n'est pas celle d'un responsable</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key was not shown to be held: {0}</source>
        <translation>la détention de la clé n'a pas été démontrée : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no officer now</source>
        <translation>{0} n'est pas responsable actuellement</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>fewer officers would be left than the policy asks for, which is {0}</source>
        <translation>il resterait moins de responsables que la règle n'en demande, soit {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a policy asks for 0 to as many approvals as there are officers, which is {0}</source>
        <translation>une règle demande de 0 à autant d'approbations qu'il y a de responsables, soit {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it approves none, or more than {0} passports</source>
        <translation>elle n'en approuve aucun, ou plus de {0} passeports</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>version {0} of the passport of {1} was not approved</source>
        <translation>la version {0} du passeport de {1} n'a pas été approuvée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>what passport {0} withholds is not what was approved</source>
        <translation>ce que réserve le passeport {0} n'est pas ce qui a été approuvé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} ({1}) cannot stand: {2}.</source>
        <translation>L'inscription {0} ({1}) ne peut pas valoir : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is on a network share. A ledger must be on a disk of this computer: shares do not lock files reliably, and two writers could spoil the book. Keep it here and put copies on the share.</source>
        <translation>{0} est sur un partage réseau. Un registre doit être sur un disque de cet ordinateur : les partages ne verrouillent pas les fichiers de façon fiable, et deux écritures simultanées pourraient abîmer le registre. Gardez-le ici et mettez des copies sur le partage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no entry {1}.</source>
        <translation>{0} n'a pas d'inscription {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} has {1} bytes, too many for a proof to hold: leave the entry out.</source>
        <translation>L'inscription {0} a {1} octets, trop pour une preuve : laissez l'inscription de côté.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no checkpoint yet.</source>
        <translation>{0} n'a pas encore de point de contrôle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no checkpoint over entry {1}.</source>
        <translation>{0} n'a aucun point de contrôle sur l'entrée {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is a proof of inclusion (C2SP tlog-proof) with its checkpoint.</source>
        <translation>C'est une preuve d'inclusion (C2SP tlog-proof) avec son point de contrôle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entry itself, {0} of {1}, is not in the proof: verify it with the ledger.</source>
        <translation>L'inscription elle-même, {0} de {1}, n'est pas dans la preuve : vérifiez-la avec le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is entry {0}, {1}, of {2}.</source>
        <translation>C'est l'inscription {0}, {1}, du {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is entry {0}, {1}, of {2}, and holds {3}.</source>
        <translation>C'est l'inscription {0}, {1}, du {2}, et elle contient {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Without the entry it cannot be told.</source>
        <translation>Sans l'inscription, on ne peut le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The checkpoint is signed by the log key {0}, which the entry names itself. Whose key that is, and whether it was revoked since, cannot be told without the ledger.</source>
        <translation>Le point de contrôle est signé par la clé de journal {0}, que l'inscription nomme elle-même. À qui est cette clé, et si elle a été révoquée depuis, ne peut se dire sans le registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By whom the checkpoint is signed cannot be told without the ledger, or its key in the trust list.</source>
        <translation>Par qui le point de contrôle est signé ne peut être dit sans le registre, ou sans sa clé dans la liste de confiance.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The formula "{0}" of material {1} cannot be read ({2}); assays of its lots are not held against it.</source>
        <translation>La formule « {0} » de la matière {1} ne peut pas être lue ({2}) ; les analyses de ses lots ne lui sont pas comparées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} lacks tables that answer queries, or they are of another version ({1}). Its entries may be sound: passport audit --repair makes them anew.</source>
        <translation>Il manque à {0} des tables qui répondent aux requêtes, ou elles sont d'une autre version ({1}). Ses inscriptions peuvent être en ordre : passport audit --repair les refait.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg of {1} are in black mass or waste that is still to be recycled.</source>
        <translation>{0} kg de {1} se trouvent dans de la masse noire ou des déchets encore à recycler.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} and others</source>
        <translation>{0} et autres</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is stated of what {0} and others holds.</source>
        <translation>Rien n'est indiqué sur ce que contiennent {0} et d'autres.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is stated of what {0} holds.</source>
        <translation>Rien n'est indiqué sur ce que contient {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no {0} "{1}" in this ledger or this import; add it to {2}, or correct the id.</source>
        <translation>« {1} » ({0}) n'existe ni dans ce registre ni dans cet import ; ajoutez-le à {2}, ou corrigez l'identifiant.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal that the register keeps cannot be read.</source>
        <translation>Le sceau que conserve le répertoire est illisible.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of a statement that was not signed before it.</source>
        <translation>L'inscription {0} porte sur une déclaration qui n'a pas été signée avant elle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} gives number {1} a second time.</source>
        <translation>L'inscription {0} attribue une seconde fois le numéro {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no certificate {0} before entry {1}.</source>
        <translation>Il n'y a pas de certificat {0} avant l'inscription {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} is {1}; it cannot become {2}.</source>
        <translation>Le certificat {0} est {1} ; il ne peut devenir {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an entry is never changed</source>
        <translation>une inscription n'est jamais modifiée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>an entry is never removed</source>
        <translation>une inscription n'est jamais supprimée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a checkpoint is never changed</source>
        <translation>un point de contrôle n'est jamais modifié</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a checkpoint is never removed</source>
        <translation>un point de contrôle n'est jamais supprimé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Balancing batches</source>
        <translation>Bilan des fabrications</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Batches feed each other in a circle: {0}. Correct one of the inputs.</source>
        <translation>Des fabrications s'alimentent en cercle : {0}. Corrigez l'une des entrées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cell lot {0} weighs {1} kg by its batch's balance, of which {2} kg are used; {3} kg were asked for.</source>
        <translation>Le lot de cellules {0} pèse {1} kg selon le bilan de sa fabrication, dont {2} kg sont utilisés ; {3} kg ont été demandés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two ledgers of its name were given along that contradict each other, {0} and {1}: one of them was rewritten or invented. Neither answers for it; comparing the two tells where they part.</source>
        <translation>Deux registres de ce nom qui se contredisent ont été fournis, {0} et {1} : l’un des deux a été réécrit ou inventé. Aucun n’en répond ; la comparaison des deux dit où ils divergent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file does not hold the keys in force of {0}: it is of another ledger, or older. Recover it from its backup: passport keys recover.</source>
        <translation>Le fichier de clés ne contient pas les clés en vigueur de {0} : il est d'un autre registre, ou plus ancien. Récupérez-le de sa sauvegarde : passport keys recover.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} key of {1} was replaced in another window meanwhile. Do it again.</source>
        <translation>La clé {0} de {1} a été remplacée entre-temps dans une autre fenêtre. Recommencez.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned by {0}. No policy of this installation says how many are needed.</source>
        <translation>Cosigné par {0}. Aucune règle de cette installation ne dit combien il en faut.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>They stand for its first {0} entries; nobody else for the {1} since.</source>
        <translation>Ils répondent de ses {0} premières entrées ; personne d'autre des {1} suivantes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is version {1} of a statement whose newest is {2}.</source>
        <translation>L'inscription {0} est la version {1} d'une déclaration dont la plus récente est {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Which of them this is cannot be told from the file: ask whom it was handed to.</source>
        <translation>Laquelle est celle-ci ne peut se dire d’après le fichier : demandez à qui il a été remis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>One of {0} hand-outs of this file, {1}, was withdrawn on {2}: {3}. {4}</source>
        <translation>L’une des {0} remises de ce fichier, {1}, a été retirée le {2} : {3}. {4}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} hand-outs of this file were withdrawn, {2} the last of them, on {3}: {4}. {5}</source>
        <translation>{0} des {1} remises de ce fichier ont été retirées, la dernière {2}, le {3} : {4}. {5}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is in the ledger's register as {0}, of {1}.</source>
        <translation>Il figure au répertoire du registre sous {0}, du {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Below its seal it is {0} of the ledger's register; with this seal it is not in it.</source>
        <translation>Sous le sceau, c’est {0} du répertoire des certificats ; avec ce sceau il n’y figure pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} replaced it.</source>
        <translation>Le certificat {0} l'a remplacé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Genuine, but {0} on {1}: {2}.{3}</source>
        <translation>Authentique, mais {0} le {1} : {2}.{3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the hash tree lacks nodes of level {0}; run an audit</source>
        <translation>il manque des nœuds du niveau {0} à l'arbre de hachage ; lancez un audit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the hash tree does not match the entries; run an audit</source>
        <translation>l'arbre de hachage ne correspond pas aux inscriptions ; lancez un audit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a lot's content is beyond what the ledger can hold</source>
        <translation>le contenu d'un lot dépasse ce que le registre peut contenir</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the stored content of a lot is damaged</source>
        <translation>le contenu enregistré d'un lot est abîmé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} says of a passport what cannot be said of one.</source>
        <translation>L'inscription {0} dit d'un passeport ce qui ne peut en être dit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} is of a passport that was not signed before it.</source>
        <translation>L'inscription {0} porte sur un passeport qui n'a pas été signé avant elle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} withdraws passport {1} a second time.</source>
        <translation>L'inscription {0} retire une seconde fois le passeport {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} signs {1} entries; nothing leads from {2} to them.</source>
        <translation>{0} signe {1} inscriptions ; rien ne mène de {2} à celles-ci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no file {0}.</source>
        <translation>Il n'y a pas de fichier {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is neither a checkpoint nor a ledger.</source>
        <translation>{0} n'est ni un point de contrôle ni un registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} lacks entries. Run an audit; do not write to it.</source>
        <translation>Il manque des inscriptions à {0}. Lancez un audit ; n'y écrivez pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds {1} entries, but its newest checkpoint signs {2}. It is not as this program left it; run an audit and compare with a backup before writing to it.</source>
        <translation>{0} contient {1} inscriptions, mais son point de contrôle le plus récent en signe {2}. Il n'est pas tel que ce programme l'a laissé ; lancez un audit et comparez-le à une sauvegarde avant d'y écrire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file beside {0} is not of this ledger, or is older than its newest key. Recover the key file from its backup: passport keys recover.</source>
        <translation>Le fichier de clés à côté de {0} n'est pas de ce registre, ou est plus ancien que sa clé la plus récente. Récupérez le fichier de clés de sa sauvegarde : passport keys recover.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was closed on {1}: {2}. Nothing is entered any more.</source>
        <translation>{0} a été clos le {1} : {2}. Plus rien n'y est inscrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger's key is needed to write to it.</source>
        <translation>Pour écrire dans le registre, il faut sa clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of chemistry {1}, which holds no {2}, but its active materials hold {3} micrograms of it. Correct the model's chemistry or the batch's inputs.</source>
        <translation>{0} est de chimie {1}, qui ne contient pas de {2}, mais ses matières actives en contiennent {3} microgrammes. Corrigez la chimie du modèle ou les entrées de la fabrication.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 77 asks for no battery passport for {0} batteries of this size; use the scope material.</source>
        <translation>L'art. 77 ne demande pas de passeport de batterie pour des batteries {0} de cette taille ; utilisez la portée material.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The mandatory data point {0} ({1}) is missing: {2}. Import it in the table datapoints, for the battery, its model or its site.</source>
        <translation>La donnée obligatoire {0} ({1}) manque : {2}. L'importer dans la table datapoints, pour la batterie, son modèle ou son site.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} waste holds no {1}.</source>
        <translation>Les déchets {0} ne contiennent pas de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is stated of what went in.</source>
        <translation>Aucune teneur en {0} n'est indiquée pour ce qui est entré.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No assay of what came out states {0}.</source>
        <translation>Aucune analyse de ce qui est sorti n'indique la teneur en {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>More {0} came out than went in; the assays do not fit together.</source>
        <translation>Il est sorti plus de {0} qu'il n'en est entré ; les analyses ne concordent pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} asks for {2}, which was not assayed.</source>
        <translation>Lot {0} : {1} demande {2}, qui n'a pas été analysé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} was assayed in {2}, {3} limits it in {4}; the two cannot be compared.</source>
        <translation>Lot {0} : {1} a été analysé en {2}, {3} le limite en {4} ; les deux ne peuvent être comparés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}</source>
        <translation>Lot {0} : {1} est à {2} {3}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} below the minimum of {6}</source>
        <translation>Lot {0} : {1} est à {2} {3}, soit {4} {5} sous le minimum de {6}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} below the minimum of {6} ({7}).</source>
        <translation>Lot {0} : {1} est à {2} {3}, soit {4} {5} sous le minimum de {6} ({7}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} above the maximum of {6} ({7}).</source>
        <translation>Lot {0} : {1} est à {2} {3}, soit {4} {5} au-delà du maximum de {6} ({7}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1} is {2} {3}, {4} {5} above the maximum of {6}</source>
        <translation>Lot {0} : {1} est à {2} {3}, soit {4} {5} au-delà du maximum de {6}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) ran out on {2}, {3} days ago. Ask for a new one.</source>
        <translation>Le document du lot {0} ({1}) est échu depuis le {2}, il y a {3} jours. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ran out on {1}, {2} days ago. Ask for a new one.</source>
        <translation>Le document du lot {0} est échu depuis le {1}, il y a {2} jours. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) ran out yesterday, on {2}. Ask for a new one.</source>
        <translation>Le document du lot {0} ({1}) est échu depuis hier, le {2}. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ran out yesterday, on {1}. Ask for a new one.</source>
        <translation>Le document du lot {0} est échu depuis hier, le {1}. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} ({1}) runs out on {2}.</source>
        <translation>Le document du lot {0} ({1}) échoit le {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document of lot {0} runs out on {1}.</source>
        <translation>Le document du lot {0} échoit le {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Looking at entries</source>
        <translation>Examen des inscriptions</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Adopting entries</source>
        <translation>Adoption des inscriptions</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not as it was signed, so nothing of it is adopted: {1}</source>
        <translation>{0} n'est pas tel qu'il a été signé ; rien n'en est donc repris : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key of {0} is not trusted here, so nothing is adopted. Compare its fingerprint {1} with one received another way; then: passport trust add {2} --name NAME --fingerprint FINGERPRINT</source>
        <translation>La clé de journal de {0} n'est pas de confiance ici ; rien n'est donc repris. Comparez son empreinte {1} à celle reçue par une autre voie, puis : passport trust add {2} --name NAME --fingerprint FINGERPRINT</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The other file is a copy of this ledger: passport compare.</source>
        <translation>L'autre fichier est une copie de ce registre : passport compare.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} of {1} was written after the last one that is believed of its log key, which was revoked: whoever took the key may have written it. Nothing was adopted.</source>
        <translation>L’entrée {0} de {1} a été écrite après la dernière que l’on croit de sa clé de journal, qui a été révoquée : qui a pris la clé peut l’avoir écrite. Rien n’a été adopté.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not continue what was adopted of it ({1} entries): it was cut, or rewritten. Ask its keeper; nothing was adopted.</source>
        <translation>{0} ne continue pas ce qui en a été repris ({1} inscriptions) : il a été coupé, ou réécrit. Demandez à qui le tient ; rien n'a été repris.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>With what would be adopted the batches do not balance: {0}</source>
        <translation>Avec ce qui serait repris, le bilan des fabrications n'est pas juste : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No passport needs to be signed; there is nothing to propose.</source>
        <translation>Aucun passeport n'est à signer ; il n'y a rien à proposer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Computing passports</source>
        <translation>Calcul des passeports</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proposal is of another ledger: {0}.</source>
        <translation>La proposition est d'un autre registre : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger would sign something else now for {0} of the batteries: {1} ....</source>
        <translation>Le registre signerait maintenant autre chose pour {0} des batteries : {1} ....</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger would sign something else now for {0} of the batteries: {1}.</source>
        <translation>Le registre signerait maintenant autre chose pour {0} des batteries : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Propose the issue anew.</source>
        <translation>Proposez l'émission à nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is larger than any proposal.</source>
        <translation>{0} est plus grand que toute proposition.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot or batch "{0}". Check the spelling.</source>
        <translation>Ce registre n'a ni lot ni fabrication « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The logo cannot be used: it has more than {0} MiB.</source>
        <translation>Le logo ne peut être utilisé : il a plus de {0} Mio.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has more than {1} bytes: it is no template.</source>
        <translation>{0} a plus de {1} octets : ce n'est pas un gabarit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be read as TOML: {1}.</source>
        <translation>{0} ne peut être lu comme TOML : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: a template sets accent, footer and logo, not {1}; nothing that is stated.</source>
        <translation>{0} : un gabarit fixe accent, footer et logo, pas {1} ; rien de ce qui est énoncé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: {1} must be text in quotes.</source>
        <translation>{0} : {1} doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no picture {0} beside {1}.</source>
        <translation>Il n'y a pas d'image {0} à côté de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A certificate can be {0}, not {1}.</source>
        <translation>Un certificat peut être {0}, pas {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why, in at most {0} characters: whoever verifies it reads that.</source>
        <translation>Dites pourquoi, en {0} caractères au plus : qui le vérifie le lit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} is {1} since {2}; it cannot become {3}.</source>
        <translation>Le certificat {0} est {1} depuis le {2} ; il ne peut devenir {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} cannot replace itself.</source>
        <translation>Le certificat {0} ne peut se remplacer lui-même.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} comes out otherwise (SHA-256 {1}... where the register has {2}...). It was made with {3}; here is {4}. Nothing was written.</source>
        <translation>Le certificat {0} donne un autre résultat (SHA-256 {1}... alors que le répertoire a {2}...). Il a été fait avec {3} ; ici, c'est {4}. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>another version</source>
        <translation>une autre version</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The seal that the register keeps of {0} is another. Nothing was written.</source>
        <translation>Le sceau que le répertoire conserve de {0} est un autre. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} has layout {1}, from before the first release: no released version of the program makes it again. Nothing was written.</source>
        <translation>Le certificat {0} a la mise en page {1}, d’avant la première version publiée : aucune version publiée du programme ne le refait. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Certificate {0} has layout {1}; this version of the program makes layout {2}, and cannot make it again. Nothing was written.</source>
        <translation>Le certificat {0} a la mise en page {1} ; cette version du programme fait la mise en page {2} et ne peut le refaire. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>with its seal</source>
        <translation>avec son sceau</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>without its seal, which was not kept</source>
        <translation>sans son sceau, qui n’a pas été conservé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>without its seal, if it had one: seals were not kept then</source>
        <translation>sans son sceau, s’il en avait un : les sceaux n’étaient pas conservés alors</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger lacks the statement of certificate {0}.</source>
        <translation>Il manque au registre la déclaration du certificat {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for an audience needs the passphrase of the ledger's key file.</source>
        <translation>Une copie destinée à un public précis demande la phrase secrète du fichier de clés du registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The register holds no certificate "{0}". Numbers look like C-000001; see passport certificates.</source>
        <translation>Le répertoire n'a pas de certificat « {0} ». Les numéros sont de la forme C-000001 ; voir passport certificates.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold the keys in force; recover it from its backup.</source>
        <translation>{0} ne contient pas les clés en vigueur ; récupérez-le de sa sauvegarde.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Checkpoints are signed by Ed25519 (C2SP signed notes); take that kind.</source>
        <translation>Les points de contrôle sont signés par Ed25519 (notes signées C2SP) ; prenez ce type.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file was made by an early version; issue a passport first, then move.</source>
        <translation>Le fichier de clés a été fait par une ancienne version ; émettez d'abord un passeport, puis déplacez la clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key "{0}" is not of Ed25519, by which checkpoints are signed.</source>
        <translation>La clé « {0} » n'est pas de type Ed25519, par lequel sont signés les points de contrôle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That key is in force; replace it first (keys rotate, with --last-believed to revoke it too).</source>
        <translation>Cette clé est en vigueur ; remplacez-la d'abord (keys rotate, avec --last-believed pour la révoquer aussi).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No key "{0}" ever signed in this ledger; passport keys show lists them.</source>
        <translation>Aucune clé « {0} » n'a jamais signé dans ce registre ; passport keys show les liste.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The last entry believed must be from 0 to {0}.</source>
        <translation>La dernière inscription crue doit être de 0 à {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds the keys in force; there is nothing to recover.</source>
        <translation>{0} contient les clés en vigueur ; il n'y a rien à récupérer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} was changed in another window meanwhile. Do it again.</source>
        <translation>{0} a été modifié entre-temps dans une autre fenêtre. Recommencez.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Comparing entries</source>
        <translation>Comparaison des inscriptions</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} rows, the first of {1}</source>
        <translation>{0} lignes, la première de {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The two copies are no fork; there is nothing to prove.</source>
        <translation>Les deux copies ne sont pas une fourche ; il n'y a rien à prouver.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The copies differ, but no checkpoint of both signs what differs; there is nothing to prove it by.</source>
        <translation>Les copies diffèrent, mais aucun point de contrôle des deux ne signe ce qui diffère ; il n'y a rien pour le prouver.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Looking at recycling, data points and documents</source>
        <translation>Examen du recyclage, des données et des documents</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cannot be told</source>
        <translation>ne peut être établi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>operator's name</source>
        <translation>nom de l'opérateur</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>site's id</source>
        <translation>identifiant du site</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} must have 1 to 300 printable characters.</source>
        <translation>Le champ « {0} » doit avoir de 1 à 300 caractères imprimables.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The {0} holds the hidden character U+{1}; take it out.</source>
        <translation>{0} : contient le caractère caché U+{1} ; il faut l’enlever.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no lot "{0}". Check the spelling; ids are exact.</source>
        <translation>Ce registre n'a pas de lot « {0} ». Vérifiez l'orthographe ; les identifiants sont exacts.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Name 1 to {0} lots.</source>
        <translation>Indiquez de 1 à {0} lots.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A lot can be {0} or {1}, not {2}.</source>
        <translation>Un lot peut être {0} ou {1}, pas {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why, in at most {0} visible characters: an auditor reads it in the book.</source>
        <translation>Dites pourquoi, en {0} caractères visibles au plus : un auditeur le lit au registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name of who decides has at most {0} characters.</source>
        <translation>Le nom de qui décide a {0} caractères au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A decision cannot hold from a time to come ({0}; it is {1}).</source>
        <translation>Une décision ne peut valoir dès une heure à venir ({0} ; il est {1}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lot {0}: {1}.</source>
        <translation>Lot {0} : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>... and {0} more.</source>
        <translation>... et {0} de plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} ... and {1} more. Nothing was written.</source>
        <translation>{0} ... et {1} de plus. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing was written.</source>
        <translation>Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first entry of {0} is later than {1}: nothing would be left to believe.</source>
        <translation>La première entrée de {0} est postérieure à {1} : il ne resterait rien à croire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no date or time; write 2026-11-23, or 2026-11-23 14:05 (UTC).</source>
        <translation>"{0}" n'est ni une date ni une heure ; écrivez 2026-11-23, ou 2026-11-23 14:05 (UTC).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A copy for an audience needs the passphrase of the key file.</source>
        <translation>Une copie destinée à un public précis demande la phrase secrète du fichier de clés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Stopped as asked. Written and whole: {0} of {1} files; where it goes on (--resume), only the others are made.</source>
        <translation>Arrêté comme demandé. Fichiers écrits en entier : {0} sur {1} ; en continuant (--resume), on ne fait que les autres.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no format {0}; choose one of {1}.</source>
        <translation>Il n'y a pas de format {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no audience {0}; choose one of {1}.</source>
        <translation>Il n'y a pas de public {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token (vc+jwt) is of the passport itself; a copy for an audience is JSON or PDF.</source>
        <translation>Un jeton (vc+jwt) est du passeport lui-même ; une copie pour un public est en JSON ou PDF.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A portfolio holds certificates (PDF); signed passports as JSON are files of their own.</source>
        <translation>Un portfolio contient des certificats (PDF) ; les passeports signés en JSON sont des fichiers à part.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token is signed anew: give the passphrase of the ledger's key file.</source>
        <translation>Un jeton est signé à nouveau : donnez la phrase secrète du fichier de clés du registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is counted in {1} ({2}): there is no share to follow.</source>
        <translation>Pas de {0} compté dans {1} ({2}) : il n'y a pas de part à suivre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} % = {1} g / {2} g x 100, rounded down to three places; comparisons are made with the exact ratio.</source>
        <translation>{0} % = {1} g / {2} g x 100, arrondi par défaut à trois décimales ; les comparaisons se font avec le rapport exact.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} g recycled = {1} g pre-consumer + {2} g post-consumer.</source>
        <translation>{0} g recyclés = {1} g pré-consommation + {2} g post-consommation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} g counted is the {1} {2} of {3}, of {4} g in all: {5} g primary, {6} g pre-consumer, {7} g post-consumer, {8} g of unknown origin.</source>
        <translation>Les {0} g comptés sont le {1} {2} de {3}, sur {4} g en tout : {5} g primaires, {6} g pré-consommation, {7} g post-consommation, {8} g d'origine inconnue.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It came from the received lots below, {0} of them with recycled matter; their masses sum to {1} g exactly.</source>
        <translation>Il vient des lots reçus ci-dessous, dont {0} avec de la matière recyclée ; la somme de leurs masses est exactement {1} g.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Method {0}: each batch passes on what went into it in proportion; what a lot holds is its mass times its assay, whole micrograms, rounded down.</source>
        <translation>Méthode {0} : chaque fabrication transmet en proportion ce qui y est entré ; ce que contient un lot est sa masse multipliée par son analyse, en microgrammes entiers, arrondis par défaut.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell, battery or lot "{0}". Check the spelling.</source>
        <translation>Ce registre n'a ni cellule, ni batterie, ni lot « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no {1}; it holds {2}.</source>
        <translation>{0} ne contient pas de {1} ; y sont contenus : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in active materials</source>
        <translation>dans les matières actives</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>in the whole {0}</source>
        <translation>dans l'ensemble ({0})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger signs as {0} already.</source>
        <translation>Ce registre signe déjà comme {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger signs by its key's own name, which needs no document: nothing is to be published.</source>
        <translation>Ce registre signe sous le nom de sa clé, qui n'a pas besoin de document : il n'y a rien à publier.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name, or replace it.</source>
        <translation>{0} existe déjà. Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passphrase of the ledger's key is needed to write to it.</source>
        <translation>Pour écrire dans le registre, il faut la phrase secrète de sa clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing to import in {0}: no file is named after a table (lots.csv, batches.csv, ...), nor is there a workbook with sheets so named.</source>
        <translation>Rien à importer dans {0} : aucun fichier ne porte le nom d'une table (lots.csv, batches.csv, ...), et il n'y a pas de classeur avec des feuilles ainsi nommées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signing for cells</source>
        <translation>Signature pour les cellules</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cells yet; import them first.</source>
        <translation>Ce registre n'a pas encore de cellules ; importez-les d'abord.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signing passports</source>
        <translation>Signature des passeports</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The policy of this ledger asks for approvals by officers before a passport is signed: {0}. Propose the issue, have it approved, and give the approved proposal.</source>
        <translation>La règle de ce registre demande des approbations de responsables avant qu'un passeport soit signé : {0}. Proposez l'émission, faites-la approuver, et donnez la proposition approuvée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no battery "{0}". Check the spelling.</source>
        <translation>Ce registre n'a pas de batterie « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0}: checkpoint over {1} entries</source>
        <translation>{0} : point de contrôle sur {1} inscriptions</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a checkpoint of {1}, not of this ledger, {2}.</source>
        <translation>{0} est un point de contrôle de {1}, non de ce registre, {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} signs {1} entries, the ledger has only {2}: its end was cut off.</source>
        <translation>{0} signe {1} inscriptions, le registre n’en a que {2} : sa fin a été coupée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The first {0} entries are not those that {1} signs: the book was rewritten. Keep that file safe; passport audit --against it writes the evidence.</source>
        <translation>Les {0} premières inscriptions ne sont pas celles que {1} signe : le livre a été réécrit. Conservez ce fichier en lieu sûr ; passport audit --against en écrit la preuve.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of this book, but signed by a log key that was not in force for it.</source>
        <translation>{0} est de ce livre, mais signé par une clé de journal qui n'était pas en vigueur pour lui.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The entries of {0} are not those that its newest checkpoint signs.</source>
        <translation>Les entrées de {0} ne sont pas celles que signe son point de contrôle le plus récent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The sample plant did not import: {0}</source>
        <translation>L'usine d'exemple n'a pas pu être importée : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>None of the batteries that were found has a passport that counts.</source>
        <translation>Aucune des batteries trouvées n'a de passeport qui compte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passports of all batteries that were found were withdrawn; sign anew for one by its name.</source>
        <translation>Les passeports de toutes les batteries trouvées ont été retirés ; signez-en un nouveau en choisissant la batterie par son nom.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No cell lot holds a cell that was found.</source>
        <translation>Aucun lot de cellules ne contient une cellule trouvée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An officer's name has 1 to {0} printable characters.</source>
        <translation>Le nom d'un responsable a de 1 à {0} caractères imprimables.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why the office ends: it stands in the book.</source>
        <translation>Dites pourquoi la charge prend fin : c'est inscrit au registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} had that name or that key before (entry {1}); each serves once.</source>
        <translation>{0} a déjà eu ce nom ou cette clé (inscription {1}) ; chacun ne sert qu'une fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is no officer of this ledger now.</source>
        <translation>« {0} » n'est pas actuellement responsable de ce registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Officers that the policy asks for: {0}. Name another first, or change the policy.</source>
        <translation>Responsables que la règle demande : {0}. Nommez-en d'abord un autre, ou changez la règle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Officers there are: {0}. The policy can ask for the approval of so many at most.</source>
        <translation>Responsables présents : {0}. La règle peut demander au plus autant d'approbations.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds the keys of a ledger: passport keys passphrase, backup.</source>
        <translation>{0} contient les clés d'un registre : passport keys passphrase, backup.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passport of {0} has no version {1}; it has {2}.</source>
        <translation>Le passeport de {0} n'a pas de version {1} ; il en a {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Passport {0} was withdrawn on {1} already: {2}.</source>
        <translation>Le passeport {0} a déjà été retiré le {1} : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no signed passport of "{0}". Check the spelling.</source>
        <translation>Ce registre n'a pas de passeport signé de « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is not in this ledger; check the spelling.</source>
        <translation>"{0}" n'est pas dans ce registre ; vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing signed speaks of "{0}" itself; an entry is proven by its number (--entry).</source>
        <translation>Rien de signé ne parle de "{0}" lui-même ; une inscription se prouve par son numéro (--entry).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no cell, battery or lot "{0}". Check the spelling; ids are exact.</source>
        <translation>Ce registre n'a ni cellule, ni batterie, ni lot « {0} ». Vérifiez l'orthographe ; les identifiants sont exacts.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing is known yet of what {0} holds: the book has no content of its lot.</source>
        <translation>On ne sait encore rien de ce que contient {0} : le registre n'a pas le contenu de son lot.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not stated</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another folder: nothing is overwritten.</source>
        <translation>{0} existe déjà. Choisissez un autre dossier : rien n'est écrasé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing was typed yet.</source>
        <translation>Rien n'a encore été tapé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The shares of recycled and unknown origin are together above 100 %.</source>
        <translation>Les parts d'origine recyclée et inconnue dépassent ensemble 100 %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds at most {1}.{2} % {3}, tolerance included.</source>
        <translation>{0} contient au plus {1},{2} % {3}, tolérance comprise.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Say why the book is closed, in at most {0} characters.</source>
        <translation>Dites pourquoi le livre est clos, en {0} caractères au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already. Choose another name, or replace it (--force).</source>
        <translation>{0} existe déjà. Choisissez un autre nom, ou remplacez-le (--force).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has a seal already; with --replace a new one takes its place, for what is sealed then on.</source>
        <translation>{0} a déjà un sceau ; avec --replace, un nouveau prend sa place pour ce qui sera scellé ensuite.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The ledger says otherwise by now than what was shown. Nothing was signed; look at it again.</source>
        <translation>Le registre dit désormais autre chose que ce qui a été montré. Rien n'a été signé ; regardez à nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is genuine, but for none of the checkpoints of {0}.</source>
        <translation>L'horodatage est authentique, mais d'aucun des points de contrôle de {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} says that it was {1}; by this computer it is {2}. Set the clock right first.</source>
        <translation>{0} dit qu’il était {1} ; d’après cet ordinateur il est {2}. Réglez d’abord l’horloge.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a timestamp of this checkpoint already; it is not replaced.</source>
        <translation>{0} contient déjà un horodatage de ce point de contrôle ; il n'est pas remplacé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This ledger holds no supplier "{0}". Check the spelling.</source>
        <translation>Ce registre n'a pas de fournisseur « {0} ». Vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Give the fingerprint that you got another way than the file: that comparison is what trust rests on.</source>
        <translation>Donnez l'empreinte obtenue par une autre voie que le fichier : c'est sur cette comparaison que repose la confiance.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold its key, and nothing is fetched: give it as a did:key (--key did:key:z...).</source>
        <translation>{0} ne contient pas sa clé, et rien n'est téléchargé : donnez-la comme did:key (--key did:key:z...).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is trusted already. End that first: passport trust end.</source>
        <translation>{0} est déjà de confiance. Mettez-y d'abord fin : passport trust end.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No entry that reaches beyond {0} speaks of {1}; passport trust list shows all.</source>
        <translation>Aucune entrée allant au-delà du {0} ne parle de {1} ; passport trust list les montre toutes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed by nobody. Add its signers one by one: passport trust add.</source>
        <translation>{0} n'est signé par personne. Ajoutez ses signataires un par un : passport trust add.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed by another key than the one of that fingerprint; nothing was taken over.</source>
        <translation>{0} est signé par une autre clé que celle de cette empreinte ; rien n'a été repris.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>"{0}" is nobody whom this list trusts today. Add it first: passport trust add.</source>
        <translation>"{0}" n'est personne à qui cette liste fasse confiance aujourd'hui. Ajoutez-le d'abord : passport trust add.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Several signers are called "{0}" here: name the witness by its DID.</source>
        <translation>Plusieurs signataires s'appellent "{0}" ici : nommez le témoin par son DID.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} ne peut être créé : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Art. 8 asks for no share of {0} in {1} batteries.</source>
        <translation>L'art. 8 ne demande aucune part de {0} dans les batteries {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No {0} is counted in these batteries yet, so that there is no share to lift.</source>
        <translation>Pas encore de {0} compté dans ces batteries ; il n'y a donc pas de part à élever.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Of {0} kg of {1} counted, {2} kg are recovered: {3} %.</source>
        <translation>Sur {0} kg de {1} comptés, {2} kg sont récupérés : {3} %.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum of {0} % is met.</source>
        <translation>Le minimum de {0} % est atteint.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The minimum of {0} % lacks {1} kg of recovered {2}.</source>
        <translation>Pour le minimum de {0} %, il manque {1} kg de {2} récupéré.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No released lot on stock holds recovered {0} that these batteries could use.</source>
        <translation>Aucun lot libéré en stock ne contient du {0} récupéré que ces batteries pourraient utiliser.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>All lots on stock whose share is above {0} % together do not reach it.</source>
        <translation>Tous les lots en stock dont la part dépasse {0} % n'y suffisent pas ensemble.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} kg of {1}</source>
        <translation>{0} kg de {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and one more lot</source>
        <translation>et un lot de plus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>and {0} more lots</source>
        <translation>et {0} lots de plus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} would reach it, if all of its {1} arrives in what Art. 8 counts.</source>
        <translation>Si l'on en fait d'autres batteries de ce modèle, de cette usine et de cette année, {0} suffirait, pourvu que tout son {1} arrive dans ce que compte l'art. 8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} and one more lot would reach it, if all of its {1} arrives in what Art. 8 counts.</source>
        <translation>Si l'on en fait d'autres batteries de ce modèle, de cette usine et de cette année, {0} et un lot de plus suffiraient, pourvu que tout leur {1} arrive dans ce que compte l'art. 8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Made into more batteries of this model, plant and year, {0} and {1} more lots would reach it, if all of its {2} arrives in what Art. 8 counts.</source>
        <translation>Si l'on en fait d'autres batteries de ce modèle, de cette usine et de cette année, {0} et {1} lots de plus suffiraient, pourvu que tout leur {2} arrive dans ce que compte l'art. 8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cannot name a witness: give one word without '+'.</source>
        <translation>{0} ne peut nommer un témoin : donnez un seul mot sans '+'.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds a witness already.</source>
        <translation>{0} contient déjà un témoin.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigning checkpoints</source>
        <translation>Cosignature des points de contrôle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned {0} entries of {1}.</source>
        <translation>{0} inscriptions de {1} contresignées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned {0} entries of {1}, seen for the first time.</source>
        <translation>{0} inscriptions de {1} contresignées, vues pour la première fois.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The witness's memory was an older copy: it did not hold the {0} entries cosigned at {1}. It holds them again.</source>
        <translation>La mémoire du témoin était une copie plus ancienne : elle ne contenait pas les {0} entrées cosignées à {1}. Elle les contient de nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What proves it is kept in {0}.</source>
        <translation>Ce qui le prouve est conservé dans {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is new here, and a checkpoint does not hold its key. Give the ledger itself, or its key with --log-key (passport keys show --json).</source>
        <translation>{0} est nouveau ici, et un point de contrôle ne contient pas sa clé. Donnez le registre lui-même, ou sa clé avec --log-key (passport keys show --json).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key first seen</source>
        <translation>la clé vue en premier</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key given</source>
        <translation>la clé donnée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not signed by the key first seen of {1}. If its key was replaced, compare the new one with the plant another way, then give it with --log-key.</source>
        <translation>{0} n'est pas signé par la clé vue en premier de {1}. Si sa clé a été remplacée, comparez la nouvelle avec l'usine par une autre voie, puis donnez-la avec --log-key.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not signed by the key given of {1}. If its key was replaced, compare the new one with the plant another way, then give it with --log-key.</source>
        <translation>{0} n'est pas signé par la clé donnée de {1}. Si sa clé a été remplacée, comparez la nouvelle avec l'usine par une autre voie, puis donnez-la avec --log-key.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It has {0} entries; {1} were cosigned before. It is an old copy, or its end was cut.</source>
        <translation>Il a {0} inscriptions ; {1} ont été contresignées auparavant. C'est une ancienne copie, ou sa fin a été coupée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That it continues the {0} entries seen is not shown. Give the ledger, or ask for: passport checkpoint LEDGER --since {1} -o FILE</source>
        <translation>Il n'est pas montré qu'il continue les {0} inscriptions vues. Donnez le registre, ou demandez : passport checkpoint LEDGER --since {1} -o FILE</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two books: another one of {0} entries was cosigned at {1}.</source>
        <translation>Deux registres : un autre de {0} inscriptions a été contresigné le {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten</source>
        <translation>Il ne continue pas les {0} inscriptions contresignées le {1} : le registre a été réécrit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten.</source>
        <translation>Il ne continue pas les {0} inscriptions contresignées le {1} : le registre a été réécrit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It does not continue the {0} entries cosigned at {1}: the book was rewritten, or the proof is wrong. The ledger itself would tell.</source>
        <translation>Il ne continue pas les {0} inscriptions contresignées le {1} : le registre a été réécrit, ou la preuve est fausse. Le registre lui-même permettrait de le dire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} holds no witness: passport witness init makes one.</source>
        <translation>{0} ne contient pas de témoin : passport witness init en crée un.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seed has 1 to 200 printable characters; agree on it before drawing.</source>
        <translation>Une graine a de 1 à 200 caractères imprimables ; convenez-en avant le tirage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} of {1} {2} cannot be drawn; ask for 1 to {3}.</source>
        <translation>{0} sur {1} {2} ne peuvent être tirés ; demandez de 1 à {3}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is too large for a working paper.</source>
        <translation>{0} est trop grand pour une feuille de travail.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Still open: {0} of {1}; mark them first.</source>
        <translation>Encore ouvertes : {0} sur {1} ; marquez-les d'abord.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is signed; what is signed is not changed. Draw a new paper.</source>
        <translation>{0} est signé ; ce qui est signé n'est pas modifié. Tirez une nouvelle feuille.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An act has more than {0} approvals.</source>
        <translation>Un acte a plus de {0} approbations.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The approval by {0} does not hold: {1}</source>
        <translation>L'approbation par {0} ne tient pas : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The approvals of an act are not a list.</source>
        <translation>Les approbations d'un acte ne forment pas une liste.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An approval lacks its officer or its signature.</source>
        <translation>Il manque à une approbation son responsable ou sa signature.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} wrong passphrases in a row: {1} can be tried again in {2}.</source>
        <translation>{0} phrases secrètes fausses de suite : {1} peut être essayé à nouveau dans {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>too long for base58</source>
        <translation>trop long pour base58</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A base58 text of {0} characters is not read; at most {1} are.</source>
        <translation>Un texte base58 de {0} caractères n'est pas lu ; {1} le sont au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a base58 character.</source>
        <translation>{0} n'est pas un caractère base58.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value is not multibase base58btc: it does not begin with 'z'.</source>
        <translation>La valeur n'est pas du multibase base58btc : elle ne commence pas par 'z'.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON has {0} bytes; at most {1} are read.</source>
        <translation>Le JSON a {0} octets ; {1} sont lus au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The value has no canonical JSON: {0}.</source>
        <translation>La valeur n'a pas de JSON canonique : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>An integer of {0} bits cannot be signed.</source>
        <translation>Un entier de {0} bits ne peut être signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is a float; what is signed holds integers and texts.</source>
        <translation>{0} est un nombre à virgule flottante ; ce qui est signé contient des entiers et des textes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A value of type {0} has no place in signed JSON.</source>
        <translation>Une valeur de type {0} n'a pas sa place dans du JSON signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name {0} is not ASCII text; what is signed has no other.</source>
        <translation>Le nom {0} n'est pas du texte ASCII ; ce qui est signé n'en a pas d'autre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the checkpoint's lines do not read as they are meant</source>
        <translation>les lignes du point de contrôle ne se lisent pas comme elles le doivent</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>origin, size and root must each have a line, and no line may be empty</source>
        <translation>origine, taille et racine doivent avoir chacune une ligne, et aucune ligne ne peut être vide</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its size is not a plain decimal number</source>
        <translation>sa taille n'est pas un simple nombre décimal</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its root is not base64</source>
        <translation>sa racine n'est pas du base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its root is not 32 bytes</source>
        <translation>sa racine n'a pas 32 octets</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has no entries, and not the root of nothing</source>
        <translation>il n'a pas d'inscriptions, ni la racine de l'arbre vide</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a checkpoint: {0}.</source>
        <translation>Ceci n'est pas un point de contrôle : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a salt has {0} bytes</source>
        <translation>un sel a {0} octets</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A salt has {0} bytes, not {1}.</source>
        <translation>Un sel a {0} octets, pas {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What is disclosed is not what was signed.</source>
        <translation>Ce qui est révélé n'est pas ce qui a été signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cosignature of {0} is by another key.</source>
        <translation>La contresignature de {0} est d'une autre clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The cosignature of {0} does not fit this checkpoint and its time.</source>
        <translation>La contresignature de {0} ne correspond pas à ce point de contrôle et à son heure.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>only Ed25519 keys cosign here</source>
        <translation>seules des clés Ed25519 contresignent ici</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the time of a cosignature is from 0 to 2**63 - 1 seconds</source>
        <translation>l'heure d'une contresignature va de 0 à 2**63 - 1 secondes</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The notes are over different checkpoints</source>
        <translation>Les notes portent sur des points de contrôle différents</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the key of a witness: it must read name+8 digits+base64.</source>
        <translation>Ceci n'est pas la clé d'un témoin : elle doit se lire nom+8 chiffres+base64.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key's digits do not fit its name and key: it was changed or cut.</source>
        <translation>Les chiffres de la clé ne correspondent pas à son nom et à sa clé : elle a été modifiée ou coupée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}</source>
        <translation>{0} l'a contresigné sous {1} le {2}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}, which is yet to come.</source>
        <translation>{0} l'a contresigné sous {1} le {2}, date encore à venir.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} cosigned it as {1} at {2}.</source>
        <translation>{0} l'a contresigné sous {1} le {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no name of an issuer on the web: it is did:web: and a host name in small letters, such as did:web:plant.example, or did:web:plant.example:batteries for a folder of it.</source>
        <translation>{0} n'est pas le nom d'un émetteur sur le web : c'en est un que did:web: et un nom d'hôte en minuscules, tel did:web:plant.example, ou did:web:plant.example:batteries pour un de ses dossiers.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token has {0} bytes; at most {1} are read.</source>
        <translation>Le jeton a {0} octets ; {1} sont lus au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A token has three parts with dots between them; this one has {0}.</source>
        <translation>Un jeton a trois parties séparées par des points ; celui-ci en a {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's header is not a JSON object.</source>
        <translation>L'en-tête du jeton n'est pas un objet JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is a token in compact form: header, payload and signature.</source>
        <translation>C'est un jeton de forme compacte : en-tête, charge utile et signature.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not a number of seconds.</source>
        <translation>La valeur {0} du jeton n'est pas un nombre de secondes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token is not valid yet.</source>
        <translation>Le jeton n'est pas encore valide.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token was valid only until a time now past.</source>
        <translation>Le jeton n'était valide que jusqu'à une heure désormais passée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not base64url without padding, in its one form.</source>
        <translation>La partie {0} du jeton n'est pas du base64url sans remplissage, sous sa forme unique.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Tokens of type {0} cannot be checked; vc+jwt can.</source>
        <translation>Les jetons de type {0} ne peuvent être contrôlés ; ceux de type vc+jwt le peuvent.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token demands extensions that are not known here.</source>
        <translation>Le jeton exige des extensions inconnues ici.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that it is a credential (vc+jwt).</source>
        <translation>Il dit être une attestation (vc+jwt).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's payload is not a credential, which is a JSON object.</source>
        <translation>La charge utile du jeton n'est pas une attestation, qui est un objet JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its payload is well-formed, with no name twice.</source>
        <translation>Sa charge utile est bien formée, sans nom en double.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's header names no algorithm.</source>
        <translation>L'en-tête du jeton n'indique pas d'algorithme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token says of itself that nobody has signed it (alg none).</source>
        <translation>Le jeton dit de lui-même que personne ne l'a signé (alg none).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>By {0}, whoever can check the token can have made it: that is no signature of an issuer.</source>
        <translation>Avec {0}, quiconque peut contrôler le jeton peut l'avoir fait : ce n'est pas la signature d'un émetteur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Signatures by {0} cannot be checked by this program.</source>
        <translation>Les signatures par {0} ne peuvent être contrôlées par ce programme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is said to be signed by {0}.</source>
        <translation>Il se dit signé par {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not a text.</source>
        <translation>La valeur {0} du jeton n'est pas un texte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token does not name its key: no kid and no iss.</source>
        <translation>Le jeton n'indique pas sa clé : ni kid ni iss.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of kind {0} makes no signatures by {1}.</source>
        <translation>Une clé de type {0} ne fait pas de signatures par {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is named in the token: {0}.</source>
        <translation>La clé est indiquée dans le jeton : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The payload holds a claim {0}: a vc+jwt's payload is the credential itself.</source>
        <translation>La charge utile contient une revendication {0} : la charge utile d'un vc+jwt est l'attestation elle-même.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The payload does not say that it is a verifiable credential.</source>
        <translation>La charge utile ne dit pas être une attestation vérifiable.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential holds a proof besides the token's signature.</source>
        <translation>L'attestation contient une preuve en plus de la signature du jeton.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's {0} is not what the credential states.</source>
        <translation>La valeur {0} du jeton n'est pas ce qu'énonce l'attestation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token's claims are those of the credential.</source>
        <translation>Les revendications du jeton sont celles de l'attestation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature fits the content: nothing was changed since it was made.</source>
        <translation>La signature correspond au contenu : rien n'a été modifié depuis qu'elle a été faite.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This computer has no keychain that could remember a passphrase: type it, or use --passphrase-env NAME.</source>
        <translation>Cet ordinateur n'a pas de trousseau qui puisse retenir une phrase secrète : tapez-la, ou utilisez --passphrase-env NAME.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The keychain refuses: {0}.</source>
        <translation>Le trousseau refuse : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key file holds 1 to 16 keys by role (a to z, 0 to 9 and hyphen)</source>
        <translation>un fichier de clés contient de 1 à 16 clés par rôle (a à z, 0 à 9 et trait d'union)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a cost of {0} makes guessing cheap</source>
        <translation>un coût de {0} rend la phrase secrète trop facile à deviner</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The passphrase is empty; choose one of several words.</source>
        <translation>La phrase secrète est vide ; choisissez-en une de plusieurs mots.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} cannot be written: {1}.</source>
        <translation>Le fichier de clés {0} ne peut être écrit : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Others on this computer may read {0}; take that right away (chmod 600).</source>
        <translation>D'autres personnes peuvent lire {0} sur cet ordinateur ; retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The next try must wait {0} s.</source>
        <translation>Le prochain essai doit attendre {0} s.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That passphrase does not open {0}.{1}</source>
        <translation>Cette phrase secrète n'ouvre pas {0}.{1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its contents were changed</source>
        <translation>son contenu a été modifié</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its public keys are not those of its secrets</source>
        <translation>ses clés publiques ne sont pas celles de ses secrets</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Opening {0} needs {1} MiB of memory, which is not free.</source>
        <translation>Ouvrir {0} demande {1} Mio de mémoire, qui n'est pas libre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a key file of this program.</source>
        <translation>{0} n'est pas un fichier de clés de ce programme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is of a version that this program does not know.</source>
        <translation>{0} est d'une version que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no key file {0}.</source>
        <translation>Il n'y a pas de fichier de clés {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} cannot be read: {1}.</source>
        <translation>Le fichier de clés {0} ne peut être lu : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it lacks a part, or has one too many</source>
        <translation>il lui manque une partie, ou il en a une de trop</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} uses an algorithm that this program does not know.</source>
        <translation>{0} utilise un algorithme que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its parameters are not integers</source>
        <translation>ses paramètres ne sont pas des entiers</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} asks for {1} KiB of memory and {2} passes; at most {3} KiB and {4} passes are given.</source>
        <translation>{0} demande {1} Kio de mémoire et {2} passes ; au plus {3} Kio et {4} passes sont accordés.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a value is not base64</source>
        <translation>une valeur n'est pas du base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a value has a wrong length</source>
        <translation>une valeur a une longueur fausse</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key file {0} is damaged: {1}. Restore it from a copy.</source>
        <translation>Le fichier de clés {0} est abîmé : {1}. Restaurez-le à partir d'une copie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} exists already; a key file is never replaced.</source>
        <translation>{0} existe déjà ; un fichier de clés n'est jamais remplacé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold its key; only a did:key does.</source>
        <translation>{0} ne contient pas sa clé ; seul un did:key la contient.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The verification method names one key and its fragment another.</source>
        <translation>La méthode de vérification indique une clé, et son fragment une autre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A signature of {0} bytes is none of this key.</source>
        <translation>Une signature de {0} octets n'est pas de cette clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} bytes are not the secret of a key of kind {1}.</source>
        <translation>{0} octets ne sont pas le secret d'une clé de type {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} bytes are not a public key of kind {1}.</source>
        <translation>{0} octets ne sont pas une clé publique de type {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not a point of the curve {0}.</source>
        <translation>La clé publique n'est pas un point de la courbe {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is a point of low order, under which anyone can sign.</source>
        <translation>La clé publique est un point d'ordre faible, avec lequel chacun peut signer.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not written canonically.</source>
        <translation>La clé publique n'est pas écrite sous forme canonique.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The public key is not a point of the curve.</source>
        <translation>La clé publique n'est pas un point de la courbe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature does not fit: the content or the signature was changed.</source>
        <translation>La signature ne correspond pas : le contenu ou la signature a été modifié.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature's numbers are beyond the order of the curve.</source>
        <translation>Les nombres de la signature dépassent l'ordre de la courbe.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key cannot be read: {0}</source>
        <translation>La clé ne peut être lue : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of {0} bytes is too short to be one.</source>
        <translation>Une clé de {0} octets est trop courte pour en être une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of multicodec {0} is of no kind known here.</source>
        <translation>Une clé de multicodec {0} n'est d'aucun type connu ici.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a frontier needs one 32-byte hash for each complete subtree of its size</source>
        <translation>une frontière demande une empreinte de 32 octets pour chaque sous-arbre complet de sa taille</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>leaf {0} is not in a tree of {1} leaves</source>
        <translation>la feuille {0} n'est pas dans un arbre de {1} feuilles</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a tree of {0} leaves does not continue one of {1}</source>
        <translation>un arbre de {0} feuilles n'en continue pas un de {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>leaves up to {0} are not in a tree of {1}</source>
        <translation>les feuilles jusqu'à {0} ne sont pas dans un arbre de {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Leaf {0} cannot be in a tree of {1} leaves.</source>
        <translation>La feuille {0} ne peut être dans un arbre de {1} feuilles.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Leaf {0} does not lead to the root of the tree of {1} leaves.</source>
        <translation>La feuille {0} ne mène pas à la racine de l'arbre de {1} feuilles.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A tree of {0} leaves does not continue one of {1}.</source>
        <translation>Un arbre de {0} feuilles n'en continue pas un de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nothing can stand between two trees of the same size.</source>
        <translation>Rien ne peut se trouver entre deux arbres de même taille.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Two trees of {0} leaves have different roots.</source>
        <translation>Deux arbres de {0} feuilles ont des racines différentes.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That is not the root of the empty tree.</source>
        <translation>Ce n'est pas la racine de l'arbre vide.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Every tree continues the empty one: nothing is proven.</source>
        <translation>Tout arbre continue l'arbre vide : rien n'est prouvé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>[{0}, {1}) is no subtree of a tree of {2} leaves.</source>
        <translation>[{0}, {1}) n'est pas un sous-arbre d'un arbre de {2} feuilles.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No path leads from no leaves.</source>
        <translation>D'un arbre sans feuilles, aucun chemin ne part.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The tree of {0} leaves does not continue that of {1}.</source>
        <translation>L'arbre de {0} feuilles ne continue pas celui de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A hash in the proof is not 32 bytes long.</source>
        <translation>Une empreinte de la preuve n'a pas 32 octets.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The path has {0} hashes where {1} belong.</source>
        <translation>Le chemin a {0} empreintes, alors qu'il en faut {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>[{0}, {1}) is not a subtree: its start must be a multiple of its rounded-up size</source>
        <translation>[{0}, {1}) n'est pas un sous-arbre : son début doit être un multiple de sa taille arrondie par excès</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential names no issuer.</source>
        <translation>L'attestation n'indique pas d'émetteur.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document names no issuer; it is signed by its key alone.</source>
        <translation>Le document n'indique pas d'émetteur ; il est signé par sa clé seule.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The issuer is the controller of the key.</source>
        <translation>L'émetteur est le contrôleur de la clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list gives this key to the issuer {0}.</source>
        <translation>La liste de confiance donne cette clé à l'émetteur {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list gives the issuer {0} another key than the one that signed.</source>
        <translation>La liste de confiance donne à l'émetteur {0} une autre clé que celle qui a signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The issuer {0} is not the controller of the key.</source>
        <translation>L'émetteur {0} n'est pas le contrôleur de la clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the key belongs to the issuer {0} cannot be told from the document alone.</source>
        <translation>Le document seul ne permet pas d'établir si la clé appartient à l'émetteur {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Notes signed by a key of kind {0} cannot be checked.</source>
        <translation>Les notes signées par une clé de type {0} ne peuvent être contrôlées.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No signature on this note is by the key {0} as {1}.</source>
        <translation>Aucune signature de cette note n'est de la clé {0} sous {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The note or its signature was changed: they do not fit.</source>
        <translation>La note ou sa signature a été modifiée : elles ne concordent pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>only Ed25519 keys sign notes</source>
        <translation>seules des clés Ed25519 signent des notes</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is no name for a key: it must hold neither spaces nor '+'</source>
        <translation>{0} n'est pas un nom de clé : il ne doit contenir ni espaces ni '+'</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a note's text ends with one newline and holds no control characters</source>
        <translation>le texte d'une note finit par un seul saut de ligne et ne contient pas de caractères de contrôle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A note of {0} characters is not read; at most {1} are.</source>
        <translation>Une note de {0} caractères n'est pas lue ; {1} le sont au plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it holds control characters; lines must end with LF alone</source>
        <translation>elle contient des caractères de contrôle ; les lignes doivent finir par LF seul</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not UTF-8</source>
        <translation>elle n'est pas en UTF-8</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a text, an empty line and signature lines are needed, each line with its end</source>
        <translation>il faut un texte, une ligne vide et des lignes de signature, chaque ligne avec sa fin</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it has more than {0} signatures</source>
        <translation>elle a plus de {0} signatures</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not the key of a log: it must read name+8 digits+base64.</source>
        <translation>Ceci n'est pas la clé d'un journal : elle doit se lire nom+8 chiffres+base64.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not base64</source>
        <translation>pas du base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not base64 in its one form</source>
        <translation>pas du base64 sous sa forme unique</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature line reads: em dash, name, base64, with one space between</source>
        <translation>une ligne de signature se lit : tiret cadratin, nom, base64, séparés par une espace</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature is not base64</source>
        <translation>une signature n'est pas du base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature is too short</source>
        <translation>une signature est trop courte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a signed note: {0}.</source>
        <translation>Ceci n'est pas une note signée : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Lines that may be cosignatures, by keys that are not trusted here: {0}.</source>
        <translation>Lignes qui peuvent être des contresignatures, par des clés qui ne sont pas de confiance ici : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is over other bytes than this checkpoint.</source>
        <translation>{0} porte sur d'autres octets que ce point de contrôle.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2})</source>
        <translation>{0} l'a horodaté le {1} ({2})</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It says that {0} stamped it at {1} ({2}). Whether to believe that authority is told with its root: --roots FILE.</source>
        <translation>Il dit que {0} l'a horodaté le {1} ({2}). Pour savoir si cette autorité est à croire, donnez sa racine : --roots FILE.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2}), which is yet to come.</source>
        <translation>{0} l’a horodaté à {1} ({2}), ce qui est encore à venir.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} stamped it at {1} ({2}).</source>
        <translation>{0} l'a horodaté le {1} ({2}).</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its {0} is not a time with a zone.</source>
        <translation>Sa valeur {0} n'est pas une heure avec un fuseau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is valid only from {0}.</source>
        <translation>Il n'est valide qu'à partir du {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It was valid until {0}.</source>
        <translation>Il était valide jusqu'au {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is within the time for which it is stated.</source>
        <translation>Il est dans la période pour laquelle il est énoncé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds a proof already; a new statement is a new document.</source>
        <translation>Le document contient déjà une preuve ; une nouvelle déclaration est un nouveau document.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof's {0} is missing or not a text.</source>
        <translation>La valeur {0} de la preuve manque ou n'est pas un texte.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds {0} proofs; exactly one belongs there.</source>
        <translation>Le document contient {0} preuves ; il en faut exactement une.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds no proof: nobody has signed it.</source>
        <translation>Le document ne contient pas de preuve : personne ne l'a signé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document's proof is not an object.</source>
        <translation>La preuve du document n'est pas un objet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The document holds one proof.</source>
        <translation>Le document contient une seule preuve.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A proof that builds on another (previousProof) cannot be checked by this program.</source>
        <translation>Une preuve qui s’appuie sur une autre (previousProof) ne peut être contrôlée par ce programme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Proofs of kind {0} cannot be checked by this program.</source>
        <translation>Les preuves de type {0} ne peuvent être contrôlées par ce programme.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof is of the cryptosuite {0}.</source>
        <translation>La preuve est de la suite cryptographique {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made for {0}, not to assert a statement.</source>
        <translation>La preuve a été faite pour {0}, non pour affirmer une déclaration.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made to assert the statement.</source>
        <translation>La preuve a été faite pour affirmer la déclaration.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of kind {0} makes no proofs of the cryptosuite {1}.</source>
        <translation>Une clé de type {0} ne fait pas de preuves de la suite cryptographique {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is in the proof: {0}.</source>
        <translation>La clé est dans la preuve : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof names {0}, whose key the trust list holds: {1}.</source>
        <translation>La preuve nomme {0}, dont la liste de confiance contient la clé : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof names no context of its own.</source>
        <translation>La preuve n'indique pas de contexte propre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof was made for another context than the document states.</source>
        <translation>La preuve a été faite pour un autre contexte que celui qu'énonce le document.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The proof's context is the document's.</source>
        <translation>Le contexte de la preuve est celui du document.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature cannot be read: {0}</source>
        <translation>La signature ne peut être lue : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} names no place to ask whether it was revoked: a seal for long needs one.</source>
        <translation>Le certificat de {0} n'indique aucun lieu où demander s'il a été révoqué : un sceau durable en demande un.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What {0} says of {1} cannot be believed.</source>
        <translation>Ce que {0} dit de {1} ne peut être cru.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was revoked at {1}.</source>
        <translation>Le certificat de {0} a été révoqué le {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key of another kind</source>
        <translation>une clé d'un autre type</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What the file holds about the seal's certificates cannot be read.</source>
        <translation>Ce que le fichier contient sur les certificats du sceau ne peut être lu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Whether the certificate of {0} was revoked, the file does not show.</source>
        <translation>Le fichier ne montre pas si le certificat de {0} a été révoqué.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was revoked at {1}, before it sealed this.</source>
        <translation>Le certificat de {0} a été révoqué le {1}, avant de sceller ceci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The file shows for long that none of the seal's certificates was revoked, as of {0}.</source>
        <translation>Le fichier montre durablement qu'aucun des certificats du sceau n'était révoqué, au {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} has no certificate to seal PDFs with; make one: passport keys certificate create.</source>
        <translation>{0} n'a pas de certificat pour sceller des PDF ; créez-en un : passport keys certificate create.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} does not hold the key of the certificate beside it.</source>
        <translation>{0} ne contient pas la clé du certificat qui est à côté.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PKCS#12 file is larger than any that holds one key.</source>
        <translation>Le fichier PKCS#12 est plus grand que tout fichier contenant une seule clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It is no PKCS#12 file, or that is not its passphrase.</source>
        <translation>Ce n'est pas un fichier PKCS#12, ou ce n'est pas sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PKCS#12 file holds no key with its certificate.</source>
        <translation>Le fichier PKCS#12 ne contient pas de clé avec son certificat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its key is not of P-256, which is what seals are made with here.</source>
        <translation>Sa clé n'est pas de type P-256, avec lequel les sceaux sont faits ici.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key in the PKCS#12 file is not that of its certificate.</source>
        <translation>La clé du fichier PKCS#12 n'est pas celle de son certificat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of the seal cannot be read.</source>
        <translation>Le certificat du sceau ne peut être lu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} is not for signing documents.</source>
        <translation>Le certificat de {0} n'est pas destiné à signer des documents.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was not valid at {1}; no timestamp shows that it was once.</source>
        <translation>Le certificat de {0} n'était pas valide le {1} ; aucun horodatage ne montre qu'il l'ait été.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} claims a voucher that was never given.</source>
        <translation>Le certificat de {0} se réclame d'un garant qui ne s'est jamais prononcé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key that signed what it carries vouches for that seal</source>
        <translation>la clé qui a signé ce qu'il contient se porte garante de ce sceau</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>under one of the roots that were given</source>
        <translation>sous l'une des racines données</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>by a key that is in this installation's trust list</source>
        <translation>par une clé qui est dans la liste de confiance de cette installation</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a key that is in this installation's trust list vouches for that seal</source>
        <translation>une clé de la liste de confiance de cette installation se porte garante de ce sceau</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the key that signs the passports of the ledger at hand vouches for that seal</source>
        <translation>la clé qui signe les passeports du registre à disposition se porte garante de ce sceau</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: the key that signed what it carries vouches for that seal.</source>
        <translation>{0} l'a scellé : la clé qui a signé ce qu'il contient se porte garante de ce sceau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: under one of the roots that were given.</source>
        <translation>{0} l'a scellé : sous l'une des racines données.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: by a key that is in this installation's trust list.</source>
        <translation>{0} l'a scellé : par une clé qui est dans la liste de confiance de cette installation.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: a key that is in this installation's trust list vouches for that seal.</source>
        <translation>{0} l’a scellé : une clé de la liste de confiance de cette installation se porte garante de ce sceau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it: the key that signs the passports of the ledger at hand vouches for that seal.</source>
        <translation>{0} l’a scellé : la clé qui signe les passeports du registre à disposition se porte garante de ce sceau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} sealed it, whom this computer was not told to trust. But the register of the ledger at hand, which its own log key signs, names this very file with this seal, {1}: whoever keeps that book vouches for the file, nobody for the name in the seal.</source>
        <translation>{0} l'a scellé ; cet ordinateur n'a pas reçu l'ordre de lui faire confiance. Mais le registre des certificats du registre en main, signé par sa propre clé de journal, nomme ce fichier même avec ce sceau, {1} : qui tient ce livre répond du fichier, personne ne répond du nom dans le sceau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal of {0} is on it, whom neither the signer of what it carries vouches for nor this computer was told to trust: anyone can make a certificate with that name.</source>
        <translation>Il porte un sceau de {0}, dont le signataire de ce qu'il contient ne se porte pas garant et qui n'a pas été déclaré de confiance sur cet ordinateur : chacun peut créer un certificat à ce nom.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a timestamp request.</source>
        <translation>Ceci n'est pas une demande d'horodatage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not multibase base64url (u...)</source>
        <translation>ses bits ne sont pas du multibase base64url (u...)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not base64url without padding</source>
        <translation>ses bits ne sont pas du base64url sans remplissage</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its bits are not compressed by GZIP, or were changed</source>
        <translation>ses bits ne sont pas compressés par GZIP, ou ont été modifiés</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list unpacks to more than {0} bytes; not read.</source>
        <translation>La liste d'états se décompresse en plus de {0} octets ; elle n'est pas lue.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its compressed bits are cut, or something follows them</source>
        <translation>ses bits compressés sont coupés, ou quelque chose les suit</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list has {0} bytes; {1} are the least allowed.</source>
        <translation>La liste d'états a {0} octets ; {1} est le minimum admis.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list has {0} entries, and none {1}.</source>
        <translation>La liste d'états a {0} éléments, et aucun élément {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A credential with {0} statuses is not read.</source>
        <translation>Une attestation avec {0} états n'est pas lue.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential's status is not an object.</source>
        <translation>L'état de l'attestation n'est pas un objet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A status of type {0} and of this size cannot be looked up.</source>
        <translation>Un état de type {0} et de cette taille ne peut être recherché.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The credential's status lacks a purpose, a list, or a plain index.</source>
        <translation>Il manque à l'état de l'attestation une finalité, une liste ou un indice simple.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its subject is not one</source>
        <translation>son sujet n'en est pas une</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list is not kept for {0}.</source>
        <translation>La liste d'états n'est pas tenue pour {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it holds no bits</source>
        <translation>elle ne contient pas de bits</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It holds a list of {0} statuses.</source>
        <translation>Il contient une liste de {0} états.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A status for {0} is nothing that this program can judge.</source>
        <translation>Un état pour {0} n'est rien que ce programme puisse juger.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>It names a status list, {0}, which was not given along; nothing is fetched.</source>
        <translation>Il indique une liste d'états, {0}, qui n'a pas été jointe ; rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list given along does not verify, or holds no longer.</source>
        <translation>La liste d'états jointe ne passe pas la vérification, ou ne vaut plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list given along is signed by another than the credential, so it tells nothing of it.</source>
        <translation>La liste d'états jointe est signée par un autre que l'attestation ; elle n'en dit donc rien.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its issuer has {0} it: the status list says so.</source>
        <translation>Son émetteur a indiqué « {0} » : la liste d'états le dit.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Its issuer's status list of {0} does not say that it was {1}.</source>
        <translation>La liste d'états de son émetteur ({0}) n'indique pas « {1} ».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The status list cannot be read: {0}.</source>
        <translation>La liste d'états ne peut être lue : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON begins with a byte order mark; save it as plain UTF-8.</source>
        <translation>Le JSON commence par une marque d'ordre des octets ; enregistrez-le en UTF-8 simple.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON is not UTF-8 at byte {0}.</source>
        <translation>Le JSON n'est pas de l'UTF-8 à l'octet {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The name {0} occurs twice in one object.</source>
        <translation>Le nom {0} figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The integer {0} is beyond 2^53-1, so it is not exact in JSON.</source>
        <translation>L'entier {0} dépasse 2^53-1 ; il n'est donc pas exact en JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A number of {0} characters is not read.</source>
        <translation>Un nombre de {0} caractères n'est pas lu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The number {0} is beyond what JSON numbers can hold.</source>
        <translation>Le nombre {0} dépasse ce que peuvent contenir les nombres JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not JSON.</source>
        <translation>{0} n'est pas du JSON.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>line {0}, column {1}</source>
        <translation>ligne {0}, colonne {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Something follows the JSON document at line {0}, column {1}.</source>
        <translation>Quelque chose suit le document JSON à la ligne {0}, colonne {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not JSON at line {0}, column {1}: {2}.</source>
        <translation>Ceci n'est pas du JSON à la ligne {0}, colonne {1} : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A text holds half of a surrogate pair, which has no UTF-8.</source>
        <translation>Un texte contient une moitié de paire de substitution, qui n'a pas d'UTF-8.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The JSON is nested deeper than {0} levels.</source>
        <translation>Le JSON est imbriqué sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its first line must read old and a size, and a checkpoint must follow</source>
        <translation>sa première ligne doit contenir old et une taille, et un point de contrôle doit suivre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its old size is not a plain decimal number</source>
        <translation>son ancienne taille n'est pas un simple nombre décimal</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a line of its proof is not base64</source>
        <translation>une ligne de sa preuve n'est pas du base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its old size is beyond that of its checkpoint</source>
        <translation>son ancienne taille dépasse celle de son point de contrôle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no checkpoint with its proof: {0}.</source>
        <translation>Ceci n'est pas un point de contrôle avec sa preuve : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it names no role of a key</source>
        <translation>elle n'indique pas de rôle d'une clé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the book was closed by entry {0}</source>
        <translation>le livre a été clos par l'inscription {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it neither replaces nor revokes a key</source>
        <translation>elle ne remplace ni ne révoque de clé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not replace the key in force</source>
        <translation>elle ne remplace pas la clé en vigueur</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its key was in force before</source>
        <translation>sa clé a déjà été en vigueur</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a signature of it does not hold: {0}</source>
        <translation>une de ses signatures ne tient pas : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it does not retire the log key in force, which alone closes a book</source>
        <translation>elle ne retire pas la clé de journal en vigueur, qui seule clôt un livre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its signature does not hold: {0}</source>
        <translation>sa signature ne tient pas : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it revokes a key that never signed here, or from no entry that there is</source>
        <translation>elle révoque une clé qui n'a jamais signé ici, ou dès une inscription qui n'existe pas</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it revokes the key in force without replacing it</source>
        <translation>elle révoque la clé en vigueur sans la remplacer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it believes more than an earlier revocation did</source>
        <translation>elle tient pour crues plus d'inscriptions qu'une révocation antérieure</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a reason has at most {0} characters</source>
        <translation>un motif a {0} caractères au plus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A key of the ledger cannot be read: {0}</source>
        <translation>Une clé du registre ne peut être lue : {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0} changes a key, but {1}.</source>
        <translation>L'inscription {0} change une clé, mais {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is over a digest {0}.</source>
        <translation>L'horodatage porte sur une empreinte {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>No root certificate was given to check the authority against.</source>
        <translation>Aucun certificat racine n'a été donné pour contrôler l'autorité.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is genuine, but over other bytes than these.</source>
        <translation>L'horodatage est authentique, mais porte sur d'autres octets que ceux-ci.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp does not answer the request: its nonce is another.</source>
        <translation>L'horodatage ne répond pas à la demande : son nonce est autre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp is under policy {0}, not {1}.</source>
        <translation>L'horodatage relève de la politique {0}, pas de {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>What was signed names another certificate than the signer's.</source>
        <translation>Ce qui a été signé indique un autre certificat que celui du signataire.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority {0} is under none of the roots that were given.</source>
        <translation>L'autorité {0} n'est sous aucune des racines données.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} is not for timestamping alone.</source>
        <translation>Le certificat de {0} n'est pas destiné au seul horodatage.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The certificate of {0} was not valid at {1}.</source>
        <translation>Le certificat de {0} n'était pas valide le {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The timestamp, its signature or its chain was changed: they do not fit.</source>
        <translation>L'horodatage, sa signature ou sa chaîne a été modifié : ils ne concordent pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A timestamp of {0} bytes is not read.</source>
        <translation>Un horodatage de {0} octets n'est pas lu.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The authority gave no timestamp: {0}.</source>
        <translation>L'autorité n'a pas donné d'horodatage : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its parts do not fit together</source>
        <translation>ses parties ne concordent pas</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the certificate of its signer is not with it; ask for one that has it</source>
        <translation>le certificat de son signataire n'est pas joint ; demandez-en un qui l'ait</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The roots must be a file of certificates, in PEM or DER.</source>
        <translation>Les racines doivent être un fichier de certificats, en PEM ou DER.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is no TimeStampResp in DER</source>
        <translation>ce n'est pas un TimeStampResp en DER</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a timestamp: {0}.</source>
        <translation>Ceci n'est pas un horodatage : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its first line must be {0}, and a checkpoint must follow</source>
        <translation>sa première ligne doit être {0}, et un point de contrôle doit suivre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its index is missing</source>
        <translation>son indice manque</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its index is not a plain decimal number</source>
        <translation>son indice n'est pas un simple nombre décimal</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its path is longer than that of any tree</source>
        <translation>son chemin est plus long que celui de tout arbre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a hash of its path is not 32 bytes</source>
        <translation>une empreinte de son chemin n'a pas 32 octets</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a line is not base64</source>
        <translation>une ligne n'est pas du base64</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its extra data is too long</source>
        <translation>ses données supplémentaires sont trop longues</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is not a proof of inclusion: {0}.</source>
        <translation>Ceci n'est pas une preuve d'inclusion : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token does not sign</source>
        <translation>Le jeton ne signe pas</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A seal on a token has a key of P-256, or of RSA with 2048 bits or more.</source>
        <translation>Un sceau sur un jeton a une clé P-256, ou RSA de 2048 bits ou plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key on the token is not that of the certificate.</source>
        <translation>La clé du jeton n'est pas celle du certificat.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The key is on a token, which does not give it out.</source>
        <translation>La clé est sur un jeton, qui ne la livre pas.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>the token makes no key of kind {0}</source>
        <translation>le jeton ne fait pas de clé de type {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds no public key beside the private key "{1}".</source>
        <translation>Le jeton « {0} » ne contient pas de clé publique à côté de la clé privée « {1} ».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>A ledger's key on a token is of Ed25519 or P-256.</source>
        <translation>La clé d'un registre sur un jeton est de type Ed25519 ou P-256.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The PIN of the token that this computer's settings keep was sealed for another key file; give it anew.</source>
        <translation>Le PIN du jeton gardé dans les réglages de cet ordinateur a été scellé pour un autre fichier de clés ; donnez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} (passport keys token)</source>
        <translation>{0} (passport keys token)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no token "{0}" by {1}</source>
        <translation>Il n'y a pas de jeton « {0} » par {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no token "{0}" by {1}: {2}. Is it plugged in?</source>
        <translation>Il n'y a pas de jeton « {0} » par {1} : {2}. Est-il branché ?</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token cannot be opened</source>
        <translation>Le jeton ne peut être ouvert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>another one opened it</source>
        <translation>un autre l'a ouvert</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>That PIN does not open the token "{0}": {1}.</source>
        <translation>Ce PIN n'ouvre pas le jeton « {0} » : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>more than one private key</source>
        <translation>plus d'une clé privée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>no private key</source>
        <translation>aucune clé privée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds more than one private key of the label "{1}".</source>
        <translation>Le jeton « {0} » contient plus d'une clé privée du libellé « {1} ».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The token "{0}" holds no private key of the label "{1}".</source>
        <translation>Le jeton « {0} » ne contient pas de clé privée du libellé « {1} ».</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needs a name and a DID</source>
        <translation>il faut un nom et un DID</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it ends before it begins</source>
        <translation>elle finit avant de commencer</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a did:key is its own key, and needs none besides</source>
        <translation>un did:key est sa propre clé, et n'en demande pas d'autre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The fingerprint given for {0} is not that of its key.</source>
        <translation>L'empreinte donnée pour {0} n'est pas celle de sa clé.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a trust list: it must read {'trust': [...]}.</source>
        <translation>{0} n'est pas une liste de confiance : elle doit se lire {'trust': [...]}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list {0} cannot be written: {1}.</source>
        <translation>La liste de confiance {0} ne peut être écrite : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its signer cannot be told.</source>
        <translation>son signataire ne peut être établi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signed trust list {0} does not verify: {1}</source>
        <translation>La liste de confiance signée {0} ne passe pas la vérification : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signed trust list {0} does not verify: its signer cannot be told.</source>
        <translation>La liste de confiance signée {0} ne passe pas la vérification : son signataire ne peut être établi.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no trust list {0}.</source>
        <translation>Il n'y a pas de liste de confiance {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The trust list {0} cannot be read: {1}.</source>
        <translation>La liste de confiance {0} ne peut être lue : {1}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it may hold {0} and nothing else</source>
        <translation>elle peut contenir {0} et rien d'autre</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>its values are texts of at most {0} characters</source>
        <translation>ses valeurs sont des textes de {0} caractères au plus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Entry {0}: {1}</source>
        <translation>Inscription {0} : {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>{0} is not a date such as 2026-11-23</source>
        <translation>{0} n'est pas une date telle que 2026-11-23</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no entry of a trust list: {0}.</source>
        <translation>Ceci n'est pas une inscription d'une liste de confiance : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nobody's signature verified.</source>
        <translation>Aucune signature n'a été vérifiée.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusts the signer as {0}.</source>
        <translation>Cette installation fait confiance au signataire sous le nom de {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key {0} was trusted here as {1} until {2}, and is no longer.</source>
        <translation>La clé de journal {0} était de confiance ici comme {1} jusqu'au {2}, et ne l'est plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The log key {0} is trusted here as {1} from {2} on, which is yet to come.</source>
        <translation>La clé de journal {0} est de confiance ici comme {1} à partir du {2}, qui est encore à venir.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The signature may well be genuine, but this computer has not been told to trust the signer. Compare the fingerprint {0} with one received another way.</source>
        <translation>La signature peut bien être authentique, mais ce signataire n'a pas été déclaré de confiance sur cet ordinateur. Comparez l'empreinte {0} à celle reçue par une autre voie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusted the signer as {0} until {1}, and does no longer.</source>
        <translation>Cette installation faisait confiance au signataire en tant que {0} jusqu'au {1}, et ne le fait plus.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This installation trusts the signer as {0} from {1} on, which is yet to come.</source>
        <translation>Cette installation fera confiance au signataire en tant que {0} à partir du {1} seulement.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>There is no witness's memory {0}. Restore it from a copy.</source>
        <translation>Il n'y a pas de mémoire de témoin {0}. Restaurez-la à partir d'une copie.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it is not of this form</source>
        <translation>elle n'est pas de cette forme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>a ledger is in it twice, or its name is none</source>
        <translation>un registre y figure deux fois, ou son nom n'en est pas un</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>The witness's memory {0} is damaged ({1}). Restore it from a copy: without it the witness would cosign any book.</source>
        <translation>La mémoire du témoin {0} est abîmée ({1}). Restaurez-la à partir d'une copie : sans elle, le témoin contresignerait n'importe quel registre.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it names a witness twice, or more than {0}</source>
        <translation>elle nomme un témoin deux fois, ou plus de {0}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it asks for {0} of {1} witnesses</source>
        <translation>elle demande {0} témoins sur {1}</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>witnesses cosign by Ed25519 keys</source>
        <translation>les témoins cosignent avec des clés Ed25519</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it must say how many of which witnesses are needed</source>
        <translation>elle doit dire combien de quels témoins il faut</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>it needs a whole number and a list of keys</source>
        <translation>il lui faut un nombre entier et une liste de clés</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Witnesses of the policy: {0}; needed: {1}; cosigned it: {2}.</source>
        <translation>Témoins de la règle : {0} ; nécessaires : {1} ; l'ont cosigné : {2}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Cosigned by {0}.</source>
        <translation>Cosigné par {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Not by {0}.</source>
        <translation>Pas par {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>This is no policy of witnesses: {0}.</source>
        <translation>Ce n'est pas une règle de témoins : {0}.</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Unique identifier of the battery</source>
        <translation>Identifiant unique de la batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Who places the battery on the market and answers for its passport</source>
        <translation>Qui met la batterie sur le marché et répond de son passeport</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: name, trade name or mark</source>
        <translation>Fabricant : nom, raison sociale ou marque</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: postal address with a single contact point</source>
        <translation>Fabricant : adresse postale avec un point de contact unique</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Manufacturer: web and e-mail address</source>
        <translation>Fabricant : adresse internet et adresse électronique</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Battery category</source>
        <translation>Catégorie de la batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Model, and batch or serial number</source>
        <translation>Modèle, et numéro de lot ou de série</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Place of manufacture</source>
        <translation>Lieu de fabrication</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Month and year of manufacture</source>
        <translation>Mois et année de fabrication</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Chemistry</source>
        <translation>Chimie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Hazardous substances other than mercury, cadmium and lead</source>
        <translation>Substances dangereuses autres que le mercure, le cadmium et le plomb</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Usable extinguishing agent</source>
        <translation>Agent extincteur utilisable</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Critical raw materials above 0.1 % by weight</source>
        <translation>Matières premières critiques au-delà de 0,1 % en poids</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Material composition as an aggregate</source>
        <translation>Composition matérielle agrégée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Carbon footprint declaration</source>
        <translation>Déclaration relative à l'empreinte carbone</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Carbon footprint label and class</source>
        <translation>Étiquette et classe de l'empreinte carbone</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Report on due diligence</source>
        <translation>Rapport sur le devoir de diligence</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of cobalt in active materials</source>
        <translation>Part de cobalt recyclé dans les matières actives</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of lithium in active materials</source>
        <translation>Part de lithium recyclé dans les matières actives</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of nickel in active materials</source>
        <translation>Part de nickel recyclé dans les matières actives</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Recycled share of lead in the battery</source>
        <translation>Part de plomb recyclé dans la batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Share of renewable content</source>
        <translation>Part de contenu renouvelable</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rated capacity (static copy)</source>
        <translation>Capacité assignée (copie statique)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Minimum voltage</source>
        <translation>Tension minimale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Nominal voltage</source>
        <translation>Tension nominale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Maximum voltage</source>
        <translation>Tension maximale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Original power capability</source>
        <translation>Capacité de puissance d'origine</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power limits</source>
        <translation>Limites de puissance</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime in cycles</source>
        <translation>Durée de vie attendue, en cycles</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Reference test for the expected cycles</source>
        <translation>Essai de référence pour les cycles attendus</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity threshold for exhaustion</source>
        <translation>Seuil de capacité pour l'épuisement</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Temperature range when not in use</source>
        <translation>Plage de températures hors utilisation</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Period of the commercial warranty</source>
        <translation>Période de la garantie commerciale</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Initial round-trip energy efficiency</source>
        <translation>Rendement énergétique aller-retour initial</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Round-trip efficiency at half of the cycle life</source>
        <translation>Rendement aller-retour à la moitié de la durée de vie en cycles</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Internal resistance of cell and pack</source>
        <translation>Résistance interne de la cellule et du pack</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>C-rate of the cycle-life test</source>
        <translation>Taux C de l'essai de durée de vie en cycles</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Separate collection symbol, Art. 13(4)</source>
        <translation>Symbole de collecte séparée, art. 13, paragraphe 4</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Symbols for cadmium and lead, Art. 13(5)</source>
        <translation>Symboles du cadmium et du plomb, art. 13, paragraphe 5</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>EU declaration of conformity, Art. 18</source>
        <translation>Déclaration UE de conformité, art. 18</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Prevention and management of waste batteries, Art. 74(1)</source>
        <translation>Prévention et gestion des déchets de batteries, art. 74, paragraphe 1</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Instructions for use</source>
        <translation>Mode d'emploi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Detailed composition of cathode, anode and electrolyte</source>
        <translation>Composition détaillée de la cathode, de l'anode et de l'électrolyte</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Part numbers of components</source>
        <translation>Numéros de pièce des composants</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Sources of replacement spares</source>
        <translation>Sources de pièces de rechange</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Dismantling information</source>
        <translation>Informations relatives au démontage</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Safety measures</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Results of test reports</source>
        <translation>Résultats des rapports d'essais</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Rated capacity (kept up to date)</source>
        <translation>Capacité assignée (tenue à jour)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Capacity fade</source>
        <translation>Diminution de la capacité</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Power fade</source>
        <translation>Diminution de la puissance</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Internal resistance (kept up to date)</source>
        <translation>Résistance interne (tenue à jour)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Increase of the internal resistance</source>
        <translation>Augmentation de la résistance interne</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Round-trip efficiency (kept up to date)</source>
        <translation>Rendement aller-retour (tenu à jour)</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Fade of the round-trip efficiency</source>
        <translation>Diminution du rendement aller-retour</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime under reference conditions, in cycles</source>
        <translation>Durée de vie attendue dans les conditions de référence, en cycles</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Expected lifetime under reference conditions, in years</source>
        <translation>Durée de vie attendue dans les conditions de référence, en années</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>State of certified energy</source>
        <translation>État de l'énergie certifiée</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining capacity</source>
        <translation>Capacité restante</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining power capability</source>
        <translation>Capacité de puissance restante</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Remaining round-trip efficiency</source>
        <translation>Rendement aller-retour restant</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Evolution of self-discharge</source>
        <translation>Évolution de l'autodécharge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Ohmic resistance</source>
        <translation>Résistance ohmique</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Status: original, repurposed, re-used, remanufactured or waste</source>
        <translation>Statut : d'origine, réaffectée, réemployée, remanufacturée ou déchet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Number of charging and discharging cycles</source>
        <translation>Nombre de cycles de charge et de décharge</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Negative events, such as accidents</source>
        <translation>Événements négatifs, tels que des accidents</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Operating environment, recorded periodically</source>
        <translation>Environnement de fonctionnement, relevé périodiquement</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>State of charge, recorded periodically</source>
        <translation>État de charge, relevé périodiquement</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>quarantined</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>indeterminate</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not met</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>conforms</source>
        <translation>conforme</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cell lot</source>
        <translation>lot de cellules</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batch</source>
        <translation>fabrication</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>party</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>material</source>
        <translation>matière</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lots</source>
        <translation>lots</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batteries</source>
        <translation>batteries</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>batches</source>
        <translation>fabrications</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>legitimate_interest</source>
        <translation>intérêt légitime</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>compliance</source>
        <translation>conformité</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>composition</source>
        <translation>composition</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>individual</source>
        <translation>individuel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>cobalt</source>
        <translation>cobalt</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lithium</source>
        <translation>lithium</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nickel</source>
        <translation>nickel</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>lead</source>
        <translation>plomb</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="sentences.txt"/>
        <source>Annex {0}</source>
        <translation>annexe {0}</translation>
    </message>
</context>
</TS>
