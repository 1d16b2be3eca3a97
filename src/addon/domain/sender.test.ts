import { describe, expect, it } from 'vitest'
import { aCell } from '../../../test/nouns'
import { decideSender } from './sender'
import type { Settings } from './settings'

const cell = aCell('Chi bộ Phòng 8', 2, {
  emails: ['phong8@example.vn', 'b@example.vn'],
  sendCode: 'P8-8LPV',
})
const settings = (formAddress: Settings['formAddress']) =>
  ({ formAddress, officeEmail: 'vanphong@example.vn; vp2@example.vn' }) as Settings

describe('decideSender', () => {
  it.each([
    ['verified', 'phong8@example.vn', false, 'cellAddress'],
    ['verified', 'PHONG8@Example.vn ', false, 'cellAddress'],
    ['verified', 'b@example.vn', true, 'cellAddress'],
    ['verified', 'la@example.vn', true, 'cellCode'],
    ['verified', 'vanphong@example.vn', false, 'office'],
    ['verified', 'vp2@example.vn', false, 'office'],
    ['verified', 'la@example.vn', false, 'stranger'],
    ['verified', '', false, 'stranger'],
    ['verified', 'phong8@example.vn\nla@example.vn', false, 'stranger'],
    ['typed', 'phong8@example.vn', false, 'stranger'],
    ['typed', 'vanphong@example.vn', false, 'stranger'],
    ['typed', '', true, 'cellCode'],
  ] as const)('%s address %j, code fits: %s → %s', (form, email, codeFits, sender) => {
    expect(decideSender({ email, codeFits }, cell, settings(form))).toBe(sender)
  })

  it('a blank address is not a blank office', () => {
    const noOffice = { formAddress: 'verified', officeEmail: '' } as Settings
    expect(decideSender({ email: '', codeFits: false }, cell, noOffice)).toBe('stranger')
  })
})
