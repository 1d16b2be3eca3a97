import type { Screen } from '../../domain/screen'
import type { WorkboardFacts } from '../../domain/workboard-facts'
import { taskCard, WORKBOARD, workboardLead } from '../../text/workboard'
import { SETTING_ITEMS } from '../../workbook/setting-items'
import { listTasks } from './list-tasks'

const REASON_WORDS = {
  tiersBefore: SETTING_ITEMS.tiersBefore.label,
  tiersAfter: SETTING_ITEMS.tiersAfter.label,
  prepareBeforeDays: SETTING_ITEMS.prepareBeforeDays.label,
  tellMemberAfterDays: SETTING_ITEMS.tellMemberAfterDays.label,
  tellStandingCommitteeAfterDays: SETTING_ITEMS.tellStandingCommitteeAfterDays.label,
}

/** The whole sidebar: what waits today, the board, what comes next. */
export const drawWorkboard = (facts: WorkboardFacts): Screen => ({
  title: WORKBOARD.title,
  lead: workboardLead(facts.now),
  heading: WORKBOARD.today,
  cards: listTasks(facts).map((task, place) => taskCard(task, place, REASON_WORDS)),
  empty: WORKBOARD.nothing,
})
