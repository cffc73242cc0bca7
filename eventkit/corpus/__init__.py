"""Many articles → shards of events on disk: streaming, in several processes, continued where a run was cut off."""

from .batch import BatchReader, Record
from .folder import read_run
from .run import Summary, run

__all__ = ["BatchReader", "Record", "Summary", "read_run", "run"]
