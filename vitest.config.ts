import { defineConfig } from 'vitest/config'

// Two cores, three workers: a test in a browser waits for somebody else for half of its time. What is waited for costs nothing where it comes, and on a
// machine three times slower than ours it comes three times later: limits of patience stand here and are wide.
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000 } } }
const random = { setupFiles: ['tests/seed.ts'] }
export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      // Tests of the rooms leave nothing behind, so they share their workers.
      { test: { ...patience, ...random, name: 'rooms', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], isolate: false } },
      { test: { ...patience, ...random, name: 'house', include: ['tests/**/*.test.ts'], globalSetup: 'tests/sample-of-run.ts' } },
    ],
  },
})
