import type { SchedulePort } from '../ports'
import { NEEDED_SCOPES } from './scopes'

const ZONE = 'Asia/Ho_Chi_Minh'

/** Triggers of the account whose rights the run has; those of others are not to be seen. */
export const makeSchedulePort = (): SchedulePort => ({
  account: () => Session.getEffectiveUser().getEmail(),
  workbook: () => SpreadsheetApp.getActive().getId(),
  own: () =>
    ScriptApp.getProjectTriggers().map((trigger) => ({
      door: trigger.getHandlerFunction(),
      id: trigger.getUniqueId(),
    })),
  permissionLink: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [...NEEDED_SCOPES])
    const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
    return isMissing ? info.getAuthorizationUrl() : undefined
  },
  demandPermissions: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...NEEDED_SCOPES]),
  runDaily: (door, hour) =>
    ScriptApp.newTrigger(door).timeBased().everyDays(1).atHour(hour).inTimezone(ZONE).create().getUniqueId(),
  runOnSubmit: (door) =>
    ScriptApp.newTrigger(door)
      .forSpreadsheet(SpreadsheetApp.getActive())
      .onFormSubmit()
      .create()
      .getUniqueId(),
  remove: (id) => {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger)
  },
})
