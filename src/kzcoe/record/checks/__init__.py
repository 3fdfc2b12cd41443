"""Checks of a record: what does not agree, and where it is said.

A check is a row in the table of `kzcoe.record.checks.table` and a function that tells what it finds.
"""

from kzcoe.record.checks.dangling import astray
from kzcoe.record.checks.findings import Finding, Severity, Side
from kzcoe.record.checks.table import CHECKS, Check, findings

__all__ = ["CHECKS", "Check", "Finding", "Severity", "Side", "astray", "findings"]
