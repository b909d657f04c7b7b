import { describe, expect, it } from 'vitest';
import { type ClientMethods, completeBoto3 } from './complete-boto3.ts';

const methods: ClientMethods = {
  put_object: { Bucket: true, Key: true, Body: false },
  list_buckets: { MaxBuckets: false },
};
const program = "import boto3\ns3 = boto3.client('s3')\n";
const labels = (line: string, text = program) =>
  completeBoto3(text + line, text + line, methods).map(({ label }) => label);

describe('completeBoto3', () => {
  it('offers the methods of a client, whatever it is called', () => {
    expect(labels('s3.')).toEqual(expect.arrayContaining(['put_object', 'list_buckets', 'upload_file']));
    expect(labels('mine.pu', 'import boto3\nmine = boto3.session.Session().client("s3")\n')).toContain(
      'put_object',
    );
  });

  it('offers nothing of S3 after another value', () => expect(labels('name.')).toEqual([]));

  it('offers what boto3 itself has', () =>
    expect(labels('boto3.')).toEqual(['client', 'resource', 'Session']));

  it('offers the parameters of the call that is open, without those that are there', () => {
    expect(labels('s3.put_object(')).toEqual(['Bucket', 'Key', 'Body']);
    expect(labels("s3.put_object(Bucket=name(1, [2]), Key='a', B")).toEqual(['Body']);
    expect(labels('s3.put_object(\n    Bucket=b,\n    ')).toEqual(['Key', 'Body']);
  });

  it('offers none where a value belongs, or in another call', () => {
    expect(labels('s3.put_object(Bucket=')).toEqual([]);
    expect(labels('print(')).toEqual([]);
    expect(labels('s3.put_object(Body=open(')).toEqual([]);
  });

  it('writes a parameter with its sign', () => {
    const [first] = completeBoto3(`${program}s3.put_object(`, program, methods);
    expect(first).toEqual({ label: 'Bucket', insert: 'Bucket=', kind: 'parameter', detail: 'needed' });
  });
});
