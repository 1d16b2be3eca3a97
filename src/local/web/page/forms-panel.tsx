import type { OfferedForm } from '../desk-state'
import { addressOf } from './api'
import { W } from './words'

export function FormsPanel({ forms }: { forms: readonly OfferedForm[] }) {
  if (forms.length === 0) return <p className="empty">{W.noForms}</p>
  return (
    <ul className="forms">
      {forms.map(({ id, title, accepting }) => (
        <li key={id}>
          <a href={addressOf(`/form/${id}`)} target="_blank" rel="noreferrer">
            {title}
          </a>
          {!accepting && <em> ({W.formClosed})</em>}
        </li>
      ))}
    </ul>
  )
}
