"""What the author wrote: scenarios as values, conditions in words, and the checks that need no judge."""
