/** A committee member (Đảng ủy viên). */
export interface Member {
  readonly row: number
  readonly name: string
  readonly office: string
  readonly emails: readonly string[]
  readonly telephone: string
  /** The cell the member belongs to, as typed. */
  readonly ownCell: string
}
