"""It must be seen which element has the focus.

Why: who uses the keyboard needs to know what a press on Enter will do (WCAG 2.4.7). A picture of the element and what is
around it with the focus is compared with one without. Elements that look the same in every respect are looked at once in a
run; where nothing changes, the whole window is compared before it is called wrong, and so are the next few that look like
it: a script may show the focus on something else. In a text field the caret shows it.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.keyboard_walk import Stop
from tools.a11y.browser_rules.open_page import TriedPage

ID = "focus-onzichtbaar"
CRITERIA = ("2.4.7",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
LEAST_DIFFERENCE = 8
"""Of 255, in one colour of one pixel: less cannot be seen and may be rounding."""
MOST_SHAPES = 60
MOST_LIKE_IT = 3
TRIES = ((True, False), (False, False), (False, True))
"""Whether to look near the element or at the whole window, and whether to wait until it is drawn: a busy machine gives an old
picture now and then."""
DRAWN = "return a11yWatch.frame();"


def differ(first: bytes, second: bytes) -> bool:
    """Whether a person can see a difference between two pictures."""
    if first == second:
        return False
    one, other = (Image.open(BytesIO(picture)).convert("RGB") for picture in (first, second))
    if one.size != other.size:
        return True
    return max(ImageChops.difference(one, other).tobytes()) > LEAST_DIFFERENCE


def picture(page: TriedPage, x: float, y: float, width: float, height: float) -> bytes:
    """A PNG of what is in the window: page.picture lays the whole page out anew, which takes long on a long one."""
    clip = {"x": x, "y": y, "width": width, "height": height, "scale": 1}
    answer = page.devtools(
        "Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=False, optimizeForSpeed=True
    )
    return base64.b64decode(answer["data"])


def shows(page: TriedPage, stop: Stop) -> bool:
    """Whether anything on the screen changes when the element gets the focus."""
    for near, calm in TRIES:
        place = page.evaluate(SCRIPT, stop.node, True, near)
        if place is None:
            return True
        if calm:
            page.evaluate(DRAWN)
        focused = picture(page, *place)
        page.evaluate(SCRIPT, stop.node, False, near)
        if calm:
            page.evaluate(DRAWN)
        if differ(focused, picture(page, *place)):
            return True
    return False


def to_look_at(stops: Sequence[Stop]) -> list[Stop]:
    """One stop for each element that has no caret or inside of its own to show the focus, and that is not empty."""
    return list({one.node: one for one in stops if not one.text and not one.frame and 0 not in one.box[2:]}.values())


def check(page: TriedPage) -> Iterator[Barrier]:
    """Stops of the walk where the focus cannot be seen."""
    hidden: list[int] = []
    shapes: Counter[str] = Counter()
    for stop in to_look_at(keyboard_walk.of(page).stops):
        if stop.shape not in shapes and len(shapes) == MOST_SHAPES:
            break
        shapes.update((stop.shape,))
        if page.once((ID, stop.shape), partial(shows, page, stop)):
            continue
        if shapes[stop.shape] > MOST_LIKE_IT or not shows(page, stop):
            hidden.append(stop.node)
    for element in keyboard_walk.described(page, sorted(hidden)):
        yield Barrier(
            rule=ID,
            message="U ziet niet dat dit de focus heeft. Geef het een duidelijke rand bij `:focus-visible`, en haal "
            "`outline` niet weg.",
            criteria=CRITERIA,
            element=element,
        )
