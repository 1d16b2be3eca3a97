import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Trial } from '../../../test/cli-trial'
import { noCounts } from '../report/read-outcome'
import { UsageError } from './usage-error'

let trial: Trial
beforeEach(async () => {
  trial = await Trial.begin()
})
afterEach(() => trial.end())

describe('a run', () => {
  it('leaves workbook, side-car, outbox, documents and report', async () => {
    expect(await trial.first('--run write,send')).toBe(0)
    expect(await readdir(trial.out)).toEqual([
      'documents',
      'outbox',
      'report.json',
      'workbook.xlsx',
      'workbook.xlsx.json',
    ])
    expect(await trial.letters()).toEqual(['0001.eml'])
  })

  it('makes the folders above --out, too', async () => {
    const deep = new Trial(join(trial.folder, 'a', 'b'), trial.source)
    expect(await deep.first('--run write')).toBe(0)
    expect((await deep.reports())[0]?.status).toBe('done')
  })

  it('gives a door what stands behind its name', async () => {
    await trial.first('--run echo:messages:told:TN-1')
    expect(await trial.message()).toBe('messages + told + TN-1')
  })

  it('reports each door in its order, with all counts', async () => {
    await trial.first('--run send,write')
    expect(await trial.reports()).toEqual([
      {
        door: 'send',
        status: 'done',
        message: 'Đã gửi 01 thư.',
        calls: { read: 0, write: 0, flush: 0, mail: 1, other: 0 },
        estimatedMs: expect.any(Number),
        counts: { ...noCounts(), lettersSent: 1 },
      },
      expect.objectContaining({ door: 'write', counts: { ...noCounts(), imported: 1 } }),
    ])
  })

  it('never changes the workbook it was given', async () => {
    const before = await readFile(trial.source)
    await trial.first('--run write')
    expect(before.equals(await readFile(trial.source))).toBe(true)
    expect(await readdir(trial.folder)).toEqual(['ket-qua', 'so.xlsx'])
  })

  it.each([
    ['write,refuse,write', ['done', 'refused', 'done']],
    ['sendAndThrow,write', ['fault', 'done']],
    ['forever,write', ['fault', 'done']],
  ])('goes on after what goes wrong in %s, and says so with 1', async (doors, statuses) => {
    expect(await trial.first(`--run ${doors}`)).toBe(1)
    expect((await trial.reports()).map(({ status }) => status)).toEqual(statuses)
  })

  it('keeps a letter that left before the door threw, and shows no stack', async () => {
    await trial.first('--run sendAndThrow')
    expect(await trial.letters()).toEqual(['0001.eml'])
    expect(await trial.message()).toContain('(hỏng)')
    expect(trial.said.join('\n')).not.toMatch(/\bat .*\d+:\d+/)
  })

  it.each([
    ['', 'Có'],
    ['--answer yes', 'Có'],
    ['--answer no', 'Không'],
  ])('answers dialogs with %s', async (line, answer) => {
    await trial.first(`--run ask ${line}`)
    expect(await trial.message()).toBe(answer)
  })

  it('counts a door that gives nothing back as done', async () => {
    expect(await trial.first('--run onOpen')).toBe(0)
  })

  it('refuses an unknown door before anything runs', async () => {
    await expect(trial.first('--run write,wirte')).rejects.toThrow(UsageError)
    await expect(stat(trial.out)).rejects.toThrow()
  })
})

describe('what lies beside the workbook', () => {
  it('keeps what the program remembered for the next run', async () => {
    await trial.first('--run remember')
    await trial.again('--run remember')
    expect(await trial.message()).toMatch(/^1 /)
  })

  it.each([
    ['Câu trả lời biểu mẫu 1', '', 'liên kết'],
    ['Form Responses 2', '', 'liên kết'],
    ['Phiếu', '', 'không liên kết'],
    ['Phiếu', '--form-tab phiếu', 'liên kết'],
  ])('takes the tab “%s” with “%s” as %s', async (tab, line, linked) => {
    await trial.makeSource(tab)
    await trial.first(`--run remember ${line}`)
    expect(await trial.message()).toBe(`0 ${linked} ${Date.parse('2026-12-31T17:00:00Z')}`)
  })

  it('keeps to the day that it was told, and otherwise to the calendar', async () => {
    await trial.first('--run write --today 2027-04-08')
    await trial.again('--run write')
    expect(trial.said.filter((line) => line.includes('Ngày làm việc: 08/4/2027'))).toHaveLength(2)
    await trial.first('--run write')
    expect((await trial.sidecar()).today).toBeUndefined()
    expect(trial.said.join('\n')).toContain('Ngày làm việc: 05/01/2027')
  })

  it('makes a copied workbook forget what the script remembered', async () => {
    await trial.first('--run remember')
    const kept = await readFile(join(trial.out, 'workbook.xlsx.json'))
    await trial.makeSource('Câu trả lời biểu mẫu 1', 'so-2')
    await writeFile(`${trial.source}.json`, kept)
    await trial.first('--run remember')
    expect(await trial.message()).toMatch(/^0 /)
    expect((await trial.sidecar()).state?.workbookId).toBe('so-2')
  })

  it('refuses a side-car that it cannot read', async () => {
    await writeFile(`${trial.source}.json`, '{"version":2}')
    await expect(trial.first('--run write')).rejects.toThrow('mục “version”')
  })
})
