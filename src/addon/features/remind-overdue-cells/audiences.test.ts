import { expect, it } from 'vitest'
import { aSettings } from '../../../../test/reminders'
import type { AutomaticMail } from '../../domain/settings'
import { audiencesOf } from './audiences'

it.each<[AutomaticMail, string[], string[]]>([
  ['none', ['bantv@example.vn'], []],
  ['cells', ['bantv@example.vn'], ['cells']],
  ['all', ['bantv@example.vn'], ['cells', 'members', 'standing']],
  ['all', [], ['cells', 'members']],
])('%s, with report addresses %j: %j', (automaticMail, reportEmails, audiences) => {
  expect(audiencesOf(aSettings({ automaticMail, reportEmails }))).toEqual(audiences)
})
