import { type FrameMessage, frameScript } from './frame-script.ts';

/** A frame that runs one program, and the way to be rid of it with all that runs inside. */
export interface SealedFrame {
  readonly port: MessagePort;
  remove(): void;
}

/**
 * Opens a frame of opaque origin that can load nothing and reach nobody, and sends `message` into it.
 * `onBreak` is called if the document in it changes: the policy would be gone with it.
 *
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 * @see https://www.w3.org/TR/CSP3/
 */
export function openFrame(message: FrameMessage, onBreak: () => void): SealedFrame {
  const frame = document.createElement('iframe');
  const { port1, port2 } = new MessageChannel();
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.title = 'Sandbox';
  // Not `display: none`: some browsers throttle or never start what is in such a frame.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.srcdoc = frameDocument();
  let loads = 0;
  frame.addEventListener('load', () => {
    loads += 1;
    if (loads === 1) frame.contentWindow?.postMessage(message, '*', [port2]);
    else onBreak();
  });
  document.body.append(frame);
  return {
    port: port1,
    remove: () => {
      port1.close();
      frame.remove();
    },
  };
}

function frameDocument(): string {
  const nonce = crypto.randomUUID();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' blob:`,
    `worker-src blob:`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return (
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">` +
    `<script nonce="${nonce}">(${frameScript.toString()})()</script>`
  );
}
