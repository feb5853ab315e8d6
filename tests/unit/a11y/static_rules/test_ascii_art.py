"""Drawings that are made of signs."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import ascii_art

DUCK = "   __\n&lt;(o )___\n ( ._&gt; /\n  `---'\n"


def test_a_drawing_of_signs_is_for_a_person_to_judge() -> None:
    assert [barrier.severity for barrier in found(ascii_art, f"<pre>{DUCK}</pre>")] == ["beoordelen"]


@pytest.mark.parametrize(
    "body",
    [
        f"<pre><code>{DUCK}</code></pre>",
        f'<pre class="taal-python">{DUCK}</pre>',
        f'<pre role="img" aria-label="Een eend">{DUCK}</pre>',
        f'<pre aria-hidden="true">{DUCK}</pre>',
        "<pre>Beste raad,\n\n  -- het college --\n  Bergen, zomer (juli/augustus)\n</pre>",
        "<pre>-----\n</pre>",
        "<pre>1.000,00\n2.000,00\n--------\n3.000,00</pre>",
    ],
)
def test_code_letters_and_sums_are_left_alone(body: str) -> None:
    assert found(ascii_art, body) == []
