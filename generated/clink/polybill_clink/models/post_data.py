# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Model


@define(kw_only=True, eq=False, repr=False)
class PostData(Model):
    """Names and values of a form"""

    FIELDS = ()
    EXTRA = STR
