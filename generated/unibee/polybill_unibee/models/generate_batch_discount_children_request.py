# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GenerateBatchDiscountChildrenRequest(Model):
    """Body of generateBatchDiscountChildren"""

    code_length: int | Unset = UNSET
    """Full length of each generated code; must exceed the template code length, at most 190"""
    is_async: bool | Unset = UNSET
    """Run in background"""
    quantity: int | Unset = UNSET
    """Number of child codes to make now"""
    random_style: str | Unset = UNSET
    """Auto, numeric, lower or upper"""
    template_code: str | Unset = UNSET
    template_id: int | Unset = UNSET

    FIELDS = (
        Field("codeLength", "code_length", INT),
        Field("isAsync", "is_async", BOOL),
        Field("quantity", "quantity", INT),
        Field("randomStyle", "random_style", STR),
        Field("templateCode", "template_code", STR),
        Field("templateId", "template_id", INT),
    )
