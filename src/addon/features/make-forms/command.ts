import type { Act, World } from '../../ports'
import {
  FORMS_BY_HAND,
  FORMS_LATER,
  formsDone,
  formsQuestion,
  NO_FORMS,
  NO_PERMISSION,
  permissionQuestion,
  type ToldForm,
} from '../../text/forms'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { formLists } from '../../workbook/form-lists'
import { formTabs, linkedForms } from '../../workbook/linked-forms'
import { CLOSED_FORM, FORM_KINDS, readMadeForms } from '../../workbook/made-forms'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { settingsTab } from '../../workbook/tabs/settings'
import { carryOutForm } from './carry-out'
import { decideForm, type FormWork, isDone, isToBeFilled } from './decide-form'
import { findForm } from './find-form'
import { planForm } from './plan-form'

/**
 * `later`: there is nothing to offer yet; `unpermitted`: the account keeps back the permission for forms; `byHand`: so it
 * does, and forms that people made stand without it.
 */
type Decision = readonly FormWork[] | 'later' | 'unpermitted' | 'byHand'

/** Makes the two registration forms and mends those that there are; what came by them stays. */
export const makeForms: Act<Decision> = {
  prepare: decide,
  question: (decision) => {
    if (decision === 'later' || decision === 'byHand') return undefined
    if (decision === 'unpermitted') return permissionQuestion()
    const works = decision.filter((work) => !isDone(work))
    return works.length === 0 ? undefined : formsQuestion(works.map(toldOf))
  },
  apply: (decision, world) => {
    if (decision === 'later') return quiet(FORMS_LATER)
    if (decision === 'byHand') return quiet(FORMS_BY_HAND)
    if (decision === 'unpermitted') {
      world.forms.demandPermission()
      return quiet(NO_PERMISSION)
    }
    return carryOut(decision, world)
  },
}

/** Only the lists, of forms that stand. */
export const refreshForms: Act<Decision> = {
  prepare: (world) => {
    const decision = decide(world)
    return typeof decision === 'string' ? decision : decision.map(listsAlone)
  },
  question: () => undefined,
  apply: (decision, world) => {
    if (decision === 'later') return quiet(FORMS_LATER)
    if (decision === 'unpermitted' || decision === 'byHand') return quiet(NO_PERMISSION)
    const standing = decision.filter((work) => !isToBeFilled(work) && work.standing !== 'found')
    return standing.length === 0 ? quiet(NO_FORMS) : carryOut(standing, world)
  },
}

const listsAlone = (work: FormWork): FormWork => ({
  ...work,
  prove: false,
  verified: work.plan.verified !== work.prove,
  link: false,
  publish: false,
  editor: '',
})

const quiet = (message: string) => ({ message, counts: {}, changed: false })

/** Without cells, categories and a year a form would offer nothing to choose. */
function decide(world: World): Decision {
  const book = openBook(world.workbook)
  if ([settingsTab, cellsTab, categoriesTab].some((tab) => book.find(tab) === undefined)) return 'later'
  const committee = readCommittee(book)
  const { planYear, officeEmail } = committee.settings
  if (planYear === undefined || committee.cells.length === 0 || committee.categories.length === 0)
    return 'later'
  const { forms, schedule, store, workbook } = world
  const tabs = formTabs(book.names, { writing: forms.writing, head: workbook.head })
  const linked = linkedForms(tabs)
  const [account, here] = [schedule.account(), schedule.workbook()]
  const kept = store.all()
  const made = readMadeForms(kept)
  if (!forms.permitted()) {
    const isOurs = FORM_KINDS.some((kind) => made[kind]?.workbook === here)
    return linked.length > 0 && !isOurs ? 'byHand' : 'unpermitted'
  }
  const lists = formLists(committee, planYear)
  return FORM_KINDS.map((kind) => {
    const record = made[kind]?.workbook === here ? made[kind] : undefined
    const alike = linked.filter((form) => form.kind === kind)
    const found = findForm(record, alike, account, forms.look)
    const plan = planForm(kind, committee, planYear)
    const closed = kept[CLOSED_FORM]
    return decideForm({ kind, plan, lists, tabs, record, found, account, office: officeEmail, closed })
  })
}

function carryOut(works: readonly FormWork[], world: World) {
  const told = works.map((work) => {
    const facts = toldOf(work)
    return isDone(work) ? facts : { ...facts, ...carryOutForm(work, world) }
  })
  const changed = works.some((work) => !isDone(work))
  return { message: formsDone(told), counts: {}, changed }
}

const toldOf = (work: FormWork): ToldForm => ({
  ...work,
  lists: Object.keys(work.lists),
  unpublished: false,
  unproven: false,
  refusedEditor: '',
})
