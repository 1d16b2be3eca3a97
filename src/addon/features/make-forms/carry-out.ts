import type { MadeForm } from '../../domain/form-plan'
import { formTimes, SEEN_FORM_TIMES } from '../../domain/platform-facts'
import { linkTemplate } from '../../domain/prefilled-link'
import type { World } from '../../ports'
import { recordOf } from '../../workbook/made-forms'
import { type FormWork, isToBeFilled } from './decide-form'

/** What Google did not do though it was asked to. */
export interface Shortfall {
  readonly unpublished: boolean
  /** Addresses are not proved, though the settings want it. */
  readonly unproven: boolean
  /** An address that cannot be made an editor; '' for none. */
  readonly refusedEditor: string
}

/** The form is remembered as soon as there is one, so that a run that is cut off does not make it again. */
export function carryOutForm(work: FormWork, world: World): Shortfall {
  const { forms } = world
  const { kind, plan, standing, owner } = work
  const keep = (form: MadeForm, seen: Readonly<Record<string, string>> = {}): void =>
    world.store.set({ ...recordOf(kind, form), ...seen })
  const began = world.spentSeconds()
  const isMade = standing === 'none' || standing === 'gone'
  const id = isMade ? forms.begin(plan.title) : work.id
  const form = { id, template: '', owner, workbook: world.schedule.workbook(), verified: false }
  if (isMade) keep({ ...form, refusedEditor: '' })
  const begun = world.spentSeconds()
  if (isToBeFilled(work)) forms.complete(id, plan)
  const filled = world.spentSeconds()
  const proven = !work.prove || forms.prove(id, work.verified)
  if (work.link) forms.link(id)
  if (Object.keys(work.lists).length > 0) forms.offer(id, work.lists)
  const { url, answers } = forms.fill(id, plan.samples)
  const taken = work.editor === '' || forms.share(id, work.editor)
  const refusedEditor = taken ? work.refusedEditor : work.editor
  const unpublished = work.publish && !forms.publish(id)
  const seen = isMade
    ? { [SEEN_FORM_TIMES]: formTimes(begun - began, filled - begun, plan.items.length) }
    : {}
  keep(
    { ...form, template: linkTemplate(url, answers), verified: work.verified === proven, refusedEditor },
    seen,
  )
  return { unpublished, unproven: !proven, refusedEditor: taken ? '' : refusedEditor }
}
