import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { leastPolicy } from '../../src/connections/real/policy.ts';
import type { Together } from './course-needs.ts';

/**
 * The CloudFormation template. CloudFormation does not accept YAML aliases, and a loop would need a transform that the reader
 * has to agree to, so every bucket is written out.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
 */
export function writeTemplate(course: Together): string {
  const { buckets } = course;
  return [head(), ...buckets.map(bucketResource), roleResource(course), outputs(buckets)].join('\n');
}

function head(): string {
  return `# Learn S3, set-up with CloudFormation: makes what setup.sh makes, the buckets of the course and a role that may use
# these buckets and nothing else. Written by the tests from what the programs of the course send: do not change it by hand.
#
#   aws cloudformation deploy --stack-name learn-s3 --template-file learn-s3.yaml --capabilities CAPABILITY_NAMED_IAM \\
#     --parameter-overrides Mark=k3x9 PageOrigin=https://example.com
#
# Everything goes when the stack is deleted. S3 refuses to delete a bucket that is not empty, so nothing that you stored is
# lost by mistake: cleanup.sh empties the buckets, and then deletes the stack.
AWSTemplateFormatVersion: '2010-09-09'
Description: 'Learn S3: the buckets of the course, and a role that may use them and nothing else'
Parameters:
  Mark:
    Type: String
    Description: 4 to 8 letters and digits, at least one of them a digit. They make the names of your buckets your own.
    AllowedPattern: '[a-z]{0,7}[0-9][a-z0-9]{0,7}'
    MinLength: 4
    MaxLength: 8
  PageOrigin:
    Type: String
    Description: The address of the page, without a path, such as https://example.com
    Default: http://localhost:4321
    AllowedPattern: 'https?://[^/\\s"]+'
Mappings:
  Cors:
    Headers:
      Exposed:
${list(corsRule('').ExposeHeaders, 8)}
Resources:`;
}

function bucketResource(name: string): string {
  const { AllowedMethods, MaxAgeSeconds } = corsRule('');
  return `  ${logicalId(name)}:
    Type: AWS::S3::Bucket
    DeletionPolicy: Delete
    UpdateReplacePolicy: Delete
    Properties:
      BucketName: !Sub ${name}-\${Mark}
      Tags:
        - { Key: project, Value: learn-s3 }
      OwnershipControls:
        Rules:
          - ObjectOwnership: BucketOwnerEnforced
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
      CorsConfiguration:
        CorsRules:
          - AllowedOrigins: [!Ref PageOrigin]
            AllowedMethods: [${AllowedMethods.join(', ')}]
            AllowedHeaders: ['*']
            ExposedHeaders: !FindInMap [Cors, Headers, Exposed]
            MaxAge: ${MaxAgeSeconds}
      LifecycleConfiguration:
        Rules:
          - Id: learn-s3-incomplete-uploads
            Status: Enabled
            AbortIncompleteMultipartUpload:
              DaysAfterInitiation: 1`;
}

function roleResource({ actions, buckets }: Together): string {
  const policy = leastPolicy(
    actions,
    buckets.map((name) => `${name}-\${Mark}`),
    '${AWS::Partition}',
  );
  const statements = policy.Statement.map(
    ({ Sid, Effect, Action, Resource }) => `              - Sid: ${Sid}
                Effect: ${Effect}
                Action:
${list(Action, 18)}
                Resource:
${list([Resource].flat(), 18, '!Sub ')}`,
  );
  return `  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub learn-s3-\${Mark}
      Path: /learn-s3/
      Description: 'Learn S3: may use the buckets of the course, and nothing else'
      MaxSessionDuration: 3600
      Tags:
        - { Key: project, Value: learn-s3 }
      # Who in this account may take the role is decided by their own permissions, for sts:AssumeRole.
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal:
              AWS: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root
      Policies:
        - PolicyName: learn-s3
          PolicyDocument:
            Version: '${policy.Version}'
            Statement:
${statements.join('\n')}`;
}

function outputs(buckets: readonly string[]): string {
  return `Outputs:
  Mark:
    Value: !Ref Mark
  Region:
    Description: For the field Region of the connection's dialog
    Value: !Ref AWS::Region
  Buckets:
    Description: For the field Buckets of the connection's dialog
    Value: !Sub '${buckets.map((name) => `${name}-\${Mark}`).join(', ')}'
  Keys:
    Description: Run this in AWS CloudShell, and paste what it prints into the connection's dialog. The keys end after one hour.
    Value: !Sub aws sts assume-role --role-arn \${Role.Arn} --role-session-name learn-s3 --query Credentials --output json
`;
}

/** The name of a bucket in the template: `MySocialApp` for `my-social-app`. */
function logicalId(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function list(values: readonly string[], indent: number, tag = ''): string {
  return values.map((value) => `${' '.repeat(indent)}- ${tag}${value}`).join('\n');
}
