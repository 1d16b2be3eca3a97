import { type Registration, type Topic, topicsInForce } from './registration'

/** A registration that waits for a word of the office. */
export interface WaitingRegistration {
  /** Its number; two rows that have the same one are told apart by their rows. */
  readonly key: string
  readonly registration: Registration
  /** Topics in force for the same cell and quarter. */
  readonly standing: readonly Topic[]
}

/** Rows that the last check left to be confirmed or approved, in the order of the tab. */
export function waitingRegistrations(registrations: readonly Registration[]): WaitingRegistration[] {
  const topics = topicsInForce(registrations)
  const waiting = registrations.filter(({ status }) => status === 'toConfirm' || status === 'toApprove')
  return waiting.map((registration) => {
    const { cell, year, quarter, number, row } = registration
    const isDoubled = registrations.some((other) => other.row !== row && other.number === number)
    return {
      key: number === '' || isDoubled ? `${number} dòng ${row}`.trim() : number,
      registration,
      standing: topics.filter(
        (topic) => topic.cell === cell.value && topic.year === year.value && topic.quarter === quarter.value,
      ),
    }
  })
}
