# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_us_vat_gateway_calculate_history import (
        MerchantUsVatGatewayCalculateHistory,
    )


@define(kw_only=True, eq=False, repr=False)
class ListUsVatUploadsData(Model):
    """Payload of listUsVatUploads"""

    history_list: list[MerchantUsVatGatewayCalculateHistory] | None | Unset = UNSET
    """History rows"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field(
            "historyList",
            "history_list",
            OneOf(ListOf(ModelRef(_models, "MerchantUsVatGatewayCalculateHistory")), NULL),
        ),
        Field("total", "total", INT),
    )
