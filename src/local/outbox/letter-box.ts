import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { SentMail } from '../model'
import type { LetterOrder, LetterWorkerBirth } from './letter-worker'
import type { Filed, Post } from './post'

/** Composing takes milliseconds, the first time about a second. */
const LONGEST_MS = 60_000

/**
 * Files letters at the moment when they leave: whatever becomes of the run, they are on the disk before it goes on.
 * A script runs without pause, so the letters are composed in a thread, for which this one stands still.
 */
export class LetterBox implements Post {
  private readonly flag = new Int32Array(new SharedArrayBuffer(4))
  private readonly answers = new MessageChannel()
  private worker: Worker | undefined
  private filed: number

  /** @param last number of the last letter that is in the folder already */
  constructor(
    private readonly folder: string,
    last: number,
    private readonly told: Filed = () => undefined,
  ) {
    this.filed = last
    this.answers.port1.unref()
  }

  /** Number of the last letter. */
  get last(): number {
    return this.filed
  }

  /** Throws if the letter could not be filed. */
  deliver(letter: SentMail): undefined {
    this.worker ??= this.start()
    const order: LetterOrder = { folder: this.folder, letter, number: this.filed + 1 }
    Atomics.store(this.flag, 0, 0)
    this.worker.postMessage(order)
    Atomics.wait(this.flag, 0, 0, LONGEST_MS)
    const answer: unknown = receiveMessageOnPort(this.answers.port1)?.message
    if (answer !== 'filed') throw new Error(`letter ${order.number} was not filed: ${String(answer)}`)
    this.filed += 1
    this.told(letter, this.filed)
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
    this.answers.port1.close()
  }

  private start(): Worker {
    const { port2 } = this.answers
    const workerData: LetterWorkerBirth = { flag: this.flag, port: port2 }
    const script = new URL('./letter-worker-start.js', import.meta.url)
    const worker = new Worker(script, { workerData, transferList: [port2] })
    worker.unref()
    return worker
  }
}
