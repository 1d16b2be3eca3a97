import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, MORNING, OFFICE, play, resultOf } from '../../../../test/play'

describe('who and where', () => {
  it.each([
    ['menu', [OFFICE, OFFICE]],
    ['time', ['', OFFICE]],
    ['open', ['', '']],
  ] as const)('started by %s the users are %j', (start, users) => {
    const lines = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`
    expect(resultOf(lines, blankWorld(), { start })).toEqual(users)
  })

  it('tells the zone of the manifest', () => {
    expect(resultOf(`return Session.getScriptTimeZone()`)).toBe('Asia/Ho_Chi_Minh')
  })
})

describe('utilities', () => {
  it('draws the same identifiers from the same seed', () => {
    const draw = (seed: number) => resultOf(`return Utilities.getUuid()`, blankWorld({ seed }))
    expect(draw(1)).toBe(draw(1))
    expect(draw(1)).not.toBe(draw(2))
    expect(draw(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('hashes text as ASCII unless told that it is UTF-8, and answers signed bytes', () => {
    const hash = (text: string) => Array.from(new Int8Array(createHash('sha256').update(text).digest()))
    const digest = (more: string) =>
      resultOf(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'quý'${more})`)
    expect(digest('')).toEqual(hash('qu?'))
    expect(digest(', Utilities.Charset.UTF_8')).toEqual(hash('quý'))
  })

  it('encodes, decodes, and keeps blobs', () => {
    const seen = resultOf(`
      const blob = Utilities.newBlob('quý', 'text/plain', 'a.txt').setName('b.txt')
      return [Utilities.base64Encode('quý', Utilities.Charset.UTF_8), Utilities.base64Decode('cXU='), blob.getBytes(),
        blob.getName(), blob.getDataAsString(), Utilities.base64EncodeWebSafe([-1, -2])]
    `)
    expect(seen).toEqual(['cXXDvQ==', [113, 117], [113, 117, -61, -67], 'b.txt', 'quý', '__4='])
  })

  it.each([
    ['dd/MM/yyyy HH:mm:ss', '05/01/2027 08:00:00'],
    ["yyyyMMdd'T'H", '20270105T8'],
    ['d/M/yy', '5/1/27'],
  ])('formats a date as %s', (pattern, text) => {
    const lines = `return Utilities.formatDate(new Date(${MORNING}), 'Asia/Ho_Chi_Minh', "${pattern}")`
    expect(resultOf(lines)).toBe(text)
  })

  it('sleeps on the clock of the world, and the run pays for it', () => {
    const world = blankWorld()
    expect(play(`Utilities.sleep(2000)`, world).estimatedMs).toBe(2500)
    expect(world.model.now).toBe(MORNING + 2500)
  })
})

describe('the cache', () => {
  it('keeps for a while and then no longer', () => {
    const world = blankWorld()
    const lines = `const cache = CacheService.getScriptCache(); cache.put('a', '1', 60); Utilities.sleep(SLEEP); return cache.get('a')`
    expect(resultOf(lines.replace('SLEEP', '1000'), world)).toBe('1')
    expect(resultOf(lines.replace('SLEEP', '61000'), world)).toBeNull()
    expect(
      resultOf(`const c = CacheService.getUserCache(); c.put('a', '1'); c.remove('a'); return c.get('a')`),
    ).toBeNull()
    expect(errorOf(`CacheService.getScriptCache().put('a', 'x'.repeat(103000))`)).toBe(
      'Exception: Argument too large: value',
    )
  })
})
