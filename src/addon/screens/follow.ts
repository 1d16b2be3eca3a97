import type { ScreenAnswer } from '../domain/screen'
import { readScreen } from './server'

/** Every look is a run at Google. */
const BETWEEN_LOOKS_MS = 2000
/** Where no answer came, the next look may have more luck. */
const AFTER_NO_ANSWER_MS = 6000

/**
 * Looks again and again how a screen stands.
 * @param take false ends it
 * @param lose is told of a look without an answer
 * @returns how to end it
 */
export function follow(
  name: string,
  take: (answer: ScreenAnswer) => boolean,
  lose: () => void = () => undefined,
): () => void {
  let isOver = false
  const look = async (): Promise<void> => {
    if (isOver) return
    let wait = BETWEEN_LOOKS_MS
    try {
      const answer = await readScreen(name)
      if (isOver || !take(answer)) return
    } catch {
      if (isOver) return
      lose()
      wait = AFTER_NO_ANSWER_MS
    }
    setTimeout(look, wait)
  }
  setTimeout(look, BETWEEN_LOOKS_MS)
  return () => {
    isOver = true
  }
}
