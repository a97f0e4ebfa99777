<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>passport</name>
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
        <source>Wrote {file} (%Ln bytes) to {folder}.</source>
        <translation><numerusform>Wrote {file} (%Ln byte) to {folder}.</numerusform><numerusform>Wrote {file} (%Ln bytes) to {folder}.</numerusform></translation>
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
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%n small flows are in the table alone.</source>
        <translation><numerusform>%n small flow is in the table alone.</numerusform><numerusform>%n small flows are in the table alone.</numerusform></translation>
    </message>
</context>
</TS>
