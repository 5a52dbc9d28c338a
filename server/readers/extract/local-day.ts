/** The day of a moment where it was written down: in Greenwich it may be another. */

/** ISO 8601 date of "Thu, 14 Mar 2024 23:30:00 -0500" (the 14th) or "2024-03-14T23:30:00-05:00"; undefined for what is no date. */
export function localDay(moment: string): string | undefined {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return undefined;
  const written = /^\s*(\d{4}-\d{2}-\d{2})/.exec(moment)?.[1];
  if (written !== undefined) return written;
  const zone = /([+-])(\d{2})(\d{2})(?:\s|$)/.exec(moment);
  const minutes = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  return new Date(time + minutes * 60_000).toISOString().slice(0, 10);
}
