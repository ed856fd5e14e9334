"""One reference, at most one effect: calls over every place that keeps entries, on real HTTP."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from attrs import evolve
from polybill.ledger.entry import Change, Entry

from tests.ledger.conftest import MakeLedger
from tests.loopback import Reply, Request, Server
from tests.overlays.requests import ACCEPTED, PROVIDERS, REFUSED, async_client, client, request, resource

ENDED = (pb.Succeeded, pb.Pending)


def ids(outcomes: list[Any]) -> set[Any]:
    assert all(isinstance(outcome, ENDED) for outcome in outcomes), outcomes
    return {(outcome.value.id, outcome.value.status) for outcome in outcomes}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_second_call_gets_the_first_one_s_outcome(provider: str, open_ledger: MakeLedger) -> None:
    with Server(Reply(200, ACCEPTED[provider])) as server:
        outcomes = []
        for _ in range(3):
            with client(provider, server.url, ledger=open_ledger()) as made:
                outcomes.append(resource(made).submit(request(provider)))
        assert len(server.requests) == 1
    assert len(ids(outcomes)) == 1
    assert [outcome.replayed for outcome in outcomes] == [False, True, True]
    assert [outcome.value.answer.replayed for outcome in outcomes] == [False, True, True]


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("fault", ["drop", "cut"])
def test_an_unknown_outcome_is_never_sent_again(provider: str, fault: str, open_ledger: MakeLedger) -> None:
    with Server(Reply(200, ACCEPTED[provider], fault=fault)) as server:
        for number in range(3):
            with client(provider, server.url, ledger=open_ledger(), attempts=1) as made:
                outcome = resource(made).submit(request(provider))
                assert isinstance(outcome, pb.Unknown)
                assert outcome.error.reference == "order-1"
                assert ("earlier call" in str(outcome.error)) is (number > 0)
        creates = [seen for seen in server.requests if seen.method == "POST" and b"order-1" in seen.body]
        assert len(creates or server.requests) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_had_no_effect_may_be_sent_again(provider: str, open_ledger: MakeLedger) -> None:
    refused = REFUSED.get(provider, (200, b'{"operateCode":"F","message":"no"}'))
    replies = [Reply(*refused), Reply(200, ACCEPTED[provider])]
    with Server(*replies) as server, client(provider, server.url, ledger=open_ledger()) as made:
        first = resource(made).submit(request(provider))
        assert isinstance(first, pb.Rejected | pb.Unknown)
        second = resource(made).submit(request(provider))
        known = isinstance(first, pb.Rejected) and first.error.reason != "duplicate"
        assert isinstance(second, ENDED) is known
        assert created(server) == (2 if known else 1)


def test_threads_share_one_effect(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    outcomes: list[Any] = []
    with Server(Reply(200, ACCEPTED["clink"], delay=0.1)) as server, client("clink", server.url, ledger=ledger) as made:

        def run() -> None:
            outcomes.append(made.subscriptions.submit(request("clink")))
            ledger.close()

        threads = [threading.Thread(target=run) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 1
    assert ids(outcomes) == {("sub_9", outcomes[0].value.status)}


def test_tasks_share_one_effect(open_ledger: MakeLedger) -> None:
    async def run(url: str) -> list[Any]:
        async with async_client("clink", url, ledger=open_ledger()) as made:
            return list(await asyncio.gather(*(made.subscriptions.submit(request("clink")) for _ in range(8))))

    with Server(Reply(200, ACCEPTED["clink"], delay=0.1)) as server:
        outcomes = asyncio.run(run(server.url))
        assert len(server.requests) == 1
    assert len(ids(outcomes)) == 1


def test_who_waits_for_another_call_keeps_its_own_deadline(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    with Server(Reply(200, ACCEPTED["clink"], delay=1.0)) as server, client("clink", server.url, ledger=ledger) as made:
        thread = threading.Thread(target=lambda: made.subscriptions.submit(request("clink")))
        thread.start()
        while not server.requests:
            time.sleep(0.01)
        outcome = made.subscriptions.submit(request("clink"), deadline=0.3)
        thread.join()
        assert isinstance(outcome, pb.Unknown)
        assert isinstance(outcome.error, pb.CallInProgress)
        assert isinstance(made.resolve("order-1"), ENDED)
        assert len(server.requests) == 1


def dead(ledger: Any, made: Any, state: str = "sending") -> Entry:
    """Leave the entry of a call whose process died."""
    submit = made.subscriptions.submit(request("clink"))
    assert isinstance(submit, ENDED)
    [entry] = ledger.find(made._connection.config.scope, "order-1")
    assert ledger.forget(entry.key, entry.owner)
    assert ledger.claim(evolve(entry, state=state, status_code=0, content=b"", object_id="")) is None
    return entry  # type: ignore[no-any-return]


def created(server: Server) -> int:
    """Count the requests that create; a look-up only reads."""
    return sum(seen.method == "POST" for seen in server.requests)


class Later:
    """A clock that is far ahead of the machine's."""

    def epoch_ms(self) -> int:
        return time.time_ns() // 1_000_000 + 3_600_000

    def monotonic(self) -> float:
        return time.monotonic()

    def jitter(self) -> float:
        return 0.0


def test_the_reference_of_a_dead_worker_is_not_sent_again(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    with Server(Reply(200, ACCEPTED["clink"])) as server:
        with client("clink", server.url, ledger=ledger) as made:
            dead(ledger, made)
        with client("clink", server.url, ledger=open_ledger(), clock=Later()) as made:
            assert [entry.state for entry in made.unresolved()] == ["sending"]
            outcome = made.subscriptions.submit(request("clink"))
            assert isinstance(outcome, pb.Unknown)
            assert [entry.state for entry in made.unresolved()] == ["unknown"]
        assert created(server) == 1


def test_a_person_can_release_a_reference(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url, ledger=ledger) as made:
        with pytest.raises(pb.RequestInvalid, match="not in the ledger"):
            made.release("order-1", reason="checked")
        entry = dead(ledger, made, "unknown")
        with pytest.raises(pb.RequestInvalid, match="reason is required"):
            made.release("order-1", reason=" ")
        made.release("order-1", reason="the dashboard shows nothing", operation="subscriptions.create")
        [released] = ledger.find(entry.scope, "order-1")
        assert (released.state, released.note) == ("not_sent", "released: the dashboard shows nothing")
        assert made.unresolved() == []
        assert isinstance(made.resolve("order-1"), pb.NotSent)
        assert isinstance(made.subscriptions.submit(request("clink")), ENDED)
        with pytest.raises(pb.RequestInvalid, match="can't be released: it is settled"):
            made.release("order-1", reason="again")
        assert len(server.requests) == 2


def test_scopes_are_apart(open_ledger: MakeLedger) -> None:
    with Server(Reply(200, ACCEPTED["clink"])) as server:
        for key, account in (("sk_test_a", None), ("sk_test_b", None), ("sk_test_c", "main"), ("sk_test_d", "main")):
            more = {} if account is None else {"account": account}
            with pb.Clink(api_key=key, base_url=server.url, ledger=open_ledger(), **more) as made:  # type: ignore[arg-type]
                made.subscriptions.submit(request("clink"))
        assert len(server.requests) == 3, "a renewed key of a named account is the same account"


class Interrupt(BaseException):
    """What a signal handler or a task's cancellation looks like."""


def test_an_interrupted_call_is_known_to_be_open(open_ledger: MakeLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = open_ledger()
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url, ledger=ledger) as made:

        def interrupt(*_: object, **__: object) -> None:
            raise Interrupt

        with monkeypatch.context() as patched:
            patched.setattr(made._connection, "send", interrupt)
            with pytest.raises(Interrupt):
                made.subscriptions.submit(request("clink"))
        assert [(entry.reference, entry.state) for entry in made.unresolved()] == [("order-1", "unknown")]
        assert isinstance(made.subscriptions.submit(request("clink")), pb.Unknown)
        assert created(server) == 0


def test_a_cancelled_call_is_known_to_be_open(open_ledger: MakeLedger) -> None:
    async def run(url: str) -> Any:
        async with async_client("clink", url, ledger=open_ledger()) as made:
            task = asyncio.ensure_future(made.subscriptions.submit(request("clink")))
            while not server.requests:  # noqa: ASYNC110 - the server runs in a thread
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return [entry.state for entry in await made.unresolved()]

    with Server(Reply(200, ACCEPTED["clink"], delay=5.0)) as server:
        assert asyncio.run(run(server.url)) == ["unknown"]


def test_secrets_and_card_numbers_are_not_kept(tmp_path: Path) -> None:
    answer = (
        b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_9","status":1,"note":"4242 4242 4242 4242",'
        b'"deep":[{"number":4111111111111111}]}}'
    )
    endpoint = b'{"code":200,"msg":"success","data":{"id":"we_1","url":"https://a.example.com","signingSecret":"whsec_canary"}}'
    path = tmp_path / "ledger.db"
    with Server(Reply(200, answer)) as server, client("clink", server.url, ledger=pb.SqliteLedger(path)) as made:
        made.subscriptions.submit(request("clink"))
        assert made.subscriptions.submit(request("clink")).value.id == "sub_9"
        server.replies[:] = [Reply(200, endpoint)]
        made.webhook_endpoints.submit(
            pb.WebhookEndpointRequest(url="https://a.example.com", events=["order.succeeded"])  # type: ignore[arg-type]
        )
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"sub_9" in kept
    for secret in (b"4242 4242", b"4111111111111111", b"whsec_canary", b"sk_test_canary"):
        assert secret not in kept


def test_a_key_that_the_server_echoes_is_not_kept(tmp_path: Path) -> None:
    answer = (
        b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_9","status":1,"sk_test_canary_0123456789":1,'
        b'"note":"Bearer sk_test_canary_0123456789","escaped":"\\u0073k_test_canary_0123456789"}}'
    )
    path = tmp_path / "ledger.db"
    with Server(Reply(200, answer)) as server, client("clink", server.url, ledger=pb.SqliteLedger(path)) as made:
        made.subscriptions.submit(request("clink"))
        assert made.subscriptions.submit(request("clink")).value.id == "sub_9"
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"sub_9" in kept
    assert b"k_test_canary" not in kept


def broken(path: Path) -> None:
    path.write_bytes(b"no database" * 100)


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize("harm", [broken, newer])
def test_nothing_is_sent_where_the_file_can_not_be_used(harm: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    ledger = pb.SqliteLedger(path)
    ledger.close()
    for rest in tmp_path.glob("ledger.db-*"):
        rest.unlink()
    harm(path)
    with Server(Reply(200, ACCEPTED["clink"])) as server:
        with pytest.raises(pb.LedgerError):
            pb.SqliteLedger(path)
        if harm is broken:
            with (
                client("clink", server.url, ledger=ledger) as made,
                pytest.raises(pb.LedgerError, match="nothing was sent"),
            ):
                made.subscriptions.create(request("clink"))
        assert server.requests == []


class Failing:
    """A ledger whose disk is full after the claim."""

    blocks = False

    def __init__(self) -> None:
        self.inner = pb.MemoryLedger()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def change(self, change: Change) -> bool:
        raise pb.LedgerError("disk full")


def test_an_outcome_is_not_lost_where_it_can_not_be_kept(caplog: pytest.LogCaptureFixture) -> None:
    ledger = Failing()
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url, ledger=ledger) as made:
        assert made.subscriptions.create(request("clink")).id == "sub_9"
        assert "could not be written: disk full" in caplog.text
        outcome = made.subscriptions.submit(request("clink"), deadline=0.2)
        assert isinstance(outcome, pb.Unknown)
        assert len(server.requests) == 1


def test_a_locked_file_does_not_stop_the_event_loop(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    pb.SqliteLedger(path).close()
    holder = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    gaps: list[float] = []

    async def tick() -> None:
        while True:
            start = time.monotonic()
            await asyncio.sleep(0.01)
            gaps.append(time.monotonic() - start)

    async def run(url: str) -> Any:
        ticking = asyncio.ensure_future(tick())
        async with async_client("clink", url, ledger=pb.SqliteLedger(path)) as made:
            asyncio.get_running_loop().call_later(0.6, holder.rollback)
            outcome = await made.subscriptions.submit(request("clink"))
        ticking.cancel()
        return outcome

    with Server(Reply(200, ACCEPTED["clink"])) as server:
        assert isinstance(asyncio.run(run(server.url)), ENDED)
    holder.close()
    assert len(gaps) > 20, "the loop went on while the file was locked"


def test_a_reference_of_an_operation_that_reads_first_may_be_corrected() -> None:
    order = b'{"code":200,"msg":"success","data":{"orderId":"ord_1","paymentCurrency":"EUR","status":"success"}}'

    def answer(seen: Request) -> Reply:
        return Reply(200, order if seen.method == "GET" else b'{"code":500,"msg":"x"}')

    from decimal import Decimal

    with Server(answer) as server, client("clink", server.url) as made:
        for _ in range(2):
            with pytest.raises(pb.RequestInvalid, match=r"amount\.currency"):
                made.refunds.create(
                    pb.RefundRequest(
                        reference="r-1", payment_id="ord_1", amount=pb.Money(amount=Decimal(1), currency="USD")
                    )
                )
        assert made.unresolved() == []
        assert [seen.method for seen in server.requests] == ["GET", "GET"]
