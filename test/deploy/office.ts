import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Clasp, claspAt } from '../../scripts/deploy/clasp'
import { Halt } from '../../scripts/deploy/halt'
import { install } from '../../scripts/deploy/install'
import { plantTree } from '../planted-tree'

/** What the fake clasp answers, by command, in turn. */
interface Answer {
  readonly out?: string
  readonly err?: string
  readonly exit?: number
  readonly files?: Readonly<Record<string, string>>
}
export type Script = Readonly<Record<string, readonly Answer[]>>

/** What the person at the terminal chooses (a value) and types, in turn. */
export type Replies = readonly string[]

export const SCRIPT_ID = '1AbcDefGhiJklMnoPqrStuVwxYz0123456789-_AbcDefGhiJklMnoPqr'
export const SHEET_ID = '1ZyxWvuTsrQponMlkJihGfedCba9876543210-_Zyx'
export const SHEET_LINK = `https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit#gid=0`

/** A clasp that does what it is asked. */
export const willing = {
  'show-authorized-user': [{ out: '{"loggedIn":true,"email":"vanphong@example.vn"}' }],
  'create-script': [
    {
      files: { '.clasp.json': JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist', parentId: SHEET_ID }) },
    },
  ],
  'show-file-status': [
    { out: '{"filesToPush":["dist/appsscript.json","dist/Code.js"],"untrackedFiles":[]}' },
  ],
  push: [{ out: '["dist/appsscript.json","dist/Code.js"]' }],
} as const satisfies Script

/** A small repository, a fake clasp, and somebody who installs; gone when the test ends. */
export function openOffice(script: Script, files: Readonly<Record<string, string>> = {}) {
  const tree = plantTree({
    'appsscript.json': '{}',
    'src/addon/main.ts': 'export const onOpen = () => 1',
    'clasp/answers.json': JSON.stringify(script),
    ...files,
  })
  onTestFinished(tree.remove)
  const path = (name: string) => join(tree.root, name)
  const read = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : undefined)
  const clasp = claspAt(join(import.meta.dirname, 'fake-clasp.mjs'), {
    ...process.env,
    CLASP_SCRIPT: path('clasp/answers.json'),
  })

  return {
    root: tree.root,
    read,
    answer: (changed: Script) => writeFileSync(path('clasp/answers.json'), JSON.stringify(changed)),
    /** Each call of clasp so far: its arguments, where, and what stood there. */
    calls: (): { args: string[]; folder: string; found: string[] }[] =>
      (read('clasp/calls.jsonl') ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    install: installing(tree.root, clasp),
  }
}

/** Runs the installation; `heard` is all that the person read, `halted` whether it stopped short. */
export const installing = (root: string, clasp: Clasp) => async (replies: Replies) => {
  const heard: string[] = []
  const left = [...replies]
  const reply = (question: string): string => {
    heard.push(question)
    const next = left.shift()
    if (next === undefined) throw new Error(`nobody answers: ${question}`)
    return next
  }
  const person = {
    say: (message: string) => void heard.push(message),
    choose: async <T extends string>(question: string, choices: readonly { value: T; label: string }[]) => {
      const chosen = reply(question)
      const choice = choices.find(({ value }) => value === chosen)
      if (choice === undefined) throw new Error(`${chosen} is not offered at: ${question}`)
      return choice.value
    },
    type: async (question: string, _: string, complaint: (text: string) => string | undefined) => {
      for (;;) {
        const typed = reply(question)
        const wrong = complaint(typed)
        if (wrong === undefined) return typed
        heard.push(wrong)
      }
    },
  }
  try {
    await install({ root, clasp, person })
    return { heard: heard.join('\n'), halted: false }
  } catch (failure) {
    if (!(failure instanceof Halt)) throw failure
    return { heard: [...heard, failure.message].join('\n'), halted: true }
  }
}
