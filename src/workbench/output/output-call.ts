import type { LogEntry } from '#sandbox';
import type { OutputView } from './output-view.ts';
import type { Failure } from './render-failure.ts';

/** One call of a method of {@link OutputView}, as data: another window can be sent it, and print the same. */
export type OutputCall =
  | { readonly call: 'log'; readonly entry: LogEntry }
  | { readonly call: 'erase'; readonly id: number }
  | { readonly call: 'skip'; readonly count: number }
  | { readonly call: 'failure'; readonly failure: Failure }
  | { readonly call: 'clear' };

/** The same view, which also tells of every call. */
export function tellCalls(view: OutputView, tell: (call: OutputCall) => void): OutputView {
  const both = (call: OutputCall) => {
    repeatCall(view, call);
    tell(call);
  };
  return {
    ...view,
    log: (entry) => both({ call: 'log', entry }),
    erase: (id) => both({ call: 'erase', id }),
    skip: (count) => both({ call: 'skip', count }),
    failure: (failure) => both({ call: 'failure', failure }),
    clear: () => both({ call: 'clear' }),
  };
}

/** Makes a call of which another view has told. */
export function repeatCall(view: OutputView, call: OutputCall): void {
  if (call.call === 'log') view.log(call.entry);
  else if (call.call === 'erase') view.erase(call.id);
  else if (call.call === 'skip') view.skip(call.count);
  else if (call.call === 'failure') view.failure(call.failure);
  else view.clear();
}
