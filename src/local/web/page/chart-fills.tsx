import type { ViewedSeries } from '../charts-view'

interface Props {
  readonly series: readonly ViewedSeries[]
  /** Of the names of the fills, which must differ between drawings. */
  readonly prefix: string
  /** The place of the first series among those of its chart. */
  readonly first?: number
}

/** Series differ by pattern as well as by colour: plain, striped, dotted. */
const PATTERNS = [
  undefined,
  <path key="stripes" d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="#fff" strokeWidth="1.6" />,
  <circle key="dots" cx="4" cy="4" r="1.5" fill="#fff" />,
]

export const fillOf = (prefix: string, at: number): string => `url(#${prefix}-${at})`

export function ChartFills({ series, prefix, first = 0 }: Props) {
  return (
    <defs>
      {series.map(({ name, colour }, place) => (
        <pattern
          key={name}
          id={`${prefix}-${first + place}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill={colour} />
          {PATTERNS[(first + place) % PATTERNS.length]}
        </pattern>
      ))}
    </defs>
  )
}
