import { copyForm } from '../forms/copy-form'
import { wordsOf } from '../forms/words'
import type { Model, Tab } from '../model'

export interface CopyOptions {
  /** The copy's id; default made from the original's. */
  readonly id?: string
  /** Whether the linked forms are copied too, as they usually are; default yes. */
  readonly withForms?: boolean
}

/**
 * What somebody gets who makes a copy of the spreadsheet: tabs and the bound script go along, usually copies of the
 * linked forms too, which are unpublished, empty and the new owner's. Triggers, properties, granted permissions and
 * the letters that others sent stay behind. The original is left as it is.
 */
export function copySpreadsheet(model: Model, newOwner: string, options: CopyOptions = {}): Model {
  const { id = `${model.spreadsheet.id}-copy`, withForms = true } = options
  const { spreadsheet, sent, forms, executions: _past, grants: _granted, ...rest } = model
  const linked = withForms ? forms.filter(({ tabId }) => tabId !== undefined) : []
  const copies = new Map(linked.map((form) => [form.tabId, copyForm(form, id, newOwner)]))
  return {
    ...rest,
    spreadsheet: {
      ...structuredClone(spreadsheet),
      id,
      name: `${wordsOf(model).copyOf} ${spreadsheet.name}`,
      tabs: spreadsheet.tabs.map((tab) => {
        const ownUrl = withForms ? tab.formUrl : undefined
        return copyOfTab(tab, copies.get(tab.id)?.url ?? ownUrl, newOwner)
      }),
    },
    properties: { script: {}, document: {}, user: {} },
    triggers: [],
    forms: [...copies.values()].map(({ form }) => form),
    sent: sent.filter(({ from }) => from === newOwner),
    locks: {},
    owner: newOwner,
    executions: [],
  }
}

/** A tab without an address of a form is linked no more; protections are the new owner's. */
function copyOfTab(tab: Tab, formUrl: string | undefined, newOwner: string): Tab {
  const { formUrl: _link, formColumns, ...rest } = structuredClone(tab)
  return {
    ...rest,
    ...(formUrl !== undefined && { formUrl, ...(formColumns && { formColumns }) }),
    protections: rest.protections.map((one) => ({ ...one, editors: [newOwner] })),
  }
}
