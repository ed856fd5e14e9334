# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CardOptions(Model):
    """How cards are charged"""

    authorization_type: str | Unset = UNSET
    """Kind of authorisation, such as final_auth"""
    auto_capture: bool | Unset = UNSET
    """Whether the funds are requested after the authorisation"""
    three_ds_action: str | Unset = UNSET
    """Use of 3-D Secure, such as force_3ds"""

    FIELDS = (
        Field("authorization_type", "authorization_type", STR),
        Field("auto_capture", "auto_capture", BOOL),
        Field("three_ds_action", "three_ds_action", STR),
    )
