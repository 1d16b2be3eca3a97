import { defineConfig } from 'vitest/config'
import { KeptThread } from './kept-thread'
import { QuickestFirst } from './quickest-first'

/** How Stryker runs the add-on's own tests: file by file, each with modules of its own, all in one thread. */
export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      // Stryker asks for threads on the command line, which no setting in a file can change; this hook comes later.
      configureVitest: ({ project }) => {
        project.config.poolRunner = { name: 'kept', createPoolWorker: (options) => new KeptThread(options) }
        project.config.pool = 'kept'
      },
    },
  ],
  test: {
    include: ['src/addon/**/*.test.ts'],
    setupFiles: ['test/mutation/forget.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
})
