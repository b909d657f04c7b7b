/** What the site may cost. `npm test` fails when a size is exceeded (`weights/measure-site.ts`); times are only measured. */
export const budgets = {
  /** A lesson page before anything on it is touched, gzipped, in bytes. */
  js: 40_000,
  css: 25_000,
  /** A deck before its first run, gzipped, in bytes. */
  deckJs: 60_000,
  /** All scripts from a lesson's load to the first output of its first Run, gzipped, in bytes; and the page's part of them. */
  firstRunScript: 312_000,
  firstRunPage: 150_000,
  /** The same until the first block's code is in its editor: Monaco, and TypeScript with the types of the SDK. */
  firstEditScript: 2_100_000,
  /** The service worker with its list of all files, and MSW's script, gzipped, in bytes: fetched once for each version. */
  workerScript: 24_000,
  /** The site on the disk, in bytes: each lesson with its slides, each workshop with its own, and all the rest. */
  lessonOnDisk: 800_000,
  workshopOnDisk: 1_000_000,
  restOnDisk: 16_550_000,
  /** Python in a page, as it is downloaded and lies on the disk, in bytes. It does not count as the rest of the site. */
  python: 8_000_000,
  /** What the AWS CLI of a terminal adds to Python, in bytes. */
  awsCli: 700_000,
  /** Commands that the terminal takes from a library, gzipped, in bytes: loaded when the first of them is called. It does not count as the rest of the site, either. */
  textTools: 135_000,
  /** The real jq of the terminal, on the disk, in bytes: loaded when it is first called. It does not count as the rest of the site, either. */
  jq: 930_000,
  /** Milliseconds from the first Run on a page to its first output. */
  firstRun: 1_500,
  /** Milliseconds from a later Run to the last output of a put and a get. */
  nextRun: 120,
  /** How many times longer a run of 1,000 requests may take with the workbench open at Requests than with it closed. */
  watchedRun: 1.5,
  /** Milliseconds that one call of the console may take, however much it prints. */
  print: 100,
  /** Operations per second: put and get of 1 KiB, with signature checking. */
  engine: 3_000,
  /** How many times longer it may take to list a page of a million keys than one of a thousand. */
  listing: 2,
  /** The same for getting and putting an object. */
  lookup: 2,
  /** Bytes of memory that a key may cost: in the memory store, and with `--data`, where the rows are on the disk. */
  keyInMemory: 1_000,
  keyOnDisk: 200,
  /** Megabytes that the endpoint may use at its peak beyond what it has to keep, however long the bodies are. */
  peakMemory: 300,
  /** Seconds that each lesson may add to a build. */
  lesson: 0.5,
} as const;
