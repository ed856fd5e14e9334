# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .us_address import USAddress


@define(kw_only=True, eq=False, repr=False)
class ValidateUsVatAddressRequest(Model):
    """Body of validateUsVatAddress"""

    address: USAddress | Unset = UNSET
    """Street address Evidence: sdk."""

    FIELDS = (Field("address", "address", ModelRef(_models, "USAddress")),)
