/* A worker thread begins as plain JavaScript: it must first learn to read TypeScript. */
import { tsImport } from 'tsx/esm/api'

await tsImport('./writer-worker.ts', import.meta.url)
