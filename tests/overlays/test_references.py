"""One reference, one request: the key is derived, a changed request is refused before it is sent."""

from __future__ import annotations

import subprocess
import sys
import uuid
from typing import Any

import polybill as pb
import pytest

from tests.loopback import Reply, Server
from tests.overlays.requests import ACCEPTED, PROVIDERS, client, request, resource
from tests.support.providers import table

OTHER = table("OTHER_REQUEST")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_changed_request_under_a_known_reference_is_not_sent(provider: str) -> None:
    with Server(Reply(200, ACCEPTED[provider])) as server, client(provider, server.url) as made:
        resource(made).create(request(provider))
        resource(made).create(request(provider))
        with pytest.raises(pb.RequestInvalid, match="reference was already used for a different request"):
            resource(made).create(request(provider, **OTHER[provider]))
        assert resource(made).submit(request(provider, "order-2", **OTHER[provider]))
        assert len(server.requests) == 2


def test_payapi_key_is_the_same_on_any_machine_and_of_the_reference_only() -> None:
    with Server(Reply(200, ACCEPTED["payapi"])) as server:
        for _ in range(2):
            with client("payapi", server.url) as made:
                resource(made).create(request("payapi"))
        with client("payapi", server.url) as made:
            resource(made).create(request("payapi", "order-2"))
        keys = [seen.headers["idempotent-key"] for seen in server.requests]
    assert keys[0] == keys[1] != keys[2]
    assert uuid.UUID(keys[0]).version == 5
    # Fixed for ever: another value would charge twice after an update of this package.
    assert keys[0] == "a565610d-ff96-5f3d-98c4-185249632907"
    program = "import polybill; print(polybill.idempotency_key('payapi', 'createSubscription', 'order-1'))"
    other = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"TZ": "UTC"}
    )
    assert other.stdout.strip() == keys[0]


def test_reference_is_sent_where_there_is_a_field() -> None:
    fields = {
        "linksfield": b'"payId":"order-1"',
        "clink": b'"merchantReferenceId":"order-1"',
        "unibee": b'"externalPaymentId":"order-1"',
    }
    for provider, wanted in fields.items():
        with Server(Reply(200, ACCEPTED[provider])) as server, client(provider, server.url) as made:
            resource(made).create(request(provider))
            assert wanted in server.requests[0].body


@pytest.mark.parametrize("reference", ["", None, 7, "x" * 256])
def test_reference_is_needed(reference: Any) -> None:
    with client("clink", "http://127.0.0.1:1") as made, pytest.raises(pb.RequestInvalid, match="reference"):
        made.subscriptions.create(request("clink", reference))
