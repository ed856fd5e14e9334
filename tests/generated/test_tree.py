"""The operations as a tree: each is there, for threads and for async code, with the signature of its module."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

from scripts.paths import PROVIDERS


def operations(provider: str) -> list[tuple[str, str]]:
    """List tag and function of every operation."""
    rows = import_module(f"polybill_{provider}.operations").OPERATIONS
    return [tuple(row["module"].rsplit(".", 2)[1:]) for row in rows.values()]


def client(provider: str, name: str) -> Any:
    cls = getattr(import_module(f"polybill_{provider}"), name)
    secrets = [item for item in inspect.signature(cls).parameters if item in _own_arguments(provider)]
    return cls(base_url="https://api.example.com", **dict.fromkeys(secrets, "k"))


def _own_arguments(provider: str) -> set[str]:
    module = import_module(f"polybill_{provider}.client")
    own = inspect.signature(getattr(module, "AuthenticatedClient", module.Client)).parameters
    return set(own) - set(inspect.signature(module.Client).parameters)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(("name", "function"), [("SyncClient", "sync"), ("AsyncClient", "asyncio")])
def test_every_operation_is_reachable_and_completes(provider: str, name: str, function: str) -> None:
    made = client(provider, name)
    found = set()
    for tag, operation in operations(provider):
        assert tag in dir(made)
        group = getattr(made, tag)
        assert operation in dir(group)
        method = getattr(group, operation)
        module = import_module(f"polybill_{provider}.api.{tag}.{operation}")
        there = inspect.signature(getattr(module, function))
        parameters = [item for item in there.parameters.values() if item.name != "client"]
        assert list(inspect.signature(method).parameters.values()) == parameters
        assert inspect.signature(method).return_annotation == there.return_annotation
        assert inspect.iscoroutinefunction(method) is (function == "asyncio")
        assert method.__doc__
        found.add((tag, operation))
    assert len(found) == len(operations(provider))


def test_a_tag_is_imported_when_it_is_used() -> None:
    import subprocess
    import sys

    program = (
        "import sys, polybill; made = polybill.UniBee(api_key='k', environment='sandbox').native; "
        "there = lambda: [name for name in sys.modules if name.startswith('polybill_unibee.tree.')]; "
        "assert there() == [], there(); made.plan; assert there() == ['polybill_unibee.tree.plan'], there(); "
        "assert not [name for name in sys.modules if name.startswith('polybill_unibee.api.plan.')]"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_tag_that_would_hide_a_member_of_the_client_is_refused(tmp_path: Any) -> None:
    from tests.generate.scratch import contract, operation, refused

    document = contract({"/things": {"get": operation("getThing", tags=["send"])}})
    document["tags"] = [{"name": "send", "description": "Sent things"}]
    (reason,) = refused(tmp_path, document)
    assert "the tag send would be the package send, as a member of every client is already" in reason
