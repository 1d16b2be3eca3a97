import { expect, it } from 'vitest'
import { aRegistration } from '../../../test/nouns'
import { aPlan } from '../../../test/reminders'
import { yearsOwed } from './obligation-years'
import type { PlanStatus } from './yearly-plan'

const registrationsOf = (...years: (number | undefined)[]) =>
  years.map((year, place) => aRegistration({ row: place + 2, year }))
const plansOf = (status: PlanStatus, year: number) => new Map([[year, aPlan([], { status }, year)]])

it.each([
  ['the plan year, without any registration', [], new Map(), [2027]],
  ['every year that somebody registered for', [2026, 2025, 2026], new Map(), [2025, 2026, 2027]],
  ['not the year before, if nobody registered for it', [2027], new Map(), [2027]],
  ['not a slip of the pen', [1900, 20270, undefined], new Map(), [2027]],
  ['not a closed year', [2026], plansOf('closed', 2026), [2027]],
  ['not the plan year, once it is closed', [2026], plansOf('closed', 2027), [2026]],
  ['an issued year', [2026], plansOf('issued', 2026), [2026, 2027]],
])('%s', (_what, years, plans, owed) => {
  expect(yearsOwed(2027, registrationsOf(...years), plans)).toEqual(owed)
})
