# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetZapierConnectUrlRequest(Model):
    """Body of getZapierConnectUrl"""

    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""

    FIELDS = (Field("returnUrl", "return_url", STR),)
