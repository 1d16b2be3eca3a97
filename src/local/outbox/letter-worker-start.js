/* A worker thread begins as plain JavaScript: it must first learn to read TypeScript. */
import { tsImport } from 'tsx/esm/api'

await tsImport('./letter-worker.ts', import.meta.url)
