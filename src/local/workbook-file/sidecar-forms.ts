import * as z from 'zod/mini'

const count = z.int().check(z.nonnegative())
const strings = z.array(z.string())
const kinds = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'LIST',
  'MULTIPLE_CHOICE',
  'DATE',
  'SECTION_HEADER',
  'PAGE_BREAK',
] as const

const item = z.object({
  id: count,
  entry: count,
  kind: z.enum(kinds),
  title: z.string(),
  helpText: z.string(),
  required: z.boolean(),
  choices: strings,
  rule: z.exactOptional(
    z.object({
      test: z.string(),
      values: z.array(z.union([z.string(), z.number()])),
      helpText: z.exactOptional(z.string()),
    }),
  ),
})

const response = z.object({
  id: z.string(),
  at: z.number(),
  email: z.string(),
  answers: z.record(z.string(), z.string()),
})

/** A form with its questions and all that was answered. */
export const formSchema = z.object({
  id: z.string(),
  publishedId: z.string(),
  owner: z.string(),
  title: z.string(),
  description: z.string(),
  confirmationMessage: z.string(),
  closedMessage: z.string(),
  published: z.boolean(),
  accepting: z.boolean(),
  emails: z.enum(['DO_NOT_COLLECT', 'RESPONDER_INPUT', 'VERIFIED']),
  editable: z.boolean(),
  onePerUser: z.boolean(),
  editors: strings,
  items: z.array(item),
  tabId: z.exactOptional(count),
  responses: z.array(response),
})

/** Which column of a response tab the form fills with what. */
export const formColumnSchema = z.object({
  answer: z.union([z.literal('time'), z.literal('email'), count]),
  column: count,
})
