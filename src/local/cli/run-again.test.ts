import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Trial } from '../../../test/cli-trial'

let trial: Trial
beforeEach(async () => {
  trial = await Trial.begin()
})
afterEach(() => trial.end())

describe('running again', () => {
  it('numbers letters on when it continues', async () => {
    await trial.first('--run send')
    await trial.again('--run send')
    expect(await trial.letters()).toEqual(['0001.eml', '0002.eml'])
    expect((await trial.sidecar()).state?.runs).toBe(2)
  })

  it('takes the workbook of the results, named, as continuing', async () => {
    await trial.first('--run send')
    await trial.again(`--workbook ${join(trial.out, 'workbook.xlsx')} --run send`)
    expect(await trial.letters()).toEqual(['0001.eml', '0002.eml'])
  })

  it('removes its own letters when it starts again from another workbook, and says so', async () => {
    await trial.first('--run send,send')
    await writeFile(join(trial.out, 'outbox', 'ghi-chu.txt'), 'x')
    await trial.first('--run send')
    expect(await trial.letters()).toEqual(['0001.eml', 'ghi-chu.txt'])
    expect(trial.said.join('\n')).toContain('đã xóa 2 thư cũ')
  })

  it('numbers letters on when the side-car is gone', async () => {
    await trial.first('--run send')
    await rm(join(trial.out, 'workbook.xlsx.json'))
    await trial.again('--run send')
    expect(await trial.letters()).toEqual(['0001.eml', '0002.eml'])
  })

  it('drops letters of a run that ended before it had saved', async () => {
    await trial.first('--run send')
    await writeFile(
      join(trial.out, 'outbox', '0002.eml'),
      await readFile(join(trial.out, 'outbox', '0001.eml')),
    )
    await trial.again('--run write')
    expect(await trial.letters()).toEqual(['0001.eml'])
  })
})

describe('a workbook with more than the results can hold', () => {
  async function addChart(path: string): Promise<Buffer> {
    const zip = await JSZip.loadAsync(await readFile(path))
    zip.file('xl/charts/chart1.xml', '<c/>')
    const bytes = await zip.generateAsync({ type: 'nodebuffer' })
    await writeFile(path, bytes)
    return bytes
  }

  it('is told what will be missing', async () => {
    await addChart(trial.source)
    expect(await trial.first('--run write')).toBe(0)
    expect(trial.said.join('\n')).toContain('Sổ có biểu đồ: bản kết quả không ghi lại được')
  })

  it('is kept under another name before it is replaced', async () => {
    await trial.first('--run write')
    const bytes = await addChart(join(trial.out, 'workbook.xlsx'))
    await trial.again('--run write')
    expect(bytes.equals(await readFile(join(trial.out, 'workbook-truoc-1.xlsx')))).toBe(true)
    expect(trial.said.join('\n')).toContain('workbook-truoc-1.xlsx')
  })
})
