import { FitAddon } from '@xterm/addon-fit';
import { type ITheme, Terminal } from '@xterm/xterm';
import xtermStyles from '@xterm/xterm/css/xterm.css?inline';
import { addStyles } from '#ui/dom';
import { darkTheme, lightTheme } from './themes.ts';

/** The screen of a terminal: what is drawn, and what is typed. */
export interface Screen {
  readonly columns: () => number;
  readonly write: (data: string | Uint8Array) => void;
  /** Resolves when all that was written has been drawn. */
  readonly drawn: () => Promise<undefined>;
  /** Whether something stands on the cursor's row before it. */
  readonly isAtStart: () => boolean;
  readonly clear: () => void;
  readonly focus: () => void;
  readonly onData: (listener: (data: string) => void) => void;
  readonly paste: (text: string) => void;
  readonly fit: () => void;
}

/**
 * Opens a screen in an element. It follows the element's size and the page's theme.
 *
 * @see https://xtermjs.org/docs/
 */
export function openScreen(host: HTMLElement): Screen {
  addStyles(xtermStyles);
  const terminal = new Terminal({
    // What programs print ends lines with \n alone.
    convertEol: true,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily: getComputedStyle(host).fontFamily,
    fontSize: matchMedia('(max-width: 50rem)').matches ? 13 : 14,
    lineHeight: 1.25,
    screenReaderMode: true,
    // Of a picture that somebody prints, it would report every byte that is no text in the browser's console.
    logLevel: 'off',
    scrollback: 5_000,
    minimumContrastRatio: 4.5,
    theme: themeOfPage(),
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(host);
  terminal.textarea?.setAttribute('aria-label', 'Terminal: Escape, then Tab, leaves it');
  leaveByEscape(terminal);
  takeInsertedText(terminal);
  // What is hidden has no size to fit into.
  const fitIntoHost = () => host.clientWidth > 0 && fit.fit();
  new ResizeObserver(fitIntoHost).observe(host);
  new MutationObserver(() => (terminal.options.theme = themeOfPage())).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  fitIntoHost();
  // A paste comes as one, and is not run before somebody presses Enter.
  terminal.write('\u001b[?2004h');
  return {
    columns: () => terminal.cols,
    write: (data) => terminal.write(data),
    drawn: () => new Promise((resolve) => terminal.write('', () => resolve(undefined))),
    isAtStart: () => terminal.buffer.active.cursorX === 0,
    clear: () => terminal.write('\u001b[2J\u001b[3J\u001b[H'),
    focus: () => terminal.focus(),
    onData: (listener) => void terminal.onData(listener),
    paste: (text) => terminal.paste(text),
    fit: () => fit.fit(),
  };
}

/** Tab completes; behind Escape it goes on to what comes next on the page, so that nobody is caught by the keyboard. */
function leaveByEscape(terminal: Terminal): void {
  let isLeaving = false;
  terminal.attachCustomKeyEventHandler((event) => {
    if (event.type !== 'keydown') return true;
    if (event.key === 'Shift') return true;
    const leaves = isLeaving && event.key === 'Tab';
    isLeaving = event.key === 'Escape';
    return !leaves;
  });
}

/**
 * Takes text that came by no key: of a panel of emoji, of dictation, of a menu of accents. For screen readers' sake xterm leaves it
 * alone in their mode, which this terminal is always in.
 */
function takeInsertedText(terminal: Terminal): void {
  const { textarea } = terminal;
  let isKey = false;
  textarea?.addEventListener('keydown', () => (isKey = true), true);
  textarea?.addEventListener('keyup', () => (isKey = false), true);
  textarea?.addEventListener('input', (event) => {
    const { data, inputType, isComposing } = event;
    if (inputType === 'insertText' && data !== null && !isKey && !isComposing) terminal.input(data);
  });
}

function themeOfPage(): ITheme {
  return document.documentElement.dataset.theme === 'light' ? lightTheme : darkTheme;
}
