"""The operations of a client as a tree, such as ``client.subscription.create_subscription(...)``.

A module for each tag, imported when the tag is first used; a client with a property for each tag.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from openapi_python_client import strings

from scripts.contracts import ContractError

from .model_views import docstring
from .names import module_name
from .operation_views import OperationView
from .schemes import schemes_of

MEMBERS: Final = frozenset(
    {"errors", "with_headers", "with_timeout", "set_httpx_client", "get_httpx_client", "set_async_httpx_client"}
    | {"get_async_httpx_client", "send", "send_async", "call", "call_async", "result", "result_async"}
)
"""What every client has already, so that a tag of that name would hide it."""

_BANNER: Final = "# Generated from specs/{provider}/openapi.yaml by `nox -s generate`. Do not edit."


def build(provider: str, document: Mapping[str, Any], views: list[tuple[str, OperationView]], root: Path) -> None:
    """Write the package ``tree`` of a client.

    Raises:
        ContractError: a tag has the name of something that every client has.
    """
    tags: dict[str, list[OperationView]] = {}
    for tag, view in views:
        tags.setdefault(module_name(tag), []).append(view)
    schemes = schemes_of(dict(document))
    taken = MEMBERS | {name for scheme in schemes for name in scheme.arguments}
    if odd := sorted(taken & tags.keys()):
        raise ContractError(f"{provider}: tags with the name of a member of the client: {', '.join(odd)}")
    words = {module_name(tag["name"]): str(tag.get("description") or tag["name"]) for tag in document.get("tags", ())}
    folder = root / "tree"
    folder.mkdir()
    banner = _BANNER.format(provider=provider)
    for tag, found in tags.items():
        (folder / f"{tag}.py").write_text(f"{banner}\n{_tag_module(tag, words.get(tag, tag), found)}", encoding="utf-8")
    base = "AuthenticatedClient" if schemes else "Client"
    (folder / "__init__.py").write_text(f"{banner}\n{_clients(tags, words, base)}", encoding="utf-8")


def _class(tag: str) -> str:
    return f"{strings.pascal_case(tag)}Operations"


def _tag_module(tag: str, words: str, views: list[OperationView]) -> str:
    clients = sorted({view.client for view in views})
    types = [f"from ..client import {', '.join(clients)}"]
    types += sorted({line.replace("from ...models", "from ..models") for view in views for line in view.imports})
    types += sorted({line for view in views for line in view.plain_imports})
    types += ["from typing import Any"] if any(_has_any(view) for view in views) else []
    shared = sorted({name for view in views for name in view.shared_types})
    client = "AuthenticatedClient" if "AuthenticatedClient" in clients else "Client"
    lines = [docstring(words), "from __future__ import annotations", "from typing import TYPE_CHECKING"]
    lines += [f"from polybill_runtime.types import {', '.join(shared)}"] if shared else []
    lines += ["if TYPE_CHECKING:", *(f"    {line}" for line in types)]
    for name, function in ((_class(tag), "sync"), (f"Async{_class(tag)}", "asyncio")):
        lines += [f"class {name}:", f"    {_indented(docstring(words))}", '    __slots__ = ("_client",)']
        lines += [f"    def __init__(self, client: {client}) -> None:", "        self._client = client"]
        lines += [_method(tag, view, function) for view in views]
    return "\n".join(lines) + "\n"


def _has_any(view: OperationView) -> bool:
    annotations = [view.success_type, view.body_argument, *(item.annotation for item in view.parameters)]
    return any("Any" in re.findall(r"\w+", text) for text in annotations)


def _method(tag: str, view: OperationView, function: str) -> str:
    body = [] if view.body is None else [view.body_argument]
    keywords = [*body, *(item.signature for item in view.keyword_parameters)]
    arguments = ["self", *(item.signature for item in view.path_parameters), *(["*", *keywords] if keywords else [])]
    prefix, wait = ("", "") if function == "sync" else ("async ", "await ")
    return "\n".join(
        [
            f"    {prefix}def {view.name}({', '.join(arguments)}) -> {view.success_type}:",
            f"        {_indented(view.summary, 8)}",
            f"        from ..api.{tag}.{view.name} import {function}",
            f"        return {wait}{function}({', '.join(['client=self._client', *view.passed])})",
        ]
    )


def _indented(text: str, spaces: int = 4) -> str:
    return text.replace("\n", "\n" + " " * spaces)


def _clients(tags: Mapping[str, list[OperationView]], words: Mapping[str, str], base: str) -> str:
    lines = ['"""The client with its operations as a tree, for threads and for async code."""']
    lines += ["from __future__ import annotations", "from typing import TYPE_CHECKING", f"from ..client import {base}"]
    lines += ["if TYPE_CHECKING:"]
    lines += [f"    from .{tag} import Async{_class(tag)}, {_class(tag)}" for tag in tags]
    for name, prefix, how in (("SyncClient", "", "called"), ("AsyncClient", "Async", "awaited")):
        lines += [
            f"class {name}({base}):",
            f'    """The connection with its operations as members, {how}; see `{base}`."""',
        ]
        for tag in tags:
            made = f"{prefix}{_class(tag)}"
            lines += [
                "    @property",
                f"    def {tag}(self) -> {made}:",
                f"        {_indented(docstring(words.get(tag, tag)), 8)}",
            ]
            lines += [f"        from .{tag} import {made}", f"        return {made}(self)"]
    return "\n".join(lines) + "\n"
