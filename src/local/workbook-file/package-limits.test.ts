import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { openPackage } from './open-package'
import { PACKAGE_LIMITS, refuseLargeContent } from './package-limits'

const packed = async (parts: Readonly<Record<string, string>>): Promise<Buffer> => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The directory of the zip says that all its parts are as small as the first. */
function understated(bytes: Buffer): Buffer {
  const lied = Buffer.from(bytes)
  const directory = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  for (let at = lied.indexOf(directory); at >= 0; at = lied.indexOf(directory, at + 4)) {
    lied.writeUInt32LE('<workbook/>'.length, at + 24)
  }
  return lied
}

describe('the limits of a package', () => {
  const bomb = { 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(3_000_000) }

  it('counts what is unpacked, and stops there', async () => {
    const zip = await JSZip.loadAsync(await packed(bomb))
    await expect(refuseLargeContent(zip, 1_000_000)).rejects.toMatchObject({ reason: 'tooLargeInside' })
    await expect(refuseLargeContent(zip, 4_000_000)).resolves.toBeUndefined()
  })

  it('does not believe what the package says of itself', async () => {
    const zip = await JSZip.loadAsync(understated(await packed(bomb)))
    await expect(refuseLargeContent(zip, 1_000_000)).rejects.toMatchObject({ reason: 'tooLargeInside' })
  })

  it('counts the parts', async () => {
    const names = Array.from({ length: PACKAGE_LIMITS.parts + 1 }, (_, at) => [`xl/${at}.xml`, ''])
    const bytes = await packed(Object.fromEntries(names))
    await expect(openPackage(bytes)).rejects.toMatchObject({ reason: 'tooLargeInside' })
  })

  it('looks at nothing in a file that is too large', async () => {
    await expect(openPackage(Buffer.alloc(PACKAGE_LIMITS.bytes + 1))).rejects.toMatchObject({
      reason: 'tooLarge',
    })
  })
})
