/**
 * The name of an operation or a parameter in boto3 and the AWS CLI, by botocore's rules.
 * @example pythonName('ListObjectsV2', '-') // 'list-objects-v2'
 * @see https://github.com/boto/botocore/blob/develop/botocore/__init__.py `xform_name`
 */
export function pythonName(name: string, separator: '_' | '-'): string {
  return name
    .replace(/[A-Z]{2,}s$/, (plural) => separator + plural.toLowerCase())
    .replace(/(.)([A-Z][a-z]+)/g, `$1${separator}$2`)
    .replace(/([a-z0-9])([A-Z])/g, `$1${separator}$2`)
    .toLowerCase();
}
