import { Refusal } from '../domain/refusal'
import type { Settings } from '../domain/settings'
import { SETTING_ITEMS } from './setting-items'

/** The year that a computed tab is laid out for. @throws Refusal while its setting is blank. */
export function needPlanYear({ planYear }: Settings): number {
  const { label, example } = SETTING_ITEMS.planYear
  if (planYear === undefined) throw new Refusal({ code: 'settingMissing', item: label, example })
  return planYear
}
