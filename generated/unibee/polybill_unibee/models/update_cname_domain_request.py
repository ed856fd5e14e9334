# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class UpdateCnameDomainRequest(Model):
    """Body of updateCnameDomain"""

    domain: str
    """Domain name"""

    FIELDS = (Field("domain", "domain", STR, required=True),)
