import { createHash } from 'node:crypto'
import { copyForms } from '../forms/copy-form'
import type { AccountKind, Model, SentMail, Tab } from '../model'
import { isDefaultFormTab, linkForm } from './form-tabs'
import { placeRules } from './read-rules'
import type { OpenedWorkbook } from './read-workbook'
import type { SidecarState } from './sidecar'

const LOCALE = 'vi_VN'
const ZONE = 'Asia/Ho_Chi_Minh'

/** What the one who runs says of the run; `now` is milliseconds since 1970, `name` the spreadsheet's when new. */
export interface OpenOptions {
  readonly name: string
  readonly user: string
  readonly account: AccountKind
  readonly now: number
  readonly scriptTimeZone: string
}

/**
 * A workbook whose own id is not that of its side-car was copied: what belongs to the script did not come along, and
 * its forms are copies.
 */
export function isCopy(opened: OpenedWorkbook, state: SidecarState | undefined): boolean {
  return opened.id !== undefined && state !== undefined && state.workbookId !== opened.id
}

function restoreTab(tab: Tab, state: SidecarState): void {
  const kept = state.tabs.find(({ name, sheet = name }) => sheet === tab.name)
  if (!kept) return
  tab.name = kept.name
  if (kept.formUrl) tab.formUrl = kept.formUrl
  if (kept.formColumns) tab.formColumns = kept.formColumns
  tab.protections = [...(kept.protections ?? [])]
  tab.charts = [...(kept.charts ?? [])]
  placeRules(tab, kept.rules ?? [])
}

/** Tabs keep their numbers; one that the side-car does not know gets the next. The first tab of all is number 0. */
function numbered(tabs: Tab[], state: SidecarState | undefined): Tab[] {
  const ids = new Map(state?.tabs.map(({ name, id }) => [name, id]))
  let next = Math.max(-1, ...ids.values()) + 1
  return tabs.map((tab) => ({ ...tab, id: ids.get(tab.name) ?? next++ }))
}

const remembered = (sent: SidecarState['sent']): SentMail[] =>
  sent.map((letter) => ({ ...letter, subject: '', body: '', attachments: [] }))

/** An id for a workbook that has none: the same file has the same one. */
export const newWorkbookId = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url')

/**
 * The pretended Google with that workbook in it. Without a side-car's state the workbook counts as set up by
 * `options.user`, and a tab with Google's default name counts as linked to a form.
 */
export function openModel(
  opened: OpenedWorkbook,
  state: SidecarState | undefined,
  newId: string,
  options: OpenOptions,
): Model {
  for (const tab of opened.tabs) if (state) restoreTab(tab, state)
  const tabs = numbered(opened.tabs, state)
  if (!state) for (const tab of tabs) if (isDefaultFormTab(tab.name)) linkForm(tab)
  const own = isCopy(opened, state) ? undefined : state
  const id = opened.id ?? state?.workbookId ?? newId
  const forms = state?.forms ?? []
  const linked = own ? { tabs, forms } : copyForms({ tabs, forms }, id, options.user)
  return {
    spreadsheet: {
      id,
      name: state?.name ?? options.name,
      locale: state?.locale ?? LOCALE,
      timeZone: state?.timeZone ?? ZONE,
      tabs: linked.tabs,
      activeTabId: (tabs[opened.activeTab] ?? tabs[0])?.id ?? 0,
    },
    properties: own?.properties ?? { script: {}, document: {}, user: {} },
    triggers: own?.triggers ?? [],
    forms: linked.forms,
    ...(own?.grants && { grants: own.grants }),
    ...(state?.language && { language: state.language }),
    sent: remembered(state?.sent ?? []),
    locks: {},
    account: options.account,
    owner: own?.owner ?? options.user,
    scriptTimeZone: options.scriptTimeZone,
    now: options.now,
    executions: [],
  }
}
