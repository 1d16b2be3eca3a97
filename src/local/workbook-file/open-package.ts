import JSZip from 'jszip'
import { refuseLargeContent, refuseLargeFile } from './package-limits'
import { UnreadableFile } from './unreadable'

/** Encrypted and pre-2007 workbooks are both compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const ZIP = [0x50, 0x4b]

const startsWith = (bytes: Buffer, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** The zip of an .xlsx file. Throws UnreadableFile. */
export async function openPackage(bytes: Buffer): Promise<JSZip> {
  refuseLargeFile(bytes.length)
  if (startsWith(bytes, COMPOUND))
    throw new UnreadableFile(bytes.includes(ENCRYPTED) ? 'locked' : 'oldWorkbook')
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile('notWorkbook')
  const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw new UnreadableFile('broken', cause)
  })
  await refuseLargeContent(zip)
  if (!zip.file('xl/workbook.xml')) throw new UnreadableFile('notWorkbook')
  return zip
}
