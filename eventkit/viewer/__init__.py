"""Results → what people look at: a page for a browser, a cell of a notebook (extra `report`).

`render_page` writes everything about any number of articles into one HTML file; events and results show themselves in
notebooks with the same marks.
"""

from .cell import show_event, show_map, show_result, show_timeline
from .page import render_page

__all__ = ["render_page", "show_event", "show_map", "show_result", "show_timeline"]
