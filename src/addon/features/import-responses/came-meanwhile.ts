import type { World } from '../../ports'
import { foreignTabs } from '../../workbook/own-tabs'

/** True if a form has written below what this run read of its responses. */
export const cameMeanwhile = ({ workbook }: World): boolean =>
  workbook.formTabs(foreignTabs(workbook.tabNames())).some((name) => workbook.hasGrown(name))
