import * as z from 'zod/mini'
import { isDay } from '../clock/day'
import { formColumnSchema, formSchema } from './sidecar-forms'

const count = z.int().check(z.nonnegative())
const block = z.object({ row: count, column: count, rows: count, columns: count })
const texts = z.record(z.string(), z.string())

const ruleArgument = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.extend(block, { tab: z.string() }),
])

const placedRule = z.object({
  rule: z.object({
    criteria: z.string(),
    values: z.array(ruleArgument),
    allowInvalid: z.boolean(),
    helpText: z.exactOptional(z.string()),
  }),
  blocks: z.array(block),
})

const protection = z.object({
  id: z.string(),
  block: z.exactOptional(block),
  description: z.string(),
  warningOnly: z.boolean(),
  editors: z.array(z.string()),
})

const chart = z.object({
  id: count,
  kind: z.string(),
  ranges: z.array(block),
  merge: z.enum(['MERGE_COLUMNS', 'MERGE_ROWS']),
  transposed: z.boolean(),
  headers: count,
  place: z.object({ row: count, column: count, offsetX: z.int(), offsetY: z.int() }),
  options: z.record(z.string(), z.unknown()),
})

const tab = z.object({
  /** The tab's name; `sheet` is the one it bears in the file, where Excel does not allow it. */
  name: z.string(),
  sheet: z.exactOptional(z.string()),
  id: count,
  rows: count,
  columns: count,
  formUrl: z.exactOptional(z.string()),
  formColumns: z.exactOptional(z.array(formColumnSchema)),
  protections: z.exactOptional(z.array(protection)),
  charts: z.exactOptional(z.array(chart)),
  /** Rules of kinds that the file cannot hold. */
  rules: z.exactOptional(z.array(placedRule)),
})

const trigger = z.object({
  id: z.string(),
  owner: z.string(),
  handler: z.string(),
  event: z.enum(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT']),
  schedule: z.exactOptional(
    z.object({ everyDays: count, hour: count, minute: z.exactOptional(count), timeZone: z.string() }),
  ),
  createdAt: z.exactOptional(z.number()),
})

/** A letter that counts against the day's quota: its text is in the outbox. */
const sent = z.object({
  number: count,
  at: z.number(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
})

const schema = z.object({
  version: z.literal(1),
  /** The day that a run believes it is when nobody says: `yyyy-MM-dd`. */
  today: z.exactOptional(z.string().check(z.refine(isDay))),
  /** What only a run leaves behind; absent in a side-car that was written by hand. */
  state: z.exactOptional(
    z.object({
      workbookId: z.string(),
      name: z.string(),
      locale: z.string(),
      timeZone: z.string(),
      owner: z.string(),
      user: z.string(),
      account: z.enum(['consumer', 'workspace']),
      /** Milliseconds since 1970: when the last run ended. */
      now: z.number(),
      runs: count,
      /** Letters filed in the outbox beside the workbook. */
      letters: count,
      tabs: z.array(tab),
      triggers: z.array(trigger),
      forms: z.exactOptional(z.array(formSchema)),
      grants: z.exactOptional(z.record(z.string(), z.array(z.string()))),
      language: z.exactOptional(z.string()),
      properties: z.object({ script: texts, document: texts, user: z.record(z.string(), texts) }),
      sent: z.array(sent),
    }),
  ),
})

/** What .xlsx cannot hold, beside the workbook as `workbook.xlsx.json`. */
export type Sidecar = z.infer<typeof schema>
export type SidecarState = NonNullable<Sidecar['state']>

export const sidecarPath = (workbook: string): string => `${workbook}.json`

/** Thrown for a side-car that is not JSON, or not of this version and shape; `place` is where. */
export class UnreadableSidecar extends Error {
  readonly place: string
  constructor(place: string, cause?: unknown) {
    super(`unreadable side-car: ${place}`, { cause })
    this.name = 'UnreadableSidecar'
    this.place = place
  }
}

/** The side-car's text as data. Throws UnreadableSidecar. */
export function parseSidecar(text: string): Sidecar {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new UnreadableSidecar('', cause)
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  throw new UnreadableSidecar(parsed.error.issues[0]?.path.join('.') ?? '', parsed.error)
}
