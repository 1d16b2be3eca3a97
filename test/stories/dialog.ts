import type { Screen } from '../../src/addon/domain/screen'
import { CLERK, type Office } from './office'

/** What a door that a dialog's page calls gives back. */
export interface Answer {
  readonly status: string
  readonly message: string
  readonly screen?: Screen
}

/** Calls a door as the page of a dialog does. */
export function call(office: Office, door: string, ...args: unknown[]): Answer {
  const { end, value, error } = office.run(door, { args })
  if (end !== 'completed') throw new Error(`${door}: ${end} ${error?.message ?? ''}`)
  return value as Answer
}

/** @param user who has opened it; the office by default */
export function readScreen(office: Office, name: string, user = CLERK): Screen {
  const { value } = office.run('readScreen', { args: [name], user })
  const { screen, message } = value as Answer
  if (screen === undefined) throw new Error(message)
  return screen
}

export const press = (office: Office, name: string, act: string, key: string | undefined): Answer =>
  call(office, 'pressOnScreen', name, act, key)
