"""Parts of templates that are the same on every page."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, TemplateError, UndefinedError

from tools.website import templates

PARTS = {
    "pagina": '{{ eenmaal("voet") }} {{ gm.titel }}',
    "voet": "{{ geteld() }} van {{ gm_site.naam }}",
    "verkeerd": '{{ eenmaal("met_pagina") }}',
    "met_pagina": "{{ gm.titel }}",
}


@pytest.fixture
def env() -> Environment:
    made = Environment(loader=DictLoader(PARTS), autoescape=False)
    numbers = iter("123")
    made.globals |= {"eenmaal": templates.once(made), "geteld": lambda: next(numbers)}
    return made


def test_a_part_is_made_once_for_all_pages(env: Environment) -> None:
    site = {"naam": "Bergen"}
    made = [env.get_template("pagina").render(gm_site=site, gm={"titel": titel}) for titel in ("een", "twee")]
    assert made == ["1 van Bergen een", "1 van Bergen twee"]


def test_a_part_that_wants_something_of_a_page_is_a_mistake_that_is_told(env: Environment) -> None:
    with pytest.raises(UndefinedError) as problem:
        env.get_template("verkeerd").render(gm_site={}, gm={"titel": "een"})
    assert isinstance(problem.value, TemplateError)
