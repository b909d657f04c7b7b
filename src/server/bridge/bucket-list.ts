/** The XML of a ListBuckets answer with only those buckets in it that the page may know of. */
export function onlyBuckets(xml: string, buckets: readonly string[]): string {
  return xml.replace(/<Bucket>.*?<\/Bucket>/gs, (entry) => {
    const name = /<Name>([^<]*)<\/Name>/.exec(entry)?.[1];
    return name !== undefined && buckets.includes(name) ? entry : '';
  });
}
