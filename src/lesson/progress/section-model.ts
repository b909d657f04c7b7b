import { type Time, type Times, textsIn, without } from './kept-times.ts';

/** What a reader has done of the sections of lessons, in the form in which it is kept. */
export interface SectionProgress {
  /** When each section was done, by its lesson and the id of its heading: `lessons/first-requests#four-operations`. */
  readonly sections: Times;
  /** Sections whose tick the reader has taken away: they are not ticked automatically again. */
  readonly unticked: Times;
  /** When each program was last run to its end, by its path below `content/`. */
  readonly ran: Times;
  /** For each lesson, the heading below which the reader was last. */
  readonly places: Readonly<Record<string, string>>;
}

/** A section of a lesson: what there is to do in it. */
export interface Section {
  /** `lessons/first-requests` */
  readonly folder: string;
  /** The id of its heading. */
  readonly id: string;
  /** The paths of its exercises below `content/`. */
  readonly exercises: readonly string[];
  /** The paths of its programs. */
  readonly programs: readonly string[];
}

export const noSections: SectionProgress = { sections: {}, unticked: {}, ran: {}, places: {} };

/** Reads what was kept of sections. Older versions of the site kept none of it. */
export function sectionsIn(kept: Readonly<Record<string, unknown>>): SectionProgress {
  return {
    sections: textsIn(kept.sections),
    unticked: textsIn(kept.unticked),
    ran: textsIn(kept.ran),
    places: textsIn(kept.places),
  };
}

const nameOf = ({ folder, id }: Pick<Section, 'folder' | 'id'>) => `${folder}#${id}`;

export function isSectionDone(
  { sections }: SectionProgress,
  section: Pick<Section, 'folder' | 'id'>,
): boolean {
  return Object.hasOwn(sections, nameOf(section));
}

/** Progress with one more program run. */
export function withRun<P extends SectionProgress>(progress: P, program: string, now: Time): P {
  return { ...progress, ran: { ...progress.ran, [program]: now } };
}

/** Progress with those of these sections done whose exercises and programs are all done. */
export function withWorkDone<P extends SectionProgress & { readonly passed: Times }>(
  progress: P,
  sections: readonly Section[],
  now: Time,
): P {
  return sections
    .filter(({ exercises, programs }) => {
      const hasWork = exercises.length + programs.length > 0;
      const isPassed = exercises.every((one) => Object.hasOwn(progress.passed, one));
      return hasWork && isPassed && programs.every((one) => Object.hasOwn(progress.ran, one));
    })
    .reduce((before, section) => withDone(before, section, now), progress);
}

/** Progress with a section read to its end, which is done by that if there is nothing else to do in it. */
export function withRead<P extends SectionProgress>(progress: P, section: Section, now: Time): P {
  const hasWork = section.exercises.length + section.programs.length > 0;
  return hasWork ? progress : withDone(progress, section, now);
}

/** Ticks a section automatically: not where the reader has taken its tick away, and with the time when it was first done. */
function withDone<P extends SectionProgress>(progress: P, section: Section, now: Time): P {
  const name = nameOf(section);
  if (isSectionDone(progress, section) || Object.hasOwn(progress.unticked, name)) return progress;
  return { ...progress, sections: { ...progress.sections, [name]: now } };
}

/** Progress with a section ticked by hand, or its tick taken away. */
export function withTick<P extends SectionProgress>(
  progress: P,
  section: Pick<Section, 'folder' | 'id'>,
  isTicked: boolean,
  now: Time,
): P {
  const name = nameOf(section);
  const { sections, unticked } = progress;
  return isTicked
    ? { ...progress, sections: { ...sections, [name]: now }, unticked: without(unticked, name) }
    : { ...progress, sections: without(sections, name), unticked: { ...unticked, [name]: now } };
}

/** Progress with the place where the reader is in a lesson. */
export function withPlace<P extends SectionProgress>(progress: P, folder: string, id: string): P {
  return { ...progress, places: { ...progress.places, [folder]: id } };
}
