"""Known weaknesses of the installed packages: asks PyPI's advisories, fails where there is one, and says for how many it got an answer.

    python scripts/audit.py

A mirror has no advisories, and a machine without a network cannot ask: that is said, and is no weakness.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

ASK = (sys.executable, "-m", "pip_audit", "--skip-editable", "--format", "json", "--progress-spinner", "off", "--timeout", "5")


def main() -> None:
    asked = subprocess.run(ASK, capture_output=True, text=True, check=False)
    answers = read_answers(asked.stdout)
    unanswered = [answer["name"] for answer in answers if "skip_reason" in answer]
    weak = [line for answer in answers for line in weaknesses(answer)]
    if not answers:
        print(f"nobody could be asked: {asked.stderr[-300:].strip()}")
    print(f"not answered for: {', '.join(unanswered) or 'none'}", *weak, sep="\n")
    print(
        f"{len(weak)} known weaknesses of {len(answers) - len(unanswered)} packages answered for, of {len(answers)} asked about"
    )
    sys.exit(bool(weak))


def read_answers(output: str) -> Sequence[Mapping[str, Any]]:
    """What pip-audit wrote, a package an answer; nothing where it gave up."""
    try:
        answers: Sequence[Mapping[str, Any]] = json.loads(output)["dependencies"]
    except (json.JSONDecodeError, KeyError):
        return ()
    return answers


def weaknesses(answer: Mapping[str, Any]) -> list[str]:
    """
    >>> weaknesses({"name": "acme", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]})
    ['acme 1.0: PYSEC-1, mended in 1.1']
    """
    found = answer.get("vulns", ())
    return [
        f"{answer['name']} {answer['version']}: {v['id']}, mended in {', '.join(v['fix_versions']) or 'none yet'}" for v in found
    ]


if __name__ == "__main__":
    main()
