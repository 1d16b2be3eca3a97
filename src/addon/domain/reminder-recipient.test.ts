import { describe, expect, it } from 'vitest'
import { aCell, on } from '../../../test/nouns'
import { aCommittee, aMember } from '../../../test/reminders'
import type { Cell } from './cell'
import type { Ladder, Matter } from './reminder'
import { followersOf, recipientsOf } from './reminder-recipient'

const emails = ['vi.du@example.vn']
const member = aMember('Trần Thị Ví Dụ', 2, { emails, office: 'Phó Bí thư', telephone: '0200 000 032' })
const committee = aCommittee([], { reportRecipient: 'Đảng ủy', reportEmails: ['du@example.vn'] }, [
  member,
  aMember('Lê Văn Thí Điểm', 3),
])

const toWhom = (rest: Partial<Matter>, ladder: Ladder, cell: Partial<Cell> = {}, among = committee) =>
  recipientsOf(
    {
      kind: 'report',
      cell: aCell('Chi bộ 1', 2, { secretary: 'Hồ Văn Giả Định', telephone: '0200 000 011', ...cell }),
      year: 2027,
      quarter: 1,
      topic: undefined,
      member: '',
      due: on('2027-04-02'),
      state: 'overdue',
      done: 0,
      needed: 1,
      ...rest,
    },
    ladder,
    among,
  )

describe('a matter is for', () => {
  const person = { key: 'mtrần thị ví dụ', role: 'member', name: 'Trần Thị Ví Dụ', person: 'Trần Thị Ví Dụ' }
  const known = { ...person, office: 'Phó Bí thư', telephone: '0200 000 032', emails, channel: 'email' }
  const unknown = { office: '', telephone: '', emails: [], channel: 'telephone' }

  it('the cell that owes it', () => {
    const cell = {
      key: 'c2',
      role: 'cell',
      name: 'Chi bộ 1',
      person: 'Hồ Văn Giả Định',
      office: '',
      telephone: '0200 000 011',
    }
    expect(toWhom({}, 'own')).toEqual([{ ...cell, emails: [], channel: 'telephone' }])
    expect(toWhom({}, 'own', { emails })).toEqual([{ ...cell, emails, channel: 'email' }])
    expect(toWhom({}, 'own', { channel: 'zalo' })).toEqual([{ ...cell, emails: [], channel: 'zalo' }])
  })

  it('the member who owes a comment', () => {
    expect(toWhom({ kind: 'comment', member: 'trần thị ví dụ' }, 'own')).toEqual([known])
  })

  it('the members who follow the cell, if any does', () => {
    expect(toWhom({}, 'follower')).toEqual([])
    expect(toWhom({}, 'follower', { follower: 'Đ/c trần thị ví dụ' })).toEqual([known])
    expect(toWhom({ member: 'Trần Thị Ví Dụ' }, 'follower', { follower: 'Người Lạ' })).toEqual([
      { ...unknown, key: 'mngười lạ', role: 'member', name: 'Người Lạ', person: 'Người Lạ' },
    ])
    expect(toWhom({}, 'follower', { follower: 'Trần Thị Ví Dụ; Lê Văn Thí Điểm' })).toHaveLength(2)
  })

  it('one of two members of one name, whom nobody can tell apart', () => {
    const namesake = aMember('TRẦN THỊ VÍ DỤ', 7, { emails: ['tran.vi.du@example.vn'] })
    const two = aCommittee([], {}, [member, namesake])
    const [recipient, ...others] = toWhom({}, 'follower', { follower: 'Trần Thị Ví Dụ' }, two)
    expect(recipient).toEqual({ ...person, ...unknown, namesakes: [2, 7] })
    expect(others).toEqual([])
  })

  it('the standing committee', () => {
    expect(toWhom({}, 'standing')).toEqual([
      {
        key: 's',
        role: 'standing',
        name: 'Đảng ủy',
        person: '',
        office: '',
        telephone: '',
        emails: ['du@example.vn'],
        channel: 'email',
      },
    ])
  })
})

it.each([
  ['', []],
  ['lê văn thí điểm', ['Lê Văn Thí Điểm']],
  ['đồng chí Người Lạ', ['Người Lạ']],
])('%j: %j follow', (follower, names) => {
  expect(followersOf(aCell('Chi bộ 1', 2, { follower }), committee)).toEqual(names)
})
