import { compareMoments, type LocalDateTime } from '../../domain/local-date'
import { registrationNumber } from '../../domain/next-numbers'
import { readMoment } from '../../workbook/column'
import type { NewSlip } from './find-new-slips'

export interface NumberedSlip extends NewSlip {
  readonly number: string
  readonly sentAt: LocalDateTime | undefined
}

/**
 * Numbers the slips in the order of time, from the one after `highest` on. Slips of one moment keep the order of the
 * rows; those without a readable time come last.
 */
export function numberSlips(slips: readonly NewSlip[], highest: number): NumberedSlip[] {
  return slips
    .map((slip, place) => ({ ...slip, place, sentAt: readMoment(slip.slip.answers.sentAt ?? '') }))
    .sort((a, b) => compareTimes(a.sentAt, b.sentAt) || a.place - b.place)
    .map(({ slip, print, sentAt }, index) => ({
      slip,
      print,
      sentAt,
      number: registrationNumber(highest + index + 1),
    }))
}

function compareTimes(a: LocalDateTime | undefined, b: LocalDateTime | undefined): number {
  if (a !== undefined && b !== undefined) return compareMoments(a, b)
  return Number(a === undefined) - Number(b === undefined)
}
