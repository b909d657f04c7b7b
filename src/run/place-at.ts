import type { Position, PositionMapper, Program } from '#sandbox';

/** Where an offset in compiled code is in the reader's code: a list of one place, or of none. */
export function placeAt(
  offset: number,
  { code, name: file }: Pick<Program, 'code' | 'name'>,
  mapper: PositionMapper,
): readonly Position[] {
  const before = code.slice(0, offset).split('\n');
  const place = mapper.locate({
    name: undefined,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    file,
  });
  return place ? [{ file, ...place }] : [];
}
