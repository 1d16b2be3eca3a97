import { enumName, enumValue } from '../enumerations'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import { MustWait } from '../execution/must-wait'
import type { Dialog, Screen } from '../execution/run-log'
import type { DialogAnswer, LaterAnswer } from '../execution/run-options'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { HtmlOutputService } from './html-service'
import { MenuService } from './menu'

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput
type Button = GoogleAppsScript.Base.Button
type ButtonSet = GoogleAppsScript.Base.ButtonSet

/** The menu and the dialogs of the person who sits in front of the sheet. */
export class UiService extends Service implements Pick<GoogleAppsScript.Base.Ui, Members<'Ui'>> {
  readonly typeName = 'Ui'

  constructor(private readonly execution: Execution) {
    super()
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return whole(new MenuService(caption, this.execution))
  }

  alert(...words: (string | ButtonSet)[]): Button {
    return this.ask(dialogOf('alert', words), ({ button }) => enumValue<Button>('Button', button))
  }

  prompt(...words: (string | ButtonSet)[]): GoogleAppsScript.Base.PromptResponse {
    return this.ask(dialogOf('prompt', words), (answer) => whole(new PromptResponseService(answer)))
  }

  showModalDialog(screen: HtmlOutput, title: string): void {
    this.show('modal', screen, title)
  }

  showModelessDialog(screen: HtmlOutput, title: string): void {
    this.show('modeless', screen, title)
  }

  showSidebar(screen: HtmlOutput): void {
    this.show('sidebar', screen)
  }

  /** The run goes on while the window is open. */
  private show(kind: Screen['kind'], screen: HtmlOutput, title?: string): void {
    const output: unknown = screen
    if (!(output instanceof HtmlOutputService))
      throw googleError('wrongArguments', typeof screen, `Ui.show ${kind}`)
    this.execution.log.screens.push({ kind, title: title ?? output.getTitle(), ...output.shown })
  }

  /** The run stands still while the dialog is open: the world's clock moves on, its own time does not. */
  private ask<T>(dialog: Dialog, toResult: (answer: DialogAnswer) => T): T {
    const { execution } = this
    execution.log.dialogs.push(dialog)
    const answer = execution.answer(dialog)
    if ('given' in answer) throw untilGiven(answer, toResult)
    const result = toResult(answer)
    if (!answer.after) return result
    throw new MustWait(
      execution.model.now + answer.after,
      false,
      () => false,
      () => result,
    )
  }
}

/** Waits for a person, however long. */
function untilGiven<T>({ given }: LaterAnswer, toResult: (answer: DialogAnswer) => T): MustWait {
  return new MustWait(
    Number.POSITIVE_INFINITY,
    false,
    () => given() !== undefined,
    () => toResult(given() ?? { button: 'CLOSE' }),
  )
}

class PromptResponseService
  extends Service
  implements Pick<GoogleAppsScript.Base.PromptResponse, Members<'PromptResponse'>>
{
  readonly typeName = 'PromptResponse'

  constructor(private readonly answer: DialogAnswer) {
    super()
  }

  getResponseText(): string {
    return this.answer.text ?? ''
  }

  getSelectedButton(): Button {
    return enumValue('Button', this.answer.button)
  }
}

/** Google's forms: (text), (text, buttons), (title, text, buttons). */
function dialogOf(kind: Dialog['kind'], words: (string | ButtonSet)[]): Dialog {
  const last = words[words.length - 1]
  const named = enumName('ButtonSet', last)
  const texts = (named ? words.slice(0, -1) : words).map(String)
  if (texts.length < 1 || texts.length > 2 || (texts.length === 2 && !named)) {
    throw googleError('wrongArguments', words.map((word) => typeof word).join(','), `Ui.${kind}`)
  }
  const [title, text] = texts.length === 2 ? texts : ['', texts[0]]
  return {
    kind,
    title: title ?? '',
    text: text ?? '',
    buttons: (named as Dialog['buttons'] | undefined) ?? 'OK',
  }
}
