"""Time limits with `signal`, as programs set them: over a loop, a pause, a wait for another thread, a task and a request."""

import asyncio
import queue
import signal
import threading
import time

import boto3


class TooLate(Exception):
    pass


def late(number, frame):
    assert number == signal.SIGALRM
    raise TooLate


def limited(work, seconds=0.2):
    """How the work ended, and that it was ended in time."""
    before = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        work()
        return 'came to its end'
    except TooLate:
        took = time.monotonic() - before
        assert seconds <= took + 0.01 and took < seconds + 10, took
        return 'was ended'
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def loop():
    while True:
        pass


async def task():
    try:
        await asyncio.sleep(60)
    finally:
        print('a task cleans up')


signal.signal(signal.SIGALRM, late)
assert limited(loop) == 'was ended'
assert limited(lambda: sum(number for number in range(10**10))) == 'was ended'
assert limited(lambda: time.sleep(60)) == 'was ended'
assert limited(lambda: time.sleep(0.05)) == 'came to its end'
assert limited(lambda: queue.Queue().get()) == 'was ended'
assert limited(lambda: threading.Event().wait(60)) == 'was ended'
assert limited(boto3.client('s3').list_buckets, 60) == 'came to its end'
try:
    assert limited(lambda: asyncio.run(task())) == 'was ended'
except RuntimeError as error:
    # A browser that cannot put a program aside while it waits runs no tasks.
    assert 'stack switch' in str(error), error

assert (signal.alarm(5), signal.alarm(0), signal.alarm(0)) == (0, 5, 0)
assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)

# A handler that returns: what was under way goes on.
rings = []
signal.signal(signal.SIGALRM, lambda number, frame: rings.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
before = time.monotonic()
time.sleep(0.55)
assert time.monotonic() - before >= 0.54
assert len(rings) >= 4, rings
signal.setitimer(signal.ITIMER_REAL, 0.1)
signal.pause()
print('all limits are kept')

# Without a handler, an alarm ends the program at once.
signal.signal(signal.SIGALRM, signal.SIG_DFL)
signal.alarm(1)
loop()
