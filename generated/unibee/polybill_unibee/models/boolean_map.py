# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import BOOL
from .._model import Model


@define(kw_only=True, eq=False, repr=False)
class BooleanMap(Model):
    """Boolean by name"""

    FIELDS = ()
    EXTRA = BOOL
