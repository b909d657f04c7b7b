import type { Fault } from '#lesson/fault';
import { toolFaults } from '#lesson/tools';
import type { CourseSource } from '../course-source.ts';

/** Tabs of tools must have the files that they show. */
export function tabFaults({ pages, files }: CourseSource): Fault[] {
  return pages.flatMap(({ file, folder, text }) => {
    const start = `${folder}/`;
    const beside = [...files].flatMap((path) => (path.startsWith(start) ? path.slice(start.length) : []));
    return toolFaults(file, text, beside);
  });
}
