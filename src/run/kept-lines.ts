import { KeptOutput, type LogEntry, type PositionMapper, type RunListener, sizeOf } from '#sandbox';

/** A view that draws the same lines. */
export interface LineView {
  log(entry: LogEntry): void;
  erase(id: number): void;
  skip(count: number): void;
}

/** What a run printed, as a person reads it at the end: the first and the last lines, where it printed very much. */
export class KeptLines {
  readonly #kept = new KeptOutput<string>();

  /** One string for each console call or line of a stream. */
  get all(): readonly string[] {
    return this.#kept.all;
  }

  /** Listens to a run; places in what it prints become places in the reader's TypeScript. */
  listenTo(mapper: PositionMapper, view?: LineView): Pick<RunListener, 'log' | 'erased' | 'skipped'> {
    return {
      log: (entry) => {
        const text = mapper.mapText(entry.text);
        const styled = entry.styled?.map((part) => ({ ...part, text: mapper.mapText(part.text) }));
        this.#kept.set(entry.id, text, sizeOf(entry));
        view?.log({ ...entry, text, ...(styled && { styled }) });
      },
      erased: (id) => {
        this.#kept.delete(id);
        view?.erase(id);
      },
      skipped: (count) => {
        this.#kept.skip(count);
        view?.skip(count);
      },
    };
  }
}
