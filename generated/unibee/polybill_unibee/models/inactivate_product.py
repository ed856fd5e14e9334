# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class InactivateProductRequest(Model):
    """Body of inactivateProduct"""

    product_id: int
    """Product id; 0/absent means the default product"""

    FIELDS = (Field("productId", INT, required=True, rules={"minimum": 0}),)
