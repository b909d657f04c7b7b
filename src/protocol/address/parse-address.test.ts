import { describe, expect, it } from 'vitest';
import { parseAddress, parseAnyAddress } from './parse-address.ts';

const address = (text: string) => parseAddress(new URL(text));

describe('parseAddress', () => {
  it.each([
    ['https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg', 'us-east-1'],
    ['https://s3.us-east-1.amazonaws.com/my-social-app/users/101/profile.jpg', 'us-east-1'],
    ['https://my-social-app.s3.amazonaws.com/users/101/profile.jpg', undefined],
    ['https://s3.amazonaws.com/my-social-app/users/101/profile.jpg', undefined],
    ['https://my-social-app.s3-eu-west-1.amazonaws.com/users/101/profile.jpg', 'eu-west-1'],
    [
      'https://my-social-app.s3.dualstack.ap-southeast-2.amazonaws.com/users/101/profile.jpg',
      'ap-southeast-2',
    ],
    ['https://my-social-app.s3-fips.us-gov-west-1.amazonaws.com/users/101/profile.jpg', 'us-gov-west-1'],
    ['https://my-social-app.s3.cn-north-1.amazonaws.com.cn/users/101/profile.jpg', 'cn-north-1'],
    ['https://my-social-app.s3-accelerate.amazonaws.com/users/101/profile.jpg', undefined],
  ])('reads bucket, key and region of %s', (text, region) => {
    expect(address(text)).toEqual({
      bucket: 'my-social-app',
      key: 'users/101/profile.jpg',
      ...(region !== undefined && { region }),
    });
  });

  it('takes bucket names with dots, even those that look like S3 itself', () => {
    expect(address('https://www.example.com.s3.eu-north-1.amazonaws.com/a')).toMatchObject({
      bucket: 'www.example.com',
    });
    expect(address('https://my.s3.bucket.s3.amazonaws.com/a')).toMatchObject({ bucket: 'my.s3.bucket' });
  });

  it('decodes keys and keeps their slashes', () => {
    expect(address('https://b11.s3.amazonaws.com//a%20b/%C3%A4+/')?.key).toBe('/a b/ä+/');
    expect(address('https://s3.amazonaws.com/b11/')).toEqual({ bucket: 'b11' });
    expect(address('https://s3.amazonaws.com/')).toEqual({});
  });

  it('knows website endpoints from the REST API', () => {
    for (const host of [
      'b11.s3-website-us-east-1.amazonaws.com',
      'b11.s3-website.eu-central-1.amazonaws.com',
    ]) {
      expect(address(`http://${host}/index.html`)).toMatchObject({
        bucket: 'b11',
        key: 'index.html',
        website: true,
      });
    }
  });

  it('does not take other hosts for S3', () => {
    for (const host of [
      'example.com',
      'localhost:9000',
      's3.example.com',
      'ec2.us-east-1.amazonaws.com',
      's3-control.us-east-1.amazonaws.com',
      'xs3.amazonaws.com',
    ]) {
      expect(address(`https://${host}/a/b`)).toBeUndefined();
    }
  });

  it('reads every other host as path style for an endpoint of one’s own, and <bucket>.localhost as virtual-hosted', () => {
    expect(parseAnyAddress(new URL('http://localhost:9000/b11/a/b'))).toEqual({ bucket: 'b11', key: 'a/b' });
    expect(parseAnyAddress(new URL('http://b11.localhost:9000/a/b'))).toEqual({ bucket: 'b11', key: 'a/b' });
  });
});
