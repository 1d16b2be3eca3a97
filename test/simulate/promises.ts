import assert from 'node:assert/strict'
import { type Life, OF_ANOTHER_SCRIPT, OWN_BOXES, OWN_TAB } from './life'

const JOURNAL = 'Nhật ký thao tác'
const LEDGER = 'Sổ đôn đốc'

/** Holds an office to what was promised of it, after everything that happens. */
export class Promises {
  /** What each number ever stood for. */
  private readonly numbered = new Map<string, string>()
  private journal: string[] = []
  private highest = 0
  private answers = 0

  constructor(private readonly life: Life) {}

  mustHold(): void {
    assert.deepEqual(this.life.office.model.locks, {}, 'the lock is free')
    this.journalOnlyGrows()
    this.numbersStay()
    this.nothingTwice()
    this.nothingLost()
    this.staffKeepTheirs()
  }

  private journalOnlyGrows(): void {
    const lines = this.life.office.rows(JOURNAL).map((row) => JSON.stringify(row))
    const filled = lines.slice(0, lines.findLastIndex((line) => /[^",[\]]/.test(line)) + 1)
    assert.deepEqual(filled.slice(0, this.journal.length), this.journal, 'the journal is only appended')
    this.journal = filled
  }

  private numbersStay(): void {
    const before = this.highest
    const rows = this.life.registrations()
    for (const row of rows) {
      const number = String(row['Mã đăng ký'])
      if (number === '') continue
      const title = String(row['Tên chuyên đề'])
      const known = this.life.renamed.get(number) ?? this.numbered.get(number)
      const digits = Number(number.slice(3))
      if (known === undefined) assert.ok(digits > before, `${number} is used again, for ${title}`)
      else assert.equal(title, known, `${number} stands for another topic`)
      this.numbered.set(number, title)
      this.highest = Math.max(this.highest, digits)
    }
    const given = rows.map((row) => row['Mã đăng ký']).filter((number) => number !== '')
    assert.equal(new Set(given).size, given.length, 'a number stands twice')
  }

  private nothingTwice(): void {
    const { office, resends } = this.life
    const sent = office.table(LEDGER, 'Mã thư').filter((row) => row['Trạng thái'] === 'Đã gửi')
    const keys = sent.map((row) => {
      const number = /ĐK-\d+/.exec(String(row['Chi tiết']))?.[0] ?? ''
      const headers = ['Người nhận', 'Email', 'Việc đôn đốc', 'Lần nhắc', 'Chi bộ', 'Năm', 'Quý']
      return [...headers.map((header) => String(row[header])), number].join(' | ')
    })
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at)
    assert.deepEqual(twice, [], 'a letter went twice')
    // A letter tells its day, so that no two of one text go to the same people.
    const ours = office.model.sent.filter(({ subject }) => subject !== OF_ANOTHER_SCRIPT)
    const texts = ours.map(({ to, subject, body }) => JSON.stringify([to, subject, body]))
    assert.ok(texts.length - new Set(texts).size <= resends, 'a letter left twice')
  }

  /** Each row that somebody typed or sent stands, and its boxes stand together. */
  private nothingLost(): void {
    const standing = new Map(this.life.registrations().map((row) => [String(row['Tên chuyên đề']), row]))
    for (const [title, boxes] of this.life.typed) {
      const row = standing.get(title)
      if (row === undefined)
        assert.ok(this.life.answered.has(title), `what was typed is lost: ${title} (lost is a row)`)
      else
        for (const [header, typed] of Object.entries(boxes))
          assert.deepEqual(row[header], typed, `what was typed is lost: ${header} of ${title}`)
    }
    const answers = this.answersStanding()
    assert.ok(answers >= this.answers, 'what was typed is lost: a row of answers')
    this.answers = answers
  }

  private answersStanding(): number {
    const tabs = this.life.office.model.spreadsheet.tabs.filter(({ formUrl }) => formUrl !== undefined)
    return tabs.flatMap(({ values }) => values.filter((row) => row.some((box) => box !== ''))).length
  }

  private staffKeepTheirs(): void {
    for (const [note, tab] of this.life.planNotes)
      assert.ok(
        this.life.office.rows(tab).some((row) => row.some((box) => String(box).includes(note))),
        `what was typed is lost: ${note} in ${tab}`,
      )
    const own = this.life.office.model.spreadsheet.tabs.find(({ name }) => name.startsWith(OWN_TAB))
    if (own !== undefined) assert.deepEqual(own.values, OWN_BOXES, 'what was typed is lost: a tab of staff')
  }

  /** After an import that ended well, each answer stands in `Đăng ký` once. */
  mustBeImported(): void {
    const titles = this.life.registrations().map((row) => String(row['Tên chuyên đề']))
    for (const title of this.life.answered)
      assert.equal(titles.filter((one) => one === title).length, 1, `${title} is imported once`)
  }
}
