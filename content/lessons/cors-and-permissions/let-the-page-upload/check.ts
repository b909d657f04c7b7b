import type { Check, CheckContext } from '#lessons/check';
import { corsHeaders, type CorsRule } from '#s3';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';

const bucket = 'my-uploads';
const origin = 'https://my-social-app.example';
const others = ['HEAD', 'POST', 'DELETE'];

const check: Check = async ({ account, requests, verify }) => {
  const rules = await account.corsRules(bucket);
  const none = whyNone(requests);
  if (!verify(rules.length > 0, `\`${bucket}\` has CORS rules.`, none.problem, none.cure)) return;

  const may = (method: string, headers: readonly string[] = []) =>
    corsHeaders(rules, { origin, method, headers }) !== undefined;
  const origins = rules.flatMap(({ allowedOrigins }) => allowedOrigins);
  const isForPage = [...others, 'GET', 'PUT'].some((method) => may(method));
  const other = whyOtherOrigin(origins);
  if (!verify(isForPage, `The rules let in \`${origin}\`.`, other.problem, other.cure)) return;
  const open = origins.find((one) => one !== origin);
  const alsoLetsIn = whyTooOpen(open ?? '');
  if (!verify(open === undefined, 'They let in no other page.', alsoLetsIn.problem, alsoLetsIn.cure)) return;

  const kept = verify(
    may('GET'),
    'The page may still send GET.',
    `No rule lets \`${origin}\` send GET any more. A new set of rules replaces the old one.`,
    'Allow both methods, GET and PUT.',
  );
  if (!kept) return;
  const puts = verify(
    may('PUT'),
    'The page may send PUT.',
    `No rule lets \`${origin}\` send PUT, and an upload is a PUT.`,
    'Add it to the methods: `AllowedMethods` is a list.',
  );
  if (!puts) return;
  const noType = whyNoType(rules);
  if (!verify(may('PUT', ['content-type']), 'It may set `content-type`.', noType.problem, noType.cure))
    return;
  const further = others.filter((method) => may(method));
  verify(
    further.length === 0,
    'It may use no other method.',
    `The page may now send ${further.join(' and ')}, too. It needs GET and PUT only.`,
    'Take out of `AllowedMethods` what the page does not need.',
  );
};

function whyNone(requests: CheckContext['requests']): Problem {
  const put = requests.findLast(({ operation }) => operation === 'PutBucketCors');
  if (put === undefined) {
    const problem = `Your run set no rule, and \`${bucket}\` has none.`;
    return { problem, cure: 'Send a PutBucketCors.' };
  }
  const code = /<Code>(\w+)</.exec(new TextDecoder().decode(put.response?.body))?.[1];
  if (code !== undefined) {
    const problem = `S3 refused the rules with \`${code}\`, so they are not set.`;
    const cure =
      '`AllowedMethods` takes GET, PUT, HEAD, POST and DELETE. OPTIONS is the question itself, and needs no permission.';
    return { problem, cure };
  }
  if (put.bucket !== bucket) {
    const problem = `The rules were set on ${quote(String(put.bucket))}, and \`${bucket}\` has none.`;
    return { problem, cure: `Set them on \`${bucket}\`.` };
  }
  const problem = `Your run set rules on \`${bucket}\`, and at its end the bucket has none: they were deleted again.`;
  return { problem, cure: 'Leave them there.' };
}

function whyOtherOrigin(origins: readonly string[]): Problem {
  const near = origins.find((one) => one.toLowerCase().startsWith(origin));
  if (near === undefined) {
    const problem = `The rules are for ${origins.map(quote).join(' and ')}. None of them lets in the page that uploads.`;
    return { problem, cure: `Name the page: \`${origin}\`.` };
  }
  const problem = `The rules are for ${quote(near)}, and the browser sends \`Origin: ${origin}\`. S3 compares the two letter by letter.`;
  return { problem, cure: 'An origin has small letters, no slash at the end and no path.' };
}

function whyTooOpen(pattern: string): Problem {
  const cure = `Name the one page and no other: \`${origin}\`.`;
  if (pattern === '*') {
    const problem =
      'The rules allow every origin: `*`. It would work, and every other page could send requests from its visitors, too.';
    return { problem, cure };
  }
  if (pattern.includes('*')) {
    const example = pattern.replace('*', pattern.endsWith('*') ? '.evil.example' : 'evil.example');
    const problem = `A star stands for any characters: ${quote(pattern)} also fits other pages, such as \`${example}\`.`;
    return { problem, cure };
  }
  return { problem: `The rules also name another page: ${quote(pattern)}.`, cure };
}

function whyNoType(rules: readonly CorsRule[]): Problem {
  const headers = rules.flatMap(({ allowedHeaders }) => allowedHeaders);
  const named = headers.length === 0 ? 'no header' : `only ${headers.map(quote).join(' and ')}`;
  const problem = `A PUT from the page carries the header \`content-type\`. The rule for PUT does not allow it: for all rules together, the page may set ${named}.`;
  const cure =
    'A browser asks for each header that a page sets. Name it in `AllowedHeaders`, in the rule that allows PUT.';
  return { problem, cure };
}

export default check;
