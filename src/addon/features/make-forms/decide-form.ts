import { hasList, staleLists } from '../../domain/form-offers'
import type { FormKind, FormLists, FormPlan, FormQuestion, MadeForm } from '../../domain/form-plan'
import { matchKey } from '../../domain/match-key'
import { isMailAddress } from '../../domain/reminder-address'
import type { FormTab } from '../../workbook/linked-forms'
import { cellsTab } from '../../workbook/tabs/cells'
import { registrationsTab } from '../../workbook/tabs/registrations'
import { unanswered } from '../../workbook/tabs/responses'
import type { FoundForm, Standing } from './find-form'

/** The one question that no registration can do without, and that nobody should have to type. */
const CELL = registrationsTab.columns.cell.header
const TITLE = registrationsTab.columns.title.header
const CODE = cellsTab.columns.sendCode.header

/** What is to be done about one form. */
export interface FormWork {
  readonly kind: FormKind
  readonly plan: FormPlan
  readonly standing: Standing
  /** '' while it is to be made. */
  readonly id: string
  /** In whose Drive it is, as far as is known. */
  readonly owner: string
  readonly prove: boolean
  readonly link: boolean
  readonly publish: boolean
  /** Who is to become an editor; '' for nobody. */
  readonly editor: string
  /** Whether Google is to prove the sender's address from now on. */
  readonly verified: boolean
  /** An address that Google did not take as an editor; '' for none. */
  readonly refusedEditor: string
  readonly lists: FormLists
  /** Titles of lists that must be there and are not: somebody changed the questions. */
  readonly lacking: readonly string[]
  /** Columns that its tab must have and has not: somebody changed the header. */
  readonly unread: { readonly tab: string; readonly headers: readonly string[] } | undefined
  /** Published, and yet it takes no answers: the program closed it, or a person did. */
  readonly paused: 'byProgram' | 'byHand' | undefined
}

export interface FormFacts {
  readonly kind: FormKind
  readonly plan: FormPlan
  /** What the committee's lists should offer. */
  readonly lists: FormLists
  /** Tabs that forms write to. */
  readonly tabs: readonly FormTab[]
  readonly record: MadeForm | undefined
  readonly found: FoundForm
  readonly account: string
  readonly office: string
  /** Id of the form that the program itself has closed for a while. */
  readonly closed: string | undefined
}

/** To be filled with questions from the plan; the others have theirs. */
export const isToBeFilled = ({ standing }: Pick<FormWork, 'standing'>): boolean =>
  standing === 'none' || standing === 'gone' || standing === 'unfinished'

const isOutOfReach = (standing: Standing): boolean => standing === 'closed' || standing === 'elsewhere'

export function decideForm(facts: FormFacts): FormWork {
  const { kind, plan, record, found, account, office, closed } = facts
  const { standing, id, state } = found
  const isNew = isToBeFilled(found)
  const owner = isNew && standing !== 'unfinished' ? account : (record?.owner ?? '')
  const refusedEditor = record?.refusedEditor ?? ''
  const base = {
    kind,
    plan,
    standing,
    id,
    owner,
    verified: plan.verified,
    refusedEditor,
    unread: undefined,
    paused: undefined,
  }
  if (isOutOfReach(standing))
    return { ...base, prove: false, link: false, publish: false, editor: '', lists: {}, lacking: [] }
  const lists = isNew ? {} : (state?.lists ?? {})
  return {
    ...base,
    prove: plan.verified !== (record?.verified ?? false),
    link: state?.writesTo !== 'here',
    publish: state?.published !== true,
    editor: isEditor(office, [account, owner, refusedEditor, ...(state?.editors ?? [])]) ? '' : office,
    lists: staleLists(facts.lists, lists),
    lacking: isNew || hasList(lists, CELL) ? [] : [CELL],
    unread: unreadIn(facts),
    paused: state?.published !== true || state.accepting ? undefined : closed === id ? 'byProgram' : 'byHand',
  }
}

/** Without these a registration cannot be understood, or not believed. */
const isNeeded = ({ title, required }: FormQuestion): boolean =>
  required || title === CODE || title.endsWith(TITLE)

function unreadIn({ plan, tabs, found: { id } }: FormFacts): FormWork['unread'] {
  const mine = tabs.find((tab) => tab.id === id)
  const titles = plan.items.flatMap((item) => (item.kind !== 'heading' && isNeeded(item) ? [item.title] : []))
  const headers = mine === undefined ? [] : unanswered(mine.head, titles)
  return mine === undefined || headers.length === 0 ? undefined : { tab: mine.tab, headers }
}

const isEditor = (office: string, known: readonly string[]): boolean =>
  !isMailAddress(office) || known.some((address) => matchKey(address) === matchKey(office))

/** True if pressing again would change nothing. */
export const isDone = ({ standing, prove, link, publish, editor, lists }: FormWork): boolean =>
  isOutOfReach(standing) ||
  (standing === 'ours' && !prove && !link && !publish && editor === '' && Object.keys(lists).length === 0)
