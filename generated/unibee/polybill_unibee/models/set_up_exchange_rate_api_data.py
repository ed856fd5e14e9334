# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SetUpExchangeRateApiData(Model):
    """Payload of setUpExchangeRateApi"""

    data: str | Unset = UNSET
    """What was stored; kept secret, because the call sets a key up"""

    FIELDS = (Field("data", "data", STR, secret=True),)
