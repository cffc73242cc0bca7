"""Ready event types beyond politics. Nothing here is loaded unless asked for::

from eventkit.packs import business
extractor = eventkit.Extractor(types=business.TYPES)
"""
