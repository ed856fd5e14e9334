"""A ledger that waits for a disk or a network, used by async code."""

from __future__ import annotations

from typing import Any

from polybill.ledger.entry import Ledger
from polybill.ledger.once import Use


async def in_thread(effect: Use, ledger: Ledger) -> Any:
    """Use a ledger that waits for a disk or a network without stopping the event loop.

    An action that has begun is always finished: its result must not be lost because the caller is cancelled.
    """
    import asyncio  # noqa: PLC0415 - 20 ms that only async callers need, and they have paid them already

    loop = asyncio.get_running_loop()
    doing = loop.run_in_executor(None, effect.action, ledger)
    try:
        return await asyncio.shield(doing)
    except asyncio.CancelledError:
        undo = effect.undo
        if undo is not None:
            action = undo

            def undone(done: asyncio.Future[Any]) -> None:
                if not done.cancelled() and done.exception() is None:
                    loop.run_in_executor(None, action, ledger, done.result())

            doing.add_done_callback(undone)
        else:
            await asyncio.wait([doing])
        raise
