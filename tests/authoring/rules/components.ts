import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** The attributes of the components that lessons import from `#lessons`. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  Snippet: ['title', 'file'],
  Exercise: ['title', 'folder'],
  Hint: [],
  Note: [],
  Only: ['read', 'present'],
  Predict: ['question'],
  Review: ['earlier', 'due'],
  Slide: ['title'],
  Step: [],
  Tools: ['title', 'file'],
};

/** Components without an import, and attributes that a component does not have: the site would leave them out silently. */
export function componentFaults({ pages }: CourseSource): Fault[] {
  return pages.flatMap(({ file, components, imported }) =>
    components.flatMap(({ name, line, attributes }) => {
      const known = attributesOf[name];
      if (!imported.has(name)) {
        const from = known ? `import { ${name} } from '#lessons';` : `import ${name} from './${name}.astro';`;
        return faultAt(file, line, `<${name}> is not imported.`, `Write ${from} above, or mend the name.`);
      }
      if (!known) return [];
      const mend = known.length > 0 ? `It knows: ${known.join(', ')}.` : 'It takes none: leave it out.';
      return [...attributes.keys()]
        .filter((attribute) => !known.includes(attribute))
        .map((attribute) => faultAt(file, line, `<${name}> knows no “${attribute}”.`, mend));
    }),
  );
}
