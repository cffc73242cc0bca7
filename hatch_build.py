"""The build hook that puts compiled modules into the wheel: HATCH_BUILD_HOOK_ENABLE_CUSTOM=true pip install ."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT / "scripts"))

from compile_stages import compile_tree  # noqa: E402


class CustomBuildHook(BuildHookInterface[Any]):
    """Compiles a copy, and hands what was made to hatchling; an editable installation stays interpreted."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self._tree = tempfile.TemporaryDirectory()
        tree = Path(self._tree.name)
        shutil.copytree(ROOT / "eventkit", tree / "eventkit", ignore=shutil.ignore_patterns("data", "models"))
        build_data["force_include"] |= {str(made): str(made.relative_to(tree)) for made in compile_tree(tree)}
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._tree.cleanup()
