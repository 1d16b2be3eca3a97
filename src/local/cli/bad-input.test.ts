import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Trial } from '../../../test/cli-trial'
import { UsageError } from './usage-error'

let trial: Trial
beforeEach(async () => {
  trial = await Trial.begin()
})
afterEach(() => trial.end())

describe('bad input', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['no file', () => rm(trial.source), 'Không tìm thấy tệp'],
    ['an empty file', () => writeFile(trial.source, ''), 'không phải là tệp Excel'],
    ['another kind of file', () => writeFile(trial.source, 'a,b\n1,2\n'), 'không phải là tệp Excel'],
    [
      'half a file',
      async () => writeFile(trial.source, (await readFile(trial.source)).subarray(0, 900)),
      'bị hỏng',
    ],
    ['an old workbook', () => writeFile(trial.source, Buffer.from('d0cf11e0a1b11ae1', 'hex')), '.xls'],
    [
      'a workbook with a password',
      () =>
        writeFile(
          trial.source,
          Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
        ),
      'mật khẩu',
    ],
    ['a folder', () => rm(trial.source).then(() => mkdir(trial.source)), 'là thư mục'],
  ])('%s is one sentence', async (_, spoil, sentence) => {
    await spoil()
    const refused = trial.first('--run write')
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toThrow(/^[^\n]+$/)
    await expect(stat(trial.out)).rejects.toThrow()
  })

  it('an --out below a file is one sentence', async () => {
    const below = new Trial(trial.source, trial.source)
    await expect(below.first('--run write')).rejects.toThrow('Không ghi được vào thư mục')
    expect(below.said).toEqual([])
  })

  it('an --out that is a file is one sentence', async () => {
    await writeFile(trial.out, '')
    await expect(trial.first('--run write')).rejects.toThrow('Không ghi được vào thư mục')
  })

  it('a form tab that is not there is one sentence', async () => {
    await expect(trial.first('--run write --form-tab Khác')).rejects.toThrow('không có trang tính “Khác”')
  })
})
