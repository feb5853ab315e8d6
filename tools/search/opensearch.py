"""The address of the search page -> the OpenSearch description with which a browser can offer the search of this site.

OpenSearch 1.1, draft 6: ShortName has at most 16 characters and the template is a whole address.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

LONGEST_NAME = 16


def describe(search_page: str, name: str) -> bytes:
    """The description as XML; nothing when the page does not know its own address."""
    if not search_page.startswith(("https://", "http://")):
        return b""
    template = quoteattr(f"{search_page}?q={{searchTerms}}")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>{escape(name[:LONGEST_NAME].strip())}</ShortName>
<Description>{escape(f"Zoek op de site van {name}")}</Description>
<Language>nl</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template={template}/>
</OpenSearchDescription>
""".encode()
