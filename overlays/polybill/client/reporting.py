"""Where the events of calls go: to the logger of the provider, and to the caller's hook."""

from __future__ import annotations

import logging
from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any, Final, TypeAlias

from attrs import asdict

from polybill.errors import ConfigurationError
from polybill.protocol.report import CallEvent, Report

Hook: TypeAlias = Callable[[CallEvent], object]

_TEXT: Final = "%(kind)s %(operation)s: %(outcome)s, HTTP %(status_code)s, attempt %(attempt)d, %(seconds).3f s"


class Reporter:
    """Logs each event and hands it to the hook; a hook that fails costs a warning, never a call."""

    def __init__(self, provider: str, hook: Hook | None) -> None:
        self._log = logging.getLogger(f"polybill.{provider}")
        self._hook = hook

    def wanted(self) -> Report | None:
        """Give what takes the events of a call; None where neither the hook nor the logger wants them."""
        return self._take if self._hook is not None or self._log.isEnabledFor(logging.INFO) else None

    def _take(self, event: CallEvent) -> None:
        level = _level(event)
        if self._log.isEnabledFor(level):
            facts: dict[str, Any] = asdict(event)
            # One mapping as the only argument: `%(name)s` finds its values there, a handler finds them on the record.
            self._log.log(level, _TEXT, facts, extra=facts)
        if self._hook is None:
            return
        try:
            self._hook(event)
        except Exception as error:  # noqa: BLE001 - money has moved by then: nothing of a hook may hide the outcome
            self._log.warning("%s: the on_event hook failed with %s", event.operation, type(error).__name__)


def _level(event: CallEvent) -> int:
    if event.kind == "attempt":
        return logging.DEBUG
    return logging.WARNING if event.outcome == "unknown" else logging.INFO


def make_reporter(provider: str, hook: Any) -> Reporter:
    """Make what takes the events of a client.

    Raises:
        ConfigurationError: the hook is not a plain function.
    """
    if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
        raise ConfigurationError(f"{provider}: on_event must be a plain function (not async) that takes a CallEvent")
    return Reporter(provider, hook)
