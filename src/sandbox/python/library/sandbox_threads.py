"""Threads, where there are none: a pool does each task when it gets it, and a thread of one's own is refused in words."""

import concurrent.futures
import concurrent.futures.thread
import threading


class DirectExecutor(concurrent.futures.Executor):
    """A `ThreadPoolExecutor` that does each task as soon as it is submitted, one after the other."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        self._closed = False
        if initializer is not None:
            initializer(*initargs)

    def submit(self, fn, /, *args, **kwargs):
        if self._closed:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = concurrent.futures.Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._closed = True


def install():
    """Puts these in the place of the standard library's."""
    concurrent.futures.ThreadPoolExecutor = DirectExecutor
    concurrent.futures.thread.ThreadPoolExecutor = DirectExecutor
    threading.Thread.start = _refuse


def _refuse(self):
    raise RuntimeError(
        'There are no threads in a page. A ThreadPoolExecutor works here, and does its tasks one after the other.'
    )
