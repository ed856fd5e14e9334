# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .tokenization_specification import TokenizationSpecification


@define(kw_only=True, eq=False, repr=False)
class GooglePayConfiguration(Model):
    """What to ask Google Pay for"""

    allowed_card_auth_methods: list[str] | Unset = UNSET
    """Ways to authenticate, such as PAN_ONLY, CRYPTOGRAM_3DS"""
    allowed_card_networks: list[str] | Unset = UNSET
    """Card networks, such as AMEX, DISCOVER, JCB, MASTERCARD, VISA"""
    tokenization_specification: TokenizationSpecification | Unset = UNSET
    """How Google Pay has to encrypt its token Evidence: sdk."""

    FIELDS = (
        Field("allowed_card_auth_methods", "allowed_card_auth_methods", ListOf(STR)),
        Field("allowed_card_networks", "allowed_card_networks", ListOf(STR)),
        Field(
            "tokenization_specification", "tokenization_specification", ModelRef(_models, "TokenizationSpecification")
        ),
    )
