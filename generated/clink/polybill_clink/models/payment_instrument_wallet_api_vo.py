# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class PaymentInstrumentWalletApiVo(Model):
    """A saved wallet"""

    account_tag: str | Unset = UNSET
    """Account at the wallet, masked"""

    FIELDS = (Field("accountTag", STR),)
