"""The fixtures that the sandbox brings to pytest, found by their entry point."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, faults, sample_subscription

from scripts.paths import ROOT

Options = Callable[[str], dict[str, Any]]


@pytest.mark.parametrize("provider", ["clink", "useepay"])
def test_a_client_is_connected(provider: str, polybill_sandbox: Sandbox, polybill_options: Options) -> None:
    polybill_sandbox.fail(provider, fault=faults.drop_after())
    client = {"clink": pb.Clink, "useepay": pb.UseePay}[provider](**polybill_options(provider))
    with client, pytest.raises(pb.OutcomeUnknown):
        client.subscriptions.create(sample_subscription(provider))
    assert len(polybill_sandbox.effects(provider)) == 1


def test_each_test_has_a_sandbox_of_its_own(polybill_sandbox: Sandbox) -> None:
    assert polybill_sandbox.effects() == []


def test_a_server_is_in_front_of_it(
    polybill_sandbox: Sandbox, polybill_sandbox_url: str, polybill_options: Options
) -> None:
    given = {**polybill_options("clink"), "base_url": f"{polybill_sandbox_url}/clink", "transport": None}
    with pb.Clink(**given) as clink:
        clink.subscriptions.create(sample_subscription("clink"))
    assert len(polybill_sandbox.effects("clink")) == 1


def test_the_examples_of_the_page_are_tests(polybill_sandbox: Sandbox, polybill_options: Options) -> None:
    page = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    block = next(code for code in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if "polybill_options" in code)
    found: dict[str, Any] = {}
    exec(block, found)
    found["test_a_lost_answer"](polybill_sandbox, polybill_options)


def test_a_run_without_it_pays_nothing() -> None:
    """Pytest imports every plugin; this one must not bring the simulator along."""
    heavy = ("polybill.sandbox.core", "httpx", "jsonschema")
    code = f"import sys, polybill.sandbox.pytest_plugin; print([n for n in {heavy} if n in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
