"""What a registry shows of a generated distribution: classifiers, addresses and the project page."""

from __future__ import annotations

import json
from typing import Any, Final

from scripts import contracts
from scripts.paths import PYTHONS

from .names import module_name

_CLASSIFIERS: Final = (
    "Development Status :: 3 - Alpha",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3 :: Only",
    *(f"Programming Language :: Python :: {version}" for version in PYTHONS),
    "Topic :: Office/Business :: Financial",
    "Topic :: Software Development :: Libraries :: Python Modules",
    "Typing :: Typed",
)
_KEYWORDS: Final = ("api-client", "billing", "openapi", "payments", "subscriptions", "typed")


def _list(name: str, values: tuple[str, ...]) -> str:
    return f"{name} = [\n" + "".join(f"  {json.dumps(value)},\n" for value in values) + "]\n"


def shown(keyword: str, addresses: dict[str, str]) -> str:
    """Print the part of ``[project]`` that a registry shows.

    Args:
        keyword: the distribution's own keyword, in addition to the common ones.
        addresses: label to URL; the repository's own is added when a release is built (`scripts.dist`).
    """
    urls = "".join(f"{json.dumps(label)} = {json.dumps(url)}\n" for label, url in addresses.items())
    return (
        'license-files = ["LICENSE"]\n'
        + _list("keywords", (keyword, *_KEYWORDS))
        + _list("classifiers", _CLASSIFIERS)
        + (f"\n[project.urls]\n{urls}" if urls else "")
    )


def addresses(document: dict[str, Any]) -> dict[str, str]:
    """Give the provider's documentation, as its contract names it."""
    url = document.get("externalDocs", {}).get("url")
    return {"Provider documentation": url} if url else {}


def _sample(document: dict[str, Any], operations: list[contracts.Operation]) -> tuple[str, str, str]:
    """Find a call for the page: the first reading by a text id or without arguments, else any operation's text."""
    for operation in operations:
        parameters = [contracts.resolve(document, node) for node in operation.data.get("parameters", ())]
        wanted = [node for node in parameters if node.get("required") and "x-fill" not in node]
        simple = all(node["in"] == "path" and node["schema"].get("type") == "string" for node in wanted)
        if operation.method == "get" and simple and len(wanted) <= 1 and "requestBody" not in operation.data:
            name = module_name(operation.id)
            given = '"id_1", ' if wanted else ""
            return module_name(operation.tag), name, f"{name}.sync({given}client=client.native)"
    name = module_name(operations[0].id)
    return module_name(operations[0].tag), name, f"{name}.sync.__doc__"


def provider_page(provider: str, title: str, client: str, document: dict[str, Any]) -> str:
    """Print the project page of a provider's distribution.

    Args:
        provider: provider key.
        title: the provider's name as it writes itself.
        client: class of the signed client in ``polybill``.
        document: the contract.
    """
    operations = list(contracts.operations(document))
    rows = "\n".join(
        f"| `{op.method.upper()} {op.path}` | `api.{module_name(op.tag)}.{module_name(op.id)}` |" for op in operations
    )
    module, name, call = _sample(document, operations)
    version = document["info"]["version"]
    url = document.get("externalDocs", {}).get("url")
    origin = f"version {version}" + (f", written from [the provider's documentation]({url})" if url else "")
    return f"""\
# polybill-{provider}

Typed Python client of the {title} API: {len(operations)} operations, generated from an OpenAPI contract ({origin}).
Requests and responses are typed classes; every operation has a blocking and an `asyncio` function.

This distribution knows the shapes. The distribution `polybill` adds what a contract can't express in types: signing,
retries that never charge twice, webhooks, and one model over all providers. Install both:

```console
pip install "polybill[{provider}]"
```

`{client}.from_env()` reads the credentials, and its `native` signs every function of this package:

```python
from polybill import {client}
from polybill_{provider}.api.{module} import {name}

with {client}.from_env() as client:
    print({call})
```

The package has `py.typed` and needs Python 3.11 or newer. Its version is the contract's: while it starts with 0, a new
minor version may change names, a new patch version only adds. Nothing here is edited by hand; it is written by
`nox -s generate`.

## Operations

Modules are below `polybill_{provider}`; each has `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`.

| operation | module |
|---|---|
{rows}

Apache-2.0.
"""


def canonical_page(version: str) -> str:
    """Print the project page of the canonical model."""
    return f"""\
# polybill-canonical

The request and value classes that the providers of `polybill` have in common: `SubscriptionRequest`, `PaymentRequest`,
`RefundRequest`, `Money`, `Customer`, `Plan` and their statuses, generated from an OpenAPI contract (version {version}).
Frozen dataclasses; nothing but the standard library is needed.

It comes with `polybill`, which sends these requests to Linksfield, Clink, PayAPI, UseePay and UniBee:

```console
pip install "polybill[all]"
```

```python
from decimal import Decimal

from polybill_canonical import Money

print(Money(amount=Decimal("19.99"), currency="USD"))
```

The package has `py.typed` and needs Python 3.11 or newer. Nothing here is edited by hand; it is written by
`nox -s generate`.

Apache-2.0.
"""


def runtime_page() -> str:
    """Print the project page of the runtime."""
    return """\
# polybill-runtime

What the generated clients of `polybill` share: the base of their models, the codecs of their fields, the checks before
a request is sent, the reading of answers, the errors and the connection.

It comes with each client, and is rarely imported by itself:

```console
pip install polybill-clink
```

```python
from polybill_runtime import UNSET, Model, ResponseUnreadable, ResponseUnsuccessful
```

The package has `py.typed` and needs Python 3.11 or newer. Nothing here is edited by hand; it is written by
`nox -s generate`.

Apache-2.0.
"""
