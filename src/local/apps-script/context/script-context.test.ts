import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, MORNING, play, resultOf } from '../../../../test/play'

const SERVICES = [
  'CacheService',
  'Charts',
  'FormApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
]

const ECMASCRIPT =
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date
  Error EvalError FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl
  JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String
  Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet
  decodeURI decodeURIComponent door encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat
  parseInt undefined unescape`.split(/\s+/)

describe('the context of a run', () => {
  it('has ECMAScript and the services, and nothing else', () => {
    const names = resultOf(`return Object.getOwnPropertyNames(globalThis)`) as string[]
    expect(names.sort()).toEqual([...SERVICES, ...ECMASCRIPT].sort())
  })

  it.each([
    'URL',
    'TextEncoder',
    'setTimeout',
    'structuredClone',
    'process',
    'require',
    'fetch',
    'atob',
    'performance',
  ])('has no %s', (name) => {
    expect(resultOf(`return typeof ${name}`)).toBe('undefined')
  })

  it('has none of the later methods that nobody has confirmed at Google', () => {
    expect(resultOf(`return [typeof [].at, typeof [].findLast, typeof ''.replaceAll]`)).toEqual(
      Array(3).fill('undefined'),
    )
  })

  it('is fresh at each run', () => {
    const world = blankWorld()
    const lines = `globalThis.seen = (globalThis.seen || 0) + 1; return seen`
    expect([resultOf(lines, world), resultOf(lines, world)]).toEqual([1, 1])
  })

  it.each([
    [`sheet.getRange('A1').randomize()`, 'Range.randomize'],
    [`sheet.sort(1)`, 'Sheet.sort'],
    [`book.addEditor('a@example.vn')`, 'Spreadsheet.addEditor'],
    [`SpreadsheetApp.openById('x')`, 'SpreadsheetApp.openById'],
    [`return SpreadsheetApp.Dimension.ROWS`, 'SpreadsheetApp.Dimension'],
    [`sheet.getRange('A1').tabId`, 'Range.tabId'],
  ])('%s throws by name', (lines, name) => {
    expect(errorOf(lines)).toBe(`NotImplemented: not implemented in the stand-in: ${name}`)
  })

  it('tells the time of the world, in the zone of the manifest', () => {
    const seen = resultOf(`
      const now = new Date()
      return [now.getHours(), Date.now(), now instanceof Date, now.constructor === Date, new Date(2027, 0, 5).getTime(),
        typeof Date(), Date.name, new Date('2027-01-05T00:00:00Z').getTime()]
    `)
    expect(seen).toEqual([
      8,
      MORNING + 500,
      true,
      true,
      MORNING - 8 * 3_600_000,
      'string',
      'Date',
      MORNING - 3_600_000,
    ])
  })

  it('draws the same random numbers from the same seed', () => {
    const draw = () => resultOf(`return [Math.random(), Math.random()]`)
    expect(draw()).toEqual(draw())
  })

  it('throws errors of its own realm, named as at Google', () => {
    const seen = resultOf(
      `try { sheet.getRange(0, 1) } catch (error) { return [error instanceof Error, error.name] }`,
    )
    expect(seen).toEqual([true, 'Exception'])
  })

  it.each([
    `SpreadsheetApp.getActive.constructor('return typeof process')()`,
    `sheet.getRange('A1').getValues().constructor.constructor('return typeof process')()`,
    `(() => { try { sheet.getRange(0, 1) } catch (error) { return error.constructor.constructor('return typeof process')() } })()`,
    `new Date().constructor.constructor('return typeof process')()`,
    `console.log.constructor('return typeof process')()`,
  ])('does not let %s reach the host', (expression) => {
    expect(resultOf(`return ${expression}`)).toBe('undefined')
  })

  it('writes the log as one text a line', () => {
    const { lines } = play(
      `console.warn('%s có %s dòng', 'Đăng ký', 3, { a: [1] }); Logger.log(new Error('x'))`,
    )
    expect(lines).toEqual([
      { level: 'warn', text: 'Đăng ký có 3 dòng {"a":[1]}' },
      { level: 'log', text: 'Error: x' },
    ])
  })

  it('says where a script fails that cannot be read or fails at load', () => {
    expect(errorOf(`}}`)).toMatch(/^SyntaxError/)
  })

  it('takes no function as an argument of a service', () => {
    expect(errorOf(`sheet.getRange('A1').setValue(() => 1)`)).toMatch(/^TypeError: a function cannot/)
  })
})
