import { invalidArgument, S3Error } from '#protocol/errors';
import { child, children, requiredText, textOf, type XmlElement, type XmlObject } from '#protocol/xml';
import type { RoutingRule, Website } from '../store/records.ts';

const maxRules = 50;

/**
 * Reads a `WebsiteConfiguration` element. Throws MalformedXML, InvalidArgument or InvalidRequest.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
 */
export function parseWebsite(xml: XmlElement): Website {
  const all = child(xml, 'RedirectAllRequestsTo');
  const index = child(xml, 'IndexDocument');
  const error = child(xml, 'ErrorDocument');
  const routing = child(xml, 'RoutingRules');
  if (all) {
    if (index || error || routing)
      throw invalidArgument(
        'RedirectAllRequestsTo',
        'not null',
        'RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.',
      );
    const hostName = requiredText(all, 'HostName');
    if (hostName === '')
      throw invalidRequest('A host name must be provided to redirect all requests (e.g. "example.com").');
    return { redirectAll: { hostName: hostIn(hostName), ...protocolIn(all) }, rules: [] };
  }
  if (!index)
    throw invalidArgument(
      'IndexDocument',
      'null',
      'A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty',
    );
  const indexSuffix = requiredText(index, 'Suffix');
  if (indexSuffix === '' || indexSuffix.includes('/')) {
    throw invalidArgument(
      'IndexDocument',
      indexSuffix || undefined,
      'The IndexDocument Suffix is not well formed',
    );
  }
  const rules = routing ? children(routing, 'RoutingRule').map(parseRule) : [];
  if (routing && rules.length === 0) throw new S3Error('MalformedXML');
  if (rules.length > maxRules) {
    throw invalidRequest(
      `${rules.length} routing rules provided, the number of routing rules in a website configuration is limited to ${maxRules}.`,
    );
  }
  return { indexSuffix, ...(error && { errorKey: errorKeyIn(error) }), rules };
}

function errorKeyIn(xml: XmlElement): string {
  const key = requiredText(xml, 'Key');
  if (key === '') throw new S3Error('MalformedXML');
  return key;
}

function parseRule(xml: XmlElement): RoutingRule {
  const condition = child(xml, 'Condition');
  const redirect = child(xml, 'Redirect');
  if (!redirect || redirect.children.length === 0) throw new S3Error('MalformedXML');
  const prefix = condition && textOf(condition, 'KeyPrefixEquals');
  const errorStatus = condition && statusIn(textOf(condition, 'HttpErrorCodeReturnedEquals'));
  const hostName = textOf(redirect, 'HostName');
  const replaceKeyWith = textOf(redirect, 'ReplaceKeyWith');
  const replacePrefixWith = textOf(redirect, 'ReplaceKeyPrefixWith');
  const status = statusIn(textOf(redirect, 'HttpRedirectCode')) ?? 301;
  if (replaceKeyWith !== undefined && replacePrefixWith !== undefined) {
    throw invalidRequest('You can only define ReplaceKeyPrefix or ReplaceKey but not both.');
  }
  if (!(status > 300 && status < 400)) {
    throw invalidRequest(
      `The provided HTTP redirect code (${status}) is not valid. Valid codes are 3XX except 300.`,
    );
  }
  if (errorStatus !== undefined && !(errorStatus >= 400 && errorStatus < 600)) {
    throw invalidRequest(
      `The provided HTTP error code (${errorStatus}) is not valid. Valid codes are 4XX or 5XX.`,
    );
  }
  if (condition && prefix === undefined && errorStatus === undefined) {
    throw invalidRequest(
      "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
    );
  }
  return {
    ...(prefix !== undefined && { prefix }),
    ...(errorStatus !== undefined && { errorStatus }),
    redirect: {
      status,
      ...protocolIn(redirect),
      ...(hostName !== undefined && { hostName: hostIn(hostName) }),
      ...(replaceKeyWith !== undefined && { replaceKeyWith }),
      ...(replacePrefixWith !== undefined && { replacePrefixWith }),
    },
  };
}

function protocolIn(xml: XmlElement): { protocol?: 'http' | 'https' } {
  const protocol = textOf(xml, 'Protocol');
  if (protocol === undefined) return {};
  if (protocol === 'http' || protocol === 'https') return { protocol };
  throw invalidRequest(
    'Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.',
  );
}

/** An HTTP status as a configuration writes it. Throws MalformedXML if it is not a number. */
function statusIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new S3Error('MalformedXML');
  return Number(text);
}

function invalidRequest(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}

function hostIn(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw invalidArgument('HostName', text, 'Invalid host name.');
}

/** The content of a `WebsiteConfiguration` element. */
export function websiteElement({ indexSuffix, errorKey, redirectAll, rules }: Website): XmlObject {
  return {
    RedirectAllRequestsTo: redirectAll && { HostName: redirectAll.hostName, Protocol: redirectAll.protocol },
    IndexDocument: indexSuffix === undefined ? undefined : { Suffix: indexSuffix },
    ErrorDocument: errorKey === undefined ? undefined : { Key: errorKey },
    RoutingRules:
      rules.length === 0
        ? undefined
        : {
            RoutingRule: rules.map(({ prefix, errorStatus, redirect }) => ({
              Condition:
                prefix === undefined && errorStatus === undefined
                  ? undefined
                  : { KeyPrefixEquals: prefix, HttpErrorCodeReturnedEquals: errorStatus },
              Redirect: {
                Protocol: redirect.protocol,
                HostName: redirect.hostName,
                ReplaceKeyPrefixWith: redirect.replacePrefixWith,
                ReplaceKeyWith: redirect.replaceKeyWith,
                HttpRedirectCode: redirect.status,
              },
            })),
          },
  };
}
