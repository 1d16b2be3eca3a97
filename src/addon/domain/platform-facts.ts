/** Keys in the store for what only a run of another kind sees of Google; the self-check tells it. */
export const SEEN_TRIGGER_ID = 'seen.triggerId'
export const SEEN_FORM_TIMES = 'seen.formTimes'

/** How the id that a firing trigger names compares with the one in the account's list. */
export const compareTriggerId = (named: string, listed: string): 'listed' | 'other' =>
  named === listed ? 'listed' : 'other'

/** @param begun seconds that an empty form took, @param filled seconds that its items took */
export const formTimes = (begun: number, filled: number, items: number): string =>
  `${milliseconds(begun)} + ${items} × ${milliseconds(filled / items)} ms`

const milliseconds = (seconds: number): number => Math.round(seconds * 1000)
