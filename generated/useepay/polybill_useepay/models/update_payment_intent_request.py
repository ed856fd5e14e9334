# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class UpdatePaymentIntentRequest(Model):
    """What to change; the fields are not told"""

    FIELDS = ()
