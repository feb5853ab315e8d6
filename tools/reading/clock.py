"""Which day it is: the only place that looks at the clock."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def today(environ: Mapping[str, str] = os.environ) -> date:
    """The day in Bergen; SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) overrules the clock."""
    epoch = environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return now.astimezone(AMSTERDAM).date()
