"""A record in the forms of other tools: tables, pages, pictures, and the formats of the neighbours.

Everything here is reached from a record, a collection or a fact. What needs another package imports it on use.
"""
