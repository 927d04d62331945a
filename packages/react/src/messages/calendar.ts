interface Calendar {
  /** Over what was done on a day. */
  day(day: Date, now: Date): string;
  /** Beside it. */
  time(at: Date, now: Date): string;
  /** Where the pointer rests on a time. */
  exact(at: Date): string;
}

/** Days and times as a language says them, in the reader's own time zone. */
export function calendar(locale: string, justNow: string): Calendar {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const exactFormat = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
  return {
    day(day, now) {
      const days = Math.round((midnight(day) - midnight(now)) / 86_400_000);
      const text =
        days > -2
          ? relative.format(days, "day")
          : day.toLocaleDateString(locale, {
              weekday: "long",
              day: "numeric",
              month: "long",
              ...(day.getFullYear() !== now.getFullYear() && { year: "numeric" }),
            });
      return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
    },
    time(at, now) {
      const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
      if (minutes >= 0) return justNow;
      if (minutes > -60) return relative.format(minutes, "minute");
      return timeFormat.format(at);
    },
    exact: (at) => exactFormat.format(at),
  };
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
