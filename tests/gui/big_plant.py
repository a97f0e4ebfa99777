"""The small plant with as many batteries as are asked for, four cells each: for the sizes that scenarios name."""

from __future__ import annotations

from tests.small_plant import TABLES, write_plant


def big_plant(folder, batteries, *, share="1000000"):
    """Write the tables; `share` is the post-consumer part of the second lot's nickel, in ppm. Returns the folder."""
    cells, names = 4 * batteries, [f"BAT{n:05d}" for n in range(batteries)]
    tables = dict(TABLES)
    tables["contents"] = TABLES["contents"].replace("N2,Ni,220000,0,1000000,0", f"N2,Ni,220000,0,{share},0")
    tables["cell_lots"] = (
        "cell_lot_id,batch_id,model_id,first_serial,last_serial,manufactured_on,role\n"
        f"CL1,B3,M,A000001,A{cells:06d},2026-02-03,product"
    )
    tables["batteries"] = "battery_id,model_id,site_id,manufactured_on,placed_on_market_on,customer_id\n" + "\n".join(
        f"{name},M,IT-1,2026-02-04,2026-03-01,C" for name in names
    )
    tables["battery_cells"] = "battery_id,first_serial,last_serial\n" + "\n".join(
        f"{name},A{4 * n + 1:06d},A{4 * n + 4:06d}" for n, name in enumerate(names)
    )
    return write_plant(folder, tables)
