"""`polybill webhook storm` finds a handler that counts repeats, and lets a good one pass."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from polybill import webhooks
from polybill.cli.app import app
from polybill.errors import ConfigurationError
from polybill.sandbox import Sandbox
from polybill.sandbox.keys import USEEPAY_PUBLIC
from polybill.sandbox.lives import live
from polybill.sandbox.providers import SIMULATORS
from polybill.sandbox.simulator import SILENT
from typer.testing import CliRunner

from tests.loopback import Reply, Request, Server

from .samples import NOW, body
from .shop import Shop, aim, call

KEYS = {"clink": SIMULATORS["clink"].events.secret, "useepay": USEEPAY_PUBLIC}


def handler(file: Path, provider: str, take: Callable[[dict[str, Any], Any], None]) -> Server:
    """A merchant's server that writes what it made of the events into a file."""
    books: dict[str, Any] = {}
    receiver = webhooks.receiver(provider, secrets=[KEYS[provider]])

    def answer(request: Request) -> Reply:
        event = receiver.parse(request.headers, request.body)
        try:
            take(books, event)
        except ConfigurationError:
            return Reply(500)
        file.write_text(json.dumps(books, sort_keys=True, indent=0), encoding="utf-8")
        return Reply(event.ack().status_code, event.ack().content)

    return Server(answer)


def counting(books: dict[str, Any], event: Any) -> None:
    books[event.native_type] = books.get(event.native_type, 0) + 1


def latest_wins(books: dict[str, Any], event: Any) -> None:
    """Idempotent, but the order of arrival decides."""
    books["last"] = event.native_type


def once(books: dict[str, Any], event: Any) -> None:
    if event.id not in books:
        books[event.id] = event.native_type


def storm(provider: str, file: Path, take: Callable[[dict[str, Any], Any], None], *more: str) -> Any:
    with handler(file, provider, take) as server:
        words = ["webhook", "storm", f"{server.url}/webhooks/{provider}", "--repeat", "3", "--shuffle"]
        return CliRunner().invoke(app, [*words, "--verify-cmd", f"cat {file}", *more])


def test_a_handler_that_counts_repeats_is_caught(tmp_path: Path) -> None:
    found = storm("clink", tmp_path / "books", counting)
    assert found.exit_code == 1
    assert "not idempotent" in found.output
    assert '+"order.created"' in found.output


def test_a_handler_that_depends_on_the_order_is_caught(tmp_path: Path) -> None:
    assert storm("clink", tmp_path / "books", latest_wins, "--seed", "1").exit_code == 1


def test_a_good_handler_passes_late_deliveries_too(tmp_path: Path) -> None:
    found = storm("useepay", tmp_path / "books", once, "--delay", "--json")
    assert found.exit_code == 0, found.output
    shown = json.loads(found.stdout)
    assert shown["unchanged"] is True
    assert shown["deliveries"] == 4 * shown["events"] > 0


def test_a_handler_that_refuses_a_repeat_is_caught(tmp_path: Path) -> None:
    seen: set[str] = set()

    def strict(books: dict[str, Any], event: Any) -> None:
        once(books, event)
        if event.id in seen:
            raise ConfigurationError("seen before")
        seen.add(event.id)

    assert storm("clink", tmp_path / "books", strict).exit_code == 1


@pytest.mark.parametrize(
    ("command", "words"), [("", "--verify-cmd is required"), ("false", "ended with 1"), ("/nowhere/x", "FileNotFound")]
)
def test_a_command_that_can_not_work_is_named(command: str, words: str) -> None:
    with Server(*[Reply(200)] * 40) as server:
        found = CliRunner().invoke(app, ["webhook", "storm", server.url, "--verify-cmd", command])
    assert found.exit_code == 2
    assert words in found.output


def test_a_provider_that_reports_nothing_is_named() -> None:
    with Server() as server:
        found = CliRunner().invoke(app, ["webhook", "storm", f"{server.url}/linksfield", "--verify-cmd", "true"])
    assert "sends no events on its own" in found.output


@pytest.mark.parametrize("provider", [name for name, found in SIMULATORS.items() if found.events is not SILENT])
def test_a_life_has_events_of_a_payment(provider: str) -> None:
    with Sandbox(now=lambda: NOW) as sandbox:
        live(sandbox, provider)
        assert {"order.succeeded", "payinCallback", "payment_intent.succeeded", "payment.success"} & {
            event.event for event in sandbox.events(provider)
        }


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


def test_event_ids_are_unique_over_restarts_and_resets(shop: Shop) -> None:
    ids: list[str] = []
    for _ in range(2):
        with Sandbox(now=lambda: NOW) as made:
            for _ in range(2):
                call(made, "clink", body("clink"))
                ids += [event.event_id for event in made.events()]
                made.reset()
    assert len(ids) == len(set(ids)) == 20


def test_deliveries_are_kept_with_attempts_and_answers_over_a_restart(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(now=lambda: NOW, state=file) as first:
        aim(first, shop, "clink")
        call(first, "clink", body("clink"))
        first.webhooks.wait()
    with Sandbox(now=lambda: NOW, state=file) as second:
        kept = second.webhooks.sent("clink")
        assert [(item.status, item.attempt) for item in kept] == [(200, 1)] * 5
        with pytest.raises(ConfigurationError, match="do not go to"):
            second.webhooks.resend(kept[0].number)
        aim(second, shop, "clink")
        again = second.webhooks.resend(kept[0].number)
        assert (again.attempt, again.event_id) == (2, kept[0].event_id)
        call(second, "clink", body("clink"))
        second.webhooks.wait()
        ids = [event.event_id for event in second.events()]
        assert len(ids) == len(set(ids)) == 10


def test_a_replay_repeats_and_reorders_and_the_seed_gives_the_order(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "clink")
    call(sandbox, "clink", body("clink"))
    sandbox.webhooks.wait()
    one = [item.event_id for item in sandbox.webhooks.replay(repeat=2, shuffle=True, seed=3)]
    two = [item.event_id for item in sandbox.webhooks.replay(repeat=2, shuffle=True, seed=3)]
    sent = sandbox.webhooks.wait()
    assert one == two
    assert one[:5] != [item.event_id for item in sent[:5]]
    assert [event.id for event in shop.events] == [item.event_id for item in sent]
    assert {item.attempt for item in sent} == {1, 2, 3, 4, 5}
    assert all(item.acknowledged for item in sent)
    with pytest.raises(ConfigurationError, match="from 1 to 1000"):
        sandbox.webhooks.replay(repeat=0)
    with pytest.raises(ConfigurationError, match="no webhook 99"):
        sandbox.webhooks.replay([99])
