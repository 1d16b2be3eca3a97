import { Worker } from 'node:worker_threads'
import type { Answer } from '../apps-script/execution/dispatcher'
import type { AnswerMessage, StartMessage, WorkerBirth, WorkerMessage } from './messages'

/** A thread that runs one door at a time and stands still at each call until it is answered. */
export class ScriptWorker {
  private readonly flag = new Int32Array(new SharedArrayBuffer(4))
  private readonly worker: Worker
  private failure: unknown

  constructor(code: string) {
    const workerData: WorkerBirth = { code, flag: this.flag }
    this.worker = new Worker(new URL('./worker-start.js', import.meta.url), { workerData })
    this.worker.on('error', (error) => {
      this.failure ??= error
    })
  }

  start(message: StartMessage): void {
    this.worker.postMessage(message)
  }

  /** The next call or the end; lines of the log on the way are handed to `log`. Rejects when the thread dies. */
  next(log: (level: string, text: string) => void): Promise<Exclude<WorkerMessage, { kind: 'log' }>> {
    if (this.failure !== undefined) return Promise.reject(this.failure)
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        this.worker.off('message', onMessage)
        this.worker.off('error', onError)
        finish()
      }
      const onError = (error: unknown) => settle(() => reject(error))
      const onMessage = (message: WorkerMessage) => {
        if (message.kind === 'log') log(message.level, message.text)
        else settle(() => resolve(message))
      }
      this.worker.on('message', onMessage)
      this.worker.on('error', onError)
    })
  }

  answer(answer: Answer, now: number): void {
    const message: AnswerMessage = { answer, now }
    this.worker.postMessage(message)
    Atomics.store(this.flag, 0, 1)
    Atomics.notify(this.flag, 0)
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }
}
