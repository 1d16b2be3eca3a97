import { copyForms } from '../forms/copy-form'
import { wordsOf } from '../forms/words'
import type { Model, Tab } from '../model'

export interface CopyOptions {
  /** The copy's id; default made from the original's. */
  readonly id?: string
  /** Whether the linked forms are copied too, as they usually are; default yes. */
  readonly withForms?: boolean
  /** Whether script properties go along; default no. */
  readonly withStore?: boolean
  /** Whether tabs stay guarded; default yes. */
  readonly withGuards?: boolean
}

/**
 * What somebody gets who makes a copy of the spreadsheet: tabs and the bound script go along, usually copies of the
 * linked forms too, which are unpublished, empty and the new owner's. Triggers, properties, granted permissions and
 * the letters that others sent stay behind, unless told otherwise. The original is left as it is.
 */
export function copySpreadsheet(model: Model, newOwner: string, options: CopyOptions = {}): Model {
  const {
    id = `${model.spreadsheet.id}-copy`,
    withForms = true,
    withStore = false,
    withGuards = true,
  } = options
  const { spreadsheet, sent, forms, executions: _past, grants: _granted, ...rest } = model
  const tabs = structuredClone(spreadsheet.tabs).map((tab) =>
    ownedBy(newOwner, withGuards ? tab : unguarded(tab)),
  )
  const linked = withForms
    ? copyForms({ tabs, forms }, id, newOwner)
    : { tabs: tabs.map(unlinked), forms: [] }
  return {
    ...rest,
    spreadsheet: {
      ...spreadsheet,
      id,
      name: `${wordsOf(model).copyOf} ${spreadsheet.name}`,
      tabs: linked.tabs,
    },
    properties: { script: withStore ? { ...model.properties.script } : {}, document: {}, user: {} },
    triggers: [],
    forms: linked.forms,
    sent: sent.filter(({ from }) => from === newOwner),
    locks: {},
    owner: newOwner,
    executions: [],
  }
}

function ownedBy(owner: string, tab: Tab): Tab {
  return { ...tab, protections: tab.protections.map((one) => ({ ...one, editors: [owner] })) }
}

const unguarded = (tab: Tab): Tab => ({ ...tab, protections: [] })

const unlinked = ({ formUrl: _link, formColumns: _filled, ...tab }: Tab): Tab => tab
