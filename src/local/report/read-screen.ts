import * as z from 'zod/mini'

const answer = z.object({
  screen: z.object({
    cards: z.array(
      z.object({
        key: z.string(),
        heading: z.string(),
        lines: z.array(z.string()),
        presses: z.array(z.object({ act: z.string(), label: z.string() })),
      }),
    ),
  }),
})

/** The cards of a dialog as lines to be printed, each with its key and the acts behind its buttons; none without one. */
export function readScreenLines(value: unknown): string[] {
  const { success, data } = answer.safeParse(value)
  if (!success) return []
  return data.screen.cards.flatMap(({ key, heading, lines, presses }) => [
    `• ${heading} [${key}]`,
    ...lines.map((line) => `  ${line}`),
    ...presses.map(({ act, label }) => `  → ${label} [${act}]`),
  ])
}
