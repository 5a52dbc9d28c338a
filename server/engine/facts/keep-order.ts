/** Rows that stay, among rows that are new: each behind the row it stood behind, so that deriving again moves nothing. */
export function keepOrder<Row extends { readonly id: string }>(rows: readonly Row[], staying: readonly Row[], before: readonly { readonly id: string }[]): Row[] {
  const present = new Set(rows.map((r) => r.id));
  const stays = new Map(staying.map((r) => [r.id, r]));
  const first: Row[] = [];
  const behind = new Map<string, Row[]>();
  let anchor: string | undefined;
  for (const { id } of before) {
    const row = stays.get(id);
    if (present.has(id)) anchor = id;
    else if (row && anchor === undefined) first.push(row);
    else if (row && anchor !== undefined) behind.set(anchor, [...(behind.get(anchor) ?? []), row]);
  }
  return [...first, ...rows.flatMap((r) => [r, ...(behind.get(r.id) ?? [])])];
}
