"""Article → layout: which of its lines are story, and what the others print (title, day, place, byline)."""
