import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // See playwright.config.ts. A fuzzer that failed has printed its seed.
    retry: process.env.CI ? 1 : 0,
    // Most of the time a test waits for a program that it has started; Vitest would leave one core of two alone.
    maxWorkers: '100%',
    environment: 'node',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Programs of lessons are bundled, compiled and run in processes of their own, on two cores with others.
    // Nothing waits for a limit but what fails.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
