import { type Claim, claim } from './claim'

const NO_COUNTS =
  '`Thống kê` ends with a fault before or after its tables are written: do not use the program before it is mended.'

/** Of the charts on `Thống kê`. */
export const chartClaims: Readonly<Record<string, Claim>> = {
  'chart.drawn': claim(
    'A chart that was put on a tab tells its title and its ranges.',
    "Google's reference",
    `Charts would be drawn again each day, or ${NO_COUNTS}`,
  ),
  'chart.changed': claim(
    'A chart takes another title and other ranges, and keeps the rest.',
    "Google's reference",
    NO_COUNTS,
  ),
  'chart.removed': claim('A chart can be taken away.', "Google's reference", 'Undoing ends with a fault.'),
  'chart.survives-clear': claim(
    'Clearing a tab leaves its charts.',
    'assumed',
    'The charts are drawn anew each day, at their first place.',
  ),
  'chart.copied-with-tab': claim(
    'Whether a copied tab has the charts.',
    'assumed',
    'Nothing is relied on: undoing puts back what the charts show from its own record.',
  ),
}
