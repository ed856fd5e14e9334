# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantZapierCredential(Model):
    """Merchant zapier credential"""

    endpoint_ids: list[int] | None | Unset = UNSET
    """Endpoint ids used by Zapier"""

    FIELDS = (Field("endpointIds", "endpoint_ids", OneOf(ListOf(INT), NULL)),)
