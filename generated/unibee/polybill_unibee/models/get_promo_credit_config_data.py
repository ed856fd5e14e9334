# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .credit_config import CreditConfig


@define(kw_only=True, eq=False, repr=False)
class GetPromoCreditConfigData(Model):
    """Payload of getPromoCreditConfig"""

    credit_config: CreditConfig | None | Unset = UNSET

    FIELDS = (Field("creditConfig", "credit_config", OneOf(ModelRef("credit_config", "CreditConfig"), NULL)),)
