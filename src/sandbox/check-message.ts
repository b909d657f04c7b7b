import type { LogEntry, WorkerMessage } from './messages.ts';
import { outputLimits } from './output-limits.ts';
import type { StyledText } from './text-style.ts';
import type { ValueNode } from './value-node.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How deeply a value may be nested: deeper than the runtime ever sends, and not too deep for the stack. */
const deepest = 100;
const levels = new Set<unknown>(['log', 'info', 'debug', 'warn', 'error']);

/**
 * The messages in what came from a worker. A program owns its worker, and may send anything: what does not have the shape of
 * a message is left out, and the rest still arrives.
 */
export function messagesIn(data: unknown, runId: string): readonly WorkerMessage[] {
  if (!isFields(data) || data.runId !== runId || !Array.isArray(data.messages)) return [];
  return data.messages.flatMap((message: unknown) => checkMessage(message) ?? []);
}

/** The message, once it is safe to use; `undefined` if it is not a message. */
function checkMessage(message: unknown): WorkerMessage | undefined {
  if (!isFields(message)) return undefined;
  const check = Object.hasOwn(checks, String(message.type))
    ? checks[message.type as keyof typeof checks]
    : undefined;
  if (message.type === 'log') return checkEntry(message);
  return check?.(message) === true ? (message as unknown as WorkerMessage) : undefined;
}

const checks: Readonly<Record<Exclude<WorkerMessage['type'], 'log'>, (message: Fields) => boolean>> = {
  failure: (message) =>
    isText(message.name) &&
    isText(message.message) &&
    areFrames(message.frames) &&
    isValue(message.value, { nodes: outputLimits.nodes }) &&
    isFields(message.metadata) &&
    isOptional(message.metadata.httpStatusCode, isNumber) &&
    isOptional(message.metadata.requestId, isText),
  request: (message) =>
    isNumber(message.id) &&
    isText(message.method) &&
    isText(message.url) &&
    isArrayOf(message.headers, (header) => isArrayOf(header, isText) && header.length === 2) &&
    (message.body === undefined || message.body instanceof Uint8Array) &&
    areFrames(message.frames),
  call: (message) =>
    isNumber(message.id) &&
    isText(message.service) &&
    isText(message.method) &&
    Array.isArray(message.parameters),
  abort: (message) => isNumber(message.id),
  pong: () => true,
  notices: (message) =>
    isArrayOf(
      message.notices,
      (notice) => isFields(notice) && isText(notice.kind) && isText(notice.what) && areFrames(notice.frames),
    ),
  skipped: (message) => isNumber(message.count) && message.count > 0,
  erased: (message) => isNumber(message.id),
  clear: () => true,
  done: (message) => isNumber(message.exitCode),
};

/** The entry, its parts cut where they are too large, and left out where they do not have the right shape. */
function checkEntry({ id, level, text, values, styled, cut }: Fields): LogEntry | undefined {
  if (!isNumber(id) || id < 1 || !levels.has(level) || !isText(text)) return undefined;
  const left = { nodes: outputLimits.nodes };
  const over = Math.max(0, text.length - outputLimits.entry) + (isNumber(cut) && cut > 0 ? cut : 0);
  // Stretches without text could be so many that the page has elements without end.
  const isStyled =
    isArrayOf(styled, isStretch) &&
    styled.length <= text.length + 1 &&
    styled.map((part) => (part as StyledText).text).join('') === text;
  return {
    type: 'log',
    id,
    level: level as LogEntry['level'],
    text: text.slice(0, outputLimits.entry),
    values: Array.isArray(values) ? values.filter((value): value is ValueNode => isValue(value, left)) : [],
    ...(isStyled && { styled: styled as readonly StyledText[] }),
    ...(over > 0 && { cut: over }),
  };
}

function isStretch(part: unknown): part is StyledText {
  if (!isFields(part) || !isText(part.text)) return false;
  const { style } = part;
  if (style === undefined) return true;
  return isFields(style) && [style.color, style.background].every((color) => isOptional(color, isColor));
}

function isColor(color: unknown): boolean {
  if (typeof color === 'string') return /^#[\da-f]{6}$/.test(color);
  return isNumber(color) && color >= 0 && color <= 255;
}

function isValue(value: unknown, left: { nodes: number }, depth = 0): value is ValueNode {
  left.nodes -= 1;
  if (left.nodes < 0 || depth > deepest || !isFields(value) || !isText(value.text) || !isText(value.kind))
    return false;
  if (!isOptional(value.more, isNumber)) return false;
  return isOptional(value.children, (children) =>
    isArrayOf(
      children,
      (child) => isFields(child) && isText(child.label) && isValue(child.value, left, depth + 1),
    ),
  );
}

function areFrames(frames: unknown): boolean {
  return isArrayOf(
    frames,
    (frame) =>
      isFields(frame) &&
      isOptional(frame.name, isText) &&
      isOptional(frame.file, isText) &&
      isNumber(frame.line) &&
      isNumber(frame.column),
  );
}

function isArrayOf(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function isOptional(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || isRight(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
