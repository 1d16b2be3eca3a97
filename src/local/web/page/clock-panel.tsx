import { useState } from 'react'
import type { MenuEntry } from '../../apps-script/execution/run-log'
import type { DeskState, PlannedTrigger } from '../desk-state'
import { AccountPart } from './account-part'
import { captionOf } from './caption-of'
import type { Act } from './use-desk'
import { dayText, dayValue, momentText, W } from './words'

/** The day, what runs by itself, and who sits here. */
export function ClockPanel({ state, act }: { state: DeskState; act: Act }) {
  const { now, triggers, menu } = state
  const [day, setDay] = useState(dayValue(now))
  return (
    <div className="clock">
      <p>
        {W.today} <strong>{dayText(now)}</strong>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act('/day', { day })
        }}
      >
        <label>
          {W.goTo}
          <input
            type="date"
            required
            min={dayValue(now)}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        </label>
        <button type="submit">{W.go}</button>
        <p className="hint">{W.goHint}</p>
      </form>
      <h3>{W.schedule}</h3>
      {triggers.length === 0 && <p className="empty">{W.noTriggers}</p>}
      <ul className="triggers">
        {triggers.map((trigger) => (
          <TriggerItem key={trigger.id} trigger={trigger} menu={menu} act={act} />
        ))}
      </ul>
      <AccountPart state={state} act={act} />
    </div>
  )
}

interface ItemProps {
  readonly trigger: PlannedTrigger
  readonly menu: readonly MenuEntry[]
  readonly act: Act
}

function TriggerItem({ trigger: { id, owner, handler, next }, menu, act }: ItemProps) {
  const known = W.handlers[handler as keyof typeof W.handlers] ?? captionOf(menu, handler)
  return (
    <li>
      <div>
        <strong>{known}</strong>
        <br />
        {next === undefined ? W.onSubmit : `${W.next} ${momentText(next)}`}
        <br />
        <span className="hint">
          {W.owner} {owner}
        </span>
      </div>
      <button
        type="button"
        aria-label={`${W.runNow}: ${known}`}
        onClick={() => act('/trigger', { trigger: id })}
      >
        {W.runNow}
      </button>
    </li>
  )
}
