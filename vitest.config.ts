import { defineConfig } from 'vitest/config'

// Two cores, three workers: a test in a browser waits for somebody else for half of its time. Tests that start processes or a browser set their own limits of patience.
const patience = { testTimeout: 60_000, hookTimeout: 120_000 }
export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      // Tests of the rooms leave nothing behind, so they share their workers.
      { test: { ...patience, name: 'rooms', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], isolate: false } },
      { test: { ...patience, name: 'house', include: ['tests/**/*.test.ts'], globalSetup: 'tests/sample-of-run.ts' } },
    ],
  },
})
