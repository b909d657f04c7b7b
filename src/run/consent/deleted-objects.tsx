import type { NamedVersion } from '#gate';

/** How many are named. The rest are only counted. */
const mostNamed = 10;

/** The objects that would be deleted, by name. */
export function DeletedObjects({ objects }: { objects: readonly NamedVersion[] }) {
  const more = objects.length - mostNamed;
  return objects.length === 0 ? null : (
    <>
      <p>It has not made:</p>
      <ul>
        {objects.slice(0, mostNamed).map(({ key, versionId }) => (
          <li key={`${key} ${versionId}`}>
            <code>{key}</code>
            {versionId !== undefined && <> (version {versionId})</>}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </>
  );
}
