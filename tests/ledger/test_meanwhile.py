"""What a look-up by another call finds is kept, whichever of the two calls ends first."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import polybill as pb
from polybill.client.clock import SystemClock
from polybill.ledger.entry import Change
from polybill.sandbox import Sandbox, SandboxTransport

from tests.loopback import Reply, Server
from tests.overlays.requests import client, request


class Ahead(SystemClock):
    """A clock by which every other call looks dead."""

    def epoch_ms(self) -> int:
        return super().epoch_ms() + 24 * 60 * 60 * 1000


class Impatient(SystemClock):
    """A clock that lets no pause happen."""

    def jitter(self) -> float:
        return 0.0


class Meanwhile(httpx.BaseTransport):
    """Lets something happen after the first request, and loses its response where asked to."""

    def __init__(self, sandbox: Sandbox, happens: Callable[[], None], *, loses: bool) -> None:
        self._inner = SandboxTransport(sandbox, "unibee")
        self._happens: Callable[[], None] | None = happens
        self._loses = loses

    def handle_request(self, asked: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(asked)
        if (happens := self._happens) is not None:
            self._happens = None
            happens()
            if self._loses:
                raise httpx.ReadError("lost")
        return response


class Refusing(httpx.BaseTransport):
    """A network that is down."""

    def handle_request(self, asked: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("down")


def unibee(sandbox: Sandbox, ledger: pb.MemoryLedger, transport: httpx.BaseTransport, **options: Any) -> pb.UniBee:
    return pb.UniBee(
        **sandbox.credentials["unibee"],
        base_url="http://sandbox/unibee",
        transport=transport,
        ledger=ledger,
        attempts=1,
        **options,
    )


def test_a_call_that_ends_unknown_gives_what_another_has_found() -> None:
    ledger, asked = pb.MemoryLedger(), request("unibee")
    found: list[pb.Payment[Any]] = []
    with Sandbox() as sandbox:
        with unibee(sandbox, ledger, SandboxTransport(sandbox, "unibee"), clock=Ahead()) as other:
            transport = Meanwhile(sandbox, lambda: found.append(other.payments.create(asked)), loses=True)
            with unibee(sandbox, ledger, transport) as first:
                made = first.payments.create(asked)
        assert [made.id] == [item.id for item in found]
        with unibee(sandbox, ledger, Refusing()) as later:
            assert later.payments.create(asked).id == made.id
        assert len(sandbox.effects("unibee")) == 1


def test_what_was_found_is_kept_although_the_call_ended_unknown_meanwhile() -> None:
    ledger, asked = pb.MemoryLedger(), request("unibee")
    with Sandbox() as sandbox:
        with unibee(sandbox, ledger, Meanwhile(sandbox, lambda: None, loses=True)) as first:
            assert isinstance(first.payments.submit(asked), pb.Unknown)
        [entry] = ledger.list()

        def write(state: Any, only_from: Any) -> None:
            assert ledger.change(Change(entry.key, entry.owner, state, entry.updated_at, only_from=only_from))

        write("sending", "unknown")  # the first call is still running when the other one begins to look
        transport = Meanwhile(sandbox, lambda: write("unknown", "sending"), loses=False)
        with unibee(sandbox, ledger, transport, clock=Ahead()) as other:
            made = other.payments.create(asked)
        with unibee(sandbox, ledger, Refusing()) as later:
            assert later.payments.create(asked).id == made.id
        assert len(sandbox.effects("unibee")) == 1


def test_a_refusal_of_the_second_attempt_does_not_undo_the_first_on_a_reused_connection() -> None:
    order = b'{"code":200,"data":{"orderId":"o-1","paymentCurrency":"USD","originalCurrency":"USD"}}'
    refused = Reply(200, b'{"code":400,"msg":"no"}')
    with (
        Server(Reply(200, order), Reply(fault="drop"), refused) as server,
        client("clink", server.url, clock=Impatient()) as clink,
    ):
        asked = pb.RefundRequest(reference="r-1", payment_id="o-1", amount=pb.Money(amount=Decimal(1), currency="USD"))
        outcome = clink.refunds.submit(asked)
        assert server.connections == 2
    assert [seen.method for seen in server.requests] == ["GET", "POST", "POST"]
    assert isinstance(outcome, pb.Unknown)
