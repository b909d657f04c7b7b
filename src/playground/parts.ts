/** The parts of the playground that its behaviour needs, as `Playground.astro` renders them. */
export interface PlaygroundParts {
  readonly section: HTMLElement;
  readonly title: HTMLElement;
  readonly banner: HTMLElement;
  readonly bannerText: HTMLElement;
  readonly languages: HTMLElement;
  readonly tabs: HTMLElement;
  readonly nameForm: HTMLFormElement;
  readonly code: HTMLElement;
  readonly output: HTMLElement;
  readonly note: HTMLElement;
  readonly problems: HTMLElement;
  /** What each example needs on the reader's own S3. Shown only while a real connection is on. */
  readonly needs: HTMLElement;
  readonly share: HTMLElement;
  readonly gallery: HTMLDialogElement;
  readonly button: (action: string) => HTMLButtonElement;
}

/** Finds the parts of the playground. */
export function findParts(root: HTMLElement): PlaygroundParts {
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The playground has no ${selector}.`);
    return found;
  };
  return {
    section: find('section'),
    title: find('[data-title]'),
    banner: find('[data-banner]'),
    bannerText: find('[data-banner-text]'),
    languages: find('[data-languages]'),
    tabs: find('[data-tabs]'),
    nameForm: find('[data-name-form]') as HTMLFormElement,
    code: find('[data-code]'),
    output: find('[data-output]'),
    note: find('[data-note]'),
    problems: find('[data-problems]'),
    needs: find('[data-needs]'),
    share: find('[data-share]'),
    gallery: find('[data-gallery]') as HTMLDialogElement,
    button: (action) => find(`button[data-action="${action}"]`) as HTMLButtonElement,
  };
}
