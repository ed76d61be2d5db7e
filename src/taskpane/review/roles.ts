/** Who works with the workbook. */
export const roles = ["city", "expert", "province", "national"] as const;
export type RoleName = (typeof roles)[number];
export const isRole = (value: unknown): value is RoleName => roles.some((role) => role === value);
