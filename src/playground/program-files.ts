import type { Draft } from './drafts.ts';
import { forgetDraft, loadDraft, saveDraft } from './drafts.ts';
import { type Files, sameFiles } from './files.ts';
import type { OpenProgram } from './programs.ts';

/** How many milliseconds after the last edit the files are kept. */
const rest = 300;

/** What the files of the open program report. */
export interface ProgramFilesEvents {
  /** The browser does not let the site keep the files. */
  refused(): void;
}

/** The reader's version of the open program's files. It is kept, and a replacement of all files can be undone. */
export class ProgramFiles {
  readonly program: OpenProgram;
  readonly #events: ProgramFilesEvents;
  #files: Files;
  #previous: Draft['previous'];
  #saveTimer = 0;

  constructor(program: OpenProgram, events: ProgramFilesEvents) {
    this.program = program;
    this.#events = events;
    const kept = loadDraft(program.id);
    const { files, previous } = kept ? begin(program, kept) : { files: program.original };
    this.#files = files;
    this.#previous = previous;
  }

  get files(): Files {
    return this.#files;
  }

  get isEdited(): boolean {
    return !sameFiles(this.#files, this.program.original);
  }

  /** The label for undoing the last replacement; `undefined` if there is nothing to undo. */
  get undoTitle(): string | undefined {
    return this.#previous?.why;
  }

  /** Takes over what the reader typed. */
  edit(files: Files): void {
    this.#files = files;
    clearTimeout(this.#saveTimer);
    this.#saveTimer = window.setTimeout(() => this.save(), rest);
  }

  /** Replaces the files. `why` is the label for undoing that. */
  replace(files: Files, why: string): void {
    this.#previous = { files: this.#files, why };
    this.#files = files;
    this.save();
  }

  /** Brings back the files from before the last replacement. This can be done once. */
  undo(): void {
    if (!this.#previous) return;
    const { files } = this.#previous;
    this.#previous = undefined;
    this.#files = files;
    this.save();
  }

  /** Takes over what another tab has kept. */
  take(draft: Draft | undefined): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = 0;
    this.#files = draft?.files ?? this.program.original;
    this.#previous = draft?.previous;
  }

  /** Keeps edits that have not been kept yet. */
  flush(): void {
    if (this.#saveTimer !== 0) this.save();
  }

  save(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = 0;
    const { id, original } = this.program;
    if (!this.isEdited && !this.#previous) forgetDraft(id);
    else if (
      !saveDraft(id, { files: this.#files, original, ...(this.#previous && { previous: this.#previous }) })
    ) {
      this.#events.refused();
    }
  }
}

/** What to begin with if something is kept, perhaps from a time when the program was a different one. */
function begin({ id, original }: OpenProgram, kept: Draft): Pick<Draft, 'files' | 'previous'> {
  const isPassing = id === 'link' || id.startsWith('lesson/');
  if (!isPassing || sameFiles(kept.original, original)) return kept;
  // The program is a different one now, and the reader wants to see that. A button brings back the one before.
  if (sameFiles(kept.files, kept.original)) return { files: original };
  return { files: original, previous: { files: kept.files, why: 'Bring back what I had here' } };
}
