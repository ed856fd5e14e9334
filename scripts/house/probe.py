"""Count how often one canonical create goes from file to file. Run by its path, so that it measures any commit.

``probe.py ROOT`` prints JSON: files entered, crossings, returns. A *crossing* is a call (or the resumption of a
generator) from a function of one of our files into a function of another; a *return* is a crossing into a file that had
been entered before and left again, so that a reader has to go back to it. Code of libraries is passed through.
"""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import FrameType
from typing import Any

_ANSWER = b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_1","status":1}}'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_ANSWER)))
        self.end_headers()
        self.wfile.write(_ANSWER)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - see above
        del format, args


class Crossings:
    """A profile function that follows the calls between the files of some folders.

    Args:
        folders: absolute paths; files below them are ours.
    """

    def __init__(self, folders: tuple[str, ...]) -> None:
        self._folders = folders
        self._stack: list[str] = []
        self.entered: set[str] = set()
        self.crossings = 0
        self.returns = 0

    def __call__(self, frame: FrameType, event: str, _argument: Any) -> None:
        """Take one event of `sys.setprofile`."""
        file = frame.f_code.co_filename
        if event not in {"call", "return"} or not file.startswith(self._folders):
            return
        if event == "return":
            if self._stack:
                self._stack.pop()
            return
        if self._stack and self._stack[-1] != file:
            self.crossings += 1
            if file in self.entered and file not in self._stack:
                self.returns += 1
        self.entered.add(file)
        self._stack.append(file)


def measure(root: Path) -> dict[str, int]:
    """Make one create for warming up, and count the second."""
    import polybill as pb  # noqa: PLC0415 - that of the measured commit

    def request(reference: str) -> Any:
        return pb.SubscriptionRequest(
            reference=reference,
            customer=pb.Customer(id="cus_1"),
            plan=pb.Plan(id="price_1", product_id="prd_1"),
            payment_method=pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
            currency="USD",
            return_url="https://merchant.example.com/back",
        )

    server = HTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folders = tuple(str(root / name) for name in ("overlays", "generated"))
    found = Crossings(folders)
    with pb.Clink(api_key="sk_test_x", base_url=f"http://127.0.0.1:{server.server_port}") as clink:
        clink.subscriptions.create(request("order-1"))
        second = request("order-2")
        sys.setprofile(found)
        try:
            clink.subscriptions.create(second)
        finally:
            sys.setprofile(None)
    server.shutdown()
    return {"files": len(found.entered), "crossings": found.crossings, "returns": found.returns}


if __name__ == "__main__":
    top = Path(sys.argv[1])
    sys.path[:0] = [str(top / "overlays"), *map(str, sorted((top / "generated").iterdir()))]
    print(json.dumps(measure(top)))
