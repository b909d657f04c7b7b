import { describe, expect, it } from 'vitest';
import { unpack } from '../runtime/unpack.ts';
import { cutFile, isNeeded, pack } from './cut-packages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (part: Uint8Array) => new TextDecoder().decode(part);

describe('isNeeded', () => {
  it.each([
    'boto3/session.py',
    'boto3/data/s3/2006-03-01/resources-1.json',
    'botocore/data/s3/2006-03-01/service-2.json.gz',
    'botocore/data/sts/2011-06-15/endpoint-rule-set-1.json.gz',
    'botocore/data/_retry.json',
    'botocore/data/partitions.json',
    'botocore/docs/docstring.py',
  ])('keeps %s', (path) => expect(isNeeded(path)).toBe(true));

  it.each([
    'botocore/data/ec2/2016-11-15/service-2.json.gz',
    'botocore/data/s3control/2018-08-20/service-2.json.gz',
    'botocore/data/s3/2006-03-01/examples-1.json',
    'boto3/data/ec2/2016-11-15/resources-1.json',
    'boto3/examples/s3.rst',
    'botocore/cacert.pem',
    'dateutil/zoneinfo/dateutil-zoneinfo.tar.gz',
    'jmespath-1.1.0.data/scripts/jp.py',
  ])('leaves out %s', (path) => expect(isNeeded(path)).toBe(false));
});

describe('cutFile', () => {
  it('leaves documentation empty, for botocore looks whether it is there', () => {
    const model = { shapes: { Key: { documentation: '<p>Long.</p>', type: 'string' } } };
    const [path, cut] = cutFile('botocore/data/s3/2006-03-01/service-2.json', bytes(JSON.stringify(model)));
    expect(path).toBe('botocore/data/s3/2006-03-01/service-2.json');
    expect(JSON.parse(textOf(cut))).toEqual({ shapes: { Key: { documentation: '', type: 'string' } } });
  });

  it('keeps a member that is called so', () => {
    const model = { members: { documentation: { shape: 'Text' } } };
    const [, cut] = cutFile('botocore/data/s3/2006-03-01/service-2.json', bytes(JSON.stringify(model)));
    expect(JSON.parse(textOf(cut))).toEqual(model);
  });

  it('keeps the endpoints of S3 and STS', () => {
    const endpoints = {
      version: 3,
      partitions: [{ partition: 'aws', services: { s3: {}, sts: {}, ec2: {} } }],
    };
    const [, cut] = cutFile('botocore/data/endpoints.json', bytes(JSON.stringify(endpoints)));
    expect(JSON.parse(textOf(cut))).toEqual({
      version: 3,
      partitions: [{ partition: 'aws', services: { s3: {}, sts: {} } }],
    });
  });

  it('leaves code as it is', () => {
    const code = bytes("documentation = 'text'\n");
    expect(cutFile('botocore/model.py', code)).toEqual(['botocore/model.py', code]);
  });
});

it('packs files so that the page finds each of them', () => {
  const files = { 'b/empty.py': bytes(''), 'a.py': bytes('a = "ä"'), 'c.bin': new Uint8Array([0, 255, 1]) };
  const packed = new Uint8Array(pack(files)).buffer;
  expect(Object.fromEntries(unpack(packed).map(([path, part]) => [path, [...part]]))).toEqual(
    Object.fromEntries(Object.entries(files).map(([path, part]) => [path, [...part]])),
  );
});
