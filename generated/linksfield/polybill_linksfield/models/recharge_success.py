# Generated: edit specs/linksfield.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class RechargeSuccessNotification(Model):
    """A recharge that succeeded; the fields are not told"""

    FIELDS = ()
