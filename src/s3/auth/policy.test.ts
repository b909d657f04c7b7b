import { describe, expect, it } from 'vitest';
import { inNetwork } from './ip-network.ts';
import { matchesPattern } from './pattern.ts';
import { s3Actions } from './policy-actions.ts';
import { evaluatePolicy, parsePolicy, parseRolePolicy } from './policy.ts';
import { isPublicPolicy } from './public-policy.ts';
import { verifiedPolicy } from './verify-policy.ts';

const bucket = 'my-social-app';
const everything = `arn:aws:s3:::${bucket}/*`;
const statement = (parts: object) => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: everything,
  ...parts,
});
const parse = (...statements: object[]) =>
  parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }), bucket);

function decide(
  statements: object[],
  attempt: {
    action?: string;
    key?: string;
    principals?: string[];
    context?: Record<string, string | string[]>;
  } = {},
) {
  const { action = 'GetObject', key = 'users/101/a.jpg', principals = [], context = {} } = attempt;
  return evaluatePolicy(parse(...statements), {
    principals,
    action,
    resource: `arn:aws:s3:::${bucket}/${key}`,
    context: new Map(Object.entries(context).map(([name, value]) => [name, [value].flat()])),
  });
}

describe('a bucket policy', () => {
  it('allows what it names, and says nothing of the rest', () => {
    expect(decide([statement({})])).toBe('allow');
    expect(decide([statement({})], { action: 'PutObject' })).toBeUndefined();
    expect(decide([statement({ Action: ['s3:Get*', 's3:PutObject'] })], { action: 'PutObject' })).toBe(
      'allow',
    );
    expect(decide([statement({ Resource: `arn:aws:s3:::${bucket}/users/102/*` })])).toBeUndefined();
    expect(decide([statement({ Resource: `arn:aws:s3:::${bucket}/users/???/*` })])).toBe('allow');
  });

  it('denies whatever else it allows', () => {
    expect(decide([statement({}), statement({ Effect: 'Deny' })])).toBe('deny');
  });

  it('names principals, actions and resources by what they are not', () => {
    const others = statement({ Action: undefined, NotAction: 's3:DeleteObject' });
    expect(decide([others])).toBe('allow');
    expect(decide([others], { action: 'DeleteObject' })).toBeUndefined();
    const toAllBut = { Principal: undefined, NotPrincipal: { AWS: 'arn:one' } };
    const denied = statement({ ...toAllBut, Effect: 'Deny' });
    expect(decide([denied], { principals: ['arn:one'] })).toBeUndefined();
    expect(decide([denied], { principals: ['arn:two'] })).toBe('deny');
    expect(() => decide([statement(toAllBut)])).toThrow('Allow with NotPrincipal is not allowed');
  });

  it('knows principals by their names', () => {
    const mine = statement({ Principal: { AWS: ['arn:one', 'arn:two'] } });
    expect(decide([mine], { principals: ['arn:two'] })).toBe('allow');
    expect(decide([mine])).toBeUndefined();
  });

  it.each<[string, object, Record<string, string | string[]>, boolean]>([
    [
      'an address',
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      { 'aws:sourceip': '203.0.113.7' },
      true,
    ],
    [
      'another address',
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      { 'aws:sourceip': '203.0.114.7' },
      false,
    ],
    [
      'not an address',
      { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      { 'aws:sourceip': '203.0.114.7' },
      true,
    ],
    ['a prefix', { StringLike: { 's3:prefix': ['users/*', 'x'] } }, { 's3:prefix': 'users/101' }, true],
    ['a missing key', { StringEquals: { 's3:prefix': '' } }, {}, false],
    ['a missing key, if it exists', { StringEqualsIfExists: { 's3:prefix': '' } }, {}, true],
    ['not equal to what is missing', { StringNotEquals: { 's3:x-amz-acl': 'private' } }, {}, true],
    ['a missing key, asked for', { Null: { 's3:x-amz-server-side-encryption': 'true' } }, {}, true],
    [
      'a tag',
      { StringEquals: { 's3:ExistingObjectTag/kind': 'public' } },
      { 's3:existingobjecttag/kind': 'public' },
      true,
    ],
    ['a truth', { Bool: { 'aws:SecureTransport': false } }, { 'aws:securetransport': 'true' }, false],
    ['a number', { NumericLessThanEquals: { 's3:max-keys': 10 } }, { 's3:max-keys': '11' }, false],
    [
      'a date',
      { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } },
      { 'aws:currenttime': '2026-01-31T00:00:00Z' },
      true,
    ],
    ['each of many', { 'ForAllValues:StringEquals': { 's3:k': ['a', 'b'] } }, { 's3:k': ['a', 'c'] }, false],
    ['one of many', { 'ForAnyValue:StringEquals': { 's3:k': ['a', 'b'] } }, { 's3:k': ['a', 'c'] }, true],
  ])('holds a condition against %s', (_, Condition, context, holds) => {
    expect(decide([statement({ Condition })], { context })).toBe(holds ? 'allow' : undefined);
  });

  it.each([
    ['an operator that nobody knows', { Condition: { Sounds: { 's3:k': 'a' } } }],
    ['an element that nobody knows', { Conditions: {} }],
    ['an action that nobody knows', { Action: ['s3:GetObject', 's3:ReadObject'] }],
    ['a pattern of actions that fits none', { Action: 's3:Read*' }],
  ])('is refused with %s, but followed where it is there already', (_, wrong) => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: statement(wrong) });
    expect(() => verifiedPolicy(text, bucket)).toThrow(expect.objectContaining({ code: 'MalformedPolicy' }));
    expect(parsePolicy(text, bucket)).toHaveLength(1);
  });

  it.each([
    '*',
    's3:*',
    's3:Get*',
    's3:ListBucketVersions',
    's3:putobjectversiontagging',
    's3:GetMetricsConfiguration',
  ])('may speak of %s', (Action) => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement({ Action, Resource: '*' })] });
    expect(verifiedPolicy(text, bucket)).toHaveLength(1);
  });

  it('is public when a condition only leaves some out', () => {
    const from = (Condition: object) => isPublicPolicy(parse(statement({ Condition })));
    expect(from({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })).toBe(true);
    expect(from({ StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } })).toBe(true);
    expect(from({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } })).toBe(false);
  });

  it('is public when everybody may do something, unless a condition says where from', () => {
    expect(isPublicPolicy(parse(statement({})))).toBe(true);
    expect(isPublicPolicy(parse(statement({ Effect: 'Deny' })))).toBe(false);
    expect(isPublicPolicy(parse(statement({ Principal: { AWS: 'arn:one' } })))).toBe(false);
    const from = (network: string) => statement({ Condition: { IpAddress: { 'aws:SourceIp': network } } });
    expect(isPublicPolicy(parse(from('203.0.113.0/24')))).toBe(false);
    expect(isPublicPolicy(parse(from('0.0.0.0/0')))).toBe(true);
  });

  it.each([
    ['is not JSON', 'x'],
    ['has no statement', '{}'],
    ['has an empty statement', '{"Statement":[]}'],
    ['has another effect', JSON.stringify({ Statement: statement({ Effect: 'Maybe' }) })],
    [
      'is about another bucket',
      JSON.stringify({ Statement: statement({ Resource: 'arn:aws:s3:::other/*' }) }),
    ],
    ['is about another service', JSON.stringify({ Statement: statement({ Action: 'ec2:Start' }) })],
    ['names nobody', JSON.stringify({ Statement: { ...statement({}), Principal: undefined } })],
  ])('is malformed when it %s', (_, text) => {
    expect(() => parsePolicy(text, bucket)).toThrow(expect.objectContaining({ code: 'MalformedPolicy' }));
  });
});

describe('matchesPattern', () => {
  it.each([
    ['a*c', 'abbbc', true],
    ['a*c', 'abbb', false],
    ['*', '', true],
    ['a?c', 'ac', false],
    ['*a*b*', 'xxaxxbxx', true],
    [`${'*a'.repeat(20)}b`, 'a'.repeat(2000), false],
  ])('%s and %s: %s', (pattern, text, expected) => expect(matchesPattern(pattern, text)).toBe(expected));
});

describe('inNetwork', () => {
  it.each([
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['10.1.2.3', '10.1.2.3', true],
    ['::ffff:10.1.2.3', '10.0.0.0/8', true],
    ['2001:db8::1', '2001:db8::/32', true],
    ['2001:db9::1', '2001:db8::/32', false],
    ['10.1.2.3', '::/0', false],
    ['x', '0.0.0.0/0', false],
  ])('%s in %s: %s', (address, network, expected) => expect(inNetwork(address, network)).toBe(expected));
});

describe('the policy of a role', () => {
  const read = (parts: object) =>
    parseRolePolicy(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 's3:Get*', Resource: everything, ...parts },
      }),
    );
  const may = (parts: object, action: string, resource = everything.replace('*', 'a.jpg')) =>
    evaluatePolicy(read(parts), { principals: [], action, resource, context: new Map() });

  it('speaks of who has it, without a principal', () => {
    expect(may({}, 'GetObject')).toBe('allow');
    expect(may({}, 'PutObject')).toBeUndefined();
    expect(may({ Action: '*', Resource: '*' }, 'DeleteBucket', 'arn:aws:s3:::other')).toBe('allow');
    expect(() => read({ Principal: '*' })).toThrow('should not specify a principal');
  });

  it('may be about other services, and names resources by their ARN', () => {
    expect(may({ Action: ['iam:GetUser', 's3:GetObject'], Resource: '*' }, 'GetObject')).toBe('allow');
    expect(() => read({ Action: 'GetObject' })).toThrow('prefaced by a vendor');
    expect(() => read({ Resource: bucket })).toThrow('must be in ARN format');
    expect(() => parseRolePolicy('{')).toThrow('invalid Json');
  });
});

it('knows each action by its name, once', () => {
  const names = s3Actions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['s3:GetObject', 's3:ListBucket', 's3:ListAllMyBuckets']));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
