import { findingsOr, type HealthFinding, type Looked } from '../../domain/health'
import type { World } from '../../ports'

/** Zone and language by which dates are read. */
export function lookAtZone({ workbook }: World): Looked {
  const wrong = zoneFindings(workbook.zones(), workbook.locale())
  return { findings: findingsOr(wrong, { code: 'zoneRight' }), mend: undefined }
}

const ZONE = 'Asia/Ho_Chi_Minh'

export function zoneFindings(zones: ReturnType<World['workbook']['zones']>, locale: string): HealthFinding[] {
  const places = ['workbook', 'program'] as const
  return [
    ...places
      .filter((where) => zones[where] !== ZONE)
      .map((where): HealthFinding => ({ code: 'zoneOther', zone: zones[where], where })),
    ...(/^vi(_|$)/.test(locale) ? [] : [{ code: 'localeOther', locale } as const]),
  ]
}
