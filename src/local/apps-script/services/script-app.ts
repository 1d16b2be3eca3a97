import type { Trigger } from '../../model'
import { enumName, enumValue } from '../enumerations'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { TriggerBuilderService } from './trigger-builder'

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp
type AuthMode = GoogleAppsScript.Script.AuthMode
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo
type GoogleTrigger = GoogleAppsScript.Script.Trigger

/** Triggers, of which each account sees only its own. */
export class ScriptAppService extends Service implements Pick<GoogleScriptApp, Members<'ScriptApp'>> {
  readonly typeName = 'ScriptApp'

  constructor(private readonly execution: Execution) {
    super()
  }

  getScriptId(): string {
    return `script-of-${this.execution.model.spreadsheet.id}`
  }

  getProjectTriggers(): GoogleTrigger[] {
    const { model, user } = this.execution
    return model.triggers
      .filter(({ owner }) => owner === user)
      .map((trigger) => whole(new TriggerService(trigger, model.spreadsheet.id)))
  }

  newTrigger(handler: string): GoogleAppsScript.Script.TriggerBuilder {
    return whole(
      new TriggerBuilderService(this.execution, handler, (trigger) =>
        whole(new TriggerService(trigger, this.execution.model.spreadsheet.id)),
      ),
    )
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const { model, user } = this.execution
    const id = trigger.getUniqueId()
    model.triggers = model.triggers.filter((one) => one.id !== id || one.owner !== user)
  }

  /** At Google the person is asked for what is missing and has to start again; here the run only fails. */
  requireAllScopes(mode: AuthMode): void {
    refuseOtherModes(mode, 'requireAllScopes')
    if (!this.execution.isAuthorized) throw googleError('authorizationRequired')
  }

  getAuthorizationInfo(mode: AuthMode): GoogleAppsScript.Script.AuthorizationInfo {
    refuseOtherModes(mode, 'getAuthorizationInfo')
    return whole(new AuthorizationInfoService(this.execution.isAuthorized, this.getScriptId()))
  }
}

/** Whether this account has granted all that the manifest asks for, and where it can. */
class AuthorizationInfoService
  extends Service
  implements Pick<AuthorizationInfo, Members<'AuthorizationInfo'>>
{
  readonly typeName = 'AuthorizationInfo'

  constructor(
    private readonly isAuthorized: boolean,
    private readonly scriptId: string,
  ) {
    super()
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return enumValue('AuthorizationStatus', this.isAuthorized ? 'NOT_REQUIRED' : 'REQUIRED')
  }

  /** Blank when nothing is to be granted. (At Google perhaps null.) */
  getAuthorizationUrl(): string {
    return this.isAuthorized ? '' : `https://script.google.com/macros/d/${this.scriptId}/edit`
  }
}

function refuseOtherModes(mode: AuthMode, member: string): void {
  if (enumName('AuthMode', mode) !== 'FULL')
    throw googleError('wrongArguments', String(mode), `ScriptApp.${member}`)
}

class TriggerService extends Service implements Pick<GoogleTrigger, Members<'Trigger'>> {
  readonly typeName = 'Trigger'

  constructor(
    private readonly trigger: Trigger,
    private readonly spreadsheetId: string,
  ) {
    super()
  }

  getUniqueId(): string {
    return this.trigger.id
  }

  getHandlerFunction(): string {
    return this.trigger.handler
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return enumValue('EventType', this.trigger.event)
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return enumValue('TriggerSource', this.trigger.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS')
  }

  getTriggerSourceId(): string {
    return this.trigger.event === 'CLOCK' ? '' : this.spreadsheetId
  }
}
