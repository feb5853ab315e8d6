"""Lists that are made with signs."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import fake_list


@pytest.mark.parametrize(
    "body",
    [
        "<p>- paspoort<br>- pasfoto<br>- pinpas</p>",
        "<p>Neem mee:<br>• paspoort<br>• <b>pasfoto</b><br>• pinpas</p>",
        "<p>1. Maak een afspraak<br>2. Kom langs<br>3. Betaal</p>",
        "<p>a) paspoort<br/>b) pasfoto<br/>c) pinpas</p>",
        "<div>* paspoort<br>* pasfoto<br>* pinpas</div>",
        "<p>• paspoort</p><p>• pasfoto</p><p>• pinpas</p>",
        "<p>1. Maak een afspraak</p><p>2. Kom langs</p><p>3. Betaal</p><p>Klaar.</p>",
    ],
)
def test_a_list_of_signs_is_wrong_once(body: str) -> None:
    assert [(barrier.severity, barrier.criteria) for barrier in found(fake_list, body)] == [("fout", ("1.3.1",))]


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li>paspoort</li><li>pasfoto</li><li>pinpas</li></ul>",
        "<ol><li><p>1. een</p></li><li><p>2. twee</p></li><li><p>3. drie</p></li></ol>",
        "<p>- paspoort<br>- pasfoto</p>",
        "<p>Postbus 175<br>1860 AD Bergen<br>Nederland</p>",
        "<p>– Wie is daar?<br>– Ik ben het.<br>– Kom binnen.</p>",
        "<p>-5 graden<br>-3 graden<br>-1 graad</p>",
        "<p>1. een<br>1. een<br>1. een</p>",
        f"<p>1. {'lang ' * 60}</p><p>2. {'lang ' * 60}</p><p>3. {'lang ' * 60}</p>",
        "<p>• een</p><h2>Kop</h2><p>• twee</p><p>• drie</p>",
        "<pre>- a<br>- b<br>- c</pre>",
        "<p hidden>- a<br>- b<br>- c</p>",
    ],
)
def test_what_is_a_list_or_none_is_left_alone(body: str) -> None:
    assert found(fake_list, body) == []
