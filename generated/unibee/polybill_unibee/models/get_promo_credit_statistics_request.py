# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetPromoCreditStatisticsRequest(Model):
    """Body of getPromoCreditStatistics"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""

    FIELDS = (Field("currency", "currency", STR),)
