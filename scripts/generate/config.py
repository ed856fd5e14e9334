"""Configuration of the generators. A change here regenerates everything."""

from __future__ import annotations

from pathlib import Path
from typing import Final

GENERATORS: Final = {
    "openapi-python-client": "0.29.1",
    "datamodel-code-generator": "0.89.0",
    "ruff": "0.17.5",
}
"""The exact versions whose output is committed; pyproject.toml pins the same."""

RUNTIME_VERSION: Final = "0.1.0"
"""Version of polybill-runtime: raised with every change of ``runtime/``, the middle number where clients need it."""

RUNTIME_REQUIREMENTS: Final = ("attrs>=24.2", "httpx>=0.28.1,<1", "sniffio>=1.3")
"""sniffio: without it httpcore searches for it on every async request, at half again the cost of the call."""

CLIENT_REQUIREMENTS: Final = ("attrs>=24.2", "httpx>=0.28.1,<1", f"polybill-runtime~={RUNTIME_VERSION}")

REQUIRES_PYTHON: Final = ">=3.11"

RUFF_CHECK: Final = (
    "check",
    "--isolated",
    "--no-cache",
    "--quiet",
    "--fix-only",
    "--select",
    "F401,I,UP",
    "--line-length",
    "120",
    "--target-version",
    "py311",
)
RUFF_FORMAT: Final = (
    "format",
    "--isolated",
    "--no-cache",
    "--quiet",
    "--line-length",
    "120",
    "--target-version",
    "py311",
)

_DCG: Final = (
    "--input-file-type", "openapi",
    "--preset", "standard-py311-20261027",
    "--openapi-scopes", "schemas",
    "--collapse-root-models",
    "--use-annotated",
    "--use-field-description",
    "--type-mappings", "email=string", "password=string",
    "--formatters", "builtin",
    "--disable-timestamp",
)  # fmt: skip

CANONICAL: Final = (
    *_DCG,
    "--output-model-type", "dataclasses.dataclass",
    "--custom-template-dir", str(Path(__file__).parent / "model_templates"),
    "--additional-imports", "dataclasses.field",
    "--field-extra-keys", "x-secret",
    "--enum-field-as-literal", "none",
    "--capitalise-enum-members",
    "--use-generic-container-types",
    "--use-schema-description",
    "--output-datetime-class", "datetime",
    "--snake-case-field",
)  # fmt: skip
"""The canonical model: frozen, slotted dataclasses; they need nothing but the standard library."""


def wrong_versions() -> list[str]:
    """List the generators whose installed version is not the pinned one."""
    from importlib.metadata import version  # noqa: PLC0415 - a run with nothing to do needs no versions

    return [
        f"{name} {version(name)} (pinned: {wanted})" for name, wanted in GENERATORS.items() if version(name) != wanted
    ]
