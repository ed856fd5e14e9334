"""The sandbox under load: many connections that create and read, while its page is open.

``python -m scripts.sandbox_load`` prints calls per second, the 50th and 99th percentile, memory before and after, and
errors. The sandbox runs in a process of its own; the page is played by its polls, once a second.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import httpx
from attrs import field, mutable
from polybill.sandbox import DEFAULTS, started

_POLLS = ("clock", "requests", "events", "objects?limit=200", "webhooks?wait=no&limit=200", "faults")
_CUSTOMER = {
    "customerId": "cus_1",
    "productId": "prd_1",
    "priceId": "price_1",
    "paymentMethodType": "CARD",
    "paymentInstrumentId": "pi_1",
    "paymentCurrency": "USD",
    "returnUrl": "https://merchant.example.com/back",
}


@mutable
class Count:
    """What came of the calls."""

    seconds: list[float] = field(factory=list)
    errors: list[str] = field(factory=list)


def _headers() -> dict[str, str]:
    return {"X-API-KEY": DEFAULTS["clink"]["api_key"], "X-Timestamp": str(int(time.time() * 1000))}


async def _caller(client: httpx.AsyncClient, url: str, end: float, count: Count) -> None:
    while time.monotonic() < end:
        made = await _timed(client, "POST", f"{url}/clink/subscription", count, json.dumps(_CUSTOMER).encode())
        name = made.get("subscriptionId", "none")
        for _ in range(3):
            await _timed(client, "GET", f"{url}/clink/subscription/{name}", count)


async def _timed(
    client: httpx.AsyncClient, method: str, url: str, count: Count, content: bytes = b""
) -> dict[str, str]:
    begin = time.perf_counter()
    try:
        more = {"Content-Type": "application/json"} if content else {}
        answer = await client.request(method, url, headers={**_headers(), **more}, content=content)
        body = answer.json()
    except (httpx.HTTPError, ValueError) as error:
        count.errors.append(type(error).__name__)
        return {}
    count.seconds.append(time.perf_counter() - begin)
    if answer.status_code != 200 or body["code"] != 200:
        count.errors.append(f"{answer.status_code} {str(body)[:200]}")
        return {}
    found: dict[str, str] = body["data"]
    return found


async def _page(client: httpx.AsyncClient, url: str, end: float, count: Count) -> None:
    """Poll as the page does."""
    since = {"requests": 0, "events": 0}
    while time.monotonic() < end:
        for name in _POLLS:
            query = f"?limit=200&since={since[name]}" if name in since else ""
            try:
                answer = await client.get(f"{url}/_sandbox/{name}{query}")
                rows = answer.json()
            except httpx.HTTPError as error:
                count.errors.append(f"page: {type(error).__name__}")
                continue
            if name in since and rows:
                since[name] = rows[-1]["number"]
        await asyncio.sleep(1)


async def _run(url: str, connections: int, seconds: float, count: Count) -> None:
    limits = httpx.Limits(max_connections=connections + 1)
    end = time.monotonic() + seconds
    async with httpx.AsyncClient(trust_env=False, timeout=30, limits=limits) as client:
        callers = [_caller(client, url, end, count) for _ in range(connections)]
        await asyncio.gather(*callers, _page(client, url, end, count))


def _memory(url: str) -> int:
    """Give the resident memory of the process that serves an address, in MiB; Linux."""
    port = url.rpartition(":")[2]
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = (status.parent / "cmdline").read_bytes()
            if b"polybill.sandbox" in command and _owns(status.parent, int(port)):
                line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
                return int(line.split()[1]) // 1024
        except OSError:
            continue
    return 0


def _owns(process: Path, port: int) -> bool:
    listening = {
        row.split()[9]
        for row in Path("/proc/net/tcp").read_text().splitlines()[1:]
        if row.split()[1].endswith(f":{port:04X}") and row.split()[3] == "0A"
    }
    links = (str(link.readlink()) for link in (process / "fd").iterdir() if link.is_symlink())
    return any(f"socket:[{inode}]" in links for inode in listening)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 = a call failed."""
    parser = argparse.ArgumentParser(prog="python -m scripts.sandbox_load", description=__doc__)
    parser.add_argument("--connections", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args(arguments)
    count = Count()
    with started(process=True) as url:
        before = _memory(url)
        asyncio.run(_run(url, options.connections, options.seconds, count))
        after = _memory(url)
    ordered = sorted(count.seconds)
    print(f"calls      {len(ordered)} in {options.seconds:g} s, {len(ordered) / options.seconds:.0f} a second")
    print(f"latency    p50 {_percentile(ordered, 50):.0f} ms, p99 {_percentile(ordered, 99):.0f} ms")
    print(f"memory     {before} MiB before, {after} MiB after")
    print(f"errors     {len(count.errors)} {sorted(set(count.errors))[:3]}")
    return 1 if count.errors else 0


def _percentile(ordered: Sequence[float], share: int) -> float:
    return 1000 * ordered[min(len(ordered) - 1, len(ordered) * share // 100)] if ordered else 0.0


if __name__ == "__main__":
    sys.exit(main())
