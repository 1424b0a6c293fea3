/** Did the statement change a row? */
export const isChanged = (result: D1Result | undefined): boolean => (result?.meta.changes ?? 0) > 0;
