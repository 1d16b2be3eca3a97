import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { PACKAGE_LIMITS } from '../workbook-file/package-limits'
import * as say from './words'

/** Opens the file in place of the workbook at the desk; answers what the person must agree to first. */
export type Open = (name: string, bytes: Buffer, isAgreed: boolean) => Promise<string | undefined>

/** A workbook that a person sends: the body is the file. Answers what they must agree to first, if there is anything. */
export function serveOpening(app: Hono, open: Open): void {
  const maxSize = PACKAGE_LIMITS.bytes
  const refuse = bodyLimit({ maxSize, onError: (context) => context.text(say.tooLarge(maxSize / 1e6), 413) })
  app.post('/open', refuse, async (context) => {
    const { name = '', agreed } = context.req.query()
    const bytes = Buffer.from(await context.req.arrayBuffer())
    return context.json({ value: (await open(name, bytes, agreed === 'yes')) ?? null })
  })
}
