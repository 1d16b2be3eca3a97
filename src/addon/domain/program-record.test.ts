import { expect, it } from 'vitest'
import { isSameProgram, programFinding } from './program-record'

const RUNS = { build: '0.2.0+abc', print: '1' }

it.each([
  ['never noted', undefined, 'programUnnoted'],
  ['as noted', RUNS, 'programNoted'],
  ['another build', { build: '0.1.0+def', print: '2' }, 'programReplaced'],
  ['the same name on other code', { build: '0.2.0+abc', print: '2' }, 'programEdited'],
])('a program that is %s', (_, noted, code) => {
  expect(programFinding(noted, RUNS)).toMatchObject({ code, build: '0.2.0+abc' })
  expect(isSameProgram(noted, RUNS)).toBe(code === 'programNoted')
})
