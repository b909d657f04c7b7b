/** What of the AWS CLI and its help commands of S3 reach: `tests/terminal/` fails where something else
 * is loaded. */
const needed = [
  /^awscli\/[^/]+\.py$/,
  /^awscli\/bcdoc\/[^/]+\.py$/,
  /^awscli\/data\/cli\.json$/,
  // Parts of help that are no examples.
  /^awscli\/examples\/global_[^/]+\.rst$/,
  /^awscli\/examples\/(?:s3|s3api|configure)\/(?:[^/]+\/)?_[^/]+\.rst$/,
  /^awscli\/customizations\/[^/]+\.py$/,
  /^awscli\/customizations\/(?:s3|configure)\/.+\.py$/,
  /^colorama\/[^/]+\.py$/,
  /^docutils\/[^/]+\.py$/,
  /^docutils\/(?:languages|parsers\/rst\/languages)\/(?:__init__|en)\.py$/,
  /^docutils\/parsers\/(?:__init__\.py|rst\/(?:__init__|roles|states|tableparser)\.py|rst\/directives\/[^/]+\.py)$/,
  /^docutils\/(?:readers|transforms|utils)\/[^/]+\.py$/,
  /^docutils\/writers\/(?:__init__|manpage)\.py$/,
];

/** Whether a file of a wheel is needed by the terminal. */
export function isNeeded(path: string): boolean {
  return !/\/(?:tests?|testutils)(?:\/|\.py$)/.test(path) && needed.some((pattern) => pattern.test(path));
}

/** What it all depends on: changes when a pattern does. */
export const version = needed.map(String).join('\n');
