import { useState } from 'react'
import type { DeskState } from '../desk-state'
import type { Act } from './use-desk'
import { W } from './words'

type Kind = DeskState['account']

/** Who sits in front of the page, with which kind of account, and how many may still be written to. */
export function AccountPart({ state, act }: { state: DeskState; act: Act }) {
  const { user, people, account, quota } = state
  const [typed, setTyped] = useState(user)
  return (
    <section aria-label={W.who}>
      <h3>{W.who}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act('/user', { user: typed })
        }}
      >
        <label>
          {W.changeUser}
          <input
            type="email"
            required
            list="people"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <datalist id="people">
          {people.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" disabled={typed === user}>
          {W.change}
        </button>
      </form>
      <label>
        {W.accountKind}
        <select value={account} onChange={({ target }) => act('/account', { account: target.value })}>
          {(Object.keys(W.account) as Kind[]).map((kind) => (
            <option key={kind} value={kind}>
              {W.account[kind]}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">{W.accountHint}</p>
      <p>
        {W.quota}: <strong>{W.quotaLeft(quota.left, quota.all)}</strong>
      </p>
    </section>
  )
}
