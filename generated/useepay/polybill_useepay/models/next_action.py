# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .redirect import Redirect


@define(kw_only=True, eq=False, repr=False)
class NextAction(Model):
    """What the payer has to do next"""

    redirect: Redirect | Unset = UNSET
    """Where to send the payer Evidence: sdk."""

    FIELDS = (Field("redirect", "redirect", ModelRef(_models, "Redirect")),)
