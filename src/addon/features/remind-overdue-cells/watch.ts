import { toIso } from '../../domain/local-date'
import type { LetterPlan } from '../../domain/reminder-letter'
import type { Screen } from '../../domain/screen'
import { isTimeToTell, SENDING_NOTICE, type Sending, STOP_NOTICE } from '../../domain/sending'
import type { World } from '../../ports'
import { sendingScreen } from '../../text/sending'
import type { HowFar } from '../../workbook/send-by-ledger'

/** What happens when it is first told. */
export type OnBegin = (screen: Screen, world: World) => void

/** Tells those who look on how a sending gets on, and hears whether they want it to end. */
export interface Watch {
  mayBegin(how: HowFar): boolean
  end(result: Screen): void
}

/** One look a letter, and a telling every few seconds: that is all it costs the sending. */
export function watchOf(
  letters: readonly LetterPlan[],
  world: World,
  onBegin: OnBegin = () => undefined,
): Watch {
  const { notices, now, spentSeconds } = world
  const id = `${toIso(now.day)} ${now.seconds} ${letters[0]?.id ?? ''}`
  let toldAt: number | undefined
  let far: HowFar = { place: 0, sent: 0, inDoubt: 0 }
  const tell = (more: Pick<Sending, 'to' | 'result'>): Sending => {
    const sending: Sending = { id, total: letters.length, sent: far.sent, inDoubt: far.inDoubt, ...more }
    notices.leave(SENDING_NOTICE, JSON.stringify(sending))
    return sending
  }
  return {
    mayBegin: (how) => {
      far = how
      if (notices.read(STOP_NOTICE)?.text === id) return false
      const spent = spentSeconds()
      if (!isTimeToTell(spent, toldAt)) return true
      const sending = tell({ to: letters[how.place]?.sections[0]?.recipient.name ?? '' })
      if (toldAt === undefined) onBegin(sendingScreen(sending, 'going'), world)
      toldAt = spent
      return true
    },
    end: (result) => void tell({ to: '', result }),
  }
}
