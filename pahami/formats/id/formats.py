"""Indonesian dates and times; what is not here is as Django has it."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = r"j F Y, \p\u\k\u\l H.i"
