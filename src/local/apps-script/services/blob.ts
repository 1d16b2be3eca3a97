import type { Members } from '../members'
import { Service, whole } from '../service'

type GoogleBlob = GoogleAppsScript.Base.Blob

/** Bytes with a name and a type. Scripts see bytes as numbers from -128 to 127. */
export class BlobService extends Service implements Pick<GoogleBlob, Members<'Blob'>> {
  readonly typeName = 'Blob'

  constructor(
    readonly bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {
    super()
  }

  getBytes(): number[] {
    return signed(this.bytes)
  }

  getContentType(): string | null {
    return this.contentType
  }

  getDataAsString(): string {
    return Buffer.from(this.bytes).toString('utf8')
  }

  getName(): string | null {
    return this.name
  }

  setName(name: string): GoogleBlob {
    this.name = name
    return whole(this)
  }

  setContentType(contentType: string | null): GoogleBlob {
    this.contentType = contentType
    return whole(this)
  }
}

export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes))
}

export function bytesOf(data: number[] | string): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Uint8Array.from(data, (byte) => byte & 255)
}
