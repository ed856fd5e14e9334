# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class GatewayAction(Model):
    """What the gateway wants the browser to do; differs from gateway to gateway"""

    FIELDS = ()
