"""Time limits: `signal.alarm` and `signal.setitimer`, which Python has not got in a page. The sandbox's clock stands in for them."""

import math
import os
import signal
import sys

import sandbox_port


def install():
    """Gives them to the module `signal`."""
    signal.ITIMER_REAL = 0
    signal.alarm = alarm
    signal.setitimer = setitimer
    signal.getitimer = getitimer
    signal.pause = pause
    try:
        from pyodide.webloop import WebLoop
    except ImportError:
        # On a computer the loop is Python's own.
        return
    WebLoop.run_until_complete = _run_until_complete


def _run_until_complete(self, future):
    """`asyncio.run`, which an alarm ends between two steps of its tasks."""
    self._install_asyncgen_hooks()
    return sandbox_port.wait_minding_alarm(future)


def alarm(seconds):
    """https://docs.python.org/3/library/signal.html#signal.alarm"""
    left, _ = setitimer(signal.ITIMER_REAL, int(seconds))
    return math.ceil(left)


def setitimer(which, seconds, interval=0.0):
    """https://docs.python.org/3/library/signal.html#signal.setitimer"""
    before = getitimer(which)
    if seconds < 0 or interval < 0:
        raise signal.ItimerError(22, 'Invalid argument')
    if signal.getsignal(signal.SIGALRM) == signal.SIG_DFL:
        signal.signal(signal.SIGALRM, _end)
    sandbox_port.set_alarm(seconds, interval)
    return before


def getitimer(which):
    """https://docs.python.org/3/library/signal.html#signal.getitimer"""
    if which != signal.ITIMER_REAL:
        raise signal.ItimerError(22, 'In a page there is signal.ITIMER_REAL alone.')
    return sandbox_port.alarm()


def pause():
    """https://docs.python.org/3/library/signal.html#signal.pause"""
    if not sandbox_port.wait_for_alarm():
        raise RuntimeError(
            'Nobody sends signals to a program in a page, so this would wait for ever. time.sleep(seconds) waits.'
        )


def _end(number, frame):
    """What a system does with a program that minds no alarm: it ends it at once, with this text and code."""
    print('Alarm clock', file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(128 + number)
