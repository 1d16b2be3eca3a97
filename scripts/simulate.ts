import { parseArgs } from 'node:util'
import { simulate } from '../test/simulate/simulate'

/** About how many things happen to an office in a year; how far each moves the clock is drawn, too. */
const A_YEAR = 60
const HALF_AN_HOUR = 1_800_000

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    years: { type: 'string', default: '3' },
    offices: { type: 'string', default: '10' },
  },
})
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const happenings = Math.round(Number(values.years) * A_YEAR)
const offices = Number(values.offices)
if (![seed, happenings, offices].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('npm run simulate -- --seed N --years N --offices N: three whole numbers')
  process.exit(2)
}

console.log(`seed ${seed}: ${offices} offices, ${happenings} happenings each`)
try {
  const { years, counts, outcomes } = simulate({ seed, offices, happenings, patience: HALF_AN_HOUR })
  for (const [kind, { happened, idle }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${String(happened).padStart(6)} × ${kind}${idle > 0 ? ` (${idle} times there was nothing to it)` : ''}`,
    )
  for (const [words, times] of [...outcomes].sort(([, a], [, b]) => b - a))
    console.log(`${String(times).padStart(6)} runs: ${words}`)
  console.log(`no harm came to any of them in ${years.map((each) => each.toFixed(1)).join(', ')} years`)
} catch (harm) {
  if (!(harm instanceof Error && harm.cause instanceof Error)) throw harm
  console.error(`${harm.message}\n${harm.cause.message}`)
  process.exit(1)
}
