export const FIELDS: RegExp;
