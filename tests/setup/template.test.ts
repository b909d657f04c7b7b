import { readFileSync } from 'node:fs';
import { DEFAULT_SCHEMA, load, Type } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { leastPolicy } from '../../src/connections/real/policy.ts';
import { courseNeeds } from './course-needs.ts';

const text = readFileSync('public/setup/learn-s3.yaml', 'utf8');
const values: Record<string, string> = {
  Mark: 'k3x9',
  PageOrigin: 'https://s3.example.com',
  'AWS::Partition': 'aws',
  'AWS::AccountId': '123456789012',
  'AWS::Region': 'us-east-1',
  'Role.Arn': 'arn:aws:iam::123456789012:role/learn-s3/learn-s3-k3x9',
};

/** Evaluates the template as CloudFormation does, with these parameters. */
function deploy(): Template {
  const valueOf = (name: string) => values[name] ?? `nothing is named ${name}`;
  const exposed: string[] = [];
  const tags = [
    new Type('!Ref', { kind: 'scalar', construct: valueOf }),
    new Type('!Sub', {
      kind: 'scalar',
      construct: (value: string) => value.replace(/\$\{([^}]+)\}/g, (_, name: string) => valueOf(name)),
    }),
    new Type('!FindInMap', { kind: 'sequence', construct: () => exposed }),
  ];
  const template = load(text, { schema: DEFAULT_SCHEMA.extend(tags) }) as Template;
  exposed.push(...template.Mappings.Cors.Headers.Exposed);
  return template;
}

interface Template {
  readonly Mappings: { Cors: { Headers: { Exposed: string[] } } };
  readonly Parameters: Record<'Mark' | 'PageOrigin', { AllowedPattern: string }>;
  readonly Resources: Record<
    string,
    { Type: string; DeletionPolicy?: string; Properties: Record<string, unknown> }
  >;
  readonly Outputs: Record<string, { Value: string }>;
}

describe('learn-s3.yaml', () => {
  const { Resources, Outputs, Parameters } = deploy();
  const { Role, ...buckets } = Resources;
  const names = courseNeeds().buckets.map((name) => `${name}-k3x9`);

  it('makes the buckets of the course, as setup.sh does', () => {
    expect(Object.values(buckets).map(({ Properties }) => Properties.BucketName)).toEqual(names);
    const { ExposeHeaders, MaxAgeSeconds, ...rule } = corsRule('https://s3.example.com');
    for (const bucket of Object.values(buckets)) {
      expect(bucket).toMatchObject({
        Type: 'AWS::S3::Bucket',
        DeletionPolicy: 'Delete',
        Properties: {
          Tags: [{ Key: 'project', Value: 'learn-s3' }],
          CorsConfiguration: {
            CorsRules: [{ ...rule, ExposedHeaders: ExposeHeaders, MaxAge: MaxAgeSeconds }],
          },
          PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
          LifecycleConfiguration: { Rules: [{ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }] },
        },
      });
    }
  });

  it('makes a role with the same rights', () => {
    expect(Role?.Properties).toMatchObject({
      RoleName: 'learn-s3-k3x9',
      Path: '/learn-s3/',
      Policies: [{ PolicyDocument: leastPolicy(courseNeeds().actions, names) }],
    });
  });

  it('tells what to paste', () => {
    expect(Outputs.Buckets?.Value).toBe(names.join(', '));
    expect(Outputs.Region?.Value).toBe('us-east-1');
    expect(Outputs.Keys?.Value).toContain('--role-arn arn:aws:iam::123456789012:role/learn-s3/learn-s3-k3x9');
  });

  it('takes marks that the page finds again', () => {
    const pattern = new RegExp(`^(?:${Parameters.Mark.AllowedPattern})$`);
    expect(['k3x9', 'abcdefg1', '1234'].filter((mark) => !pattern.test(mark))).toEqual([]);
    expect(['abcd', 'K3X9', 'k3-9'].filter((mark) => pattern.test(mark))).toEqual([]);
  });

  it('is small enough to be sent to CloudFormation as it is, and its policy to be part of a role', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(51_200);
    expect(JSON.stringify(leastPolicy(courseNeeds().actions, names)).length).toBeLessThan(10_240);
  });
});
