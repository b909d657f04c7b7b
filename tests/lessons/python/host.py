"""Runs programs of Python as a page runs them: with the page's boto3 and its own modules around it, each program in a fork.

Beside the page's modules stands here what a browser has: `_sandbox`, `js` and `pyodide.ffi`, whose calls are messages to
the process that has started this one.
"""

import json
import os
import sys
import types

library, packages, scratch = sys.argv[1:]
sys.path[:0] = [library, packages]
from_starter, to_starter = os.fdopen(3, 'rb'), os.fdopen(4, 'wb')


def tell(message, body=b''):
    """Sends a message: a line of JSON with the number of bytes that follow it."""
    to_starter.write(json.dumps({**message, 'bytes': len(body)}).encode() + b'\n' + body)
    to_starter.flush()


def hear():
    """The next message, with its bytes; None at the end."""
    line = from_starter.readline()
    if not line:
        return None
    message = json.loads(line)
    return types.SimpleNamespace(**message, body=from_starter.read(message['bytes']))


class Plain(list):
    """Plain data in the place of a proxy of JavaScript's."""

    def to_py(self):
        return self


class Body(bytes):
    def to_bytes(self):
        return bytes(self)


def send(method, url, headers, body, frames):
    tell({'method': method, 'url': url, 'headers': headers, 'frames': frames}, body or b'')
    answer = hear()
    answer.headers = Plain(answer.headers)
    answer.body = Body(answer.body)
    return answer


def call(service, method, *parameters):
    """The one service is the presigner, and what boto3 signs is right: it has the keys of the account."""
    return parameters[0]


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made
    return made


def stand_in_for_pyodide():
    ffi = module('pyodide.ffi', run_sync=lambda answer: answer, to_js=lambda value, **_: value)
    module('pyodide', ffi=ffi)


def stand_in_for_page(sleep):
    # A pause before another try is cut short: what fails here fails so many times, however long one waits.
    pause = lambda milliseconds: sleep(milliseconds / 1000 / 20)
    nothing = lambda *_: None
    alarm = {'holdAlarm': nothing, 'alarmLeft': lambda: -1, 'takeAlarm': lambda: False}
    module('_sandbox', blocks=False, request=send, call=call, written=nothing, sleep=pause, show=nothing, **alarm)
    module('js', Object=types.SimpleNamespace(fromEntries=dict))


def map_of(entries):
    """A dict in the place of a proxy of JavaScript's Map."""
    return types.SimpleNamespace(to_py=lambda: entries)


def run(task):
    folder = task.folder
    os.chdir(folder)
    sys.path[0] = sandbox_program.HOME = folder
    output = os.open(task.output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True, encoding='utf-8')
    code, failure = sandbox_program.run(task.name, map_of({task.name: task.text}), map_of(task.env))
    tell({'code': code, 'failure': failure})


if __name__ == '__main__':
    import time

    # What a program may not do, this one has to.
    sleep, fork, waitpid = time.sleep, os.fork, os.waitpid
    stand_in_for_pyodide()
    import sandbox_program

    sandbox_program.HOME = scratch
    sandbox_program.prepare()
    stand_in_for_page(sleep)
    sandbox_program.connect()
    tell({'ready': True})
    while task := hear():
        child = fork()
        if child == 0:
            try:
                run(task)
            except BaseException as error:
                # A fault of what is around the program, not the program's own.
                tell({'code': 1, 'failure': {'name': type(error).__name__, 'message': f'{error}, in host.py', 'frames': []}})
            os._exit(0)
        _, status = waitpid(child, 0)
        if status != 0:
            tell({'code': 1, 'failure': {'name': 'Error', 'message': 'Python itself has ended.', 'frames': []}})
