import type JSZip from 'jszip'
import { UnreadableFile } from './unreadable'

/** How large a workbook file may be. The largest that was tried (10,000 registrations) has 3 MB, unpacked 20 MB. */
export const PACKAGE_LIMITS = {
  bytes: 30_000_000,
  parts: 3_000,
  unpackedBytes: 300_000_000,
} as const

export function refuseLargeFile(bytes: number): void {
  if (bytes > PACKAGE_LIMITS.bytes) throw new UnreadableFile('tooLarge')
}

/**
 * Unpacks every part once, counting: what a package says about the size of its parts need not be true. Throws
 * UnreadableFile, before more than the limit was unpacked.
 */
export async function refuseLargeContent(
  zip: JSZip,
  most: number = PACKAGE_LIMITS.unpackedBytes,
): Promise<void> {
  const parts = Object.values(zip.files)
  if (parts.length > PACKAGE_LIMITS.parts) throw new UnreadableFile('tooLargeInside')
  let left = most
  for (const part of parts) if (!part.dir) left = await countOff(part, left)
}

/** What is left of the limit after that part. */
function countOff(part: JSZip.JSZipObject, left: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let rest = left
    const stream = part.nodeStream('nodebuffer')
    const pausing = stream as NodeJS.ReadableStream
    pausing.on('data', (chunk: Buffer) => {
      rest -= chunk.length
      if (rest >= 0) return
      pausing.pause()
      reject(new UnreadableFile('tooLargeInside'))
    })
    pausing.on('error', (cause: unknown) => reject(new UnreadableFile('broken', cause)))
    pausing.on('end', () => resolve(rest))
  })
}
