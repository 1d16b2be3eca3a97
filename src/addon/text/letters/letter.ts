import type { LetterPlan, LetterSection, LetterSender } from '../../domain/reminder-letter'
import { asHtml } from './as-html'
import { asText } from './as-text'
import { cellSection } from './cell-section'
import { commentSection } from './comment-section'
import { followerSection } from './follower-section'
import { greeting, type You, youOf } from './greeting'
import { type Part, paragraph } from './layout'
import { officeName, shortOfficeName, signature, telephone } from './office'
import { standingSection } from './standing-section'
import { subjectOf } from './subject'
import { cellName } from './words'

/** A letter as mail readers want it. */
export interface LetterText {
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

export function letterOf(plan: LetterPlan, sender: LetterSender): LetterText {
  const parts = partsOf(plan, sender)
  return {
    senderName: officeName(sender),
    subject: subjectOf(plan, sender),
    text: asText(parts),
    html: asHtml(parts),
  }
}

function partsOf(plan: LetterPlan, sender: LetterSender): Part[] {
  const { sections } = plan
  const you = youOf(plan)
  const bodies = sections.map((section, place) => [
    ...(sections.length > 1
      ? [paragraph([{ bold: `${NUMERALS[place] ?? place + 1}- ${heading(section)}` }])]
      : []),
    ...sectionParts(section, sender),
  ])
  return [
    paragraph(greeting(plan)),
    ...bodies.flat(),
    ...(you === '' ? [] : [paragraph(ifDone(plan, you, sender))]),
    paragraph(you === '' ? 'Trân trọng.' : `Trân trọng cảm ơn ${you}.`, signature(sender)),
  ]
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function sectionParts(section: LetterSection, sender: LetterSender): Part[] {
  if (section.ladder === 'standing') return standingSection(section, sender)
  if (section.ladder === 'follower') return followerSection(section, sender)
  return section.recipient.role === 'member' ? commentSection(section, sender) : cellSection(section, sender)
}

function heading({ ladder, recipient }: LetterSection): string {
  if (ladder === 'standing') return `Báo cáo ${recipient.name}`
  if (ladder === 'follower') return 'Việc của các chi bộ đồng chí theo dõi'
  return recipient.role === 'member'
    ? 'Nhận xét buổi sinh hoạt đồng chí dự'
    : `Việc của ${cellName(recipient.name)}`
}

/** Always: it may have been done already, and somebody must be there to be told. */
function ifDone({ sections }: LetterPlan, you: You, sender: LetterSender): string {
  const done = sections.every(({ recipient }) => recipient.role === 'cell')
    ? 'Chi bộ đã hoàn thành'
    : 'đã thực hiện'
  const call = telephone(sender)
  const how = call === '' ? 'trả lời thư này' : `trả lời thư này hoặc gọi ${call}`
  return `Nếu ${done} hoặc có thay đổi, đề nghị ${you} ${how}, ${shortOfficeName(sender)} sẽ cập nhật giúp.`
}
