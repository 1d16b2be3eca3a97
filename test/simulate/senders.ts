import * as fc from 'fast-check'
import { editResponse } from '../../src/local/forms/edit-response'
import { happening, oneOf, which } from './happening'
import { CELLS, QUARTERS, unlessRefused } from './life'

const cell = fc.constantFrom(...CELLS)
const quarter = fc.constantFrom(...QUARTERS)

/** A form comes: its handler runs at once, or never, or also for Google's blank second event. */
const submits = fc
  .tuple(cell, quarter, fc.boolean(), fc.constantFrom('', 'unheard', 'twice'))
  .map(([name, when, knows, how]) =>
    happening(
      'a form is sent',
      `: ${name}, ${when}${knows ? '' : ', without its code'}${how && `, its event is ${how}`}`,
      (life) => {
        const code = knows ? life.codeOf(name) : 'SAI999'
        const taken = life.answer(name, when, code, { blankSecond: how === 'twice' })
        if (taken !== undefined && how !== 'unheard') life.fire(taken)
        return taken !== undefined
      },
    ),
  )

/** Two cells press at one moment; the second event comes while the first is handled. */
const together = fc.tuple(quarter, fc.nat({ max: 80 })).map(([when, at]) =>
  happening('two forms come together', `: ${when}, the second event at call ${at}`, (life) => {
    const [first, second] = CELLS.map((name) => life.answer(name, when, life.codeOf(name)))
    if (first === undefined || second === undefined) return false
    for (const { door, options } of first.fired)
      life.run(door, {
        ...options,
        watch: (call) => {
          if (call === at) life.fire(second)
        },
      })
    return true
  }),
)

const edits = which.map((place) =>
  happening('a sent form is changed', ` (${place})`, (life) => {
    const sent = oneOf(life.sent, place)
    if (sent === undefined) return false
    const form = life.form()
    form.editable = true
    const title = life.newTitle()
    const taken = unlessRefused(() =>
      editResponse(life.office.world, sent.form, sent.id, { 'Tên chuyên đề': title }),
    )
    if (taken === undefined) return false
    const imported = life.registrations().some((row) => row['Tên chuyên đề'] === sent.title)
    if (!imported) life.typed.delete(sent.title)
    life.answered.delete(sent.title)
    life.answered.add(title)
    life.typed.set(title, sent.boxes)
    life.sent.splice(life.sent.indexOf(sent), 1, { ...sent, title })
    life.fire(taken)
    return true
  }),
)

/** What the cells do. */
export const SENDERS = [
  { weight: 6, arbitrary: submits },
  { weight: 2, arbitrary: together },
  { weight: 2, arbitrary: edits },
]
