import { describe, expect, it } from 'vitest'
import { isAllowed } from './guard'

const HERE = '127.0.0.1:8787'

describe('isAllowed', () => {
  it.each([
    ['the page itself', HERE, `http://${HERE}`, 'secret', true],
    ['a link that is followed, which names no origin', HERE, undefined, 'secret', true],
    ['the other name of this machine', 'localhost:8787', 'http://localhost:8787', 'secret', true],
    ['another site with the token', HERE, 'https://example.vn', 'secret', false],
    ['a frame without an origin', HERE, 'null', 'secret', false],
    ['a name that leads to this machine', 'example.vn:8787', 'http://example.vn:8787', 'secret', false],
    ['another port', '127.0.0.1:80', undefined, 'secret', false],
    ['no token', HERE, undefined, undefined, false],
    ['a token of another start', HERE, undefined, 'secret-of-yesterday', false],
    ['no host', undefined, undefined, 'secret', false],
  ])('%s', (_, host, origin, token, allowed) => {
    expect(isAllowed({ host, origin, token }, 8787, 'secret')).toBe(allowed)
  })
})
