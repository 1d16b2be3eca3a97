/** A door as the command line names it, with what it is given: `pressOnScreen:messages:told:TN-270408-01`. */
export interface DoorCall {
  readonly door: string
  readonly args: readonly string[]
}

export function readDoorCall(text: string): DoorCall {
  const [door = '', ...args] = text.split(':')
  return { door, args }
}
