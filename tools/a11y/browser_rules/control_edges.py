"""The edge of a field and the drawing of an icon must stand out from what is around them.

Why: a field with an edge in nearly the colour of the page is not found by who sees little contrast (WCAG 1.4.11). A field
without any edge is no fault, nor one that looks as the browser makes it. What style sheets say makes suspect; a picture
makes the fault. A field that also shows words can be found by those: then it is advice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from tools.a11y import pixels, settling
from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements
from tools.model.finding import Severity

ID = "rand-of-icoon-te-licht"
CRITERIA = ("1.4.11",)
HERE = Path(__file__)
SCRIPT = HERE.with_suffix(".js").read_text(encoding="utf-8")
DESCRIBE = "return describe(document.querySelector(arguments[0]));"
NOTHING = 1.05
"""Less contrast than this is no edge at all."""
MESSAGES = {
    "rand": "De rand van dit veld valt te weinig op: het contrast met wat eromheen is, is {}. Nodig is 3. "
    "Maak de rand donkerder (of lichter in de donkere weergave).",
    "icoon": "Dit icoon valt te weinig op: het contrast met wat erachter is, is {}. Nodig is 3. "
    "Maak het icoon donkerder (of lichter in de donkere weergave).",
}


def barriers(found: Iterable[Mapping[str, Any]], page: OpenPage) -> Iterator[Barrier]:
    """Fields and icons of the open page that hardly show."""
    for thing in found:
        if not is_suspect(thing):
            continue
        ratio = page.once((ID, thing["look"]), partial(measured, page, thing))
        if ratio < pixels.SHAPE:
            for element in elements([page.evaluate(DESCRIBE, thing["path"])]):
                severity: Severity = "waarschuwing" if thing["text"] else "fout"
                message = MESSAGES[thing["part"]].format(pixels.figure(ratio))
                yield Barrier(ID, message, severity, CRITERIA, element)


def is_suspect(thing: Mapping[str, Any]) -> bool:
    """Whether there is an edge or a drawing, and none of its colours stands out."""
    ratios = [
        float(pixels.contrast(pixels.over(colour[:3], colour[3], np.array(side)), np.array(side)))
        for colour in thing["ink"]
        for side in thing["sides"]
    ]
    return NOTHING < max(ratios) < pixels.SHAPE


def measured(page: OpenPage, thing: Mapping[str, Any]) -> float:
    """The strongest contrast in a picture of it with what is around it. Words in a field are left out: its edge counts."""
    picture = settling.region([thing["box"]]).picture(page)
    around = np.array(thing["sides"][0])
    if thing["text"]:
        picture = pixels.frame(picture)
    return float(np.quantile(pixels.contrast(picture, around), 0.995))
