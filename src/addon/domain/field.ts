/** The three fields (lĩnh vực) in which the source committee counts its topics, in its own order. */
export const FIELDS = ['partyBuilding', 'hoChiMinh', 'politicalTask'] as const
export type Field = (typeof FIELDS)[number]
