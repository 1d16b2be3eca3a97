import { useState } from 'react'
import type { DeskState } from '../desk-state'
import { addressOf } from './api'
import type { Act } from './use-desk'
import { dayText, dayValue, momentText, W } from './words'

export function ClockPanel({ state, act }: { state: DeskState; act: Act }) {
  const { now, user, account, quotaLeft, triggers } = state
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
      <dl>
        <dt>{W.who}</dt>
        <dd>
          {user} ({W.account[account]})
        </dd>
        <dt>{W.quota}</dt>
        <dd>{quotaLeft}</dd>
      </dl>
      <h3>{W.schedule}</h3>
      {triggers.length === 0 && <p className="empty">{W.noTriggers}</p>}
      <ul>
        {triggers.map(({ id, owner, handler, next }) => (
          <li key={id}>
            <code>{handler}</code> · {owner} ·{' '}
            {next === undefined ? W.onSubmit : `${W.next} ${momentText(next)}`}
          </li>
        ))}
      </ul>
      <a href={addressOf('/workbook.xlsx')} download>
        {W.download}
      </a>
    </div>
  )
}
