import type { RunOptions } from '../../src/local/apps-script'
import type { Office, Told } from '../stories/office'

/** One door as it is opened on some day, and the office as it stood before and stands after it, undisturbed. */
export interface Scene {
  readonly name: string
  readonly door: string
  readonly options: RunOptions
  /** What else a person may open where the first half is done, and the door itself says that things have changed. */
  readonly rest?: Rest
  readonly before: Office
  readonly after: Office
}

interface Rest {
  readonly door: string
  readonly options?: RunOptions
}

/** What happens to the office before the door is opened; gives what the door is opened with. */
export type Change = (office: Office) => RunOptions | undefined

const NOTHING: Change = () => undefined

/** An office that lives on from scene to scene. */
export class Story {
  readonly scenes: Scene[] = []

  constructor(readonly office: Office) {}

  /** The office goes on from where this scene leaves it. */
  open(name: string, door: string, day: string, change: Change = NOTHING): void {
    this.office.goTo(day)
    this.play(this.office, name, door, change)
  }

  /** What might also happen on that day; the office goes on as if it had not. */
  aside(name: string, door: string, change: Change = NOTHING, rest?: Rest): void {
    this.play(this.office.copy(), name, door, change, rest)
  }

  private play(office: Office, name: string, door: string, change: Change, rest?: Rest): void {
    const options = change(office) ?? {}
    // At the hour at which it is opened again, for the hour may come to stand in a box.
    office.goTo(office.today())
    const before = office.copy()
    const { end, error, value } = office.run(door, options)
    const { status = 'done', message = '' } = (value ?? {}) as Partial<Told>
    if (end !== 'completed' || status !== 'done')
      throw new Error(`${name}: ${end} ${error?.message ?? message}`)
    this.scenes.push({ name, door, options, ...(rest && { rest }), before, after: office.copy() })
  }
}
