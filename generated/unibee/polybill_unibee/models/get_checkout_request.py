# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class GetCheckoutRequest(Model):
    """Body of getCheckout"""

    checkout_id: int
    """Id of a checkout setup"""

    FIELDS = (Field("checkoutId", "checkout_id", INT, required=True),)
