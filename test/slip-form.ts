import type { World } from '../src/local/apps-script'
import type { Form } from '../src/local/model'
import { blankWorld, play } from './play'

/** A published form of four questions, linked to a tab: for tests. */
const MAKE = `
  const form = FormApp.create('Phiếu đăng ký')
  form.addListItem().setTitle('Chi bộ').setChoiceValues(['Chi bộ 1', 'Chi bộ 2']).setRequired(true)
  form.addTextItem().setTitle('Mã gửi')
  form.addPageBreakItem().setTitle('Quý I')
  form.addParagraphTextItem().setTitle('Tên chuyên đề').setRequired(true)
  form.addDateItem().setTitle('Thời gian dự kiến')
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId())
  form.setPublished(true)
`

/** Runs further lines on the form while it is made; the world has a trigger of the office on its answers. */
export function slipWorld(further = '', world = blankWorld()): { world: World; form: Form } {
  const { error } = play(
    `${MAKE}; ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(book).onFormSubmit().create(); ${further}`,
    world,
  )
  if (error) throw new Error(`${error.name}: ${error.message}`)
  const form = world.model.forms[0]
  if (!form) throw new Error('no form was made')
  return { world, form }
}

export const GOOD_ANSWERS = { 'Chi bộ': 'Chi bộ 1', 'Tên chuyên đề': 'Học tập phong cách Hồ Chí Minh' }
