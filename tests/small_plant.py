"""A plant of our own, small enough to check by hand: three nickel lots, a precursor, a cathode material, 20 cells."""

TABLES = {
    "parties": """
        party_id,name,roles,country,identifier
        OP,Voltara Celle S.p.A.,manufacturer,IT,
        S,Kvarn Nickel AB,supplier recycler,SE,
        C,Motorvia Auto S.p.A.,customer,IT,
    """,
    "sites": """
        site_id,party_id,name,country,identifier,manufacturing_plant
        IT-1,OP,Plant one,IT,,yes
    """,
    "materials": """
        material,name,stage,active,cas,formula
        NiSO4.6H2O,Nickel sulphate,salt,no,10101-97-0,NiSO4.6H2O
        pCAM,Precursor,precursor,no,,
        CAM,NMC811,cathode_active,yes,,
        trim,Trim,waste,no,,
    """,
    "models": """
        model_id,name,category,chemistry,rated_capacity_ah,nominal_voltage_v,mass_kg,gtin,external_storage
        M,EV pack,EV,NMC811,200,400,450,,no
    """,
    "lots": """
        lot_id,material,supplier_id,mass_kg,received_on,origin_country,chain_of_custody,document,document_valid_until
        N1,NiSO4.6H2O,S,100,2026-01-05,SE,segregated,,
        N2,NiSO4.6H2O,S,100,2026-01-05,IT,mass_balance,,
    """,
    "contents": """
        lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm
        N1,Ni,220000,0,0,0
        N2,Ni,220000,0,1000000,0
        P1,Ni,500000,,,
    """,
    "batches": """
        batch_id,process,site_id,started_at,ended_at
        B1,precursor,IT-1,2026-02-01T06:00:00+01:00,2026-02-01T18:00:00+01:00
        B2,calcination,IT-1,2026-02-02T06:00:00+01:00,2026-02-02T18:00:00+01:00
        B3,assembly,IT-1,2026-02-03T06:00:00+01:00,2026-02-03T18:00:00+01:00
    """,
    "inputs": """
        batch_id,lot_id,mass_kg
        B1,N1,50
        B1,N2,50
        B2,P1,44
        B3,C1,40
    """,
    "outputs": """
        batch_id,lot_id,material,mass_kg,role,reason
        B1,P1,pCAM,44,product,
        B2,C1,CAM,44,product,
    """,
    "cell_lots": """
        cell_lot_id,batch_id,model_id,first_serial,last_serial,manufactured_on,role
        CL1,B3,M,A01,A20,2026-02-03,product
    """,
    "batteries": """
        battery_id,model_id,site_id,manufactured_on,placed_on_market_on,customer_id
        BAT1,M,IT-1,2026-02-04,2026-03-01,C
        BAT2,M,IT-1,2026-02-04,,
    """,
    "battery_cells": """
        battery_id,first_serial,last_serial
        BAT1,A01,A08
        BAT2,A09,A12
    """,
}


def changed(**tables):
    """The plant with some tables replaced, or rows added to them by a leading `+`."""
    plant = dict(TABLES)
    for name, text in tables.items():
        plant[name] = plant.get(name, "").rstrip() + "\n" + text[1:] if text.startswith("+") else text
    return plant


def write_plant(folder, tables=TABLES):
    """Write tables, given as text, as CSV into a folder, which is made; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for table, text in tables.items():
        lines = [line.strip() for line in text.strip().splitlines()]
        (folder / f"{table}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
