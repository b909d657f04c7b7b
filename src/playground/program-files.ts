import type { Draft } from './drafts.ts';
import { forgetDraft, loadDraft, saveDraft } from './drafts.ts';
import { type Files, sameFiles } from './files.ts';
import type { OpenProgram } from './programs.ts';

/** Milliseconds of rest after which an edit is kept. */
const rest = 300;

/** What the files of the open program tell. */
export interface ProgramFilesEvents {
  /** The browser does not let the site keep them. */
  refused(): void;
}

/** The files of the open program as the reader has them: kept, and with a way back from what replaced them at once. */
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

  /** What the way back is called, where there is one. */
  get undoTitle(): string | undefined {
    return this.#previous?.why;
  }

  /** Takes in what the reader typed. */
  edit(files: Files): void {
    this.#files = files;
    clearTimeout(this.#saveTimer);
    this.#saveTimer = window.setTimeout(() => this.save(), rest);
  }

  /** Replaces the files; `why` is what the way back will be called. */
  replace(files: Files, why: string): void {
    this.#previous = { files: this.#files, why };
    this.#files = files;
    this.save();
  }

  /** Goes back to what was replaced last; the same again comes back. */
  undo(): void {
    if (!this.#previous) return;
    const { files } = this.#previous;
    this.#previous = undefined;
    this.#files = files;
    this.save();
  }

  /** Takes in what another tab keeps. */
  take(draft: Draft | undefined): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = 0;
    this.#files = draft?.files ?? this.program.original;
    this.#previous = draft?.previous;
  }

  /** Keeps what is not kept yet. */
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

/** What to begin with when something is kept, also from a time when the program was another. */
function begin({ id, original }: OpenProgram, kept: Draft): Pick<Draft, 'files' | 'previous'> {
  const isPassing = id === 'link' || id.startsWith('lesson/');
  if (!isPassing || sameFiles(kept.original, original)) return kept;
  // Another program came along: that is what the reader wants to see. The one before is a press away.
  if (sameFiles(kept.files, kept.original)) return { files: original };
  return { files: original, previous: { files: kept.files, why: 'Bring back what I had here' } };
}
