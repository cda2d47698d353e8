"""One broken file for each kind of problem: `<code>.yaml`, and beside it what is said about it."""
