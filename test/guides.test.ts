import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MENU } from '../src/addon/text/menu'
import { repository } from './planted-tree'

const read = (name: string) => readFileSync(join(repository, name), 'utf8')
const office = read('docs/huong-dan.md')
const cell = read('docs/huong-dan-chi-bo.md')

const picturesIn = (text: string) =>
  [...text.matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name = '']) => name)

/** As GitHub names a heading: `## 4. Xử lý, duyệt` → `4-xử-lý-duyệt`. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} -]/gu, '')
    .replaceAll(' ', '-')

describe('the guides', () => {
  it('name only what the menu has', () => {
    const paths = [...office.matchAll(/`(Chuyên đề → [^`]+)`/g)].map(([, path = '']) => path)
    const labels: readonly string[] = Object.values(MENU)
    expect(paths.length).toBeGreaterThan(15)
    expect(paths.flatMap((path) => path.split(' → ')).filter((label) => !labels.includes(label))).toEqual([])
  })

  it('tell of every item of the menu that an office presses', () => {
    const mentioned = Object.entries(MENU).filter(([, label]) => office.includes(label))
    const untold = Object.keys(MENU).filter((name) => !mentioned.some(([told]) => told === name))
    expect(untold).toEqual(['help', 'checkPlatform'])
  })

  it('show pictures that are there', () => {
    const shown = [...picturesIn(office), ...picturesIn(cell)]
    expect(shown.filter((name) => !existsSync(join(repository, 'docs/pictures', name)))).toEqual([])
    expect(picturesIn(office).length).toBeGreaterThan(15)
  })

  it('leave no picture unused', () => {
    const shown = new Set([office, cell, read('README.md')].flatMap(picturesIn))
    const kept = readdirSync(join(repository, 'docs/pictures'))
    expect(kept.filter((name) => !shown.has(name))).toEqual([])
  })

  it('point to parts that exist', () => {
    const anchors = new Set([...office.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)))
    const pointed = [...office.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor)
    expect(pointed.length).toBeGreaterThan(15)
    expect(pointed.filter((anchor) => !anchors.has(anchor))).toEqual([])
  })

  it.each(['Khi nào làm.', 'Bấm gì.', 'Sẽ thấy gì.'])('say “%s” of each task', (words) => {
    const tasks = office.split(/^## \d+\. /m).slice(1)
    expect(tasks.filter((task) => !task.includes(`**${words}**`)).map((task) => task.split('\n')[0])).toEqual(
      [],
    )
  })
})
