import { Worker } from 'node:worker_threads'
import type { Spreadsheet } from '../model'
import type { WriteOrder, Written } from './writer-worker'

/**
 * Writes workbooks in a thread of its own: ten thousand rows take seconds, in which the page must not stand still.
 */
export class WorkbookWriter {
  private worker: Worker | undefined
  private count = 0

  /** Rejects with the system's error. */
  write(spreadsheet: Spreadsheet, path: string, now: number): Promise<void> {
    this.worker ??= this.start()
    const { worker } = this
    this.count += 1
    const order: WriteOrder = { number: this.count, spreadsheet, path, now }
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        worker.off('message', hear)
        worker.off('error', fail)
        finish()
      }
      const hear = ({ number, error }: Written): void => {
        if (number === order.number) settle(() => (error === undefined ? resolve() : reject(error)))
      }
      const fail = (error: unknown): void => {
        this.worker = undefined
        settle(() => reject(error))
      }
      worker.on('message', hear)
      worker.on('error', fail)
      worker.postMessage(order)
    })
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }

  private start(): Worker {
    const worker = new Worker(new URL('./writer-worker-start.js', import.meta.url))
    worker.unref()
    return worker
  }
}
