import { shown } from '../cli/locate'
import type { Source } from '../cli/open-workbook'
import { UsageError } from '../cli/usage-error'
import { type Begun, type Room, Sitting } from './sitting'
import { type HowToOpen, sourceOfSample, sourceSent, takeWorkbook } from './take-workbook'
import * as say from './words'

/** The workbook that is open at the desk, and the change to another one. */
export class Sittings {
  private count = 1

  private constructor(
    private readonly room: Room,
    private readonly how: HowToOpen,
    private sitting: Sitting,
  ) {}

  static async begin(room: Room, how: HowToOpen, begun: Begun): Promise<Sittings> {
    return new Sittings(room, how, await Sitting.begin(room, begun))
  }

  get now(): Sitting {
    return this.sitting
  }

  /** Which of the workbooks of this start it is. */
  get number(): number {
    return this.count
  }

  /** Opens a file that was sent; answers what would be lost if that is to be agreed to first. Throws UsageError. */
  open(name: string, bytes: Buffer, isAgreed: boolean): Promise<string | undefined> {
    return this.change(async () => sourceSent(name, bytes), isAgreed)
  }

  /** Throws UsageError. */
  startAgain(): Promise<string | undefined> {
    return this.change(sourceOfSample, true)
  }

  private isChanging = false

  private async change(find: () => Promise<Source>, isAgreed: boolean): Promise<string | undefined> {
    const { room, how, sitting } = this
    if (this.isChanging || sitting.desk.running.length > 0) throw new UsageError(say.busy)
    this.isChanging = true
    try {
      const zone = room.addon.timeZone
      const taken = await takeWorkbook(await find(), isAgreed, how, sitting, zone, room.clock())
      if (typeof taken === 'string') return taken
      await sitting.close()
      this.sitting = await Sitting.begin(room, taken.begun)
      this.count += 1
      this.sitting.desk.say(say.opened(taken.begun.opened.model.spreadsheet.name, shown(taken.kept)))
      return undefined
    } finally {
      this.isChanging = false
      room.changed()
    }
  }
}
