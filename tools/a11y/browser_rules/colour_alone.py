"""What a colour means is told in another way too.

Why: "the red ones are full" says nothing to who does not see colours, or does not see (WCAG 1.4.1, failure F13). It is asked
where a sentence names two colours and the list or table after it has text in just those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "alleen-kleur"
CRITERIA = ("1.4.1",)
VIEWS = ("breed",)
SCRIPT = (Path(__file__).with_name("paint.js").read_text(encoding="utf-8").partition("const ownText")[0]) + Path(
    __file__
).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Lists and tables whose colours a sentence before them gives a meaning."""
    for found in answers["breed"]:
        for element in elements([found["element"]]):
            yield Barrier(
                rule=ID,
                message=f"De tekst noemt kleuren ({', '.join(found['colours'])}) en hier staat tekst in die kleuren. Is ook zonder kleur "
                "te weten wat erbij hoort? Zet er anders een woord of teken bij.",
                severity="beoordelen",
                criteria=CRITERIA,
                element=element,
            )
