<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>passport</name>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%n batches</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%n batteries</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>%n lots: {status} since {time}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Quarantine %n lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Release %n lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/dialogs/dispose.py"/>
        <source>Reject %n lots</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="passport_app/gui/views/loop.py"/>
        <source>%n small flows are in the table alone.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
</TS>
