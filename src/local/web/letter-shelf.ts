import { readFile } from 'node:fs/promises'
import type { SentMail } from '../model'
import { filedLetters } from '../outbox/outbox'
import { type ReadLetter, readLetter } from '../outbox/read-letter'
import type { FiledLetter } from './desk-state'

/** The letters of the outbox, also those of earlier starts. */
export class LetterShelf {
  private readonly paths = new Map<number, string>()
  private readonly heads: FiledLetter[] = []

  /** Without letters; `pathOf` tells where the next one is filed. */
  constructor(private readonly pathOf: (number: number) => string) {}

  /** Looks through the folder once; later letters are added as they are filed. */
  static async of(folder: string, pathOf: (number: number) => string): Promise<LetterShelf> {
    const shelf = new LetterShelf(pathOf)
    for (const { number, path } of await filedLetters(folder)) {
      const { at, to, subject, through } = await readLetter(await readFile(path))
      shelf.put({ number, at, to, subject, ...(through !== undefined && { through }) }, path)
    }
    return shelf
  }

  add({ at, to, subject }: SentMail, number: number, through: string | undefined): void {
    this.put({ number, at, to, subject, ...(through !== undefined && { through }) }, this.pathOf(number))
  }

  /** Newest first. */
  get list(): readonly FiledLetter[] {
    return this.heads
  }

  /** The bytes of its file; undefined if there is no such letter. */
  async bytes(number: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const path = this.paths.get(number)
    return path === undefined ? undefined : new Uint8Array(await readFile(path))
  }

  async read(number: number): Promise<ReadLetter | undefined> {
    const bytes = await this.bytes(number)
    return bytes && readLetter(bytes)
  }

  private put(letter: FiledLetter, path: string): void {
    this.heads.unshift(letter)
    this.paths.set(letter.number, path)
  }
}
