/** A day `yyyy-MM-dd` as the workbook file keeps it: midnight, the zone forgotten. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

/** A day and a time `yyyy-MM-dd HH:mm` as the clock on the wall showed it. */
export const at = (wall: string): Date => new Date(`${wall.replace(' ', 'T')}:00Z`)

export const hasTime = (moment: Date): boolean => moment.getTime() % 86_400_000 !== 0
