"""From a contract to a client package.

openapi-python-client gives the frame: naming, layout, templates. What goes into the templates is made here from the
contract itself, because its own parser leaves out what it can't read.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString

from scripts import contracts
from scripts.contracts import ContractError, joining

from . import metadata, tree
from .model_views import docstring, modules
from .names import class_name, module_name
from .operation_views import OperationView, operation_view, success_expression
from .schemes import schemes_of

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
BANNER = "# Generated: edit specs/{provider}."
"""Short, because it is in each of a thousand files, and a wheel compresses each by itself."""


@dataclass
class _Tag:
    """The operations of one tag, as the frame asks for them."""

    endpoints: list[OperationView] = field(default_factory=list)
    parse_errors: tuple[()] = ()


@dataclass
class _Frame:
    """What the frame asks of a parsed contract."""

    title: UntrustedString
    version: UntrustedString
    endpoint_collections_by_tag: dict[str, _Tag]
    models: tuple[()] = ()
    enums: tuple[()] = ()
    errors: tuple[()] = ()


def _frame(document: dict[str, Any], views: list[tuple[str, OperationView]]) -> _Frame:
    tags: dict[str, _Tag] = {}
    for tag, view in views:
        tags.setdefault(module_name(tag), _Tag()).endpoints.append(view)
    return _Frame(
        title=UntrustedString(str(document["info"]["title"])),
        version=UntrustedString(str(document["info"]["version"])),
        endpoint_collections_by_tag=tags,
    )


def build(provider: str, document: dict[str, Any], out: Path) -> None:
    """Write the package ``polybill_<provider>`` into `out`.

    Raises:
        ContractError: the contract describes something that has no form in Python, or an operation has no symbol.
    """
    package = f"polybill_{provider}"
    root = out / package
    views = [(operation.tag, operation_view(document, operation)) for operation in contracts.operations(document)]
    project = _project(package, root, _frame(document, views))
    schemes = schemes_of(document)
    project.env.globals.update(
        banner=BANNER.format(provider=provider),
        client_names=["AuthenticatedClient", "Client"] if schemes else ["Client"],
        docstring=docstring,
        package_doc=metadata.package_doc(provider, document),
        schemes=schemes,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        project.build()
    _write_models(project, document, root / "models")
    if "x-success" in document:
        (root / "_success.py").write_text(_success_module(provider, document), encoding="utf-8")
    tree.build(provider, document, views, root)
    arguments = {view.id: {item.name: item.argument for item in view.parameters} for _, view in views}
    (root / "operations.py").write_text(metadata.operations_module(provider, document, arguments), encoding="utf-8")
    (root / "openapi.json").write_text(metadata.as_json(document), encoding="utf-8")
    (root / "py.typed").touch()
    check_symbols(provider, document, root)


def _write_models(project: Project, document: dict[str, Any], folder: Path) -> None:
    """Write the modules of classes; the frame would write one for each class."""
    template, found = project.env.get_template("model.py.jinja"), modules(document)
    for view in found:
        (folder / f"{view.name}.py").write_text(template.render(model=view), encoding="utf-8")
    infos = [info for view in found for info in view.infos]
    text = project.env.get_template("models_init.py.jinja").render(
        imports=[f"from .{info.module_name} import {info.name}" for info in infos], alls=[info.name for info in infos]
    )
    (folder / "__init__.py").write_text(text, encoding="utf-8")


def _success_module(provider: str, document: dict[str, Any]) -> str:
    return "\n".join(
        [
            BANNER.format(provider=provider),
            '"""The sign of success that the operations share."""',
            "",
            "from typing import Final",
            "",
            "from polybill_runtime.success import Success",
            "",
            f"SUCCESS: Final = {success_expression(document['x-success'])}",
            "",
        ]
    )


def _project(package: str, root: Path, frame: _Frame) -> Project:
    settings = Config.from_sources(
        ConfigFile(package_name_override=package, project_name_override=package, post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=package,
        file_encoding="utf-8",
        overwrite=True,
        output_path=root,
    )
    return Project(openapi=cast("GeneratorData", frame), config=settings, custom_template_path=TEMPLATES)


def check_symbols(provider: str, document: dict[str, Any], root: Path) -> None:
    """Check operationId ↔ module and schema ↔ class, both ways.

    Raises:
        ContractError: something has no counterpart.
    """
    wanted = sorted(operation.id for operation in contracts.operations(document))
    found = sorted(_values_of(root / "api", "*/*.py", "OPERATION: Final = ", lambda line: line.split('"')[1]))
    if wanted != found:
        odd = sorted(set(wanted) ^ set(found)) or sorted({name for name in wanted if wanted.count(name) > 1})
        raise ContractError(f"{provider}: operations without a symbol or the reverse: {odd}")
    made = set(_values_of(root / "models", "*.py", "class ", lambda line: line.split("(")[0].removeprefix("class ")))
    missing = [
        name
        for name, schema in document.get("components", {}).get("schemas", {}).items()
        if class_name(name) not in made and joining.has_class(document, schema)
    ]
    if missing:
        raise ContractError(f"{provider}: schemas without a class: {missing}")


def _values_of(folder: Path, pattern: str, start: str, value: Any) -> Iterator[str]:
    for path in sorted(folder.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith(start):
                yield value(line)
