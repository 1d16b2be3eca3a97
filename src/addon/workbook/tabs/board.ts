/** Tab of one year's board: who owes what in which quarter. */
export const boardTab = (year: number) => ({ name: `Bảng theo dõi ${year}`, otherNames: [] })
export const countsTab = { name: 'Thống kê', otherNames: [] }
