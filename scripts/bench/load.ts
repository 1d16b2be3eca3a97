import { constants, createContext, Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import type { Addon } from '../build/add-on'
import { kB, ms, type Section, tableOf, type Verdict } from './section'
import { leastOf, medianOf, race } from './stopwatch'

const ROUNDS = 101
const MOST_MS = 5
const MOST_BYTES = 375_000
const EMPTY = 'function onOpen() {}'
/** As much of Google as `onOpen` may ask for, which is which tabs there are and a menu; it costs nothing. */
const GOOGLE = `
  var menu = { addItem: chain, addSeparator: chain, addSubMenu: chain, addToUi: chain }
  function chain() { return menu }
  var sheets = ['Cài đặt', 'Chi bộ', 'Nhóm nội dung', 'Đăng ký'].map(function (name) {
    return { getName: function () { return name } }
  })
  var SpreadsheetApp = {
    getUi: function () { return { createMenu: chain } },
    getActive: function () { return { getSheets: function () { return sheets } } },
  }`

let opened = 0

/** Loads the script in a fresh context and calls `onOpen`. The engine remembers what it compiled, by the text. */
function open(code: string): void {
  const context = createContext(constants.DONT_CONTEXTIFY)
  new Script(GOOGLE).runInContext(context)
  new Script(code).runInContext(context)
  new Script('onOpen()').runInContext(context)
}

/** The same with a text that was never seen before, so that all is compiled anew. */
function openAnew(code: string): void {
  opened += 1
  open(`// ${opened}\n${code}`)
}

/** What is pushed, how large it is, and what it costs to open the workbook. */
export async function load({ code, bytes }: Addon): Promise<Section> {
  const { code: minified } = await transform(code, { minify: true, charset: 'utf8', target: 'es2019' })
  const small = Buffer.byteLength(minified)
  const [ours = [], anew = [], empty = []] = race(ROUNDS, [
    () => open(code),
    () => openAnew(code),
    () => open(EMPTY),
  ])
  return {
    heading: 'Bundle',
    body: [
      tableOf(
        ['Form', 'kB'],
        [
          ['`dist/Code.js` as pushed, readable', kB(bytes)],
          ['the same, gzipped', kB(gzipSync(code).length)],
          ['minified', kB(small)],
          ['minified, gzipped', kB(gzipSync(minified).length)],
        ],
      ),
      '',
      `Load and \`onOpen\` in a fresh context (its making included), ${ROUNDS} rounds in turns. Whether Google keeps what`,
      'it compiled from one run to the next is not known, so both are told.',
      '',
      tableOf(
        ['Script', 'Median, ms', 'Least, ms', 'Ratio of medians'],
        [
          ['an empty one', ms(medianOf(empty)), ms(leastOf(empty)), '1'],
          ['the bundle, compiled before', ms(medianOf(ours)), ms(leastOf(ours)), ratio(ours, empty)],
          ['the bundle, compiled anew', ms(medianOf(anew)), ms(leastOf(anew)), ratio(anew, empty)],
        ],
      ),
    ].join('\n'),
    verdicts: [sizeVerdict(bytes, small), loadVerdict(ours, anew, empty)],
  }
}

const ratio = (one: readonly number[], other: readonly number[]): string =>
  (medianOf(one) / medianOf(other)).toFixed(1)

/** What is held to the limit is the program; docs/decisions/0001 says why it is pushed readable. */
const sizeVerdict = (bytes: number, small: number): Verdict => ({
  reached: small <= MOST_BYTES,
  sentence: `the program is ${kB(small)} kB minified (at most ${kB(MOST_BYTES)}); as pushed, readable, ${kB(bytes)} kB`,
})

function loadVerdict(ours: readonly number[], anew: readonly number[], empty: readonly number[]): Verdict {
  const over = (times: readonly number[]): number => medianOf(times) - medianOf(empty)
  return {
    reached: over(ours) <= MOST_MS,
    sentence:
      `load and \`onOpen\` in a fresh context take ${ms(over(ours))} ms more than an empty script (at most ${MOST_MS}); ` +
      `where all must be compiled anew, ${ms(over(anew))} ms more`,
  }
}
