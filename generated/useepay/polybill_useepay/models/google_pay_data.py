# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Any

from attrs import define
from polybill_runtime.codecs import ANY
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GooglePayData(Model):
    """Payment by Google Pay"""

    encrypted_payment_data: Any | Unset = UNSET
    """Token that Google Pay gave the shop's page, asked for with tokenization type PAYMENT_GATEWAY, gateway useepay,
gatewayMerchantId of the merchant
"""

    FIELDS = (Field("encrypted_payment_data", "encrypted_payment_data", ANY, secret=True),)
