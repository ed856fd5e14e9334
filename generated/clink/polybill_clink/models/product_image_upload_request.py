# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import FILE
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, File, Unset


@define(kw_only=True, eq=False, repr=False)
class ProductImageUploadRequest(Model):
    """The picture"""

    file: File | Unset = UNSET
    """Picture, at most 5 MB"""

    FIELDS = (Field("file", "file", FILE),)
