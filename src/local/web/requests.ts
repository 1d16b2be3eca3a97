import * as z from 'zod/mini'
import { isDay } from '../clock/day'

/** What the page may ask for; anything else is refused. */
export const doorRequest = z.object({ door: z.string() })
export const answerRequest = z.object({
  run: z.number(),
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: z.optional(z.string().check(z.maxLength(10_000))),
})
export const runRequest = z.object({ run: z.number() })
export const screenRequest = z.object({ screen: z.number() })
export const callRequest = z.object({
  screen: z.number(),
  door: z.string(),
  args: z.array(z.unknown()).check(z.maxLength(10)),
})
export const typeRequest = z.object({
  tab: z.number(),
  row: z.number().check(z.minimum(1)),
  column: z.number().check(z.minimum(1)),
  text: z.string(),
})
export const dayRequest = z.object({ day: z.string().check(z.refine(isDay)) })
