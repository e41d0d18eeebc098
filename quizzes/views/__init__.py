"""What pupils see: the front page, and one quiz from its code to its result."""
