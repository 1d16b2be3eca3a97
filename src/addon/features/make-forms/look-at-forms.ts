import type { HealthFinding, Looked } from '../../domain/health'
import { type SharedCode, sharedCodes } from '../../domain/send-code'
import type { World } from '../../ports'
import { openBook, rowsIn } from '../../workbook/book'
import { cellsTab, readCells } from '../../workbook/tabs/cells'
import { makeForms } from './command'
import { type FormWork, isDone, isToBeFilled } from './decide-form'

/** The two registration forms, by what set-up would do about them. @throws Refusal as `makeForms` */
export function lookAtForms(world: World): Looked {
  const { findings, mend } = formsOf(world)
  const cells = rowsIn(openBook(world.workbook), cellsTab, readCells)
  return { findings: [...sharedCodes(cells).map(asFinding), ...findings], mend }
}

const asFinding = (shared: SharedCode): HealthFinding => ({ code: 'codeShared', ...shared })

function formsOf(world: World): Looked {
  const works = makeForms.prepare(world)
  if (works === 'later') return { findings: [{ code: 'formsLater' }], mend: undefined }
  if (works === 'unpermitted') return { findings: [{ code: 'formsUnpermitted' }], mend: undefined }
  if (works === 'byHand') return { findings: [{ code: 'formsByHand' }], mend: undefined }
  return {
    findings: works.flatMap(findingsOf),
    mend: works.every(isDone) ? undefined : 'forms',
  }
}

function findingsOf(work: FormWork): HealthFinding[] {
  const { kind, standing, owner, publish, link, prove, lists, lacking, editor, unread, paused } = work
  if (isToBeFilled(work)) return [{ code: 'formLacking', kind }]
  if (standing === 'closed') return [{ code: 'formClosed', kind, owner }]
  if (standing === 'elsewhere') return [{ code: 'formElsewhere', kind }]
  const wrong: HealthFinding[] = [
    ...(standing === 'found' ? [{ code: 'formNotOurs', kind } as const] : []),
    ...(publish ? [{ code: 'formUnpublished', kind } as const] : []),
    ...(unread === undefined ? [] : [{ code: 'formUnread', ...unread } as const]),
    ...(paused === 'byHand' ? [{ code: 'formPaused', kind } as const] : []),
    ...(link ? [{ code: 'formUnlinked', kind } as const] : []),
    ...(prove ? [{ code: 'formProofOther', kind } as const] : []),
    ...(Object.keys(lists).length > 0
      ? [{ code: 'formListsStale', kind, lists: Object.keys(lists) } as const]
      : []),
    ...(lacking.length > 0 ? [{ code: 'formQuestionsLacking', kind, titles: lacking } as const] : []),
    ...(editor === '' ? [] : [{ code: 'formEditorLacking', kind, editor } as const]),
  ]
  if (wrong.length > 0) return wrong
  return [paused === undefined ? { code: 'formStands', kind, owner } : { code: 'formOverdue', kind }]
}
