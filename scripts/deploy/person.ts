import { type CANCEL_SYMBOL, isCancel, log, select, text } from '@clack/prompts'
import { Halt } from './halt'
import { STOPPED } from './texts'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

/** The one at the terminal. */
export interface Person {
  say(message: string): void
  choose<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>
  /** @param complaint what is the matter with an answer; undefined accepts it */
  type(question: string, initial: string, complaint: (answer: string) => string | undefined): Promise<string>
}

/** @throws Halt when the person leaves a question with Ctrl+C or Esc */
export const personAtTerminal = (): Person => ({
  say: (message) => log.message(message),
  choose: async <T extends string>(question: string, choices: readonly Choice<T>[]) => {
    const options = choices.map(({ value, label }) => ({ value: value as string, label }))
    const answer = answered(await select({ message: question, options, showInstructions: false }))
    return choices.find(({ value }) => value === answer)?.value ?? stop()
  },
  type: async (question, initial, complaint) =>
    answered(
      await text({ message: question, initialValue: initial, validate: (answer) => complaint(answer ?? '') }),
    ),
})

const answered = (answer: string | typeof CANCEL_SYMBOL): string => (isCancel(answer) ? stop() : answer)

function stop(): never {
  throw new Halt(STOPPED)
}
