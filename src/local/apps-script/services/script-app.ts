import type { Trigger } from '../../model'
import { enumName, enumValue } from '../enumerations'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { TriggerBuilderService } from './trigger-builder'

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp
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
    const { model } = this.execution
    const id = trigger.getUniqueId()
    model.triggers = model.triggers.filter((one) => one.id !== id)
  }

  /** Whoever runs here has granted what the manifest asks for. */
  requireAllScopes(mode: GoogleAppsScript.Script.AuthMode): void {
    if (enumName('AuthMode', mode) !== 'FULL') {
      throw googleError('wrongArguments', String(mode), 'ScriptApp.requireAllScopes')
    }
  }
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
