import { describeProblems } from '#editor';
import { RunControl } from '#run/control';
import { keepInSight } from '#ui/sight';
import { showBanner, showLinkProblem } from './banner.ts';
import { forgetDraft, loadDraft, onDraftSavedElsewhere, saveDraft } from './drafts.ts';
import { FileTabs } from './file-tabs.ts';
import { listenForFiles } from './file-actions.ts';
import { entryName, type Files, sameFiles } from './files.ts';
import { Gallery } from './gallery.ts';
import { LinkError } from './link-error.ts';
import { findParts, type PlaygroundParts } from './parts.ts';
import { type Place, readPlace } from './address.ts';
import { ProgramFiles } from './program-files.ts';
import { findProgram, type OpenProgram } from './programs.ts';
import type { Versions } from './project-zip.ts';

/** The account that all programs of the playground work on. */
const accountName = 'playground';

/** The data that the page contains. */
interface PageData {
  readonly starter: Files;
  readonly versions: Versions;
}

/** The playground. It holds one program at a time, which the address names, and what can be done with it. */
export class Playground {
  readonly #data: PageData;
  readonly #parts: PlaygroundParts;
  readonly #tabs: FileTabs;
  readonly #control: RunControl;
  readonly #gallery: Gallery;
  #open: ProgramFiles;
  #opening = 0;

  constructor(root: HTMLElement) {
    const data = (this.#data = JSON.parse(root.querySelector('script')?.textContent ?? '') as PageData);
    const parts = (this.#parts = findParts(root));
    const tabs = (this.#tabs = new FileTabs(
      { list: parts.tabs, panels: parts.code },
      {
        edited: () => this.#edited(),
        selected: (name) => {
          for (const action of ['rename-file', 'delete-file'])
            parts.button(action).disabled = name === entryName;
        },
        run: () => void this.#control.run(),
        leave: () => parts.button('run').focus(),
        problems: (count) => {
          parts.problems.textContent = describeProblems(count);
          parts.problems.hidden = parts.problems.textContent === '';
        },
        failed: () =>
          this.#note(
            'The editor could not be loaded. Are you offline? Choose the file again to retry; Run may still work.',
          ),
      },
      data.starter[0]?.code ?? '',
    ));
    this.#control = new RunControl(parts.section, parts.button('run'), {
      title: 'Playground',
      accountName,
      output: parts.output,
      likely: { imports: [{ specifier: '@aws-sdk/client-s3', start: 0, end: 0 }] },
      compile: () => tabs.compile(),
      showProblem: (problem) => tabs.showProblem(problem),
      goTo: (position) => void tabs.goTo(position),
      note: (text) => this.#note(text),
      onStart: () => keepInSight(parts.button('run').parentElement, [parts.note, parts.output]),
      isFromElsewhere: () => this.#open.program.id === 'link',
    });
    this.#gallery = new Gallery(parts.gallery, (slug) => {
      location.hash = `example=${encodeURIComponent(slug)}`;
    });
    listenForFiles(parts, tabs, {
      change: (files, selected, note) => {
        this.#open.edit(files);
        this.#open.save();
        tabs.show(files, selected);
        tabs.open();
        this.#say();
        this.#note(note);
      },
      replace: (files, undoTitle, what) => this.#replace(files, undoTitle, what),
    });
    this.#open = new ProgramFiles(this.#own(), this.#fileEvents());
    this.#listen();
  }

  /** The open program, as it is written now. */
  get program(): { readonly title: string; readonly files: Files } {
    return { title: this.#open.program.title, files: this.#tabs.files };
  }

  /** Opens the program that the address names, without running it. */
  async openAddress(): Promise<void> {
    const opening = (this.#opening += 1);
    try {
      const place = await readPlace(location.hash);
      const program = await findProgram(place, this.#data.starter);
      if (opening !== this.#opening) return;
      this.#show(program);
      await this.#startEditing(place);
    } catch (error) {
      if (opening !== this.#opening) return;
      this.#goHome('replace');
      showLinkProblem(
        this.#parts,
        error instanceof LinkError ? error.message : 'The link could not be opened. Are you offline?',
      );
    }
  }

  /** Opens the editor once the code is on the screen, so that the reader of a link can already begin to read. */
  async #startEditing(place: Place): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    this.#tabs.open();
    // A reader who opens their own code or an example means to run something.
    if (place.kind !== 'link') this.#control.prepare();
  }

  #listen(): void {
    const { button, share, gallery } = this.#parts;
    const on = (action: string, listener: () => void) => button(action).addEventListener('click', listener);
    on('own', () => this.#goHome('push'));
    on('back', () => this.#goHome('push'));
    on('dismiss', () => showBanner(this.#parts, this.#open.program));
    on('take', () => this.#takeLink());
    on('examples', () => this.#gallery.show());
    on('share', () => void this.#share());
    on('close-share', () => {
      share.hidden = true;
      button('share').focus();
    });
    on('download', () => void this.#download());
    on('reset', () => this.#replace(this.#open.program.original, 'Undo reset', 'Back to the original.'));
    on('undo', () => this.#undo());
    gallery.addEventListener('close', () => button('examples').focus());
    addEventListener('hashchange', () => void this.openAddress());
    addEventListener('pagehide', () => this.#open.flush());
    onDraftSavedElsewhere((id, draft) => {
      if (id !== this.#open.program.id) return;
      this.#open.take(draft);
      this.#tabs.update(this.#open.files);
      this.#say();
    });
  }

  #own(): OpenProgram {
    return { id: 'own', title: 'Playground', original: this.#data.starter };
  }

  #fileEvents() {
    return {
      refused: () =>
        this.#note(
          'Your changes work, but this browser does not let the site keep them: they are gone after a reload.',
        ),
    };
  }

  #show(program: OpenProgram): void {
    this.#open.flush();
    this.#control.clear();
    this.#open = new ProgramFiles(program, this.#fileEvents());
    this.#note('');
    this.#parts.share.hidden = true;
    this.#tabs.show(this.#open.files);
    this.#parts.title.textContent = program.title;
    this.#parts.button('own').ariaCurrent = program.id === 'own' ? 'page' : null;
    showBanner(this.#parts, program);
    for (const one of this.#parts.needs.querySelectorAll<HTMLElement>('[data-needs-of]'))
      one.hidden = one.dataset.needsOf !== program.id;
    this.#gallery.mark(/^example\/(.+)$/.exec(program.id)?.[1], (slug) => {
      const draft = loadDraft(`example/${slug}`);
      return draft !== undefined && !sameFiles(draft.files, draft.original);
    });
    this.#say();
    // This attribute hides the code that the page came with until the reader's own code is there; see Playground.astro.
    delete document.documentElement.dataset.playground;
  }

  /** Goes to the reader's own code. */
  #goHome(how: 'push' | 'replace'): void {
    const { pathname, search } = location;
    if (location.hash !== '') history[`${how}State`](null, '', pathname + search);
    this.#opening += 1;
    this.#show(this.#own());
    this.#tabs.open();
  }

  /** Makes the program of a link the reader's own. A button brings back what they had before. */
  #takeLink(): void {
    const { files } = this.#open;
    const starter = this.#data.starter;
    const before = loadDraft('own')?.files ?? starter;
    const previous = { files: before, why: 'Bring back my earlier code' };
    const kept = saveDraft('own', {
      files,
      original: starter,
      ...(!sameFiles(before, starter) && !sameFiles(before, files) && { previous }),
    });
    if (!kept) {
      this.#fileEvents().refused();
      return;
    }
    this.#open.flush();
    this.#goHome('replace');
    forgetDraft('link');
    this.#note(
      this.#open.undoTitle === undefined
        ? 'This is your code now.'
        : 'This is your code now. What you had before is kept: press “Bring back my earlier code”.',
    );
  }

  async #share(): Promise<void> {
    const { share } = await import('./share-panel.ts');
    await share(this.#parts.share, this.#tabs.files);
  }

  async #download(): Promise<void> {
    try {
      const { downloadProject } = await import('./download.ts');
      const { title } = this.#open.program;
      const name = await downloadProject(title, this.#tabs.files, this.#data.versions, accountName);
      this.#note(`${name} is saved: a project for Node. Its README says how to run it.`);
    } catch {
      this.#note('The project could not be made. Are you offline? Press Download to try again.');
    }
  }

  #replace(files: Files, undoTitle: string, what: string): void {
    this.#open.replace(files, undoTitle);
    this.#tabs.show(files, this.#tabs.selected);
    this.#tabs.open();
    this.#say();
    this.#note(`${what} Nothing is lost: press “${undoTitle}”.`);
  }

  #undo(): void {
    this.#open.undo();
    this.#tabs.show(this.#open.files, this.#tabs.selected);
    this.#tabs.open();
    this.#say();
    this.#note('');
    this.#tabs.focusTab();
  }

  #edited(): void {
    this.#open.edit(this.#tabs.files);
    this.#say();
  }

  #say(): void {
    const { button } = this.#parts;
    button('reset').disabled = !this.#open.isEdited;
    button('undo').hidden = this.#open.undoTitle === undefined;
    button('undo').textContent = this.#open.undoTitle ?? 'Undo';
  }

  #note(text: string): void {
    this.#parts.note.textContent = text;
    this.#parts.note.hidden = text === '';
  }
}
