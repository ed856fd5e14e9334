# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import ModelRef
from .._model import Field, Model

if TYPE_CHECKING:
    from .customer_verify_object import CustomerVerifyObject


@define(kw_only=True, eq=False, repr=False)
class CustomerVerifyEventData(Model):
    """Content of the event"""

    object_: CustomerVerifyObject
    """The resource"""

    FIELDS = (Field("object", "object_", ModelRef("customer_verify_object", "CustomerVerifyObject"), required=True),)
