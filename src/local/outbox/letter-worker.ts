import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { SentMail } from '../model'
import { fileLetter } from './outbox'

/** What the thread that files letters is born with: where it answers, and what it then raises. */
export interface LetterWorkerBirth {
  readonly flag: Int32Array
  readonly port: MessagePort
}

/** A letter to be filed under that number. */
export interface LetterOrder {
  readonly folder: string
  readonly letter: SentMail
  readonly number: number
}

const { flag, port } = workerData as LetterWorkerBirth

parentPort?.on('message', async ({ folder, letter, number }: LetterOrder) => {
  const answer = await fileLetter(folder, letter, number).then(
    () => 'filed',
    (error: unknown) => String(error),
  )
  port.postMessage(answer)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
})
