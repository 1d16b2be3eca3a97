import { readAccount } from './answers'
import { logIn, showAccount } from './commands'
import { Halt } from './halt'
import type { Choice } from './person'
import type { Scene } from './scene'
import {
  ACCOUNT_UNKNOWN,
  ASKING_ACCOUNT,
  accountQuestion,
  LOG_IN,
  LOG_IN_AS_ANOTHER,
  NOT_LOGGED_IN,
  notConfirmed,
  READ_LOGIN,
  STOP,
  STOPPED,
  USE_ACCOUNT,
} from './texts'

type Answer = 'use' | 'logIn' | 'stop'

const stop: Choice<Answer> = { value: 'stop', label: STOP }

/** Until clasp is logged in and the person says that it is the office's account. */
export async function settleAccount(scene: Scene): Promise<void> {
  for (;;) {
    const answer = await askAbout(scene)
    if (answer === 'use') return
    if (answer === 'stop') throw new Halt(STOPPED)
    await scene.clasp.talk(logIn(), scene.root)
  }
}

async function askAbout({ root, clasp, person }: Scene): Promise<Answer> {
  person.say(ASKING_ACCOUNT)
  const said = await clasp.run(showAccount(), root)
  const account = readAccount(said)
  if (account === undefined) throw new Halt(notConfirmed(READ_LOGIN, said))
  if (!account.loggedIn)
    return person.choose<Answer>(NOT_LOGGED_IN, [{ value: 'logIn', label: LOG_IN }, stop])
  if (account.email === undefined)
    return person.choose<Answer>(ACCOUNT_UNKNOWN, [{ value: 'logIn', label: LOG_IN }, stop])
  return person.choose<Answer>(accountQuestion(account.email), [
    { value: 'use', label: USE_ACCOUNT },
    { value: 'logIn', label: LOG_IN_AS_ANOTHER },
    stop,
  ])
}
