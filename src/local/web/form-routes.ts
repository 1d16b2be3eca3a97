import type { Hono } from 'hono'
import { FormRefused } from '../forms/form-refused'
import { submitForm } from '../forms/submit-form'
import type { Form } from '../model'
import type { Desk } from './desk'
import { closedPage, type Filled, formPage, sentPage } from './form-page'
import { refusedWords } from './form-words'
import { FORM_POLICY } from './guard'

const ENTRY = /^entry\.(\d+)$/

/** The forms as pages; what is sent fires the triggers, as at Google. */
export function serveForms(app: Hono, desk: () => Desk): void {
  app.use('/form/*', async (context, next) => {
    await next()
    context.header('Content-Security-Policy', FORM_POLICY)
  })
  app.get('/form/:id', (context) => {
    const form = formOf(desk(), context.req.param('id'))
    if (!form) return context.html(closedPage('', refusedWords('unknown')), 404)
    const closed = closedOf(form)
    if (closed !== undefined) return context.html(closedPage(form.title, closed))
    return context.html(formPage(form, filledOf(context.req.query()), undefined))
  })
  app.post('/form/:id', async (context) => {
    const form = formOf(desk(), context.req.param('id'))
    if (!form) return context.html(closedPage('', refusedWords('unknown')), 404)
    const body = await context.req.parseBody()
    const filled = filledOf(
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)])),
    )
    try {
      await send(desk(), form, filled)
    } catch (error) {
      if (!(error instanceof FormRefused)) throw error
      return context.html(formPage(form, filled, refusedWords(error.reason, error.question)), 422)
    }
    return context.html(sentPage(form, context.req.url))
  })
}

const formOf = (desk: Desk, id: string): Form | undefined =>
  desk.world.model.forms.find((form) => form.id === id)

function closedOf(form: Form): string | undefined {
  if (!form.published) return refusedWords('unpublished')
  return form.accepting ? undefined : form.closedMessage || refusedWords('closed')
}

function filledOf(fields: Readonly<Record<string, string>>): Filled {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const entry = ENTRY.exec(name)?.[1]
    return entry === undefined ? [] : [[entry, value] as const]
  })
  return { email: fields.email ?? '', entries: Object.fromEntries(entries) }
}

/** The runs that it fires go on by themselves: whoever sends the form does not wait for them. */
async function send(desk: Desk, form: Form, { email, entries }: Filled): Promise<void> {
  const answers = Object.fromEntries(
    form.items.flatMap(({ entry, title }) => {
      const answer = entries[entry]
      return answer === undefined ? [] : [[title, answer] as const]
    }),
  )
  const { fired } = submitForm(desk.world, form.id, answers, { email })
  desk.noticed()
  for (const { door, options } of fired) desk.start(door, options)
}
