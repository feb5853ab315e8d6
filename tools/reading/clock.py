"""Which day it is: the only place that looks at the clock."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tools.model.finding import CannotRun

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
HOW = "Schrijf een aantal seconden sinds 1 januari 1970, of laat de variabele weg."


def today(environ: Mapping[str, str] = os.environ) -> date:
    """The day in Bergen; SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) overrules the clock.

    Raises CannotRun when that is no number: who sets it wants a fixed day, and would get another one.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH", "")
    try:
        now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
        return now.astimezone(AMSTERDAM).date()
    except (ValueError, OverflowError, OSError) as error:
        raise CannotRun(f"SOURCE_DATE_EPOCH is {epoch!r}. {HOW}") from error
