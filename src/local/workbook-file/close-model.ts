import type { Day } from '../clock/day'
import type { Model, Tab } from '../model'
import type { Sidecar, SidecarState } from './sidecar'
import { sheetNames } from './tab-names'
import { fileRule, gatherRules } from './write-rules'

const DAY_MS = 86_400_000

function tabState(tab: Tab, sheet: string): SidecarState['tabs'][number] {
  const rules = gatherRules(tab).filter(({ rule }) => !fileRule(rule))
  return {
    name: tab.name,
    ...(sheet !== tab.name && { sheet }),
    id: tab.id,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    ...(tab.formUrl && { formUrl: tab.formUrl }),
    ...(tab.formColumns && { formColumns: [...tab.formColumns] }),
    ...(tab.protections.length && {
      protections: tab.protections.map((one) => ({ ...one, editors: [...one.editors] })),
    }),
    ...(tab.charts.length && {
      charts: structuredClone(tab.charts) as NonNullable<SidecarState['tabs'][number]['charts']>,
    }),
    ...(rules.length && {
      rules: structuredClone(rules) as NonNullable<SidecarState['tabs'][number]['rules']>,
    }),
  }
}

/** Quota is reckoned over a rolling day: older letters no longer count. */
function stillCounted(model: Model): SidecarState['sent'] {
  return model.sent
    .filter(({ at }) => at > model.now - DAY_MS)
    .map(({ number, at, from, to, cc, bcc }) => ({
      number,
      at,
      from,
      to: [...to],
      cc: [...cc],
      bcc: [...bcc],
    }))
}

/**
 * What the file beside the workbook keeps of a run; `runs` and `letters` count up to and with this one. `today` is
 * the day to go on with, undefined for a run that keeps to the calendar.
 */
export function sidecarOf(
  model: Model,
  user: string,
  today: Day | undefined,
  counts: { runs: number; letters: number },
): Sidecar {
  const { id, name, locale, timeZone, tabs } = model.spreadsheet
  const sheets = sheetNames(tabs.map((tab) => tab.name))
  return {
    version: 1,
    ...(today && { today }),
    state: {
      workbookId: id,
      name,
      locale,
      timeZone,
      owner: model.owner,
      user,
      account: model.account,
      now: Math.ceil(model.now),
      ...counts,
      tabs: tabs.map((tab, index) => tabState(tab, sheets[index] ?? tab.name)),
      triggers: model.triggers,
      ...(model.forms.length && {
        forms: structuredClone(model.forms) as NonNullable<SidecarState['forms']>,
      }),
      ...(model.grants && { grants: structuredClone(model.grants) as NonNullable<SidecarState['grants']> }),
      ...(model.language && { language: model.language }),
      properties: model.properties,
      sent: stillCounted(model),
    },
  }
}
