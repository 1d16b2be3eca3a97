import { jointMeetings } from '../../domain/joint-meetings'
import type { LocalDate } from '../../domain/local-date'
import { plannedDay } from '../../domain/planned-day'
import { formatPlannedTime } from '../../domain/planned-time'
import { quarterName } from '../../domain/quarter'
import type { Registration, Topic } from '../../domain/registration'
import { ordinalOf } from '../../domain/registration-number'
import { formatOfMeeting } from '../../text/plan'
import { FORMAT_WORDS } from '../../workbook/tabs/registrations'
import { LAST, lineKeyOf, type PlanDraftLine, topicKeyOf } from './plan-line'

/** A line for each topic in force, in no order. */
export function listTopics(topics: readonly Topic[], daysOff: ReadonlySet<LocalDate>): PlanDraftLine[] {
  const partners = new Map<Topic, number[]>()
  for (const { topic, cell } of jointMeetings(topics).shares) {
    partners.set(topic, [...(partners.get(topic) ?? []), cell.row])
  }
  return topics.map((topic) => {
    const { registration, cell, quarter } = topic
    return {
      kind: 'topic',
      key: lineKeyOf(registration.number),
      topicKey: topicKeyOf(cell.row, quarter, registration.title),
      quarter,
      cellRows: [cell.row, ...(partners.get(topic) ?? [])],
      day: plannedDay(registration, daysOff),
      ordinal: ordinalOf(registration.number) ?? LAST,
      boxes: boxesOf(topic),
    }
  })
}

const boxesOf = ({ registration, cell, quarter }: Topic): PlanDraftLine['boxes'] => ({
  quarter: quarterName(quarter),
  cell: cell.name,
  title: registration.title,
  category: registration.category.value?.name ?? registration.category.text,
  planned: plannedBox(registration),
  format: formatBox(registration),
  preparer: registration.preparer,
  number: registration.number,
})

function plannedBox({ planned }: Registration): PlanDraftLine['boxes']['planned'] {
  const { value, text } = planned
  if (value === undefined) return text
  return value.kind === 'day' ? { day: value.day, seconds: 0 } : formatPlannedTime(value)
}

function formatBox({ format, jointCells }: Registration): string {
  const word = format.value === undefined ? format.text : FORMAT_WORDS[format.value]
  const partners = jointCells.value?.map(({ name }) => name) ?? [jointCells.text]
  return formatOfMeeting(word, partners)
}
