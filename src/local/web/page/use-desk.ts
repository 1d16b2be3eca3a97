import { useCallback, useEffect, useState } from 'react'
import type { DeskState } from '../desk-state'
import { ask, follow } from './api'

/** Asks the desk for something; what it refuses is shown to the person. */
export type Act = (path: string, asked: object) => Promise<unknown>

export interface DeskView {
  readonly state: DeskState | undefined
  readonly isLost: boolean
  readonly trouble: string | undefined
  readonly act: Act
}

export function useDesk(): DeskView {
  const [state, setState] = useState<DeskState>()
  const [isLost, setLost] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => follow(setState, setLost), [])
  const act = useCallback(async (path: string, asked: object) => {
    setTrouble(undefined)
    try {
      return await ask(path, asked)
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }, [])
  return { state, isLost, trouble, act }
}
