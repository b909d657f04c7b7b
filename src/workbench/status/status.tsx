import statusStyles from './status.css?inline';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { AccountMenu } from '../account/account-menu.tsx';
import { useChanges } from '../hooks/use-changes.ts';
import type { WorkbenchState } from '../model/state.ts';
import { sayFlagged } from '../shell/say-flagged.ts';
import { ConditionsBar } from './conditions-bar.tsx';
import { describeConditions } from './describe-conditions.ts';
import { describeOffset } from './describe-offset.ts';
import { addStyles } from '#ui/dom';

addStyles(statusStyles);

/** The elements for what is visible whichever tab is shown. */
export interface StatusHosts {
  /** In the head: for what can always be done. */
  readonly head: HTMLElement;
  /** Below the head: for conditions that are not the usual ones. */
  readonly bar: HTMLElement;
  /** On the button that opens the workbench: visible while it is closed. */
  readonly flag: HTMLElement;
}

/** Draws what is visible whichever tab is shown. */
export function mountStatus({ head, bar, flag }: StatusHosts, state: WorkbenchState): void {
  render(<AccountMenu state={state} />, head);
  render(<ConditionsBar state={state} />, bar);
  // Removes what the frame put there before.
  flag.replaceChildren();
  render(<Flag state={state} />, flag);
}

function Flag({ state: { session } }: { state: WorkbenchState }) {
  const { clock, conditions } = session.connection;
  useChanges(clock.onChange);
  useChanges(conditions.onChange);
  const said = conditions.isOn ? describeConditions(conditions.settings) : [];
  const ahead = describeOffset(clock.offset);
  const first = said.length > 1 ? `${said.length} conditions on` : said[0];
  const text = [first, ahead && `Clock ${ahead}`].filter(Boolean).join(' · ');
  useLayoutEffect(() => sayFlagged(text !== ''), [text]);
  return text ? <span class="workbench-flag">{text}</span> : null;
}
