"""All faults, and which of them are in one site."""

from __future__ import annotations

from tests.browser.faults import in_scripts, in_styles, in_text, in_theme
from tests.browser.faults.fault import Fault

FAULTS: tuple[Fault, ...] = (*in_text.FAULTS, *in_theme.FAULTS, *in_styles.FAULTS, *in_scripts.FAULTS)
BUILDS = tuple(dict.fromkeys(fault.build for fault in FAULTS))
