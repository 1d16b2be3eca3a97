import { useEffect, useRef, useState } from 'react'
import type { ViewedTab } from '../book-view'
import type { Jump } from '../desk-state'
import { readBook } from './api'
import { Book } from './book'
import { ChartsStrip } from './charts-strip'
import type { Act } from './use-desk'

interface Props {
  readonly version: string
  /** While a run is on its way the boxes are left as they were: they are shown anew when it has ended. */
  readonly isBusy: boolean
  readonly jump: Jump | undefined
  readonly act: Act
}

export function BookView({ version, isBusy, jump, act }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const book = useRef<Book>(undefined)
  const shown = useRef<string>(undefined)
  const jumped = useRef(jump?.id)
  const [tabs, setTabs] = useState<readonly ViewedTab[]>([])
  const [tab, setTab] = useState<number>()
  useEffect(() => {
    if (!place.current || book.current) return
    book.current = new Book(place.current, (tab, boxes) => act('/type', { tab, boxes }), setTab)
  }, [act])
  useEffect(() => {
    const isShown = shown.current !== undefined
    if (isShown && (isBusy || shown.current === version)) return
    let isOld = false
    readBook().then((read) => {
      if (isOld) return
      book.current?.show(read)
      setTabs(read.tabs)
      shown.current = version
    })
    return () => {
      isOld = true
    }
  }, [version, isBusy])
  useEffect(() => {
    if (!jump || jumped.current === jump.id) return
    jumped.current = jump.id
    book.current?.goTo(jump)
  }, [jump])
  return (
    <div className="sheet">
      <ChartsStrip charts={tabs.find(({ id }) => id === tab)?.charts ?? []} />
      <div className="book" ref={place} />
    </div>
  )
}
