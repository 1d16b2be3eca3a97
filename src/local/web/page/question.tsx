import { useEffect, useRef } from 'react'
import { W } from './words'

/** The page's own question, before something that replaces the workbook. Closing it is a no. */
export function Question({ text, answer }: { text: string; answer: (isYes: boolean) => void }) {
  const place = useRef<HTMLDialogElement>(null)
  useEffect(() => place.current?.showModal(), [])
  return (
    <dialog
      ref={place}
      className="dialog own"
      aria-label={W.product}
      onCancel={(event) => {
        event.preventDefault()
        answer(false)
      }}
    >
      <div className="text">{text}</div>
      <div className="buttons">
        <button type="button" className="main" onClick={() => answer(true)}>
          {W.buttons.OK}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {W.buttons.CANCEL}
        </button>
      </div>
    </dialog>
  )
}
