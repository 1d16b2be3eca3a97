import { useState } from 'react'
import type { FiledLetter } from '../desk-state'
import { addressOf } from './api'
import { momentText, W } from './words'

export function LettersPanel({ letters }: { letters: readonly FiledLetter[] }) {
  const [picked, setPicked] = useState<number>()
  if (letters.length === 0) return <p className="empty">{W.noLetters}</p>
  const letter = letters.find(({ number }) => number === picked)
  return (
    <div className="letters">
      <ul>
        {letters.map(({ number, at, to, subject }) => (
          <li key={number}>
            <button type="button" aria-pressed={number === picked} onClick={() => setPicked(number)}>
              <strong>{subject}</strong>
              <span>
                {to.join(', ')} · {momentText(at)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {letter ? (
        <iframe title={letter.subject} src={addressOf(`/letter/${letter.number}`)} sandbox="" />
      ) : (
        <p className="empty">{W.pickLetter}</p>
      )}
    </div>
  )
}
