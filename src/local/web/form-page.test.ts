import { describe, expect, it } from 'vitest'
import { slipWorld } from '../../../test/slip-form'
import { formPage, sentPage } from './form-page'

const HOSTILE = `"><script>alert(1)</script>'`
const { form } = slipWorld()
const page = async (entries: Record<string, string> = {}, told?: string): Promise<string> =>
  String(await formPage(form, { email: HOSTILE, entries }, told))
const entryOf = (title: string): string => String(form.items.find((item) => item.title === title)?.entry)

describe('formPage', () => {
  it('has a labelled field for each question, the required ones marked', async () => {
    const html = await page()
    for (const title of ['Chi bộ', 'Mã gửi', 'Tên chuyên đề', 'Thời gian dự kiến']) {
      expect(html).toContain(`<label for="entry.${entryOf(title)}">${title}`)
    }
    expect(html.match(/\(bắt buộc\)/g)).toHaveLength(form.items.filter(({ required }) => required).length)
    expect(html).toContain('type="date"')
  })

  it('keeps what was filled in, and says why it was not taken', async () => {
    const html = await page({ [entryOf('Chi bộ')]: 'Chi bộ 2', [entryOf('Mã gửi')]: 'AB12' }, 'Đề nghị sửa')
    expect(html).toContain('<option selected>Chi bộ 2</option>')
    expect(html).toContain('value="AB12"')
    expect(html).toContain('<p class="told" role="alert">Đề nghị sửa</p>')
  })

  it('shows hostile text as text', async () => {
    const html = await page(Object.fromEntries(form.items.map(({ entry }) => [entry, HOSTILE])), HOSTILE)
    expect(html).not.toContain('<script')
    expect(String(await sentPage({ ...form, confirmationMessage: HOSTILE }, HOSTILE))).not.toContain(
      '<script',
    )
  })
})
