import { useEffect, useState } from 'react'
import type { Toasted } from '../desk-state'
import { W } from './words'

const SHOWN_MS = 12_000

/** Messages that go away by themselves; what stood there when the page was opened is old. */
export function Toasts({ toasts }: { toasts: readonly Toasted[] }) {
  const newest = toasts[0]
  const [seen, setSeen] = useState(newest?.id)
  useEffect(() => {
    if (newest === undefined || newest.id === seen) return
    const timer = setTimeout(() => setSeen(newest.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [newest, seen])
  const isShown = newest !== undefined && newest.id !== seen
  return (
    <div className="toasts own" role="status">
      {isShown && (
        <div className="toast">
          <strong>{newest.title}</strong>
          <div className="text">{newest.text}</div>
          <button type="button" aria-label={W.buttons.CLOSE} onClick={() => setSeen(newest.id)}>
            ×
          </button>
        </div>
      )}
    </div>
  )
}
