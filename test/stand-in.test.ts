import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { googleSurface } from '../scripts/stand-in/google-usage'
import { isImplemented } from '../scripts/stand-in/implemented'
import { standInTable } from '../scripts/stand-in/table'

const surface = googleSurface('tsconfig.google.json')

describe('the stand-in', () => {
  it('has every member of Apps Script that the add-on uses', () => {
    const missing = [...surface.used].filter(([member]) => !isImplemented(member))
    expect(missing).toEqual([])
  })

  it('sees what the add-on uses', () => {
    expect([...surface.used.keys()]).toEqual(
      expect.arrayContaining(['SpreadsheetApp.flush', 'Range.setValues', 'Button.YES', 'MailApp.sendEmail']),
    )
  })

  it('claims only what Google declares', () => {
    expect(isImplemented('Range.randomize')).toBe(false)
    expect(isImplemented('Button.MAYBE')).toBe(false)
  })

  it('is described by an up-to-date table (npm run stand-in)', () => {
    expect(readFileSync('docs/stand-in.md', 'utf8')).toBe(standInTable(surface))
  })
})
