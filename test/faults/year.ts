import { blankModel } from '../blank-model'
import { CLERK, Office } from '../stories/office'
import {
  agreement,
  approval,
  decisions,
  doubts,
  handOver,
  looks,
  mending,
  stopping,
  workboard,
} from './asides'
import { addCell, daily, fillIn, pressed, registerByHand, submitted } from './changes'
import { type Scene, Story } from './story'

/** The office's year, told by the doors that are opened, and what might have happened beside. */
export function scenesOfAYear(): readonly Scene[] {
  const story = new Story(new Office('2026-11-16', blankModel(0, CLERK)))
  story.open('set-up of an empty workbook', 'setUp', '2026-11-16')
  story.open('set-up with its forms', 'setUp', '2026-11-16', fillIn)
  mending(story)
  handOver(story)
  story.open('lists of the forms', 'refreshForms', '2026-11-16', addCell)
  story.open('a form that comes', 'onFormSubmit', '2026-12-01', (at) => submitted(at, 'Chi bộ Một', 'Quý I'))
  story.open('import', 'importResponses', '2026-12-02', (at) => {
    submitted(at, 'Chi bộ Hai', 'Quý I')
    submitted(at, 'Chi bộ Hai', 'Quý II')
    return undefined
  })
  story.open('check', 'checkRegistrations', '2026-12-02')
  decisions(story)
  workboard(story)
  agreement(story, 'planChanges', 'buildYearlyPlan', '2026-12-20')
  story.open('plan', 'buildYearlyPlan', '2026-12-20')
  approval(story)
  story.open('plan anew', 'buildYearlyPlan', '2026-12-21', registerByHand)
  story.open('undo', 'undo', '2026-12-21')
  story.open('board', 'showBoard', '2027-01-05')
  story.open('counts', 'countCategories', '2027-01-05')
  story.open('all of it', 'updateAll', '2027-01-06', (at) => {
    submitted(at, 'Chi bộ Một', 'Quý II')
    return undefined
  })
  doubts(story, '2027-01-11')
  agreement(story, 'letters', 'remindOverdueCells', '2027-01-11')
  stopping(story, '2027-01-11')
  story.open('letters', 'remindOverdueCells', '2027-01-11')
  story.open('report of what is overdue', 'reportOverdue', '2027-02-01')
  story.open('daily check', 'dailyCheck', '2027-04-08', daily)
  story.open('summary of a quarter', 'reportQuarter', '2027-04-09')
  story.open('test letter', 'sendTestLetter', '2027-04-09')
  story.open('a message that was told', 'pressOnScreen', '2027-04-09', pressed('messages', 'told'))
  looks(story)
  story.open('self-check', 'checkPlatform', '2027-04-09')
  return story.scenes
}
