import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newTab } from '../../src/local/apps-script'
import { readArguments } from '../../src/local/cli/read-arguments'
import { run } from '../../src/local/cli/run'
import type { MailServer } from '../../src/local/outbox/mail-server'
import type { Begun } from '../../src/local/web/sitting'
import { Sittings } from '../../src/local/web/sittings'
import { writeWorkbook } from '../../src/local/workbook-file/write-workbook'
import { addon as smallDoors } from './desk-trial'

const REAL_TIME = Date.parse('2027-01-05T02:00:00Z')
const PLACE = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', activeTabId: 0 }

/** Writes a workbook of one tab, whose first box says what it is. */
export async function writeSmallWorkbook(path: string, says: string): Promise<void> {
  const tabs = [{ ...newTab(0, 'Sổ'), values: [[says]] }]
  await writeWorkbook({ id: says, name: says, tabs, ...PLACE }, path, REAL_TIME)
}

/** A desk on a workbook file in a folder of its own, with small doors: for tests. */
export class SittingsTrial {
  private constructor(
    readonly folder: string,
    readonly out: string,
    readonly sittings: Sittings,
    /** What the first workbook was opened as. */
    readonly begun: Begun,
  ) {}

  static async begin(server?: MailServer, addon = smallDoors): Promise<SittingsTrial> {
    const folder = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
    const [source, out] = [join(folder, 'so.xlsx'), join(folder, 'ket-qua')]
    await writeSmallWorkbook(source, 'sổ đầu')
    const options = {
      ...readArguments(['--workbook', source, '--out', out, '--today', '2027-01-05']),
      run: [],
    }
    const silent = { line: () => undefined, error: () => undefined }
    const begun = await run(options, addon, REAL_TIME, silent)
    const room = {
      addon,
      server,
      write: writeWorkbook,
      changed: () => undefined,
      pace: Number.POSITIVE_INFINITY,
      clock: () => REAL_TIME,
    }
    return new SittingsTrial(folder, out, await Sittings.begin(room, options, begun), begun)
  }

  /** What the first box of the workbook at the desk says. */
  get says(): unknown {
    return this.sittings.now.desk.world.model.spreadsheet.tabs[0]?.values[0]?.[0]
  }

  type(text: string): Promise<void> {
    this.sittings.now.desk.type(this.sittings.now.desk.world.model.spreadsheet.tabs[0]?.id ?? 0, [
      { row: 1, column: 1, text },
    ])
    return this.sittings.now.keeper.save()
  }

  async end(): Promise<void> {
    await this.sittings.now.close()
    await this.sittings.now.keeper.save()
    await rm(this.folder, { recursive: true })
  }
}
