import type { Act } from '../../ports'
import { platformQuestion, platformResult, platformScreen } from '../../text/platform'
import { answerOf, asJson } from './tell-result'

/** Tries at Google what the program relies on, and gives an answer for the makers to send back. */
export const checkPlatform: Act<Record<string, never>> = {
  prepare: () => ({}),

  question: () => platformQuestion,

  apply: (_, { platform, host, now }) => {
    const checks = platform.check()
    const answer = asJson(answerOf(platform.build(), now, checks))
    host.log(answer)
    host.showScreen('platform', platformScreen(checks, answer))
    return { message: platformResult(checks), counts: {}, changed: false }
  },
}
