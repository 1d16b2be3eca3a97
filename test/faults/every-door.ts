import { expect } from 'vitest'
import { doorNames } from '../../scripts/build/bundle'
import { type ScreenName, screenNamed } from '../../src/addon/app/screens'
import type { Scene } from './story'

/** Every dialog; one that is missing here does not compile. */
const SCREENS: Readonly<Record<ScreenName, true>> = {
  workboard: true,
  registrationStatuses: true,
  letters: true,
  sending: true,
  planChanges: true,
  messages: true,
  doubtfulLetters: true,
  waitingRegistrations: true,
  formLinks: true,
  platform: true,
  schedule: true,
  health: true,
}

const buttons = (): string[] =>
  Object.keys(SCREENS).flatMap((name) =>
    Object.keys(screenNamed(name)?.acts ?? {}).map((act) => `${name}: ${act}`),
  )

/** Every name that Google may call, and every button of every dialog, is opened in some scene. */
export async function expectEveryDoor(scenes: readonly Scene[]): Promise<void> {
  const opened = new Set(scenes.map(({ door }) => door))
  const doors = await doorNames(process.cwd())
  expect(
    doors.filter((door) => !opened.has(door)),
    'doors without a scene',
  ).toEqual([])
  const presses = scenes.filter(({ door }) => door === 'pressOnScreen')
  const pressed = new Set(presses.map(({ options: { args = [] } }) => `${args[0]}: ${args[1]}`))
  expect(
    buttons().filter((button) => !pressed.has(button)),
    'buttons without a scene',
  ).toEqual([])
}
