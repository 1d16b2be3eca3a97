import type { Looked } from '../../domain/health'
import type { World } from '../../ports'
import { WORKBOOK_VERSION } from '../../workbook/version'
import { migrateWorkbook } from './command'

/** Whether the workbook is of this program's version. @throws Refusal if it is of a newer one */
export function lookAtVersion(world: World): Looked {
  const isOlder = migrateWorkbook.prepare(world) !== undefined
  return isOlder
    ? { findings: [{ code: 'workbookOlder', version: WORKBOOK_VERSION }], mend: 'version' }
    : { findings: [{ code: 'workbookCurrent', version: WORKBOOK_VERSION }], mend: undefined }
}
