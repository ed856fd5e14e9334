"""What one call costs: CPU time of the client compared with `httpx`, on one loopback server in another process."""

from __future__ import annotations

import asyncio
import dataclasses
import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

_PAYLOAD = {
    "customerId": "c",
    "priceId": "p",
    "productId": "d",
    "paymentInstrumentId": "i",
    "paymentMethodType": "CARD",
    "paymentCurrency": "USD",
    "returnUrl": "https://merchant.example.com",
}
_AT_ONCE = 64


class Row(NamedTuple):
    """One way of calling.

    Attributes:
        floor: what it is compared with.
        target: ratio that is aimed at; None where there is none.
    """

    what: str
    floor: str
    microseconds: float
    ratio: float
    target: float | None


TARGETS = {
    "canonical, memory ledger": 1.0,
    "canonical, SQLite ledger": 3.0,
    "native, signed": 0.9,
    "canonical, fast": 0.35,
    "canonical, async": 0.6,
    "canonical, async, fast": 0.15,
}


@contextmanager
def _server() -> Iterator[str]:
    process = subprocess.Popen([sys.executable, "-m", "scripts.perf.server"], stdout=subprocess.PIPE, text=True)
    try:
        port = process.stdout.readline().strip() if process.stdout is not None else ""
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _request() -> Callable[[], Any]:
    """Give what makes a canonical request with a reference of its own."""
    import polybill as pb  # noqa: PLC0415 - imports are measured elsewhere, in fresh processes
    from polybill_clink.models import CreateSubscriptionRequest  # noqa: PLC0415

    first = pb.to_canonical(CreateSubscriptionRequest.from_dict(_PAYLOAD), reference="r").value
    numbers = count()
    return lambda: dataclasses.replace(first, reference=f"r{next(numbers)}")


def _others(url: str) -> dict[str, Callable[[], object]]:
    """Give calls of well-known SDKs, where they are installed."""
    ways: dict[str, Callable[[], object]] = {}
    if importlib.util.find_spec("stripe") is not None:
        import stripe  # noqa: PLC0415

        client = stripe.StripeClient("sk_test_x", base_addresses={"api": url})
        intent: Any = {"amount": 1999, "currency": "usd", "metadata": _PAYLOAD}
        ways["stripe"] = lambda: client.v1.payment_intents.create(params=intent)
    if importlib.util.find_spec("openai") is not None:
        import openai  # noqa: PLC0415

        ai = openai.OpenAI(api_key="x", base_url=f"{url}/v1")
        ways["openai"] = lambda: ai.chat.completions.create(
            model="m", messages=[{"role": "user", "content": json.dumps(_PAYLOAD)}]
        )
    return ways


def _sync_ways(url: str, folder: Path) -> dict[str, Callable[[], object]]:
    import httpx  # noqa: PLC0415
    import polybill as pb  # noqa: PLC0415
    from polybill_clink.api.subscription import create_subscription  # noqa: PLC0415
    from polybill_clink.models import CreateSubscriptionRequest  # noqa: PLC0415

    content = json.dumps(_PAYLOAD).encode()
    headers = {"X-API-KEY": "k", "X-Timestamp": "1750000000000", "Content-Type": "application/json"}
    plain, transport = httpx.Client(), httpx.HTTPTransport()
    made = pb.Clink(api_key="k", base_url=url)
    durable = pb.Clink(api_key="k", base_url=url, ledger=pb.SqliteLedger(folder / "ledger.db"))
    native, body, request = made.native, CreateSubscriptionRequest.from_dict(_PAYLOAD), _request()

    def bare() -> object:
        sent = httpx.Request("POST", f"{url}/subscription", content=content, headers=headers)
        with closing(transport.handle_request(sent)) as response:
            return response.read()

    ways: dict[str, Callable[[], object]] = {
        "httpx.Client.post": lambda: plain.post(f"{url}/subscription", content=content, headers=headers).json(),
        "httpx's transport alone": bare,
        "native, signed": lambda: create_subscription.sync(client=native, body=body),
        "canonical, memory ledger": lambda: made.subscriptions.create(request()),
        "canonical, SQLite ledger": lambda: durable.subscriptions.create(request()),
        "canonical read": lambda: made.subscriptions.get("sub_1"),
    }
    if importlib.util.find_spec("pyreqwest") is not None:
        fast = pb.Clink(api_key="k", base_url=url, transport="fast")
        ways["canonical, fast"] = lambda: fast.subscriptions.create(request())
        ways["canonical read, fast"] = lambda: fast.subscriptions.get("sub_1")
    return ways | _others(url)


def _measure_sync(url: str, rounds: int, folder: Path) -> dict[str, list[float]]:
    ways = _sync_ways(url, folder)
    for way in ways.values():
        for _ in range(30):
            way()
    samples: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(50):
                way()
            samples[name].append((time.process_time() - start) / 50 * 1e6)
    return samples


async def _measure_async(url: str, rounds: int) -> dict[str, list[float]]:
    import httpx  # noqa: PLC0415
    import polybill as pb  # noqa: PLC0415

    content, request = json.dumps(_PAYLOAD).encode(), _request()
    plain, made = httpx.AsyncClient(), pb.AsyncClink(api_key="k", base_url=url)

    async def post() -> object:
        return (await plain.post(f"{url}/subscription", content=content, headers={"X-API-KEY": "k"})).json()

    ways: dict[str, Callable[[], Awaitable[object]]] = {
        "httpx.AsyncClient.post": post,
        "canonical, async": lambda: made.subscriptions.create(request()),
    }
    if importlib.util.find_spec("pyreqwest") is not None:
        fast = pb.AsyncClink(api_key="k", base_url=url, transport="fast")
        ways["canonical, async, fast"] = lambda: fast.subscriptions.create(request())
    samples: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(3):
                await asyncio.gather(*(way() for _ in range(_AT_ONCE)))
            if turn:  # the first round opens the connections
                samples[name].append((time.process_time() - start) / (3 * _AT_ONCE) * 1e6)
    await plain.aclose()
    return samples


def measure(rounds: int) -> list[Row]:
    """Measure all ways, interleaved, in one run."""
    with _server() as url, tempfile.TemporaryDirectory() as folder:
        found = [
            ("httpx.Client.post", _measure_sync(url, rounds, Path(folder))),
            ("httpx.AsyncClient.post", asyncio.run(_measure_async(url, rounds))),
        ]
    return [
        Row(name, floor, statistics.median(samples), _ratio(samples, values[floor]), TARGETS.get(name))
        for floor, values in found
        for name, samples in values.items()
    ]


def _ratio(samples: list[float], floor: list[float]) -> float:
    """Compare round by round: a machine that is slow for a while is slow for both."""
    return statistics.median(sample / least for sample, least in zip(samples, floor, strict=True))
