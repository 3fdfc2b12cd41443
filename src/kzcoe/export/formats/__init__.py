"""The formats that neighbouring tools read, one module each.

Each module turns a record, or articles, into plain values; `kzcoe.files.formats` is the table that writes them.
"""
