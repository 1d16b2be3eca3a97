import type { Screen } from '../../domain/screen'
import { isCutOff, SENDING_NOTICE, type Sending, STOP_NOTICE } from '../../domain/sending'
import type { Act, World } from '../../ports'
import { NO_SENDING, STOP_NOTED, sendingScreen } from '../../text/sending'

/** How the letters get on, or what came of the last ones, as the run itself told; it has the lock, so none is asked for. */
export function readSending({ notices, store }: World): Screen {
  const notice = notices.read(SENDING_NOTICE)
  if (notice === undefined) return NO_SENDING
  // What stands there was left by a run of this program.
  const sending = JSON.parse(notice.text) as Sending
  if (sending.result !== undefined) return sending.result
  if (isCutOff(notice.ageSeconds, () => isLockFree(store))) return sendingScreen(sending, 'silent')
  return sendingScreen(sending, notices.read(STOP_NOTICE)?.text === sending.id ? 'stopping' : 'going')
}

function isLockFree(store: World['store']): boolean {
  const isFree = store.lock(0)
  if (isFree) store.unlock()
  return isFree
}

/** The run that sends sees the wish before its next letter. */
export const stopSending = (id: string): Act<string> => ({
  prepare: () => id,
  question: () => undefined,
  apply: (stopped, { notices }) => {
    notices.leave(STOP_NOTICE, stopped)
    return { message: STOP_NOTED, counts: {}, changed: false }
  },
})
