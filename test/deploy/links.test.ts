import { describe, expect, it } from 'vitest'
import { isOfficeFile, scriptIdOf, scriptLink, sheetIdOf, sheetLink } from '../../scripts/deploy/links'
import { SCRIPT_ID, SHEET_ID } from './office'

describe('the id of a Sheet', () => {
  it.each([
    sheetLink(SHEET_ID),
    `https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit?gid=0#gid=0`,
    `https://docs.google.com/spreadsheets/u/1/d/${SHEET_ID}/edit`,
    `docs.google.com/spreadsheets/d/${SHEET_ID}`,
    `  ${SHEET_ID}\n`,
  ])('is seen in %j', (pasted) => expect(sheetIdOf(pasted)).toBe(SHEET_ID))

  it.each([
    '',
    'Sổ Chuyên đề',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vT/pubhtml',
    `https://docs.google.com/document/d/${SHEET_ID}/edit`,
    `https://drive.google.com/drive/folders/${SHEET_ID}`,
    `${SHEET_ID}; rm -rf`,
  ])('is not seen in %j', (pasted) => expect(sheetIdOf(pasted)).toBeUndefined())

  it('is not taken from an Excel file that was never converted', () => {
    const excel = `${sheetLink(SHEET_ID)}?usp=drive_link&rtpof=true&sd=true`
    expect(sheetIdOf(excel)).toBeUndefined()
    expect(isOfficeFile(excel)).toBe(true)
    expect(isOfficeFile(sheetLink(SHEET_ID))).toBe(false)
  })
})

describe('the id of a script', () => {
  it.each([
    scriptLink(SCRIPT_ID),
    `https://script.google.com/home/projects/${SCRIPT_ID}/settings`,
    `https://script.google.com/u/1/home/projects/${SCRIPT_ID}/edit`,
    `https://script.google.com/macros/d/${SCRIPT_ID}/edit`,
    SCRIPT_ID,
  ])('is seen in %j', (pasted) => expect(scriptIdOf(pasted)).toBe(SCRIPT_ID))

  it.each(['', 'your-script-id', sheetLink(SHEET_ID)])('is not seen in %j', (pasted) =>
    expect(scriptIdOf(pasted)).toBeUndefined(),
  )
})
