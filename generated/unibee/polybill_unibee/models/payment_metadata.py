# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentMetadata(Model):
    """Free keys and values; the server adds PlanId, CancelUrl, PaymentId and MerchantId"""

    FIELDS = ()
