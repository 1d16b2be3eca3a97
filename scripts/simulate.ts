import { parseArgs } from 'node:util'
import { simulate } from '../test/simulate/simulate'

/** About how many things happen to an office in a year. */
const A_YEAR = 60
const HOUR = 3_600_000

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    years: { type: 'string', default: '3' },
    offices: { type: 'string', default: '10' },
  },
})
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const most = Math.round(Number(values.years) * A_YEAR)
const offices = Number(values.offices)
if (![seed, most, offices].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('npm run simulate -- --seed N --years N --offices N: three whole numbers')
  process.exit(2)
}

console.log(`seed ${seed}: ${offices} offices, up to ${most} happenings each`)
simulate({ seed, offices, happenings: most, patience: HOUR })
console.log('no harm came to any of them')
