import type { Check, CheckContext } from '#lessons/check';

const origin = 'https://my-social-app.example';

interface Rule {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
}

const check: Check = async ({ requests, verify }) => {
  const put = requests.findLast(({ operation }) => operation === 'PutBucketCors');
  if (put === undefined) {
    verify(false, '', 'Your run set no rule. Send a `PutBucketCorsCommand` for `my-uploads`.');
    return;
  }
  const accepted = put.response !== undefined && put.response.status < 300;
  if (!verify(accepted, 'S3 took the rule.', whyRefused(put))) return;
  verify(
    put.bucket === 'my-uploads',
    'It is for `my-uploads`.',
    `The rule was set on \`${put.bucket ?? ''}\`. Set it on \`my-uploads\`.`,
  );

  const rules = rulesIn(new TextDecoder().decode(put.request.body));
  const forEverybody = rules.some(({ origins }) => origins.includes('*'));
  const tooOpen = `The rule allows every origin: \`*\`. It would work, and every other page could send requests from its visitors, too. Name the one page: \`${origin}\`.`;
  if (!verify(!forEverybody, 'It names the page.', tooOpen)) return;

  const own = rules.filter(({ origins }) => origins.includes(origin));
  if (!verify(own.length > 0, `It is for \`${origin}\`.`, whyOtherOrigin(rules))) return;
  const gets = own.some(({ methods }) => methods.includes('GET'));
  const noGet = `No rule lets \`${origin}\` send GET any more: a new configuration replaces the old one. Allow \`GET\` and \`PUT\`.`;
  verify(gets, 'The page may still send GET.', noGet);

  const puts = own.filter(({ methods }) => methods.includes('PUT'));
  const noPut = `No rule lets \`${origin}\` send PUT, and an upload is a PUT. Add it to \`AllowedMethods\`.`;
  if (!verify(puts.length > 0, 'The page may send PUT.', noPut)) return;
  const allowsType = puts.some(({ headers }) => headers.some((one) => matches(one, 'content-type')));
  const noType =
    "A PUT from the page carries the header `content-type`, and the rule does not allow it. A browser asks for each header that a page sets: add `AllowedHeaders: ['content-type']`.";
  verify(allowsType, 'The page may set `content-type`.', noType);
};

function rulesIn(xml: string): readonly Rule[] {
  const all = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value = '']) => value);
  return xml.split('</CORSRule>').map((rule) => ({
    origins: all(rule, 'AllowedOrigin'),
    methods: all(rule, 'AllowedMethod'),
    headers: all(rule, 'AllowedHeader'),
  }));
}

function whyRefused({ response }: CheckContext['requests'][number]): string {
  const code = /<Code>(\w+)</.exec(new TextDecoder().decode(response?.body))?.[1] ?? 'no answer';
  return `S3 refused the rule with \`${code}\`, so it is not set. \`AllowedMethods\` takes GET, PUT, HEAD, POST and DELETE only. OPTIONS is the question itself, and needs no permission.`;
}

function whyOtherOrigin(rules: readonly Rule[]): string {
  const found = rules.flatMap(({ origins }) => origins)[0] ?? '';
  return found.startsWith(origin)
    ? `The rule is for \`${found}\`. An origin has no slash at the end and no path: browsers send \`Origin: ${origin}\`, and S3 compares it letter by letter.`
    : `The rule is for \`${found}\`. It has to name the page that uploads: \`${origin}\`.`;
}

/** One `*` in an allowed header stands for any characters. */
function matches(allowed: string, header: string): boolean {
  const [start = '', end] = allowed.toLowerCase().split('*');
  return end === undefined ? start === header : header.startsWith(start) && header.endsWith(end);
}

export default check;
