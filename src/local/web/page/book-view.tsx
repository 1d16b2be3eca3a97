import { useEffect, useRef, useState } from 'react'
import type { ViewedChart } from '../charts-view'
import type { Jump } from '../desk-state'
import { readBook, readTab } from './api'
import { Book } from './book'
import { ChartsStrip } from './charts-strip'
import { TabStore } from './tab-store'
import type { Act } from './use-desk'

interface Props {
  readonly version: string
  /** While a run is on its way the boxes are left as they were: they are shown anew when it has ended. */
  readonly isBusy: boolean
  readonly jump: Jump | undefined
  readonly act: Act
}

/** The grid with what it reads: one reading at a time, and always one after the last change. */
class Reader {
  private readonly store = new TabStore(readTab)
  private readonly book: Book
  private isWanted = false
  private isReading = false

  constructor(
    place: HTMLElement,
    act: Act,
    private readonly charted: (charts: readonly ViewedChart[]) => void,
  ) {
    this.book = new Book(place, {
      typed: async (tab, boxes) => {
        await act('/type', { tab, boxes })
        this.refresh()
      },
      opened: () => this.refresh(),
      free: () => this.isWanted && this.refresh(),
    })
  }

  goTo(jump: Jump): void {
    this.book.goTo(jump)
  }

  async refresh(): Promise<void> {
    this.isWanted = true
    if (this.isReading) return
    this.isReading = true
    try {
      while (this.isWanted && !this.book.isEdited) {
        this.isWanted = false
        await this.read()
      }
    } finally {
      this.isReading = false
    }
  }

  private async read(): Promise<void> {
    const seen = await readBook()
    const first = seen.tabs.find(({ hidden }) => !hidden)?.id
    const tabs = await this.store.fill(seen, this.book.open ?? first)
    if (this.book.isEdited) this.isWanted = true
    else this.book.show(seen.name, tabs)
    this.charted(tabs.find(({ shape }) => shape.id === this.book.open)?.tab?.charts ?? [])
  }
}

export function BookView({ version, isBusy, jump, act }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const reader = useRef<Reader>(undefined)
  const shown = useRef<string>(undefined)
  const jumped = useRef(jump?.id)
  const [charts, setCharts] = useState<readonly ViewedChart[]>([])
  useEffect(() => {
    if (!place.current || reader.current) return
    reader.current = new Reader(place.current, act, setCharts)
  }, [act])
  useEffect(() => {
    const isShown = shown.current !== undefined
    if (isShown && (isBusy || shown.current === version)) return
    shown.current = version
    reader.current?.refresh()
  }, [version, isBusy])
  useEffect(() => {
    if (!jump || jumped.current === jump.id) return
    jumped.current = jump.id
    reader.current?.goTo(jump)
  }, [jump])
  return (
    <div className="sheet">
      <ChartsStrip charts={charts} />
      <div className="book" ref={place} />
    </div>
  )
}
