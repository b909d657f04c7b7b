interface EventInit {
  bubbles?: boolean;
  cancelable?: boolean;
  composed?: boolean;
}

/** Something that happened, as an `EventTarget` tells it. */
interface Event {
  readonly type: string;
  readonly target: EventTarget | null;
  readonly currentTarget: EventTarget | null;
  readonly timeStamp: number;
  readonly cancelable: boolean;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
  stopPropagation(): void;
  stopImmediatePropagation(): void;
}
declare var Event: { prototype: Event; new (type: string, init?: EventInit): Event };

interface EventListenerOptions {
  capture?: boolean;
}
interface AddEventListenerOptions extends EventListenerOptions {
  once?: boolean;
  passive?: boolean;
  signal?: AbortSignal;
}
interface EventListener {
  (event: Event): void;
}
interface EventListenerObject {
  handleEvent(event: Event): void;
}
type EventListenerOrEventListenerObject = EventListener | EventListenerObject;

/** Something whose events can be listened to. */
interface EventTarget {
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: EventListenerOptions | boolean,
  ): void;
  dispatchEvent(event: Event): boolean;
}
declare var EventTarget: { prototype: EventTarget; new (): EventTarget };

/** Tells whether something was cancelled: hand it to `fetch` or to `s3.send(command, { abortSignal })`. */
interface AbortSignal extends EventTarget {
  readonly aborted: boolean;
  /** What `abort(reason)` was called with; an `AbortError` by default. */
  readonly reason: any;
  onabort: ((this: AbortSignal, event: Event) => any) | null;
  /** Throws the reason when it was aborted. */
  throwIfAborted(): void;
}
declare var AbortSignal: {
  prototype: AbortSignal;
  /** A signal that is aborted already. */
  abort(reason?: any): AbortSignal;
  /** A signal that aborts when any of the others does. */
  any(signals: Iterable<AbortSignal>): AbortSignal;
  /** A signal that aborts after `milliseconds`. */
  timeout(milliseconds: number): AbortSignal;
};

/** Cancels requests that were given its `signal`. */
interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: any): void;
}
declare var AbortController: { prototype: AbortController; new (): AbortController };

/** An error of the web platform, told apart by its `name`, such as `AbortError`. */
interface DOMException extends Error {
  readonly name: string;
  readonly message: string;
  readonly code: number;
}
declare var DOMException: { prototype: DOMException; new (message?: string, name?: string): DOMException };
