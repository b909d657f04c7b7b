"""`help()`, where Python's own has no terminal to turn its pages in, and the texts that it would show are left out."""

import builtins
import inspect

_docs = 'https://docs.aws.amazon.com/boto3/latest/reference/services/s3'


def install():
    """Puts it in the place of Python's."""
    builtins.help = _help


def _help(*things):
    """Prints how a thing is called, and what is known of it."""
    if not things:
        print('help(thing) says how a thing is called, as in help(s3.put_object).')
    for thing in things:
        lines = _about_operation(thing) or _about(thing)
        print('\n'.join(lines))


def _about_operation(thing):
    """A method of a client that calls S3: its parameters are known to botocore alone."""
    client = getattr(thing, '__self__', None)
    meta = getattr(client, 'meta', None)
    operations = getattr(meta, 'method_to_api_mapping', {})
    name = getattr(thing, '__name__', '')
    if not isinstance(operations, dict) or name not in operations:
        return []
    shape = meta.service_model.operation_model(operations[name]).input_shape
    members = list(shape.members.items()) if shape else []
    needed = set(shape.required_members) if shape else set()
    members.sort(key=lambda member: member[0] not in needed)
    return [
        f'{name}({", ".join(f"{member}=…" for member, _ in members if member in needed)})',
        *(f'    {member}: {kind.type_name}{", needed" if member in needed else ""}' for member, kind in members),
        f'More: {_docs}/client/{name}.html' if meta.service_model.service_name == 's3' else '',
    ]


def _about(thing):
    name = getattr(thing, '__name__', None) or type(thing).__name__
    lines = [f'{name}{_signature(thing)}']
    text = inspect.getdoc(thing)
    if text:
        lines += [f'    {line}'.rstrip() for line in text.splitlines()]
    of_kind = thing if isinstance(thing, type) or inspect.ismodule(thing) else None if callable(thing) else type(thing)
    if of_kind is not None:
        shown = [member for member in dir(thing) if not member.startswith('_')]
        lines.append(f'It has: {", ".join(shown)}')
    return lines


def _signature(thing):
    if not callable(thing):
        return ''
    try:
        return str(inspect.signature(thing))
    except (TypeError, ValueError):
        return '(…)'
