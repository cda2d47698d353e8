"""Speed and memory, measured as ratios against something in the same run, so that the machine does not matter."""
