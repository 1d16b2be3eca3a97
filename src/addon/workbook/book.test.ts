import { describe, expect, it } from 'vitest'
import type { Grid } from '../domain/box'
import { Refusal } from '../domain/refusal'
import { openBook } from './book'
import { text } from './column'
import { tab } from './tab'

const people = tab('Người', { name: text('Tên') }, ['Danh sách'])

const book = (tabs: Readonly<Record<string, Grid>>) =>
  openBook({ tabNames: () => Object.keys(tabs), values: (name) => tabs[name] ?? [] })

const problemOf = (work: () => unknown) => {
  try {
    work()
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem
    throw failure
  }
  return undefined
}

describe('the workbook by its schema', () => {
  it.each(['Người', 'NGƯỜI', ' người ', 'danh  sách', 'Ngu\u031bo\u031b\u0300i'])('finds %j', (name) => {
    expect(book({ Khác: [], [name]: [['Tên']] }).need(people).tabName).toBe(name)
  })

  it('a tab that is needed and missing is a refusal; one that is not needed is none', () => {
    expect(problemOf(() => book({}).need(people))).toEqual({ code: 'tabMissing', tab: 'Người' })
    expect(book({}).table(people)).toBeUndefined()
  })

  it('an empty tab counts as none, unless it is needed', () => {
    expect(book({ Người: [] }).table(people)).toBeUndefined()
    expect(problemOf(() => book({ Người: [] }).need(people))).toMatchObject({
      code: 'headerMissing',
      headers: ['Tên'],
    })
  })

  it('an older name counts only where the own name is missing', () => {
    expect(book({ 'Danh sách': [], Người: [] }).find(people)).toBe('Người')
  })

  it('two tabs that could be meant are a refusal naming both', () => {
    expect(problemOf(() => book({ Người: [], NGƯỜI: [] }).find(people))).toEqual({
      code: 'tabDoubled',
      tab: 'Người',
      names: ['Người', 'NGƯỜI'],
    })
  })
})
