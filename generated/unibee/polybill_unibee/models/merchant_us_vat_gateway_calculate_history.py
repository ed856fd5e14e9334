# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantUsVatGatewayCalculateHistory(Model):
    """Merchant us vat gateway calculate history"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gateway_name: str | Unset = UNSET
    """VAT gateway that was used"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    mark: str | Unset = UNSET
    """Note"""
    request: str | Unset = UNSET
    """Request JSON"""
    request_id: str | Unset = UNSET
    response: str | Unset = UNSET
    """Response text"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("gatewayName", "gateway_name", STR),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("mark", "mark", STR),
        Field("request", "request", STR),
        Field("requestId", "request_id", STR),
        Field("response", "response", STR),
        Field("userId", "user_id", INT),
    )
