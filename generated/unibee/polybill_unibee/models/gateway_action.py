# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class GatewayAction(Model):
    """What the gateway wants the browser to do; differs from gateway to gateway"""

    FIELDS = ()
