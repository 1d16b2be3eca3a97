export { blankModel } from './blank-model'
export type {
  Dialog,
  LogLine,
  MenuEntry,
  Toast,
  TracedCall,
} from './execution/run-log'
export type { AnswerDialog, DialogAnswer, Fault, RunOptions, Start } from './execution/run-options'
export { agree, decline } from './execution/run-options'
export type { Counts, RunResult } from './execution/run-result'
export { newTab } from './sheet/new-tab'
export type { World, WorldOptions } from './world'
export { createWorld } from './world'
export { ensureZone } from './zone'
