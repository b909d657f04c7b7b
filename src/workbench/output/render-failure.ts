import { placeName, type Position, type ValueNode } from '#sandbox';
import { element } from '#ui/dom';
import { renderText, slice } from './render-text.ts';
import { renderValue } from './render-value.ts';

/** How many characters of an error's message are shown. */
const shown = 10_000;

/** What ended a program. Its positions are those in the reader's TypeScript. */
export interface Failure {
  /** Empty if it is not an error but, say, an exit code. */
  readonly name: string;
  readonly message: string;
  /** Innermost first. */
  readonly positions: readonly Position[];
  readonly value?: ValueNode;
  readonly httpStatusCode?: number;
  readonly requestId?: string;
}

/** What a failure says, in one line. */
export function failureText({ name, message }: Pick<Failure, 'name' | 'message'>): string {
  return [name, message].filter(Boolean).join(': ');
}

/** Whether an error carries more than its name and message. */
function hasMore(value: ValueNode | undefined): value is ValueNode {
  return (value?.children ?? []).some(({ label }) => label !== 'name' && label !== 'message');
}

/** An error as a person needs it: what happened, where (with a button that goes there), and S3's facts about the request. */
export function renderFailure(failure: Failure, goTo: (position: Position) => void): HTMLElement {
  const { name, message, positions, value, httpStatusCode, requestId } = failure;
  const row = element('div', { class: 'entry entry-failure' });
  const text = [{ text: name, style: { bold: true } }, { text: name && message ? `: ${message}` : message }];
  const [isLong, first] = [message.length > shown, slice(text, 0, shown)];
  row.append(element('div', { class: 'entry-text' }, ...renderText(first), ...(isLong ? [' …'] : [])));
  for (const position of positions.slice(0, 5)) {
    const link = element('button', { type: 'button', class: 'entry-position' }, placeName(position));
    link.addEventListener('click', () => goTo(position));
    row.append(element('div', { class: 'entry-frame' }, 'at ', link));
  }
  const facts = [
    ...(httpStatusCode === undefined ? [] : [`HTTP status ${httpStatusCode}`]),
    ...(requestId === undefined ? [] : [`request id ${requestId}`]),
  ];
  if (facts.length > 0) row.append(element('div', { class: 'entry-facts' }, facts.join(' · ')));
  if (hasMore(value)) row.append(renderValue({ ...value, text: 'All that the error says' }));
  return row;
}
