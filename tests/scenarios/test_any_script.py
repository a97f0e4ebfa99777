"""A company whatever script its name is in: from its ledger to sealed certificates of several kinds that all verify."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from passport_app.certificate.conformance.check import check_accessible, check_archival
from tests.scenarios.conftest import SIGN
from tests.small_plant import TABLES

COMPANIES = {
    "arabic": "شركة البطاريات (الرياض) 2026 Ltd",
    "persian": "شرکت باتری\u200cسازی می\u200cرود",
    "urdu": "پاکستان بیٹری کمپنی (نجی)",
    "sorani": "کۆمپانیای پاتری کوردستان",
    "pashto": "د افغانستان بېټرۍ شرکت",
    "sindhi": "سنڌ بيٽري ڪمپني ڳوٺ",
    "uyghur": "شىنجاڭ باتارېيە شىركىتى",
    "hebrew with points": 'חֶבְרַת הַסּוֹלְלוֹת (יִשְׂרָאֵל) בע"מ',
    "burmese": "မြန်မာ ဘက်ထရီ ကုမ္ပဏီ လီမိတက်",
    "sinhala": "ශ්\u200dරී ලංකා බැටරි සමාගම",
    "tibetan": "བོད་ལྗོངས་གློག་རྫས་ཀུང་སི།",
    "amharic": "የኢትዮጵያ ባትሪ ፋብሪካ ኃ/የተ/የግ/ማ",
    "armenian and georgian": "Հայկական Մարտկոց ՍՊԸ ქართული ბატარეა",
    "thai and hindi": "บริษัท แบตเตอรี่ จำกัด क्षेत्र निर्माण",
    "chinese": "北京锂电池有限公司",
    "mongolian": "ᠮᠣᠩᠭᠣᠯ ᠪᠠᠲ᠋ᠠᠷᠧᠢ",
    "emoji": "Power 🔋 👩\u200d🔧 Cells",
    "mixed": "Voltara القاهرة 2026 GmbH (مصر) ٣٤٥",
}
LARGEST = 120_000


@pytest.mark.parametrize("script", COMPANIES)
def test_a_company_seals_certificates_that_verify(script, passport, write_tables, tmp_path):
    name = COMPANIES[script]
    quoted = name.replace('"', '""')
    tables = {
        table: text.replace("Voltara Celle S.p.A.", f'"{quoted}"')
        .replace("Kvarn Nickel AB", f'"{quoted}"')
        .replace("Plant one", f'"{quoted}"')
        for table, text in TABLES.items()
    }
    ledger = tmp_path / "a.passports"
    passport("init", ledger, "--operator", name, "--site", "IT-1", *SIGN)
    passport("import", ledger, write_tables(tables), *SIGN)
    passport("issue", ledger, "--all", *SIGN)
    passport("keys", "certificate", "create", ledger, *SIGN)
    year = ("--model", "M", "--plant", "IT-1", "--year", "2026")
    acts = {
        "public": ("export", ledger, "BAT1"),
        "authority": ("export", ledger, "BAT1", "--audience", "authority"),
        "declaration": ("declare", ledger, *year, "--sign"),
    }
    for kind, act in acts.items():
        file = tmp_path / f"{kind}.pdf"
        passport(*act, "-o", file, *SIGN)
        report = passport.json("verify", file, ledger)[0]
        assert {c["check"]: c["verdict"] for c in report["checks"]}["print"] == "passed", (kind, report["checks"])
        assert report["verdict"] == "passed", (kind, report["checks"])
        data = file.read_bytes()
        assert len(data) < LARGEST
        assert (check_archival(data), check_accessible(data)) == ([], [])
        if pdfsig := shutil.which("pdfsig"):
            told = subprocess.run([pdfsig, "-nocert", file], capture_output=True, text=True, check=False).stdout
            assert "Signature is Valid." in told
