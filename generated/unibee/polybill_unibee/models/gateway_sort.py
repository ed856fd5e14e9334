# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GatewaySort(Model):
    """Gateway sort"""

    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_name: str | Unset = UNSET
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""
    sort: int | Unset = UNSET
    """Sort position; higher comes later"""

    FIELDS = (
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayName", "gateway_name", STR),
        Field("sort", "sort", INT),
    )
