import { element, readXml, textOf, type XmlElement, type XmlObject } from '#protocol/xml';

/**
 * The XML of a ListBuckets answer, read and written anew with only those buckets that the page may know of; `undefined` where
 * it cannot be read, since it may then name any bucket.
 */
export function onlyBuckets(xml: string, buckets: readonly string[]): string | undefined {
  const root = readXml(xml);
  return root && element(root.name, kept(root, buckets));
}

function kept({ text, attributes, children }: XmlElement, buckets: readonly string[]): XmlObject | string {
  const shown = children.filter(
    (child) => child.name !== 'Bucket' || buckets.includes(textOf(child, 'Name') ?? ''),
  );
  const namespace = attributes.xmlns;
  if (children.length === 0 && namespace === undefined) return text;
  const names = new Set(shown.map(({ name }) => name));
  const inside = [...names].map((name) => [
    name,
    shown.filter((child) => child.name === name).map((child) => kept(child, buckets)),
  ]);
  return {
    ...(namespace !== undefined && { '@xmlns': namespace }),
    ...(Object.fromEntries(inside) as XmlObject),
  };
}
