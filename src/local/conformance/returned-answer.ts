import * as z from 'zod/mini'

const seen = z.object({
  id: z.string(),
  observed: z.string(),
  ms: z.number(),
  expected: z.exactOptional(z.string()),
  ok: z.exactOptional(z.boolean()),
})

const answer = z.object({
  product: z.literal('so-chuyen-de'),
  build: z.string(),
  on: z.iso.date(),
  checks: z.array(seen),
})

/** What an owner sent back after `Kiểm tra kỹ thuật` at Google. */
export type ReturnedAnswer = z.infer<typeof answer>

/** @throws Error that names the place, if the text is not such an answer */
export function readAnswer(text: string): ReturnedAnswer {
  const parsed = answer.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(`not an answer of the self-check: ${z.prettifyError(parsed.error)}`)
}
