# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Model

from .. import models as _models


@define(kw_only=True, eq=False, repr=False)
class EmailGatewayConnectionAPIKeysMap(Model):
    """Email gateway connection apikeys by name"""

    FIELDS = ()
    EXTRA = ModelRef(_models, "EmailGatewayConnectionAPIKeys")
