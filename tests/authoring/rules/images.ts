import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** A picture must say in words what it shows, for those who do not see it. */
export function imageFaults({ pages }: CourseSource): Fault[] {
  return pages.flatMap(({ file, images }) =>
    images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ line }) =>
        faultAt(file, line, 'This picture has no words.', 'Write what one sees on it: ![what one sees](…).'),
      ),
  );
}
