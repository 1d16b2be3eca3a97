import type { FormKind, FormPlan } from '../../domain/form-plan'
import { linkTemplate, type Prefill } from '../../domain/prefilled-link'
import type { Act, World } from '../../ports'
import { FORMS_LATER, FORMS_STAND, formsMade, formsQuestion, NO_FORMS } from '../../text/forms'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { FORM_KINDS, type MadeForms, readMadeForms, recordOf } from '../../workbook/made-forms'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { settingsTab } from '../../workbook/tabs/settings'
import { listsOf, listsPrint, planForm } from './plan-form'

interface FormsWork {
  readonly make: readonly FormKind[]
  /** Forms whose lists are not those of the workbook any more. */
  readonly refresh: readonly FormKind[]
  readonly plans: Readonly<Record<FormKind, FormPlan>>
  readonly forms: MadeForms
  /** To be made an editor; '' for none. */
  readonly office: string
}

type Decision = FormsWork | 'later'

/** Makes the two registration forms, once, and brings their lists up to date. */
export const makeForms: Act<Decision> = {
  prepare: (world) => decide(world, FORM_KINDS),
  question: (decision) =>
    decision === 'later' || isDone(decision) ? undefined : formsQuestion(decision.make, decision.refresh),
  apply: (decision, world) => report(decision, FORMS_STAND, world),
}

/** Only the lists, of forms that the program has made. */
export const refreshForms: Act<Decision> = {
  prepare: (world) => decide(world, []),
  question: () => undefined,
  apply: (decision, world) => {
    const none = decision === 'later' || Object.keys(decision.forms).length === 0
    return report(decision, none ? NO_FORMS : FORMS_STAND, world)
  },
}

const isDone = ({ make, refresh }: FormsWork): boolean => make.length + refresh.length === 0

/** Without cells, categories and a year a form would offer nothing to choose. */
function decide(world: World, wanted: readonly FormKind[]): Decision {
  const book = openBook(world.workbook)
  if ([settingsTab, cellsTab, categoriesTab].some((tab) => book.find(tab) === undefined)) return 'later'
  const committee = readCommittee(book)
  const { planYear, officeEmail } = committee.settings
  if (planYear === undefined || committee.cells.length === 0 || committee.categories.length === 0)
    return 'later'
  const plans = {
    yearly: planForm('yearly', committee, planYear),
    quarter: planForm('quarter', committee, planYear),
  }
  const forms = readMadeForms(world.store.all())
  return {
    make: wanted.filter((kind) => forms[kind] === undefined),
    refresh: FORM_KINDS.filter((kind) => {
      const made = forms[kind]
      return made !== undefined && made.lists !== listsPrint(plans[kind])
    }),
    plans,
    forms,
    office: officeEmail,
  }
}

function report(decision: Decision, standing: string, world: World) {
  if (decision === 'later') return { message: FORMS_LATER, counts: {}, changed: false }
  if (isDone(decision)) return { message: standing, counts: {}, changed: false }
  const { make, refresh } = decision
  const closed = carryOut(decision, world)
  return { message: formsMade(make, refresh, closed), counts: {}, changed: true }
}

/** Each form is remembered as soon as it stands, so that a run that is cut off does not make it again. */
function carryOut({ make, refresh, plans, forms, office }: FormsWork, world: World): boolean {
  let closed = false
  for (const kind of make) {
    const plan = plans[kind]
    const { id, url, published } = world.forms.make(plan)
    const samples: Partial<Record<keyof Prefill, string>> = {}
    for (const { word, answer } of plan.samples) samples[word] = answer
    world.store.set(recordOf(kind, { id, template: linkTemplate(url, samples), lists: listsPrint(plan) }))
    if (office !== '' && office !== world.schedule.account()) world.forms.share(id, office)
    if (!published) closed = true
  }
  for (const kind of refresh) {
    const form = forms[kind]
    if (form === undefined) continue
    world.forms.offer(form.id, listsOf(plans[kind]))
    world.store.set(recordOf(kind, { ...form, lists: listsPrint(plans[kind]) }))
  }
  return closed
}
