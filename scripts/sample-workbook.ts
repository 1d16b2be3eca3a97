import { mkdirSync, writeFileSync } from 'node:fs'
import { sampleSheets } from './sample/sheets'
import { workbookFile } from './sample/workbook-file'

const FILE = 'examples/vien-kiem-sat-tinh.xlsx'

mkdirSync('examples', { recursive: true })
writeFileSync(FILE, await workbookFile(sampleSheets()))
process.stdout.write(`${FILE}\n`)
