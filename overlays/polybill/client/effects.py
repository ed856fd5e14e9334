"""What the connections for threads and for async code share: what runs the effects of one call."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from polybill.client.config import ClientConfig
from polybill.client.options import policy_for
from polybill.ledger.lookup import Run
from polybill.ledger.once import Context
from polybill.protocol.call import Call
from polybill.protocol.retry import Effects, run_call


def context(config: ClientConfig, deadline: float) -> Context:
    """Give what the ledger's rules need to know of a client, for one call."""
    return Context(config.scope, config.clock, deadline, os.urandom(16).hex(), config.ledger.blocks, config.secrets)


def runner(config: ClientConfig, options: Mapping[str, object] | None) -> tuple[Run, float]:
    """Make what runs a call without the ledger, within one deadline for all of its steps; give that deadline too."""
    policy = policy_for(config.provider, config.policy, options)
    clock = config.clock
    end = clock.monotonic() + policy.deadline
    report = config.reporter.wanted()

    def run(call: Call[Any]) -> Effects[Any]:
        left = max(0.0, end - clock.monotonic())
        own = policy if left > policy.deadline * 0.999 else evolve(policy, deadline=left)
        opener, observe = config.opener, config.observe
        return run_call(call, config.sign, own, clock, config.secrets, opener, observe=observe, report=report)

    return run, policy.deadline
