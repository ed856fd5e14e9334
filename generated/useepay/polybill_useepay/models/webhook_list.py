# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import BOOL, ListOf, ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .webhook import Webhook


@define(kw_only=True, eq=False, repr=False)
class WebhookList(Model):
    """A page of webhook endpoints"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[Webhook] | Unset = UNSET
    """The webhook endpoints"""

    FIELDS = (
        Field("has_more", "has_more", BOOL),
        Field("items", "items", ListOf(ModelRef("webhook", "Webhook"))),
    )
