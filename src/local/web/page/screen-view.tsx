import { useEffect, useRef } from 'react'
import type { OpenScreen } from '../desk-state'
import { addressOf } from './api'
import type { Act } from './use-desk'
import { W } from './words'

interface Props {
  readonly screen: OpenScreen
  readonly act: Act
}

interface FromFrame {
  readonly kind: 'call' | 'close'
  readonly id?: number
  readonly door?: string
  readonly args?: unknown[]
}

/** A window of the add-on in a frame without an origin: it reaches the desk by messages only. */
export function ScreenView({ screen, act }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const { id, kind, title, width, height } = screen
  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent<FromFrame>) => {
      const inner = frame.current?.contentWindow
      if (!inner || source !== inner) return
      if (data.kind === 'close') await act('/close', { screen: id })
      if (data.kind !== 'call') return
      const told = await act('/call', { screen: id, door: data.door, args: data.args })
      inner.postMessage({ id: data.id, ...((told as object | undefined) ?? { error: W.notYet }) }, '*')
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [id, act])
  return (
    <section className={`screen own ${kind}`} aria-label={title}>
      <div className="window" style={kind === 'sidebar' ? {} : { width }}>
        <div className="head">
          <h2>{title}</h2>
          <button type="button" aria-label={W.buttons.CLOSE} onClick={() => act('/close', { screen: id })}>
            ×
          </button>
        </div>
        <iframe
          ref={frame}
          title={title}
          src={addressOf(`/screen/${id}`)}
          sandbox="allow-scripts allow-modals"
          style={kind === 'sidebar' ? {} : { height }}
        />
      </div>
    </section>
  )
}
