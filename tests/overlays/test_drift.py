"""Drift notes: told once, with a patch that fits, without data; and nothing that a hook does costs an answer."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from polybill.core import contract
from polybill.core.drift import Watch, bundled, looks_like_enum, looks_like_name
from polybill.core.patch import answer_place
from polybill.protocol import pointer
from polybill.protocol.exchange import RawResponse
from polybill_clink.api.subscription import retrieve_subscription

from scripts import contracts
from scripts.lint_specs.lint import lint
from scripts.lint_specs.marks import wrong
from scripts.paths import ROOT, SPECS
from scripts.watch import overlay
from scripts.watch.__main__ import main as watch
from tests.examples import Example, all_examples
from tests.loopback import Reply, Server
from tests.overlays.requests import SECRETS, async_client, client, request, resource

CANARY = "ada.canary.4711@example.com"
ANSWERS = [
    example
    for example in all_examples()
    if example.side == "response" and not example.is_webhook and example.schema_name
]
VALID = [example for example in ANSWERS if example.valid]
OBJECTS = [example for example in VALID if isinstance(example.value, dict) and example.value]


def notes_of(example: Example, value: Any) -> list[pb.DriftNote]:
    """Look at a payload as if it had arrived."""
    found: list[pb.DriftNote] = []
    answer = RawResponse(example.http or 200, {}, json.dumps(value).encode())
    secrets = (SECRETS[example.provider],) if example.provider in SECRETS else ()
    Watch(example.provider, found.append, secrets).look(contract.rules(example.provider, example.operation), answer)
    return found


def patched(note: pb.DriftNote) -> dict[str, Any]:
    """Apply a note's patch to the contract, with the tool that the maintainers have."""
    return overlay.apply(bundled(note.provider), overlay.parse(yaml.safe_load(note.patch)).actions)


def fits(example: Example, value: Any, document: dict[str, Any]) -> bool:
    """Judge a payload by a contract."""
    rules = contract.rules(example.provider, example.operation)
    place = answer_place(document, rules.path, rules.method, example.http or 200)
    assert place is not None
    return Draft202012Validator({**document, "$ref": f"#{place.pointer}"}).is_valid(value)


def leaves(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """List the ways to all values that are no object and no list."""
    if isinstance(value, dict | list) and value:
        for name, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*at, name))
    elif at:
        yield at


def replaced(value: Any, at: tuple[Any, ...], new: Any) -> Any:
    """Copy a payload with another value at one place."""
    copy = deepcopy(value)
    node = copy
    for name in at[:-1]:
        node = node[name]
    node[at[-1]] = new
    return copy


def test_documented_payloads_give_no_note() -> None:
    assert len(VALID) > 50
    assert {example.id: list(map(str, found)) for example in VALID if (found := notes_of(example, example.value))} == {}


def test_payload_against_its_page_gives_the_note() -> None:
    [example] = [example for example in ANSWERS if example.path.name == "createSubscriptionPayment.response.json"]
    [note] = notes_of(example, example.value)
    assert (note.kind, note.seen, note.operation) == ("unknown_value", "123", "createSubscriptionPayment")
    assert note.pointer == "/components/schemas/PaymentStatus"
    found = patched(note)["components"]["schemas"]["PaymentStatus"]
    assert found["enum"][-1] == 123
    assert found["x-enum-varnames"][-1] == "VALUE_123"
    assert not fits(example, example.value, dict(bundled("unibee")))
    assert fits(example, example.value, patched(note))


@settings(max_examples=40, deadline=None)
@given(example=st.sampled_from(OBJECTS), data=st.data())
def test_patch_makes_the_answer_fit(example: Example, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from(list(leaves(example.value))))
    new = data.draw(st.sampled_from(["PLANTED_WORD", None, 4711, True, {"planted": 1}]))
    value = replaced(example.value, at, new)
    notes = notes_of(example, value)
    broken = not fits(example, value, dict(bundled(example.provider)))
    if len(notes) == 1 and notes[0].kind != "undocumented_member" and broken:
        assert fits(example, value, patched(notes[0])), str(notes[0])


@settings(max_examples=40, deadline=None)
@given(example=st.sampled_from(OBJECTS), data=st.data())
def test_no_note_holds_data(example: Example, data: st.DataObject) -> None:
    secret = SECRETS.get(example.provider, CANARY)
    planted = data.draw(st.sampled_from([CANARY, secret, "cus_4711Canary0815", {"planted": [CANARY]}, [CANARY]]))
    at = data.draw(st.sampled_from(list(leaves(example.value))))
    value = replaced(example.value, at, planted)
    node = value
    for name in at[:-1]:
        node = node[name]
    if isinstance(node, dict):
        node |= {CANARY: CANARY, secret: planted, "cus_canary0815x4711": 1}
    for note in notes_of(example, value):
        assert "canary" not in f"{note}{note!r}".lower()


def test_new_member() -> None:
    [example] = [example for example in VALID if example.path.name == "retrieveSubscription.ours.response.json"]
    value = deepcopy(example.value)
    value["data"]["pauseReason"] = "secret words"
    [note] = notes_of(example, value)
    assert (note.kind, note.seen) == ("undocumented_member", "string")
    assert note.pointer == "/components/schemas/SubApiVo/properties/pauseReason"
    assert "secret words" not in str(note)
    added = pointer.get(patched(note), note.pointer)
    assert added == {
        "type": "string",
        "description": "Seen in a response; not documented on any page",
        "x-evidence": "wire",
    }
    assert wrong("x-evidence", added["x-evidence"]) is None, "the lint knows the mark"
    shown = (ROOT / "docs" / "drift.md").read_text(encoding="utf-8")
    version = re.compile(r"contract \d+\.\d+\.\d+\.")
    assert version.sub("", str(note)) in version.sub("", shown), "the page shows this note"


def test_patch_is_applied_to_the_contract_in_its_files(tmp_path: Path) -> None:
    [example] = [example for example in VALID if example.path.name == "queryOrders.response.json"]
    value = deepcopy(example.value)
    value["data"]["orderList"][0]["pausedDays"] = "3"
    [note] = notes_of(example, value)
    folder = tmp_path / "specs" / "linksfield"
    shutil.copytree(SPECS / "linksfield", folder)
    (tmp_path / "note.yaml").write_text(note.patch, encoding="utf-8")
    assert watch(["--specs", str(folder.parent), "--apply-patch", str(tmp_path / "note.yaml")]) == 0
    assert lint(folder) == []
    schemas = contracts.load(folder / "openapi.yaml")["components"]["schemas"]
    assert schemas["CardOrder"]["properties"]["pausedDays"]["x-evidence"] == "wire"


def test_missing_member() -> None:
    [example] = [example for example in VALID if example.path.name == "retrieveSubscription.ours.response.json"]
    value = deepcopy(example.value)
    del value["data"]["subscriptionId"]
    [note] = notes_of(example, value)
    assert (note.kind, note.seen) == ("missing_member", "no subscriptionId")
    assert note.pointer == "/components/schemas/SubApiVo/required"
    assert not fits(example, value, dict(bundled("clink")))
    assert fits(example, value, patched(note))


def test_word_that_may_be_data_gives_its_type() -> None:
    [example] = [example for example in VALID if example.path.name == "retrieveSubscription.ours.response.json"]
    value = replaced(example.value, ("data", "status"), CANARY)
    [note] = notes_of(example, value)
    assert (note.kind, note.seen) == ("unknown_value", "string")
    assert "enum" not in note.patch
    assert fits(example, value, patched(note))


def clink_answer(**data: Any) -> bytes:
    return json.dumps(
        {"code": 200, "msg": "success", "data": {"subscriptionId": "sub_9", "status": 1, **data}}
    ).encode()


DRIFTED = clink_answer(newThing=[1], status=77)


def test_canonical_and_native_calls_tell_each_thing_once() -> None:
    told: list[pb.DriftNote] = []
    with Server(Reply(200, DRIFTED)) as server, client("clink", server.url, drift=told.append) as clink:
        for number in range(3):
            resource(clink).submit(request("clink", reference=f"o-{number}"))
        assert [(note.kind, note.seen, note.operation) for note in told] == [
            ("unknown_value", "77", "createSubscription"),
            ("undocumented_member", "array", "createSubscription"),
        ]
        native: list[pb.DriftNote] = []
    with Server(Reply(200, DRIFTED)) as server, client("clink", server.url, drift=native.append) as clink:
        for _ in range(2):
            assert retrieve_subscription.sync(id="sub_9", client=clink.native).code == 200
        assert ("undocumented_member", "array", "retrieveSubscription") in [
            (note.kind, note.seen, note.operation) for note in native
        ]
        assert len(set(native)) == len(native)


def test_async_calls_tell_it_too() -> None:
    told: list[pb.DriftNote] = []

    async def run(url: str) -> None:
        async with async_client("clink", url, drift=told.append) as clink:
            await resource(clink).submit(request("clink"))
            assert len(told) == 2
            answer = await retrieve_subscription.asyncio(id="sub_9", client=clink.native)
            assert answer.code == 200

    with Server(Reply(200, DRIFTED)) as server:
        asyncio.run(run(server.url))
    assert {note.operation for note in told} == {"createSubscription", "retrieveSubscription"}


def test_hook_that_raises_costs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    calls = 0

    def bad(note: pb.DriftNote) -> None:
        nonlocal calls
        calls += 1
        raise ValueError(f"{SECRETS['clink']} {note}")

    async def later(url: str) -> None:
        async with async_client("clink", url, drift=bad) as clink:
            assert (await resource(clink).create(request("clink"))).id == "sub_9"
            answer = await retrieve_subscription.asyncio(id="sub_9", client=clink.native)
            assert answer.code == 200

    with caplog.at_level(logging.WARNING), Server(Reply(200, DRIFTED)) as server:
        with client("clink", server.url, drift=bad) as clink:
            assert resource(clink).create(request("clink")).id == "sub_9"
            assert retrieve_subscription.sync(id="sub_9", client=clink.native).code == 200
        asyncio.run(later(server.url))
    assert calls >= 6
    assert "the drift hook failed with ValueError" in caplog.text
    assert SECRETS["clink"] not in caplog.text


def test_answers_that_nobody_can_read_give_no_note_and_the_same_errors() -> None:
    told: list[pb.DriftNote] = []
    for reply in (Reply(200, b"<html>"), Reply(520, b"{}"), Reply(fault="drop"), Reply(200, b"{}" * 50, fault="cut")):
        with Server(reply) as server, client("clink", server.url, drift=told.append) as clink:
            assert isinstance(resource(clink).submit(request("clink")), pb.Unknown)
            with pytest.raises((pb.ResponseUnreadable, pb.TransportError)):
                retrieve_subscription.sync(id="sub_9", client=clink.native)
    assert told == []


def test_memory_is_bounded() -> None:
    told: list[pb.DriftNote] = []
    [example] = [example for example in VALID if example.provider == "clink"][:1]
    watch = Watch("clink", told.append, ())
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"a{one}{two}" for one in letters for two in letters] + [
        f"b{one}{two}" for one in letters for two in letters
    ]
    value = {**example.value, **dict.fromkeys(names, 1)}
    for _ in range(2):
        rules = contract.rules("clink", example.operation)
        watch.look(rules, RawResponse(example.http or 200, {}, json.dumps(value).encode()))
    assert len(told) == 1000


def test_costs_nothing_without_a_hook() -> None:
    program = (
        "import sys, polybill; made = polybill.Clink(api_key='k', environment='sandbox'); made.native;"
        "print(sorted(name for name in sys.modules if name.startswith('polybill.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "polybill.client.connection" in done.stdout
    assert not any(name in done.stdout for name in ("core.drift", "core.deviations", "core.patch"))


def test_hook_must_be_a_plain_function() -> None:
    async def later(note: pb.DriftNote) -> None:
        del note

    for bad in ("print", later):
        with pytest.raises(pb.ConfigurationError, match="drift must be a plain function"):
            client("clink", "http://127.0.0.1:1", drift=bad)


@pytest.mark.parametrize(
    "value", ["active", "PAST_DUE", "requires-action", "payment_intent.created", "P24", "3ds", "pendingReview", 7, -1]
)
def test_words_are_shown(value: object) -> None:
    assert looks_like_enum(value)


@pytest.mark.parametrize(
    "value",
    [
        "Ada Example",
        CANARY,
        "sk_test_51Abc",
        "",
        "4111111111111111",
        20261121,
        "x" * 60,
        "12345",
        "é",
        True,
        None,
        "a\nb",
    ],
)
def test_data_is_not(value: object) -> None:
    assert not looks_like_enum(value)


def test_names() -> None:
    assert all(map(looks_like_name, ("id", "pauseReason", "vATNumber", "line2", "cancel_at_period_end", "_links")))
    assert not any(map(looks_like_name, (CANARY, "cus_4711x0815", "", "a b", "ü", "x" * 80, "sk_live_4eC39HqLyjW")))
