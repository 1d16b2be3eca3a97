import type { Block, Protection, Tab } from '../../model'
import { enumValue } from '../enumerations'
import type { Members } from '../members'
import { unusedNumber } from '../random'
import { whole } from '../service'
import type { GoogleProtection, GoogleRange, SpreadsheetObjects } from './google'
import { TabService } from './tab-service'

/** A protected tab or range. Its maker may always edit, and so may the spreadsheet's owner. */
export class ProtectionService extends TabService implements Pick<GoogleProtection, Members<'Protection'>> {
  readonly typeName = 'Protection'

  constructor(
    objects: SpreadsheetObjects,
    tabId: number,
    private readonly id: string,
  ) {
    super(objects, tabId)
  }

  getDescription(): string {
    return this.found?.description ?? ''
  }

  isWarningOnly(): boolean {
    return this.found?.warningOnly ?? false
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumValue('ProtectionType', this.found?.block ? 'RANGE' : 'SHEET')
  }

  setDescription(description: string): GoogleProtection {
    return this.change((protection) => ({ ...protection, description }))
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return this.change((protection) => ({ ...protection, warningOnly }))
  }

  setRange(range: GoogleRange): GoogleProtection {
    const block = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }
    return this.change((protection) => ({ ...protection, block }))
  }

  addEditor(editor: string | GoogleAppsScript.Base.User): GoogleProtection {
    const [address = ''] = addresses([editor])
    return this.change((protection) => ({ ...protection, editors: [...protection.editors, address] }))
  }

  removeEditors(editors: (string | GoogleAppsScript.Base.User)[]): GoogleProtection {
    const gone = addresses(editors)
    return this.change((protection) => ({
      ...protection,
      editors: protection.editors.filter((editor) => !gone.includes(editor)),
    }))
  }

  remove(): void {
    this.edit((tab) => {
      tab.protections = tab.protections.filter(({ id }) => id !== this.id)
    })
  }

  private get found(): Protection | undefined {
    return this.tab.protections.find(({ id }) => id === this.id)
  }

  private change(changed: (protection: Protection) => Protection): GoogleProtection {
    this.edit((tab) => {
      tab.protections = tab.protections.map((one) => (one.id === this.id ? changed(one) : one))
    })
    return whole(this)
  }
}

/** Protects the tab, or only a block of it, and gives the protection to set up further. */
export function protectTab(objects: SpreadsheetObjects, tabId: number, block?: Block): GoogleProtection {
  const { execution } = objects
  const { random, model } = execution.world
  const id = String(
    unusedNumber(
      random,
      model.spreadsheet.tabs.flatMap(({ protections }) => protections),
    ),
  )
  const plain = { id, description: '', warningOnly: false, editors: [execution.user] }
  execution.pending.edit((draft) => {
    const tab: Tab = draft.tab(tabId)
    tab.protections.push(block ? { ...plain, block } : plain)
  })
  return objects.protection(tabId, id)
}

function addresses(users: (string | GoogleAppsScript.Base.User)[]): string[] {
  return users.map((user) => (typeof user === 'string' ? user : user.getEmail()))
}
