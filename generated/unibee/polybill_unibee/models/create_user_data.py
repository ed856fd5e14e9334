# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class CreateUserData(Model):
    """Payload of createUser"""

    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (Field("user", "user", OneOf(ModelRef("user_account", "UserAccount"), NULL)),)
