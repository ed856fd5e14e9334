# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .merchant_localization_version import MerchantLocalizationVersion


@define(kw_only=True, eq=False, repr=False)
class UpdateEmailTemplateVersionData(Model):
    """Payload of updateEmailTemplateVersion"""

    localization_version: MerchantLocalizationVersion | None | Unset = UNSET

    FIELDS = (
        Field(
            "localizationVersion",
            "localization_version",
            OneOf(ModelRef("merchant_localization_version", "MerchantLocalizationVersion"), NULL),
        ),
    )
