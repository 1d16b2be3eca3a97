import { describe, expect, it } from 'vitest'
import type { Quarter } from './quarter'
import { type FormTemplates, registrationLink } from './registration-link'

const BOTH: FormTemplates = {
  yearly: 'https://forms.example/y?usp=pp_url&entry.1={cell}&entry.2={year}&entry.3={code}',
  quarter:
    'https://forms.example/q?usp=pp_url&entry.1={cell}&entry.2={year}&entry.4={quarter}&entry.5={title}&entry.3={code}',
}
const CELL = { name: ' Tổ  1\u200b ', sendCode: ' K7 ' }
const WHO = 'entry.1=T%E1%BB%95%201&entry.2=2027'

const link = (templates: FormTemplates, ...quarters: Quarter[]): string =>
  registrationLink(templates, CELL, 2027, quarters)

describe('the link by which a cell registers', () => {
  it.each<[string, readonly Quarter[], string]>([
    ['for one quarter is that of its form', [2], `q?usp=pp_url&${WHO}&entry.4=Qu%C3%BD%20II&entry.3=K7`],
    ['for several is that of the yearly slip', [2, 3], `y?usp=pp_url&${WHO}&entry.3=K7`],
    ['for none in particular is that of the yearly slip', [], `y?usp=pp_url&${WHO}&entry.3=K7`],
  ])('%s', (_, quarters, expected) => {
    expect(link(BOTH, ...quarters)).toBe(`https://forms.example/${expected}`)
  })

  it.each<[string, FormTemplates, readonly Quarter[], string]>([
    ['the yearly slip', { ...BOTH, quarter: '' }, [2], `y?usp=pp_url&${WHO}&entry.3=K7`],
    ['the form of one quarter', { ...BOTH, yearly: '' }, [2, 3], `q?usp=pp_url&${WHO}&entry.3=K7`],
  ])('leads to %s where there is no other form', (_, templates, quarters, expected) => {
    expect(link(templates, ...quarters)).toBe(`https://forms.example/${expected}`)
  })

  it('is none without a form', () => {
    expect(link({ yearly: '', quarter: '' }, 1)).toBe('')
  })

  it('carries other answers along, but for those that are too long', () => {
    const withTitle = (title: string) => registrationLink(BOTH, CELL, 2027, [1], { title })
    expect(withTitle('Tiết kiệm')).toContain('&entry.5=Ti%E1%BA%BFt%20ki%E1%BB%87m&')
    expect(withTitle('a'.repeat(301))).not.toContain('entry.5')
  })
})
