"""What the words that point at others mean: pronouns, "-nya", definite phrases."""
