import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node'

type Listener = (message: unknown) => void

/** Files that one thread runs before a new one takes over; what tests leave behind does not pile up. */
const FILES_A_THREAD = 300

let thread: ThreadsPoolWorker | undefined
let filesLeft = 0

/**
 * A worker that goes on when vitest is done with it, and serves the next one asked for. To start a thread takes
 * several times as long as most tests, and a mutant is one run.
 */
export class KeptThread implements PoolWorker {
  readonly name = 'kept'
  private readonly options: PoolOptions
  private readonly listeners: [event: string, listener: Listener][] = []
  private isNew = false
  private config: unknown

  constructor(options: PoolOptions) {
    this.options = options
  }

  async start(): Promise<void> {
    filesLeft -= 1
    if (thread !== undefined && filesLeft > 0) return
    await thread?.stop()
    thread = new ThreadsPoolWorker(this.options)
    await thread.start()
    filesLeft = FILES_A_THREAD
    this.isNew = true
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener])
    thread?.on(event, listener)
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener)
  }

  send(message: WorkerRequest): void {
    if (message.type === 'start') this.config = message.context.config
    // A thread knows the settings it was started with; which tests are wanted is one of them.
    if (message.type === 'run') Object.assign(message.context, { config: this.config })
    if (message.type === 'stop') this.answer('stopped')
    else if (message.type === 'start' && !this.isNew) this.answer('started')
    else thread?.send(message)
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.listeners) thread?.off(event, listener)
  }

  deserialize(data: unknown): unknown {
    return data
  }

  private answer(type: 'started' | 'stopped'): void {
    for (const [event, listener] of this.listeners) {
      if (event === 'message') listener({ type, __vitest_worker_response__: true })
    }
  }
}
