import { useEffect, useRef, useState } from 'react'
import type { Dialog } from '../../apps-script/execution/run-log'
import type { Act } from './use-desk'
import { W } from './words'

interface Props {
  readonly run: number
  readonly dialog: Dialog
  readonly act: Act
}

type Button = keyof typeof W.buttons

/** The run stands still until this is answered. */
export function DialogView({ run, dialog, act }: Props) {
  const place = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  useEffect(() => place.current?.showModal(), [])
  const answer = (button: Button) => act('/answer', { run, button, text })
  const buttons = dialog.buttons.split('_') as Button[]
  return (
    <dialog
      ref={place}
      className="dialog own"
      aria-label={dialog.title}
      onCancel={(event) => {
        event.preventDefault()
        answer('CLOSE')
      }}
    >
      {dialog.title && <h2>{dialog.title}</h2>}
      <div className="text">{dialog.text}</div>
      {dialog.kind === 'prompt' && (
        <input aria-label={dialog.title} value={text} onChange={({ target }) => setText(target.value)} />
      )}
      <div className="buttons">
        {buttons.map((button, at) => (
          <button
            key={button}
            type="button"
            className={at === 0 ? 'main' : ''}
            onClick={() => answer(button)}
          >
            {W.buttons[button]}
          </button>
        ))}
      </div>
    </dialog>
  )
}
