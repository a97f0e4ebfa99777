<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>passport</name>
    <message numerus="yes">
        <location filename="passport_app/gui/book.py"/>
        <source>%Ln entries</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln suppliers</source>
        <translation><numerusform>%Ln supplier</numerusform><numerusform>%Ln suppliers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots</source>
        <translation><numerusform>%Ln lot</numerusform><numerusform>%Ln lots</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batches</source>
        <translation><numerusform>%Ln batch</numerusform><numerusform>%Ln batches</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln lots of cells</source>
        <translation><numerusform>%Ln lot of cells</numerusform><numerusform>%Ln lots of cells</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln batteries</source>
        <translation><numerusform>%Ln battery</numerusform><numerusform>%Ln batteries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/charts/graph_paint.py"/>
        <source>%Ln customers</source>
        <translation><numerusform>%Ln customer</numerusform><numerusform>%Ln customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>%Ln rows were adopted from {name}; provenance and recall know them now.</source>
        <translation><numerusform>%Ln row was adopted from {name}; provenance and recall know it now.</numerusform><numerusform>%Ln rows were adopted from {name}; provenance and recall know them now.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/adopt.py"/>
        <source>Adopt %Ln rows</source>
        <translation><numerusform>Adopt %Ln row</numerusform><numerusform>Adopt %Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/audit.py"/>
        <source>%Ln differences were found in the tables that answer queries.</source>
        <translation><numerusform>%Ln difference was found in the tables that answer queries.</numerusform><numerusform>%Ln differences were found in the tables that answer queries.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>A statement about the cells of %Ln cell lots.</source>
        <translation><numerusform>A statement about the cells of %Ln cell lot.</numerusform><numerusform>A statement about the cells of %Ln cell lots.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln cell</numerusform><numerusform>%Ln cells</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Signed for {cells} of %Ln lot(s).</source>
        <translation><numerusform>Signed for {cells} of %Ln lot.</numerusform><numerusform>Signed for {cells} of %Ln lots.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>Wrote {file} (%Ln bytes) to {folder}{where}.</source>
        <translation><numerusform>Wrote {file} (%Ln byte) to {folder}{where}.</numerusform><numerusform>Wrote {file} (%Ln bytes) to {folder}{where}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/cells.py"/>
        <source>%Ln lot(s) were signed already.</source>
        <translation><numerusform>%Ln lot was signed already.</numerusform><numerusform>%Ln lots were signed already.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>Both hold the same %Ln entries.</source>
        <translation><numerusform>Both hold the same %Ln entry.</numerusform><numerusform>Both hold the same %Ln entries.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>The other copy is the beginning of this ledger; it lacks %Ln entries.</source>
        <translation><numerusform>The other copy is the beginning of this ledger; it lacks %Ln entry.</numerusform><numerusform>The other copy is the beginning of this ledger; it lacks %Ln entries.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/compare.py"/>
        <source>This ledger is the beginning of the other copy; it lacks %Ln entries.</source>
        <translation><numerusform>This ledger is the beginning of the other copy; it lacks %Ln entry.</numerusform><numerusform>This ledger is the beginning of the other copy; it lacks %Ln entries.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/declare.py"/>
        <source>{model}, {plant}, {year}: %Ln batteries</source>
        <translation><numerusform>{model}, {plant}, {year}: %Ln battery</numerusform><numerusform>{model}, {plant}, {year}: %Ln batteries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): quarantined since {time}.</source>
        <translation><numerusform>%Ln lot: quarantined since {time}.</numerusform><numerusform>%Ln lots: quarantined since {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): released since {time}.</source>
        <translation><numerusform>%Ln lot: released since {time}.</numerusform><numerusform>%Ln lots: released since {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln lot(s): rejected since {time}.</source>
        <translation><numerusform>%Ln lot: rejected since {time}.</numerusform><numerusform>%Ln lots: rejected since {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln batch(es)</source>
        <translation><numerusform>%Ln batch</numerusform><numerusform>%Ln batches</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%Ln battery(ies)</source>
        <translation><numerusform>%Ln battery</numerusform><numerusform>%Ln batteries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine %Ln lots</source>
        <translation><numerusform>Quarantine %Ln lot</numerusform><numerusform>Quarantine %Ln lots</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %Ln lots</source>
        <translation><numerusform>Release %Ln lot</numerusform><numerusform>Release %Ln lots</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %Ln lots</source>
        <translation><numerusform>Reject %Ln lot</numerusform><numerusform>Reject %Ln lots</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/export.py"/>
        <source>%Ln files</source>
        <translation><numerusform>%Ln file</numerusform><numerusform>%Ln files</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Written: %Ln rows, and a checkpoint signed over them.</source>
        <translation><numerusform>Written: %Ln row, and a checkpoint signed over them.</numerusform><numerusform>Written: %Ln rows, and a checkpoint signed over them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln problems. Correct the files and import them again, or write the good rows only.</source>
        <translation><numerusform>%Ln problem. Correct the files and import them again, or write the good rows only.</numerusform><numerusform>%Ln problems. Correct the files and import them again, or write the good rows only.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Write %Ln rows</source>
        <translation><numerusform>Write %Ln row</numerusform><numerusform>Write %Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>Nothing new: all %Ln rows are in the ledger already.</source>
        <translation><numerusform>Nothing new: %Ln row, in the ledger already.</numerusform><numerusform>Nothing new: all %Ln rows are in the ledger already.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln findings to look at.</source>
        <translation><numerusform>%Ln finding to look at.</numerusform><numerusform>%Ln findings to look at.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/import_tables.py"/>
        <source>%Ln rows can be written.</source>
        <translation><numerusform>%Ln row can be written.</numerusform><numerusform>%Ln rows can be written.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln passports to sign</source>
        <translation><numerusform>%Ln passport to sign</numerusform><numerusform>%Ln passports to sign</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Sign %Ln passports</source>
        <translation><numerusform>Sign %Ln passport</numerusform><numerusform>Sign %Ln passports</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>Signed %Ln passports; each carries its proof of being in the book. The checkpoint over them is worth keeping outside: Trust, Save the checkpoint.</source>
        <translation><numerusform>Signed %Ln passport; each carries its proof of being in the book. The checkpoint over them is worth keeping outside: Trust, Save the checkpoint.</numerusform><numerusform>Signed %Ln passports; each carries its proof of being in the book. The checkpoint over them is worth keeping outside: Ledger, Save the checkpoint.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln are signed already and still say what the book says</source>
        <translation><numerusform>%Ln is signed already and still says what the book says</numerusform><numerusform>%Ln are signed already and still say what the book says</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue.py"/>
        <source>%Ln reasons why others cannot be signed</source>
        <translation><numerusform>%Ln reason why others cannot be signed</numerusform><numerusform>%Ln reasons why others cannot be signed</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>The policy asks for the approval of %Ln officers, of: {names}.</source>
        <translation><numerusform>The policy asks for the approval of %Ln officer, of: {names}.</numerusform><numerusform>The policy asks for the approval of %Ln officers, of: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/issue_approvals.py"/>
        <source>{file}: %Ln passports, approved by {names}.</source>
        <translation><numerusform>{file}: %Ln passport, approved by {names}.</numerusform><numerusform>{file}: %Ln passports, approved by {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/officers.py"/>
        <source>To issue passports, %Ln officers must approve.</source>
        <translation><numerusform>To issue passports, %Ln officer must approve.</numerusform><numerusform>To issue passports, %Ln officers must approve.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>Drafted %Ln notices in {parent}; nothing is sent.</source>
        <translation><numerusform>Drafted %Ln notice in {parent}; nothing is sent.</numerusform><numerusform>Drafted %Ln notices in {parent}; nothing is sent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/recall.py"/>
        <source>%Ln cells</source>
        <translation><numerusform>%Ln cell</numerusform><numerusform>%Ln cells</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Sign and write %Ln entries</source>
        <translation><numerusform>Sign and write %Ln entry</numerusform><numerusform>Sign and write %Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries are signed in {file}. Tell whoever takes it the fingerprint another way.</source>
        <translation><numerusform>%Ln entry is signed in {file}. Tell whoever takes it the fingerprint another way.</numerusform><numerusform>%Ln entries are signed in {file}. Tell whoever takes it the fingerprint another way.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>Take in %Ln entries</source>
        <translation><numerusform>Take in %Ln entry</numerusform><numerusform>Take in %Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_pages.py"/>
        <source>%Ln entries were taken in.</source>
        <translation><numerusform>%Ln entry was taken in.</numerusform><numerusform>%Ln entries were taken in.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/trust_witnesses.py"/>
        <source>{needed} of %Ln witnesses must have cosigned a checkpoint before it counts here.</source>
        <translation><numerusform>{needed} of %Ln witness must have cosigned a checkpoint before it counts here.</numerusform><numerusform>{needed} of %Ln witnesses must have cosigned a checkpoint before it counts here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln cosigned.</source>
        <translation><numerusform>%Ln cosigned.</numerusform><numerusform>%Ln cosigned.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln could not be judged.</source>
        <translation><numerusform>%Ln could not be judged.</numerusform><numerusform>%Ln could not be judged.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/witness_pages.py"/>
        <source>%Ln refused in all.</source>
        <translation><numerusform>%Ln refused in all.</numerusform><numerusform>%Ln refused in all.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln days ago</source>
        <translation><numerusform>%Ln day ago</numerusform><numerusform>%Ln days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/outside.py"/>
        <source>%Ln entries came after it.</source>
        <translation><numerusform>%Ln entry came after it.</numerusform><numerusform>%Ln entries came after it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market, the last placed on {day}.</source>
        <translation><numerusform>{placed} of %Ln battery of {year} is on the market, the last placed on {day}.</numerusform><numerusform>{placed} of %Ln batteries of {year} are on the market, the last placed on {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_article8.py"/>
        <source>{placed} of %Ln batteries of {year} are on the market.</source>
        <translation><numerusform>{placed} of %Ln battery of {year} is on the market.</numerusform><numerusform>{placed} of %Ln batteries of {year} are on the market.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>%Ln documents of lots on stock, {lapsed} of them lapsed, seen from {today}.</source>
        <translation><numerusform>%Ln document of lots on stock, {lapsed} of them lapsed, seen from {today}.</numerusform><numerusform>%Ln documents of lots on stock, {lapsed} of them lapsed, seen from {today}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_lists.py"/>
        <source>{model}: %Ln points</source>
        <translation><numerusform>{model}: %Ln point</numerusform><numerusform>{model}: %Ln points</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>· in %Ln days</source>
        <translation><numerusform>· in %Ln day</numerusform><numerusform>· in %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>✗ lapsed %Ln days ago</source>
        <translation><numerusform>✗ lapsed %Ln day ago</numerusform><numerusform>✗ lapsed %Ln days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_rows.py"/>
        <source>△ in %Ln days</source>
        <translation><numerusform>△ in %Ln day</numerusform><numerusform>△ in %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/compliance_what_if.py"/>
        <source>%Ln lots are set aside: they are not released.</source>
        <translation><numerusform>%Ln lot is set aside: it is not released.</numerusform><numerusform>%Ln lots are set aside: they are not released.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/describing.py"/>
        <source>%Ln findings</source>
        <translation><numerusform>%Ln finding</numerusform><numerusform>%Ln findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots found</source>
        <translation><numerusform>%Ln lot found</numerusform><numerusform>%Ln lots found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln lots or more found</source>
        <translation><numerusform>%Ln lot or more found</numerusform><numerusform>%Ln lots or more found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches found</source>
        <translation><numerusform>%Ln batch found</numerusform><numerusform>%Ln batches found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batches or more found</source>
        <translation><numerusform>%Ln batch or more found</numerusform><numerusform>%Ln batches or more found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells found</source>
        <translation><numerusform>%Ln cell found</numerusform><numerusform>%Ln cells found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln cells or more found</source>
        <translation><numerusform>%Ln cell or more found</numerusform><numerusform>%Ln cells or more found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries found</source>
        <translation><numerusform>%Ln battery found</numerusform><numerusform>%Ln batteries found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/kinds.py"/>
        <source>%Ln batteries or more found</source>
        <translation><numerusform>%Ln battery or more found</numerusform><numerusform>%Ln batteries or more found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%Ln small flows are in the table alone.</source>
        <translation><numerusform>%Ln small flow is in the table alone.</numerusform><numerusform>%Ln small flows are in the table alone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln batteries have no passport yet.</source>
        <translation><numerusform>%Ln battery has no passport yet.</numerusform><numerusform>%Ln batteries have no passport yet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln passports are by a key that was revoked.</source>
        <translation><numerusform>%Ln passport is by a key that was revoked.</numerusform><numerusform>%Ln passports are by a key that was revoked.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/overview.py"/>
        <source>%Ln findings to look into, below.</source>
        <translation><numerusform>%Ln finding to look into, below.</numerusform><numerusform>%Ln findings to look into, below.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/passport_rows.py"/>
        <source>entry {seq}, proved by %Ln hashes</source>
        <translation><numerusform>entry {seq}, proved by %Ln hash</numerusform><numerusform>entry {seq}, proved by %Ln hashes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/suppliers.py"/>
        <source>{found} of %Ln lots were measured.</source>
        <translation><numerusform>{found} of %Ln lot was measured.</numerusform><numerusform>{found} of %Ln lots were measured.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/which.py"/>
        <source>the %Ln chosen</source>
        <translation><numerusform>the %Ln chosen</numerusform><numerusform>the %Ln chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/told.py"/>
        <source>{file}: {kind}; all %Ln checks passed.</source>
        <translation><numerusform>{file}: {kind}; its one check passed.</numerusform><numerusform>{file}: {kind}; all %Ln checks passed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/telling/verdict_words.py"/>
        <source>no, by %Ln kept checkpoints; those count that somebody else holds</source>
        <translation><numerusform>no, by %Ln kept checkpoint; it counts if somebody else holds it</numerusform><numerusform>no, by %Ln kept checkpoints; those count that somebody else holds</numerusform></translation>
    </message>
</context>
</TS>
