"""The way out of the sandbox: requests and services that the page answers. Waits as a blocking call does."""

import asyncio
import http.client
import re
import signal
import sys

from pyodide.ffi import run_sync, to_js


def _wait(answer):
    """Waits for an answer, where it is not there already: some browsers cannot put a program aside."""
    return answer if _sandbox.blocks else put_aside(answer)


def put_aside(answer):
    """Waits for a promise. The work of others that Python does meanwhile is none of the program's, and no alarm may end it."""
    _sandbox.holdAlarm(True)
    try:
        return run_sync(answer)
    finally:
        _sandbox.holdAlarm(False)


class RequestFailed(OSError):
    """The page did not send a request, or got no answer. Its message says why."""


def connect():
    """Takes the page's end. It comes last: an interpreter is copied before it has one."""
    global _sandbox, js
    import _sandbox
    import js


def call(service, method, *parameters):
    """Calls a service that the page lends to the program."""
    sent = [to_js(parameter, dict_converter=js.Object.fromEntries) for parameter in parameters]
    answer = _wait(_sandbox.call(service, method, *sent))
    return answer.to_py() if hasattr(answer, 'to_py') else answer


def show(values):
    """Tells the page what is inside of values that are about to be printed."""
    _sandbox.show(values)


def written():
    """Waits until the page has all files as they are here."""
    _wait(_sandbox.written())


def sleep(seconds):
    """Waits without keeping the worker busy, so that the page can tell a wait from an endless loop. An alarm is minded meanwhile."""
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    left = seconds * 1000
    while 0 <= (due := _sandbox.alarmLeft()) < left:
        _wait(_sandbox.sleep(due))
        left -= due
        ring()
    _wait(_sandbox.sleep(left))


def set_alarm(seconds, interval):
    """Sets the one alarm of the program; with 0 seconds, takes it back."""
    _sandbox.setAlarm(seconds * 1000, interval * 1000)
    if _alarm_is_set is not None and not _alarm_is_set.done():
        _alarm_is_set.set_result(None)


def alarm():
    """In how many seconds the alarm rings, and in which interval from then on; 0 and 0 where none is set."""
    left = _sandbox.alarmLeft()
    return (max(left / 1000, 1e-6), _sandbox.alarmInterval() / 1000) if left >= 0 else (0.0, 0.0)


def wait_for_alarm():
    """Waits until the alarm has rung. Answers False at once where none is set."""
    if _sandbox.alarmLeft() < 0:
        return False
    before = _sandbox.alarmsRung()
    ring()
    # It may also have rung on the way back from a pause.
    while _sandbox.alarmsRung() == before:
        _wait(_sandbox.sleep(max(_sandbox.alarmLeft(), 0)))
        ring()
    return True


def wait_minding_alarm(awaited):
    """Waits for a promise or a coroutine. An alarm that was set before, or is set meanwhile, may end this wait."""
    global _alarm_is_set
    task = asyncio.ensure_future(awaited)
    while not task.done():
        _alarm_is_set = asyncio.get_event_loop().create_future()
        left = alarm()[0] or None
        put_aside(asyncio.wait([task, _alarm_is_set], timeout=left, return_when=asyncio.FIRST_COMPLETED))
        try:
            if not task.done():
                ring()
        except BaseException:
            task.cancel()
            put_aside(asyncio.wait([task]))
            raise
    return task.result()


# Done when an alarm is set while a wait is under way: by a task of `asyncio`.
_alarm_is_set = None


def ring():
    """Calls the program's handler, which may raise, if it is time."""
    if _sandbox.takeAlarm():
        signal.raise_signal(signal.SIGALRM)


def request(method, url, headers, body):
    """Sends a request. Answers the status, its text, the headers as pairs, and the bytes of the body."""
    if _has_steps(url):
        raise RequestFailed(
            f'A browser takes "." and ".." out of an address, so no key with such a part can be reached from a page: {url}. '
            'Leave the part out of the key; on your own computer it is sent as it is.'
        )
    sent = to_js([[str(name), _text(value)] for name, value in headers])
    asked = _sandbox.request(method, url, sent, to_js(body) if body else None, to_js(program_frames()))
    # Where a program cannot be put aside, the answer is there already, and an alarm rings after it.
    answer = _wait(asked) if _sandbox.blocks or _sandbox.alarmLeft() < 0 else wait_minding_alarm(asked)
    ring()
    if answer.error:
        raise RequestFailed(answer.error)
    received = [(name, value) for name, value in answer.headers.to_py()]
    # In a browser, an answer of the simulated account comes without words for its status.
    reason = answer.statusText or http.client.responses.get(answer.status, '')
    return answer.status, reason, received, answer.body.to_bytes() if answer.body else b''


def _has_steps(url):
    """Whether an address has steps up or down its path, which a browser would take: the signature would be another one's."""
    path = re.split('[?#]', url, maxsplit=1)[0]
    return any(re.fullmatch(r'(?:\.|%2e){1,2}', part, re.IGNORECASE) for part in path.split('/'))


def program_frames():
    """Where in the reader's program the call under way was made, innermost first: name, file, line, column."""
    found = []
    frame = sys._getframe(1)
    while frame is not None:
        code = frame.f_code
        if code.co_filename in program_files:
            found.append([code.co_name, code.co_filename, frame.f_lineno, _column(code, frame.f_lasti)])
        frame = frame.f_back
    return found


# The names of the files of the program that runs, with their texts.
program_files = {}


def _column(code, instruction):
    for index, (_, _, column, _) in enumerate(code.co_positions()):
        if index * 2 == instruction:
            return (column or 0) + 1
    return 1


def _text(value):
    return value.decode('latin-1') if isinstance(value, bytes) else str(value)
