import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONFORMANCE_FILE, conformanceBook } from '../../scripts/conformance/book'
import { returnedAnswers } from '../../scripts/conformance/returned'
import { ALL_CHECKS } from '../../src/addon/google/conformance/run-checks'
import { followAnswer } from '../../src/local/conformance/follow-answer'
import { type ReturnedAnswer, readAnswer } from '../../src/local/conformance/returned-answer'
import { submitForm } from '../../src/local/forms/submit-form'
import { newOffice } from '../stories/new-office'
import type { Office } from '../stories/office'

const DAY = '2026-11-16'

/** A Google that nobody has seen: it differs wherever the stand-in can follow. */
const DIFFERING: Readonly<Record<string, string>> = {
  'entry.text-box-apostrophe': 'string 00123',
  'entry.text-box-zeros': 'number 123',
  'entry.day-first': 'date 2027-05-01 00:00',
  'entry.dots': 'string 5.1.2027',
  'entry.month': 'string 11/2027',
  'entry.month-word': 'string Tháng 11/2027',
  'grid.clear-leaves-notes': 'string ',
  'tab.found-by-exact-name': 'true true',
  'form.publishing': 'undefined',
}

const answerWith = (differing: Readonly<Record<string, string>>): ReturnedAnswer => ({
  product: 'so-chuyen-de',
  build: '0.1.0+000000000000',
  on: '2027-01-05',
  checks: [
    ...ALL_CHECKS.map(({ id, expected }) => {
      const observed = differing[id] ?? expected ?? 'none'
      const claimed = expected === undefined ? {} : { expected, ok: observed === expected }
      return { id, observed, ms: 1, ...claimed }
    }),
    { id: 'trigger.uid', observed: 'other', ms: 0 },
  ],
})

const CELLS = ['Một', 'Hai'].map((name) => ({ 'Tên chi bộ': `Chi bộ ${name}`, Email: `${name}@example.vn` }))

/** An office at that other Google, from its first set-up on. */
function officeAt(answer: ReturnedAnswer): Office {
  const { unfollowed: _told, ...options } = followAnswer(answer)
  return newOffice(DAY, CELLS, options)
}

const seenBy = (office: Office): ReturnedAnswer =>
  readAnswer(
    office
      .run('checkPlatform')
      .lines.map(({ text }) => text)
      .join('\n'),
  )

describe('the document of what is claimed and seen', () => {
  it('is up to date (npm run conformance)', () => {
    expect(readFileSync(CONFORMANCE_FILE, 'utf8')).toBe(conformanceBook(returnedAnswers()))
  })

  it('says what differs, and on which day it was seen', () => {
    const book = conformanceBook([answerWith(DIFFERING)])
    expect(book).toContain('2027-01-05: **differs**, `string 5.1.2027`')
    expect(book).toContain('2027-01-05: `formula =1+1`')
    expect(book).not.toContain('Not yet run at Google')
  })
})

describe('an answer that differs', () => {
  const answer = answerWith(DIFFERING)
  const office = officeAt(answer)

  it('is followed by the stand-in in each point', () => {
    expect(followAnswer(answer).unfollowed).toEqual([])
    const seen = new Map(seenBy(office).checks.map(({ id, observed }) => [id, observed]))
    // Without publishing, Google has no such member to ask either.
    const asked = Object.keys(DIFFERING).filter((id) => !id.startsWith('entry.text-box'))
    expect(asked.map((id) => [id, seen.get(id)])).toEqual(asked.map((id) => [id, DIFFERING[id]]))
  })

  it('names what the stand-in has no way to follow', () => {
    const strange = answerWith({ 'grid.new': '500 × 10', 'entry.zeros': 'string 00123' })
    expect(followAnswer(strange).unfollowed).toEqual(['grid.new', 'entry.zeros'])
  })

  it('is no answer when its shape is another', () => {
    expect(() => readAnswer('{"product":"so-chuyen-de"}')).toThrow('not an answer of the self-check')
  })
})

describe('the office at a Google that differs in every point that can be followed', () => {
  // A Google without publishing is left to the forms' own stories.
  const { 'form.publishing': _left, ...rest } = DIFFERING
  const office = officeAt(answerWith(rest))
  const form = office.model.forms.find(({ title }) => title.includes('một quý'))
  const code = office.table('Chi bộ', 'Mã gửi')[0]?.['Mã gửi']

  it('has its forms, imports each answer once, and writes nothing when pressed again', () => {
    if (form === undefined) throw new Error('no form was made')
    const title = 'Học tập phong cách làm việc khoa học của Bác'
    const { fired } = submitForm(office.world, form.id, {
      'Chi bộ': 'Chi bộ Một',
      Năm: '2027',
      Quý: 'Quý I',
      'Mã gửi': String(code),
      'Tên chuyên đề': title,
      'Nhóm nội dung': String(office.table('Nhóm nội dung', 'Tên nhóm')[0]?.['Tên nhóm']),
      'Thời gian dự kiến': '11.2.2027',
      'Người chuẩn bị': 'Phạm Văn Soạn',
    })
    for (const { door, options } of fired) office.run(door, options)
    const rows = office.table('Đăng ký', 'Mã đăng ký').filter((row) => row['Mã đăng ký'] !== '')
    expect(rows).toMatchObject([{ 'Mã đăng ký': 'ĐK-0001', 'Tên chuyên đề': title, Quý: 'Quý I' }])
    office.press('updateAll', 'buildYearlyPlan')
    const { counts } = office.run('updateAll')
    expect(counts.write).toBe(0)
  })
})
