import { describe, expect, it } from 'vitest'
import type { FormPlan, FormState, MadeForm } from '../../domain/form-plan'
import { decideForm, type FormFacts, isDone, isToBeFilled } from './decide-form'
import type { Standing } from './find-form'

const US = 'ky.thuat@example.vn'
const OFFICE = 'vanphong@example.vn'
const plan: FormPlan = { title: '', description: '', thanks: '', verified: false, items: [], samples: [] }
const lists = { 'Chi bộ': ['Tổ 1', 'Tổ 2'], Năm: ['2027'] }

const record = (rest: Partial<MadeForm> = {}): MadeForm => ({
  id: 'a',
  template: 'https://forms.example/a',
  owner: US,
  workbook: 'w',
  verified: false,
  refusedEditor: '',
  ...rest,
})
const state = (rest: Partial<FormState> = {}): FormState => ({
  published: true,
  accepting: true,
  writesTo: 'here',
  editors: [OFFICE],
  lists,
  ...rest,
})
const found = (standing: Standing, as: FormState | undefined = undefined) => ({
  standing,
  id: 'a',
  state: as,
})
const decide = (facts: Partial<FormFacts>) =>
  decideForm({
    kind: 'yearly',
    plan,
    lists,
    tabs: [],
    closed: undefined,
    record: record(),
    found: found('ours', state()),
    account: US,
    office: OFFICE,
    ...facts,
  })

describe('the work on a form', () => {
  it('is none where all is as it should be', () => {
    const work = decide({})
    expect(work).toMatchObject({
      prove: false,
      link: false,
      publish: false,
      editor: '',
      lists: {},
      lacking: [],
    })
    expect(isDone(work)).toBe(true)
  })

  it.each<[string, Partial<FormFacts>, object]>([
    [
      'to link it, where answers go nowhere',
      { found: found('ours', state({ writesTo: 'nowhere' })) },
      { link: true },
    ],
    ['to publish it', { found: found('ours', state({ published: false })) }, { publish: true }],
    ['to have addresses proved', { plan: { ...plan, verified: true } }, { prove: true, verified: true }],
    [
      'to have addresses typed again',
      { record: record({ verified: true }) },
      { prove: true, verified: false },
    ],
    ['to let the office edit it', { found: found('ours', state({ editors: [] })) }, { editor: OFFICE }],
    [
      'to mend the lists that offer something else',
      { found: found('ours', state({ lists: { ...lists, 'Chi bộ': ['Tổ 1'] } })) },
      { lists: { 'Chi bộ': ['Tổ 1', 'Tổ 2'] } },
    ],
  ])('is %s', (_, facts, expected) => {
    const work = decide(facts)
    expect(work).toMatchObject(expected)
    expect(isDone(work)).toBe(false)
  })

  it.each([
    ['it has no address', '', {}],
    ['its address cannot be one', 'văn phòng', {}],
    ['it asks itself', US.toUpperCase(), { found: found('ours', state({ editors: [] })) }],
    [
      'the form is in its Drive',
      OFFICE,
      { record: record({ owner: OFFICE }), found: found('ours', state({ editors: [] })) },
    ],
    ['it edits already', ' VanPhong@example.vn', {}],
    [
      'Google did not take it',
      OFFICE,
      { record: record({ refusedEditor: OFFICE }), found: found('ours', state({ editors: [] })) },
    ],
  ])('makes the office no editor where %s', (_, office, facts) => {
    expect(decide({ office, ...facts }).editor).toBe('')
  })

  it('tells that the list of cells is gone from the questions', () => {
    expect(decide({ found: found('ours', state({ lists: { Năm: ['2027'] } })) }).lacking).toEqual(['Chi bộ'])
    expect(decide({ found: found('found', undefined) }).lacking).toEqual(['Chi bộ'])
  })

  it.each<[Standing, boolean, string]>([
    ['none', true, US],
    ['gone', true, US],
    ['unfinished', true, OFFICE],
    ['found', false, OFFICE],
    ['ours', false, OFFICE],
  ])('on a form that is %s: to be filled %s, in the Drive of %s', (standing, fresh, owner) => {
    const stale = state({ lists: { 'Chi bộ': ['Tổ 9'] } })
    const work = decide({ record: record({ owner: OFFICE }), found: found(standing, stale) })
    expect([isToBeFilled(work), work.owner]).toEqual([fresh, owner])
    expect([Object.keys(work.lists), work.lacking]).toEqual([fresh ? [] : ['Chi bộ'], []])
    expect(isDone({ ...work, editor: '', lists: {} })).toBe(standing === 'ours')
  })

  it('on a form that nobody remembers begins with everything', () => {
    const work = decide({ record: undefined, found: { standing: 'found', id: 'b', state: undefined } })
    expect(work).toMatchObject({
      id: 'b',
      owner: '',
      link: true,
      publish: true,
      prove: false,
      refusedEditor: '',
    })
    expect(decide({ record: undefined, plan: { ...plan, verified: true } }).prove).toBe(true)
  })

  it.each([
    ['no', true, 'a', undefined],
    ['the program', false, 'a', 'byProgram'],
    ['a person', false, 'b', 'byHand'],
    ['a person', false, undefined, 'byHand'],
  ])('sees that %s keeps it from taking answers', (_, accepting, closed, paused) => {
    const work = decide({ closed, found: found('ours', state({ accepting })) })
    expect([work.paused, isDone(work)]).toEqual([paused, true])
  })

  it.each<Standing>(['closed', 'elsewhere'])('leaves alone a form that is %s', (standing) => {
    const work = decide({
      plan: { ...plan, verified: true },
      found: found(standing, state({ published: false, editors: [] })),
    })
    expect(work).toMatchObject({
      prove: false,
      link: false,
      publish: false,
      editor: '',
      lists: {},
      lacking: [],
    })
    expect(isDone(work)).toBe(true)
  })
})
