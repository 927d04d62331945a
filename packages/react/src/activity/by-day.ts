import type { ActivityItem } from "@guestlist/client";

export interface Day {
  key: string;
  date: Date;
  items: ActivityItem[];
}

/** One entry per day where the reader is, in the order of the items. */
export function byDay(items: readonly ActivityItem[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const date = new Date(item.at);
    const key = date.toDateString();
    const last = days.at(-1);
    if (last?.key === key) last.items.push(item);
    else days.push({ key, date, items: [item] });
  }
  return days;
}
