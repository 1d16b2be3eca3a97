// Plays clasp, the one program of an installation that cannot be run without Google. `CLASP_SCRIPT` names a JSON file:
// for each command a list of answers, given in turn, the last one again and again:
// { out, err, exit, files: { path: text } }. What it was asked is added to `calls.jsonl` beside that file.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const script = process.env.CLASP_SCRIPT
const calls = join(dirname(script), 'calls.jsonl')
const args = process.argv.slice(2)
const [command] = args

const before = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []
const turn = before.filter((line) => JSON.parse(line).args[0] === command).length
appendFileSync(calls, `${JSON.stringify({ args, folder: process.cwd(), found: readdirSync('.') })}\n`)

const answers = JSON.parse(readFileSync(script, 'utf8'))[command] ?? []
const answer = answers[Math.min(turn, answers.length - 1)] ?? { err: `no answer for ${command}`, exit: 1 }
for (const [path, text] of Object.entries(answer.files ?? {})) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
process.stdout.write(answer.out ?? '')
process.stderr.write(answer.err ?? '')
process.exitCode = answer.exit ?? 0
