import type { Audience } from '../../domain/reminder'
import type { Settings } from '../../domain/settings'

/** Whom the schedule may write to; a standing committee without an address is left to the office. */
export function audiencesOf({ automaticMail, reportEmails }: Settings): readonly Audience[] {
  if (automaticMail === 'none') return []
  if (automaticMail === 'cells') return ['cells']
  return reportEmails.length === 0 ? ['cells', 'members'] : ['cells', 'members', 'standing']
}
