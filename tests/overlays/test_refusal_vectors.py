"""The refusals of the contracts, read by the rows that the runtime reads."""

from __future__ import annotations

import json
from typing import Any

import pytest
from polybill.core import contract
from polybill.protocol.classify import Doubtful, Refused, classify
from polybill.protocol.exchange import RawResponse

from scripts.paths import PROVIDERS, SPECS

FILES = {name: SPECS / name / "vectors" / "refusals.json" for name in PROVIDERS}
VECTORS = [
    pytest.param(name, vector, id=f"{name}: {vector['name']}")
    for name, path in FILES.items()
    if path.is_file()
    for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]
]


@pytest.mark.parametrize(("provider", "vector"), VECTORS)
def test_a_refusal_has_its_reason_and_nothing_that_is_doubtful_counts_as_refused(
    provider: str, vector: dict[str, Any]
) -> None:
    own = vector["params"]
    answer = RawResponse(own["http"], {}, vector["content"].encode())
    found = classify(contract.rules(provider, own["operation"]), answer, (), epoch_ms=0)
    if vector["expected"] == "unavailable":
        assert isinstance(found, Doubtful)
    else:
        assert isinstance(found, Refused)
        assert found.reason == vector["expected"]
