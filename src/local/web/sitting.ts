import type { Addon } from '../cli/addon'
import { shown } from '../cli/locate'
import type { Finished } from '../cli/run'
import { missingInCopy } from '../cli/sentences'
import { LetterBox } from '../outbox/letter-box'
import type { MailServer } from '../outbox/mail-server'
import { letterPath } from '../outbox/outbox'
import type { Post } from '../outbox/post'
import { RealPost } from '../outbox/real-post'
import type { writeWorkbook } from '../workbook-file/write-workbook'
import { Desk } from './desk'
import { Keeper } from './keeper'
import { LetterShelf } from './letter-shelf'
import * as say from './words'

/** A workbook that is ready to be worked on at the desk. */
export type Begun = Omit<Finished, 'exit'>

/** What stays when another workbook is opened. */
export interface Room {
  readonly addon: Addon
  /** The server that takes letters to people; undefined: letters stay in the outbox. */
  readonly server: MailServer | undefined
  readonly write: typeof writeWorkbook
  /** Called after whatever can be seen. */
  readonly changed: () => void
  /** How many times faster than at Google a run goes on the page. */
  readonly pace: number
  /** The real time, milliseconds since 1970. */
  readonly clock: () => number
}

/** One workbook at the desk, from when it is opened until another one is. */
export class Sitting {
  readonly desk: Desk
  readonly keeper: Keeper
  /** What the person must know as long as this workbook is open. */
  readonly notices: string[] = []
  private readonly post: Post

  private constructor(
    private readonly room: Room,
    { opened, places, reports, letters }: Begun,
    readonly shelf: LetterShelf,
  ) {
    this.notices.push(...(opened.losses.length ? [missingInCopy(opened.losses, undefined)] : []))
    this.keeper = new Keeper({
      places,
      opened: () => ({ ...opened, user: this.desk.user }),
      reports,
      letters: () => this.post.last,
      write: room.write,
      moved: (from, to) => this.notices.push(say.changedOutside(shown(from), shown(to))),
    })
    this.post = this.postTo(places.outbox, letters)
    this.desk = new Desk(room.addon, opened, {
      pace: room.pace,
      changed: room.changed,
      save: () => this.save(),
      deliver: (letter) => this.post.deliver(letter),
    })
  }

  static async begin(room: Room, begun: Begun): Promise<Sitting> {
    const { outbox } = begun.places
    const shelf = await LetterShelf.of(outbox, (number) => letterPath(outbox, number))
    const sitting = new Sitting(room, begun, shelf)
    await sitting.desk.open()
    return sitting
  }

  /** Lets the last letter go its way. */
  close(): Promise<void> {
    return this.post.close()
  }

  private save(): void {
    this.keeper.save().then(this.room.changed, (error: unknown) => {
      this.desk.say(say.notSaved(error instanceof Error ? error.message : String(error)))
    })
  }

  private postTo(folder: string, last: number): Post {
    const { server, clock } = this.room
    if (!server)
      return new LetterBox(folder, last, (letter, number) => this.shelf.add(letter, number, undefined))
    return new RealPost(folder, last, server, {
      save: () => this.keeper.save(),
      filed: (letter, number) => this.shelf.add(letter, number, server.host),
      now: clock,
    })
  }
}
