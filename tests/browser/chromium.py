"""Chromium without a window, driven by the DevTools protocol over a pipe: no library, no port."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import signal
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

_FLAGS: Final = ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe")
_PATIENCE: Final = 60.0


class Page:
    """One page in a browser of its own.

    Attributes:
        problems: what the page wrote to the console as an error, and exceptions that it did not handle.
        addresses: what the page asked the network for.
    """

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.addresses: list[str] = []
        self._folder = tempfile.TemporaryDirectory()
        self._numbers = 0
        self._session: str | None = None
        self._rest = b""

    def __enter__(self) -> Self:
        command = shutil.which("chromium")
        if command is None:
            raise RuntimeError("chromium is not installed; Debian: apt-get install chromium")
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        arguments = [command, *_FLAGS, f"--user-data-dir={self._folder.name}", "about:blank"]
        null = os.open(os.devnull, os.O_WRONLY)
        actions = [
            (os.POSIX_SPAWN_DUP2, null, 1),
            (os.POSIX_SPAWN_DUP2, null, 2),
            (os.POSIX_SPAWN_DUP2, theirs_in, 3),
            (os.POSIX_SPAWN_DUP2, theirs_out, 4),
        ]
        self._pid = os.posix_spawn(command, arguments, dict(os.environ), file_actions=actions)
        for descriptor in (theirs_in, theirs_out, null):
            os.close(descriptor)
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._call(f"{domain}.enable")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.kill(self._pid, signal.SIGTERM)
        os.waitpid(self._pid, 0)
        os.close(self._in)
        os.close(self._out)
        time.sleep(0.2)  # its helpers write into the folder until they have ended
        shutil.rmtree(self._folder.name, ignore_errors=True)
        self._folder.cleanup()

    def open(self, url: str, width: int = 1200, height: int = 900, scheme: str = "light") -> None:
        """Show an address in a size, light or dark."""
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self._call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self._call("Page.navigate", url="about:blank")
        # An earlier page may have asked a server that has stopped.
        self.problems.clear()
        self.addresses.clear()
        self._call("Page.navigate", url=url)

    def value(self, expression: str) -> Any:
        """Evaluate JavaScript."""
        found = self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            raise AssertionError(found["exceptionDetails"]["text"])
        return found["result"].get("value")

    def wait(self, expression: str) -> None:
        """Wait until JavaScript is true."""
        end = time.monotonic() + _PATIENCE
        while not self.value(f"Boolean({expression})"):
            if time.monotonic() > end:
                shown = self.value("document.body.innerText")
                raise AssertionError(f"never true: {expression}; {self.problems}; {shown}")
            time.sleep(0.05)

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press and release a key."""
        for kind in ("keyDown", "keyUp"):
            named = {"key": key, "code": key, "windowsVirtualKeyCode": code}
            typed = {"text": text} if kind == "keyDown" and text else {}
            self._call("Input.dispatchKeyEvent", type=kind, **named, **typed)

    def shot(self, file: Path) -> None:
        """Write what is seen as PNG."""
        file.write_bytes(base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"]))

    def _call(self, method: str, **parameters: Any) -> Any:
        self._numbers += 1
        message = {"id": self._numbers, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._numbers:
                if "error" in answer:
                    raise AssertionError(f"{method}: {answer['error']}")
                return answer["result"]
            self._note(answer)

    def _next(self) -> Any:
        while b"\0" not in self._rest:
            if not select.select([self._in], [], [], _PATIENCE)[0]:
                raise AssertionError("the browser does not answer")
            self._rest += os.read(self._in, 1 << 20)
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)

    def _note(self, message: Any) -> None:
        method, parameters = message.get("method"), message.get("params", {})
        if method == "Network.requestWillBeSent":
            self.addresses.append(parameters["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.problems.append(str(parameters["exceptionDetails"]["text"]))
        elif method == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.problems.append(f"{parameters['entry']['text']} {parameters['entry'].get('url', '')}")
