import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { ContextHost } from '../apps-script/context/script-context'
import { openContext } from '../apps-script/context/script-context'
import { seededRandom } from '../apps-script/random'
import type { AnswerMessage, StartMessage, WorkerBirth, WorkerMessage } from './messages'

const { code, flag } = workerData as WorkerBirth

if (!parentPort) throw new Error('this file runs in a worker')
const port = parentPort

port.on('message', (start: StartMessage) => {
  const outcome = openContext(code, start.door, start.description).run(start.door, start.args, hostOf(start))
  tell({ kind: 'end', outcome })
})

function hostOf(start: StartMessage): ContextHost {
  let { now } = start
  return {
    invoke(reference, member, args) {
      tell({ kind: 'call', reference, member, args })
      const message = nextAnswer()
      now = message.now
      return message.answer
    },
    log: (level, text) => tell({ kind: 'log', level, text }),
    now: () => now,
    random: seededRandom(start.seed),
  }
}

function tell(message: WorkerMessage): void {
  port.postMessage(message)
}

/** However the wake-up and the answer cross, the next look finds it. */
const LOOK_AGAIN_MS = 10

/** Stands still until the main thread has answered. */
function nextAnswer(): AnswerMessage {
  for (;;) {
    Atomics.wait(flag, 0, 0, LOOK_AGAIN_MS)
    Atomics.store(flag, 0, 0)
    const received = receiveMessageOnPort(port)
    if (received) return received.message as AnswerMessage
  }
}
