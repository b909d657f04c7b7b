import type { S3Client } from '@aws-sdk/client-s3';
import { signal, type Signal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import type { RunRecord } from '../../model/run-record.ts';
import type { WorkbenchState } from '../../model/state.ts';
import { createExplorer, type Explorer } from '../model/explorer.ts';
import { explainError, type Explanation } from '../model/explain-error.ts';

/** How an action ended, for the person who did it. */
interface Outcome {
  readonly tone: 'success' | 'warning' | 'danger';
  /** What happened. */
  readonly says: string;
  readonly explanation?: Explanation;
  /** A program that does the same. */
  readonly code?: string;
  /** The run that holds the action's requests. */
  readonly run?: RunRecord;
}

/** What is selected: what the lower half of the tab shows, and what is acted on. */
export type Selection =
  | { readonly kind: 'bucket'; readonly bucket: string }
  | { readonly kind: 'prefix'; readonly bucket: string; readonly prefix: string }
  | undefined;

/** An upload under way. Sizes are bytes. */
interface UploadProgress {
  readonly done: number;
  readonly total: number;
  /** How many of the `files` are stored. */
  readonly stored: number;
  readonly files: number;
  readonly cancel: () => void;
}

/** What a person does, and how it is reported. */
interface Deed {
  /** `Upload 3 files`: the title in Requests. */
  readonly title: string;
  /** What is said when it is done, unless the work answers something else to say. */
  readonly done: string;
  readonly code?: string;
}

/** What the parts of the tab share. */
export interface BucketsModel {
  readonly state: WorkbenchState;
  readonly explorer: Explorer;
  /** The selected bucket or prefix. The selected object is `state.place`. */
  readonly selection: Signal<Selection>;
  readonly outcome: Signal<Outcome | undefined>;
  /** The open dialog. */
  readonly dialog: Signal<(() => ComponentChildren) | undefined>;
  readonly upload: Signal<UploadProgress | undefined>;
  /** Does something, reports how it ended, and answers whether it was done. The work may report that it was done in part. */
  perform(deed: Deed, work: (client: S3Client) => Promise<Partial<Outcome> | undefined>): Promise<boolean>;
}

/** Makes what the parts of the tab share. */
export function createBucketsModel(state: WorkbenchState): BucketsModel {
  const outcome = signal<Outcome | undefined>();
  return {
    state,
    explorer: createExplorer(state),
    selection: signal<Selection>(),
    outcome,
    dialog: signal<(() => ComponentChildren) | undefined>(),
    upload: signal<UploadProgress | undefined>(),
    perform: async ({ title, done, code }, work) => {
      let run: RunRecord | undefined;
      const common = () => ({ ...(code !== undefined && { code }), ...(run && { run }) });
      try {
        const told = await state.act(title, (client, record) => {
          run = record;
          return work(client);
        });
        outcome.value = { tone: 'success', says: done, ...common(), ...told };
        return true;
      } catch (error) {
        const says = `This was not done: ${title}.`;
        outcome.value = { tone: 'danger', says, explanation: explainError(error), ...common() };
        return false;
      }
    },
  };
}
