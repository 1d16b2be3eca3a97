import { expect, it } from 'vitest'
import { isMailAddress } from './reminder-address'

it.each([
  'phong8@example.vn',
  'P.8_van-thu+nhac@co-quan.example.vn',
  "o'brien@example.vn",
  'a@xn--phng-8na.example.vn',
  'a@example.xn--p1ai',
  `${'a'.repeat(64)}@example.vn`,
])('%s can be written to', (address) => {
  expect(isMailAddress(address)).toBe(true)
})

it.each([
  '',
  'phong8',
  'phong8@',
  '@example.vn',
  'phong8@example',
  'phong8@@example.vn',
  'phong 8@example.vn',
  'phong8@exa mple.vn',
  'phong8@example.vn\nBcc: la@example.vn',
  'phong8@example.vn\r',
  'phong8\u2028@example.vn',
  'phong8@example..vn',
  '.phong8@example.vn',
  'phong8.@example.vn',
  'phong..8@example.vn',
  'phong8@-example.vn',
  'phong8@example-.vn',
  'phong8@example.v1',
  'phong8@example.v',
  'phòng8@example.vn',
  'Phòng 8 <phong8@example.vn>',
  'phong8@example.vn, phong9@example.vn',
  `${'a'.repeat(65)}@example.vn`,
  `a@${'abcdefghi.'.repeat(26)}vn`,
])('%j cannot', (address) => {
  expect(isMailAddress(address)).toBe(false)
})
