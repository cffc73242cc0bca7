"""The build hook that puts compiled modules into the wheel: HATCH_BUILD_HOOK_ENABLE_CUSTOM=true pip install ."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT / "scripts"))

from compile_stages import compile_checkout  # noqa: E402


class CustomBuildHook(BuildHookInterface[Any]):
    """Compiles the checkout, and hands what was made to hatchling; an editable installation stays interpreted."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self._made = tempfile.TemporaryDirectory()
        target = Path(self._made.name)
        build_data["force_include"] |= {str(path): str(path.relative_to(target)) for path in compile_checkout(ROOT, target)}
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._made.cleanup()
