import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { play, resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { submitForm } from './submit-form'

const move = fc.oneof(
  fc.record({ call: fc.constant('insertColumnsBefore'), at: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ call: fc.constant('insertColumnsAfter'), at: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ call: fc.constant('deleteColumns'), at: fc.integer({ min: 1, max: 5 }) }),
)

describe('an answer', () => {
  it('stands below its question’s header, whatever columns were put in or taken out', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        const { world, form } = slipWorld()
        for (const { call, at } of moves) {
          play(`if (sheet.getMaxColumns() > ${at}) sheet.${call}(${at}, 1)`, world)
        }
        submitForm(world, form.id, { ...GOOD_ANSWERS, 'Mã gửi': 'K7', 'Thời gian dự kiến': '2027-03-04' })
        const [headers = [], row = []] = resultOf(
          `return sheet.getDataRange().getValues()`,
          world,
        ) as unknown[][]
        const filled = headers.flatMap((header, index) => (header === '' ? [] : [[header, row[index]]]))
        expect(Object.fromEntries(filled)).toMatchObject({
          ...GOOD_ANSWERS,
          'Mã gửi': 'K7',
          'Thời gian dự kiến': new Date(2027, 2, 4),
        })
        expect(filled).toHaveLength(5)
      }),
      { numRuns: 60 },
    )
  })
})
