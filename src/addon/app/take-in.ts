import { checkRegistrations } from '../features/check-registrations/command'
import { cameMeanwhile } from '../features/import-responses/came-meanwhile'
import { importResponses } from '../features/import-responses/command'
import { type Sweep, step } from './door'

export const IMPORT_AND_CHECK = [step(importResponses), step(checkRegistrations)] as const

export const SWEEP: Sweep = { isNeeded: cameMeanwhile, steps: IMPORT_AND_CHECK }
