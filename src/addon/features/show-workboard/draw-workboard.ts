import { boardOf } from '../../domain/board'
import { cellObligations } from '../../domain/obligations'
import type { Card, Screen } from '../../domain/screen'
import { countTopics } from '../../domain/topic-count'
import { balanceHints } from '../../domain/topic-hints'
import { upcomingOf } from '../../domain/upcoming'
import type { Standing, WorkboardFacts } from '../../domain/workboard-facts'
import { hintText } from '../../text/counts'
import { furtherCards } from '../../text/further-cards'
import { taskCard, WORKBOARD, workboardLead } from '../../text/workboard'
import { workboardBoard } from '../../text/workboard-board'
import { SETTING_ITEMS } from '../../workbook/setting-items'
import { explainBoxes } from './explain-boxes'
import { listTasks } from './list-tasks'
import { sumCounts } from './sum-counts'

const LABELS = {
  tiersBefore: SETTING_ITEMS.tiersBefore.label,
  tiersAfter: SETTING_ITEMS.tiersAfter.label,
  prepareBeforeDays: SETTING_ITEMS.prepareBeforeDays.label,
  tellMemberAfterDays: SETTING_ITEMS.tellMemberAfterDays.label,
  tellStandingCommitteeAfterDays: SETTING_ITEMS.tellStandingCommitteeAfterDays.label,
  deadline: SETTING_ITEMS.deadline.label,
  reportAfterDays: SETTING_ITEMS.reportAfterDays.label,
}

/** The whole sidebar: what waits today, the board with its reasons, what comes next. */
export function drawWorkboard(facts: WorkboardFacts): Screen {
  const cards = listTasks(facts).map((task, place): Card => taskCard(task, place, LABELS))
  return {
    title: WORKBOARD.title,
    lead: workboardLead(facts.now),
    heading: WORKBOARD.today,
    cards,
    empty: WORKBOARD.nothing,
    ...('value' in facts.standing && drawStanding(facts.standing.value)),
  }
}

function drawStanding(standing: Standing): Pick<Screen, 'board' | 'further'> {
  const { committee, registrations, topics, held, year, today, tabs } = standing
  const { cells, settings } = committee
  const rows = boardOf({
    cells,
    registrations,
    topics,
    held,
    year,
    today,
    minimum: settings.minimumPerQuarter,
  })
  const owed = cellObligations(standing)
  const reasons = explainBoxes(rows, owed, standing)
  const counts = countTopics(topics, held, cells, committee.categories, year)
  const hints = balanceHints(counts, committee).map((hint) => hintText(hint, year, settings.suggestedShare))
  return {
    board: workboardBoard(reasons, year, today, tabs.registrations, LABELS),
    further: {
      heading: WORKBOARD.further,
      cards: furtherCards({
        upcoming: upcomingOf(standing, owed),
        counts: sumCounts(counts, committee.categories),
        hints,
        year,
        registrations: registrations.length,
      }),
    },
  }
}
