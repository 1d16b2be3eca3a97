import * as z from 'zod/mini'
import { isAddress } from '../cli/read-arguments'
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
const place = z.number().check(z.minimum(1))
export const typeRequest = z.object({
  tab: z.number(),
  boxes: z.array(z.object({ row: place, column: place, text: z.string() })).check(z.maxLength(50_000)),
})
export const dayRequest = z.object({ day: z.string().check(z.refine(isDay)) })
export const triggerRequest = z.object({ trigger: z.string() })
export const userRequest = z.object({ user: z.string().check(z.refine(isAddress)) })
export const accountRequest = z.object({ account: z.enum(['consumer', 'workspace']) })
export const nothingMore = z.object({})
