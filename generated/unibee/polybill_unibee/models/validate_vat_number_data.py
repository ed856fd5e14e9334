# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .valid_result import ValidResult


@define(kw_only=True, eq=False, repr=False)
class ValidateVatNumberData(Model):
    """Payload of validateVatNumber"""

    vat_number_validate: None | ValidResult | Unset = UNSET
    """VAT number check result"""

    FIELDS = (Field("vatNumberValidate", "vat_number_validate", OneOf(ModelRef("valid_result", "ValidResult"), NULL)),)
