"""What lint finds, each with its line."""

import pytest

from eventkit.definitions import parse_types
from eventkit.extractor import Extractor
from eventkit.lint import lint_types
from eventkit.registry import EventTypes
from eventkit.testing import StoredParser

FAULTS = [
    ("{actors} buy {targets}", "no-example", 3),
    ("{actors} buy {targets}\n    + Globex sold Toyota.", "example-silent", 4),
    ("{actors} buy {targets}\n    + Globex bought Toyota.\n    - Toyota was bought by Globex.", "counter-example-fires", 5),
    ("{actors} (buy|grab) {targets}\n    + Globex bought Toyota.\n{actors} buy {targets}\n    + Toyota was bought by Globex.", "twice", 5),
    ("{actors} (buy) {targets}\n    + Globex bought Toyota.\n{actors} buy *\n    + Toyota was bought by Globex.", "shadowed", 6),
    ("{actors} (buy) {price:ORG}\n    + Globex bought Toyota.", "never", 3),
    ("{actors} (be) {targets}\n    + Globex bought Toyota.", "never", 3),
    ("{actors} (meet) with|and {targets}\n    + Globex met with Toyota.", "never", 3),
]  # fmt: skip


@pytest.mark.parametrize(("patterns", "code", "line"), FAULTS)
def test_faults_have_code_and_line(parser: StoredParser, patterns: str, code: str, line: int) -> None:
    types = EventTypes(parse_types(f"type DEAL: A deal.\nfield price: Money\n{patterns}", "my.patterns"))
    findings = lint_types(types, Extractor(types=types, parser=parser))
    assert (code, line) in [(finding.code, finding.line) for finding in findings]
    assert all(str(finding).endswith(f"@ DEAL@my.patterns:{finding.line}") for finding in findings)


CLEAN = """\
type DEAL: A deal.
field price: Money
{actors} (buy|grab) {targets} [for {price}]
    + Globex bought Toyota.
    + Toyota was bought by Globex.
    - Globex sold Toyota.
! {actors} (buy) (time)
    - Globex bought time.
"""


def test_clean_types_have_no_findings(parser: StoredParser) -> None:
    types = EventTypes(parse_types(CLEAN, "my.patterns"))
    assert lint_types(types, Extractor(types=types, parser=parser)) == []
