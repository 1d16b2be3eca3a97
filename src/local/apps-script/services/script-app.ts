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

  /** The same for some of them; those that the manifest does not hold are refused. (Unverified at Google.) */
  requireScopes(mode: AuthMode, scopes: string[]): void {
    refuseOtherModes(mode, 'requireScopes')
    if (!this.hasGranted(scopes)) throw googleError('authorizationRequired')
  }

  getAuthorizationInfo(mode: AuthMode, scopes?: string[]): GoogleAppsScript.Script.AuthorizationInfo {
    refuseOtherModes(mode, 'getAuthorizationInfo')
    const isAuthorized = scopes === undefined ? this.execution.isAuthorized : this.hasGranted(scopes)
    return whole(new AuthorizationInfoService(isAuthorized, this.getScriptId()))
  }

  private hasGranted(scopes: readonly string[]): boolean {
    const { world, granted } = this.execution
    const strange = scopes.find((scope) => world.scopes?.includes(scope) === false)
    if (strange !== undefined) throw googleError('invalidArgument', strange)
    return granted === undefined || scopes.every((scope) => granted.includes(scope))
  }
}

/** Whether this account has granted what was asked about, and where it can. */
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
