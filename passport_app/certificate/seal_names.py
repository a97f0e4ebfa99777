"""Names in X.509 certificates, compared whatever script they are written in.

asn1crypto prepares a name before it compares it, and refuses what mixes scripts that run both ways, or has a sign
younger than Unicode 3.2: so no company with an Arabic or Hebrew name could seal, or be believed. RFC 4518 ignores
which way a name runs (2.5); a sign that it does not know can only be compared as it is. Nobody is believed for a name.
"""

from __future__ import annotations

import stringprep
import unicodedata
from functools import lru_cache

from asn1crypto import x509


@lru_cache(maxsize=1)
def in_any_script() -> None:
    """Have asn1crypto prepare every name, from now on in this process: those that it refuses, without its refusal."""
    strictly = x509.NameTypeAndValue._ldap_string_prep

    def prepared(part: x509.NameTypeAndValue, text: str) -> str:
        try:
            return str(strictly(part, text))
        except ValueError:
            folded = "".join(map(stringprep.map_table_b2, text))
            return f" {'  '.join(unicodedata.normalize('NFKC', folded).split())} "

    x509.NameTypeAndValue._ldap_string_prep = prepared
