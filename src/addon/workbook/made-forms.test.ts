import { describe, expect, it } from 'vitest'
import type { MadeForm } from '../domain/form-plan'
import {
  CLOSED_FORM,
  formTemplates,
  isYearlyClosed,
  openTemplates,
  readMadeForms,
  recordOf,
} from './made-forms'

const form = (id: string): MadeForm => ({
  id,
  template: `https://forms.example/${id}`,
  owner: 'vanphong@example.vn',
  workbook: 'w',
  verified: false,
  refusedEditor: '',
})
const kept = { ...recordOf('yearly', form('y')), ...recordOf('quarter', form('q')), other: '1' }

describe('the forms that the store remembers', () => {
  it('come back as they were kept', () => {
    expect(readMadeForms(kept)).toEqual({ yearly: form('y'), quarter: form('q') })
    expect(readMadeForms({ other: '1' })).toEqual({})
  })

  it.each([
    ['both open', {}, 'https://forms.example/y'],
    ['the yearly slip closed', { [CLOSED_FORM]: 'y' }, ''],
    ['a form closed that is none of them', { [CLOSED_FORM]: 'x' }, 'https://forms.example/y'],
  ])('are linked to in letters while they take answers: %s', (_, closed, yearly) => {
    const store = { ...kept, ...closed }
    expect(openTemplates(store)).toEqual({ yearly, quarter: 'https://forms.example/q' })
    expect(isYearlyClosed(store)).toBe(yearly === '')
    expect(formTemplates(store).yearly).toBe('https://forms.example/y')
  })

  it('are none in a workbook without', () => {
    expect(openTemplates({})).toEqual({ yearly: '', quarter: '' })
    expect(isYearlyClosed({})).toBe(false)
  })
})
