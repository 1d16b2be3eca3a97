import { useState } from 'react'
import type { MenuEntry } from '../../apps-script/execution/run-log'
import type { Act } from './use-desk'
import { W } from './words'

interface Props {
  readonly menus: readonly MenuEntry[]
  readonly act: Act
}

const SEPARATOR = '-'

/** The menus that the add-on built, as it built them. */
export function MenuBar({ menus, act }: Props) {
  const [open, setOpen] = useState<string>()
  const run = (door: string) => {
    setOpen(undefined)
    act('/run', { door })
  }
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      className="menus own"
      aria-label={W.menu}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(undefined)}
    >
      {menus.map((menu) => (
        <div key={menu.caption} className="menu">
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === menu.caption}
            onClick={() => setOpen(open === menu.caption ? undefined : menu.caption)}
          >
            {menu.caption}
          </button>
          {open === menu.caption && <Entries entries={menu.entries ?? []} run={run} />}
        </div>
      ))}
      {open && (
        <button
          type="button"
          className="veil"
          aria-hidden="true"
          tabIndex={-1}
          onClick={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}

function Entries({ entries, run }: { entries: readonly MenuEntry[]; run: (door: string) => void }) {
  const [open, setOpen] = useState<string>()
  return (
    <div role="menu" className="entries">
      {entries.map(({ caption, handler, entries: inner }, at) => {
        if (caption === SEPARATOR) return <hr key={`${entries[at - 1]?.caption} ${SEPARATOR}`} />
        if (!inner)
          return (
            <button key={caption} type="button" role="menuitem" onClick={() => handler && run(handler)}>
              {caption}
            </button>
          )
        return (
          <div key={caption} className="more">
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === caption}
              onMouseEnter={() => setOpen(caption)}
              onClick={() => setOpen(caption)}
            >
              {caption} <span aria-hidden="true">▸</span>
            </button>
            {open === caption && <Entries entries={inner} run={run} />}
          </div>
        )
      })}
    </div>
  )
}
