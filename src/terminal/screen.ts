import { FitAddon } from '@xterm/addon-fit';
import { type ITheme, Terminal } from '@xterm/xterm';
import xtermStyles from '@xterm/xterm/css/xterm.css?inline';
import { addStyles } from '#ui/dom';
import { darkTheme, lightTheme } from './themes.ts';

/** The screen of a terminal: what is drawn, and what is typed. */
export interface Screen {
  readonly columns: () => number;
  /** Calls a listener with the number of columns that there is room for, now and whenever that changes. */
  readonly onRoom: (listener: (columns: number) => void) => void;
  /** Has no more columns than these, whatever there is room for. */
  readonly limit: (columns: number) => void;
  readonly write: (data: string | Uint8Array) => void;
  /** Resolves when all that was written has been drawn. */
  readonly drawn: () => Promise<undefined>;
  /**
   * All that has been written, as text that draws the same on an empty screen.
   *
   * @param onBegin Called where it ends: what is written from then on is not in it.
   */
  readonly contents: (onBegin: () => void) => Promise<string>;
  /** Whether something stands on the cursor's row before it. */
  readonly isAtStart: () => boolean;
  readonly focus: () => void;
  readonly onData: (listener: (data: string) => void) => void;
  readonly paste: (text: string) => void;
  readonly dispose: () => void;
}

/** Empties a screen, and what can be scrolled back to. */
export const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Empties the row of the cursor, and what is below it. */
export const clearRow = '\r\u001b[J';

/** Makes a screen as it was when it was opened. */
export const resetScreen = '\u001bc';

/** A paste comes as one, and is not run before somebody presses Enter. */
const bracketedPaste = '\u001b[?2004h';

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
    fontSize: sizeOf(host),
    lineHeight: 1.25,
    screenReaderMode: true,
    // Of a picture that somebody prints, it would report every byte that is no text in the browser's console.
    logLevel: 'off',
    scrollback: 5_000,
    minimumContrastRatio: 4.5,
    theme: themeOf(host),
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(host);
  terminal.textarea?.setAttribute('aria-label', 'Terminal: Escape, then Tab, leaves it');
  leaveByEscape(terminal);
  takeInsertedText(terminal);
  let room = 0;
  let most = Infinity;
  let tellRoom: (columns: number) => void = () => undefined;
  const fitIntoHost = () => {
    // What is hidden has no size to fit into.
    if (host.clientWidth === 0) return;
    const size = sizeOf(host);
    if (size !== terminal.options.fontSize) terminal.options.fontSize = size;
    const { cols = NaN, rows = NaN } = fit.proposeDimensions() ?? {};
    if (Number.isNaN(cols + rows)) return;
    const isChanged = cols !== room;
    room = cols;
    terminal.resize(Math.min(cols, most), rows);
    if (isChanged) tellRoom(cols);
  };
  const resizing = new ResizeObserver(fitIntoHost);
  resizing.observe(host);
  const colouring = new MutationObserver(() => (terminal.options.theme = themeOf(host)));
  colouring.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  fitIntoHost();
  terminal.write(bracketedPaste);
  return {
    columns: () => terminal.cols,
    onRoom: (listener) => {
      tellRoom = listener;
      if (room > 0) listener(room);
    },
    limit: (columns) => {
      most = columns;
      fitIntoHost();
    },
    write: (data) => terminal.write(data),
    drawn: () => new Promise((resolve) => terminal.write('', () => resolve(undefined))),
    contents: async (onBegin) => {
      const { SerializeAddon } = await import('@xterm/addon-serialize');
      const serialize = new SerializeAddon();
      terminal.loadAddon(serialize);
      return new Promise((resolve) => {
        terminal.write('', () => resolve(serialize.serialize()));
        onBegin();
      });
    },
    isAtStart: () => terminal.buffer.active.cursorX === 0,
    focus: () => terminal.focus(),
    onData: (listener) => void terminal.onData(listener),
    paste: (text) => terminal.paste(text),
    dispose: () => {
      resizing.disconnect();
      colouring.disconnect();
      terminal.dispose();
    },
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

/** Pixels, as styles have it. */
const sizeOf = (host: HTMLElement) => Number.parseFloat(getComputedStyle(host).fontSize);

function themeOf(host: HTMLElement): ITheme {
  const theme = document.documentElement.dataset.theme === 'light' ? lightTheme : darkTheme;
  const { backgroundColor: background } = getComputedStyle(host);
  return { ...theme, background, cursorAccent: background };
}
