import type { Execution } from '../execution/execution'
import type { Service } from '../service'
import { whole } from '../service'
import { CacheServiceService } from './cache-service'
import { ChartsAppService } from './charts-app'
import { FormAppService } from './form-app'
import type { SpreadsheetObjects } from './google'
import { HtmlServiceService } from './html-service'
import { LockServiceService } from './lock-service'
import { MailAppService } from './mail-app'
import { PropertiesServiceService } from './properties-service'
import { ProtectionService } from './protection'
import { RangeService } from './range'
import { ScriptAppService } from './script-app'
import { SessionService } from './session'
import { SheetService } from './sheet'
import { SpreadsheetService } from './spreadsheet'
import { SpreadsheetAppService } from './spreadsheet-app'
import { UtilitiesService } from './utilities'

/** The services that a script finds as global names, made for one run. */
export function rootServices(execution: Execution): Service[] {
  return [
    new SpreadsheetAppService(objectsOf(execution)),
    new ChartsAppService(),
    new FormAppService(execution),
    new HtmlServiceService(execution.world.pages),
    new MailAppService(execution),
    new PropertiesServiceService(execution),
    new LockServiceService(execution),
    new CacheServiceService(execution),
    new SessionService(execution),
    new ScriptAppService(execution),
    new UtilitiesService(execution),
  ]
}

/** Makes spreadsheets, sheets and ranges as that run sees them. */
export function objectsOf(execution: Execution): SpreadsheetObjects {
  const objects: SpreadsheetObjects = {
    execution,
    spreadsheet: () => whole(new SpreadsheetService(objects)),
    sheet: (tabId) => whole(new SheetService(objects, tabId)),
    range: (tabId, block) => whole(new RangeService(objects, tabId, block)),
    protection: (tabId, id) => whole(new ProtectionService(objects, tabId, id)),
  }
  return objects
}
