# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PaymentInstrumentWalletApiVo(Model):
    """A saved wallet"""

    account_tag: str | Unset = UNSET
    """Account at the wallet, masked"""

    FIELDS = (Field("accountTag", "account_tag", STR),)
