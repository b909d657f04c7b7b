/** What the site may cost. `npm test` fails beyond its sizes (`weights/measure-site.ts`); times are only measured. */
export const budgets = {
  /** Of a lesson page before it is touched, gzipped, in bytes. */
  js: 40_000,
  css: 25_000,
  /** Of a deck before its first run, gzipped, in bytes. */
  deckJs: 60_000,
  /** Of all script from a lesson's load to the first output of its first Run, gzipped, in bytes; and the page's part of it. */
  firstRunScript: 320_000,
  firstRunPage: 156_000,
  /** The same to the first block's code in its editor: Monaco, and TypeScript with the types of the SDK. */
  firstEditScript: 2_100_000,
  /** Of the whole site, as it lies on the disk, in bytes. */
  site: 20_000_000,
  /** Milliseconds from the first Run on a page to its first output. */
  firstRun: 1_500,
  /** Milliseconds from the next Run to the last output of a put and a get. */
  nextRun: 120,
  /** How many times longer a run of 1,000 requests may take with the workbench open at Requests than with it closed. */
  watchedRun: 1.5,
  /** Milliseconds of one call of the console, however large what it prints is. */
  print: 100,
  /** Operations a second: put and get of 1 KiB, with signature checking. */
  engine: 3_000,
  /** How many times longer a page of a list may take out of a million keys than out of a thousand. */
  listing: 2,
  /** The same of getting and putting an object. */
  lookup: 2,
  /** Bytes of memory that a key costs: in the memory store, and with `--data`, where the rows are on the disk. */
  keyInMemory: 1_000,
  keyOnDisk: 200,
  /** Megabytes that the endpoint may have at its peak beyond what it must keep, however long the bodies are. */
  peakMemory: 300,
  /** Seconds a lesson adds to a build. */
  lesson: 0.5,
} as const;
