"""Known weaknesses of the installed packages: asks PyPI's advisories, fails where there is one, and says for how many it got an answer.

    python scripts/audit.py [--strict]     --strict: fails where a package was not answered for, too

A mirror has no advisories, and a machine without a network cannot ask: that is said, and is no weakness.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

ASK = (sys.executable, "-m", "pip_audit", "--skip-editable", "--format", "json", "--progress-spinner", "off", "--timeout", "5")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strict", action="store_true", help="fail where a package was not answered for")
    strict = parser.parse_args().strict
    asked = subprocess.run(ASK, capture_output=True, text=True, check=False)
    answers = read_answers(asked.stdout)
    unanswered = [answer["name"] for answer in answers if "skip_reason" in answer]
    weak = [line for answer in answers for line in weaknesses(answer)]
    print(f"{len(answers) - len(unanswered)} packages answered for, {len(unanswered)} not: {', '.join(unanswered)}")
    print(
        *(weak or ["no known weakness among those"] if answers else [f"nobody could be asked: {asked.stderr[-300:].strip()}"]),
        sep="\n",
    )
    sys.exit(bool(weak) or (strict and (bool(unanswered) or not answers)))


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
