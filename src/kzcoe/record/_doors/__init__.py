"""The ways out of a record, and of what it is made of, to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""
