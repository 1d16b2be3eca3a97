import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTemplate, plainLink, prefilledLink } from './prefilled-link'

const PAGE = 'https://docs.google.com/forms/d/e/1/viewform'
const template = `${PAGE}?usp=pp_url&entry.11={cell}&entry.12={year}&entry.13={code}`

describe('the template of a prefilled link', () => {
  it.each([
    ['spaces as plus signs', 'Chi+b%E1%BB%99+A'],
    ['spaces as %20', 'Chi%20b%E1%BB%99%20A'],
  ])('is made from a link with %s', (_, cell) => {
    const url = `${PAGE}?usp=pp_url&entry.11=${cell}&entry.12=2027&entry.13=MAGUI`
    expect(linkTemplate(url, { cell: 'Chi bộ A', year: '2027', code: 'MAGUI' })).toBe(template)
  })
})

describe('the template of a prefilled link leaves as it is', () => {
  it.each([
    [
      'a question that nobody asked about',
      `${PAGE}?usp=pp_url&entry.11=x&entry.12=2027`,
      `${PAGE}?usp=pp_url&entry.11=x&entry.12={year}`,
    ],
    [
      'what is no question, though it says the same',
      `${PAGE}?usp=2027&entry.12=2027`,
      `${PAGE}?usp=2027&entry.12={year}`,
    ],
    ['a question without an answer', `${PAGE}?usp=pp_url&entry.11`, `${PAGE}?usp=pp_url&entry.11`],
  ])('%s', (_, url, expected) => {
    expect(linkTemplate(url, { year: '2027' })).toBe(expected)
  })
})

it('the form with nothing filled in has the same page', () => {
  expect(plainLink(template)).toBe(PAGE)
})

describe('a prefilled link', () => {
  it.each([
    [300, true],
    [301, false],
  ])('fills in an answer of %d letters: %s', (length, isFilled) => {
    expect(prefilledLink(template, { cell: 'a'.repeat(length) }).includes('entry.11')).toBe(isFilled)
  })

  it.each([
    [{ cell: 'Tổ A', year: '2027', code: 'K7' }, '&entry.11=T%E1%BB%95%20A&entry.12=2027&entry.13=K7'],
    [{ cell: 'A&B=?#$&', year: '2027', code: '' }, '&entry.11=A%26B%3D%3F%23%24%26&entry.12=2027'],
    [{ code: '{year}' }, '&entry.13=%7Byear%7D'],
    [{}, ''],
  ])('fills in %j', (prefill, filled) => {
    expect(prefilledLink(template, prefill)).toBe(`${PAGE}?usp=pp_url${filled}`)
  })

  it('gives back whatever was filled in', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (cell) => {
        const query = prefilledLink(template, { cell }).split('?')[1] ?? ''
        expect(new URLSearchParams(query).get('entry.11')).toBe(cell)
      }),
    )
  })
})
