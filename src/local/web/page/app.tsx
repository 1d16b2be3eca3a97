import { type ReactNode, useState } from 'react'
import { BookPanel } from './book-panel'
import { BookView } from './book-view'
import { ClockPanel } from './clock-panel'
import { DialogView } from './dialog-view'
import { FormsPanel } from './forms-panel'
import { LettersPanel } from './letters-panel'
import { MenuBar } from './menu-bar'
import { RunningBar } from './running-bar'
import { RunsPanel } from './runs-panel'
import { ScreenView } from './screen-view'
import { Toasts } from './toasts'
import { useDesk } from './use-desk'
import { W } from './words'

type PanelName = keyof typeof W.panels

export function App() {
  const { state, isLost, trouble, forget, act, tried } = useDesk()
  const [panel, setPanel] = useState<PanelName>()
  if (!state) return <p className="starting">{isLost ? W.lost : W.opening}</p>
  const panels: Record<PanelName, ReactNode> = {
    book: <BookPanel state={state} act={act} tried={tried} />,
    forms: <FormsPanel forms={state.forms} />,
    letters: <LettersPanel letters={state.letters} inAll={state.lettersInAll} />,
    clock: <ClockPanel state={state} act={act} />,
    runs: <RunsPanel ended={state.ended} menus={state.menu} />,
  }
  const sidebars = state.screens.filter(({ kind }) => kind === 'sidebar')
  return (
    <div className="desk">
      <header className="top own">
        <div className="name">
          <strong>{W.product}</strong>
          <span>
            {state.name} · {state.server ? W.localSending : W.local}
          </span>
        </div>
        <nav aria-label={W.product}>
          {(Object.keys(panels) as PanelName[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={panel === name}
              onClick={() => setPanel(panel === name ? undefined : name)}
            >
              {W.panels[name]}
              {name === 'letters' && state.lettersInAll > 0 && (
                <span className="count">{state.lettersInAll}</span>
              )}
            </button>
          ))}
        </nav>
      </header>
      <MenuBar menus={state.menu} act={act} />
      {state.server && <p className="real">{W.real(state.server.host, state.server.user)}</p>}
      {(isLost || trouble) && (
        <p className="trouble" role="alert">
          {isLost ? W.lost : trouble}
          {!isLost && (
            <button type="button" aria-label={W.buttons.CLOSE} onClick={forget}>
              ×
            </button>
          )}
        </p>
      )}
      {state.notices.map((notice) => (
        <p className="trouble" key={notice}>
          {notice}
        </p>
      ))}
      <RunningBar running={state.running} limitMs={state.runLimitMs} menus={state.menu} act={act} />
      <main className="middle">
        <BookView version={state.version} isBusy={state.running.length > 0} jump={state.jump} act={act} />
        {panel && (
          <aside className="panel own" aria-label={W.panels[panel]}>
            <div className="head">
              <h2>{W.panels[panel]}</h2>
              <button type="button" aria-label={W.closePanel} onClick={() => setPanel(undefined)}>
                ×
              </button>
            </div>
            {panels[panel]}
          </aside>
        )}
        {sidebars.map((screen) => (
          <ScreenView key={screen.id} screen={screen} act={act} />
        ))}
      </main>
      <Toasts toasts={state.toasts} />
      {state.running.map(
        ({ number, dialog }) => dialog && <DialogView key={number} run={number} dialog={dialog} act={act} />,
      )}
      {state.screens
        .filter(({ kind }) => kind !== 'sidebar')
        .map((screen) => (
          <ScreenView key={screen.id} screen={screen} act={act} />
        ))}
    </div>
  )
}
