import { useEffect, useRef } from 'react'
import { readBook } from './api'
import { Book } from './book'
import type { Act } from './use-desk'

interface Props {
  readonly version: number
  /** While a run is on its way the boxes are left as they were: they are shown anew when it has ended. */
  readonly isBusy: boolean
  readonly act: Act
}

export function BookView({ version, isBusy, act }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const book = useRef<Book>(undefined)
  const isShown = useRef(false)
  useEffect(() => {
    if (!place.current || book.current) return
    book.current = new Book(place.current, async (boxes) => {
      for (const box of boxes) await act('/type', box)
    })
  }, [act])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to read again
  useEffect(() => {
    if (isBusy && isShown.current) return
    let isOld = false
    readBook().then((read) => {
      if (isOld) return
      book.current?.show(read)
      isShown.current = true
    })
    return () => {
      isOld = true
    }
  }, [version, isBusy])
  return <div className="book" ref={place} />
}
