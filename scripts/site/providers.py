"""The pages of a provider, written from its declaration and its contract: quickstart, operations, changelog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from polybill import capabilities, registry
from polybill.core import contract
from polybill.declaration import Provider

from scripts import contracts
from scripts.generate.publishing import published
from scripts.paths import SPECS

RETRY = {
    "yes": "may be sent again",
    "no": "must not be sent again after a doubt",
    "unknown": "unknown whether it may be sent again, so it is not",
}


def names() -> list[str]:
    """List the providers that have pages."""
    return published()


def pages() -> dict[str, str]:
    """Write all pages, by name."""
    made = {}
    for key in names():
        provider, document = registry.get(key), contracts.load_once(SPECS / key / "openapi.yaml")
        made[f"providers/{key}"] = quickstart(provider, document)
        made[f"providers/{key}-operations"] = operations(provider, document)
        made[f"providers/{key}-changelog"] = changelog(provider)
    return made


def quickstart(provider: Provider, document: Mapping[str, Any]) -> str:
    """Write what a new user of a provider needs first."""
    key, name = provider.key, provider.client.__name__
    lines = [
        f"# {provider.title}",
        "",
        _summary(provider, document),
        "",
        f"```{{toctree}}\n:hidden:\n\n{key}-operations\n{key}-changelog\n```",
        "",
        f"[Operations]({key}-operations.md) · [contract changelog]({key}-changelog.md)",
        "",
        "## The first call",
        "",
        f'```console\npip install "polybill[{key},sandbox]"\n```',
        "",
        "The sandbox needs no account:",
        "",
        f"```python\n{example(provider)}```",
        "",
        "## Credentials",
        "",
        f"`{name}.from_env()` reads them from the environment; each is also an argument of `{name}(...)`.",
        "",
        *_credentials(provider, document),
        "",
        "## What it can do",
        "",
        *_capabilities(provider),
        "",
        "## What a call proves",
        "",
        *_signing(document),
        "",
        "## What can be resolved",
        "",
        *_resolutions(key),
        "",
        "[The ledger](../docs/ledger.md) describes what a look-up decides.",
        "",
        "## Webhooks",
        "",
        *_webhooks(provider, document),
        "",
    ]
    return "\n".join(lines)


def _summary(provider: Provider, document: Mapping[str, Any]) -> str:
    count, events = len(list(contracts.operations(document))), len(document.get("webhooks", {}))
    names = f"`{provider.client.__name__}` and `{provider.async_client.__name__}`"
    return f"{names}: {count} operations and {events} events, contract {document['info']['version']}."


def example(provider: Provider) -> str:
    """Write a program that creates a subscription in the sandbox."""
    key, name = provider.key, provider.client.__name__
    return (
        f"from polybill import {name}\n"
        "from polybill.sandbox import DEFAULTS, sample_subscription, started\n\n"
        f'with started() as url, {name}(**DEFAULTS["{key}"], base_url=f"{{url}}/{key}") as client:\n'
        f'    print(client.subscriptions.create(sample_subscription("{key}")).status)\n'
    )


def _credentials(provider: Provider, document: Mapping[str, Any]) -> Iterator[str]:
    yield "| variable | argument | |"
    yield "|---|---|---|"
    for name in provider.credentials:
        yield f"| `{provider.variable(name)}` | `{name}` | needed |"
    for name in provider.optional:
        yield f"| `{provider.variable(name)}` | `{name}` | optional |"
    servers = ", ".join(f"`{server['x-environment']}`" for server in document["servers"] if "x-environment" in server)
    yield f"| `{provider.variable('environment')}` | `environment` | one of {servers} |"
    yield f"| `{provider.variable('base_url')}` | `base_url` | another address; this or the environment is needed |"


def _capabilities(provider: Provider) -> Iterator[str]:
    yield "| call | operations of the contract | after a doubt | what is missing |"
    yield "|---|---|---|---|"
    for item in capabilities(provider.key):
        called = ", ".join(f"`{name}`" for name in item.operations)
        yield f"| `{item.kind}.{item.verb}` | {called} | {RETRY[item.safe]} | {item.limitations} |"


def _signing(document: Mapping[str, Any]) -> Iterator[str]:
    rule = document["x-signing"]
    yield f"Requests are signed by the scheme `{rule['scheme']}`, which proves {rule['proves']}."
    if rule.get("note"):
        yield ""
        yield str(rule["note"])


def _resolutions(key: str) -> Iterator[str]:
    rules = contract.package(key).OPERATIONS
    yield "| create | looked up by | otherwise a person has to |"
    yield "|---|---|---|"
    for item in capabilities(key):
        rule = rules[item.operations[0]]["resolve"]
        if item.verb == "create" and rule:
            how = f"`{rule['operation']}`" if rule["operation"] else "nothing"
            yield f"| `{item.kind}.create` | {how} | {rule['advice']} |"


def _webhooks(provider: Provider, document: Mapping[str, Any]) -> Iterator[str]:
    yield "[Webhooks](../docs/webhooks.md#what-is-proved) lists what a delivery proves before you act on it."
    yield ""
    yield "| event | canonical | signature | deduplicated by |"
    yield "|---|---|---|---|"
    for name in document.get("webhooks", {}):
        rule = contract.package(provider.key).WEBHOOKS[name]
        kind = provider.webhooks.types.get(name)
        dedupe = rule["dedupe"]
        shown = ", ".join(f"`{part}`" for part in ([dedupe] if isinstance(dedupe, str) else dedupe or ["nothing"]))
        yield f"| `{name}` | {f'`{kind.value}`' if kind else 'other'} | `{rule['signature']}` | {shown} |"


def operations(provider: Provider, document: Mapping[str, Any]) -> str:
    """Write the reference of every operation."""
    rules = contract.package(provider.key).OPERATIONS
    lines = [
        f"# {provider.title}: operations",
        "",
        "Each is a function of a module (`sync`, `sync_detailed`, `asyncio`, `asyncio_detailed`) and a method below",
        f"`{provider.client.__name__}(...).native`.",
        "",
    ]
    tag = ""
    for operation in contracts.operations(document):
        if operation.tag != tag:
            tag = operation.tag
            lines += [f"## {tag}", ""] if f"## {tag}" not in lines else [f"## {tag}: more", ""]
        lines += [*_operation(operation, document, rules[operation.id]["module"]), ""]
    return "\n".join(lines)


def _operation(operation: contracts.Operation, document: Mapping[str, Any], module: str) -> Iterator[str]:
    data = operation.data
    yield f"### {operation.id}"
    yield ""
    yield f"`{operation.method.upper()} {operation.path}`: {data.get('summary', '')}"
    yield ""
    if data.get("description"):
        yield str(data["description"]).strip()
        yield ""
    source = data["x-source"]
    parameters = [contracts.resolve(document, node) for node in data.get("parameters", ())]
    called = ", ".join(f"`{found['name']}` ({found['in']})" for found in parameters)
    yield f"* module `{module}`, method `native.{module.partition('.api.')[2]}`"
    if called:
        yield f"* parameters: {called}"
    yield f"* {RETRY[data['x-retry']['safe']]}: {data['x-retry']['why']}"
    yield f"* source: <{source['page']}>, read {source['read']}"


def changelog(provider: Provider) -> str:
    """Write what changed in a contract; the text is that of its CHANGELOG.md."""
    text = (SPECS / provider.key / "CHANGELOG.md").read_text(encoding="utf-8")
    title, _, rest = text.partition("\n")
    return f"# {provider.title}: contract changelog\n{rest}" if title.startswith("# ") else text
