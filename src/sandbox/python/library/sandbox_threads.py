"""Threads, where there are none: a pool does each task when it gets it, and a thread of one's own is refused in words."""

import concurrent.futures
import concurrent.futures.thread
import threading

import sandbox_advice
import sandbox_port


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
    threading.Condition.wait = _wait


def _refuse(self):
    raise RuntimeError(sandbox_advice.NO_THREADS)


class _Waiter:
    """In the place of the lock that `notify` releases."""

    is_woken = False

    def release(self):
        self.is_woken = True


def _wait(self, timeout=None):
    """`Condition.wait`, and with it that of events, queues and semaphores: the handler of an alarm alone can end it early."""
    if not self._is_owned():
        raise RuntimeError('cannot wait on un-acquired lock')
    waiter = _Waiter()
    self._waiters.append(waiter)
    state = self._release_save()
    try:
        if timeout is not None:
            sandbox_port.sleep(max(timeout, 0))
        else:
            while not waiter.is_woken:
                if not sandbox_port.wait_for_alarm():
                    raise RuntimeError(
                        'Nothing else runs in this program that could end this wait: there are no threads in a page.'
                    )
    finally:
        self._acquire_restore(state)
        if waiter in self._waiters:
            self._waiters.remove(waiter)
    return waiter.is_woken
