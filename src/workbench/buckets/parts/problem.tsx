import { Notice } from '#ui/parts';
import { explainError } from '../model/explain-error.ts';

/** Says why something could not be read. */
export function Problem({ what, error }: { what: string; error: unknown }) {
  const { code, message, advice } = explainError(error);
  return (
    <Notice tone="danger">
      <strong>{what}</strong> <code>{code}</code>: {message} {advice}
    </Notice>
  );
}
