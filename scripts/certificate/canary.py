"""The keys that must be nowhere but on the wire. A module of its own: the server has them without the clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SECRETS: Final[Mapping[str, str]] = {
    "linksfield": "",
    "clink": "sk_test_canary_0123456789",
    "payapi": "pi_test_canary_0123456789",
    "useepay": "UseePay_SK_TEST_canary_0123456789",
    "unibee": "ub_test_canary_0123456789",
}
"""Planted keys; they must be nowhere but on the wire. Linksfield has none."""
