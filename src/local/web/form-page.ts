import { html, raw } from 'hono/html'
import type { Form, FormItem } from '../model'
import { FORM } from './form-words'

type Html = ReturnType<typeof html>

/** What stands in the fields: the answers by the number of the question's entry, as a prefilled link has them. */
export interface Filled {
  readonly email: string
  readonly entries: Readonly<Record<string, string>>
}

const STYLE = `
body { margin: 0; background: #f4ecec; color: #1f2328; font: 17px/1.5 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif }
main { max-width: 640px; margin: 0 auto; padding: 12px }
section, header, .told { margin-bottom: 12px; padding: 16px 18px; border-radius: 10px; background: #fff }
header { border-top: 8px solid #8a1c1c }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25 }
h2 { margin: 0; font-size: 19px }
label, legend { display: block; padding: 0; font-weight: 600 }
fieldset { margin: 0; padding: 0; border: 0 }
fieldset label { padding: 8px 0; font-weight: 400 }
fieldset input { width: 20px; height: 20px; margin-right: 8px; vertical-align: -4px }
.help { margin: 2px 0 8px; color: #57606a; white-space: pre-wrap }
.must { color: #a40e26; font-weight: 400 }
.field { width: 100%; box-sizing: border-box; padding: 10px; border: 1px solid #8c959f; border-radius: 6px; font: inherit; background: #fff }
.told { border-left: 6px solid #a40e26 }
button { width: 100%; padding: 14px; border: 0; border-radius: 8px; background: #8a1c1c; color: #fff; font: inherit; font-weight: 600 }
:focus-visible { outline: 3px solid #0a58ca; outline-offset: 2px }
a { color: #0a58ca }`

const whole = (title: string, content: Html): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body><main>${content}</main></body>
</html>`

/** The form as a person fills it in, on a phone too. `told` is why it was not let through. */
export const formPage = (form: Form, filled: Filled, told: string | undefined): Html =>
  whole(
    form.title,
    html`<header><h1>${form.title}</h1><div class="help">${form.description}</div></header>
${told === undefined ? '' : html`<p class="told" role="alert">${told}</p>`}
<form method="post" novalidate>
${form.emails === 'DO_NOT_COLLECT' ? '' : emailField(filled.email)}
${form.items.map((item) => itemOf(item, filled.entries[item.entry] ?? ''))}
<button type="submit">${FORM.send}</button>
</form>`,
  )

/** What a person sees whose answers were taken. */
export const sentPage = (form: Form, again: string): Html =>
  whole(
    form.title,
    html`<header><h1>${form.title}</h1>
<p>${form.confirmationMessage || FORM.sent}</p>
<p><a href="${again}">${FORM.another}</a></p></header>`,
  )

export const closedPage = (title: string, told: string): Html =>
  whole(title, html`<header><h1>${title}</h1><p role="alert">${told}</p></header>`)

const emailField = (email: string): Html => html`<section>
<label for="email">${FORM.email} <span class="must">(${FORM.required})</span></label>
<input class="field" id="email" name="email" type="email" autocomplete="email" value="${email}">
</section>`

function itemOf(item: FormItem, answer: string): Html | '' {
  if (item.kind === 'PAGE_BREAK' || item.kind === 'SECTION_HEADER')
    return html`<section><h2>${item.title}</h2><div class="help">${item.helpText}</div></section>`
  const name = `entry.${item.entry}`
  const must = item.required ? html` <span class="must">(${FORM.required})</span>` : ''
  const help = html`<div class="help" id="${name}-help">${[item.helpText, item.rule?.helpText].filter(Boolean).join('\n')}</div>`
  if (item.kind === 'MULTIPLE_CHOICE')
    return html`<section><fieldset><legend>${item.title}${must}</legend>${help}
${item.choices.map(
  (choice) =>
    html`<label><input type="radio" name="${name}" value="${choice}" ${choice === answer ? 'checked' : ''}>${choice}</label>`,
)}</fieldset></section>`
  return html`<section><label for="${name}">${item.title}${must}</label>${help}${field(item, name, answer)}</section>`
}

function field({ kind, choices }: FormItem, name: string, answer: string): Html {
  if (kind === 'LIST')
    return html`<select class="field" id="${name}" name="${name}" aria-describedby="${name}-help"><option value="">${FORM.pick}</option>
${choices.map((choice) => html`<option ${choice === answer ? 'selected' : ''}>${choice}</option>`)}</select>`
  if (kind === 'PARAGRAPH_TEXT')
    return html`<textarea class="field" id="${name}" name="${name}" rows="3" aria-describedby="${name}-help">${answer}</textarea>`
  return html`<input class="field" id="${name}" name="${name}" type="${kind === 'DATE' ? 'date' : 'text'}" value="${answer}" aria-describedby="${name}-help">`
}
