// Loaded into clasp before it starts: answers what it asks Google's web services, so far as an installation goes, and
// lets nothing else out. The projects are in the JSON file that `GOOGLE_STATE` names: { asked, sheets, projects }.
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.env.GOOGLE_STATE
const state = JSON.parse(readFileSync(file, 'utf8'))
const keep = () => writeFileSync(file, JSON.stringify(state))

const refused = (status, message) => [status, { error: { code: status, message, errors: [{ message }] } }]

function answerTo(method, url, body) {
  const path = `${method} ${url.hostname}${url.pathname}`
  state.asked.push(path)
  const project = state.projects[/\/v1\/projects\/([\w-]+)\/content$/.exec(url.pathname)?.[1]]
  if (url.pathname.endsWith('/userinfo')) return [200, { email: 'vanphong@example.vn' }]
  if (path === 'POST www.googleapis.com/drive/v3/files') {
    const id = `sheet-made-here-${state.sheets.length + 1}`
    state.sheets.push({ id, name: body.name })
    return [200, { id }]
  }
  if (path === 'POST script.googleapis.com/v1/projects') {
    if (state.apiIsOff) return refused(403, 'User has not enabled the Apps Script API.')
    const scriptId = `script-made-here-${Object.keys(state.projects).length + 1}`
    const manifest = { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' }
    state.projects[scriptId] = { title: body.title, parentId: body.parentId, files: [manifest] }
    return [200, { scriptId, title: body.title }]
  }
  if (project === undefined) return refused(404, 'Requested entity was not found.')
  if (method === 'PUT') project.files = body.files
  return [200, { files: project.files }]
}

// The library behind clasp takes a window's fetch where there is a window.
globalThis.window = {
  fetch: async (input, options = {}) => {
    const { body, method = 'GET' } = options
    const [status, answer] = answerTo(
      method,
      new URL(String(input)),
      body ? JSON.parse(String(body)) : undefined,
    )
    keep()
    return new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } })
  },
}
