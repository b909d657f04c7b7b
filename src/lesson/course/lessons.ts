import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { getCollection } from 'astro:content';
import { exercisesOf } from './exercises.ts';
import { type LessonFields, lessonFields } from '../front-matter/index.ts';
import { estimateMinutes, type Minutes } from './minutes.ts';
import { sectionMinutes } from './section-minutes.ts';

type Sidebar = StarlightRouteData['sidebar'];

/** A lesson as the course lists it, with what its front matter says. */
export interface Lesson extends Pick<LessonFields, 'level' | 'prerequisites' | 'outcomes' | 'sources'> {
  /** Its place in the course, from 1. */
  readonly number: number;
  /** The last part of its address, such as `first-requests`. */
  readonly slug: string;
  /** Its folder below `content/`. */
  readonly folder: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** How long it takes: on the page, and elsewhere where the lesson asks for it. */
  readonly minutes: Minutes;
  /** The folders of its exercises. */
  readonly exercises: readonly string[];
  /** How many sections it has. */
  readonly sections: number;
  /** Whether it is still being written. */
  readonly isUnfinished: boolean;
}

const lessonPath = /\/lessons\/([^/]+)\/$/;

/** The slug of the lesson that a link leads to, or `undefined` when it leads elsewhere. */
export function lessonSlug(href: string): string | undefined {
  return lessonPath.exec(href)?.[1];
}

/** All links of a sidebar or a group, in order. Starlight makes every lesson's folder a group, which here has a single link. */
export function sidebarLinks(entries: Sidebar): Extract<Sidebar[number], { type: 'link' }>[] {
  return entries.flatMap((entry) => (entry.type === 'group' ? sidebarLinks(entry.entries) : [entry]));
}

/** The lessons of the course, in the order of the sidebar. */
export async function courseLessons(sidebar: Sidebar): Promise<Lesson[]> {
  const entries = new Map((await getCollection('docs')).map((entry) => [entry.id, entry]));
  return sidebarLinks(sidebar)
    .flatMap(({ href, label }) => {
      const slug = lessonSlug(href);
      return slug === undefined ? [] : [{ href, slug, title: label }];
    })
    .map((link, index) => {
      const folder = `lessons/${link.slug}`;
      const entry = entries.get(folder);
      const { level, prerequisites, outcomes, sources, description, ...said } = lessonFields.parse(
        entry?.data,
      );
      const mdx = entry?.body ?? '';
      return {
        ...link,
        folder,
        number: index + 1,
        ...{ description, level, prerequisites, outcomes, sources },
        minutes: (said.minutes ?? estimateMinutes(mdx)) + (said.minutesElsewhere ?? 0),
        exercises: exercisesOf(mdx),
        sections: sectionMinutes(mdx).length,
        isUnfinished: said.unfinished ?? false,
      };
    });
}
