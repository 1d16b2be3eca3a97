import { describe, expect, it } from 'vitest'
import { aLedgerEntry as entry } from '../../../test/nouns'
import { doubtfulLetters } from './doubtful-letter'

describe('letters in doubt', () => {
  it('gather their rows and whom they were to reach, each once', () => {
    const letters = doubtfulLetters([
      entry({ row: 2, letter: 'TN-1', status: 'unclear', recipient: 'Chi bộ Một', detail: 'Thư: A.' }),
      entry({ row: 3, letter: 'TN-1', status: 'merged', recipient: 'Chi bộ Một' }),
      entry({ row: 4, letter: 'TN-1', status: 'unclear', recipient: 'Chi bộ Một', detail: 'Chung thư.' }),
      entry({ row: 5, letter: 'TN-1', status: 'sending', recipient: 'Lê Thị Ủy Viên' }),
    ])
    expect(letters).toMatchObject([
      { key: 'TN-1', rows: [2, 4, 5], recipients: ['Chi bộ Một', 'Lê Thị Ủy Viên'], detail: 'Thư: A.' },
    ])
  })

  it('are only those whose sending was cut off', () => {
    const others = (['sent', 'toTell', 'told', 'merged', 'refused', 'again', undefined] as const).map(
      (status, at) => entry({ row: at + 2, letter: `TN-${at}`, status }),
    )
    expect(doubtfulLetters(others)).toEqual([])
  })

  it('are told apart by their rows where the code is gone', () => {
    const rows = [2, 3].map((row) => entry({ row, letter: '', status: 'sending' }))
    expect(doubtfulLetters(rows).map(({ key }) => key)).toEqual(['dòng 2', 'dòng 3'])
  })
})
