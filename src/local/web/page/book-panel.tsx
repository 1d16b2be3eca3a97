import { useRef, useState } from 'react'
import { PACKAGE_LIMITS } from '../../workbook-file/package-limits'
import type { DeskState } from '../desk-state'
import { addressOf, sendWorkbook } from './api'
import { Question } from './question'
import type { Act, Try } from './use-desk'
import { W } from './words'

interface Props {
  readonly state: Pick<DeskState, 'name' | 'savedIn'>
  readonly act: Act
  readonly tried: Try
}

/** What the person is asked before another workbook is opened. */
interface Asked {
  readonly text: string
  readonly go: () => void
}

/** The workbook's file: where it is kept, and another one in its place. */
export function BookPanel({ state, act, tried }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  const open = async (file: File, isAgreed: boolean) => {
    setReading(true)
    const lost = await tried(() => {
      if (file.size > PACKAGE_LIMITS.bytes) throw new Error(W.files.tooLarge(PACKAGE_LIMITS.bytes / 1e6))
      return sendWorkbook(file, isAgreed)
    })
    setReading(false)
    if (input.current) input.current.value = ''
    if (typeof lost === 'string')
      setAsked({ text: `${lost}\n\n${W.files.lossQuestion}`, go: () => open(file, true) })
  }
  return (
    <div className="file">
      <p>
        <strong>{state.name}</strong>
        <br />
        {W.files.savedIn} <code>{state.savedIn}</code>
      </p>
      <p>
        <a className="button" href={addressOf('/workbook.xlsx')} download>
          {W.download}
        </a>
      </p>
      <label className="button file-choice">
        {W.files.open}…
        <input
          ref={input}
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={isReading}
          onChange={({ target }) => target.files?.[0] && open(target.files[0], false)}
        />
      </label>
      <p className="hint" role="status">
        {isReading ? W.files.opening : W.files.openHint}
      </p>
      <button
        type="button"
        onClick={() => setAsked({ text: W.files.againQuestion, go: () => act('/start-again', {}) })}
      >
        {W.files.again}
      </button>
      {asked && (
        <Question
          text={asked.text}
          answer={(isYes) => {
            setAsked(undefined)
            if (isYes) asked.go()
          }}
        />
      )}
    </div>
  )
}
