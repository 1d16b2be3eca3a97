import { it } from 'vitest'
import { simulate } from './simulate'

it('a few random offices come to no harm (npm run simulate lets more live, and longer)', () => {
  simulate({ seed: 20270105, offices: 4, happenings: 25, patience: 20_000 })
}, 120_000)
