"""The facts of a curl command and of a JSON payload."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import yaml

from scripts.watch.facts import Problem, Reading, item, join, type_of

from .samples import Sample, Word, compose, samples

_RESPONSES = re.compile(r"(?i)^\W*(responses?|returned? response|返回响应|响应|返回示例|返回结果)\W*$")
_REQUESTS = re.compile(r"(?i)^\W*(request|body|请求参数|请求体|request (code samples|example)|请求示例代码)\W*$")
_STATUS = re.compile(r"^\W*([1-5]\d\d)(?!\d)")
_ID = re.compile(r"(?=.*\d)[\w-]{9,}|\{\{.*\}\}|<.*>|:\w+|\{.*\}")
_DATA = frozenset({"-d", "--data", "--data-raw", "--data-ascii", "--data-binary", "--json"})
_FORM = frozenset({"-F", "--form", "--form-string", "--data-urlencode"})
_ALONE = frozenset(
    {"-g", "--globoff", "-L", "--location", "-s", "--silent", "-k", "--insecure", "-i", "--include", "-v"}
)


def read_samples(lines: list[str], reading: Reading) -> set[int]:
    """Read all commands and payloads of a page; give the lines that belong to them."""
    text = "\n".join(lines)
    taken: set[int] = set()
    found = samples(text)
    curls = [sample for sample in found if sample.kind == "curl"]
    counts: dict[str, int] = {}
    for sample in found:
        taken.update(range(sample.line, sample.last + 1))
        if sample.kind == "broken":
            reading.problems.append(Problem(sample.line, f"an example can't be read: {sample.error}", sample.last))
            continue
        place = _place(lines, sample, curls)
        name = "curl" if sample.kind == "curl" else "example"
        counts[name] = counts.get(name, 0) + 1
        if name == "curl":
            source = name if counts[name] == 1 else f"{name} {counts[name]}"
            _read_curl(sample, source, reading)
        else:
            counts[place] = counts.get(place, 0) + 1
            source = name if counts[place] == 1 else f"{name} {counts[place]}"
            read_payload(sample.node, source, place, reading)
    return taken


def _place(lines: list[str], sample: Sample, curls: list[Sample]) -> str:
    """Decide whose payload it is: by the heading above it, else by the command before or after it."""
    status = ""
    for number in range(sample.line - 1, 0, -1):
        line = lines[number - 1].strip()
        if match := _STATUS.match(line):
            status = status or match[1]
        if _RESPONSES.match(line):
            return f"response {status}".strip()
        if _REQUESTS.match(line):
            break
    before = [curl for curl in curls if curl.line <= sample.line and curl is not sample]
    sends = any(_sends(curl) for curl in curls) or not curls
    return "request" if not before and sends else "response"


def _sends(curl: Sample) -> bool:
    return any(word.text in _DATA | _FORM for word in curl.words)


def _read_curl(sample: Sample, source: str, reading: Reading) -> None:
    words = list(sample.words[1:])
    method = ""
    url: Word | None = None
    while words:
        word = words.pop(0)
        option, _, glued = word.text.partition("=") if word.text.startswith("--") else (word.text, "", "")
        if option in _ALONE:
            continue
        takes = Word(glued, word.line) if glued else (words.pop(0) if option.startswith("-") and words else word)
        if option in {"-X", "--request"}:
            method = takes.text.upper()
            reading.add(source, "operation", "", "method", method, takes.line)
        elif option in {"-H", "--header"}:
            _header(takes, source, reading)
        elif option in _DATA:
            _data(takes, source, reading)
        elif option in _FORM:
            name, _, value = takes.text.partition("=")
            reading.add(source, "request", join("", name), "field", True, takes.line)
            reading.add(source, "request", join("", name), "example", value, takes.line)
        elif option == "--url" or not option.startswith("-"):
            url = takes
    if url is not None:
        _url(url, source, reading)
    if not method and url is not None:
        reading.add(source, "operation", "", "method", "POST" if _sends(sample) else "GET", url.line)


def _header(word: Word, source: str, reading: Reading) -> None:
    name, _, value = word.text.partition(":")
    reading.add(source, "header", name.strip(), "field", True, word.line)
    kind = "media" if name.strip().lower() == "content-type" else "value"
    reading.add(source, "header", name.strip(), kind, value.strip(), word.line)


def _data(word: Word, source: str, reading: Reading) -> None:
    start = len(word.text) - len(word.text.lstrip())
    line = word.line + word.text[:start].count("\n")
    try:
        node = compose(word.text.strip(), line)
    except yaml.YAMLError as error:
        reading.problems.append(
            Problem(
                line, f"the data of a command can't be read: {str(error).splitlines()[0]}", line + word.text.count("\n")
            )
        )
        return
    read_payload(node, source, "request", reading)


def _url(word: Word, source: str, reading: Reading) -> None:
    read_url(word.text, word.line, source, reading)


def read_url(text: str, line: int, source: str, reading: Reading) -> None:
    """Note an address and the query parameters in it. What looks like an id in a path matches any id."""
    parts = urlsplit(text)
    path = "/".join("{}" if _ID.fullmatch(step) else step for step in parts.path.split("/"))
    base = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
    reading.add(source, "operation", "", "url", base + path, line)
    if path != parts.path:
        reading.add(source, "operation", "", "value", parts.path, line)
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        reading.add(source, "query", name, "field", True, line)
        reading.add(source, "query", name, "value", value, line)


def read_payload(node: yaml.Node | None, source: str, place: str, reading: Reading, name: str = "") -> None:
    """Note the members of a payload with their types and values."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            path = join(name, key.value)
            line = key.start_mark.line + 1
            reading.add(source, place, path, "field", True, line)
            _typed(value, source, place, path, reading, line)
            read_payload(value, source, place, reading, path)
    elif isinstance(node, yaml.SequenceNode):
        for index, part in enumerate(node.value):
            path = item(name, index)
            _typed(part, source, place, path, reading, part.start_mark.line + 1)
            read_payload(part, source, place, reading, path)


def _typed(node: yaml.Node, source: str, place: str, path: str, reading: Reading, line: int) -> None:
    value = scalar(node)
    whole = "object" if isinstance(node, yaml.MappingNode) else "array" if isinstance(node, yaml.SequenceNode) else ""
    kind = whole or type_of(value)
    reading.add(source, place, path, "shown type", kind, line)
    if isinstance(node, yaml.ScalarNode) and value is not None:
        reading.add(source, place, path, "example", value, line)


def scalar(node: yaml.Node) -> Any:
    """Give the JSON value of a scalar; None for anything else."""
    if not isinstance(node, yaml.ScalarNode):
        return None
    return node.value if node.style else json.loads(node.value)
