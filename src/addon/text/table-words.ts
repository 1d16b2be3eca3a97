/** Words that stand in every computed table. */
export const CELL_HEADER = 'Chi bộ'
export const TOTAL = 'Tổng cộng'
