"""Calculates the flows of published.json (and more) with LibreOffice Calc; writes libreoffice.json.

Run: python3 libreoffice.py (needs soffice on the path). Formulas go in a flat OpenDocument spreadsheet, values come back
as CSV at full width. IRR and XIRR start from several guesses: each finds at most one root.
"""

import csv
import json
import random
import subprocess
import tempfile
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
GUESSES = [-0.9, -0.4, -0.05, 0.1, 0.5, 2, 4]


def more():
    """Random flows with a fixed seed: yearly and dated."""
    rng = random.Random(20261123)
    for k in range(24):
        n = rng.randint(3, 9)
        flows = [-rng.randint(1000, 9000)] + [rng.randint(-800, 3500) for _ in range(n)]
        item = {"id": f"random{k}", "rate": rng.randint(1, 15) / 100, "flows": flows}
        item["financeRate"], item["reinvestRate"] = rng.randint(1, 12) / 100, rng.randint(1, 12) / 100
        if k % 3 == 2:
            day, days = date(2024, 1, 31).toordinal(), []
            for _ in flows:
                days.append(date.fromordinal(day).isoformat())
                day += rng.randint(20, 400)
            item["dates"] = days
        yield item


def cell(content):
    if isinstance(content, str):
        return f'<table:table-cell table:formula="of:={content}" office:value-type="float"/>'
    return f'<table:table-cell office:value-type="float" office:value="{content}"/>'


def rows(items):
    for r, item in enumerate(items):
        flows, at = item["flows"], r * 2 + 1
        last = chr(ord("A") + len(flows) - 1)
        values, days = f"[.A{at}:.{last}{at}]", f"[.A{at + 1}:.{last}{at + 1}]"
        fin, re = item.get("financeRate", item["rate"]), item.get("reinvestRate", item["rate"])
        dated = "dates" in item
        npv = f"XNPV({item['rate']};{values};{days})" if dated else f"[.A{at}]+NPV({item['rate']};[.B{at}:.{last}{at}])"
        mirr = "NA()" if dated else f"MIRR({values};{fin};{re})"
        irr = [f"XIRR({values};{days};{g})" if dated else f"IRR({values};{g})" for g in GUESSES]
        formulas = [f"IFERROR({f};-999)" for f in [npv, mirr, *irr]]
        empty = "<table:table-cell/>" * (12 - len(flows))
        yield "".join(cell(v) for v in flows) + empty + "".join(cell(f) for f in formulas)
        serial = [date.fromisoformat(d).toordinal() - date(1899, 12, 30).toordinal() for d in item.get("dates", [])]
        yield "".join(cell(v) for v in serial)


def main():
    published = json.loads((HERE / "published.json").read_text())
    items = [{k: v for k, v in p.items() if k not in ("source", "published", "tolerance")} for p in published] + list(more())
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows(items))
    style = '<number:number-style style:name="n"><number:scientific-number number:decimal-places="16" number:min-integer-digits="1" number:min-exponent-digits="2"/></number:number-style><style:style style:name="c" style:family="table-cell" style:data-style-name="n"/>'
    body = body.replace("<table:table-cell table:formula", '<table:table-cell table:style-name="c" table:formula')
    names = ["office", "table", "style"]
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in names)
    spaces += ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:automatic-styles>{style}</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="flows">{body}</table:table></office:spreadsheet></office:body></office:document>'
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "flows.fods"
        source.write_text(document)
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
        command += ["csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True)
        table = list(csv.reader((Path(folder) / "flows.csv").open()))
        version = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    out = []
    for r, item in enumerate(items):
        values = [float(v) for v in table[2 * r][12 : 14 + len(GUESSES)]]
        npv, mirr, *irr = [None if v == -999 else v for v in values]
        roots = sorted({round(v, 10) for v in irr if v is not None})
        out.append({"item": item, "npv": npv, "mirr": mirr, "rootsFound": roots})
    text = ",\n".join("  " + json.dumps(o) for o in out)
    (HERE / "libreoffice.json").write_text(f'{{"version": {json.dumps(version)}, "results": [\n{text}\n]}}\n')
    print(version, len(out))


main()
