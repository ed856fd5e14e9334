"""From a contract to a client package, with openapi-python-client and the templates beside this file."""

from __future__ import annotations

import contextlib
import copy
import io
from pathlib import Path
from typing import Any

from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from scripts import contracts
from scripts.contracts import ContractError

from . import config, metadata, views

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"
BANNER = "# Generated from specs/{provider}/openapi.yaml by `nox -s generate`. Do not edit; change the contract."


def _for_generator(document: dict[str, Any]) -> dict[str, Any]:
    """Loosen what the signed client fills in for each attempt: callers must not be forced to give it.

    The idempotency key stays demanded: only the caller knows which intent a call belongs to.
    """
    loosened = copy.deepcopy(document)
    for operation in contracts.operations(loosened):
        for parameter in operation.data.get("parameters", ()):
            found = contracts.resolve(loosened, parameter)
            if found.get("x-fill", "idempotency-key") != "idempotency-key":
                found["required"] = False
    for item in loosened.get("paths", {}).values():
        for method in contracts.METHODS:
            if method in item and "security" in loosened and "security" not in item[method]:
                item[method]["security"] = loosened["security"]  # the generator looks at the operation only
    return loosened


def _fail_on(errors: list[GeneratorError] | Any, provider: str) -> None:
    texts = [f"{error.header}: {error.detail}" for error in errors]
    if texts:
        raise ContractError(f"{provider}: the client generator warns\n  " + "\n  ".join(texts))


def build(provider: str, document: dict[str, Any], out: Path) -> None:
    """Write the package ``polybill_<provider>`` into `out`.

    Raises:
        ContractError: the generator warned, or an operation has no symbol.
    """
    package = f"polybill_{provider}"
    settings = Config.from_sources(
        ConfigFile(
            package_name_override=package,
            project_name_override=package,
            content_type_overrides=config.CONTENT_TYPES,
            use_path_prefixes_for_title_model_names=False,
            post_hooks=[],
        ),
        meta_type=MetaType.NONE,
        document_source=provider,
        file_encoding="utf-8",
        overwrite=True,
        output_path=out / package,
    )
    data = GeneratorData.from_dict(_for_generator(document), config=settings)
    if isinstance(data, GeneratorError):
        _fail_on([data], provider)
        return
    project = Project(openapi=data, config=settings, custom_template_path=HERE / "templates")
    by_id = {operation.id: operation for operation in contracts.operations(document)}
    made = views.Views(document, by_id)
    schemes = views.schemes_of(document)
    project.env.globals.update(
        banner=BANNER.format(provider=provider),
        client_names=["AuthenticatedClient", "Client"] if schemes else ["Client"],
        docstring=views.docstring,
        enum_docstring=lambda enum: views.docstring(
            enum.description.get_untrusted_value() if enum.description else f"{enum.class_info.name} in the contract."
        ),
        operation=made.operation,
        package_doc=metadata.package_doc(provider, document),
        schemes=schemes,
        view=made.model,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        _fail_on(project.build(), provider)
    root = out / package
    for source in sorted(RUNTIME.glob("*.py")):
        text = source.read_text(encoding="utf-8")
        (root / source.name).write_text(f"{BANNER.format(provider=provider)}\n{text}", encoding="utf-8")
    (root / "operations.py").write_text(
        metadata.operations_module(provider, document, _argument_names(data)), encoding="utf-8"
    )
    (root / "openapi.json").write_text(views.as_json(document), encoding="utf-8")
    (root / "py.typed").touch()
    check_symbols(provider, document, root)


def _argument_names(data: GeneratorData) -> dict[str, dict[str, str]]:
    """Tell how the generator names the parameters of each function: it renames some, such as ``url``."""
    return {
        str(endpoint.name): {
            str(item.name.get_untrusted_value()): str(item.python_name)
            for item in (*endpoint.query_parameters, *endpoint.path_parameters)
        }
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }


def check_symbols(provider: str, document: dict[str, Any], root: Path) -> None:
    """Check operationId ↔ module and schema ↔ class, both ways.

    Raises:
        ContractError: something has no counterpart.
    """
    wanted = {operation.id for operation in contracts.operations(document)}
    found: dict[str, Path] = {}
    for path in sorted((root / "api").glob("*/*.py")):
        if path.name == "__init__.py":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("OPERATION: Final = "):
                found[line.split('"')[1]] = path
    if wanted != set(found):
        raise ContractError(f"{provider}: operations without a symbol or the reverse: {sorted(wanted ^ set(found))}")
    classes = {
        line.split("(")[0].removeprefix("class ")
        for path in (root / "models").glob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("class ")
    }
    missing = [
        name
        for name in contracts.schema_names(document)
        if strings.ClassName(name, "field_") not in classes and _has_class(document["components"]["schemas"][name])
    ]
    if missing:
        raise ContractError(f"{provider}: schemas without a class: {missing}")


def _has_class(schema: dict[str, Any]) -> bool:
    return "enum" in schema or schema.get("type") == "object" or "properties" in schema
