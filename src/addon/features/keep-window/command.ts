import type { LocalDate } from '../../domain/local-date'
import { lastDeadline } from '../../domain/registration-deadline'
import type { Settings } from '../../domain/settings'
import type { Act } from '../../ports'
import { FORM_LEFT_AS_IT_IS, formClosed, formClosedWords, formOpened } from '../../text/form-window'
import { openBook } from '../../workbook/book'
import { CLOSED_FORM, readMadeForms } from '../../workbook/made-forms'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'

interface Work {
  readonly id: string
  readonly open: boolean
  /** The last day for registrations of the plan year. */
  readonly due: LocalDate | undefined
}

type Decision = Work | 'permissionMissing' | undefined

/**
 * Closes the form for the whole year once its deadline is over, where the settings ask for it; opens it again. What
 * somebody closed by hand stays closed.
 */
export const keepWindow: Act<Decision> = {
  prepare: ({ workbook, store, now, forms }) => {
    const kept = store.all()
    const settings = readSettings(openBook(workbook).need(settingsTab))
    const work = decideWindow(settings, now.day, readMadeForms(kept).yearly?.id, kept[CLOSED_FORM])
    return work === undefined || forms.permitted() ? work : 'permissionMissing'
  },

  question: () => undefined,

  // Nothing else of the run hangs on it.
  demands: () => undefined,

  apply: (decision, { forms, store }) => {
    if (decision === undefined) return { message: '', counts: {}, changed: false }
    if (decision === 'permissionMissing' || !forms.take(decision.id, decision.open, formClosedWords))
      return { message: FORM_LEFT_AS_IT_IS, counts: {}, changed: false }
    if (decision.open) store.remove(CLOSED_FORM)
    else store.set({ [CLOSED_FORM]: decision.id })
    const message = decision.open ? formOpened : formClosed(decision.due)
    return { message, counts: {}, changed: true }
  },
}

/**
 * Undefined if the form is as it should be.
 * @param form the form for the whole year, if there is one
 * @param closed the form that this act has closed, if it did
 */
export function decideWindow(
  { closeAfterDeadline, deadline, planYear }: Settings,
  today: LocalDate,
  form: string | undefined,
  closed: string | undefined,
): Work | undefined {
  if (form === undefined) return undefined
  const due = planYear === undefined ? undefined : lastDeadline(deadline, planYear)
  const open = !closeAfterDeadline || due === undefined || today <= due
  return open === (closed !== form) ? undefined : { id: form, open, due }
}
