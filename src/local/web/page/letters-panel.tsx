import { useState } from 'react'
import type { FiledLetter } from '../desk-state'
import { LetterView } from './letter-view'
import { momentText, W } from './words'

interface Props {
  readonly letters: readonly FiledLetter[]
  /** How many there are, those not listed too. */
  readonly inAll: number
}

export function LettersPanel({ letters, inAll }: Props) {
  const [picked, setPicked] = useState<number>()
  if (letters.length === 0) return <p className="empty">{W.noLetters}</p>
  const letter = letters.find(({ number }) => number === picked)
  return (
    <div className="letters">
      <ul>
        {letters.map(({ number, at, to, subject, through }) => (
          <li key={number}>
            <button type="button" aria-pressed={number === picked} onClick={() => setPicked(number)}>
              <strong>{subject}</strong>
              <span>
                {to.join(', ')} · {momentText(at)}
                {through !== undefined && ` · ${through}`}
              </span>
            </button>
          </li>
        ))}
        {inAll > letters.length && <li className="empty">{W.moreLetters(inAll - letters.length)}</li>}
      </ul>
      {letter ? <LetterView key={letter.number} letter={letter} /> : <p className="empty">{W.pickLetter}</p>}
    </div>
  )
}
