import { useEffect, useState } from 'react'
import type { FiledLetter } from '../desk-state'
import type { LetterDetails } from '../letter-routes'
import { addressOf, readLetter } from './api'
import { W } from './words'

/** One letter: its heads, its text in a frame that reaches nothing, its attachments. */
export function LetterView({ letter: { number, subject, through } }: { letter: FiledLetter }) {
  const [details, setDetails] = useState<LetterDetails>()
  const [isText, setText] = useState(false)
  useEffect(() => {
    readLetter(number).then(setDetails)
  }, [number])
  const path = `/letter/${number}`
  return (
    <div className="letter">
      <p className={through === undefined ? 'hint' : 'real'}>
        {through === undefined ? W.onPaperHint : `${W.atRealHint} ${through}.`}
      </p>
      {details && <Heads details={details} />}
      {details && details.blockedPictures > 0 && (
        <p className="hint" role="note">
          {W.blocked(details.blockedPictures)}
        </p>
      )}
      <div className="buttons">
        <a className="button" href={addressOf(`${path}/file`)} download>
          {W.openLetter}
        </a>
        {details?.hasHtml && (
          <button type="button" onClick={() => setText(!isText)}>
            {isText ? W.asHtml : W.asText}
          </button>
        )}
      </div>
      {details && details.attachments.length > 0 && (
        <ul aria-label={W.attachments}>
          {details.attachments.map(({ name, bytes }, at) => (
            <li key={name}>
              <a href={addressOf(`${path}/attachment/${at}`)} download={name}>
                {name}
              </a>{' '}
              ({Math.ceil(bytes / 1000)} kB)
            </li>
          ))}
        </ul>
      )}
      <iframe title={subject} src={addressOf(path, isText ? { as: 'text' } : {})} sandbox="" />
    </div>
  )
}

function Heads({ details: { from, to, cc, bcc, replyTo } }: { details: LetterDetails }) {
  const heads: readonly (readonly [string, readonly string[]])[] = [
    [W.from, [from]],
    [W.to, to],
    [W.copies, [...cc, ...bcc]],
    [W.replyTo, replyTo],
  ]
  return (
    <dl>
      {heads
        .filter(([, people]) => people.length > 0)
        .map(([head, people]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{people.join(', ')}</dd>
          </div>
        ))}
    </dl>
  )
}
