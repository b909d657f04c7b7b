import { type CollectionEntry, getCollection } from 'astro:content';
import type { Word } from './glossary.ts';

/** The entries of the glossary, in alphabetical order. */
export async function glossaryEntries(): Promise<CollectionEntry<'glossary'>[]> {
  const entries = await getCollection('glossary');
  return entries.sort((one, other) => one.data.word.localeCompare(other.data.word, 'en'));
}

/** The words of the glossary, for a lesson that links them. */
export async function allWords(): Promise<Word[]> {
  return (await glossaryEntries()).map(({ id: slug, data }) => ({ slug, ...data }));
}
