import { countOf } from '#ui/words';
import type { ObjectPlace } from '../../model/state.ts';
import { isAddressable, objectAddress, s3Uri } from '../model/s3-address.ts';
import { keyLabel } from '../model/visible-key.ts';
import { Facts, Section } from './facts.tsx';

/** The addresses by which an object can be named elsewhere. */
export function ObjectAddresses({ place: { bucket, key } }: { place: ObjectPlace }) {
  const bytes = new TextEncoder().encode(key).length;
  return (
    <Section title="Names and addresses">
      <Facts
        facts={[
          ['Bucket', bucket],
          ['Key', `${keyLabel(key)} (${countOf(bytes, 'byte')})`],
          ['S3 URI', keyLabel(s3Uri(bucket, key))],
          ...(isAddressable(key) ? [['Address', objectAddress(bucket, key, 'us-east-1')] as const] : []),
        ]}
      />
    </Section>
  );
}
