import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReturnedAnswer, readAnswer } from '../../src/local/conformance/returned-answer'

const FOLDER = join(import.meta.dirname, '../../test/conformance/returned')

/** All answers that came back from Google. */
export const returnedAnswers = (): readonly ReturnedAnswer[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readAnswer(readFileSync(join(FOLDER, name), 'utf8')))
