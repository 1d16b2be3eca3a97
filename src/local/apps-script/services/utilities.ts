import { createHash } from 'node:crypto'
import { formatMoment } from '../entry/format-moment'
import { enumName } from '../enumerations'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { randomUuid } from '../random'
import { Service, whole } from '../service'
import { BlobService, bytesOf, signed } from './blob'

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities

const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
}

/** Odds and ends that ECMAScript alone does not have. */
export class UtilitiesService extends Service implements Pick<GoogleUtilities, Members<'Utilities'>> {
  readonly typeName = 'Utilities'

  constructor(private readonly execution: Execution) {
    super()
  }

  getUuid(): string {
    return randomUuid(this.execution.world.random)
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= this.execution.limits.sleepMs))
      throw googleError('sleepTooLong')
    this.execution.spend(milliseconds)
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    if (!(date instanceof Date)) {
      throw googleError('wrongArguments', `${typeof date},String,String`, 'Utilities.formatDate')
    }
    return formatMoment(date.getTime(), timeZone, pattern)
  }

  /** Text is hashed as US-ASCII unless told otherwise: letters beyond it become question marks. */
  computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: string | number[],
    charset?: GoogleAppsScript.Utilities.Charset,
  ): number[] {
    const hash = HASHES[enumName('DigestAlgorithm', algorithm) ?? '']
    if (!hash) throw googleError('wrongArguments', String(algorithm), 'Utilities.computeDigest')
    return signed(createHash(hash).update(inCharset(value, charset)).digest())
  }

  base64Encode(data: string | number[], charset?: GoogleAppsScript.Utilities.Charset): string {
    return Buffer.from(inCharset(data, charset)).toString('base64')
  }

  base64EncodeWebSafe(data: string | number[], charset?: GoogleAppsScript.Utilities.Charset): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_')
  }

  base64Decode(encoded: string): number[] {
    return signed(Buffer.from(encoded, 'base64'))
  }

  newBlob(data: string | number[], contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const usual = typeof data === 'string' ? 'text/plain' : null
    return whole(new BlobService(bytesOf(data), contentType ?? usual, name ?? null))
  }
}

function inCharset(
  data: string | number[],
  charset: GoogleAppsScript.Utilities.Charset | undefined,
): Uint8Array {
  const isUtf8 = enumName('Charset', charset) === 'UTF_8'
  return bytesOf(typeof data === 'string' && !isUtf8 ? data.replace(/[^\0-\x7f]/g, '?') : data)
}
