"""What an editor writes in place of a value that was typed: the fact that holds it, or a new fact."""

from __future__ import annotations

from tools.model.site import Site


def advice(typed: str, site: Site) -> str:
    """The name of the fact when the register has exactly one with that value; one that is doubted much is no advice."""
    value = _plain(typed)
    sure = (fact for fact in site.facts.values() if fact.zekerheid in ("hoog", "middel"))
    names = [fact.id for fact in sure if _plain(fact.tekst) == value]
    if len(names) == 1:
        return f"Schrijf hier {{feit:{names[0]}}}."
    return "Zet het in data/feiten.yml en schrijf hier {feit:naam}."


def _plain(text: str) -> str:
    """Amounts and numbers are written with spaces, dots and dashes in many ways; of an e-mail address each sign counts."""
    plain = text.casefold()
    return plain if "@" in plain else "".join(sign for sign in plain if sign.isalnum() or sign in ",€")
