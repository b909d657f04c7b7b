"""
Lets botocore do once what it does anew for each session and client. All of it comes out the same each time, and is most of what
a short program, or a command of the AWS CLI, spends its time on where Python is WebAssembly.
"""

import inspect


def install():
    """Has what is done once kept for all sessions and clients to come, in memory that other frames begin with."""
    import botocore.hooks
    import botocore.loaders
    import botocore.regions

    _read_once(botocore.loaders.JSONFileLoader)
    _name_events_once(botocore.hooks)
    botocore.hooks.accepts_kwargs = _accepting_by_code(botocore.hooks.accepts_kwargs)
    botocore.regions.EndpointProvider = _provided_once(botocore.regions.EndpointProvider)


def _read_once(loader):
    """Descriptions of services are read from their files."""
    load, known = loader.load_file, {}

    def load_file(self, path):
        if path not in known:
            known[path] = load(self, path)
        return known[path]

    loader.load_file = load_file


def _name_events_once(hooks):
    """Each name of an event is searched for 65 older names of services. A session registers 126 handlers, the CLI twice as many."""
    begin, names = hooks.EventAliaser.__init__, {}

    def __init__(self, event_emitter, event_aliases=None):
        begin(self, event_emitter, event_aliases)
        if self._event_aliases == hooks.EVENT_ALIASES:
            self._alias_name_cache = names

    hooks.EventAliaser.__init__ = __init__


def _accepting_by_code(accepts_kwargs):
    """Whether a handler takes `**kwargs` stands in its code. Botocore describes its whole signature to know it."""

    def accepts(function):
        code = getattr(function, '__code__', None)
        return accepts_kwargs(function) if code is None else bool(code.co_flags & inspect.CO_VARKEYWORDS)

    return accepts


def _provided_once(provider):
    """The rules by which S3's addresses are made are some 400 objects, and keep the addresses that they have made."""
    known = {}

    def provide(ruleset_data, **others):
        # What was read once is the same object each time, and is kept by what is made of it.
        key = id(ruleset_data), *(id(other) for other in others.values())
        if key not in known:
            known[key] = provider(ruleset_data, **others), ruleset_data, others
        return known[key][0]

    return provide
