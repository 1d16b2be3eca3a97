import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../../test/play'

describe('properties', () => {
  it('keeps three stores apart, the user store by account', () => {
    const world = blankWorld()
    play(
      `PropertiesService.getScriptProperties().setProperty('a', 1)
      PropertiesService.getDocumentProperties().setProperties({ a: '2', b: '3' })
      PropertiesService.getUserProperties().setProperty('a', '4')`,
      world,
    )
    const read = `return [PropertiesService.getScriptProperties().getProperty('a'),
      PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty('a')]`
    expect(resultOf(read, world)).toEqual(['1', { a: '2', b: '3' }, '4'])
    expect(resultOf(read, world, { user: 'khac@example.vn' })).toEqual(['1', { a: '2', b: '3' }, null])
  })

  it('deletes one, all, and all others', () => {
    const keys = resultOf(`
      const store = PropertiesService.getScriptProperties()
      store.setProperties({ a: '1', b: '2', c: '3' })
      store.deleteProperty('a')
      const left = store.getKeys()
      store.setProperties({ d: '4' }, true)
      const others = store.getKeys()
      return [left, others, store.deleteAllProperties().getKeys()]
    `)
    expect(keys).toEqual([['b', 'c'], ['d'], []])
  })

  it('refuses what is too large', () => {
    const store = `const store = PropertiesService.getScriptProperties();`
    expect(errorOf(`${store} store.setProperty('a', 'ộ'.repeat(4000))`)).toBe(
      'Exception: Argument too large: value',
    )
    expect(
      errorOf(`${store} for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000))`),
    ).toMatch(/property storage quota/)
  })
})
