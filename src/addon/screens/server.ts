import type { Place } from '../domain/fold'
import type { ScreenAnswer } from '../domain/screen'

/** Google's bridge from the page to the doors of the script. */
interface Runner {
  withSuccessHandler(take: (answer: ScreenAnswer) => void): Runner
  withFailureHandler(take: (failure: unknown) => void): Runner
  readScreen(name: string): void
  pressOnScreen(name: string, act: string, key: string, seen: string): void
  goToRow(tab: string, row: number, holds: string): void
}
declare const google: {
  readonly script: {
    readonly run: Runner
    readonly host: { close(): void }
  }
}

/** Which button of which card, and the print of the card as it was read. */
export interface Press {
  readonly act: string
  readonly key: string
  readonly seen: string
}

/** Rejects when no answer came: what was asked may have been done all the same. */
export const readScreen = (name: string): Promise<ScreenAnswer> => ask((run) => run.readScreen(name))

/** Rejects as `readScreen` does. */
export const pressOnScreen = (name: string, { act, key, seen }: Press): Promise<ScreenAnswer> =>
  ask((run) => run.pressOnScreen(name, act, key, seen))

export const goToRow = ({ tab, row, holds = '' }: Place): Promise<ScreenAnswer> =>
  ask((run) => run.goToRow(tab, row, holds))

/** Does what the item of the menu does. A door that the script lacks rejects, too. */
export const openDoor = (door: string): Promise<ScreenAnswer> =>
  ask((run) => (run as unknown as Readonly<Record<string, () => void>>)[door]?.())

export const closeDialog = (): void => google.script.host.close()

const ask = (call: (run: Runner) => void): Promise<ScreenAnswer> =>
  new Promise((resolve, reject) =>
    call(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)),
  )
