import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { blankModel } from '../../../test/blank-model'
import { writeWorkbook } from './write-workbook'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('each part of the file bears the time of the run, not of the machine', async () => {
  const path = join(folder, 'so.xlsx')
  const at = Date.parse('2027-04-08T01:00:30Z')
  await writeWorkbook(blankModel(at, 'vanphongdanguy@example.vn').spreadsheet, path, at)
  const { files } = await JSZip.loadAsync(await readFile(path))
  const dates = Object.values(files).map(({ date }) => date.getTime())
  expect(new Set(dates)).toEqual(new Set([at]))
})
