import { localEndpoint } from '#protocol/address';
import type { RealSettings } from './settings.ts';

/** A kind of S3, with what is known about it beforehand. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** With `{region}` or `{account}` where that is to be filled in; empty where every server has its own. */
  readonly endpoint: string;
  readonly region: string;
  readonly addressing: RealSettings['addressing'];
  /** The page that documents its S3. */
  readonly documentation: string;
}

/** The presets of the field **Provider**, the most common first. */
export const providers: readonly Provider[] = [
  {
    id: 'aws',
    name: 'Amazon S3',
    endpoint: 'https://s3.{region}.amazonaws.com',
    region: 'us-east-1',
    addressing: 'virtual',
    documentation: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
  },
  {
    id: 'r2',
    name: 'Cloudflare R2',
    endpoint: 'https://{account}.r2.cloudflarestorage.com',
    region: 'auto',
    addressing: 'path',
    documentation: 'https://developers.cloudflare.com/r2/api/s3/api/',
  },
  {
    id: 'b2',
    name: 'Backblaze B2',
    endpoint: 'https://s3.{region}.backblazeb2.com',
    region: 'us-west-004',
    addressing: 'virtual',
    documentation: 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api',
  },
  {
    id: 'wasabi',
    name: 'Wasabi',
    endpoint: 'https://s3.{region}.wasabisys.com',
    region: 'us-east-1',
    addressing: 'virtual',
    documentation:
      'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabi-s-different-storage-regions',
  },
  {
    id: 'digitalocean',
    name: 'DigitalOcean Spaces',
    endpoint: 'https://{region}.digitaloceanspaces.com',
    region: 'nyc3',
    addressing: 'virtual',
    documentation: 'https://docs.digitalocean.com/products/spaces/reference/s3-compatibility/',
  },
  {
    id: 'gcs',
    name: 'Google Cloud Storage',
    endpoint: 'https://storage.googleapis.com',
    region: 'auto',
    addressing: 'path',
    documentation: 'https://cloud.google.com/storage/docs/interoperability',
  },
  {
    id: 'hetzner',
    name: 'Hetzner Object Storage',
    endpoint: 'https://{region}.your-objectstorage.com',
    region: 'fsn1',
    addressing: 'virtual',
    documentation: 'https://docs.hetzner.com/storage/object-storage/overview/',
  },
  {
    id: 'scaleway',
    name: 'Scaleway Object Storage',
    endpoint: 'https://s3.{region}.scw.cloud',
    region: 'fr-par',
    addressing: 'virtual',
    documentation: 'https://www.scaleway.com/en/docs/object-storage/',
  },
  {
    id: 'minio',
    name: 'MinIO',
    endpoint: 'http://localhost:9000',
    region: 'us-east-1',
    addressing: 'path',
    documentation: 'https://min.io/docs/',
  },
  {
    id: 'ceph',
    name: 'Ceph Object Gateway',
    endpoint: '',
    region: 'default',
    addressing: 'path',
    documentation: 'https://docs.ceph.com/en/latest/radosgw/s3/',
  },
  {
    id: 'garage',
    name: 'Garage',
    endpoint: 'http://localhost:3900',
    region: 'garage',
    addressing: 'path',
    documentation: 'https://garagehq.deuxfleurs.fr/documentation/reference-manual/s3-compatibility/',
  },
  {
    id: 'seaweedfs',
    name: 'SeaweedFS',
    endpoint: 'http://localhost:8333',
    region: 'us-east-1',
    addressing: 'path',
    documentation: 'https://github.com/seaweedfs/seaweedfs/wiki/Amazon-S3-API',
  },
  {
    id: 'learn-s3',
    name: 'npm run s3',
    endpoint: localEndpoint,
    region: 'us-east-1',
    addressing: 'path',
    documentation: '/local-endpoint/',
  },
  {
    id: 'other',
    name: 'Another S3',
    endpoint: '',
    region: 'us-east-1',
    addressing: 'path',
    documentation: '',
  },
];
