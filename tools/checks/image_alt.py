"""An image has a text that replaces it, or is marked as decoration (WCAG 1.1.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "afbeelding-alt"
SAYS_NOTHING = re.compile(
    r"^(?:afbeelding|foto|plaatje|image|img|dsc|logo|figuur|screenshot|schermafdruk|icoon|banner)[\W_]*\d*$|\.(?:jpe?g|png|gif|svg|webp)$",
    re.IGNORECASE,
)
DECORATION = "versiering"


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each image without a text. `![](x.jpg "versiering")` marks decoration."""
    for image in document.images:
        if not image.text.strip() and image.title != DECORATION:
            message = f'Beschrijf wat de afbeelding {image.target} vertelt: ![beschrijving]({image.target}). Is het alleen versiering? Schrijf dan ![]({image.target} "{DECORATION}").'
            yield document.finding(image.line, ID, message, criteria=("1.1.1",))
        elif SAYS_NOTHING.search(image.text.strip()):
            message = f"“{image.text}” beschrijft de afbeelding niet. Schrijf wat de afbeelding vertelt."
            yield document.finding(image.line, ID, message, criteria=("1.1.1",))
