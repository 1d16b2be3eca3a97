import { open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SentMail } from '../model'
import { composeLetter, fourDigits, LETTER_HOST } from './compose-letter'

const NUMBERED = /^(\d{4,})\.eml$/
const HEAD_BYTES = 4096

/** A file of the outbox that this program wrote. */
export interface Filed {
  readonly path: string
  readonly number: number
}

async function isOurs(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.toString('latin1', 0, bytesRead).includes(`@${LETTER_HOST}>`)
  } finally {
    await file.close()
  }
}

/** The letters that this program filed in the directory, by number; other files are none of its business. */
export async function filedLetters(directory: string): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const name of await readdir(directory)) {
    const digits = NUMBERED.exec(name)?.[1]
    const path = join(directory, name)
    if (digits && (await isOurs(path))) filed.push({ path, number: Number(digits) })
  }
  return filed.sort((a, b) => a.number - b.number)
}

/** Removes the filed letters with a number above `last`; returns how many. */
export async function removeLettersAfter(directory: string, last: number): Promise<number> {
  const late = (await filedLetters(directory)).filter(({ number }) => number > last)
  for (const { path } of late) await rm(path)
  return late.length
}

export const letterPath = (directory: string, number: number): string =>
  join(directory, `${fourDigits(number)}.eml`)

/** Files the letter as NNNN.eml in a folder that exists; `through` is the server by which it went to people. */
export async function fileLetter(
  directory: string,
  letter: SentMail,
  number: number,
  through?: string,
): Promise<void> {
  const bytes = await composeLetter(letter, number, {
    keepBcc: true,
    ...(through !== undefined && { through }),
  })
  await writeFile(letterPath(directory, number), bytes)
}
