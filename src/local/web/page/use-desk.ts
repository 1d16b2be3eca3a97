import { useCallback, useEffect, useState } from 'react'
import type { DeskState } from '../desk-state'
import { ask, follow } from './api'

/** Asks the desk for something; what it refuses is shown to the person. */
export type Act = (path: string, asked: object) => Promise<unknown>

/** Does something; undefined if it was refused, and then the refusal is shown to the person. */
export type Try = (work: () => Promise<unknown>) => Promise<unknown>

export interface DeskView {
  readonly state: DeskState | undefined
  readonly isLost: boolean
  readonly trouble: string | undefined
  /** The person has read it. */
  readonly forget: () => void
  readonly act: Act
  readonly tried: Try
}

export function useDesk(): DeskView {
  const [state, setState] = useState<DeskState>()
  const [isLost, setLost] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => follow(setState, setLost), [])
  const forget = useCallback(() => setTrouble(undefined), [])
  const tried = useCallback(async (work: () => Promise<unknown>) => {
    setTrouble(undefined)
    try {
      return await work()
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }, [])
  const act = useCallback((path: string, asked: object) => tried(() => ask(path, asked)), [tried])
  return { state, isLost, trouble, forget, act, tried }
}
