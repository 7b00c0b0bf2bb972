import { defineConfig } from 'vitest/config'

// Two cores: two workers. Tests that start processes or a browser set their own limits of patience; none measures time.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
