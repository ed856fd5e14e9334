"""A twin shows nothing that its contract does not say: who builds on the sandbox builds on what is documented."""

from __future__ import annotations

from typing import Any

import pytest
from polybill.core import contract
from polybill.core.drift import Watch
from polybill.protocol.exchange import RawResponse
from polybill.sandbox import Sandbox
from polybill.sandbox.contract import load

from .before import prepare
from .conftest import Connect
from .samples import Example, headers
from .test_examples import PLAYED, wire


@pytest.mark.parametrize("example", PLAYED, ids=str)
@pytest.mark.parametrize("way", ["in_process"], indirect=True)
def test_answers_hold_nothing_undocumented(example: Example, sandbox: Sandbox, connect: Connect) -> None:
    client = connect(example.provider)
    target, content = prepare(example, client, wire(example))
    method = load(example.provider).operations[example.operation].method
    answer = client.request(method, target, json=content, headers=headers(example.provider))
    told: list[Any] = []
    seen = RawResponse(answer.status_code, answer.headers, answer.content)
    Watch(example.provider, told.append, ()).look(contract.rules(example.provider, example.operation), seen)
    assert [note.title for note in told] == []
    assert sandbox.requests(example.provider)
