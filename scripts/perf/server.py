"""A server that answers every request at once: ``python -m scripts.perf.server`` prints its port."""

from __future__ import annotations

import asyncio

_BODIES = {
    b"/subscription": b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_1","status":1,"amount":19.99,'
    b'"currency":"USD"}}',
    b"/v1/payment_intents": b'{"id":"pi_1","object":"payment_intent","amount":1999,"currency":"usd",'
    b'"status":"succeeded"}',
    b"/v1/chat/completions": b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[]}',
}


def _response(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    return head + body


_RESPONSES = {path: _response(body) for path, body in _BODIES.items()}


class _Connection(asyncio.Protocol):
    """Reads requests as far as it must to find their ends."""

    def __init__(self) -> None:
        self._unread = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._unread += data
        while (end := self._unread.find(b"\r\n\r\n")) >= 0:
            head = self._unread[:end].lower()
            _, found, rest = head.partition(b"content-length:")
            size = int(rest.split(b"\r\n", 1)[0]) if found else 0
            if len(self._unread) < end + 4 + size:
                return
            path = head.split(b" ", 2)[1].split(b"?")[0]
            self._unread = self._unread[end + 4 + size :]
            if self._transport is not None:
                self._transport.write(_RESPONSES.get(path, _RESPONSES[b"/subscription"]))


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
