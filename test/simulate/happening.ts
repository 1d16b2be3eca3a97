import * as fc from 'fast-check'
import type { Life } from './life'

/** One thing that may happen to an office, told as text when a story of them does harm. */
export interface Happening {
  /** What all of its kind are counted under. */
  readonly kind: string
  readonly text: string
  /** False if there was nothing that it could happen to. */
  readonly work: (life: Life) => boolean
}

/** @param text what happens, told after the kind */
export const happening = (
  kind: string,
  text: string,
  work: (life: Life) => boolean | undefined,
): Happening => ({ kind, text: `${kind}${text}`, work: (life) => work(life) ?? true })

/** Which of several things it happens to, however many there will be. */
export const which = fc.nat({ max: 99 })
export const oneOf = <T>(things: readonly T[], place: number): T | undefined => things[place % things.length]
