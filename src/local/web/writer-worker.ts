import { parentPort } from 'node:worker_threads'
import type { Spreadsheet } from '../model'
import { writeWorkbook } from '../workbook-file/write-workbook'

/** A workbook to be written. */
export interface WriteOrder {
  readonly number: number
  readonly spreadsheet: Spreadsheet
  readonly path: string
  readonly now: number
}

/** What became of it: an error of the system as it is told, nothing if it was written. */
export interface Written {
  readonly number: number
  readonly error: unknown
}

parentPort?.on('message', async ({ number, spreadsheet, path, now }: WriteOrder) => {
  const error: unknown = await writeWorkbook(spreadsheet, path, now).then(
    () => undefined,
    (failure: unknown) => failure,
  )
  const written: Written = { number, error }
  parentPort?.postMessage(written)
})
