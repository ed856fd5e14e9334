# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_session import MerchantSession


@define(kw_only=True, eq=False, repr=False)
class ApplePaySessionHolder(Model):
    """Holds a session of Apple Pay"""

    merchant_session: MerchantSession | Unset = UNSET
    """Session of Apple Pay, opaque to the merchant Evidence: sdk."""

    FIELDS = (Field("merchantSession", "merchant_session", ModelRef(_models, "MerchantSession")),)
