import type { TracedCall } from '../../apps-script/execution/run-log'
import type { ViewedBook } from '../book-view'
import type { DeskState } from '../desk-state'

const token = new URLSearchParams(location.search).get('token') ?? ''

/** The address of something that a frame or a link opens. */
export const addressOf = (path: string): string => `${path}?token=${encodeURIComponent(token)}`

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(path, { headers: { 'x-token': token } })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as T
}

export const readBook = (): Promise<ViewedBook> => read('/book')
export const readTrace = (run: number): Promise<TracedCall[]> => read(`/trace/${run}`)

/** Asks the desk to do something. Rejects with a sentence for the person. */
export async function ask(path: string, asked: object): Promise<unknown> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'x-token': token, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
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
