import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from './workbook-file/read-workbook'

const REPOSITORY = join(import.meta.dirname, '../..')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function command(args: readonly string[], zone = 'UTC'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/cli.ts', ...args], {
      cwd: REPOSITORY,
      env: { ...process.env, TZ: zone },
    })
    const text = { stdout: '', stderr: '' }
    child.stdout.on('data', (part) => {
      text.stdout += part
    })
    child.stderr.on('data', (part) => {
      text.stderr += part
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...text }))
  })
}

describe('the command', { timeout: 60_000 }, () => {
  it.each([
    ['an unknown option', ['--wrong'], '--wrong'],
    ['a missing file', ['--workbook', 'khong-co.xlsx'], 'khong-co.xlsx'],
    ['an unknown door', ['--run', 'toString'], 'toString'],
  ])('ends with 2 and one sentence on stderr for %s', async (_, args, named) => {
    const { code, stdout, stderr } = await command(['--out', join(folder, 'x'), ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(named)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(await readdir(folder)).toEqual([])
  })

  it('does the same in whatever zone it is started', async () => {
    const made = await Promise.all(
      ['UTC', 'America/New_York'].map(async (zone) => {
        const out = join(folder, zone.replace('/', '-'))
        const { code } = await command(
          ['--once', '--out', out, '--run', 'importResponses,checkRegistrations'],
          zone,
        )
        const { tabs } = await readWorkbook(await readFile(join(out, 'workbook.xlsx')))
        await rm(out, { recursive: true })
        return { code, values: tabs.map(({ values }) => values) }
      }),
    )
    expect(made[0]?.code).toBe(0)
    expect(made[1]).toEqual(made[0])
  })

  it('explains itself', async () => {
    const { code, stdout } = await command(['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('--form-tab')
  })
})
