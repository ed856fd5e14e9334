"""One module per provider, the same function names in each (`polybill.sandbox.twin.Twin`).

They never import one another. Where a documentation is silent, a twin has to choose. Such choices are marked in the
module, and an answer with a code that no page knows says in its message that the code is the sandbox's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.envelope import Bare, Envelope
from polybill.sandbox.providers import clink, linksfield, payapi, unibee, useepay
from polybill.sandbox.providers.payapi import answers as payapi_answers
from polybill.sandbox.providers.payapi import envelope as payapi_envelope
from polybill.sandbox.providers.useepay import answers as useepay_answers
from polybill.sandbox.twin import Twin

TWINS: Final[Mapping[str, Twin]] = MappingProxyType(
    {
        "linksfield": linksfield,
        "clink": clink,
        "payapi": payapi,
        "useepay": useepay,
        "unibee": unibee,
    }
)
"""Provider key to its twin."""

BARE: Final[Envelope] = Bare()
ENVELOPES: Final[Mapping[str, Envelope]] = MappingProxyType({"payapi": payapi_envelope})
"""Provider key to how it wraps bodies, where it does."""

SPELLINGS: Final[Mapping[str, Callable[[str, Any], Any]]] = MappingProxyType(
    {"payapi": payapi_answers.taken, "useepay": useepay_answers.taken}
)
"""Provider key to what gives a body in the contract's form, where official SDKs are known to send another one."""
