"""Event to be → why a strict type, as those of PLOVER are, does not take it: no public matter, an accident, only an aim."""
