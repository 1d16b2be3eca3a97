import { describe, expect, it } from 'vitest'
import type { FormState, MadeForm } from '../../domain/form-plan'
import type { LinkedForm } from '../../workbook/linked-forms'
import { findForm, type Standing } from './find-form'

const US = 'vanphong@example.vn'
const record = (rest: Partial<MadeForm> = {}): MadeForm => ({
  id: 'a',
  template: 'https://forms.example/a?usp=pp_url',
  owner: US,
  workbook: 'w',
  verified: false,
  refusedEditor: '',
  ...rest,
})
const state = (writesTo: FormState['writesTo']): FormState => ({
  published: true,
  accepting: true,
  writesTo,
  editors: [],
  lists: {},
})
const linked = (...ids: string[]): LinkedForm[] => ids.map((id) => ({ id, kind: 'yearly' }))

describe('how a form stands', () => {
  it.each<[Standing, MadeForm | undefined, readonly LinkedForm[], Readonly<Record<string, FormState>>]>([
    ['none', undefined, [], {}],
    ['found', undefined, linked('x', 'b'), { b: state('here') }],
    ['closed', undefined, linked('x'), {}],
    ['ours', record(), [], { a: state('here') }],
    ['ours', record({ owner: 'khac@example.vn' }), [], { a: state('nowhere') }],
    ['unfinished', record({ template: '' }), [], { a: state('nowhere') }],
    ['elsewhere', record(), linked('b'), { a: state('elsewhere'), b: state('here') }],
    ['gone', record(), linked('a'), {}],
    ['gone', record({ owner: 'khac@example.vn' }), linked('b'), {}],
    ['closed', record({ owner: 'khac@example.vn' }), linked('a'), {}],
  ])('%s (%#)', (standing, remembered, forms, states) => {
    const found = findForm(remembered, forms, US, (id) => states[id])
    expect(found.standing).toBe(standing)
    expect(found.state).toBe(states[found.id])
  })
})
