import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: '100%',
    // A story runs a whole year, some of them at every fault point: slow is not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
