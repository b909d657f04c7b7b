import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  type NotificationConfiguration,
  type QueueConfiguration,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, S3 } from '#s3';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const QueueArn = 'arn:aws:sqs:us-east-1:111122223333:thumbnails';
const TopicArn = 'arn:aws:sns:us-east-1:111122223333:removals';
const LambdaFunctionArn = 'arn:aws:lambda:us-east-1:111122223333:function:resize';
let s3: S3;
let client: S3Client;
let delivered: Delivery[];

beforeEach(async () => {
  s3 = newS3();
  client = clientOf(s3);
  delivered = [];
  s3.deliver((delivery) => delivered.push(delivery));
  await client.send(new CreateBucketCommand({ Bucket }));
});

const configure = (NotificationConfiguration: NotificationConfiguration, skip = false) =>
  client.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration,
      SkipDestinationValidation: skip,
    }),
  );
const put = (Key: string) => client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));
const told = () =>
  delivered.map(({ destination, message }) =>
    'Records' in message
      ? [destination, message.Records.map((record) => [record.eventName, record.s3.object.key])]
      : [destination, 'Event' in message ? message.Event : message['detail-type']],
  );

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
describe('a notification configuration', () => {
  it('is tried on topics and queues when it is made', async () => {
    const Events = ['s3:ObjectCreated:Put' as const];
    await configure({ LambdaFunctionConfigurations: [{ LambdaFunctionArn, Events }] });
    expect(told()).toEqual([]);
    await configure({ QueueConfigurations: [{ QueueArn, Events }] }, true);
    expect(told()).toEqual([]);
    await configure({ QueueConfigurations: [{ QueueArn, Events }] });
    expect(told()).toEqual([[QueueArn, 's3:TestEvent']]);
    expect(delivered[0]?.message).toMatchObject({ Service: 'Amazon S3', Bucket });
  });

  it('sends the events that it names, of the keys that it names', async () => {
    const FilterRules = [
      { Name: 'prefix' as const, Value: 'users/' },
      { Name: 'suffix' as const, Value: '.jpg' },
    ];
    await configure(
      {
        LambdaFunctionConfigurations: [
          {
            Id: 'pictures',
            LambdaFunctionArn,
            Events: ['s3:ObjectCreated:*'],
            Filter: { Key: { FilterRules } },
          },
        ],
        TopicConfigurations: [{ TopicArn, Events: ['s3:ObjectRemoved:Delete'] }],
      },
      true,
    );
    await put('users/101/a b.jpg');
    await put('users/101/resume.pdf');
    await put('logo.jpg');
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'logo.jpg' }));
    expect(told()).toEqual([
      [LambdaFunctionArn, [['ObjectCreated:Put', 'users/101/a+b.jpg']]],
      [TopicArn, [['ObjectRemoved:Delete', 'logo.jpg']]],
    ]);
    expect(delivered[0]?.message).toMatchObject({
      Records: [{ eventSource: 'aws:s3', s3: { configurationId: 'pictures', bucket: { name: Bucket } } }],
    });
  });

  it('gets an id from S3 where it has none', async () => {
    await configure({ QueueConfigurations: [{ QueueArn, Events: ['s3:ObjectCreated:*'] }] });
    const { QueueConfigurations } = await client.send(
      new GetBucketNotificationConfigurationCommand({ Bucket }),
    );
    expect(QueueConfigurations).toEqual([
      { Id: expect.stringMatching(/./), QueueArn, Events: ['s3:ObjectCreated:*'] },
    ]);
  });

  const queue: QueueConfiguration = { QueueArn, Events: ['s3:ObjectCreated:*'] };
  it.each<[string, QueueConfiguration[]]>([
    ['an event that there is not', [{ ...queue, Events: ['s3:ObjectRead' as 's3:ObjectCreated:*'] }]],
    ['an address of another kind', [{ ...queue, QueueArn: TopicArn }]],
    ['two that hear of the same', [queue, { ...queue, Events: ['s3:ObjectCreated:Put'] }]],
    [
      'a filter that there is not',
      [{ ...queue, Filter: { Key: { FilterRules: [{ Name: 'infix' as 'prefix', Value: 'x' }] } } }],
    ],
  ])('is refused with %s', async (_, QueueConfigurations) => {
    await expect(configure({ QueueConfigurations })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('tells nobody who no longer listens', async () => {
    const stop = s3.deliver(() => {
      throw new Error('still heard');
    });
    stop();
    await configure({ QueueConfigurations: [queue] });
    expect(delivered).toHaveLength(1);
  });
});
