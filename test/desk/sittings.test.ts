import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SAMPLE } from '../../src/local/cli/locate'
import { readWorkbook } from '../../src/local/workbook-file/read-workbook'
import { until } from './desk-trial'
import { SittingsTrial, writeSmallWorkbook } from './sittings-trial'

let trial: SittingsTrial
beforeEach(async () => {
  trial = await SittingsTrial.begin()
})
afterEach(() => trial.end())

const saidIn = async (path: string): Promise<unknown> =>
  (await readWorkbook(await readFile(path))).tabs[0]?.values[0]?.[0]

async function another(says = 'sổ khác'): Promise<Buffer> {
  const path = join(trial.folder, 'khac.xlsx')
  await writeSmallWorkbook(path, says)
  return readFile(path)
}

/** The same workbook with a part that the desk cannot keep. */
async function withMacros(bytes: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes)
  zip.file('xl/vbaProject.bin', 'x')
  return zip.generateAsync({ type: 'nodebuffer' })
}

describe('another workbook at the desk', () => {
  it('takes the place of the one before, which is kept whole with its letters', async () => {
    await trial.sittings.now.desk.run('post')
    await trial.type('đã sửa')
    expect(await trial.sittings.open('Sổ khác.xlsx', await another(), false)).toBeUndefined()
    expect([trial.says, trial.sittings.number]).toEqual(['sổ khác', 2])
    const kept = join(trial.out, 'truoc-1')
    expect(await saidIn(join(kept, 'workbook.xlsx'))).toBe('đã sửa')
    expect(await readdir(join(kept, 'outbox'))).toEqual(['0001.eml'])
    expect(await readdir(kept)).toContain('workbook.xlsx.json')
    expect(await saidIn(join(trial.out, 'workbook.xlsx'))).toBe('sổ khác')
    expect(trial.sittings.now.shelf.list).toEqual([])
    expect(trial.sittings.now.desk.toasts[0]?.text).toContain('truoc-1')
  })

  it('is worked on and saved like the first', async () => {
    await trial.sittings.open('khác.xlsx', await another(), false)
    await trial.sittings.now.desk.run('post')
    await trial.type('sửa tiếp')
    expect(await saidIn(join(trial.out, 'workbook.xlsx'))).toBe('sửa tiếp')
    expect(await readdir(join(trial.out, 'outbox'))).toEqual(['0001.eml'])
    expect(await readdir(trial.out)).not.toContain('.sap-mo')
  })

  it('is opened after a yes where something of it would be lost, and only a copy is saved', async () => {
    const bytes = await withMacros(await another())
    expect(await trial.sittings.open('macro.xlsx', bytes, false)).toContain('macro')
    expect(trial.says).toBe('sổ đầu')
    expect(await trial.sittings.open('macro.xlsx', bytes, true)).toBeUndefined()
    expect(trial.says).toBe('sổ khác')
    expect(trial.sittings.now.notices).toEqual([expect.stringContaining('macro')])
  })

  it.each([
    [
      'one with a password',
      () => Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'mật khẩu',
    ],
    ['an old one', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'kiểu cũ'],
    ['no workbook', () => Buffer.from('a,b\n1,2\n'), 'không phải là tệp Excel'],
    ['nothing', () => Buffer.alloc(0), 'không phải là tệp Excel'],
    ['half a file', async () => (await another()).subarray(0, 900), 'bị hỏng'],
    ['50 MB', () => Buffer.alloc(50_000_000), 'lớn quá 30 MB'],
  ])('%s is refused in a sentence, and the one at the desk is whole', async (_, make, sentence) => {
    const refused = trial.sittings.open('../../thử.xlsx', await make(), true)
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toThrow('“thử.xlsx”')
    await trial.type('vẫn nguyên')
    expect(await saidIn(join(trial.out, 'workbook.xlsx'))).toBe('vẫn nguyên')
    expect(await readdir(trial.out)).not.toContain('truoc-1')
  })

  it('is not opened while something runs', async () => {
    const { desk } = trial.sittings.now
    const ended = desk.run('ask')
    await until(() => desk.running[0]?.dialog !== undefined)
    await expect(trial.sittings.open('x.xlsx', await another(), true)).rejects.toThrow('Đang có việc chạy dở')
    desk.answer(desk.running[0]?.number ?? 0, { button: 'NO' })
    await ended
  })

  it('leaves everything where it was if the folder cannot be cleared', async () => {
    await mkdir(join(trial.out, 'truoc-1'))
    await mkdir(join(trial.out, 'truoc-2'))
    await trial.sittings.open('x.xlsx', await another(), true)
    expect(await readdir(join(trial.out, 'truoc-3'))).toContain('workbook.xlsx')
  })

  it('may be the sample again', async () => {
    await trial.sittings.startAgain()
    expect(trial.says).toBe((await readWorkbook(await readFile(SAMPLE))).tabs[0]?.values[0]?.[0])
    expect(trial.sittings.now.desk.world.model.spreadsheet.name).toBe('vien-kiem-sat-tinh')
  })
})

describe('a workbook file that somebody else changes meanwhile', () => {
  it('is left alone: the desk saves beside it, and says so', async () => {
    const path = join(trial.out, 'workbook.xlsx')
    await trial.type('của trang')
    await copyFile(join(trial.folder, 'so.xlsx'), path)
    await trial.type('của trang, sau đó')
    expect(await saidIn(path)).toBe('sổ đầu')
    expect(await saidIn(join(trial.out, 'workbook-2.xlsx'))).toBe('của trang, sau đó')
    expect(trial.sittings.now.notices).toEqual([expect.stringMatching(/workbook\.xlsx .*workbook-2\.xlsx/)])
    await trial.type('lần nữa')
    expect(await saidIn(join(trial.out, 'workbook-2.xlsx'))).toBe('lần nữa')
    expect(trial.sittings.now.notices).toHaveLength(1)
  })

  it('is not taken for another one because it was only touched, and is made again when it is gone', async () => {
    const path = join(trial.out, 'workbook.xlsx')
    await trial.type('một')
    await writeFile(path, await readFile(path))
    await trial.type('hai')
    expect(await saidIn(path)).toBe('hai')
    expect(trial.sittings.now.notices).toEqual([])
  })

  it('goes with its kin when another is opened', async () => {
    await writeFile(join(trial.out, 'workbook.xlsx'), await another('của Excel'))
    await trial.type('của trang')
    await trial.sittings.open('x.xlsx', await another(), true)
    const kept = join(trial.out, 'truoc-1')
    expect(await saidIn(join(kept, 'workbook.xlsx'))).toBe('của Excel')
    expect(await saidIn(join(kept, 'workbook-2.xlsx'))).toBe('của trang')
    expect(trial.says).toBe('sổ khác')
  })
})
