# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class OnlineAcceptance(Model):
    """Trace of a consent given online"""

    ip_address: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    """Browser"""

    FIELDS = (
        Field("ip_address", "ip_address", STR),
        Field("user_agent", "user_agent", STR),
    )
