"""What the providers report by webhook when something changes in their twins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from polybill.sandbox.events import clink, payapi, unibee, useepay
from polybill.sandbox.twin import Call, Change

Report: TypeAlias = tuple[str, dict[str, Any]]
"""The provider's name of an event, and what it is about."""

REPORTS: Final[Mapping[str, Callable[[Call, Change], list[Report]]]] = MappingProxyType(
    {"clink": clink.reports, "payapi": payapi.reports, "useepay": useepay.reports, "unibee": unibee.reports}
)
"""Linksfield reports nothing by itself: what its one notification holds is not known."""
