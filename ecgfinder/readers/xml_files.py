"""XML files from strangers: parsed without entities or outside references, and searched by plain names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers.files import decode_text, read_bounded

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_XML_BYTES = 32 * 2**20
"""A parsed document takes up to twenty times its size in memory."""

_ROOT = re.compile(r"<([A-Za-z_][\w.:-]*)")
_NOT_ROOT = re.compile(r"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", re.DOTALL)


def root_name(head: bytes) -> str:
    """The name of the root element without its prefix, "" when the head of the file is no XML."""
    text = _NOT_ROOT.sub("", decode_text(head)).lstrip("\ufeff \t\r\n\0")
    match = _ROOT.match(text)
    return match[1].rpartition(":")[2] if match else ""


def read_xml(path: Path) -> Element:
    """The root element; namespaces are taken off all names. UnreadableEcgError when it is damaged or unsafe."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    data = read_bounded(path, MAX_XML_BYTES)
    try:
        root: Element = fromstring(data)
    except ParseError as error:
        line, column = error.position
        raise UnreadableEcgError(f"the XML is damaged at line {line}, column {column}", path=path) from error
    except DefusedXmlException as error:
        raise UnreadableEcgError("the XML defines entities, which an ECG never does", path=path) from error
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def text_at(element: Element | None, path: str) -> str:
    """The text of a descendant without blanks around it, "" where it is absent or empty."""
    return "" if element is None else (element.findtext(path) or "").strip()


def attribute_at(element: Element | None, path: str, name: str = "value") -> str:
    """An attribute of a descendant, "" where either is absent."""
    found = None if element is None else element.find(path)
    return "" if found is None else found.get(name, "").strip()
