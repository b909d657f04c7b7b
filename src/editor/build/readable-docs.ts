import { markdownOfHtml } from './markdown-of-html.ts';

/** Tags in the SDK's comments that repeat what a hover shows anyway, or are longer than everything else. */
const droppedTags = /^@(?:public|internal|example|param|returns?|see|throws \{@link S3ServiceException\})/;

/** Paragraphs about kinds of buckets that neither the lessons nor the simulated S3 have. */
const droppedParagraphs =
  /^\s*(?:- )?(?:\*\*Note:\*\* |\*\*Important:\*\* )?(?:\*\*(?:Directory bucket|Access point|S3 on Outposts)|.*\bnot supported (?:for|by) directory buckets|Note: To supply the Multi-region Access Point|.*End of support notice|This change affects the following Amazon Web Services Regions|\*\*HTTP Host header syntax|.*(?:s3express|S3 Express One Zone))/;

/**
 * Rewrites the doc comments of an SDK's declaration file for reading in a hover: their HTML becomes Markdown,
 * and the generated examples, which list every field of input and output, are left out.
 */
export function readableDocs(declarations: string): string {
  return declarations.replace(/^([ \t]*)\/\*\*([\s\S]*?)\*\//gm, (_, indent: string, body: string) => {
    const text = readableComment(body.replace(/^[ \t]*\* ?/gm, '').trim());
    if (!text) return '';
    const lines = text.replaceAll('*/', '*\u200B/').split('\n');
    return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */`;
  });
}

function readableComment(text: string): string {
  const sections = text.split(/^(?=@[a-z])/m).map((section) => {
    // What follows a lone `@public` is the description.
    if (/^@(?:public|internal)\s/.test(section)) return section.replace(/^@\w+\s+/, '');
    if (droppedTags.test(section)) return '';
    // TypeScript reads braces after `@throws` as a type.
    return section.replace(/^@throws \{@link (\w+)\}/, '@throws `$1`');
  });
  return sections
    .map((section) => (/<[a-z]/.test(section) ? paragraphsToRead(markdownOfHtml(section)) : section.trim()))
    .filter((section) => section !== '')
    .join('\n\n');
}

function paragraphsToRead(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => !droppedParagraphs.test(line));
  return lines
    .join('\n')
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
    .trim();
}
