import type { Section } from '../progress/section-model.ts';

/** A section of the page, with its elements. */
export interface PageSection extends Section {
  /** `3. LIST: see what is there` */
  readonly name: string;
  /** The element at the end of the section. */
  readonly tick: HTMLElement;
  readonly checkbox: HTMLInputElement;
  readonly heading: HTMLElement;
}

/** The sections of the page, in order, as `mark-sections.ts` has marked them. */
export function pageSections(): PageSection[] {
  return [...document.querySelectorAll<HTMLElement>('section-tick')].flatMap((tick) => {
    const { folder = '', section: id = '', name = '', exercises = '', programs = '' } = tick.dataset;
    const checkbox = tick.querySelector('input');
    const heading = document.getElementById(id);
    if (!checkbox || !heading) return [];
    const [pass, run] = [exercises, programs].map((paths) => paths.split(' ').filter((path) => path !== ''));
    return { folder, id, name, exercises: pass ?? [], programs: run ?? [], tick, checkbox, heading };
  });
}
