# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .apple_pay_session_holder import ApplePaySessionHolder


@define(kw_only=True, eq=False, repr=False)
class ApplePaySession(Model):
    """What the shop's page hands to Apple Pay; the session itself, or an object that holds it"""

    apple_pay_session: ApplePaySessionHolder | Unset = UNSET
    """Holds the session, where the answer is not the session itself Evidence: sdk."""

    FIELDS = (Field("applePaySession", "apple_pay_session", ModelRef(_models, "ApplePaySessionHolder")),)
