import { digest } from './digest'
import type { Card } from './screen'

/** Tells whether a card still says what a person read when they pressed one of its buttons. */
export const cardPrint = ({ heading, tone, lines, copy, link }: Card): string =>
  digest(JSON.stringify([heading, tone, lines, copy?.text ?? '', link?.url ?? '']))
