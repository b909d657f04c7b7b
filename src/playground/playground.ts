import { describeProblems } from '#editor';
import { RunControl } from '#run/control';
import { keepInSight } from '#ui/sight';
import { showBanner, showLinkProblem } from './banner.ts';
import { forgetDraft, loadDraft, onDraftSavedElsewhere, saveDraft } from './drafts.ts';
import { likelyProgram } from './compile-files.ts';
import { FileTabs } from './file-tabs.ts';
import { listenForFiles } from './file-actions.ts';
import { type Files, sameFiles } from './files.ts';
import { Gallery } from './gallery.ts';
import { LanguageChoice } from './language-choice.ts';
import { isEntry, keepLanguage, type Language, languageOf } from './languages.ts';
import { LinkError } from './link-error.ts';
import { findParts, type PlaygroundParts } from './parts.ts';
import { type Place, readPlace } from './address.ts';
import { ProgramFiles } from './program-files.ts';
import { findProgram, isOwn, type OpenProgram, ownProgram, type Starters } from './programs.ts';
import type { Versions } from './project-zip.ts';

/** The account that all programs of the playground work on. */
const accountName = 'playground';

/** The data that the page contains. */
interface PageData {
  readonly starters: Starters;
  readonly versions: Versions;
}

/** The playground. It holds one program at a time, which the address names, and what can be done with it. */
export class Playground {
  readonly #data: PageData;
  readonly #parts: PlaygroundParts;
  readonly #tabs: FileTabs;
  readonly #control: RunControl;
  readonly #gallery: Gallery;
  readonly #languages: LanguageChoice;
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
          for (const action of ['rename-file', 'delete-file']) parts.button(action).disabled = isEntry(name);
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
      data.starters.ts[0]?.code ?? '',
    ));
    this.#control = new RunControl(parts.section, parts.button('run'), {
      title: 'Playground',
      accountName,
      output: parts.output,
      get likely() {
        return likelyProgram(tabs.files);
      },
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
    this.#languages = new LanguageChoice(parts.languages, (language) => this.#choose(language));
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
    this.#open = new ProgramFiles(ownProgram('ts', data.starters), this.#fileEvents());
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
      const program = await findProgram(place, this.#data.starters);
      if (opening !== this.#opening) return;
      if (isOwn(program)) keepLanguage(languageOf(program.original));
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
    on('examples', () => this.#gallery.show(languageOf(this.#open.files)));
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
    this.#parts.button('own').ariaCurrent = isOwn(program) ? 'page' : null;
    this.#languages.show(languageOf(this.#open.files));
    showBanner(this.#parts, program);
    for (const one of this.#parts.needs.querySelectorAll<HTMLElement>('[data-needs-of]'))
      one.hidden = one.dataset.needsOf !== program.id.replace(/\.py$/, '');
    this.#gallery.mark(/^example\/(.+)$/.exec(program.id)?.[1], (slug) => {
      const draft = loadDraft(`example/${slug}`);
      return draft !== undefined && !sameFiles(draft.files, draft.original);
    });
    this.#say();
    // This attribute hides the code that the page came with until the reader's own code is there; see Playground.astro.
    delete document.documentElement.dataset.playground;
  }

  /** Goes to the reader's own code, in the language that is open, unless another is named. */
  #goHome(how: 'push' | 'replace', language: Language = languageOf(this.#open.files)): void {
    const { pathname, search } = location;
    keepLanguage(language);
    if (location.hash !== '') history[`${how}State`](null, '', pathname + search);
    this.#opening += 1;
    this.#show(ownProgram(language, this.#data.starters));
    this.#tabs.open();
  }

  /** Goes on in a language: with the open example, where it is written in that one, too; or else with the reader's own code. */
  #choose(language: Language): void {
    const slug = /^example\/(.+?)(?:\.py)?$/.exec(this.#open.program.id)?.[1];
    const id = slug === undefined ? '' : this.#gallery.find(slug, language);
    if (id === '') this.#goHome('push', language);
    else location.hash = `example=${encodeURIComponent(id)}`;
  }

  /** Makes the program of a link the reader's own. A button brings back what they had before. */
  #takeLink(): void {
    const { files } = this.#open;
    const { id, original: starter } = ownProgram(languageOf(files), this.#data.starters);
    const before = loadDraft(id)?.files ?? starter;
    const previous = { files: before, why: 'Bring back my earlier code' };
    const kept = saveDraft(id, {
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
      const { files } = this.#tabs;
      const name = await downloadProject(title, files, this.#data.versions, accountName);
      const what = languageOf(files) === 'py' ? 'Python' : 'Node';
      this.#note(`${name} is saved: a project for ${what}. Its README says how to run it.`);
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
