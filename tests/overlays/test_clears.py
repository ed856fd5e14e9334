"""A list that deletes when it is empty is never sent by accident: left out stays out, empty is as written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polybill as pb
import pytest
from polybill_unibee.models import UpdatePlanRequest, UpdateSubscriptionRequest

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS


def marked(provider: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the fields of a contract that have x-clears, as `Component.field`."""
    document = contracts.load(SPECS / provider / "openapi.yaml")
    for name, schema in document["components"]["schemas"].items():
        for part in (schema, *schema.get("allOf", ())):
            for field, rule in part.get("properties", {}).items():
                if "x-clears" in rule:
                    yield f"{name}.{field}", rule["x-clears"]


def test_the_contract_names_the_list_that_deletes() -> None:
    deletes = {field for name in PROVIDERS for field, rule in marked(name) if rule["empty"] == "deletes"}
    assert "UpdatePlanRequest.metricLimits" in deletes


def test_a_list_that_was_left_out_is_not_sent_and_an_empty_one_is() -> None:
    assert "metricLimits" not in UpdatePlanRequest(plan_id=1).to_dict()
    assert UpdatePlanRequest(plan_id=1, metric_limits=[]).to_dict()["metricLimits"] == []
    sent = UpdatePlanRequest.from_dict({"planId": 1, "metricLimits": [{"metricId": 2, "metricLimit": 10}]}).to_dict()
    assert sent["metricLimits"] == [{"metricId": 2, "metricLimit": 10}]


@pytest.mark.parametrize("quantity", [1, 5])
def test_a_canonical_change_sends_no_empty_list(quantity: int) -> None:
    change = pb.SubscriptionChange(plan=pb.Plan(id="102"), quantity=quantity)
    body: Any = pb.to_native(change, "unibee", lossy=True).value
    assert isinstance(body, UpdateSubscriptionRequest)
    lists = {field.partition(".")[2] for field, _ in marked("unibee") if field.startswith("UpdateSubscriptionRequest.")}
    assert lists
    assert not lists & set(body.to_dict())
