import type { ViewedBook, ViewedTab } from '../book-view'
import type { DeskState, RunDetails } from '../desk-state'
import type { LetterDetails } from '../letter-routes'

const token = new URLSearchParams(location.search).get('token') ?? ''

/** The address of something that a frame or a link opens. */
export const addressOf = (path: string, more: Readonly<Record<string, string>> = {}): string =>
  `${path}?${new URLSearchParams({ ...more, token })}`

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(path, { headers: { 'x-token': token } })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as T
}

export const readBook = (): Promise<ViewedBook> => read('/book')
export const readTab = (id: number): Promise<ViewedTab> => read(`/tab/${id}`)
export const readRun = (run: number): Promise<RunDetails> => read(`/trace/${run}`)
export const readLetter = (letter: number): Promise<LetterDetails> => read(`/letter/${letter}/details`)

/** Asks the desk to do something. Rejects with a sentence for the person. */
export const ask = (path: string, asked: object): Promise<unknown> =>
  post(path, 'application/json', JSON.stringify(asked))

/** Sends a workbook to be opened; answers what the person must agree to first. Rejects with a sentence. */
export const sendWorkbook = (file: File, isAgreed: boolean): Promise<unknown> => {
  const path = addressOf('/open', { name: file.name, agreed: isAgreed ? 'yes' : 'no' })
  return post(path, 'application/octet-stream', file)
}

async function post(path: string, type: string, body: string | File): Promise<unknown> {
  const headers = { 'x-token': token, 'content-type': type }
  const answer = await fetch(path, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(await answer.text())
  return ((await answer.json()) as { value: unknown }).value
}

/** Calls back with each new state; answers how to end it. */
export function follow(told: (state: DeskState) => void, lost: (isLost: boolean) => void): () => void {
  const events = new EventSource(addressOf('/events'))
  events.onmessage = ({ data }: MessageEvent<string>) => {
    lost(false)
    told(JSON.parse(data) as DeskState)
  }
  events.onerror = () => lost(true)
  return () => events.close()
}
