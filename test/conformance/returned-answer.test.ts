import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONFORMANCE_FILE, conformanceBook } from '../../scripts/conformance/book'
import { returnedAnswers } from '../../scripts/conformance/returned'
import { ALL_CHECKS } from '../../src/addon/google/conformance/run-checks'
import { followAnswer } from '../../src/local/conformance/follow-answer'
import { type ReturnedAnswer, readAnswer } from '../../src/local/conformance/returned-answer'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { submitForm } from '../../src/local/forms/submit-form'
import { newOffice } from '../stories/new-office'
import { CLERK, Office, type Told } from '../stories/office'

const DAY = '2026-11-16'

type Differing = Readonly<Record<string, string>>

/** A Google that nobody has seen: it differs wherever the stand-in can follow and the program has a way to go on. */
const DIFFERING: Differing = {
  'entry.text-box-apostrophe': 'string 00123',
  'entry.text-box-zeros': 'number 123',
  'entry.day-first': 'date 2027-05-01 00:00',
  'entry.dots': 'string 5.1.2027',
  'entry.month': 'string 11/2027',
  'entry.month-word': 'string Tháng 11/2027',
  'grid.clear-leaves-notes': 'string ',
  'tab.found-by-exact-name': 'true true',
  'form.publishing': 'function, undefined',
  'trigger.uid': 'other',
}

const answerWith = (differing: Differing): ReturnedAnswer => ({
  product: 'so-chuyen-de',
  build: '0.1.0+000000000000',
  on: '2027-01-05',
  checks: ALL_CHECKS.map(({ id, expected }) => {
    const observed = differing[id] ?? expected ?? 'none'
    const claimed = expected === undefined ? {} : { expected, ok: observed === expected }
    return { id, observed, ms: 1, ...claimed }
  }),
})

const CELLS = ['Một', 'Hai'].map((name) => ({ 'Tên chi bộ': `Chi bộ ${name}`, Email: `${name}@example.vn` }))

/** An office at that other Google, from its first set-up on. */
const officeAt = (differing: Differing): Office =>
  newOffice(DAY, CELLS, followAnswer(answerWith(differing)).google)

const seenBy = (office: Office): ReturnedAnswer =>
  readAnswer(
    office
      .run('checkPlatform')
      .lines.map(({ text }) => text)
      .join('\n'),
  )

/** The next morning's run, as its trigger opens it. */
function wake(office: Office): Told {
  const trigger = office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
  return office.tomorrow().run('dailyCheck', { start: 'time', triggerId: trigger?.id ?? '' }).value as Told
}

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

const EACH: readonly (readonly [string, Differing])[] = [
  ...Object.entries(DIFFERING).map(([id, observed]) => [id, { [id]: observed }] as const),
  ['trigger.uid, none', { 'trigger.uid': 'absent' }],
  ['no publishing', { 'form.publishing': 'undefined' }],
  ['apostrophes that are kept', { 'entry.apostrophe-zeros': "string '00123" }],
  ['everything', DIFFERING],
]

describe.each(EACH)('an answer that differs in %s', (_, differing) => {
  it('is followed by the stand-in, whose own self-check then says the same', () => {
    expect(followAnswer(answerWith(differing)).unfollowed).toEqual([])
    const office = officeAt(differing)
    wake(office)
    const seen = new Map(seenBy(office).checks.map(({ id, observed }) => [id, observed]))
    // What a box formatted as text does with zeros hides what it does with an apostrophe.
    const shown = Object.keys(differing).filter(
      (id) => id !== 'entry.text-box-apostrophe' || differing['entry.text-box-zeros'] === undefined,
    )
    expect(shown.map((id) => [id, seen.get(id)])).toEqual(shown.map((id) => [id, differing[id]]))
  })
})

describe('an answer', () => {
  it('names what the stand-in has no way to follow', () => {
    const strange = answerWith({ 'grid.new': '500 × 10', 'entry.zeros': 'string 00123' })
    expect(followAnswer(strange).unfollowed).toEqual(['grid.new', 'entry.zeros'])
  })

  it('is none when its shape is another', () => {
    expect(() => readAnswer('{"product":"so-chuyen-de"}')).toThrow('not an answer of the self-check')
  })

  it.each([
    'store of another, guards none, notes of another, triggers 0, forms 0',
    'store none, guards none, notes of another, triggers 0, forms 2',
    'store none, guards of another, notes of another, triggers 0, forms 2',
  ])('that was given in a copy makes copies alike, and such a copy sends nothing: %s', (carried) => {
    const { copies } = followAnswer(answerWith({ 'copy.carries': carried }))
    const copy = new Office(DAY, copySpreadsheet(officeAt({}).model, CLERK, copies))
    const seen = seenBy(copy).checks.find(({ id }) => id === 'copy.carries')
    expect(seen?.observed).toBe(carried)
    expect(copy.press('remindOverdueCells')[0]?.message).toContain('bản sao')
  })

  it('of the original says nothing of copies', () => {
    const carried = 'store own, guards own, notes own, triggers 2, forms 2'
    expect(followAnswer(answerWith({ 'copy.carries': carried })).copies).toEqual({})
  })
})

/** The program has no code for apostrophes that are kept, and says so. */
const LIVABLE = EACH.filter(([, differing]) => differing['entry.apostrophe-zeros'] === undefined)

describe.each(LIVABLE)('the office at a Google that differs in %s', (_, differing) => {
  const office = officeAt(differing)
  const form = office.model.forms.find(({ title }) => title.includes('một quý'))
  const code = office.table('Chi bộ', 'Mã gửi')[0]?.['Mã gửi']

  // Read month first, the day falls into another quarter: that is told, not guessed at.
  const state = Object.keys(differing).join() === 'entry.day-first' ? 'Cần sửa' : 'Hợp lệ'

  it('has its forms, imports each answer once, wakes by itself, and writes nothing when pressed again', () => {
    if (form === undefined) throw new Error('no form was made')
    // A form of which Google knows no publishing is open by itself.
    form.published = true
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
    for (const { door, options } of fired)
      expect((office.run(door, options).value as Told).status).toBe('done')
    const rows = office.table('Đăng ký', 'Mã đăng ký').filter((row) => row['Mã đăng ký'] !== '')
    expect(rows).toMatchObject([
      { 'Mã đăng ký': 'ĐK-0001', 'Tên chuyên đề': title, Quý: 'Quý I', 'Trạng thái': state },
    ])
    office.press('updateAll', 'buildYearlyPlan')
    expect(wake(office).status).toBe('done')
    expect(office.run('updateAll').counts.write).toBe(0)
  })
})
