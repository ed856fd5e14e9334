# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .template_variable import TemplateVariable


@define(kw_only=True, eq=False, repr=False)
class TemplateVariableGroup(Model):
    """Template variable group"""

    group_name: str | Unset = UNSET
    variables: list[TemplateVariable] | None | Unset = UNSET

    FIELDS = (
        Field("groupName", "group_name", STR),
        Field("variables", "variables", OneOf(ListOf(ModelRef(_models, "TemplateVariable")), NULL)),
    )
